import fc from "fast-check";
import { MultiDirectedGraph } from "graphology";
import gexfParser from "graphology-gexf";
import graphmlParser from "graphology-graphml";
import { describe, expect, it } from "vitest";
import { cellText, drawnColumns, type Column } from "../../graph/export/columns.ts";
import { exportText, type FileFormat } from "../../graph/export/export.ts";
import type { GraphBatch, GraphNode } from "../../graph/batch.ts";
import { graphmlColumns } from "../../graph/export/graphml.ts";
import { batchSource } from "../../graph/export/source.ts";
import { unescapeXmlText, xmlText } from "../../graph/export/xml.ts";
import { hostileGraph } from "./graph-fixture.ts";

const { nodes: drawnNodeColumns, edges: drawnEdgeColumns } = drawnColumns();
const { nodes: graphmlNodeColumns, edges: graphmlEdgeColumns } = graphmlColumns();

async function written(format: FileFormat, graph = hostileGraph, options = {}): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of exportText(format, batchSource(graph), options)) chunks.push(chunk);
  return chunks.join("");
}

/** What a reader must find: every column's value as text, numbers as numbers. */
const expected = <Item>(columns: readonly Column<Item>[], item: Item): Record<string, unknown> =>
  Object.fromEntries(
    columns.flatMap((column) => {
      const text = cellText(column, item);
      return text === undefined ? [] : [[column.name, typeof column.value(item) === "number" ? Number(text) : text]];
    }),
  );

/** What a reader of GEXF must find: lists as lists. */
const withLists = <Item>(columns: readonly Column<Item>[], item: Item): Record<string, unknown> => ({
  ...expected(columns, item),
  ...Object.fromEntries(columns.flatMap((column) => (Array.isArray(column.value(item)) ? [[column.name, column.value(item)]] : []))),
});

const unescaped = (attributes: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, meant(value)]));

const meant = (value: unknown): unknown =>
  typeof value === "string" ? unescapeXmlText(value) : Array.isArray(value) ? value.map(meant) : value;

describe("GraphML", () => {
  it.each(["graphml", "yed"] as const)("is read back by graphology's parser to the same graph (%s)", async (format) => {
    const graph = graphmlParser.parse(MultiDirectedGraph, await written(format));
    expect(graph.type).toBe("directed");
    expect(graph.nodes().sort()).toEqual(hostileGraph.nodes.map(({ id }) => id));
    expect(graph.edges().sort()).toEqual(hostileGraph.edges.map(({ id }) => id));
    for (const node of hostileGraph.nodes) {
      const { "": _, description: __, ...found } = unescaped(graph.getNodeAttributes(node.id));
      expect(found).toEqual(expected(graphmlNodeColumns, node));
    }
    for (const edge of hostileGraph.edges) {
      const { "": _, description: __, ...found } = unescaped(graph.getEdgeAttributes(edge.id));
      expect(found).toEqual(expected(graphmlEdgeColumns, edge));
      expect([graph.source(edge.id), graph.target(edge.id)]).toEqual([edge.source, edge.target]);
    }
  });

  it("gives every key a name and one of GraphML's types", async () => {
    const keys = [...(await written("graphml")).matchAll(/<key id="(\w+)" for="(node|edge)" attr\.name="(\w+)" attr\.type="(\w+)"\/>/g)];
    expect(keys.length).toBe(graphmlNodeColumns.length + graphmlEdgeColumns.length);
    expect(new Set(keys.map(([, id]) => id)).size).toBe(keys.length);
    for (const [, , , , type] of keys) expect(["boolean", "int", "long", "float", "double", "string"]).toContain(type);
    expect(keys.find(([, , kind, name]) => kind === "edge" && name === "weight")?.[4]).toBe("double");
  });

  it("knows keys by the property's name, and edges' by their type first", async () => {
    const text = await written("graphml");
    const keys = [...text.matchAll(/<key id="(\w+)" for="(node|edge)" attr\.name="(\w+)" attr\.type="(\w+)"/g)];
    for (const [, id, kind, name] of keys)
      expect([name, ...(kind === "edge" ? [`${name}E`] : name === "label" ? ["nodelabel"] : [])]).toContain(id);
    expect(keys.find(([, id]) => id === "households")?.[4]).toBe("long");
    expect(text).toContain('<data key="labelV">Person</data>');
    expect(text).toContain('<data key="labels">:Entity:Person</data>');
    for (const [, first, type] of text.matchAll(/<edge [^>]*>\s*<data key="(\w+)">(\w+)</g)) {
      expect(first).toBe("label");
      expect(text).toContain(`<data key="labelE">${type}</data>`);
    }
  });

  it("gives yEd shapes and lines of its own, with labels as text; what does not simply hold is no whole line", async () => {
    const text = await written("yed");
    expect(text).toContain(`<y:NodeLabel modelName="sides" modelPosition="s">&lt;b&gt;"凹河"&amp;'村'&lt;/b&gt;\\u0001`);
    expect(text.match(/<y:ShapeNode>/g)?.length).toBe(hostileGraph.nodes.length);
    expect(text.match(/<y:PolyLineEdge>/g)?.length).toBe(hostileGraph.edges.length);
    const lines = new Map(
      [...text.matchAll(/<edge id="([^"]+)"[^]*?<y:LineStyle color="#8C8C8C" type="(\w+)"/g)].map(([, id, type]) => [id, type]),
    );
    expect([...lines.values()]).toEqual(["line", "dashed", "line", "line", "line", "line", "dashed_dotted", "line"]);
    expect(text).toContain('<data key="descriptionE">第一句。\n第二句|a\n=1+1</data>');
    // Upper left corners, y downwards.
    expect(text).toMatch(/<node id="person-1">[^]*?<y:Geometry height="27.32" width="27.32" x="-19.66" y="-21.66"\/>/);
  });
});

describe("GEXF", () => {
  it("is read back by graphology's parser with every attribute", async () => {
    const graph = gexfParser.parse(MultiDirectedGraph, await written("gexf"), { respectInputGraphType: true });
    expect(graph.nodes().sort()).toEqual(hostileGraph.nodes.map(({ id }) => id));
    expect(graph.edges().sort()).toEqual(hostileGraph.edges.map(({ id }) => id));
    for (const node of hostileGraph.nodes) {
      const { color: _, ...wanted } = withLists(drawnNodeColumns, node);
      const { color, z: __, ...found } = unescaped(graph.getNodeAttributes(node.id));
      expect(found).toEqual(wanted);
      expect(color).toMatch(/^rgb|^#/);
    }
    for (const edge of hostileGraph.edges)
      expect(unescaped(graph.getEdgeAttributes(edge.id))).toEqual({ ...withLists(drawnEdgeColumns, edge), kind: edge.type });
  });

  const article = (id: string, date?: string): GraphNode => ({ id, label: "Article", properties: { name: id, ...(date && { date }) } });
  const person = (id: string): GraphNode => ({ id, label: "Person", properties: { name: id } });
  const told: GraphBatch = {
    nodes: [
      ...[article("a.1", "2021-03"), article("a.2", "2023-05-04"), article("a.3"), article("a.4", "2023-02-31")],
      ...[person("p"), person("q"), { id: "v", label: "Place", properties: { name: "县" } }],
      { id: "e", label: "Event", properties: { name: "会" } },
      { id: "j", label: "Project", properties: { name: "路", startDate: "2020", endDate: "2024-02" } },
      { id: "d", label: "Document", properties: { name: "报", published: "2022-12-31" } },
    ],
    edges: [
      { id: "1", type: "IN_DOCUMENT", source: "a.3", target: "d", properties: {} },
      { id: "2", type: "WORKS_FOR", source: "p", target: "v", properties: { evidence: ["a.2:0-3", "a.1:0-9"] } },
      {
        id: "3",
        type: "PARTICIPATES_IN",
        source: "p",
        target: "e",
        properties: { startDate: "2021-04-30", endDate: "2021-05", evidence: ["a.2:0-3"] },
      },
      { id: "4", type: "PART_OF", source: "v", target: "j", properties: { evidence: ["a.2:0-3"] } },
      { id: "5", type: "MENTIONED_IN", source: "q", target: "a.3", properties: { count: 1 } },
      { id: "6", type: "LIVES_IN", source: "q", target: "v", properties: { evidence: ["a.4:0-3"] } },
    ],
  };

  it("tells, asked for, the days of nodes and edges: their own, else those of the articles that state them", async () => {
    const text = await written("gexf", told, { dynamic: true });
    expect(text).toContain('<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">');
    const days = [...text.matchAll(/<(?:node|edge) id="([^"]+)"[^>]*?(?: start="([^"]+)" end="([^"]+)")?>/g)].map(([, ...found]) =>
      found.join(" ").trim(),
    );
    expect(days).toEqual([
      ...["a.1 2021-03-01 2021-03-31", "a.2 2023-05-04 2023-05-04", "a.3 2022-12-31 2022-12-31", "a.4"],
      ...["p 2021-03-01 2023-05-04", "q 2022-12-31 2022-12-31", "v 2021-03-01 2023-05-04", "e 2021-04-30 2021-05-31"],
      ...["j 2020-01-01 2024-02-29", "d 2022-12-31 2022-12-31"],
      ...["1 2022-12-31 2022-12-31", "2 2021-03-01 2023-05-04", "3 2021-04-30 2021-05-31", "4", "5 2022-12-31 2022-12-31", "6"],
    ]);
    expect(await written("gexf", told)).not.toMatch(/ start="|dynamic/);
  });
});

describe("text in XML", () => {
  it("comes back as it was, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const markedUp = xmlText(text);
        // eslint-disable-next-line no-control-regex
        expect(markedUp).not.toMatch(/[<>"\u0000-\u001f]/);
        const read = markedUp.replace(/&(#?\w+);/g, (_, name: string) => {
          const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#9": "\t", "#10": "\n", "#13": "\r" };
          return named[name]!;
        });
        expect(unescapeXmlText(read)).toBe(text);
      }),
    );
  });

  it("keeps lone surrogates and what looks like their escape apart", () => {
    expect(unescapeXmlText(xmlText("\ud800"))).toBe("\ud800");
    expect(unescapeXmlText(xmlText("\\ud800"))).toBe("\\ud800");
    expect(xmlText("𠮷")).toBe("𠮷");
  });
});
