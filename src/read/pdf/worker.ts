/** The thread that reads PDFs: bytes in, text or the reason why not out. */
import { parentPort } from "node:worker_threads";
import { ReadError, failureOf } from "../failure.ts";
import { readPdf, type PdfResult } from "./read-pdf.ts";
import type { RecognizedPage } from "./ocr.ts";

export interface PdfTask {
  readonly bytes: Uint8Array;
  readonly recognized?: readonly RecognizedPage[];
}
export type PdfAnswer = PdfResult | { readonly reason: string; readonly remedy: string };

// Of a stream each, it takes longer than pdf.js' own unpacking: a font that is drawn has one for each of its glyphs.
Reflect.deleteProperty(globalThis, "DecompressionStream");

parentPort!.on("message", (task: PdfTask) => void answer(task).then((told) => parentPort!.postMessage(told)));

async function answer({ bytes, recognized }: PdfTask): Promise<PdfAnswer> {
  try {
    return await readPdf(bytes, recognized);
  } catch (error) {
    const { reason, remedy } =
      error instanceof ReadError
        ? failureOf("", error)
        : { reason: `is a damaged PDF (${String(error)})`, remedy: "open it in a PDF viewer to see whether it is whole" };
    return { reason, remedy };
  }
}
