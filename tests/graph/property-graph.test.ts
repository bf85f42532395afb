import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GraphBatch, GraphEdge } from "../../graph/batch.ts";
import { withMetrics } from "../../graph/property-graph.ts";

const node = (id: string): GraphBatch["nodes"][number] => ({ id, label: "Person", properties: { name: id } });
const edge = (source: string, target: string, type: GraphEdge["type"] = "COOPERATES_WITH"): GraphEdge => ({
  id: `${source}-${type}-${target}`,
  type,
  source,
  target,
  properties: {},
});

/** Two triangles, one thread between them, and a loner. */
const twoGroups: GraphBatch = {
  nodes: [..."abcxyzl"].map(node),
  edges: [edge("a", "b"), edge("b", "c"), edge("c", "a"), edge("x", "y"), edge("y", "z"), edge("z", "x"), edge("a", "x")],
};

const property = (batch: GraphBatch, id: string, name: string): unknown => batch.nodes.find((found) => found.id === id)?.properties[name];

describe("metrics", () => {
  it("tells degree, rank and community", () => {
    const measured = withMetrics(twoGroups);
    expect([..."abcxyzl"].map((id) => property(measured, id, "degree"))).toEqual([3, 2, 2, 3, 2, 2, 0]);
    const community = (id: string): unknown => property(measured, id, "community");
    expect(community("a")).toBe(community("c"));
    expect(community("x")).toBe(community("z"));
    expect(community("a")).not.toBe(community("x"));
    const ranks = twoGroups.nodes.map(({ id }) => Number(property(measured, id, "pageRank")));
    expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 3);
    expect(Number(property(measured, "x", "pageRank"))).toBeGreaterThan(Number(property(measured, "l", "pageRank")));
  });

  it("does not count mentions as relations", () => {
    const article = { id: "p.1", label: "Article", properties: { name: "文" } } as const;
    const measured = withMetrics({ nodes: [node("a"), article], edges: [edge("a", "p.1", "MENTIONED_IN")] });
    expect(property(measured, "a", "degree")).toBe(0);
  });

  it("does not depend on the order of nodes and edges", () => {
    const reference = new Map(withMetrics(twoGroups).nodes.map(({ id, properties }) => [id, properties]));
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...twoGroups.nodes], { minLength: 7 }),
        fc.shuffledSubarray([...twoGroups.edges], { minLength: 7 }),
        (nodes, edges) => {
          for (const { id, properties } of withMetrics({ nodes, edges }).nodes) expect(properties).toEqual(reference.get(id));
        },
      ),
      { numRuns: 20 },
    );
  });

  it("gives positions that are numbers, also to a graph without edges and to one node", () => {
    for (const nodes of [[node("a")], [node("a"), node("b")]])
      for (const { properties } of withMetrics({ nodes, edges: [] }).nodes) {
        expect(Number.isFinite(properties["x"])).toBe(true);
        expect(Number.isFinite(properties["y"])).toBe(true);
      }
    expect(withMetrics({ nodes: [], edges: [] })).toEqual({ nodes: [], edges: [] });
  });
});
