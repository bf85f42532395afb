/**
 * The embedded store against the bare engine, in one run: `node dist/scripts/bench/embedded.js [nodes] [edges]`.
 * The bare engine gets the same rows through its own bulk calls, with the same number of rows a transaction and a checkpoint.
 */
import { entityLabel, structure } from "../../graph/ontology.ts";
import grafeo from "@grafeo-db/js";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GraphEdge, GraphNode } from "../../graph/batch.ts";
import { openEmbeddedStore } from "../../graph/store/embedded.ts";
import { namedQueries, parametersOf } from "../../graph/queries/queries.ts";
import { groupBy } from "../../graph/store/group-by.ts";
import { type GraphStore, StoreError } from "../../graph/store/store.ts";
import { syntheticGraph } from "./synthetic-graph.ts";

const nodeCount = Number(process.argv[2] ?? 100_000);
const edgeCount = Number(process.argv[3] ?? 500_000);
const batchSize = 25_000;
const transactionSize = 5_000;

const rate = (count: number, milliseconds: number): string => `${Math.round(count / (milliseconds / 1_000)).toLocaleString("en")}/s`;

const { nodes, edges } = syntheticGraph(nodeCount, edgeCount);

const folder = mkdtempSync(join(tmpdir(), "mailuo-bench-"));
try {
  await bench();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function bench(): Promise<void> {
  const path = join(folder, "store.grafeo");
  let store = await timed("open an empty store", () => openEmbeddedStore({ path }));
  const bare = await openBare(join(folder, "bare.grafeo"));
  const nodeTimes = await compare(nodes, (part) => store.upsert({ nodes: part, edges: [] }), bare.putNodes);
  const edgeTimes = await compare(edges, (part) => store.upsert({ nodes: [], edges: part }), bare.putEdges);
  bare.close();
  const again = await elapsed(async () => {
    await inBatches(nodes, batchSize, (part) => store.upsert({ nodes: part, edges: [] }));
    await inBatches(edges, batchSize, (part) => store.upsert({ nodes: [], edges: part }));
  });
  report("nodes", nodeCount, nodeTimes);
  report("edges", edgeCount, edgeTimes);
  report("all", nodeCount + edgeCount, { store: nodeTimes.store + edgeTimes.store, bare: nodeTimes.bare + edgeTimes.bare });
  console.log(`all again, unchanged: ${rate(nodeCount + edgeCount, again)}`);
  console.log(`file: ${(statSync(path).size / 1024 ** 2).toFixed(1)} MiB`);
  await timed("close", () => store.close());
  store = await timed("open", () => openEmbeddedStore({ path }));
  await reading(store);
  await store.close();
}

/** Takes longer than a millisecond on any graph. */
const longest = namedQueries.find(({ name }) => name === "most-connected")!;

async function reading(store: GraphStore): Promise<void> {
  await timed("first search (fills the name index)", () => store.search("王"));
  for (const text of ["王", "建国", "明99", "wjg", "jianguo", "没有"]) await timed(`search ${text}`, () => store.search(text));
  await timed("count nodes by label", () => store.describe());
  const hubs = await timed("the 2,000 most connected", () => store.mostConnected(2_000));
  await timed("the edges among those", () => store.edgesAmong(hubs.map(({ id }) => id)));
  for (const query of namedQueries) {
    const { values, missing } = parametersOf(query, {});
    if (missing.length === 0) await timed(query.name, () => store.query(query.cypher, values));
  }
  await timed("all nodes", () => drain(store.nodes()));
  await timed("all edges", () => drain(store.edges()));
  const late = store.query(longest.cypher, parametersOf(longest, {}).values, { timeoutMs: 1 });
  const code = await late.then(
    () => "answer in time",
    (error: unknown) => (error instanceof StoreError ? error.code : String(error)),
  );
  await timed(`after a ${code}: kill, open again, next answer`, () => store.nodesById([nodes[5]!.id]));
}

interface Times {
  store: number;
  bare: number;
}

/** Batch by batch in turns, so that whatever else the machine does weighs on both alike. */
async function compare<Item>(items: readonly Item[], store: Put<Item>, bare: Put<Item>): Promise<Times> {
  const times: Times = { store: 0, bare: 0 };
  await inBatches(items, batchSize, async (part) => {
    times.store += await elapsed(() => store(part));
    times.bare += await elapsed(() => bare(part));
  });
  return times;
}

type Put<Item> = (part: readonly Item[]) => Promise<unknown>;

interface Bare {
  readonly putNodes: Put<GraphNode>;
  readonly putEdges: Put<GraphEdge>;
  close(): void;
}

async function openBare(path: string): Promise<Bare> {
  const database = grafeo.GrafeoDB.create(path);
  for (const label of [entityLabel, structure.article]) {
    await database.executeCypher(`CREATE CONSTRAINT ${label}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
    await database.executeCypher(`CREATE INDEX ${label}_index IF NOT EXISTS FOR (n:${label}) ON (n.id)`);
  }
  const inTransactions = async <Item>(items: readonly Item[], put: Put<Item>): Promise<void> => {
    await inBatches(items, transactionSize, put);
    database.walCheckpoint();
  };
  return {
    putNodes: (items) =>
      inTransactions(items, async (part) => {
        for (const [label, group] of groupBy(part, (node) => node.label)) {
          const rows = group.map(({ id, properties }) => ({ ...properties, id }));
          await database.upsertNodes(label === structure.article ? [label] : [entityLabel, label], rows, { replace: true });
        }
      }),
    putEdges: (items) =>
      inTransactions(items, async (part) => {
        for (const [type, group] of groupBy(part, (edge) => edge.type)) {
          const rows = group.map(({ id, source, target, properties }) => ({ ...properties, id, source, target }));
          await database.upsertEdges(type, rows, { replace: true, srcField: "source", dstField: "target" });
        }
      }),
    close: () => database.close(),
  };
}

async function inBatches<Item>(items: readonly Item[], size: number, put: Put<Item>): Promise<void> {
  for (let at = 0; at < items.length; at += size) await put(items.slice(at, at + size));
}

async function drain(items: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _ of items) count += 1;
  return count;
}

async function elapsed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function timed<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  const started = performance.now();
  const value = await work();
  console.log(`${name}: ${(performance.now() - started).toFixed(1)} ms`);
  return value;
}

function report(what: string, count: number, { store, bare }: Times): void {
  console.log(`${what}: store ${rate(count, store)}, bare engine ${rate(count, bare)}: ${(store / bare).toFixed(2)} times its time`);
}
