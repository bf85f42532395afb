/** From features to scores, and from scores to the best labelling (Viterbi). */
import { FEATURES_PER_CHARACTER } from "./features.ts";
import type { Head } from "./head.ts";
import { LABEL_COUNT, mayEnd, mayFollow, mayStart, OUTSIDE } from "./labels.ts";

/** Labels that may come before each label. */
const BEFORE = Array.from({ length: LABEL_COUNT }, (_, to) =>
  Int32Array.from(Array.from({ length: LABEL_COUNT }, (_, from) => from).filter((from) => mayFollow(from, to))),
);

/** `into[i · LABEL_COUNT + label]`, for `count` characters. */
export function writeScores(head: Head, features: Uint32Array, count: number, into: Float64Array): void {
  const { keys, from, to, labels, weights, outsideBias } = head;
  const mask = keys.length - 1;
  into.fill(0, 0, count * LABEL_COUNT);
  for (let i = 0, f = 0, row = 0; i < count; i += 1, row += LABEL_COUNT) {
    into[row + OUTSIDE] = outsideBias;
    for (const end = f + FEATURES_PER_CHARACTER; f < end; f += 1) {
      const hash = features[f] as number;
      let slot = hash & mask;
      let key = keys[slot] as number;
      while (key !== hash && key !== 0) {
        slot = (slot + 1) & mask;
        key = keys[slot] as number;
      }
      if (key === 0) continue;
      for (let cell = from[slot] as number, last = to[slot] as number; cell < last; cell += 1) {
        const at = row + (labels[cell] as number);
        into[at] = (into[at] as number) + (weights[cell] as number);
      }
    }
  }
}

/** The best labelling of `count` characters; of equal ones the one with the smaller label. */
export function bestLabels(head: Head, scores: Float64Array, count: number): Uint8Array {
  const { transitions } = head;
  const labels = new Uint8Array(count);
  if (count === 0) return labels;
  const from = new Uint8Array(count * LABEL_COUNT);
  let best = new Float64Array(LABEL_COUNT);
  let next = new Float64Array(LABEL_COUNT);
  for (let y = 0; y < LABEL_COUNT; y += 1) best[y] = mayStart(y) ? (scores[y] as number) : -Infinity;
  for (let i = 1; i < count; i += 1) {
    const row = i * LABEL_COUNT;
    for (let y = 0; y < LABEL_COUNT; y += 1) {
      const before = BEFORE[y] as Int32Array;
      let top = -Infinity;
      let chosen = 0;
      for (let k = 0; k < before.length; k += 1) {
        const a = before[k] as number;
        const sum = (best[a] as number) + (transitions[a * LABEL_COUNT + y] as number);
        if (sum > top) {
          top = sum;
          chosen = a;
        }
      }
      next[y] = top + (scores[row + y] as number);
      from[row + y] = chosen;
    }
    [best, next] = [next, best];
  }
  let y = 0;
  for (let a = 1; a < LABEL_COUNT; a += 1) if (mayEnd(a) && (best[a] as number) > (best[y] as number)) y = a;
  for (let i = count - 1; i >= 0; i -= 1) {
    labels[i] = y;
    y = from[i * LABEL_COUNT + y] as number;
  }
  return labels;
}
