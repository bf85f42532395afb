import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Bench } from "./run-mailuo.ts";

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
  mkdirSync(bench.path("pages"));
  writeFileSync(bench.path("pages", "water.txt"), "石屏县水务局局长王伟介绍，工程已完工。");
  writeFileSync(bench.path("pages", "school.txt"), "浦北县教育局召开会议。校长们参加。");
});
afterEach(() => bench.end());

const list = (...rows: readonly string[]): void => writeFileSync(bench.path("people.csv"), ["name,type,id,body,party", ...rows].join("\n"));

it("a list is kept, its ids reach graph and export, and a change of it reads again what it concerns", { timeout: 120_000 }, async () => {
  list("王伟,Person,w1,石屏县水务局,无", "卞若棠,Person,b1,,", "坏,Person,x,,");
  const built = await bench.run(["build", "pages", "--names", "people.csv"]);
  expect(built.code).toBe(1);
  expect(built.stderr).toContain('people.csv, line 4: "坏" is one character');
  expect(built.stdout).toContain("Names of your list: 1 of 2 found.\nNever found: 卞若棠 (b1).");

  const ids = async (): Promise<unknown> =>
    JSON.parse(
      (await bench.run(["query", "MATCH (n:Person) RETURN n.name AS name, n.knownId AS id, n.knownAttributes AS more", "--format", "json"]))
        .stdout,
    );
  expect(await ids()).toEqual([{ name: "王伟", id: "w1", more: ["party=无"] }]);
  expect((await bench.run(["export", "--format", "graphml"])).stdout).toContain("party=无");

  // The other page says nothing of it: its line stays as it is.
  const lines = (): number => readFileSync(bench.path(".mailuo", "statements.jsonl"), "utf8").trim().split("\n").length;
  expect(lines()).toBe(2);
  list("王伟,Person,w2,石屏县水务局,无", "卞若棠,Person,b1,,");
  const again = await bench.run(["build", "pages/school.txt", "--names", "people.csv"]);
  expect(again.code, again.stderr).toBe(0);
  expect(lines()).toBe(3);
  expect(await ids()).toEqual([{ name: "王伟", id: "w2", more: ["party=无"] }]);
  const status = JSON.parse((await bench.run(["status", "--json"])).stdout) as { readonly names: unknown; readonly outdated: number };
  expect(status).toMatchObject({ outdated: 0, names: { known: 2, found: { w2: 1 }, open: [], never: [{ id: "b1", name: "卞若棠" }] } });
  // A list that can't be used, or only in part, leaves that of before.
  writeFileSync(bench.path("bad.csv"), 'name,type\n"王伟,Person\n卞若棠,Person\n');
  const refused = await bench.run(["build", "pages/school.txt", "--names", "bad.csv"]);
  expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining("line 2 opens a cell") as string });
  expect(await ids()).toEqual([{ name: "王伟", id: "w2", more: ["party=无"] }]);
  expect(readFileSync(bench.path(".mailuo", "names.jsonl"), "utf8").trim().split("\n")).toHaveLength(2);
  expect((await bench.run(["build", "pages", "--names", "none.csv"])).stderr).toMatch(/none\.csv: is not there.*Check the path/);
});
