/** Many documents → extractions in the order in which they came, in this thread as long as there are few, then in several. */
import type { Document } from "../model.ts";
import type { ReadFailure } from "../read/failure.ts";
import type { StoredExtraction } from "../workspace/record.ts";
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
}

/** Holds no more than a few pages a thread; whoever takes from it sets the pace. */
export async function* extractAll(documents: AsyncIterable<Document>, options: ExtractAllOptions): AsyncGenerator<Extracted> {
  const alone = options.jobs > 1 ? (options.charactersAlone ?? charactersAlone) : Infinity;
  const pool = new ExtractionPool(options);
  const pending: Promise<Extracted>[] = [];
  let characters = 0;
  try {
    for await (const document of documents) {
      characters += document.text.length;
      if (characters <= alone) {
        yield await extractHere(document);
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

/** What reads pages takes half a second to load: a command that meets none does without. */
async function extractHere(document: Document): Promise<Extracted> {
  try {
    const { extractDocument } = await import("../pipeline.ts");
    return { extraction: extractDocument(document) };
  } catch (error) {
    return { document, error: error instanceof Error ? error : new Error(String(error)) };
  }
}

/** The failure of a page that was read and could not be extracted. */
export const notExtracted = ({ document, error }: NotExtracted): ReadFailure => ({
  file: document.file,
  reason: `can't be extracted (${error.message})`,
  remedy: "leave the page out, or report it with its text: it is a fault of mailuo",
});
