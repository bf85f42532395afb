/** Clusters of all documents → entities. Two nodes are better than one wrong merge; the order of the profiles does not matter. */
import type { Entity } from "../model.ts";
import { blockingKeyOf } from "./across/blocking-key.ts";
import { JudgedBlocks } from "./across/judged-blocks.ts";
import { noJudgements, type Judgements } from "./across/judgements.ts";
import type { ClusterProfile } from "./across/profile.ts";
import type { DoubtfulPair } from "./across/resolve-block.ts";

export interface Resolution {
  /** In id order. */
  readonly entities: readonly Entity[];
  /** Cluster id → entity id. */
  readonly entityOf: ReadonlyMap<string, string>;
  /** Most consequential first. */
  readonly doubts: readonly DoubtfulPair[];
}

/** Near-linear: only clusters of one block are compared with one another. */
export function resolveClusters(profiles: Iterable<ClusterProfile>, judgements: Judgements = noJudgements): Resolution {
  const blocks = new Map<string, ClusterProfile[]>();
  const judged = new Set(judgements.answers.flatMap(({ a, b }) => [a, b]));
  const judgedBlocks = new Map<string, string>();
  for (const profile of profiles) {
    const block = blockingKeyOf(profile);
    const known = blocks.get(block);
    if (known) known.push(profile);
    else blocks.set(block, [profile]);
    if (judged.has(profile.id)) judgedBlocks.set(profile.id, block);
  }
  const { entities, entityOf, doubts } = new JudgedBlocks(judgements, judgedBlocks).resolve(blocks);
  return { entities: [...entities].sort((a, b) => (a.id < b.id ? -1 : 1)), entityOf, doubts: openDoubts(doubts, judgements, entityOf) };
}

/** Those that no person has answered, for any of the pages of either side; most consequential first. */
function openDoubts(doubts: readonly DoubtfulPair[], { answers }: Judgements, entityOf: ReadonlyMap<string, string>): DoubtfulPair[] {
  const pairOf = (a: string, b: string): string => [entityOf.get(a), entityOf.get(b)].sort().join();
  const judged = new Set(answers.map(({ a, b }) => pairOf(a, b)));
  const open = doubts.filter(({ a, b }) => entityOf.get(a) !== entityOf.get(b) && !judged.has(pairOf(a, b)));
  return open.sort((x, y) => y.impact * y.score - x.impact * x.score || (x.a + x.b < y.a + y.b ? -1 : 1));
}
