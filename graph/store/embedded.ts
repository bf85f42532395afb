/** The graph store in a file, with no server: Grafeo in a child process (see embedded-process.ts for why). */
import { existsSync, mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { GraphBatch, GraphEdge, GraphNode } from "../batch.ts";
import { mailuoSchema } from "../ontology.ts";
import type { GraphSchema } from "../schema/graph-schema.ts";
import { cannotWrite, engineFailure } from "./disk.ts";
import { giveUpOwnership, livingOwner, lockedBy, refuseBesideWriter, takeOwnership } from "./embedded-owner.ts";
import { EngineProcess } from "./embedded-process.ts";
import type { PageArguments, ScannedKind, ScannedRows, Scanning, ScanPlace } from "./embedded-protocol.ts";
import { scannedEdge, scannedNode } from "./embedded-scan.ts";
import { checkedLimits, refuseUnlessReadOnly } from "./guard.ts";
import { readsByCypher } from "./cypher-reads.ts";
import { plainParameters } from "./parameters.ts";
import type { GraphReads } from "./reads.ts";
import {
  type GraphStore,
  type QueryOptions,
  type QueryResult,
  type SearchHit,
  type StoreDescription,
  StoreError,
  type TakenOut,
  type WriteOptions,
} from "./store.ts";

export interface EmbeddedStoreOptions {
  /** The store's file; its folder is made where it is missing. `<path>.owner` beside it names the process that writes. */
  readonly path: string;
  /** Many processes may read at a time, but none while one writes, and none may write while one reads. */
  readonly readOnly?: boolean;
  /** What makes the store again, for errors to say. Default `npx mailuo rebuild`. */
  readonly remedy?: string;
  /** How much memory queries and writes may take beyond what the open graph takes. Default 2 GiB. */
  readonly memoryBytes?: number;
  /** Default Mailuo's own. */
  readonly schema?: GraphSchema;
}

const defaultMemoryBytes = 2 * 1024 ** 3;
const rowsPerTransaction = 5_000;
/** A checkpoint writes all of the file anew, so that the next is due only once as much has come as was there; but not before this. */
const rowsPerCheckpoint = 25_000;
const pageSize = 2_000;
const closeGraceMs = 10_000;
/** A killed process lets go of the file a little after it is gone. */
const lockPatienceMs = 3_000;

/** Opens the store, and creates it unless `readOnly`. Errors: `locked`, `unavailable`, `read-only`, `corrupt`. */
export async function openEmbeddedStore({
  path,
  readOnly = false,
  memoryBytes = defaultMemoryBytes,
  remedy = "npx mailuo rebuild",
  schema = mailuoSchema,
}: EmbeddedStoreOptions): Promise<GraphStore> {
  const file = resolve(path);
  if (readOnly && !existsSync(file)) throw new StoreError("unavailable", `There is no store at ${file}: make it with: ${remedy}`);
  if (readOnly) refuseBesideWriter(file);
  else {
    makeFolder(file);
    takeOwnership(file);
  }
  const engine = new EngineProcess({ path: file, readOnly, memoryBytes, schema });
  try {
    const { version } = await startPatiently(engine, file, readOnly);
    return new EmbeddedStore(engine, schema, { file, readOnly, remedy, name: `embedded (Grafeo ${version})` });
  } catch (error) {
    await engine.stop(0);
    if (!readOnly) giveUpOwnership(file);
    throw inOurWords(error, (foreign) => (readOnly ? unreadable(file, remedy, foreign) : engineFailure(file, foreign, remedy)));
  }
}

const inOurWords = (error: unknown, explain: (foreign: StoreError) => StoreError): unknown =>
  error instanceof StoreError && error.details.foreign ? explain(error) : error;

const unreadable = (file: string, remedy: string, error: StoreError): StoreError =>
  new StoreError(
    "corrupt",
    `The store ${file} can't be read (the engine says: ${error.message.replace(/[.\s]+$/, "")}). Make it again with: ${remedy}`,
    { cause: error },
  );

function makeFolder(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    throw cannotWrite(dirname(file), error);
  }
}

async function startPatiently(engine: EngineProcess, file: string, readOnly: boolean): Promise<{ readonly version: string }> {
  const end = Date.now() + lockPatienceMs;
  for (;;) {
    try {
      return await engine.start();
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== "locked") throw error;
      if (Date.now() > end) throw lockedBy(file, readOnly ? livingOwner(file) : undefined);
      await new Promise((proceed) => setTimeout(proceed, 100));
    }
  }
}

class EmbeddedStore implements GraphStore {
  readonly #engine: EngineProcess;
  readonly #file: string;
  readonly #readOnly: boolean;
  readonly #name: string;
  readonly #remedy: string;
  /** Writes one after the other: two at a time would only collide in the engine. */
  #writing: Promise<unknown> = Promise.resolve();
  /** Rows that were written, by this process, before the last checkpoint and since. */
  #saved = 0;
  #unsaved = 0;

  constructor(
    engine: EngineProcess,
    readonly schema: GraphSchema,
    { file, readOnly, remedy, name }: { readonly file: string; readonly readOnly: boolean; readonly remedy: string; readonly name: string },
  ) {
    this.#engine = engine;
    this.#remedy = remedy;
    this.#file = file;
    this.#readOnly = readOnly;
    this.#name = name;
    this.#reads = readsByCypher((...asked) => this.query(...asked), schema);
  }

  upsert({ nodes, edges }: GraphBatch, { isPart = false, isNew = false }: WriteOptions = {}): Promise<void> {
    return this.#write(async () => {
      for (const part of chunks(nodes)) {
        await this.#engine.ask(isNew ? "addNodes" : "upsertNodes", { nodes: part });
        await this.#written(part.length);
      }
      for (const part of chunks(edges)) {
        await this.#engine.ask(isNew ? "addEdges" : "upsertEdges", { edges: part });
        await this.#written(part.length);
      }
      if (!isPart) await this.#save();
    });
  }

  remove({ nodes, edges }: TakenOut, { isPart = false }: WriteOptions = {}): Promise<void> {
    return this.#write(async () => {
      for (const part of chunks(edges)) await this.#engine.ask("removeEdges", { edges: part });
      for (const ids of chunks(nodes)) await this.#engine.ask("removeNodes", { ids });
      this.#unsaved += nodes.length + edges.length;
      if (!isPart) await this.#save();
    });
  }

  async #written(rows: number): Promise<void> {
    this.#unsaved += rows;
    if (this.#unsaved >= Math.max(rowsPerCheckpoint, this.#saved)) await this.#save();
  }

  async #save(): Promise<void> {
    if (this.#unsaved === 0) return;
    await this.#engine.ask("checkpoint", null);
    this.#saved += this.#unsaved;
    this.#unsaved = 0;
  }

  async query(cypher: string, parameters?: Readonly<Record<string, unknown>>, options?: QueryOptions): Promise<QueryResult> {
    const { timeoutMs, maxRows } = checkedLimits(options);
    refuseUnlessReadOnly(cypher);
    return this.#engine.ask("query", { cypher, parameters: plainParameters(parameters), maxRows }, timeoutMs);
  }

  readonly #reads: GraphReads;
  readonly nodesById: GraphReads["nodesById"] = (ids) => this.#reads.nodesById(ids);
  readonly nodesOf: GraphReads["nodesOf"] = (label, properties) => this.#reads.nodesOf(label, properties);
  readonly mostConnected: GraphReads["mostConnected"] = (count) => this.#reads.mostConnected(count);
  readonly edgesAmong: GraphReads["edgesAmong"] = (ids) => this.#reads.edgesAmong(ids);
  readonly communitySizes: GraphReads["communitySizes"] = (most) => this.#reads.communitySizes(most);

  async describe(): Promise<StoreDescription> {
    return { engine: this.#name, ...(await this.#engine.ask("describe", null)) };
  }

  search(text: string, limit = 20): Promise<readonly SearchHit[]> {
    return this.#engine.ask("search", { text, limit });
  }

  nodes(): AsyncIterable<GraphNode> {
    return pagesOf((page) => this.#engine.ask("nodePage", page));
  }

  edges(): AsyncIterable<GraphEdge> {
    return pagesOf((page) => this.#engine.ask("edgePage", page));
  }

  nodesAsStored(): AsyncIterable<GraphNode> {
    return scanned("nodes", this.#engine, scannedNode, () => this.nodes());
  }

  edgesAsStored(): AsyncIterable<GraphEdge> {
    return scanned("edges", this.#engine, scannedEdge, () => this.edges());
  }

  clear(): Promise<void> {
    return this.#write(async () => {
      await this.#engine.ask("clear", null);
      await this.#engine.ask("checkpoint", null);
    });
  }

  async close(): Promise<void> {
    await this.#writing.catch(() => undefined);
    await this.#engine.stop(closeGraceMs);
    if (!this.#readOnly) giveUpOwnership(this.#file);
  }

  #write(work: () => Promise<void>): Promise<void> {
    if (this.#readOnly) return Promise.reject(new StoreError("read-only", `The store ${this.#file} was opened for reading only.`));
    const explained = (): Promise<void> =>
      work().catch((error: unknown) => {
        throw inOurWords(error, (foreign) => engineFailure(this.#file, foreign, this.#remedy));
      });
    const done = this.#writing.catch(() => undefined).then(explained);
    this.#writing = done;
    return done;
  }
}

function* chunks<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += rowsPerTransaction) yield items.slice(at, at + rowsPerTransaction);
}

/** The next rows are read while whoever asked works on these. `slowly` where the engine can't be asked so. */
async function* scanned<Item>(
  of: Scanning,
  engine: EngineProcess,
  make: (kind: ScannedKind, row: readonly unknown[]) => Item,
  slowly: () => AsyncIterable<Item>,
): AsyncGenerator<Item> {
  const kinds = await engine.ask("scanKinds", { of });
  if (kinds === null) return yield* slowly();
  const read = (at: number, from?: ScanPlace): Promise<ScannedRows> | undefined => {
    const kind = kinds[at];
    const asked = kind && engine.ask("scanRows", { of, kind, from });
    asked?.catch(() => undefined);
    return asked;
  };
  let at = 0;
  for (let next = read(at); next !== undefined;) {
    const { rows, next: from } = await next;
    const kind = kinds[at]!;
    if (from === undefined) at += 1;
    next = read(at, from);
    for (const row of rows) yield make(kind, row);
  }
}

/** The next page is read while whoever asked works on this one. */
async function* pagesOf<Item extends { readonly id: string }>(
  read: (page: PageArguments) => Promise<readonly Item[]>,
): AsyncGenerator<Item> {
  let next: Promise<readonly Item[]> | undefined = read({ after: undefined, limit: pageSize });
  while (next !== undefined) {
    const page: readonly Item[] = await next;
    next = page.length < pageSize ? undefined : read({ after: page.at(-1)!.id, limit: pageSize });
    // Whoever stops in the middle is told of no failure of a page that nobody asked for.
    next?.catch(() => undefined);
    yield* page;
  }
}
