/** Rows of a CSV or TSV file; the first has the headings. */
import { parse } from "csv-parse/sync";
import { ReadError } from "../read/failure.ts";
import { checkHeadings, type ListRow, type RowResult } from "./row.ts";

const separators = [",", "\t", ";", "，"];

/** The one that parts most of the headings. */
function separatorIn(text: string): string {
  const heading = text.slice(0, 10_000).split(/\r?\n/u, 1)[0] ?? "";
  const count = (separator: string): number => heading.split(separator).length;
  return [...separators].sort((a, b) => count(b) - count(a))[0]!;
}

interface CsvRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * A quotation mark within a cell is taken as it stands. Throws a ReadError where one opens a cell and is not closed: it takes in all that follows,
 * and half a list in the place of the whole would lose names.
 */
export function* separatedRows(text: string): Generator<RowResult> {
  let isCut = false;
  const rows = parse(text, {
    ...{ bom: true, info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, skip_records_with_error: true },
    delimiter: separatorIn(text),
    on_skip: () => void (isCut = true),
  }) as unknown as readonly CsvRow[];
  const [headings, ...body] = rows;
  if (headings) checkHeadings(headings.record);
  for (const { record, info } of body) yield { at: `line ${info.lines}`, values: valuesOf(headings!.record, record) };
  if (isCut)
    throw new ReadError(
      `line ${(rows.at(-1)?.info.lines ?? 0) + 1} opens a cell with a " that is not closed, so that what follows can't be read`,
      'close the cell with a ", and write a " within a cell as ""',
    );
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
