import { describe, expect, it } from "vitest";
import { buildPropertyGraph } from "../../graph/property-graph.ts";
import { packComponents } from "../../graph/pack-components.ts";

const ids = Array.from({ length: 30 }, (_, index) => `n${String(index).padStart(2, "0")}`);
const graph = buildPropertyGraph({
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
const spread = Object.fromEntries(ids.map((id, index) => [id, { x: 1000 * Math.floor(index / 3), y: 5 * (index % 3) }]));

describe("packing of unconnected parts", () => {
  const packed = packComponents(graph, spread);

  it("keeps each part's shape", () => {
    for (const [index, id] of ids.entries()) {
      const [first, own] = [packed[ids[3 * Math.floor(index / 3)]!]!, packed[id]!];
      expect(own.x - first.x).toBeCloseTo(0);
      expect(own.y - first.y).toBeCloseTo(5 * (index % 3));
    }
  });

  it("brings them together, and lays none upon another", () => {
    const middles = ids.filter((_, index) => index % 3 === 1).map((id) => packed[id]!);
    for (const [index, a] of middles.entries()) {
      expect(Math.hypot(a.x, a.y)).toBeLessThan(120);
      for (const b of middles.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(10);
    }
  });
});
