/** What judged statements teach, and what a page's statements become by it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorMention, anchorStatement } from "../../src/decisions/anchor.ts";
import type { Choice, Decision } from "../../src/decisions/decision.ts";
import { applyLearned } from "../../src/learning/apply-learned.ts";
import { judgedStatements, type JudgedStatement } from "../../src/learning/judged.ts";
import { factorsOf, figures, learn, leastOf, nothingLearned, weighed, withoutItself } from "../../src/learning/learned.ts";
import { learnedNames, namesAsCsv } from "../../src/learning/names.ts";
import { graphInMemory } from "../../src/materialize/graph-in-memory.ts";
import { extractDocument } from "../../src/pipeline.ts";
import { makeDocument } from "../../src/read/document.ts";
import { pageSourceOf } from "../pages-in-memory.ts";

const judged = (rule: string, confidence: number, ...truths: boolean[]): JudgedStatement[] =>
  truths.map((right) => ({ rule, confidence, right }));
const times = (count: number, value: boolean): boolean[] => Array.from({ length: count }, () => value);

describe("factors", () => {
  it("lie between what was promised and what was found, the nearer to that the more was judged", () => {
    expect(factorsOf(judged("a", 0.9, true, false))).toEqual({});
    const some = factorsOf(judged("a", 0.9, ...times(4, false)))["a"]!;
    const many = factorsOf(judged("a", 0.9, ...times(40, false)))["a"]!;
    expect(some).toBe(0.6);
    expect(many).toBeLessThan(some);
    expect(factorsOf(judged("a", 0.5, ...times(40, true)))).toEqual({ a: 1.1 });
  });

  it("never make a statement surer than it may be, and leave other rules alone", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1.1, noNaN: true }), (confidence, factor) => {
        const made = weighed({ factors: { a: factor } }, "a", confidence);
        expect(made).toBeGreaterThanOrEqual(0);
        expect(made).toBeLessThanOrEqual(Math.max(0.97, confidence) + 0.005);
        expect(weighed({ factors: { a: factor } }, "constructor", confidence)).toBe(confidence);
      }),
    );
  });

  it("are measured on each statement without itself", () => {
    const fair = withoutItself(judged("a", 0.8, false, false, false, true));
    // The one that is right is weighed by three that are wrong; of a wrong one the others are no better than chance.
    expect(fair[3]!.confidence).toBeLessThan(fair[0]!.confidence);
    expect(figures(judged("a", 0.8, false, true)).distance).toBe(0.34);
  });
});

describe("the least confidence", () => {
  it("is the lowest from which on enough are right; none where too few were judged, all are, or it can't be reached", () => {
    const good = judged("a", 0.9, ...times(20, true));
    const bad = judged("b", 0.5, ...times(10, false));
    expect(leastOf([...good, ...bad], 0.95)).toBe(0.3);
    expect(leastOf([...good.slice(0, 5), ...bad], 0.95)).toBeUndefined();
    expect(leastOf(good, 0.95)).toBeUndefined();
    expect(leastOf(judged("a", 0.9, ...times(15, true), ...times(15, false)), 0.95)).toBeUndefined();
    const { shown, right, lost } = figures(withoutItself([...good, ...bad]), learn([...good, ...bad], 0.95).least);
    expect({ shown, right, lost }).toEqual({ shown: 20, right: 20, lost: 0 });
  });
});

const text = "凹河村党支部书记李绍荣表示，今年将修建蓄水池。\n石屏县水务局局长孔德昌到凹河村调研。\n";
const page = extractDocument(makeDocument({ file: "a.txt", text, encoding: "utf-8" }));
const here = new Set([page.document.id]);
const decided = (choices: readonly Choice[]): Decision[] =>
  choices.map((choice, at) => ({ ...choice, id: `${at}`, time: "2024-01-01T00:00:00Z", author: "test" }));
const sourceOf = (...choices: Choice[]) => ({ ...pageSourceOf([page]), decisions: async () => decided(choices) });
const works = page.statements.filter((one) => one.kind === "relation" && one.predicate === "WORKS_FOR");
const judge = (kind: "retract" | "confirm", at: number): Choice => ({ kind, statement: anchorStatement(works[at]!, page) });
const at = (words: string) => anchorMention(page.document, { start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe("a workspace's decisions", () => {
  it("judge statements, the last of each", async () => {
    const found = await judgedStatements(sourceOf(judge("retract", 0), judge("confirm", 1), judge("confirm", 0)), here);
    expect(found.map(({ rule, right }) => [rule, right])).toEqual([
      [works[0]!.extractor, true],
      [works[1]!.extractor, true],
    ]);
    expect(await judgedStatements(sourceOf(judge("retract", 0)), new Set())).toEqual([]);
  });

  it("give names, but none that people told apart", async () => {
    const rename: Choice = { kind: "rename", a: at("孔德昌"), name: "孔德昌（水务）" };
    expect(await learnedNames(sourceOf(rename), here)).toEqual([{ name: "孔德昌（水务）", type: "Person", aliases: ["孔德昌"] }]);
    expect(await learnedNames(sourceOf(rename, { kind: "split", a: at("孔德昌") }), here)).toEqual([
      { name: "孔德昌（水务）", type: "Person", aliases: [] },
    ]);
    expect(await learnedNames(sourceOf(rename, { kind: "rename", a: at("李绍荣"), name: "孔德昌" }), here)).toEqual([
      { name: "孔德昌（水务）", type: "Person", aliases: [] },
    ]);
    expect(namesAsCsv([{ name: 'A, "B"', type: "Person", aliases: ["a", "b"] }])).toBe('name,type,aliases\n"A, ""B""",Person,a|b\n');
  });

  it("change the graph by what they taught, and not the page", async () => {
    const rule = works[1]!.extractor;
    const edges = async (learned = nothingLearned) => {
      const { batch } = await graphInMemory({ ...sourceOf(), learned: () => learned });
      return batch.edges.filter(({ type }) => type === "WORKS_FOR").map(({ properties }) => properties["confidence"] as number);
    };
    const before = await edges();
    const weaker = await edges({ factors: { [rule]: 0.5 } });
    expect(Math.min(...weaker)).toBeLessThan(Math.min(...before));
    expect((await edges({ factors: { [rule]: 0.5 }, least: 0.6 })).length).toBeLessThan(before.length);
    expect(applyLearned(page, nothingLearned)).toBe(page);
  });
});
