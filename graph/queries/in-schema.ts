/** The named queries in the words of a graph's schema: renamed labels and relations by their stored names, and without what is dropped. */
import { isNodeLabel, isRelationType, sourceLabels } from "../ontology.ts";
import { relationTypesOf, type GraphSchema } from "../schema/graph-schema.ts";
import { storedLabel, storedRelation } from "../schema/workspace-schema.ts";
import { isBetweenEntities, statedTypes } from "./fragments.ts";
import type { NamedQuery } from "./named-query.ts";

/** Names after a colon, as `:WORKS_FOR|LIVES_IN`. */
const named = /:([A-Za-z_]+(?:\|[A-Za-z_]+)*)/g;

/** Those that the schema has everything for. */
export function queriesIn(schema: GraphSchema, queries: readonly NamedQuery[]): readonly NamedQuery[] {
  if (!schema.own) return queries;
  return queries.flatMap((query) => {
    const cypher = cypherIn(schema, query.cypher);
    return cypher === undefined ? [] : [{ ...query, cypher }];
  });
}

/** Undefined where something that it asks for is dropped, all of an alternative. */
function cypherIn(schema: GraphSchema, cypher: string): string | undefined {
  const all = relationTypesOf(schema).filter(isBetweenEntities).join("|");
  let lacks = all === "" && cypher.includes(statedTypes);
  const own = cypher.replaceAll(`:${statedTypes}`, `:${all}`).replace(named, (whole, list: string) => {
    if (list === all) return whole;
    const stored = list.split("|").flatMap((name) => nameIn(schema, name) ?? []);
    lacks ||= stored.length === 0;
    return `:${stored.join("|")}`;
  });
  return lacks ? undefined : own;
}

/** What is no name of Mailuo's is left as it is. */
function nameIn(schema: GraphSchema, name: string): string | undefined {
  if (isRelationType(name)) return storedRelation(schema, name);
  if (!isNodeLabel(name) || (sourceLabels as readonly string[]).includes(name)) return name;
  return storedLabel(schema, name);
}
