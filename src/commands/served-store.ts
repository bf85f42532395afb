/**
 * The store that a server reads. A reader keeps writers out of a store that is a file, so of that copies are read: a packed one, which
 * answers all but Cypher, and one of the file for Cypher, made when it is asked for. `mailuo build` can run beside both.
 */
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
import type { GraphCopy } from "../serve/graph-source.ts";
import { workspaceSchema } from "../workspace/schema-file.ts";
import { chosenStore, filesOf, openStore, refuseMissingStore } from "./open-store.ts";
import { PackedCopy, type PackedFrom } from "./packed-copy.ts";

export interface ServedStore {
  readonly store: GraphStore;
  /** What the graph is read from rather than from the store, where the store is a file. */
  readonly copy?: GraphCopy;
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
  await refuseMissingStore(workspace, location);
  const source = { workspace, location, files };
  const store = new CopiedStore(new Copy(source));
  const copy = new PackedCopy(() => store.packedFrom());
  return {
    ...{ store, copy },
    renew: () => store.replace(new Copy(source)),
    stamp: () => files.stamp(location),
    async end() {
      await store.close();
      await copy.end();
    },
  };
}

/** The packed graph that was made by a server; undefined where the store is no file. */
export function packedBeside(workspace: string): Pick<GraphCopy, "known"> | undefined {
  const location = chosenStore(workspace);
  const files = filesOf(location);
  return files && new PackedCopy(() => new Copy({ workspace, location, files }).packedFrom());
}

interface StoreFile {
  readonly workspace: string;
  readonly location: StoreLocation;
  readonly files: StoreFiles;
}

interface OpenedCopy {
  readonly store: GraphStore;
  readonly folder: string;
  readonly stamp: string;
}

/** A copy of the store's file, made and opened when it is first asked for; it goes when nobody reads it any more. */
class Copy {
  #readers = 1;
  #opened: Promise<OpenedCopy> | undefined;
  readonly schema: GraphSchema;
  constructor(private readonly source: StoreFile) {
    this.schema = workspaceSchema(source.workspace);
  }

  /** One that fails is tried again by whoever asks next. */
  #open(): Promise<OpenedCopy> {
    const opening = (this.#opened ??= this.#make());
    opening.catch(() => {
      if (this.#opened === opening) this.#opened = undefined;
    });
    return opening;
  }

  async #make(): Promise<OpenedCopy> {
    const { workspace, location, files } = this.source;
    const folder = await mkdtemp(join(tmpdir(), "mailuo-serve-"));
    try {
      const { location: copied, stamp } = await files.copy(location, folder);
      const store = await driverOf(copied)
        .open(copied, { readOnly: true, schema: this.schema })
        .catch(async (error: unknown) => {
          // What is wrong with it is told of the store that the user knows.
          await openStore(workspace, { location }).then((opened) => opened.close());
          throw error;
        });
      return { store, folder, stamp };
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
  }

  packedFrom(): PackedFrom {
    const { location, files } = this.source;
    return {
      path: files.beside(location, ".packed"),
      schema: this.schema,
      stamp: () => files.stamp(location),
      reading: (read) =>
        this.#reading(async ({ store, stamp }) => {
          const { engine } = await store.describe();
          return read(
            {
              engine,
              schema: this.schema,
              nodes: () => store.nodesAsStored?.() ?? store.nodes(),
              edges: () => store.edgesAsStored?.() ?? store.edges(),
            },
            stamp,
          );
          // Only Cypher needs the engine from then on.
        }).finally(() => this.rest()),
    };
  }

  read<Value>(task: (store: GraphStore) => Promise<Value>): Promise<Value> {
    return this.#reading(({ store }) => task(store));
  }

  async #reading<Value>(task: (opened: OpenedCopy) => Promise<Value>): Promise<Value> {
    this.#readers++;
    try {
      return await task(await this.#open());
    } finally {
      await this.leave();
    }
  }

  async *each<Item>(items: (store: GraphStore) => AsyncIterable<Item>): AsyncGenerator<Item> {
    this.#readers++;
    try {
      yield* items((await this.#open()).store);
    } finally {
      await this.leave();
    }
  }

  /** Closes what nobody reads now; who asks again opens it again. */
  async rest(): Promise<void> {
    if (this.#readers > 1) return;
    const opened = this.#opened;
    this.#opened = undefined;
    const copy = await opened?.catch(() => undefined);
    await copy?.store.close();
    if (copy) await rm(copy.folder, { recursive: true, force: true });
  }

  async leave(): Promise<void> {
    if (--this.#readers === 0) await this.rest();
  }
}

const readOnly = (): Promise<never> => Promise.reject(new StoreError("read-only", "This is a copy, for reading."));

class CopiedStore implements GraphStore {
  constructor(private copy: Copy) {}

  get schema(): GraphSchema {
    return this.copy.schema;
  }

  packedFrom(): PackedFrom {
    return this.copy.packedFrom();
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
