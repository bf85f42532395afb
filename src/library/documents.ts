/** Text or HTML that a program holds already → documents, by the rules that files are read by. */
import "../languages/shipped-basics.ts";
import type { Document } from "../model.ts";
import { onlyChunk } from "../read/byte-source.ts";
import { makeDocument } from "../read/document.ts";
import { pageOfHtml } from "../read/html-reader.ts";
import { readBytes, refuseNoDay } from "../read/read.ts";
import type { Reader } from "../read/reader.ts";
import { Readers } from "../read/readers.ts";
import { documentOf, type ReadDocument, type ReadResult } from "../read/result.ts";

/** What is known of a page beside its content. */
export interface PageFacts {
  /** Where the page is from, as a person would name it: a path, an address. Never opened. */
  readonly file: string;
  /** YYYY-MM-DD: when it came out, where the page does not say itself. */
  readonly published?: string;
}

/** The same of plain text, which does not say its title or source itself. */
export interface TextFacts extends PageFacts {
  readonly title?: string;
  /** The newspaper or site. */
  readonly source?: string;
}

/** The same of bytes, whatever their format. */
export interface ContentFacts extends PageFacts {
  /** As a server declares it, `text/html; charset=gbk`. Counts where the first bytes do not tell the format by themselves. */
  readonly mediaType?: string;
  /** For formats beside those that are read anyway, or in their place. */
  readonly readers?: readonly Reader[];
}

/**
 * Plain text → a document, whose `id` is made of the text alone: the same text is the same document, whatever its name.
 * Throws a RangeError where `published` is no day of the calendar, a ReadError where the text is empty or white space.
 */
export function documentFromText(text: string, { file, title, published, source }: TextFacts): Document {
  refuseNoDay(published);
  return makeDocument({ file, text, encoding: "utf-8", title, published, source });
}

/**
 * A web page → a document of its main text, with the title, day and source that the page itself names, and a `warning` where much less was
 * kept than the page holds, or a part of it is in a language that is not read. Throws a RangeError where `published` is no day of the calendar, a ReadError where the page shows no text.
 */
export async function documentFromHtml(html: string, { file, published }: PageFacts): Promise<ReadDocument> {
  refuseNoDay(published);
  return documentOf(await pageOfHtml(html), { file, mediaType: "text/html", published });
}

/**
 * Bytes of whatever format (an answer over HTTP, an attachment) → their documents, with a failure for each that cannot be had, as
 * `readPages` gives them for files. Throws a RangeError where `published` is no day, or a reader could never be chosen.
 */
export async function* readContent(content: Uint8Array | AsyncIterable<Uint8Array>, facts: ContentFacts): AsyncGenerator<ReadResult> {
  const { file, published, mediaType, readers } = facts;
  refuseNoDay(published);
  const bytes = content instanceof Uint8Array ? onlyChunk(content) : content;
  yield* readBytes(file, bytes, { readers: new Readers(readers), published, mediaType });
}
