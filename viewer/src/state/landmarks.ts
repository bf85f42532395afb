/** By whose names a person finds the way in the picture: one of each island, and of each community its best known place. */
import { computed } from "@preact/signals";
import { labelTraits } from "../../../graph/ontology.ts";
import type { LoadedGraph } from "./graph-types.ts";
import { graph } from "./loaded.ts";
import { visible } from "./looking.ts";
import type { Visible } from "./visible.ts";

/** What lies alone is its own name. */
const leastIsland = 2;
const leastCommunity = 12;
const mostLandmarks = 200;

export const landmarks = computed<ReadonlySet<string>>(() => new Set(landmarksOf(graph, visible.value)));

/** Those of the largest groups first. */
export function landmarksOf(of: LoadedGraph, { nodes, edges }: Visible): readonly string[] {
  const groups = [...islands(of, nodes, edges).filter((island) => island.length >= leastIsland), ...communities(of, nodes)];
  const heads = groups.sort((a, b) => b.length - a.length).map((group) => headOf(of, group));
  return [...new Set(heads)].slice(0, mostLandmarks);
}

/** What is joined by edges that are seen. */
function islands(of: LoadedGraph, nodes: ReadonlySet<string>, edges: ReadonlySet<string>): string[][] {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    while (parents.has(root)) root = parents.get(root)!;
    for (let at = id; at !== root;) {
      const next = parents.get(at)!;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  for (const edge of edges) {
    const [a, b] = [rootOf(of.source(edge)), rootOf(of.target(edge))];
    if (a !== b) parents.set(a, b);
  }
  return grouped(nodes, rootOf);
}

/** Places of each community that is large. */
function communities(of: LoadedGraph, nodes: ReadonlySet<string>): string[][] {
  const known = grouped(nodes, (id) => of.getNodeAttribute(id, "community"));
  return known
    .filter((community) => community.length >= leastCommunity)
    .map((community) => community.filter((id) => isPlace(of, id)))
    .filter((places) => places.length > 0);
}

function grouped<Key>(nodes: ReadonlySet<string>, keyOf: (id: string) => Key | undefined): string[][] {
  const groups = new Map<Key, string[]>();
  for (const id of nodes) {
    const key = keyOf(id);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(id);
    else groups.set(key, [id]);
  }
  return [...groups.values()];
}

const isPlace = (of: LoadedGraph, id: string): boolean => labelTraits.place.has(of.getNodeAttribute(id, "label"));

/** The most connected; a place where it is nearly that. */
function headOf(of: LoadedGraph, group: readonly string[]): string {
  const weight = (id: string): number => of.getNodeAttribute(id, "degree") * (isPlace(of, id) ? 2 : 1);
  return group.reduce((best, id) => (weight(id) > weight(best) ? id : best));
}
