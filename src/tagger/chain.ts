/** A model set to a mixture of guidelines: from features to the spans of the best labelling. */
import { bestLabels } from "./decode.ts";
import { headOf } from "./head.ts";
import { endOf, kindOf, LABEL_COUNT, OUTSIDE, singleOf } from "./labels.ts";
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

export interface Chain {
  /** Stretches of a sentence of `count` units in order, not overlapping; `features` has those of each unit after the other. */
  find(features: Int32Array, count: number): FoundStretch[];
}

/** `share`: how much of each guideline; `perUnit`: how many features a unit has. */
export function chainOf(model: TaggerModel, share: readonly number[], perUnit: number): Chain {
  const head = headOf(model, share);
  const steps = head.transitions.map(Math.exp);
  const { calibration } = model;
  return {
    find: (features, count) => {
      if (count === 0) return [];
      if (scores.length < count * LABEL_COUNT) scores = new Int32Array(count * LABEL_COUNT * 2);
      writeScores(head, features, perUnit, count, scores);
      const labels = bestLabels(head, scores, count);
      const found = stretches(labels);
      const probabilities = probabilitiesOf(steps, labels, found);
      return found.map((stretch, i) => ({ ...stretch, confidence: calibrated(calibration, probabilities[i] as number) }));
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
