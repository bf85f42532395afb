/** `Planning Board:` and below it, each on a line, `Ann Reed, Chair` and `Tom Lunn`: who sits there. */
import { type Mention, nameOf } from "../../../model.ts";
import { evidence } from "../../../relate/evidence.ts";
import type { RelationDraft } from "../../../relate/draft.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import { isPostWord } from "../vocabulary/posts.ts";
import { pattern } from "./patterns.ts";
import { meetingBody } from "./roll-call.ts";
import { single } from "./title-words.ts";
import type { TypedSentence } from "./typed-sentence.ts";

const rules = new RuleFamily("en/roster", { confidences, states: ["WORKS_FOR"] });
export { rules as rosterRules };
const listed = rules.rule("listed-under-body", {
  yields: "Members of the {A:Corran Planning Board}:\n- {P:Ann Reed}, Chair\n- {P:Ted Ihler}",
  never: "Apologies to the {A:Corran Planning Board}:\n- {P:Ann Reed}, Chair\n- {P:Ted Ihler}",
});

const members =
  "[Mm]embers?(?:hip)?|[Oo]fficers|[Oo]fficials|[Tt]rustees|[Cc]ouncill?ors|[Ss]taff|[Bb]oard(?: [Mm]embers)?|[Cc]ommittee(?: [Mm]embers)?|[Gg]overnors|[Dd]irectors";
const years = "(?: \\(?\\d{4}(?: ?[-–/] ?\\d{2,4})?\\)?)?";
const ofBody = pattern(
  `^(?<of>(?:The )?(?:(?:Current|Present|Elected) )?[Mm]embers of (?:the )?)?(?:The )?(?<o>{AO})(?:['’]s)?(?: (?<kind>${members}))?${years} ?:?$`,
);
/** `Council Members`, on the page of the council. */
const ofPage = new RegExp(
  `^(?:(?:The|Our|Your|Current|Present|Elected|Parish|Town|Village|County|City|District|Community|Council|Board|Committee) ){0,3}(?<kind>Members(?:hip)?|Councill?ors|Trustees|Selectmen|Commissioners|Supervisors)${years} ?:?$`,
  "u",
);
const line = pattern(
  "^(?:[•*·▪◦–—-]|\\d{1,2}[.)])? ?(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Cr|Hon|Rev|Prof|Mayor|Deputy Mayor|Councillor|Councilor|(?<before>Member|Commissioner|Trustee|Supervisor|Chairman|Chair|Chairperson|Vice Chairman|Vice Chair))\\.? ){0,2}(?<s>{P})(?: ?[,(:–—-]+ ?(?<post>[^;]{1,60}))?$",
);
/** Of these, nobody can tell whether they sit there now, or at all. */
const unsure =
  /\b(?:liaison|guest|observer|ex[- ]?officio|resign\p{L}*|vaca\p{L}*|former\p{L}*|past|previous\p{L}*|retired|deceased|late|emerit\p{L}*|honorary|hon|life|absent|apolog\p{L}*|candidates?|applicants?|nomin\p{L}*|proposed|reporter|until|designate|elect|ex|died|left|stood down|representing|represents|dates?|from|of|for|at|to)\b|\d{4} ?[-–] ?\d{2,4}/iu;
const sitting = /\b(?:Board|Committee|Commission|Council|Selectboard|Panel|Assembly|Authority|Cabinet)\b/;

interface Head {
  readonly body: Mention;
  /** Whether the words say that members are listed. */
  readonly isOfMembers: boolean;
  readonly title: string | undefined;
}

function headOf({ text, mentions, heading }: TypedSentence): Head | undefined {
  if (text.length > 80) return undefined;
  ofBody.lastIndex = 0;
  const match = ofBody.exec(text);
  const body = match && mentions[match.indices!.groups!["o"]![0]];
  if (body) return { body, isOfMembers: match.groups!["of"] !== undefined || match.groups!["kind"] !== undefined, title: undefined };
  const kind = ofPage.exec(text)?.groups!["kind"];
  const own = kind === undefined ? undefined : meetingBody(heading);
  const title = kind && !kind.startsWith("Members") ? single(kind.toLowerCase()) : undefined;
  return own && { body: own, isOfMembers: true, title };
}

interface Line {
  readonly view: TypedSentence;
  readonly person: Mention;
  readonly title: string | undefined;
  /** What stands behind the name is no post that is known. */
  readonly isOther: boolean;
}

function lineOf(view: TypedSentence): Line | undefined {
  if (view.text.length > 90) return undefined;
  line.lastIndex = 0;
  const match = line.exec(view.text);
  const person = match && view.mentions[match.indices!.groups!["s"]![0]];
  if (!person) return undefined;
  const said = (match.groups!["post"] ?? "").trim();
  const post = said.replace(/(?: ?[,(–—-]+ ?|^)(?:term |expires |exp\.? ?|\d).*$/iu, "").replace(/[)(.,]+$/, "");
  const words = post.split(" ");
  const isPost = post !== "" && words.length < 5 && words.every((word) => /^[\p{L}’'/&-]+$/u.test(word)) && isPostWord(words.at(-1)!);
  const isOther = unsure.test(said) || (post !== "" && !isPost);
  const before = match.groups!["before"]?.toLowerCase();
  return {
    view,
    person,
    title:
      !isPost && !isOther && before !== undefined
        ? before
        : isPost && !isOther
          ? /^\p{Lu}\p{Ll}+$/u.test(post)
            ? post.toLowerCase()
            : post
          : undefined,
    isOther,
  };
}

/** Who is listed right below a heading that is the name of a body, or says whose members they are. */
export function* rosterDrafts(views: readonly TypedSentence[]): Generator<RelationDraft> {
  for (let at = 0; at < views.length; at++) {
    const head = lineOf(views[at + 1] ?? views[at]!) && views[at + 1] ? headOf(views[at]!) : undefined;
    if (!head) continue;
    const lines: Line[] = [];
    for (let next = at + 1; next < views.length; next++) {
      const one = lineOf(views[next]!);
      if (!one) break;
      lines.push(one);
    }
    at += lines.length;
    yield* drafted(head, lines);
  }
}

function* drafted({ body, isOfMembers, title }: Head, lines: readonly Line[]): Generator<RelationDraft> {
  const officers = lines.filter((one) => one.title !== undefined).length;
  // Names alone below a name may be winners, or whom it thanks.
  if (lines.length < 2 || (!isOfMembers && officers === 0)) return;
  const all = isOfMembers || (body.type === "Agency" && sitting.test(nameOf(body)));
  for (const one of lines) {
    if (one.isOther || (one.title === undefined && !all)) continue;
    yield {
      ...{ subject: one.person, predicate: "WORKS_FOR", object: body, by: "phrase" },
      ...{ extractor: listed.id, confidence: listed.confidence },
      ...evidence(one.view, one.view, 0, one.view.text.length),
      properties: { title: one.title ?? title },
    };
  }
}
