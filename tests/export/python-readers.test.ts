import { execFileSync, spawnSync } from "node:child_process";
import { fileWriter } from "hyparquet-writer";
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphEdge, GraphNode } from "../../graph/batch.ts";
import { cellText, drawnColumns, joinList, type Column } from "../../graph/export/columns.ts";
import { exportFiles, exportText, type FileFormat } from "../../graph/export/export.ts";
import { graphmlColumns } from "../../graph/export/graphml.ts";
import { writeParquet } from "../../graph/export/parquet.ts";
import { batchSource } from "../../graph/export/source.ts";
import { unescapeXmlText } from "../../graph/export/xml.ts";
import { hostileGraph } from "./graph-fixture.ts";

const { nodes: drawnNodeColumns, edges: drawnEdgeColumns } = drawnColumns();
const { nodes: graphmlNodeColumns, edges: graphmlEdgeColumns } = graphmlColumns();

type Attributes = Record<string, unknown>;
interface Read {
  gexf: Read["networkx"];
  rustworkx: Omit<Read["networkx"], "directed">;
  duckdb: Record<"parquet" | "csv", { nodes: Attributes[]; edges: Attributes[] }>;
  networkx: { directed: boolean; nodes: Record<string, Attributes>; edges: [string, string, Attributes][] };
  igraph: { directed: boolean; nodes: Attributes[]; edges: Attributes[] };
}

const available = spawnSync("python3", ["-c", "import networkx, igraph, rustworkx, duckdb"]).status === 0;
if (!available)
  console.warn("skipped: NetworkX, igraph, rustworkx, DuckDB are not all installed (pip install networkx igraph rustworkx duckdb)");

describe.skipIf(!available)("readers in Python lose nothing", () => {
  const folder = mkdtempSync(join(tmpdir(), "mailuo-graphml-"));
  let read: Read;
  beforeAll(async () => {
    const written = async (format: FileFormat): Promise<string> => {
      const chunks: string[] = [];
      for await (const chunk of exportText(format, batchSource(hostileGraph))) chunks.push(chunk);
      const file = join(folder, `graph.${format}`);
      writeFileSync(file, chunks.join(""));
      return file;
    };
    for await (const { file, text } of exportFiles("csv", batchSource(hostileGraph))) appendFileSync(join(folder, file), text);
    await writeParquet(batchSource(hostileGraph), (file) => fileWriter(join(folder, file)));
    const files = [await written("graphml"), await written("gexf"), folder];
    const script = new URL("readers.py", import.meta.url).pathname;
    read = JSON.parse(execFileSync("python3", [script, ...files], { encoding: "utf8", maxBuffer: 1 << 26 })) as Read;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** NetworkX gives a list of GEXF as it is written, which is JSON but for line breaks that stand as they are. */
  const listed = (value: string): string =>
    joinList((JSON.parse(value.replaceAll("\n", "\\n").replaceAll("\r", "\\r")) as string[]).map(unescapeXmlText));

  const check = <Item>(found: Attributes, columns: readonly Column<Item>[], item: Item): void => {
    for (const column of columns) {
      const wanted = cellText(column, item);
      const value = found[column.name];
      // rustworkx takes an empty text for no value.
      if (wanted === undefined || (wanted === "" && value === null)) continue;
      if (typeof value === "number") expect(value).toBeCloseTo(Number(wanted), 9);
      else if (String(value).startsWith("[")) expect(listed(String(value)), column.name).toBe(wanted);
      else expect(unescapeXmlText(String(value)), column.name).toBe(wanted);
    }
  };

  const checkGraph = (found: Read["rustworkx"], nodes: readonly Column<GraphNode>[], edges: readonly Column<GraphEdge>[]): void => {
    expect(Object.keys(found.nodes).sort()).toEqual(hostileGraph.nodes.map(({ id }) => id));
    for (const node of hostileGraph.nodes) check(found.nodes[node.id]!, nodes, node);
    expect(found.edges.length).toBe(hostileGraph.edges.length);
    for (const edge of hostileGraph.edges) {
      const own = found.edges.find(
        ([source, target, { label }]) => source === edge.source && target === edge.target && label === edge.type,
      );
      expect(own, edge.id).toBeDefined();
      check(own![2], edges, edge);
    }
  };

  it("NetworkX", () => {
    expect([read.networkx.directed, read.gexf.directed]).toEqual([true, true]);
    checkGraph(read.networkx, graphmlNodeColumns, graphmlEdgeColumns);
    const drawn = ["size", "color", "x", "y"];
    checkGraph(
      read.gexf,
      drawnNodeColumns.filter(({ name }) => !drawn.includes(name)),
      drawnEdgeColumns,
    );
    expect(read.gexf.nodes["person-1"]!["viz"]).toMatchObject({ position: { x: -1.5, y: 2, z: 0 } });
  });

  it("rustworkx", () => checkGraph(read.rustworkx, graphmlNodeColumns, graphmlEdgeColumns));

  it("DuckDB: Parquet with every value in its type, lists as lists", () => {
    const { nodes, edges } = read.duckdb.parquet;
    const wanted = hostileGraph.nodes.map(({ id, label, properties }) => ({ id, type: label, ...properties }));
    // UTF-8 has no halves of surrogate pairs.
    expect(nodes.map(({ label: _, ...node }) => node)).toEqual(JSON.parse(JSON.stringify(wanted).replaceAll("\\ud800", "\ufffd")));
    expect(edges.map(({ weight: _, ...edge }) => edge)).toEqual(
      hostileGraph.edges.map(({ properties, ...edge }) => ({ ...edge, ...properties })),
    );
  });

  it("DuckDB: CSV with every row and value", () => {
    const { nodes, edges } = read.duckdb.csv;
    const own = (text: unknown): string =>
      String(text)
        .replace(/^'(?=[=+\-@\t\r])/, "")
        .replace(/\\ (?="|$)/g, "\\");
    for (const node of hostileGraph.nodes) {
      const found = nodes.find(({ id }) => id === node.id)!;
      for (const column of drawnNodeColumns) {
        const wanted = cellText(column, node);
        const value = found[column.name === "source" ? "documentSource" : column.name];
        if (typeof value === "number") expect(value).toBeCloseTo(Number(wanted), 9);
        else if (wanted) expect(own(value), column.name).toBe(Buffer.from(wanted).toString());
      }
    }
    expect(edges.map(({ id, source, target, kind }) => [id, source, target, kind])).toEqual(
      hostileGraph.edges.map(({ id, source, target, type }) => [id, source, target, type]),
    );
  });

  it("igraph", () => {
    expect(read.igraph.directed).toBe(true);
    expect(read.igraph.nodes.map(({ id }) => id).sort()).toEqual(hostileGraph.nodes.map(({ id }) => id));
    for (const node of hostileGraph.nodes)
      check(
        read.igraph.nodes.find(({ id }) => id === node.id)!,
        graphmlNodeColumns,
        node,
      );
    expect(read.igraph.edges.map(({ edgeId }) => edgeId).sort()).toEqual(hostileGraph.edges.map(({ id }) => id));
    for (const edge of hostileGraph.edges)
      check(
        read.igraph.edges.find(({ edgeId }) => edgeId === edge.id)!,
        graphmlEdgeColumns,
        edge,
      );
  });
});
