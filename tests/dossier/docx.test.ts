import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import type { GraphNode } from "../../graph/batch.ts";
import { dossierOf } from "../../src/dossier/dossier.ts";
import { dossierFile } from "../../src/dossier/files.ts";
import { indexGraph } from "../../src/serve/snapshot.ts";
import { onlyDocument } from "../read/read-content.ts";
import { article, village } from "./village.ts";

const making = { language: "zh", version: "1.2.3", date: "2026-01-02" } as const;

/** The village's graph, its article at another address. */
async function docxOf(id: string, url?: string, name?: string): Promise<Uint8Array<ArrayBuffer>> {
  const changed = (node: GraphNode): GraphNode =>
    node.id === article && url !== undefined
      ? { ...node, properties: { ...node.properties, url } }
      : node.id === id && name !== undefined
        ? { ...node, properties: { ...node.properties, name } }
        : node;
  const snapshot = indexGraph("memory", village.nodes.map(changed), village.edges);
  return dossierFile("docx", await dossierOf(snapshot, snapshot.nodeAt.get(id)!, { sentences: 20 }), making);
}

const partsOf = (file: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
const all = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, found]) => found!);

describe("a dossier in Word", () => {
  test("says what the other formats say, each statement with its sentence and its source", async () => {
    const { text } = await onlyDocument(await docxOf("water"), "a.docx");
    expect(text).toContain("县水务局出资通村公路（30万元，通村公路：总投资 600万元、开始 2021-03（年份由上下文推知），2022-05-06 报道）");
    expect(text).toContain("柳溪村通村公路由省财政厅、省交通厅补助500万元，县水务局出资30万元。");
    expect(text).toContain("[1] 柳溪村<script>alert(1)</script>修路 · 2022-05-06");
    const village = await onlyDocument(await docxOf("village"), "a.docx");
    expect(village.text).toContain("合计（已成）：530万元，共 2 笔");
    expect(village.text).toContain("取自行政区划代码表");
  });

  test("is well-formed in every part; what a citation leads to is there, and so is each style", async () => {
    const parts = partsOf(await docxOf("village", "https://example.org/a b?<x>&y", "柳\u0001溪\ud800村\uffff"));
    for (const [name, text] of Object.entries(parts))
      expect(() => new SaxesParser({ xmlns: true }).write(text).close(), name).not.toThrow();
    const document = parts["word/document.xml"]!;
    const named = new Set(all(document, /w:bookmarkStart [^>]*w:name="([^"]+)"/g));
    expect(all(document, /w:anchor="([^"]+)"/g).filter((anchor) => !named.has(anchor))).toEqual([]);
    const ids = all(document, /w:bookmarkStart w:id="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    const styles = new Set(all(parts["word/styles.xml"]!, /w:styleId="([^"]+)"/g));
    expect(all(document, /w:(?:p|r|tbl)Style w:val="([^"]+)"/g).filter((style) => !styles.has(style))).toEqual([]);
    for (const part of all(parts["[Content_Types].xml"]!, /PartName="\/([^"]+)"/g)) expect(parts).toHaveProperty([part]);
    expect(document).toContain("柳�溪�村�");
  });

  test("leads to addresses of the web alone, written as Word takes them", async () => {
    const outside = async (url?: string) => {
      const parts = partsOf(await docxOf("village", url));
      const links = all(parts["word/_rels/document.xml.rels"]!, /Target="([^"]+)" TargetMode="External"/g);
      expect(all(parts["word/document.xml"]!, /<w:hyperlink r:id="([^"]+)"/g)).toHaveLength(links.length);
      return links;
    };
    expect(await outside()).toEqual([]);
    expect(await outside("https://example.org/一 b")).toEqual(["https://example.org/%E4%B8%80%20b"]);
    expect(await outside("https://[broken")).toEqual([]);
  });

  test("is the same bytes each time", async () => {
    expect(Buffer.from(await docxOf("road")).equals(Buffer.from(await docxOf("road")))).toBe(true);
  });

  const soffice = (process.env["PATH"] ?? "")
    .split(delimiter)
    .map((folder) => join(folder, "soffice"))
    .find(existsSync);
  test.skipIf(soffice === undefined)("opens in LibreOffice, which finds every word of it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "mailuo-docx-"));
    try {
      writeFileSync(join(folder, "a.docx"), await docxOf("village"));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      execFileSync(
        soffice!,
        [profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder, join(folder, "a.docx")],
        {
          stdio: "ignore",
        },
      );
      const told = readFileSync(join(folder, "a.txt"), "utf8").replace(/\s+/g, "");
      const { text } = await onlyDocument(await docxOf("village"), "a.docx");
      const words = text.split("\n").map((line) => line.replace(/[\s|]+/g, ""));
      expect(words.filter((line) => line.length > 12 && !told.includes(line))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
