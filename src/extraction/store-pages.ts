/** Documents → the workspace: each is extracted, and what was found is appended. */
import type { Document } from "../model.ts";
import type { StoredExtraction } from "../workspace/record.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { extractAll, type NotExtracted } from "./extract-all.ts";
import { PageStore } from "./page-store.ts";

export interface StorePagesOptions {
  /** Threads that extract. */
  readonly jobs: number;
  readonly onExtracted: (extraction: StoredExtraction) => void;
  readonly onFailed: (failed: NotExtracted) => void;
}

/** What was extracted is stored even where the documents end in an error. The caller holds the workspace's lock. */
export async function storePages(
  workspace: Workspace,
  documents: AsyncIterable<Document>,
  { jobs, onExtracted, onFailed }: StorePagesOptions,
): Promise<void> {
  const store = new PageStore(workspace);
  try {
    for await (const extracted of extractAll(documents, { jobs }))
      if ("error" in extracted) onFailed(extracted);
      else {
        onExtracted(extracted.extraction);
        await store.add(extracted.extraction);
      }
  } finally {
    await store.flush();
  }
}
