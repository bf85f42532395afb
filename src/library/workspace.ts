/** A workspace and the graph made of it, as a program uses them: what `mailuo build`, `query`, `export` and `remove` do, without a terminal. */
import { exportFiles, exportText, type FileFormat, type FolderFormat } from "../../graph/export/export.ts";
import type { FileChunk } from "../../graph/export/csv.ts";
import type { GexfOptions } from "../../graph/export/gexf.ts";
import { queriedPart } from "../../graph/export/queried-part.ts";
import type { ExportSource } from "../../graph/export/source.ts";
import type { GraphEdge, GraphNode } from "../../graph/batch.ts";
import { findQuery, namedQueriesIn, parametersOf } from "../../graph/queries/queries.ts";
import type { GraphSchema } from "../../graph/schema/graph-schema.ts";
import { locationOf, type StoreLocation } from "../../graph/store/driver.ts";
import type { GraphStore, QueryOptions, QueryResult, SearchHit, StoreDescription } from "../../graph/store/store.ts";
import { ownStore } from "../commands/open-store.ts";
import type { Document } from "../model.ts";
import type { Reader } from "../read/reader.ts";
import type { StoredExtraction } from "../workspace/record.ts";
import type { PageSummary } from "../workspace/page-table.ts";
import type { AddedPages, AddFilesOptions, AddOptions, RemovedPage } from "./adding.ts";
import type { Pipeline } from "./pipeline.ts";
import { OpenedWorkspace } from "./opened-workspace.ts";

/** Where the graph is kept, and what pages are read with. */
export interface OpenWorkspaceOptions {
  /** Makes the workspace where there is none. Default false. */
  readonly create?: boolean;
  /**
   * Where the graph is kept: in the workspace unless given, else by its URL, in a file (`file:///srv/county-graph`) or on a Neo4j server, 5.26
   * or newer (`neo4j://…`, `neo4j+s://…`, `bolt://…`), with the password beside it or in it. NEO4J_URI and `.env` are not looked at.
   */
  readonly store?: string | StoreLocation;
  /** What `addFiles` reads other formats with, beside those that are read anyway, or in their place. */
  readonly readers?: readonly Reader[];
  /** What `add` and `addFiles` extract with: one with extractors of the program's own, say. Works in this thread, whatever `jobs` says. */
  readonly pipeline?: Pipeline;
}

/** What of the graph is exported. */
export interface ExportPartOptions {
  /** Only the part that this Cypher query returns, with the ends of its edges; all of the graph unless given. */
  readonly query?: string;
}

/**
 * Methods that read the graph hold the store open until `close` or the next write, and other processes can't write to an embedded one
 * meanwhile. Writes wait for one another, and reads for writes; a write ends what is still being read.
 *
 * Errors: WorkspaceError where the folder holds no workspace or a damaged one (LockedError where another process writes to it), StoreError
 * where the store can't be used or a query is refused. Where something derived is damaged and made again, standard error says so.
 */
export interface MailuoWorkspace {
  readonly folder: string;
  /** Reads pages that are not here, keeps what is found on them, and brings the graph up to date. The same page twice changes nothing. */
  add(documents: Iterable<Document> | AsyncIterable<Document>, options?: AddOptions): Promise<AddedPages>;
  /** The same for files, folders and globs, as `mailuo build` takes them. What can't be read is in `failures`. */
  addFiles(paths: readonly string[], options?: AddFilesOptions): Promise<AddedPages>;
  /** Takes a page out by its id, with all that only it stated. Throws a RangeError where there is no such page. */
  remove(id: string): Promise<RemovedPage>;
  /** In id order. */
  pages(): Promise<readonly PageSummary[]>;
  /** What was found on one page, read back from disk; articles without their sentences. Undefined where it is not here. */
  page(id: string): Promise<StoredExtraction | undefined>;
  /** Read-only Cypher; at most 1,000 rows and 30 s unless `options` say otherwise. */
  query(cypher: string, parameters?: Readonly<Record<string, unknown>>, options?: QueryOptions): Promise<QueryResult>;
  /** A query of `namedQueries`, by name. Throws a RangeError where there is none, or where a parameter without a default is not given. */
  ask(name: string, parameters?: Readonly<Record<string, unknown>>, options?: QueryOptions): Promise<QueryResult>;
  /** Entities by name or alias, best first; at most 20 unless `limit` says otherwise. */
  search(text: string, limit?: number): Promise<readonly SearchHit[]>;
  /** The engine, and how many nodes and edges there are, by label and type. */
  describe(): Promise<StoreDescription>;
  /** All nodes in id order. */
  nodes(): AsyncIterable<GraphNode>;
  /** All edges in id order. */
  edges(): AsyncIterable<GraphEdge>;
  /** The graph as one file, in chunks of text. */
  exportText(format: FileFormat, options?: ExportPartOptions & GexfOptions): AsyncIterable<string>;
  /** The graph as the files of one folder, in chunks: `text` belongs at the end of `file`. */
  exportFiles(format: FolderFormat, options?: ExportPartOptions): AsyncIterable<FileChunk>;
  /** Lets go of the store. Every method but this one rejects afterwards. */
  close(): Promise<void>;
}

/** Opens the workspace in `folder`. Throws a WorkspaceError where there is none and `create` is not set, or where what it holds is damaged, a RangeError where a reader could never be chosen. */
export async function openWorkspace(
  folder: string,
  { create = false, store, readers = [], pipeline }: OpenWorkspaceOptions = {},
): Promise<MailuoWorkspace> {
  const location = store === undefined ? ownStore(folder) : locationOf(store);
  const opened = await OpenedWorkspace.open(folder, { create, store: location, readers, pipeline });
  const part = async (graph: GraphStore, query: string | undefined): Promise<ExportSource> =>
    query === undefined ? graph : queriedPart(graph, query);
  return {
    folder,
    add: (documents, options = {}) => opened.add(documents, options),
    addFiles: (paths, options = {}) => opened.addFiles(paths, options),
    remove: (id) => opened.remove(id),
    pages: () => opened.pages(),
    page: (id) => opened.page(id),
    query: async (...asked) => (await opened.graph()).query(...asked),
    ask: async (name, given = {}, options) => {
      const graph = await opened.graph();
      const { cypher, parameters } = namedQuery(graph.schema, name, given);
      return graph.query(cypher, parameters, options);
    },
    search: async (...asked) => (await opened.graph()).search(...asked),
    describe: async () => (await opened.graph()).describe(),
    async *nodes() {
      yield* (await opened.graph()).nodes();
    },
    async *edges() {
      yield* (await opened.graph()).edges();
    },
    async *exportText(format, { query, ...options } = {}) {
      yield* exportText(format, await part(await opened.graph(), query), options);
    },
    async *exportFiles(format, { query } = {}) {
      yield* exportFiles(format, await part(await opened.graph(), query));
    },
    close: () => opened.close(),
  };
}

function namedQuery(
  schema: GraphSchema,
  name: string,
  given: Readonly<Record<string, unknown>>,
): { cypher: string; parameters: Record<string, unknown> } {
  const found = findQuery(name, namedQueriesIn(schema));
  if (!found) throw new RangeError(`there is no query named ${name}; namedQueries lists those there are`);
  const { values, missing } = parametersOf(found, given);
  for (const parameter of missing)
    throw new RangeError(`the query ${name} needs the parameter ${parameter.name} (${parameter.description})`);
  return { cypher: found.cypher, parameters: values };
}
