/** Parts of a graph that a store gives without Cypher. Nodes and edges that Mailuo did not write may be among them. */
import type { GraphEdge, GraphNode } from "../batch.ts";

/** How many are given at most. */
export const mostNodesOf = 100_000;
export const mostEdgesAmong = 100_000;

/** None of these gives an order but where it says so. */
export interface GraphReads {
  /** Ids that are not there are passed over. */
  nodesById(ids: readonly string[]): Promise<readonly GraphNode[]>;
  /** All nodes of a label with these properties alone; at most 100,000. Throws a RangeError where the store's schema has no such label. */
  nodesOf(label: string, properties: readonly string[]): Promise<readonly GraphNode[]>;
  /** The entities of the most relations (the property `degree`), those first. */
  mostConnected(count: number): Promise<readonly GraphNode[]>;
  /** The edges from one of these entities to another; at most 100,000 are looked at. */
  edgesAmong(ids: readonly string[]): Promise<readonly GraphEdge[]>;
  /** Community → how many entities it has, the largest first. */
  communitySizes(most: number): Promise<ReadonlyMap<number, number>>;
}
