/** GraphML for NetworkX, igraph, TinkerPop, Neo4j's APOC, Gephi and, with the flavour `yed`, for yEd. http://graphml.graphdrawing.org/specification.html */
import { entityLabel, mailuoSchema, type PropertyType } from "../ontology.ts";
import type { GraphEdge, GraphNode } from "../batch.ts";
import { colorIn } from "../palette.ts";
import { hasEntity, type GraphSchema } from "../schema/graph-schema.ts";
import { cellText, displayName, drawnColumns, sizeOf, type Column, type Columns } from "./columns.ts";
import type { ExportSource } from "./source.ts";
import { xmlText } from "./xml.ts";

/** Whose GraphML it is: `yed` draws itself in yEd. */
export type GraphmlFlavor = "plain" | "yed";

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

/** Chunks of one GraphML document: a directed graph, every key typed, every edge with an id, a label and a weight. */
export async function* graphml(source: ExportSource, flavor: GraphmlFlavor = "plain"): AsyncGenerator<string> {
  const { schema = mailuoSchema } = source;
  const keys = keysOf(graphmlColumns(schema));
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<graphml xmlns="http://graphml.graphdrawing.org/xmlns"${flavor === "yed" ? ' xmlns:y="http://www.yworks.com/xml/graphml"' : ""}>\n`;
  yield declared("node", keys.nodes) + declared("edge", keys.edges);
  if (flavor === "yed") yield '  <key id="yed" for="node" yfiles.type="nodegraphics"/>\n';
  yield '  <graph id="mailuo" edgedefault="directed">\n';
  for await (const node of source.nodes()) {
    const drawing = flavor === "yed" ? yedNode(node, schema) : "";
    yield `    <node id="${xmlText(node.id)}">\n${data(keys.nodes, node)}${drawing}    </node>\n`;
  }
  for await (const edge of source.edges()) {
    const ends = `source="${xmlText(edge.source)}" target="${xmlText(edge.target)}"`;
    yield `    <edge id="${xmlText(edge.id)}" ${ends}>\n${data(keys.edges, edge)}    </edge>\n`;
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
      return text === undefined ? "" : `      <data key="${id}">${xmlText(text)}</data>\n`;
    })
    .join("");

function yedNode(node: GraphNode, schema: GraphSchema): string {
  const { x, y } = node.properties;
  const side = 6 * sizeOf(node);
  const place = `<y:Geometry width="${side}" height="${side}" x="${Number(x ?? 0)}" y="${Number(y ?? 0)}"/>`;
  const label = `<y:NodeLabel>${xmlText(displayName(node))}</y:NodeLabel>`;
  return `      <data key="yed"><y:ShapeNode>${place}<y:Fill color="${colorIn(schema, node.label)}"/>${label}<y:Shape type="ellipse"/></y:ShapeNode></data>\n`;
}
