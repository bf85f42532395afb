/** The whole graph with its metrics, through files: memory holds its shape, not its words. */
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { GraphEdge, GraphNode } from "../../graph/batch.ts";
import { ShapeBuilder } from "../../graph/graph-shape.ts";
import type { GraphSchema } from "../../graph/schema/graph-schema.ts";
import { metricsOf, type MeasureOptions, type NodeMetrics } from "../../graph/property-graph.ts";
import type { LeftOut } from "../assemble/schema-fit.ts";
import { freeMemory } from "./free-memory.ts";
import { GraphSide } from "./graph-side.ts";
import type { GraphSink } from "./graph-sink.ts";
import { materialize } from "./materialize.ts";
import type { PartitionedIndex } from "./partitioned-index.ts";
import type { ResolvedSnapshot } from "./snapshot.ts";
import { SpillFile } from "./spill-file.ts";

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
  index: PartitionedIndex,
  snapshot: ResolvedSnapshot,
  { schema, ...measure }: MeasureOptions & { readonly schema: GraphSchema },
  use: (graph: WholeGraph) => Promise<Result>,
): Promise<Result> {
  const folder = join(index.folder, "spill");
  await mkdir(folder, { recursive: true });
  const sink = await SpillSink.create(folder);
  try {
    const side = new GraphSide(snapshot, sink, schema);
    await materialize(index, [side]);
    const leftOut = side.leftOut();
    freeMemory(snapshot.pageVersions.size);
    const graph = sink.graph(measure);
    freeMemory(snapshot.pageVersions.size);
    return await use({ ...graph, leftOut });
  } finally {
    // All that was wanted of it is read, or something worse has happened already.
    await sink.close().catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
  }
}

class SpillSink implements GraphSink {
  readonly #shape = new ShapeBuilder();

  private constructor(
    private readonly nodes: SpillFile<GraphNode>,
    private readonly edges: SpillFile<GraphEdge>,
  ) {}

  static async create(folder: string): Promise<SpillSink> {
    return new SpillSink(await SpillFile.create(join(folder, "nodes.jsonl")), await SpillFile.create(join(folder, "edges.jsonl")));
  }

  node(node: GraphNode): void | Promise<void> {
    this.#shape.node(node);
    return this.nodes.add(node);
  }

  edge(edge: GraphEdge): void | Promise<void> {
    this.#shape.edge(edge);
    return this.edges.add(edge);
  }

  /** Nothing can be added any more. */
  graph(measure: MeasureOptions): Omit<WholeGraph, "leftOut"> {
    const metrics = metricsOf(this.#shape.build(), measure);
    const { nodes, edges } = this;
    return {
      nodeCount: nodes.count,
      edgeCount: edges.count,
      nodes: () => withMetrics(nodes.read(), metrics),
      edges: () => edges.read(),
    };
  }

  async close(): Promise<void> {
    await Promise.all([this.nodes.close(), this.edges.close()]);
  }
}

async function* withMetrics(nodes: AsyncIterable<GraphNode>, metrics: (id: string) => NodeMetrics | undefined): AsyncGenerator<GraphNode> {
  for await (const node of nodes) {
    const own = metrics(node.id);
    yield own ? { ...node, properties: { ...node.properties, ...own } } : node;
  }
}
