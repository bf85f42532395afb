/** What the graph that is shown may hold: its labels and relations with their colours and names. */
import { signal } from "@preact/signals";
import { mailuoSchema } from "../../../graph/ontology.ts";
import type { GraphSchema } from "../../../graph/schema/graph-schema.ts";

export const schema = signal<GraphSchema>(mailuoSchema);

/** Of a label that the schema does not have, as a query may return one. */
const noColor = "#8c8c8c";

const labelled = (label: string) => schema.value.entities[label] ?? schema.value.sources[label];
export const labelColor = (label: string): string => labelled(label)?.color ?? noColor;
