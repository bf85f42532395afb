/** Document → mentions, with the extractors that the project ships. */
import type { Gazetteer } from "../gazetteer/place.ts";
import type { Article, Document, Mention } from "../model.ts";
import { pageArea } from "../languages/zh/mentions/area.ts";
import { bylineExtractor } from "./byline.ts";
import { chineseExtractor } from "../languages/zh/mentions/patterns.ts";
import { englishExtractor } from "../languages/en/mentions/extractor.ts";
import type { Extractor } from "./extractor.ts";
import { gazetteerExtractor } from "../languages/zh/mentions/gazetteer.ts";
import { mentionsOfPage } from "./page.ts";
import { taggerExtractor } from "../languages/zh/mentions/tagger.ts";

export interface MentionOptions {
  readonly gazetteer: Gazetteer;
  /** In the order they run; places come before the patterns that build on them. */
  readonly extractors?: readonly Extractor[];
}

export const defaultExtractors: readonly Extractor[] = [
  bylineExtractor,
  gazetteerExtractor,
  chineseExtractor,
  taggerExtractor,
  englishExtractor,
];

/** In text order, no two of one span and type. */
export function findMentions(document: Document, articles: readonly Article[], options: MentionOptions): readonly Mention[] {
  const { gazetteer, extractors = defaultExtractors } = options;
  return mentionsOfPage({ document, articles, gazetteer, ...pageArea(articles, gazetteer) }, extractors);
}
