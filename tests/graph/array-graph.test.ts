import fc from "fast-check";
import { MultiDirectedGraph } from "graphology";
import louvainModule from "graphology-communities-louvain";
import forceAtlas2Module from "graphology-layout-forceatlas2";
import pagerankModule from "graphology-metrics/centrality/pagerank.js";
import { describe, expect, it } from "vitest";
import { ArrayGraph } from "../../graph/array-graph.ts";
import type { GraphBatch, GraphEdge } from "../../graph/batch.ts";
import { randomNumbers } from "../random-numbers.ts";
import { shapeOf } from "./shape-of.ts";

const louvain = louvainModule as unknown as typeof louvainModule.default;
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;
const pagerank = pagerankModule as unknown as typeof pagerankModule.default;

/** Of few nodes, so that some are joined several times, and some with themselves. */
const batches = fc
  .array(fc.tuple(fc.nat(11), fc.nat(11), fc.constantFrom("COOPERATES_WITH", "MENTIONED_IN")), { minLength: 1, maxLength: 60 })
  .map((pairs): GraphBatch => ({
    nodes: Array.from({ length: 12 }, (_, node) => ({ id: `n${node}`, label: "Person", properties: {} })),
    // In an order that is not that in which they come.
    edges: pairs.map(([from, to, type], at): GraphEdge => {
      return { id: `k${String((at * 7919) % 1_009).padStart(4, "0")}`, type, source: `n${from}`, target: `n${to}`, properties: {} };
    }),
  }));

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
const place = (node: number): { readonly x: number; readonly y: number } => ({
  x: Math.cos(node) * (node + 1),
  y: Math.sin(node * 3) * 20,
});

describe("a graph of arrays", () => {
  it("gives the measures that graphology's own gives, to the last digit", () => {
    fc.assert(
      fc.property(batches, (batch) => {
        const ids = batch.nodes.map(({ id }) => id).toSorted();
        const own = new MultiDirectedGraph<{ x: number; y: number }, { weight: number }>();
        for (const [node, id] of ids.entries()) own.addNode(id, place(node));
        for (const { id, type, source, target } of [...batch.edges].sort(byId))
          own.addDirectedEdgeWithKey(id, source, target, { weight: type === "MENTIONED_IN" ? 0.2 : 1 });
        const places = { x: Float64Array.from(ids, (_, node) => place(node).x), y: Float64Array.from(ids, (_, node) => place(node).y) };
        const graph = new ArrayGraph(shapeOf(batch), places).asGraph();
        const inOrder = (found: Readonly<Record<string, unknown>>, keys: readonly (string | number)[]): unknown[] =>
          keys.map((key) => found[key]);
        const numbers = ids.map((_, node) => node);
        const ranking = { getEdgeWeight: "weight", tolerance: 1e-6, maxIterations: 200 } as const;
        expect(inOrder(pagerank(graph, ranking), numbers)).toEqual(inOrder(pagerank(own, ranking), ids));
        const communities = (of: typeof own): Record<string, number> => louvain(of, { getEdgeWeight: "weight", rng: randomNumbers(3) });
        expect(inOrder(communities(graph), numbers)).toEqual(inOrder(communities(own), ids));
        const laidOut = (of: typeof own) => forceAtlas2(of, { iterations: 20, settings: { gravity: 0.1 }, getEdgeWeight: "weight" });
        expect(inOrder(laidOut(graph), numbers)).toEqual(inOrder(laidOut(own), ids));
      }),
      { numRuns: 300 },
    );
  });
});

describe("a shape", () => {
  const node = (id: string): GraphBatch["nodes"][number] => ({ id, label: "Person", properties: {} });
  const edge = (id: string, source: string, target: string): GraphEdge => ({ id, type: "COOPERATES_WITH", source, target, properties: {} });

  it("has nodes and edges in the order of their ids, whatever these are like", () => {
    const hashed = ["e-ffffffff00000000", "e-00000000ffffffff", "e-80000000800000ff", "e-0000000100000000", "e-7fffffffffffffff"];
    for (const ids of [hashed, [...hashed, "e-7", "a", "e-80000000800000f", "村"]]) {
      const nodes = ids.map((id) => node(`of ${id}`));
      const edges = ids.map((id) => edge(id, `of ${id}`, `of ${ids[0]!}`));
      const shape = shapeOf({ nodes, edges });
      const sorted = ids.toSorted();
      expect(sorted.map((id) => shape.numberOf(`of ${id}`))).toEqual(sorted.map((_, at) => at));
      expect([...shape.sources]).toEqual(sorted.map((_, at) => at));
      expect(new Set(shape.targets)).toEqual(new Set([shape.numberOf(`of ${ids[0]!}`)]));
    }
  });

  it("leaves out documents and what lies in them", () => {
    const shape = shapeOf({
      nodes: [node("a"), { id: "d", label: "Document", properties: {} }, { id: "d.1", label: "Article", properties: {} }],
      edges: [
        { ...edge("e1", "d.1", "d"), type: "IN_DOCUMENT" },
        { ...edge("e2", "a", "d.1"), type: "MENTIONED_IN" },
      ],
    });
    expect([shape.order, [...shape.stated], shape.numberOf("d")]).toEqual([2, [0], undefined]);
  });

  it("refuses two nodes or edges with one id, and an edge to nowhere", () => {
    expect(() => shapeOf({ nodes: [node("a"), node("a")], edges: [] })).toThrow("two nodes a");
    for (const id of ["e", "e-0123456789abcdef"])
      expect(() => shapeOf({ nodes: [node("a"), node("b")], edges: [edge(id, "a", "b"), edge(id, "b", "a")] })).toThrow(`two edges ${id}`);
    expect(() => shapeOf({ nodes: [node("a")], edges: [edge("e", "a", "nowhere")] })).toThrow("nowhere");
  });
});
