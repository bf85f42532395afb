/** The store that a server reads. A reader keeps writers out of the embedded one, so of that a copy is read: `mailuo build` can run beside it. */
import { cp, mkdtemp, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbeddedStore } from "../../graph/store/embedded.ts";
import type { GraphSchema } from "../../graph/schema/graph-schema.ts";
import {
  StoreError,
  type GraphStore,
  type QueryOptions,
  type QueryResult,
  type SearchHit,
  type StoreDescription,
} from "../../graph/store/store.ts";
import { neo4jConnection, readEnvironment } from "./environment.ts";
import { openStore, storePath } from "./open-store.ts";

export interface ServedStore {
  readonly store: GraphStore;
  /** From now on what the workspace's store holds now is read. */
  renew(): Promise<void>;
  end(): Promise<void>;
}

export async function openForServing(workspace: string): Promise<ServedStore> {
  if (neo4jConnection(readEnvironment())) {
    const store = await openStore(workspace);
    return { store, renew: () => Promise.resolve(), end: () => store.close() };
  }
  const store = new CopiedStore(await Copy.of(workspace));
  return { store, renew: async () => store.replace(await Copy.of(workspace)), end: () => store.close() };
}

/** A copy goes when nobody reads it any more. */
class Copy {
  #readers = 1;
  private constructor(
    readonly store: GraphStore,
    private readonly folder: string,
  ) {}

  static async of(workspace: string): Promise<Copy> {
    // Opening it first says so where it is missing or being written.
    const opened = await openStore(workspace);
    const { schema } = opened;
    await opened.close();
    const folder = await mkdtemp(join(tmpdir(), "mailuo-serve-"));
    try {
      const path = join(folder, "graph");
      for (const part of ["", ".wal"]) {
        const from = `${storePath(workspace)}${part}`;
        if (existsSync(from)) await cp(from, `${path}${part}`, { recursive: true });
      }
      return new Copy(await openEmbeddedStore({ path, readOnly: true, schema }), folder);
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
