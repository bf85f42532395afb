import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeFileSync } from "node:fs";
import type { GraphDifference } from "../../src/compare/compare.ts";
import { Bench } from "./run-mailuo.ts";

let bench: Bench;
beforeEach(() => void (bench = new Bench()));
afterEach(() => bench.end());

const json = async (...args: string[]): Promise<GraphDifference> => {
  const { code, stdout, stderr } = await bench.run(["diff", "--json", ...args]);
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout) as GraphDifference;
};

describe("mailuo diff", { timeout: 300_000 }, () => {
  it("tells what the last build changed, and the same backwards after it is taken out", async () => {
    writeFileSync(bench.path("a.txt"), "清镇市公安局局长王建国说，要做好防汛工作。\n");
    writeFileSync(bench.path("b.txt"), "清镇市教育局局长赵小红说，清镇市教育局在流长乡举办读书节活动。\n");
    await bench.run(["build", "a.txt"]);
    await bench.run(["build", "b.txt"]);
    const added = await json();
    expect(added.documents).toEqual({ added: ["b.txt"], removed: [] });
    expect(added.entities.added.map(({ name }) => name)).toContain("赵小红");
    expect(added.entities.added.map(({ name }) => name)).not.toContain("王建国");
    expect(added.relations.added).toContainEqual(expect.objectContaining({ source: "赵小红", type: "WORKS_FOR", target: "清镇市教育局" }));
    await bench.run(["remove", "b.txt"]);
    const removed = await json();
    expect(removed.entities.removed).toEqual(added.entities.added);
    expect(removed.relations.removed).toEqual(added.relations.added);
    expect((await bench.run(["diff", "1", "3"])).stdout).toContain("Nothing differs.");
    expect((await bench.run(["diff", "--builds"])).stdout.match(/\d{4}-\d{2}-\d{2}T/g)).toHaveLength(3);
    expect((await bench.run(["diff", "9"])).stderr).toMatch(/no build 9/);
  });

  it("tells what a person's judgement merged", async () => {
    writeFileSync(bench.path("a.txt"), "清镇市公安局局长李玉林说，要做好防汛工作。\n");
    writeFileSync(bench.path("b.txt"), "清镇市教育局局长李玉林说，要办好学校。\n");
    await bench.run(["build", "a.txt", "b.txt"]);
    const { stdout } = await bench.run(["query", "MATCH (p:Person) RETURN p.id ORDER BY p.id", "-f", "json"]);
    const ids = [...new Set(stdout.match(/person-[0-9a-f]{16}/g))];
    expect(ids).toHaveLength(2);
    expect((await bench.run(["decide", "same", ...ids])).code).toBe(0);
    const { merged } = await json();
    expect(merged.map(({ before, after }) => [before.length, after.length])).toEqual([[2, 1]]);
    expect((await bench.run(["diff"])).stdout).toMatch(/1 entity merged\n {2}李玉林 \(Person\), 李玉林 \(Person\) → 李玉林 \(Person\)/);
  });

  it("tells what was known on two days: a post that was left is ended, what no day is known of makes no difference", async () => {
    const pages = [
      { id: "a", published: "2022-03-01", text: "清镇市公安局局长王建国说，要做好防汛工作。" },
      { id: "b", published: "2022-06-20", text: "清镇市公安局原局长王建国日前接受采访。清镇市公安局局长赵小红到会。" },
      { id: "c", published: "2023-01-05", text: "清镇市教育局局长孙大勇说，要办好学校。" },
      { id: "d", text: "清镇市水务局局长周文斌说，要管好水。" },
    ];
    writeFileSync(bench.path("pages.jsonl"), pages.map((page) => JSON.stringify(page)).join("\n"));
    expect((await bench.run(["build", "pages.jsonl"])).code).toBe(0);
    const { documents, entities, relations } = await json("2022-03-01", "2022-12-31");
    expect(documents).toEqual({ added: ["pages.jsonl#b"], removed: [] });
    expect(entities.added.map(({ name }) => name)).toEqual(["赵小红"]);
    expect(relations.changed.map(({ source, changes }) => [source, changes])).toEqual([
      ["王建国", [{ property: "status", before: "done", after: "ended" }]],
    ]);
    // To the end of a month; and against now.
    expect((await bench.run(["diff", "2022-05", "2022-06"])).stderr).toMatch(/nobody knows the day of 1 of the pages/);
    expect((await json("2022-05", "2022-06")).documents.added).toEqual(["pages.jsonl#b"]);
    expect((await json("2022-06")).documents.added).toEqual(["pages.jsonl#c"]);
    expect((await bench.run(["diff", "2022-13-01"])).stderr).toMatch(/neither the number of a build, a day/);
    expect((await bench.run(["diff", "2022-02-31"])).stderr).toMatch(/neither the number of a build, a day/);
  });

  it("takes whom a corrected page names again for the same, and a namesake of another file for somebody else", async () => {
    writeFileSync(bench.path("a.txt"), "清镇市公安局局长王建国说，要做好防汛工作。\n");
    await bench.run(["build", "a.txt"]);
    writeFileSync(bench.path("a.txt"), "本报讯。昨日清镇市公安局局长王建国说，要做好防汛工作，清镇市水务局参加。\n");
    await bench.run(["build", "a.txt"]);
    const corrected = await json();
    expect(corrected.entities.removed).toEqual([]);
    expect(corrected.relations.removed).toEqual([]);
    expect(corrected.entities.added.map(({ name }) => name)).toEqual(["清镇市水务局"]);
    expect((await bench.run(["remove", "a.txt", "--all"])).code).toBe(0);
    writeFileSync(bench.path("b.txt"), "清镇市教育局局长王建国说，要办好学校。\n");
    await bench.run(["build", "b.txt"]);
    const namesake = await json("2", "4");
    expect(namesake.entities.removed.map(({ name }) => name)).toContain("王建国");
    expect(namesake.entities.added.map(({ name }) => name)).toContain("王建国");
  });

  it("compares two workspaces", async () => {
    writeFileSync(bench.path("a.txt"), "清镇市公安局局长王建国说，要做好防汛工作。\n");
    await bench.run(["build", "a.txt", "-w", "one"]);
    await bench.run(["build", "a.txt", "-w", "two"]);
    expect((await bench.run(["diff", "one", "-w", "two"])).stdout).toBe("Nothing differs.\n");
  });
});
