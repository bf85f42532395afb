/** Opens a packed graph: columns are read, rows are not. */
import { closeSync, fstatSync, openSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { crc32 } from "node:zlib";
import { leadsToArticle } from "../../../graph/ontology.ts";
import { nodeLabelsOf, relationTypesOf, type GraphSchema } from "../../../graph/schema/graph-schema.ts";
import { searchPacked, type Search } from "../search.ts";
import { chosenOf, type Snapshot } from "../snapshot.ts";
import { HashedPositions } from "./ids.ts";
import { columnTypes, ownEndianness, packedVersion, tailBytes, tailLetters, treeOf, type Column, type PackedHead } from "./layout.ts";
import { nameLists } from "./names.ts";
import { PackedEdges, PackedNodes, type ReadBytes } from "./rows.ts";
import { closeUnread, readerOf } from "./sink.ts";

export interface PackedGraph {
  readonly snapshot: Snapshot;
  readonly search: Search;
}

/** Undefined where there is no such file, where it is of another graph or form, and where it can't be read or a byte of it is not what was written. */
export function openPacked(path: string, { key, schema }: { readonly key: string; readonly schema: GraphSchema }): PackedGraph | undefined {
  const file = opened(path);
  if (file === undefined) return undefined;
  try {
    const read = readerOf(file);
    const head = headOf(read, fstatSync(file).size);
    if (head?.version === packedVersion && head.endianness === ownEndianness && head.key === key && areRowsWhole(read, head)) {
      const bytes = columnBytes(read, head);
      if (bytes) {
        closeUnread(read, file);
        return graphOf(head, bytes, read, schema);
      }
    }
  } catch {
    // It can't be read, or its head says what can't be.
  }
  closeSync(file);
  return undefined;
}

function opened(path: string): number | undefined {
  try {
    return openSync(path, "r");
  } catch {
    return undefined;
  }
}

function headOf(read: ReadBytes, size: number): PackedHead | undefined {
  if (size < tailBytes) return undefined;
  const tail = Buffer.alloc(tailBytes);
  read(tail, tailBytes, size - tailBytes);
  const length = tail.readUInt32LE(0);
  if (!tail.subarray(8).equals(tailLetters) || length > size - tailBytes) return undefined;
  const bytes = Buffer.alloc(length);
  read(bytes, length, size - tailBytes - length);
  if (crc32(bytes) !== tail.readUInt32LE(4)) return undefined;
  const head = JSON.parse(bytes.toString()) as PackedHead;
  return head.columns.start + head.columns.bytes === size - tailBytes - length ? head : undefined;
}

const checkedBytes = 1 << 20;

function areRowsWhole(read: ReadBytes, { rows }: PackedHead): boolean {
  const buffer = Buffer.allocUnsafe(checkedBytes);
  let sum = 0;
  for (let at = 0; at < rows.bytes; at += checkedBytes) {
    const length = Math.min(checkedBytes, rows.bytes - at);
    read(buffer, length, at);
    sum = crc32(buffer.subarray(0, length), sum);
  }
  return sum === rows.sum;
}

function columnBytes(read: ReadBytes, { columns: { start, bytes, sum } }: PackedHead): ArrayBuffer | undefined {
  const buffer = new ArrayBuffer(bytes);
  const view = Buffer.from(buffer);
  read(view, bytes, start);
  return crc32(view) === sum ? buffer : undefined;
}

function graphOf(head: PackedHead, bytes: ArrayBuffer, read: ReadBytes, schema: GraphSchema): PackedGraph {
  const { engine, shapes, dates, places } = head;
  const [nodeLabels, relationTypes] = [nodeLabelsOf(schema), relationTypesOf(schema)];
  const columns = treeOf(
    Object.entries(places).map(([name, { type, start, length }]): [string, Column] => [name, new columnTypes[type](bytes, start, length)]),
  );
  const { labels, types, sources, targets, adjacency, degrees, weights, ranking, communities, dateOf, evidence } = columns;
  const nodes = new PackedNodes({ ...columns.nodes, shapes }, read, columns.ids, (at) => nodeLabels[labels[at]!]!);
  const typeAt = (at: number): string => relationTypes[types[at]!]!;
  const edges = new PackedEdges({ ...columns.edges, shapes }, read, { nodes, sources, targets, typeAt });
  const nodeAt = new HashedPositions(columns.nodeTable, (at) => nodes.idAt(at));
  return {
    snapshot: {
      ...{ version: randomUUID(), engine, nodes, edges, nodeAt },
      edgeAt: new HashedPositions(columns.edgeTable, (at) => edges.idAt(at)),
      ...{ sources, targets, adjacency, types, labels, degrees, weights, ranking, schema, relationTypes, nodeLabels },
      toArticle: chosenOf(relationTypes, leadsToArticle),
      dateOf: (node) => dates[dateOf[node]!],
      communityOf: (node) => (Number.isNaN(communities[node]!) ? undefined : communities[node]!),
      evidenceOf: (edge) => Array.from(evidence.items.subarray(evidence.ends[edge]!, evidence.ends[edge + 1]!)),
    },
    search: searchPacked(nameLists(columns.names, columns.postings, nodes, schema), nodes, nodeAt),
  };
}
