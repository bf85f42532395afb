/** Cypher that Neo4j knows and the embedded engine does not: which form to write instead. Looked up once the engine has refused a query. */
import { type CypherToken, tokenizeCypher } from "./cypher-lexer.ts";

interface Difference {
  /** Whether the form starts at this token. `bracket` is the innermost open one. */
  readonly startsAt: (tokens: readonly CypherToken[], index: number, bracket: string) => boolean;
  readonly advice: string;
}

const is = (token: CypherToken | undefined, ...texts: readonly string[]): boolean =>
  token !== undefined && token.kind !== "string" && texts.includes(token.text.toUpperCase());

const isWord = (token: CypherToken | undefined): boolean => token?.kind === "word" || token?.kind === "quoted-name";

const differences: readonly Difference[] = [
  {
    startsAt: (tokens, index, bracket) =>
      bracket !== "[" && is(tokens[index], ":") && isWord(tokens[index + 1]) && is(tokens[index + 2], "|", "&"),
    advice: "Labels can't be combined with | or &: write MATCH (n) WHERE n:A OR n:B (or n:A AND n:B).",
  },
  {
    startsAt: (tokens, index, bracket) => bracket === "(" && is(tokens[index], ":") && is(tokens[index + 1], "!", "%", "("),
    advice: "Label expressions don't work inside a node: write MATCH (n) WHERE NOT n:A.",
  },
  {
    startsAt: (tokens, index, bracket) => bracket === "[" && is(tokens[index], ":") && is(tokens[index + 1], "!", "%", "("),
    advice: "Type expressions don't work inside a relation: write MATCH ()-[r]->() WHERE NOT type(r) = 'A'.",
  },
  {
    startsAt: (tokens, index) => is(tokens[index], ":") && is(tokens[index + 1], "!", "%", "("),
    advice: "Label expressions are not known: write NOT n:A of a node, and NOT type(r) = 'A' of a relation.",
  },
  {
    startsAt: (tokens, index, bracket) =>
      (bracket === "(" || bracket === "[") && isWord(tokens[index - 1]) && is(tokens[index], "IS") && is(tokens[index - 2], "(", "["),
    advice: "IS is not known inside a node or a relation: write n:A.",
  },
  {
    startsAt: (tokens, index) =>
      is(tokens[index], "SHORTEST") ||
      (is(tokens[index], "ANY") && (is(tokens[index + 1], "(") ? is(tokens[index - 1], "=", "MATCH") : false)),
    advice: "SHORTEST and ANY are not known: write MATCH p = shortestPath((a)-[*..6]-(b)) or allShortestPaths(…).",
  },
  {
    startsAt: (tokens, index) =>
      is(tokens[index], "->", "-", ")") &&
      ((is(tokens[index + 1], "{") && (tokens[index + 2]?.kind === "number" || is(tokens[index + 2], ","))) ||
        (is(tokens[index + 1], "+", "*") && is(tokens[index + 2], "(", ")", "-", "->", "<-"))),
    advice: "Quantified paths are not known: write a length into the relation, -[:T*1..3]->.",
  },
  {
    startsAt: (tokens, index) => is(tokens[index], "COLLECT") && is(tokens[index + 1], "{"),
    advice: "COLLECT { … } is not known: write OPTIONAL MATCH … WITH n, collect(x) AS xs.",
  },
  {
    startsAt: (tokens, index) => is(tokens[index], "POINT", "VALUETYPE") && is(tokens[index + 1], "("),
    advice: "This function is not known: no property of the graph is a point, and x and y are plain numbers.",
  },
  {
    startsAt: (tokens, index, bracket) => bracket === "(" && is(tokens[index], "WHERE") && is(tokens[index - 2], "(", ":"),
    advice: "A condition can't stand inside a node: write MATCH (n) WHERE n.id = … behind the pattern.",
  },
  {
    startsAt: (tokens, index) =>
      is(tokens[index], "WHEN") &&
      (is(tokens[index + 1], "<", ">", "=", "IS", "IN", "STARTS", "ENDS", "CONTAINS") || is(tokens[index + 2], ",")),
    advice: "CASE x WHEN takes one value: write CASE WHEN x > 1 OR x = 0 THEN … END.",
  },
  {
    startsAt: (tokens, index) => is(tokens[index], "OPTIONAL") && is(tokens[index + 1], "CALL"),
    advice: "OPTIONAL CALL is not known: write OPTIONAL MATCH.",
  },
  {
    startsAt: (tokens, index) => is(tokens[index], "TRIM") && is(tokens[index + 2], "BOTH", "LEADING", "TRAILING"),
    advice: "trim takes one text: write trim(x), ltrim(x) or rtrim(x), or replace(x, 'y', '').",
  },
  {
    startsAt: (tokens, index) =>
      isWord(tokens[index]) && is(tokens[index + 1], ".") && isWord(tokens[index + 2]) && is(tokens[index + 3], "("),
    advice: "Functions with a dot are not known. The graph's dates are text: substring(r.date, 0, 7) is the month.",
  },
  {
    startsAt: (tokens, index) => is(tokens[index], "IS") && is(tokens[index + 1], ":"),
    advice: "Type predicates (IS :: STRING) are not known: graph/ontology.ts says which property has which type.",
  },
  {
    startsAt: (tokens, index) =>
      is(tokens[index], "COLLECT") && is(tokens[index + 1], "(") && is(tokens[closing(tokens, index + 1) + 1], "["),
    advice: "A gathered list can't be indexed at once: write WITH collect(x) AS xs RETURN xs[0].",
  },
  {
    startsAt: (tokens, index) => is(tokens[index], "ROUND") && is(tokens[closing(tokens, index + 1) - 2], ","),
    advice: "round takes one number: write round(x * 100) / 100.",
  },
];

/** The index of the bracket that closes the one at `open`; the last token's where none does. */
function closing(tokens: readonly CypherToken[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    if (is(tokens[index], "(", "[", "{")) depth += 1;
    else if (is(tokens[index], ")", "]", "}") && --depth === 0) return index;
  }
  return tokens.length - 1;
}

/** Advice for the first form in the query that only Neo4j knows, or undefined. */
export function adviceFor(cypher: string): string | undefined {
  const tokens = tokenizeCypher(cypher);
  const brackets: string[] = [];
  for (const [index, token] of tokens.entries()) {
    const found = differences.find(({ startsAt }) => startsAt(tokens, index, brackets.at(-1) ?? ""));
    if (found) return found.advice;
    if (token.kind !== "symbol") continue;
    if ("([{".includes(token.text)) brackets.push(token.text);
    else if (")]}".includes(token.text)) brackets.pop();
  }
  return undefined;
}
