/** GraphML for NetworkX, igraph, TinkerPop, Neo4j's APOC, Gephi and, as `yed`, for yEd. http://graphml.graphdrawing.org/specification.html */
import { entityLabel, mailuoSchema, type PropertyType } from "../ontology.ts";
import type { GraphEdge, GraphNode } from "../batch.ts";
import { hasEntity, type GraphSchema } from "../schema/graph-schema.ts";
import { cellText, drawnColumns, type Column, type Columns } from "./columns.ts";
import type { ExportSource } from "./source.ts";
import { xmlContent, xmlText } from "./xml.ts";
import { yedEdge, yedKeys, yedNamespace, yedNode } from "./yed.ts";

const xmlTypes: Readonly<Record<PropertyType, string>> = {
  ...{ string: "string", strings: "string", date: "string" },
  ...{ int: "long", double: "double", boolean: "boolean" },
};

/**
 * TinkerPop takes a node's label from the key `labelV`, APOC all its labels from `labels`; each by the key's id.
 *
 * APOC takes an edge's type from its first data, if that has the key `label`; TinkerPop from the key `labelE`. igraph reads a node's id
 * where an edge's should be (seen in 1.0), so the edge's is given as data too.
 */
export function graphmlColumns(schema: GraphSchema = mailuoSchema): Columns {
  const { nodes, edges } = drawnColumns(schema);
  const labels = (label: string): string => (hasEntity(schema, label) ? `:${entityLabel}:${label}` : `:${label}`);
  return {
    nodes: [
      { name: "labelV", type: "string", value: ({ label }) => label },
      { name: "labels", type: "string", value: ({ label }) => labels(label) },
      ...nodes,
    ],
    edges: [
      ...edges.filter(({ name }) => name === "label"),
      { name: "labelE", type: "string", value: ({ type }) => type },
      { name: "edgeId", type: "string", value: ({ id }) => id },
      ...edges.filter(({ name }) => name !== "label"),
    ],
  };
}

interface Key<Item> {
  readonly id: string;
  readonly column: Column<Item>;
}

/**
 * Keys are known by the property's name, so that a file written later, with more properties, has the same ones. An id is one key's alone:
 * where nodes and edges have a property of one name, the edges' ends in `E`, as TinkerPop writes it. Edges need `label` for themselves
 * (see above), and Gephi knows a node's as `nodelabel` too.
 */
function keysOf({ nodes, edges }: Columns): { readonly nodes: readonly Key<GraphNode>[]; readonly edges: readonly Key<GraphEdge>[] } {
  const nodeKeys = nodes.map((column) => ({ id: column.name === "label" ? "nodelabel" : column.name, column }));
  const taken = new Set(nodeKeys.map(({ id }) => id));
  return { nodes: nodeKeys, edges: edges.map((column) => ({ id: taken.has(column.name) ? `${column.name}E` : column.name, column })) };
}

/** Chunks of one GraphML document: a directed graph, every key typed, every edge with an id, a label and a weight. `yed`: which draws itself in yEd. */
export async function* graphml(source: ExportSource, { yed = false } = {}): AsyncGenerator<string> {
  const { schema = mailuoSchema } = source;
  const keys = keysOf(graphmlColumns(schema));
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<graphml xmlns="http://graphml.graphdrawing.org/xmlns"${yed ? yedNamespace : ""}>\n`;
  yield declared("node", keys.nodes) + declared("edge", keys.edges);
  if (yed) yield yedKeys;
  yield '  <graph id="mailuo" edgedefault="directed">\n';
  for await (const node of source.nodes()) {
    const drawing = yed ? yedNode(node, schema) : "";
    yield `    <node id="${xmlText(node.id)}">\n${data(keys.nodes, node)}${drawing}    </node>\n`;
  }
  for await (const edge of source.edges()) {
    const ends = `source="${xmlText(edge.source)}" target="${xmlText(edge.target)}"`;
    yield `    <edge id="${xmlText(edge.id)}" ${ends}>\n${data(keys.edges, edge)}${yed ? yedEdge(edge) : ""}    </edge>\n`;
  }
  yield "  </graph>\n</graphml>\n";
}

const declared = <Item>(kind: "node" | "edge", keys: readonly Key<Item>[]): string =>
  keys
    .map(({ id, column }) => `  <key id="${id}" for="${kind}" attr.name="${column.name}" attr.type="${xmlTypes[column.type]}"/>\n`)
    .join("");

const data = <Item>(keys: readonly Key<Item>[], item: Item): string =>
  keys
    .map(({ id, column }) => {
      const text = cellText(column, item);
      return text === undefined ? "" : `      <data key="${id}">${xmlContent(text)}</data>\n`;
    })
    .join("");
