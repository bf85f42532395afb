/** What becomes of bodies: renamed, merged, replaced. */
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import { becoming, duties, merging, reused } from "../vocabulary/partners.ts";
import type { TypedSentence } from "./typed-sentence.ts";
import { auxiliaries, patternRules } from "./patterns.ts";
import { statedBy } from "./stated.ts";
import type { RelationDraft } from "../../../relate/draft.ts";

const family = new RuleFamily("en/succession", { confidences, states: ["SUCCEEDED_BY"] });
export { family as successionRules };
const rule = patternRules(family);

/** Who does a job in another's place is no other body for that. */
const job = "(?:contractor|supplier|operator|builder|sponsor|vendor|caterer|bidder|tenant|partner|provider|opponent|host)";

const rules = [
  rule(
    "became",
    `(?<s>{AOLV})(?<mid>(?:(?!\\b(?:he|she|they|who|when)\\b)[^.;]){0,40}?)\\b(?<verb>${becoming})(?<gap>)(?: as)? (?:the )?(?:new )?(?<o>{AOLV})(?! (?:as|for) (?:the |its |main |new |a )*${job})`,
    "{A:Midland Health Board} became the {A:National Health Executive}.",
    [
      "{A:Midland Health Board} never became the {A:National Health Executive}.",
      "{A:Midland Health Board} was new when she became the {A:National Health Executive} head.",
      "{O:Kalman Builders}, the contractor, was replaced by {O:Rendal Construction}.",
      "{O:Kalman Builders} was replaced by {O:Rendal Construction} as the main contractor.",
    ],
  ),
  rule(
    "now-known-as",
    "(?<s>{AOLV}),?(?<mid>)(?: and| which is| which was)? (?<verb>now(?: known| called| renamed| trading| operating)|since renamed|later renamed|today)(?<gap>)(?: as| called)? (?:the )?(?<o>{AOLV})",
    "{A:Brecon Hills Park Authority}, now known as {A:Bannau Park Authority}, agreed.",
  ),
  rule(
    "formerly",
    "(?<o>{AOLV}),? (?<mid>)(?<verb>formerly|previously)(?<gap>)(?: known as| called)? (?:the )?(?<s>{AOLV})",
    "{O:Leitrim Tourism Board}, formerly the {O:Leitrim Visitor Association}, will move.",
  ),
  rule(
    "replaces",
    "(?<o>{AOLV})(?<mid>[^.;{AOLV}]{0,20}?) (?<verb>replaces|replaced|succeeded|supersedes|superseded)(?<gap>) (?:the )?(?:old |former )?(?<s>{AOLV})" +
      `(?! (?:as|for) (?:the |its |main |new |a )*${job})`,
    "{A:Bannau Park Authority} has replaced the {A:Brecon Hills Park Authority}.",
    [
      "{A:Bannau Park Authority} has not replaced the {A:Brecon Hills Park Authority}.",
      "{O:Rendal Construction} replaced {O:Kalman Builders} as contractor.",
    ],
  ),
  rule(
    "merged-into",
    `(?<s>{AO+})(?<mid>(?: have| has| were| was| are to| will| is to){0,2}) (?<verb>${merging})(?<gap>)(?: in \\d{4})? (?:to form|to become|into|as) (?:the )?(?:new )?(?<o>{AO})`,
    "{O:Athlone Arts Centre} and {O:Athlone Heritage Trust} have merged to form the {O:Shannon Discovery Trust}.",
    "{O:Athlone Arts Centre} will not have merged to form the {O:Shannon Discovery Trust}.",
  ),
  rule(
    "old-one-is-now",
    `\\b(?:[Oo]ld|[Ff]ormer) (?<s>{AOLV})(?<mid>[^.;{AOLV}]{0,20}?) (?<verb>${reused})(?<gap>) (?:home to )?(?:the )?(?:new )?(?<o>{AOLV})`,
    "The former {O:Convent of Grace} is now home to {A:Birr Library}.",
  ),
  rule(
    "merged-with-to-form",
    "(?<s>{AO+})(?<mid>(?: has| have| had| will| is to)?) (?<verb>merged?|amalgamated?|joined?)(?<gap>) (?:forces )?with (?:the )?{AO} to (?:form|create|become) (?:the )?(?:new )?(?<o>{AO})",
    "{O:Athlone Arts Centre} has merged with the {O:Athlone Heritage Trust} to form the {O:Shannon Discovery Trust}.",
  ),
  rule(
    "other-merged-to-form",
    `${auxiliaries}\\b(?<verb>merged|amalgamated)(?<gap>) with (?:the )?(?<s>{AO}) to (?:form|create|become) (?:the )?(?:new )?(?<o>{AO})`,
    "The arts centre merged with the {O:Athlone Heritage Trust} to form the {O:Shannon Discovery Trust}.",
    "The arts centre has not merged with the {O:Athlone Heritage Trust} to form the {O:Shannon Discovery Trust}.",
  ),
  rule(
    "duties-passed-to",
    `(?<s>{AO})['’]s? (?:${duties})(?<mid>[^.;{AO}]{0,16}?) (?<verb>passed|transferred|handed over|moved|taken over|went)(?<gap>) (?:to|by) (?:the )?(?<o>{AO})`,
    "{A:Athlone Town Council}'s functions passed to the {A:Athlone Municipal District}.",
  ),
  rule(
    "took-its-place",
    "(?<s>{AO})(?<mid>[^.;]{0,70}?) (?:when|as|and|before) (?:the )?(?<o>{AO}) (?<verb>took|takes|taking)(?<gap>) its place",
    "{A:Clonmel Borough Council} ceased to exist when the {A:Clonmel Borough District} took its place.",
  ),
  rule(
    "new-name-of",
    "(?<o>{AOLV})(?<mid>) (?<verb>is|was)(?<gap>) the new name (?:of|for) (?:the )?(?:old |former )?(?<s>{AOLV})",
    "{O:Loreta College} is the new name of the {O:Convent Girls School}.",
  ),
];

const namesJob = new RegExp(`\\b${job}\\b`);

/** `Kalman Builders, the contractor that was blacklisted, was replaced by Rendal Construction`: the word stands for the name, and is none in the typed text. */
const isOfJob = ({ sentence }: TypedSentence, { subject, object }: RelationDraft): boolean =>
  subject.sentence === sentence.id && "from" in object && namesJob.test(sentence.text.slice(subject.to, object.from));

export function* successionDrafts(view: TypedSentence): Generator<RelationDraft> {
  for (const draft of statedBy(view, rules)) if (!isOfJob(view, draft)) yield draft;
}
