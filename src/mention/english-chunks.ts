/** Runs of capitalised words, joined by the small words that names hold: `Ministry of Water and Sanitation`. */
import { forHeads, noNames, ofHeads, posts, honorifics, starters, topics, typeOfHead } from "./english-words.ts";

export interface Word {
  readonly text: string;
  /** Offsets into the sentence's text. */
  readonly from: number;
  readonly to: number;
}

export interface Chunk {
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const token = /[\p{L}\p{N}][\p{L}\p{N}’'.&/-]*[\p{L}\p{N}]|[\p{L}\p{N}&]/gu;
const capital = /^\p{Lu}/u;

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(token)) {
    const word = match[0].replace(/[’']s$/u, "");
    // `Oneonta-based` names Oneonta, and is no part of the name behind it.
    const base = /^(.+)-(?:based|area)$/u.exec(word)?.[1];
    const name = base ?? word;
    words.push({ text: name, from: match.index, to: match.index + name.length });
    if (base !== undefined)
      words.push({ text: word.slice(base.length + 1), from: match.index + base.length + 1, to: match.index + word.length });
  }
  return words;
}

export const lower = (word: Word | undefined): string => word?.text.toLowerCase() ?? "";

/** A word that can stand in a name: capitalised, and no day, month or language. */
const isNameWord = (word: Word | undefined): boolean => word !== undefined && capital.test(word.text) && !noNames.has(lower(word));

export function chunksOf(text: string, words: readonly Word[]): Chunk[] {
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < words.length) {
    const begins = isNameWord(words[at]) && !(starters.has(lower(words[at])) && !startsName(text, words, at));
    if (!begins) {
      at++;
      continue;
    }
    const end = chunkEnd(text, words, at);
    chunks.push(chunkOf(text, words.slice(at, end)));
    at = end;
  }
  return chunks;
}

export const chunkOf = (text: string, words: readonly Word[]): Chunk => {
  const from = words[0]?.from ?? 0;
  const to = words.at(-1)?.to ?? from;
  return { words, from, to, text: text.slice(from, to) };
};

/** `New Market Bridge` may begin a sentence or a name with a word that sentences begin with too. */
const startsName = (text: string, words: readonly Word[], at: number): boolean =>
  ["new", "old", "local", "police", "two", "three", "women", "children", "people", "farmers", "teachers", "residents"].includes(
    lower(words[at]),
  ) &&
  isNameWord(words[at + 1]) &&
  touches(text, words[at], words[at + 1]);

const touches = (text: string, left: Word | undefined, right: Word | undefined): boolean =>
  left !== undefined && right !== undefined && /^\s+$/u.test(text.slice(left.to, right.from));

function chunkEnd(text: string, words: readonly Word[], from: number): number {
  let end = from + 1;
  for (;;) {
    const previous = words[end - 1];
    const next = words[end];
    // A possessive ends a name, unless more of it follows: Farmers' Co-operative, Girls' School.
    const gap = previous && next ? text.slice(previous.to, next.from) : "";
    if (next === undefined) return end;
    const initial = previous !== undefined && /^\p{Lu}$/u.test(previous.text) && /^\.\s+$/u.test(gap);
    if ((initial || /^[’']?\s+$/u.test(gap) || (/^[’']s\s+$/u.test(gap) && ownsInName(words[end - 2], previous))) && isNameWord(next))
      end++;
    else if (/^\s+$/u.test(gap)) {
      const joined = connected(text, words, from, end);
      if (joined === undefined) return end;
      end = joined;
    } else return end;
  }
}

/** `Women’s Institute`, `St Mary’s Hospital`: the possessive is part of the name. */
const ownsInName = (before: Word | undefined, owner: Word | undefined): boolean =>
  /^(?:women|men|children|people|sheriff|workers?|king|queen|farmers?|veterans?|mothers?)$/.test(lower(owner)) ||
  /^(?:st|saint)\.?$/.test(lower(before));

/** Where the name goes on behind a small word at `at`, if it does. */
function connected(text: string, words: readonly Word[], from: number, at: number): number | undefined {
  const small = lower(words[at]);
  const left = lower(words[at - 1]).replace(/[’']$/, "");
  const skip = lower(words[at + 1]) === "the" ? 2 : 1;
  const right = words[at + skip];
  if (!isNameWord(right) || !touches(text, words[at], words[at + 1]) || !touches(text, words[at + skip - 1], right)) return undefined;
  if (posts.has(left) && !ofHeads.has(left)) return undefined;
  if (small === "of" && skip === 2 && /^(?:year|month|decade)$/.test(lower(right))) return at + 3;
  if (small === "of") return ofHeads.has(left) ? at + skip + 1 : undefined;
  if (small === "for" || small === "on" || small === "against") return forHeads.has(left) ? at + skip + 1 : undefined;
  if (small === "de" || small === "ole" || small === "wa" || small === "bin" || small === "binti" || small === "van" || small === "arap")
    return at + 2;
  if (small !== "and" && small !== "&") return undefined;
  if (small === "&") return at + 2;
  const leftIsTopic = topics.has(left) && (at - 1 > from || topics.has(lower(right)));
  const oneName = topics.has(left) && !typeOfHead(left) && !honorifics.has(left) && headFollows(text, words, at + 1);
  return leftIsTopic || oneName ? at + 2 : undefined;
}

/** Whether the run of capitals from `at` ends in a word like Authority: `Agriculture and Food Authority`. */
function headFollows(text: string, words: readonly Word[], at: number): boolean {
  let end = at;
  while (isNameWord(words[end + 1]) && touches(text, words[end], words[end + 1])) end++;
  return end > at && typeOfHead(words[end]?.text ?? "") !== undefined;
}
