/** Which nodes and edges a view shows of what is loaded: the filters, as one pure function. */
import { isSourceLabel } from "../../../graph/ontology.ts";
import type { ArticleReference } from "../../../graph/view.ts";
import type { LoadedGraph } from "./graph-types.ts";
import type { Focus, ViewState } from "./view-state.ts";

export interface Visible {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

export function visibleOf(
  graph: LoadedGraph,
  base: ReadonlySet<string>,
  articles: ReadonlyMap<string, ArticleReference>,
  state: ViewState,
  /** Nodes of an answer that is shown, wherever they come from. */
  answered: readonly string[] = [],
): Visible {
  const told = articleTest(articles, state);
  const nodes = new Set<string>();
  const candidates = candidateTest(base, state, answered);
  graph.forEachNode((id, { label, community }) => {
    if (!candidates(id) || state.labelsOff.includes(label)) return;
    if (isSourceLabel(label) && !state.articles && !state.selected.includes(id)) return;
    if (community !== undefined && state.communitiesOff.includes(community)) return;
    nodes.add(id);
  });
  for (const id of state.hidden) nodes.delete(id);
  const edges = edgesOf(graph, nodes, state, told);
  if (told) keepTold(graph, nodes, edges, told);
  if (state.focus) keepFocus(graph, nodes, edges, state.focus);
  for (const id of state.collapsed) foldLeaves(graph, nodes, edges, id);
  if (state.connectedOnly) keepConnected(graph, nodes, edges);
  return { nodes, edges };
}

/** The first picture, what was added to it, and what is focused on. */
function candidateTest(base: ReadonlySet<string>, state: ViewState, answered: readonly string[]): (id: string) => boolean {
  const added = new Set([...Object.values(state.extra).flat(), ...(state.focus?.ids ?? []), ...state.selected, ...answered]);
  return (id) => base.has(id) || added.has(id) || (state.focus !== undefined && state.focus.depth > 0);
}

type ArticleTest = (ids: readonly string[]) => boolean;

/** Whether one of some articles is within the dates, or is the article asked for; undefined where neither is filtered. */
function articleTest(articles: ReadonlyMap<string, ArticleReference>, { from, to, article }: ViewState): ArticleTest | undefined {
  if (from === undefined && to === undefined && article === undefined) return undefined;
  return (ids) =>
    ids.some((id) => {
      if (article !== undefined && id !== article) return false;
      const date = articles.get(id)?.date;
      if (from === undefined && to === undefined) return true;
      return date !== undefined && (from === undefined || date >= from) && (to === undefined || date <= to);
    });
}

function edgesOf(graph: LoadedGraph, nodes: ReadonlySet<string>, state: ViewState, told: ArticleTest | undefined): Set<string> {
  const [off, standingsOff] = [new Set(state.relationsOff), new Set(state.standingsOff)];
  const edges = new Set<string>();
  graph.forEachEdge((id, { type, confidence, articles, standing }, source, target) => {
    if (!nodes.has(source) || !nodes.has(target) || off.has(type) || standingsOff.has(standing)) return;
    if (confidence < state.confidence || (told && !told(articles))) return;
    edges.add(id);
  });
  return edges;
}

function keepTold(graph: LoadedGraph, nodes: Set<string>, edges: ReadonlySet<string>, told: ArticleTest): void {
  const joined = endsOf(graph, edges);
  for (const id of nodes) if (!joined.has(id) && !told(graph.getNodeAttribute(id, "articles"))) nodes.delete(id);
}

function endsOf(graph: LoadedGraph, edges: ReadonlySet<string>): ReadonlySet<string> {
  const ends = new Set<string>();
  for (const edge of edges) {
    ends.add(graph.source(edge));
    ends.add(graph.target(edge));
  }
  return ends;
}

/** Nodes within `depth` steps along the visible edges. */
function keepFocus(graph: LoadedGraph, nodes: Set<string>, edges: Set<string>, { ids, depth }: Focus): void {
  let rim = ids.filter((id) => nodes.has(id));
  const kept = new Set(rim);
  for (let step = 0; step < depth; step++) {
    const next: string[] = [];
    for (const id of rim)
      graph.forEachEdge(id, (edge, _, source, target) => {
        const other = source === id ? target : source;
        if (!edges.has(edge) || kept.has(other)) return;
        kept.add(other);
        next.push(other);
      });
    rim = next;
  }
  for (const id of nodes) if (!kept.has(id)) nodes.delete(id);
  dropLoose(graph, nodes, edges);
}

/** Takes out neighbours that hang on `id` alone. */
function foldLeaves(graph: LoadedGraph, nodes: Set<string>, edges: Set<string>, id: string): void {
  if (!nodes.has(id)) return;
  for (const leaf of graph.neighbors(id)) {
    if (leaf === id || !nodes.has(leaf)) continue;
    const alone = graph.everyEdge(leaf, (edge, _, source, target) => !edges.has(edge) || source === id || target === id);
    if (alone) nodes.delete(leaf);
  }
  dropLoose(graph, nodes, edges);
}

function keepConnected(graph: LoadedGraph, nodes: Set<string>, edges: ReadonlySet<string>): void {
  const joined = endsOf(graph, edges);
  for (const id of nodes) if (!joined.has(id)) nodes.delete(id);
}

function dropLoose(graph: LoadedGraph, nodes: ReadonlySet<string>, edges: Set<string>): void {
  for (const edge of edges) if (!nodes.has(graph.source(edge)) || !nodes.has(graph.target(edge))) edges.delete(edge);
}
