/** Which partitions a change touches: those of the pages that came, went or were read anew, and of judgements that came or went. */
import { edgeOf } from "../assemble/edges.ts";
import type { ClusterRelation } from "../assemble/page-parts.ts";
import type { Gazetteer } from "../gazetteer/place.ts";
import type { GraphSide } from "./graph-side.ts";
import type { TouchedEdges, TouchedPartitions } from "./materialize.ts";
import type { PageRecords } from "./records.ts";
import { changedPages, recordsOfPages, type ResolvedSnapshot } from "./snapshot.ts";

interface MovedRelation {
  readonly relation: ClusterRelation;
  readonly blocks: ReadonlyMap<string, string>;
}

export class ChangedPartitions implements TouchedPartitions {
  /** Edges that may have changed, and where what states them is kept. */
  readonly #edges = new Set<string>();
  readonly #pairs = new Set<string>();

  private constructor(
    private readonly before: GraphSide,
    private readonly after: GraphSide,
    private readonly gazetteer: Gazetteer,
    readonly pages: readonly string[],
    /** Of the changed pages, as they were and as they are. */
    private readonly records: { readonly before: readonly PageRecords[]; readonly after: readonly PageRecords[] },
    readonly blocks: ReadonlySet<string>,
  ) {}

  static async between(before: GraphSide, after: GraphSide, gazetteer: Gazetteer): Promise<ChangedPartitions> {
    const pages = changedPages(before.snapshot, after.snapshot);
    const recordsOf = async ({ snapshot }: GraphSide): Promise<PageRecords[]> => {
      const here = pages.filter((page) => snapshot.pageVersions.has(page));
      const found: PageRecords[] = [];
      for await (const records of recordsOfPages(snapshot, here, gazetteer)) found.push(records);
      return found;
    };
    const records = { before: await recordsOf(before), after: await recordsOf(after) };
    const own = [...records.before, ...records.after].flatMap(({ clusters }) => clusters.map(({ key }) => key));
    const judged = judgedBlocks(before.snapshot, after.snapshot);
    return new ChangedPartitions(before, after, gazetteer, pages, records, withLinked([...own, ...judged], before, after));
  }

  async edges(resolve: (blocks: ReadonlySet<string>) => Promise<void>): Promise<TouchedEdges> {
    const moved = await this.#movedRelations();
    const ends = moved.flatMap(({ relation, blocks }) => [relation.subject, relation.object].flatMap((end) => blocks.get(end) ?? []));
    const others = withLinked(ends, this.before, this.after);
    for (const block of this.blocks) others.delete(block);
    if (others.size > 0) await resolve(others);
    this.#touchAll(this.before, this.records.before);
    this.#touchAll(this.after, this.records.after);
    for (const { relation, blocks } of moved) for (const side of [this.before, this.after]) this.#touch(side, relation, blocks);
    return { ids: this.#edges, pairs: this.#pairs };
  }

  /** Relations of unchanged pages, of which an end is another entity now. */
  async #movedRelations(): Promise<MovedRelation[]> {
    const [before, after] = [this.before.entityOf, this.after.entityOf];
    const moved = new Set(
      [...after].flatMap(([cluster, entity]) => (before.has(cluster) && before.get(cluster) !== entity ? [cluster] : [])),
    );
    const changed = new Set(this.pages);
    const pages = new Set([...moved].map((cluster) => cluster.slice(0, cluster.indexOf("#"))).filter((page) => !changed.has(page)));
    const found: MovedRelation[] = [];
    for await (const { relations, blocks } of recordsOfPages(this.after.snapshot, [...pages], this.gazetteer))
      for (const { relation } of relations.map(({ value }) => value))
        if (moved.has(relation.subject) || moved.has(relation.object)) found.push({ relation, blocks });
    return found;
  }

  #touchAll(side: GraphSide, pages: readonly PageRecords[]): void {
    for (const { relations, blocks } of pages) for (const { value } of relations) this.#touch(side, value.relation, blocks);
  }

  #touch(side: GraphSide, relation: ClusterRelation, blocks: ReadonlyMap<string, string>): void {
    const ends = edgeOf(relation, side.entityOf);
    if (!ends) return;
    this.#edges.add(ends.id);
    for (const pair of side.pairsOf(relation, blocks)) this.#pairs.add(pair);
  }
}

/** Judgements that came or went may change blocks of pages that did not. */
function judgedBlocks(before: ResolvedSnapshot, after: ResolvedSnapshot): string[] {
  if (before.judged.equals(after.judged)) return [];
  return [...before.judged.judgedBlocks(), ...after.judged.judgedBlocks()];
}

/** What one side links to a block may at the other be linked to more. */
function withLinked(asked: Iterable<string>, before: GraphSide, after: GraphSide): Set<string> {
  let wanted = new Set(asked);
  for (;;) {
    const more = after.snapshot.judged.withLinked(before.snapshot.judged.withLinked(wanted));
    if (more.size === wanted.size) return more;
    wanted = more;
  }
}
