/** What is drawn, derived from the view: visible nodes and edges, and what stands out. */
import { computed, effect, signal, untracked } from "@preact/signals";
import type { LinkAnswer, PathAnswer } from "../../../graph/view.ts";
import { api } from "../api.ts";
import { among, around, ofEdge, ofFocus, type Emphasis } from "../canvas/emphasis.ts";
import { shownChanges } from "./changes.ts";
import { articles, base, graph, merge, revision } from "./loaded.ts";
import { attempt, hoveredEdge, hoveredNode, view } from "./store.ts";
import { visibleOf, type Visible } from "./visible.ts";

/** The shortest paths asked for, once the server has answered. */
export const pathAnswer = signal<PathAnswer | undefined>(undefined);
export const linkAnswer = signal<LinkAnswer | undefined>(undefined);

export const shownPath = computed(() => {
  const { path } = view.value;
  const paths = pathAnswer.value?.paths;
  return path && paths && paths.length > 0 ? paths[Math.min(path.at, paths.length - 1)] : undefined;
});

const pathEnds = computed(() => (view.value.path ? `${view.value.path.from}\n${view.value.path.to}` : undefined));
const linkedNodes = computed(() => view.value.links?.join("\n"));

const inBackground = (task: () => Promise<void>): Promise<void> => untracked(() => attempt(task));

/** Asks the server whenever the view names other ends; an answer that comes late is passed over. */
export function followAnswers(): void {
  effect(() => {
    const ends = pathEnds.value;
    pathAnswer.value = undefined;
    if (ends === undefined) return;
    const [from, to] = ends.split("\n");
    void inBackground(async () => {
      const answer = await api.paths(from!, to!);
      if (pathEnds.peek() !== ends) return;
      merge(answer.picture);
      pathAnswer.value = answer;
    });
  });
  effect(() => {
    const ids = linkedNodes.value;
    linkAnswer.value = undefined;
    if (ids === undefined) return;
    void inBackground(async () => {
      const answer = await api.links(ids.split("\n"));
      if (linkedNodes.peek() !== ids) return;
      merge(answer.picture);
      linkAnswer.value = answer;
    });
  });
}

/** Path and link answers are seen whatever the first picture held. */
export const answered = computed<readonly string[]>(() => {
  const linked = linkAnswer.value;
  const chosen = linkedNodes.value?.split("\n");
  if (linked && chosen) return [...chosen, ...linked.connectors.map(({ node }) => node.id)];
  return shownPath.value?.nodes ?? nobody;
});
const nobody: readonly string[] = [];

/** Only what the filters depend on: selecting a node that is in the picture makes no new one. */
const filterParts = (): readonly unknown[] => {
  const { selected, edge, path, links, colorBy, arrangement, pins, ...filters } = view.value;
  void [edge, path, links, colorBy, arrangement, pins];
  return [revision.value, answered.value, selected.filter((id) => !base.has(id)).join("\n"), ...Object.values(filters)];
};

let [parts, seen]: [readonly unknown[], Visible | undefined] = [[], undefined];

export const visible = computed<Visible>(() => {
  const now = filterParts();
  const same = seen !== undefined && now.length === parts.length && now.every((part, at) => part === parts[at]);
  if (!same || seen === undefined) seen = visibleOf(graph, base, articles, view.value, answered.value);
  parts = now;
  return seen;
});

/** The relation alone; where it is read on a node's card, that node's neighbours keep their colours. */
function withEvidence(edge: string, node: string | undefined, shown: Visible): Emphasis {
  const alone = ofEdge(graph, edge);
  if (node === undefined || !alone.nodes.has(node) || !shown.nodes.has(node)) return alone;
  return { nodes: new Set([...alone.nodes, ...around(graph, shown, node).nodes]), edges: alone.edges };
}

export const emphasis = computed<Emphasis | undefined>(() => {
  void revision.value;
  const shown = visible.value;
  const { selected, edge, links, focus } = view.value;
  const [node, over] = [hoveredNode.value, hoveredEdge.value];
  if (node !== undefined && shown.nodes.has(node)) return around(graph, shown, node);
  if (over !== undefined && graph.hasEdge(over)) return ofEdge(graph, over);
  if (edge !== undefined && graph.hasEdge(edge)) return withEvidence(edge, selected.at(-1), shown);
  if (shownPath.value) return { nodes: new Set(shownPath.value.nodes), edges: new Set(shownPath.value.edges) };
  if (links && linkAnswer.value) return among(graph, shown, answered.value);
  const present = selected.filter((id) => shown.nodes.has(id));
  const changes = shownChanges.value;
  if (changes && present.length === 0) return { nodes: new Set(changes.nodes.keys()), edges: new Set(changes.edges.keys()) };
  const [only] = present;
  if (present.length === 1 && focus && focus.depth > 1 && focus.ids.includes(only!)) return ofFocus(graph, shown, only!);
  if (present.length === 1) return around(graph, shown, only!);
  return present.length > 1 ? among(graph, shown, present) : undefined;
});
