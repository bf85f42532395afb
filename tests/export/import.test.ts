import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GraphBatch } from "../../graph/batch.ts";
import { joinList, splitList } from "../../graph/export/columns.ts";
import { exportFiles, exportText, type FileFormat } from "../../graph/export/export.ts";
import { batchSource } from "../../graph/export/source.ts";
import { graphOfGraphml } from "../../graph/import/graphml.ts";
import { graphOfJson } from "../../graph/import/json.ts";
import { graphOfNeo4jCsv, type TableFile } from "../../graph/import/neo4j-csv.ts";
import { mailuoSchema } from "../../graph/ontology.ts";
import { readWorkspaceSchema } from "../../graph/schema/workspace-schema.ts";
import { hostileGraph } from "./graph-fixture.ts";

const reading = { file: "graph.x", schema: mailuoSchema };

async function written(format: FileFormat, graph: GraphBatch = hostileGraph): Promise<string> {
  let text = "";
  for await (const chunk of exportText(format, { ...batchSource(graph), made: { version: "1" } })) text += chunk;
  return text;
}

async function tables(graph: GraphBatch = hostileGraph): Promise<TableFile[]> {
  const found = new Map<string, string>();
  for await (const { file, text } of exportFiles("neo4j-csv", batchSource(graph))) found.set(file, (found.get(file) ?? "") + text);
  return [...found].map(([name, text]) => ({ name, text })).filter(({ name }) => name.endsWith(".csv"));
}

/** A list of one empty text is written as an empty list is, but in JSON. */
const withoutEmptyItems: GraphBatch = {
  ...hostileGraph,
  nodes: [...hostileGraph.nodes, { id: "z", label: "Person", properties: { name: "", aliases: ["\\u001f", "|", "\\", "a\\|b\n"] } }],
};

/** UTF-8 has no halves of surrogate pairs. */
const withWholePairs = JSON.parse(JSON.stringify(hostileGraph).replaceAll("\\ud800", "\ufffd")) as GraphBatch;

describe("a graph comes back from its export", () => {
  it("of JSON, value for value, and is written again byte for byte", async () => {
    const text = await written("json");
    const { graph, notes } = graphOfJson(text, reading);
    expect(graph).toEqual(hostileGraph);
    expect(notes).toEqual([]);
    expect(await written("json", graph)).toBe(text);
  });

  it.each(["graphml", "yed"] as const)("of %s, and is written again byte for byte", async (format) => {
    const text = await written(format, withoutEmptyItems);
    const graph = graphOfGraphml(text, reading);
    expect(graph).toEqual(withoutEmptyItems);
    expect(await written(format, graph)).toBe(text);
  });

  it("of neo4j-csv, and is written again byte for byte", async () => {
    const files = await tables();
    const graph = graphOfNeo4jCsv(files, { ...reading, file: "folder" });
    expect(graph).toEqual(withWholePairs);
    expect(await tables(graph)).toEqual(await tables(withWholePairs));
  });

  it("with a list of one empty text as an empty list, where the format can't tell them apart", async () => {
    const graph: GraphBatch = { nodes: [{ id: "p", label: "Person", properties: { name: "甲", aliases: [""] } }], edges: [] };
    const aliases = (read: GraphBatch): unknown => read.nodes[0]?.properties["aliases"];
    expect(aliases(graphOfJson(await written("json", graph), reading).graph)).toEqual([""]);
    expect(aliases(graphOfGraphml(await written("graphml", graph), reading))).toEqual([]);
    expect(aliases(graphOfNeo4jCsv(await tables(graph), reading))).toEqual([]);
  });

  it("with labels and properties of a schema of its own, and not without it", async () => {
    const own = readWorkspaceSchema(
      JSON.stringify({ labels: { Product: { name: { en: "Product", zh: "产品" }, color: "#112233", properties: { since: "date" } } } }),
      "schema.json",
    );
    const graph: GraphBatch = { nodes: [{ id: "p", label: "Product", properties: { name: "茶", since: "2020" } }], edges: [] };
    let text = "";
    for await (const chunk of exportText("graphml", batchSource(graph, own))) text += chunk;
    expect(graphOfGraphml(text, { file: "g", schema: own })).toEqual(graph);
    expect(() => graphOfGraphml(text, reading)).toThrow(/node "p": the schema has no label "Product".*--schema/);
  });
});

describe("what is no graph, or no whole one, is told with its place", () => {
  const json = async (change: (text: string) => string): Promise<string> => {
    try {
      return graphOfJson(change(await written("json")), reading).notes.join();
    } catch (error) {
      return (error as Error).message;
    }
  };

  it("in JSON", async () => {
    expect(await json((text) => text.slice(0, 5_000))).toMatch(/^graph\.x: this is no whole JSON/);
    expect(await json(() => "{}")).toMatch(/no graph that Mailuo exported/);
    expect(await json((text) => text.replace('"formatVersion":1', '"formatVersion":9'))).toMatch(/format version 9.*newer/);
    expect(await json((text) => text.replace('"type":"Person"', '"type":"Persn"'))).toMatch(
      /node "person-1": the schema has no label "Persn" here; there are Person/,
    );
    expect(await json((text) => text.replace('"mentionCount":3', '"mentionCount":"3"'))).toMatch(
      /its mentionCount should be a whole number of at most 9007199254740991 and is "3"/,
    );
    expect(await json((text) => text.replace('"mentionCount":3', '"mentionCount":1e30'))).toMatch(
      /its mentionCount should be .* is 1e\+30/,
    );
    expect(await json((text) => text.replace('"status":"done"', '"status":"perhaps"'))).toMatch(
      /edge "e-\d": its status is one of done, planned, ended, alleged, not "perhaps"/,
    );
    expect(await json((text) => text.replace(/"confidence":0?\.?\d+/, '"confidence":90'))).toMatch(
      /edge "e-\d": its confidence is between 0 and 1, not 90/,
    );
    expect(await json((text) => text.replace('"nodes":[', '"nodes":[null,'))).toMatch(/graph\.x, node 1: it is no object/);
    expect(await json((text) => text.replace('"edges":[', '"edges":[{"key":"x","attributes":null},7,'))).toMatch(/edge 2: it is no object/);
    expect(await json((text) => text.replace('"source":"person-1"', '"source":"village-1"'))).toMatch(
      /edge "e-1": its end "village-1" is Village, and LIVES_IN joins Person to Village, Place/,
    );
    expect(await json((text) => text.replace('"mentionCount":3', '"mentions":3'))).toMatch(/no property "mentions" here/);
    expect(await json((text) => text.replace('"key":"person-1"', '"key":"village-1"'))).toMatch(
      /node "village-1": another node has this id/,
    );
    expect(await json((text) => text.replace('"key":"source-1"', '"key":"source-2"'))).toMatch(/edge "e-8": its end "source-1" is no node/);
    expect(await json((text) => text.replace('"source":"person-1",', ""))).toMatch(/edge "e-1": it lacks an end/);
    expect(await json((text) => text.replace('"道路项目"', '"水利项目"'))).toMatch(/was changed after Mailuo wrote it/);
  });

  it("in GraphML", async () => {
    const text = await written("graphml");
    const read = (given: string) => () => graphOfGraphml(given, reading);
    expect(read(text.slice(0, -30))).toThrow(/this is no whole XML/);
    expect(read('<gexf version="1.3"/>')).toThrow(/no GraphML: it begins with <gexf>/);
    expect(read(text.replace(/<data key="labelV">.*\n/, ""))).toThrow(/node a\.1: it has no data of the key labelV/);
    expect(read(text.replace('<data key="mentionCount">3<', '<data key="mentionCount">drei<'))).toThrow(
      /its mentionCount should be a whole number of at most 9007199254740991 and is "drei"/,
    );
    for (const number of ["99999999999999999999", "0x1F", " 3"])
      expect(read(text.replace('<data key="mentionCount">3<', `<data key="mentionCount">${number}<`))).toThrow(
        /its mentionCount should be/,
      );
    expect(read('<!DOCTYPE graphml [<!ENTITY x SYSTEM "file:///nowhere">]><graphml>&x;</graphml>')).toThrow(/no whole XML/);
  });

  it("in tables for Neo4j", async () => {
    const files = await tables();
    const read =
      (change: (text: string) => string, name = "nodes-Person.csv") =>
      () =>
        graphOfNeo4jCsv(
          files.map((file) => (file.name === name ? { name, text: change(file.text) } : file)),
          { ...reading, file: "folder" },
        );
    expect(read((text) => text.replace("id:ID", "id"))).toThrow(/^folder\/nodes-Person\.csv, line 1: it has no column id:ID/);
    expect(read((text) => text.slice(0, -40))).toThrow(/^folder\/nodes-Person\.csv: this is no whole CSV/);
    expect(read(() => '"id:ID",":LABEL"\r\n')).toThrow(/is no node of the file/);
  });
});

it("lists are joined so that they come apart as they were", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom("|", "\\", "a", "\n") }), { minLength: 1 }), (items) => {
      fc.pre(items.length > 1 || items[0] !== "");
      expect(splitList(joinList(items))).toEqual(items);
    }),
  );
});
