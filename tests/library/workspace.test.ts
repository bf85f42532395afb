import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  createPipeline,
  documentFromHtml,
  documentFromText,
  openWorkspace,
  ReadError,
  readPages,
  StoreError,
  WorkspaceError,
  type Reader,
} from "../../src/index.ts";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "mailuo-library-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const notice = documentFromText("凹河村党支部书记李绍荣表示，今年将修建蓄水池。", { file: "notice", published: "2022-06-24" });
const news = documentFromText("石屏县水务局局长孔德昌到凹河村调研。", { file: "news" });

describe("documents", () => {
  it("of one text are one, whatever they are called; a wrong day and an empty text are refused", async () => {
    expect(documentFromText(notice.text, { file: "other" }).id).toBe(notice.id);
    expect(() => documentFromText("a", { file: "a", published: "2022-02-30" })).toThrow(RangeError);
    expect(() => documentFromText(" \n", { file: "a" })).toThrow(/white space/);
    await expect(documentFromHtml("<p>a</p>", { file: "a", published: "June" })).rejects.toThrow(RangeError);
  });

  it("of a web page have its title, its day and its text", async () => {
    const html = `<html><head><title>调研</title><meta property="article:published_time" content="2022-06-21"></head><body><article><h1>调研</h1><p>${news.text.repeat(8)}</p></article></body></html>`;
    const { document } = await documentFromHtml(html, { file: "https://example.org/a", published: "2000-01-01" });
    expect(document).toMatchObject({ file: "https://example.org/a", title: "调研", published: "2022-06-21" });
    expect(document.text).toContain("孔德昌");
  });
});

describe("a pipeline", () => {
  it("extracts, leaves out what it is told to, and refuses what there is not", async () => {
    const { mentions, statements } = await createPipeline().extract(notice);
    expect(mentions.map(({ text }) => text)).toEqual(expect.arrayContaining(["李绍荣", "凹河村党支部"]));
    expect(statements.some((one) => one.kind === "relation" && one.predicate === "WORKS_FOR")).toBe(true);
    const less = createPipeline({ without: ["tagger"] });
    expect(less.extractors).not.toContain("tagger");
    expect(less.version).not.toBe(createPipeline().version);
    expect(() => createPipeline({ without: ["taggre"] })).toThrow(/no extractor named taggre; there are .*tagger/);
  });
});

/** An invented format: a first line, pages between lines of dashes, the title of each in its first line. */
const bulletin: Reader = {
  name: "bulletin",
  mediaTypes: ["application/x-bulletin"],
  extensions: [".bulletin"],
  sniff: (head) => new TextDecoder().decode(head).startsWith("BULLETIN 1\n"),
  async *read(source) {
    const [first, ...pages] = new TextDecoder().decode(await source.bytes()).split(/\n-+\n|(?<=^BULLETIN 1)\n/);
    if (first !== "BULLETIN 1") throw new ReadError("is no bulletin of the first version", "write BULLETIN 1 into its first line");
    for (const [index, page] of pages.entries()) yield { text: page, title: page.split("\n", 1)[0]!, file: `${source.name}:${index + 1}` };
  },
};

describe("a workspace", { timeout: 120_000 }, () => {
  it("that is not there is made only where that is asked for", async () => {
    await expect(openWorkspace(join(folder, "ws"))).rejects.toThrow(WorkspaceError);
    const workspace = await openWorkspace(join(folder, "ws"), { create: true });
    await expect(workspace.query("RETURN 1")).rejects.toThrow(/There is no graph in .* yet/);
    expect(await workspace.pages()).toEqual([]);
    await workspace.close();
    await expect(workspace.pages()).rejects.toThrow(/was closed/);
    await expect(workspace.add([notice])).rejects.toThrow(/was closed/);
    await (await openWorkspace(join(folder, "ws"))).close();
  });

  it("takes pages, answers, exports, and gives them up; reads wait for writes, and the store changes hands between them", async () => {
    mkdirSync(join(folder, "papers"));
    writeFileSync(join(folder, "papers", "a.txt"), news.text);
    const workspace = await openWorkspace(join(folder, "ws"), { create: true });
    const told: string[] = [];
    // Two writes and a read at once.
    const first = workspace.add([notice, notice], { onProgress: (text) => told.push(text) });
    const second = workspace.addFiles([join(folder, "papers"), join(folder, "nothing.txt")]);
    const people = workspace.query("MATCH (p:Person) RETURN p.name AS name ORDER BY name");
    expect(await first).toMatchObject({ added: 1, known: 1, failures: [], graph: { nodes: { Document: 1 } } });
    expect(await second).toMatchObject({ added: 1, known: 0, failures: [{ reason: expect.stringContaining("not there") as string }] });
    expect((await people).rows.flat().toSorted()).toEqual(["孔德昌", "李绍荣"].toSorted());
    expect(told).toContain("pages 1");

    expect(await workspace.add([notice])).toMatchObject({ added: 0, known: 1, graph: { written: 0, removed: 0 } });
    expect((await workspace.search("李绍"))[0]).toMatchObject({ name: "李绍荣", label: "Person" });
    expect((await workspace.describe()).nodes["Document"]).toBe(2);
    expect((await workspace.page(notice.id))?.document.text).toBe(notice.text);
    expect(await workspace.page("nothing")).toBeUndefined();
    await expect(workspace.ask("residents")).rejects.toThrow(/needs the parameter place/);
    await expect(workspace.ask("nothing")).rejects.toThrow(RangeError);
    expect((await workspace.ask("who-works-where")).rows.length).toBe(2);
    await expect(workspace.query("CREATE (n) RETURN n")).rejects.toThrow(StoreError);

    let json = "";
    for await (const chunk of workspace.exportText("json", { query: "MATCH (p:Person {name: '孔德昌'}) RETURN p" })) json += chunk;
    expect((JSON.parse(json) as { nodes: unknown[] }).nodes).toHaveLength(1);
    const files = new Set<string>();
    for await (const { file } of workspace.exportFiles("csv")) files.add(file);
    expect([...files].toSorted()).toEqual(["edges.csv", "nodes.csv"]);

    await expect(workspace.remove("nothing")).rejects.toThrow(/no page nothing/);
    expect((await workspace.remove(news.id)).graph.nodes["Document"]).toBe(1);
    expect((await workspace.pages()).map(({ id }) => id)).toEqual([notice.id]);
    for await (const { properties } of workspace.nodes()) expect(properties["name"]).not.toBe("孔德昌");
    await workspace.close();
  });

  it("keeps its graph where a URL says, and touches no file that is no store", async () => {
    const elsewhere = pathToFileURL(join(folder, "graphs", "county")).href;
    const workspace = await openWorkspace(join(folder, "ws"), { create: true, store: elsewhere });
    expect(await workspace.add([notice])).toMatchObject({ added: 1, graph: { nodes: { Document: 1 } } });
    expect((await workspace.describe()).engine).toContain("embedded");
    await workspace.close();
    expect([existsSync(join(folder, "graphs", "county")), existsSync(join(folder, "ws", "graph"))]).toEqual([true, false]);

    writeFileSync(join(folder, "letter"), "not a store ".repeat(1_000));
    const wrong = await openWorkspace(join(folder, "ws"), { store: pathToFileURL(join(folder, "letter")).href });
    await expect(wrong.add([news])).rejects.toThrow(/could not be written/);
    await wrong.close();
    expect(readFileSync(join(folder, "letter"), "utf8")).toMatch(/^not a store /);

    const refused = openWorkspace(join(folder, "ws"), { store: "http://mailuo:very-secret@example.org" });
    await expect(refused).rejects.toThrow(/http:\/\/example\.org is not the address of a store/);
  });

  it("reads a format that the program knows, of a folder and under another name", async () => {
    mkdirSync(join(folder, "papers"));
    writeFileSync(join(folder, "papers", "week.bulletin"), `BULLETIN 1\n调研\n${news.text}\n---\n蓄水池\n${notice.text}\n`);
    writeFileSync(join(folder, "papers", "second.bulletin"), "BULLETIN 2\n");
    writeFileSync(join(folder, "named.txt"), "BULLETIN 1\n消息\n石屏县教育局局长孙丽到学校调研。");
    const workspace = await openWorkspace(join(folder, "ws"), { create: true, readers: [bulletin] });
    const { added, failures } = await workspace.addFiles([join(folder, "papers"), join(folder, "named.txt")]);
    expect(added).toBe(3);
    expect(failures).toMatchObject([{ file: join(folder, "papers", "second.bulletin"), reason: "is no bulletin of the first version" }]);
    const { rows } = await workspace.query("MATCH (p:Person) RETURN p.name ORDER BY p.name");
    expect(rows.flat().toSorted()).toEqual(["孔德昌", "孙丽", "李绍荣"].toSorted());
    await workspace.close();

    const told: string[] = [];
    for await (const read of readPages(["papers"], { root: folder }))
      told.push("failure" in read ? read.failure.remedy : read.document.file);
    expect(told).toEqual(["put .txt, .md, .html, .jsonl, .pdf, .zip, .docx, .odt, .ofd or .epub files into it, or name a file"]);
    await expect(openWorkspace(join(folder, "ws"), { readers: [bulletin, bulletin] })).rejects.toThrow(RangeError);
  });
});
