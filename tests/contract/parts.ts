import { describe, expect, test } from "vitest";
import type { GraphEdge, GraphNode } from "../../graph/batch.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { fixture } from "./fixture.ts";
import { all } from "./outcome.ts";
import type { Subject } from "./subject.ts";

const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id).toSorted();
const byId = (left: { readonly id: string }, right: { readonly id: string }): number => (left.id < right.id ? -1 : 1);

const measured = (id: string, degree: number, community: number): GraphNode => ({
  ...{ id, label: "Person" },
  properties: { name: id, aliases: [], mentionCount: 1, degree, community },
});
const cooperation = (source: string, target: string): GraphEdge => ({
  ...{ id: `${source}-${target}`, type: "COOPERATES_WITH", source, target },
  properties: { support: 1, confidence: 0.5 },
});
const circle = {
  nodes: [measured("m1", 3, 7), measured("m2", 2, 7), measured("m3", 9, 7), measured("m4", 2, 8), measured("m5", 1, 8)],
  edges: [cooperation("m1", "m2"), cooperation("m1", "m3"), cooperation("m2", "m4"), cooperation("m5", "m3")],
};

/** With people whose degree and community are known beside the fixture's, which have neither. */
async function withCircle(store: GraphStore, look: () => Promise<void>): Promise<void> {
  await store.upsert(circle);
  try {
    await look();
  } finally {
    await store.remove({ nodes: idsOf(circle.nodes), edges: [] });
  }
}

export function partsContract(subject: Subject): void {
  describe("parts of the graph, without Cypher", () => {
    test("nodesById() gives nodes of every kind as nodes() does, and passes over what is not there", async () => {
      const ids = ["p1", "v2", "d1.2", "d1", "nothing", "'] RETURN 1 //"];
      const whole = (await all(subject().nodes())).filter(({ id }) => ids.includes(id));
      expect((await subject().nodesById(ids)).toSorted(byId)).toEqual(whole.toSorted(byId));
      expect(whole).toHaveLength(4);
      expect(await subject().nodesById([])).toEqual([]);
    });

    test("nodesById() takes more ids than one query does", async () => {
      const many = Array.from({ length: 2_500 }, (_, index) => `none${index}`);
      expect(idsOf(await subject().nodesById(["p1", ...many, "a1"]))).toEqual(["a1", "p1"]);
    });

    test("nodesOf() gives the properties that were asked for, where a node has them", async () => {
      expect((await subject().nodesOf("Article", ["title", "nothing"])).toSorted(byId)).toEqual([
        { id: "d1.1", label: "Article", properties: { title: "柳湾村里新事多" } },
        { id: "d1.2", label: "Article", properties: { title: "护林防火进石门" } },
      ]);
      expect(await subject().nodesOf("Document", [])).toEqual([{ id: "d1", label: "Document", properties: {} }]);
      await expect(subject().nodesOf("Article", ["title, n.id AS x"])).rejects.toThrow(RangeError);
    });

    test("mostConnected() gives the entities of the most relations first, those without a degree last", () =>
      withCircle(subject(), async () => {
        const found = await subject().mostConnected(3);
        expect(found.slice(0, 2)).toEqual([circle.nodes[2], circle.nodes[0]]);
        expect(["m2", "m4"]).toContain(found[2]?.id);
        const entities = fixture.nodes.filter(({ label }) => label !== "Article" && label !== "Document").length;
        expect(await subject().mostConnected(1_000)).toHaveLength(entities + circle.nodes.length);
      }));

    test("edgesAmong() gives the edges of which both ends are asked for, once, as edges() does", async () => {
      await withCircle(subject(), async () => {
        expect((await subject().edgesAmong(["m1", "m2", "m3", "m4", "nothing"])).toSorted(byId)).toEqual(
          circle.edges.slice(0, 3).toSorted(byId),
        );
        expect(idsOf(await subject().edgesAmong(["m5", "m1", "m3"]))).toEqual(["m1-m3", "m5-m3"]);
      });
      expect(idsOf(await subject().edgesAmong(["p4", "a1", "a2", "d1.2"]))).toEqual(["a1-COOPERATES_WITH-a2", "p4-WORKS_FOR-a1"]);
      expect(await subject().edgesAmong([])).toEqual([]);
    });

    test("communitySizes() counts the entities of each community, the largest first", () =>
      withCircle(subject(), async () => {
        expect([...(await subject().communitySizes(5))]).toEqual([
          [7, 3],
          [8, 2],
        ]);
        expect([...(await subject().communitySizes(1))]).toEqual([[7, 3]]);
      }));
  });
}
