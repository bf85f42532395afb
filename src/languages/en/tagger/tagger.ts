/** The English tagger: reads a page at once, since what the page says of a word elsewhere is among its features. */
import { chainOf } from "../../../tagger/chain.ts";
import { sharesOf, type Mixture } from "../../../tagger/head.ts";
import type { TaggerModel } from "../../../tagger/model.ts";
import { FEATURES_PER_WORD, writeFeatures, type ReadSentence } from "./features.ts";
import { GUIDELINES, SPAN_KINDS, type Guideline, type SpanKind } from "./kinds.ts";
import type { Lists } from "./lists.ts";
import { pageWordsOf } from "./page-words.ts";
import { ruleLabels } from "./rule-labels.ts";
import { runsOf } from "./runs.ts";
import { tokensOf } from "./tokens.ts";
import type { Candidate } from "../../../mention/extractor.ts";

/** `start` and `end` are UTF-16 offsets into the sentence, end exclusive. */
export interface TaggedSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: SpanKind;
  /** 0 to 1; see tagger/chain.ts. */
  readonly confidence: number;
}

/** A sentence, and what the rules found in it. */
export interface RuledSentence {
  readonly text: string;
  readonly candidates: readonly Candidate[];
}

export interface Tagger {
  /** For each sentence of a page its spans, in order, not overlapping. */
  tagPage(sentences: readonly RuledSentence[]): TaggedSpan[][];
}

export function readSentence({ text, candidates }: RuledSentence): ReadSentence {
  const tokens = tokensOf(text);
  return { text, tokens, runs: runsOf(tokens), rules: ruleLabels(candidates, tokens) };
}

let features = new Int32Array(0);

/** Room for the features of so many words; used again for the next sentence. */
export function roomFor(words: number): Int32Array {
  if (features.length < words * FEATURES_PER_WORD) features = new Int32Array(words * FEATURES_PER_WORD * 2);
  return features;
}

export function taggerOf(model: TaggerModel, lists: Lists, mixture: Mixture<Guideline>): Tagger {
  const chain = chainOf(model, sharesOf(GUIDELINES, mixture), FEATURES_PER_WORD);
  return {
    tagPage: (sentences) => {
      const read = sentences.map(readSentence);
      const page = pageWordsOf(read);
      return read.map((sentence) => {
        const { tokens } = sentence;
        const room = roomFor(tokens.count);
        writeFeatures(sentence, page, lists, room);
        return chain.find(room, tokens.count).map(({ from, to, kind, confidence }) => ({
          start: tokens.from[from] as number,
          end: tokens.to[to - 1] as number,
          kind: SPAN_KINDS[kind] as SpanKind,
          confidence,
        }));
      });
    },
  };
}
