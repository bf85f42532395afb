/** A PDF → its text in the order of reading. Runs in a thread of its own (thread.ts): pdf.js can't be stopped. */
import { ReadError } from "../failure.ts";
import { inMegabytes, largestText, refusePages } from "../limits.ts";
import { illegibleFonts, withoutFonts } from "./legible.ts";
import { openPdf, type OpenPdf } from "./open.ts";
import { recognizedRuns, type RecognizedPage } from "./ocr.ts";
import { setPages } from "./set-pages.ts";
import { plausibleTitle } from "./title.ts";
import type { ReaderPage } from "../reader.ts";
import type { PageRuns } from "./runs.ts";

/** Pages without text that are looked at, each, for a picture; unpacking one takes its time. */
const mostLookedAt = 10;

export interface PdfResult {
  /** Undefined where all pages are pictures. */
  readonly page?: ReaderPage;
  /** Pages from 1 that show something and hold no text. */
  readonly pictures: readonly number[];
}

/** What was read of the pages, and which could not be. */
interface Glyphs {
  readonly pages: readonly PageRuns[];
  readonly empty: readonly number[];
  readonly damaged: readonly number[];
}

/** `recognized`: what somebody else read on pages that are pictures. Throws a ReadError where nothing can be read. */
export async function readPdf(bytes: Uint8Array, recognized: readonly RecognizedPage[] = []): Promise<PdfResult> {
  const pdf = await openPdf(bytes);
  try {
    refusePages(pdf.pageCount);
    const glyphs = await glyphsOf(pdf, recognized);
    const pictures = await picturesAmong(pdf, glyphs.empty);
    if (glyphs.pages.length === 0) {
      if (pictures.length > 0) return { pictures };
      throw new ReadError(
        glyphs.damaged.length > 0 ? "is a damaged PDF: none of its pages can be read" : "is a PDF of blank pages",
        "open it in a PDF viewer to see whether it is whole",
      );
    }
    return { page: pageOf(glyphs, pictures, pdf.title), pictures };
  } finally {
    await pdf.close();
  }
}

async function glyphsOf(pdf: OpenPdf, recognized: readonly RecognizedPage[]): Promise<Glyphs> {
  const pages: PageRuns[] = [];
  const empty: number[] = [];
  const damaged: number[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.pageCount; number++) {
    const read = await pdf.page(number).catch(() => undefined);
    if (!read) {
      damaged.push(number);
      continue;
    }
    const lines = recognized.find(({ page }) => page === number)?.lines;
    const page = read.runs.length === 0 && lines ? { ...read, runs: recognizedRuns(lines) } : read;
    if (page.runs.length === 0) {
      empty.push(number);
      continue;
    }
    for (const { text } of page.runs) characters += text.length;
    if (characters > largestText)
      throw new ReadError(
        `holds more than the ${inMegabytes(largestText)} of text that one document may have`,
        "split it into several files",
      );
    pages.push(page);
  }
  return { pages, empty, damaged };
}

async function picturesAmong(pdf: OpenPdf, empty: readonly number[]): Promise<number[]> {
  const pictures: number[] = [];
  for (const [at, number] of empty.entries())
    if (at >= mostLookedAt || (await pdf.isDrawn(number).catch(() => true))) pictures.push(number);
  return pictures;
}

/** Bullets and the like, of fonts for symbols, are not worth a word. In characters. */
const mostLost = 10;

/** No day is taken from the file: its dates say when a program wrote it, which may be years after the page came out. */
function pageOf({ pages, damaged }: Glyphs, pictures: readonly number[], title: string | undefined): ReaderPage {
  const { legible, lost } = legiblePages(pages);
  const { text, layout } = setPages(legible);
  const warnings = [
    ...(pictures.length > 0 ? [`${pagesInWords(pictures, "is a picture", "are pictures")} without text, and not read`] : []),
    ...(damaged.length > 0 ? [`${pagesInWords(damaged, "is", "are")} damaged, and not read`] : []),
    ...(lost > mostLost ? [`${lost} characters are left out: their fonts do not say what their glyphs mean`] : []),
  ];
  return {
    text,
    layout,
    title: layout.articles ? undefined : plausibleTitle(title, text),
    warning: warnings.length > 0 ? warnings.join("; ") : undefined,
  };
}

/** Throws a ReadError where most of the text can't be told. */
function legiblePages(pages: readonly PageRuns[]): { readonly legible: readonly PageRuns[]; readonly lost: number } {
  const fonts = illegibleFonts(pages.flatMap(({ runs }) => runs));
  if (fonts.size === 0) return { legible: pages, lost: 0 };
  let lost = 0;
  let all = 0;
  for (const { runs } of pages)
    for (const run of runs) {
      all += run.text.length;
      if (fonts.has(run.font)) lost += run.text.length;
    }
  if (lost > all / 2)
    throw new ReadError(
      "is a PDF whose fonts do not say what their glyphs mean (they have no map to Unicode): its text can't be told",
      "save the text from where it was first published, as a web page or a Word document, or have it recognized (OCR)",
    );
  return { legible: withoutFonts(pages, fonts), lost };
}

/** `page 3 is a picture`, `pages 3, 5 and 6 are pictures`. */
export function pagesInWords(numbers: readonly number[], one: string, many: string): string {
  if (numbers.length === 1) return `page ${numbers[0]} ${one}`;
  const shown = numbers.length > 12 ? [...numbers.slice(0, 10), `${numbers.length - 10} more`] : numbers;
  return `pages ${shown.slice(0, -1).join(", ")} and ${shown.at(-1)} ${many}`;
}
