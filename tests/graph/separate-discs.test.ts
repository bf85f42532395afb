import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { discRadius } from "../../graph/palette.ts";
import type { Places } from "../../graph/pack-components.ts";
import { separateDiscs } from "../../graph/separate-discs.ts";
import { randomNumbers } from "../random-numbers.ts";

interface Crowd {
  readonly places: Places;
  readonly degrees: Uint32Array;
}

function crowd(size: number, side: number, seed = 7): Crowd {
  const random = randomNumbers(seed);
  const points = Array.from({ length: size }, () => [(random() - 0.5) * side, (random() - 0.5) * side] as const);
  return { places: placesOf(points), degrees: Uint32Array.from(points, () => Math.floor(1 / (random() + 0.05))) };
}

const placesOf = (points: readonly (readonly [x: number, y: number])[]): Places => ({
  x: Float64Array.from(points, ([x]) => x),
  y: Float64Array.from(points, ([, y]) => y),
});

/** In the order of their numbers unless given. */
function separated({ places, degrees }: Crowd, order = Uint32Array.from(degrees, (_, node) => node)): Crowd {
  const after = { x: places.x.slice(), y: places.y.slice() };
  separateDiscs(after, degrees, order);
  return { places: after, degrees };
}

/** Pairs of discs that overlap where `pixels` are what the longer side of the whole takes. */
function overlaps({ places, degrees }: Crowd, pixels: number): number {
  const { x, y } = places;
  const extent = (values: Float64Array): number => Math.max(...values) - Math.min(...values);
  const unit = Math.max(extent(x), extent(y)) / pixels;
  let count = 0;
  for (let a = 0; a < x.length; a++)
    for (let b = a + 1; b < x.length; b++)
      if (Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!) < (discRadius(degrees[a]!) + discRadius(degrees[b]!)) * unit) count++;
  return count;
}

describe("discs that lie over one another", () => {
  it("are moved apart as far as they are seen", () => {
    const before = crowd(500, 600);
    expect(overlaps(before, 480)).toBeGreaterThan(60);
    expect(overlaps(separated(before), 480)).toBe(0);
  });

  it("stay near where they were", () => {
    const before = crowd(300, 600);
    const { x, y } = separated(before).places;
    const moved = [...x].map((_, node) => Math.hypot(x[node]! - before.places.x[node]!, y[node]! - before.places.y[node]!));
    expect(moved.reduce((sum, way) => sum + way, 0) / moved.length).toBeLessThan(15);
    expect(Math.max(...moved)).toBeLessThan(80);
  });

  it("part where they are all at one place, and nothing is drawn by lot", () => {
    const points = Array.from({ length: 30 }, (_, at) => [at < 25 ? 3 : at, 3] as const);
    const before = { places: placesOf(points), degrees: new Uint32Array(30) };
    const { places } = separated(before);
    expect(separated(before).places).toEqual(places);
    expect(new Set([...places.x].map((x, node) => `${x} ${places.y[node]!}`)).size).toBe(30);
  });

  it("give way in the order that is told, and each is put back where it belongs", () => {
    const before = crowd(200, 300);
    const backwards = Uint32Array.from(before.degrees, (_, at) => 199 - at);
    const after = separated(before, backwards);
    expect(after.places).not.toEqual(separated(before).places);
    expect(overlaps(after, 480)).toBe(0);
    for (const [node, x] of after.places.x.entries()) expect(Math.abs(x - before.places.x[node]!)).toBeLessThan(80);
  });

  it("are numbers, one alone and none too", () => {
    expect(separated({ places: placesOf([]), degrees: new Uint32Array(0) }).places).toEqual(placesOf([]));
    expect(separated({ places: placesOf([[4, 5]]), degrees: Uint32Array.of(9) }).places).toEqual(placesOf([[4, 5]]));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 2 }))), (points) => {
        const { x, y } = separated({ places: placesOf(points), degrees: Uint32Array.from(points, ([degree]) => Math.abs(degree)) }).places;
        for (const value of [...x, ...y]) expect(Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it("of more than a picture holds take their bounded time, a hub of thousands too", () => {
    const { places, degrees } = crowd(20_000, 400);
    degrees[0] = 19_999;
    expect(separated({ places, degrees }).places.x.every((x) => Number.isFinite(x))).toBe(true);
  });
});
