/** What the build laid out of the shipped files, beside what they unpack to. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readTables, type Tables } from "../../src/laid-out.ts";
import { packageRoot } from "../../src/package-root.ts";
import { LISTS_PATH } from "../../src/languages/en/tagger/shipped-lists.ts";
import { listTables } from "../../src/languages/en/tagger/lists.ts";
import { MODEL_PATH as englishModel } from "../../src/languages/en/mentions/tagger.ts";
import { GUIDELINES as englishGuidelines } from "../../src/languages/en/tagger/kinds.ts";
import { GAZETTEER_PATH } from "../../src/languages/zh/gazetteer/china.ts";
import { divisionTables } from "../../src/languages/zh/gazetteer/divisions.ts";
import { readGazetteerFile } from "../../src/languages/zh/gazetteer/file.ts";
import { villageTables } from "../../src/languages/zh/gazetteer/villages.ts";
import { GUIDELINES as chineseGuidelines } from "../../src/languages/zh/tagger/kinds.ts";
import { MODEL_PATH as chineseModel } from "../../src/languages/zh/tagger/tagger.ts";
import { modelTables } from "../../src/tagger/model.ts";

const bytesOf = (path: string): Buffer => readFileSync(join(packageRoot(), path));
const gazetteer = readGazetteerFile(bytesOf(GAZETTEER_PATH));

const laidOut: readonly (readonly [name: string, packed: string, tables: Tables])[] = [
  ["china-divisions", GAZETTEER_PATH, divisionTables(gazetteer.header, gazetteer.columns)],
  ["china-villages", GAZETTEER_PATH, villageTables(gazetteer.header, gazetteer.columns)],
  ["zh-tagger-model", chineseModel, modelTables(bytesOf(chineseModel), chineseGuidelines.length)],
  ["en-tagger-model", englishModel, modelTables(bytesOf(englishModel), englishGuidelines.length)],
  ["en-tagger-lists", LISTS_PATH, listTables(bytesOf(LISTS_PATH))],
];

const same = (a: Tables[string], b: Tables[string]): boolean =>
  Buffer.from(a.buffer, a.byteOffset, a.byteLength).equals(Buffer.from(b.buffer, b.byteOffset, b.byteLength));

describe("dist/laid-out", () => {
  it.each(laidOut)("%s is what %s holds", (name, packed, tables) => {
    const file = join(packageRoot(), "dist", "laid-out", `${name}.bin`);
    expect(existsSync(file)).toBe(true);
    const read = readTables(file, statSync(join(packageRoot(), packed)).size)!;
    expect(Object.keys(read)).toEqual(Object.keys(tables));
    for (const [key, table] of Object.entries(tables)) expect(same(read[key]!, table), key).toBe(true);
  });
});
