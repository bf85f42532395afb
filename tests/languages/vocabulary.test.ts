/** The word lists of Chinese hold each word once. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const files = ["zh"]
  .flatMap((language) => ["vocabulary", "mentions/tables", "relations"].map((folder) => join("src/languages", language, folder)))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".ts"))
      .map((file) => join(folder, file)),
  );

/** What literals of a file say: strings, templates' parts, regular expressions; and the words of arrays of strings. */
function literals(file: string): { texts: string[]; arrays: string[][] } {
  const texts: string[] = [];
  const arrays: string[][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node))
      texts.push(node.text);
    else if (ts.isRegularExpressionLiteral(node)) texts.push(node.text.slice(1, node.text.lastIndexOf("/")));
    else if (ts.isArrayLiteralExpression(node)) arrays.push(node.elements.filter(ts.isStringLiteralLike).map(({ text }) => text));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest));
  return { texts, arrays };
}

/** The alternatives in each stretch of a pattern without a group; those cut off by a group's edge are no whole words. */
function alternatives(pattern: string): string[][] {
  return [...pattern.matchAll(/(^|[()])([^()]*\|[^()]*)(?=([()])|$)/gu)].map(([, before, stretch = "", behind]) => {
    const words = stretch.replace(/^\?(?:<?[:=!]|<\w+>)|^\^|\$$/gu, "").split("|");
    return words.slice(before === ")" ? 1 : 0, behind === "(" ? -1 : undefined);
  });
}

const fewest = 4;
/** `甲 乙 丙 丁`: words between blanks, of a script that does not write sentences so, or many of another. */
const wordsOf = (text: string): string[] => {
  const words = text.trim().split(/\s+/u);
  return words.length >= fewest && words.every((word) => /^[\p{L}\d|·-]+$/u.test(word)) ? words : [];
};

const repeated = (words: readonly string[]): string[] => words.filter((word, at) => word !== "" && words.indexOf(word) !== at);

test("alternatives are told from what surrounds a group", () => {
  expect(alternatives("甲|乙(?:丙|丁|丙)甲|戊")).toEqual([["甲"], ["丙", "丁", "丙"], ["戊"]]);
});

test.each(files)("%s lists no word twice", (file) => {
  const { texts, arrays } = literals(file);
  const lists = [...texts.flatMap((text) => [...alternatives(text), wordsOf(text)]), ...arrays];
  expect(lists.flatMap((list) => repeated(list))).toEqual([]);
});
