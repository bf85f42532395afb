import { expect, test } from "vitest";
import { tokenizeCypher, positionAt } from "../../graph/store/cypher-lexer.ts";
import { adviceFor } from "../../graph/store/dialect.ts";

test.each([
  "MATCH (n:Person) WHERE n:A OR n:B RETURN n",
  "MATCH (a)-[:X|Y*1..3]->(b) RETURN [x IN [1] WHERE x > 0 | x]",
  "MATCH p = shortestPath((a)-[*..6]-(b)) RETURN p, round(1.5), n.name",
  "RETURN '(n:A|B) SHORTEST 1 ->{1,3}' AS s // COLLECT {",
])("no advice for %s", (cypher) => expect(adviceFor(cypher)).toBeUndefined());

test("tokens carry their place", () => {
  const cypher = "MATCH (n) // c\nRETURN n.`a``b`, $x, 'it\\'s', 1.5, 1..3";
  const tokens = tokenizeCypher(cypher);
  expect(tokens.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    "word MATCH",
    "symbol (",
    "word n",
    "symbol )",
    "word RETURN",
    "word n",
    "symbol .",
    "quoted-name a`b",
    "symbol ,",
    "parameter x",
    "symbol ,",
    "string 'it\\'s'",
    "symbol ,",
    "number 1.5",
    "symbol ,",
    "number 1",
    "symbol ..",
    "number 3",
  ]);
  expect(positionAt(cypher, tokens[4]!.start)).toEqual({ line: 2, column: 1 });
});
