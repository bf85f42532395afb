/** Runs of capitalised words: what a name may be at most, its head and what stands beside it. */
import { CLASS, classOf } from "./word-classes.ts";
import { hashOf, SHAPE, type Tokens } from "./tokens.ts";

export interface Runs {
  /** The run of each token, -1 outside. */
  readonly of: Int32Array;
  readonly count: number;
  /** Tokens; `to` is exclusive. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The run that a small word (`of`, `for`) ties it to, -1 where none. */
  readonly before: Int32Array;
  readonly after: Int32Array;
}

const HYPHEN = [hashOf("-"), hashOf("–"), hashOf("&")];
const DOT = hashOf(".");
const TIES = new Set(["of", "for", "de", "and", "on"].map((word) => hashOf(word)));
const THE = hashOf("the");

export const isCapital = (shape: number): boolean =>
  shape === SHAPE.capital || shape === SHAPE.capitals || shape === SHAPE.letter || shape === SHAPE.mixed || shape === SHAPE.stopped;

/** Of word i in a run that is `to - from` words long: 0 first, 1 within, 2 last, 3 alone. */
export const placeIn = (from: number, to: number, i: number): number => (to - from === 1 ? 3 : i === from ? 0 : i === to - 1 ? 2 : 1);

export function runsOf(tokens: Tokens): Runs {
  const { count, shape, lower, apart } = tokens;
  const of = new Int32Array(count).fill(-1);
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  let runs = 0;
  for (let i = 0; i < count;) {
    if (!isCapital(shape[i] as number) || (i === 0 && (classOf(lower[i] as number) & CLASS.starter) !== 0)) {
      i += 1;
      continue;
    }
    let end = i + 1;
    for (;;) {
      if (end < count && isCapital(shape[end] as number)) end += 1;
      else if (end + 1 < count && isCapital(shape[end + 1] as number) && joins(tokens, end)) end += 2;
      else break;
    }
    of.fill(runs, i, end);
    from[runs] = i;
    to[runs] = end;
    runs += 1;
    i = end;
  }
  const before = new Int32Array(runs).fill(-1);
  const after = new Int32Array(runs).fill(-1);
  for (let r = 1; r < runs; r += 1) {
    const gap = (from[r] as number) - (to[r - 1] as number);
    const tie = to[r - 1] as number;
    if (!(TIES.has(lower[tie] as number) && (gap === 1 || (gap === 2 && lower[tie + 1] === THE)))) continue;
    before[r] = r - 1;
    after[r - 1] = r;
  }
  return { of, count: runs, from, to, before, after };

  function joins({ lower: words, shape: shapes }: Tokens, at: number): boolean {
    const mark = words[at] as number;
    if (mark === DOT) {
      const last = shapes[at - 1] as number;
      return (
        apart[at] === 0 &&
        (last === SHAPE.letter || ((tokens.to[at - 1] as number) - (tokens.from[at - 1] as number) <= 3 && last === SHAPE.capital))
      );
    }
    return HYPHEN.includes(mark) && apart[at] === apart[at + 1];
  }
}
