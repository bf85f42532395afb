/** What an export reads: a store is one, a part of a graph is another. Both can be read more than once. */
import type { GraphBatch, GraphEdge, GraphNode } from "../batch.ts";

export interface ExportSource {
  nodes(): AsyncIterable<GraphNode>;
  edges(): AsyncIterable<GraphEdge>;
}

export function batchSource({ nodes, edges }: GraphBatch): ExportSource {
  return {
    async *nodes() {
      yield* nodes;
    },
    async *edges() {
      yield* edges;
    },
  };
}
