/** Names of places the model was trained with: provinces to townships, in full and short. */
import { finish, fold } from "../../../tagger/hash.ts";
import { levelOf, type Lexicon } from "../../../tagger/lexicon.ts";
import type { Characters } from "./characters.ts";

const LONGEST = 12;

/** The hash grows by one character at a time, so that all lengths from one start cost one pass. */
export function placeKey({ codes }: Characters): number {
  let hash = 0;
  for (const code of codes) hash = fold(hash, code);
  return finish(hash);
}

/**
 * Longest matches from left to right. `marks[i]` becomes 0, or level · 4 + place in the match (0 first, 1 inside, 2 last) of character i.
 * Names of one character do not count.
 */
export function markPlaces(lexicon: Lexicon, codes: Uint16Array, marks: Uint8Array): void {
  const count = codes.length;
  marks.fill(0, 0, count);
  for (let from = 0; from < count;) {
    let hash = 0;
    let end = 0;
    let level = 0;
    const limit = Math.min(count, from + LONGEST);
    for (let to = from; to < limit && (codes[to] as number) >= 0x3400;) {
      hash = fold(hash, codes[to] as number);
      to += 1;
      const found = to - from > 1 ? levelOf(lexicon, finish(hash)) : 0;
      if (found > 0) [end, level] = [to, found];
    }
    if (end === 0) {
      from += 1;
      continue;
    }
    for (let i = from; i < end; i += 1) marks[i] = level * 4 + (i === from ? 0 : i === end - 1 ? 2 : 1);
    from = end;
  }
}
