import { expect, test } from "vitest";
import { forEngine, PatternRefusal } from "../../graph/store/cypher/java-pattern.ts";

test.each([
  ["\\d", "[0-9]"],
  ["[\\w-]", "[a-zA-Z0-9_\\x{2d}]"],
  ["[^\\D]", "[^[^0-9]]"],
  ["村+?", "村+?"],
  ["(?i)aB1", "[aA][bB]1"],
  ["a(?i:b)c", "a(?:[bB])c"],
  ["(?i)[x-z]", "[\\x{78}-\\x{7a}\\x{58}-\\x{5a}]"],
  ["a|(b|c){2,}", "a|(?:b|c){2,}"],
  ["\\p{IsHan}\\P{L}\\pN", "[\\p{Han}][^\\p{L}][\\p{N}]"],
  ["\\x41\\x{20bb7}\\u6751", "A𠮷村"],
  ["^a$", "\\Aa\\z"],
  ["#&~/", "\\x{23}\\x{26}\\x{7e}\\x{2f}"],
  ["", ""],
])("%s is %s for the engine", (java, engine) => expect(forEngine(java)).toBe(engine));

test.each([
  "a++",
  "(?=a)",
  "(?<!a)b",
  "(?>a)",
  "\\1",
  "\\k<a>",
  "\\bx",
  "\\B",
  "\\Qa\\E",
  "\\R",
  "\\X",
  "\\G",
  "\\A",
  "(?x)a",
  "(?m)^a",
  "(?iu)a",
  "[a[b]]",
  "[a&&b]",
  "\\p{InGreek}",
  "\\p{Han}",
  "a{",
  "*a",
  "a**",
  "(a",
  "a)",
  "[a",
  "[]a]",
  "a\\",
  "[z-a]",
  "a$b",
  "\\ud83d",
  "\\xz",
])("%s is refused, with what to write", (java) => {
  expect(() => forEngine(java)).toThrow(PatternRefusal);
});

test("time grows with the length", () => {
  const started = performance.now();
  forEngine("(?i)[a-z]\\w+村.*".repeat(20_000));
  expect(() => forEngine("(".repeat(100_000))).toThrow(PatternRefusal);
  expect(performance.now() - started).toBeLessThan(5_000);
});
