/** A server that stops in the middle of things: nobody waits for it longer than was said. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openNeo4jStore } from "../../graph/store/neo4j.ts";
import { Bench } from "../cli/run-mailuo.ts";
import { cannotServe, startTestServer, type TestServer } from "./test-server.ts";

describe.skipIf(cannotServe)("a server that does not answer any more", { timeout: 180_000 }, () => {
  const bench = new Bench();
  let server: TestServer;
  beforeAll(async () => void (server = await startTestServer()));
  afterAll(async () => {
    bench.end();
    await server?.end();
  });

  it("ends a query a little after its own time, in our words, and the store closes", async () => {
    const store = await openNeo4jStore(server.connection);
    expect((await store.query("RETURN 1")).rows).toEqual([[1]]);
    server.server!.process.kill("SIGSTOP");
    try {
      const begun = performance.now();
      const asked = store.query("MATCH (n) RETURN count(n)", {}, { timeoutMs: 2_000 });
      await expect(asked).rejects.toMatchObject({
        code: "unavailable",
        message: expect.stringMatching(/has not answered for 7 s.*again\.$/) as string,
      });
      await store.close();
      expect(performance.now() - begun).toBeLessThan(15_000);
    } finally {
      server.server!.process.kill("SIGCONT");
    }
  });

  it("is told by the commands, which end", async () => {
    const env = { NEO4J_URI: server.connection.uri, NEO4J_USERNAME: "neo4j", NEO4J_PASSWORD: server.connection.password };
    const query = (over: Record<string, string> = {}) => bench.run(["query", "RETURN 1", "--timeout", "2"], { env: { ...env, ...over } });
    expect((await query()).code).toBe(0);
    expect(await query({ NEO4J_PASSWORD: "wrong" })).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/check NEO4J_USERNAME and NEO4J_PASSWORD/) as string,
    });
    expect(await query({ NEO4J_DATABASE: "nosuch" })).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/no such database.*NEO4J_DATABASE/) as string,
    });
    server.server!.process.kill("SIGSTOP");
    try {
      const begun = performance.now();
      const { code, stderr } = await query();
      expect([code, stderr]).toEqual([3, expect.stringMatching(/^mailuo: The server at \S+ has not answered/)]);
      expect(performance.now() - begun).toBeLessThan(30_000);
    } finally {
      server.server!.process.kill("SIGCONT");
    }
  });
});
