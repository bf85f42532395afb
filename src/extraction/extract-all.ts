/** Many documents → extractions in the order in which they came: few in this thread, more in several others and none in this. */
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

/** A thread takes a second to start and to have its code warm: less than this, in UTF-16 units, is done before that. */
const charactersAlone = 30_000;
/** Under way for each thread, however long the pages; and more, while they have fewer characters: enough to keep it busy while the oldest is waited for. */
const ahead = { pages: 8, mostPages: 96, characters: 20_000 };

export interface ExtractAllOptions extends PoolOptions {
  /** Default 30,000. */
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
  const { extract, underWay, elsewhere, own } = options;
  if (extract && underWay !== undefined) return yield* together(documents, extract, underWay);
  if (elsewhere) return yield* byOthers(documents, elsewhere);
  const here = extract ?? ((one: Document) => own?.extract(one) ?? plainExtraction(one));
  if (!inThreads(options)) {
    for await (const document of documents) yield await extractHere(document, here);
    return;
  }
  // What this thread would load to read pages, threads load for themselves: it reads none unless it reads them all.
  const iterator = documents[Symbol.asyncIterator]();
  const { first, ended } = await begun(iterator, options.charactersAlone ?? charactersAlone);
  if (!ended) return yield* inPool(resumed(first, iterator), options);
  for (const document of first) yield await extractHere(document, here);
  if ("error" in ended) throw ended.error;
}

interface Begun {
  readonly first: readonly Document[];
  /** There are no others, or what gives them has thrown. */
  readonly ended?: { readonly error?: unknown };
}

/** Documents up to a length, in UTF-16 units. */
async function begun(documents: AsyncIterator<Document>, most: number): Promise<Begun> {
  const first: Document[] = [];
  for (let characters = 0; characters <= most;) {
    try {
      const { done, value } = await documents.next();
      if (done) return { first, ended: {} };
      first.push(value);
      characters += value.text.length;
    } catch (error) {
      return { first, ended: { error } };
    }
  }
  return { first };
}

async function* resumed(first: readonly Document[], rest: AsyncIterator<Document>): AsyncGenerator<Document> {
  yield* first;
  yield* { [Symbol.asyncIterator]: () => rest };
}

async function* inPool(documents: AsyncIterable<Document>, options: ExtractAllOptions): AsyncGenerator<Extracted> {
  const pool = new ExtractionPool(options);
  const pending: { readonly characters: number; readonly extracted: Promise<Extracted> }[] = [];
  let characters = 0;
  const isEnough = (): boolean =>
    pending.length >= ahead.mostPages * options.jobs ||
    (pending.length >= ahead.pages * options.jobs && characters >= ahead.characters * options.jobs);
  const next = (): Promise<Extracted> => {
    const oldest = pending.shift()!;
    characters -= oldest.characters;
    return oldest.extracted;
  };
  try {
    for await (const document of documents) {
      characters += document.text.length;
      pending.push({ characters: document.text.length, extracted: extractHere(document, (one) => pool.extract(one)) });
      while (isEnough()) yield await next();
    }
    while (pending.length > 0) yield await next();
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
