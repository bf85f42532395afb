/** GEXF 1.3 for Gephi and Gephi Lite, with position, size and colour. https://gexf.net/schema.html */
import type { GraphNode } from "../batch.ts";
import { mailuoSchema, type PropertyType } from "../ontology.ts";
import { colorIn } from "../palette.ts";
import type { GraphSchema } from "../schema/graph-schema.ts";
import { cellText, displayName, drawnColumns, sizeOf, weightOf, type Column, type Columns } from "./columns.ts";
import type { ExportSource } from "./source.ts";
import { xmlText } from "./xml.ts";

const gexfTypes: Readonly<Record<PropertyType, string>> = {
  ...{ string: "string", strings: "string", date: "string" },
  ...{ int: "long", double: "double", boolean: "boolean" },
};

/** What GEXF says in its own elements and attributes. */
const ownElements = new Set(["label", "size", "color", "x", "y", "weight"]);
const attributesOf = ({ nodes, edges }: Columns): Columns => ({
  nodes: nodes.filter(({ name }) => !ownElements.has(name)),
  edges: edges.filter(({ name }) => !ownElements.has(name)),
});

/** Gephi makes one edge of two that join the same nodes, unless their `kind` differs. */
export async function* gexf(source: ExportSource): AsyncGenerator<string> {
  const { schema = mailuoSchema } = source;
  const columns = attributesOf(drawnColumns(schema));
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  yield '  <meta><creator>Mailuo</creator></meta>\n  <graph defaultedgetype="directed" mode="static">\n';
  yield attributes("node", columns.nodes) + attributes("edge", columns.edges);
  yield "    <nodes>\n";
  for await (const node of source.nodes())
    yield `      <node id="${xmlText(node.id)}" label="${xmlText(displayName(node))}">${values(columns.nodes, node)}${drawing(node, schema)}</node>\n`;
  yield "    </nodes>\n    <edges>\n";
  for await (const edge of source.edges()) {
    const ends = `source="${xmlText(edge.source)}" target="${xmlText(edge.target)}"`;
    const kind = `label="${edge.type}" kind="${edge.type}"`;
    yield `      <edge id="${xmlText(edge.id)}" ${ends} ${kind} weight="${weightOf(edge)}">${values(columns.edges, edge)}</edge>\n`;
  }
  yield "    </edges>\n  </graph>\n</gexf>\n";
}

const attributes = <Item>(kind: "node" | "edge", columns: readonly Column<Item>[]): string => {
  const rows = columns.map(({ name, type }) => `      <attribute id="${name}" title="${name}" type="${gexfTypes[type]}"/>\n`);
  return `    <attributes class="${kind}" mode="static">\n${rows.join("")}    </attributes>\n`;
};

function values<Item>(columns: readonly Column<Item>[], item: Item): string {
  const cells = columns.flatMap((column) => {
    const text = cellText(column, item);
    return text === undefined ? [] : [`<attvalue for="${column.name}" value="${xmlText(text)}"/>`];
  });
  return cells.length > 0 ? `<attvalues>${cells.join("")}</attvalues>` : "";
}

function drawing(node: GraphNode, schema: GraphSchema): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colorIn(schema, node.label).slice(at, at + 2), 16));
  const { x, y } = node.properties;
  const position = x === undefined ? "" : `<viz:position x="${Number(x)}" y="${Number(y)}" z="0"/>`;
  return `<viz:color r="${red}" g="${green}" b="${blue}"/>${position}<viz:size value="${sizeOf(node)}"/>`;
}
