/** From scores to the best labelling (Viterbi). */
import { UNITS, type Head } from "./head.ts";
import { LABEL_COUNT, mayEnd, mayFollow, mayStart } from "./labels.ts";

const LABELS = Array.from({ length: LABEL_COUNT }, (_, label) => label);
/** Labels that may come after each label. */
export const AFTER: readonly Int32Array[] = LABELS.map((from) => Int32Array.from(LABELS.filter((to) => mayFollow(from, to))));

/** Labels this far (in nats) behind the best of their character are not followed further: it never changed a labelling of the dev splits. */
const BEAM = 10;
/** A power of two, so that this is exact. */
const NATS = 1 / UNITS;

/** Labels that end something: whatever may follow one of them may follow each. */
const ENDS = Uint8Array.from(LABELS, (label) => (mayEnd(label) ? 1 : 0));
/** Above what rounding can make of a difference. */
const ROUNDING = 1e-6;

let from = new Uint8Array(0);

/** The best labelling of `count` units; of equal ones the one that was met first. */
export function bestLabels(head: Head, scores: Int32Array, count: number): Uint8Array {
  const { transitions, gains } = head;
  const labels = new Uint8Array(count);
  if (count === 0) return labels;
  if (from.length < count * LABEL_COUNT) from = new Uint8Array(count * LABEL_COUNT * 2);
  let best = new Float64Array(LABEL_COUNT);
  let next = new Float64Array(LABEL_COUNT);
  for (let y = 0; y < LABEL_COUNT; y += 1) best[y] = mayStart(y) ? (scores[y] as number) * NATS : -Infinity;
  for (let i = 1; i < count; i += 1) {
    const row = i * LABEL_COUNT;
    let top = -Infinity;
    let ahead = -Infinity;
    let lead = 0;
    for (let a = 0; a < LABEL_COUNT; a += 1) {
      const sofar = best[a] as number;
      if (sofar > top) top = sofar;
      if (sofar > ahead && ENDS[a] === 1) {
        ahead = sofar;
        lead = a;
      }
    }
    const floor = top - BEAM;
    ahead -= ROUNDING;
    next.fill(-Infinity);
    for (let a = 0; a < LABEL_COUNT; a += 1) {
      const sofar = best[a] as number;
      if (sofar < floor) continue;
      // Nothing that follows would be better off with it than with the lead.
      if (ENDS[a] === 1 && a !== lead && sofar + (gains[lead * LABEL_COUNT + a] as number) < ahead) continue;
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
    for (let y = 0; y < LABEL_COUNT; y += 1) next[y] = (next[y] as number) + (scores[row + y] as number) * NATS;
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
