/** People's judgements over blocks: those that a judgement links are resolved as one, any other by itself. */
import { DisjointSets } from "../../disjoint-sets.ts";
import type { Entity } from "../../model.ts";
import { makeEntities } from "./entities.ts";
import { applyJudgements, type Judgement, type Judgements } from "./judgements.ts";
import type { ClusterProfile } from "./profile.ts";
import { resolveBlock, type DoubtfulPair } from "./resolve-block.ts";

export interface ResolvedBlocks {
  readonly entities: readonly Entity[];
  /** Cluster id → entity id. */
  readonly entityOf: ReadonlyMap<string, string>;
  /** As found, whether a person has answered them or not. */
  readonly doubts: readonly DoubtfulPair[];
}

export class JudgedBlocks {
  readonly #linked = new DisjointSets();
  /** Root → answers about clusters of its blocks. */
  readonly #answers = new Map<string, Judgement[]>();

  /** @param blocks cluster id → blocking key, at least of the clusters that are judged */
  constructor(
    readonly judgements: Judgements,
    private readonly blocks: ReadonlyMap<string, string>,
  ) {
    for (const answer of judgements.answers) this.#link(answer);
    for (const answer of judgements.answers) {
      const block = blocks.get(answer.a);
      if (block === undefined) continue;
      const root = this.linkedRoot(block);
      this.#answers.set(root, [...(this.#answers.get(root) ?? []), answer]);
    }
  }

  /** Whether the same clusters are judged in the same way. */
  equals(other: JudgedBlocks): boolean {
    return this.said() === other.said();
  }

  /** What is judged, as text. */
  said(): string {
    const { answers, names } = this.judgements;
    return JSON.stringify([answers, [...names].sort()]);
  }

  /** Blocks that a person linked have one root; any other is its own. */
  linkedRoot(block: string): string {
    return this.#linked.rootOf(block);
  }

  /** Whether a person answered about a cluster of it, or of one that is linked to it. */
  isLinked(block: string): boolean {
    return this.#answers.has(this.linkedRoot(block));
  }

  /** These blocks and all that are linked to one of them. */
  withLinked(blocks: Iterable<string>): Set<string> {
    const wanted = new Set(blocks);
    const roots = new Set([...wanted].map((block) => this.linkedRoot(block)));
    for (const block of this.blocks.values()) if (roots.has(this.linkedRoot(block))) wanted.add(block);
    return wanted;
  }

  /** Blocks of all clusters that a person has judged or named. */
  judgedBlocks(): Set<string> {
    const clusters = [...this.judgements.answers.flatMap(({ a, b }) => [a, b]), ...this.judgements.names.keys()];
    return new Set(clusters.flatMap((cluster) => this.blocks.get(cluster) ?? []));
  }

  /** @param blocks blocking key → its clusters; with each block, all that are linked to it */
  resolve(blocks: ReadonlyMap<string, readonly ClusterProfile[]>): ResolvedBlocks {
    const linked = new Map<string, string[]>();
    for (const block of blocks.keys()) {
      const root = this.linkedRoot(block);
      const known = linked.get(root);
      if (known) known.push(block);
      else linked.set(root, [block]);
    }
    const entities: Entity[] = [];
    const entityOf = new Map<string, string>();
    const doubts: DoubtfulPair[] = [];
    for (const [root, together] of linked) {
      const resolved = together.sort().map((block) => resolveBlock(block, blocks.get(block) ?? []));
      for (const { doubts: found } of resolved) for (const doubt of found) doubts.push(doubt);
      const groups = resolved.flatMap((block) => block.groups);
      const judged = applyJudgements(groups, { ...this.judgements, answers: this.#answers.get(root) ?? [] });
      const made = makeEntities(judged, this.judgements.names);
      for (const entity of made.entities) entities.push(entity);
      for (const [cluster, entity] of made.entityOf) entityOf.set(cluster, entity);
    }
    return { entities, entityOf, doubts };
  }

  #link({ kind, a, b }: Judgement): void {
    const [left, right] = [this.blocks.get(a), this.blocks.get(b)];
    if (kind !== "unsure" && left !== undefined && right !== undefined) this.#linked.join(left, right);
  }
}
