/** A page in a language without a pack is told apart; one in Chinese or English never is taken for one. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { foreignLanguage, stretchesOf } from "../../src/languages/identification/identify.ts";
import { languageName } from "../../src/languages/identification/names.ts";
import { accepted, grown, refused } from "./mixed-texts.ts";
import { foreignTexts, traditionalMongolian, yi } from "./foreign-texts.ts";

const english = accepted.find(({ name }) => name === "English prose")!.text;

describe("a page in a language without a pack", () => {
  test.each(Object.entries(foreignTexts))("%s", (code, text) => {
    expect(foreignLanguage(text)).toBe(code);
    // A long page is looked at in samples.
    expect(foreignLanguage(grown(text, 60_000))).toBe(code);
  });

  test("scripts of one language", () => {
    expect(foreignLanguage(traditionalMongolian)).toBe("mn");
    expect(foreignLanguage(yi)).toBe("ii");
  });

  test.each(refused)("%s: $name", ({ language, text }) => expect(foreignLanguage(text)).toBe(language));

  test("languages are named in words", () => {
    expect(["ja", "ko", "fr", "ug", "bo", "und-Cyrl", "und-Latn"].map(languageName)).toEqual([
      "Japanese",
      "Korean",
      "French",
      "Uyghur",
      "Tibetan",
      "a language written in Cyrillic script",
      "a language written in Latin script",
    ]);
  });
});

describe("Chinese and English pages are read", () => {
  test.each(accepted)("$name", ({ text }) => expect(foreignLanguage(text)).toBeUndefined());

  const annotated = ["scripts/evaluate/pages", "scripts/sample-pages/zh", "scripts/sample-pages/en"].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => /\.(?:txt|md)$/.test(file))
      .map((file) => [`${folder}/${file}`, readFileSync(`${folder}/${file}`, "utf8")] as const),
  );
  test("there are annotated pages", () => expect(annotated.length).toBeGreaterThan(30));
  test.each(annotated)("%s, whole and each line of it alone", (_, text) => {
    expect(foreignLanguage(text)).toBeUndefined();
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    expect(lines.filter((line) => foreignLanguage(line) !== undefined)).toEqual([]);
  });

  test.each(Object.entries(foreignTexts))("a page with a paragraph in another language: %s", (_, foreign) => {
    for (const text of [grown(accepted[0]!.text, 2 * foreign.length), grown(english, 2 * foreign.length)]) {
      expect(foreignLanguage(`${text}\n\n${foreign}`)).toBeUndefined();
      expect(foreignLanguage(`${foreign}\n\n${text}`)).toBeUndefined();
    }
  });
});

test("a title is told with its text, as if it stood above it", () => {
  for (const text of [...accepted.map((page) => page.text), ...Object.values(foreignTexts)])
    for (const title of ["", "清镇市", "Council news", "これは日本語の題です"])
      expect(foreignLanguage(text, stretchesOf(text), title)).toBe(foreignLanguage(`${title}\n\n${text}`));
});
