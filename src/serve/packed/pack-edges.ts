/** The edges of a graph on their way into its packed form, once all its nodes are there. */
import type { GraphEdge } from "../../../graph/batch.ts";
import { relationTypesOf, type GraphSchema } from "../../../graph/schema/graph-schema.ts";
import { buildAdjacency } from "../adjacency.ts";
import type { Positions } from "../rows.ts";
import { degreesOf, evidencePlaces, weightOf } from "../snapshot.ts";
import { growingBytes, growingInts, growingNumbers } from "../../../graph/growing.ts";
import { hashOf, hashTable } from "./ids.ts";
import type { PackedColumns } from "./layout.ts";
import { ordered, orderedLists, orderOf } from "./order.ts";
import { placeOf } from "./pack-nodes.ts";
import { RowWriter, type Shapes, type Sink } from "./sink.ts";

type EdgeColumns = Pick<
  PackedColumns,
  "edges" | "edgeTable" | "types" | "sources" | "targets" | "adjacency" | "degrees" | "weights" | "evidence"
>;

export class EdgePacker {
  readonly #rows: RowWriter;
  readonly #relationTypes: readonly string[];
  readonly #ids: string[] = [];
  readonly #hashes = growingInts();
  readonly #types = growingBytes();
  readonly #sources = growingInts();
  readonly #targets = growingInts();
  readonly #weights = growingNumbers();
  readonly #evidenceEnds = growingInts();
  readonly #evidence = growingInts();

  constructor(
    sink: Sink,
    shapes: Shapes,
    schema: GraphSchema,
    private readonly nodeAt: Positions,
  ) {
    this.#rows = new RowWriter(sink, shapes);
    this.#relationTypes = relationTypesOf(schema);
    this.#evidenceEnds.push(0);
  }

  /** One whose ends are not both there is left out. */
  add(edge: GraphEdge): void {
    const [source, target] = [this.nodeAt.get(edge.source), this.nodeAt.get(edge.target)];
    if (source === undefined || target === undefined) return;
    this.#rows.add(edge.properties, [edge.id]);
    this.#ids.push(edge.id);
    this.#hashes.push(hashOf(edge.id));
    this.#types.push(placeOf(this.#relationTypes, edge.type));
    this.#sources.push(source);
    this.#targets.push(target);
    this.#weights.push(weightOf(edge));
    for (const place of evidencePlaces(edge, this.nodeAt)) this.#evidence.push(place);
    this.#evidenceEnds.push(this.#evidence.length);
  }

  end(nodes: number): EdgeColumns {
    const order = orderOf(this.#ids);
    const [sources, targets] = [ordered(this.#sources.values, order), ordered(this.#targets.values, order)];
    const types = ordered(this.#types.values, order);
    return {
      edges: this.#rows.columns(order),
      edgeTable: hashTable(ordered(this.#hashes.values, order)),
      ...{ types, sources, targets, weights: ordered(this.#weights.values, order) },
      adjacency: buildAdjacency(nodes, sources, targets),
      degrees: degreesOf(nodes, { types, relationTypes: this.#relationTypes, sources, targets }),
      evidence: orderedLists({ ends: this.#evidenceEnds.values, items: this.#evidence.values }, order),
    };
  }
}
