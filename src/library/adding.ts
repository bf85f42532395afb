/** What adding pages to a workspace, or taking one out, is told and gives. */
import type { GraphUpdate } from "../materialize/workspace-to-store.ts";
import type { ReadFailure } from "../read/failure.ts";

/** How pages are extracted. */
export interface AddOptions {
  /** Threads that extract, 1 or more; default one a core as far as memory goes (400 MB each). A few small pages are read in this thread, and all with a language or a pipeline of the program's own. */
  readonly jobs?: number;
  /** Told in words how far the work is, at most some times a second. */
  readonly onProgress?: (text: string) => void;
}

/** How files are read and extracted. */
export interface AddFilesOptions extends AddOptions {
  /** YYYY-MM-DD: when the pages came out, where they do not say. */
  readonly published?: string;
}

/** What became of pages that were added. */
export interface AddedPages {
  /** Pages that were not here. */
  readonly added: number;
  /** Pages that were here with the same text, read by this version of the extraction. */
  readonly known: number;
  /** What could not be read or extracted; the rest was. */
  readonly failures: readonly ReadFailure[];
  /** Pages of which much less was kept than they hold. */
  readonly warnings: readonly { readonly file: string; readonly warning: string }[];
  /** How the graph changed, and how many nodes and edges it has, by label and type. */
  readonly graph: GraphUpdate;
}

/** What became of the graph when a page was removed. */
export interface RemovedPage {
  readonly graph: GraphUpdate;
}
