import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openNeo4jStore } from "../../graph/store/neo4j.ts";
import { storeContract } from "../contract/store-contract.ts";
import { cannotConnect, startTestServer, type TestServer } from "./test-server.ts";

describe.skipIf(cannotConnect)("Neo4j", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
    const store = await openNeo4jStore(server.connection, { readOnly: true });
    const { nodes } = await store.describe();
    await store.close();
    // Only a server that NEO4J_URI names can hold a graph already: the suite would clear it.
    if (Object.keys(nodes).length > 0)
      throw new Error("The database that NEO4J_URI names holds a graph of Mailuo's: give the tests an empty one.");
  });
  afterAll(async () => server?.end());

  it("runs every query of the README", async () => {
    const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
    const queries = /```cypher\n([\s\S]*?)```/
      .exec(readme)![1]!
      .split(";")
      .filter((query) => query.trim() !== "");
    expect(queries.length).toBeGreaterThanOrEqual(10);
    const store = await openNeo4jStore(server.connection);
    for (const query of queries) await store.query(query);
    await store.close();
  });

  storeContract("Neo4j", () => openNeo4jStore(server.connection), "neo4j");
});
