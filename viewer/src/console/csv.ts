/** A query's answer as CSV, as a spreadsheet takes it: text that would run as a formula has a `'` before it. */
import type { QueryResult, QueryValue } from "../../../graph/store/store.ts";

export const csvOf = ({ columns, rows }: Pick<QueryResult, "columns" | "rows">): string =>
  `\ufeff${[columns, ...rows.map((row) => row.map(textOf))].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;

const cell = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) && !isNumber(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
const isNumber = (text: string): boolean => /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text);

/** Nodes by name, relations by type, paths from end to end. */
export function textOf(value: QueryValue): string {
  if (value === null) return "";
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) return (value as readonly QueryValue[]).map(textOf).join(" | ");
  const thing = value as Readonly<Record<string, unknown>>;
  const properties = (thing["properties"] ?? {}) as Readonly<Record<string, unknown>>;
  if (thing["kind"] === "node") return String(properties["name"] ?? properties["title"] ?? thing["id"]);
  if (thing["kind"] === "edge") return String(thing["type"]);
  if (thing["kind"] === "path") return (thing["nodes"] as readonly QueryValue[]).map(textOf).join(" – ");
  return JSON.stringify(value);
}
