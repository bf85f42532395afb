/** Pieces of Cypher that several queries share. */
import { entityLabel, isStated, relationTypes, structure } from "../ontology.ts";
import type { QueryParameter } from "./named-query.ts";

/** Goes by this name, in full or as an alias. */
export const goesBy = (variable: string, parameter: string): string =>
  `(${variable}.name = $${parameter} OR $${parameter} IN coalesce(${variable}.aliases, []))`;

/** Its name or an alias holds the text; an empty text lets everything through. */
export const nameHolds = (variable: string, parameter: string): string =>
  `($${parameter} = '' OR ${variable}.name CONTAINS $${parameter} OR any(alias IN coalesce(${variable}.aliases, []) WHERE alias CONTAINS $${parameter}))`;

/** The label besides :Entity. */
export const kindOf = (variable: string): string => `[label IN labels(${variable}) WHERE label <> '${entityLabel}'][0]`;

/** Relations between entities that a text states, for patterns: all but those that only tell where a name stands. */
export const isBetweenEntities = (type: string): boolean => isStated(type) && type !== structure.wrote;
export const statedTypes = relationTypes.filter(isBetweenEntities).join("|");

/** Holds now, as far as articles say: not planned, ended or alleged. */
export const holds = (variable: string): string => `coalesce(${variable}.status, 'done') = 'done'`;

export const textParameter = (name: string, description: string): QueryParameter => ({ name, description });
export const anyText = (name: string, description: string): QueryParameter => ({
  name,
  description: `${description}; empty for all`,
  default: "",
});
export const rowCount: QueryParameter = { name: "limit", description: "how many rows at most", default: 100 };
