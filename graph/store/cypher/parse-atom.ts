/** The smallest expressions: literals, names, calls, and what stands in brackets. */
import { type Cursor, NotUnderstood } from "./cursor.ts";
import type { Parsers } from "./parsers.ts";
import type { Expression, ExpressionOf, Quantifier } from "./syntax.ts";
import { textOf } from "./text-literal.ts";

const quantifiers: ReadonlySet<string> = new Set<Quantifier>(["any", "all", "none", "single"]);

export function parseAtom(parsers: Parsers): Expression {
  const { cursor } = parsers;
  const token = cursor.peek();
  if (token === undefined) throw cursor.notUnderstood();
  const { start } = token;
  switch (token.kind) {
    case "string":
      cursor.next();
      if (token.text.length < 2 || token.text.at(-1) !== token.text[0]) throw new NotUnderstood(start);
      return { kind: "string", value: textOf(token.text), start, end: token.end };
    case "parameter":
      cursor.next();
      return { kind: "parameter", name: token.text, start, end: token.end };
    case "number":
      return number(parsers);
    case "symbol":
      return inBrackets(parsers);
    case "word":
    case "quoted-name":
      return named(parsers);
  }
}

/** The lexer ends a number before an exponent's sign, and does not take `.5` for one. */
function number({ cursor }: Parsers): Expression {
  const { start } = cursor;
  let text = cursor.take(".") ? "." : "";
  const digits = cursor.next();
  if (digits.kind !== "number") throw new NotUnderstood(start);
  text += digits.text;
  const sign = cursor.peek();
  const exponent = cursor.peek(1);
  if (
    /^[\d.]+e$/i.test(text) &&
    (sign?.text === "-" || sign?.text === "+") &&
    exponent?.kind === "number" &&
    sign.start === digits.end &&
    exponent.start === sign.end
  )
    text += cursor.next().text + cursor.next().text;
  if (/^(?:\d+(?:_\d+)*|0x[0-9a-f_]+|0o[0-7_]+)$/i.test(text) && !/^0\d/.test(text)) return { kind: "integer", start, end: cursor.end };
  if (/^(?:\d+|\d*\.\d+)(?:e[-+]?\d+)?$/i.test(text) && !/^0\d/.test(text)) return { kind: "float", start, end: cursor.end };
  throw new NotUnderstood(start);
}

function inBrackets(parsers: Parsers): Expression {
  const { cursor } = parsers;
  const { start } = cursor;
  if (cursor.is(".")) return number(parsers);
  if (cursor.is("{")) return map(parsers);
  if (cursor.is("[")) return list(parsers);
  if (!cursor.is("(")) throw cursor.notUnderstood();
  const pattern = mayBePattern(cursor) ? cursor.attempt(() => parsers.pattern(false)) : undefined;
  if (pattern) return { kind: "pattern", pattern, start, end: cursor.end };
  cursor.next();
  const of = parsers.expression();
  cursor.expect(")");
  return { kind: "group", of, start, end: cursor.end };
}

/** `(n)-`, `(n:`, `(:`, `({`, `()`: anything else in brackets is no node. */
function mayBePattern(cursor: Cursor): boolean {
  const behind = cursor.isName(1) ? 2 : 1;
  if (cursor.is(")", behind)) return cursor.is("-", behind + 1) || cursor.is("<-", behind + 1);
  return cursor.is(":", behind) || cursor.is("{", behind) || cursor.peek(behind)?.kind === "parameter";
}

function map({ cursor, expression }: Parsers): ExpressionOf<"map"> {
  const { start } = cursor;
  cursor.expect("{");
  const entries: (readonly [string, Expression])[] = [];
  if (!cursor.is("}"))
    cursor.list(() => {
      const key = cursor.name();
      cursor.expect(":");
      entries.push([key, expression()]);
    });
  cursor.expect("}");
  return { kind: "map", entries, start, end: cursor.end };
}

function list(parsers: Parsers): Expression {
  const { cursor, expression } = parsers;
  const { start } = cursor;
  cursor.expect("[");
  if (cursor.isName() && cursor.is("IN", 1)) {
    const comprehension = cursor.attempt(() => listComprehension(parsers, start));
    if (comprehension) return comprehension;
  }
  const pattern = cursor.is("(") || cursor.is("=", 1) ? cursor.attempt(() => patternComprehension(parsers, start)) : undefined;
  if (pattern) return pattern;
  const items = cursor.is("]") ? [] : cursor.list(expression);
  cursor.expect("]");
  return { kind: "list", items, start, end: cursor.end };
}

/** Without WHERE and | it is a list of one item, `[x IN xs]`, which Neo4j reads as a comprehension. */
function listComprehension({ cursor, expression }: Parsers, start: number): Expression {
  const variable = cursor.name();
  cursor.expect("IN");
  const of = expression();
  const where = cursor.take("WHERE") ? expression() : undefined;
  const mapped = cursor.take("|") ? expression() : undefined;
  cursor.expect("]");
  return {
    kind: "list-comprehension",
    variable,
    list: of,
    ...(where && { where }),
    ...(mapped && { map: mapped }),
    start,
    end: cursor.end,
  };
}

function patternComprehension({ cursor, expression, pattern }: Parsers, start: number): Expression {
  const of = pattern(true);
  const where = cursor.take("WHERE") ? expression() : undefined;
  cursor.expect("|");
  const mapped = expression();
  cursor.expect("]");
  return { kind: "pattern-comprehension", pattern: of, ...(where && { where }), map: mapped, start, end: cursor.end };
}

function named(parsers: Parsers): Expression {
  const { cursor } = parsers;
  const token = cursor.peek()!;
  const { start } = token;
  const word = token.kind === "word" ? token.text.toLowerCase() : "";
  if (word === "null" && !cursor.is("(", 1)) return literal(parsers, "null");
  if ((word === "true" || word === "false") && !cursor.is("(", 1)) return literal(parsers, "boolean");
  if (word === "case") return parseCase(parsers);
  if ((word === "exists" || word === "count") && cursor.is("{", 1)) return subquery(parsers);
  if (cursor.is("(", 1)) {
    if (quantifiers.has(word)) return quantified(parsers, word as Quantifier);
    if (word === "reduce") return reduce(parsers);
    if (word === "shortestpath" || word === "allshortestpaths") {
      cursor.next();
      cursor.expect("(");
      const pattern = parsers.pattern(false);
      cursor.expect(")");
      return { kind: "pattern", pattern, start, end: cursor.end };
    }
    return call(parsers);
  }
  const name = cursor.name();
  const variable: Expression = { kind: "variable", name, start, end: cursor.end };
  return cursor.is("{") ? projection(parsers, variable) : variable;
}

function literal({ cursor }: Parsers, kind: "null" | "boolean"): Expression {
  const { start, end } = cursor.next();
  return { kind, start, end };
}

function call({ cursor, expression }: Parsers): Expression {
  const { start } = cursor;
  const name = cursor.name();
  cursor.expect("(");
  const distinct = cursor.take("DISTINCT");
  const star = cursor.is("*") && cursor.is(")", 1) && cursor.take("*");
  const args = star || cursor.is(")") ? [] : cursor.list(expression);
  cursor.expect(")");
  return { kind: "call", name, distinct, star, args, start, end: cursor.end };
}

function quantified({ cursor, expression }: Parsers, quantifier: Quantifier): Expression {
  const { start } = cursor;
  cursor.next();
  cursor.expect("(");
  const variable = cursor.name();
  cursor.expect("IN");
  const of = expression();
  const where = cursor.take("WHERE") ? expression() : undefined;
  cursor.expect(")");
  return { kind: "quantified", quantifier, variable, list: of, ...(where && { where }), start, end: cursor.end };
}

function reduce({ cursor, expression }: Parsers): Expression {
  const { start } = cursor;
  cursor.next();
  cursor.expect("(");
  const accumulator = cursor.name();
  cursor.expect("=");
  const first = expression();
  cursor.expect(",");
  const variable = cursor.name();
  cursor.expect("IN");
  const of = expression();
  cursor.expect("|");
  const step = expression();
  cursor.expect(")");
  return { kind: "reduce", accumulator, first, variable, list: of, step, start, end: cursor.end };
}

function parseCase({ cursor, expression }: Parsers): Expression {
  const { start } = cursor;
  cursor.expect("CASE");
  const subject = cursor.is("WHEN") ? undefined : expression();
  const branches: { when: Expression; value: Expression }[] = [];
  while (cursor.take("WHEN")) {
    const when = expression();
    cursor.expect("THEN");
    branches.push({ when, value: expression() });
  }
  const otherwise = cursor.take("ELSE") ? expression() : undefined;
  cursor.expect("END");
  return { kind: "case", ...(subject && { subject }), branches, ...(otherwise && { otherwise }), start, end: cursor.end };
}

function subquery({ cursor, query }: Parsers): Expression {
  const { start } = cursor;
  const of = cursor.next().text.toUpperCase() as "EXISTS" | "COUNT";
  cursor.expect("{");
  const inner = query();
  cursor.expect("}");
  return { kind: "subquery", of, query: inner, start, end: cursor.end };
}

function projection({ cursor, expression }: Parsers, of: Expression): Expression {
  const keys: string[] = [];
  const entries: (readonly [string, Expression])[] = [];
  const variables: ExpressionOf<"variable">[] = [];
  let all = false;
  cursor.expect("{");
  if (!cursor.is("}"))
    cursor.list(() => {
      if (cursor.take(".")) {
        if (cursor.take("*")) all = true;
        else keys.push(cursor.name());
        return;
      }
      const { start } = cursor;
      const name = cursor.name();
      if (cursor.take(":")) entries.push([name, expression()]);
      else variables.push({ kind: "variable", name, start, end: cursor.end });
    });
  cursor.expect("}");
  return { kind: "projection", of, keys, all, entries, variables, start: of.start, end: cursor.end };
}
