/** What every finder of mentions does: patterns, gazetteer, tagger, bylines, English. mention.ts runs them, overlap.ts decides between them. */
import type { Gazetteer } from "../gazetteer/place.ts";
import type { Article, Document, MentionType, Sentence } from "../model.ts";

/** A mention proposed in one sentence; `from` and `to` are UTF-16 offsets into `sentence.text`, end exclusive. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly type: MentionType;
  /** e.g. `pattern:agency`. */
  readonly extractor: string;
  /** Who else found the same, the surest first. */
  readonly others?: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
  /** What it weighs against those that it overlaps, where that is not its confidence. */
  readonly weight?: number;
  /** The page's first reading settled on it: it holds against names found since. */
  readonly settled?: boolean;
  /** `name` unless said otherwise. */
  readonly form?: "name" | "anaphor" | "nested";
  readonly name?: string;
  readonly gbCode?: string;
  readonly value?: string | number;
  readonly unit?: string;
}

/** What an extractor may know beyond its sentence. Made once a document. */
export interface PageContext {
  readonly document: Document;
  readonly articles: readonly Article[];
  readonly gazetteer: Gazetteer;
  /** Code of the area the page (mostly) speaks of, down to the county where that is clear, e.g. `520181`. */
  readonly area: string | undefined;
  /** Codes of counties and townships the page names for sure; a village or short form is looked for inside these first. */
  readonly areas: readonly string[];
}

export interface Extractor {
  readonly name: string;
  readonly language: "zh" | "en" | "any";
  /** `earlier`: what the extractors before this one proposed for the sentence; evidence, not decisions. */
  find(sentence: Sentence, article: Article, context: PageContext, earlier?: readonly Candidate[]): readonly Candidate[];
}
