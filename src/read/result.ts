/** What reading gives: documents, and what could not be read. */
import { calendarDay, documentAndStretches } from "./document.ts";
import { ReadError, type ReadFailure } from "./failure.ts";
import { foreignWarning, together } from "./foreign-part.ts";
import type { Document } from "../model.ts";
import type { ReaderPage } from "./reader.ts";

/** A page that was read. */
export interface ReadDocument {
  readonly document: Document;
  /** What it was read as: `text/html`. */
  readonly mediaType: string;
  /** In words: that much less was kept of the page than it holds. */
  readonly warning?: string;
}

/** What became of one page of one file: a document, or why there is none. */
export type ReadResult = ReadDocument | { readonly failure: ReadFailure };

export interface PageOrigin {
  /** How the page is called where it does not say itself. */
  readonly file: string;
  readonly mediaType: string;
  /** YYYY-MM-DD, for a page that does not say itself when it is from. */
  readonly published?: string | undefined;
}

/** Throws a ReadError as `makeDocument` does, and where the reader gives a day that is none. */
export function documentOf(page: ReaderPage, { file, mediaType, published: told }: PageOrigin): ReadDocument {
  const { text, encoding = "utf-8", title, published = told, source, layout } = page;
  if (published !== undefined && calendarDay(published) === undefined)
    throw new ReadError(`has the date ${published}, which is no day`, "its reader has to give it as YYYY-MM-DD");
  const { document, stretches } = documentAndStretches({ file: page.file ?? file, text, encoding, title, published, source, layout });
  const warning = together(page.warning, foreignWarning(stretches));
  return { document, mediaType: page.mediaType ?? mediaType, ...(warning !== undefined && { warning }) };
}
