/** From features to scores, and from scores to the best labelling (Viterbi). */
import { FEATURES_PER_CHARACTER } from "./features.ts";
import { COUNT_BITS, FILTER_SHIFT, PAIRS, UNITS, type Head } from "./head.ts";
import { LABEL_COUNT, mayEnd, mayFollow, mayStart, OUTSIDE } from "./labels.ts";

const LABELS = Array.from({ length: LABEL_COUNT }, (_, label) => label);
/** Labels that may come after each label. */
export const AFTER: readonly Int32Array[] = LABELS.map((from) => Int32Array.from(LABELS.filter((to) => mayFollow(from, to))));

const sums = new Int32Array(PAIRS);

/** `into[i · LABEL_COUNT + label]` for `count` characters, in units (see head.ts). */
export function writeScores(head: Head, features: Int32Array, count: number, into: Int32Array): void {
  const { filter, slots, cells, outsideBias } = head;
  const mask = slots.length - 1;
  for (let i = 0, f = 0; i < count; i += 1) {
    sums.fill(0);
    for (const end = f + FEATURES_PER_CHARACTER; f < end; f += 1) {
      const hash = features[f] as number;
      const bit = hash >>> FILTER_SHIFT;
      if ((((filter[bit >>> 3] as number) >>> (bit & 7)) & 1) === 0) continue;
      let slot = (hash << 1) & mask;
      let key = slots[slot] as number;
      while (key !== hash && key !== 0) {
        slot = (slot + 2) & mask;
        key = slots[slot] as number;
      }
      if (key !== 0) addCells(cells, slots[slot + 1] as number);
    }
    unpack(into, i * LABEL_COUNT);
    into[i * LABEL_COUNT + OUTSIDE] = (into[i * LABEL_COUNT + OUTSIDE] as number) + outsideBias;
  }
}

function addCells(cells: Int32Array, found: number): void {
  const cell = found >>> COUNT_BITS;
  const count = found & 15;
  if (count === 0) addRow(cells, cell);
  for (let at = cell; at < cell + 2 * count; at += 2) {
    const pair = cells[at] as number;
    sums[pair] = (sums[pair] as number) + (cells[at + 1] as number);
  }
}

/** Written out: as a loop it takes half as long again, and this is where the time goes. */
function addRow(cells: Int32Array, cell: number): void {
  sums[0] = (sums[0] as number) + (cells[cell] as number);
  sums[1] = (sums[1] as number) + (cells[cell + 1] as number);
  sums[2] = (sums[2] as number) + (cells[cell + 2] as number);
  sums[3] = (sums[3] as number) + (cells[cell + 3] as number);
  sums[4] = (sums[4] as number) + (cells[cell + 4] as number);
  sums[5] = (sums[5] as number) + (cells[cell + 5] as number);
  sums[6] = (sums[6] as number) + (cells[cell + 6] as number);
  sums[7] = (sums[7] as number) + (cells[cell + 7] as number);
  sums[8] = (sums[8] as number) + (cells[cell + 8] as number);
  sums[9] = (sums[9] as number) + (cells[cell + 9] as number);
  sums[10] = (sums[10] as number) + (cells[cell + 10] as number);
}

/** Takes the two halves of each sum apart. */
function unpack(into: Int32Array, row: number): void {
  into[row + OUTSIDE] = (sums[0] as number) >> 16;
  for (let pair = 1; pair < PAIRS; pair += 1) {
    const sum = sums[pair] as number;
    const first = (sum << 16) >> 16;
    into[row + 2 * pair - 1] = first;
    into[row + 2 * pair] = (sum - first) >> 16;
  }
}

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
