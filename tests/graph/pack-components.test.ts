import { describe, expect, it } from "vitest";
import { ArrayGraph } from "../../graph/array-graph.ts";
import { packComponents } from "../../graph/pack-components.ts";
import { shapeOf } from "./shape-of.ts";

const ids = Array.from({ length: 30 }, (_, index) => `n${String(index).padStart(2, "0")}`);
const shape = shapeOf({
  nodes: ids.map((id) => ({ id, label: "Person", properties: { name: id } })),
  edges: ids
    .filter((_, index) => index % 3 !== 2)
    .map((id) => ({
      id: `e-${id}`,
      type: "COOPERATES_WITH",
      source: id,
      target: ids[ids.indexOf(id) + 1]!,
      properties: {},
    })),
});
/** Ten parts of three nodes each, a thousand apart. */
const places = {
  x: Float64Array.from(ids, (_, index) => 1000 * Math.floor(index / 3)),
  y: Float64Array.from(ids, (_, index) => 5 * (index % 3)),
};

describe("packing of unconnected parts", () => {
  const order = packComponents(new ArrayGraph(shape, places), places);
  const { x, y } = places;

  it("keeps each part's shape", () => {
    for (let node = 0; node < 30; node++) {
      const first = 3 * Math.floor(node / 3);
      expect(x[node]! - x[first]!).toBeCloseTo(0);
      expect(y[node]! - y[first]!).toBeCloseTo(5 * (node % 3));
    }
  });

  it("brings them together, and lays none upon another", () => {
    const middles = ids.flatMap((_, node) => (node % 3 === 1 ? [node] : []));
    for (const [index, a] of middles.entries()) {
      expect(Math.hypot(x[a]!, y[a]!)).toBeLessThan(120);
      for (const b of middles.slice(index + 1)) expect(Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!)).toBeGreaterThan(10);
    }
  });

  it("tells the nodes part by part", () => {
    expect([...order].toSorted((a, b) => a - b)).toEqual(ids.map((_, node) => node));
    for (let at = 0; at < 30; at += 3) expect(new Set([...order.subarray(at, at + 3)].map((node) => Math.floor(node / 3))).size).toBe(1);
  });
});
