import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { discRadius } from "../../graph/palette.ts";
import { separateDiscs } from "../../graph/separate-discs.ts";
import { randomNumbers } from "../random-numbers.ts";

interface Crowd {
  readonly positions: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
  readonly degrees: ReadonlyMap<string, number>;
}

function crowd(size: number, side: number, seed = 7): Crowd {
  const random = randomNumbers(seed);
  const ids = Array.from({ length: size }, (_, at) => `n${at}`);
  return {
    positions: Object.fromEntries(ids.map((id) => [id, { x: (random() - 0.5) * side, y: (random() - 0.5) * side }])),
    degrees: new Map(ids.map((id) => [id, Math.floor(1 / (random() + 0.05))])),
  };
}

/** Pairs of discs that overlap where `pixels` are what the longer side of the whole takes. */
function overlaps({ positions, degrees }: Crowd, pixels: number): number {
  const all = Object.entries(positions);
  const extent = (axis: "x" | "y"): number =>
    Math.max(...all.map(([, place]) => place[axis])) - Math.min(...all.map(([, place]) => place[axis]));
  const unit = Math.max(extent("x"), extent("y")) / pixels;
  return all.reduce(
    (count, [a, here], at) =>
      count +
      all
        .slice(at + 1)
        .filter(
          ([b, there]) =>
            Math.hypot(here.x - there.x, here.y - there.y) < (discRadius(degrees.get(a)!) + discRadius(degrees.get(b)!)) * unit,
        ).length,
    0,
  );
}

describe("discs that lie over one another", () => {
  it("are moved apart as far as they are seen", () => {
    const before = crowd(500, 600);
    const after = { ...before, positions: separateDiscs(before.positions, before.degrees) };
    expect(overlaps(before, 480)).toBeGreaterThan(60);
    expect(overlaps(after, 480)).toBe(0);
  });

  it("stay near where they were", () => {
    const { positions, degrees } = crowd(300, 600);
    const after = separateDiscs(positions, degrees);
    const moved = Object.keys(positions).map((id) => Math.hypot(after[id]!.x - positions[id]!.x, after[id]!.y - positions[id]!.y));
    expect(moved.reduce((sum, way) => sum + way, 0) / moved.length).toBeLessThan(15);
    expect(Math.max(...moved)).toBeLessThan(80);
  });

  it("part where they are all at one place, and nothing is drawn by lot", () => {
    const positions = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`n${at}`, { x: at < 25 ? 3 : at, y: 3 }]));
    const once = separateDiscs(positions, new Map());
    expect(separateDiscs(positions, new Map())).toEqual(once);
    expect(new Set(Object.values(once).map(({ x, y }) => `${x} ${y}`)).size).toBe(30);
  });

  it("are numbers, one alone and none too", () => {
    expect(separateDiscs({}, new Map())).toEqual({});
    expect(separateDiscs({ a: { x: 4, y: 5 } }, new Map([["a", 9]]))).toEqual({ a: { x: 4, y: 5 } });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 2 }))), (places) => {
        const positions = Object.fromEntries(places.map(([x, y], at) => [`n${at}`, { x, y }]));
        const degrees = new Map(places.map(([x], at) => [`n${at}`, Math.abs(x)]));
        for (const { x, y } of Object.values(separateDiscs(positions, degrees)))
          expect([Number.isFinite(x), Number.isFinite(y)]).toEqual([true, true]);
      }),
      { numRuns: 50 },
    );
  });

  it("of more than a picture holds take their bounded time, a hub of thousands too", () => {
    const { positions, degrees } = crowd(20_000, 400);
    const after = separateDiscs(positions, new Map([...degrees, ["n0", 19_999]]));
    expect(Object.keys(after)).toHaveLength(20_000);
  });
});
