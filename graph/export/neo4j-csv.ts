/** What `neo4j-admin database import full` takes: one file a label and one a relation type, each with a typed header. */
import {
  isEntityLabel,
  nodeProperties,
  relations,
  relationTypes,
  statedProperties,
  type NodeLabel,
  type PropertyType,
  type RelationType,
} from "../ontology.ts";
import type { Properties } from "../batch.ts";
import { plainNumber } from "./columns.ts";
import type { FileChunk } from "./csv.ts";
import { csvRow } from "./csv-row.ts";
import type { ExportSource } from "./source.ts";

/** Between the items of a list: the unit separator, which next to no text of a page holds. */
const listSeparator = "\u001f";
const importTypes: Readonly<Record<PropertyType, string>> = {
  ...{ string: "string", date: "string", strings: "string[]" },
  ...{ int: "long", double: "double", boolean: "boolean" },
};

const labels = Object.keys(nodeProperties) as NodeLabel[];
const nodeFile = (label: NodeLabel): string => `nodes-${label}.csv`;
const edgeFile = (type: RelationType): string => `relationships-${type}.csv`;
const propertiesOfNode = new Map(labels.map((label) => [label, Object.entries(nodeProperties[label]).filter(([name]) => name !== "id")]));
const propertiesOfEdge = new Map(
  relationTypes.map((type) => [type, Object.entries({ ...relations[type].properties, ...statedProperties }) as [string, PropertyType][]]),
);

/** Every file gets its header, the empty ones too: the import command names them all. */
export async function* neo4jCsv(source: ExportSource): AsyncGenerator<FileChunk> {
  for (const [label, properties] of propertiesOfNode)
    yield { file: nodeFile(label), text: csvRow(["id:ID", ...properties.map(header), ":LABEL"]) };
  for (const [type, properties] of propertiesOfEdge)
    yield { file: edgeFile(type), text: csvRow([":START_ID", ":END_ID", ":TYPE", "id", ...properties.map(header)]) };
  for await (const { id, label, properties: values } of source.nodes()) {
    const fields = propertiesOfNode.get(label)!.map((property) => field(property, values));
    yield { file: nodeFile(label), text: csvRow([id, ...fields, labelsOf(label)]) };
  }
  for await (const { id, type, source: from, target, properties: values } of source.edges()) {
    const fields = propertiesOfEdge.get(type)!.map((property) => field(property, values));
    yield { file: edgeFile(type), text: csvRow([from, target, type, id, ...fields]) };
  }
}

/** The command that loads the files of a folder into an empty database, to be run where the server's files are. */
export function importCommand(folder: string, database = "neo4j"): string {
  const options = ["--array-delimiter=U+001F", "--multiline-fields=true", "--overwrite-destination"];
  const nodes = labels.map((label) => `--nodes="${folder}/${nodeFile(label)}"`);
  const edges = relationTypes.map((type) => `--relationships="${folder}/${edgeFile(type)}"`);
  return [`neo4j-admin database import full ${database}`, ...options, ...nodes, ...edges].join(" \\\n  ");
}

const labelsOf = (label: NodeLabel): string => (isEntityLabel(label) ? `Entity${listSeparator}${label}` : label);
const header = ([name, type]: [string, PropertyType]): string => `${name}:${importTypes[type]}`;

/** An empty list is written `""`, which the import tells from no value. An item's own separator is written as text, as in XML. */
function field([name, type]: [string, PropertyType], values: Properties): string | number | bigint | boolean | undefined {
  const value = values[name];
  if (typeof value === "number") return plainNumber(value, type);
  return typeof value === "object" ? value.map((item) => item.replaceAll(listSeparator, "\\u001f")).join(listSeparator) : value;
}
