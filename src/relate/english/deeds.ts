/** Who does what: events, projects, money, rules, honours, and what becomes of bodies. */
import { rule, type MaskedSentence } from "./mask.ts";
import { clauseBefore, statusOf } from "./polarity.ts";
import { evidenceOf, mentionsOf } from "./match.ts";
import { propertiesNear } from "./properties.ts";
import { allows } from "../statement.ts";
import type { RelationType } from "../../../graph/ontology.ts";
import type { Mention, StatementStatus } from "../../model.ts";
import type { RelationDraft } from "../draft.ts";

interface Deed {
  readonly predicate: RelationType;
  readonly pattern: RegExp;
  readonly confidence: number;
  readonly kind: string;
}

/** `A has built B`. Between doer and deed stands no other body; between deed and thing no other sentence. */
const active = (predicate: RelationType, kind: string, verbs: string, object: string, confidence = 0.86, doers = "AOLVP"): Deed => ({
  predicate,
  kind,
  confidence,
  pattern: rule(`(?<s>{${doers}+})(?<mid>[^.;{AOP}]{0,70}?)\\b(?<verb>${verbs})\\b(?<gap>[^.;{AO}]{0,60}?)(?<o>{${object}+})`),
});

/** `B was built by A`, `B, built by A, …`. */
const passive = (predicate: RelationType, kind: string, verbs: string, object: string, confidence = 0.88, doers = "AOLVP"): Deed => ({
  predicate,
  kind,
  confidence,
  pattern: rule(
    `(?<o>{${object}})(?<mid>[^.;]{0,100}?)\\b(?<verb>${verbs})\\b(?<gap>(?: and \\p{L}+)?(?: jointly| together| locally)?) by (?:the |a |its |local |both the )?(?:{L}-based )?(?:(?:[\\p{L}’'-]+ ){1,4}(?={P}))?(?<s>{${doers}+})(?!-based)`,
  ),
});

const holding =
  "held|holds|hold|hosted|hosts|host|hosting|organi[sz]ed|organi[sz]es|organi[sz]e|organi[sz]ing|launched|launch|launches|ran|run|running|staged|stage|convened|convene|conducted|conduct|mounted|arranged|led";
const joining =
  "attended|attend|attends|took part in|take part in|takes part in|participated in|participate in|joined|join|competed in|compete in|won|graced|spoke at|addressed|opened|graced|took to";
const building =
  "implement|implements|implemented|implementing|build|builds|building|built|construct|constructing|constructed|carry out|carried out|carrying out|undertake|undertook|undertaking|execute|executed|executing|roll out|rolled out|rolling out|launch|launched|launching|start|started|complete|completed|manage|manages|delivering|deliver|delivered|run|runs|running|began|begin|commissioned";
const contracted =
  "(?:won|awarded|given|got|secured|landed|appointed|named|hired as|is|as) (?:an? |the )?(?:main |lead |[^ ]+ )?(?:contract|tender|contractor)";
const doneBy =
  "implemented|built|rebuilt|constructed|carried out|undertaken|executed|managed|delivered|rolled out|launched|run|led|designed|overseen|implementation";
const paying = "fund|funds|funded|funding|financ(?:e|es|ed|ing)|sponsor(?:s|ed|ing)?|pay(?:s|ing)? for|paid for|bankroll(?:s|ed)?";
const paidBy = "funded|financed|paid for|sponsored|bankrolled|co-funded|co-financed|supported|donated";
const ruling =
  "passed|pass|passes|approved|approve|adopted|adopt|published|publish|publishes|issued|issue|issues|released|release|unveiled|unveil|launched|enacted|enact|signed|sign|introduced|drew up|drafted|endorsed|announced|brought in";
const ruledBy = "passed|approved|adopted|published|issued|released|unveiled|launched|enacted|signed|drafted|prepared|endorsed";
const winning =
  "won|win|wins|received|receive|receives|was awarded|were awarded|been awarded|has been named|have been named|was named|were named|been named|bagged|scooped|earned|was given|were given|been given|took home|clinched|was presented with|picked up|collected";

const deeds: readonly Deed[] = [
  active("ORGANIZES", "event", holding, "E"),
  passive("ORGANIZES", "event", "organi[sz]ed|hosted|held|run|convened|staged|led|launched|arranged|put on", "E"),
  active("PARTICIPATES_IN", "event", joining, "E", 0.85),
  passive("PARTICIPATES_IN", "event", "attended|graced|opened|joined", "E"),
  active("IMPLEMENTS", "project", contracted, "J", 0.86, "AO"),
  active("IMPLEMENTS", "project", building, "J", 0.84, "AOLV"),
  active("IMPLEMENTS", "project", "under (?:its|their)", "J", 0.82, "AOLV"),
  passive("IMPLEMENTS", "project", doneBy, "J", 0.9),
  active(
    "IMPLEMENTS",
    "project",
    "(?:is|are|was|were) (?:behind|responsible for|in charge of|overseeing|leading|spearheading|piloting)|oversees|oversaw|spearheads|spearheaded|pioneered|piloted|piloting",
    "J",
    0.84,
    "AOLV",
  ),
  {
    predicate: "IMPLEMENTS",
    kind: "project",
    confidence: 0.86,
    pattern: rule(
      `(?<o>{J}),(?<mid> )(?:an? |the )?(?:{M} )?(?:[\\p{Ll}-]+ ){0,3}?(?<verb>undertaking|project|initiative|scheme|programme|program|effort|venture|partnership) (?<gap>)(?:of|by|run by|led by|managed by|launched by) (?:the )?(?<s>{AOLV+})`,
    ),
  },
  {
    predicate: "IMPLEMENTS",
    kind: "project",
    confidence: 0.82,
    pattern: rule(
      `(?<o>{J})(?<mid>[^.;]{0,140}?) (?<verb>appointed|hired|contracted|engaged|selected|chose|picked)(?<gap>) (?:the )?(?<s>{AO+})(?: as (?:the |its )?(?:main |lead )?(?:contractor|builder|developer)| to (?:build|do|carry out|undertake|deliver|construct))`,
    ),
  },
  active("FUNDS", "money", paying, "JE", 0.88),
  passive("FUNDS", "money", paidBy, "JE", 0.92),
  active("ISSUED", "policy", ruling, "D", 0.88),
  passive("ISSUED", "policy", ruledBy, "D"),
  active("RECEIVED", "honour", winning, "H", 0.9),
];

/** `is funded by a $9 million grant from A`, `which received $340,000 from A`. */
const grants: readonly RegExp[] = [
  rule(
    `(?<o>{JE})(?<mid>[^.;]{0,60}?)\\b(?<verb>funded|financed|paid for|supported|backed)\\b(?<gap>) by (?:an? |the )?(?:{M} )?(?:grants?|loans?|donations?|funding|money) from (?:the )?(?<s>{AOL+})`,
  ),
  rule(
    `(?<o>{JE})[^.;{JE}]{0,120}?(?<mid>) (?<verb>with|thanks to|through|using)(?<gap>) (?:an? |the )?(?:{M} |\\p{Ll}+ )?(?:grants?|loans?|donations?|funding|funds|money|sponsorship)(?: of {M})? from (?:the )?(?<s>{AOL+})`,
  ),
  rule(
    `(?<o>{JE})[^.;]{0,160}?(?<mid>)(?<verb>with|,|and)(?<gap>) (?:about |some |nearly |over )?{M} (?:coming |in \\p{Ll}+ )?from (?:the )?(?<s>{AOL+})`,
  ),
  rule(
    `(?:received|got|won|secured)(?: an?)? (?:grant of )?{M}(?: grant)? (?<verb>from)(?<mid>)(?<gap>) (?:the )?(?<s>{AOL+}) (?:for|towards|to \\p{Ll}+) (?:the |its |their )?(?<o>{JE})`,
  ),
  rule(
    `(?<o>{JE}),?(?: which| that)?(?<mid>[^.;]{0,12}?) (?<verb>received|got|won|secured)(?<gap>) (?:an? |about |some |nearly )?{M}(?: grant| in \\p{L}+)? from (?:the |the state )?(?<s>{AOL+})`,
  ),
];

export function* deedDrafts(view: MaskedSentence): Generator<RelationDraft> {
  for (const pattern of grants) {
    for (const match of matchesOf(view.text, pattern)) {
      const status = statusFor(view, match);
      const deed: Deed = { predicate: "FUNDS", kind: "money", confidence: 0.88, pattern };
      if (status) yield* pairs(view, deed, match, mentionsOf(view, match, "s"), mentionsOf(view, match, "o"), status);
    }
  }
  for (const deed of deeds) {
    for (const match of matchesOf(view.text, deed.pattern)) {
      const status = statusFor(view, match);
      if (!status || othersDeed(match)) continue;
      const subjects = doersOf(view, match, deed.predicate).filter((one) => deed.predicate !== "IMPLEMENTS" || one.type !== "Person");
      yield* pairs(view, deed, match, subjects, mentionsOf(view, match, "o"), status);
    }
  }
  yield* secondAgents(view);
  yield* becoming(view);
}

const ofOwnBody = rule("(?<p>{P}),? (?:of|from|at|with) (?:the )?$");
const ofBody = rule("(?<p>{P})(?:, (?:aged )?\\d{2})?, (?:the |an? )?[^,;.{AOPLVE}]{0,50}(?:of|at|for|from|with) (?:the )?$");
const ofOldName = rule("(?<p>{AOLV}), (?:formerly|previously)(?: known as| called)? (?:the )?$");

/** `Jane, head of the Trust, attended`: Jane did. `The Board, formerly the Office, will host`: the Board will. */
function doersOf(view: MaskedSentence, match: RegExpExecArray, predicate: RelationType): Mention[] {
  const own = mentionsOf(view, match, "s");
  const mid = match.groups?.["mid"] ?? "";
  // `Mark, the society’s treasurer, won`: Mark did; `The society’s treasurer won`: nobody named.
  if (/^[’']s?\s/.test(mid) && /^(?:RECEIVED|PARTICIPATES_IN)$/.test(predicate))
    return own.filter(({ type }) => type === "Person").slice(0, 1);
  // `Michael Deasy of the Garda Station spoke at …`: he did.
  const begin = match.indices?.groups?.["s"]?.[0] ?? 0;
  const ahead = view.text.slice(Math.max(0, begin - 40), begin);
  ofOwnBody.lastIndex = 0;
  const member = ofOwnBody.exec(ahead)?.indices?.groups?.["p"]?.[0];
  const whose = member === undefined ? undefined : view.mentions[member + begin - ahead.length];
  if (whose && /^(?:RECEIVED|PARTICIPATES_IN)$/.test(predicate)) return [whose];
  if (!mid.startsWith(",") || match.indices?.groups?.["s"]?.[0] !== match.index) return own;
  const before = view.text.slice(Math.max(0, match.index - 90), match.index);
  for (const pattern of [ofBody, ofOldName]) {
    pattern.lastIndex = 0;
    const at = pattern.exec(before)?.indices?.groups?.["p"]?.[0];
    const doer = at === undefined ? undefined : view.mentions[at + match.index - before.length];
    if (doer) return [doer];
  }
  return own;
}

/** Every match, those that overlap included: a list's end may begin another. */
export function* matchesOf(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    yield match;
    pattern.lastIndex = Math.max(match.index + 1, match.indices?.groups?.["verb"]?.[1] ?? match.index);
  }
}

export function statusFor(view: MaskedSentence, match: RegExpExecArray): StatementStatus | undefined {
  const verb = match.indices?.groups?.["verb"];
  const words = match.groups?.["verb"] ?? "";
  const between = match.groups?.["mid"] ?? "";
  const lead = clauseBefore(view.text, match.index).slice(-40);
  return statusOf(`${/\bif\b|\bwhether\b|\bunless\b/i.test(lead) ? "if " : ""}${between} ${verb ? words : ""}`);
}

/** `said the project was built`, `to help farmers run`: the doer of the verb is not the one before it. */
const othersDeed = (match: RegExpExecArray): boolean =>
  /\b(?:said|says|told|that|which is|was|were|by|after|before|where|when|because|since|than)\b[^,]*$/i.test(
    (match.groups?.["mid"] ?? "").replace(/\b(?:was|were) (?=awarded|named|given|presented)/, ""),
  ) && !/\bby (?:the )?$|\b(?:was|were|been|be|is|are|being)(?: \w+)?\s*$/.test(match.groups?.["mid"] ?? "");

function* pairs(
  view: MaskedSentence,
  deed: Deed,
  match: RegExpExecArray,
  subjects: readonly Mention[],
  objects: readonly Mention[],
  status: StatementStatus,
): Generator<RelationDraft> {
  const own = evidenceOf(view, match.index, match.index + match[0].length);
  for (const subject of subjects) {
    for (const object of objects) {
      if (!allows(deed.predicate, subject, object)) continue;
      yield {
        subject,
        predicate: deed.predicate,
        object,
        ...own,
        extractor: `pattern:${deed.kind}`,
        confidence: deed.confidence,
        status,
        properties: propertiesOf(view, deed.predicate, match),
      };
    }
  }
}

export const propertiesOf = (
  view: MaskedSentence,
  predicate: RelationType,
  match: RegExpExecArray,
): Record<string, string | number | undefined> => propertiesNear(view, predicate, match.index, match.index + match[0].length);

/** `funded by A and will be implemented by B`: the thing is named once for both. */
const second = rule(
  `(?<o>{JE})[^.;]{0,140}?\\bby (?:the |a )?{AOLVP+}(?<mid>[^.;]{0,30}?)(?<verb>${paidBy}|${doneBy})(?<gap>) by (?:the |a |its )?(?<s>{AOLVP+})`,
);

function* secondAgents(view: MaskedSentence): Generator<RelationDraft> {
  for (const match of matchesOf(view.text, second)) {
    const status = statusFor(view, match);
    const predicate: RelationType = new RegExp(`^(?:${paidBy})$`).test(match.groups?.["verb"] ?? "") ? "FUNDS" : "IMPLEMENTS";
    if (status)
      yield* pairs(
        view,
        { predicate, kind: predicate === "FUNDS" ? "money" : "project", confidence: 0.9, pattern: second },
        match,
        mentionsOf(view, match, "s"),
        mentionsOf(view, match, "o"),
        status,
      );
  }
}

const successions: readonly RegExp[] = [
  rule(
    "(?<s>{AOLV})(?<mid>[^.;]{0,40}?)\\b(?<verb>renamed|replaced by|merged into|succeeded by|absorbed into|became|becomes|turned into|upgraded to|reconstituted as)(?<gap>)(?: as)? (?:the )?(?:new )?(?<o>{AOLV})",
  ),
  rule(
    "(?<s>{AOLV}),?(?<mid>)(?: which is| which was)? (?<verb>now(?: known| called| renamed| trading| operating)|since renamed|later renamed|today)(?<gap>)(?: as| called)? (?:the )?(?<o>{AOLV})",
  ),
  rule("(?<o>{AOLV}),? (?<mid>)(?<verb>formerly|previously)(?<gap>)(?: known as| called)? (?:the )?(?<s>{AOLV})"),
  rule(
    "(?<o>{AOLV})(?<mid>[^.;{AOLV}]{0,20}?) (?<verb>replaces|replaced|succeeded|supersedes|superseded)(?<gap>) (?:the )?(?:old |former )?(?<s>{AOLV})",
  ),
  rule("(?<o>{AOLV})(?<mid>) \\((?<verb>formerly|previously)(?<gap>) (?:known as )?(?:the )?(?<s>{AOLV})\\)"),
  rule(
    "(?<s>{AO+})(?<mid>(?: have| has| were| was| are to| will| is to){0,2}) (?<verb>merged?|merging|amalgamated?|combined?|united?)(?<gap>)(?: in \\d{4})? (?:to form|to become|into|as) (?:the )?(?:new )?(?<o>{AO})",
  ),
  rule(
    "(?<o>{AO})(?<mid>[^.;{AO}]{0,30}?) (?<verb>took over|takes over|has taken over|took the place|takes the place)(?<gap>) (?:from|of) (?:the )?(?:old |former )?(?<s>{AO})",
  ),
  rule(
    "\\b(?:[Oo]ld|[Ff]ormer) (?<s>{AOLV})(?<mid>[^.;{AOLV}]{0,20}?) (?<verb>is now|are now|reopened as|has reopened as|(?:was|has been|is being|will be|is to be) (?:converted|transformed|redeveloped|turned) (?:in)?to|now houses)(?<gap>) (?:the |home to the )?(?:new )?(?<o>{AOLV})",
  ),
  rule("(?<s>{AOLV})(?<mid>[^.;]{0,30}?) (?<verb>rebranded|renamed)(?<gap>)(?: as)? (?:the )?(?<o>{AOLV})"),
];

function* becoming(view: MaskedSentence): Generator<RelationDraft> {
  for (const pattern of successions) {
    for (const match of matchesOf(view.text, pattern)) {
      const status = statusFor(view, match);
      const deed: Deed = { predicate: "SUCCEEDED_BY", kind: "succession", confidence: 0.88, pattern };
      if (status) yield* pairs(view, deed, match, mentionsOf(view, match, "s"), mentionsOf(view, match, "o"), status);
    }
  }
}
