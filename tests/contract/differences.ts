/** Every difference between the dialects, with its reason. What both refuse, each in its words, is no difference. */
import { describe, expect, test } from "vitest";
import type { Difference } from "./difference.ts";
import { answered } from "./differences-of-answers.ts";
import { forms } from "./differences-of-forms.ts";
import { patternsOfText, times } from "./differences-of-texts.ts";
import { comparing, numbersAndTexts } from "./differences-of-values.ts";
import { failureOf } from "./outcome.ts";
import type { Dialect, Subject } from "./subject.ts";

export const differences: readonly Difference[] = [...comparing, ...numbersAndTexts, ...patternsOfText, ...times, ...forms, ...answered];

export function differencesContract(subject: Subject, dialect: Dialect): void {
  describe("differences of dialect", () => {
    test.each(differences)("$reason: $cypher", async ({ cypher, parameters, rows, varies, embedded, instead, meant }) => {
      if (dialect === "neo4j") {
        const answer = await subject().query(cypher, parameters);
        if (!varies) expect(answer.rows).toEqual(rows);
      } else if (embedded instanceof RegExp) {
        const error = await failureOf(subject().query(cypher, parameters));
        expect(error.code).toBe("syntax");
        expect(error.message).toMatch(embedded);
      } else expect((await subject().query(cypher, parameters)).rows).toEqual(embedded);
      expect((await subject().query(instead, parameters)).rows).toEqual(meant ?? rows);
    });
  });
}
