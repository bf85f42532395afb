/** The model for one guideline: shared and own weights added up, laid out for lookup by hash. */
import { LABEL_COUNT, GUIDELINES, mayFollow, type Guideline } from "./labels.ts";
import type { TaggerModel } from "./model.ts";

/** Weights of guidelines to mix; `{ pd98: 1 }` follows People's Daily alone. Weights should add up to 1. */
export type Mixture = Readonly<Partial<Record<Guideline, number>>>;

export interface Head {
  /** A power of two of slots: hash, and where its cells begin; the next slot's cells are elsewhere, so the end is kept too. */
  readonly keys: Uint32Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
  /** from · LABEL_COUNT + to; -Infinity where a label may not follow. */
  readonly transitions: Float64Array;
  readonly outsideBias: number;
}

export function headOf(model: TaggerModel, mixture: Mixture): Head {
  const share = GUIDELINES.map((guideline) => mixture[guideline] ?? 0);
  const { hashes, starts, columns, weights } = model;
  let slots = 2;
  while (slots < hashes.length * 2) slots *= 2;
  const keys = new Uint32Array(slots);
  const from = new Uint32Array(slots);
  const to = new Uint32Array(slots);
  const labelsOut = new Uint8Array(columns.length);
  const weightsOut = new Float32Array(columns.length);
  const row = new Float32Array(LABEL_COUNT);
  let end = 0;
  for (let f = 0; f < hashes.length; f += 1) {
    row.fill(0);
    for (let cell = starts[f] as number; cell < (starts[f + 1] as number); cell += 1) {
      const column = columns[cell] as number;
      const block = Math.floor(column / LABEL_COUNT);
      const scale = block === 0 ? model.sharedScale : model.ownScale * (share[block - 1] as number);
      row[column % LABEL_COUNT] = (row[column % LABEL_COUNT] as number) + scale * (weights[cell] as number);
    }
    const begin = end;
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      if (row[label] === 0) continue;
      labelsOut[end] = label;
      weightsOut[end] = row[label] as number;
      end += 1;
    }
    if (end > begin) place(keys, from, to, hashes[f] as number, begin, end);
  }
  return {
    keys,
    from,
    to,
    labels: labelsOut.slice(0, end),
    weights: weightsOut.slice(0, end),
    transitions: transitionsOf(model, share),
    outsideBias: share.reduce((sum, part, g) => sum + part * (model.outsideBias[g] as number), 0),
  };
}

function place(keys: Uint32Array, from: Uint32Array, to: Uint32Array, hash: number, begin: number, end: number): void {
  const mask = keys.length - 1;
  let slot = hash & mask;
  while (keys[slot] !== 0) slot = (slot + 1) & mask;
  keys[slot] = hash;
  from[slot] = begin;
  to[slot] = end;
}

function transitionsOf(model: TaggerModel, share: readonly number[]): Float64Array {
  const size = LABEL_COUNT * LABEL_COUNT;
  const out = new Float64Array(size).fill(-Infinity);
  for (let pair = 0; pair < size; pair += 1) {
    if (!mayFollow(Math.floor(pair / LABEL_COUNT), pair % LABEL_COUNT)) continue;
    out[pair] = share.reduce(
      (sum, part, g) => sum + part * (model.transitions[(g + 1) * size + pair] as number),
      model.transitions[pair] as number,
    );
  }
  return out;
}
