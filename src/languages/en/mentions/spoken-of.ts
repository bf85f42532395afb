/** Names that nothing told the kind of where they stand in full, and that the article goes on to speak of as it does of people. */
import { matchesIn } from "../../../rules/matches-in.ts";
import type { Chunk } from "./chunks.ts";
import { isListedPlace } from "./lexicon.ts";
import { spokenOf as spokenOfRule } from "./name-rules.ts";
import type { Named } from "./names.ts";
import { topics, typeOfHead } from "./words.ts";
import type { Article, Sentence } from "../../../model.ts";

export interface Unknown {
  readonly sentence: Sentence;
  readonly chunk: Chunk;
}

const title = "(?:Mr|Mrs|Ms|Miss|Dr|Fr|Rev|Cllr|Prof)\\.? ";
const persons =
  "(?:,? (?:said|says|added|explained|recalled|noted|recounted)\\b|,? who\\b|[’']s (?:wife|husband|son|daughter|mother|father|brother|sister|family|children|death|body|funeral|career|lawyer)\\b)";

const word = "\\p{Lu}[\\p{L}’'-]*\\.?";
const titled = new RegExp(`${title}(${word})`, "gu");
const acting = new RegExp(`(?<![\\p{L}’'-])(?:[\\p{L}’'-]*[’'-])?(${word})(?=${persons})`, "gu");

/** `… with Chinwe Okafor. … Mr Okafor said`: a person. */
export function peopleSpokenOf(article: Article, unknown: readonly Unknown[]): Named[] {
  const spokenOf = unknown.length > 0 ? surnamesSpokenOf(article) : new Set<string>();
  return unknown.flatMap(({ sentence, chunk: { words, from, to, text: name } }) => {
    const last = words.at(-1)!.text;
    const plain = words.every(
      ({ text: word }) => /^\p{Lu}[\p{L}’'-]*\.?$/u.test(word) && !typeOfHead(word) && !topics.has(word.toLowerCase()),
    );
    // `CDC Odiolo-Oju LCDA`: letters, and nobody; `GIWA SHILE` is all in capitals.
    const letters = /\p{Ll}/u.test(name) && /^[A-Z]{3,}$/.test(last);
    if (words.length < 2 || words.length > 3 || !plain || letters || isListedPlace(name)) return [];
    return spokenOf.has(last)
      ? [{ sentence, from, to, text: name, type: "Person", confidence: spokenOfRule.confidence, extractor: spokenOfRule.id }]
      : [];
  });
}

/** Surnames behind a title, or before what people do or have: read once, and not once for each name that may be one. */
function surnamesSpokenOf({ sentences }: Article): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (surname: string): void => void found.add(surname).add(surname.replace(/\.$/, ""));
  for (const { text } of sentences) {
    // `Mr Okafor’s`, `Mr Okafor-Eze`: what stands before the mark is a name too.
    for (const [, surname = ""] of matchesIn(text, titled)) {
      add(surname);
      for (const { index } of surname.matchAll(/[’'-]/g)) add(surname.slice(0, index));
    }
    // `Grace O’Brien said`: so is what stands behind it.
    for (const [, surname = ""] of matchesIn(text, acting)) add(surname);
  }
  return found;
}
