import { copyFileSync, cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Cluster, Extraction, Mention, RelationStatement } from "../../src/model.ts";
import { extractDocument } from "../../src/pipeline.ts";
import { makeDocument } from "../../src/read/document.ts";
import { noteBuild, readBuilds } from "../../src/workspace/builds.ts";
import { foundIn } from "../../src/workspace/compact/decode.ts";
import { compactLine } from "../../src/workspace/compact/encode.ts";
import type { CompactLine } from "../../src/workspace/compact/line.ts";
import { bare } from "../../src/workspace/page-content.ts";
import type { StoredExtraction } from "../../src/workspace/record.ts";
import { Workspace } from "../../src/workspace/workspace.ts";
import "../shipped-languages.ts";

const read = (file: string, text: string): Extraction => extractDocument(makeDocument({ file, text, encoding: "utf-8" }));
const sample = (name: string): Extraction => read(name, readFileSync(join("scripts", "sample-pages", name), "utf8"));

const table = "拟任人选公示\n\n姓名\t现任职务\t拟任职务\n王芳\t县水务局副局长\t县林业局局长\n李卫国\t松村党支部书记\t县林业局副局长\n";
const traditional = "廬江縣水務局局長陳國棟昨日到松村\n調研，該村村民王芳家已通自來水。";

let pages: readonly Extraction[];
beforeAll(() => {
  pages = [
    sample("zh/shiping.txt"),
    sample("zh/xinhua.txt"),
    sample("en/taita-taveta.txt"),
    read("t.txt", table),
    read("h.txt", traditional),
  ];
});

const lineOf = (page: StoredExtraction): CompactLine => {
  const { mentions, statements, clusters } = page;
  return JSON.parse(
    JSON.stringify(compactLine({ document: page.document.id, version: "1", mentions, statements, clusters }, bare(page))),
  ) as CompactLine;
};
/** As it is kept: confidences of mentions in thousandths. */
const kept = ({ mentions, statements, clusters }: StoredExtraction): Pick<Extraction, "mentions" | "statements" | "clusters"> => ({
  mentions: mentions.map((one) => ({ ...one, confidence: Math.round(one.confidence * 1000) / 1000 })),
  statements,
  clusters,
});

describe("a line of statements.jsonl", () => {
  it("gives back what was found on a page, in a fifth of the bytes", () => {
    for (const page of pages) {
      expect(page.statements.length, page.document.file).toBeGreaterThan(0);
      expect(foundIn(lineOf(page), bare(page))).toEqual(kept(page));
    }
    const size = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
    const total = (of: (page: Extraction) => number): number => pages.reduce((sum, page) => sum + of(page), 0);
    expect(total((page) => size(lineOf(page))) / total((page) => size(kept(page)))).toBeLessThan(0.2);
  });

  it("keeps what no text tells", () => {
    const [page] = pages as [Extraction];
    const first = page.mentions[0] as Mention;
    const odd: Mention = {
      ...first,
      id: "own",
      text: "别的",
      name: "=别",
      sentence: "elsewhere",
      article: 7,
      from: 90,
      to: 99,
      implied: true,
    };
    const relation = page.statements.find((one): one is RelationStatement => one.kind === "relation")!;
    const { id: _, ...about } = relation;
    const cluster: Cluster = {
      ...{
        id: "its",
        document: "other",
        type: "Place",
        name: "{name}",
        aliases: ["b", "a"],
        gbCode: "53",
        within: "x",
        mentions: ["own", "gone"],
      },
      reasons: ["is {code}, not {name}", "53 is $& of {", ""],
    };
    const changed: StoredExtraction = {
      ...page,
      mentions: [odd, ...page.mentions.slice(1)],
      statements: [
        { ...about, id: "mine", subject: "own", object: `${page.document.id}.1`, confidence: 1 / 3, others: ["llm:a b"], document: "d" },
      ],
      clusters: [cluster, { ...cluster, name: "", reasons: ["why"], mentions: [page.mentions[1]!.id] }],
    };
    expect(foundIn(lineOf(changed), bare(page))).toEqual(kept(changed));
  });

  it("is damaged where somebody has edited it to speak of what it does not have", () => {
    const [page] = pages as [Extraction];
    const line = lineOf(page);
    for (const edited of [{ words: [] }, { sentences: [] }, { clusters: [[[9_999]]] }, { mentions: [null] }])
      expect(foundIn({ ...line, ...edited } as unknown as CompactLine, bare(page))).toBeUndefined();
  });
});

describe("a workspace of before", () => {
  let home: string;
  const there = (...parts: readonly string[]): string => join(home, ...parts);
  const full = ({ document, mentions, statements, clusters }: Extraction, edition?: number): string =>
    `${JSON.stringify({ document: document.id, version: "1", ...(edition && { edition }), mentions, statements, clusters })}\n`;

  const contents = async (folder: string, at?: Parameters<typeof Workspace.open>[1]): Promise<unknown[]> => {
    const found: unknown[] = [];
    for await (const page of (await Workspace.open(folder, at)).extractions()) found.push({ ...kept(page), file: page.document.file });
    return found;
  };

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), "mailuo-compact-"));
    const old = await Workspace.create(there("old"));
    await old.add(pages.slice(0, 2), "1");
    await old.add(pages.slice(2), "1");
    // As they were written then: in full, with a line that nobody can read, and the state of a build between two.
    const [first, ...others] = pages as [Extraction, ...Extraction[]];
    writeFileSync(old.statementsFile, full(first));
    const early = { ...(await old.state()), documents: readFileSync(old.documentsFile).indexOf("\n") + 1 };
    await noteBuild(there("old"), { state: early, pages: 1, nodes: 1, edges: 0 });
    writeFileSync(old.statementsFile, `${full(first)}{"document":"spoilt\n${others.map((page) => full(page)).join("")}`);
    await noteBuild(there("old"), { state: await old.state(), pages: 5, nodes: 2, edges: 0 });
    rmSync(there("old", "pages.jsonl"));
    writeFileSync(there("old", "workspace.json"), '{"mailuo":"workspace","format":1}\n');
    cpSync(there("old"), there("new"), { recursive: true });
    await Workspace.create(there("new"));
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it("is read as it is, and brought into today's form by the first command that writes to it", async () => {
    const before = await contents(there("old"));
    expect(before).toHaveLength(5);
    expect(await contents(there("new"))).toEqual(before);
    const sizes = ["old", "new"].map((folder) => readFileSync(there(folder, "statements.jsonl")).length);
    expect(sizes[1]! / sizes[0]!).toBeLessThan(0.2);
    expect(readFileSync(there("new", "statements.jsonl"), "utf8")).toContain('{"document":"spoilt\n');
    let told = 0;
    const onMigration = (): void => void told++;
    cpSync(there("old"), there("told"), { recursive: true });
    await Workspace.create(there("told"), { onMigration });
    await Workspace.create(there("told"), { onMigration });
    expect(told).toBe(1);
  });

  it("is refused, and left as it is, where a newer version wrote it", async () => {
    cpSync(there("old"), there("newer"), { recursive: true });
    const about = '{"mailuo":"workspace","format":3}\n';
    writeFileSync(there("newer", "workspace.json"), about);
    const openings = [() => Workspace.open(there("newer")), () => Workspace.create(there("newer"))];
    for (const opening of openings)
      await expect(opening()).rejects.toThrow(/written by a newer version of Mailuo: its form is 3, .* up to 2\. Use that version/);
    expect(readFileSync(there("newer", "workspace.json"), "utf8")).toBe(about);
    expect(readFileSync(there("newer", "statements.jsonl"))).toEqual(readFileSync(there("old", "statements.jsonl")));
  });

  it("has its earlier states", async () => {
    const [early, late] = await readBuilds(there("new"));
    const [was] = await readBuilds(there("old"));
    expect(early!.state.statements).toBeLessThan(was!.state.statements);
    expect(await contents(there("new"), { at: early!.state })).toEqual(await contents(there("old"), { at: was!.state }));
    expect(late!.state.statements).toBe(readFileSync(there("new", "statements.jsonl")).length);
    expect([early!.number, late!.number, early!.nodes]).toEqual([1, 2, 1]);
  });

  it("loses nothing where the change is cut off at any moment", async () => {
    const wanted = await contents(there("old"));
    const names = ["statements.jsonl", "builds.jsonl"];
    const cuts: readonly ((folder: string) => void)[] = [
      // While the new file is written.
      (folder) => writeFileSync(join(folder, "statements.jsonl.migrated"), readFileSync(there("new", "statements.jsonl")).subarray(0, 99)),
      // Before it is said that both are whole.
      (folder) => names.forEach((name) => copyFileSync(there("new", name), join(folder, `${name}.migrated`))),
      // From then on, after each step.
      (folder) => writeFileSync(join(folder, "migration.json"), "{}\n"),
      (folder) => rmSync(join(folder, "pages.jsonl"), { force: true }),
      (folder) => renameSync(join(folder, "statements.jsonl.migrated"), join(folder, "statements.jsonl")),
      (folder) => renameSync(join(folder, "builds.jsonl.migrated"), join(folder, "builds.jsonl")),
      (folder) => copyFileSync(there("new", "workspace.json"), join(folder, "workspace.json")),
    ];
    for (let steps = 1; steps <= cuts.length; steps++) {
      const folder = there(`cut-${steps}`);
      cpSync(there("old"), folder, { recursive: true });
      for (const cut of cuts.slice(0, steps)) cut(folder);
      expect(await contents(folder), `read after step ${steps}`).toEqual(wanted);
      await Workspace.create(folder);
      expect(await contents(folder), `after step ${steps}`).toEqual(wanted);
      for (const name of names) expect(readFileSync(join(folder, name), "utf8")).toBe(readFileSync(there("new", name), "utf8"));
      for (const name of [...names.map((one) => `${one}.migrated`), "migration.json"])
        expect(existsSync(join(folder, name)), name).toBe(false);
    }
  });
});
