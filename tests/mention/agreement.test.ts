import { expect, test } from "vitest";
import { weighTagger } from "../../src/languages/zh/mentions/agreement.ts";
import type { Candidate } from "../../src/mention/extractor.ts";

const guess = (from: number, to: number, type: Candidate["type"], confidence: number): Candidate => ({
  from,
  to,
  type,
  confidence,
  extractor: "zh/test/guess",
});
const tagged = (from: number, to: number, type: Candidate["type"], confidence: number): Candidate => ({
  ...guess(from, to, type, confidence),
  extractor: "tagger",
});

test("agreement makes a guess surer, the more the surer the tagger is", () => {
  const [weak] = weighTagger([guess(0, 3, "Person", 0.7), tagged(0, 3, "Person", 0.5)]);
  const [strong] = weighTagger([guess(0, 3, "Person", 0.7), tagged(0, 3, "Person", 0.95)]);
  expect(weak!.confidence).toBeGreaterThan(0.7);
  expect(strong!.confidence).toBeGreaterThan(weak!.confidence);
  expect(strong!.confidence).toBeLessThan(1);
});

test("bodies of both kinds and places of both kinds agree; the guess keeps its type", () => {
  expect(weighTagger([guess(0, 6, "Organization", 0.7), tagged(0, 6, "Agency", 0.9)])).toMatchObject([{ type: "Organization" }]);
});

test("a doubtful person that the tagger reads as a place is dropped to nothing", () => {
  const [person] = weighTagger([guess(0, 3, "Person", 0.7), tagged(0, 4, "Place", 0.9)]);
  expect(person!.confidence).toBeLessThan(0.5);
});

test("alone the tagger is heard when it is sure, and not against a guess of the same kind", () => {
  expect(weighTagger([tagged(0, 3, "Person", 0.9)])).toHaveLength(1);
  expect(weighTagger([tagged(0, 3, "Person", 0.5)])).toHaveLength(0);
  expect(weighTagger([guess(0, 8, "Agency", 0.9), tagged(0, 12, "Agency", 0.95)])).toMatchObject([{ to: 8 }]);
});

test("without the tagger nothing changes", () => {
  const candidates = [guess(0, 3, "Person", 0.6), guess(4, 8, "Agency", 0.9)];
  expect(weighTagger(candidates)).toEqual(candidates);
});
