/** Nodes, edges and parameters as the driver is to send them. */
import type { GraphEdge, GraphNode, Properties } from "../batch.ts";
import { statedProperties, type PropertyType } from "../ontology.ts";
import { labelIn, type GraphSchema } from "../schema/graph-schema.ts";

/** The mark of our own nodes and relationships; left out of everything that is read. */
export const mark = "mailuoOwned";

export const nodeRow = (schema: GraphSchema, { id, label, properties }: GraphNode): object => ({
  id,
  properties: stored(id, properties, labelIn(schema, label)?.properties ?? {}),
});

export const edgeRow = (schema: GraphSchema, { id, type, source, target, properties }: GraphEdge): object => ({
  id,
  source,
  target,
  properties: stored(id, properties, { ...schema.relations[type]?.properties, ...statedProperties }),
});

/** The driver would send every JavaScript number as a float: what the ontology calls an integer goes as one. */
function stored(id: string, properties: Properties, types: Readonly<Record<string, PropertyType>>): object {
  const row: Record<string, unknown> = { id, [mark]: true };
  for (const [name, value] of Object.entries(properties))
    row[name] = typeof value === "number" && types[name] === "int" ? BigInt(Math.round(value)) : value;
  return row;
}

/** A person's whole numbers are integers: LIMIT and SKIP take nothing else. */
export function asParameter(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map(asParameter);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asParameter(item)]));
}
