/** Where nodes and edges go as they are made. */
import type { GraphBatch, GraphEdge, GraphNode } from "../../graph/batch.ts";

export interface GraphSink {
  node(node: GraphNode): void | Promise<void>;
  edge(edge: GraphEdge): void | Promise<void>;
}

/** Keeps all in memory. */
export class MemorySink implements GraphSink {
  readonly nodes = new Map<string, GraphNode>();
  readonly edges = new Map<string, GraphEdge>();

  node(node: GraphNode): void {
    this.nodes.set(node.id, node);
  }

  edge(edge: GraphEdge): void {
    this.edges.set(edge.id, edge);
  }

  /** In id order. */
  batch(): GraphBatch {
    return { nodes: [...this.nodes.values()].sort(byId), edges: [...this.edges.values()].sort(byId) };
  }
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
