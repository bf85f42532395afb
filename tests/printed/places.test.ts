import { describe, expect, test } from "vitest";
import type { DocumentLayout, PrintedLine } from "../../src/model.ts";
import { pagesOf, placeOf } from "../../src/printed/places.ts";

const text = "甲乙丙丁戊己庚辛壬癸\n子丑寅卯辰\n\n巳午未申";
/** Ten characters of nine points, five of them below, four on the next page. */
const lines: readonly PrintedLine[] = [
  { start: 0, end: 10, page: 1, box: [50, 100, 140, 109] },
  { start: 11, end: 16, page: 1, box: [50, 114, 95, 123] },
  { start: 18, end: 22, page: 2, box: [300, 40, 336, 49] },
];
const layout: DocumentLayout = { lines };

describe("the place of a span", () => {
  test("is the part of each line that it takes", () => {
    expect(placeOf(layout, text, { start: 8, end: 13 })).toEqual({
      page: 1,
      boxes: [
        { page: 1, x: 122, y: 100, width: 18, height: 9 },
        { page: 1, x: 50, y: 114, width: 18, height: 9 },
      ],
    });
  });

  test("goes on over the page", () => {
    expect(placeOf(layout, text, { start: 14, end: 20 })).toEqual({
      page: 1,
      lastPage: 2,
      boxes: [
        { page: 1, x: 77, y: 114, width: 18, height: 9 },
        { page: 2, x: 300, y: 40, width: 18, height: 9 },
      ],
    });
  });

  test("is none between lines, and where the layout tells no lines", () => {
    expect(placeOf(layout, text, { start: 16, end: 18 })).toBeUndefined();
    expect(placeOf({}, text, { start: 0, end: 5 })).toBeUndefined();
    expect(pagesOf({}, { start: 0, end: 5 })).toBeUndefined();
  });

  test("is a page without boxes where the format tells no more", () => {
    const paged: DocumentLayout = { lines: lines.map(({ start, end, page }) => ({ start, end, page })) };
    expect(placeOf(paged, text, { start: 8, end: 20 })).toEqual({ page: 1, lastPage: 2, boxes: [] });
  });

  test("the first and the last page are told also where the text's order is not the pages'", () => {
    const mixed: DocumentLayout = {
      lines: [
        { start: 0, end: 10, page: 3 },
        { start: 11, end: 16, page: 2 },
      ],
    };
    expect(pagesOf(mixed, { start: 0, end: 16 })).toEqual({ page: 2, lastPage: 3 });
  });

  test.each([
    [undefined, { x: 50, y: 100, width: 18, height: 90 }, [50, 100, 140, 190]],
    [1, { x: 50, y: 100, width: 90, height: 18 }, [50, 100, 140, 190]],
    [2, { x: 122, y: 100, width: 18, height: 90 }, [50, 100, 140, 190]],
    [3, { x: 50, y: 172, width: 90, height: 18 }, [50, 100, 140, 190]],
  ] as const)("the first two of ten characters, turned %s", (turn, expected, box) => {
    const turned: DocumentLayout = { lines: [{ start: 0, end: 10, page: 1, box, ...(turn !== undefined && { turn }) }] };
    expect(placeOf(turned, text, { start: 0, end: 2 })?.boxes).toEqual([{ page: 1, ...expected }]);
  });

  test("leaves out white space at the ends of what is asked for, and lines that are nothing else", () => {
    const spaced = "甲乙 丙丁\n   ";
    const set: DocumentLayout = {
      lines: [
        { start: 0, end: 5, page: 1, box: [0, 0, 43, 10] },
        { start: 6, end: 9, page: 1, box: [0, 12, 9, 22] },
      ],
    };
    expect(placeOf(set, spaced, { start: 0, end: 3 })).toEqual(placeOf(set, spaced, { start: 0, end: 2 }));
    expect(placeOf(set, spaced, { start: 2, end: 9 })).toEqual({ page: 1, boxes: [expect.objectContaining({ x: 23, width: 20 })] });
  });

  test("Latin letters and digits take less room than ideographs", () => {
    const mixed = "2024年5月完成";
    const [box] = placeOf({ lines: [{ start: 0, end: 9, page: 1, box: [0, 0, 70, 10] }] }, mixed, { start: 4, end: 9 })!.boxes;
    expect(box!.x).toBeGreaterThan(15);
    expect(box!.x).toBeLessThan(28);
    expect(box!.x + box!.width).toBeCloseTo(70, 5);
  });

  test("is found in the same way in a hundred thousand lines", () => {
    const many = Array.from({ length: 100_000 }, (_, at): PrintedLine => ({
      start: at * 11,
      end: at * 11 + 10,
      page: 1 + Math.floor(at / 60),
    }));
    expect(pagesOf({ lines: many }, { start: 77_777 * 11 + 3, end: 77_777 * 11 + 5 })).toEqual({ page: 1 + Math.floor(77_777 / 60) });
  });
});
