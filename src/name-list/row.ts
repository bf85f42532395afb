/** A row of a list, whatever file it came from → a known name, or what is wrong with it. */
import { ReadError } from "../read/failure.ts";
import { readForm, type KnownName } from "../names/known-name.ts";
import { isCreditCode, isWikidataId } from "../names/identifiers.ts";
import { typeOf } from "./types.ts";

/** A row as a file has it. */
export interface ListRow {
  /** For messages: `line 5`, `row 12`, `entity 3`. */
  readonly at: string;
  /** Column, as the file calls it → what stands there; several where the format has lists. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** Why a row is passed over, and what to do. */
export interface RowFault {
  readonly reason: string;
  readonly remedy: string;
}

/** A row as a reader gives it, or why it can't. */
export type RowResult = ListRow | (RowFault & { readonly at: string });

type Column = "name" | "aliases" | "type" | "id" | "body" | "place" | "validFrom" | "validTo" | "creditCode" | "wikidataId";

/** Names of columns in lower case, without spaces and marks. */
const columns: Readonly<Record<string, Column>> = {
  ...{ name: "name", 名称: "name", 姓名: "name", 名字: "name", caption: "name" },
  ...{
    alias: "aliases",
    aliases: "aliases",
    weakalias: "aliases",
    previousname: "aliases",
    别名: "aliases",
    简称: "aliases",
    曾用名: "aliases",
  },
  ...{ type: "type", label: "type", schema: "type", 类型: "type", 类别: "type" },
  ...{ id: "id", 编号: "id", 序号: "id" },
  ...{ body: "body", employer: "body", organization: "body", 单位: "body", 机构: "body", 工作单位: "body" },
  ...{ place: "place", location: "place", jurisdiction: "place", 地点: "place", 地区: "place", 所在地: "place" },
  ...{ validfrom: "validFrom", from: "validFrom", startdate: "validFrom", 自: "validFrom", 起: "validFrom", 开始日期: "validFrom" },
  ...{ validto: "validTo", to: "validTo", enddate: "validTo", 至: "validTo", 止: "validTo", 结束日期: "validTo" },
  ...{ creditcode: "creditCode", usccode: "creditCode", uscc: "creditCode", 统一社会信用代码: "creditCode", 信用代码: "creditCode" },
  ...{ wikidata: "wikidataId", wikidataid: "wikidataId", 维基数据: "wikidataId" },
};

/** The column that a heading means; undefined for one of the user's own. */
export const columnOf = (heading: string): Column | undefined => {
  const key = heading.toLowerCase().replace(/[\s_-]/gu, "");
  return Object.hasOwn(columns, key) ? columns[key] : undefined;
};

/** Throws a ReadError where no column holds names: every row would be one without. */
export function checkHeadings(headings: readonly (string | undefined)[]): void {
  if (headings.some((heading) => heading !== undefined && columnOf(heading) === "name")) return;
  const has = headings.flatMap((heading) => heading?.trim().slice(0, 40) || []).slice(0, 8);
  throw new ReadError(
    `has no column of names: its first row has ${has.map((heading) => JSON.stringify(heading)).join(", ") || "nothing"}`,
    "call one of its columns `name` (or 名称, 姓名) in the first row",
  );
}

/** Between several names in one cell. */
const parts = /[|;；]/u;
const longest = 120;
const controls = /[\u0000-\u0008\u000b-\u001f\u007f\ufeff]/gu;
const day = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?)?月?年?$/u;

/** @param labels that a name's type may be */
export function knownNameOf({ values }: ListRow, labels: readonly string[]): KnownName | RowFault {
  const given = new Map<Column, string[]>();
  const attributes: Record<string, string> = {};
  for (const [heading, cells] of values) {
    const clean = cells.map((cell) => cell.replace(controls, "").trim()).filter((cell) => cell !== "");
    const column = columnOf(heading);
    if (column) given.set(column, [...(given.get(column) ?? []), ...clean]);
    else if (clean.length > 0 && heading.trim() !== "") attributes[heading.trim()] = clean.join("|");
  }
  const one = (column: Column): string | undefined => given.get(column)?.[0];
  const [name, ...further] = given.get("name") ?? [];
  if (name === undefined) return fault("has no name", "give it one in the column `name`, or take the row out");
  const aliases = [...further, ...(given.get("aliases") ?? []).flatMap((cell) => cell.split(parts))];
  const names = [...new Set([name, ...aliases].map((each) => each.trim()))].filter((each) => each !== "");
  for (const each of names) {
    const why = unusable(each);
    if (why !== undefined) return fault(`${JSON.stringify(each)} ${why}`, "write the name in full, or take it out");
  }
  const type = typeOf(one("type") ?? "", labels);
  if (type === undefined)
    return fault(
      one("type") === undefined ? "has no type" : `${JSON.stringify(one("type"))} is no type`,
      `write one of ${labels.join(", ")} in the column \`type\``,
    );
  const code = one("creditCode")?.toUpperCase();
  if (code !== undefined && !isCreditCode(code))
    return fault(
      `${JSON.stringify(code)} is no unified social credit code: its check character does not fit`,
      "look it up again, or leave the cell empty",
    );
  const wikidata = one("wikidataId")?.replace(/^.*\//u, "").toUpperCase();
  if (wikidata !== undefined && !isWikidataId(wikidata)) return fault(`${JSON.stringify(wikidata)} is no Wikidata id`, "write it as Q42");
  const dates = [one("validFrom"), one("validTo")].map(dateOf);
  for (const [index, date] of dates.entries())
    if (date === null)
      return fault(`${JSON.stringify(one(index === 0 ? "validFrom" : "validTo"))} is no date`, "write it as 2024, 2024-06 or 2024-06-30");
  const [validFrom, validTo] = dates as (string | undefined)[];
  if (validFrom !== undefined && validTo !== undefined && validTo < validFrom.slice(0, validTo.length))
    return fault(`is valid to ${validTo}, before ${validFrom}, from when it is valid`, "put the two dates right");
  const [body, place] = [one("body"), one("place")];
  return {
    id: one("id") ?? wikidata ?? code ?? [name, body, place].filter((part) => part !== undefined).join(", "),
    ...{ type, name: names[0]!, aliases: names.slice(1) },
    ...present({ body, place, validFrom, validTo, creditCode: code, wikidataId: wikidata }),
    attributes,
  };
}

const fault = (reason: string, remedy: string): RowFault => ({ reason, remedy });

const present = (values: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined));

/** What would be found in every other word, or nowhere. */
function unusable(name: string): string | undefined {
  const form = readForm(name);
  const letters = form.match(/\p{L}/gu) ?? [];
  if (letters.length === 0) return "has no letter";
  if (letters.length < 2) return "is one character: it would be found in every other word";
  return form.length > longest ? `is longer than ${longest} characters` : undefined;
}

/** Spreadsheets count days from 1899-12-30; empty where the text is no such count. */
const ofSerial = (text: string): string =>
  /^[2-7]\d{4}$/u.test(text) ? new Date(Date.UTC(1899, 11, 30 + Number(text))).toISOString().slice(0, 10) : "";

/** `null` where it is no date. */
function dateOf(text: string | undefined): string | undefined | null {
  if (text === undefined) return undefined;
  const found = day.exec(text.replace(/T.*$/u, "")) ?? day.exec(ofSerial(text));
  if (!found) return null;
  const [, year, month, date] = found;
  const [m, d] = [Number(month ?? 1), Number(date ?? 1)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return null;
  return [year, month?.padStart(2, "0"), date?.padStart(2, "0")].filter((part) => part !== undefined).join("-");
}
