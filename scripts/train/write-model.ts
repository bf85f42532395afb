/** Writes the model's file, as src/tagger/model.ts reads it. */
import { MAGIC, VERSION } from "../../src/tagger/model.ts";
import type { Packed } from "./weights.ts";

export interface Settings {
  readonly calibration: readonly [slope: number, offset: number];
  /** One number a guideline. */
  readonly outsideBias: readonly number[];
  /** Hash and level of each name or word of the lexicon. */
  readonly lexicon: readonly (readonly [key: number, level: number])[];
}

export function modelBytes(packed: Packed, settings: Settings): Uint8Array {
  const out: number[] = [];
  const u32 = (value: number): void => void out.push(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24);
  const f32 = (value: number): void => u32(new Uint32Array(Float32Array.of(value).buffer)[0] as number);
  const ascending = (keys: Iterable<number>, count: number): void => {
    u32(count);
    let last = 0;
    for (const key of keys) {
      varint(key - last);
      last = key;
    }
  };
  const varint = (value: number): void => {
    for (; value >= 128; value = Math.floor(value / 128)) out.push((value % 128) + 128);
    out.push(value);
  };
  const list = (values: readonly number[]): void => {
    u32(values.length);
    for (const value of values) out.push(value & 255);
  };
  const column = (from: 0 | 1): number[] => packed.cells.flatMap((cells) => cells.filter((_, i) => i % 2 === from));

  [MAGIC, VERSION].forEach(u32);
  [packed.scale, packed.scale, ...settings.calibration].forEach(f32);
  settings.outsideBias.forEach(f32);
  packed.transitions.forEach(f32);
  ascending(packed.hashes, packed.hashes.length);
  list(packed.cells.map((cells) => cells.length / 2));
  list(column(0));
  const weights = column(1);
  u32(weights.length);
  for (const weight of weights) out.push(weight & 255);
  const levels = new Map<number, number>();
  for (const [key, level] of settings.lexicon) if (!levels.has(key >>> 0)) levels.set(key >>> 0, level);
  const keys = [...levels.keys()].sort((a, b) => a - b);
  ascending(keys, keys.length);
  list(keys.map((key) => levels.get(key) as number));
  return Uint8Array.from(out);
}
