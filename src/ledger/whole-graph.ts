/** The whole graph from the ledger, block by block and through files: memory holds its shape, not its words. */
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { GraphEdge, GraphNode } from "../../graph/batch.ts";
import { structure } from "../../graph/ontology.ts";
import type { GraphSchema } from "../../graph/schema/graph-schema.ts";
import { metricsOf, type NodeMetrics } from "../../graph/property-graph.ts";
import { edgeOf, RelationEdges } from "../assemble/edges.ts";
import { entityParts } from "../assemble/entity-parts.ts";
import type { ClusterRelation, ClusterTally } from "../assemble/page-parts.ts";
import { SchemaFit, type LeftOut } from "../assemble/schema-fit.ts";
import { sourceParts } from "../assemble/source-parts.ts";
import type { Judged } from "./judged.ts";
import { Living, type Ledger } from "./ledger.ts";
import type { KeyedRecord } from "./keyed-log.ts";
import type { ClusterRecord, RelationRecord } from "./page-records.ts";
import type { Snapshot } from "./snapshot.ts";
import { Spill } from "./spill.ts";

export interface WholeGraph {
  readonly nodeCount: number;
  readonly edgeCount: number;
  /** What the schema has no place for. */
  readonly leftOut: readonly LeftOut[];
  nodes(): AsyncIterable<GraphNode>;
  edges(): AsyncIterable<GraphEdge>;
}

/** Gives the whole graph, with metrics, to `use`; its files are gone afterwards. */
export async function withWholeGraph<Result>(
  ledger: Ledger,
  snapshot: Snapshot,
  judged: Judged,
  schema: GraphSchema,
  use: (graph: WholeGraph) => Promise<Result>,
): Promise<Result> {
  const folder = join(ledger.folder, "spill");
  await mkdir(folder, { recursive: true });
  const builder = new WholeGraphBuilder(
    ledger,
    snapshot,
    judged,
    new SchemaFit(schema),
    await Spill.create(join(folder, "nodes.jsonl")),
    await Spill.create(join(folder, "edges.jsonl")),
  );
  try {
    return await use(await builder.build());
  } finally {
    // All that was wanted of it is read, or something worse has happened already.
    await builder.close().catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
  }
}

type ShapeNode = Pick<GraphNode, "id" | "label">;
type ShapeEdge = Omit<GraphEdge, "properties">;

class WholeGraphBuilder {
  readonly #shape = { nodes: [] as ShapeNode[], edges: [] as ShapeEdge[] };
  /** Cluster id → entity id, of all clusters. */
  readonly #entityOf = new Map<string, string>();
  /** Ids as they were met first, so that each is held once. */
  readonly #ids = new Map<string, string>();
  /** Entities whose clusters are in several blocks: their relations are in several files. */
  readonly #tied = new Set<string>();

  constructor(
    private readonly ledger: Ledger,
    private readonly snapshot: Snapshot,
    private readonly judged: Judged,
    private readonly fit: SchemaFit,
    private readonly nodes: Spill<GraphNode>,
    private readonly edges: Spill<GraphEdge>,
  ) {}

  async build(): Promise<WholeGraph> {
    await this.#addEntities();
    await this.#addSources();
    await this.#addRelations();
    const metrics = metricsOf(this.#shape);
    const { nodes, edges } = this;
    return {
      nodeCount: nodes.count,
      edgeCount: edges.count,
      leftOut: this.fit.leftOut(),
      nodes: () => withMetrics(nodes.read(), metrics),
      edges: () => edges.read(),
    };
  }

  async close(): Promise<void> {
    await Promise.all([this.nodes.close(), this.edges.close()]);
  }

  async #addEntities(): Promise<void> {
    const tied = new Map<string, ClusterRecord[]>();
    for await (const records of this.ledger.clusters.byFile()) {
      const blocks = livingBlocks(records, this.snapshot);
      for (const [block, own] of blocks)
        if (this.judged.isTied(block)) {
          tied.set(block, own);
          blocks.delete(block);
        }
      await this.#addBlocks(blocks);
    }
    for (const id of await this.#addBlocks(tied)) this.#tied.add(id);
  }

  async #addBlocks(blocks: ReadonlyMap<string, readonly ClusterRecord[]>): Promise<readonly string[]> {
    const tallies = new Map<string, ClusterTally>();
    for (const records of blocks.values()) for (const { profile, tally } of records) tallies.set(profile.id, tally);
    const { entities } = this.judged.resolve(blocks);
    for (const entity of entities) {
      const id = this.#once(entity.id);
      for (const cluster of entity.clusters) this.#entityOf.set(cluster, id);
      const { node, mentions } = entityParts(
        entity,
        entity.clusters.map((cluster) => tallies.get(cluster)!),
      );
      await this.#addNode(node);
      for (const edge of mentions) await this.#addEdge(edge);
    }
    return entities.map(({ id }) => id);
  }

  async #addSources(): Promise<void> {
    for await (const { document, articles } of this.snapshot.workspace.documents()) {
      const { nodes, edges } = sourceParts({ document, articles });
      for (const node of nodes) await this.#addNode(node);
      for (const edge of edges) await this.#addEdge(edge);
    }
  }

  async #addRelations(): Promise<void> {
    const tied = new RelationEdges();
    for await (const records of this.ledger.relations.byFile()) {
      const living = new Living([this.snapshot]);
      const edges = new RelationEdges();
      for (const record of records.map(({ value }) => value as RelationRecord))
        if (living.isRelation(record)) (this.#isTied(record.relation) ? tied : edges).add(record.relation, this.#entityOf);
      for (const edge of edges.build()) await this.#addEdge(edge);
    }
    for (const edge of tied.build()) await this.#addEdge(edge);
  }

  #isTied(relation: ClusterRelation): boolean {
    if (this.#tied.size === 0) return false;
    const ends = edgeOf(relation, this.#entityOf);
    return ends !== undefined && (this.#tied.has(ends.source) || this.#tied.has(ends.target));
  }

  async #addNode(given: GraphNode): Promise<void> {
    const node = this.fit.node(given);
    if (!node) return;
    this.#shape.nodes.push({ id: this.#once(node.id), label: node.label });
    await this.nodes.add(node);
  }

  async #addEdge(given: GraphEdge): Promise<void> {
    const edge = this.fit.edge(given);
    if (!edge) return;
    const { id, type, source, target } = edge;
    if (type !== structure.inDocument) this.#shape.edges.push({ id, type, source: this.#once(source), target: this.#once(target) });
    await this.edges.add(edge);
  }

  #once(id: string): string {
    const known = this.#ids.get(id);
    if (known === undefined) this.#ids.set(id, id);
    return known ?? id;
  }
}

/** Block → its records that hold. */
function livingBlocks(records: readonly KeyedRecord[], snapshot: Snapshot): Map<string, ClusterRecord[]> {
  const living = new Living([snapshot]);
  const blocks = new Map<string, ClusterRecord[]>();
  for (const { key, value } of records) {
    const record = value as ClusterRecord;
    if (!living.isCluster(record)) continue;
    const known = blocks.get(key);
    if (known) known.push(record);
    else blocks.set(key, [record]);
  }
  return blocks;
}

async function* withMetrics(nodes: AsyncIterable<GraphNode>, metrics: (id: string) => NodeMetrics | undefined): AsyncGenerator<GraphNode> {
  for await (const node of nodes) {
    const own = metrics(node.id);
    yield own ? { ...node, properties: { ...node.properties, ...own } } : node;
  }
}
