import fc from "fast-check";
import { MultiDirectedGraph } from "graphology";
import gexfParser from "graphology-gexf";
import graphmlParser from "graphology-graphml";
import { describe, expect, it } from "vitest";
import { cellText, drawnColumns, type Column } from "../../graph/export/columns.ts";
import { exportText, type FileFormat } from "../../graph/export/export.ts";
import { graphmlColumns, type GraphmlFlavor } from "../../graph/export/graphml.ts";
import { batchSource } from "../../graph/export/source.ts";
import { unescapeXmlText, xmlText } from "../../graph/export/xml.ts";
import { hostileGraph } from "./graph-fixture.ts";

const { nodes: drawnNodeColumns, edges: drawnEdgeColumns } = drawnColumns();
const { nodes: graphmlNodeColumns, edges: graphmlEdgeColumns } = graphmlColumns();

async function written(format: FileFormat, flavor: GraphmlFlavor = "plain"): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of exportText(format, batchSource(hostileGraph), flavor)) chunks.push(chunk);
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

const unescaped = (attributes: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, typeof value === "string" ? unescapeXmlText(value) : value]));

describe("GraphML", () => {
  it.each(["plain", "yed"] as const)("is read back by graphology's parser to the same graph (%s)", async (flavor) => {
    const graph = graphmlParser.parse(MultiDirectedGraph, await written("graphml", flavor));
    expect(graph.type).toBe("directed");
    expect(graph.nodes().sort()).toEqual(hostileGraph.nodes.map(({ id }) => id));
    expect(graph.edges().sort()).toEqual(hostileGraph.edges.map(({ id }) => id));
    for (const node of hostileGraph.nodes) {
      const { "": _, ...found } = unescaped(graph.getNodeAttributes(node.id));
      expect(found).toEqual(expected(graphmlNodeColumns, node));
    }
    for (const edge of hostileGraph.edges) {
      expect(unescaped(graph.getEdgeAttributes(edge.id))).toEqual(expected(graphmlEdgeColumns, edge));
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

  it("gives yEd its own labels, as text", async () => {
    expect(await written("graphml", "yed")).toContain("<y:NodeLabel>&lt;b&gt;&quot;凹河&quot;&amp;'村'&lt;/b&gt;\\u0001");
  });
});

describe("GEXF", () => {
  it("is read back by graphology's parser with every attribute", async () => {
    const graph = gexfParser.parse(MultiDirectedGraph, await written("gexf"), { respectInputGraphType: true });
    expect(graph.nodes().sort()).toEqual(hostileGraph.nodes.map(({ id }) => id));
    expect(graph.edges().sort()).toEqual(hostileGraph.edges.map(({ id }) => id));
    for (const node of hostileGraph.nodes) {
      const { color: _, ...wanted } = expected(drawnNodeColumns, node);
      const { color, z: __, ...found } = unescaped(graph.getNodeAttributes(node.id));
      expect(found).toEqual(wanted);
      expect(color).toMatch(/^rgb|^#/);
    }
    for (const edge of hostileGraph.edges)
      expect(unescaped(graph.getEdgeAttributes(edge.id))).toEqual({ ...expected(drawnEdgeColumns, edge), kind: edge.type });
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
