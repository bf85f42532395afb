/** What two sentences say together: `The Terryglass woman has …` of whoever was named before, `Nenagh College has a new principal. Orla Keane …`. */
import type { Mention } from "../../../model.ts";
import type { RelationDraft } from "../../../relate/draft.ts";
import { rule, type MaskedSentence } from "./mask.ts";
import { evidenceOf, groupOf, matchesOf, mentionAt } from "./match.ts";
import { honorific, postWords } from "./roles.ts";

const native = rule('(?:^|[.;“"] )The (?<o>{LV})(?<verb>)(?: (?:town|village|city))? native\\b');
const resident = rule(
  '(?:^|[.;“"] )The (?<o>{LV})(?<verb>)(?: (?:town|village|city))? (?:man|woman|resident|farmer|girl|boy|teenager|teen|student|mother|father|player|athlete|artist|singer|publican|butcher|grandmother|grandfather|pensioner|teacher|businessman|businesswoman)\\b(?! \\p{Lu}|,? {P})',
);

/** `spoken`: the person that the article named last. */
export function* homeDrafts(view: MaskedSentence, spoken: Mention | undefined): Generator<RelationDraft> {
  if (!spoken) return;
  for (const [predicate, pattern] of [["NATIVE_OF", native] as const, ["LIVES_IN", resident] as const])
    for (const match of matchesOf(view.text, pattern)) {
      const object = mentionAt(view, match, "o");
      if (object)
        yield {
          ...{ subject: spoken, predicate, object, by: "phrase", extractor: "context:home", confidence: 0.78 },
          ...evidenceOf(view, match.index, match.index + match[0].length),
        };
    }
}

const local: readonly RegExp[] = [
  rule(
    `(?<s>{P})(?:, (?:aged )?\\d{2})?,(?<verb>) (?:another |one |an? |also an? |himself an? |herself an? )(?:(?:local|elderly|longtime|long-time|lifelong|concerned|affected|fellow|nearby) )?(?:resident|villager|householder|homeowner|community member)(?= of the (?:area|village|community|town|locality|estate)\\b|[,.]|$| who\\b| said\\b)`,
  ),
  rule(
    `(?:^|[.“"] |, |\\b(?:[Ll]ocal|[Aa]nother|[Oo]ne|[Aa]n?) )(?:[Rr]esident|[Vv]illager|[Hh]omeowner|[Hh]ouseholder),?(?<verb>) ${honorific}(?<s>{P})(?! (?:of|from|in)\\b)`,
  ),
];

/** `said Jolly Kyomuhendo, another resident`: of the place that the article speaks of. */
export function* localDrafts(view: MaskedSentence, home: Mention | undefined): Generator<RelationDraft> {
  for (const pattern of local)
    for (const match of matchesOf(view.text, pattern)) {
      const subject = mentionAt(view, match, "s");
      if (subject && home)
        yield {
          ...{ subject, predicate: "LIVES_IN" as const, object: home, by: "phrase", extractor: "context:home", confidence: 0.7 },
          ...evidenceOf(view, match.index, match.index + match[0].length),
        };
    }
}

const newHolder = rule(
  `(?<o>{AO})(?<verb>)(?: \\p{L}+)? (?:has|have|got|gets|welcomes|welcomed|will have|soon has) (?:an? |its |their )new (?<title>${postWords})[^{P}]{0,24}$`,
);
const begins = rule("^(?:[\\p{L}.]+ ){0,3}(?<s>{P})");

/** `before`: the sentence before this one. */
export function* newHolderDrafts(view: MaskedSentence, before: MaskedSentence | undefined): Generator<RelationDraft> {
  const [told] = before ? matchesOf(before.text, newHolder) : [];
  begins.lastIndex = 0;
  const opening = begins.exec(view.text);
  const [object, subject] = [told && mentionAt(before!, told, "o"), opening && mentionAt(view, opening, "s")];
  if (!told || !object || !subject || !opening) return;
  yield {
    ...{ subject, predicate: "WORKS_FOR" as const, object, by: "phrase", extractor: "context:post", confidence: 0.76 },
    ...evidenceOf(view, 0, opening[0].length),
    properties: { title: groupOf(told, "title") },
  };
}
