/** The nodes of a graph on their way into its packed form. */
import type { GraphNode } from "../../../graph/batch.ts";
import { nodeLabelsOf, type GraphSchema } from "../../../graph/schema/graph-schema.ts";
import { growingBytes, growingInts, growingNumbers } from "./growing.ts";
import { HashedPositions, hashOf, hashTable } from "./ids.ts";
import { nameLists, NamesInColumns, postingsFor } from "./names.ts";
import { PackedNodes, type ReadBytes } from "./rows.ts";
import { searchPacked, type Search } from "../search.ts";
import type { PackedColumns } from "./layout.ts";
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
    shapes: Shapes,
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

  /** @param read reads what was written */
  end(read: ReadBytes): PackedNodeSide {
    const { shapes, ...rows } = this.#rows.columns;
    const labels = this.#labels.values;
    const ids = { bytes: this.#ids.values, ends: this.#idEnds.values };
    const nodes = new PackedNodes({ shapes, ...rows }, read, ids, (at) => this.#nodeLabels[labels[at]!]!);
    const nodeTable = hashTable(this.#hashes.values);
    const nodeAt = new HashedPositions(nodeTable, (at) => nodes.idAt(at));
    const names = this.#names.columns();
    const postings = postingsFor(names);
    return {
      columns: {
        ...{ nodes: rows, ids, nodeTable, labels, names, postings },
        ...{ communities: this.#communities.values, dateOf: this.#dateOf.values },
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
