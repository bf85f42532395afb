/** Pages → what is found on them, in the workspace: what `mailuo build` and a program's `add` have in common. */
import type { Document } from "../model.ts";
import type { ReadFailure } from "../read/failure.ts";
import type { StoredExtraction } from "../workspace/record.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { extractAll, notExtracted } from "./extract-all.ts";
import { KnownPages } from "./known-pages.ts";
import { PageStore } from "./page-store.ts";

export type PageToAdd = { readonly document: Document; readonly warning?: string } | { readonly failure: ReadFailure };

/** Is told what becomes of each page. */
export interface AddingObserver {
  added(extraction: StoredExtraction): void;
  /** It is here with the same text, read by this version of the extraction. */
  known(document: Document): void;
  /** Its file has gone back to this text from others, whose ids these are. */
  wentBack?(document: Document, earlier: readonly string[]): void;
  /** It could not be read, or not be extracted. */
  failed(failure: ReadFailure): void;
  /** Much less was kept of the page than it holds. */
  warned(file: string, warning: string): void;
  /** True ends it after the pages at hand. */
  stops?(): boolean;
}

/** What reads the pages, and its version. */
export interface AddingPipeline {
  readonly version: string;
  extract(document: Document): Promise<StoredExtraction>;
}

export interface AddPagesOptions {
  readonly jobs: number;
  readonly observer: AddingObserver;
  /** Mailuo's own extraction unless given. */
  readonly pipeline?: AddingPipeline | undefined;
}

/** Reads, extracts and stores the pages that are not here yet. What was done is kept, also where reading throws. The caller holds the lock. */
export async function addPages(
  workspace: Workspace,
  pages: AsyncIterable<PageToAdd>,
  { jobs, observer, pipeline }: AddPagesOptions,
): Promise<void> {
  const store = new PageStore(workspace, pipeline?.version);
  try {
    for await (const extracted of extractAll(newDocuments(workspace, pages, { observer, pipeline }), {
      jobs,
      extract: pipeline && ((document) => pipeline.extract(document)),
    })) {
      if ("error" in extracted) observer.failed(notExtracted(extracted));
      else {
        observer.added(extracted.extraction);
        await store.add(extracted.extraction);
      }
    }
  } finally {
    await store.flush();
  }
}

async function* newDocuments(
  workspace: Workspace,
  pages: AsyncIterable<PageToAdd>,
  { observer, pipeline }: Pick<AddPagesOptions, "observer" | "pipeline">,
): AsyncGenerator<Document> {
  const known = new KnownPages(workspace, pipeline?.version);
  for await (const page of pages) {
    if ("failure" in page) observer.failed(page.failure);
    else {
      const { document, warning } = page;
      if (warning !== undefined) observer.warned(document.file, warning);
      const { isKnown, earlier } = await known.meet(document);
      if (earlier.length > 0) observer.wentBack?.(document, earlier);
      if (isKnown) observer.known(document);
      else yield document;
    }
    if (observer.stops?.()) return;
  }
}
