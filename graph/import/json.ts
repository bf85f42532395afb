/** Reads back what export/json.ts writes. */
import { graphDigest, jsonFormat, jsonFormatVersion } from "../export/json.ts";
import type { GraphBatch, Properties } from "../batch.ts";
import { GraphUnderCheck, ImportError, propertiesOfLabel, propertiesOfType, type Reading } from "./imported.ts";
import type { PropertyTypes } from "../schema/graph-schema.ts";

interface Item {
  readonly key?: unknown;
  readonly source?: unknown;
  readonly target?: unknown;
  readonly attributes?: Readonly<Record<string, unknown>>;
}
interface GraphText {
  readonly attributes?: { readonly format?: unknown; readonly formatVersion?: unknown };
  readonly nodes?: readonly Item[];
  readonly edges?: readonly Item[];
  readonly digest?: unknown;
}

const isObject = (value: unknown): value is Item => typeof value === "object" && value !== null && !Array.isArray(value);

/** What is drawn from a node or edge, and made again from it. */
const drawnOfNode = ["label", "type", "size", "color"];
const drawnOfEdge = ["label", "weight"];

export interface ReadGraph {
  readonly graph: GraphBatch;
  /** What a person should know of the file. */
  readonly notes: readonly string[];
}

/** Throws an ImportError where the text is no such graph. */
export function graphOfJson(text: string, reading: Reading): ReadGraph {
  const { nodes, edges, digest } = checkedText(text, reading.file);
  const check = new GraphUnderCheck(reading);
  for (const { key, attributes = {} } of nodes) {
    const label = String(attributes["type"]);
    const properties = without(attributes, drawnOfNode, propertiesOfLabel(reading.schema, label));
    check.node({ id: key as string, label, properties });
  }
  for (const { key, source, target, attributes = {} } of edges) {
    const type = String(attributes["label"]);
    const properties = without(attributes, drawnOfEdge, propertiesOfType(reading.schema, type));
    check.edge({ id: key as string, type, source: source as string, target: target as string, properties });
  }
  const changed = digest !== undefined && digest !== graphDigest(nodes, edges);
  return { graph: check.whole(), notes: changed ? [`${reading.file} was changed after Mailuo wrote it: its digest is another.`] : [] };
}

function checkedText(text: string, file: string): GraphText & Required<Pick<GraphText, "nodes" | "edges">> {
  let given: GraphText;
  try {
    given = JSON.parse(text.replace(/^\ufeff/, "")) as GraphText;
  } catch (error) {
    throw new ImportError(file, "", `this is no whole JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  const { format, formatVersion } = given?.attributes ?? {};
  if (format !== jsonFormat)
    throw new ImportError(file, "", `this is JSON, but no graph that Mailuo exported: attributes.format is not "${jsonFormat}"`);
  if (typeof formatVersion !== "number" || formatVersion > jsonFormatVersion)
    throw new ImportError(
      file,
      "",
      `it is of format version ${String(formatVersion)}, and this Mailuo reads ${jsonFormatVersion}: use a newer one`,
    );
  const { nodes, edges } = given;
  if (!Array.isArray(nodes) || !Array.isArray(edges)) throw new ImportError(file, "", "it lacks its list of nodes or of edges");
  for (const [what, items] of Object.entries({ node: nodes, edge: edges }))
    for (const [at, item] of items.entries())
      if (!isObject(item) || !isObject(item.attributes ?? {}))
        throw new ImportError(file, `${what} ${at + 1}`, "it is no object, or its attributes are none");
  return { ...given, nodes, edges };
}

/** Without what is drawn, unless the schema has a property of that name. */
const without = (attributes: Readonly<Record<string, unknown>>, drawn: readonly string[], types: PropertyTypes = {}): Properties =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !drawn.includes(name) || Object.hasOwn(types, name))) as Properties;
