/** Nodes and edges of a packed graph, each read from the file when it is asked for. */
import type { GraphEdge, GraphNode, Properties } from "../../../graph/batch.ts";
import type { PropertyValue } from "../../../graph/ontology.ts";
import type { Rows } from "../rows.ts";
import { valuesOf } from "./values.ts";

/** Bytes from a place in the file. Throws where they are not there. */
export type ReadBytes = (into: Buffer, length: number, place: number) => void;

/** Where the rows of one kind stand, and what is known of each without reading it. */
export interface RowColumns {
  /** Where each row begins in the file, and its bytes. */
  readonly starts: Float64Array;
  readonly lengths: Int32Array;
  /** Of each row the list of its properties' names, in `shapes`. */
  readonly shapeOf: Int32Array;
  readonly shapes: readonly (readonly string[])[];
}

/** Of nodes: their ids, one after the other. */
export interface NodeIds {
  readonly bytes: Uint8Array;
  /** Id n: from `ends[n]` to `ends[n + 1]`. */
  readonly ends: Int32Array;
}

const chunkBytes = 1 << 20;

abstract class PackedRows<Row> implements Rows<Row> {
  #buffer = Buffer.allocUnsafe(16_384);

  constructor(
    protected readonly columns: RowColumns,
    private readonly read: ReadBytes,
  ) {}

  abstract idAt(position: number): string;
  protected abstract make(position: number, values: readonly PropertyValue[]): Row;

  get length(): number {
    return this.columns.shapeOf.length;
  }

  at(position: number): Row {
    return this.make(position, this.valuesAt(position));
  }

  namesAt(position: number): readonly string[] {
    return this.columns.shapes[this.columns.shapeOf[position]!]!;
  }

  protected valuesAt(position: number): readonly PropertyValue[] {
    const length = this.columns.lengths[position]!;
    if (length > this.#buffer.length) this.#buffer = Buffer.allocUnsafe(length * 2);
    this.read(this.#buffer, length, this.columns.starts[position]!);
    return valuesOf(this.#buffer, 0, length);
  }

  protected propertiesAt(position: number, values: readonly PropertyValue[], from: number): Properties {
    const names = this.namesAt(position);
    const properties: Record<string, PropertyValue> = {};
    for (let at = 0; at < names.length; at++) properties[names[at]!] = values[from + at]!;
    return properties;
  }

  /** Those that stand one after the other are read together, a megabyte at a time. */
  *[Symbol.iterator](): Generator<Row> {
    const { starts, lengths } = this.columns;
    for (let at = 0; at < this.length;) {
      const start = starts[at]!;
      let [last, end] = [at + 1, start + lengths[at]!];
      for (; last < this.length && starts[last] === end && end + lengths[last]! - start <= chunkBytes; last++) end += lengths[last]!;
      const bytes = Buffer.allocUnsafe(end - start);
      this.read(bytes, bytes.length, start);
      for (; at < last; at++) yield this.make(at, valuesOf(bytes, starts[at]! - start, starts[at]! - start + lengths[at]!));
    }
  }
}

export class PackedNodes extends PackedRows<GraphNode> {
  readonly #ids: Buffer;

  constructor(
    columns: RowColumns,
    read: ReadBytes,
    private readonly ids: NodeIds,
    private readonly labelAt: (position: number) => string,
  ) {
    super(columns, read);
    this.#ids = Buffer.from(ids.bytes.buffer, ids.bytes.byteOffset, ids.bytes.byteLength);
  }

  idAt(position: number): string {
    return this.#ids.toString("utf8", this.ids.ends[position], this.ids.ends[position + 1]);
  }

  protected make(position: number, values: readonly PropertyValue[]): GraphNode {
    return { id: this.idAt(position), label: this.labelAt(position), properties: this.propertiesAt(position, values, 0) };
  }
}

interface EdgeEnds {
  readonly nodes: PackedNodes;
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  typeAt(position: number): string;
}

/** The first value of each row is its id. */
export class PackedEdges extends PackedRows<GraphEdge> {
  constructor(
    columns: RowColumns,
    read: ReadBytes,
    private readonly ends: EdgeEnds,
  ) {
    super(columns, read);
  }

  idAt(position: number): string {
    return this.valuesAt(position)[0] as string;
  }

  protected make(position: number, values: readonly PropertyValue[]): GraphEdge {
    const { nodes, sources, targets, typeAt } = this.ends;
    return {
      id: values[0] as string,
      type: typeAt(position),
      source: nodes.idAt(sources[position]!),
      target: nodes.idAt(targets[position]!),
      properties: this.propertiesAt(position, values, 1),
    };
  }
}
