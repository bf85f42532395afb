/** Rows of a CSV or TSV file; the first has the headings. */
import { separatedRows as rowsIn } from "../read/separated.ts";
import { checkHeadings, type ListRow, type RowResult } from "./row.ts";

/** Throws a ReadError behind the last row that can be read, if there are more. */
export function* separatedRows(text: string): Generator<RowResult> {
  const { rows, close } = rowsIn(text);
  const [headings, ...body] = rows;
  if (headings) checkHeadings(headings.record);
  for (const { record, info } of body) yield { at: `line ${info.lines}`, values: valuesOf(headings!.record, record) };
  close();
}

/** A cell without a heading is none. */
export function valuesOf(headings: readonly string[], cells: readonly (string | undefined)[]): ListRow["values"] {
  const values = new Map<string, string[]>();
  for (const [at, heading] of headings.entries()) {
    const cell = cells[at];
    if (cell !== undefined && cell.trim() !== "") values.set(heading, [...(values.get(heading) ?? []), cell]);
  }
  return values;
}
