/** The analysts' queries, by name. Each runs as it is on Neo4j 5 and on the embedded engine. */
import { articleQueries } from "./articles.ts";
import { checkQueries } from "./checks.ts";
import type { GraphSchema } from "../schema/graph-schema.ts";
import { queriesIn } from "./in-schema.ts";
import type { NamedQuery, QueryParameter } from "./named-query.ts";
import { networkQueries } from "./network.ts";
import { peopleQueries } from "./people.ts";
import { placeQueries } from "./places.ts";

export type { NamedQuery, QueryParameter } from "./named-query.ts";

/** All of them, in the order in which they are listed. */
export const namedQueries: readonly NamedQuery[] = [
  ...peopleQueries,
  ...placeQueries,
  ...networkQueries,
  ...articleQueries,
  ...checkQueries,
];

/** Those of a graph of this schema. */
export const namedQueriesIn = (schema: GraphSchema): readonly NamedQuery[] => queriesIn(schema, namedQueries);

/** By its name; undefined where there is none. */
export const findQuery = (name: string, queries = namedQueries): NamedQuery | undefined => queries.find((query) => query.name === name);

/** The query's parameters, those not given by their defaults; `missing` names those that have none. */
export function parametersOf(
  { parameters }: NamedQuery,
  given: Readonly<Record<string, unknown>>,
): { readonly values: Record<string, unknown>; readonly missing: readonly QueryParameter[] } {
  const absent = parameters.filter(({ name }) => !Object.hasOwn(given, name));
  const defaults = absent.filter((parameter) => parameter.default !== undefined).map((parameter) => [parameter.name, parameter.default]);
  return { values: { ...Object.fromEntries(defaults), ...given }, missing: absent.filter((parameter) => parameter.default === undefined) };
}
