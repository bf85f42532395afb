import { expect, it } from "vitest";
import { precision, recall } from "../../scripts/evaluate/counts.ts";
import { halfOf, scoreWithNames } from "../../scripts/evaluate/names.ts";
import { pagesIn } from "../../scripts/evaluate/pages.ts";

it("half of the people and bodies in a list: what it covers is found, and no more is wrong than without", () => {
  // The list is of all pages, a third of them is read: it holds names that a page is not about.
  const { pages } = pagesIn("pages to tune on", ["scripts/evaluate/pages"]);
  const read = pages.filter((_, index) => index % 3 === 0);
  const { without, with: withList, names } = scoreWithNames(read, halfOf(pages));
  expect(names).toBeGreaterThan(500);
  const covered = ({ right, wanted }: typeof without.covered): number => right / wanted;
  expect(covered(withList.covered)).toBeGreaterThan(0.97);
  expect(covered(withList.covered)).toBeGreaterThan(covered(without.covered));
  expect(recall(withList.mentions)).toBeGreaterThan(recall(without.mentions));
  for (const what of ["mentions", "relations"] as const)
    expect(precision(withList[what])).toBeGreaterThan(precision(without[what]) - 0.005);
  expect(withList.linked.given).toBeGreaterThan(50);
  // Ministries of Education and Agriculture of three English pages in this third are annotated by a longer name on others.
  expect(withList.linked.right).toBeGreaterThanOrEqual(withList.linked.given - 3);
});
