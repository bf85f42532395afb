import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphBatch, GraphEdge, GraphNode } from "../../graph/batch.ts";
import { openNeo4jStore } from "../../graph/store/neo4j.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { syncStore } from "../../graph/store/sync.ts";
import { cannotServe, startTestServer, type TestServer } from "./test-server.ts";

const count = 6_000;
const nodes: GraphNode[] = Array.from({ length: count }, (_, index) => ({
  id: `person-${String(index).padStart(6, "0")}`,
  label: "Person",
  properties: { name: `人${index}`, mentionCount: index % 7, aliases: [`甲${index}`] },
}));
const edges: GraphEdge[] = Array.from({ length: count }, (_, index) => ({
  id: `e-${String(index).padStart(6, "0")}`,
  type: "COOPERATES_WITH",
  source: nodes[index]!.id,
  target: nodes[(index * 7 + 1) % count]!.id,
  properties: { support: 1 + (index % 3), confidence: 0.5 },
}));
const wanted: GraphBatch = { nodes, edges };

const contents = async (store: GraphStore): Promise<string> => {
  const lines: string[] = [];
  for await (const item of store.nodes()) lines.push(JSON.stringify([item.id, item.label, Object.entries(item.properties).sort()]));
  for await (const item of store.edges())
    lines.push(JSON.stringify([item.id, item.type, item.source, item.target, Object.entries(item.properties).sort()]));
  return lines.join("\n");
};

describe.skipIf(cannotServe)("a build that the server interrupts", () => {
  let server: TestServer;
  beforeAll(async () => void (server = await startTestServer()));
  afterAll(async () => server?.end());

  it("goes on when the server is back, and ends as an undisturbed one", { timeout: 360_000 }, async () => {
    const undisturbed = await openNeo4jStore(server.connection);
    await syncStore(undisturbed, wanted);
    const reference = await contents(undisturbed);
    expect(reference.split("\n").length).toBe(2 * count);
    await undisturbed.clear();
    await undisturbed.close();

    const store = await openNeo4jStore(server.connection);
    let restart: Promise<void> | undefined;
    await syncStore(store, wanted, (done) => {
      if (done >= 3_000) restart ??= server.restart();
    });
    await restart;
    await store.close();

    // The restart's driver may have given up its connections; a new one reads what is there.
    const after = await openNeo4jStore(server.connection);
    expect(await contents(after)).toBe(reference);
    expect(await syncStore(after, wanted)).toMatchObject({ written: 0, removed: 0, unchanged: 2 * count });
    await after.close();
  });

  it("is told when the database takes no writes", { timeout: 120_000 }, async () => {
    await server.restart(["server.databases.read_only=neo4j"]);
    const write = async (): Promise<void> => {
      const store = await openNeo4jStore(server.connection, { retryMs: 1000 });
      await store
        .upsert({ nodes: [{ id: "person-x", label: "Person", properties: { name: "x" } }], edges: [] })
        .finally(() => store.close());
    };
    await expect(write()).rejects.toMatchObject({ code: "read-only", message: expect.stringMatching(/takes no writes/) as string });
  });
});
