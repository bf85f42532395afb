/** From label to label: what a step adds, of a model mixed for one guideline. */
import { LABEL_COUNT, mayEnd, mayFollow, mayStart } from "./labels.ts";
import type { TaggerModel } from "./model.ts";

const LABELS = Array.from({ length: LABEL_COUNT }, (_, label) => label);

/** from · LABEL_COUNT + to; -Infinity where a label may not follow. `share` as in head.ts, one number a guideline. */
export function transitionsOf(model: TaggerModel, share: readonly number[]): Float64Array {
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

/**
 * lead · LABEL_COUNT + label, for labels that end something (whatever may follow one of them may follow each): by how much a step from the
 * label can at most be better than the same step from `lead`. 0 for all others.
 */
export function gainsOf(transitions: Float64Array): Float64Array {
  const gains = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  const step = (from: number, to: number): number => transitions[from * LABEL_COUNT + to] as number;
  const followers = LABELS.filter(mayStart);
  for (const lead of LABELS.filter(mayEnd))
    for (const label of LABELS.filter(mayEnd))
      gains[lead * LABEL_COUNT + label] = Math.max(...followers.map((to) => step(label, to) - step(lead, to)));
  return gains;
}
