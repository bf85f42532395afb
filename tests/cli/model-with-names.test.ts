/** A model beside a list of names and rules of the user's own: what each build and rebuild reads again, and how. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { honest, ScriptedServer } from "../language-model/scripted-server.ts";
import type { CompactLine } from "../../src/workspace/compact/line.ts";
import { Bench, type Run } from "./run-mailuo.ts";

const example = (name: string): string => fileURLToPath(new URL(`../../docs/examples/${name}`, import.meta.url));
const scheme = { subject: ["石屏县水务局", "Agency"], type: "IMPLEMENTS", object: ["青鸟行动", "Project"] } as const;

let bench: Bench;
let server: ScriptedServer;
beforeAll(async () => {
  bench = new Bench();
  server = await ScriptedServer.start(honest(scheme));
  writeFileSync(
    bench.path("water.txt"),
    "石屏县水务局局长王伟介绍，石屏县水务局负责大家所说的青鸟行动。工程由石屏县水务局实施，石屏县云田建设有限公司承建。\n",
  );
  writeFileSync(bench.path("school.txt"), "浦北县教育局召开会议，石屏县水务局负责大家所说的青鸟行动。\n");
  writeFileSync(bench.path("plain.txt"), "石屏县水务局局长王伟介绍，工程已完工。\n");
});
afterAll(async () => {
  await server.close();
  bench.end();
});

const lines = (): CompactLine[] =>
  readFileSync(bench.path(".mailuo", "statements.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as CompactLine);

/** Of a page's version, what is beside Mailuo's own. */
const kinds = ({ version }: CompactLine): string => [...version.matchAll(/ \+?(rules|names|llm)@/g)].map(([, kind]) => kind).join(" ");
const statedBy = ({ statements, words }: CompactLine): Set<string> =>
  new Set(statements.flatMap(([kind, , , , more]) => [(words[kind] as readonly string[])[1]!, ...(more?.others ?? [])]));
const list = (id: string): void => writeFileSync(bench.path("people.csv"), `name,type,id,body\n王伟,Person,${id},石屏县水务局\n`);

/** The pages that a run has read, as the workspace has them from then on. */
async function readBy(...args: readonly string[]): Promise<Run & { readonly read: readonly CompactLine[] }> {
  const before = lines().length;
  const run = await bench.run(args);
  expect(run.code, run.stderr).toBe(0);
  return { ...run, read: lines().slice(before) };
}

describe("a model beside names and rules of one's own", { timeout: 120_000 }, () => {
  const model = (): string[] => ["--model", "test-7b", "--model-url", server.url];

  it("reads again what a change concerns, as it was read, and asks nothing twice", async () => {
    expect((await bench.run(["build", "plain.txt"])).code).toBe(0);
    expect((await readBy("build", "water.txt", "school.txt", ...model())).read.map(kinds)).toEqual(["llm", "llm"]);
    const asked = server.received.length;

    // A list that comes with another page: of those with the name each is read as before, with it or without.
    list("w1");
    const named = await readBy("build", "school.txt", "--names", "people.csv", ...model());
    expect(named.read.map(kinds).sort()).toEqual(["names", "names llm"]);
    const both = named.read.find((line) => kinds(line) === "names llm")!;
    expect(both.clusters.map((row) => (typeof row === "number" ? undefined : row[2]?.known?.id))).toContain("w1");
    expect(statedBy(both)).toContain("llm:test-7b");

    // The list changes where no model is named: what the model said of the page goes, and that is told.
    list("w2");
    const without = await readBy("build", "school.txt", "--names", "people.csv");
    expect(without.read.map(kinds)).toEqual(["names", "names"]);
    expect(without.stderr).toContain("1 pages that the model test-7b had read were read again without it");

    const again = await readBy("rebuild", "--extract", ...model());
    expect(again.read.map(kinds).sort()).toEqual(["names llm", "names llm"]);
    expect((await readBy("rebuild", "--extract", ...model())).read).toEqual([]);
    expect((await readBy("rebuild", "--extract")).read).toEqual([]);
    // The page that no model had read is the only one that it is asked about.
    expect(server.received.length - asked).toBe(1);
  });

  it("uses the rules of one's own, and does without a list that was taken away", async () => {
    const rules = ["--schema", example("my-schema.json"), "--rules", example("my-rules.yaml")];
    const both = await readBy("build", "school.txt", ...rules, ...model());
    expect(both.read.map(kinds).sort()).toEqual(["rules llm", "rules names llm", "rules names llm"]);
    expect(both.read.map(statedBy).filter((by) => by.has("own/built-by") && by.has("llm:test-7b"))).toHaveLength(1);

    rmSync(bench.path(".mailuo", "names.jsonl"));
    expect((await readBy("rebuild", "--extract", ...model())).read.map(kinds)).toEqual(["rules llm", "rules llm"]);
  });
});
