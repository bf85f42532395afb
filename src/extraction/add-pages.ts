/** Pages → what is found on them, in the workspace: what `mailuo build` and a program's `add` have in common. */
import type { Document } from "../model.ts";
import type { ReadFailure } from "../read/failure.ts";
import type { StoredExtraction } from "../workspace/record.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { extractAll, notExtracted, notWhole } from "./extract-all.ts";
import type { PageExtractor } from "./extractor.ts";
import type { FactChange } from "../workspace/facts.ts";
import { KnownPages } from "./known-pages.ts";
import type { Correction } from "./met-names.ts";
import { OwnReading } from "./own-reading.ts";
import { PageStore } from "./page-store.ts";

export type PageToAdd = { readonly document: Document; readonly warning?: string } | { readonly failure: ReadFailure };

/** Is told what becomes of each page. */
export interface AddingObserver {
  added(extraction: StoredExtraction): void;
  /** It is here with the same text, read by this version of the extraction. */
  known(document: Document): void;
  /** More is known of it than before, or otherwise, and it was read again with that; `added` tells of it, too. */
  updated?(document: Document, changes: readonly FactChange[]): void;
  /** It is here, and what is known of it (`from`) is kept, though here it is said otherwise. */
  differs?(document: Document, kept: readonly FactChange[]): void;
  /** At the end: a file, record or address had another text before. */
  corrected?(correction: Correction): void;
  /** It was read, but not with all that would be (`lacking`); `added` tells of it, too. `failed` is told where this is left out. */
  partly?(failure: ReadFailure): void;
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
  /** Of the extraction that reads a page of this text; `version` of all unless given. */
  versionOf?(text: string): string;
  extract(document: Document): Promise<StoredExtraction>;
  /** Why it has not found all that it would, on a page that was extracted: the page is kept, and read again by the next run. */
  lacking?(document: Document): string | undefined;
  /** How many pages it reads at a time, waiting for others than the processor; default 1. */
  readonly underWay?: number;
}

/** The version of what reads a page of a text. */
export const versionsBy =
  (reading: Pick<AddingPipeline, "version" | "versionOf">) =>
  (text: string): string =>
    reading.versionOf?.(text) ?? reading.version;

export interface AddPagesOptions {
  readonly jobs: number;
  readonly observer: AddingObserver;
  /** Mailuo's own extraction unless given. */
  readonly pipeline?: AddingPipeline | undefined;
  /** What reads pages in place of threads beside this one, as the workspace does. */
  readonly elsewhere?: PageExtractor | undefined;
  /** The pages' names are paths: one that is gone from disk gives way to one that the same text was met under. */
  readonly followMoves?: boolean;
}

/** Reads, extracts and stores the pages that are not here yet. What was done is kept, also where reading throws. The caller holds the lock. */
export async function addPages(
  workspace: Workspace,
  pages: AsyncIterable<PageToAdd>,
  { jobs, observer, pipeline, elsewhere, followMoves = false }: AddPagesOptions,
): Promise<void> {
  const own = pipeline ? undefined : await OwnReading.of(workspace.folder);
  const versionOf = versionsBy(pipeline ?? own!);
  const store = new PageStore(workspace, versionOf);
  const known = new KnownPages(workspace, versionOf);
  const updates: Updates = new Map();
  try {
    for await (const extracted of extractAll(newDocuments(known, pages, observer, updates), {
      ...{ jobs, own, elsewhere, workspace: workspace.folder },
      extract: pipeline && ((document) => pipeline.extract(document)),
      underWay: pipeline?.underWay,
    })) {
      if ("error" in extracted) observer.failed(notExtracted(extracted));
      else {
        const { document } = extracted.extraction;
        const changes = updates.get(document.id);
        if (changes) observer.updated?.(document, changes);
        observer.added(extracted.extraction);
        const lacks = pipeline?.lacking?.(document);
        if (lacks !== undefined) (observer.partly ?? observer.failed).call(observer, notWhole(document, lacks));
        await store.add(extracted.extraction, { isWhole: lacks === undefined });
      }
    }
  } finally {
    await store.flush();
  }
  for (const correction of await known.finish({ isWhole: !observer.stops?.(), followMoves })) observer.corrected?.(correction);
}

/** Page → what is known of it anew, once it can be read with that. */
type Updates = Map<string, readonly FactChange[]>;

async function* newDocuments(
  known: KnownPages,
  pages: AsyncIterable<PageToAdd>,
  observer: AddingObserver,
  updates: Updates,
): AsyncGenerator<Document> {
  for await (const page of pages) {
    if ("failure" in page) observer.failed(page.failure);
    else {
      if (page.warning !== undefined) observer.warned(page.document.file, page.warning);
      const { isKnown, document, updated, differing } = await known.meet(page.document);
      if (differing.length > 0) observer.differs?.(page.document, differing);
      if (updated.length > 0) updates.set(document.id, updated);
      if (isKnown) observer.known(document);
      else yield document;
    }
    if (observer.stops?.()) return;
  }
}
