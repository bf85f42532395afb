/** A table of a spreadsheet, saved as CSV or with tabs → its rows. As text, a cell with a line break or a full stop in it would end the table. */
import { decode } from "./encoding.ts";
import { SetText, type GridCell } from "./set-text.ts";
import { refuseBinary } from "./unread-formats.ts";
import type { ByteSource, Reader, ReaderPage } from "./reader.ts";

export const csvReader: Reader = {
  name: "CSV",
  mediaTypes: ["text/csv", "text/tab-separated-values"],
  extensions: [".csv", ".tsv"],
  // Beside pages lie lists of names and exports.
  onlyNamed: true,
  read: readRows,
};

async function* readRows(source: ByteSource): AsyncGenerator<ReaderPage> {
  const bytes = await source.bytes();
  refuseBinary(bytes);
  const decoded = decode(bytes);
  const { separatedRows } = await import("./separated.ts");
  const { rows, close } = separatedRows(decoded.text);
  close();
  const width = rows.reduce((most, { record }) => Math.max(most, record.length), 0);
  const text = new SetText();
  if (width > 1)
    text.table(
      rows.flatMap(({ record }, row) => cellsOf(record, row)),
      width,
    );
  // Lines without a cell are a text that is called so.
  yield width > 1 ? { ...decoded, text: text.text, layout: text.layout() } : decoded;
}

const cellsOf = (record: readonly string[], row: number): GridCell[] =>
  record.map((cell, column) => ({ row, column, text: cell.replaceAll(/\r\n?/gu, "\n") }));
