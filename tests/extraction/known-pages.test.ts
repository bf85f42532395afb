import { mkdtempSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { addPages } from "../../src/extraction/add-pages.ts";
import type { Correction } from "../../src/extraction/met-names.ts";
import type { FactName } from "../../src/workspace/facts.ts";
import { readSources } from "../../src/read/read.ts";
import { Workspace } from "../../src/workspace/workspace.ts";

let folder: string;
let workspace: Workspace;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "mailuo-known-"));
  mkdirSync(join(folder, "in"));
  workspace = await Workspace.create(join(folder, "w"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text: string): void => writeFileSync(join(folder, "in", name), text);
const record = (fields: object): string => `${JSON.stringify(fields)}\n`;
const names = (): string[][] => workspace.pages().map(({ file, files = [file] }) => files.map((name) => name.split("/in/")[1]!));

async function build(options: { readonly published?: string } = {}) {
  const said = { added: 0, known: 0, updated: [] as FactName[], kept: [] as FactName[], corrected: [] as Correction[] };
  await addPages(workspace, readSources([join(folder, "in")], options), {
    jobs: 1,
    followMoves: true,
    pipeline: {
      version: "1",
      extract: (document) => Promise.resolve({ document, articles: [], mentions: [], statements: [], clusters: [] }),
    },
    observer: {
      added: () => said.added++,
      known: () => said.known++,
      updated: (_, changes) => said.updated.push(...changes.map(({ name }) => name)),
      differs: (_, kept) => said.kept.push(...kept.map(({ name }) => name)),
      corrected: (correction) => said.corrected.push(correction),
      failed: ({ file, reason }) => expect.fail(`${file} ${reason}`),
      warned: () => {},
    },
  });
  workspace = await Workspace.create(workspace.folder);
  return said;
}

it("lists both names of one text, whatever its line ends, and follows a file that was moved", async () => {
  put("a.txt", "某县开会。\n\n局长到会。\n");
  put("b.txt", "\ufeff某县开会。\r\n\r\n局长到会。");
  expect(await build()).toMatchObject({ added: 1, known: 1 });
  expect(names()).toEqual([["a.txt", "b.txt"]]);
  renameSync(join(folder, "in", "a.txt"), join(folder, "in", "c.txt"));
  await build();
  expect(names()).toEqual([["b.txt", "c.txt"]]);
});

it("takes a day that was forgotten, says so once, and keeps it when it is not given again", async () => {
  put("a.txt", "3月7日，某县开会。\n");
  await build();
  expect(await build({ published: "2023-03-08" })).toMatchObject({ added: 1, updated: ["published"] });
  expect(await build()).toMatchObject({ added: 0, known: 1, updated: [] });
  expect((await workspace.page(workspace.pages()[0]!.id))?.document.published).toBe("2023-03-08");
});

it("keeps the first of two days of one notice and says so at each build", async () => {
  put(
    "a.jsonl",
    record({ text: "每周通告。", date: "2023-03-01" }) + record({ text: "每周通告。", pubDate: "Wed, 08 Mar 2023 10:00:00 +0800" }),
  );
  for (const added of [1, 0]) expect(await build()).toMatchObject({ added, updated: [], kept: ["published"] });
  expect((await workspace.page(workspace.pages()[0]!.id))?.document.published).toBe("2023-03-01");
});

it("knows a record by its id and address wherever it stands, and takes out a text that stands nowhere any more", async () => {
  const url = "https://example.org/1";
  put("a.jsonl", record({ id: "n1", url, body: "局长甲。", published: 20230308 }));
  await build();
  expect(names()).toEqual([["a.jsonl#n1"]]);
  put("a.jsonl", record({ id: "n0", text: "新稿。" }) + record({ id: "n1", url, text: "局长乙。" }));
  expect((await build()).corrected).toMatchObject([{ isReplaced: true }]);
  expect(names().sort()).toEqual([["a.jsonl#n0"], ["a.jsonl#n1"]]);
  put("b.jsonl", record({ id: 7, url, text: "局长丙。" }));
  expect((await build()).corrected).toMatchObject([{ isReplaced: false }]);
  expect((await build()).corrected).toEqual([]);
});

it("opens what was written before names, facts and editions were told", async () => {
  put("a.txt", "某县开会。\n");
  writeFileSync(
    workspace.documentsFile,
    record({ op: "add", document: { id: "0123456789abcdef", file: "old.txt", text: "旧文。", encoding: "utf-8" }, articles: [] }),
  );
  writeFileSync(
    workspace.statementsFile,
    record({ document: "0123456789abcdef", version: "1", mentions: [], statements: [], clusters: [] }),
  );
  workspace = await Workspace.create(workspace.folder);
  await build();
  expect(workspace.pages().find(({ file }) => file === "old.txt")).toEqual({ id: "0123456789abcdef", file: "old.txt", version: "1" });
});
