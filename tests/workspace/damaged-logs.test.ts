/** What can't be made again, damaged or edited: told before anything is written, and gone on with only where a person says so. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stampDecision } from "../../src/decisions/stamp.ts";
import type { Extraction } from "../../src/model.ts";
import { noteBuild, readBuilds } from "../../src/workspace/builds.ts";
import { lossesOf } from "../../src/workspace/losses.ts";
import { Workspace } from "../../src/workspace/workspace.ts";

const page = (id: string, text: string): Extraction => ({
  document: { id, file: `${id}.txt`, text, title: "题目一", encoding: "utf-8" },
  articles: [{ id: `${id}.1`, index: 1, start: 0, end: text.length, language: "zh", bylines: [], sentences: [] }],
  mentions: [],
  statements: [],
  clusters: [],
});

let folder: string;
let workspace: Workspace;
const log = (name: string): string => join(folder, `${name}.jsonl`);
const note = async (): Promise<void> => noteBuild(folder, { state: await workspace.state(), pages: 3, nodes: 1, edges: 1 });
const damage = (name: string, change: (text: string) => string): void => writeFileSync(log(name), change(readFileSync(log(name), "utf8")));
const lines = (text: string): string[] => text.match(/.*\n/g) ?? [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "mailuo-logs-"));
  workspace = await Workspace.create(folder);
  await workspace.add([page("a", "甲"), page("b", "乙"), page("c", "丙")], "1");
  for (const name of ["王建国", "李绍荣", "张伟"])
    await workspace.decide(stampDecision({ kind: "rename", a: { document: "a", start: 0, end: 1, text: "甲" }, name }, "tester"));
  await note();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = () => Workspace.open(folder);
const create = (acceptLoss = false) => Workspace.create(folder, { acceptLoss });
const isRefused = async (message: RegExp): Promise<void> => {
  const before = readFileSync(log("decisions"));
  await expect(create()).rejects.toThrow(message);
  expect(readFileSync(log("decisions"))).toEqual(before);
};

describe("texts", () => {
  it("that hold other bytes are no texts of ours, wherever they stand: the last line too", async () => {
    const whole = readFileSync(log("documents"), "utf8");
    damage("documents", (text) => text.replace(/题目一(?!.*题目一)/s, "题目丁"));
    await expect(open()).rejects.toThrow(/documents\.jsonl is not what was written: line 3 changed\..*--accept-loss/);
    await isRefused(/line 3 changed/);
    writeFileSync(log("documents"), whole);
    expect((await create()).pages()).toHaveLength(3);
  });

  it("that a person edited are taken where the person says so", async () => {
    damage("documents", (text) => text.replace(/题目一(?!.*题目一)/s, "题目丁"));
    expect((await (await create(true)).page("c"))?.document.title).toBe("题目丁");
    expect((await open()).pages()).toHaveLength(3);
  });

  it("are not doubted where a line was appended, or the index is another workspace's", async () => {
    appendFileSync(log("documents"), `${JSON.stringify({ op: "also", id: "a", file: "0.txt" })}\n`);
    expect((await open()).pages()[0]?.file).toBe("0.txt");
    const other = mkdtempSync(join(tmpdir(), "mailuo-other-"));
    await (await Workspace.create(other)).add([page("x", "别的"), page("y", "别的页")], "1");
    writeFileSync(log("pages"), readFileSync(join(other, "pages.jsonl")));
    rmSync(other, { recursive: true });
    expect((await open()).pages()).toHaveLength(3);
  });

  it("name their articles after themselves", async () => {
    damage("documents", (text) => text.replaceAll('"c.1"', '"d.1"'));
    rmSync(log("pages"));
    await expect(open()).rejects.toThrow(/documents\.jsonl, line 3: .*not what belongs there/);
  });
});

describe("findings that hold other bytes", () => {
  it.each([1, 3])("are to be made again, those of line %i of three", async (number) => {
    damage("statements", (text) =>
      lines(text)
        .map((line, index) => (index === number - 1 ? line.replace('"version":"1"', '"version":"2"') : line))
        .join(""),
    );
    const again = await create();
    await again.verify();
    expect(again.halfCount).toBe(1);
  });
});

describe("decisions", () => {
  const cases: readonly (readonly [string, (text: string) => string, RegExp])[] = [
    ["cut at the end of a line", (text) => lines(text).slice(0, 2).join(""), /is shorter than it was.*--accept-loss/],
    ["cut within a line", (text) => text.slice(0, -20), /is shorter than it was/],
    ["empty", () => "", /is shorter than it was: 0 bytes/],
    ["with a line out of the middle", (text) => lines(text).toSpliced(1, 1).join(""), /is shorter than it was/],
    ["with another name", (text) => text.replace("李绍荣", "李绍英"), /not what it was at the last build: line 2 changed\. .*copy/],
    ["with two lines changed places", (text) => lines(text).reverse().join(""), /not what it was at the last build\. /],
  ];
  it.each(cases)("%s are refused, and taken where a person says so, once", async (_, change, message) => {
    damage("decisions", change);
    expect((await lossesOf(folder)).join()).toMatch(message);
    await isRefused(message);
    workspace = await create(true);
    await note();
    await expect(create()).resolves.toBeDefined();
  });

  it("are held to nothing but what they were: a line more, or a line break less, is no loss", async () => {
    damage("decisions", (text) => text.trimEnd());
    expect(await (await create()).decisions()).toHaveLength(3);
    await workspace.decide(stampDecision({ kind: "undo", undoes: "x" }, "tester"));
    expect(await (await create()).decisions()).toHaveLength(4);
  });

  it("are read before a rebuild puts anything away", async () => {
    rmSync(log("builds"));
    damage("decisions", (text) => text.replace('{"kind"', '{kind"'));
    await expect((await create()).verify()).rejects.toThrow(/decisions\.jsonl, line 1: not valid JSON/);
  });
});

describe("the list of builds", () => {
  it("is no witness where it is damaged", async () => {
    damage("builds", (text) => text.replace(/"documents":(\d)/, (_, digit: string) => `"documents":${Number(digit) + 1}`));
    expect(await readBuilds(folder)).toEqual([]);
    expect(await lossesOf(folder)).toEqual([]);
    await note();
    expect((await readBuilds(folder)).map(({ number }) => number)).toEqual([2]);
  });

  it("of before, without sums, is read", async () => {
    const [{ number: _, decisionsSum: __, ...old } = { number: 0 }] = await readBuilds(folder);
    writeFileSync(log("builds"), `${JSON.stringify(old)}\n`);
    await note();
    expect(await readBuilds(folder)).toEqual([{ ...old, number: 1 }]);
    damage("decisions", (text) => lines(text)[0]!);
    expect(await lossesOf(folder)).toHaveLength(1);
  });
});
