/** What an export reads: a store is one, a part of a graph is another. Both can be read more than once. */
import type { GraphSchema } from "../schema/graph-schema.ts";
import type { GraphEdge, GraphNode } from "../batch.ts";

interface Listed {
  readonly nodes: Iterable<GraphNode>;
  readonly edges: Iterable<GraphEdge>;
}

export interface ExportSource {
  /** What the graph may hold; Mailuo's own where none is given. */
  readonly schema?: GraphSchema;
  /** What made it, for formats that tell. No time: the same graph gives the same bytes. */
  readonly made?: { readonly version: string };
  nodes(): AsyncIterable<GraphNode>;
  edges(): AsyncIterable<GraphEdge>;
}

/** @param batch any two lists, of which each can be gone through more than once */
export function batchSource({ nodes, edges }: Listed, schema?: GraphSchema): ExportSource {
  return {
    ...(schema && { schema }),
    async *nodes() {
      yield* nodes;
    },
    async *edges() {
      yield* edges;
    },
  };
}
