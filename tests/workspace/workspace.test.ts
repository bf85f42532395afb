import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Extraction } from "../../src/model.ts";
import { lockWorkspace } from "../../src/workspace/lock.ts";
import { Workspace } from "../../src/workspace/workspace.ts";

const page = (id: string, text: string, file = `${id}.txt`): Extraction => ({
  document: { id, file, text, encoding: "utf-8" },
  articles: [{ id: `${id}.1`, index: 1, start: 0, end: text.length, language: "zh", bylines: [], sentences: [] }],
  mentions: [],
  statements: [],
  clusters: [],
});

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "mailuo-workspace-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const texts = async (): Promise<Record<string, string>> => {
  const found: Record<string, string> = {};
  for await (const { document } of (await Workspace.open(folder)).extractions()) found[document.id] = document.text;
  return found;
};

describe("a workspace", () => {
  it("gives back what was added, in id order", async () => {
    const workspace = await Workspace.create(folder);
    await workspace.add([page("b", "乙\u2028行\n二"), page("a", "甲𠮷\ud800")], "1");
    expect(await texts()).toEqual({ a: "甲𠮷\ud800", b: "乙\u2028行\n二" });
    expect((await Workspace.open(folder)).pages().map(({ id, version }) => [id, version])).toEqual([
      ["a", "1"],
      ["b", "1"],
    ]);
  });

  it("reads what was written when one finder of a mention was kept", async () => {
    const workspace = await Workspace.create(folder);
    await workspace.add([page("a", "张伟")], "1");
    const mention = { id: "a:0-2:Person", sentence: "a.1:0-2", article: 1, start: 0, end: 2, from: 0, to: 2, text: "张伟", type: "Person" };
    const line = { document: "a", version: "1", mentions: [{ ...mention, extractor: "tagger", confidence: 0.8, form: "name" }] };
    writeFileSync(workspace.statementsFile, `${JSON.stringify({ ...line, statements: [], clusters: [] })}\n`);
    rmSync(join(folder, "pages.jsonl"), { force: true });
    const old = await (await Workspace.open(folder)).page("a");
    expect(old?.mentions).toEqual([{ ...mention, extractors: ["tagger"], confidence: 0.8, form: "name" }]);
  });

  it("survives a cut at every byte of its files, and is whole again after the same pages are added again", async () => {
    const workspace = await Workspace.create(folder);
    await workspace.add([page("a", "甲")], "1");
    const whole = { documents: readFileSync(workspace.documentsFile), statements: readFileSync(workspace.statementsFile) };
    // The index is written after the logs: a kill leaves none that is ahead of them.
    const index = readFileSync(join(folder, "pages.jsonl"));
    await workspace.add([page("b", "乙")], "1");
    const later = { documents: readFileSync(workspace.documentsFile), statements: readFileSync(workspace.statementsFile) };
    const reopen = async (): Promise<void> => {
      expect((await texts())["a"]).toBe("甲");
      const again = await Workspace.create(folder);
      if (!again.has("b")) await again.add([page("b", "乙")], "1");
      expect(await texts()).toEqual({ a: "甲", b: "乙" });
    };
    for (let size = whole.documents.length; size <= later.documents.length; size++) {
      writeFileSync(workspace.documentsFile, later.documents.subarray(0, size));
      writeFileSync(workspace.statementsFile, whole.statements);
      writeFileSync(join(folder, "pages.jsonl"), index);
      await reopen();
    }
    for (let size = whole.statements.length; size <= later.statements.length; size++) {
      writeFileSync(workspace.documentsFile, later.documents);
      writeFileSync(workspace.statementsFile, later.statements.subarray(0, size));
      writeFileSync(join(folder, "pages.jsonl"), index);
      await reopen();
    }
  });

  it("keeps the newest extraction of a page and forgets a removed one", async () => {
    const workspace = await Workspace.create(folder);
    await workspace.add([page("a", "甲"), page("b", "乙")], "1");
    await workspace.add([page("a", "甲")], "2");
    await workspace.remove("b");
    const reopened = await Workspace.open(folder);
    expect(reopened.pages()).toEqual([{ id: "a", file: "a.txt", version: "2" }]);
    expect(reopened.has("a", "1")).toBe(false);
    expect(readFileSync(reopened.documentsFile, "utf8").trim().split("\n").length).toBe(3);
  });

  it("names a page by the smallest of its names, whatever the order", async () => {
    for (const names of [
      ["x.txt", "a.txt"],
      ["a.txt", "x.txt"],
    ]) {
      rmSync(folder, { recursive: true, force: true });
      const workspace = await Workspace.create(folder);
      await workspace.add([page("p", "文", names[0])], "1");
      await workspace.noteNames([{ op: "also", id: "p", file: names[1]! }]);
      expect((await (await Workspace.open(folder)).page("p"))?.document.file).toBe("a.txt");
    }
  });

  it("says which line of which file is no JSON", async () => {
    const workspace = await Workspace.create(folder);
    await workspace.add([page("a", "甲")], "1");
    appendFileSync(workspace.documentsFile, "{broken\n");
    await expect(Workspace.open(folder)).rejects.toThrow(/documents\.jsonl, line 2: not valid JSON/);
  });

  it("is there as it was when it was opened, as if it were read again", async () => {
    const built = await Workspace.create(folder);
    await built.add([page("a", "甲"), page("b", "乙"), page("d", "丁")], "1");
    const workspace = await Workspace.create(folder);
    const before = await workspace.state();
    // Also where its order was asked for already.
    expect(workspace.pageCount).toBe(3);
    await workspace.remove("b");
    await workspace.add([page("a", "甲"), page("c", "丙")], "2");
    await workspace.noteNames([{ op: "also", id: "d", file: "elsewhere.txt" }]);
    const [then, read] = [await workspace.asOf(before), await Workspace.open(folder, { at: before })];
    expect(then.pages()).toEqual(read.pages());
    expect(then.pages().map(({ id, version }) => `${id}${version}`)).toEqual(["a1", "b1", "d1"]);
    const revisionsOf = (state: Workspace) => state.ids().map((id) => [id, state.revisionOf(id)]);
    expect(revisionsOf(then)).toEqual(revisionsOf(read));
    expect([...workspace.changedSince(then)!].sort()).toEqual(["a", "b", "c", "d"]);
    expect(workspace.changedSince(read)).toBeUndefined();
    expect(await then.page("b")).toEqual(await read.page("b"));
    expect(workspace.pages()).toEqual((await Workspace.open(folder)).pages());
    expect(workspace.pages().map(({ id, version }) => `${id}${version}`)).toEqual(["a2", "c2", "d1"]);
    expect((await workspace.asOf(await workspace.state())).pages()).toEqual(workspace.pages());
  });

  it("is still there as it was at an earlier state", async () => {
    const workspace = await Workspace.create(folder);
    await workspace.add([page("a", "甲"), page("b", "乙")], "1");
    const before = await workspace.state();
    await workspace.remove("b");
    await workspace.add([page("a", "甲"), page("c", "丙")], "2");
    const ids = ({ pages }: { pages: readonly { id: string; version: string }[] }) => pages.map(({ id, version }) => `${id}${version}`);
    const then = await Workspace.open(folder, { at: before });
    expect(ids({ pages: then.pages() })).toEqual(["a1", "b1"]);
    expect((await then.page("b"))?.document.text).toBe("乙");
    expect(ids({ pages: (await Workspace.open(folder)).pages() })).toEqual(["a2", "c2"]);
    expect(await then.state()).toEqual(before);
  });

  it("opens by its index, which can be lost, cut off or out of date without a loss", async () => {
    const workspace = await Workspace.create(folder);
    await workspace.add([page("a", "甲"), page("b", "乙")], "1");
    const index = join(folder, "pages.jsonl");
    const whole = readFileSync(index);
    await workspace.add([page("c", "丙")], "1");
    const all = (await Workspace.open(folder)).pages();
    expect(all.length).toBe(3);
    for (const content of [
      undefined,
      whole,
      whole.subarray(0, 40),
      "{}\n",
      "no JSON\n",
      readFileSync(index, "utf8").replaceAll('"c"', '"d"'),
    ]) {
      if (content === undefined) rmSync(index);
      else writeFileSync(index, content);
      expect((await Workspace.open(folder)).pages()).toEqual(all);
      expect((await Workspace.create(folder)).pages()).toEqual(all);
      expect((await Workspace.open(folder)).pages()).toEqual(all);
    }
  });

  it("is not there until it is made", async () => {
    await expect(Workspace.open(folder)).rejects.toThrow(/No workspace at .*mailuo build/);
  });
});

describe("the writer's lock", () => {
  it("is held by one, and says by whom", async () => {
    const unlock = await lockWorkspace(folder);
    await expect(lockWorkspace(folder)).rejects.toThrow(new RegExp(`process ${process.pid}`));
    await unlock();
    await (
      await lockWorkspace(folder)
    )();
  });

  it("is taken over from a process that was killed, and from a lock cut off while it was written", async () => {
    const file = join(folder, "writer.lock");
    const unlock = await lockWorkspace(folder);
    const held = JSON.parse(readFileSync(file, "utf8")) as object;
    await unlock();
    writeFileSync(file, JSON.stringify({ ...held, pid: 2 ** 22 + 12_345 }));
    await (
      await lockWorkspace(folder)
    )();
    writeFileSync(file, "x");
    truncateSync(file, 0);
    await (
      await lockWorkspace(folder)
    )();
  });
});
