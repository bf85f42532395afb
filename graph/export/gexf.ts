/** GEXF 1.3 for Gephi and Gephi Lite, with position, size and colour, and, if asked for, with times. https://gexf.net/schema.html */
import type { GraphNode } from "../batch.ts";
import { mailuoSchema, type PropertyType } from "../ontology.ts";
import { colorIn } from "../palette.ts";
import type { GraphSchema } from "../schema/graph-schema.ts";
import { cellText, displayName, drawnColumns, sizeOf, weightOf, type Column, type Columns } from "./columns.ts";
import type { ExportSource } from "./source.ts";
import { TimesOfGraph, type Times } from "./times.ts";
import { markedUp, sayable, xmlText } from "./xml.ts";

const gexfTypes: Readonly<Record<PropertyType, string>> = {
  ...{ string: "string", strings: "liststring", date: "string" },
  ...{ int: "long", double: "double", boolean: "boolean" },
};

/** What GEXF says in its own elements and attributes. */
const ownElements = new Set(["label", "size", "color", "x", "y", "weight"]);
const attributesOf = ({ nodes, edges }: Columns): Columns => ({
  nodes: nodes.filter(({ name }) => !ownElements.has(name)),
  edges: edges.filter(({ name }) => !ownElements.has(name)),
});

/** `dynamic`: for Gephi's timeline, with the days of each node and edge. */
export interface GexfOptions {
  readonly dynamic?: boolean;
}

/** Gephi makes one edge of two that join the same nodes, unless their `kind` differs. */
export async function* gexf(source: ExportSource, { dynamic = false }: GexfOptions = {}): AsyncGenerator<string> {
  const { schema = mailuoSchema } = source;
  const times = dynamic ? await TimesOfGraph.of(source) : undefined;
  const columns = attributesOf(drawnColumns(schema));
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  const mode = dynamic ? 'mode="dynamic" timeformat="date" timerepresentation="interval"' : 'mode="static"';
  yield `  <meta><creator>Mailuo</creator></meta>\n  <graph defaultedgetype="directed" ${mode}>\n`;
  yield attributes("node", columns.nodes) + attributes("edge", columns.edges);
  yield "    <nodes>\n";
  for await (const node of source.nodes())
    yield `      <node id="${xmlText(node.id)}" label="${xmlText(displayName(node))}"${days(times?.ofNode(node))}>${values(columns.nodes, node)}${drawing(node, schema)}</node>\n`;
  yield "    </nodes>\n    <edges>\n";
  for await (const edge of source.edges()) {
    const ends = `source="${xmlText(edge.source)}" target="${xmlText(edge.target)}"`;
    const kind = `label="${edge.type}" kind="${edge.type}"`;
    yield `      <edge id="${xmlText(edge.id)}" ${ends} ${kind} weight="${weightOf(edge)}"${days(times?.ofEdge(edge))}>${values(columns.edges, edge)}</edge>\n`;
  }
  yield "    </edges>\n  </graph>\n</gexf>\n";
}

const attributes = <Item>(kind: "node" | "edge", columns: readonly Column<Item>[]): string => {
  const rows = columns.map(({ name, type }) => `      <attribute id="${name}" title="${name}" type="${gexfTypes[type]}"/>\n`);
  return `    <attributes class="${kind}" mode="static">\n${rows.join("")}    </attributes>\n`;
};

function values<Item>(columns: readonly Column<Item>[], item: Item): string {
  const cells = columns.flatMap((column) => {
    const text = attributeText(column, item);
    return text === undefined ? [] : [`<attvalue for="${column.name}" value="${text}"/>`];
  });
  return cells.length > 0 ? `<attvalues>${cells.join("")}</attvalues>` : "";
}

function attributeText<Item>(column: Column<Item>, item: Item): string | undefined {
  const found = column.value(item);
  if (typeof found === "object") return markedUp(listText(found));
  const text = cellText(column, item);
  return text === undefined ? undefined : xmlText(text);
}

/** A list as Gephi reads one: `["a", "b"]`, with a `\` before a `\` or `"` of an item, and no other escapes. */
const listText = (items: readonly string[]): string =>
  `[${items.map((item) => `"${sayable(item).replace(/[\\"]/g, "\\$&")}"`).join(", ")}]`;

const days = (times: Times | undefined): string => (times === undefined ? "" : ` start="${times.first}" end="${times.last}"`);

function drawing(node: GraphNode, schema: GraphSchema): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colorIn(schema, node.label).slice(at, at + 2), 16));
  const { x, y } = node.properties;
  const position = x === undefined ? "" : `<viz:position x="${Number(x)}" y="${Number(y)}" z="0"/>`;
  return `<viz:color r="${red}" g="${green}" b="${blue}"/>${position}<viz:size value="${sizeOf(node)}"/>`;
}
