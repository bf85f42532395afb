/** What stands behind an open workspace: when the store is open, and in what order reads and writes come. */
import type { GraphStore } from "../../graph/store/store.ts";
import { openStore, type StoreChoice } from "../commands/open-store.ts";
import type { Progress } from "../commands/progress.ts";
import { updateStore, withWriter } from "../commands/writing.ts";
import { extractAll, notExtracted } from "../extraction/extract-all.ts";
import { KnownPages } from "../extraction/known-pages.ts";
import { PageStore } from "../extraction/page-store.ts";
import { defaultJobs } from "../extraction/pool.ts";
import type { Document } from "../model.ts";
import type { ReadFailure } from "../read/failure.ts";
import type { ReadResult } from "../read/json-lines.ts";
import { readSources } from "../read/read.ts";
import { WorkspaceError } from "../workspace/failure.ts";
import type { StoredExtraction } from "../workspace/record.ts";
import { Workspace, type PageSummary } from "../workspace/workspace.ts";
import type { AddedPages, AddFilesOptions, AddOptions, RemovedPage } from "./adding.ts";

interface Opening {
  readonly create: boolean;
  readonly store: StoreChoice;
}

interface Tally {
  added: number;
  known: number;
  readonly failures: ReadFailure[];
  readonly warnings: { file: string; warning: string }[];
}

export class OpenedWorkspace {
  #graph: Promise<GraphStore> | undefined;
  /** The last write that was asked for, whether it succeeds or not. */
  #writing: Promise<unknown> = Promise.resolve();
  #closed = false;

  private constructor(
    private readonly folder: string,
    private readonly store: StoreChoice,
  ) {}

  static async open(folder: string, { create, store }: Opening): Promise<OpenedWorkspace> {
    if (create) await withWriter(folder, () => Promise.resolve(), { progress: silent() });
    else await Workspace.open(folder);
    return new OpenedWorkspace(folder, store);
  }

  /** The store, to read from. */
  async graph(): Promise<GraphStore> {
    await this.#written();
    if (this.#graph) return this.#graph;
    const opening = openStore(this.folder, { choice: this.store });
    this.#graph = opening;
    return opening.catch((error: unknown) => {
      if (this.#graph === opening) this.#graph = undefined;
      throw error;
    });
  }

  add(documents: Iterable<Document> | AsyncIterable<Document>, options: AddOptions): Promise<AddedPages> {
    const results = async function* (): AsyncGenerator<ReadResult> {
      for await (const document of documents) yield { document };
    };
    return this.#addAll(results(), options);
  }

  addFiles(paths: readonly string[], { published, ...options }: AddFilesOptions): Promise<AddedPages> {
    return this.#addAll(readSources(paths, published === undefined ? {} : { published }), options);
  }

  #addAll(results: AsyncIterable<ReadResult>, { jobs = defaultJobs(), onProgress }: AddOptions): Promise<AddedPages> {
    return this.#write(silent(onProgress), async (workspace, progress) => {
      const tally: Tally = { added: 0, known: 0, failures: [], warnings: [] };
      const store = new PageStore(workspace);
      try {
        for await (const extracted of extractAll(newDocuments(workspace, results, tally), { jobs })) {
          if ("error" in extracted) tally.failures.push(notExtracted(extracted));
          else {
            tally.added++;
            await store.add(extracted.extraction);
            progress.show(`pages ${tally.added}`);
          }
        }
      } finally {
        await store.flush();
      }
      return { ...tally, graph: await updateStore(workspace, progress, this.store) };
    });
  }

  remove(id: string): Promise<RemovedPage> {
    return this.#write(silent(), async (workspace, progress) => {
      if (!workspace.has(id)) throw new RangeError(`there is no page ${id} in ${this.folder}; pages() lists those that are there`);
      await workspace.remove(id);
      return { graph: await updateStore(workspace, progress, this.store) };
    });
  }

  async pages(): Promise<readonly PageSummary[]> {
    await this.#written();
    return (await Workspace.open(this.folder)).pages();
  }

  async page(id: string): Promise<StoredExtraction | undefined> {
    await this.#written();
    return (await Workspace.open(this.folder)).page(id);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#writing;
    await this.#letGo();
  }

  #write<Result>(progress: Progress, work: (workspace: Workspace, progress: Progress) => Promise<Result>): Promise<Result> {
    const before = this.#writing;
    const done = (async () => {
      await before;
      this.#refuseClosed();
      await this.#letGo();
      return withWriter(this.folder, work, { progress });
    })();
    this.#writing = done.catch(() => undefined);
    return done;
  }

  /** Waits until nothing is being written. */
  async #written(): Promise<void> {
    this.#refuseClosed();
    for (let seen: Promise<unknown> | undefined; seen !== this.#writing;) {
      seen = this.#writing;
      await seen;
    }
    this.#refuseClosed();
  }

  #refuseClosed(): void {
    if (this.#closed) throw new WorkspaceError(`The workspace ${this.folder} was closed by this program: open it again.`);
  }

  async #letGo(): Promise<void> {
    const graph = this.#graph;
    this.#graph = undefined;
    const store = await graph?.catch(() => undefined);
    await store?.close();
  }
}

const silent = (show: (text: string) => void = () => {}): Progress => ({ show, end: () => {} });

/** What is not in the workspace yet; the rest is counted. */
async function* newDocuments(workspace: Workspace, results: AsyncIterable<ReadResult>, tally: Tally): AsyncGenerator<Document> {
  const known = new KnownPages(workspace);
  for await (const read of results) {
    if ("failure" in read) {
      tally.failures.push(read.failure);
      continue;
    }
    if (read.warning !== undefined) tally.warnings.push({ file: read.document.file, warning: read.warning });
    if ((await known.meet(read.document)).isKnown) tally.known++;
    else yield read.document;
  }
}
