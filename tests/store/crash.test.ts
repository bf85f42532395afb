import { type ChildProcess, fork } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { openEmbeddedStore } from "../../graph/store/embedded.ts";
import { all } from "../contract/outcome.ts";
import { temporaryFolder } from "./temporary-store.ts";

const built = pathToFileURL(join(import.meta.dirname, "../../dist/graph/store/embedded.js")).href;
const rows = 500;

/** Writes batch after batch without end, and tells the number of each once `upsert` has returned. */
const writer = `
  import { openEmbeddedStore } from ${JSON.stringify(built)};
  const store = await openEmbeddedStore({ path: process.argv[2] });
  for (let batch = Number(process.argv[3]); ; batch += 1) {
    const id = (index) => "b" + String(batch).padStart(5, "0") + "-" + index;
    const nodes = Array.from({ length: ${rows} }, (_, index) => ({ id: id(index), label: "Person", properties: { name: "名" + index, mentionCount: batch } }));
    const edges = nodes.slice(1).map((node) => ({ id: node.id + ">", type: "NATIVE_OF", source: node.id, target: id(0), properties: { support: batch } }));
    await store.upsert({ nodes, edges });
    process.send(batch);
  }`;

async function writeUntilKilled(script: string, path: string, first: number, killAfterMs: number): Promise<number> {
  const child: ChildProcess = fork(script, [path, String(first)], { execArgv: [], stdio: ["ignore", "ignore", "inherit", "ipc"] });
  let durable = first - 1;
  child.on("message", (batch: number) => (durable = batch));
  await new Promise((ready) => child.once("message", ready));
  await new Promise((proceed) => setTimeout(proceed, killAfterMs));
  child.kill("SIGKILL");
  await new Promise((gone) => (child.exitCode === null && child.signalCode === null ? child.once("exit", gone) : gone(null)));
  return durable;
}

describe("kill -9", () => {
  test("at any moment: what upsert had returned from is there, whole, and the store opens for the next writer", async () => {
    const folder = temporaryFolder();
    const path = join(folder, "graph.grafeo");
    const script = join(folder, "writer.mjs");
    writeFileSync(script, writer);
    let next = 0;
    for (const killAfterMs of [0, 7, 23, 61, 111, 180, 260, 333]) {
      const durable = await writeUntilKilled(script, path, next, killAfterMs);
      const store = await openEmbeddedStore({ path });
      try {
        const { rows: counts } = await store.query(
          "MATCH (n:Person) RETURN n.mentionCount AS batch, count(n) AS c ORDER BY batch",
          {},
          { maxRows: 100_000 },
        );
        // Each transaction is there as a whole, in order, and none that was reported is missing.
        expect(counts).toEqual(counts.map((_, batch) => [batch, rows]));
        expect(counts.length).toBeGreaterThan(durable);
        const { rows: edges } = await store.query(
          "MATCH ()-[r]->() RETURN r.support AS batch, count(r) AS c ORDER BY batch",
          {},
          { maxRows: 100_000 },
        );
        expect(edges).toEqual(edges.map((_, batch) => [batch, rows - 1]));
        expect(edges.length).toBeGreaterThan(durable);
        expect(await all(store.nodes())).toHaveLength(counts.length * rows);
        // The last batch may lack its edges, which are a transaction of their own: it is written again, as a second build would.
        next = edges.length;
      } finally {
        await store.close();
      }
    }
  }, 120_000);
});
