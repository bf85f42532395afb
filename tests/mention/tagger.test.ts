import { existsSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GUIDELINES } from "../../src/languages/zh/tagger/kinds.ts";
import { placeParts } from "../../src/languages/zh/tagger/place-parts.ts";
import { tagText } from "../../src/languages/zh/mentions/tagger.ts";
import { readSplit } from "../../scripts/train/corpora.ts";
import { f1, measure, precision } from "../../scripts/train/measure.ts";

/** Half of a character beyond the basic plane. */
const HALF = /\p{Surrogate}/u;
const CORPORA = "../shared/corpora";
const found = (text: string): string[] => tagText(text).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);

describe("the tagger on short sentences", () => {
  it("finds a person with post and agency", () => {
    expect(found("玉溪市教育局局长杨丽芬出席会议并讲话。")).toEqual(["government 玉溪市教育局", "position 局长", "person 杨丽芬"]);
  });

  it("finds a company, its manager and where he went", () => {
    const spans = found("中国石油化工集团公司副总经理李明近日到湖北省武汉市考察。");
    expect(spans).toContain("organization 中国石油化工集团公司");
    expect(spans.some((span) => span.startsWith("place 湖北省"))).toBe(true);
  });

  it("finds every name of a list", () => {
    expect(found("张建国、李秀英、王志强三人获奖。")).toEqual(["person 张建国", "person 李秀英", "person 王志强"]);
  });

  it("finds nothing where nothing is named", () => {
    expect(found("会议强调，要加强安全生产，确保万无一失。")).toEqual([]);
    expect(found("")).toEqual([]);
  });

  it("does not care for the width of punctuation, digits and letters", () => {
    const wide = "２０２２年，杨丽芬（玉溪市教育局局长）说：“好。”";
    const narrow = '2022年,杨丽芬(玉溪市教育局局长)说:"好."';
    expect(found(wide)).toEqual(found(narrow));
  });

  it("counts in UTF-16 units beyond the basic plane", () => {
    const text = "😀😀杨丽芬说，𠮷田先生和王志强来了。";
    const people = tagText(text).filter(({ kind }) => kind === "person");
    expect(people.map(({ start, end }) => text.slice(start, end))).toEqual(expect.arrayContaining(["杨丽芬", "王志强"]));
  });
});

describe("places in one another", () => {
  const parts = (text: string): string[] =>
    placeParts({ start: 1, end: text.length - 1, kind: "place", confidence: 0.5 }, text).map(({ start, end }) => text.slice(start, end));

  it("are mentions of their own", () => {
    expect(parts("到流长乡凹河村去")).toEqual(["流长乡", "凹河村"]);
    expect(parts("在湖北省武汉市江夏区。")).toEqual(["湖北省", "武汉市", "江夏区"]);
  });

  it("stay whole where the name only looks like two", () => {
    expect(parts("在清镇市。")).toEqual(["清镇市"]);
    expect(parts("到市北大街去")).toEqual(["市北大街"]);
    expect(parts("到老厂区大门去")).toEqual(["老厂区大门"]);
  });
});

describe("the tagger on any text", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(..."李玉林清镇市公安局 在，。、（\n\t\ud83dＡ１a1😀𠮷"), maxLength: 60 }),
  );

  it("gives spans in order, apart, inside the text, never cutting a character, and the same each time", () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...GUIDELINES), (text, guideline) => {
        const spans = tagText(text, guideline);
        let last = 0;
        for (const { start, end, confidence } of spans) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(HALF.test(text.slice(start, end)) && !HALF.test(text)).toBe(false);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThan(1);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        expect(tagText(text, guideline)).toEqual(spans);
      }),
    );
  });
});

describe.skipIf(!existsSync(CORPORA))(`the tagger on the dev splits (skipped without ${CORPORA})`, () => {
  it.each([
    ["pd98", 0.9],
    ["cluener", 0.74],
    ["weibo", 0.6],
    ["uner", 0.7],
  ] as const)("%s: F1 of at least %d", (guideline, least) => {
    const score = f1(measure(readSplit(CORPORA, guideline, "dev"), guideline, (text) => tagText(text, guideline)));
    expect(score).toBeGreaterThan(least);
  });

  it("is right about as often as it says", () => {
    const sentences = readSplit(CORPORA, "pd98", "dev");
    const sure = measure(sentences, "pd98", (text) => tagText(text, "pd98").filter(({ confidence }) => confidence >= 0.9));
    expect(precision(sure)).toBeGreaterThan(0.93);
  });
});
