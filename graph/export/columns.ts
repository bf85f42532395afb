/** The columns that tabular and XML exports have: every property of the ontology, with its type, in one order. */
import type { GraphEdge, GraphNode } from "../batch.ts";
import { mailuoSchema, statedProperties, type PropertyType, type PropertyValue } from "../ontology.ts";
import { colorIn, nodeSize } from "../palette.ts";
import type { GraphSchema } from "../schema/graph-schema.ts";

export interface Column<Item> {
  readonly name: string;
  readonly type: PropertyType;
  readonly value: (item: Item) => PropertyValue | undefined;
}

function propertyColumns<Item extends GraphNode | GraphEdge>(
  definitions: readonly Readonly<Record<string, PropertyType>>[],
): Column<Item>[] {
  const types = new Map<string, PropertyType>();
  for (const properties of definitions)
    for (const [name, type] of Object.entries(properties)) if (name !== "id" && !types.has(name)) types.set(name, type);
  return [...types].map(([name, type]) => ({ name, type, value: (item) => item.properties[name] }));
}

/** What a person sees on a node: its name, else its title, else its id. */
export const displayName = ({ id, properties }: GraphNode): string => String(properties["name"] || properties["title"] || id);
export const sizeOf = ({ properties }: GraphNode): number => nodeSize(Number(properties["degree"] ?? 0));
/** In how many articles an edge is stated, at least 1: what Gephi takes as its weight. */
export const weightOf = ({ properties }: GraphEdge): number => Number(properties["support"] ?? properties["count"] ?? 1);

/** The columns of nodes and edges. */
export interface Columns {
  readonly nodes: readonly Column<GraphNode>[];
  readonly edges: readonly Column<GraphEdge>[];
}

/** For Gephi and its kin: display name, kind and colour beside the properties. No column of edges is called `type`: Gephi would take it for directed or undirected. */
export function drawnColumns(schema: GraphSchema = mailuoSchema): Columns {
  const { entities, sources, relations } = schema;
  return {
    nodes: [
      { name: "label", type: "string", value: displayName },
      { name: "type", type: "string", value: ({ label }) => label },
      { name: "size", type: "double", value: sizeOf },
      { name: "color", type: "string", value: ({ label }) => colorIn(schema, label) },
      ...propertyColumns<GraphNode>([...Object.values(entities), ...Object.values(sources)].map(({ properties }) => properties)),
    ],
    edges: [
      { name: "label", type: "string", value: ({ type }) => type },
      { name: "weight", type: "double", value: weightOf },
      ...propertyColumns<GraphEdge>([...Object.values(relations).map(({ properties }) => properties), statedProperties]),
    ],
  };
}

/** Lists joined with `|`; a `|` or `\` inside an item gets a `\` before it. */
export const joinList = (items: readonly string[]): string => items.map((item) => item.replace(/[\\|]/g, "\\$&")).join("|");

/** The items that `joinList` was given, but that one empty text is no item. */
export const splitList = (text: string): string[] =>
  text === "" ? [] : [...`${text}|`.matchAll(/((?:\\.|[^\\|])*)\|/gs)].map(([, item]) => item!.replace(/\\(.)/gs, "$1"));

const wholeNumbersEnd = 2 ** 63;

/**
 * A number whose `String` every reader takes for the column's type: an `int` is whole and of 64 bits, a `double` has no exponent where it
 * is whole. Undefined where there is no such number (NaN, infinite, an `int` past 64 bits): a reader that met it would give up the file.
 */
export function plainNumber(value: number, type: PropertyType): number | bigint | undefined {
  const wanted = type === "int" ? Math.round(value) : value;
  if (!Number.isFinite(wanted) || (type === "int" && Math.abs(wanted) >= wholeNumbersEnd)) return undefined;
  return Number.isInteger(wanted) ? BigInt(wanted) : wanted;
}

/** A column's value as text; undefined where there is none to write. */
export function cellText<Item>({ type, value }: Column<Item>, item: Item): string | undefined {
  const found = value(item);
  if (typeof found === "number") return plainNumber(found, type)?.toString();
  return typeof found === "object" ? joinList(found) : found?.toString();
}
