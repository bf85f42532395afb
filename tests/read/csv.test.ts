/** Tables saved by spreadsheets: whatever stands in a cell, its row is read with the words over the columns. */
import { describe, expect, it, test } from "vitest";
import { personName, settings } from "../../scripts/generate/county-setting.ts";
import { extractDocument } from "../../src/pipeline.ts";
import { facts } from "../kinds/reading.ts";
import { cellsOf, onlyDocument, told } from "./read-content.ts";

const csv = (...lines: string[]): Uint8Array => Buffer.from(lines.join("\r\n"));

describe("a CSV file", () => {
  it("has its cells told, with line breaks, separators and quotation marks in them", async () => {
    const document = await onlyDocument(csv("姓名,职务,备注", '丁文浩,"局长","一、好。\n二、甲,""乙"""', "许晓岚,科员"), "list.csv");
    expect(cellsOf(document)).toEqual([
      [
        ...["0,0: 姓名", "0,1: 职务", "0,2: 备注"],
        ...["1,0: 丁文浩", "1,1: 局长", '1,2: 一、好。\u2028二、甲,"乙"'],
        ...["2,0: 许晓岚", "2,1: 科员"],
      ],
    ]);
  });

  it.each([
    [";", "a.csv"],
    ["\t", "a.tsv"],
    ["，", "A.CSV"],
  ])("may be parted by %j", async (separator, file) => {
    const document = await onlyDocument(csv(["Name", "Post"].join(separator), ["Mary Atieno", "Clerk"].join(separator)), file);
    expect(cellsOf(document)).toEqual([["0,0: Name", "0,1: Post", "1,0: Mary Atieno", "1,1: Clerk"]]);
  });

  it("is parted as its first line with cells is, whatever stands above", async () => {
    const document = await onlyDocument(csv("任前公示名单", "", "姓名,拟任职务", "丁文浩,局长"), "a.csv");
    expect(cellsOf(document)[0]).toContain("2,1: 局长");
  });

  it("is a text where no line has two cells", async () => {
    const document = await onlyDocument(csv("庐江县水利局局长丁文浩到场。", "一切如常。"), "a.csv");
    expect(document.layout).toBeUndefined();
    expect(document.text).toContain("丁文浩到场。");
  });

  it("that opens a cell and does not close it is refused, with its line", async () => {
    const { failures, documents } = await told(csv("姓名,职务", "丁文浩,局长", '"许晓岚,科员', "孟凡,科员"), "a.csv");
    expect(documents).toEqual([]);
    expect(failures).toEqual([expect.stringContaining('line 3 opens a cell with a " that is not closed')]);
  });
});

/** What a remark may have in it, each of which ended a table that was read as text. */
const remarks = ["工作认真。群众满意。", '"第一，勤勉\n第二，公道"', '"入党较早，\n任满一届。"', "负责".repeat(130), "", "！"];
const heads = [
  ["现任职务", ""],
  ["原任职务", " ended"],
  ["拟任职务", " planned"],
] as const;

test("a post under 原任职务 or 拟任职务 is not held, whatever the remarks in the rows above", async () => {
  let page = 0;
  let missed = 0;
  for (const { county, draw } of settings(20, 5)) {
    const [head, standing] = heads[page++ % heads.length]!;
    const bureaux = ["水利局", "教育局", "林业局", "财政局"].map((bureau) => county + bureau);
    const rows = bureaux.map((body) => ({ person: personName(draw), body }));
    const lines = rows.map(({ person, body }) => `${person},${body}局长,${draw.pick(remarks)}`);
    const document = await onlyDocument(csv(`姓名,${head},备注`, ...lines), "list.csv");
    const wanted = rows.map(({ person, body }) => `${person} WORKS_FOR ${body} title=局长${standing}`);
    const found = facts(await extractDocument(document), "WORKS_FOR");
    expect(found.filter((fact) => !wanted.includes(fact))).toEqual([]);
    missed += wanted.length - found.length;
  }
  expect(missed).toBeLessThanOrEqual(4);
});
