/** Three tables for DuckDB, pandas, Polars, Arrow: nodes, edges and statements, with types, and lists as lists. https://parquet.apache.org/docs/file-format/ */
import { parquetWriteRows, type SchemaElement, type Writer } from "hyparquet-writer";
import type { GraphEdge, GraphNode } from "../batch.ts";
import type { statedProperties } from "../ontology.ts";
import type { PropertyType } from "../schema/graph-schema.ts";
import { displayName, drawnColumns, plainNumber, weightOf, type Column } from "./columns.ts";
import { parquetFiles, type ParquetFile } from "./export.ts";
import { aboutGraph } from "./json.ts";
import type { ExportSource } from "./source.ts";

/** One sentence that states an edge: its place among the edge's evidence. */
interface Statement {
  readonly edge: GraphEdge;
  readonly at: number;
}

const drawing = new Set(["label", "type", "size", "color", "weight"]);

/** Writes each table with the writer that `open` gives for its file, in one pass for each. The same graph gives the same bytes. */
export async function writeParquet(source: ExportSource, open: (file: ParquetFile) => Writer): Promise<void> {
  for (const file of parquetFiles) await writeParquetTable(file, source, open(file));
}

export function writeParquetTable(file: ParquetFile, source: ExportSource, writer: Writer): Promise<void> {
  const { nodes, edges } = drawnColumns(source.schema);
  if (file === "statements.parquet") return table(writer, source, statements(source), statementColumns);
  if (file === "nodes.parquet") return table(writer, source, source.nodes(), [...nodeColumns, ...withoutDrawing(nodes)]);
  return table(writer, source, source.edges(), [...edgeColumns, ...withoutDrawing(edges)]);
}

const withoutDrawing = <Item>(columns: readonly Column<Item>[]): readonly Column<Item>[] =>
  columns.filter(({ name }) => !drawing.has(name));

const nodeColumns: readonly Column<GraphNode>[] = [
  { name: "id", type: "string", value: ({ id }) => id },
  { name: "type", type: "string", value: ({ label }) => label },
  { name: "label", type: "string", value: displayName },
];

const endColumns = <Item>(idOf: (item: Item) => string, edgeOf: (item: Item) => GraphEdge): Column<Item>[] => [
  { name: "id", type: "string", value: idOf },
  { name: "source", type: "string", value: (item) => edgeOf(item).source },
  { name: "target", type: "string", value: (item) => edgeOf(item).target },
  { name: "type", type: "string", value: (item) => edgeOf(item).type },
];

const edgeColumns: readonly Column<GraphEdge>[] = [
  ...endColumns(
    ({ id }: GraphEdge) => id,
    (edge: GraphEdge) => edge,
  ),
  { name: "weight", type: "double", value: weightOf },
];

/** `article`, `start` and `end` are read of the sentence's id, in UTF-16 units of the article's text. */
const statementColumns: readonly Column<Statement>[] = [
  ...endColumns<Statement>(
    ({ edge, at }) => `${edge.id}#${at + 1}`,
    ({ edge }) => edge,
  ),
  { name: "edge", type: "string", value: ({ edge }) => edge.id },
  { name: "evidence", type: "string", value: (statement) => listOf(statement, "evidence") },
  { name: "article", type: "string", value: (statement) => placeOf(statement)[1] },
  { name: "start", type: "int", value: (statement) => wholeNumber(placeOf(statement)[2]) },
  { name: "end", type: "int", value: (statement) => wholeNumber(placeOf(statement)[3]) },
  { name: "quote", type: "string", value: (statement) => listOf(statement, "quotes") },
  { name: "page", type: "string", value: (statement) => listOf(statement, "pages") },
  { name: "status", type: "string", value: ({ edge }) => edge.properties["status"] },
  { name: "confidence", type: "double", value: ({ edge }) => edge.properties["confidence"] },
];

async function* statements(source: ExportSource): AsyncGenerator<Statement> {
  for await (const edge of source.edges()) {
    const evidence = edge.properties["evidence"];
    if (Array.isArray(evidence)) for (const at of evidence.keys()) yield { edge, at };
  }
}

const listOf = ({ edge, at }: Statement, name: keyof typeof statedProperties): string | undefined => {
  const list = edge.properties[name];
  return Array.isArray(list) ? (list as readonly string[])[at] : undefined;
};
const placeOf = (statement: Statement): readonly (string | undefined)[] =>
  /^(.*):(\d+)-(\d+)$/s.exec(listOf(statement, "evidence") ?? "") ?? [];
const wholeNumber = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

async function table<Item>(
  writer: Writer,
  source: ExportSource,
  items: AsyncIterable<Item>,
  columns: readonly Column<Item>[],
): Promise<void> {
  await parquetWriteRows({
    writer,
    rows: rows(items, columns),
    columns: columns.map(({ name }) => ({ name })),
    schema: [{ name: "root", num_children: columns.length }, ...columns.flatMap(({ name, type }) => elements(name, type))],
    kvMetadata: [{ key: "mailuo", value: JSON.stringify(aboutGraph(source)) }],
    rowGroupSize: 50_000,
  });
}

async function* rows<Item>(items: AsyncIterable<Item>, columns: readonly Column<Item>[]): AsyncGenerator<Record<string, unknown>> {
  for await (const item of items) yield Object.fromEntries(columns.map((column) => [column.name, cell(column, item)]));
}

function cell<Item>({ type, value }: Column<Item>, item: Item): unknown {
  const found = value(item);
  if (typeof found !== "number") return found ?? null;
  const number = plainNumber(found, type);
  return number === undefined ? null : type === "int" ? BigInt(number) : Number(number);
}

/** Dates stay text: many are a year or a month. */
function elements(name: string, type: PropertyType): SchemaElement[] {
  const text = { type: "BYTE_ARRAY", converted_type: "UTF8" } as const;
  const repetition_type = "OPTIONAL" as const;
  if (type === "strings")
    return [
      { name, repetition_type, converted_type: "LIST", num_children: 1 },
      { name: "list", repetition_type: "REPEATED", num_children: 1 },
      { name: "element", repetition_type: "REQUIRED", ...text },
    ];
  if (type === "int") return [{ name, repetition_type, type: "INT64" }];
  if (type === "double") return [{ name, repetition_type, type: "DOUBLE" }];
  return [{ name, repetition_type, ...(type === "boolean" ? { type: "BOOLEAN" as const } : text) }];
}
