import { expect, test } from "vitest";
import { isProduct } from "../../src/languages/zh/mentions/products.ts";

test("what a page sells is nobody; who lives there is somebody", () => {
  const page = "石榴之乡的石榴红了,方竹产业兴旺,村民方竹青笑了,李明也来了。";
  expect(isProduct("方竹", page)).toBe(true);
  expect(isProduct("李明", page)).toBe(false);
});
