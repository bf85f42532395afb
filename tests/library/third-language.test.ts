/** A third language that a program registers by what the package exports: its pages are read, into a workspace too, and the others as before. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  createPipeline,
  documentFromText,
  openWorkspace,
  readPages,
  registerLanguage,
  RuleFamily,
  patternsOf,
  type Document,
  type Extraction,
  type LanguagePack,
} from "../../src/index.ts";
import { malay } from "./malay.ts";

const news = `Yang Dipertua Majlis Daerah Tangkak, Rosli Hashim, berkata beliau gembira dengan hasil kerja itu. Majlis Daerah Tangkak telah \
membina Projek Jambatan Lui di Kampung Parit Bunga untuk penduduk. Majlis Daerah Tangkak tidak membina Projek Dewan Serom kerana tiada wang. \
Majlis Daerah Tangkak akan membina Projek Balai Sagil supaya penduduk dapat bertemu.

Bekas Pengarah Jabatan Kerja Raya, Salmah Idris, turut hadir. Kononnya Jabatan Kerja Raya akan membina Projek Jalan Lama. Ketua Kampung Ahmad \
bin Ismail berkata beliau berterima kasih kepada Hj. Osman dan semua yang telah membantu.
`;
const chinese = documentFromText("石屏县水务局局长孔德昌到凹河村调研。", { file: "zh" });
const english = documentFromText("Ludlow Town Council built the Bridge Street Car Park Project with money from Shropshire Council.", {
  file: "en",
});

let folder: string;
let before: { readonly refusal: string; readonly others: readonly Extraction[]; readonly version: string };

async function readOthers(): Promise<Extraction[]> {
  const pipeline = createPipeline();
  return [await pipeline.extract(chinese), await pipeline.extract(english)];
}

const refusalOf = (text: string): string => {
  try {
    return documentFromText(text, { file: "ms" }).id;
  } catch (error) {
    return (error as Error).message;
  }
};

/** `subject PREDICATE object (status)`, in order. */
function stated({ mentions, statements }: Extraction): string[] {
  const textOf = new Map(mentions.map(({ id, text }) => [id, text]));
  return statements.flatMap((one) =>
    one.kind === "relation"
      ? [
          `${textOf.get(one.subject)} ${[one.predicate, ...Object.values(one.properties)].join(" ")} ${textOf.get(one.object)} (${one.status})`,
        ]
      : [],
  );
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "mailuo-malay-"));
  before = { refusal: refusalOf(news), others: await readOthers(), version: createPipeline().version };
  registerLanguage(malay);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a language that a program registers", { timeout: 120_000 }, () => {
  it("is refused by its name until then", () => {
    expect(before.refusal).toMatch(/is in Malay; Mailuo reads Chinese and English/);
  });

  it("has its pages read from files: who, what and where by its extractor, what is stated by its rules, and whether by its words", async () => {
    writeFileSync(join(folder, "berita.txt"), news);
    const documents: Document[] = [];
    for await (const read of readPages([join(folder, "berita.txt")])) if ("document" in read) documents.push(read.document);
    expect(documents).toHaveLength(1);
    const extraction = await createPipeline().extract(documents[0]!);

    expect(extraction.articles.map(({ language }) => language)).toEqual(["ms"]);
    expect(extraction.articles[0]!.sentences.map(({ text }) => text)).toContain(
      "Ketua Kampung Ahmad bin Ismail berkata beliau berterima kasih kepada Hj. Osman dan semua yang telah membantu.",
    );
    const found = new Set(extraction.mentions.map(({ type, text }) => `${type} ${text}`));
    expect([...found]).toEqual(
      expect.arrayContaining([
        "Person Rosli Hashim",
        "Person Ahmad bin Ismail",
        "Agency Majlis Daerah Tangkak",
        "Village Kampung Parit Bunga",
      ]),
    );
    expect(stated(extraction)).toEqual([
      "Rosli Hashim WORKS_FOR Yang Dipertua Majlis Daerah Tangkak (done)",
      "Majlis Daerah Tangkak IMPLEMENTS Projek Jambatan Lui (done)",
      "Projek Jambatan Lui LOCATED_IN Kampung Parit Bunga (done)",
      "Majlis Daerah Tangkak IMPLEMENTS Projek Balai Sagil (planned)",
      "Salmah Idris WORKS_FOR Pengarah Jabatan Kerja Raya (ended)",
      "Jabatan Kerja Raya IMPLEMENTS Projek Jalan Lama (alleged)",
    ]);
    expect(extraction.statements.map(({ extractor }) => extractor)).toContain("ms/works/builds");
  });

  it("leaves Chinese and English pages as they were", async () => {
    expect(await readOthers()).toEqual(before.others);
    expect(before.others.map(({ statements }) => statements.length > 0)).toEqual([true, true]);
  });

  it("changes the version of the extraction, and brings extractors that can be left out", () => {
    expect(createPipeline().version).toBe(`${before.version} +ms@1`);
    expect(createPipeline({ without: ["malay"] }).extractors).not.toContain("malay");
  });

  it("is in the workspace's graph however many pages there are: threads, which don't know it, are not asked", async () => {
    mkdirSync(join(folder, "papers"));
    // More than is read in this thread before others are started.
    const pages = 40;
    for (let page = 0; page < pages; page++)
      writeFileSync(
        join(folder, "papers", `${page}.txt`),
        `${news}\n${`Mesyuarat nombor ${page} itu tidak panjang dan yang hadir berkata beliau setuju. `.repeat(16)}`,
      );
    const workspace = await openWorkspace(join(folder, "ws"), { create: true });
    const { added, failures } = await workspace.addFiles([join(folder, "papers")], { jobs: 2 });
    expect([added, failures]).toEqual([pages, []]);
    const { rows } = await workspace.query(
      "MATCH (a:Agency)-[r:IMPLEMENTS]->(j:Project) RETURN a.name, j.name, r.status, size(r.evidence) ORDER BY j.name",
    );
    expect(rows).toEqual([
      ["Majlis Daerah Tangkak", "Projek Balai Sagil", "planned", pages],
      ["Jabatan Kerja Raya", "Projek Jalan Lama", "alleged", pages],
      ["Majlis Daerah Tangkak", "Projek Jambatan Lui", "done", pages],
    ]);
    await workspace.close();
  });

  it("is told what is wrong with a rule that no reading can be made of", async () => {
    const family = new RuleFamily("id/works", { confidences: { "id/works/builds": { confidence: 0.8 } }, states: ["IMPLEMENTS"] });
    family.rule("builds", { pattern: patternsOf({ flags: "u", joins: "" })("(?<subject>{A}) membangun {J}"), yields: "" });
    const indonesian: LanguagePack = { code: "id", script: "Latn", relations: { families: [family] } };
    registerLanguage(indonesian);
    const page = documentFromText(
      "Pemerintah tidak dapat hadir karena mereka sudah lebih dahulu bekerja secara bersama adalah bisa serta.",
      { file: "id" },
    );
    await expect(createPipeline().extract(page)).rejects.toThrow("the pattern of the rule id/works/builds has no group object");
  });
});
