/** The Chinese tagger: the model set to one guideline, and the spans it finds. */
import { chainOf } from "../../../tagger/chain.ts";
import { sharesOf, type Mixture } from "../../../tagger/head.ts";
import type { TaggerModel } from "../../../tagger/model.ts";
import { charactersOf } from "./characters.ts";
import { FEATURES_PER_CHARACTER, writeFeatures } from "./features.ts";
import { GUIDELINES, SPAN_KINDS, type Guideline, type SpanKind } from "./kinds.ts";
import { wordsOf } from "./words.ts";

export const MODEL_PATH = "src/languages/zh/tagger/model.bin";

/** `start` and `end` are UTF-16 offsets into the text given, end exclusive. */
export interface TaggedSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: SpanKind;
  /** 0 to 1; see tagger/chain.ts. */
  readonly confidence: number;
}

export interface Tagger {
  /** In text order, not overlapping. */
  tag(text: string): TaggedSpan[];
}

let features = new Int32Array(0);

export function taggerOf(model: TaggerModel, mixture: Mixture<Guideline>): Tagger {
  const chain = chainOf(model, sharesOf(GUIDELINES, mixture), FEATURES_PER_CHARACTER);
  return {
    tag: (text) => {
      const characters = charactersOf(text);
      const count = characters.codes.length;
      if (features.length < count * FEATURES_PER_CHARACTER) features = new Int32Array(count * FEATURES_PER_CHARACTER * 2);
      if (count === 0) return [];
      writeFeatures(characters, wordsOf(characters.text), model.lexicon, features);
      return chain.read(features, count).found.map(({ from, to, kind, confidence }) => ({
        start: characters.offsets[from] as number,
        end: characters.offsets[to] as number,
        kind: SPAN_KINDS[kind] as SpanKind,
        confidence,
      }));
    },
  };
}
