/** Words that are plainly in no name: nothing is reckoned for them. */
import type { ReadSentence } from "./features.ts";
import { isCapital } from "./runs.ts";

/** Tokens on either side of a capital that may yet be of its name. */
const NEAR = 2;

/**
 * Marks with 1 the tokens that no name has, and that need no features: small words, numbers and marks with no capital near them that no rule has
 * seen anything in. Where nothing at all has a capital, as in messages, names have none either.
 */
export function markPlain({ tokens: { count, shape }, rules }: ReadSentence, plain: Uint8Array): void {
  plain.fill(1, 0, count);
  let capitals = 0;
  for (let i = 0; i < count; i += 1) {
    if (rules[i] !== 0) plain[i] = 0;
    if (!isCapital(shape[i] as number)) continue;
    plain.fill(0, Math.max(0, i - NEAR), Math.min(count, i + NEAR + 1));
    capitals += 1;
  }
  if (capitals === 0) plain.fill(0, 0, count);
}
