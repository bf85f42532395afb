/** `mailuo learn`: shown first, kept where that is asked for, and taken back. */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anchorStatement } from "../../src/decisions/anchor.ts";
import { Workspace } from "../../src/workspace/workspace.ts";
import { Bench } from "./run-mailuo.ts";

let bench: Bench;
beforeAll(() => {
  bench = new Bench();
  const people = ["孔德昌", "李建华", "张国庆", "王秀英"];
  writeFileSync(
    bench.path("page.txt"),
    people.map((name, at) => `石屏县${["水务局", "教育局", "民政局", "财政局"][at]}局长${name}到凹河村调研。\n`).join(""),
  );
});
afterAll(() => bench.end());

interface Report {
  readonly judged: number;
  readonly rules: Readonly<Record<string, { right: number; wrong: number }>>;
  readonly learned: { readonly factors: Readonly<Record<string, number>> };
}

describe("learning from decisions", { timeout: 120_000 }, () => {
  it("weakens a rule that people retract, until that is forgotten", async () => {
    expect((await bench.run(["build", "page.txt"])).code).toBe(0);
    const folder = bench.path(".mailuo");
    const [id] = (await Workspace.open(folder)).pages().map((page) => page.id) as [string];
    const page = (await (await Workspace.open(folder)).page(id))!;
    const posts = page.statements.filter((one) => one.kind === "relation" && one.predicate === "WORKS_FOR");
    expect(posts).toHaveLength(4);
    const confirmed = await bench.run(["decide", "confirm", posts[0]!.id]);
    expect(confirmed.code, confirmed.stderr).toBe(0);
    const retract = (at: number) => ({
      kind: "retract",
      statement: anchorStatement(posts[at]!, page),
      id: `r${at}`,
      time: "2024-01-01T00:00:00Z",
      author: "t",
    });
    appendFileSync(bench.path(".mailuo", "decisions.jsonl"), [1, 2].map((at) => `${JSON.stringify(retract(at))}\n`).join(""));

    const before = readFileSync(bench.path(".mailuo", "statements.jsonl"), "utf8");
    const kept = await bench.run(["learn", "--apply", "--json"]);
    expect(kept.code, kept.stderr).toBe(0);
    const { judged, rules, learned } = JSON.parse(kept.stdout) as Report;
    const rule = posts[0]!.extractor;
    expect({ judged, rules }).toEqual({ judged: 3, rules: { [rule]: { right: 1, wrong: 2 } } });
    expect(learned.factors[rule]).toBeLessThan(1);
    const rows = await bench.run(["query", "MATCH (:Person)-[r:WORKS_FOR]->() RETURN r.confidence ORDER BY r.confidence", "-f", "json"]);
    expect(rows.stdout.match(/0\.\d+/g)?.map(Number)).toHaveLength(2);
    for (const [value] of rows.stdout.matchAll(/0\.\d+/g)) expect(Number(value)).toBeLessThan(posts[0]!.confidence);
    expect(readFileSync(bench.path(".mailuo", "statements.jsonl"), "utf8")).toBe(before);

    const forgotten = await bench.run(["learn", "--forget"]);
    expect(forgotten.stdout).toMatch(/^[1-9]\d* nodes and edges were changed/);
    expect(existsSync(bench.path(".mailuo", "learned.json"))).toBe(false);
  });
});
