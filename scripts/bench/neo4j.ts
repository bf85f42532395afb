/**
 * Neo4j: upserting through the store against the bare driver with the same Cypher and batches, upserting again unchanged, and the
 * neo4j-admin import of our CSV files; all in one run on one machine. `node dist/scripts/bench/neo4j.js [NODES EDGES]`
 */
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, type WriteStream } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import type { GraphBatch } from "../../graph/batch.ts";
import { exportFiles } from "../../graph/export/export.ts";
import { mailuoSchema } from "../../graph/ontology.ts";
import { importCommand } from "../../graph/export/neo4j-csv.ts";
import { batchSource } from "../../graph/export/source.ts";
import { batchesOf } from "../../graph/store/neo4j-batches.ts";
import { edgeRow, nodeRow } from "../../graph/store/neo4j-rows.ts";
import { edgeCypher, nodeCypher } from "../../graph/store/neo4j-write.ts";
import { openNeo4jStore } from "../../graph/store/neo4j.ts";
import { admin, startServer, type Neo4jServer } from "../neo4j/server.ts";
import { syntheticGraph } from "./synthetic-graph.ts";

const [nodeCount = 100_000, edgeCount = 500_000] = process.argv.slice(2).map(Number);
const batch = syntheticGraph(nodeCount, edgeCount);
const items = nodeCount + edgeCount;
const password = "only-for-the-bench";

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

async function withServer<Result>(work: (server: Neo4jServer) => Promise<Result>): Promise<Result> {
  const home = mkdtempSync(join(tmpdir(), "mailuo-bench-"));
  const server = await startServer({ home, password });
  try {
    return await work(server);
  } finally {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

const connection = (server: Neo4jServer): { uri: string; username: string; password: string } => ({
  uri: server.uri,
  username: "neo4j",
  password,
});

function* statements({ nodes, edges }: GraphBatch): Generator<{ cypher: string; rows: object[] }> {
  for (const label of new Set(nodes.map((node) => node.label)))
    for (const rows of batchesOf(nodes.filter((node) => node.label === label).map((node) => nodeRow(mailuoSchema, node))))
      yield { cypher: nodeCypher(label), rows };
  for (const type of new Set(edges.map((edge) => edge.type)))
    for (const rows of batchesOf(edges.filter((edge) => edge.type === type).map((edge) => edgeRow(mailuoSchema, edge))))
      yield { cypher: edgeCypher(type), rows };
}

/** The same schema, the same statements, no store between. */
const bareDriver = (): Promise<number> =>
  withServer(async (server) => {
    await (await openNeo4jStore(connection(server))).close();
    const driver = neo4j.driver(server.uri, neo4j.auth.basic("neo4j", password), { useBigInt: true });
    const seconds = await timed(async () => {
      for (const { cypher, rows } of statements(batch)) {
        const session = driver.session();
        await session.executeWrite((transaction) => transaction.run(cypher, { rows }));
        await session.close();
      }
    });
    await driver.close();
    return seconds;
  });

const throughStore = (): Promise<[number, number]> =>
  withServer(async (server) => {
    const store = await openNeo4jStore(connection(server));
    const first = await timed(() => store.upsert(batch));
    const again = await timed(() => store.upsert(batch));
    await store.close();
    return [first, again];
  });

const throughImport = (): Promise<[number, number]> =>
  withServer(async (server) => {
    await server.stop();
    const folder = join(server.home, "import");
    const files = new Map<string, WriteStream>();
    const written = await timed(async () => {
      mkdirSync(folder, { recursive: true });
      for await (const { file, text } of exportFiles("neo4j-csv", batchSource(batch))) {
        const stream = files.get(file) ?? createWriteStream(join(folder, file));
        files.set(file, stream);
        if (!stream.write(text)) await once(stream, "drain");
      }
      await Promise.all([...files.values()].map((stream) => once(stream.end(), "finish")));
    });
    const command = importCommand(folder)
      .replaceAll('"', "")
      .split(/[\s\\]+/)
      .slice(1);
    const imported = await timed(async () => {
      const { status, output } = admin(server.home, command);
      if (status !== 0) throw new Error(output);
    });
    return [written, imported];
  });

const row = (what: string, seconds: number, remark = ""): void =>
  console.log(
    `${what.padEnd(34)} ${seconds.toFixed(1).padStart(7)} s ${Math.round(items / seconds)
      .toLocaleString("en")
      .padStart(9)} items/s  ${remark}`,
  );

console.log(`${nodeCount.toLocaleString("en")} nodes, ${edgeCount.toLocaleString("en")} edges`);
const bare = await bareDriver();
row("bare driver, same Cypher", bare);
const [first, again] = await throughStore();
row("store, first time", first, `${(first / bare).toFixed(2)} times the bare driver (at most 1.3)`);
row("store, again unchanged", again, `${(again / first).toFixed(2)} times the first (at most 1)`);
const [written, imported] = await throughImport();
row("CSV files written", written);
row("neo4j-admin import, JVM included", imported);
row("CSV route in all", written + imported, `${(first / (written + imported)).toFixed(1)} times as fast as upserting (at least 5)`);
