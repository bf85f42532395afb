import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { GraphBatch } from "../../graph/batch.ts";
import { exportFiles } from "../../graph/export/export.ts";
import { importCommand } from "../../graph/export/neo4j-csv.ts";
import { batchSource } from "../../graph/export/source.ts";
import { openNeo4jStore } from "../../graph/store/neo4j.ts";
import { admin, freePort, prepareHome, startServer } from "../../scripts/neo4j/server.ts";
import { hostileGraph } from "../export/graph-fixture.ts";
import { cannotServe } from "./test-server.ts";

/** Java strings can't hold a lone surrogate in UTF-8. */
const graph: GraphBatch = JSON.parse(JSON.stringify(hostileGraph).replaceAll("\\ud800", "")) as GraphBatch;
const password = "only-for-tests";

describe.skipIf(cannotServe)("neo4j-admin database import", () => {
  const home = mkdtempSync(join(tmpdir(), "mailuo-import-"));
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it("takes our files by the command we print, and the same graph comes out", { timeout: 180_000 }, async () => {
    const port = await freePort();
    prepareHome({ home, password }, port);
    const folder = join(home, "import", "graph");
    mkdirSync(folder, { recursive: true });
    for await (const { file, text } of exportFiles("neo4j-csv", batchSource(graph))) writeFileSync(join(folder, file), text, { flag: "a" });
    const printed = importCommand(folder)
      .replaceAll('"', "")
      .split(/[\s\\]+/);
    expect(printed[0]).toBe("neo4j-admin");
    const { status, output } = admin(home, printed.slice(1));
    expect(status, output).toBe(0);

    const server = await startServer({ home, password, port });
    try {
      const store = await openNeo4jStore({ uri: server.uri, username: "neo4j", password }, { readOnly: true });
      const rows = async (cypher: string): Promise<readonly (readonly unknown[])[]> => (await store.query(cypher)).rows;
      expect(await rows("MATCH (n) RETURN n.id, labels(n) ORDER BY n.id")).toEqual(
        graph.nodes.map(({ id, label }) => [id, label === "Article" ? ["Article"] : ["Entity", label]]),
      );
      const found = await store.query("MATCH (n) RETURN n ORDER BY n.id");
      for (const [index, [node]] of found.rows.entries()) {
        const { id, properties } = graph.nodes[index]!;
        const kept = Object.entries(properties).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
        expect((node as { properties: object }).properties).toEqual({ id, ...Object.fromEntries(kept) });
      }
      const edges = await store.query("MATCH ()-[r]->() RETURN r ORDER BY r.id");
      expect(edges.rows.map(([edge]) => edge)).toEqual(
        graph.edges.map(({ id, type, source, target, properties }) => ({
          kind: "edge",
          id,
          type,
          source,
          target,
          properties: { id, ...properties },
        })),
      );
      await store.close();
    } finally {
      await server.stop();
    }
  });
});
