import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { entityLabels } from "../../graph/ontology.ts";
import { readNameList, type NameList } from "../../src/name-list/read-list.ts";
import { checkCharacter } from "../../src/names/identifiers.ts";
import { zipOf } from "../../scripts/typeset/zip-writer.ts";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "mailuo-names-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const read = (name: string, content: string | Uint8Array): Promise<NameList> => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return readNameList(file, entityLabels);
};
const code = "91999999MA0ABCDE0" + checkCharacter("91999999MA0ABCDE0");
const zheng = {
  id: "p1",
  type: "Person",
  name: "郑秋澜",
  aliases: ["阿澜", "秋澜"],
  body: "甲局",
  validTo: "2024-06",
  attributes: { 党派: "无" },
};

it("a table is read by its headings, in English or Chinese, whatever parts the cells", async () => {
  const rows = [
    ["姓名", "Aliases", "类型", "id", "单位", "valid to", "党派"],
    ["郑秋澜", "阿澜|秋澜", "人物", "p1", "甲局", "2024年6月", "无"],
  ];
  for (const [name, separator] of [
    ["a.csv", ","],
    ["a.tsv", "\t"],
    ["b.csv", ";"],
  ] as const)
    expect((await read(name, `\ufeff${rows.map((row) => row.join(separator)).join("\r\n")}`)).names).toEqual([zheng]);
});

it("an XLSX sheet is read, with shared texts, cells left out and days as numbers", async () => {
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
    <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>type</t></is></c><c r="C1" t="inlineStr"><is><t>id</t></is></c><c r="D1" t="inlineStr"><is><t>valid from</t></is></c></row>
    <row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" t="inlineStr"><is><t>Village</t></is></c><c r="D3"><v>45292</v></c></row></sheetData></worksheet>`;
  const shared = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>name</t></si><si><r><t>云</t></r><r><t>田村</t></r><rPh sb="0" eb="1"><t>yun</t></rPh></si></sst>`;
  const book = zipOf([
    { name: "xl/worksheets/sheet1.xml", content: sheet },
    { name: "xl/sharedStrings.xml", content: shared },
  ]);
  expect((await read("a.xlsx", book)).names).toEqual([
    { id: "云田村", type: "Village", name: "云田村", aliases: [], validFrom: "2024-01-01", attributes: {} },
  ]);
});

it("followthemoney's entities are read, one a line or in a list, and plain objects", async () => {
  const entity = {
    id: "ftm-1",
    schema: "Company",
    caption: "云田公司",
    properties: { name: ["云田有限公司", "云田公司"], uscCode: [code], sector: ["水"] },
  };
  const wanted = {
    id: "ftm-1",
    type: "Organization",
    name: "云田有限公司",
    aliases: ["云田公司"],
    creditCode: code,
    attributes: { sector: "水" },
  };
  for (const [name, text] of [
    ["a.json", JSON.stringify([entity])],
    ["a.jsonl", `${JSON.stringify(entity)}\n\n`],
    ["b.json", JSON.stringify(entity)],
  ] as const)
    expect((await read(name, text)).names, name).toEqual([wanted]);
  const plain = await read("c.json", JSON.stringify({ entities: [{ name: "云田村", type: "village", id: 7 }] }));
  expect(plain.names).toEqual([{ id: "7", type: "Village", name: "云田村", aliases: [], attributes: {} }]);
});

it("bad rows are named by their lines with what to do, and the rest goes on", async () => {
  const wrong = code.slice(0, 17) + (code.endsWith("0") ? "1" : "0");
  const { names, faults } = await read(
    "a.csv",
    [
      "name,type,id,credit code,from,to",
      "坏,Person,1",
      "郑秋澜,Planet,2",
      ",Person,3",
      `云田公司,Company,4,${wrong}`,
      "卞若棠,Person,5,,昨天",
      "卞若棠,Person,6,,2024,2023",
      'a "b" c,"x"y,7',
      "卞若棠,Person,8",
      "云田村,Village,8",
    ].join("\n"),
  );
  expect(names.map(({ id }) => id)).toEqual(["8"]);
  expect(faults.map(({ file, reason }) => `${file.replace(folder, "")}: ${reason}`)).toEqual([
    '/a.csv, line 2: "坏" is one character: it would be found in every other word',
    '/a.csv, line 3: "Planet" is no type',
    "/a.csv, line 4: has no name",
    `/a.csv, line 5: "${wrong}" is no unified social credit code: its check character does not fit`,
    '/a.csv, line 6: "昨天" is no date',
    "/a.csv, line 7: is valid to 2023, before 2024, from when it is valid",
    '/a.csv, line 8: "\\"x\\"y" is no type',
    '/a.csv, line 10: the id "8" is Person 卞若棠 above, and Village 云田村 here',
  ]);
  for (const { remedy } of faults) expect(remedy.length).toBeGreaterThan(10);
});

it("a cell that is opened and not closed is no list: half of one in the place of the whole would lose names", async () => {
  await expect(read("a.csv", 'name,type,id\n卞若棠,Person,8\n"郑秋澜,Person,9')).rejects.toThrow(/^line 3 opens a cell/);
});

it("two rows of one id are one thing under several names", async () => {
  const { names } = await read("a.csv", "name,type,id,body\n郑秋澜,Person,1,甲局\n阿澜,Person,1,");
  expect(names).toEqual([{ id: "1", type: "Person", name: "郑秋澜", aliases: ["阿澜"], body: "甲局", attributes: {} }]);
});

it("a file that holds no list is refused with what to do", async () => {
  await expect(read("a.csv", "")).rejects.toThrow("is empty");
  await expect(read("a.csv", "nom,type\n卞若棠,Person\n")).rejects.toThrow('has no column of names: its first row has "nom", "type"');
  await expect(read("a.csv", "name,type\n")).rejects.toThrow("holds no name");
  await expect(read("a.xls", "x")).rejects.toThrow("old Excel workbook");
  await expect(readNameList(join(folder, "none.csv"), entityLabels)).rejects.toThrow("is not there");
});
