/**
 * The embedded store against the bare engine, in one run: `node dist/scripts/bench/embedded.js [nodes] [edges]`.
 * The bare engine gets the same rows through its own bulk calls, with the same number of rows a transaction and a checkpoint.
 */
import grafeo from "@grafeo-db/js";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GraphEdge, GraphNode } from "../../graph/batch.ts";
import { openEmbeddedStore } from "../../graph/store/embedded.ts";
import { type GraphStore, StoreError } from "../../graph/store/store.ts";

const nodeCount = Number(process.argv[2] ?? 100_000);
const edgeCount = Number(process.argv[3] ?? 500_000);
const batchSize = 25_000;
const transactionSize = 5_000;

const characters = [..."凹河石桥柳湾张家云岭东西南北大小新老上下王李赵钱孙周吴郑"];
const nodeId = (index: number): string => `ent-${index.toString(16).padStart(10, "0")}`;

const node = (index: number): GraphNode => ({
  id: nodeId(index),
  label: index % 2 === 0 ? "Person" : "Village",
  properties: {
    name: `${characters[index % characters.length]}${characters[(index * 7) % characters.length]}村${index}`,
    aliases: [`别名${index}`],
    mentionCount: index % 10,
    pageRank: index / nodeCount,
  },
});

const edge = (index: number): GraphEdge => ({
  id: `edge-${index.toString(16).padStart(10, "0")}`,
  type: index % 2 === 0 ? "LIVES_IN" : "PART_OF",
  source: nodeId((index * 7_919) % nodeCount),
  target: nodeId((index * 104_729 + 13) % nodeCount),
  properties: { evidence: [`d${index % 1_000}.1:10-20`], support: 1, confidence: 0.5, extractors: ["pattern"], status: "done" },
});

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
  await timed("first search (fills the name index)", () => store.search("凹"));
  for (const text of ["凹", "石桥", "村99", "aq", "shiqiao", "没有"]) await timed(`search ${text}`, () => store.search(text));
  await timed("count nodes by label", () => store.query("MATCH (n:Entity) RETURN labels(n) AS l, count(*) AS c"));
  await timed("a node's neighbours", () => store.query("MATCH (n:Entity {id: $id})--(m) RETURN m.name", { id: nodeId(5) }));
  await timed("a query without LIMIT", () => store.query("MATCH (a)-[r]->(b) RETURN a.id, type(r), b.id"));
  await timed("all nodes", () => drain(store.nodes()));
  await timed("all edges", () => drain(store.edges()));
  const endless = store.query("UNWIND range(0, 1000000000) AS i RETURN count(i)", {}, { timeoutMs: 500 });
  const code = await endless.catch((error: unknown) => (error instanceof StoreError ? error.code : String(error)));
  await timed(`after a ${String(code)}: kill, open again, next query`, () => store.query("RETURN 1 AS one"));
}

async function upsertAll(store: GraphStore): Promise<{ nodes: number; edges: number }> {
  const nodes = await elapsed(() => inBatches(nodeCount, batchSize, node, (part) => store.upsert({ nodes: part, edges: [] })));
  const edges = await elapsed(() => inBatches(edgeCount, batchSize, edge, (part) => store.upsert({ nodes: [], edges: part })));
  return { nodes, edges };
}

async function upsertBare(path: string): Promise<{ nodes: number; edges: number }> {
  const database = grafeo.GrafeoDB.create(path);
  await database.executeCypher("CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE");
  await database.executeCypher("CREATE INDEX entity_id_index IF NOT EXISTS FOR (n:Entity) ON (n.id)");
  const write = async <Item>(
    count: number,
    make: (index: number) => Item,
    put: (part: readonly Item[]) => Promise<unknown>,
  ): Promise<void> =>
    inBatches(count, batchSize, make, async (part) => {
      for (let at = 0; at < part.length; at += transactionSize) await put(part.slice(at, at + transactionSize));
      database.walCheckpoint();
    });
  const nodes = await elapsed(() =>
    write(nodeCount, node, async (part) => {
      for (const label of ["Person", "Village"] as const) {
        const rows = part.filter((item) => item.label === label).map(({ id, properties }) => ({ ...properties, id }));
        await database.upsertNodes(["Entity", label], rows, { replace: true });
      }
    }),
  );
  const edges = await elapsed(() =>
    write(edgeCount, edge, async (part) => {
      for (const type of ["LIVES_IN", "PART_OF"] as const) {
        const rows = part
          .filter((item) => item.type === type)
          .map(({ id, source, target, properties }) => ({ ...properties, id, source, target }));
        await database.upsertEdges(type, rows, { replace: true, srcField: "source", dstField: "target", endpointLabels: ["Entity"] });
      }
    }),
  );
  database.close();
  return { nodes, edges };
}

async function inBatches<Item>(
  count: number,
  size: number,
  make: (index: number) => Item,
  put: (part: Item[]) => Promise<unknown>,
): Promise<void> {
  for (let at = 0; at < count; at += size) await put(Array.from({ length: Math.min(size, count - at) }, (_, index) => make(at + index)));
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
