import { mkdtempSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { afterEach, beforeEach, expect, it } from "vitest";
import { addPages } from "../../src/extraction/add-pages.ts";
import type { Correction } from "../../src/extraction/met-names.ts";
import type { FactName } from "../../src/workspace/facts.ts";
import { readSources } from "../../src/read/read.ts";
import { Workspace } from "../../src/workspace/workspace.ts";
import { smallPdf } from "../../scripts/typeset/small-pdf.ts";

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

async function build({ fails = false, ...options }: { readonly published?: string; readonly fails?: boolean } = {}) {
  const said = { failed: 0, added: 0, known: 0, updated: [] as FactName[], kept: [] as FactName[], corrected: [] as Correction[] };
  await addPages(workspace, readSources([join(folder, "in")], options), {
    jobs: 1,
    followMoves: true,
    pipeline: {
      version: "1",
      extract: (document) =>
        fails ? Promise.reject(new Error("no")) : Promise.resolve({ document, articles: [], mentions: [], statements: [], clusters: [] }),
    },
    observer: {
      added: () => said.added++,
      known: () => said.known++,
      updated: (_, changes) => said.updated.push(...changes.map(({ name }) => name)),
      differs: (_, kept) => said.kept.push(...kept.map(({ name }) => name)),
      corrected: (correction) => said.corrected.push(correction),
      failed: ({ file, reason }) => (fails ? said.failed++ : expect.fail(`${file} ${reason}`)),
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

it("reads a page again of which a kill left what is known anew, and not what was found with it", async () => {
  put("a.txt", "3月7日，某县开会。\n");
  await build();
  const before = { statements: readFileSync(workspace.statementsFile), index: readFileSync(join(workspace.folder, "pages.jsonl")) };
  await build({ published: "2023-03-08" });
  writeFileSync(workspace.statementsFile, before.statements);
  writeFileSync(join(workspace.folder, "pages.jsonl"), before.index);
  workspace = await Workspace.create(workspace.folder);
  expect([workspace.pages(), workspace.halfCount]).toEqual([[], 1]);
  expect(await build()).toMatchObject({ added: 1, known: 0, updated: [] });
  expect([workspace.pages().length, workspace.halfCount]).toEqual([1, 0]);
  expect((await workspace.page(workspace.pages()[0]!.id))?.document.published).toBe("2023-03-08");
});

it("takes facts where the index was written before it told of them", async () => {
  put("a.txt", "3月7日，某县开会。\n");
  await build({ published: "2023-03-08" });
  const index = join(workspace.folder, "pages.jsonl");
  const lines = readFileSync(index, "utf8").replaceAll(/"facts":\d+,/g, "");
  expect(lines).not.toBe(readFileSync(index, "utf8"));
  let [text, sum] = ["", 0];
  for (const line of lines.split(/(?<=\n)/)) {
    const isSeal = line.includes('"seal"');
    if (!isSeal) sum = crc32(line, sum);
    text += isSeal ? record({ seal: sum }) : line;
  }
  writeFileSync(index, text);
  workspace = await Workspace.create(workspace.folder);
  // The index holds: a log that is read anew would have told of them.
  expect(readFileSync(index, "utf8")).toBe(text);
  expect(await build({ published: "2023-03-08" })).toMatchObject({ added: 0, known: 1, updated: [] });
  expect(await build({ published: "2023-03-09" })).toMatchObject({ added: 1, updated: ["published"] });
});

it("says of no page that it was updated, nor keeps what is known anew, where it could not be read with that", async () => {
  put("a.txt", "3月7日，某县开会。\n");
  await build();
  expect(await build({ published: "2023-03-08", fails: true })).toMatchObject({ failed: 1, added: 0, known: 0, updated: [] });
  expect((await workspace.page(workspace.pages()[0]!.id))?.document.published).toBeUndefined();
  expect(await build({ published: "2023-03-08" })).toMatchObject({ added: 1, updated: ["published"] });
});

it("reads a PDF of the same text and other bytes again, unless another file of its text is there", async () => {
  const lines = [{ text: "五月三日，青河县召开春季护林防火会议，县林业局局长到会。", x: 60, y: 700 }];
  const put = (name: string, options: object): void => writeFileSync(join(folder, "in", name), smallPdf([{ shown: lines }], options));
  const sums = async (): Promise<(string | undefined)[]> => {
    const found: (string | undefined)[] = [];
    for await (const { document } of workspace.documents()) found.push(document.layout?.original?.sha256);
    return found;
  };
  put("a.pdf", {});
  expect(await build()).toMatchObject({ added: 1, known: 0 });
  const before = await sums();
  expect(await build()).toMatchObject({ added: 0, known: 1 });
  put("a.pdf", { title: "会议" });
  expect(await build()).toMatchObject({ added: 1, known: 0 });
  const after = await sums();
  expect(after).toHaveLength(1);
  expect(after).not.toEqual(before);
  put("b.pdf", { title: "另一份" });
  expect(await build()).toMatchObject({ added: 0, known: 2 });
  expect(await build()).toMatchObject({ added: 0, known: 2 });
  expect(await sums()).toEqual(after);
});
