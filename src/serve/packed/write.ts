/** Writes a packed graph: rows as they come, columns at the end. A hundred bytes an edge are held meanwhile, never the rows. */
import { fsyncSync, openSync } from "node:fs";
import { crc32 } from "node:zlib";
import type { GraphEdge, GraphNode } from "../../../graph/batch.ts";
import { nodeLabelsOf, type GraphSchema } from "../../../graph/schema/graph-schema.ts";
import type { Search } from "../search.ts";
import { rankingOf } from "../snapshot.ts";
import {
  eights,
  namedColumns,
  ownEndianness,
  packedVersion,
  tailLetters,
  typeOf,
  type ColumnPlace,
  type PackedColumns,
  type PackedHead,
} from "./layout.ts";
import { EdgePacker } from "./pack-edges.ts";
import { NodePacker } from "./pack-nodes.ts";
import { closeUnread, readerOf, Shapes, Sink } from "./sink.ts";

export interface GraphToPack {
  readonly engine: string;
  readonly schema: GraphSchema;
  /** Each once, in any order: they stand in that of their ids. */
  nodes(): AsyncIterable<GraphNode>;
  edges(): AsyncIterable<GraphEdge>;
}

export interface PackingOptions {
  /** What the graph is now; `openPacked` refuses a file of another. */
  readonly key: string;
  /** Told as soon as the nodes are there. */
  readonly onSearch?: (search: Search) => void;
}

/** Into a file that is not there yet. It is on the disk when this resolves; what is left where it rejects is the caller's to take away. */
export async function packGraph(path: string, graph: GraphToPack, { key, onSearch }: PackingOptions): Promise<void> {
  const { engine, schema } = graph;
  const file = openSync(path, "wx+");
  const read = readerOf(file);
  try {
    const [sink, shapes] = [new Sink(file), new Shapes()];
    const nodePacker = new NodePacker(sink, shapes, schema);
    for await (const node of graph.nodes()) nodePacker.add(node);
    sink.flush();
    const nodes = nodePacker.end(read);
    onSearch?.(nodes.search);
    const edgePacker = new EdgePacker(sink, shapes, schema, nodes.nodeAt);
    for await (const edge of graph.edges()) edgePacker.add(edge);
    const rows = { bytes: sink.place, sum: sink.cut() };
    const edges = edgePacker.end(nodes.columns.labels.length);
    const ranking = rankingOf(nodes.columns.labels, nodeLabelsOf(schema), edges.degrees);
    const placed = putColumns(sink, { ...nodes.columns, ...edges, ranking });
    putHead(sink, {
      ...{ version: packedVersion, endianness: ownEndianness, key, engine, shapes: shapes.lists, dates: nodes.dates, rows },
      ...placed,
    });
    fsyncSync(file);
  } finally {
    closeUnread(read, file);
  }
}

function putColumns(sink: Sink, columns: PackedColumns): Pick<PackedHead, "columns" | "places"> {
  sink.put(Buffer.alloc(eights(sink.place) - sink.place));
  sink.cut();
  const start = sink.place;
  const places: Record<string, ColumnPlace> = {};
  for (const [name, column] of namedColumns(columns as never)) {
    places[name] = { type: typeOf(column), start: sink.place - start, length: column.length };
    sink.put(new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
    sink.put(Buffer.alloc(eights(sink.place) - sink.place));
  }
  return { columns: { start, bytes: sink.place - start, sum: sink.cut() }, places };
}

function putHead(sink: Sink, head: PackedHead): void {
  const bytes = Buffer.from(JSON.stringify(head));
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(bytes.length, 0);
  tail.writeUInt32LE(crc32(bytes), 4);
  for (const part of [bytes, tail, tailLetters]) sink.put(part);
  sink.flush();
}
