/** One thread of the pool: documents in, what they say out. */
import { parentPort, workerData } from "node:worker_threads";
import type { Document } from "../model.ts";
import { extractDocument } from "../pipeline.ts";
import { OwnReading } from "./own-reading.ts";
import { storedArticles, type StoredExtraction } from "../workspace/record.ts";

export type Answer = { readonly extraction: StoredExtraction } | { readonly error: string };

/** A workspace's own names and rules are read once. */
const { workspace } = (workerData ?? {}) as { readonly workspace?: string };
const options = workspace === undefined ? {} : await (await OwnReading.of(workspace)).options();

parentPort!.on("message", (document: Document) => {
  parentPort!.postMessage(answer(document));
});

function answer(document: Document): Answer {
  try {
    const { articles, ...extraction } = extractDocument(document, options);
    return { extraction: { ...extraction, articles: storedArticles(articles) } };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
