import { describe, expect, it } from "vitest";
import { readWorkspaceSchema } from "../../graph/schema/workspace-schema.ts";
import { mailuoSchema } from "../../graph/ontology.ts";
import { readRules } from "../../src/own-rules/rule-file.ts";

const schema = readWorkspaceSchema(
  JSON.stringify({
    labels: { Product: { color: "#2e86ab" } },
    relations: { MAKES: { from: ["Organization"], to: ["Product"], properties: { since: "date", grade: "string" } } },
  }),
  "schema.json",
);

const rule = {
  name: "makes",
  states: "MAKES",
  pattern: "(?<subject>{O+})(?<verb>生产|制造)(?<grade>[^，。]{0,4}?)(?<object>{Product})",
  yields: "{O:甲公司}生产{Product:豆腐}。",
  never: "{O:甲公司}从未生产{Product:豆腐}。",
};
const read = (...rules: readonly object[]) => readRules(JSON.stringify({ rules }, null, 1), "my.yaml", schema);

describe("a file of rules", () => {
  it("is read, with labels and relations that only the workspace has", () => {
    const { rules } = read(rule, {
      ...rule,
      name: "works",
      states: "WORKS_FOR",
      pattern: "(?<object>{A})(?<subject>{P})",
      yields: "{A:甲局}{P:王芳}",
      never: [],
    });
    expect(rules.map(({ rule: { id, confidence }, predicate }) => [id, predicate, confidence])).toEqual([
      ["own/makes", "MAKES", 0.7],
      ["own/works", "WORKS_FOR", 0.7],
    ]);
  });

  it.each<[why: string, rule: object, message: RegExp]>([
    ["no name", { ...rule, name: undefined }, /line 3: name is missing: write `name: …`/],
    ["a name in capitals", { ...rule, name: "Makes" }, /small letters, digits and hyphens/],
    ["an unknown entry", { ...rule, patern: "x" }, /patern is not known here; there are name, language/],
    ["an unknown relation", { ...rule, states: "SELLS" }, /no relation SELLS; there are .*MAKES.* --schema/],
    ["a relation to articles", { ...rule, states: "WROTE" }, /no relation WROTE/],
    ["no group for an end", { ...rule, pattern: "{O}生产(?<object>{Product})" }, /no group subject: write \(\?<subject>/],
    ["no such letter", { ...rule, pattern: "(?<subject>{Z})生产(?<object>{Product})" }, /no label has the letter Z/],
    ["no such label", { ...rule, pattern: "(?<subject>{O})生产(?<object>{Ship})" }, /there is no label Ship; there are .*Product/],
    ["an open group", { ...rule, pattern: "(?<subject>{O})生产(?<object>{Product}" }, /this is no pattern/],
    ["an example that it does not read", { ...rule, yields: "{O:甲公司}出售{Product:豆腐}。" }, /does not read its own example/],
    ["an example between other kinds", { ...rule, yields: "{A:甲局}生产{Product:豆腐}。" }, /does not read its own example/],
    [
      "a counter-example that it reads",
      { ...rule, never: "{O:甲公司}生产{Product:豆腐}。" },
      /reads "\{O:甲公司\}生产\{Product:豆腐\}。", which it must not/,
    ],
    ["an example without marks", { ...rule, yields: "甲公司生产豆腐。" }, /no name is marked/],
    ["too sure", { ...rule, confidence: 1 }, /confidence is a number from 0\.5 to 0\.95/],
    ["an unknown language", { ...rule, language: "tlh" }, /no language tlh; there are/],
  ])("with %s names the line and what to write", (_, wrong, message) => {
    expect(() => read(wrong)).toThrow(message);
    expect(() => read(wrong)).toThrow(/^my\.yaml, line \d+: /);
  });

  it("that is no YAML, has no rules, or two of one name is refused", () => {
    expect(() => readRules("rules: [", "my.yaml", mailuoSchema)).toThrow(/^my\.yaml, line \d+: this is no YAML/);
    expect(() => readRules("rulez: []", "my.yaml", mailuoSchema)).toThrow("there are no rules");
    expect(() => read(rule, rule)).toThrow("two rules makes");
  });
});

describe("a pattern that could take for ever", () => {
  const ends = (middle: string): object => ({
    ...rule,
    pattern: `(?<subject>{O})${middle}(?<object>{Product})`,
    yields: "{O:甲公司}生产{Product:豆腐}。",
    never: [],
  });
  it.each([
    ["repeats what repeats", "(?:[^，]+)+"],
    ["repeats a choice of lengths", "(?:甲|[^，]*乙){0,60}生?产?"],
    ["refers back", "(?<x>生)产\\k<x>?"],
    ["has many repetitions without a bound", "生*产*.*[^。]*"],
  ])("is refused where it %s", (_, middle) => {
    const started = performance.now();
    expect(() => read(ends(middle))).toThrow(/for ever|without a bound|too long/);
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it("is refused by what it does, where no rule of thumb sees it", () => {
    // Each part may be left out, so that a stretch can be read in as many ways as there are subsets.
    const middle = "(?:[^。]?){30}(?:[^。]?){30}(?:[^。]?){30}(?:[^。]?){30}!";
    expect(() => read(ends(`(?:${middle})?生产`))).toThrow("takes too long");
  });

  it("is not refused where it is merely long", () => {
    expect(read(ends("[^，。；]{0,30}(?:生产|制造)(?:了|出)?[^，。]{0,12}")).rules).toHaveLength(1);
    expect(read({ ...rule, pattern: "(?<subject>{AOLVP+})(?<verb>生产)(?<object>{Product+})" }).rules).toHaveLength(1);
  });
});
