import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Bench } from "../cli/run-mailuo.ts";
import { cannotServe, startTestServer, type TestServer } from "./test-server.ts";

describe.skipIf(cannotServe)("the commands on Neo4j", { timeout: 180_000 }, () => {
  const bench = new Bench();
  let server: TestServer;
  let env: Record<string, string>;
  beforeAll(async () => {
    server = await startTestServer();
    env = { NEO4J_URI: server.connection.uri, NEO4J_USERNAME: "neo4j", NEO4J_PASSWORD: server.connection.password };
    bench.copyPages("zh/shiping", "zh/pubei");
  });
  afterAll(async () => {
    bench.end();
    await server?.end();
  });

  const output = async (args: readonly string[], over: Record<string, string> = {}): Promise<string> => {
    const { code, stdout, stderr } = await bench.run(args, { env: over });
    expect(code, stderr).toBe(0);
    return stdout;
  };

  it("build, query and export give the graph of the embedded store, byte for byte", async () => {
    await output(["build", "pages", "-w", "embedded"]);
    const built = JSON.parse(await output(["build", "pages", "-w", "server", "--json"], env)) as { store: { written: number } };
    expect(built.store.written).toBeGreaterThan(100);
    for (const format of ["json", "graphml"])
      expect(
        (await output(["export", "-f", format, "-w", "server"], env)) === (await output(["export", "-f", format, "-w", "embedded"])),
      ).toBe(true);
    const cypher = "MATCH (p:Person)-[r:WORKS_FOR]->(a) RETURN p.name, r.title, a.name, r.support, r.quotes ORDER BY p.id, a.id";
    for (const format of ["json", "csv", "table"])
      expect(await output(["query", cypher, "-f", format, "-w", "server"], env)).toBe(
        await output(["query", cypher, "-f", format, "-w", "embedded"]),
      );
    expect(await output(["status", "-w", "server"], env)).toContain("Neo4j 5.");
  });

  it("the second build, and a push from another workspace with the same pages, change nothing", async () => {
    const again = JSON.parse(await output(["build", "pages", "-w", "server", "--json"], env)) as object;
    expect(again).toMatchObject({ added: 0, store: { written: 0, removed: 0 } });
    expect(await output(["push", "-w", "embedded"], env)).toMatch(/: 0 nodes and edges written, 0 taken out/);
  });

  it("remove takes a page out of the server too", async () => {
    await output(["remove", "pubei.txt", "-w", "server"], env);
    await output(["remove", "pubei.txt", "-w", "embedded"]);
    expect(
      (await output(["export", "-f", "json", "-w", "server"], env)) === (await output(["export", "-f", "json", "-w", "embedded"])),
    ).toBe(true);
  });
});
