/** The trainer's weights as crf.c writes them, cut down to what ships: small weights dropped, the rest in steps of one byte. */
import { readFileSync } from "node:fs";
import { LABEL_COUNT } from "../../src/tagger/labels.ts";
import { transitionCount } from "../../src/tagger/model.ts";

/** Weights of less than `least` go; the others are kept in `steps` of at most 127 up to `most`. */
export interface Pruning {
  readonly least: number;
  readonly most: number;
}

export interface Packed {
  readonly transitions: Float32Array;
  readonly scale: number;
  /** Ascending hashes, and their cells: column and weight alternately. */
  readonly hashes: Uint32Array;
  readonly cells: readonly (readonly number[])[];
}

const RECORD = 2 + LABEL_COUNT;

/** `guidelines`: how many the trainer was given. */
export function readWeights(path: string, guidelines: number, { least, most }: Pruning): Packed {
  const bytes = readFileSync(path);
  const words = bytes.length / 4;
  const whole = new Uint32Array(bytes.buffer, bytes.byteOffset, words);
  const floats = new Float32Array(bytes.buffer, bytes.byteOffset, words);
  const transitions = new Float32Array(transitionCount(guidelines));
  const scale = most / 127;
  const cellsOf = new Map<number, number[]>();
  let done = 0;
  for (let at = 0; at < words; at += RECORD) {
    const hash = whole[at] as number;
    const block = whole[at + 1] as number;
    const row = floats.subarray(at + 2, at + RECORD);
    if (hash === 0) {
      transitions.set(row, done);
      done += LABEL_COUNT;
      continue;
    }
    row.forEach((weight, label) => {
      const step = Math.max(-127, Math.min(127, Math.round(weight / scale)));
      if (Math.abs(weight) < least || step === 0) return;
      const cells = cellsOf.get(hash);
      if (cells === undefined) cellsOf.set(hash, [block * LABEL_COUNT + label, step]);
      else cells.push(block * LABEL_COUNT + label, step);
    });
  }
  const hashes = Uint32Array.from(cellsOf.keys()).sort();
  return { transitions, scale, hashes, cells: [...hashes].map((hash) => cellsOf.get(hash) as number[]) };
}
