/** The flow on one page, where its stages meet. */
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
