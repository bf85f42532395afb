import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readTables, tablesBytes, type Tables } from "../src/laid-out.ts";

const folder = mkdtempSync(join(tmpdir(), "mailuo-tables-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = join(folder, "some.bin");
const packed = 1234;

function readBack(bytes: Uint8Array, of = packed): Tables | undefined {
  writeFileSync(file, bytes);
  return readTables(file, of);
}

const tables: Tables = {
  letters: Buffer.from("县局"),
  codes: Uint32Array.of(0, 4_294_967_295),
  weights: Int8Array.of(-128, 127, 3),
  stems: Uint16Array.of(65_535),
  keys: Int32Array.of(-7),
  scales: Float64Array.of(0.1, Number.NEGATIVE_INFINITY),
  shares: Float32Array.of(0.5),
  none: new Uint8Array(0),
};

describe("tables laid out", () => {
  it("are read as they were written, of every kind", () => {
    const read = readBack(tablesBytes(tables, packed))!;
    expect(Object.keys(read)).toEqual(Object.keys(tables));
    for (const [name, table] of Object.entries(tables)) {
      expect([...read[name]!]).toEqual([...table]);
      if (name !== "letters") expect(read[name]!.constructor).toBe(table.constructor);
    }
  });

  it("may be long, or none", () => {
    const long = { long: Float64Array.from({ length: 100_001 }, (_, i) => i / 3) };
    expect([...readBack(tablesBytes(long, packed))!["long"]!]).toEqual([...long.long]);
    expect(readBack(tablesBytes({}, packed))).toEqual({});
  });

  it("are not read where they were cut, are no tables, or are of another packed file", () => {
    const bytes = tablesBytes(tables, packed);
    for (const length of [0, 11, 20, bytes.length - 1]) expect(readBack(bytes.subarray(0, length))).toBeUndefined();
    expect(readBack(Buffer.from("no tables, and long enough to be some"))).toBeUndefined();
    expect(readBack(bytes, packed + 1)).toBeUndefined();
    rmSync(file);
    expect(readTables(file, packed)).toBeUndefined();
  });

  it("are the same bytes for the same tables", () => {
    expect(tablesBytes(tables, packed).equals(tablesBytes(tables, packed))).toBe(true);
  });
});
