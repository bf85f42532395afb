import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calibration, shareRight } from "../../scripts/evaluate/calibration.ts";
import { addCounts, f1, noCounts, precision, recall } from "../../scripts/evaluate/counts.ts";
import { modelRows } from "../../scripts/evaluate/with-model.ts";
import type { PageScore } from "../../scripts/evaluate/score.ts";
import { spanKeys } from "../../scripts/evaluate/positions.ts";

const judged = (confidence: number, right: boolean, ...finders: string[]) => ({ type: "WORKS_FOR", confidence, right, finders, ends: 1 });

describe("counts", () => {
  it("give precision, recall and their harmonic mean", () => {
    const counts = { right: 3, wanted: 6, given: 4 };
    expect([precision(counts), recall(counts), f1(counts)]).toEqual([0.75, 0.5, 0.6]);
    expect(f1(noCounts)).toBe(0);
    expect(addCounts(counts, counts)).toEqual({ right: 6, wanted: 12, given: 8 });
  });
});

describe("calibration", () => {
  it("counts each statement in one bin", () => {
    const all = [judged(0.55, true), judged(0.9, true), judged(0.94, false), judged(1, true)];
    expect(calibration(all)).toEqual([
      { from: 0.5, statements: 1, right: 1 },
      { from: 0.9, statements: 2, right: 1 },
      { from: 0.95, statements: 1, right: 1 },
    ]);
    expect(shareRight(all, 0.9)).toBeCloseTo(2 / 3);
  });

  it("loses none", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ confidence: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() })), (values) => {
        const all = values.map(({ confidence, right }) => judged(confidence, right));
        expect(calibration(all).reduce((sum, { statements }) => sum + statements, 0)).toBe(all.length);
      }),
    );
  });
});

describe("a model beside the rules", () => {
  it("is told apart from rules that it agrees with, by how often each is right", () => {
    const all = [
      judged(0.9, true, "zh/post/before-name"),
      judged(0.8, true, "zh/post/before-name", "llm:m"),
      judged(0.5, true, "llm:m"),
      judged(0.4, false, "llm:m"),
      { ...judged(0.6, false, "llm:m"), type: "FUNDS" },
    ];
    expect(modelRows([{ judged: all } as unknown as PageScore])).toEqual([
      "relations, by who states them",
      "  rules alone                  100.0 % right of 1; their confidence is 0.90 on average",
      "  rules and the model          100.0 % right of 1; their confidence is 0.80 on average",
      "  the model alone               33.3 % right of 3; their confidence is 0.50 on average",
      "  the model alone, of people    50.0 % right of 2; their confidence is 0.45 on average",
    ]);
  });
});

describe("spanKeys", () => {
  it("does not see white space", () => {
    const key = spanKeys("流长\n\n乡 凹河");
    expect(key({ start: 0, end: 5 })).toBe(key({ start: 0, end: 6 }));
    expect(key({ start: 6, end: 8 })).toBe("3-5");
  });
});
