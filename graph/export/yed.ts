/** What yEd needs beside the data of GraphML: a shape for each node and a line for each edge, in its own elements. */
import type { GraphEdge, GraphNode } from "../batch.ts";
import { colorIn } from "../palette.ts";
import type { GraphSchema } from "../schema/graph-schema.ts";
import { displayName, sizeOf, weightOf } from "./columns.ts";
import { xmlContent } from "./xml.ts";

export const yedNamespace = ' xmlns:y="http://www.yworks.com/xml/graphml"';

/** yEd knows its own elements by `yfiles.type`, and what it shows beside the pointer by the name `description`. */
export const yedKeys =
  '  <key id="yed" for="node" yfiles.type="nodegraphics"/>\n' +
  '  <key id="yedE" for="edge" yfiles.type="edgegraphics"/>\n' +
  '  <key id="description" for="node" attr.name="description" attr.type="string"/>\n' +
  '  <key id="descriptionE" for="edge" attr.name="description" attr.type="string"/>\n';

/** From the drawing's units to yEd's points, so that discs lie apart there as in the viewer. */
const scale = 4;

/** A disc with the name below it; its aliases are its description. yEd's y grows downwards, and a place is that of the upper left corner. */
export function yedNode(node: GraphNode, schema: GraphSchema): string {
  const { x, y, aliases } = node.properties;
  const side = scale * sizeOf(node);
  const [left, top] = [scale * Number(x ?? 0) - side / 2, -scale * Number(y ?? 0) - side / 2].map((at) => Number(at.toFixed(2)));
  const place = `<y:Geometry height="${side}" width="${side}" x="${left}" y="${top}"/>`;
  const fill = `<y:Fill color="${colorIn(schema, node.label)}" transparent="false"/><y:BorderStyle color="#FFFFFF" type="line" width="1.0"/>`;
  const label = `<y:NodeLabel modelName="sides" modelPosition="s">${xmlContent(displayName(node))}</y:NodeLabel>`;
  return `${described("description", aliases)}      <data key="yed"><y:ShapeNode>${place}${fill}${label}<y:Shape type="ellipse"/></y:ShapeNode></data>\n`;
}

/** What does not simply hold is not drawn as a whole line. */
const lines: Readonly<Record<string, string>> = { planned: "dashed", ended: "dotted", alleged: "dashed_dotted" };

/** An arrow with the type beside it, the thicker the more articles state it; its sentences are its description. */
export function yedEdge(edge: GraphEdge): string {
  const { status, quotes } = edge.properties;
  const width = Math.min(5, 1 + Math.log2(Math.max(1, weightOf(edge)))).toFixed(1);
  const line = `<y:LineStyle color="#8C8C8C" type="${lines[String(status)] ?? "line"}" width="${width}"/>`;
  const label = `<y:EdgeLabel>${xmlContent(edge.type)}</y:EdgeLabel>`;
  const drawn = `<y:PolyLineEdge>${line}<y:Arrows source="none" target="standard"/>${label}</y:PolyLineEdge>`;
  return `${described("descriptionE", quotes)}      <data key="yedE">${drawn}</data>\n`;
}

const described = (key: string, lists: unknown): string =>
  Array.isArray(lists) && lists.length > 0 ? `      <data key="${key}">${xmlContent(lists.join("\n"))}</data>\n` : "";
