/** PDFs. What takes them apart is loaded, in a thread of its own, only where there is one. */
import { createHash } from "node:crypto";
import { ReadError } from "../failure.ts";
import { refuseCut } from "./whole.ts";
import type { ByteSource, Reader, ReaderPage } from "../reader.ts";
import type { Ocr, RecognizedPage } from "./ocr.ts";

/** In bytes. A newspaper with its pictures has some 50 MB. */
const largestPdf = 256 * 2 ** 20;
/** Pages of one file that are handed to a recognition. */
const mostRecognized = 200;

export const pdfReader: Reader = readerOf("PDF");

/**
 * A reader of PDFs for `readers` that has pages which are pictures read by `ocr`. Without it they are named, and not read.
 * ```ts
 * await openWorkspace(folder, { readers: [pdfReaderWith(async (pdf, page) => recognize(await draw(pdf, page)))] });
 * ```
 */
export const pdfReaderWith = (ocr: Ocr): Reader => readerOf("PDF with OCR", ocr);

function readerOf(name: string, ocr?: Ocr): Reader {
  return {
    name,
    mediaTypes: ["application/pdf"],
    extensions: [".pdf"],
    // Some systems put a few bytes before it.
    sniff: (head) => /^[^<{]{0,64}%PDF-\d/u.test(Buffer.from(head.subarray(0, 80)).toString("latin1")),
    async *read(source) {
      yield await readPage(source, ocr);
    },
  };
}

async function readPage(source: ByteSource, ocr?: Ocr): Promise<ReaderPage> {
  const bytes = await source.bytes(largestPdf);
  refuseCut(bytes);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const page = await textOf(bytes, ocr);
  return { ...page, layout: { ...page.layout, original: { mediaType: "application/pdf", sha256 } } };
}

/** A copy, to be given away: `slice` of a Buffer would be the same bytes. */
const copyOf = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes);

async function textOf(bytes: Uint8Array, ocr?: Ocr): Promise<ReaderPage> {
  const { readInThread } = await import("./thread.ts");
  const read = await readInThread({ bytes: copyOf(bytes) });
  if (!ocr || read.pictures.length === 0) return read.page ?? refusePictures(read.pictures);
  const recognized: RecognizedPage[] = [];
  for (const page of read.pictures.slice(0, mostRecognized)) recognized.push({ page, lines: await ocr(copyOf(bytes), page) });
  const again = await readInThread({ bytes: copyOf(bytes), recognized });
  return again.page ?? refusePictures(again.pictures);
}

function refusePictures(pictures: readonly number[]): never {
  const pages = pictures.length === 1 ? "its page is a picture" : `its ${pictures.length} pages are pictures`;
  throw new ReadError(
    `is a scanned PDF: ${pages} without text`,
    "have its text recognized (OCR) by another program that saves a searchable PDF, and read that",
  );
}
