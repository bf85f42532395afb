/** Web pages. What takes them apart (a whole DOM) is loaded only where there is one. */
import { decode } from "./encoding.ts";
import { together } from "./foreign-part.ts";
import { refuseBinary } from "./unread-formats.ts";
import type { ByteSource, Reader, ReaderPage } from "./reader.ts";

const openings = /^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<!doctype html)/i;

export const htmlReader: Reader = {
  name: "HTML",
  mediaTypes: ["text/html", "application/xhtml+xml"],
  extensions: [".html", ".htm", ".xhtml"],
  sniff: (head) => openings.test(Buffer.from(head.subarray(0, 300)).toString("latin1").replace(/^ï»¿/, "")),
  read: readPage,
};

async function* readPage(source: ByteSource): AsyncGenerator<ReaderPage> {
  const bytes = await source.bytes();
  refuseBinary(bytes);
  const { declaredCharset } = await import("./html.ts");
  const { text, encoding, warning } = decode(bytes, declaredCharset(bytes));
  const page = await pageOfHtml(text);
  yield { ...page, encoding, warning: together(warning, page.warning) };
}

/** Throws a ReadError if the page cannot be taken apart, or if it shows no text. */
export async function pageOfHtml(html: string): Promise<ReaderPage> {
  if (!/\S/.test(html)) return { text: html };
  const { readHtml } = await import("./html.ts");
  return readHtml(html);
}
