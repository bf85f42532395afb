import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphBatch, GraphEdge, GraphNode } from "../../graph/batch.ts";
import { cellText, drawnColumns, type Column } from "../../graph/export/columns.ts";
import { exportFiles, exportText } from "../../graph/export/export.ts";
import { batchSource } from "../../graph/export/source.ts";
import { unescapeXmlText } from "../../graph/export/xml.ts";
import { hostileGraph } from "./graph-fixture.ts";
import { cannotRead, JavaReaders, type ReadElement, type ReadGraph } from "./java-readers.ts";

const { nodes: drawnNodeColumns, edges: drawnEdgeColumns } = drawnColumns();

if (cannotRead) console.warn(cannotRead);

const text = async (format: "graphml" | "gexf", graph: GraphBatch, options = {}): Promise<string> => {
  const chunks: string[] = [];
  for await (const chunk of exportText(format, batchSource(graph), options)) chunks.push(chunk);
  return chunks.join("");
};

/** Many rows, so that a reader that guesses a column's type from the first of them guesses before it has seen the longest values. */
const manyRows: GraphBatch = {
  nodes: Array.from({ length: 60 }, (_, row) => ({
    id: `village-${String(row).padStart(3, "0")}`,
    label: "Project",
    properties: {
      name: `第${row}村`,
      mentionCount: row === 50 ? 5_000_000_000 : row,
      gbCode: row < 40 ? "520181" : "520181204221",
      degree: row,
      pageRank: row < 40 ? 1 : 0.25,
      totalInvestmentCny: row < 50 ? 416 : 4_160_000_000.5,
      startDate: row < 40 ? "2022" : "2022-06",
    },
  })),
  edges: Array.from({ length: 59 }, (_, row) => ({
    id: `e-${String(row).padStart(3, "0")}`,
    type: "PART_OF",
    source: `village-${String(row).padStart(3, "0")}`,
    target: `village-${String(row + 1).padStart(3, "0")}`,
    properties: { support: row === 45 ? 3_000_000_000 : 1, confidence: row < 45 ? 1 : 0.5 },
  })),
};

/** Texts whose last character, or the one before a quote, is what a reader of CSV may take for an escape. */
const backslashes: GraphBatch = {
  nodes: ["甲\\", '乙\\"', "丙", '"\\"', "\\"].map((name, row) => ({
    id: `person-${row}`,
    label: "Person",
    properties: { name, degree: row },
  })),
  edges: [],
};

describe.skipIf(cannotRead)("readers in Java", { timeout: 300_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "mailuo-java-"));
  let readers: JavaReaders;
  const file = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const tables = async (name: string, graph: GraphBatch): Promise<[string, string]> => {
    const found = { "nodes.csv": "", "edges.csv": "" };
    for await (const chunk of exportFiles("csv", batchSource(graph))) found[chunk.file as keyof typeof found] += chunk.text;
    return [file(`${name}-nodes.csv`, found["nodes.csv"]), file(`${name}-edges.csv`, found["edges.csv"])];
  };
  beforeAll(() => void (readers = new JavaReaders()));
  afterAll(() => {
    readers?.end();
    rmSync(folder, { recursive: true, force: true });
  });

  describe("Gephi", () => {
    let gexf: ReadGraph, dynamic: ReadGraph, graphml: ReadGraph, csv: ReadGraph, nodesAlone: ReadGraph, many: ReadGraph, names: ReadGraph;
    beforeAll(async () => {
      const own = await tables("own", hostileGraph);
      const manyTables = await tables("many", manyRows);
      [gexf, dynamic, graphml, csv, nodesAlone, many, names] = readers.read("ReadWithGephi", [
        file("own.gexf", await text("gexf", hostileGraph)),
        file("times.gexf", await text("gexf", hostileGraph, { dynamic: true })),
        file("own.graphml", await text("graphml", hostileGraph)),
        own.join(delimiter),
        own[0],
        manyTables.join(delimiter),
        (await tables("names", backslashes))[0],
      ]) as [ReadGraph, ReadGraph, ReadGraph, ReadGraph, ReadGraph, ReadGraph, ReadGraph];
    });

    it("keeps every node, edge, label, kind and value of the GEXF", () => {
      expect(gexf.issues).toEqual(["INFO: GEXF version 1.3"]);
      expect(idsOf(gexf.nodes)).toEqual(idsOf(hostileGraph.nodes));
      expect(idsOf(gexf.edges)).toEqual(idsOf(hostileGraph.edges));
      for (const node of hostileGraph.nodes) holds(gexf.nodes, node, drawnNodeColumns, { ...gephi, read: unescapeXmlText });
      for (const edge of hostileGraph.edges) {
        const found = holds(gexf.edges, edge, drawnEdgeColumns, { ...gephi, read: unescapeXmlText });
        expect(found).toMatchObject({ source: edge.source, target: edge.target, kind: edge.type, directed: true });
      }
      expect(gexf.nodes.find(({ id }) => id === "village-2")).toMatchObject({ z: 0, color: "#3a9d5d" });
    });

    it("takes lists for lists, the empty ones too; an empty text in one is no value to it", () => {
      const attributesOf = (id: string) => [...gexf.nodes, ...gexf.edges].find((found) => found["id"] === id)?.attributes;
      expect(attributesOf("person-1")?.["aliases"]).toEqual(["老|李", "a\\b"]);
      expect(attributesOf("village-2")?.["aliases"]).toEqual([null, '["a"]', " 空 "]);
      expect(attributesOf("project-1")?.["aliases"]).toEqual([]);
      expect(attributesOf("e-7")?.["quotes"]).toEqual(["第一句。\n第二句|a", "=1+1"]);
    });

    it("has the days of a dynamic GEXF in its timeline, and all else as without", () => {
      expect(dynamic.issues).toEqual(["INFO: GEXF version 1.3"]);
      const days = (items: ReadGraph["nodes"]): unknown => Object.fromEntries(items.flatMap(({ id, days }) => (days ? [[id, days]] : [])));
      expect(days(dynamic.nodes)).toEqual({
        ...{ "a.1": ["2022-01-01", "2022-12-31"], "source-1": ["2022-01-01", "2022-12-31"] },
        ...{
          "person-1": ["2022-01-01", "2022-12-31"],
          "village-1": ["2022-01-01", "2022-12-31"],
          "project-1": ["2022-01-01", "2022-12-31"],
        },
      });
      expect(days(dynamic.edges)).toEqual(Object.fromEntries(["e-1", "e-2", "e-3", "e-8"].map((id) => [id, ["2022-01-01", "2022-12-31"]])));
      const withoutDays = (items: ReadGraph["nodes"]): unknown => items.map(({ days: _, x: __, y: ___, ...rest }) => rest);
      expect(withoutDays(dynamic.nodes)).toEqual(withoutDays(gexf.nodes));
      expect(withoutDays(dynamic.edges)).toEqual(withoutDays(gexf.edges));
    });

    it("keeps the GraphML's nodes; edges between the same nodes become one, as README says", () => {
      expect(idsOf(graphml.nodes)).toEqual(idsOf(hostileGraph.nodes));
      for (const node of hostileGraph.nodes) holds(graphml.nodes, node, drawnNodeColumns, { ...gephi, read: unescapeXmlText });
      const pairs = new Set(hostileGraph.edges.map(({ source, target }) => `${source} ${target}`));
      expect(pairs.size).toBeLessThan(hostileGraph.edges.length);
      expect(graphml.edges.length).toBe(pairs.size);
    });

    it("takes nodes.csv for a table of nodes", () => {
      expect(nodesAlone.issues).toEqual([]);
      expect(idsOf(nodesAlone.nodes)).toEqual(idsOf(hostileGraph.nodes));
      expect(nodesAlone.edges).toEqual([]);
    });

    it("keeps every node, edge, label, kind and value of the CSV", () => {
      expect(csv.issues).toEqual([]);
      expect(idsOf(csv.nodes)).toEqual(idsOf(hostileGraph.nodes));
      expect(idsOf(csv.edges)).toEqual(idsOf(hostileGraph.edges));
      // Gephi trims, takes `\\\\` for `\\` and a column of days for points in time; documentSource is our name for a node's `source`.
      const read: HowRead = {
        ...gephi,
        read: (found) => found.replace(/^'/, ""),
        written: (wanted) => Buffer.from(wanted.replaceAll("\\\\", "\\").trim()).toString(),
      };
      const columns = drawnNodeColumns.filter(({ name }) => !["x", "y", "size", "color", "source", "startDate"].includes(name));
      for (const node of hostileGraph.nodes) holds(csv.nodes, node, columns, read);
      for (const edge of hostileGraph.edges) {
        const found = holds(csv.edges, edge, drawnEdgeColumns, read);
        expect(found).toMatchObject({ source: edge.source, target: edge.target, kind: edge.type });
      }
      expect(csv.nodes.find(({ id }) => id === "source-1")?.attributes?.["documentsource"]).toBe(
        hostileGraph.nodes.find(({ id }) => id === "source-1")?.properties["source"],
      );
    });

    it("guesses the columns' types so that no value is dropped", () => {
      expect(many.issues).toEqual([]);
      for (const node of manyRows.nodes)
        holds(
          many.nodes,
          node,
          pick(drawnNodeColumns, "label", "mentionCount", "gbCode", "degree", "pageRank", "totalInvestmentCny"),
          gephi,
        );
      for (const edge of manyRows.edges) holds(many.edges, edge, pick(drawnEdgeColumns, "label", "support", "confidence"), gephi);
      expect(many.nodes.filter(({ attributes }) => (attributes?.["startdate"] ?? undefined) === undefined)).toEqual([]);
    });

    it("reads on behind a text that ends in a backslash", () => {
      expect(names.issues).toEqual([]);
      expect(names.nodes.map(({ id, label, attributes }) => [id, String(label).replace(/\\ "/g, '\\"'), attributes?.["degree"]])).toEqual(
        backslashes.nodes.map(({ id, properties }) => [id, properties["name"], properties["degree"]]),
      );
    });
  });

  it("TinkerPop keeps every node, edge, label and value, with its type", async () => {
    const [read] = readers.read("ReadWithTinkerPop", [file("pop.graphml", await text("graphml", hostileGraph))]);
    expect(read?.error).toBeUndefined();
    expect(idsOf(read!.nodes)).toEqual(idsOf(hostileGraph.nodes));
    expect(idsOf(read!.edges)).toEqual(idsOf(hostileGraph.edges));
    const columns = <Item>(all: readonly Column<Item>[]): readonly Column<Item>[] => all.filter(({ name }) => name !== "label");
    for (const node of hostileGraph.nodes)
      expect(holds(read!.nodes, node, columns(drawnNodeColumns), { read: unescapeXmlText })["label"]).toBe(node.label);
    for (const edge of hostileGraph.edges)
      expect(holds(read!.edges, edge, columns(drawnEdgeColumns), { read: unescapeXmlText })).toMatchObject({
        ...{ label: edge.type, source: edge.source, target: edge.target },
      });
  });

  it("GraphStream keeps every node, edge and value of GraphML but white space between references; where there is none, it has 0 or an empty text", async () => {
    const [read] = readers.read("ReadWithGraphStream", [file("stream.graphml", await text("graphml", hostileGraph))]);
    expect(read?.error).toBeUndefined();
    expect(idsOf(read!.nodes)).toEqual(idsOf(hostileGraph.nodes));
    expect(idsOf(read!.edges)).toEqual(idsOf(hostileGraph.edges));
    // A piece of white space between references, or that is one, is lost.
    const written = (wanted: string): string =>
      wanted
        .split(/([&<>\r])/)
        .filter((piece) => piece.trim() !== "")
        .join("");
    const howRead: HowRead = { read: unescapeXmlText, written };
    for (const node of hostileGraph.nodes) holds(read!.nodes, node, drawnNodeColumns, howRead);
    for (const edge of hostileGraph.edges)
      expect(holds(read!.edges, edge, drawnEdgeColumns, howRead)).toMatchObject({
        ...{ source: edge.source, target: edge.target, directed: true },
      });
    expect(read!.nodes.find(({ id }) => id === "village-1")?.attributes).toMatchObject({ pageRank: 0, title: "" });
  });

  it("JGraphT finds the GraphML true to its schema, and keeps every node, edge and value", async () => {
    const [read] = readers.read("ReadWithJGraphT", [file("jgrapht.graphml", await text("graphml", hostileGraph))]);
    expect(read?.error).toBeUndefined();
    expect(read).toMatchObject({ counts: [hostileGraph.nodes.length, hostileGraph.edges.length] });
    // An empty text is none to JGraphT, and all values are text.
    const matches = <Item extends { id: string }>(found: ReadElement | undefined, item: Item, columns: readonly Column<Item>[]): void => {
      for (const column of columns)
        if (cellText(column, item) && column.name !== "weight")
          expect(unescapeXmlText(String(found?.[column.name])), `${item.id} ${column.name}`).toBe(cellText(column, item));
    };
    // JGraphT gives the node's `source` too, for a node has no ends.
    for (const node of hostileGraph.nodes)
      matches(
        read!.nodes.find(({ id }) => id === node.id),
        node,
        drawnNodeColumns,
      );
    for (const edge of hostileGraph.edges) {
      const found = read!.edges.find(({ edgeId }) => edgeId === edge.id);
      expect(found).toMatchObject({ source: edge.source, target: edge.target });
      matches(found, edge, drawnEdgeColumns);
    }
  });
});

const idsOf = (items: readonly Readonly<Record<string, unknown>>[] | readonly { readonly id: string }[]): unknown[] =>
  items.map(({ id }) => id).sort();
const pick = <Item>(columns: readonly Column<Item>[], ...names: string[]): Column<Item>[] =>
  columns.filter(({ name }) => names.includes(name));

interface HowRead {
  /** What its text stands for. */
  readonly read?: (found: string) => string;
  /** What of a written text it is known to keep. */
  readonly written?: (wanted: string) => string;
  /** Columns that the reader scales, or names otherwise. */
  readonly scaled?: readonly string[];
  /** An empty text is no value to it, and an id of a column has no capitals. */
  readonly emptyIsNone?: boolean;
}
/** Positions and sizes are scaled to Gephi's own window at every import. */
const gephi: HowRead = { scaled: ["x", "y", "size"], emptyIsNone: true };

/** Holds what was read of an item against what was written, column by column. */
function holds<Item extends GraphNode | GraphEdge>(
  read: readonly ReadElement[],
  item: Item,
  columns: readonly Column<Item>[],
  { read: meant = (found) => found, written = (wanted) => wanted, scaled = [], emptyIsNone = false }: HowRead,
): ReadElement {
  const found = read.find(({ id }) => id === item.id);
  expect(found, item.id).toBeDefined();
  const attributes = found!.attributes ?? {};
  for (const column of columns) {
    const { name } = column;
    const wanted = cellText(column, item);
    if (wanted === undefined || scaled.includes(name) || (emptyIsNone && wanted === "")) continue;
    const value = attributes[name] ?? attributes[name.toLowerCase()] ?? found![name];
    const where = `${item.id} ${name}`;
    if (Array.isArray(value))
      expect(
        value.map((item) => (item === null && emptyIsNone ? "" : meant(item as string))),
        where,
      ).toEqual(column.value(item));
    else if (typeof value === "number") expect(value, where).toBeCloseTo(Number(wanted), 6);
    else expect(meant(String(value)), where).toBe(written(wanted));
  }
  return found!;
}
