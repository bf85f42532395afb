/** The relation rules of a language that is registered. */
import { packOf } from "../languages/registry.ts";
import { ReadingByRules } from "./by-rules.ts";
import type { RelationRules } from "./relation-rules.ts";

/** Of a language that brings none. */
export const plainRelations: Omit<RelationRules, "read"> = {
  families: [],
  titles: { before: [], behind: [] },
  reporter: /(?!)/,
};

/** Throws a RangeError where no pack has the code. */
export function relationRulesOf(language: string): RelationRules {
  const rules = { ...plainRelations, ...packOf(language).relations };
  return { ...rules, read: rules.read ?? ((page) => new ReadingByRules(page, language, rules)) };
}
