/** The model for one guideline, or a mixture: shared and own weights added up, laid out for lookup by hash. */
import { LABEL_COUNT } from "./labels.ts";
import type { TaggerModel } from "./model.ts";
import { gainsOf, transitionsOf } from "./transitions.ts";

/** Weights of guidelines to mix, by name; they should add up to 1. */
export type Mixture<Guideline extends string> = Readonly<Partial<Record<Guideline, number>>>;

/** One number a guideline, in their order. */
export const sharesOf = <Guideline extends string>(guidelines: readonly Guideline[], mixture: Mixture<Guideline>): number[] =>
  guidelines.map((guideline) => mixture[guideline] ?? 0);

/**
 * Scores are whole numbers in these units, so that sums are exact whatever their order. Two of them share one 32-bit number, first +
 * second · 65536, and are added up as one: the label 0 alone in pair 0, then labels 1 and 2 in pair 1, and so on. A sum must stay below 32768.
 */
export const UNITS = 256;
const MOST = 800;
export const PAIRS = (LABEL_COUNT + 1) >> 1;

/** One bit for the upper bits of each hash: most features of a text are unknown, and this small table says so without leaving the cache. */
export const FILTER_SHIFT = 11;
/**
 * The second number of a slot: where its cells begin · 16 + how many of (pair, sum) there are, or + 0 where they are PAIRS sums in a row.
 * Below 0, where no text has had the feature yet, ~ its number in the model: see `layOut`.
 */
export const COUNT_BITS = 4;
const IN_A_ROW_FROM = 5;

export interface Head {
  readonly filter: Uint8Array;
  /** Slots of two numbers, a power of two of slots: hash (0: empty), and where its cells are. */
  readonly slots: Int32Array;
  /** The first PAIRS are 0. */
  readonly cells: Int32Array;
  /**
   * Adds up the weights of a slot's feature, and returns what the slot says from then on. Texts have few of the model's features: to do so for
   * all of them at once takes longer than to read a page, and those that are used lie together.
   */
  readonly layOut: (slot: number) => number;
  /** See transitions.ts. */
  readonly transitions: Float64Array;
  readonly gains: Float64Array;
  /** In units. */
  readonly outsideBias: number;
}

/** `share`: how much of each guideline. */
export function headOf(model: TaggerModel, share: readonly number[]): Head {
  const { hashes, starts, columns, weights } = model;
  const scales = [model.sharedScale, ...share.map((part) => part * model.ownScale)].map((scale) => scale * UNITS);
  const { slots, filter } = slotsOf(hashes);
  // What was never written to takes no memory.
  const cells = new Int32Array((1 + hashes.length) * PAIRS);
  const row = new Float64Array(LABEL_COUNT);
  let end = PAIRS;
  const layOut = (slot: number): number => {
    const f = ~(slots[slot + 1] as number);
    row.fill(0);
    for (let cell = starts[f] as number; cell < (starts[f + 1] as number); cell += 1) {
      const column = columns[cell] as number;
      const label = column % LABEL_COUNT;
      row[label] = (row[label] as number) + (scales[(column - label) / LABEL_COUNT] as number) * (weights[cell] as number);
    }
    const begin = end;
    const count = pairUp(row, cells, begin);
    // Of guidelines that have no share.
    if (count === 0) return (slots[slot + 1] = 0);
    const dense = count >= IN_A_ROW_FROM;
    if (!dense) keepPairs(cells, begin);
    end += dense ? PAIRS : 2 * count;
    return (slots[slot + 1] = (begin << COUNT_BITS) | (dense ? 0 : count));
  };
  const transitions = transitionsOf(model, share);
  return {
    filter,
    slots,
    cells,
    layOut,
    transitions,
    gains: gainsOf(transitions),
    outsideBias: Math.round(UNITS * share.reduce((sum, part, g) => sum + part * (model.outsideBias[g] as number), 0)),
  };
}

function slotsOf(hashes: Int32Array): Pick<Head, "slots" | "filter"> {
  let size = 2;
  while (size < hashes.length * 2) size *= 2;
  const slots = new Int32Array(2 * size);
  const filter = new Uint8Array(2 ** (32 - FILTER_SHIFT - 3));
  const mask = slots.length - 1;
  for (let f = 0; f < hashes.length; f += 1) {
    const hash = hashes[f] as number;
    let slot = (hash << 1) & mask;
    while (slots[slot] !== 0) slot = (slot + 2) & mask;
    slots[slot] = hash;
    slots[slot + 1] = ~f;
    const bit = hash >>> FILTER_SHIFT;
    filter[bit >>> 3] = (filter[bit >>> 3] as number) | (1 << (bit & 7));
  }
  return { slots, filter };
}

const inUnits = (weight: number): number => Math.max(-MOST, Math.min(MOST, Math.round(weight)));

/** Writes PAIRS sums; returns how many are not 0. */
function pairUp(row: Float64Array, cells: Int32Array, begin: number): number {
  let count = 0;
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const first = pair === 0 ? 0 : inUnits(row[2 * pair - 1] as number);
    const sum = first + inUnits(row[2 * pair] as number) * 65536;
    cells[begin + pair] = sum;
    if (sum !== 0) count += 1;
  }
  return count;
}

const kept = new Int32Array(2 * PAIRS);

/** Turns PAIRS sums in a row into (pair, sum) for those that are not 0. */
function keepPairs(cells: Int32Array, begin: number): void {
  let end = 0;
  for (let pair = 0; pair < PAIRS; pair += 1) {
    if (cells[begin + pair] === 0) continue;
    kept[end++] = pair;
    kept[end++] = cells[begin + pair] as number;
  }
  for (let i = 0; i < end; i += 1) cells[begin + i] = kept[i] as number;
}
