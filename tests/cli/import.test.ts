import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, expect, it } from "vitest";
import { Bench } from "./run-mailuo.ts";

const bench = new Bench();
afterAll(() => bench.end());

it("an export comes back into a workspace of its own, which is queried and exported, and not written to", async () => {
  const pages = bench.copyPages("zh/songyang");
  expect((await bench.run(["build", pages])).code).toBe(0);
  expect((await bench.run(["export", "-f", "json", "-o", "graph.json"])).code).toBe(0);
  const read = await bench.run(["import", "graph.json", "-w", "copy"]);
  expect(read.stderr).toBe("");
  expect(read.stdout).toMatch(/^copy: \d+ nodes and \d+ edges of graph\.json\.\n/);
  expect((await bench.run(["export", "-f", "json", "-w", "copy"])).stdout).toBe(readFileSync(bench.path("graph.json"), "utf8"));

  const refused = await bench.run(["build", pages, "-w", "copy"]);
  expect(refused.code).toBe(3);
  expect(refused.stderr).toMatch(/imported from graph\.json, and is not made of pages/);
  expect((await bench.run(["rebuild", "-w", "copy"])).code).toBe(3);
  expect((await bench.run(["status", "-w", "copy"])).stdout).toContain("The graph was imported from graph.json");
  const served = await bench.serve("-w", "copy");
  expect(await (await fetch(`${served.url}api/v1/status`)).json()).toMatchObject({ decides: false });
  await served.close();

  const again = await bench.run(["import", "graph.json", "-w", "copy"]);
  expect(again.code).toBe(2);
  expect(again.stderr).toMatch(/--workspace copy is not empty/);
});

it("a folder of tables of which one is gone is read without it, and that is said", async () => {
  expect((await bench.run(["export", "-f", "neo4j-csv", "-o", "tables"])).code).toBe(0);
  expect((await bench.run(["import", "tables", "-w", "whole"])).stderr).toBe("");
  rmSync(bench.path("tables/relationships-LIVES_IN.csv"));
  const read = await bench.run(["import", "tables", "-w", "most"]);
  expect(read.code).toBe(0);
  expect(read.stderr).toMatch(/^mailuo: tables lacks relationships-LIVES_IN\.csv, and mailuo export writes a file for each/);
});

it("what is no graph is refused before anything is written", async () => {
  mkdirSync(bench.path("empty"));
  writeFileSync(bench.path("a.txt"), "村");
  writeFileSync(bench.path("a.json"), "{}");
  for (const [path, code, message] of [
    ["a.txt", 2, /a\.txt is no graph that can be read back/],
    ["a.json", 1, /a\.json: this is JSON, but no graph/],
    ["empty", 2, /holds no nodes-….csv/],
    ["nowhere", 2, /nowhere: there is no such file/],
  ] as const) {
    const run = await bench.run(["import", path, "-w", "other"]);
    expect(run.stderr).toMatch(message);
    expect(run.code).toBe(code);
  }
  expect(existsSync(bench.path("other"))).toBe(false);
});
