/**
 * A shape as the algorithms of graphology ask a graph: numbers are its keys, and nothing is held for a node or an edge but these. It
 * tells all in the order in which graphology's own directed multigraph does, so that what is computed of it is the same to the last digit.
 */
import type { MultiDirectedGraph } from "graphology";
import type { GraphShape } from "./graph-shape.ts";

/** How strongly an edge pulls; a mention alone pulls little, so that a story's people lie near its article. */
const pulls = [{ weight: 0.2 }, { weight: 1 }] as const;
type Pull = (typeof pulls)[number];

/** Edges by the node at one of their ends: those of node `n` are `edges[starts[n]]` up to `edges[starts[n + 1]]`, in their order. */
interface Ends {
  readonly starts: Uint32Array;
  readonly edges: Uint32Array;
}

export class ArrayGraph {
  /** By these three graphology knows a graph. */
  readonly multi = true;
  readonly addUndirectedEdgeWithKey = unchanging;
  readonly dropNode = unchanging;
  readonly type = "directed";
  readonly order: number;
  readonly size: number;
  readonly directedSize: number;
  readonly undirectedSize = 0;
  readonly selfLoopCount: number;
  readonly #out: Ends;
  readonly #in: Ends;
  readonly #loops: Uint32Array;

  /** @param places where nodes are, by their numbers */
  constructor(
    private readonly shape: GraphShape,
    private readonly places: { readonly x: Float64Array; readonly y: Float64Array },
  ) {
    const { order, sources, targets } = shape;
    this.order = order;
    this.size = this.directedSize = sources.length;
    this.#out = endsOf(order, sources);
    this.#in = endsOf(order, targets);
    this.#loops = new Uint32Array(order);
    let loops = 0;
    for (const [edge, source] of sources.entries())
      if (source === targets[edge]) {
        this.#loops[source]!++;
        loops++;
      }
    this.selfLoopCount = loops;
  }

  /** For functions that are declared to take one of graphology's. */
  asGraph(): MultiDirectedGraph<{ x: number; y: number }, { weight: number }> {
    return this as unknown as MultiDirectedGraph<{ x: number; y: number }, { weight: number }>;
  }

  nodes(): number[] {
    return Array.from({ length: this.order }, (_, node) => node);
  }

  forEachNode(visit: (node: number, place: { readonly x: number; readonly y: number }) => void): void {
    const { x, y } = this.places;
    for (let node = 0; node < this.order; node++) visit(node, { x: x[node]!, y: y[node]! });
  }

  forEachEdge(visit: (edge: number, pull: Pull, source: number, target: number) => void): void {
    const { sources, targets } = this.shape;
    for (let edge = 0; edge < this.size; edge++) visit(edge, this.getEdgeAttributes(edge), sources[edge]!, targets[edge]!);
  }

  getEdgeAttributes(edge: number): Pull {
    return pulls[this.shape.stated[edge] === 1 ? 1 : 0];
  }

  opposite(node: number, edge: number): number {
    const { sources, targets } = this.shape;
    return sources[edge] === node ? targets[edge]! : sources[edge]!;
  }

  /** By the nodes that they go to, as these are met; of those to one node the last comes first. */
  outboundEdges(node: number): number[] {
    const to = new Map<number, number[]>();
    for (const edge of endingAt(this.#out, node)) {
      const target = this.shape.targets[edge]!;
      const known = to.get(target);
      if (known) known.unshift(edge);
      else to.set(target, [edge]);
    }
    return [...to.values()].flat();
  }

  outDegreeWithoutSelfLoops(node: number): number {
    return countAt(this.#out, node) - this.#loops[node]!;
  }

  inDegreeWithoutSelfLoops(node: number): number {
    return countAt(this.#in, node) - this.#loops[node]!;
  }

  /** First those that edges come from; one is met as often as edges join the two. */
  forEachNeighbour(node: number, visit: (neighbour: number) => void): void {
    for (const edge of endingAt(this.#in, node)) visit(this.shape.sources[edge]!);
    for (const edge of endingAt(this.#out, node)) visit(this.shape.targets[edge]!);
  }
}

function unchanging(): never {
  throw new Error("This graph is only measured.");
}

const countAt = ({ starts }: Ends, node: number): number => starts[node + 1]! - starts[node]!;
const endingAt = ({ starts, edges }: Ends, node: number): Uint32Array => edges.subarray(starts[node], starts[node + 1]);

function endsOf(order: number, nodes: Uint32Array): Ends {
  const starts = new Uint32Array(order + 1);
  for (const node of nodes) starts[node + 1]!++;
  for (let node = 0; node < order; node++) starts[node + 1]! += starts[node]!;
  const next = starts.slice();
  const edges = new Uint32Array(nodes.length);
  for (const [edge, node] of nodes.entries()) edges[next[node]!++] = edge;
  return { starts, edges };
}
