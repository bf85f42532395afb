/** Places as they nest, county over township over village, with what there is in each and in all that lies in it. */
import { labelTraits } from "../../graph/ontology.ts";
import type { NestedPlace, PlaceAnswer } from "../../graph/view-lists.ts";
import { mailuoNames, type MailuoNames } from "../answers/mailuo-names.ts";
import { edgesAt } from "./adjacency.ts";
import { Meter, type Sliced } from "./sliced.ts";
import { isSourceAt, isStatedAt, labelAt, typeAt, type Snapshot } from "./snapshot.ts";
import { nodeSummary } from "./summary.ts";

/** A country has no more steps; a circle that texts make ends there, too. */
const mostSteps = 12;

/** Those with most in them first; each stands before what lies in it. Of too many those with least are left out. */
export function* placeTree(snapshot: Snapshot, limit: number): Sliced<PlaceAnswer> {
  const names = mailuoNames(snapshot.schema);
  const isPlace = Array.from(snapshot.labels, (_, at) => labelTraits.place.has(names.label(labelAt(snapshot, at))));
  const parents = parentsOf(snapshot, names, isPlace);
  const counts = yield* countInside(snapshot, isPlace, parents);
  const places = [...isPlace.keys()].filter((at) => isPlace[at]);
  const totals = new Map(places.map((at) => [at, sum(counts.get(at))]));
  places.sort((a, b) => totals.get(b)! - totals.get(a)! || snapshot.degrees[b]! - snapshot.degrees[a]! || a - b);
  // What holds a place has no less in it, so that no place is kept without it.
  const kept = new Set(places.slice(0, limit).flatMap((at) => [at, ...above(parents, at)]));
  return {
    places: places
      .filter((at) => kept.has(at))
      .map((at): NestedPlace => {
        const parent = parents.get(at);
        return {
          node: nodeSummary(snapshot, at),
          ...(parent !== undefined && { parent: snapshot.nodes.idAt(parent) }),
          inside: Object.fromEntries(counts.get(at) ?? []),
        };
      }),
    total: places.length,
  };
}

const sum = (counts: ReadonlyMap<string, number> | undefined): number =>
  [...(counts ?? new Map<string, number>()).values()].reduce((a, b) => a + b, 0);

interface Candidate {
  readonly place: number;
  readonly weight: number;
}

/** Of several that a text names, the nearest (松村 is in 异龙镇 before it is in 石屏县), then the one named most; none that closes a circle. */
function parentsOf(snapshot: Snapshot, names: MailuoNames, isPlace: readonly boolean[]): ReadonlyMap<number, number> {
  const candidates = candidatesOf(snapshot, names, isPlace);
  const parents = new Map<number, number>();
  for (const [inner, named] of candidates) {
    const holders = (place: number): number =>
      named.filter((other) => other.place !== place && reaches(candidates, place, other.place)).length;
    const ranked =
      named.length === 1
        ? named
        : named
            .map((one) => ({ ...one, holders: holders(one.place) }))
            .sort((a, b) => b.holders - a.holders || b.weight - a.weight || a.place - b.place);
    const parent = ranked.find(({ place }) => !above(parents, place).includes(inner))?.place;
    if (parent !== undefined) parents.set(inner, parent);
  }
  return parents;
}

function candidatesOf(snapshot: Snapshot, names: MailuoNames, isPlace: readonly boolean[]): ReadonlyMap<number, readonly Candidate[]> {
  const { edges, sources, targets, weights } = snapshot;
  const candidates = new Map<number, Candidate[]>();
  for (let at = 0; at < edges.length; at++) {
    const [inner, outer] = [sources[at]!, targets[at]!];
    if (names.relation(typeAt(snapshot, at)) !== "PART_OF" || inner === outer || !isPlace[inner] || !isPlace[outer]) continue;
    const { status } = edges.at(at).properties;
    if (status === "ended" || status === "alleged") continue;
    const known = candidates.get(inner) ?? [];
    candidates.set(inner, known);
    if (!known.some(({ place }) => place === outer)) known.push({ place: outer, weight: weights[at]! });
  }
  return candidates;
}

/** Whether one place lies in another, over few steps. */
function reaches(candidates: ReadonlyMap<number, readonly Candidate[]>, inner: number, outer: number): boolean {
  let rim = [inner];
  const seen = new Set(rim);
  for (let step = 0; step < 4 && rim.length > 0; step++) {
    rim = rim.flatMap((at) => (candidates.get(at) ?? []).map(({ place }) => place)).filter((at) => !seen.has(at));
    if (rim.includes(outer)) return true;
    for (const at of rim) seen.add(at);
  }
  return false;
}

/** The places that a place lies in, nearest first. */
function above(parents: ReadonlyMap<number, number>, place: number): readonly number[] {
  const found: number[] = [];
  for (let at = parents.get(place); at !== undefined && found.length < mostSteps && !found.includes(at); at = parents.get(at))
    found.push(at);
  return found;
}

/** By place and label: the entities that a text joins to it, or to a place in it; each once. Smaller places count as places. */
function* countInside(
  snapshot: Snapshot,
  isPlace: readonly boolean[],
  parents: ReadonlyMap<number, number>,
): Sliced<ReadonlyMap<number, ReadonlyMap<string, number>>> {
  const meter = new Meter();
  const counts = new Map<number, Map<string, number>>();
  for (let at = 0; at < snapshot.nodes.length; at++) {
    if (isSourceAt(snapshot, at)) continue;
    const label = labelAt(snapshot, at);
    const places = isPlace[at] ? above(parents, at) : joinedPlaces(snapshot, isPlace, parents, at);
    if (meter.spend(1 + snapshot.degrees[at]!)) yield meter.take();
    for (const place of places) {
      const inside = counts.get(place) ?? new Map<string, number>();
      counts.set(place, inside);
      inside.set(label, (inside.get(label) ?? 0) + 1);
    }
  }
  yield meter.take();
  return counts;
}

function joinedPlaces(
  snapshot: Snapshot,
  isPlace: readonly boolean[],
  parents: ReadonlyMap<number, number>,
  at: number,
): ReadonlySet<number> {
  const places = new Set<number>();
  for (const edge of edgesAt(snapshot.adjacency, at)) {
    if (!isStatedAt(snapshot, edge)) continue;
    const other = snapshot.sources[edge] === at ? snapshot.targets[edge]! : snapshot.sources[edge]!;
    if (!isPlace[other]) continue;
    places.add(other);
    for (const outer of above(parents, other)) places.add(outer);
  }
  return places;
}
