import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Bench } from "./run-mailuo.ts";

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
  mkdirSync(bench.path("pages"));
  const text = "石屏县牛街镇老旭甸村村民孔德昌。石屏县农业农村局局长李建华。石屏县农业农村局出资50万元支持老旭甸村饮水工程。";
  writeFileSync(bench.path("pages", "shiping.txt"), text);
});
afterEach(() => bench.end());

/** Villages under another name, no money, and what is made where. */
const own = {
  labels: {
    Village: { as: "Settlement", color: "#112233", name: { en: "Settlement", zh: "聚落" } },
    Product: { color: "#2e86ab", name: "Product" },
  },
  relations: { FUNDS: { drop: true }, MAKES: { from: ["Village"], to: ["Product"], name: ["makes", "made by"] } },
};

const said = async (...args: string[]): Promise<string> => {
  const { code, stdout, stderr } = await bench.run(args);
  expect(code, stderr).toBe(0);
  return stdout;
};

interface Report {
  readonly graph: { readonly entities: Readonly<Record<string, number>> };
  readonly leftOut: readonly { readonly kind: string; readonly name: string; readonly reason: string; readonly count: number }[];
}

const reported = async (...args: string[]): Promise<Report> => JSON.parse(await said("build", "--json", ...args)) as Report;

const keep = (schema: unknown): void => writeFileSync(bench.path("own.json"), JSON.stringify(schema));

describe("a schema of the workspace's own, by the command line", { timeout: 300_000 }, () => {
  it("names and counts what it leaves out, and queries and exports have its names", async () => {
    keep(own);
    const dropped = { kind: "relation", name: "FUNDS", reason: "the schema drops it", count: 1 };
    const { graph, leftOut } = await reported("pages", "--schema", "own.json");
    expect(leftOut).toEqual([dropped]);
    expect(graph.entities).toMatchObject({ Settlement: 1, Product: 0 });
    expect(graph.entities).not.toHaveProperty("Village");

    const asked = async (cypher: string): Promise<unknown> => JSON.parse(await said("query", cypher, "--format", "json"));
    expect(await asked("MATCH (:Person)-[r:LIVES_IN]->(v:Settlement) RETURN v.name AS name")).toEqual([{ name: "老旭甸村" }]);
    expect(await asked("MATCH (n:Village) RETURN n")).toEqual([]);
    expect(await asked("MATCH ()-[r:FUNDS]->() RETURN r")).toEqual([]);
    const named = await said("query", "--list");
    expect(named).toContain("--name who-works-where");
    expect(named).not.toContain("--name payers");

    const graphml = await said("export", "--format", "graphml");
    expect(graphml).toContain("Settlement");
    expect(graphml).toContain("#112233");
    expect(graphml).not.toMatch(/Village|FUNDS|amountCny/);
    await said("export", "--format", "neo4j-csv", "-o", "tables");
    expect(existsSync(bench.path("tables", "nodes-Settlement.csv"))).toBe(true);
    expect(existsSync(bench.path("tables", "nodes-Village.csv"))).toBe(false);

    expect(await said("rebuild")).toContain("  1 relation FUNDS: the schema drops it\n");
    rmSync(bench.path(".mailuo", "schema.json"));
    const without = await reported("pages");
    expect(without.leftOut).toEqual([]);
    expect(without.graph.entities).toMatchObject({ Village: 1 });
    expect(await asked("MATCH ()-[r:FUNDS]->() RETURN count(r) AS found")).toEqual([{ found: 1 }]);
    expect(await asked("MATCH (n:Settlement) RETURN n")).toEqual([]);
  });

  it("gives the graph that a workspace without one gives, where it is built a second time under none", async () => {
    keep(own);
    await said("build", "pages", "--schema", "own.json", "-w", "changed");
    rmSync(bench.path("changed", "schema.json"));
    await said("build", "pages", "-w", "changed");
    await said("build", "pages", "-w", "plain");
    expect(await said("export", "-w", "changed", "--format", "json")).toBe(await said("export", "-w", "plain", "--format", "json"));
  });

  it("is refused where it is none: the file and the place in it are named, and nothing is kept", async () => {
    keep({ labels: { Village: { color: "green" } } });
    const { code, stderr } = await bench.run(["build", "pages", "--schema", "own.json"]);
    expect(code).toBe(2);
    expect(stderr).toBe('mailuo: The schema own.json, at labels.Village.color: write a colour as #2e86ab, not "green".\n');
    expect(existsSync(bench.path(".mailuo"))).toBe(false);
    for (const [text, fault] of [
      ["{", "this is no JSON"],
      ['{"relations":{"MAKES":{"from":["Product"],"to":["Village"]}}}', 'at relations.MAKES.from: there is no label "Product"'],
    ] as const) {
      writeFileSync(bench.path("own.json"), text);
      const { stderr: told } = await bench.run(["build", "pages", "--schema", "own.json"]);
      expect(told).toContain("mailuo: The schema own.json");
      expect(told).toContain(fault);
    }

    await said("build", "pages");
    keep({ labels: { Vilage: { drop: true } } });
    copyFileSync(bench.path("own.json"), bench.path(".mailuo", "schema.json"));
    for (const args of [["build", "pages"], ["rebuild"], ["query", "MATCH (n) RETURN n"], ["export", "--format", "json"]]) {
      const run = await bench.run(args);
      expect(run.code, args[0]).toBe(2);
      expect(run.stderr, args[0]).toContain("schema.json, at labels.Vilage: Mailuo has no label Vilage to drop");
    }
  });
});
