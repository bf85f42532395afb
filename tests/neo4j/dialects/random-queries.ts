/**
 * Random queries over the contract's fixture, well typed for the most part. One seed gives the same queries each time. No text has
 * full-width characters: Neo4j sorts those and rare Chinese ones in two ways (differences-of-answers.ts).
 */

import { randomNumbers } from "../../random-numbers.ts";

export const parameters = {
  i: 3,
  neg: -2,
  f: 2.5,
  s: "柳湾村",
  d: "2022-06",
  num: "12.7",
  l: [1, 2, null],
  ls: ["a", "村"],
  e: [],
} as const;

type Make = (depth: number) => string;

// In each form, #I stands for a whole number, #F a floating-point one, #N either, #S a text, #B a condition, #L a list of numbers,
// #T one of texts, #D a text that is a date, and a small letter for the same without parts.
const forms: Readonly<Record<string, readonly string[]>> = {
  i: ["0", "1", "2", "-1", "7", "$i", "$neg", "n.mentionCount", "n.households", "m.mentionCount", "r.support", "null"],
  f: ["0.5", "1.0", "-1.5", "2.5", "1e7", "1.5e-5", "$f", "n.pageRank", "n.x", "n.totalInvestmentCny", "r.confidence", "1234.5678"],
  s: ["'a'", "''", "'柳湾村'", "'12'", "' b '", "$s", "$num", "n.name", "m.name", "n.gbCode", "r.title", "'it\\'s'", "'𠮷田'", "n.missing"],
  b: ["true", "false", "null", "n:Village", "n.x IS NULL", "n.gbCode IS NOT NULL"],
  l: ["[1, 2, 3]", "[]", "[1, null]", "$l", "$e", "range(0, 4)"],
  t: ["['a', 'b']", "$ls", "n.aliases", "r.evidence", "labels(n)", "split('a,b', ',')", "['x', null]"],
  D: ["'2022-06-14'", "'2022-06'", "'2022'", "$d", "n.startDate", "'20220614'", "'202206'"],
  I: [
    "#I + #I",
    "#I - #I",
    "#I * #I",
    "#I % 3",
    "#I / 2",
    "-#i",
    "(#I)",
    "size(#S)",
    "size(#L)",
    "toInteger(#S)",
    "toInteger(#F)",
    "abs(#I)",
    "sign(#N)",
    "length(p)",
    "CASE WHEN #B THEN #I ELSE #I END",
    "coalesce(#I, #I)",
    "#L[#i]",
    "head(#L)",
    "reduce(acc = 0, x IN #L | acc + x)",
    "date(#D).month",
  ],
  F: [
    "#F + #N",
    "#N * #F",
    "#F / #N",
    "#N ^ 2",
    "#i ^ 2 ^ 2",
    "n.mentionCount ^ 2 ^ 3",
    "round(#N)",
    "floor(#N)",
    "ceil(#N)",
    "toFloat(#S)",
    "toFloat(#I)",
    "sqrt(#I)",
    "(#F)",
    "#F % #N",
    "CASE WHEN #B THEN #F END",
  ],
  S: [
    "#S + #S",
    "#S + #N",
    "#N + #S",
    "#S || #S",
    "toString(#N)",
    "toString(#B)",
    "substring(#S, 1)",
    "substring(#S, #i)",
    "substring(#S, 0, 1)",
    "left(#S, 2)",
    "right(#S, 1)",
    "reverse(#S)",
    "toUpper(#S)",
    "trim(#S)",
    "replace(#S, '村', '.')",
    "(#S)",
    "coalesce(#S, #S)",
    "CASE #s WHEN #S THEN #S ELSE #S END",
    "#T[#i]",
    "last(#T)",
    "toString(date(#D))",
    "type(r)",
    "labels(n)[1]",
    "reduce(acc = '', x IN #T | acc + x)",
  ],
  B: [
    "#N = #N",
    "#N <> #N",
    "#N < #N",
    "#N >= #N",
    "#S = #S",
    "#S <> #S",
    "#S < #S",
    "#S >= #S",
    "NOT #B",
    "(#B AND #B)",
    "(#B OR #B)",
    "(#B XOR #B)",
    "#B AND #B",
    "#B OR #B",
    "#I IN #L",
    "#S IN #T",
    "any(x IN #L WHERE x = #i)",
    "all(x IN #L WHERE x > n.mentionCount)",
    "none(x IN #T WHERE x CONTAINS #s)",
    "single(x IN #L WHERE x < #i)",
    "any(x IN #T WHERE x STARTS WITH #s)",
    "#S =~ '\\\\w+'",
    "#S =~ '.*\\\\d.*'",
    "#S =~ '(?i)[^b]*'",
    "#S CONTAINS #S",
    "#S STARTS WITH #S",
    "(#S) IS NULL",
    "toBoolean(#S)",
    "#i < #N <= #i",
    "date(#D) < date(#D)",
    "EXISTS { (n)--(:Place) }",
  ],
  L: [
    "[#I, #I]",
    "#L[#i..]",
    "#L[..#i]",
    "#L[#i..#i]",
    "[x IN #L WHERE x > #i]",
    "[x IN #L | x + #i]",
    "#L + #L",
    "#L + #I",
    "tail(#L)",
    "reverse(#L)",
  ],
  T: ["[#S, #S]", "#T[#i..]", "[x IN #T WHERE x <> #s]", "[x IN #T | x + #i]", "#T + #S", "#S + #T", "split(#S, ',')"],
};

const matched = [
  "MATCH (n:Entity {id: 'v1'}) MATCH p = (n)-[r:PART_OF]->(m)",
  "MATCH (n:Entity {id: 'p1'}) MATCH p = (n)-[r:WORKS_FOR]->(m {id: 'a3'})",
  "MATCH (n:Project {id: 'j1'}) MATCH p = (n)-[r:LOCATED_IN]->(m)",
  "MATCH (n:Project {id: 'j2'}) OPTIONAL MATCH p = (n)-[r:WROTE]->(m)",
];
const all = "MATCH (n:Entity) OPTIONAL MATCH p = (n)-[r:PART_OF]->(m)";

export function randomQueries(seed: number, count: number): readonly string[] {
  const random = randomNumbers(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const make = (kind: string, depth: number): string => {
    if (kind === "N") return make(pick(["I", "F"]), depth);
    const leaf = depth <= 0 && kind !== "D" ? kind.toLowerCase() : kind;
    return pick(forms[leaf]!).replace(/#([a-zA-Z])/g, (_, part: string) => make(part, depth - 1));
  };
  const any: Make = (depth) => make(pick(["I", "F", "S", "B", "L", "T", "B", "S"]), depth);
  const one = (): string => {
    const kind = random();
    if (kind < 0.5) return `${pick(matched)} RETURN ${any(2)} AS v`;
    if (kind < 0.7) return `${all} WITH n, r, m, p WHERE ${make("B", 2)} RETURN n.id, m.id ORDER BY n.id, m.id`;
    if (kind < 0.8) return `${all} RETURN n.id, m.id, ${any(1)} AS v ORDER BY ${make(pick(["I", "S"]), 1)}, n.id, m.id`;
    if (kind < 0.9)
      return `${all} RETURN ${make(pick(["S", "B"]), 1)} AS k, count(*) AS c, ${pick(["sum", "min", "max"])}(${make("I", 1)}) AS a ORDER BY a, k, c`;
    return `${pick(matched)} UNWIND ${make(pick(["L", "T"]), 2)} AS x RETURN x`;
  };
  return Array.from({ length: count }, one);
}
