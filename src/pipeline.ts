/**
 * The flow, step by step; stages never import one another and meet here and in materialize/.
 *
 *     read          files → Document             readSources, read/read.ts
 *     segment       → Article, Sentence          segmentDocument
 *     mention       → Mention                    findMentions
 *     relate        → Statement                  relate
 *     coreference   → Cluster                    clusterMentions
 *     store         → the workspace's files      addPages, extraction/add-pages.ts
 *     materialize   workspace → graph store      materializeInStore, materialize/workspace-to-store.ts: full, or the delta alone
 *
 * `extractDocument` is the middle of it, for one page. The last step needs nothing of what reads a page: commands that read none do
 * without this file.
 */
import { fold, foldEvenly } from "./characters/fold.ts";
import "./languages/shipped.ts";
import { loadGazetteer } from "./gazetteer/gazetteer.ts";
import { blankForeign } from "./languages/identify.ts";
import { defaultExtractors, findMentions } from "./mention/mention.ts";
import type { Document, Extraction } from "./model.ts";
import { relate } from "./relate/relate.ts";
import { clusterMentions } from "./resolve/within.ts";
import { segmentDocument } from "./segment/segment.ts";

export interface ExtractionOptions {
  /** Extractors to leave out, by name: for measuring what each is worth. */
  readonly without?: readonly string[];
}

/** Document → articles → mentions → statements and clusters. A pure function of the document's text and date. */
export function extractDocument(document: Document, options: ExtractionOptions = {}): Extraction {
  const gazetteer = loadGazetteer();
  // Offsets are the same in both. A paragraph in a language that is not read says nothing.
  const read = {
    ...document,
    text: blankForeign(foldEvenly(document.text)),
    ...(document.title !== undefined && { title: fold(document.title) }),
  };
  const articles = segmentDocument(read);
  const extractors = defaultExtractors.filter(({ name }) => !options.without?.includes(name));
  const mentions = findMentions(read, articles, { gazetteer, extractors });
  const statements = relate(read, articles, mentions, gazetteer);
  const clusters = clusterMentions(read, articles, mentions, gazetteer);
  return { document, articles, mentions, statements, clusters };
}
