/**
 * JSON as graphology serialises a graph: `Graph.from(JSON.parse(text))` gives it back, `mailuo import`, too. Its attributes say what it is:
 * the format with its number, what made it, and the schema of labels and relations with the types of their properties. At its end stands a
 * digest of its nodes and edges. The same graph has the same bytes, whenever it is written.
 */
import { createHash, type Hash } from "node:crypto";
import { drawnColumns, type Column } from "./columns.ts";
import { mailuoSchema } from "../ontology.ts";
import type { ExportSource } from "./source.ts";

export const jsonFormat = "mailuo-graph";
export const jsonFormatVersion = 1;

/** What a file says of itself. */
export function aboutGraph({ made, schema: { entities, sources, relations } = mailuoSchema }: ExportSource): object {
  const schema = { entities, sources, relations };
  return { creator: "Mailuo", format: jsonFormat, formatVersion: jsonFormatVersion, ...made, schema };
}

export async function* json(source: ExportSource): AsyncGenerator<string> {
  const columns = drawnColumns(source.schema);
  const about = aboutGraph(source);
  const hash = createHash("sha256");
  yield `{"attributes":${JSON.stringify(about)},"options":{"type":"directed","multi":true,"allowSelfLoops":true},\n"nodes":[`;
  let separator = "\n";
  for await (const node of source.nodes()) {
    yield separator + counted({ key: node.id, attributes: attributes(columns.nodes, node) }, hash);
    separator = ",\n";
  }
  yield '\n],\n"edges":[';
  separator = "\n";
  for await (const edge of source.edges()) {
    const { id: key, source: from, target } = edge;
    yield separator + counted({ key, source: from, target, attributes: attributes(columns.edges, edge) }, hash);
    separator = ",\n";
  }
  yield `\n],\n"digest":"${digestOf(hash)}"}\n`;
}

/** The digest of what stands in a file's `nodes` and `edges`. */
export function graphDigest(nodes: readonly unknown[], edges: readonly unknown[]): string {
  const hash = createHash("sha256");
  for (const item of [...nodes, ...edges]) counted(item, hash);
  return digestOf(hash);
}

/** The text of a node or edge, which goes into the digest with a line's end. */
function counted(item: unknown, hash: Hash): string {
  const text = JSON.stringify(item);
  hash.update(text).update("\n");
  return text;
}

const digestOf = (hash: Hash): string => `sha256:${hash.digest("hex")}`;

const attributes = <Item>(columns: readonly Column<Item>[], item: Item): Record<string, unknown> =>
  Object.fromEntries(columns.map(({ name, value }) => [name, value(item)]).filter(([, value]) => value !== undefined));
