/** How each label looks, in exports and in the viewer. Told apart by colour-blind readers, on light and dark grounds. */
import type { NodeLabel } from "./ontology.ts";

export const labelColors: Readonly<Record<NodeLabel, string>> = {
  Person: "#d1495b",
  Agency: "#2e6f95",
  Village: "#3a9d5d",
  Place: "#8a9a5b",
  Organization: "#e08e45",
  Project: "#7a5195",
  Policy: "#5d737e",
  Event: "#c9a227",
  Honor: "#b5838d",
  Article: "#9aa0a6",
  Document: "#c4c7cc",
};

/** A node's radius in pixels. The area grows with the degree, so that a hub does not hide its neighbours. */
export const nodeSize = (degree: number): number => Number((4 + 2 * Math.sqrt(Math.max(0, degree))).toFixed(2));
