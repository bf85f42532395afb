import { describe, expect, test } from "vitest";
import { failureOf } from "./outcome.ts";
import type { Subject } from "./subject.ts";

const endless: readonly string[] = [
  "UNWIND range(0, 1000000000) AS i UNWIND range(0, 1000) AS j RETURN count(i + j)",
  "MATCH (a), (b), (c), (d), (e), (f), (g), (h) RETURN count(a.id + b.id + c.id + d.id + e.id + f.id + g.id + h.id)",
];

export function limitsContract(subject: Subject): void {
  describe("limits", () => {
    test.each(endless)("%s ends at its time limit, and the next query works", async (cypher) => {
      const error = await failureOf(subject().query(cypher, {}, { timeoutMs: 1_000 }));
      expect(error.code).toBe("timeout");
      expect(error.message).toMatch(/1 s|time limit/);
      expect((await subject().query("MATCH (v:Village) RETURN count(v)")).rows).toEqual([[2]]);
    });

    test("others are not harmed when one overruns", async () => {
      const overrun = failureOf(subject().query(endless[0]!, {}, { timeoutMs: 800 }));
      const answers = await Promise.all(Array.from({ length: 5 }, (_, index) => subject().query("RETURN $index AS i", { index })));
      expect(answers.map(({ rows }) => rows)).toEqual([[[0]], [[1]], [[2]], [[3]], [[4]]]);
      expect((await overrun).code).toBe("timeout");
      expect((await subject().search("柳湾"))[0]?.id).toBe("v1");
    });

    test("rows stop at maxRows, and the answer says so", async () => {
      const { rows, truncated } = await subject().query("UNWIND range(1, 100000) AS i RETURN i", {}, { maxRows: 3 });
      expect(rows).toEqual([[1], [2], [3]]);
      expect(truncated).toBe(true);
    });

    test.each([
      ["UNWIND [1, 2, 3] AS i RETURN i", false],
      ["UNWIND [1, 2, 3, 4] AS i RETURN i", true],
      ["UNWIND [1, 2, 3, 4] AS i RETURN i LIMIT 3", false],
      ["UNWIND [1, 2, 3, 4] AS i RETURN i LIMIT 4", true],
      ["UNWIND [1, 2] AS i RETURN i UNION ALL UNWIND [3, 4] AS i RETURN i", true],
      ["UNWIND [1, 2, 3, 4] AS i RETURN i; // the end", true],
      ["UNWIND [4, 3, 2, 1] AS i RETURN i ORDER BY i SKIP 1", false],
    ])("%s with three rows at most: truncated is %s", async (cypher, expected) => {
      const { rows, truncated } = await subject().query(cypher, {}, { maxRows: 3 });
      expect(rows).toHaveLength(3);
      expect(truncated).toBe(expected);
    });

    test("without a limit of one's own, 1,000 rows", async () => {
      const { rows, truncated } = await subject().query("UNWIND range(1, 2000) AS i RETURN i");
      expect(rows).toHaveLength(1_000);
      expect(truncated).toBe(true);
    });

    test.each([
      { timeoutMs: 0 },
      { timeoutMs: -1 },
      { timeoutMs: 600_001 },
      { timeoutMs: Number.NaN },
      { timeoutMs: Infinity },
      { maxRows: 0 },
      { maxRows: 100_001 },
      { maxRows: 1.5 },
    ])("%j is refused", async (options) => {
      expect((await failureOf(subject().query("RETURN 1 AS one", {}, options))).code).toBe("refused");
    });
  });
}
