/** Nodes and edges on their way into a store, and as every store gives them back. */
import type { PropertyValue } from "./ontology.ts";

export type Properties = Readonly<Record<string, PropertyValue>>;

export interface GraphNode {
  /** Content-derived; also stored as the property `id`. */
  readonly id: string;
  /** As the graph's schema has it. Entities are stored as `:Entity:<label>`, articles and documents under their label alone. */
  readonly label: string;
  /** Without `id`. */
  readonly properties: Properties;
}

export interface GraphEdge {
  /** Content-derived from both ends and the type; also stored as the property `id`. At most one edge of a type joins two nodes in a direction. */
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  /** Without `id`. */
  readonly properties: Properties;
}

export interface GraphBatch {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}
