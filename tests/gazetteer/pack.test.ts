import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readLists } from "../../scripts/gazetteer/divisions.ts";
import { packGazetteer } from "../../scripts/gazetteer/pack.ts";
import { readGazetteerFile } from "../../src/languages/zh/gazetteer/file.ts";
import { openGazetteer } from "../../src/languages/zh/gazetteer/china.ts";

let folder: string;

const lists: Readonly<Record<string, string>> = {
  "provinces.csv": 'code,name\n52,"贵州省"\n',
  "cities.csv": 'code,name,provinceCode\n5201,"贵阳市",52\n5290,"省直辖县级行政区划",52\n',
  "areas.csv": 'code,name,cityCode,provinceCode\n520181,"清镇市",5201,52\n',
  "streets.csv": 'code,name,areaCode,provinceCode,cityCode\n520181104,"暗流镇",520181,52,5201\n520181204,"流长苗族乡",520181,52,5201\n',
  "villages.csv":
    'code,name,streetCode,provinceCode,cityCode,areaCode\n520181204221,"凹河村委会",520181204,52,5201,520181\n' +
    '520181204001,"流长社区居民委员会",520181204,52,5201,520181\n520181104200,"和平村村民委员会",520181104,52,5201,520181\n',
  "HK-MO-TW.json": JSON.stringify({ 香港特别行政区: { 九龙: ["观塘区"] } }),
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "mailuo-pack-"));
  for (const [name, text] of Object.entries(lists)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("packGazetteer", () => {
  it("gives the same bytes for the same lists", () => {
    expect(packGazetteer(readLists(folder), "test@1").equals(packGazetteer(readLists(folder), "test@1"))).toBe(true);
  });

  it("writes what openGazetteer reads", () => {
    const path = join(folder, "some.bin");
    writeFileSync(path, packGazetteer(readLists(folder), "test@1"));
    const gazetteer = openGazetteer(path);
    expect(gazetteer.get("520181204221")).toEqual({ code: "520181204221", listedName: "凹河村委会", name: "凹河村", level: "village" });
    expect(gazetteer.get("520181204001")?.name).toBe("流长社区");
    expect(gazetteer.lookup("和平村").map(({ code }) => code)).toEqual(["520181104200"]);
    expect(gazetteer.lookup("凹河村委会").map(({ code }) => code)).toEqual(["520181204221"]);
    expect(gazetteer.get("5290")).toBeUndefined();
    expect(gazetteer.lookup("九龙").map(({ code }) => code)).toEqual(["8101"]);
  });

  it("says which file and line is wrong", () => {
    const broken = join(folder, "broken");
    expect(() => readLists(broken)).toThrow();
    writeFileSync(join(folder, "cities.csv"), "code,name\nx\n");
    expect(() => readLists(folder)).toThrow(/cities\.csv:2/u);
    writeFileSync(join(folder, "cities.csv"), lists["cities.csv"] ?? "");
  });
});

describe("readGazetteerFile", () => {
  it("refuses what is no gazetteer, and a damaged one", () => {
    expect(() => readGazetteerFile(Buffer.from("hello"))).toThrow(/no gazetteer file/u);
    const bytes = packGazetteer(readLists(folder), "test@1");
    expect(() => readGazetteerFile(bytes.subarray(0, bytes.length - 20))).toThrow(/damaged/u);
    expect(() => openGazetteer(join(folder, "none.bin"))).toThrow(/cannot be read/u);
  });
});
