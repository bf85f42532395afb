/** People's judgements at a snapshot, and which blocks they tie together: those are resolved as one. */
import type { Gazetteer } from "../gazetteer/place.ts";
import type { Entity } from "../model.ts";
import { makeEntities } from "../resolve/across/entities.ts";
import { applyJudgements, type Answer, type Judgements } from "../resolve/across/judgements.ts";
import { NameKeys } from "../resolve/across/name-keys.ts";
import { resolveBlock } from "../resolve/across/resolve-block.ts";
import { recordsOf, type ClusterRecord } from "./page-records.ts";
import type { Snapshot } from "./snapshot.ts";

export interface ResolvedBlocks {
  readonly entities: readonly Entity[];
  /** Cluster id → entity id. */
  readonly entityOf: ReadonlyMap<string, string>;
}

export class Judged {
  readonly #parent = new Map<string, string>();
  readonly #answers = new Map<string, Answer[]>();

  private constructor(
    private readonly judgements: Judgements,
    /** Cluster id → block, of the clusters that are judged. */
    private readonly blocks: ReadonlyMap<string, string>,
  ) {
    for (const answer of judgements.answers) this.#tie(answer);
    for (const answer of judgements.answers) {
      const block = blocks.get(answer.a);
      if (block === undefined) continue;
      const known = this.#answers.get(this.rootOf(block)) ?? [];
      this.#answers.set(this.rootOf(block), [...known, answer]);
    }
  }

  static async at({ workspace, generations, decider }: Snapshot, gazetteer: Gazetteer): Promise<Judged> {
    const blocks = new Map<string, string>();
    const names = new NameKeys(gazetteer);
    const pages = decider.pages().filter((page) => generations.has(page));
    for await (const page of workspace.extractions(pages)) {
      const records = recordsOf(decider.meet(page), generations.get(page.document.id)!, names);
      for (const [cluster, block] of records.blocks) blocks.set(cluster, block);
    }
    return new Judged(decider.judgements(), blocks);
  }

  /** Whether the same clusters are judged in the same way. */
  saysAsMuchAs(other: Judged): boolean {
    return this.said() === other.said();
  }

  /** What is judged, as text. */
  said(): string {
    const { answers, names } = this.judgements;
    return JSON.stringify([answers, [...names].sort()]);
  }

  /** Blocks that a person tied together have one root; any other is its own. */
  rootOf(block: string): string {
    let root = block;
    for (let next = this.#parent.get(root); next !== undefined; next = this.#parent.get(root)) root = next;
    return root;
  }

  isTied(block: string): boolean {
    return this.#answers.has(this.rootOf(block));
  }

  /** These blocks and all that are tied to one of them. */
  withTied(blocks: Iterable<string>): Set<string> {
    const wanted = new Set(blocks);
    const roots = new Set([...wanted].map((block) => this.rootOf(block)));
    for (const block of this.blocks.values()) if (roots.has(this.rootOf(block))) wanted.add(block);
    return wanted;
  }

  /** Blocks of all clusters that a person has judged or named. */
  judgedBlocks(): Set<string> {
    const clusters = [...this.judgements.answers.flatMap(({ a, b }) => [a, b]), ...this.judgements.names.keys()];
    return new Set(clusters.flatMap((cluster) => this.blocks.get(cluster) ?? []));
  }

  /** @param blocks block → its records; with each, all that are tied to it */
  resolve(blocks: ReadonlyMap<string, readonly ClusterRecord[]>): ResolvedBlocks {
    const tied = new Map<string, string[]>();
    for (const block of blocks.keys()) {
      const root = this.rootOf(block);
      const known = tied.get(root);
      if (known) known.push(block);
      else tied.set(root, [block]);
    }
    const entities: Entity[] = [];
    const entityOf = new Map<string, string>();
    for (const [root, together] of tied) {
      const groups = together.sort().flatMap((block) => {
        const profiles = (blocks.get(block) ?? []).map(({ profile }) => profile);
        return resolveBlock(block, profiles).groups;
      });
      const judged = applyJudgements(groups, { ...this.judgements, answers: this.#answers.get(root) ?? [] });
      const made = makeEntities(judged, this.judgements.names);
      for (const entity of made.entities) entities.push(entity);
      for (const [cluster, entity] of made.entityOf) entityOf.set(cluster, entity);
    }
    return { entities, entityOf };
  }

  #tie({ kind, a, b }: Answer): void {
    const [left, right] = [this.blocks.get(a), this.blocks.get(b)];
    if (kind === "unsure" || left === undefined || right === undefined) return;
    const [x, y] = [this.rootOf(left), this.rootOf(right)].sort();
    if (x !== y) this.#parent.set(y!, x!);
  }
}
