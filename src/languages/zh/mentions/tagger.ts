/** The trained tagger as an extractor of mentions: people, agencies, organizations, places and positions in Chinese sentences. */
import { tagger } from "./extractor-names.ts";
import type { MentionType } from "../../../model.ts";
import { foldWidth } from "./width.ts";
import { bySentence, type SentenceReader } from "../../../mention/by-sentence.ts";
import { layOutModel, shippedModel } from "../../../tagger/asset.ts";
import type { Mixture } from "../../../tagger/head.ts";
import type { TaggerModel } from "../../../tagger/model.ts";
import { GUIDELINES, type Guideline, type SpanKind } from "../tagger/kinds.ts";
import { namesIn } from "./tagger-spans.ts";
import { placeParts } from "../tagger/place-parts.ts";
import { MODEL_PATH, taggerOf, type TaggedSpan, type Tagger } from "../tagger/tagger.ts";

/**
 * How local news is read: between People's Daily (newspaper prose) and CLUENER (full names of bodies, positions). Chosen on the sample pages
 * of scripts/evaluate, where it was ahead of either alone.
 */
const NEWS: Mixture<Guideline> = { pd98: 0.5, cluener: 0.5 };

const TYPES: Readonly<Record<SpanKind, MentionType>> = {
  person: "Person",
  government: "Agency",
  organization: "Organization",
  place: "Place",
  position: "Title",
};

let model: TaggerModel | undefined;
const taggers = new Map<Guideline | "news", Tagger>();

/** The shipped model set to one guideline; made once. Throws ModelError where the model cannot be read. */
export function taggerFor(guideline: Guideline | "news"): Tagger {
  let tagger = taggers.get(guideline);
  if (tagger === undefined) {
    model ??= shippedModel(MODEL_PATH, GUIDELINES.length);
    tagger = taggerOf(model, guideline === "news" ? NEWS : { [guideline]: 1 });
    taggers.set(guideline, tagger);
  }
  return tagger;
}

/** What a build does so that the first page need not wait for it to be unpacked. */
export const layOutTagger = (): void => layOutModel(MODEL_PATH, GUIDELINES.length);

/** Spans of `text` in text order, not overlapping; `start` and `end` are UTF-16 offsets into it, end exclusive. */
export function tagText(text: string, guideline: Guideline | "news" = "news"): TaggedSpan[] {
  return taggerFor(guideline).tag(text);
}

const VILLAGE = /(?:[^城乡农]村|社区)$/u;

function typeOf(kind: SpanKind, name: string): MentionType {
  return kind === "place" && VILLAGE.test(name) ? "Village" : TYPES[kind];
}

export const taggerExtractor = bySentence(
  {
    name: tagger,
    languages: ["zh"],
    provides: ["Person", "Agency", "Organization", "Place", "Village", "Title", "Occupation"],
    part: "zh",
  },
  () => (sentence, article, earlier) => find(sentence, article, earlier),
);

const find: SentenceReader = ({ text }) =>
  tagText(foldWidth(text))
    .flatMap((span) => placeParts(span, text))
    .flatMap((span) => namesIn(span, text))
    .map(({ start, end, kind, confidence }) => ({
      from: start,
      to: end,
      type: typeOf(kind, text.slice(start, end)),
      extractor: tagger,
      confidence,
    }));
