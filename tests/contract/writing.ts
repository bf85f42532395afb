import { afterAll, describe, expect, test } from "vitest";
import type { GraphEdge, GraphNode } from "../../graph/batch.ts";
import { fixture } from "./fixture.ts";
import { all, failureOf } from "./outcome.ts";
import type { Subject } from "./subject.ts";

const person = (id: string, properties: GraphNode["properties"]): GraphNode => ({ id, label: "Person", properties });
const link = (source: string, target: string, properties: GraphEdge["properties"] = {}): GraphEdge => ({
  id: `${source}>${target}`,
  type: "NATIVE_OF",
  source,
  target,
  properties,
});

export function writingContract(subject: Subject): void {
  const content = async (): Promise<unknown> => [await all(subject().nodes()), await all(subject().edges()), await subject().describe()];

  describe("writing", () => {
    afterAll(async () => {
      await subject().clear();
      await subject().upsert(fixture);
    });

    test("the same batch twice changes nothing", async () => {
      const before = await content();
      await subject().upsert(fixture);
      expect(await content()).toEqual(before);
    });

    test("an empty batch changes nothing", async () => {
      const before = await content();
      await subject().upsert({ nodes: [], edges: [] });
      expect(await content()).toEqual(before);
    });

    test("properties are replaced: what the new batch lacks is gone", async () => {
      await subject().upsert({ nodes: [person("w1", { name: "甲", gbCode: "1", mentionCount: 2, aliases: ["a", "b"] })], edges: [] });
      await subject().upsert({ nodes: [person("w1", { name: "乙", aliases: [] })], edges: [] });
      const { rows } = await subject().query("MATCH (n {id: 'w1'}) RETURN properties(n)");
      expect(rows).toEqual([[{ id: "w1", name: "乙", aliases: [] }]]);
    });

    test("an edge's properties are replaced, and it stays one edge", async () => {
      await subject().upsert({ nodes: [], edges: [link("w1", "l1", { support: 1, status: "planned", evidence: ["s1"] })] });
      await subject().upsert({ nodes: [], edges: [link("w1", "l1", { support: 2 })] });
      const { rows } = await subject().query("MATCH ({id: 'w1'})-[r]->() RETURN properties(r)");
      expect(rows).toEqual([[{ id: "w1>l1", support: 2 }]]);
    });

    test("a node that comes under another label has that one alone, and keeps its edges", async () => {
      await subject().upsert({ nodes: [{ id: "w1", label: "Village", properties: { name: "丙" } }], edges: [] });
      const { rows } = await subject().query(
        "MATCH (n {id: 'w1'})-[r]->() RETURN [l IN labels(n) WHERE l <> 'Entity'] AS l, count(r) AS c",
      );
      expect(rows).toEqual([[["Village"], 1]]);
    });

    test("the last of several nodes with one id wins", async () => {
      await subject().upsert({ nodes: [person("w2", { name: "first", gbCode: "1" }), person("w2", { name: "last" })], edges: [] });
      expect((await subject().query("MATCH (n {id: 'w2'}) RETURN properties(n)")).rows).toEqual([[{ id: "w2", name: "last" }]]);
    });

    test("an edge between nodes of one batch needs no order", async () => {
      await subject().upsert({
        nodes: [person("w3", { name: "丁" }), { id: "w4", label: "Place", properties: { name: "戊" } }],
        edges: [link("w3", "w4")],
      });
      expect((await subject().query("MATCH ({id: 'w3'})-[r:NATIVE_OF]->({id: 'w4'}) RETURN count(r)")).rows).toEqual([[1]]);
    });

    test("an edge to a node that is not there is an error that names it", async () => {
      const error = await failureOf(subject().upsert({ nodes: [], edges: [link("w3", "nowhere")] }));
      expect(error.code).toBe("failed");
      expect(error.message).toContain("nowhere");
      expect((await subject().query("MATCH ({id: 'w3'})-[r]->() RETURN count(r)")).rows).toEqual([[1]]);
    });

    test("whole numbers of a double property divide with their rest", async () => {
      await subject().upsert({ nodes: [person("w5", { name: "己", x: 7, mentionCount: 7 })], edges: [] });
      expect((await subject().query("MATCH (n {id: 'w5'}) RETURN n.x / 2 AS x, n.mentionCount / 2 AS c")).rows).toEqual([[3.5, 3]]);
    });

    test("what is written is found, under its new name only", async () => {
      await subject().upsert({ nodes: [person("w6", { name: "欧阳晓峰" })], edges: [] });
      expect((await subject().search("欧阳"))[0]?.id).toBe("w6");
      await subject().upsert({ nodes: [person("w6", { name: "司马晓峰" })], edges: [] });
      expect(await subject().search("欧阳")).toEqual([]);
      expect((await subject().search("司马"))[0]?.id).toBe("w6");
    });

    test("remove takes nodes with their edges, and edges; unknown ids are passed over", async () => {
      await subject().upsert({ nodes: [], edges: [link("w5", "w4"), link("w6", "w4")] });
      await subject().remove({
        nodes: ["w3", "unknown"],
        edges: [
          { id: "w5>w4", source: "w5" },
          { id: "unknown", source: "w5" },
          { id: "unknown", source: "unknown" },
        ],
      });
      const { rows } = await subject().query("MATCH (n)-[r]->({id: 'w4'}) RETURN n.id, r.id ORDER BY n.id");
      expect(rows).toEqual([["w6", "w6>w4"]]);
      expect((await subject().query("MATCH (n {id: 'w3'}) RETURN count(n)")).rows).toEqual([[0]]);
      await subject().remove({ nodes: ["w6"], edges: [] });
      expect(await subject().search("司马")).toEqual([]);
    });

    test("a batch larger than a transaction", async () => {
      const nodes = Array.from({ length: 6_000 }, (_, index) =>
        person(`m${String(index).padStart(5, "0")}`, { name: `名${index}`, mentionCount: index }),
      );
      const edges = nodes.slice(1).map((node) => link(node.id, "l1"));
      await subject().upsert({ nodes, edges });
      await subject().upsert({ nodes, edges });
      expect(
        (
          await subject().query(
            "MATCH (n:Person)-[r:NATIVE_OF]->(:Place {id: 'l1'}) WHERE n.id STARTS WITH 'm' RETURN count(r), sum(n.mentionCount)",
          )
        ).rows,
      ).toEqual([[5_999, 17_997_000]]);
      const ids = (await all(subject().nodes())).map(({ id }) => id);
      expect(ids).toEqual(ids.toSorted((left, right) => (left < right ? -1 : 1)));
      expect(ids.filter((id) => id.startsWith("m"))).toHaveLength(6_000);
    }, 300_000);

    test("writes at the same time do not disturb one another", async () => {
      await Promise.all(
        Array.from({ length: 6 }, (_, index) =>
          subject().upsert({ nodes: [person("c1", { name: `n${index}` }), person(`c${index}x`, { name: "x" })], edges: [] }),
        ),
      );
      expect((await subject().query("MATCH (n:Person) WHERE n.id STARTS WITH 'c' RETURN count(n)")).rows).toEqual([[7]]);
    });

    test("what is said to be new is written as anything else is", async () => {
      const nodes = [
        person("n1", { name: "庚", aliases: [], x: 7, y: 0.5, mentionCount: 7 }),
        person("n2", { name: "辛", x: 1.25, mentionCount: 1 }),
        { id: "n3", label: "Place", properties: { name: "壬" } },
      ];
      const edges = [link("n1", "n3", { confidence: 1, support: 3, evidence: ["s1", "s2"] }), link("n2", "n3", { confidence: 0.5 })];
      const added = async (isNew: boolean): Promise<unknown> => {
        await subject().upsert({ nodes, edges: [] }, { isNew });
        await subject().upsert({ nodes: [], edges }, { isNew });
        expect((await subject().search("庚"))[0]?.id).toBe("n1");
        const isAdded = ({ id }: { readonly id: string }): boolean => /^n[123]/.test(id);
        const { rows } = await subject().query(
          "MATCH (n:Entity)-[r]->(p:Place {id: 'n3'}) RETURN n.x / 2, r.confidence / 4 AS c, r.support / 2 ORDER BY c",
        );
        return [
          rows,
          (await all(subject().nodes())).filter(isAdded),
          (await all(subject().edges())).filter(isAdded),
          await subject().describe(),
        ];
      };
      const wanted = await added(false);
      await subject().remove({ nodes: ["n1", "n2", "n3"], edges: [] });
      expect(await added(true)).toEqual(wanted);
      // And it can be told from nothing else that is there.
      expect(await added(false)).toEqual(wanted);
      await subject().remove({ nodes: ["n1", "n2", "n3"], edges: [] });
    });

    test("an edge that is said to be new, to a node that is not there, is an error that names it", async () => {
      await subject().upsert({ nodes: [person("n4", { name: "癸" })], edges: [] }, { isNew: true });
      const error = await failureOf(subject().upsert({ nodes: [], edges: [link("n4", "nobody")] }, { isNew: true }));
      expect(error.message).toContain("nobody");
      await subject().remove({ nodes: ["n4"], edges: [] });
    });

    test("clear leaves nothing", async () => {
      await subject().clear();
      expect(await all(subject().nodes())).toEqual([]);
      expect(await all(subject().edges())).toEqual([]);
      expect(await subject().describe()).toMatchObject({ nodes: {}, edges: {} });
      expect(await subject().search("李")).toEqual([]);
    });
  });
}
