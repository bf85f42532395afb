/**
 * What a change of some pages and decisions changes in the graph: only the blocks that their clusters are in are resolved again, as they
 * were and as they are, and what differs is written. Gives the graph that building everything at once gives, but for measures over
 * the whole graph (see newcomers.ts).
 */
import { isStated } from "../../graph/ontology.ts";
import type { GraphSchema } from "../../graph/schema/graph-schema.ts";
import type { GraphEdge, GraphNode } from "../../graph/batch.ts";
import { edgeOf, RelationEdges, type EdgeEnds } from "../assemble/edges.ts";
import { entityParts } from "../assemble/entity-parts.ts";
import type { ClusterRelation } from "../assemble/page-parts.ts";
import { SchemaFit, type LeftOut } from "../assemble/schema-fit.ts";
import { sourceParts } from "../assemble/source-parts.ts";
import type { Judged, ResolvedBlocks } from "./judged.ts";
import { Living, type Ledger } from "./ledger.ts";
import { pairOf, type ClusterRecord, type PageRecords, type RelationRecord } from "./page-records.ts";
import type { Snapshot } from "./snapshot.ts";

export interface Moment {
  readonly snapshot: Snapshot;
  readonly judged: Judged;
}

export interface GraphChange {
  /** Without metrics. */
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly removed: { readonly nodes: readonly string[]; readonly edges: readonly string[] };
  /** Node id → how many stated relations it has more (or less) than before; those of which none changed are left out. */
  readonly degrees: ReadonlyMap<string, number>;
  /** Of what was looked at, what the schema has no place for. */
  readonly leftOut: readonly LeftOut[];
}

export const changedPages = (before: Snapshot, after: Snapshot): string[] =>
  [...new Set([...before.generations.keys(), ...after.generations.keys()])].filter(
    (page) => before.generations.get(page) !== after.generations.get(page),
  );

export async function changeOf(ledger: Ledger, before: Moment, after: Moment, schema: GraphSchema): Promise<GraphChange> {
  return new ChangeFinder(ledger, before, after, schema).find();
}

interface Side extends Moment {
  readonly fit: SchemaFit;
  /** Cluster id → entity id, in all blocks that were looked at. */
  readonly entityOf: Map<string, string>;
  /** Entity id → the blocks that its clusters are in. */
  readonly blocksOf: Map<string, Set<string>>;
  readonly nodes: Map<string, GraphNode>;
  readonly edges: Map<string, GraphEdge>;
}

const side = (moment: Moment, schema: GraphSchema): Side => ({
  ...moment,
  fit: new SchemaFit(schema),
  entityOf: new Map(),
  blocksOf: new Map(),
  nodes: new Map(),
  edges: new Map(),
});

class ChangeFinder {
  readonly #before: Side;
  readonly #after: Side;
  readonly #resolved = new Set<string>();
  /** Edges that may have changed, and the pairs of blocks where what states them is kept. */
  readonly #touched = new Set<string>();
  readonly #pairs = new Set<string>();

  constructor(
    private readonly ledger: Ledger,
    before: Moment,
    after: Moment,
    schema: GraphSchema,
  ) {
    this.#before = side(before, schema);
    this.#after = side(after, schema);
  }

  async find(): Promise<GraphChange> {
    const changed = changedPages(this.#before.snapshot, this.#after.snapshot);
    const old = await this.#recordsOf(this.#before, changed);
    const fresh = await this.#recordsOf(this.#after, changed);
    const blocks = [...old, ...fresh].flatMap((records) => records.clusters.map(({ block }) => block));
    await this.#resolve([...blocks, ...this.#judgedBlocks()], { withParts: true });
    const moved = await this.#movedRelations(new Set(changed));
    for (const { record, pair } of old.flatMap(({ relations }) => relations)) this.#touch(this.#before, record.relation, pair);
    for (const { record, pair } of fresh.flatMap(({ relations }) => relations)) this.#touch(this.#after, record.relation, pair);
    for (const { relation, pair } of moved) for (const moment of [this.#before, this.#after]) this.#touch(moment, relation, pair);
    await this.#addRelations();
    return this.#difference();
  }

  /** Judgements that came or went may change blocks of pages that did not. */
  #judgedBlocks(): Set<string> {
    const [before, after] = [this.#before.judged, this.#after.judged];
    return before.saysAsMuchAs(after) ? new Set() : new Set([...before.judgedBlocks(), ...after.judgedBlocks()]);
  }

  async #recordsOf(moment: Side, pages: readonly string[]): Promise<PageRecords[]> {
    const here = pages.filter((page) => moment.snapshot.generations.has(page));
    const found: PageRecords[] = [];
    for await (const records of this.ledger.records(moment.snapshot, here)) found.push(records);
    for await (const page of moment.snapshot.workspace.documents(here)) {
      const { nodes, edges } = sourceParts(page);
      for (const node of nodes) moment.nodes.set(node.id, node);
      for (const edge of edges) moment.edges.set(edge.id, edge);
    }
    return found;
  }

  /** Resolves blocks, and all that are tied to them, at both moments. */
  async #resolve(asked: Iterable<string>, { withParts }: { readonly withParts: boolean }): Promise<void> {
    const wanted = this.#withTied(asked);
    for (const block of this.#resolved) wanted.delete(block);
    if (wanted.size === 0) return;
    const living = new Living([this.#before.snapshot, this.#after.snapshot]);
    const records: (ClusterRecord & { block: string })[] = [];
    for await (const { key, value } of this.ledger.clusters.read(wanted)) {
      const record = value as ClusterRecord;
      if (living.isCluster(record)) records.push({ ...record, block: key });
    }
    for (const moment of [this.#before, this.#after]) {
      const own = records.filter(({ page, generation }) => moment.snapshot.generations.get(page) === generation);
      const byBlock = new Map<string, ClusterRecord[]>();
      for (const record of own) byBlock.set(record.block, [...(byBlock.get(record.block) ?? []), record]);
      addResolved(moment, moment.judged.resolve(byBlock), own, withParts);
    }
    for (const block of wanted) this.#resolved.add(block);
  }

  /** What one moment ties to a block may at the other be tied to more. */
  #withTied(asked: Iterable<string>): Set<string> {
    let wanted = new Set(asked);
    for (;;) {
      const more = this.#after.judged.withTied(this.#before.judged.withTied(wanted));
      if (more.size === wanted.size) return more;
      wanted = more;
    }
  }

  /** Relations of unchanged pages, of which an end is another entity now. */
  async #movedRelations(changed: ReadonlySet<string>): Promise<{ relation: ClusterRelation; pair: string }[]> {
    const moved = [...this.#after.entityOf].flatMap(([cluster, entity]) =>
      this.#before.entityOf.has(cluster) && this.#before.entityOf.get(cluster) !== entity ? [cluster] : [],
    );
    const clusters = new Set(moved);
    const pages = new Set(moved.map((cluster) => cluster.slice(0, cluster.indexOf("#"))).filter((page) => !changed.has(page)));
    const found: { relation: ClusterRelation; pair: string }[] = [];
    const blocks = new Set<string>();
    for await (const records of this.ledger.records(this.#after.snapshot, [...pages]))
      for (const { pair, record } of records.relations) {
        const { relation } = record;
        if (!clusters.has(relation.subject) && !clusters.has(relation.object)) continue;
        found.push({ relation, pair });
        for (const end of [relation.subject, relation.object]) {
          const block = records.blocks.get(end);
          if (block !== undefined) blocks.add(block);
        }
      }
    await this.#resolve(blocks, { withParts: false });
    return found;
  }

  #touch(moment: Side, relation: ClusterRelation, pair: string): void {
    const ends = edgeOf(relation, moment.entityOf);
    if (!ends) return;
    this.#touched.add(ends.id);
    this.#pairs.add(pair);
    for (const other of pairsOf(ends, moment)) this.#pairs.add(other);
  }

  async #addRelations(): Promise<void> {
    const living = new Living([this.#before.snapshot, this.#after.snapshot]);
    const both = [this.#before, this.#after].map((moment) => ({ moment, edges: new RelationEdges() }));
    for await (const { value } of this.ledger.relations.read(this.#pairs)) {
      const record = value as RelationRecord;
      if (!living.isRelation(record)) continue;
      for (const { moment, edges } of both)
        if (moment.snapshot.generations.get(record.page) === record.generation) edges.add(record.relation, moment.entityOf, this.#touched);
    }
    for (const { moment, edges } of both) for (const edge of edges.build()) moment.edges.set(edge.id, edge);
  }

  #difference(): GraphChange {
    const [before, after] = [fitted(this.#before), fitted(this.#after)];
    const nodes = differing(before.nodes, after.nodes);
    const edges = differing(before.edges, after.edges);
    const degrees = new Map<string, number>();
    const count = (edge: GraphEdge, by: number): void => {
      if (isStated(edge.type)) for (const id of [edge.source, edge.target]) degrees.set(id, (degrees.get(id) ?? 0) + by);
    };
    for (const [id, edge] of before.edges) if (!after.edges.has(id)) count(edge, -1);
    for (const [id, edge] of after.edges) if (!before.edges.has(id)) count(edge, +1);
    for (const [id, by] of degrees) if (by === 0) degrees.delete(id);
    const removed = { nodes: nodes.gone, edges: edges.gone };
    return { nodes: nodes.changed, edges: edges.changed, removed, degrees, leftOut: this.#after.fit.leftOut() };
  }
}

function addResolved(
  moment: Side,
  { entities, entityOf }: ResolvedBlocks,
  records: readonly (ClusterRecord & { block: string })[],
  withParts: boolean,
): void {
  const byCluster = new Map(records.map((record) => [record.profile.id, record]));
  for (const [cluster, entity] of entityOf) moment.entityOf.set(cluster, entity);
  for (const entity of entities) {
    moment.fit.meet(entity.id, entity.type);
    const own = entity.clusters.map((cluster) => byCluster.get(cluster)!);
    moment.blocksOf.set(entity.id, new Set(own.map(({ block }) => block)));
    if (!withParts) continue;
    const { node, mentions } = entityParts(
      entity,
      own.map(({ tally }) => tally),
    );
    moment.nodes.set(node.id, node);
    for (const edge of mentions) moment.edges.set(edge.id, edge);
  }
}

/** A person's judgement may have made one entity of several blocks' clusters: what states its edges is then kept in several places. */
function pairsOf({ source, type, target }: EdgeEnds, { blocksOf }: Side): string[] {
  const [from, to] = [[...(blocksOf.get(source) ?? [source])], [...(blocksOf.get(target) ?? [target])]];
  if (from.length * to.length === 1) return [];
  return from.flatMap((left) => to.map((right) => pairOf(left, type, right)));
}

/** What of it the schema has, as it is stored. */
const fitted = ({ fit, nodes, edges }: Side) => ({
  nodes: kept(nodes, (node) => fit.node(node)),
  edges: kept(edges, (edge) => fit.edge(edge)),
});

function kept<Item>(items: ReadonlyMap<string, Item>, stored: (item: Item) => Item | undefined): ReadonlyMap<string, Item> {
  const found = new Map<string, Item>();
  for (const [id, item] of items) {
    const fit = stored(item);
    if (fit !== undefined) found.set(id, fit);
  }
  return found;
}

function differing<Item extends GraphNode | GraphEdge>(
  before: ReadonlyMap<string, Item>,
  after: ReadonlyMap<string, Item>,
): { changed: Item[]; gone: string[] } {
  const changed = [...after].flatMap(([id, item]) => (JSON.stringify(before.get(id)) === JSON.stringify(item) ? [] : [item]));
  return { changed, gone: [...before.keys()].filter((id) => !after.has(id)) };
}
