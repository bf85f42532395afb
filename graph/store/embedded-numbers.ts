/**
 * Nodes, relations and paths that the engine answers as its own numbers for them: where a call, CASE, a comprehension or a group gives one.
 * The type of the column tells what a number stands for.
 */
import type { GrafeoDB, GrafeoValue } from "@grafeo-db/js";
import { elementOf, is, mayBe, type Type } from "./cypher/types.ts";
import { StoreError } from "./store.ts";

type Plain = { readonly [key: string]: GrafeoValue };

/** The value with nodes and relations, in the shape that the engine gives them else, for their numbers. */
export function ofGraph(value: GrafeoValue | undefined, type: Type | undefined, database: GrafeoDB): GrafeoValue | undefined {
  if (type === undefined || type.kinds.size === 0) return value;
  if (typeof value === "number") return ofNumber(value, type, database);
  if (Array.isArray(value))
    return type.kinds.has("list") ? value.map((item, index) => ofGraph(item, itemOf(type, value.length, index), database)!) : value;
  return isPlain(value) ? ofObject(value, type, database) : value;
}

const itemOf = (type: Type, length: number, index: number): Type => (type.items?.length === length ? type.items[index]! : elementOf(type));

const isPlain = (value: GrafeoValue | undefined): value is Plain =>
  value !== null && typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype;

function ofNumber(value: number, type: Type, database: GrafeoDB): GrafeoValue {
  if (is(type, "node")) return nodeOf(value, database);
  if (is(type, "relation")) return relationOf(value, database);
  const isMixed = mayBe(type, "node", "relation") && !mayBe(type, "text");
  if (!isMixed) return value;
  throw new StoreError(
    "syntax",
    "A value may be a node or a relation here, or a number: give it one kind, or ask for properties, e.g. coalesce(a.name, b.name).",
  );
}

function ofObject(value: Plain, type: Type, database: GrafeoDB): GrafeoValue {
  const { nodes, edges } = value;
  if (is(type, "path") && Array.isArray(nodes) && Array.isArray(edges))
    return {
      nodes: nodes.map((node) => (typeof node === "number" ? nodeOf(node, database) : node)),
      edges: edges.map((edge) => (typeof edge === "number" ? relationOf(edge, database) : edge)),
    };
  const { fields } = type;
  if (!(fields instanceof Map) || "_id" in value) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, ofGraph(field, fields.get(key) as Type | undefined, database)!]),
  );
}

function nodeOf(number: number, database: GrafeoDB): GrafeoValue {
  const node = database.getNode(number);
  return node === null ? number : { ...(node.properties() as Plain), _id: number, _labels: node.labels };
}

function relationOf(number: number, database: GrafeoDB): GrafeoValue {
  const edge = database.getEdge(number);
  if (edge === null) return number;
  return { ...(edge.properties() as Plain), _id: number, _type: edge.edgeType, _source: edge.sourceId, _target: edge.targetId };
}
