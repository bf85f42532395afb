/** What the lines of a page are where they are no prose: rows of tables, items of lists, keys with values. */
import { fieldsOf } from "./fields.ts";
import { itemsOf, type Item } from "./items.ts";
import { textOf, type MarkAt } from "./line-mark.ts";
import { rowsOf, type RowPart } from "./rows.ts";
import type { Line } from "./lines.ts";

export interface Layout {
  /** By the index of the line; a line is one of these at most. */
  readonly rows: ReadonlyMap<number, readonly RowPart[]>;
  readonly fields: ReadonlySet<number>;
  readonly items: ReadonlyMap<number, Item>;
}

/** `markOf`: of the line at an index; `filled`: whether a line is as wide as the page's columns, so that its sentence may go on below. */
export function layoutOf(text: string, lines: readonly Line[], markOf: MarkAt, filled: (line: Line) => boolean): Layout {
  const words = lines.map((line) => (line.told === undefined ? textOf(text, line) : ""));
  const rows = rowsOf(words, lines, markOf);
  const [fields, items] = [fieldsOf(words, lines, markOf, filled), itemsOf(words, lines, markOf)];
  return {
    rows,
    items: new Map([...items].filter(([index]) => !rows.has(index) && lines[index]?.told === undefined)),
    fields: new Set([...fields].filter((index) => !rows.has(index) && !items.has(index))),
  };
}

/** Whether a line stands by itself, with nothing of what is above or below it. */
export const standsAlone = ({ rows, fields, items }: Layout, lines: readonly Line[], index: number): boolean =>
  lines[index]?.told !== undefined || rows.has(index) || fields.has(index) || items.get(index)?.short === true;
