/** The embedded engine's values, in the shape every store answers in. */
import { entityLabel } from "../ontology.ts";
import type { GrafeoDB, GrafeoValue } from "@grafeo-db/js";
import type { QueryEdge, QueryNode, QueryPath, QueryValue } from "./store.ts";

/** How the engine marks values that JSON has no type for. */
const tags: ReadonlySet<string> = new Set(["$date", "$time", "$duration", "$datetime", "$zoned_datetime"]);

type Plain = { readonly [key: string]: GrafeoValue };

/** Finds a node's property `id` by the engine's own number; asked once for each node of an answer. */
export type NodeIdOf = (internal: number) => string;

/** `listed`: of which it is known already. */
export function nodeIds(database: GrafeoDB, listed: readonly (readonly [id: string, internal: number])[] = []): NodeIdOf {
  const known = new Map(listed.map(([id, internal]) => [internal, id]));
  return (internal) => {
    let id = known.get(internal);
    if (id === undefined) {
      id = String(database.getNode(internal)?.get("id") ?? internal);
      known.set(internal, id);
    }
    return id;
  };
}

export function toQueryValue(value: GrafeoValue | undefined, idOf: NodeIdOf): QueryValue {
  if (value === null || value === undefined) return null;
  if (typeof value !== "object") return value;
  // The engine gives a date-time without a zone as a Date in UTC; Neo4j writes it without a zone.
  if (value instanceof Date) return value.toISOString().replace(/(?:\.000)?Z$/, "");
  if (value instanceof Float32Array || Buffer.isBuffer(value)) return Array.from(value);
  if (Array.isArray(value)) return value.map((item) => toQueryValue(item, idOf));
  return fromObject(value as Plain, idOf);
}

function fromObject(value: Plain, idOf: NodeIdOf): QueryValue {
  if (typeof value["_id"] === "number" && Array.isArray(value["_labels"])) return toNode(value, idOf);
  if (typeof value["_id"] === "number" && typeof value["_type"] === "string") return toEdge(value, idOf);
  if (isPath(value)) return toPath(value, idOf);
  const keys = Object.keys(value);
  const tagged = keys.length === 1 ? value[keys[0]!] : undefined;
  if (keys[0] === "$decimal" && typeof tagged === "string") return Number(tagged);
  if (tags.has(keys[0] ?? "") && typeof tagged === "string") return tagged;
  return Object.fromEntries(keys.map((key) => [key, toQueryValue(value[key], idOf)]));
}

function isPath(value: Plain): boolean {
  const { nodes, edges } = value;
  return (
    Object.keys(value).length === 2 &&
    Array.isArray(nodes) &&
    Array.isArray(edges) &&
    nodes.length === edges.length + 1 &&
    nodes.every((node) => node !== null && typeof node === "object" && "_labels" in node)
  );
}

function toPath(value: Plain, idOf: NodeIdOf): QueryPath {
  return {
    kind: "path",
    nodes: (value["nodes"] as Plain[]).map((node) => toNode(node, idOf)),
    edges: (value["edges"] as Plain[]).map((edge) => toEdge(edge, idOf)),
  };
}

function toNode(value: Plain, idOf: NodeIdOf): QueryNode {
  return {
    kind: "node",
    id: String(value["id"] ?? value["_id"]),
    labels: [...(value["_labels"] as string[])].sort(entityFirst),
    properties: propertiesOf(value, idOf),
  };
}

const entityFirst = (left: string, right: string): number =>
  left === right ? 0 : left === entityLabel ? -1 : right === entityLabel ? 1 : left < right ? -1 : 1;

function toEdge(value: Plain, idOf: NodeIdOf): QueryEdge {
  return {
    kind: "edge",
    id: String(value["id"] ?? value["_id"]),
    type: String(value["_type"]),
    source: idOf(Number(value["_source"])),
    target: idOf(Number(value["_target"])),
    properties: propertiesOf(value, idOf),
  };
}

/** The properties as stored, `id` among them: that is what Neo4j's driver gives, too. */
function propertiesOf(value: Plain, idOf: NodeIdOf): { [key: string]: QueryValue } {
  return Object.fromEntries(
    Object.keys(value)
      .filter((key) => !key.startsWith("_"))
      .sort()
      .map((key) => [key, toQueryValue(value[key], idOf)]),
  );
}
