/** What the measures need of a graph, as arrays of numbers: a graph too large to be held with its words is held as these. */
import type { GraphEdge, GraphNode } from "./batch.ts";
import { EdgeOrder } from "./edge-order.ts";
import { growingBytes, growingWords } from "./growing.ts";
import { isMeasured, isStated, structure } from "./ontology.ts";

/** Nodes that are measured, numbered from 0 in the order of their ids, and the edges between them in the order of theirs. */
export interface GraphShape {
  /** How many nodes. */
  readonly order: number;
  /** By edge: the number of the node that it comes from, and of that which it goes to. */
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /** By edge: 1 where a text states it, 0 where a text mentions something. */
  readonly stated: Uint8Array;
  /** Undefined of what is not measured. */
  numberOf(id: string): number | undefined;
}

/** Takes nodes and edges in any order, an edge behind its ends; what is not measured is passed over. */
export class ShapeBuilder {
  /** Node id → the how manieth it came as. */
  readonly #nodes = new Map<string, number>();
  readonly #order = new EdgeOrder();
  readonly #sources = growingWords();
  readonly #targets = growingWords();
  readonly #stated = growingBytes();

  /** Throws where there is one with this id. */
  node({ id, label }: Pick<GraphNode, "id" | "label">): void {
    if (!isMeasured(label)) return;
    if (this.#nodes.has(id)) throw new Error(`There are two nodes ${id}.`);
    this.#nodes.set(id, this.#nodes.size);
  }

  /** Throws where an end is not there. */
  edge({ id, type, source, target }: Omit<GraphEdge, "properties">): void {
    if (type === structure.inDocument) return;
    this.#order.add(id);
    this.#sources.push(this.#numberOf(source, id));
    this.#targets.push(this.#numberOf(target, id));
    this.#stated.push(isStated(type) ? 1 : 0);
  }

  #numberOf(end: string, edge: string): number {
    const number = this.#nodes.get(end);
    if (number === undefined) throw new Error(`Edge ${edge} joins ${end}, which is no node of the graph.`);
    return number;
  }

  /** Of all that came. Throws where two edges have one id. */
  build(): GraphShape {
    const nodes = this.#nodes;
    const inOrder = [...nodes].sort(([a], [b]) => (a < b ? -1 : 1));
    const numbers = new Uint32Array(nodes.size);
    for (const [number, [, came]] of inOrder.entries()) numbers[came] = number;
    const edges = this.#order.sorted();
    const [sources, targets, stated] = [this.#sources.values, this.#targets.values, this.#stated.values];
    return {
      order: nodes.size,
      sources: edges.map((came) => numbers[sources[came]!]!),
      targets: edges.map((came) => numbers[targets[came]!]!),
      stated: Uint8Array.from(edges, (came) => stated[came]!),
      numberOf: (id) => {
        const came = nodes.get(id);
        return came === undefined ? undefined : numbers[came];
      },
    };
  }
}
