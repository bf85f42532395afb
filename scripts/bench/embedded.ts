/**
 * The embedded store against the bare engine, in one run: `node dist/scripts/bench/embedded.js [nodes] [edges]`.
 * The bare engine gets the same rows through its own bulk calls, with the same number of rows a transaction and a checkpoint.
 */
import grafeo from "@grafeo-db/js";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbeddedStore } from "../../graph/store/embedded.ts";
import { groupBy } from "../../graph/store/group-by.ts";
import { type GraphStore, StoreError } from "../../graph/store/store.ts";
import { syntheticGraph } from "./synthetic-graph.ts";

const nodeCount = Number(process.argv[2] ?? 100_000);
const edgeCount = Number(process.argv[3] ?? 500_000);
const batchSize = 25_000;
const transactionSize = 5_000;

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
  const first = await upsertAll(store);
  const second = await upsertAll(store);
  const bare = await upsertBare(join(folder, "bare.grafeo"));
  report("nodes", nodeCount, first.nodes, second.nodes, bare.nodes);
  report("edges", edgeCount, first.edges, second.edges, bare.edges);
  console.log(`all: ${((first.nodes + first.edges) / (bare.nodes + bare.edges)).toFixed(2)} times the bare engine's time`);
  console.log(`file: ${(statSync(path).size / 1024 ** 2).toFixed(1)} MiB`);
  await timed("close", () => store.close());
  store = await timed("open", () => openEmbeddedStore({ path }));
  await reading(store);
  await store.close();
}

async function reading(store: GraphStore): Promise<void> {
  await timed("first search (fills the name index)", () => store.search("王"));
  for (const text of ["王", "建国", "明99", "wjg", "jianguo", "没有"]) await timed(`search ${text}`, () => store.search(text));
  await timed("count nodes by label", () => store.query("MATCH (n:Entity) RETURN labels(n) AS l, count(*) AS c"));
  await timed("a node's neighbours", () => store.query("MATCH (n:Entity {id: $id})--(m) RETURN m.name", { id: nodes[5]!.id }));
  await timed("a query without LIMIT", () => store.query("MATCH (a)-[r]->(b) RETURN a.id, type(r), b.id"));
  await timed("all nodes", () => drain(store.nodes()));
  await timed("all edges", () => drain(store.edges()));
  const endless = store.query("UNWIND range(0, 1000000000) AS i RETURN count(i)", {}, { timeoutMs: 500 });
  const code = await endless.catch((error: unknown) => (error instanceof StoreError ? error.code : String(error)));
  await timed(`after a ${String(code)}: kill, open again, next query`, () => store.query("RETURN 1 AS one"));
}

async function upsertAll(store: GraphStore): Promise<{ nodes: number; edges: number }> {
  return {
    nodes: await elapsed(() => inBatches(nodes, batchSize, (part) => store.upsert({ nodes: part, edges: [] }))),
    edges: await elapsed(() => inBatches(edges, batchSize, (part) => store.upsert({ nodes: [], edges: part }))),
  };
}

async function upsertBare(path: string): Promise<{ nodes: number; edges: number }> {
  const database = grafeo.GrafeoDB.create(path);
  for (const label of ["Entity", "Article"]) {
    await database.executeCypher(`CREATE CONSTRAINT ${label}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
    await database.executeCypher(`CREATE INDEX ${label}_index IF NOT EXISTS FOR (n:${label}) ON (n.id)`);
  }
  const write = <Item>(items: readonly Item[], put: (part: readonly Item[]) => Promise<unknown>): Promise<void> =>
    inBatches(items, batchSize, async (part) => {
      await inBatches(part, transactionSize, put);
      database.walCheckpoint();
    });
  const taken = {
    nodes: await elapsed(() =>
      write(nodes, async (part) => {
        for (const [label, group] of groupBy(part, (node) => node.label)) {
          const rows = group.map(({ id, properties }) => ({ ...properties, id }));
          await database.upsertNodes(label === "Article" ? [label] : ["Entity", label], rows, { replace: true });
        }
      }),
    ),
    edges: await elapsed(() =>
      write(edges, async (part) => {
        for (const [type, group] of groupBy(part, (edge) => edge.type)) {
          const rows = group.map(({ id, source, target, properties }) => ({ ...properties, id, source, target }));
          await database.upsertEdges(type, rows, { replace: true, srcField: "source", dstField: "target" });
        }
      }),
    ),
  };
  database.close();
  return taken;
}

async function inBatches<Item>(items: readonly Item[], size: number, put: (part: readonly Item[]) => Promise<unknown>): Promise<void> {
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

function report(what: string, count: number, first: number, second: number, bare: number): void {
  const rate = (milliseconds: number): string => `${Math.round(count / (milliseconds / 1_000)).toLocaleString("en")}/s`;
  console.log(
    `${what}: store ${rate(first)}, again unchanged ${rate(second)}, bare engine ${rate(bare)}, ${(first / bare).toFixed(2)} times its time`,
  );
}
