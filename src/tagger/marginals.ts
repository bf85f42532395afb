/**
 * How probable a span is, over all labellings of its sentence: forward and backward sums, scaled at each character. Labels with next to
 * no weight at a character are left out of its sums: most characters have one or two that count.
 */
import { AFTER } from "./decode.ts";
import { UNITS } from "./head.ts";
import { LABEL_COUNT, mayEnd, mayStart } from "./labels.ts";

const NEGLIGIBLE = 1e-4;
const FAR_BEHIND = Math.floor(-Math.log(NEGLIGIBLE) * UNITS);
/** The weight of a label by how many units it is behind the best. */
const WEIGHTS = Float64Array.from({ length: 1 + FAR_BEHIND }, (_, behind) => Math.exp(-behind / UNITS));

/** The lattice last made, i · LABEL_COUNT + label: one at a time, since making room for each takes longer than filling it. */
let potentials = new Float64Array(0);
let alpha = new Float64Array(0);
let beta = new Float64Array(0);

/**
 * Makes the lattice of the characters from `from` to `to` (exclusive). `steps` are exp of the transitions, from · LABEL_COUNT + to, 0 where
 * not allowed; `scores` in units, as decode.ts writes them.
 */
export function makeLattice(steps: Float64Array, scores: Int32Array, from: number, to: number): void {
  const size = (to - from) * LABEL_COUNT;
  if (potentials.length < size) {
    potentials = new Float64Array(size * 2);
    alpha = new Float64Array(size * 2);
    beta = new Float64Array(size * 2);
  }
  writePotentials(scores, from * LABEL_COUNT, size);
  forward(steps, size);
  backward(steps, size);
}

function writePotentials(scores: Int32Array, first: number, size: number): void {
  for (let row = 0; row < size; row += LABEL_COUNT) {
    let top = scores[first + row] as number;
    for (let y = row + 1; y < row + LABEL_COUNT; y += 1) if ((scores[first + y] as number) > top) top = scores[first + y] as number;
    for (let y = row; y < row + LABEL_COUNT; y += 1) {
      const behind = top - (scores[first + y] as number);
      potentials[y] = behind <= FAR_BEHIND ? (WEIGHTS[behind] as number) : 0;
    }
  }
}

function forward(steps: Float64Array, size: number): void {
  alpha.fill(0, 0, size);
  for (let y = 0; y < LABEL_COUNT; y += 1) if (mayStart(y)) alpha[y] = potentials[y] as number;
  scale(alpha, 0);
  for (let row = LABEL_COUNT; row < size; row += LABEL_COUNT) {
    for (let a = 0; a < LABEL_COUNT; a += 1) {
      const weight = alpha[row - LABEL_COUNT + a] as number;
      if (weight < NEGLIGIBLE) continue;
      const after = AFTER[a] as Int32Array;
      for (let k = 0; k < after.length; k += 1) {
        const y = after[k] as number;
        alpha[row + y] = (alpha[row + y] as number) + weight * (steps[a * LABEL_COUNT + y] as number);
      }
    }
    for (let y = row; y < row + LABEL_COUNT; y += 1) alpha[y] = (alpha[y] as number) * (potentials[y] as number);
    scale(alpha, row);
  }
}

function backward(steps: Float64Array, size: number): void {
  beta.fill(0, 0, size);
  for (let row = size - LABEL_COUNT, y = 0; y < LABEL_COUNT; y += 1) beta[row + y] = mayEnd(y) ? 1 : 0;
  for (let row = size - 2 * LABEL_COUNT; row >= 0; row -= LABEL_COUNT) {
    for (let a = 0; a < LABEL_COUNT; a += 1)
      if ((alpha[row + a] as number) >= NEGLIGIBLE) beta[row + a] = sumAfter(steps, a, row + LABEL_COUNT);
    scale(beta, row);
  }
}

/** The weight of everything that may follow label `a`, where `row` is the next character's. */
function sumAfter(steps: Float64Array, a: number, row: number): number {
  const after = AFTER[a] as Int32Array;
  let sum = 0;
  for (let k = 0; k < after.length; k += 1) {
    const y = after[k] as number;
    sum += (steps[a * LABEL_COUNT + y] as number) * (potentials[row + y] as number) * (beta[row + y] as number);
  }
  return sum;
}

function scale(values: Float64Array, row: number): void {
  let sum = 0;
  for (let y = row; y < row + LABEL_COUNT; y += 1) sum += values[y] as number;
  if (sum > 0) for (let y = row; y < row + LABEL_COUNT; y += 1) values[y] = (values[y] as number) / sum;
}

/** That the lattice's characters `from` to `to` (exclusive) have exactly these labels; 0 to 1. */
export function probabilityOf(steps: Float64Array, labels: Uint8Array, from: number, to: number): number {
  let row = from * LABEL_COUNT;
  let sum = 0;
  for (let y = row; y < row + LABEL_COUNT; y += 1) sum += (alpha[y] as number) * (beta[y] as number);
  let before = labels[from] as number;
  let p = ((alpha[row + before] as number) * (beta[row + before] as number)) / sum;
  for (let i = from + 1; i < to; i += 1) {
    row += LABEL_COUNT;
    const label = labels[i] as number;
    const here = (steps[before * LABEL_COUNT + label] as number) * (potentials[row + label] as number) * (beta[row + label] as number);
    const all = sumAfter(steps, before, row);
    p *= all > 0 ? here / all : 0;
    before = label;
  }
  return p;
}
