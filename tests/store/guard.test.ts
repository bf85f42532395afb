import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkedLimits, refusePlan, refuseUnlessReadOnly, withRowLimit } from "../../graph/store/guard.ts";
import { StoreError } from "../../graph/store/store.ts";
import { expectLinear } from "../growth.ts";

const literal = (text: string): string => `'${text.replace(/[\\']/g, (character) => `\\${character}`)}'`;
const writing = fc.constantFrom(
  "CREATE (n)",
  "SET n.x = 1",
  "DETACH DELETE n",
  "MERGE (n)",
  "LOAD CSV FROM 'x' AS l",
  "CALL dbms.listConfig()",
  "REMOVE n.x",
);

describe("refuseUnlessReadOnly", () => {
  test("no text in a string is taken for a clause", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), writing, (text, clause) => {
        fc.pre(!/\\u+[0-9a-fA-F]{4}/.test(text));
        refuseUnlessReadOnly(`MATCH (n) WHERE n.name = ${literal(`${text} ${clause}`)} RETURN n`);
      }),
    );
  });

  test("a clause that writes is found behind any string, comment or quoted name", () => {
    const before = fc.oneof(
      fc.string({ unit: "binary" }).map((text) => `RETURN ${literal(text)} AS s `),
      fc.string({ unit: "binary" }).map((text) => `RETURN 1 AS \`x${text.replaceAll("`", "``")}\` `),
      fc.string({ unit: "binary" }).map((text) => `RETURN 1 AS s /*${text.replaceAll("*/", "")} */ `),
      fc.string({ unit: "binary" }).map((text) => `RETURN 1 AS s //${text.replace(/[\r\n]/g, "")}\n`),
    );
    fc.assert(
      fc.property(before, writing, (start, clause) => {
        expect(() => refuseUnlessReadOnly(start + clause)).toThrow(StoreError);
      }),
    );
  });

  test.each<[string, (size: number) => string]>([
    [
      "many names",
      (size) => `MATCH (n) WHERE n.name IN [${Array.from({ length: 500 * size }, (_, at) => `'名${at}'`).join(", ")}] RETURN n`,
    ],
    ["many backslashes", (size) => `RETURN '${"\\\\".repeat(5_000 * size)}' AS s`],
  ])("takes time that grows with the length of the query: %s", (_, query) => {
    expectLinear((size) => refuseUnlessReadOnly(query(size)), { times: 40 });
  });
});

describe("refusePlan", () => {
  test.each([
    "Return ()\n  SetProperty (n.x)",
    "Create (n:P)",
    "Return\n Apply\n    Merge (n)",
    "  LoadCsv ('x' AS l)",
    "CallProcedure (dbms.procedures)",
    "  DeleteNode (n)",
    "RemoveLabel (n:P)",
    "  AddLabel (n:P)",
  ])("%j is refused", (plan) => expect(() => refusePlan(plan)).toThrow(/only read/));

  test("reading is let through", () => {
    refusePlan('Return (n)\n  Filter (n.name Eq "SetProperty (x)")\n    NodeScan (n:Person)\n');
    refusePlan("CallProcedure (db.labels)");
  });
});

describe("withRowLimit", () => {
  test.each([
    ["MATCH (n) RETURN n", "MATCH (n) RETURN n\nLIMIT 4"],
    ["MATCH (n) RETURN n;", "MATCH (n) RETURN n\nLIMIT 4"],
    ["MATCH (n) RETURN n // the end", "MATCH (n) RETURN n\nLIMIT 4"],
    ["MATCH (n) RETURN n ORDER BY n.id SKIP 2", "MATCH (n) RETURN n ORDER BY n.id SKIP 2\nLIMIT 4"],
    ["MATCH (n) WITH n LIMIT 2 RETURN n", "MATCH (n) WITH n LIMIT 2 RETURN n\nLIMIT 4"],
    ["CALL { RETURN 1 AS x LIMIT 1 } RETURN x", "CALL { RETURN 1 AS x LIMIT 1 } RETURN x\nLIMIT 4"],
    ["MATCH (n) RETURN n.limit", "MATCH (n) RETURN n.limit\nLIMIT 4"],
    ["MATCH (n) RETURN n LIMIT 10", "MATCH (n) RETURN n LIMIT 10"],
    ["MATCH (n) RETURN n limit $x", "MATCH (n) RETURN n limit $x"],
    ["RETURN 1 AS x UNION RETURN 2 AS x", "RETURN 1 AS x UNION RETURN 2 AS x"],
    ["CALL db.labels()", "CALL db.labels()"],
  ])("%j", (cypher, expected) => expect(withRowLimit(cypher, 3)).toBe(expected));
});

test("checkedLimits has defaults, and bounds that it names", () => {
  expect(checkedLimits()).toEqual({ timeoutMs: 30_000, maxRows: 1_000 });
  expect(checkedLimits({ timeoutMs: 600_000, maxRows: 100_000 })).toEqual({ timeoutMs: 600_000, maxRows: 100_000 });
  expect(() => checkedLimits({ timeoutMs: 0 })).toThrow("from 1 to 600000");
});
