/** A sentence as the Chinese extractors see it: width folded, cut into words, with the places already found in it. Made once a sentence. */
import type { Sentence } from "../../../model.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import { wordsOf, type Word } from "./words.ts";
import { foldWidth } from "./width.ts";

export interface Reading {
  /** As long as the sentence's text, so offsets agree. */
  readonly text: string;
  readonly words: readonly Word[];
  /** Index of the word that covers each character. */
  readonly wordAt: Int32Array;
  /** Places and villages found before, by where they end. */
  readonly placesEndingAt: ReadonlyMap<number, readonly Candidate[]>;
}

const lexical = new WeakMap<Sentence, Pick<Reading, "text" | "words" | "wordAt">>();

export function readSentence(sentence: Sentence, earlier: readonly Candidate[]): Reading {
  const placesEndingAt = new Map<number, Candidate[]>();
  for (const place of earlier) {
    if ((place.type !== "Place" && place.type !== "Village") || place.form === "anaphor") continue;
    const list = placesEndingAt.get(place.to);
    if (list === undefined) placesEndingAt.set(place.to, [place]);
    else list.push(place);
  }
  const { text, words: list, wordAt } = words(sentence);
  return { text, words: list, wordAt, placesEndingAt };
}

function words(sentence: Sentence): Pick<Reading, "text" | "words" | "wordAt"> {
  const known = lexical.get(sentence);
  if (known !== undefined) return known;
  const text = foldWidth(sentence.text);
  const list = wordsOf(text);
  const wordAt = new Int32Array(text.length + 1).fill(list.length);
  list.forEach((word, index) => wordAt.fill(index, word.from, word.to));
  const made = { text, words: list, wordAt };
  lexical.set(sentence, made);
  return made;
}

/** Does a word begin here (or the sentence end)? */
export const isWordStart = (reading: Reading, at: number): boolean =>
  at >= reading.text.length || reading.words[reading.wordAt[at] ?? 0]?.from === at;

/** The word that ends here. */
export function wordEndingAt(reading: Reading, at: number): Word | undefined {
  const word = at > 0 ? reading.words[reading.wordAt[at - 1] ?? 0] : undefined;
  return word?.to === at ? word : undefined;
}

/** The word that begins here. */
export function wordStartingAt(reading: Reading, at: number): Word | undefined {
  const word = reading.words[reading.wordAt[at] ?? reading.words.length];
  return word?.from === at ? word : undefined;
}

/** The words from the one that covers `from` to the one that covers what stands before `to`. */
export function wordsFrom({ words, wordAt }: Reading, from: number, to: number): readonly Word[] {
  return from < to ? words.slice(wordAt[from], wordAt[to - 1]! + 1) : [];
}

/** The longest place that ends here. */
export function placeEndingAt(reading: Reading, at: number): Candidate | undefined {
  let longest: Candidate | undefined;
  for (const place of reading.placesEndingAt.get(at) ?? []) if (longest === undefined || place.from < longest.from) longest = place;
  return longest;
}
