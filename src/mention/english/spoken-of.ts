/** Names that nothing told the kind of where they stand in full, and that the article goes on to speak of as it does of people. */
import type { Chunk } from "./chunks.ts";
import { isListedPlace } from "./lexicon.ts";
import type { Named } from "./names.ts";
import { topics, typeOfHead } from "./words.ts";
import type { Article, Sentence } from "../../model.ts";

export interface Unknown {
  readonly sentence: Sentence;
  readonly chunk: Chunk;
}

const title = "(?:Mr|Mrs|Ms|Miss|Dr|Fr|Rev|Cllr|Prof)\\.? ";
const persons =
  "(?:,? (?:said|says|added|explained|recalled|noted|recounted)\\b|,? who\\b|[’']s (?:wife|husband|son|daughter|mother|father|brother|sister|family|children|death|body|funeral|career|lawyer)\\b)";

/** `… with Chinwe Okafor. … Mr Okafor said`: a person. */
export function peopleSpokenOf(article: Article, unknown: readonly Unknown[]): Named[] {
  const text = unknown.length > 0 ? article.sentences.map((sentence) => sentence.text).join("\n") : "";
  return unknown.flatMap(({ sentence, chunk: { words, from, to, text: name } }) => {
    const last = words.at(-1)!.text;
    const plain = words.every(
      ({ text: word }) => /^\p{Lu}[\p{L}’'-]*\.?$/u.test(word) && !typeOfHead(word) && !topics.has(word.toLowerCase()),
    );
    if (words.length < 2 || words.length > 3 || !plain || isListedPlace(name)) return [];
    return new RegExp(`${title}${last}\\b|(?<!\\p{L})${last}${persons}`, "u").test(text)
      ? [{ sentence, from, to, text: name, type: "Person", confidence: 0.8, extractor: "pattern:person" }]
      : [];
  });
}
