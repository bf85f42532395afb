/** A PDF's bytes → the glyphs of its pages, by pdf.js. Nothing is drawn, run or fetched. */
import { ReadError } from "../failure.ts";
import { PackedData } from "./cmaps.ts";
import { again } from "./whole.ts";
import { runsOf, type PageRuns, type TextItem } from "./runs.ts";
import type { PDFDocumentProxy, PDFPageProxy } from "unpdf/pdfjs";

export interface OpenPdf {
  readonly pageCount: number;
  /** Of the document's information, as it stands there. */
  readonly title: string | undefined;
  /** From 1. Rejects where the page is damaged. */
  page(number: number): Promise<PageRuns>;
  /** Whether a page without text shows anything: a picture, letters drawn as outlines. */
  isDrawn(number: number): Promise<boolean>;
  close(): Promise<void>;
}

/** In pixels; larger pictures are not unpacked to see whether a page has any. */
const largestPicture = 2 ** 25;

/** Throws a ReadError where it can't be opened. `bytes` is given away. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const pdfjs = await import("unpdf/pdfjs");
  const task = pdfjs.getDocument({
    data: bytes,
    cMapUrl: "cmaps/",
    cMapPacked: true,
    BinaryDataFactory: PackedData,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: largestPicture,
    verbosity: 0,
  });
  let document: PDFDocumentProxy;
  try {
    document = await task.promise;
  } catch (error) {
    throw refusal(error);
  }
  const info = await document.getMetadata().then(
    ({ info }) => info as { readonly Title?: unknown },
    () => undefined,
  );
  const drawing = new Set([
    ...[pdfjs.OPS.paintImageXObject, pdfjs.OPS.paintInlineImageXObject, pdfjs.OPS.paintImageMaskXObject],
    ...[pdfjs.OPS.paintImageXObjectRepeat, pdfjs.OPS.paintImageMaskXObjectRepeat, pdfjs.OPS.paintImageMaskXObjectGroup],
  ]);
  return {
    pageCount: document.numPages,
    title: typeof info?.Title === "string" ? info.Title : undefined,
    page: async (number) => readPage(await document.getPage(number), number),
    isDrawn: async (number) => {
      const { fnArray } = await (await document.getPage(number)).getOperatorList();
      return fnArray.some((operator) => drawing.has(operator)) || fnArray.length > fewestOutlines;
    },
    close: () => task.destroy(),
  };
}

/** Operators of a page that draws more than a frame. */
const fewestOutlines = 40;

async function readPage(page: PDFPageProxy, number: number): Promise<PageRuns> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items, styles } = await page.getTextContent({ disableNormalization: true });
  const vertical = new Set(Object.entries(styles).flatMap(([font, { vertical }]) => (vertical ? [font] : [])));
  const shown = items.filter((item): item is typeof item & TextItem => "str" in item);
  page.cleanup();
  return { page: number, width, height, ...runsOf({ items: shown, vertical, viewport: transform as number[] }) };
}

function refusal(error: unknown): ReadError {
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException")
    return new ReadError("is a PDF that opens with a password only", "open it in a PDF viewer and save it without the password");
  return new ReadError(`is a damaged PDF (${error instanceof Error ? error.message.replace(/\.$/u, "") : String(error)})`, again);
}
