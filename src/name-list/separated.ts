/** Rows of a CSV or TSV file; the first has the headings. */
import { CsvError, parse } from "csv-parse/sync";
import type { ListRow, RowResult } from "./row.ts";

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

/** A row whose quotation marks are wrong is told, and the rest goes on. */
export function* separatedRows(text: string): Generator<RowResult> {
  const faults = new Map<number, RowResult>();
  const rows = parse(text, {
    ...{ bom: true, info: true, relax_column_count: true, skip_empty_lines: true, skip_records_with_error: true },
    delimiter: separatorIn(text),
    on_skip: (error: CsvError | undefined) => {
      const line = (error as { lines?: number } | undefined)?.lines ?? 0;
      faults.set(line, {
        at: `line ${line}`,
        reason: "has wrong quotation marks",
        remedy: 'write a " within a cell as "", and close each cell that opens with one',
      });
    },
  }) as unknown as readonly CsvRow[];
  const [headings, ...body] = rows;
  for (const { record, info } of body) yield { at: `line ${info.lines}`, values: valuesOf(headings!.record, record) };
  yield* faults.values();
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
