/** Writes the model's file, as src/tagger/model.ts reads it. */
import { MAGIC, VERSION } from "../../src/tagger/model.ts";
import { ByteWriter } from "./byte-writer.ts";
import type { Packed } from "./weights.ts";

export interface Settings {
  readonly calibration: readonly [slope: number, offset: number];
  /** One number a guideline. */
  readonly outsideBias: readonly number[];
  /** Hash and level of each name or word of the lexicon. */
  readonly lexicon: readonly (readonly [key: number, level: number])[];
}

export function modelBytes(packed: Packed, settings: Settings): Uint8Array {
  const file = new ByteWriter();
  const column = (from: 0 | 1): number[] => packed.cells.flatMap((cells) => cells.filter((_, i) => i % 2 === from));

  for (const number of [MAGIC, VERSION]) file.u32(number);
  for (const number of [packed.scale, packed.scale, ...settings.calibration, ...settings.outsideBias, ...packed.transitions])
    file.f32(number);
  file.ascending(packed.hashes, packed.hashes.length);
  file.list(packed.cells.map((cells) => cells.length / 2));
  file.list(column(0));
  file.list(column(1));
  const levels = new Map<number, number>();
  for (const [key, level] of settings.lexicon) if (!levels.has(key >>> 0)) levels.set(key >>> 0, level);
  const keys = [...levels.keys()].sort((a, b) => a - b);
  file.ascending(keys, keys.length);
  file.list(keys.map((key) => levels.get(key) as number));
  return file.bytes();
}
