/** How each label looks, in exports and in the viewer. Told apart by colour-blind readers, on light and dark grounds. */
import { mailuoSchema, type NodeLabel } from "./ontology.ts";

export const labelColors = Object.fromEntries(
  Object.entries({ ...mailuoSchema.entities, ...mailuoSchema.sources }).map(([label, { color }]) => [label, color]),
) as Readonly<Record<NodeLabel, string>>;

/** A node's radius in pixels. The area grows with the degree, so that a hub does not hide its neighbours. */
export const nodeSize = (degree: number): number => Number((4 + 2 * Math.sqrt(Math.max(0, degree))).toFixed(2));
