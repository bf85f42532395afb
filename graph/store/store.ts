/** What every graph store does. Embedded and Neo4j stand beside this file; tests/contract runs one suite over both. */
import type { GraphBatch, GraphEdge, GraphNode } from "../batch.ts";
import type { GraphReads } from "./reads.ts";
import type { GraphSchema } from "../schema/graph-schema.ts";

/** A value of a query's answer, in the same shape from every store. Dates and date-times are ISO strings; integers are numbers (bigint only beyond 2^53). */
export type QueryValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly QueryValue[]
  | QueryNode
  | QueryEdge
  | QueryPath
  | { readonly [key: string]: QueryValue };

/** A node in an answer. */
export interface QueryNode {
  readonly kind: "node";
  /** The property `id`. */
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: { readonly [key: string]: QueryValue };
}

/** An edge in an answer. */
export interface QueryEdge {
  readonly kind: "edge";
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly properties: { readonly [key: string]: QueryValue };
}

/** A path in an answer, from its beginning on. */
export interface QueryPath {
  readonly kind: "path";
  readonly nodes: readonly QueryNode[];
  readonly edges: readonly QueryEdge[];
}

/** Bounds of one query. */
export interface QueryOptions {
  /** Default 30,000; at most 600,000. The query is really ended when it is over. */
  readonly timeoutMs?: number;
  /** Default 1,000; at most 100,000. */
  readonly maxRows?: number;
}

/** An answer as a table. */
export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly QueryValue[])[];
  /** More rows existed than `maxRows`. */
  readonly truncated: boolean;
}

/** What a store is and holds. */
export interface StoreDescription {
  /** e.g. `embedded (Grafeo 0.6.0)`, `Neo4j 5.26.30`. Never a password. */
  readonly engine: string;
  readonly nodes: Readonly<Record<string, number>>;
  readonly edges: Readonly<Record<string, number>>;
}

/** An entity that was searched for. */
export interface SearchHit {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  /** The name or alias that matched. */
  readonly matched: string;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
}

export interface WriteOptions {
  /** More is to come: it need not be durable when it returns, only when the last does, which is none of these. */
  readonly isPart?: boolean;
  /** The store holds nothing with any of these ids, and no two of the batch have one: it may be written without looking for what is there. */
  readonly isNew?: boolean;
}

/** An edge that is to be taken out: where it begins, so that no store has to look at all edges for it. */
export type EdgeStart = Pick<GraphEdge, "id" | "source">;

/** By id. */
export interface TakenOut {
  readonly nodes: readonly string[];
  readonly edges: readonly EdgeStart[];
}

export interface GraphStore extends GraphReads {
  /** What it may hold; what it was opened with. */
  readonly schema: GraphSchema;
  /** Idempotent: properties of a node or edge that is there already are replaced by the batch's (those absent from it are removed). Durable when it returns. */
  upsert(batch: GraphBatch, options?: WriteOptions): Promise<void>;
  /** Takes out nodes (with their edges) and edges by id; ids that are not there are passed over. Never touches what Mailuo did not write. */
  remove(gone: TakenOut, options?: WriteOptions): Promise<void>;
  /** Read-only Cypher from a person: refused before it runs if it could write, read a file or reach the network. */
  query(cypher: string, parameters?: Readonly<Record<string, unknown>>, options?: QueryOptions): Promise<QueryResult>;
  describe(): Promise<StoreDescription>;
  /** By name and alias: exact, prefix, then substring; a single Chinese character finds. */
  search(text: string, limit?: number): Promise<readonly SearchHit[]>;
  /** Everything Mailuo wrote, in id order. */
  nodes(): AsyncIterable<GraphNode>;
  edges(): AsyncIterable<GraphEdge>;
  /** The same in any order, from stores that give it sooner so. */
  nodesAsStored?(): AsyncIterable<GraphNode>;
  edgesAsStored?(): AsyncIterable<GraphEdge>;
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** What kind of trouble it is: what to do depends on it. */
export type StoreErrorCode =
  /** The query could write, read a file or reach the network. */
  | "refused"
  /** It ran past its time limit and was ended. */
  | "timeout"
  /** It is no valid query for this engine. `position` may tell where. */
  | "syntax"
  /** Another process owns the store. */
  | "locked"
  /** The server or file can't be reached, or went away. */
  | "unavailable"
  | "unauthorized"
  | "read-only"
  /** What is stored contradicts what must hold, e.g. duplicate ids. */
  | "corrupt"
  | "failed";

/** Every error a store raises. The message names what happened, where, and what to do. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  constructor(
    readonly code: StoreErrorCode,
    message: string,
    readonly details: { readonly line?: number; readonly column?: number; readonly foreign?: true; readonly cause?: unknown } = {},
  ) {
    super(message, { cause: details.cause });
  }
}
