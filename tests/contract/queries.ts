import { describe, expect, test } from "vitest";
import { namedQueries } from "../../graph/queries/queries.ts";
import { analystsQueries } from "./analysts-queries.ts";
import { namedAnswers } from "./named-answers.ts";
import type { Subject } from "./subject.ts";

export function queriesContract(subject: Subject): void {
  describe("analysts' queries", () => {
    test("are many", () => expect(analystsQueries.length).toBeGreaterThanOrEqual(65));

    test.each(analystsQueries.map(([cypher, rows, parameters]) => ({ cypher, rows, parameters })))(
      "$cypher",
      async ({ cypher, rows, parameters }) => {
        const answer = await subject().query(cypher, parameters);
        expect(answer.rows).toEqual(rows);
        expect(answer.truncated).toBe(false);
      },
    );
  });

  describe("named queries", () => {
    test.each(namedQueries)("$name", async ({ name, cypher, parameters }) => {
      const [given, rows] = namedAnswers[name]!;
      const defaults = Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.default]));
      expect((await subject().query(cypher, { ...defaults, ...given })).rows).toEqual(rows);
    });
  });
}
