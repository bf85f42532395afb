/** What can be told of an extraction without an annotation: whom it leaves alone, and how much it says of a page. */
import type { Standoff } from "../../src/standoff.ts";
import { labelTraits } from "../../graph/ontology.ts";
import { withoutSpace } from "../annotate/dense-text.ts";

export interface Reach {
  /** Of the page, without white space. */
  readonly characters: number;
  readonly persons: number;
  /** Persons that the page names and of whom nothing is stated: no relation, no byline. */
  readonly alone: number;
  /** Relations; bylines are none. */
  readonly statements: number;
}

export const noReach: Reach = { characters: 0, persons: 0, alone: 0, statements: 0 };

export const addReach = (a: Reach, b: Reach): Reach => ({
  characters: a.characters + b.characters,
  persons: a.persons + b.persons,
  alone: a.alone + b.alone,
  statements: a.statements + b.statements,
});

export function reachOf(text: string, { entities, relations, bylines }: Pick<Standoff, "entities" | "relations" | "bylines">): Reach {
  const joined = new Set([...relations.flatMap(({ source, target }) => [source, target]), ...bylines.map(({ person }) => person)]);
  const persons = entities.filter(({ type }) => labelTraits.person.has(type));
  return {
    characters: withoutSpace(text).length,
    persons: persons.length,
    alone: persons.filter(({ id }) => !joined.has(id)).length,
    statements: relations.length,
  };
}
