/** A tagger: a model set to one guideline, and the spans it finds. */
import { charactersOf } from "./characters.ts";
import { bestLabels } from "./decode.ts";
import { FEATURES_PER_CHARACTER, writeFeatures } from "./features.ts";
import { headOf, type Head, type Mixture } from "./head.ts";
import { kindOf, LABEL_COUNT, OUTSIDE, singleOf, endOf, SPAN_KINDS, type SpanKind } from "./labels.ts";
import { makeLattice, probabilityOf } from "./marginals.ts";
import type { TaggerModel } from "./model.ts";
import { writeScores } from "./scores.ts";
import { wordsOf } from "./words.ts";

/** `start` and `end` are UTF-16 offsets into the text given, end exclusive. */
export interface TaggedSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: SpanKind;
  /** 0 to 1, calibrated on the corpora's dev splits: of the spans at 0.8, about eight in ten are right there. */
  readonly confidence: number;
}

export interface Tagger {
  /** In text order, not overlapping. */
  tag(text: string): TaggedSpan[];
}

export function taggerOf(model: TaggerModel, mixture: Mixture): Tagger {
  const head = headOf(model, mixture);
  const steps = head.transitions.map(Math.exp);
  return { tag: (text) => tagWith(model, head, steps, text) };
}

let features = new Int32Array(0);
let scores = new Int32Array(0);

function tagWith(model: TaggerModel, head: Head, steps: Float64Array, text: string): TaggedSpan[] {
  const characters = charactersOf(text);
  const count = characters.codes.length;
  if (count === 0) return [];
  if (features.length < count * FEATURES_PER_CHARACTER) {
    features = new Int32Array(count * FEATURES_PER_CHARACTER * 2);
    scores = new Int32Array(count * LABEL_COUNT * 2);
  }
  writeFeatures(characters, wordsOf(characters.text), model.places, features);
  writeScores(head, features, count, scores);
  const labels = bestLabels(head, scores, count);
  const found = stretches(labels);
  const probabilities = probabilitiesOf(steps, labels, found);
  return found.map(({ from, to, kind }, i) => ({
    start: characters.offsets[from] as number,
    end: characters.offsets[to] as number,
    kind,
    confidence: calibrated(model, probabilities[i] as number),
  }));
}

function calibrated({ calibration: [slope, offset] }: TaggerModel, probability: number): number {
  const p = Math.min(Math.max(probability, 1e-9), 1 - 1e-9);
  return 1 / (1 + Math.exp(-(slope * Math.log(p / (1 - p)) + offset)));
}

/** Characters on either side that are taken into account; further off, labels hardly depend on each other. */
const CONTEXT = 6;

/** Neighbours that are close share one lattice, which begins and ends in characters that are in no span. */
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

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly kind: SpanKind;
}

function stretches(labels: Uint8Array): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (let i = 0; i < labels.length; i += 1) {
    const label = labels[i] as number;
    if (label === OUTSIDE) from = i + 1;
    else if (label === endOf(kindOf(label)) || label === singleOf(kindOf(label))) {
      found.push({ from, to: i + 1, kind: SPAN_KINDS[kindOf(label)] as SpanKind });
      from = i + 1;
    }
  }
  return found;
}
