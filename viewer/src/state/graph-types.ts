/** What the page keeps of each node and edge. */
import type { MultiDirectedGraph } from "graphology";
import type { Standing } from "../../../graph/ontology.ts";

export interface NodeAttributes {
  label: string;
  name: string;
  degree: number;
  community: number | undefined;
  articles: readonly string[];
  x: number;
  y: number;
  /** Where the stored layout put it. */
  home: readonly [number, number];
  /** Where a layout run in this page left it. */
  free?: readonly [number, number];
  size: number;
}

export interface EdgeAttributes {
  type: string;
  confidence: number;
  support: number;
  /** `done` of what no text states. */
  standing: Standing;
  articles: readonly string[];
  /** 0 straight; else which side it bends to, among parallel edges. */
  bend: number;
}

export type LoadedGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;
