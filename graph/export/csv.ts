/** Two tables for a spreadsheet or Gephi: nodes.csv and edges.csv, UTF-8 with a byte order mark, for Excel. */
import type { GraphNode } from "../batch.ts";
import { cellText, drawnColumns, plainNumber, type Column, type Columns } from "./columns.ts";
import { csvRow, inertText, textId } from "./csv-row.ts";
import type { ExportSource } from "./source.ts";
import { tellingRows } from "./telling-rows.ts";

/** A piece of one of the files of an export that is a folder. */
export interface FileChunk {
  readonly file: string;
  readonly text: string;
}

/** Gephi takes a table with a column `source` for one of edges. It makes one edge of two that join the same nodes, unless their `kind` differs. */
const tableColumns = ({ nodes, edges }: Columns, names: ReadonlyMap<string, string>): Columns => ({
  nodes: [
    { name: "id", type: "string", value: ({ id }) => textId(id) },
    ...nodes.map((column) => (column.name === "source" ? { ...column, name: "documentSource" } : column)),
  ],
  edges: [
    { name: "id", type: "string", value: ({ id }) => textId(id) },
    { name: "source", type: "string", value: ({ source }) => textId(source) },
    { name: "target", type: "string", value: ({ target }) => textId(target) },
    { name: "kind", type: "string", value: ({ type }) => type },
    { name: "sourceName", type: "string", value: ({ source }) => names.get(source) },
    { name: "targetName", type: "string", value: ({ target }) => names.get(target) },
    ...edges,
  ],
});

export async function* csv(source: ExportSource): AsyncGenerator<FileChunk> {
  const names = new Map<string, string>();
  const columns = tableColumns(drawnColumns(source.schema), names);
  yield* table("nodes.csv", columns.nodes, () => named(source.nodes(), names));
  yield* table("edges.csv", columns.edges, () => source.edges());
}

/** Passes the nodes on, and keeps what they are called: a person who reads the table of relations knows no ids. */
async function* named(nodes: AsyncIterable<GraphNode>, names: Map<string, string>): AsyncGenerator<GraphNode> {
  for await (const node of nodes) {
    const name = node.properties["name"] ?? node.properties["title"];
    if (typeof name === "string") names.set(node.id, name);
    yield node;
  }
}

async function* table<Item>(file: string, columns: readonly Column<Item>[], items: () => AsyncIterable<Item>): AsyncGenerator<FileChunk> {
  yield { file, text: `\ufeff${csvRow(columns.map(({ name }) => name))}` };
  const first = await tellingRows(rows(columns, items()));
  for (const row of first.values()) yield { file, text: csvRow(row) };
  let number = 0;
  for await (const row of rows(columns, items())) if (!first.has(number++)) yield { file, text: csvRow(row) };
}

async function* rows<Item>(columns: readonly Column<Item>[], items: AsyncIterable<Item>): AsyncGenerator<Cell[]> {
  for await (const item of items) yield columns.map((column) => cell(column, item));
}

type Cell = string | number | bigint | undefined;

function cell<Item>(column: Column<Item>, item: Item): Cell {
  const found = column.value(item);
  if (typeof found === "number") return plainNumber(found, column.type);
  const text = cellText(column, item);
  return text === undefined ? undefined : apart(inertText(text));
}

/** Gephi reads `\"` as a quote that does not end the text, and with it the rows that follow: a space keeps the two apart. */
const apart = (text: string): string => text.replace(/\\(?="|$)/g, "\\ ");
