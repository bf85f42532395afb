/** Clusters of all documents → entities. Two nodes are better than one wrong merge; the order of the profiles does not matter. */
import type { Entity } from "../model.ts";
import { blockOf } from "./across/block.ts";
import { makeEntities, type Group } from "./across/entities.ts";
import { applyJudgements, noJudgements, type Judgements } from "./across/judgements.ts";
import type { ClusterProfile } from "./across/profile.ts";
import { resolveBlock, type DoubtfulPair } from "./across/resolve-block.ts";

export interface Resolution {
  readonly entities: readonly Entity[];
  /** Cluster id → entity id. */
  readonly entityOf: ReadonlyMap<string, string>;
  /** Most consequential first. */
  readonly doubts: readonly DoubtfulPair[];
}

/** Near-linear: only clusters of one block are compared with one another. */
export function resolveClusters(profiles: Iterable<ClusterProfile>, judgements: Judgements = noJudgements): Resolution {
  const blocks = new Map<string, ClusterProfile[]>();
  for (const profile of profiles) {
    const block = blockOf(profile);
    const known = blocks.get(block);
    if (known) known.push(profile);
    else blocks.set(block, [profile]);
  }
  const groups: Group[] = [];
  const doubts: DoubtfulPair[] = [];
  for (const [block, members] of blocks) {
    const resolved = resolveBlock(block, members);
    for (const group of resolved.groups) groups.push(group);
    for (const doubt of resolved.doubts) doubts.push(doubt);
  }
  const { entities, entityOf } = makeEntities(applyJudgements(groups, judgements), judgements.names);
  return { entities, entityOf, doubts: openDoubts(doubts, judgements, entityOf) };
}

/** Those that no person has answered, for any of the pages of either side; most consequential first. */
export function openDoubts(
  doubts: readonly DoubtfulPair[],
  { answers }: Judgements,
  entityOf: ReadonlyMap<string, string>,
): DoubtfulPair[] {
  const pairOf = (a: string, b: string): string => [entityOf.get(a), entityOf.get(b)].sort().join();
  const judged = new Set(answers.map(({ a, b }) => pairOf(a, b)));
  const open = doubts.filter(({ a, b }) => entityOf.get(a) !== entityOf.get(b) && !judged.has(pairOf(a, b)));
  return open.sort((x, y) => y.stake * y.score - x.stake * x.score || (x.a + x.b < y.a + y.b ? -1 : 1));
}
