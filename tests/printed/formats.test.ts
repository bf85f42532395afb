import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { graphInMemory } from "../../src/materialize/graph-in-memory.ts";
import { extractDocument } from "../../src/pipeline.ts";
import { pdfReaderWith, readContent, toStandoff, type Document } from "../../src/index.ts";
import { pageSourceOf } from "../pages-in-memory.ts";
import { docxOf, paragraph } from "../../scripts/typeset/docx-writer.ts";
import { ofdOf, pageOf, setParagraphs, textObject } from "../../scripts/typeset/ofd-writer.ts";
import { onlyDocument } from "../read/read-content.ts";
import { column, smallPdf } from "../../scripts/typeset/small-pdf.ts";

const filler = "会议强调各地要按照要求做好有关工作并及时报告进展情况。";
const stated = "青河县水利局局长石望川检查了第一水厂。";

const pdfOf = (): Uint8Array => smallPdf([{ shown: column([filler], { x: 60, y: 700 }) }, { shown: column([stated], { x: 80, y: 500 }) }]);

const worksFor = (document: Document) => {
  const relation = toStandoff(extractDocument(document)).relations.find(({ type }) => type === "WORKS_FOR")!;
  const [{ start, end, ...printed }] = relation.evidence as [(typeof relation.evidence)[number]];
  return { words: document.text.slice(start, end), ...printed };
};

describe("evidence names its page", () => {
  test("and box in a PDF, whose file is told by its bytes", async () => {
    const bytes = pdfOf();
    const document = await onlyDocument(bytes, "a.pdf");
    const { words, page, boxes } = worksFor(document);
    expect(words).toBe("青河县水利局局长石望川");
    expect({ page, count: boxes?.length }).toEqual({ page: 2, count: 1 });
    // Nine points a character; the baseline is 500 points above the page's end, 342 below its top.
    expect(boxes![0]!.x).toBeCloseTo(80, 0);
    expect(boxes![0]!.width).toBeCloseTo(99, 0);
    expect(boxes![0]!.y).toBeGreaterThan(330);
    expect(boxes![0]!.y + boxes![0]!.height).toBeLessThan(347);
    expect(document.layout?.pages).toEqual([
      { page: 1, width: 595, height: 842 },
      { page: 2, width: 595, height: 842 },
    ]);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    expect(document.layout?.original).toEqual({ mediaType: "application/pdf", sha256 });
  });

  test("and box in an OFD", async () => {
    const pages = [filler, stated].map((line) =>
      pageOf(
        setParagraphs([line], 60)
          .map((one) => textObject(one))
          .join(""),
      ),
    );
    const document = await onlyDocument(ofdOf({ pages }), "a.ofd");
    const { page, boxes } = worksFor(document);
    expect(page).toBe(2);
    expect(boxes![0]!.x).toBeCloseTo((40 / 25.4) * 72, 0);
    expect(document.layout?.original).toBeUndefined();
  });

  test("alone in a Word document that says where its pages end, and none in one that does not", async () => {
    const turn = "<w:r><w:lastRenderedPageBreak/></w:r>";
    const properties = { "docProps/app.xml": "<Properties><Pages>2</Pages></Properties>" };
    const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
    const paged = docxOf(paragraph(filler) + paragraph(turn + run(stated)), {}, properties);
    expect(worksFor(await onlyDocument(paged, "a.docx"))).toMatchObject({ page: 2, boxes: [] });
    const plain = worksFor(await onlyDocument(docxOf(paragraph(filler) + paragraph(stated)), "b.docx"));
    expect(plain).toEqual({ words: plain.words });
  });
});

test("an edge tells the page of each of its quotes, and nothing where none is known", async () => {
  const printed = extractDocument(await onlyDocument(pdfOf(), "a.pdf"));
  const other = extractDocument(await onlyDocument(Buffer.from(`${stated}水厂今年扩建。`), "b.txt"));
  const post = async (pages: readonly (typeof printed)[]) => {
    const { batch } = await graphInMemory(pageSourceOf(pages));
    return batch.edges.find(({ type }) => type === "WORKS_FOR")!.properties;
  };
  expect((await post([printed]))["pages"]).toEqual(["2"]);
  expect(await post([other])).not.toHaveProperty("pages");
  const both = await post([printed, other]);
  expect(both["quotes"]).toHaveLength(2);
  const at = (both["evidence"] as readonly string[]).findIndex((id) => id.startsWith(printed.document.id));
  expect(both["pages"]).toEqual(at === 0 ? ["2", ""] : ["", "2"]);
});

test("a recognition is handed the whole PDF after its text was looked for, and its lines have their boxes", async () => {
  const given: number[] = [];
  const bytes = smallPdf([{ picture: true }]);
  const reader = pdfReaderWith((pdf, page) => {
    given.push(pdf.length);
    const line = (text: string, at: number) => ({
      text,
      left: 50,
      top: 100 + at * 15,
      right: 50 + text.length * 10,
      bottom: 110 + at * 15,
    });
    return Promise.resolve(page === 1 ? [line(stated, 0), line(filler, 1)] : []);
  });
  const documents: Document[] = [];
  for await (const result of readContent(bytes, { file: "scan.pdf", readers: [reader] }))
    if ("document" in result) documents.push(result.document);
  expect(given).toEqual([bytes.length]);
  expect(worksFor(documents[0]!)).toMatchObject({ page: 1, boxes: [{ page: 1, x: 50, y: 100 }] });
});
