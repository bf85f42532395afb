import { describe, expect, it } from "vitest";
import fc from "fast-check";
import "../../src/languages/shipped.ts";
import { languagePacks } from "../../src/languages/registry.ts";
import { forLatin1, isLatin1 } from "../../src/rules/latin-classes.ts";
import { mayMatch } from "../../src/rules/pattern.ts";
import { requiredWords } from "../../src/rules/required-words.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { bitOf, labelOfSymbol, symbolOfLetter } from "../../src/rules/symbols.ts";
import { mayHold, signsOf, wordSigns } from "../../src/rules/text-signs.ts";
import type { TypedText } from "../../src/rules/typed-text.ts";

const rules = languagePacks().flatMap(({ relations }) => relations?.families?.flatMap((family) => family.rules) ?? []);

describe("the words that a pattern needs", () => {
  it.each([
    [/投资(?:建设|兴建)?/, [["投资"]]],
    [
      /(?:对|与)[^，]{0,8}(?:甲乙|丙丁)/,
      [
        ["甲乙", "丙丁"],
        ["对", "与"],
      ],
    ],
    [/修?建(?:了)?桥/, [["建"], ["桥"]]],
    [/[局厅]长/, [["长"], ["局", "厅"]]],
    [/(?<!前)任(?=局长|县长)/, [["局长", "县长"], ["任"]]],
    [/(?<verb>works? for|is employed by) /, [["work", "is employed by"]]],
    [/\bopen(?:s|ed)?\b the/, [["open"], [" the"]]],
    [/(?:甲乙)+丙/, [["甲乙"], ["丙"]]],
    [/(?:甲(?:乙|丙丁)|戊)己/, [["己"], ["甲", "戊"]]],
    [/甲(?=.*乙)丙/, [["甲"], ["乙"], ["丙"]]],
  ])("%s", (pattern, words) => expect(requiredWords(pattern)).toEqual(words));

  it.each([[/甲乙|[^丙]/], [/(?:甲乙)?/], [/(?:甲乙){0,2}/], [/(?!甲乙)\p{L}/u], [/opened/i], [/[乙-甲]/], [/\d{4}/]])(
    "%s: none",
    (pattern) => expect(requiredWords(pattern)).toEqual([]),
  );

  it("are known of most rules", () => {
    const told = rules.filter(({ pattern }) => pattern && requiredWords(pattern).length > 0);
    expect(told.length).toBeGreaterThan(0.7 * rules.filter(({ pattern }) => pattern).length);
  });

  it("never keep a rule from a sentence that it matches, of all languages' examples and of what two of them make together", () => {
    const examples = rules.flatMap(examplesOf);
    const patterns = rules.flatMap((rule) => (rule.pattern ? [{ pattern: rule.pattern, own: examplesOf(rule) }] : []));
    const cut = fc.double({ min: 0, max: 1, noNaN: true });
    let matched = 0;
    fc.assert(
      fc.property(fc.constantFrom(...patterns), fc.constantFrom(...examples), cut, cut, ({ pattern, own }, other, from, to) => {
        for (const one of own) {
          const spliced = other.slice(0, Math.round(from * other.length)) + one + other.slice(Math.round(to * other.length));
          for (const text of [one, spliced, one.slice(0, Math.round(from * one.length)) + other]) {
            const found = foundBy(pattern, text);
            if (isLatin1(text)) expect(foundBy(forLatin1(pattern), text), `${pattern.source} in ${text}`).toEqual(found);
            if (found === undefined) continue;
            matched += 1;
            expect(mayMatch(pattern, signed(text)), `${pattern.source} in ${text}`).toBe(true);
          }
        }
      }),
      { numRuns: 3000 },
    );
    expect(matched).toBeGreaterThan(3000);
  });
});

/** With one character for each mention that an example marks, as rules read it. */
function examplesOf({ yields, never = [] }: Rule): readonly string[] {
  const mark = /\{!?([A-Z])[^{}:]*:[^{}]*\}/u;
  return [yields, never].flat().map((example) => {
    let typed = example;
    while (mark.test(typed)) typed = typed.replace(mark, (_, letter: string) => symbolOfLetter(letter));
    return typed;
  });
}

function foundBy(pattern: RegExp, text: string): unknown {
  pattern.lastIndex = 0;
  const found = pattern.exec(text);
  return found ? [[...found], found.index, found.indices?.groups] : undefined;
}

const signed = (text: string): TypedText => {
  const kinds = [...text].reduce((bits, one) => (labelOfSymbol(one) === undefined ? bits : bits | bitOf(one)), 0);
  return { text, mentions: [], starts: [], ends: [], kinds, signs: signsOf(text), isLatin1: isLatin1(text) };
};

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
