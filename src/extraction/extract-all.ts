/** Many documents → extractions in the order in which they came, in this thread as long as there are few, then in several. */
import type { Document } from "../model.ts";
import type { ReadFailure } from "../read/failure.ts";
import type { StoredExtraction } from "../workspace/record.ts";
import { addedLanguages } from "../versions.ts";
import type { OwnReading } from "./own-reading.ts";
import { ExtractionEnded, type PageExtractor } from "./extractor.ts";
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
  /** With `extract`: how many pages are under way at a time. */
  readonly underWay?: number | undefined;
  /** Instead of threads beside this one, and of this one; closed by whoever has opened it. */
  readonly elsewhere?: PageExtractor | undefined;
}

/** Holds no more than a few pages a thread; whoever takes from it sets the pace. */
export async function* extractAll(documents: AsyncIterable<Document>, options: ExtractAllOptions): AsyncGenerator<Extracted> {
  const alone = inThreads(options) ? (options.charactersAlone ?? charactersAlone) : Infinity;
  if (options.extract && options.underWay !== undefined) return yield* together(documents, options.extract, options.underWay);
  if (options.elsewhere) return yield* byOthers(documents, options.elsewhere);
  const pool = new ExtractionPool(options);
  const pending: Promise<Extracted>[] = [];
  let characters = 0;
  try {
    for await (const document of documents) {
      characters += document.text.length;
      if (characters <= alone) {
        yield await extractHere(document, options.extract ?? ((one) => options.own?.extract(one) ?? plainExtraction(one)));
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

/** Throws the ExtractionEnded that ended it, unless that was asked for. */
async function* byOthers(documents: AsyncIterable<Document>, elsewhere: PageExtractor): AsyncGenerator<Extracted> {
  const pending: { readonly characters: number; readonly extracted: Promise<Extracted> }[] = [];
  let characters = 0;
  const next = async (): Promise<Extracted | undefined> => {
    const oldest = pending.shift()!;
    characters -= oldest.characters;
    const extracted = await oldest.extracted;
    if (!("error" in extracted && extracted.error instanceof ExtractionEnded)) return extracted;
    if (extracted.error.wasAsked) return undefined;
    throw extracted.error;
  };
  for await (const document of documents) {
    const { length } = document.text;
    while (pending.length > 0 && (pending.length >= elsewhere.most.pages || characters + length > elsewhere.most.characters)) {
      const extracted = await next();
      if (!extracted) return;
      yield extracted;
    }
    characters += length;
    pending.push({ characters: length, extracted: extractHere(document, (one) => elsewhere.extract(one)) });
  }
  while (pending.length > 0) {
    const extracted = await next();
    if (!extracted) return;
    yield extracted;
  }
}

/** Threads know what Mailuo comes with: what a program has added is in its own thread alone. */
const inThreads = ({ jobs, extract }: ExtractAllOptions): boolean => jobs > 1 && extract === undefined && addedLanguages().length === 0;

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
