/** From scores to the best labelling (Viterbi). */
import { UNITS, type Head } from "./head.ts";
import { LABEL_COUNT, mayEnd, mayFollow, mayStart } from "./labels.ts";

const LABELS = Array.from({ length: LABEL_COUNT }, (_, label) => label);
/** Labels that may come after each label. */
export const AFTER: readonly Int32Array[] = LABELS.map((from) => Int32Array.from(LABELS.filter((to) => mayFollow(from, to))));

/** Labels this far (in nats) behind the best of their character are not followed further: it never changed a labelling of the dev splits. */
const BEAM = 10;

let from = new Uint8Array(0);

/** The best labelling of `count` characters; of equal ones the one that was met first. */
export function bestLabels(head: Head, scores: Int32Array, count: number): Uint8Array {
  const { transitions } = head;
  const labels = new Uint8Array(count);
  if (count === 0) return labels;
  if (from.length < count * LABEL_COUNT) from = new Uint8Array(count * LABEL_COUNT * 2);
  let best = new Float64Array(LABEL_COUNT);
  let next = new Float64Array(LABEL_COUNT);
  for (let y = 0; y < LABEL_COUNT; y += 1) best[y] = mayStart(y) ? (scores[y] as number) / UNITS : -Infinity;
  for (let i = 1; i < count; i += 1) {
    const row = i * LABEL_COUNT;
    let floor = -Infinity;
    for (let a = 0; a < LABEL_COUNT; a += 1) if ((best[a] as number) > floor) floor = best[a] as number;
    floor -= BEAM;
    next.fill(-Infinity);
    for (let a = 0; a < LABEL_COUNT; a += 1) {
      const sofar = best[a] as number;
      if (sofar < floor) continue;
      const after = AFTER[a] as Int32Array;
      for (let k = 0; k < after.length; k += 1) {
        const y = after[k] as number;
        const sum = sofar + (transitions[a * LABEL_COUNT + y] as number);
        if (sum > (next[y] as number)) {
          next[y] = sum;
          from[row + y] = a;
        }
      }
    }
    for (let y = 0; y < LABEL_COUNT; y += 1) next[y] = (next[y] as number) + (scores[row + y] as number) / UNITS;
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
