/**
 * What is the same thing under another id. An id is made of the mentions that an entity was first found in: where the one page that names
 * somebody was corrected, they have a new one, and nobody was taken out or came in.
 */
import type { GraphEdge, GraphNode } from "../../graph/batch.ts";
import { isSourceLabel, isSymmetric, structure } from "../../graph/ontology.ts";
import type { GraphState } from "./graph-state.ts";

/**
 * `before`, with the ids of `after` for each entity that is alone with its label and name among those that only one of the two states has,
 * on either side, and that a file of one name tells of in both; and for the edges of such entities. Somebody of the name in another file may be
 * somebody else. One whose mentions went over to another entity is not meant: that was merged.
 */
export function withIdsOf(after: GraphState, before: GraphState): GraphState {
  const idOf = sameByName(before, after);
  if (idOf.size === 0) return before;
  const renamed = (id: string): string => idOf.get(id) ?? id;
  const edgeAt = new Map(after.batch.edges.map((edge) => [placeOf(edge), edge.id]));
  const moved = (edge: GraphEdge): GraphEdge => {
    if (!idOf.has(edge.source) && !idOf.has(edge.target)) return edge;
    const between = { ...edge, source: renamed(edge.source), target: renamed(edge.target) };
    return { ...between, id: edgeAt.get(placeOf(between)) ?? edge.id };
  };
  return {
    batch: { nodes: before.batch.nodes.map((node) => ({ ...node, id: renamed(node.id) })), edges: before.batch.edges.map(moved) },
    entityOf: new Map([...before.entityOf].map(([cluster, entity]) => [cluster, renamed(entity)])),
  };
}

/** At most one edge of a type is there. */
function placeOf({ type, source, target }: GraphEdge): string {
  const ends = isSymmetric(type) ? [source, target].sort() : [source, target];
  return [type, ...ends].join("\u0000");
}

function sameByName(before: GraphState, after: GraphState): ReadonlyMap<string, string> {
  const gone = aloneByName(before, after);
  const come = aloneByName(after, before);
  if (gone.size === 0 || come.size === 0) return new Map();
  const kept = new Set([...before.entityOf].flatMap(([cluster, entity]) => (after.entityOf.has(cluster) ? [entity] : [])));
  const [oldFiles, newFiles] = [filesOf(before, new Set(gone.values())), filesOf(after, new Set(come.values()))];
  return new Map(
    [...gone].flatMap(([name, id]) => {
      const other = come.get(name);
      if (other === undefined || kept.has(id)) return [];
      const theirs = newFiles.get(other) ?? none;
      return [...(oldFiles.get(id) ?? none)].some((file) => theirs.has(file)) ? [[id, other] as const] : [];
    }),
  );
}

const none: ReadonlySet<string> = new Set();

/** Entity id → names of the files that tell of it. */
function filesOf({ batch: { nodes, edges } }: GraphState, wanted: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const fileOf = new Map(
    nodes.flatMap(({ id, label, properties }) => (label === structure.document ? [[id, String(properties["file"])] as const] : [])),
  );
  const documentOf = new Map(
    edges.flatMap(({ type, source, target }) => (type === structure.inDocument ? [[source, target] as const] : [])),
  );
  const files = new Map<string, Set<string>>();
  for (const { type, source, target } of edges) {
    const file = type === structure.mentionedIn && wanted.has(source) ? fileOf.get(documentOf.get(target) ?? "") : undefined;
    if (file !== undefined) files.set(source, (files.get(source) ?? new Set()).add(file));
  }
  return files;
}

/** Label and name → id, of the entities that only `state` has: of those that share them with no other of these. */
function aloneByName(state: GraphState, other: GraphState): ReadonlyMap<string, string> {
  const elsewhere = new Set(other.batch.nodes.map(({ id }) => id));
  const found = new Map<string, string[]>();
  for (const node of state.batch.nodes) {
    if (isSourceLabel(node.label) || elsewhere.has(node.id)) continue;
    const key = nameKey(node);
    found.set(key, [...(found.get(key) ?? []), node.id]);
  }
  return new Map([...found].flatMap(([name, [id, ...more]]) => (id === undefined || more.length > 0 ? [] : [[name, id] as const])));
}

const nameKey = ({ label, properties }: GraphNode): string => [label, String(properties["name"])].join("\u0000");
