/** What the page says of a word elsewhere: whether it stands there in small letters, what the longest name with it is, what stands beside it. */
import { CLASS, classOf } from "./word-classes.ts";
import type { Runs } from "./runs.ts";
import { hashOf, SHAPE, type Tokens } from "./tokens.ts";

export interface PageWord {
  small: number;
  capital: number;
  /** Of the longest run of capitals that holds it: the last word's hash, that word's class, and how many tokens. */
  head: number;
  headClass: number;
  longest: number;
  /** Whether it is that run's last word. */
  last: boolean;
  /** How often a title, a form of address, or `in` stands before the run, and a verb of speech behind it. */
  titled: number;
  within: number;
  speaks: number;
}

export type PageWords = ReadonlyMap<number, PageWord>;

const IN = new Set(["in", "at", "near", "from", "across", "around"].map((word) => hashOf(word)));
const SPEAKS = new Set(["said", "says", "told", "added", "explained", "noted", "who", "urged", "warned"].map((word) => hashOf(word)));
const TITLED = CLASS.post | CLASS.honorific | CLASS.calling;

const fresh = (): PageWord => ({
  small: 0,
  capital: 0,
  head: 0,
  headClass: 0,
  longest: 0,
  last: false,
  titled: 0,
  within: 0,
  speaks: 0,
});

/** Of all sentences of a page, each with its runs. */
export function pageWordsOf(sentences: readonly { readonly tokens: Tokens; readonly runs: Runs }[]): PageWords {
  const words = new Map<number, PageWord>();
  const at = (hash: number): PageWord => {
    let word = words.get(hash);
    if (word === undefined) words.set(hash, (word = fresh()));
    return word;
  };
  for (const { tokens, runs } of sentences) {
    for (let r = 0; r < runs.count; r += 1) readRun(tokens, runs, r, at);
    for (let i = 0; i < tokens.count; i += 1)
      if (tokens.shape[i] === SHAPE.small && (tokens.to[i] as number) - (tokens.from[i] as number) > 2)
        at(tokens.lower[i] as number).small += 1;
  }
  return words;
}

function readRun({ lower, count }: Tokens, runs: Runs, r: number, at: (hash: number) => PageWord): void {
  const [from, to] = [runs.from[r] as number, runs.to[r] as number];
  const before = from > 0 ? (lower[from - 1] as number) : 0;
  const titled = (classOf(before) & TITLED) !== 0 ? 1 : 0;
  const within = IN.has(before) ? 1 : 0;
  const speaks = to < count && SPEAKS.has(lower[to] as number) ? 1 : 0;
  const head = lower[to - 1] as number;
  for (let i = from; i < to; i += 1) {
    const word = at(lower[i] as number);
    word.capital += 1;
    word.titled += titled;
    word.within += within;
    word.speaks += speaks;
    if (to - from <= word.longest) continue;
    word.longest = to - from;
    word.head = head;
    word.headClass = classOf(head);
    word.last = i === to - 1;
  }
}
