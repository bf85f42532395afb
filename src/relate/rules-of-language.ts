/** The relation rules of a language that is registered. */
import { packOf } from "../languages/registry.ts";
import type { RelationRules } from "./relation-rules.ts";

/** Of a language that brings none: nothing is found, and what others find holds as its title says. */
export const plainRelations: RelationRules = {
  read: () => ({ drafts: () => [], standing: (_, { titleSays }) => titleSays ?? "done", typedTexts: () => [] }),
  families: [],
  titles: { before: [], behind: [] },
  reporter: /(?!)/,
};

/** Throws a RangeError where no pack has the code. */
export const relationRulesOf = (language: string): RelationRules => ({ ...plainRelations, ...packOf(language).relations });
