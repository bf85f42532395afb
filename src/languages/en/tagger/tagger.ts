/** The English tagger: reads a page at once, since what the page says of a word elsewhere is among its features. */
import { chainOf, type AskedStretch } from "../../../tagger/chain.ts";
import { sharesOf, type Mixture } from "../../../tagger/head.ts";
import type { TaggerModel } from "../../../tagger/model.ts";
import { markPlain } from "./plain-tokens.ts";
import { FEATURES_PER_WORD, writeFeatures, type ReadSentence } from "./features.ts";
import { GUIDELINES, SPAN_KINDS, type Guideline, type SpanKind, type TaggedSpan } from "./kinds.ts";
import type { Lists } from "./lists.ts";
import { agreeOnNames } from "./page-names.ts";
import { pageWordsOf } from "./page-words.ts";
import { ruleLabels } from "./rule-labels.ts";
import { runsOf } from "./runs.ts";
import { tokensOf, type Tokens } from "./tokens.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import type { MentionType } from "../../../model.ts";

/** A sentence, and what the rules found in it. */
export interface RuledSentence {
  readonly text: string;
  readonly candidates: readonly Candidate[];
}

/** What the rules found in a sentence, `from` and `to` UTF-16 offsets into it, and how probable it is to the tagger, 0 to 1. */
export interface JudgedCandidate {
  readonly candidate: Candidate;
  readonly confidence: number;
}

export interface TaggedSentence {
  /** In order, not overlapping. */
  readonly spans: readonly TaggedSpan[];
  /** Of the rules' finds those of a kind that the tagger tells apart. */
  readonly judged: readonly JudgedCandidate[];
}

export interface Tagger {
  /** Sentence by sentence. */
  readPage(sentences: readonly RuledSentence[]): TaggedSentence[];
}

export function readSentence({ text, candidates }: RuledSentence): ReadSentence {
  const tokens = tokensOf(text);
  return { text, tokens, runs: runsOf(tokens), rules: ruleLabels(candidates, tokens) };
}

let features = new Int32Array(0);
let plain = new Uint8Array(64);

/** Room for the features of so many words; used again for the next sentence. */
export function roomFor(words: number): Int32Array {
  if (features.length < words * FEATURES_PER_WORD) features = new Int32Array(words * FEATURES_PER_WORD * 2);
  return features;
}

export function taggerOf(model: TaggerModel, lists: Lists, mixture: Mixture<Guideline>): Tagger {
  const chain = chainOf(model, sharesOf(GUIDELINES, mixture), FEATURES_PER_WORD);
  return {
    readPage: (sentences) => {
      const read = sentences.map(readSentence);
      const page = pageWordsOf(read);
      const tagged = read.map((sentence, i): TaggedSentence => {
        const { tokens } = sentence;
        const room = roomFor(tokens.count);
        if (plain.length < tokens.count) plain = new Uint8Array(2 * tokens.count);
        markPlain(sentence, plain);
        writeFeatures(sentence, page, lists, room, plain);
        const asked = askedOf((sentences[i] as RuledSentence).candidates, tokens);
        const { found, judged } = chain.read(
          room,
          tokens.count,
          asked.map(({ stretch }) => stretch),
          plain,
        );
        return {
          spans: found.map(({ from, to, kind, confidence }) => ({
            start: tokens.from[from] as number,
            end: tokens.to[to - 1] as number,
            kind: SPAN_KINDS[kind] as SpanKind,
            confidence,
          })),
          judged: asked.map(({ candidate }, k) => ({ candidate, confidence: judged[k] as number })),
        };
      });
      const spans = agreeOnNames(
        read,
        tagged.map((one) => one.spans),
      );
      return tagged.map(({ judged }, i) => ({ spans: spans[i] as TaggedSpan[], judged }));
    },
  };
}

const numbersOf = (...kinds: readonly SpanKind[]): readonly number[] => kinds.map((kind) => SPAN_KINDS.indexOf(kind));
/** What a find of the rules may be to the tagger: the kind of a body is told better by its head. */
const KINDS: Readonly<Partial<Record<MentionType, readonly number[]>>> = {
  Person: numbersOf("person"),
  Agency: numbersOf("government", "organization"),
  Organization: numbersOf("government", "organization"),
  Place: numbersOf("place"),
  Village: numbersOf("place"),
};

interface Asked {
  readonly candidate: Candidate;
  readonly stretch: AskedStretch;
}

/** The finds that are names of such a kind and begin and end where words do. */
function askedOf(candidates: readonly Candidate[], { count, from, to }: Tokens): Asked[] {
  return candidates.flatMap((candidate) => {
    const kinds = (candidate.form ?? "name") === "name" ? KINDS[candidate.type] : undefined;
    if (kinds === undefined) return [];
    const first = slotAt(from, count, candidate.from);
    const last = slotAt(to, count, candidate.to);
    return first < 0 || last < first ? [] : [{ candidate, stretch: { from: first, to: last + 1, kinds } }];
  });
}

/** Where `offset` is in the first `count` ascending offsets, or -1. */
function slotAt(offsets: Int32Array, count: number, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low < count && offsets[low] === offset ? low : -1;
}
