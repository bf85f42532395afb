import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  boxOf,
  cameraOn,
  contains,
  pixelsPerUnit,
  seenBy,
  translate,
  union,
  type Box,
  type Window,
} from "../../../viewer/src/canvas/frame.ts";

const length = fc.double({ min: 0.001, max: 1e6, noNaN: true });
const place = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const box: fc.Arbitrary<Box> = fc
  .tuple(place, place, length, length)
  .map(([left, low, width, height]) => ({ left, low, right: left + width, high: low + height }));
const window: fc.Arbitrary<Window> = fc.record({
  width: fc.integer({ min: 200, max: 2_000 }),
  height: fc.integer({ min: 100, max: 2_000 }),
  padding: fc.constantFrom(0, 10, 40),
});

/** Half of what a camera shows of the plane, in units of the graph. */
function half(frame: Box, ratio: number, { width, height, padding }: Window): { readonly across: number; readonly up: number } {
  const unit = pixelsPerUnit(frame, { width, height, padding }) / ratio;
  return { across: (width / 2 - padding) / unit, up: (height / 2 - padding) / unit };
}

describe("frames", () => {
  test("a camera on a part of a frame shows all of it", () => {
    fc.assert(
      fc.property(box, box, window, (outer, part, size) => {
        const frame = union(outer, part);
        const camera = cameraOn(frame, part, size);
        const { across, up } = half(frame, camera.ratio, size);
        const longer = Math.max(frame.right - frame.left, frame.high - frame.low);
        const middle = { x: (frame.left + frame.right) / 2, y: (frame.low + frame.high) / 2 };
        const [x, y] = [middle.x + (camera.x - 0.5) * longer, middle.y + (camera.y - 0.5) * longer];
        const play = longer / 500;
        expect(part.left).toBeGreaterThanOrEqual(x - across - play);
        expect(part.right).toBeLessThanOrEqual(x + across + play);
        expect(part.low).toBeGreaterThanOrEqual(y - up - play);
        expect(part.high).toBeLessThanOrEqual(y + up + play);
      }),
    );
  });

  test("on the whole of its frame a camera stands in the middle, whatever the window", () => {
    fc.assert(
      fc.property(box, window, (frame, size) => {
        expect(cameraOn(frame, frame, size)).toEqual({ x: 0.5, y: 0.5, ratio: 1 });
      }),
    );
  });

  test("a camera told in another frame and back is the same", () => {
    const camera = fc.record({
      x: fc.double({ min: -2, max: 2, noNaN: true }),
      y: fc.double({ min: -2, max: 2, noNaN: true }),
      ratio: length,
    });
    fc.assert(
      fc.property(camera, box, window, (there, from, size) => {
        const to = seenBy({ x: 0.4, y: 0.7, ratio: 0.3 }, from);
        const back = translate(translate(there, from, to, size), to, from, size);
        expect(back.x).toBeCloseTo(there.x, 5);
        expect(back.y).toBeCloseTo(there.y, 5);
        expect(back.ratio / there.ratio).toBeCloseTo(1, 6);
      }),
    );
  });

  test("the box around points passes over what is no place", () => {
    expect(boxOf([])).toBeUndefined();
    expect(boxOf([{ x: Number.NaN, y: 1 }])).toBeUndefined();
    const found = boxOf([
      { x: 3, y: 1 },
      { x: -1, y: Infinity },
      { x: 2, y: 5 },
    ])!;
    expect(found).toEqual({ left: 2, right: 3, low: 1, high: 5 });
    expect(contains(found, { left: 2, right: 2, low: 5, high: 5 })).toBe(true);
    expect(contains(found, { left: 2, right: 3.1, low: 1, high: 5 })).toBe(false);
  });
});
