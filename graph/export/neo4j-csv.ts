/** What `neo4j-admin database import full` takes: one file a label and one a relation type, each with a typed header. */
import { entityLabel, mailuoSchema, statedProperties, type PropertyType } from "../ontology.ts";
import { hasEntity, nodeLabelsOf, relationTypesOf, type GraphSchema } from "../schema/graph-schema.ts";
import type { Properties } from "../batch.ts";
import { plainNumber } from "./columns.ts";
import type { FileChunk } from "./csv.ts";
import { csvRow } from "./csv-row.ts";
import { EmptyLists } from "./neo4j-empty-lists.ts";
import type { ExportSource } from "./source.ts";

/** Between the items of a list: the unit separator, which next to no text of a page holds. */
export const listSeparator = "\u001f";
/** What stands for one inside of an item. */
export const listSeparatorText = "\\u001f";
const importTypes: Readonly<Record<PropertyType, string>> = {
  ...{ string: "string", date: "string", strings: "string[]" },
  ...{ int: "long", double: "double", boolean: "boolean" },
};

export const nodeFile = (label: string): string => `nodes-${label}.csv`;
export const edgeFile = (type: string): string => `relationships-${type}.csv`;
const emptyListsFile = "empty-lists.cypher";

type Typed = readonly [name: string, type: PropertyType];

/** Label or type → the properties of its file. */
const nodeTables = ({ entities, sources }: GraphSchema): ReadonlyMap<string, readonly Typed[]> =>
  new Map(
    Object.entries({ ...entities, ...sources }).map(([label, { properties }]) => [
      label,
      Object.entries(properties).filter(([name]) => name !== "id"),
    ]),
  );
const edgeTables = ({ relations }: GraphSchema): ReadonlyMap<string, readonly Typed[]> =>
  new Map(Object.entries(relations).map(([type, { properties }]) => [type, Object.entries({ ...properties, ...statedProperties })]));

/** Every file gets its header, the empty ones too: the import command names them all. */
export async function* neo4jCsv(source: ExportSource): AsyncGenerator<FileChunk> {
  const { schema = mailuoSchema } = source;
  const [propertiesOfNode, propertiesOfEdge] = [nodeTables(schema), edgeTables(schema)];
  for (const [label, properties] of propertiesOfNode)
    yield { file: nodeFile(label), text: csvRow(["id:ID", ...properties.map(header), ":LABEL"]) };
  for (const [type, properties] of propertiesOfEdge)
    yield { file: edgeFile(type), text: csvRow([":START_ID", ":END_ID", ":TYPE", "id", ...properties.map(header)]) };
  const emptyLists = new EmptyLists();
  for await (const { id, label, properties: values } of source.nodes()) {
    const properties = propertiesOfNode.get(label)!;
    emptyLists.note(`(n:${label})`, id, properties, values);
    const fields = properties.map((property) => field(property, values));
    yield { file: nodeFile(label), text: csvRow([id, ...fields, labelsOf(schema, label)]) };
  }
  for await (const { id, type, source: from, target, properties: values } of source.edges()) {
    const properties = propertiesOfEdge.get(type)!;
    emptyLists.note(`()-[n:${type}]->()`, id, properties, values);
    const fields = properties.map((property) => field(property, values));
    yield { file: edgeFile(type), text: csvRow([from, target, type, id, ...fields]) };
  }
  yield { file: emptyListsFile, text: "// The import leaves empty lists out. Run once after it.\n" };
  for (const text of emptyLists.statements()) yield { file: emptyListsFile, text };
}

interface ImportOptions {
  readonly schema?: GraphSchema | undefined;
  readonly database?: string;
}

/** The command that loads the files of a folder into an empty database, to be run where the server's files are. */
export function importCommand(folder: string, { schema = mailuoSchema, database = "neo4j" }: ImportOptions = {}): string {
  const options = ["--array-delimiter=U+001F", "--multiline-fields=true", "--overwrite-destination"];
  const nodes = nodeLabelsOf(schema).map((label) => `--nodes="${folder}/${nodeFile(label)}"`);
  const edges = relationTypesOf(schema).map((type) => `--relationships="${folder}/${edgeFile(type)}"`);
  return [`neo4j-admin database import full ${database}`, ...options, ...nodes, ...edges].join(" \\\n  ");
}

/** What brings back the empty lists that the import leaves out, to be run once the server is started. */
export const afterImportCommand = (folder: string, database = "neo4j"): string =>
  `cypher-shell -d ${database} -f "${folder}/${emptyListsFile}"`;

const labelsOf = (schema: GraphSchema, label: string): string =>
  hasEntity(schema, label) ? `${entityLabel}${listSeparator}${label}` : label;
const header = ([name, type]: Typed): string => `${name}:${importTypes[type]}`;

/** An empty list is written `""`, as an empty text is, not as no value. An item's own separator is written as text, as in XML. */
function field([name, type]: Typed, values: Properties): string | number | bigint | boolean | undefined {
  const value = values[name];
  if (typeof value === "number") return plainNumber(value, type);
  return typeof value === "object" ? value.map((item) => item.replaceAll(listSeparator, listSeparatorText)).join(listSeparator) : value;
}
