import { describe, expect, test } from "vitest";
import type { GraphEdge, GraphNode } from "../../graph/batch.ts";
import { fixture } from "./fixture.ts";
import { all } from "./outcome.ts";
import type { Subject } from "./subject.ts";

const byId = (left: { readonly id: string }, right: { readonly id: string }): number => (left.id < right.id ? -1 : 1);

export function readingContract(subject: Subject): void {
  describe("reading", () => {
    test("nodes() gives back what was written, in id order", async () => {
      const nodes: GraphNode[] = await all(subject().nodes());
      expect(nodes).toEqual(fixture.nodes.toSorted(byId));
    });

    test("edges() gives back what was written, in id order", async () => {
      const edges: GraphEdge[] = await all(subject().edges());
      expect(edges).toEqual(fixture.edges.toSorted(byId));
    });

    test("nodesAsStored() and edgesAsStored(), where there are such, give the same in any order", async () => {
      const { nodesAsStored, edgesAsStored } = subject();
      if (!nodesAsStored || !edgesAsStored) return expect(nodesAsStored).toBe(edgesAsStored);
      const [nodes, edges] = await Promise.all([all(nodesAsStored.call(subject())), all(edgesAsStored.call(subject()))]);
      expect(nodes.toSorted(byId)).toEqual(await all(subject().nodes()));
      expect(edges.toSorted(byId)).toEqual(await all(subject().edges()));
    });

    test("two iterations at a time do not disturb one another", async () => {
      const [first, second] = await Promise.all([all(subject().edges()), all(subject().edges())]);
      expect(first).toEqual(second);
      expect(first).toHaveLength(fixture.edges.length);
    });

    test("describe() counts by label and type, and names the engine without a password", async () => {
      const { engine, nodes, edges } = await subject().describe();
      expect(engine).toMatch(/Grafeo \d|Neo4j \d/);
      expect(nodes).toEqual({
        Person: 7,
        Agency: 4,
        Village: 2,
        Place: 3,
        Organization: 2,
        Project: 2,
        Policy: 1,
        Event: 2,
        Honor: 1,
        Article: 2,
        Document: 1,
      });
      expect(edges).toMatchObject({ WORKS_FOR: 6, PART_OF: 4, MENTIONED_IN: 6, IN_DOCUMENT: 2, RECEIVED: 1 });
      expect(Object.values(edges).reduce((sum, count) => sum + count, 0)).toBe(fixture.edges.length);
    });

    test("a node, an edge and a path have the store's shape", async () => {
      const { columns, rows } = await subject().query("MATCH p = (a:Person {id: 'p7'})-[r:LIVES_IN]->(v) RETURN a, r, p");
      const person = {
        kind: "node",
        id: "p7",
        labels: ["Entity", "Person"],
        properties: { id: "p7", name: "𠮷田", aliases: [], mentionCount: 1 },
      };
      const village = {
        kind: "node",
        id: "v2",
        labels: ["Entity", "Village"],
        properties: { id: "v2", name: "石门村", aliases: [], mentionCount: 2, gbCode: "530199101202" },
      };
      const edge = {
        kind: "edge",
        id: "p7-LIVES_IN-v2",
        type: "LIVES_IN",
        source: "p7",
        target: "v2",
        properties: {
          id: "p7-LIVES_IN-v2",
          occupation: "农民",
          evidence: ["d1.2:10-20"],
          support: 1,
          confidence: 0.5,
          extractors: ["pattern"],
          status: "done",
        },
      };
      expect(columns).toEqual(["a", "r", "p"]);
      expect(rows).toEqual([[person, edge, { kind: "path", nodes: [person, village], edges: [edge] }]]);
    });

    test("a path against an edge's direction keeps the edge's own ends", async () => {
      const { rows } = await subject().query("MATCH p = (v {id: 'v2'})<-[:LIVES_IN]-(a) RETURN p");
      expect(rows).toMatchObject([[{ kind: "path", nodes: [{ id: "v2" }, { id: "p7" }], edges: [{ source: "p7", target: "v2" }] }]]);
    });

    test("nodes inside lists and maps have the shape, too", async () => {
      const { rows } = await subject().query("MATCH (h:Honor) RETURN {found: [h], none: null} AS m");
      expect(rows).toMatchObject([[{ found: [{ kind: "node", id: "h1" }], none: null }]]);
    });

    test("dates and times are ISO strings", async () => {
      const { rows } = await subject().query(
        "RETURN date('2022-06-14') AS d, datetime('2022-06-14T10:00:00+08:00') AS z, localdatetime('2022-06-14T10:00:00') AS l, duration('P1DT2H') AS span",
      );
      expect(rows).toEqual([["2022-06-14", "2022-06-14T10:00:00+08:00", "2022-06-14T10:00:00", "P1DT2H"]]);
    });

    test("a Date parameter arrives as its ISO string, undefined as null", async () => {
      const { rows } = await subject().query("RETURN $date AS w, $gone IS NULL AS g", { date: new Date(0), gone: undefined });
      expect(rows).toEqual([["1970-01-01T00:00:00.000Z", true]]);
    });
  });
}
