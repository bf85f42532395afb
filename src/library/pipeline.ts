/** The extraction as a program calls it. */
import type { OwnReading } from "../extraction/own-reading.ts";
import { extractionVersion } from "../versions.ts";
import { mentionExtractors } from "../mention/mention.ts";
import type { Document, Extraction } from "../model.ts";
import type { MentionExtractor } from "../mention/extractor.ts";
import type { RelationExtractor } from "../relate/extractor.ts";
import { extractorsOf, extractPage } from "../pipeline.ts";

/** What a program may add to the extraction, or leave out. */
export interface PipelineOptions {
  /** Mention extractors to leave out, by name; `Pipeline.extractors` lists them. */
  readonly without?: readonly string[];
  /** Run after those of the languages, in this order. */
  readonly mentionExtractors?: readonly MentionExtractor[];
  /** Run when all mentions are decided, in this order. */
  readonly relationExtractors?: readonly RelationExtractor[];
}

/** The extraction with the extractors that were chosen. */
export interface Pipeline {
  /** Two pipelines of one version give the same extraction for the same page. */
  readonly version: string;
  /** Names of the mention extractors that run. */
  readonly extractors: readonly string[];
  /**
   * One page → its articles, mentions, statements and clusters; nothing is stored. Depends on the document's text, title and `published` alone.
   * Offsets are UTF-16 units into `document.text`, end exclusive. The first call loads the gazetteer and the tagger (one to two seconds);
   * the work is done in this thread, at some 100,000 characters a second.
   */
  extract(document: Document): Promise<Extraction>;
}

/** A pipeline that reads pages with what a workspace's user has added to it, too. */
export interface OwnPipeline extends Pipeline {
  /** Of the extraction that reads a page of this text: other names of the user's list give another to the pages they may concern alone. */
  versionOf(text: string): string;
}

/** Throws a RangeError where `without` names an extractor that there is not, or one needs another that does not run before it. */
export function createPipeline(options: PipelineOptions = {}): Pipeline {
  const { extractors, beside } = checked(options);
  return { version: extractionVersion() + beside, extractors, extract: (document) => extractPage(document, options) };
}

/** The same with the names and rules of a workspace; these come before what the options add. `extract` throws a WorkspaceError where they can't be used. */
export function ownPipeline(options: PipelineOptions, own: OwnReading): OwnPipeline {
  const { extractors, beside } = checked(options);
  return {
    version: own.version + beside,
    versionOf: (text) => own.versionOf(text) + beside,
    extractors,
    extract: async (document) => {
      const { relationExtractors = [], ...added } = await own.options();
      return extractPage(document, {
        ...options,
        ...added,
        relationExtractors: [...relationExtractors, ...(options.relationExtractors ?? [])],
      });
    },
  };
}

/** Names of the mention extractors that run, and what tells this choice from every other. */
function checked(options: PipelineOptions): { readonly extractors: readonly string[]; readonly beside: string } {
  const { without = [], mentionExtractors: mentions = [], relationExtractors: relations = [] } = options;
  const names = [...mentionExtractors(), ...mentions].map(({ name }) => name);
  const unknown = without.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new RangeError(`there is no extractor named ${unknown.join(", ")}; there are ${names.join(", ")}`);
  const extractors = extractorsOf(options).map(({ name }) => name);
  const added = [...mentions.filter(({ name }) => !without.includes(name)), ...relations].map(({ name, version }) => `+${name}@${version}`);
  return { extractors, beside: [...[...new Set(without)].sort().map((name) => `-${name}`), ...added].map((one) => ` ${one}`).join("") };
}
