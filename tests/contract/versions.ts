/** `CYPHER 5` and `CYPHER 25` before a query choose the version of the language. */
import { describe, expect, test } from "vitest";
import { failureOf } from "./outcome.ts";
import type { Dialect, Subject } from "./subject.ts";

export function versionsContract(subject: Subject, dialect: Dialect): void {
  describe("a version before the query", () => {
    test.each([
      "CYPHER 5 MATCH (v:Village) RETURN count(v)",
      "cypher\n5\nMATCH (v:Village) RETURN count(v);",
      "CYPHER/* */5 MATCH (v:Village) RETURN count(v)",
    ])("%j", async (cypher) => {
      expect((await subject().query(cypher)).rows).toEqual([[2]]);
    });

    test("CYPHER 25, where the server has it", async () => {
      const answer = await subject()
        .query("CYPHER 25 MATCH (v:Village) RETURN count(v) AS n LIMIT 1")
        .catch((error: unknown) => error);
      if (dialect === "neo4j" && answer instanceof Error) expect(answer.message).toMatch(/25.*cypher version/);
      else expect(answer).toMatchObject({ columns: ["n"], rows: [[2]] });
    });

    test("rows stop at maxRows behind it, too", async () => {
      expect(await subject().query("CYPHER 5 UNWIND range(1, 100) AS i RETURN i", {}, { maxRows: 2 })).toMatchObject({
        rows: [[1], [2]],
        truncated: true,
      });
    });

    test("an error tells its place in the query as it was written", async () => {
      const { code, details } = await failureOf(subject().query("CYPHER 5\nMATCH (n:Person)\nRETURN m.name"));
      expect(code).toBe("syntax");
      expect(details).toMatchObject({ line: 3, column: 8 });
      expect((await failureOf(subject().query("CYPHER 5 MATCH (n) RETURN m.name"))).details).toMatchObject({ line: 1, column: 27 });
    });

    test.each(["CYPHER 5", "CYPHER 25 // nothing", "CYPHER 5 ;"])("%j is no query", async (cypher) => {
      expect((await failureOf(subject().query(cypher))).code).toBe("syntax");
    });
  });
}
