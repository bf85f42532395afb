/** What the embedded engine holds. */
import type { GrafeoDB } from "@grafeo-db/js";
import { hasEntity, hasLabel, relationTypesOf, type GraphSchema } from "../schema/graph-schema.ts";

/** As the engine tells it. */
interface Holdings {
  readonly labels: readonly { readonly name: string; readonly count: number }[];
  readonly edge_types: readonly { readonly name: string; readonly count: number }[];
}

/** Counts by the ontology's labels and relation types, in its order; those of which there is none are left out. */
export function describe({ database, schema }: { readonly database: GrafeoDB; readonly schema: GraphSchema }): {
  readonly nodes: Record<string, number>;
  readonly edges: Record<string, number>;
} {
  const held = database.schema() as Holdings;
  const present = held.labels.filter(({ name, count }) => hasLabel(schema, name) && count > 0);
  present.sort(
    (left, right) => Number(hasEntity(schema, right.name)) - Number(hasEntity(schema, left.name)) || (left.name < right.name ? -1 : 1),
  );
  const types = new Map(held.edge_types.map(({ name, count }) => [name, count]));
  return {
    nodes: Object.fromEntries(present.map(({ name, count }) => [name, count])),
    edges: Object.fromEntries(relationTypesOf(schema).flatMap((type) => ((types.get(type) ?? 0) > 0 ? [[type, types.get(type)!]] : []))),
  };
}
