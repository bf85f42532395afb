/** The rows of a text whose cells stand between commas, semicolons or tabs (RFC 4180), as spreadsheets write it. */
import { parse } from "csv-parse/sync";
import { ReadError } from "./failure.ts";

const separators = [",", "\t", ";", "，"];

/** The one that parts the first line that any parts into most cells; a comma where there is no such line. */
function separatorIn(text: string): string {
  const count = (line: string, separator: string): number => line.split(separator).length;
  const lines = text.slice(0, 10_000).split(/\r?\n/u);
  const line = lines.find((one) => separators.some((separator) => count(one, separator) > 1)) ?? "";
  return [...separators].sort((a, b) => count(line, b) - count(line, a))[0]!;
}

export interface SeparatedRow {
  readonly record: readonly string[];
  /** The row ends on that line of the text, from 1. */
  readonly info: { readonly lines: number };
}

/**
 * Rows without a character are left out. A quotation mark within a cell is taken as it stands. `close` throws a ReadError where one opens a cell and is not
 * closed: it takes in all that follows, and half a list in the place of the whole would lose names.
 */
export function separatedRows(text: string): { readonly rows: readonly SeparatedRow[]; readonly close: () => void } {
  let isCut = false;
  const rows = parse(text, {
    ...{ bom: true, info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, skip_records_with_error: true },
    delimiter: separatorIn(text),
    on_skip: () => void (isCut = true),
  }) as unknown as readonly SeparatedRow[];
  const close = (): void => {
    if (isCut)
      throw new ReadError(
        `line ${(rows.at(-1)?.info.lines ?? 0) + 1} opens a cell with a " that is not closed, so that what follows can't be read`,
        'close the cell with a ", and write a " within a cell as ""',
      );
  };
  return { rows, close };
}
