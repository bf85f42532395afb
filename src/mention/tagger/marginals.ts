/**
 * How probable a span is, over all labellings of its sentence: forward and backward sums, scaled at each character. Labels with next to
 * no weight at a character are left out of its sums: most characters have one or two that count.
 */
import { AFTER } from "./decode.ts";
import { UNITS } from "./head.ts";
import { LABEL_COUNT, mayEnd, mayStart } from "./labels.ts";

const NEGLIGIBLE = 1e-6;
const FAR_BEHIND = Math.log(NEGLIGIBLE) * UNITS;

export interface Lattice {
  /** exp of the transitions, from · LABEL_COUNT + to; 0 where not allowed. */
  readonly steps: Float64Array;
  /** The three below: i · LABEL_COUNT + label. */
  readonly potentials: Float64Array;
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
}

/** Of the characters from `from` to `to` (exclusive); `scores` in units, as decode.ts writes them. */
export function latticeOf(steps: Float64Array, scores: Int32Array, from: number, to: number): Lattice {
  const potentials = potentialsOf(scores.subarray(from * LABEL_COUNT, to * LABEL_COUNT));
  const alpha = forward(steps, potentials);
  return { steps, potentials, alpha, beta: backward(steps, potentials, alpha) };
}

function potentialsOf(scores: Int32Array): Float64Array {
  const out = new Float64Array(scores.length);
  for (let row = 0; row < out.length; row += LABEL_COUNT) {
    let top = scores[row] as number;
    for (let y = row + 1; y < row + LABEL_COUNT; y += 1) if ((scores[y] as number) > top) top = scores[y] as number;
    for (let y = row; y < row + LABEL_COUNT; y += 1) {
      const behind = (scores[y] as number) - top;
      if (behind > FAR_BEHIND) out[y] = Math.exp(behind / UNITS);
    }
  }
  return out;
}

function forward(steps: Float64Array, potentials: Float64Array): Float64Array {
  const alpha = new Float64Array(potentials.length);
  for (let y = 0; y < LABEL_COUNT; y += 1) if (mayStart(y)) alpha[y] = potentials[y] as number;
  scale(alpha, 0);
  for (let row = LABEL_COUNT; row < alpha.length; row += LABEL_COUNT) {
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
  return alpha;
}

function backward(steps: Float64Array, potentials: Float64Array, alpha: Float64Array): Float64Array {
  const beta = new Float64Array(potentials.length);
  for (let row = beta.length - LABEL_COUNT, y = 0; y < LABEL_COUNT; y += 1) beta[row + y] = mayEnd(y) ? 1 : 0;
  for (let row = beta.length - 2 * LABEL_COUNT; row >= 0; row -= LABEL_COUNT) {
    for (let a = 0; a < LABEL_COUNT; a += 1)
      if ((alpha[row + a] as number) >= NEGLIGIBLE) beta[row + a] = sumAfter(steps, potentials, beta, a, row + LABEL_COUNT);
    scale(beta, row);
  }
  return beta;
}

/** The weight of everything that may follow label `a`, where `row` is the next character's. */
function sumAfter(steps: Float64Array, potentials: Float64Array, beta: Float64Array, a: number, row: number): number {
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
export function probabilityOf({ steps, potentials, alpha, beta }: Lattice, labels: Uint8Array, from: number, to: number): number {
  let row = from * LABEL_COUNT;
  let sum = 0;
  for (let y = row; y < row + LABEL_COUNT; y += 1) sum += (alpha[y] as number) * (beta[y] as number);
  let before = labels[from] as number;
  let p = ((alpha[row + before] as number) * (beta[row + before] as number)) / sum;
  for (let i = from + 1; i < to; i += 1) {
    row += LABEL_COUNT;
    const label = labels[i] as number;
    const here = (steps[before * LABEL_COUNT + label] as number) * (potentials[row + label] as number) * (beta[row + label] as number);
    const all = sumAfter(steps, potentials, beta, before, row);
    p *= all > 0 ? here / all : 0;
    before = label;
  }
  return p;
}
