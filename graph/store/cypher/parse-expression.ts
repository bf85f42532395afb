/** Expressions of Cypher, from the loosest operator to the tightest. */
import type { Cursor } from "./cursor.ts";
import { parseAtom } from "./parse-atom.ts";
import type { Parsers } from "./parsers.ts";
import type { BinaryOperator, ComparisonOperator, Expression } from "./syntax.ts";

export function parseExpression(parsers: Parsers): Expression {
  // Most items of a long list.
  const kind = parsers.cursor.peek()?.kind;
  if ((kind === "string" || kind === "number" || kind === "parameter") && [",", "]", ")", "}"].some((end) => parsers.cursor.is(end, 1)))
    return parseAtom(parsers);
  return parsers.cursor.nested(() => leftToRight(parsers, [["OR"], ["XOR"], ["AND"]], () => negation(parsers)));
}

/** Binary operators that group from the left: each level binds looser than the next, and `tightest` reads what stands between the last. */
function leftToRight(
  parsers: Parsers,
  [level, ...tighter]: readonly (readonly BinaryOperator[])[],
  tightest: () => Expression,
): Expression {
  if (level === undefined) return tightest();
  const { cursor } = parsers;
  let left = leftToRight(parsers, tighter, tightest);
  for (;;) {
    const operator = level.find((candidate) => (candidate === "||" ? cursor.takeJoined("|", "|") : cursor.take(candidate)));
    if (operator === undefined) return left;
    const right = leftToRight(parsers, tighter, tightest);
    left = { kind: "binary", operator, left, right, start: left.start, end: cursor.end };
  }
}

function negation(parsers: Parsers): Expression {
  const { cursor } = parsers;
  const { start } = cursor;
  if (!cursor.take("NOT")) return comparison(parsers);
  const of = cursor.nested(() => negation(parsers));
  return { kind: "unary", operator: "NOT", of, start, end: cursor.end };
}

function comparison(parsers: Parsers): Expression {
  const { cursor } = parsers;
  const first = predicate(parsers);
  const operands = [first];
  const operators: ComparisonOperator[] = [];
  for (;;) {
    // The lexer reads `a <-1` as an arrow.
    if (cursor.is("<-")) {
      const { start } = cursor;
      cursor.next();
      const of = predicate(parsers);
      operators.push("<");
      operands.push({ kind: "unary", operator: "-", of, start: start + 1, end: cursor.end });
      continue;
    }
    const operator = comparisonOperator(cursor);
    if (operator === undefined) break;
    operators.push(operator);
    operands.push(predicate(parsers));
  }
  return operators.length === 0 ? first : { kind: "comparison", operands, operators, start: first.start, end: cursor.end };
}

function comparisonOperator(cursor: Cursor): ComparisonOperator | undefined {
  if (cursor.takeJoined("<", ">")) return "<>";
  if (cursor.takeJoined("<", "=")) return "<=";
  if (cursor.takeJoined(">", "=")) return ">=";
  if (cursor.isJoined("=", "~")) return undefined;
  return (["=", "<", ">"] as const).find((operator) => cursor.take(operator));
}

/** What may follow an operand, once: `IS NULL`, `IN`, `STARTS WITH`, `=~`. */
function predicate(parsers: Parsers): Expression {
  const { cursor } = parsers;
  const left = sum(parsers);
  const { start } = left;
  const not = cursor.isWords("IS", "NOT", "NULL");
  if (cursor.take("IS", "NULL") || cursor.take("IS", "NOT", "NULL")) return { kind: "is-null", of: left, not, start, end: cursor.end };
  const operator = predicateOperator(cursor);
  if (operator === undefined) return left;
  const right = sum(parsers);
  return { kind: "binary", operator, left, right, start, end: cursor.end };
}

function predicateOperator(cursor: Cursor): BinaryOperator | undefined {
  if (cursor.takeJoined("=", "~")) return "=~";
  if (cursor.take("STARTS", "WITH")) return "STARTS WITH";
  if (cursor.take("ENDS", "WITH")) return "ENDS WITH";
  return (["CONTAINS", "IN"] as const).find((operator) => cursor.take(operator));
}

const sum = (parsers: Parsers): Expression => leftToRight(parsers, [["+", "-", "||"], ["*", "/", "%"], ["^"]], () => signed(parsers));

function signed(parsers: Parsers): Expression {
  const { cursor } = parsers;
  const { start } = cursor;
  const operator = (["-", "+"] as const).find((sign) => cursor.take(sign));
  if (operator === undefined) return postfix(parsers);
  const of = cursor.nested(() => signed(parsers));
  return { kind: "unary", operator, of, start, end: cursor.end };
}

function postfix(parsers: Parsers): Expression {
  const { cursor } = parsers;
  let of = parseAtom(parsers);
  for (;;) {
    const { start } = of;
    if (cursor.take(".")) of = { kind: "property", of, key: cursor.name(), start, end: cursor.end };
    else if (cursor.take("[")) of = element(parsers, of);
    else if (cursor.is(":") && cursor.isName(1)) {
      const labels: string[] = [];
      while (cursor.take(":")) labels.push(cursor.name());
      const has: Expression = { kind: "has-labels", of, labels, start, end: cursor.end };
      if (cursor.is("|") && !cursor.isJoined("|", "|")) return has;
      of = has;
    } else return of;
  }
}

function element(parsers: Parsers, of: Expression): Expression {
  const { cursor, expression } = parsers;
  const { start } = of;
  const from = cursor.is("..") ? undefined : expression();
  if (!cursor.take("..")) {
    cursor.expect("]");
    return { kind: "index", of, at: from!, start, end: cursor.end };
  }
  const to = cursor.is("]") ? undefined : expression();
  cursor.expect("]");
  return { kind: "slice", of, ...(from && { from }), ...(to && { to }), start, end: cursor.end };
}
