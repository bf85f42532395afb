/** What stands behind an open workspace: when the store is open, and in what order reads and writes come. */
import type { StoreLocation } from "../../graph/store/driver.ts";
import { driverOf } from "../../graph/store/drivers.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { openStore } from "../commands/open-store.ts";
import type { Progress } from "../commands/progress.ts";
import { updateStore, withWriter } from "../commands/writing.ts";
import { addPages, type AddingObserver, type PageToAdd } from "../extraction/add-pages.ts";
import { defaultJobs } from "../extraction/pool.ts";
import type { Document } from "../model.ts";
import type { ReadFailure } from "../read/failure.ts";
import { readSources } from "../read/read.ts";
import type { Reader } from "../read/reader.ts";
import { checkReaders } from "../read/readers.ts";
import { WorkspaceError } from "../workspace/failure.ts";
import type { StoredExtraction } from "../workspace/record.ts";
import type { PageSummary } from "../workspace/page-table.ts";
import { Workspace } from "../workspace/workspace.ts";
import type { Pipeline } from "./pipeline.ts";
import type { AddedPages, AddFilesOptions, AddOptions, RemovedPage } from "./adding.ts";

interface Opening {
  readonly create: boolean;
  readonly store: StoreLocation;
  readonly readers: readonly Reader[];
  readonly pipeline: Pipeline | undefined;
}

export class OpenedWorkspace {
  #graph: Promise<GraphStore> | undefined;
  /** The last write that was asked for, whether it succeeds or not. */
  #writing: Promise<unknown> = Promise.resolve();
  #closed = false;

  private constructor(
    private readonly folder: string,
    private readonly store: StoreLocation,
    private readonly readers: readonly Reader[],
    private readonly pipeline: Pipeline | undefined,
  ) {}

  static async open(folder: string, { create, store, readers, pipeline }: Opening): Promise<OpenedWorkspace> {
    checkReaders(readers);
    driverOf(store);
    if (create) await withWriter(folder, () => Promise.resolve(), { progress: silent() });
    else await Workspace.open(folder);
    return new OpenedWorkspace(folder, store, readers, pipeline);
  }

  /** The store, to read from. */
  async graph(): Promise<GraphStore> {
    await this.#written();
    if (this.#graph) return this.#graph;
    const opening = openStore(this.folder, { location: this.store });
    this.#graph = opening;
    return opening.catch((error: unknown) => {
      if (this.#graph === opening) this.#graph = undefined;
      throw error;
    });
  }

  add(documents: Iterable<Document> | AsyncIterable<Document>, options: AddOptions): Promise<AddedPages> {
    const pages = async function* (): AsyncGenerator<PageToAdd> {
      for await (const document of documents) yield { document };
    };
    return this.#addAll(pages(), options);
  }

  addFiles(paths: readonly string[], { published, ...options }: AddFilesOptions): Promise<AddedPages> {
    return this.#addAll(readSources(paths, { readers: this.readers, ...(published !== undefined && { published }) }), options);
  }

  #addAll(pages: AsyncIterable<PageToAdd>, { jobs = defaultJobs(), onProgress }: AddOptions): Promise<AddedPages> {
    return this.#write(silent(onProgress), async (workspace, progress) => {
      const tally = { added: 0, known: 0, failures: [] as ReadFailure[], warnings: [] as { file: string; warning: string }[] };
      const observer: AddingObserver = {
        added: () => progress.show(`pages ${++tally.added}`),
        known: () => tally.known++,
        failed: (failure) => tally.failures.push(failure),
        warned: (file, warning) => tally.warnings.push({ file, warning }),
      };
      await addPages(workspace, pages, { jobs, observer, pipeline: this.pipeline });
      return { ...tally, graph: await updateStore(workspace, progress, { location: this.store }) };
    });
  }

  remove(id: string): Promise<RemovedPage> {
    return this.#write(silent(), async (workspace, progress) => {
      if (!workspace.has(id)) throw new RangeError(`there is no page ${id} in ${this.folder}; pages() lists those that are there`);
      await workspace.remove(id);
      return { graph: await updateStore(workspace, progress, { location: this.store }) };
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
