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
    expect((await bench.run(["diff"])).stdout).toMatch(/1 entities merged\n {2}李玉林 \(Person\), 李玉林 \(Person\) → 李玉林 \(Person\)/);
  });

  it("compares two workspaces", async () => {
    writeFileSync(bench.path("a.txt"), "清镇市公安局局长王建国说，要做好防汛工作。\n");
    await bench.run(["build", "a.txt", "-w", "one"]);
    await bench.run(["build", "a.txt", "-w", "two"]);
    expect((await bench.run(["diff", "one", "-w", "two"])).stdout).toBe("Nothing differs.\n");
  });
});
