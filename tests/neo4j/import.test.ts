import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { tmpdir } from "node:os";
import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphBatch } from "../../graph/batch.ts";
import { cellText, drawnColumns, type Column } from "../../graph/export/columns.ts";
import { exportFiles, exportText } from "../../graph/export/export.ts";
import { importCommand } from "../../graph/export/neo4j-csv.ts";
import { batchSource } from "../../graph/export/source.ts";
import { unescapeXmlText } from "../../graph/export/xml.ts";
import { isEntityLabel } from "../../graph/ontology.ts";
import { openNeo4jStore } from "../../graph/store/neo4j.ts";
import type { QueryEdge, QueryNode } from "../../graph/store/store.ts";
import { prepareJars } from "../../scripts/neo4j/jars.ts";
import { admin, freePort, prepareHome, startServer, type Neo4jServer } from "../../scripts/neo4j/server.ts";
import { hostileGraph } from "../export/graph-fixture.ts";
import { readerJars } from "../export/java-readers.ts";
import { cannotServe } from "./test-server.ts";

const { nodes: drawnNodeColumns, edges: drawnEdgeColumns } = drawnColumns();

/** Java strings can't hold a lone surrogate in UTF-8. */
const graph: GraphBatch = JSON.parse(JSON.stringify(hostileGraph).replaceAll("\\ud800", "")) as GraphBatch;
const password = "only-for-tests";

/** A database that was made of our files, on a server that has APOC. */
describe.skipIf(cannotServe)("what Neo4j is given in files", { timeout: 180_000 }, () => {
  const home = mkdtempSync(join(tmpdir(), "mailuo-import-"));
  const files = join(home, "import");
  let server: Neo4jServer;
  let driver: Driver;
  let imported: { status: number | null; output: string };

  beforeAll(async () => {
    const port = await freePort();
    const jars = readdirSync(prepareJars()).map((name) => join(prepareJars(), name));
    mkdirSync(join(home, "lib"));
    for (const jar of [...jars, ...readerJars().apoc]) symlinkSync(jar, join(home, "lib", basename(jar)));
    prepareHome({ home, password }, port);
    writeFileSync(join(home, "conf", "apoc.conf"), "apoc.import.file.enabled=true\n");
    mkdirSync(join(home, "plugins"));
    for (const jar of readerJars().apoc.filter((path) => path.includes("apoc"))) symlinkSync(jar, join(home, "plugins", basename(jar)));

    const folder = join(files, "graph");
    mkdirSync(folder);
    for await (const { file, text } of exportFiles("neo4j-csv", batchSource(graph))) writeFileSync(join(folder, file), text, { flag: "a" });
    for await (const text of exportText("graphml", batchSource(graph))) writeFileSync(join(files, "graph.graphml"), text, { flag: "a" });
    const printed = importCommand(folder)
      .replaceAll('"', "")
      .split(/[\s\\]+/);
    expect(printed[0]).toBe("neo4j-admin");
    imported = admin(home, printed.slice(1));
    // Beside Hadoop, of which the server from Maven has one jar for reading Parquet, APOC looks for the rest of it, which is not there.
    for (const jar of readdirSync(join(home, "lib")).filter((name) => name.startsWith("hadoop-common"))) rmSync(join(home, "lib", jar));
    const settings = ["dbms.security.procedures.unrestricted=apoc.*", "dbms.security.allow_csv_import_from_file_urls=true"];
    server = await startServer({ home, password, port, settings });
    driver = neo4j.driver(server.uri, neo4j.auth.basic("neo4j", password), { disableLosslessIntegers: true });
  }, 900_000);
  afterAll(async () => {
    await driver?.close();
    await server?.kill();
    rmSync(home, { recursive: true, force: true });
  });

  const run = async (cypher: string): Promise<unknown[][]> =>
    (await driver.executeQuery(cypher)).records.map((record) => [...record.values()]);

  /** The labels, properties and ends of all that is there, without our mark of ownership. */
  const contents = async (): Promise<{ nodes: unknown[]; edges: unknown[] }> => {
    const store = await openNeo4jStore({ uri: server.uri, username: "neo4j", password }, { readOnly: true });
    const nodes = await store.query("MATCH (n) RETURN n ORDER BY n.id");
    const edges = await store.query("MATCH ()-[r]->() RETURN r ORDER BY r.id");
    await store.close();
    return { nodes: nodes.rows.map(([node]) => node as QueryNode), edges: edges.rows.map(([edge]) => edge as QueryEdge) };
  };
  const wanted = {
    nodes: graph.nodes.map(({ id, label, properties }) => ({
      ...{ kind: "node", id, labels: isEntityLabel(label) ? ["Entity", label] : [label] },
      properties: { id, ...properties },
    })),
    edges: graph.edges.map(({ id, type, source, target, properties }) => ({
      ...{ kind: "edge", id, type, source, target },
      properties: { id, ...properties },
    })),
  };

  it("neo4j-admin takes our files by the command we print, and the same graph comes out", async () => {
    expect(imported.status, imported.output).toBe(0);
    const session = driver.session();
    const after = readFileSync(join(files, "graph", "empty-lists.cypher"), "utf8").split("\n");
    for (const statement of after.filter((line) => line.startsWith("MATCH"))) await session.run(statement.replace(/;$/, ""));
    await session.close();
    expect(await contents()).toEqual(wanted);
  });

  it("push writes the same, to the last empty list", async () => {
    await run("MATCH (n) DETACH DELETE n");
    const store = await openNeo4jStore({ uri: server.uri, username: "neo4j", password });
    await store.upsert(graph);
    await store.close();
    expect(await contents()).toEqual(wanted);
  });

  it("APOC keeps every node, edge, label and value of the GraphML", async () => {
    await run("MATCH (n) DETACH DELETE n");
    await run("CALL apoc.import.graphml('file:///graph.graphml', {readLabels: true, storeNodeIds: true})");
    const nodes = await run("MATCH (n) RETURN n.id, labels(n), properties(n) ORDER BY n.id");
    expect(nodes.map(([id, labels]) => [id, [...(labels as string[])].sort()])).toEqual(wanted.nodes.map(({ id, labels }) => [id, labels]));
    const edges = await run("MATCH (a)-[r]->(b) RETURN r.edgeId, type(r), a.id, b.id, properties(r) ORDER BY r.edgeId");
    expect(edges.map(([id, type, from, to]) => [id, type, from, to])).toEqual(
      graph.edges.map(({ id, type, source, target }) => [id, type, source, target]),
    );
    for (const [index, node] of graph.nodes.entries()) holds(nodes[index]!.at(-1), node, drawnNodeColumns);
    for (const [index, edge] of graph.edges.entries())
      holds(
        edges[index]!.at(-1),
        edge,
        drawnEdgeColumns.filter(({ name }) => name !== "label"),
      );
  });
});

const holds = <Item>(found: unknown, item: Item, columns: readonly Column<Item>[]): void => {
  for (const column of columns) {
    const text = cellText(column, item);
    if (text === undefined) continue;
    const value = (found as Record<string, unknown>)[column.name];
    if (typeof value === "number") expect(value, column.name).toBe(Number(text));
    else expect(unescapeXmlText(String(value)), column.name).toBe(text);
  }
};
