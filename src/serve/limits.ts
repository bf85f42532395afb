import type { TurnLimits } from "./turns.ts";

/** How much one request may ask for. Every list that is cut says of how many. */
export interface Limits extends TurnLimits {
  /** Bytes of a request's body. */
  readonly body: number;
  /** Nodes and edges of one picture. */
  readonly nodes: number;
  readonly edges: number;
  /** What is shown first of a graph that is larger than that: enough to see its shape, few enough to read. */
  readonly partNodes: number;
  readonly partEdges: number;
  /** Rows of a Cypher answer. */
  readonly rows: number;
  readonly queryMs: number;
  /** Cypher queries that run at once; one more is told to come back. */
  readonly queries: number;
}

export const defaultLimits: Limits = {
  body: 2 * 1024 * 1024,
  nodes: 10_000,
  edges: 50_000,
  partNodes: 2_000,
  partEdges: 10_000,
  rows: 5_000,
  queryMs: 30_000,
  queries: 4,
  visits: 500_000,
  begun: 8,
  ofOneClient: 96,
  ofAll: 256,
};

/** Nodes that a page says it shows already. */
export const mostKnown = 50_000;
/** Nodes whose neighbours are asked for at once. */
export const mostStarts = 1_000;
/** Relations of which a sentence is asked for at once. */
export const mostQuoted = 1_000;
/** Nodes between which links are looked for. */
export const mostLinked = 500;
/** The least time, in milliseconds, that a query may be given: in less not even the smallest is sure to end. */
export const leastQueryMs = 1_000;
/** Characters of a query. */
export const longestQuery = 20_000;
