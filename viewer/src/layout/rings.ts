/** A neighbourhood laid out around what it is the neighbourhood of: who is one step away on the first ring, who is two on the second. */
import { schema } from "../state/schema.ts";
import type { LoadedGraph } from "../state/graph-types.ts";
import type { Visible } from "../state/visible.ts";

type Place = readonly [number, number];

interface Branch {
  readonly id: string;
  readonly children: Branch[];
  /** Nodes of it that nothing lies behind: how much of the circle it takes. */
  leaves: number;
}

/** So many on one ring stand close together: every other one is set a little farther out. */
const crowdedRing = 22;
const outward = 0.22;
/** At the top, where the picture says what it is about: in radians to either side. */
const gap = 0.2;

/** Places of all that is joined to `roots` by visible edges, within `radius` of the middle. Those of one type stand beside one another. */
export function ringsAround(graph: LoadedGraph, visible: Visible, roots: readonly string[], radius: number): ReadonlyMap<string, Place> {
  const seen = new Set(roots.filter((id) => visible.nodes.has(id)));
  const branches = [...seen].map((id): Branch => ({ id, children: [], leaves: 1 }));
  const rings = [branches];
  for (let ring = branches; ring.length > 0;) {
    ring = ring.flatMap((branch) => growInto(graph, visible, branch, seen));
    if (ring.length > 0) rings.push(ring);
  }
  for (const ring of rings.toReversed())
    for (const branch of ring) if (branch.children.length > 0) branch.leaves = branch.children.reduce((sum, { leaves }) => sum + leaves, 0);
  // Several in the middle stand on a small circle of their own.
  const step = radius / Math.max(1, rings.length - (branches.length > 1 ? 0.5 : 1) + outward);
  const places = new Map<string, Place>();
  const [from, to] = branches.length > 1 ? [0, 2 * Math.PI] : [gap, 2 * Math.PI - gap];
  put(branches, from, to, branches.length > 1 ? step / 2 : 0, step, places);
  return places;
}

/** Its neighbours that no ring has yet. */
function growInto(graph: LoadedGraph, visible: Visible, branch: Branch, seen: Set<string>): readonly Branch[] {
  const found: string[] = [];
  graph.forEachEdge(branch.id, (edge, _, source, target) => {
    const other = source === branch.id ? target : source;
    if (!visible.edges.has(edge) || seen.has(other)) return;
    seen.add(other);
    found.push(other);
  });
  const order = Object.keys({ ...schema.peek().entities, ...schema.peek().sources });
  const rank = (id: string): number => order.indexOf(graph.getNodeAttribute(id, "label"));
  found.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  for (const id of found) branch.children.push({ id, children: [], leaves: 1 });
  return branch.children;
}

/** Sets branches side by side into their part of the circle, each with what lies behind it. */
function put(branches: readonly Branch[], from: number, to: number, distance: number, step: number, places: Map<string, Place>): void {
  const leaves = branches.reduce((sum, branch) => sum + branch.leaves, 0);
  const crowded = branches.length > crowdedRing;
  let start = from;
  for (const [at, branch] of branches.entries()) {
    const end = start + ((to - from) * branch.leaves) / leaves;
    const angle = (start + end) / 2;
    const reach = distance + (crowded && at % 2 === 1 ? step * outward : 0);
    places.set(branch.id, [Math.sin(angle) * reach, Math.cos(angle) * reach]);
    put(branch.children, start, end, distance + step, step, places);
    start = end;
  }
}
