/** What happened when: relations along time, of some nodes or of the whole graph. */
import { relationTraits, structure } from "../../graph/ontology.ts";
import type { Moment, MomentAnswer } from "../../graph/view-lists.ts";
import { dayNames, dayOf, toldOf } from "../answers/answers.ts";
import { mailuoNames } from "../answers/mailuo-names.ts";
import { edgesAt } from "./adjacency.ts";
import { ownProperties } from "./own-properties.ts";
import { positionsOf } from "./rows.ts";
import { Meter, type Sliced } from "./sliced.ts";
import { isStatedAt, typeAt, type Snapshot } from "./snapshot.ts";
import { edgeSummary, nodeSummary } from "./summary.ts";

/** Who signed an article did so when it came out, which is no news. */
const timeless: ReadonlySet<string> = new Set([...relationTraits.timeless, structure.wrote]);

interface Timed {
  readonly edge: number;
  readonly when: string;
  readonly stated: boolean;
}

/** Of all where no nodes are given. Oldest first; where there are more than the limit, the newest are kept. */
export function* moments(snapshot: Snapshot, nodes: readonly number[] | undefined, limit: number): Sliced<MomentAnswer> {
  const names = mailuoNames(snapshot.schema);
  const meter = new Meter();
  const found: Timed[] = [];
  let cut = false;
  for (const edge of edgesOf(snapshot, nodes)) {
    if (meter.spend(3) && !(yield meter.take())) {
      cut = true;
      break;
    }
    if (!isStatedAt(snapshot, edge) || timeless.has(names.relation(typeAt(snapshot, edge)))) continue;
    const day = snapshot.edges.namesAt(edge).some((name) => dayNames.has(name)) ? dayOf(snapshot.edges.at(edge)) : undefined;
    const when = day ?? toldOf(snapshot, edge).told?.first;
    if (when !== undefined) found.push({ edge, when, stated: day !== undefined });
  }
  found.sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : a.edge - b.edge));
  yield meter.take();
  return { moments: found.slice(-limit).map((one) => momentOf(snapshot, one)), total: found.length, cut };
}

const edgesOf = ({ adjacency, edges }: Snapshot, nodes: readonly number[] | undefined): Iterable<number> =>
  nodes === undefined ? positionsOf(edges) : new Set(nodes.flatMap((at) => [...edgesAt(adjacency, at)]));

function momentOf(snapshot: Snapshot, { edge, when, stated }: Timed): Moment {
  const stored = snapshot.edges.at(edge);
  return {
    ...{ when, stated, edge: edgeSummary(stored), properties: ownProperties(stored.properties) },
    source: nodeSummary(snapshot, snapshot.sources[edge]!),
    target: nodeSummary(snapshot, snapshot.targets[edge]!),
  };
}
