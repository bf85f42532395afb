/** A model set to a mixture of guidelines: from features to the spans of the best labelling. */
import { bestLabels } from "./decode.ts";
import { headOf } from "./head.ts";
import { beginOf, endOf, insideOf, kindOf, LABEL_COUNT, OUTSIDE, singleOf } from "./labels.ts";
import { makeLattice, probabilityOf } from "./marginals.ts";
import type { TaggerModel } from "./model.ts";
import { writeScores } from "./scores.ts";

/** Units (characters, words) `from` to `to`, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Its number among the language's kinds. */
  readonly kind: number;
}

export interface FoundStretch extends Stretch {
  /** 0 to 1, calibrated on the corpora's dev splits: of the spans at 0.8, about eight in ten are right there. */
  readonly confidence: number;
}

/** A stretch that somebody else has found: is it a span of one of these kinds? */
export interface AskedStretch {
  readonly from: number;
  readonly to: number;
  readonly kinds: readonly number[];
}

export interface ReadStretches {
  /** In order, not overlapping. */
  readonly found: readonly FoundStretch[];
  /** For each asked one how probable it is, 0 to 1, calibrated as `confidence` is. */
  readonly judged: readonly number[];
}

export interface Chain {
  /**
   * The spans of a sentence of `count` units, and what is asked about it; `features` has those of each unit after the other. Units that are 1 in
   * `outside` are in no span: their features are not looked at.
   */
  read(features: Int32Array, count: number, asked?: readonly AskedStretch[], outside?: Uint8Array): ReadStretches;
}

/** `share`: how much of each guideline; `perUnit`: how many features a unit has. */
export function chainOf(model: TaggerModel, share: readonly number[], perUnit: number): Chain {
  const head = headOf(model, share);
  const steps = head.transitions.map(Math.exp);
  const { calibration } = model;
  return {
    read: (features, count, asked = [], outside) => {
      if (count === 0) return { found: [], judged: asked.map(() => 0) };
      if (scores.length < count * LABEL_COUNT) scores = new Int32Array(count * LABEL_COUNT * 2);
      writeScores(head, features, perUnit, count, scores, outside);
      const labels = bestLabels(head, scores, count);
      const found = stretches(labels);
      const probabilities = probabilitiesOf(steps, labels, found);
      return {
        found: found.map((stretch, i) => ({ ...stretch, confidence: calibrated(calibration, probabilities[i] as number) })),
        judged: asked.map((stretch) => calibrated(calibration, probabilityOfAny(steps, count, stretch))),
      };
    },
  };
}

let scores = new Int32Array(0);

function calibrated([slope, offset]: TaggerModel["calibration"], probability: number): number {
  const p = Math.min(Math.max(probability, 1e-9), 1 - 1e-9);
  return 1 / (1 + Math.exp(-(slope * Math.log(p / (1 - p)) + offset)));
}

/** Units on either side that are taken into account; further off, labels hardly depend on each other. */
const CONTEXT = 6;

/** Neighbours that are close share one lattice, which begins and ends in units that are in no span. */
function probabilitiesOf(steps: Float64Array, labels: Uint8Array, found: readonly Stretch[]): number[] {
  const probabilities: number[] = [];
  for (let first = 0; first < found.length;) {
    let next = first + 1;
    while (next < found.length && gapBefore(found, next) <= 2 * CONTEXT) next += 1;
    const from = Math.max(0, (found[first] as Stretch).from - CONTEXT);
    const to = Math.min(labels.length, (found[next - 1] as Stretch).to + CONTEXT);
    makeLattice(steps, scores, from, to);
    const inside = labels.subarray(from, to);
    for (; first < next; first += 1) {
      const span = found[first] as Stretch;
      probabilities.push(probabilityOf(steps, inside, span.from - from, span.to - from));
    }
  }
  return probabilities;
}

/** Of a stretch that need not be of the best labelling. */
function probabilityOfAny(steps: Float64Array, count: number, { from, to, kinds }: AskedStretch): number {
  const start = Math.max(0, from - CONTEXT);
  makeLattice(steps, scores, start, Math.min(count, to + CONTEXT));
  return kinds.reduce((sum, kind) => sum + probabilityOf(steps, labelsOf(kind, from - start, to - start), from - start, to - start), 0);
}

let spelled = new Uint8Array(0);

/** The labels of one span, where a lattice has it; what stands around it is not set. */
function labelsOf(kind: number, from: number, to: number): Uint8Array {
  if (spelled.length < to) spelled = new Uint8Array(2 * to);
  if (to - from === 1) spelled[from] = singleOf(kind);
  else {
    spelled.fill(insideOf(kind), from, to);
    spelled[from] = beginOf(kind);
    spelled[to - 1] = endOf(kind);
  }
  return spelled;
}

const gapBefore = (found: readonly Stretch[], i: number): number => (found[i] as Stretch).from - (found[i - 1] as Stretch).to;

function stretches(labels: Uint8Array): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (let i = 0; i < labels.length; i += 1) {
    const label = labels[i] as number;
    if (label === OUTSIDE) from = i + 1;
    else if (label === endOf(kindOf(label)) || label === singleOf(kindOf(label))) {
      found.push({ from, to: i + 1, kind: kindOf(label) });
      from = i + 1;
    }
  }
  return found;
}
