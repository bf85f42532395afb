import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readSources } from "../../src/read/read.ts";
import type { ReadOptions } from "../../src/read/read.ts";
import type { ReadFailure } from "../../src/read/failure.ts";
import type { Document } from "../../src/model.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "mailuo-read-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const put = async (name: string, content: string | Uint8Array): Promise<void> => {
  const path = join(root, name);
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, content);
};

async function read(paths: string[], options: ReadOptions = {}): Promise<{ documents: Document[]; failures: ReadFailure[] }> {
  const documents: Document[] = [];
  const failures: ReadFailure[] = [];
  for await (const result of readSources(paths, { root, ...options })) {
    if ("document" in result) documents.push(result.document);
    else failures.push(result.failure);
  }
  return { documents, failures };
}

describe("readSources", () => {
  test("a folder is read in the order of names, whatever the order of paths", async () => {
    for (const name of ["b.txt", "a.md", "deep/c.html", "deep/d.jsonl", "picture.png", ".hidden.txt"])
      await put(name, name.endsWith("jsonl") ? '{"text":"四"}' : `text of ${name}`);
    const first = await read(["."]);
    expect(first.documents.map((document) => document.file)).toEqual(["a.md", "b.txt", "deep/c.html", "deep/d.jsonl:1"]);
    const again = await read(["deep", "b.txt", "a.md", "b.txt"]);
    expect(again.documents.map((document) => document.id)).toEqual(first.documents.map((document) => document.id));
    expect(first.failures).toEqual([]);
  });

  test("text is kept exactly as decoded, and its id is that of its text", async () => {
    await put("a.txt", "\ufeff第一行\r\n\r\n第二行 \u0000x\n");
    const { documents } = await read(["a.txt"], { published: "2022-06-22" });
    expect(documents).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{16}$/),
        file: "a.txt",
        text: "第一行\r\n\r\n第二行 \u0000x\n",
        encoding: "utf-8",
        published: "2022-06-22",
      },
    ]);
  });

  test("globs, and files whose names look like one", async () => {
    await put("news/1.txt", "one");
    await put("news/2.txt", "two");
    await put("news/[3].txt", "three");
    expect((await read(["news/*.txt"])).documents.map((d) => d.text).sort()).toEqual(["one", "three", "two"]);
    expect((await read(["news/[3].txt"])).documents.map((d) => d.text)).toEqual(["three"]);
    expect((await read(["none/*.txt"])).failures).toMatchObject([{ file: "none/*.txt" }]);
    expect((await read(["news/*.pdf"])).failures).toMatchObject([{ file: "news/*.pdf", reason: "matches no file" }]);
  });

  test("every failure is named with its reason and a remedy, and the rest is read", async () => {
    await put("good.txt", "好的");
    await put("empty.txt", "");
    await put("white.txt", " \r\n\u3000\n");
    await put(
      "binary.txt",
      Uint8Array.from({ length: 300 }, (_, i) => i % 7),
    );
    await put("paper.txt", "%PDF-1.7\n");
    await put("big.txt", "x");
    await truncate(join(root, "big.txt"), 9 * 1024 * 1024);
    const { documents, failures } = await read([".", "missing.txt"]);
    expect(documents.map((document) => document.text)).toEqual(["好的"]);
    expect(failures.map(({ file, reason }) => `${file} ${reason}`)).toEqual([
      "missing.txt is not there (or was removed while it was read)",
      "big.txt is 9.0 MB, more than the 8.0 MB that one document may have",
      "binary.txt is binary, not text",
      "empty.txt is empty",
      "paper.txt is a PDF that was cut short: its end is missing",
      "white.txt holds only white space",
    ]);
    for (const failure of failures) expect(failure.remedy).not.toBe("");
  });

  test("a file removed after it was found is named, the rest is read", async () => {
    await put("a.txt", "one");
    await put("b.txt", "two");
    await put("c.txt", "three");
    const seen: string[] = [];
    for await (const result of readSources(["."], { root })) {
      seen.push("document" in result ? result.document.text : `${result.failure.file} ${result.failure.reason}`);
      if (seen.length === 1) await rm(join(root, "b.txt"));
    }
    expect(seen).toEqual(["one", "b.txt is not there (or was removed while it was read)", "three"]);
  });

  test("a symbolic link out of the folder is named and not followed; one inside it is no second document", async () => {
    await put("outside.txt", "secret");
    await put("in/a.txt", "inside");
    await put("elsewhere/b.txt", "secret too");
    await symlink(join(root, "outside.txt"), join(root, "in/link.txt"));
    await symlink(join(root, "elsewhere"), join(root, "in/folder"));
    await symlink(join(root, "in"), join(root, "in/self"));
    await symlink(join(root, "nowhere"), join(root, "in/broken.txt"));
    expect((await read(["in"])).documents.map((document) => document.text)).toEqual(["inside"]);
    expect((await read(["in/**"])).documents.map((document) => document.text)).toEqual(["inside"]);
    expect((await read(["in"])).failures.map((failure) => failure.file)).toEqual(["in/broken.txt", "in/folder", "in/link.txt"]);
  });

  test("JSON Lines: a bad line is named, the others go on", async () => {
    const lines = [
      '{"text":"一","title":"题","published":"2022-06-21","source":"某报"}',
      "{bad",
      "",
      '{"title":"no text"}',
      "[1]",
      '{"text":"二","published":"2022-02-30"}',
      '{"text":"","x":1}',
      '{"text":"三","published":"2022/6/5"}',
      '{"text":"\\ud800四"}',
    ];
    await put("a.jsonl", lines.join("\r\n"));
    const { documents, failures } = await read(["a.jsonl"], { published: "2020-01-01" });
    expect(documents.map(({ file, text, published, title, source }) => [file, text, published, title, source])).toEqual([
      ["a.jsonl:1", "一", "2022-06-21", "题", "某报"],
      ["a.jsonl:8", "三", "2022-06-05", undefined, undefined],
      ["a.jsonl:9", "\ud800四", "2020-01-01", undefined, undefined],
    ]);
    expect(failures.map((failure) => failure.file)).toEqual(["a.jsonl:2", "a.jsonl:4", "a.jsonl:5", "a.jsonl:6", "a.jsonl:7"]);
  });

  test("JSON over the whole file: a list of articles, an object around one, an article", async () => {
    const articles = [
      { id: "a17", content: "甲村修了一条路。", headline: "修路", date: "2023-03-08" },
      { title: "no text" },
      { text: "乙村修了一座桥。" },
      7,
    ];
    await put("list.json", JSON.stringify(articles, undefined, 2));
    await put(
      "around.json",
      JSON.stringify({ source: "某报", pages: [{ text: "丙村修了一道堤。" }, { text: "丁村修了一口井。" }] }, undefined, "\t"),
    );
    await put("one.json", JSON.stringify({ text: "戊村修了一座庙。", title: "修庙" }, undefined, 4));
    await put("cut.json", JSON.stringify(articles, undefined, 2).slice(0, -9));
    const { documents, failures } = await read(["list.json", "around.json", "one.json", "cut.json"]);
    expect(documents.map(({ file, text, title, published }) => [file, text, title, published])).toEqual([
      ["around.json:1", "丙村修了一道堤。", undefined, undefined],
      ["around.json:2", "丁村修了一口井。", undefined, undefined],
      ["list.json#a17", "甲村修了一条路。", "修路", "2023-03-08"],
      ["list.json:3", "乙村修了一座桥。", undefined, undefined],
      ["one.json", "戊村修了一座庙。", "修庙", undefined],
    ]);
    expect(failures.map(({ file }) => file)).toEqual(["cut.json", "list.json:2", "list.json:4"]);
    expect(failures[1]!.reason).toContain('has no "text"');
    expect(failures[0]!.reason).toContain("is no JSON");
    // In a folder such files may be anything.
    expect((await read(["."])).documents).toEqual([]);
    for (const [name, text] of Object.entries({
      "none.json": "[]",
      "word.json": '"abc"',
      "numbers.json": "[1,2]",
      "settings.json": '{"a":1}',
    })) {
      await put(name, text);
      const { documents: found, failures: told } = await read([name]);
      expect([found.length, told.length > 0], name).toEqual([0, true]);
    }
  });

  test("JSON Lines in UTF-16", async () => {
    await put("a.jsonl", Buffer.from('\ufeff{"text":"清镇"}\n{"text":"贵阳"}\n', "utf16le"));
    expect((await read(["a.jsonl"])).documents.map((document) => document.text)).toEqual(["清镇", "贵阳"]);
  });

  test("standard input: text, HTML and JSON Lines", async () => {
    const stdin = (text: string): ReadOptions => ({ stdin: Readable.from([Buffer.from(text)]) });
    expect((await read(["-"], stdin("你好"))).documents).toMatchObject([{ file: "standard input", text: "你好" }]);
    expect((await read(["-"], stdin('{"text":"一"}\n{"text":"二"}'))).documents.map((document) => document.text)).toEqual(["一", "二"]);
    expect((await read(["-"], stdin("<!DOCTYPE html><title>题</title><p>正文在此。"))).documents[0]?.text).toContain("正文在此。");
    expect((await read(["-"], { stdin: Readable.from([]) })).failures).toMatchObject([{ reason: "is empty" }]);
  });

  test("published must be a day of the calendar", async () => {
    await expect(read(["."], { published: "2022-02-30" })).rejects.toThrow(RangeError);
  });
});
