/** The store that a server reads. A reader keeps writers out of a store that is a file, so of that a copy is read: `mailuo build` can run beside it. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GraphSchema } from "../../graph/schema/graph-schema.ts";
import type { StoreFiles, StoreLocation } from "../../graph/store/driver.ts";
import { driverOf } from "../../graph/store/drivers.ts";
import {
  StoreError,
  type GraphStore,
  type QueryOptions,
  type QueryResult,
  type SearchHit,
  type StoreDescription,
} from "../../graph/store/store.ts";
import { chosenStore, filesOf, openStore } from "./open-store.ts";

export interface ServedStore {
  readonly store: GraphStore;
  /** From now on what the workspace's store holds now is read. */
  renew(): Promise<void>;
  /** What tells the file that the store is from what it was before; undefined where it is none. */
  stamp(): string | undefined;
  end(): Promise<void>;
}

export async function openForServing(workspace: string): Promise<ServedStore> {
  const location = chosenStore(workspace);
  const files = filesOf(location);
  if (!files) {
    const store = await openStore(workspace, { location });
    return { store, renew: () => Promise.resolve(), stamp: () => undefined, end: () => store.close() };
  }
  const copy = (): Promise<Copy> => Copy.of(workspace, location, files);
  const store = new CopiedStore(await copy());
  return { store, renew: async () => store.replace(await copy()), stamp: () => files.stamp(location), end: () => store.close() };
}

/** A copy goes when nobody reads it any more. */
class Copy {
  #readers = 1;
  private constructor(
    readonly store: GraphStore,
    private readonly folder: string,
  ) {}

  static async of(workspace: string, location: StoreLocation, files: StoreFiles): Promise<Copy> {
    // Opening it first says so where it is missing or being written.
    const opened = await openStore(workspace, { location });
    const { schema } = opened;
    await opened.close();
    const folder = await mkdtemp(join(tmpdir(), "mailuo-serve-"));
    try {
      const copy = await files.copy(location, folder);
      return new Copy(await driverOf(copy).open(copy, { readOnly: true, schema }), folder);
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
  }

  async read<Value>(task: (store: GraphStore) => Promise<Value>): Promise<Value> {
    this.#readers++;
    try {
      return await task(this.store);
    } finally {
      await this.leave();
    }
  }

  async *each<Item>(items: (store: GraphStore) => AsyncIterable<Item>): AsyncGenerator<Item> {
    this.#readers++;
    try {
      yield* items(this.store);
    } finally {
      await this.leave();
    }
  }

  async leave(): Promise<void> {
    if (--this.#readers > 0) return;
    await this.store.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

const readOnly = (): Promise<never> => Promise.reject(new StoreError("read-only", "This is a copy, for reading."));

class CopiedStore implements GraphStore {
  constructor(private copy: Copy) {}

  get schema(): GraphSchema {
    return this.copy.store.schema;
  }

  async replace(copy: Copy): Promise<void> {
    const old = this.copy;
    this.copy = copy;
    await old.leave();
  }

  query(cypher: string, parameters?: Readonly<Record<string, unknown>>, options?: QueryOptions): Promise<QueryResult> {
    return this.copy.read((store) => store.query(cypher, parameters, options));
  }
  describe(): Promise<StoreDescription> {
    return this.copy.read((store) => store.describe());
  }
  nodesById(ids: readonly string[]) {
    return this.copy.read((store) => store.nodesById(ids));
  }
  nodesOf(label: string, properties: readonly string[]) {
    return this.copy.read((store) => store.nodesOf(label, properties));
  }
  mostConnected(count: number) {
    return this.copy.read((store) => store.mostConnected(count));
  }
  edgesAmong(ids: readonly string[]) {
    return this.copy.read((store) => store.edgesAmong(ids));
  }
  communitySizes(most: number) {
    return this.copy.read((store) => store.communitySizes(most));
  }
  search(text: string, limit?: number): Promise<readonly SearchHit[]> {
    return this.copy.read((store) => store.search(text, limit));
  }
  nodes() {
    return this.copy.each((store) => store.nodes());
  }
  edges() {
    return this.copy.each((store) => store.edges());
  }
  close(): Promise<void> {
    return this.copy.leave();
  }
  readonly upsert = readOnly;
  readonly remove = readOnly;
  readonly clear = readOnly;
}
