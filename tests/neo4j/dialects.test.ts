/**
 * The embedded store beside a real Neo4j: whatever is asked, both answer alike, or the embedded store refuses and tells what to write.
 * DIALECT_SEED and DIALECT_QUERIES ask other random queries, and more of them.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmbeddedStore } from "../../graph/store/embedded.ts";
import { openNeo4jStore } from "../../graph/store/neo4j.ts";
import { type GraphStore, StoreError } from "../../graph/store/store.ts";
import { fixture } from "../contract/fixture.ts";
import { crossedQueries } from "./dialects/clauses.ts";
import { expressions } from "./dialects/expressions.ts";
import { parameters, randomQueries } from "./dialects/random-queries.ts";
import { dates, textPatterns, texts } from "./dialects/texts.ts";
import { cannotServe, startTestServer, type TestServer } from "./test-server.ts";

type Outcome = { readonly rows: readonly string[] } | { readonly refusal: StoreError };

const seed = Number(process.env["DIALECT_SEED"] ?? 1);
const randomCount = Number(process.env["DIALECT_QUERIES"] ?? 100);

/** The engines take sums and roots in another order: thirteen digits are compared. */
const asText = (_: string, value: unknown): unknown => {
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value !== "number") return value;
  return Number.isInteger(value) ? value + 0 : Number.isFinite(value) ? Number(value.toPrecision(13)) : String(value);
};

async function outcome(store: GraphStore, cypher: string, given: Readonly<Record<string, unknown>>): Promise<Outcome> {
  try {
    const { rows } = await store.query(cypher, given, { maxRows: 10_000 });
    return { rows: rows.map((row) => JSON.stringify(row, asText)) };
  } catch (error) {
    if (error instanceof StoreError) return { refusal: error };
    throw error;
  }
}

/** `failed` is what a row raises in both: a division by zero, a number too large. */
const isUnclear = ({ code, message }: StoreError): boolean => !["syntax", "failed"].includes(code) || message.length < 20;

describe.skipIf(cannotServe)("the embedded store beside Neo4j", () => {
  let server: TestServer;
  let neo4j: GraphStore;
  let embedded: GraphStore;
  const folder = mkdtempSync(join(tmpdir(), "mailuo-dialects-"));

  beforeAll(async () => {
    server = await startTestServer();
    neo4j = await openNeo4jStore(server.connection);
    embedded = await openEmbeddedStore({ path: join(folder, "graph.grafeo") });
    for (const store of [neo4j, embedded]) {
      await store.clear();
      await store.upsert(fixture);
    }
  });
  afterAll(async () => {
    await embedded?.close();
    await neo4j?.close();
    await server?.end();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What differs, in words, and how many of the queries the embedded store answers of those that Neo4j does. */
  async function compare(
    queries: readonly string[],
    given: Readonly<Record<string, unknown>> = {},
  ): Promise<{ readonly differences: string[]; readonly answered: number; readonly asked: number }> {
    const differences: string[] = [];
    let [answered, asked] = [0, 0];
    for (const cypher of queries) {
      const [theirs, ours] = [await outcome(neo4j, cypher, given), await outcome(embedded, cypher, given)];
      if ("rows" in theirs) asked += 1;
      if ("refusal" in ours) {
        if (isUnclear(ours.refusal)) differences.push(`${cypher}\n  ${ours.refusal.message}`);
        continue;
      }
      if ("rows" in theirs) answered += 1;
      const expected = "rows" in theirs ? theirs.rows.join() : theirs.refusal.message;
      if (ours.rows.join() !== expected) differences.push(`${cypher}\n  Neo4j    ${expected}\n  embedded ${ours.rows.join()}`);
    }
    return { differences, answered, asked };
  }

  /** Many columns of one row: Neo4j takes longer to compile a query than to answer it. Where it refuses one, they are asked in halves. */
  async function compareColumns(answers: readonly { readonly expression: string; readonly value: string }[]): Promise<string[]> {
    const theirs = await outcome(neo4j, `RETURN ${answers.map(({ expression }, index) => `${expression} AS v${index}`).join(", ")}`, {});
    if ("rows" in theirs) {
      const values = (JSON.parse(theirs.rows[0]!) as unknown[]).map((value) => JSON.stringify([value]));
      return answers.flatMap(({ expression, value }, index) =>
        values[index] === value ? [] : [`RETURN ${expression}\n  Neo4j    ${values[index]}\n  embedded ${value}`],
      );
    }
    if (answers.length === 1) return [`RETURN ${answers[0]!.expression}\n  Neo4j    ${theirs.refusal.message}`];
    const middle = answers.length >> 1;
    return [...(await compareColumns(answers.slice(0, middle))), ...(await compareColumns(answers.slice(middle)))];
  }

  it("expressions of every kind", async () => {
    const differences: string[] = [];
    const answers: { expression: string; value: string }[] = [];
    for (const expression of expressions) {
      const ours = await outcome(embedded, `RETURN ${expression} AS v`, {});
      if ("rows" in ours) answers.push({ expression, value: ours.rows[0]! });
      else if (isUnclear(ours.refusal)) differences.push(`RETURN ${expression}\n  ${ours.refusal.message}`);
    }
    for (let from = 0; from < answers.length; from += 25) differences.push(...(await compareColumns(answers.slice(from, from + 25))));
    expect(differences).toEqual([]);
    expect(answers.length / expressions.length).toBeGreaterThan(0.5);
  }, 900_000);

  it("random queries", async () => {
    const { differences, answered, asked } = await compare(randomQueries(seed, randomCount), parameters);
    expect(differences).toEqual([]);
    expect(answered / asked).toBeGreaterThan(0.9);
  }, 900_000);

  it("every clause with every pattern", async () => {
    expect(crossedQueries).toHaveLength(288);
    const { differences, answered, asked } = await compare(crossedQueries);
    expect(differences).toEqual([]);
    expect(asked).toBe(288);
    expect(answered / asked).toBeGreaterThan(0.75);
  }, 900_000);

  /** Row by row where all of them can be asked at once, and one by one where the embedded store refuses one. */
  async function compareRows(cypher: string, rows: readonly unknown[], given: Readonly<Record<string, unknown>> = {}): Promise<string[]> {
    const [theirs, ours] = [await outcome(neo4j, cypher, { rows, ...given }), await outcome(embedded, cypher, { rows, ...given })];
    if ("rows" in theirs && "rows" in ours)
      return theirs.rows.flatMap((row, index) =>
        row === ours.rows[index] ? [] : [`${JSON.stringify(rows[index])}: ${row} and ${ours.rows[index]}`],
      );
    if (rows.length === 1) return "refusal" in ours ? [] : [`${JSON.stringify(rows[0])}: refused by Neo4j`];
    const middle = rows.length >> 1;
    return [...(await compareRows(cypher, rows.slice(0, middle), given)), ...(await compareRows(cypher, rows.slice(middle), given))];
  }

  it("regular expressions over Chinese, full-width and other texts", async () => {
    for (const pattern of textPatterns)
      expect([pattern, await compareRows("UNWIND $rows AS x RETURN x =~ $pattern", texts, { pattern })]).toEqual([pattern, []]);
  }, 900_000);

  it.each([
    "toInteger(x)",
    "toFloat(x)",
    "toBoolean(x)",
    "trim(x)",
    "ltrim(x)",
    "rtrim(x)",
    "size(x), reverse(x), left(x, 1), substring(x, 1), toUpper(x)",
  ])("%s of texts", async (expression) => expect(await compareRows(`UNWIND $rows AS x RETURN ${expression}`, texts)).toEqual([]), 300_000);

  it("dates in many forms", async () => {
    expect(await compareRows("UNWIND $rows AS x RETURN date(x), date(x).month, toString(date(x) + duration('P1M'))", dates)).toEqual([]);
  }, 300_000);

  it("numbers as texts, and rounded", async () => {
    const numbers = [
      0.5,
      -0.5,
      1.5,
      -1.5,
      2.5,
      -2.5,
      0.1,
      100.25,
      1e-3 + 1e-9,
      9.99e-4,
      1234567.5,
      9999999.5,
      10000000.5,
      1.5e10,
      -3.75e-9,
      123456789.125,
      0.30000000000000004,
    ];
    expect(
      await compareRows(
        "UNWIND $rows AS x RETURN toString(x), 'a' + x, toString(x * 2), round(x), floor(x), ceil(x), toString(round(x))",
        numbers,
      ),
    ).toEqual([]);
    const whole = [0, 1, -1, 7, 1000, 9999999, 10000000, 123456789, -20000000000];
    expect(
      await compareRows("UNWIND $rows AS x RETURN toString(toFloat(x)), toString(x * 1.0), toString(x), x + '次', round(x) / 2", whole),
    ).toEqual([]);
  }, 300_000);
});
