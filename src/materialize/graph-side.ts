/** The graph of one snapshot while it is made, partition by partition, as its schema has it. */
import { structure } from "../../graph/ontology.ts";
import type { GraphEdge, GraphNode } from "../../graph/batch.ts";
import type { GraphSchema } from "../../graph/schema/graph-schema.ts";
import { edgeOf, RelationEdges } from "../assemble/edges.ts";
import { entityParts } from "../assemble/entity-parts.ts";
import type { ClusterRelation } from "../assemble/page-parts.ts";
import { SchemaFit, type LeftOut } from "../assemble/schema-fit.ts";
import { sourceParts } from "../assemble/source-parts.ts";
import type { GraphSink } from "./graph-sink.ts";
import { liveBlocks, LiveRecordFilter } from "./live-record-filter.ts";
import type { Partition } from "./record-index.ts";
import { pairOf, type ClusterRecord, type RelationRecord } from "./records.ts";
import type { ResolvedSnapshot } from "./snapshot.ts";

type Blocks = Map<string, ClusterRecord[]>;

/** Blocks that a person linked may lie in several partitions: they, and the edges of their entities, wait until all have come. */
export class GraphSide<Sink extends GraphSink = GraphSink> {
  /** Cluster id → entity id, in all blocks that were resolved. */
  readonly entityOf = new Map<string, string>();
  /** Entity id → blocks that its clusters are in, of the entities of linked blocks. */
  readonly #linkedEntities = new Map<string, ReadonlySet<string>>();
  #linkedBlocks: Blocks = new Map();
  #linkedEdges = new RelationEdges();
  readonly #fit: SchemaFit;

  constructor(
    readonly snapshot: ResolvedSnapshot,
    readonly sink: Sink,
    schema: GraphSchema,
  ) {
    this.#fit = new SchemaFit(schema);
  }

  /** Of what was made until now, what the schema has no place for. */
  leftOut(): readonly LeftOut[] {
    return this.#fit.leftOut();
  }

  /** Documents and articles. @param pages those of them that the snapshot has; all of it unless given */
  async addSources(pages: readonly string[] = [...this.snapshot.pageVersions.keys()]): Promise<void> {
    const { source, pageVersions } = this.snapshot;
    for await (const page of source.documents(pages.filter((id) => pageVersions.has(id)))) {
      const { nodes, edges } = sourceParts(page);
      for (const node of nodes) await this.#emitNode(node);
      await this.#emitEdges(edges);
    }
  }

  /** Resolves the partition's blocks. Unless `silent`, entities and their mentions go to the sink. */
  async addClusters(partition: Partition<ClusterRecord>, silent: boolean): Promise<void> {
    const { judged } = this.snapshot;
    const blocks = liveBlocks(partition, this.snapshot);
    for (const [block, records] of blocks)
      if (judged.isLinked(block)) {
        this.#linkedBlocks.set(block, records);
        blocks.delete(block);
      }
    await this.#resolve(blocks, silent);
  }

  /** After the last partition of clusters. */
  async addLinkedClusters(silent: boolean): Promise<void> {
    const blocks = this.#linkedBlocks;
    this.#linkedBlocks = new Map();
    const blockOf = new Map([...blocks].flatMap(([block, records]) => records.map(({ profile }) => [profile.id, block] as const)));
    for (const { id, clusters } of await this.#resolve(blocks, silent))
      this.#linkedEntities.set(id, new Set(clusters.map((cluster) => blockOf.get(cluster)!)));
  }

  async #resolve(blocks: Blocks, silent: boolean) {
    const records = new Map([...blocks.values()].flatMap((own) => own.map((record) => [record.profile.id, record] as const)));
    const profiles = new Map([...blocks].map(([block, own]) => [block, own.map(({ profile }) => profile)]));
    const { entities, entityOf } = this.snapshot.judged.resolve(profiles);
    for (const [cluster, entity] of entityOf) this.entityOf.set(cluster, entity);
    for (const { id, type } of entities) this.#fit.meet(id, type);
    if (silent) return entities;
    for (const entity of entities) {
      const tallies = entity.clusters.map((cluster) => records.get(cluster)!.tally);
      const { node, mentions } = entityParts(entity, tallies);
      await this.#emitNode(node);
      await this.#emitEdges(mentions);
    }
    return entities;
  }

  /** @param only edges of other ids are passed over */
  async addRelations(partition: Partition<RelationRecord>, only?: ReadonlySet<string>): Promise<void> {
    const filter = new LiveRecordFilter(this.snapshot);
    const edges = new RelationEdges();
    for (const { value } of partition)
      if (filter.isLiveRelation(value))
        (this.#isOfLinked(value.relation) ? this.#linkedEdges : edges).add(value.relation, this.entityOf, only);
    await this.#emitEdges(edges.build());
  }

  /** After the last partition of relations. */
  async addLinkedRelations(): Promise<void> {
    const edges = this.#linkedEdges;
    this.#linkedEdges = new RelationEdges();
    await this.#emitEdges(edges.build());
  }

  /** All nodes and edges pass here, whatever is made of them: what the schema has no place for goes no further. Nothing to wait for, mostly. */
  #emitNode(node: GraphNode): void | Promise<void> {
    const fit = this.#fit.node(node);
    if (fit) return this.sink.node(fit);
  }

  async #emitEdges(edges: Iterable<GraphEdge>): Promise<void> {
    for (const edge of edges) {
      const fit = this.#fit.edge(edge);
      const written = fit && this.sink.edge(fit);
      if (written) await written;
    }
  }

  #isOfLinked(relation: ClusterRelation): boolean {
    if (this.#linkedEntities.size === 0) return false;
    const ends = edgeOf(relation, this.entityOf);
    return ends !== undefined && (this.#linkedEntities.has(ends.source) || this.#linkedEntities.has(ends.target));
  }

  /** Under which pairs the statements of a relation's edge are kept. @param blocks cluster id → blocking key, of both ends */
  pairsOf({ subject, predicate, object }: ClusterRelation, blocks: ReadonlyMap<string, string>): string[] {
    const blocksOf = (cluster: string): string[] => {
      const linked = this.#linkedEntities.get(this.entityOf.get(cluster) ?? "");
      return linked ? [...linked] : [blocks.get(cluster)!];
    };
    const objects = predicate === structure.wrote ? [object] : blocksOf(object);
    return blocksOf(subject).flatMap((left) => objects.map((right) => pairOf(left, predicate, right)));
  }
}
