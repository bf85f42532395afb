/** How each label looks, in exports and in the viewer. Told apart by colour-blind readers, on light and dark grounds. */
import { mailuoSchema, type NodeLabel } from "./ontology.ts";
import { labelIn, type GraphSchema } from "./schema/graph-schema.ts";

export const labelColors = Object.fromEntries(
  Object.entries({ ...mailuoSchema.entities, ...mailuoSchema.sources }).map(([label, { color }]) => [label, color]),
) as Readonly<Record<NodeLabel, string>>;

/** Of a label that the schema does not have, as a query may return one. */
const noColor = "#8c8c8c";
export const colorIn = (schema: GraphSchema, label: string): string => labelIn(schema, label)?.color ?? noColor;

/** A node's radius in pixels. The area grows with the degree, so that a hub does not hide its neighbours. */
export const nodeSize = (degree: number): number => Number((4 + 2 * Math.sqrt(Math.max(0, degree))).toFixed(2));

/** Its radius in the viewer's picture, in pixels: there many stand close together. */
export const discRadius = (degree: number): number => nodeSize(degree) * 0.55;
