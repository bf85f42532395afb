/** Two tables for a spreadsheet or Gephi: nodes.csv and edges.csv, UTF-8 with a byte order mark, for Excel. */
import type { GraphEdge } from "../batch.ts";
import { cellText, drawnEdgeColumns, drawnNodeColumns, type Column } from "./columns.ts";
import { csvRow, inertText } from "./csv-row.ts";
import type { ExportSource } from "./source.ts";

/** A piece of one of the files of an export that is a folder. */
export interface FileChunk {
  readonly file: string;
  readonly text: string;
}

const edgeEnds: readonly Column<GraphEdge>[] = [
  { name: "id", type: "string", value: ({ id }) => id },
  { name: "source", type: "string", value: ({ source }) => source },
  { name: "target", type: "string", value: ({ target }) => target },
];

export async function* csv(source: ExportSource): AsyncGenerator<FileChunk> {
  yield* table("nodes.csv", [{ name: "id", type: "string", value: ({ id }) => id }, ...drawnNodeColumns], source.nodes());
  yield* table("edges.csv", [...edgeEnds, ...drawnEdgeColumns], source.edges());
}

async function* table<Item>(file: string, columns: readonly Column<Item>[], items: AsyncIterable<Item>): AsyncGenerator<FileChunk> {
  yield { file, text: `\ufeff${csvRow(columns.map(({ name }) => name))}` };
  for await (const item of items) yield { file, text: csvRow(columns.map((column) => cell(column, item))) };
}

function cell<Item>({ value }: Column<Item>, item: Item): string | number | undefined {
  const found = value(item);
  return found === undefined || typeof found === "number" ? found : inertText(cellText(found));
}
