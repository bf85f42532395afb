#!/usr/bin/env node
/**
 * Writes src/languages/zh/characters/table.ts from OpenCC's lists of characters: `node dist/scripts/characters/traditional.js FOLDER`,
 * where FOLDER is data/dictionary of OpenCC (github.com/BYVoid/OpenCC, Apache-2.0).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const target = "src/languages/zh/characters/table.ts";
/** Read as they are: 乾县, 乾隆 and 著名 stand in simplified text as in traditional, and mean nothing that 干 and 着 do. */
const kept: ReadonlySet<string> = new Set("乾著");

type List = ReadonlyMap<string, readonly string[]>;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("say where data/dictionary of OpenCC lies");

function listIn(file: string): List {
  const lines = readFileSync(join(folder!, `${file}.txt`), "utf8").split("\n");
  const rows = lines.filter((line) => !line.startsWith("#")).map((line) => line.split("\t"));
  return new Map(rows.flatMap(([key, values]) => (key && values ? [[key, values.split(" ")] as const] : [])));
}

const isOneUnit = (character: string): boolean => character.length === 1;

/** GB 2312 has what simplified text is written with, and a few old forms beside. */
const simplifiedSet: ReadonlySet<string> = new Set(gb2312());

function* gb2312(): Generator<string> {
  const decoder = new TextDecoder("gb18030");
  for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) yield decoder.decode(Uint8Array.of(row, cell));
}

function foldedFrom(toSimplified: List, toTraditional: List): Map<string, string> {
  const folded = new Map<string, string>();
  for (const [from, [to = from]] of toSimplified)
    if (isOneUnit(from) && isOneUnit(to) && from !== to && !kept.has(from)) folded.set(from, to);
  // How Taiwan and Hong Kong print what OpenCC's traditional has in one form.
  for (const regional of ["TWVariants", "HKVariants"])
    for (const [standard, variants] of listIn(regional))
      for (const variant of variants) {
        const to = folded.get(standard) ?? standard;
        if (
          isOneUnit(variant) &&
          isOneUnit(to) &&
          to !== variant &&
          !folded.has(variant) &&
          !toTraditional.has(variant) &&
          !kept.has(variant)
        )
          folded.set(variant, to);
      }
  return folded;
}

const toTraditional = listIn("STCharacters");
const folded = foldedFrom(listIn("TSCharacters"), toTraditional);
const keys = [...folded.keys()].sort();
/** The commonest first: of several forms that one is written where a page prints none. */
const isShared = (simplified: string): boolean => toTraditional.get(simplified)?.includes(simplified) ?? true;
const onlySimplified = [...new Set(folded.values())].filter((one) => simplifiedSet.has(one) && !isShared(one)).sort();
const written = onlySimplified.map((one) => toTraditional.get(one)?.find((other) => folded.get(other) === one) ?? one);

const lines = (characters: readonly string[]): string =>
  (characters.join("").match(/.{1,120}/gu) ?? []).map((line) => `  "${line}"`).join(" +\n");

writeFileSync(
  target,
  `/**
 * Which traditional characters are read as which simplified ones, one to one. Made by scripts/characters/traditional.ts of the character lists
 * of OpenCC (TSCharacters, STCharacters, TWVariants, HKVariants; Copyright BYVoid and contributors, Apache-2.0).
 */

/** Each is read as the character at its place in \`simplified\`. */
export const traditional =
${lines(keys)};

export const simplified =
${lines(keys.map((key) => folded.get(key)!))};

/** Of \`traditional\` those that simplified text has too: they tell no script. */
export const inBoth = "${keys.filter((key) => simplifiedSet.has(key)).join("")}";

/** Simplified characters that traditional text does not have, and how each is written there, the commonest form of several. */
export const onlySimplified =
${lines(onlySimplified)};

export const asTraditional =
${lines(written)};
`,
);
