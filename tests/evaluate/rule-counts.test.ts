/** Counting what rules find, and writing the counts into a table. */
import { expect, test } from "vitest";
import { withCounts } from "../../scripts/evaluate/record-counts.ts";
import { countsOfRules } from "../../scripts/evaluate/rule-counts.ts";

const counts = countsOfRules([
  {
    finds: [
      { rule: "zh/a/one", right: true },
      { rule: "zh/a/one", right: false },
    ],
  },
  { finds: [{ rule: "zh/a/one", right: true }] },
]);

test("finds of all pages are counted by rule, right and wrong", () => {
  expect(counts).toEqual(new Map([["zh/a/one", { right: 2, wrong: 1 }]]));
});

test("a table's rows get the counts, those of an earlier run go, and all else stays", () => {
  const table = `export const confidences = {
  "zh/a/one": { confidence: 0.88 },
  "zh/a/two": { confidence: 0.9, right: 7, wrong: 8 },
};
`;
  const written = `export const confidences = {
  "zh/a/one": { confidence: 0.88, right: 2, wrong: 1 },
  "zh/a/two": { confidence: 0.9 },
};
`;
  expect(withCounts(table, counts)).toBe(written);
  expect(withCounts(written, counts)).toBe(written);
});
