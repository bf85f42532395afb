/** What two sentences say together: `The Terryglass woman has …` of whoever was named before, `Nenagh College has a new principal. Orla Keane …`. */
import type { Mention } from "../../../model.ts";
import type { RelationDraft } from "../../../relate/draft.ts";
import type { TypedSentence } from "./typed-sentence.ts";
import { pattern } from "./patterns.ts";
import { evidence } from "../../../relate/evidence.ts";
import { matches, overlappingMatches } from "../../../rules/match.ts";
import { honorific, postWords } from "./roles.ts";

const native = pattern('(?:^|[.;“"] )The (?<o>{LV})(?<verb>)(?: (?:town|village|city))? native\\b');
const resident = pattern(
  '(?:^|[.;“"] )The (?<o>{LV})(?<verb>)(?: (?:town|village|city))? (?:man|woman|resident|farmer|girl|boy|teenager|teen|student|mother|father|player|athlete|artist|singer|publican|butcher|grandmother|grandfather|pensioner|teacher|businessman|businesswoman)\\b(?! \\p{Lu}|,? {P})',
);

/** `spoken`: the person that the article named last. */
export function* homeDrafts(view: TypedSentence, spoken: Mention | undefined): Generator<RelationDraft> {
  if (!spoken) return;
  for (const [predicate, pattern] of [["NATIVE_OF", native] as const, ["LIVES_IN", resident] as const])
    for (const match of overlappingMatches(view, pattern)) {
      const object = match.mentions("o")[0];
      if (object)
        yield {
          ...{ subject: spoken, predicate, object, by: "phrase", extractor: "context:home", confidence: 0.78 },
          ...evidence(view, view, match.from, match.to),
        };
    }
}

const local: readonly RegExp[] = [
  pattern(
    `(?<s>{P})(?:, (?:aged )?\\d{2})?,(?<verb>) (?:another |one |an? |also an? |himself an? |herself an? )(?:(?:local|elderly|longtime|long-time|lifelong|concerned|affected|fellow|nearby) )?(?:resident|villager|householder|homeowner|community member)(?= of the (?:area|village|community|town|locality|estate)\\b|[,.]|$| who\\b| said\\b)`,
  ),
  pattern(
    `(?:^|[.“"] |, |\\b(?:[Ll]ocal|[Aa]nother|[Oo]ne|[Aa]n?) )(?:[Rr]esident|[Vv]illager|[Hh]omeowner|[Hh]ouseholder),?(?<verb>) ${honorific}(?<s>{P})(?! (?:of|from|in)\\b)`,
  ),
];

/** `said Jolly Kyomuhendo, another resident`: of the place that the article speaks of. */
export function* localDrafts(view: TypedSentence, home: Mention | undefined): Generator<RelationDraft> {
  for (const pattern of local)
    for (const match of overlappingMatches(view, pattern)) {
      const subject = match.mentions("s")[0];
      if (subject && home)
        yield {
          ...{ subject, predicate: "LIVES_IN" as const, object: home, by: "phrase", extractor: "context:home", confidence: 0.7 },
          ...evidence(view, view, match.from, match.to),
        };
    }
}

const newHolder = pattern(
  `(?<o>{AO})(?<verb>)(?: \\p{L}+)? (?:has|have|got|gets|welcomes|welcomed|will have|soon has) (?:an? |its |their )new (?<title>${postWords})[^{P}]{0,24}$`,
);
const begins = pattern("^(?:[\\p{L}.]+ ){0,3}(?<s>{P})");

/** `before`: the sentence before this one. */
export function* newHolderDrafts(view: TypedSentence, before: TypedSentence | undefined): Generator<RelationDraft> {
  const [told] = before ? overlappingMatches(before, newHolder) : [];
  const [opening] = matches(view, begins);
  const [object, subject] = [told?.mentions("o")[0], opening?.mentions("s")[0]];
  if (!told || !object || !subject || !opening) return;
  yield {
    ...{ subject, predicate: "WORKS_FOR" as const, object, by: "phrase", extractor: "context:post", confidence: 0.76 },
    ...evidence(view, view, 0, opening.to),
    properties: { title: told.text("title") },
  };
}
