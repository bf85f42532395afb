/** One thread of the pool: documents in, what they say out. */
import { parentPort, workerData } from "node:worker_threads";
import type { Document } from "../model.ts";
import { extractDocument } from "../pipeline.ts";
import { OwnReading } from "./own-reading.ts";
import { packed, type PackedFindings } from "../workspace/compact/packed.ts";
import { storedArticles, type StoredArticle, type StoredExtraction } from "../workspace/record.ts";

/** Bytes that the workspace appends: to copy mentions and statements from thread to thread takes longer than to find them in the bytes again. */
export type Answer =
  | { readonly articles: readonly StoredArticle[]; readonly findings: PackedFindings }
  | { readonly extraction: StoredExtraction }
  | { readonly error: string };

/** A workspace's own names and rules are read once. */
const { workspace } = (workerData ?? {}) as { readonly workspace?: string };
const options = workspace === undefined ? {} : await (await OwnReading.of(workspace)).options();

parentPort!.on("message", (documents: readonly Document[]) => parentPort!.postMessage(documents.map(answer)));

function answer(document: Document): Answer {
  try {
    const extraction = extractDocument(document, options);
    const articles = storedArticles(extraction.articles);
    return { articles, findings: packed({ ...extraction, articles }) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
