/** Where sentences are printed, and the files of the pages: both are the workspace's to tell, which the server itself does not read. */
import type { ShownPlace } from "../../graph/printed-place.ts";
import type { EvidenceSentence } from "../../graph/view.ts";
import { splitEvidence } from "./summary.ts";

/** Offsets into the article's text, end exclusive. Undefined where no page is known. */
export type PlaceFinder = (article: string, span: { readonly start: number; readonly end: number }) => ShownPlace | undefined;

export interface PrintedPages {
  /** For words of these articles; of those that are not here it finds nothing. */
  finder(articles: readonly string[]): Promise<PlaceFinder>;
  /** The bytes that the document of this id was read from. Rejects with an `HttpError` where they are not a PDF, not there, or others now. */
  pdf(document: string): Promise<Uint8Array>;
}

const nowhere: PlaceFinder = () => undefined;

export const finderOf = (pages: PrintedPages | undefined, articles: readonly string[]): Promise<PlaceFinder> =>
  pages && articles.length > 0 ? pages.finder([...new Set(articles)]) : Promise.resolve(nowhere);

/** Each with the place that it is printed in, where that is known. */
export async function withPlaces(sentences: readonly EvidenceSentence[], pages: PrintedPages | undefined): Promise<EvidenceSentence[]> {
  const find = await finderOf(
    pages,
    sentences.map(({ article }) => article.id),
  );
  return sentences.map((sentence) => ({ ...sentence, ...printedOf(sentence.id, find) }));
}

export function printedOf(id: string | undefined, find: PlaceFinder): Pick<EvidenceSentence, "printed"> {
  const span = id === undefined ? undefined : splitEvidence(id);
  const printed = span && find(span.article, span);
  return printed ? { printed } : {};
}
