/** Blocks of a page in the order of reading, by their boxes alone. */
import { describe, expect, it } from "vitest";
import { orderOf } from "../../src/read/pdf/order.ts";

interface Printed {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const box = (name: string, left: number, top: number, right: number, bottom: number): Printed => ({ name, left, top, right, bottom });
/** Headlines begin with a capital. */
const order = (blocks: readonly Printed[]): string[] =>
  orderOf(blocks, ({ name }) => /^[A-Z]/.test(name)).flatMap((part) => part.blocks.map(({ name }) => name));

describe("three columns below a headline in the middle", () => {
  const article = (head: string, top: number, headLeft: number, headRight: number): Printed[] => [
    box(`${head} 3`, 385, top + 26, 519, top + 112),
    box(head.toUpperCase(), headLeft, top, headRight, top + 15),
    box(`${head} 2`, 231, top + 26, 365, top + 112),
    box(`${head} 1`, 77, top + 26, 212, top + 112),
  ];

  it.each([
    ["wider than a column", 185, 410],
    ["no wider than the gutters beside it", 227, 368],
    ["narrower than a column", 260, 335],
  ])("%s", (_, left, right) => {
    const page = [...article("b", 281, left, right), ...article("a", 107, 200, 396), ...article("c", 420, left, right)];
    expect(order(page)).toEqual(["A", "a 1", "a 2", "a 3", "B", "b 1", "b 2", "b 3", "C", "c 1", "c 2", "c 3"]);
  });

  it("whose last column ends in short lines", () => {
    const page = article("a", 107, 227, 368).map((one) => (one.name === "a 3" ? { ...one, right: 490 } : one));
    expect(order(page)).toEqual(["A", "a 1", "a 2", "a 3"]);
  });
});

describe("articles side by side", () => {
  it("keep their headlines, one of them in the middle of the page", () => {
    const column = (name: string, left: number, top: number): Printed[] => [
      box(name.toUpperCase(), left, top, left + 120, top + 15),
      box(name, left, top + 22, left + 134, top + 200),
    ];
    expect(order([...column("b", 231, 100), ...column("a", 77, 100), ...column("c", 385, 100)])).toEqual(["A", "a", "B", "b", "C", "c"]);
  });
});
