/** What the embedded engine holds. */
import type { GrafeoDB } from "@grafeo-db/js";
import { isEntityLabel, isNodeLabel, relationTypes } from "../ontology.ts";

interface Schema {
  readonly labels: readonly { readonly name: string; readonly count: number }[];
  readonly edge_types: readonly { readonly name: string; readonly count: number }[];
}

/** Counts by the ontology's labels and relation types, in its order; those of which there is none are left out. */
export function describe(database: GrafeoDB): { readonly nodes: Record<string, number>; readonly edges: Record<string, number> } {
  const schema = database.schema() as Schema;
  const present = schema.labels.filter(({ name, count }) => isNodeLabel(name) && count > 0);
  present.sort((left, right) => Number(isEntityLabel(right.name)) - Number(isEntityLabel(left.name)) || (left.name < right.name ? -1 : 1));
  const types = new Map(schema.edge_types.map(({ name, count }) => [name, count]));
  return {
    nodes: Object.fromEntries(present.map(({ name, count }) => [name, count])),
    edges: Object.fromEntries(relationTypes.flatMap((type) => ((types.get(type) ?? 0) > 0 ? [[type, types.get(type)!]] : []))),
  };
}
