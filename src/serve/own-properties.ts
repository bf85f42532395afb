/** A node's or edge's own properties, without those that every one has or that are told elsewhere. */
import type { PropertyValue } from "../../graph/ontology.ts";

type Properties = Readonly<Record<string, PropertyValue>>;

const apartOnEdges = new Set([
  "evidence",
  "quotes",
  "pages",
  "valueEvidence",
  "conflicts",
  "corrected",
  "extractors",
  "confidence",
  "support",
  "status",
  "weight",
]);

export const without = (properties: Properties, names: ReadonlySet<string>): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => !names.has(name)));

export const ownProperties = (properties: Properties): Properties => without(properties, apartOnEdges);
