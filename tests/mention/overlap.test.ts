import fc from "fast-check";
import { expect, test } from "vitest";
import type { Candidate } from "../../src/mention/extractor.ts";
import { decideOverlaps } from "../../src/mention/overlap.ts";

const candidate = (from: number, to: number, type: Candidate["type"], confidence: number, extra: Partial<Candidate> = {}): Candidate => ({
  from,
  to,
  type,
  confidence,
  extractor: "test",
  ...extra,
});

test("the longest name stays, its parts are nested, the rest drops", () => {
  const decided = decideOverlaps([
    candidate(0, 3, "Place", 0.95),
    candidate(3, 6, "Agency", 0.4),
    candidate(0, 6, "Agency", 0.85),
    candidate(1, 4, "Person", 0.7),
  ]);
  expect(decided.map(({ from, to, form }) => [from, to, form])).toEqual([
    [0, 6, undefined],
    [0, 3, "nested"],
  ]);
});

test("a sure name beats a doubtful one that cuts into it", () => {
  expect(decideOverlaps([candidate(0, 3, "Person", 0.95), candidate(2, 6, "Place", 0.55)])).toMatchObject([{ type: "Person" }]);
});

test("of one span and type one stays, with what the others know", () => {
  const decided = decideOverlaps([candidate(0, 3, "Place", 0.7, { gbCode: "520181" }), candidate(0, 3, "Place", 0.9)]);
  expect(decided).toEqual([candidate(0, 3, "Place", 0.9, { gbCode: "520181" })]);
});

test("values inside a name are dropped with it", () => {
  expect(decideOverlaps([candidate(0, 10, "Project", 0.8), candidate(0, 5, "Date", 0.95)])).toHaveLength(1);
});

test("a person's name has no parts", () => {
  const decided = decideOverlaps([candidate(0, 3, "Person", 0.9), candidate(1, 3, "Place", 0.9)]);
  expect(decided.map(({ type }) => type)).toEqual(["Person"]);
});

const arbitrary = fc.record({
  from: fc.nat(20),
  length: fc.integer({ min: 1, max: 8 }),
  type: fc.constantFrom("Person", "Place", "Agency", "Date" as const),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
});

test("what stands for itself never overlaps, and the order of candidates does not matter", () => {
  fc.assert(
    fc.property(fc.array(arbitrary, { maxLength: 15 }), (list) => {
      const candidates = list.map(({ from, length, type, confidence }) =>
        candidate(from, from + length, type as Candidate["type"], confidence),
      );
      const decided = decideOverlaps(candidates);
      const own = decided.filter(({ form }) => form !== "nested");
      for (let i = 1; i < own.length; i++) expect(own[i]!.from).toBeGreaterThanOrEqual(own[i - 1]!.to);
      expect(decideOverlaps([...candidates].reverse())).toEqual(decided);
    }),
  );
});
