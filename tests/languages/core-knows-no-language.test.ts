/** The core knows no language: what lies outside of the packs has no word of one, no test of its letters and no list of codes. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const src = join(import.meta.dirname, "../../src");

/** What may be there, and why. */
const exceptions: Readonly<Record<string, RegExp>> = {
  // Telling the languages of the world apart is what these files know; what of them is read, the registry says.
  "languages/identification/": /[^]/u,
  // Characters as such: what looks like another, which script a letter is of, what is set in full-width squares.
  "characters/radicals.ts": /\p{Script=Han}/u,
  "characters/fold.ts": /^\s*\["\\u\w{4}", "\p{Script=Han}"\]/u,
  // Whether a font's numbers were taken for ideographs, is told by which of them anybody writes.
  "read/pdf/legible.ts": /const ideographs/u,
  "languages/letters.ts": /isHan/u,
  "serve/reflow.ts": /Script=Han\}/u,
  "printed/cut-box.ts": /Script=Han\}/u,
  // Bytes that may be one of the encodings of Chinese are told by the commonest characters.
  "read/encoding-chinese.ts": /\p{Script=Han}/u,
  // Automatic numbers of lists: which characters each form has, the standards of Word and OpenDocument say.
  "read/list-numbers.ts": /\p{Script=Han}/u,
  // A day in a web page's metadata, before its language is known.
  "read/document.ts": /[年月]/u,
  // What people read in their own language: the command line's help, a dossier, which is in one of two.
  "commands/help/": /\p{Script=Han}/u,
  "cli.ts": /"of its headings;/u,
  "dossier/": /\p{Script=Han}|Script=Han\}|"zh"/u,
  "serve/dossier-files.ts": /dossierLanguages = /u,
  "serve/routes-dossier.ts": /dossierLanguages/u,
  // Whether a sentence writes out the year or sum that a relation has: numerals, as pages write them.
  "answers/inferred.ts": /\p{Script=Han}/u,
  "serve/value-search.ts": /[亿万元]/u,
  "serve/openapi.ts": /`416万元`/u,
  // Headings and kinds in a list of names, and a word before an id, whatever language the pages are in.
  "name-list/": /\p{Script=Han}/u,
  "names/identifiers.ts": /维基数据/u,
  // Between two names of any pattern of the user's; a letter of either script, to try patterns with.
  "own-rules/own-pattern.ts": /const joins/u,
  "own-rules/pattern-guard.ts": /"甲"/u,
  "own-rules/examples.ts": /write the names of its ends as/u,
  // Bylines are read in every language; the examples of their rules are in one.
  "relate/authorship.ts": /^\s*(?:yields|never): "/u,
};

const packs = /^languages\/[a-z]{2}\//u;

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !packs.test(file));

const isExcepted = (file: string, line: string): boolean =>
  Object.entries(exceptions).some(([path, what]) => file.startsWith(path) && what.test(line));

/** Messages and numbers are in English, whatever is read. */
const inEnglish = /new Intl\.\w+\("en"|toLocaleString\("en"\)/gu;

const suspect = /\p{Script=Han}|Script=Hani?\b|\bisHan\b|"(?:zh|en)"/u;

/** Lines of code, without their comments. */
function suspects(file: string, code: string): string[] {
  if (!suspect.test(code)) return [];
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { removeComments: true, target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
  });
  return outputText.split("\n").filter((line) => suspect.test(line.replace(inEnglish, "")) && !isExcepted(file, line));
}

describe("the core", () => {
  it("has no word of a language", () => {
    const found = files.flatMap((file) => suspects(file, readFileSync(join(src, file), "utf8")).map((line) => `${file}: ${line.trim()}`));
    expect(found).toEqual([]);
  });

  it("would be found out", () => {
    const code = 'if (article.language === "zh" && /\\p{Script=Han}/u.test(text)) // 是\n  return ends.includes("了");';
    expect(suspects("segment/segment.ts", code)).toHaveLength(2);
    expect(suspects("segment/segment.ts", '/** 该乡 */ export const name = new Intl.DisplayNames("en", {});')).toEqual([]);
  });

  it("has exceptions for files that are there alone", () => {
    for (const path of Object.keys(exceptions)) expect(files.some((file) => file.startsWith(path))).toBe(true);
  });
});
