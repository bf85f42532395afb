/** GraphML for Gephi, NetworkX, igraph and, with the flavour `yed`, for yEd. http://graphml.graphdrawing.org/specification.html */
import type { PropertyType } from "../ontology.ts";
import type { GraphEdge, GraphNode } from "../batch.ts";
import { labelColors } from "../palette.ts";
import { cellText, displayName, drawnEdgeColumns, drawnNodeColumns, sizeOf, type Column } from "./columns.ts";
import type { ExportSource } from "./source.ts";
import { xmlText } from "./xml.ts";

export type GraphmlFlavor = "plain" | "yed";

const xmlTypes: Readonly<Record<PropertyType, string>> = {
  ...{ string: "string", strings: "string", date: "string" },
  ...{ int: "int", double: "double", boolean: "boolean" },
};

/** igraph reads a node's id where an edge's should be (seen in 1.0), so the edge's is given as data too. */
export const graphmlEdgeColumns: readonly Column<GraphEdge>[] = [
  { name: "edgeId", type: "string", value: ({ id }) => id },
  ...drawnEdgeColumns,
];

/** Chunks of one GraphML document: a directed graph, every key typed, every edge with an id, a label and a weight. */
export async function* graphml(source: ExportSource, flavor: GraphmlFlavor = "plain"): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<graphml xmlns="http://graphml.graphdrawing.org/xmlns"${flavor === "yed" ? ' xmlns:y="http://www.yworks.com/xml/graphml"' : ""}>\n`;
  yield keys("node", drawnNodeColumns) + keys("edge", graphmlEdgeColumns);
  if (flavor === "yed") yield '  <key id="yed" for="node" yfiles.type="nodegraphics"/>\n';
  yield '  <graph id="mailuo" edgedefault="directed">\n';
  for await (const node of source.nodes()) {
    const drawing = flavor === "yed" ? yedNode(node) : "";
    yield `    <node id="${xmlText(node.id)}">\n${data("n", drawnNodeColumns, node)}${drawing}    </node>\n`;
  }
  for await (const edge of source.edges()) {
    const ends = `source="${xmlText(edge.source)}" target="${xmlText(edge.target)}"`;
    yield `    <edge id="${xmlText(edge.id)}" ${ends}>\n${data("e", graphmlEdgeColumns, edge)}    </edge>\n`;
  }
  yield "  </graph>\n</graphml>\n";
}

const keys = <Item>(kind: "node" | "edge", columns: readonly Column<Item>[]): string =>
  columns
    .map(({ name, type }, index) => `  <key id="${kind[0]}${index}" for="${kind}" attr.name="${name}" attr.type="${xmlTypes[type]}"/>\n`)
    .join("");

const data = <Item>(prefix: string, columns: readonly Column<Item>[], item: Item): string =>
  columns
    .map(({ value }, index) => {
      const found = value(item);
      return found === undefined ? "" : `      <data key="${prefix}${index}">${xmlText(cellText(found))}</data>\n`;
    })
    .join("");

function yedNode(node: GraphNode): string {
  const { x, y } = node.properties;
  const side = 6 * sizeOf(node);
  const place = `<y:Geometry width="${side}" height="${side}" x="${Number(x ?? 0)}" y="${Number(y ?? 0)}"/>`;
  const label = `<y:NodeLabel>${xmlText(displayName(node))}</y:NodeLabel>`;
  return `      <data key="yed"><y:ShapeNode>${place}<y:Fill color="${labelColors[node.label]}"/>${label}<y:Shape type="ellipse"/></y:ShapeNode></data>\n`;
}
