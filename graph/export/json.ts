/**
 * JSON as graphology serialises a graph: `Graph.from(JSON.parse(text))` gives it back. Its attributes say what it is: the format with its
 * number, who made it when, and the schema of labels and relations with the types of their properties.
 */
import { drawnColumns, type Column } from "./columns.ts";
import { mailuoSchema } from "../ontology.ts";
import type { ExportSource } from "./source.ts";

export async function* json(source: ExportSource): AsyncGenerator<string> {
  const columns = drawnColumns(source.schema);
  const { made, schema: { entities, sources, relations } = mailuoSchema } = source;
  const about = { creator: "Mailuo", format: "mailuo-graph", formatVersion: 1, ...made, schema: { entities, sources, relations } };
  yield `{"attributes":${JSON.stringify(about)},"options":{"type":"directed","multi":true,"allowSelfLoops":true},\n"nodes":[`;
  let separator = "\n";
  for await (const node of source.nodes()) {
    yield `${separator}${JSON.stringify({ key: node.id, attributes: attributes(columns.nodes, node) })}`;
    separator = ",\n";
  }
  yield '\n],\n"edges":[';
  separator = "\n";
  for await (const edge of source.edges()) {
    const { id: key, source: from, target } = edge;
    yield `${separator}${JSON.stringify({ key, source: from, target, attributes: attributes(columns.edges, edge) })}`;
    separator = ",\n";
  }
  yield "\n]}\n";
}

const attributes = <Item>(columns: readonly Column<Item>[], item: Item): Record<string, unknown> =>
  Object.fromEntries(columns.map(({ name, value }) => [name, value(item)]).filter(([, value]) => value !== undefined));
