/** What two sentences say together: `The Terryglass woman has …` of whoever was named before, `Nenagh College has a new principal. Orla Keane …`. */
import { type Match, matches, overlappingMatches } from "../../../rules/match.ts";
import { type Rule, RuleFamily } from "../../../rules/rule.ts";
import type { Mention } from "../../../model.ts";
import type { RelationDraft } from "../../../relate/draft.ts";
import { confidences } from "../confidences.ts";
import type { TypedSentence } from "./typed-sentence.ts";
import { pattern, patternRules } from "./patterns.ts";
import { evidence } from "../../../relate/evidence.ts";
import { honorific, postWords } from "./roles.ts";
import { predicateOf } from "./stated.ts";

const family = new RuleFamily("en/across", { confidences });
export { family as acrossRules };
const rule = patternRules(family);

const people =
  "man|woman|resident|farmer|girl|boy|teenager|teen|student|mother|father|player|athlete|artist|singer|publican|butcher|grandmother|grandfather|pensioner|teacher|businessman|businesswoman";

const spokenOf = [
  rule(
    "the-place-native",
    '(?:^|[.;“"] )The (?<o>{LV})(?<verb>)(?: (?:town|village|city))? native\\b',
    "{P:Donal Rowan} spoke. The {L:Toomevale} native has written a book.",
    "The hall was full. The {L:Toomevale} native has written a book.",
    ["NATIVE_OF"],
  ),
  rule(
    "the-place-woman",
    `(?:^|[.;“"] )The (?<o>{LV})(?<verb>)(?: (?:town|village|city))? (?:${people})\\b(?! \\p{Lu}|,? {P})`,
    "{P:Mary Slattery} won. The {L:Toomevale} woman has been weaving for years.",
    "{P:Mary Slattery} won. The {L:Toomevale} woman, {P:Una Kelly}, did not.",
    ["LIVES_IN"],
  ),
];

const resident = "(?:[Rr]esident|[Vv]illager|[Hh]omeowner|[Hh]ouseholder)";
const one =
  "(?:another |one |an? |also an? |himself an? |herself an? )(?:(?:local|elderly|longtime|long-time|lifelong|concerned|affected|fellow|nearby) )?";
const locals = [
  rule(
    "another-resident",
    `(?<s>{P})(?:, (?:aged )?\\d{2})?,(?<verb>) ${one}(?:resident|villager|householder|homeowner|community member)(?= of the (?:area|village|community|town|locality|estate)\\b|[,.]|$| who\\b| said\\b)`,
    "The road to {V:Katara} is closed. {P:Jolly Kyomu}, another resident, said so.",
    undefined,
    ["LIVES_IN"],
  ),
  rule(
    "resident-before-name",
    `(?:^|[.“"] |, |\\b(?:[Ll]ocal|[Aa]nother|[Oo]ne|[Aa]n?) )${resident},?(?<verb>) ${honorific}(?<s>{P})(?! (?:of|from|in)\\b)`,
    "The road to {V:Katara} is closed. Resident {P:Jolly Kyomu} was angry.",
    undefined,
    ["LIVES_IN"],
  ),
];

const newHolder = rule(
  "body-has-new-holder",
  `(?<o>{AO})(?<verb>)(?: \\p{L}+)? (?:has|have|got|gets|welcomes|welcomed|will have|soon has) (?:an? |its |their )new (?<title>${postWords})[^{P}]{0,24}$`,
  "{O:Nena College} has a new principal. {P:Orla Keane} taught elsewhere before.",
  "{O:Nena College} has a new principal. The hall was full of {P:Orla Keane}'s friends.",
  ["WORKS_FOR"],
);
const begins = pattern("^(?:[\\p{L}.]+ ){0,3}(?<s>{P})");

/** `spoken`: the person that the article named last. */
export function* homeDrafts(view: TypedSentence, spoken: Mention | undefined): Generator<RelationDraft> {
  if (!spoken) return;
  for (const one of spokenOf)
    for (const match of overlappingMatches(view, one)) yield* told(view, one, match, spoken, match.mentions("o")[0]);
}

/** `said Jolly Kyomuhendo, another resident`: of the place that the article speaks of. */
export function* localDrafts(view: TypedSentence, home: Mention | undefined): Generator<RelationDraft> {
  for (const one of locals) for (const match of overlappingMatches(view, one)) yield* told(view, one, match, match.mentions("s")[0], home);
}

/** `before`: the sentence before this one. */
export function* newHolderDrafts(view: TypedSentence, before: TypedSentence | undefined): Generator<RelationDraft> {
  const [told] = before ? overlappingMatches(before, newHolder) : [];
  const [opening] = matches(view, begins);
  const [object, subject] = [told?.mentions("o")[0], opening?.mentions("s")[0]];
  if (!told || !object || !subject || !opening) return;
  yield {
    ...{ subject, predicate: "WORKS_FOR" as const, object, by: "phrase", extractor: newHolder.id, confidence: newHolder.confidence },
    ...evidence(view, view, 0, opening.to),
    properties: { title: told.text("title") },
  };
}

function* told(view: TypedSentence, rule: Rule, match: Match, subject?: Mention, object?: Mention): Generator<RelationDraft> {
  if (subject && object)
    yield {
      ...{ subject, predicate: predicateOf(rule), object, by: "phrase", extractor: rule.id, confidence: rule.confidence },
      ...evidence(view, view, match.from, match.to),
    };
}
