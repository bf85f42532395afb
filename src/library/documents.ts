/** Text or HTML that a program holds already → documents, by the rules that files are read by. */
import "../languages/shipped-basics.ts";
import type { Document } from "../model.ts";
import { calendarDay, makeDocument } from "../read/document.ts";
import { readDocument, type ReadDocument } from "../read/json-lines.ts";

export interface PageFacts {
  /** Where the page is from, as a person would name it: a path, an address. Never opened. */
  readonly file: string;
  /** YYYY-MM-DD: when it came out, where the page does not say itself. */
  readonly published?: string;
}

export interface TextFacts extends PageFacts {
  readonly title?: string;
  /** The newspaper or site. */
  readonly source?: string;
}

/**
 * Plain text → a document, whose `id` is made of the text alone: the same text is the same document, whatever its name.
 * Throws a RangeError where `published` is no day of the calendar, a ReadError where the text is empty or white space.
 */
export function documentFromText(text: string, { file, title, published, source }: TextFacts): Document {
  return makeDocument({ file, text, encoding: "utf-8", title, published: checkedDay(published), source });
}

/**
 * A web page → a document of its main text, with the title, day and source that the page itself names, and a `warning` where much less was
 * kept than the page holds, or a part of it is in a language that is not read. Throws a RangeError where `published` is no day of the calendar, a ReadError where the page shows no text.
 */
export async function documentFromHtml(html: string, { file, published }: PageFacts): Promise<ReadDocument> {
  const day = checkedDay(published);
  // A whole DOM is loaded only where a page needs one.
  const { readHtml } = await import("../read/html.ts");
  const { warning, ...page } = readHtml(html);
  return readDocument({ file, encoding: "utf-8", ...page, published: page.published ?? day }, warning);
}

function checkedDay(published: string | undefined): string | undefined {
  if (published !== undefined && calendarDay(published) === undefined)
    throw new RangeError(`published is ${published}: write a day as YYYY-MM-DD`);
  return published;
}
