import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { choosePages, type PageChoice } from "../../src/commands/choose-pages.ts";
import type { Extraction } from "../../src/model.ts";
import { makeDocument } from "../../src/read/document.ts";
import { noteBuild } from "../../src/workspace/builds.ts";
import { Workspace } from "../../src/workspace/workspace.ts";

let folder: string;
let workspace: Workspace;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "mailuo-choose-"));
  workspace = await Workspace.create(join(folder, "workspace"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const textOf = (name: string): string => `庐江县水务局局长${name}检查第一水厂。`;
const page = (file: string, name: string): Extraction => ({
  document: makeDocument({ file, text: textOf(name), encoding: "utf-8" }),
  ...{ articles: [], mentions: [], statements: [], clusters: [] },
});

/** As a build that reads these, one after the other; gives their ids. */
async function read(...pages: readonly (readonly [file: string, name: string])[]): Promise<string[]> {
  const ids: string[] = [];
  for (const [file, name] of pages) {
    const extraction = page(file, name);
    if (workspace.has(extraction.document.id)) await workspace.noteNames([{ op: "also", id: extraction.document.id, file }]);
    else await workspace.add([extraction], "1");
    ids.push(extraction.document.id);
  }
  await noteBuild(workspace.folder, { state: await workspace.state(), pages: ids.length, nodes: 0, edges: 0 });
  return ids;
}

const chosen = async (name: string, choice: PageChoice = {}): Promise<string[]> =>
  (await choosePages(workspace, name, choice)).map(({ id }) => id);
const refused = (name: string, choice: PageChoice = {}): Promise<string> =>
  choosePages(workspace, name, choice).then(
    (pages) => expect.fail(`chose ${pages.map(({ file }) => file).join()}`),
    (error: Error) => error.message,
  );

describe("a page named for removal, of a file that came back with another text", () => {
  // Ids are hashes: of many pairs some stand in the one order and some in the other.
  const names = ["阮志刚", "陈海燕", "周建明", "吴秀兰", "马国强", "杨春梅", "罗永福", "何晓东"];
  const pairs = names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other] as const));
  it.each(pairs)("is neither %s nor %s until it is said which", async (first, second) => {
    const ids = await read(["papers/a.txt", first], ["papers/a.txt", second]);
    for (const name of ["papers/a.txt", "./papers/a.txt", "papers//a.txt", join(process.cwd(), "papers/a.txt"), "a.txt"]) {
      const message = await refused(name);
      for (const id of ids) expect(message).toMatch(new RegExp(`${id} .*read \\d{4}-\\d{2}-\\d{2} `));
      expect(message.indexOf(ids[0]!)).toBeLessThan(message.indexOf(ids[1]!));
      expect(message).toMatch(/--old.*--all/);
      expect(await chosen(name, { old: true })).toEqual([ids[0]]);
      expect(new Set(await chosen(name, { all: true }))).toEqual(new Set(ids));
    }
    for (const id of ids) expect(await chosen(id)).toEqual([id]);
  });

  it("is, with --old, every text but the newest", async () => {
    const ids = await read(["a.txt", "阮志刚"], ["a.txt", "陈海燕"], ["a.txt", "周建明"]);
    expect((await chosen("a.txt", { old: true })).sort()).toEqual(ids.slice(0, 2).sort());
    await workspace.noteNames([{ op: "also", id: ids[0]!, file: "a.txt" }]);
    expect((await chosen("a.txt", { old: true })).sort()).toEqual(ids.slice(1).sort());
    expect(await refused("a.txt", { old: true, all: true })).toMatch(/choose one/);
  });

  it("is not its only text by --old", async () => {
    await read(["a.txt", "阮志刚"]);
    expect(await refused("a.txt", { old: true })).toMatch(/one text only/);
    expect(await chosen("./a.txt")).toHaveLength(1);
  });

  it("is none of two files whose names end alike", async () => {
    await read(["x/a.txt", "阮志刚"], ["y/a.txt", "陈海燕"]);
    for (const choice of [{}, { old: true }, { all: true }]) expect(await refused("a.txt", choice)).toMatch(/x\/a\.txt[\s\S]*y\/a\.txt/);
    expect(await chosen("y/a.txt")).toHaveLength(1);
    expect(await refused("t.txt")).toMatch(/no page of that name/);
  });

  it("is no text of standard input, of which nothing says that one came for another", async () => {
    await read(["standard input", "阮志刚"], ["standard input", "陈海燕"]);
    for (const choice of [{}, { old: true }]) expect(await refused("standard input", choice)).toMatch(/2 texts/);
  });
});

describe("a file that holds several articles, named for removal", () => {
  it.each(["news.jsonl", "list.json", "news.ndjson"])("is %s as a whole with --all; without it its articles are named", async (name) => {
    const file = join(folder, name);
    const ids = await read(
      [`${file}#7`, "阮志刚"],
      [`${file}#https://example.org/8`, "陈海燕"],
      [`${file}:3`, "周建明"],
      ["a.txt", "吴秀兰"],
    );
    expect((await chosen(file, { all: true })).sort()).toEqual(ids.slice(0, 3).sort());
    const message = await refused(file);
    expect(message).toMatch(/holds 3: .*#7.*--all/);
    expect(await chosen(`${file}#https://example.org/8`)).toEqual([ids[1]]);
  });
});

describe("a page named by its line", () => {
  const file = (): string => join(folder, "news.jsonl");
  const write = (...names: string[]): void =>
    writeFileSync(file(), names.map((name) => `${JSON.stringify({ text: textOf(name) })}\n`).join(""));
  const readLines = (...names: string[]): Promise<string[]> =>
    read(...names.map((name, index) => [`${file()}:${index + 1}`, name] as const));

  it("is that line while nothing moved", async () => {
    const ids = await readLines("阮志刚", "陈海燕");
    write("阮志刚", "陈海燕");
    expect(await chosen(`${file()}:2`)).toEqual([ids[1]]);
    rmSync(file());
    expect(await chosen(`${file()}:2`)).toEqual([ids[1]]);
  });

  it.each([
    ["a line came in on top", ["阮志刚", "陈海燕"], ["周建明", "阮志刚", "陈海燕"]],
    ["a line went from the top", ["阮志刚", "陈海燕", "周建明"], ["陈海燕", "周建明"]],
    ["lines changed places", ["阮志刚", "陈海燕"], ["陈海燕", "阮志刚"]],
    ["a line was rewritten", ["阮志刚", "陈海燕"], ["阮志刚", "吴秀兰"]],
  ])("is never another than stands there now, where %s; without the file it is refused", async (_, before, after) => {
    await readLines(...before);
    const now = await readLines(...after);
    write(...after);
    for (const [index, id] of now.entries())
      expect([[id], undefined]).toContainEqual(await chosen(`${file()}:${index + 1}`).catch(() => undefined));
    rmSync(file());
    const moved = before.findIndex((name, index) => after[index] !== name) + 1;
    for (const choice of [{}, { old: true }]) {
      const message = await refused(`${file()}:${moved}`, choice);
      expect(
        now.some((id) => message.includes(id)),
        message,
      ).toBe(true);
      expect(message).toMatch(/by its id/);
    }
  });

  it("is refused where the file was changed and not yet read again", async () => {
    await readLines("阮志刚", "陈海燕");
    write("周建明", "阮志刚", "陈海燕");
    expect(await refused(`${file()}:2`)).toMatch(/elsewhere in the file now/);
  });
});
