/** What confidences rest on: finds on first readings count in full, those on pages that rules were tuned on for little. */
import { expect, it } from "vitest";
import { estimate, findsOf, readFirstReadings } from "../../scripts/evaluate/first-readings.ts";
import { languagePacks } from "../../src/languages/registry.ts";
import "../../src/languages/shipped.ts";

const judged = (rule: string, right: boolean, ends: number) => ({
  type: "WORKS_FOR",
  confidence: 0.9,
  right,
  ends,
  finders: [rule, "tagger"],
});

it("finds are counted by their surest rule, those of doubtful ends apart", () => {
  expect(findsOf([judged("zh/a", true, 0.95), judged("zh/a", false, 0.95), judged("zh/a", true, 0.8), judged("zh/b", true, 0.9)])).toEqual({
    "zh/a": { sure: [1, 1], doubtful: [1, 0] },
    "zh/b": { sure: [1, 0], doubtful: [0, 0] },
  });
});

it("a rule that few finds bear out is not believed for them", () => {
  expect(estimate([0, 0], [0, 0])).toBeCloseTo(0.85);
  expect(estimate([3, 0], [0, 0])).toBeLessThan(0.95);
  expect(estimate([60, 0], [0, 0])).toBeGreaterThan(0.95);
  expect(estimate([0, 0], [8, 0])).toBeLessThan(estimate([8, 0], [0, 0]));
  expect(estimate([1, 3], [40, 0])).toBeLessThan(0.9);
});

it("no page was read for the first time twice", () => {
  const pages = readFirstReadings().map(({ page }) => page);
  expect(new Set(pages).size).toBe(pages.length);
  expect(pages).toEqual([...pages].sort());
});

it("no Chinese relation rule promises 0.9 that nothing bears out", () => {
  const seen = new Set(readFirstReadings().flatMap(({ finds }) => Object.keys(finds)));
  const rules = languagePacks().flatMap(({ relations }) => (relations?.families ?? []).flatMap((family) => family.rules));
  const promising = rules.filter(({ id, confidence, states }) => id.startsWith("zh/") && confidence > 0.9 && states.includes("WORKS_FOR"));
  expect(promising.length).toBeGreaterThan(0);
  for (const { id } of promising) expect(seen).toContain(id);
});
