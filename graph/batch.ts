/** Nodes and edges on their way into a store, and as every store gives them back. */
import type { PropertyValue } from "./ontology.ts";

/** By name; docs/schema.md lists those of each label and relation. */
export type Properties = Readonly<Record<string, PropertyValue>>;

/** A node as stores take and give it. */
export interface GraphNode {
  /** Content-derived; also stored as the property `id`. */
  readonly id: string;
  /** As the graph's schema has it. Entities are stored as `:Entity:<label>`, articles and documents under their label alone. */
  readonly label: string;
  /** Without `id`. */
  readonly properties: Properties;
}

/** An edge as stores take and give it. */
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
