import { describe, expect, test } from "vitest";
import { ofdOf, pageOf, setParagraphs, textObject } from "../../scripts/typeset/ofd-writer.ts";
import { cellsOf, marked, onlyDocument, told } from "./read-content.ts";
import { packageOf } from "../../scripts/typeset/zip-writer.ts";

const first = "为加强水利工程建设管理，云溪县水利局决定自即日起对全县在建的十二座小型水库进行安全检查，由副局长李建国任检查组组长。";
const second = "检查结束后，各乡镇应当在十个工作日内将整改情况报县水利局。";
const title = "关于开展水库安全检查的通知";
const heading = textObject({ text: title, x: 40, y: 40, size: 8, step: 10 });
const number = (page: number): string => textObject({ text: `- ${page} -`, x: 100, y: 285, size: 4, step: 2.2 });
const set = (paragraphs: readonly string[], top: number): string =>
  setParagraphs(paragraphs, top)
    .map((line) => textObject(line))
    .join("");
const solid = (text: string): string => text.replace(/\s/g, "");
const paragraphsOf = (text: string): string[] => text.split(/\n\n|\n\u2029\n/).map((one) => one.replaceAll("\n", ""));

describe("an OFD document", () => {
  test("is its paragraphs, with lines joined as they were set, and the place of each line in points", async () => {
    const document = await onlyDocument(ofdOf({ pages: [pageOf(heading + set([first, second], 60) + number(1))], title }), "a.ofd");
    expect(document.title).toBe(title);
    expect(paragraphsOf(document.text)).toEqual([title, first, second, "- 1 -"]);
    expect(marked(document, "headings")).toEqual([title]);
    expect(marked(document, "furniture")).toEqual(["- 1 -"]);
    const line = document.layout!.lines![1]!;
    expect(document.text.slice(line.start, line.end)).toBe(first.slice(0, 28));
    expect(line.page).toBe(1);
    // 40 mm and 180 mm from the left, its baseline at 60 mm.
    expect(line.box!.map(Math.round)).toEqual([113, 158, 510, 172]);
  });

  test("is read in the order of the page, whatever that of its objects; a paragraph goes on over the page", async () => {
    const lines = setParagraphs([first, second], 60);
    const [start, rest] = [lines.slice(0, 1), lines.slice(1)];
    const pages = [
      pageOf(start.map((line) => textObject(line)).join("") + heading),
      pageOf(
        rest
          .reverse()
          .map((line) => textObject({ ...line, y: line.y - 30 }))
          .join(""),
      ),
    ];
    const { text, layout } = await onlyDocument(ofdOf({ pages }), "a.ofd");
    expect(paragraphsOf(text)).toEqual([title, first, second]);
    expect(layout?.lines?.map(({ page }) => page)).toEqual([1, 1, 2, 2, 2]);
  });

  test("has what a template prints on every page once, as furniture; a form that one page fills in is text", async () => {
    const template = pageOf(textObject({ text: "云溪县水利局内部资料", x: 60, y: 15, size: 6 }));
    const page = (words: string): string => pageOf(set([words], 60), '<ofd:Template TemplateID="9" ZOrder="Background"/>');
    const several = await onlyDocument(ofdOf({ pages: [page(first), page(second)], template }), "a.ofd");
    expect(marked(several, "furniture")).toEqual(["云溪县水利局内部资料"]);
    expect(solid(several.text)).toBe(`${first}${second}云溪县水利局内部资料`);
    const one = await onlyDocument(ofdOf({ pages: [page(first)], template }), "a.ofd");
    expect(marked(one, "furniture")).toEqual([]);
    expect(solid(one.text)).toBe(`云溪县水利局内部资料${first}`);
  });

  test("has a table whose columns stand below each other", async () => {
    const rows = [
      ["姓名", "现任职务", "拟任职务"],
      ["李建国", "水利局副局长", "水利局局长"],
      ["王志强", "财政局科长", "财政局副局长"],
      ["赵明德", "教育局股长", "教育局副局长"],
    ];
    const objects = rows.flatMap((cells, at) => cells.map((text, column) => textObject({ text, x: 30 + 50 * column, y: 70 + 10 * at })));
    const document = await onlyDocument(ofdOf({ pages: [pageOf(heading + objects.join(""))] }), "a.ofd");
    expect(document.text).toContain(rows.map((cells) => cells.join("\t")).join("\n"));
    expect(cellsOf(document)[0]).toHaveLength(12);
  });

  test("leaves out what is not shown, and follows a matrix", async () => {
    const hidden = textObject({ text: "看不见的字", x: 30, y: 50 }, 'Visible="false"');
    const scaled = textObject({ text: "放大的字", x: 30, y: 70, size: 2 }, 'CTM="2.5 0 0 2.5 0 0"');
    const { text, layout } = await onlyDocument(ofdOf({ pages: [pageOf(hidden + `<ofd:PageBlock>${scaled}</ofd:PageBlock>`)] }), "a.ofd");
    expect(text).toBe("放大的字");
    const [left, , right] = layout!.lines![0]!.box!;
    expect(right - left).toBeCloseTo((4 * 5 * 72) / 25.4, 0);
  });

  test("has what stands in compound objects where they stand, and drawings in drawings, as those made of a PDF do", async () => {
    // In points, as a form of a PDF has them: 0.5 of a millimetre here.
    const twice = setParagraphs([second], 60).map((line) => textObject({ ...line, x: 2 * line.x, y: 2 * line.y, size: 10, step: 10 }));
    const points = (id: number, more = ""): string =>
      `<ofd:CompositeObject ID="3" CTM="0.5 0 0 0.5 0 0" Boundary="0 10 210 297" ResourceID="${id}" ${more}/>`;
    const inner = `<ofd:CompositeObject ID="4" Boundary="0 0 420 594" ResourceID="8"/>`;
    const page = pageOf(set([first], 50) + points(7) + points(6, 'Visible="false"') + points(5));
    const drawings = { 6: textObject({ text: "看不见的字", x: 60, y: 60 }), 7: inner, 8: twice.join("") };
    const { text, layout } = await onlyDocument(ofdOf({ pages: [page], drawings }), "a.ofd");
    expect(paragraphsOf(text)).toEqual([first, second]);
    const [line] = layout!.lines!.slice(-2);
    expect(line!.box!.map(Math.round)).toEqual([113, 186, 510, 201]);
  });

  test("whose drawings hold each other, or multiply without end, is read or refused at once", async () => {
    const object = (id: number): string => `<ofd:CompositeObject ID="3" Boundary="0 0 210 297" ResourceID="${id}"/>`;
    const round = ofdOf({ pages: [pageOf(set([first], 60) + object(1))], drawings: { 1: object(2), 2: object(1) } });
    expect(paragraphsOf((await onlyDocument(round, "a.ofd")).text)).toEqual([first]);
    const many = Object.fromEntries([1, 2, 3, 4, 5, 6].map((id) => [id, object(id + 1).repeat(40)]));
    const multiplied = await told(ofdOf({ pages: [pageOf(set([first], 60) + object(1))], drawings: { ...many, 7: "" } }), "a.ofd");
    expect(multiplied.failures).toEqual([expect.stringContaining("more drawings on page 1 than any page has")]);
  });

  test("may be one of several in a package; one that is pictures alone is told", async () => {
    const { documents } = await told(ofdOf({ pages: [pageOf(set([first], 60))] }, { pages: [pageOf(set([second], 60))] }), "a.ofd");
    expect(documents.map(({ file, text }) => `${file} ${solid(text)}`)).toEqual([`a.ofd:1 ${first}`, `a.ofd:2 ${second}`]);
    const scanned = await told(ofdOf({ pages: [pageOf('<ofd:ImageObject ID="3" Boundary="0 0 210 297" ResourceID="4"/>')] }), "a.ofd");
    expect(scanned.failures).toEqual([expect.stringMatching(/^a\.ofd: is an OFD document without text: its pages are pictures.+OCR/)]);
    expect((await told(packageOf({ "OFD.xml": "<OFD/>" }), "a.ofd")).failures).toEqual([expect.stringContaining("without a document")]);
    const lost = await told(packageOf({ "OFD.xml": "<OFD><DocBody><DocRoot>D/Document.xml</DocRoot></DocBody></OFD>" }), "a.ofd");
    expect(lost.failures).toEqual([expect.stringContaining("lacks a part of an OFD document (D/Document.xml)")]);
  });

  test("with glyphs strewn over a page by the thousands is refused before they are put in order", async () => {
    const strewn = Array.from({ length: 9000 }, (_, at) => textObject({ text: "字", x: (at * 37) % 200, y: (at * 61.7) % 290, size: 2 }));
    expect((await told(ofdOf({ pages: [pageOf(strewn.join(""))] }), "a.ofd")).failures).toEqual([
      expect.stringContaining("strewn over its pages"),
    ]);
  });
});
