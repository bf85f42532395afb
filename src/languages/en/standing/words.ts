/** An English sentence in which each mention is one character, so that no name (May, Will, Late Harvest Farm) is read as a word. */
import type { Mention, Sentence } from "../../../model.ts";

export const named = "\uE100";

export interface EnglishWords {
  readonly text: string;
  /** By position in `text`. */
  readonly mentions: readonly (Mention | undefined)[];
  /** Offsets into the sentence's text of the end of what each character stands for. */
  readonly ends: readonly number[];
  /** Mention id → its position. */
  readonly places: ReadonlyMap<string, number>;
  /** The sentence ends in a question mark. */
  readonly isQuestion: boolean;
}

export function englishWords({ text }: Sentence, all: readonly Mention[]): EnglishWords {
  const outer = all.filter(({ form }) => form !== "nested").sort((a, b) => a.from - b.from || b.to - a.to);
  const letters: string[] = [];
  const mentions: (Mention | undefined)[] = [];
  const ends: number[] = [];
  let at = 0;
  const plain = (until: number): void => {
    for (; at < until; at++) {
      letters.push(text[at] as string);
      mentions.push(undefined);
      ends.push(at + 1);
    }
  };
  for (const mention of outer) {
    if (mention.from < at || isWord(mention)) continue;
    plain(mention.from);
    letters.push(named);
    mentions.push(mention);
    ends.push(mention.to);
    at = mention.to;
  }
  plain(text.length);
  const places = new Map(mentions.flatMap((mention, index) => (mention ? [[mention.id, index] as const] : [])));
  return { text: letters.join(""), mentions, ends, places, isQuestion: /\?["”’')]?$/.test(text.slice(-8).trimEnd()) };
}

/** What is said of somebody stays words: a title holds former and late. */
const isWord = ({ type }: Mention): boolean => type === "Title" || type === "Occupation";

/** The position of the character that holds an offset into the sentence. */
export function placeOf({ ends }: EnglishWords, offset: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
