/** How probable a span is, over all labellings of its sentence: forward and backward sums, scaled at each character. */
import { LABEL_COUNT, mayEnd, mayFollow, mayStart } from "./labels.ts";

const LABELS = Array.from({ length: LABEL_COUNT }, (_, label) => label);
const BEFORE = LABELS.map((to) => Int32Array.from(LABELS.filter((from) => mayFollow(from, to))));
const AFTER = LABELS.map((from) => Int32Array.from(LABELS.filter((to) => mayFollow(from, to))));
const STARTS = LABELS.map((label) => (mayStart(label) ? 1 : 0));
const ENDS = LABELS.map((label) => (mayEnd(label) ? 1 : 0));

export interface Lattice {
  /** exp of the transitions, from · LABEL_COUNT + to; 0 where not allowed. */
  readonly steps: Float64Array;
  /** The three below: i · LABEL_COUNT + label. */
  readonly potentials: Float64Array;
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
}

export function latticeOf(steps: Float64Array, scores: Float64Array, count: number): Lattice {
  const potentials = potentialsOf(scores, count);
  return { steps, potentials, alpha: forward(steps, potentials, count), beta: backward(steps, potentials, count) };
}

function potentialsOf(scores: Float64Array, count: number): Float64Array {
  const out = new Float64Array(count * LABEL_COUNT);
  for (let row = 0; row < out.length; row += LABEL_COUNT) {
    let top = -Infinity;
    for (let y = 0; y < LABEL_COUNT; y += 1) top = Math.max(top, scores[row + y] as number);
    for (let y = 0; y < LABEL_COUNT; y += 1) out[row + y] = Math.exp((scores[row + y] as number) - top);
  }
  return out;
}

function forward(steps: Float64Array, potentials: Float64Array, count: number): Float64Array {
  const alpha = new Float64Array(count * LABEL_COUNT);
  for (let i = 0; i < count; i += 1) {
    const row = i * LABEL_COUNT;
    for (let y = 0; y < LABEL_COUNT; y += 1) {
      let sum = i === 0 ? (STARTS[y] as number) : 0;
      if (i > 0)
        for (const a of BEFORE[y] as Int32Array) sum += (alpha[row - LABEL_COUNT + a] as number) * (steps[a * LABEL_COUNT + y] as number);
      alpha[row + y] = sum * (potentials[row + y] as number);
    }
    scale(alpha, row);
  }
  return alpha;
}

function backward(steps: Float64Array, potentials: Float64Array, count: number): Float64Array {
  const beta = new Float64Array(count * LABEL_COUNT);
  for (let i = count - 1; i >= 0; i -= 1) {
    const row = i * LABEL_COUNT;
    for (let a = 0; a < LABEL_COUNT; a += 1) {
      beta[row + a] = i === count - 1 ? (ENDS[a] as number) : sumAfter(steps, potentials, beta, a, row + LABEL_COUNT);
    }
    scale(beta, row);
  }
  return beta;
}

/** The weight of everything that may follow label `a`, where `row` is the next character's. */
function sumAfter(steps: Float64Array, potentials: Float64Array, beta: Float64Array, a: number, row: number): number {
  let sum = 0;
  for (const y of AFTER[a] as Int32Array)
    sum += (steps[a * LABEL_COUNT + y] as number) * (potentials[row + y] as number) * (beta[row + y] as number);
  return sum;
}

function scale(values: Float64Array, row: number): void {
  let sum = 0;
  for (let y = row; y < row + LABEL_COUNT; y += 1) sum += values[y] as number;
  if (sum > 0) for (let y = row; y < row + LABEL_COUNT; y += 1) values[y] = (values[y] as number) / sum;
}

/** That characters `from` to `to` (exclusive) have exactly these labels; 0 to 1. */
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
    p *= here / sumAfter(steps, potentials, beta, before, row);
    before = label;
  }
  return p;
}
