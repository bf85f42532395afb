import { describe, expect, it } from "vitest";
import { MultiDirectedGraph } from "graphology";
import { exportFiles, exportText, type FolderFormat } from "../../graph/export/export.ts";
import { csvRow, idOfText } from "../../graph/export/csv-row.ts";
import { afterImportCommand, importCommand } from "../../graph/export/neo4j-csv.ts";
import { batchSource } from "../../graph/export/source.ts";
import type { GraphBatch, GraphNode, Properties } from "../../graph/batch.ts";
import { hostileGraph, hostileName } from "./graph-fixture.ts";

async function files(format: FolderFormat, graph: GraphBatch = hostileGraph): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const { file, text } of exportFiles(format, batchSource(graph))) found.set(file, (found.get(file) ?? "") + text);
  return found;
}

/** A reader of RFC 4180 that tells an empty text from no value. */
function readCsv(text: string): (string | null)[][] {
  const rows: (string | null)[][] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)/gy;
  let row: (string | null)[] = [];
  for (let match = field.exec(text); match && field.lastIndex <= text.length; match = field.exec(text)) {
    row.push(match[1] === undefined ? match[2] || null : match[1].replaceAll('""', '"'));
    if (match[3] === "\r\n") {
      rows.push(row);
      row = [];
    }
    if (field.lastIndex === text.length) break;
  }
  return rows;
}

const records = (text: string): Record<string, string | null>[] => {
  const [head, ...rows] = readCsv(text.replace(/^\ufeff/, ""));
  return rows.map((row) => Object.fromEntries(head!.map((name, index) => [name!, row[index]!])));
};

describe("CSV for spreadsheets", () => {
  it("holds every node and edge, with formulas made inert", async () => {
    const found = await files("csv");
    expect([...found.keys()]).toEqual(["nodes.csv", "edges.csv"]);
    const nodes = records(found.get("nodes.csv")!);
    expect(nodes.map(({ id }) => id)).toEqual(hostileGraph.nodes.map(({ id }) => id));
    expect(nodes[1]!["name"]).toBe(hostileName);
    expect(nodes[1]!["aliases"]).toBe("老\\|李|a\\\\b");
    expect(nodes[1]!["x"]).toBe("-1.5");
    expect(records(found.get("edges.csv")!).map(({ source, label, target }) => [source, label, target])).toEqual(
      hostileGraph.edges.map(({ source, type, target }) => [source, type, target]),
    );
  });

  it("gives an id that looks like a number a letter, the same in both tables, and an id stays one alone", async () => {
    const ids = [
      "1234567890123456",
      "12345e6789012345",
      "i12",
      "-5",
      "2022-06-24",
      "12:30",
      "51360a94eba1e2cb",
      "person-1",
      "i-",
      "e5",
      "1e5f",
    ];
    const nodes = ids.map((id): GraphNode => ({ id, label: "Person", properties: { name: id } }));
    const edges = ids.map((id) => ({ id: `9${id}`, type: "LIVES_IN", source: id, target: ids[0]!, properties: {} }));
    const found = await files("csv", { nodes, edges });
    const written = records(found.get("nodes.csv")!).map(({ id }) => id!);
    expect(written).toEqual([
      ...[
        "i1234567890123456",
        "i12345e6789012345",
        "ii12",
        "i-5",
        "i2022-06-24",
        "i12:30",
        "51360a94eba1e2cb",
        "person-1",
        "ii-",
        "e5",
        "1e5f",
      ],
    ]);
    expect(written.map(idOfText)).toEqual(ids);
    const rows = records(found.get("edges.csv")!);
    expect(rows.map(({ source }) => source)).toEqual(written);
    expect(rows.map(({ target }) => target)).toEqual(ids.map(() => written[0]));
    expect(rows.map(({ id }) => idOfText(id!))).toEqual(edges.map(({ id }) => id));
  });

  it("puts a quote before text that a spreadsheet would run", async () => {
    const graph = { nodes: [{ id: "p", label: "Person", properties: { name: "=cmd()", aliases: ["+1"] } } as const], edges: [] };
    let text = "";
    for await (const chunk of exportFiles("csv", batchSource(graph))) if (chunk.file === "nodes.csv") text += chunk.text;
    expect(records(text)[0]).toMatchObject({ name: "'=cmd()", aliases: "'+1" });
  });

  it("is, to Gephi, a table of nodes and one of edges that are not to be merged", async () => {
    const found = await files("csv");
    const heads = [...found.values()].map((text) => readCsv(text.replace(/^\ufeff/, ""))[0]!);
    expect(heads[0]).toEqual(expect.arrayContaining(["id", "label", "documentSource"]));
    expect(heads[0]).not.toContain("source");
    expect(heads[0]).not.toContain("target");
    expect(records(found.get("edges.csv")!).map(({ kind }) => kind)).toEqual(hostileGraph.edges.map(({ type }) => type));
  });

  it("writes numbers as digits, and leaves out what is no number of the column's type", async () => {
    const values = { totalInvestmentCny: 1.5e22, matchingFundsCny: Number.NaN, households: 1e20, mentionCount: 3.0000001, pageRank: 1e-7 };
    const node = { id: "p", label: "Project", properties: { name: "路", ...values } } as const;
    const found = await files("csv", { nodes: [node], edges: [] });
    const own = {
      totalInvestmentCny: "15000000000000000000000",
      matchingFundsCny: null,
      households: null,
      mentionCount: "3",
      pageRank: "1e-7",
    };
    expect(records(found.get("nodes.csv")!)[0]).toMatchObject(own);
    const imported = records((await files("neo4j-csv", { nodes: [node], edges: [] })).get("nodes-Project.csv")!)[0]!;
    expect(imported).toMatchObject({
      "households:long": null,
      "mentionCount:long": "3",
      "totalInvestmentCny:double": own.totalInvestmentCny,
    });
  });

  it("opens a long table with the rows that tell the columns' types, and loses and doubles none", async () => {
    const nodes = Array.from({ length: 100 }, (_, row) => ({
      id: `village-${String(row).padStart(3, "0")}`,
      label: "Village" as const,
      properties: { name: `村${row}`, gbCode: row === 70 ? "520181204221" : "520181", pageRank: row === 80 ? 0.5 : 1 },
    }));
    const ids = records((await files("csv", { nodes, edges: [] })).get("nodes.csv")!).map(({ id }) => id!);
    expect(ids.slice(0, 25)).toEqual(expect.arrayContaining(["village-070", "village-080"]));
    expect([...ids].sort()).toEqual(nodes.map(({ id }) => id));
  });
});

describe("CSV for neo4j-admin", () => {
  it("has a file for each label and type, named by the command", async () => {
    const found = await files("neo4j-csv");
    const command = `${importCommand("folder")} ${afterImportCommand("folder")}`;
    for (const file of found.keys()) expect(command).toContain(`folder/${file}`);
    expect(records(found.get("nodes-Person.csv")!)[0]).toMatchObject({
      "id:ID": "person-1",
      "name:string": hostileName,
      "aliases:string[]": "老|李\u001fa\\b",
      "mentionCount:long": "3",
      ":LABEL": "Entity\u001fPerson",
    });
    const article = records(found.get("nodes-Article.csv")!)[0]!;
    expect(article["text:string"]).toBe("第一行\r\n第二行\t完");
    expect(article[":LABEL"]).toBe("Article");
    expect(records(found.get("relationships-WORKS_FOR.csv")!)[0]).toMatchObject({
      ":START_ID": "person-1",
      "title:string": "",
      "support:long": "1",
    });
  });

  it("tells an empty list from no value, and an item's own separator from one between items", async () => {
    const node = { id: "p", label: "Person", properties: { name: "甲", aliases: [], conflicts: ["a\u001fb", "c"] } } as const;
    const text = (await files("neo4j-csv", { nodes: [node], edges: [] })).get("nodes-Person.csv")!;
    expect(readCsv(text)[1]).toContain("");
    expect(records(text)[0]).toMatchObject({
      "aliases:string[]": "",
      "conflicts:string[]": "a\\u001fb\u001fc",
      "valueEvidence:string[]": null,
    });
  });

  it("names the empty lists, which the import leaves out, in Cypher: all of a label, or those with one where others have none", async () => {
    const person = (id: string, properties: Properties): GraphNode => ({ id, label: "Person", properties });
    const nodes = [
      person("a", { aliases: [], conflicts: [] }),
      person("b'\"", { aliases: ["乙"], conflicts: [] }),
      person("c", { aliases: [] }),
    ];
    const text = (await files("neo4j-csv", { nodes, edges: [] })).get("empty-lists.cypher")!;
    expect(text.split("\n").slice(1)).toEqual([
      "MATCH (n:Person) WHERE n.aliases IS NULL CALL (n) { SET n.aliases = [] } IN TRANSACTIONS OF 10000 ROWS;",
      `MATCH (n:Person) WHERE n.id IN ["a","b'\\""] SET n.conflicts = [];`,
      "",
    ]);
  });

  it("tells an empty text from no value", () => {
    expect(csvRow(["", undefined, null, 0, false, 'a"b'])).toBe('"",,,0,false,"a""b"\r\n');
  });
});

describe("JSON", () => {
  it("is what graphology imports", async () => {
    let text = "";
    for await (const chunk of exportText("json", batchSource(hostileGraph))) text += chunk;
    const graph = MultiDirectedGraph.from(JSON.parse(text));
    expect(graph.order).toBe(hostileGraph.nodes.length);
    expect(graph.size).toBe(hostileGraph.edges.length);
    expect(graph.getNodeAttribute("person-1", "name")).toBe(hostileName);
    expect(graph.getNodeAttribute("person-1", "aliases")).toEqual(["老|李", "a\\b"]);
    expect(graph.getEdgeAttribute("e-1", "evidence")).toEqual(["a.1:0-5", "a.1:5-9"]);
  });
});
