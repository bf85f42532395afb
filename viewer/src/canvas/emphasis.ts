/** What stands out while the rest fades: what is under the pointer, a path, a relation, the selection. */
import type { LoadedGraph } from "../state/graph-types.ts";
import type { Visible } from "../state/visible.ts";

export interface Emphasis {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Whose names go before others'; those of `nodes` unless given. */
  readonly named?: ReadonlySet<string>;
}

/** All that a focus shows, nothing of it faded. Where it is much, the neighbours of its middle are named first. */
export function ofFocus(graph: LoadedGraph, visible: Visible, middle: string): Emphasis {
  const { nodes, edges } = visible;
  return { nodes, edges, ...(nodes.size > mostNamed && { named: around(graph, visible, middle).nodes }) };
}

/** Of so many that stand out each is named. */
export const mostNamed = 60;

/** A node with its visible neighbours. */
export function around(graph: LoadedGraph, visible: Visible, id: string): Emphasis {
  const nodes = new Set([id]);
  const edges = new Set<string>();
  graph.forEachEdge(id, (edge, _, source, target) => {
    if (!visible.edges.has(edge)) return;
    edges.add(edge);
    nodes.add(source === id ? target : source);
  });
  return { nodes, edges };
}

/** Some nodes with the visible edges between them. */
export function among(graph: LoadedGraph, visible: Visible, ids: readonly string[]): Emphasis {
  const nodes = new Set(ids.filter((id) => visible.nodes.has(id)));
  const edges = new Set<string>();
  for (const id of nodes)
    graph.forEachOutEdge(id, (edge, _, __, target) => {
      if (nodes.has(target) && visible.edges.has(edge)) edges.add(edge);
    });
  return { nodes, edges };
}

export const ofEdge = (graph: LoadedGraph, edge: string): Emphasis => ({
  nodes: new Set([graph.source(edge), graph.target(edge)]),
  edges: new Set([edge]),
});
