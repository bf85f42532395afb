/** What every finder of mentions does: bylines, and those of the language packs. page.ts runs them, overlap.ts decides between them. */
import type { Gazetteer } from "../gazetteer/place.ts";
import type { Article, Document, MentionType, Sentence } from "../model.ts";
import type { Maybe } from "../maybe.ts";

/** A mention proposed in one sentence; `from` and `to` are UTF-16 offsets into `sentence.text`, end exclusive. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly type: MentionType;
  /** The rule, or the extractor where it has none. */
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

/** Where a page mostly is. */
export interface PageScope {
  /** Code of the area, down to the county where that is clear, e.g. `520181`. */
  readonly area: string | undefined;
  /** Another of its level is spoken of about as much: whose an unnamed body is, the page does not tell. */
  readonly contested?: boolean;
  /** Codes of counties and townships the page names for sure; a village or short form is looked for inside these first. */
  readonly areas: readonly string[];
}

/** What an extractor may know beyond its sentence. Made once a document. */
export interface PageContext {
  readonly document: Document;
  readonly articles: readonly Article[];
  readonly gazetteer: Gazetteer;
  /** Where it is known beforehand; a language's rules find it else. */
  readonly scope?: PageScope;
}

/** A candidate, and the sentence that it stands in. */
export interface Proposal {
  readonly sentence: Sentence;
  readonly candidate: Candidate;
}

/**
 * Finds mentions on a whole page; one that asks a server or works in batches gives a promise. What it proposes must lie in sentences of
 * the page's articles, and is weighed against what the others propose.
 */
export interface MentionExtractor {
  readonly name: string;
  /** Codes of the languages that it reads; all where left out. It sees the articles of the others too. */
  readonly languages?: readonly string[];
  /** Names of extractors that must run before it: it builds on what they propose. */
  readonly requires?: readonly string[];
  /** Labels and kinds of value that it may propose. */
  readonly provides: readonly MentionType[];
  /** Changes with whatever may change its answers: pages that an earlier version read can be told, and read again. */
  readonly version: string;
  /** `earlier`: what the extractors before this one proposed for a sentence; evidence, not decisions. */
  extract(page: PageContext, earlier: (sentence: Sentence) => readonly Candidate[]): Maybe<Iterable<Proposal>>;
}
