import type { GraphBatch } from "../../graph/batch.ts";
import { ShapeBuilder, type GraphShape } from "../../graph/graph-shape.ts";

/** As it is measured. */
export function shapeOf({ nodes, edges }: GraphBatch): GraphShape {
  const builder = new ShapeBuilder();
  for (const node of nodes) builder.node(node);
  for (const edge of edges) builder.edge(edge);
  return builder.build();
}
