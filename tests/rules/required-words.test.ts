import { describe, expect, it } from "vitest";
import "../../src/languages/shipped.ts";
import { languagePacks } from "../../src/languages/registry.ts";
import { requiredWords } from "../../src/rules/required-words.ts";
import { mayHold, signsOf, wordSigns } from "../../src/rules/text-signs.ts";

describe("the words that a pattern needs", () => {
  it.each([
    [/投资(?:建设|兴建)?/, ["投资"]],
    [/(?:对|与)[^，]{0,8}(?:甲乙|丙丁)/, ["甲乙", "丙丁"]],
    [/修?建(?:了)?桥/, ["建"]],
    [/[局厅]长/, ["长"]],
    [/(?<!前)任(?=局长|县长)/, ["局长", "县长"]],
    [/(?<verb>works? for|is employed by) /, ["work", "is employed by"]],
    [/\bopen(?:s|ed)?\b the/, ["open"]],
    [/(?:甲乙)+丙/, ["甲乙"]],
  ])("%s", (pattern, words) => expect(requiredWords(pattern)).toEqual(words));

  it.each([[/甲乙|[^丙]/], [/(?:甲乙)?/], [/(?:甲乙){0,2}/], [/(?!甲乙)\p{L}/u], [/opened/i], [/[乙-甲]/], [/\d{4}/]])(
    "%s: none",
    (pattern) => expect(requiredWords(pattern)).toBeUndefined(),
  );

  it("are known of most rules", () => {
    const rules = languagePacks().flatMap(({ relations }) => relations?.families?.flatMap((family) => family.rules) ?? []);
    const told = rules.filter(({ pattern }) => pattern && requiredWords(pattern));
    expect(told.length).toBeGreaterThan(0.7 * rules.filter(({ pattern }) => pattern).length);
  });
});

describe("the signs of a text", () => {
  const signs = signsOf("县水利局投资5万元修建乙桥。");

  it("never deny a word that it holds", () => {
    for (const word of ["县", "投资", "修建乙桥", "万元", "。"]) expect(mayHold(signs, wordSigns([word])), word).toBe(true);
    expect(mayHold(signs, wordSigns(["兴建", "投资"]))).toBe(true);
  });

  it("deny nearly all that it does not hold", () => {
    const absent = ["兴建", "资投", "局长", "拨款", "捐资", "任命", "村", "投资建设"];
    expect(absent.filter((word) => mayHold(signs, wordSigns([word]))).length).toBeLessThan(2);
  });
});
