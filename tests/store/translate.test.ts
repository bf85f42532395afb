import { describe, expect, test } from "vitest";
import { Refusal } from "../../graph/store/cypher/refusal.ts";
import { translate } from "../../graph/store/cypher/translate.ts";
import { refuseUnlessReadOnly, withoutVersion } from "../../graph/store/guard.ts";

const written = (cypher: string, parameters: Readonly<Record<string, unknown>> = {}): string =>
  translate(cypher, parameters, new Set()).cypher;

const refusal = (cypher: string, parameters: Readonly<Record<string, unknown>> = {}): Refusal => {
  try {
    written(cypher, parameters);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error("It was not refused.");
};

describe("translate", () => {
  test.each([
    "MATCH (n:Person)-[r:WORKS_FOR]->(a:Agency) WHERE n.name = '李晨' AND r.support > 1 RETURN n.name, a.name ORDER BY n.id LIMIT 3",
    "MATCH (n {id: $id}) RETURN n.id IN $ids, n.mentionCount = 3, n.aliases[0..2], toUpper(n.name)",
    "RETURN 'labels(n)[-1..] 2^3^2' AS s /* sum(x) 2^3^2 */ // 1 = '1'\n",
    "MATCH (`a b`:Person) RETURN `a b`.name AS `2^3^2`",
    "MATCH (n) WHERE any(a IN n.aliases WHERE a CONTAINS '村') RETURN n",
    "UNWIND $rows AS row MATCH (n {id: row.id}) RETURN row.note, n.name",
    "RETURN CASE WHEN 1 < 2 THEN 'a' END, [x IN [1, 2] WHERE x > 1 | x * 2], 'a' + 'b', 1 + 2",
  ])("%s stays as it is", (cypher) => expect(written(cypher, { id: "a", ids: ["a"], rows: [{ id: "a", note: 1 }] })).toBe(cypher));

  test("an index is still used: what WHERE compares with a property stays", () => {
    expect(written("MATCH (n:Entity) WHERE n.id = $id AND n.id IN $ids RETURN toString(n.x) AS x", { id: "a", ids: [] })).toContain(
      "WHERE n.id = $id AND n.id IN $ids RETURN",
    );
  });

  test("a name that the query has is not used again", () => {
    expect(written("MATCH (mailuo_1) RETURN labels(mailuo_1)[0] AS l")).not.toMatch(/\[mailuo_1 IN/);
  });

  test("the column of a projection is named by its variable", () => {
    expect(translate("MATCH (n) RETURN n {.name}, n {x: 1} AS x", {}, new Set()).columns).toEqual(["n", "x"]);
  });

  test("columns are named as Neo4j names them", () => {
    const names = (cypher: string): unknown => translate(cypher, {}, new Set()).columns;
    expect(names("MATCH (n) RETURN n, n.x+1, sum( n.x ) , labels(n) AS `l l`")).toEqual(["n", "n.x+1", "sum( n.x )", "l l"]);
    expect(names("MATCH (n) RETURN *")).toBeUndefined();
    expect(names("RETURN 2^3^2 UNION RETURN 2^3^2")).toEqual(["2^3^2"]);
  });

  test("what is written reads only, whatever the texts in it", () => {
    const cypher = "MATCH (n) WHERE n.name = 'x\\'; DROP' OR n.name =~ $p RETURN n.x + 'DELETE', labels(n)";
    refuseUnlessReadOnly(written(cypher, { p: "\\w'; CREATE (n) //" }));
  });
});

describe("what is refused tells its place", () => {
  test.each([
    ["MATCH (n)\nWHERE ▶n.mentionCount = '5' RETURN n", /text in quotes/],
    ["MATCH (n) RETURN n.name,\n  ▶n.gbCode > 5", /null in Neo4j/],
    ["MATCH (n) WHERE n.name =~ ▶n.gbCode RETURN n", /CONTAINS/],
    ["RETURN substring('abc', ▶-1)", /below zero/],
    ["RETURN toUpper(▶5)", /toString/],
    ["MATCH (n) WHERE ▶n.name RETURN n", /IS NOT NULL/],
    ["MATCH (n) RETURN ▶m.name", /not defined/],
    ["MATCH (n) WHERE n.id = ▶$gone RETURN n", /not given/],
    ["MATCH (n) RETURN n ORDER BY ▶n", /n\.id/],
    ["MATCH (n {gbCode: ▶5}) RETURN n", /number/],
    ["MATCH (n) CALL (n) { RETURN ▶n.name = 5 AS same } RETURN same", /number/],
    ["MATCH (n) WHERE EXISTS { MATCH (n)--(m) WHERE ▶m.name = 5 } RETURN n", /number/],
    ["RETURN [x IN ['1'] WHERE ▶x = 1]", /number/],
    ["UNWIND ['1'] AS x WITH collect(x) AS xs RETURN ▶1 IN xs", /number/],
    ["WITH {a: ['1']} AS m RETURN ▶m.a[0] = 1", /number/],
    ["UNWIND [['a', 1]] AS pair RETURN ▶pair[0] = 1", /number/],
    ["RETURN '▶' + 1 = '1' AS x, ▶'a' = 1 AS y".replace("▶", ""), /number/],
  ])("%j", (marked, message) => {
    const { offset, message: told } = refusal(marked.replace("▶", ""));
    expect(told).toMatch(message);
    expect(offset).toBe(marked.indexOf("▶"));
  });

  test("kinds are known from parameters, too", () => {
    expect(refusal("MATCH (n) WHERE n.name = $x RETURN n", { x: 5 }).message).toMatch(/number/);
    expect(refusal("UNWIND $rows AS r MATCH (n) WHERE n.name = r.name RETURN n", { rows: [{ name: "a" }, { name: 5 }] }).message).toMatch(
      /number/,
    );
    written("UNWIND $rows AS r MATCH (n) WHERE n.name = r[0] AND n.mentionCount = r[1] RETURN n", {
      rows: [
        ["a", 5],
        ["b", 6],
      ],
    });
  });
});

describe("a hostile query", () => {
  test.each([
    ["brackets", `RETURN ${"(".repeat(20_000)}1${")".repeat(20_000)} AS v`],
    ["maps in nodes", `RETURN ${"({a: ".repeat(2_000)}1${"})".repeat(2_000)} AS v`],
    ["comprehensions", `RETURN ${"[x IN ".repeat(2_000)}[1]${", 2]".repeat(2_000)} AS v`],
    ["quantifiers", `RETURN ${"any(x IN [1, null] WHERE x = 1 AND ".repeat(60)}true${")".repeat(60)} AS v`],
    ["sums", `RETURN ${Array.from({ length: 20_000 }, () => "1").join(" + ")} AS v`],
    ["conversions", `MATCH (n) RETURN ${"round(".repeat(60)}sum(n.x)${")".repeat(60)} AS v`],
    ["negations", `RETURN ${"NOT ".repeat(20_000)}true AS v`],
  ])("of nested %s is refused soon", (_, cypher) => {
    const started = performance.now();
    expect(refusal(cypher).message).toMatch(/nested too deep|too long/);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test("a long list and many rows are read soon", () => {
    const started = performance.now();
    written(`MATCH (n) WHERE n.name IN [${Array.from({ length: 50_000 }, (_, index) => `'名${index}'`).join(", ")}] RETURN n`);
    const rows = Array.from({ length: 50_000 }, (_, index) => ({ id: `x${index}`, count: index }));
    written("UNWIND $rows AS r MATCH (n {id: r.id}) RETURN n.name, r.count + 1", { rows });
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

test.each([
  ["CYPHER 5 RETURN 1", "         RETURN 1"],
  ["cypher\n25\nRETURN 1", "      \n  \nRETURN 1"],
  ["RETURN 1 AS cypher", "RETURN 1 AS cypher"],
  ["CYPHER 4 RETURN 1", "CYPHER 4 RETURN 1"],
  ["'CYPHER 5' RETURN 1", "'CYPHER 5' RETURN 1"],
])("withoutVersion(%j)", (cypher, expected) => expect(withoutVersion(cypher)).toBe(expected));
