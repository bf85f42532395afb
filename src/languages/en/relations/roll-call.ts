/** `Members present: P (Chair), P, P`, in the minutes of a council whose name stands over them. */
import { type Mention, nameOf } from "../../../model.ts";
import type { RelationDraft } from "../../../relate/draft.ts";
import { evidence } from "../../../relate/evidence.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import { council } from "../vocabulary/bodies-of-posts.ts";
import { pattern } from "./patterns.ts";
import type { HeadingBodies } from "./heading-bodies.ts";
import type { TypedSentence } from "./typed-sentence.ts";

const rules = new RuleFamily("en/roll-call", { confidences, states: ["WORKS_FOR"] });
export { rules as rollCallRules };
const memberPresent = rules.rule("member-present", {
  yields: "T|{A:CORRAN TOWN COUNCIL}\nMembers present: {P:Ann Reed}, {P:Ted Ihler}",
  never: "T|{A:CORRAN TOWN COUNCIL}\nAlso present: {P:Ann Reed}, {P:Ted Ihler}",
});

const opening =
  /^(?:(?:Board|Council|Committee|Commission|Council(?:lor)?s?) )?(Members?|Councill?ors?|Cllrs|Selectmen|Commissioners|Supervisors|Trustees|Directors|Alder(?:men|persons))(?: (?:present|in attendance|attending))?(?: ?:|(?<= (?:present|attending)) (?:were|are|included?):?) |^(?:Roll call ?[:.;–-] ?)?(?:Members )?(?:Present|In attendance|Attending) ?[:–-] ?(Councill?ors?|Cllrs|Commissioners|Supervisors|Trustees|Alder(?:men|persons)|Selectmen|(?:Board|Council|Committee) [Mm]embers):? /iu;
/** Who comes behind is of the staff, or was not there. */
const others =
  /\b(?:also present|in attendance|absent|apologies|others?|staff|guests?|visitors|public|clerk|officers?|(?:county|district|borough|unitary|ward) (?:cllrs?|councill?ors?|members?))\b/iu;

const chair = "(?:Acting |Deputy |Vice[- ]?)?(?:Chair(?:man|woman|person)?|[Cc]hair(?:man|woman|person)?|Mayor|Reeve)";
const member = `(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Cr|Councill?or|Selectman|Selectwoman|Supervisor|Commissioner|Trustee|Councilman|Councilwoman|${chair})\\.? )?{P}(?: \\(${chair}\\)|, ${chair}(?=[,;]| and|\\.?$))?`;
/** `Present: Chairman P, P, P`: nobody but names, and the one who has the chair among them. */
const withChair = pattern(
  `^(?:Present|PRESENT|Members Present|In [Aa]ttendance|Attendance) ?[:-] ?${member}(?:(?:,|;|,? and|,? &) ${member}){1,12}\\.?$`,
);
const hasChair = new RegExp(`\\b${chair}\\b`);

const titles: Readonly<Record<string, string>> = {
  "council members": "member",
  "board members": "member",
  "committee members": "member",
  councillors: "councillor",
  councillor: "councillor",
  councilors: "councilor",
  councilor: "councilor",
  cllrs: "councillor",
  selectmen: "selectman",
  commissioners: "commissioner",
  supervisors: "supervisor",
  trustees: "trustee",
  directors: "director",
  aldermen: "alderman",
};

/** The body that meets: the board below the town's name, or the council in the heading. */
export const meetingBody = ({ own, meeting }: HeadingBodies): Mention | undefined =>
  meeting ?? (own && !/^(?:town|city|village|borough|township) of /i.test(nameOf(own)) ? own : undefined);

function presentWithChair(text: string): RegExpExecArray | null {
  if (!/^(?:present|members present|in attendance|attendance)\b/i.test(text) || !hasChair.test(text)) return null;
  withChair.lastIndex = 0;
  return withChair.test(text) ? /^[^:-]*[:-] ?/.exec(text) : null;
}

/** `Roll call: Present - Council members P and P`: of the one council that the page names. */
const ofCouncil = /^(?:Roll call|Present|Members present)\b.*\b(?:Councill?ors?|Cllrs|Council members)\b/i;
function onlyCouncil({ bodies }: TypedSentence): Mention | undefined {
  const councils = bodies.filter((body) => council.test(nameOf(body)));
  return new Set(councils.map(nameOf)).size === 1 ? councils[0] : undefined;
}

/** Whoever is called at the beginning is a member. */
export function* rollCallDrafts(view: TypedSentence): Generator<RelationDraft> {
  const told = opening.exec(view.text) ?? presentWithChair(view.text);
  const object = told && (meetingBody(view.heading) ?? (ofCouncil.test(told[0]) ? onlyCouncil(view) : undefined));
  if (!object) return;
  const listed = view.text.slice(told[0].length);
  const end = told[0].length + (others.exec(listed)?.index ?? listed.length);
  const title = titles[(told[1] ?? told[2] ?? "").toLowerCase()];
  for (const [at, subject] of view.mentions.entries())
    if (subject?.type === "Person" && at >= told[0].length && at < end)
      yield {
        ...{ subject, predicate: "WORKS_FOR", object, by: "phrase" },
        ...{ extractor: memberPresent.id, confidence: memberPresent.confidence },
        ...evidence(view, view, 0, at + 1),
        properties: { title },
      };
}
