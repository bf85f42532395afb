import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { GraphBatch } from "../../graph/batch.ts";
import { openNeo4jStore } from "../../graph/store/neo4j.ts";
import { StoreError } from "../../graph/store/store.ts";
import { cannotServe, startTestServer, type TestServer } from "./test-server.ts";

const batch: GraphBatch = {
  nodes: [
    { id: "person-1", label: "Person", properties: { name: "李玉林", mentionCount: 3 } },
    { id: "village-1", label: "Village", properties: { name: "凹河村", aliases: ["该村"] } },
  ],
  edges: [
    {
      id: "e-1",
      type: "LIVES_IN",
      source: "person-1",
      target: "village-1",
      properties: { evidence: ["a.1:0-3"], support: 1, confidence: 0.9 },
    },
  ],
};

describe.skipIf(cannotServe)("Neo4j shared with others", () => {
  let server: TestServer;
  let driver: Driver;
  const run = async (cypher: string): Promise<unknown[][]> =>
    (await driver.executeQuery(cypher)).records.map((record) => [...record.values()]);

  beforeAll(async () => {
    server = await startTestServer();
    driver = neo4j.driver(server.connection.uri, neo4j.auth.basic("neo4j", server.connection.password), { disableLosslessIntegers: true });
  });
  afterAll(async () => {
    await driver?.close();
    await server?.end();
  });
  beforeEach(async () => {
    await run("MATCH (n) DETACH DELETE n");
    for (const [name] of await run("SHOW CONSTRAINTS YIELD name")) await run(`DROP CONSTRAINT \`${String(name)}\``);
    for (const [name] of await run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"))
      await run(`DROP INDEX \`${String(name)}\``);
  });

  const code = async (work: Promise<unknown>): Promise<StoreError> => {
    const error = await work.then(
      () => undefined,
      (raised: unknown) => raised,
    );
    expect(error).toBeInstanceOf(StoreError);
    return error as StoreError;
  };

  it("never touches or deletes what Mailuo did not write", async () => {
    await run("CREATE (:Entity:Person {id: 'theirs', name: '别人的'})-[:WORKS_FOR {since: 1}]->(:Company {name: '外面'})");
    const store = await openNeo4jStore(server.connection);
    await store.upsert(batch);
    await run("MATCH (p {id: 'person-1'}), (c:Company) CREATE (p)-[:KNOWS {note: 'theirs'}]->(c)");
    expect((await store.describe()).nodes).toEqual({ Person: 1, Village: 1 });
    const seen: string[] = [];
    for await (const { id } of store.nodes()) seen.push(id);
    expect(seen).toEqual(["person-1", "village-1"]);
    await store.remove({ nodes: ["theirs", "person-1"], edges: [{ id: "e-1", source: "person-1" }] });
    await store.clear();
    expect(await run("MATCH (n) RETURN n.id, labels(n), n.name ORDER BY n.name")).toEqual([
      ["theirs", ["Entity", "Person"], "别人的"],
      [null, ["Company"], "外面"],
      ["person-1", ["Entity", "Person"], "李玉林"],
    ]);
    expect(await run("MATCH (a)-[r]->(b) RETURN type(r), r.note ORDER BY type(r)")).toEqual([
      ["KNOWS", "theirs"],
      ["WORKS_FOR", null],
    ]);
    expect((await store.describe()).nodes).toEqual({});
    // What was let go of is taken up again by the same page.
    await store.upsert(batch);
    expect((await store.describe()).nodes).toEqual({ Person: 1, Village: 1 });
    await store.close();
  });

  it("stores whole numbers as integers and lists as lists", async () => {
    const store = await openNeo4jStore(server.connection);
    await store.upsert(batch);
    expect(
      await run("MATCH (p:Person)-[r]->(v) RETURN valueType(p.mentionCount), valueType(r.support), valueType(r.confidence), v.aliases"),
    ).toEqual([["INTEGER NOT NULL", "INTEGER NOT NULL", "FLOAT NOT NULL", ["该村"]]]);
    expect((await store.query("UNWIND range(1, 5) AS x RETURN x ORDER BY x LIMIT $n", { n: 2 })).rows).toEqual([[1], [2]]);
    await store.close();
  });

  it("works with a constraint that has another name", async () => {
    await run("CREATE CONSTRAINT somebody_elses FOR (n:Entity) REQUIRE n.id IS UNIQUE");
    const store = await openNeo4jStore(server.connection);
    await store.upsert(batch);
    expect((await run("SHOW CONSTRAINTS YIELD labelsOrTypes, name WHERE 'Entity' IN labelsOrTypes RETURN name")).flat()).toEqual([
      "somebody_elses",
    ]);
    await store.close();
  });

  it("says what to drop where an index stands in the constraint's place", async () => {
    await run("CREATE INDEX in_the_way FOR (n:Entity) ON (n.id)");
    const error = await code(openNeo4jStore(server.connection));
    expect(error.code).toBe("corrupt");
    expect(error.message).toMatch(/DROP INDEX/);
  });

  it("names duplicate ids and the query that finds them; a run after the repair works", async () => {
    await run("UNWIND [1, 2] AS x CREATE (:Entity {id: 'twice'})");
    const error = await code(openNeo4jStore(server.connection));
    expect(error.code).toBe("corrupt");
    expect(error.message).toMatch(/twice.*MATCH \(n:Entity\)/);
    await run("MATCH (n {id: 'twice'}) WITH n LIMIT 1 DELETE n");
    const store = await openNeo4jStore(server.connection);
    await store.upsert(batch);
    await store.close();
  });

  it("explains a wrong password, without telling it, and a server that is not there", async () => {
    const wrong = await code(openNeo4jStore({ ...server.connection, password: "wrong-and-secret" }));
    expect(wrong.code).toBe("unauthorized");
    expect(wrong.message).toMatch(/NEO4J_PASSWORD/);
    expect(JSON.stringify(wrong) + wrong.message + String(wrong.stack)).not.toContain("wrong-and-secret");
    const absent = await code(openNeo4jStore({ ...server.connection, uri: "bolt://127.0.0.1:9" }));
    expect(absent.code).toBe("unavailable");
    expect(absent.message).toContain("bolt://127.0.0.1:9");
    expect((await code(openNeo4jStore({ ...server.connection, uri: "localhost" }))).message).toMatch(/NEO4J_URI is not an address/);
    expect((await code(openNeo4jStore({ ...server.connection, database: "nothere" }))).code).toBe("unavailable");
  });

  it("does not write, nor change the schema, of a store opened to read", async () => {
    const store = await openNeo4jStore(server.connection, { readOnly: true });
    expect((await code(store.upsert(batch))).code).toBe("read-only");
    await store.close();
    expect(await run("SHOW CONSTRAINTS YIELD name")).toEqual([]);
  });

  it("reads no file of the server's machine and no address through any query", async () => {
    const store = await openNeo4jStore(server.connection);
    for (const source of ["file:///etc/passwd", "http://127.0.0.1:1/x"]) {
      expect((await code(store.query(`LOAD CSV FROM '${source}' AS line RETURN line`))).code).toBe("refused");
      expect((await code(store.query("LOAD CSV FROM $source AS line RETURN line", { source }))).code).toBe("refused");
      expect((await code(store.query(`CALL { LOAD CSV FROM '${source}' AS line RETURN line } RETURN line`))).code).toBe("refused");
    }
    for (const timeoutMs of [0, -1, 10_000_000, Number.NaN])
      expect((await code(store.query("RETURN 1", {}, { timeoutMs }))).code).toBe("refused");
    await store.close();
  });
});
