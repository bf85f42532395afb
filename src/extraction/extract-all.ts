/** Many documents → extractions in the order in which they came, in this thread as long as there are few, then in several. */
import type { Document } from "../model.ts";
import type { ReadFailure } from "../read/failure.ts";
import type { StoredExtraction } from "../workspace/record.ts";
import { addedLanguages } from "../versions.ts";
import type { OwnReading } from "./own-reading.ts";
import { ExtractionPool, type PoolOptions } from "./pool.ts";

interface NotExtracted {
  readonly document: Document;
  readonly error: Error;
}
export type Extracted = { readonly extraction: StoredExtraction } | NotExtracted;

/** A thread takes half a second to start: less than this, in UTF-16 units, is done before it would be ready. */
const charactersAlone = 60_000;
/** Pages under way for each thread: enough to keep it busy while the oldest is waited for. */
const ahead = 8;

export interface ExtractAllOptions extends PoolOptions {
  /** Default 60,000. */
  readonly charactersAlone?: number;
  /** How pages are read in this thread; threads read them as `workspace` does. */
  readonly own?: OwnReading | undefined;
  /** Instead of Mailuo's own extraction; in this thread, whatever `jobs` says. */
  readonly extract?: ((document: Document) => Promise<StoredExtraction>) | undefined;
  /** With `extract`, or what is added to Mailuo's own: how many pages are under way at a time. */
  readonly underWay?: number | undefined;
}

/** Holds no more than a few pages a thread; whoever takes from it sets the pace. */
export async function* extractAll(documents: AsyncIterable<Document>, options: ExtractAllOptions): AsyncGenerator<Extracted> {
  const alone = inThreads(options) ? (options.charactersAlone ?? charactersAlone) : Infinity;
  const here = options.extract ?? ((one: Document) => options.own?.extract(one) ?? plainExtraction(one));
  if (isAlone(options) && options.underWay !== undefined) return yield* together(documents, here, options.underWay);
  const pool = new ExtractionPool(options);
  const pending: Promise<Extracted>[] = [];
  let characters = 0;
  try {
    for await (const document of documents) {
      characters += document.text.length;
      if (characters <= alone) {
        yield await extractHere(document, here);
        continue;
      }
      pending.push(
        pool.extract(document).then(
          (extraction) => ({ extraction }),
          (error: Error) => ({ document, error }),
        ),
      );
      if (pending.length >= ahead * options.jobs) yield (await pending.shift())!;
    }
    for (const extracted of pending) yield await extracted;
  } finally {
    await pool.close();
  }
}

/** For what mostly waits: several at a time in this thread, given in their order. */
async function* together(documents: AsyncIterable<Document>, extract: typeof plainExtraction, underWay: number): AsyncGenerator<Extracted> {
  const pending: Promise<Extracted>[] = [];
  for await (const document of documents) {
    pending.push(extractHere(document, extract));
    if (pending.length >= underWay) yield (await pending.shift())!;
  }
  for (const extracted of pending) yield await extracted;
}

/** Threads know what Mailuo comes with: what a program has added is in its own thread alone. */
const inThreads = (options: ExtractAllOptions): boolean => options.jobs > 1 && !isAlone(options) && addedLanguages().length === 0;
const isAlone = ({ extract, own }: ExtractAllOptions): boolean => extract !== undefined || own?.added !== undefined;

/** What reads pages takes half a second to load: a command that meets none does without. */
async function plainExtraction(document: Document): Promise<StoredExtraction> {
  const { extractDocument } = await import("../pipeline.ts");
  return extractDocument(document);
}

async function extractHere(document: Document, extract: typeof plainExtraction): Promise<Extracted> {
  try {
    return { extraction: await extract(document) };
  } catch (error) {
    return { document, error: error instanceof Error ? error : new Error(String(error)) };
  }
}

/** The failure of a page of which not all was found that would be. */
export const notWhole = ({ file }: Document, reason: string): ReadFailure => ({
  file,
  reason: `the model did not answer for all of it (${reason})`,
  remedy: "what was found is kept; the same command goes on where it was",
});

/** The failure of a page that was read and could not be extracted. */
export const notExtracted = ({ document, error }: NotExtracted): ReadFailure => ({
  file: document.file,
  reason: `can't be extracted (${error.message})`,
  remedy: "leave the page out, or report it with its text: it is a fault of mailuo",
});
