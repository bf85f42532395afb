import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphEdge, GraphNode } from "../../graph/batch.ts";
import { cellText, drawnColumns, joinList, type Column } from "../../graph/export/columns.ts";
import { exportText, type FileFormat } from "../../graph/export/export.ts";
import { graphmlColumns } from "../../graph/export/graphml.ts";
import { batchSource } from "../../graph/export/source.ts";
import { unescapeXmlText } from "../../graph/export/xml.ts";
import { hostileGraph } from "./graph-fixture.ts";

const { nodes: drawnNodeColumns, edges: drawnEdgeColumns } = drawnColumns();
const { nodes: graphmlNodeColumns, edges: graphmlEdgeColumns } = graphmlColumns();

type Attributes = Record<string, unknown>;
interface Read {
  gexf: Read["networkx"];
  networkx: { directed: boolean; nodes: Record<string, Attributes>; edges: [string, string, Attributes][] };
  igraph: { directed: boolean; nodes: Attributes[]; edges: Attributes[] };
}

const available = spawnSync("python3", ["-c", "import networkx, igraph"]).status === 0;
if (!available) console.warn("skipped: NetworkX and igraph are not installed (pip install networkx igraph)");

describe.skipIf(!available)("NetworkX and igraph read GraphML and GEXF with nothing lost", () => {
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
    const files = [await written("graphml"), await written("gexf")];
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
      if (wanted === undefined) continue;
      if (typeof value === "number") expect(value).toBeCloseTo(Number(wanted), 9);
      else if (String(value).startsWith("[")) expect(listed(String(value)), column.name).toBe(wanted);
      else expect(unescapeXmlText(String(value)), column.name).toBe(wanted);
    }
  };

  const checkNetworkx = (found: Read["networkx"], nodes: readonly Column<GraphNode>[], edges: readonly Column<GraphEdge>[]): void => {
    expect(found.directed).toBe(true);
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
    checkNetworkx(read.networkx, graphmlNodeColumns, graphmlEdgeColumns);
    const drawn = ["size", "color", "x", "y"];
    checkNetworkx(
      read.gexf,
      drawnNodeColumns.filter(({ name }) => !drawn.includes(name)),
      drawnEdgeColumns,
    );
    expect(read.gexf.nodes["person-1"]!["viz"]).toMatchObject({ position: { x: -1.5, y: 2, z: 0 } });
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
