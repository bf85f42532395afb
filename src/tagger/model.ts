/**
 * The trained model as one file. Little-endian: "MLTG", u32 version, f32 × 4 (scale of shared weights, scale of a guideline's own,
 * calibration slope and offset), f32 a guideline (bias of "outside"), f32 transitions (shared, then each guideline's own; from × to),
 * then four counted lists: u32 count and bytes. Features: their hashes, unsigned and sorted, as varint differences; cells a feature, one byte each;
 * cells as column bytes, then weight bytes; lexicon: sorted hashes as varint differences, then level bytes.
 * A column is label + LABEL_COUNT · (0 for shared, 1 + guideline for its own).
 */
import { ByteReader, ModelError } from "./bytes.ts";
import { LABEL_COUNT } from "./labels.ts";
import type { Tables } from "../laid-out.ts";
import { lexiconFrom, type Lexicon } from "./lexicon.ts";

export const MAGIC = 0x4754_4c4d;
export const VERSION = 1;
/** Of the transitions of a model with so many guidelines. */
export const transitionCount = (guidelines: number): number => (1 + guidelines) * LABEL_COUNT * LABEL_COUNT;

export interface TaggerModel extends Pick<ModelTables, "outsideBias" | "transitions" | "hashes" | "starts" | "columns" | "weights"> {
  readonly sharedScale: number;
  readonly ownScale: number;
  /** A span's probability p becomes the confidence 1 / (1 + exp(-(slope · logit p + offset))). */
  readonly calibration: readonly [slope: number, offset: number];
  readonly lexicon: Lexicon;
}

/** As `laidOut` keeps them. */
export interface ModelTables extends Tables {
  /** Scales of the shared weights and of a guideline's own, the calibration's slope and offset. */
  readonly scales: Float64Array;
  /** One number a guideline. */
  readonly outsideBias: Float32Array;
  readonly transitions: Float32Array;
  /** Feature f has the cells from `starts[f]` to `starts[f + 1]`. */
  readonly hashes: Int32Array;
  readonly starts: Uint32Array;
  readonly columns: Uint8Array;
  readonly weights: Int8Array;
  readonly lexiconKeys: Int32Array;
  readonly lexiconLevels: Uint8Array;
}

/** `guidelines`: how many the language has. Throws ModelError where `bytes` are not a whole model of this version. */
export const readModel = (bytes: Uint8Array, guidelines: number): TaggerModel => modelOf(modelTables(bytes, guidelines));

export function modelOf({ scales, lexiconKeys: keys, lexiconLevels: levels, ...tables }: ModelTables): TaggerModel {
  const [sharedScale, ownScale, slope, offset] = scales as unknown as [number, number, number, number];
  return { ...tables, sharedScale, ownScale, calibration: [slope, offset], lexicon: { keys, levels } };
}

/** As `readModel`. */
export function modelTables(bytes: Uint8Array, guidelines: number): ModelTables {
  const file = new ByteReader(bytes);
  if (file.u32() !== MAGIC) throw new ModelError("not a tagger model: its first bytes are not MLTG");
  const version = file.u32();
  if (version !== VERSION)
    throw new ModelError(`a tagger model of version ${version}; this program reads version ${VERSION}: train it again`);
  const scales = Float64Array.of(file.f32(), file.f32(), file.f32(), file.f32());
  const outsideBias = file.floats(guidelines);
  const transitions = file.floats(transitionCount(guidelines));
  const hashes = file.ascending(file.u32());
  const starts = startsOf(file.raw(file.u32()));
  const columns = file.raw(file.u32());
  const cells = file.u32();
  const signed = file.raw(cells);
  const weights = new Int8Array(signed.buffer, signed.byteOffset, signed.length);
  const keys = file.ascending(file.u32());
  const levels = file.raw(file.u32());
  if (starts.length !== hashes.length + 1 || starts.at(-1) !== columns.length || columns.length !== cells || levels.length !== keys.length)
    throw new ModelError("a tagger model whose parts do not fit together");
  const lexicon = lexiconFrom(keys, levels);
  return { scales, outsideBias, transitions, hashes, starts, columns, weights, lexiconKeys: lexicon.keys, lexiconLevels: lexicon.levels };
}

function startsOf(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i += 1) starts[i + 1] = (starts[i] as number) + (counts[i] as number);
  return starts;
}
