import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { examples } from "../../src/commands/help/examples.ts";
import { speaksChinese } from "../../src/commands/help/help.ts";
import * as zh from "../../src/commands/help/zh.ts";
import { makeProgress } from "../../src/commands/progress.ts";

const source = readFileSync(new URL("../../src/cli.ts", import.meta.url), "utf8");

test("every command and option of the command line has its words in Chinese, and every command an example", () => {
  const commands = [...source.matchAll(/\.command\("(\w+)"\)/g)].map(([, name]) => name!);
  expect(commands.length).toBeGreaterThan(15);
  expect(commands.filter((name) => !(name in zh.commands) || !(name in examples))).toEqual([]);
  const told = new Set(Object.keys(zh.options).map((name) => name.split(" ").at(-1)));
  const options = [...source.matchAll(/"(?:-\w, )?(--[\w-]+)[ "]/g)].map(([, name]) => name!);
  expect(options.filter((name) => !told.has(name))).toEqual([]);
});

test("the language is the environment's", () => {
  expect(speaksChinese({ LANG: "zh_CN.UTF-8" })).toBe(true);
  expect(speaksChinese({ LANG: "zh_CN.UTF-8", LC_ALL: "C" })).toBe(false);
  expect(speaksChinese({ LANG: "en_GB.UTF-8" })).toBe(false);
  expect(speaksChinese({})).toBe(false);
});

test("in a pipe a long run says how far it is, once in a while, each time on a line; a short one says nothing", () => {
  let now = 0;
  const said: string[] = [];
  const progress = makeProgress({ isTTY: false, columns: 0, write: (text) => said.push(String(text)) > 0 }, () => now);
  for (; now < 61_000; now += 1_000) progress.show(`${now / 1_000}`);
  progress.end();
  expect(said).toEqual(["mailuo: 20\n", "mailuo: 40\n", "mailuo: 60\n"]);
});
