/** The nodes of a graph on their way into its packed form. */
import type { GraphNode } from "../../../graph/batch.ts";
import { nodeLabelsOf, type GraphSchema } from "../../../graph/schema/graph-schema.ts";
import { growingBytes, growingInts, growingNumbers } from "../../../graph/growing.ts";
import { HashedPositions, hashOf, hashTable } from "./ids.ts";
import { nameLists, NamesInColumns, postingsFor } from "./names.ts";
import { PackedNodes, type ReadBytes } from "./rows.ts";
import { searchPacked, type Search } from "../search.ts";
import type { PackedColumns } from "./layout.ts";
import { ordered, orderedLists, orderOf, placesIn } from "./order.ts";
import { RowWriter, type Shapes, type Sink } from "./sink.ts";

type NodeColumns = Pick<PackedColumns, "nodes" | "ids" | "nodeTable" | "labels" | "communities" | "dateOf" | "names" | "postings">;

/** All nodes, once the last is there. */
export interface PackedNodeSide {
  readonly columns: NodeColumns;
  readonly dates: readonly string[];
  readonly nodeAt: HashedPositions;
  readonly search: Search;
}

export class NodePacker {
  readonly #rows: RowWriter;
  readonly #names: NamesInColumns;
  readonly #nodeLabels: readonly string[];
  readonly #ids = growingBytes();
  readonly #idEnds = growingInts();
  readonly #hashes = growingInts();
  readonly #labels = growingBytes();
  readonly #communities = growingNumbers();
  readonly #dates = new Map<string, number>();
  readonly #dateOf = growingInts();

  constructor(
    sink: Sink,
    private readonly shapes: Shapes,
    private readonly schema: GraphSchema,
  ) {
    this.#rows = new RowWriter(sink, shapes);
    this.#names = new NamesInColumns(schema);
    this.#nodeLabels = nodeLabelsOf(schema);
    this.#idEnds.push(0);
  }

  add(node: GraphNode): void {
    const { id, label, properties } = node;
    const { community, date } = properties;
    this.#names.add(node, this.#labels.length);
    this.#rows.add(properties);
    for (const byte of Buffer.from(id)) this.#ids.push(byte);
    this.#idEnds.push(this.#ids.length);
    this.#hashes.push(hashOf(id));
    this.#labels.push(placeOf(this.#nodeLabels, label));
    this.#communities.push(typeof community === "number" ? community : NaN);
    this.#dateOf.push(typeof date === "string" ? this.#numberOfDate(date) : -1);
  }

  #numberOfDate(date: string): number {
    let at = this.#dates.get(date);
    if (at === undefined) this.#dates.set(date, (at = this.#dates.size));
    return at;
  }

  #listedIds(): readonly string[] {
    const [bytes, ends] = [this.#ids.values, this.#idEnds.values];
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Array.from({ length: ends.length - 1 }, (_, at) => text.toString("utf8", ends[at], ends[at + 1]));
  }

  /** @param read reads what was written */
  end(read: ReadBytes): PackedNodeSide {
    const order = orderOf(this.#listedIds());
    const rows = this.#rows.columns(order);
    const labels = ordered(this.#labels.values, order);
    const { ends, items } = orderedLists({ ends: this.#idEnds.values, items: this.#ids.values }, order);
    const ids = { ends, bytes: items };
    const nodes = new PackedNodes({ ...rows, shapes: this.shapes.lists }, read, ids, (at) => this.#nodeLabels[labels[at]!]!);
    const nodeTable = hashTable(ordered(this.#hashes.values, order));
    const nodeAt = new HashedPositions(nodeTable, (at) => nodes.idAt(at));
    const names = this.#names.columns(order && placesIn(order));
    const postings = postingsFor(names);
    return {
      columns: {
        ...{ nodes: rows, ids, nodeTable, labels, names, postings },
        ...{ communities: ordered(this.#communities.values, order), dateOf: ordered(this.#dateOf.values, order) },
      },
      dates: [...this.#dates.keys()],
      nodeAt,
      search: searchPacked(nameLists(names, postings, nodes, this.schema), nodes, nodeAt),
    };
  }
}

/** One of the schema's names; a store gives no other. */
export function placeOf(names: readonly string[], name: string): number {
  const at = names.indexOf(name);
  if (at < 0 || at > 0xff) throw new RangeError(`The schema has no ${name} that can be packed.`);
  return at;
}
