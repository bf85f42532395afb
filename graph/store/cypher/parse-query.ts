/** Reads a query that only reads: its clauses, patterns and expressions. Writing clauses are the guard's matter and not known here. */
import type { CypherToken } from "../cypher-lexer.ts";
import { Cursor } from "./cursor.ts";
import { parseExpression } from "./parse-expression.ts";
import type { Parsers } from "./parsers.ts";
import type { Clause, Expression, NodePattern, Pattern, ProjectionItem, Query, RelationPattern } from "./syntax.ts";

/** Throws NotUnderstood where the query is wrong, or holds a form that the embedded engine does not have. */
export function parseQuery(cypher: string, tokens: readonly CypherToken[]): Query {
  const cursor = new Cursor(cypher, tokens);
  const parsers: Parsers = {
    cursor,
    expression: () => parseExpression(parsers),
    query: () => innerQuery(parsers),
    pattern: (named) => relatedPattern(parsers, named),
  };
  const query = unionOf(parsers);
  cursor.take(";");
  if (cursor.peek() !== undefined) throw cursor.notUnderstood();
  return query;
}

function unionOf(parsers: Parsers): Query {
  const { cursor } = parsers;
  const branches = [clauses(parsers)];
  while (cursor.take("UNION")) {
    if (!cursor.take("ALL")) cursor.take("DISTINCT");
    branches.push(clauses(parsers));
  }
  return { branches };
}

/** In EXISTS { … }, a pattern alone may stand for its MATCH. */
function innerQuery(parsers: Parsers): Query {
  const { cursor } = parsers;
  if (!cursor.is("(") && !cursor.is("=", 1)) return cursor.nested(() => unionOf(parsers));
  return { branches: [[matchOf(parsers, false)]] };
}

function clauses(parsers: Parsers): Clause[] {
  const found: Clause[] = [];
  for (let next = clause(parsers); next !== undefined; next = clause(parsers)) found.push(next);
  if (found.length === 0) throw parsers.cursor.notUnderstood();
  return found;
}

function clause(parsers: Parsers): Clause | undefined {
  const { cursor } = parsers;
  if (cursor.take("OPTIONAL", "MATCH")) return matchOf(parsers, true);
  if (cursor.take("MATCH")) return matchOf(parsers, false);
  if (cursor.take("UNWIND")) return unwind(parsers);
  if (cursor.take("WITH")) return projection(parsers, "with");
  if (cursor.take("RETURN")) return projection(parsers, "return");
  if (cursor.take("CALL")) return cursor.is("{") || cursor.is("(") ? subquery(parsers) : procedure(parsers);
  return undefined;
}

const whereOf = ({ cursor, expression }: Parsers): { readonly where?: Expression } => (cursor.take("WHERE") ? { where: expression() } : {});

function matchOf(parsers: Parsers, optional: boolean): Clause {
  const patterns = parsers.cursor.list(() => pattern(parsers, true));
  return { kind: "match", optional, patterns, ...whereOf(parsers) };
}

function unwind({ cursor, expression }: Parsers): Clause {
  const list = expression();
  cursor.expect("AS");
  return { kind: "unwind", list, variable: cursor.name() };
}

function projection(parsers: Parsers, kind: "with" | "return"): Clause {
  const { cursor, expression } = parsers;
  const distinct = cursor.take("DISTINCT");
  const { start } = cursor;
  const star = cursor.take("*") ? { start, end: cursor.end } : undefined;
  const items = star && !cursor.take(",") ? [] : cursor.list(() => item(parsers));
  const order: Expression[] = [];
  if (cursor.take("ORDER", "BY"))
    cursor.list(() => {
      order.push(expression());
      ["ASC", "ASCENDING", "DESC", "DESCENDING"].some((word) => cursor.take(word));
    });
  const bounds: Expression[] = [];
  while (["SKIP", "OFFSET", "LIMIT"].some((word) => cursor.take(word))) bounds.push(expression());
  return { kind, distinct, ...(star && { star }), items, order, bounds, ...(kind === "with" ? whereOf(parsers) : {}) };
}

function item({ cursor, expression }: Parsers): ProjectionItem {
  const of = expression();
  return { expression: of, ...(cursor.take("AS") && { alias: cursor.name() }) };
}

function subquery(parsers: Parsers): Clause {
  const { cursor } = parsers;
  let imports: string[] | "*" | undefined;
  if (cursor.take("(")) {
    if (cursor.take("*")) imports = "*";
    else imports = cursor.is(")") ? [] : cursor.list(() => cursor.name());
    cursor.expect(")");
  }
  cursor.expect("{");
  const query = cursor.nested(() => unionOf(parsers));
  cursor.expect("}");
  return { kind: "subquery", query, ...(imports && { imports }) };
}

function procedure(parsers: Parsers): Clause {
  const { cursor, expression } = parsers;
  let name = cursor.name();
  while (cursor.take(".")) name += `.${cursor.name()}`;
  let args: Expression[] = [];
  if (cursor.take("(")) {
    if (!cursor.is(")")) args = cursor.list(expression);
    cursor.expect(")");
  }
  const yields = cursor.take("YIELD")
    ? cursor.list(() => {
        const column = cursor.name();
        return { name: column, alias: cursor.take("AS") ? cursor.name() : column };
      })
    : [];
  return { kind: "procedure", name, args, yields, ...(yields.length > 0 ? whereOf(parsers) : {}) };
}

function relatedPattern(parsers: Parsers, named: boolean): Pattern {
  const found = pattern(parsers, named);
  if (found.relations.length === 0) throw parsers.cursor.notUnderstood();
  return found;
}

function pattern(parsers: Parsers, named: boolean): Pattern {
  const { cursor } = parsers;
  const { start } = cursor;
  let variable: string | undefined;
  if (named && cursor.isName() && cursor.is("=", 1)) {
    variable = cursor.name();
    cursor.expect("=");
  }
  const shortest = cursor.is("(", 1) && (cursor.take("SHORTESTPATH") || cursor.take("ALLSHORTESTPATHS"));
  if (shortest) cursor.expect("(");
  const nodes = [node(parsers)];
  const relations: RelationPattern[] = [];
  while (cursor.is("-") || cursor.is("<-")) {
    relations.push(relation(parsers));
    nodes.push(node(parsers));
  }
  if (shortest) cursor.expect(")");
  return { nodes, relations, shortest, ...(variable !== undefined && { variable }), start, end: cursor.end };
}

function node(parsers: Parsers): NodePattern {
  const { cursor } = parsers;
  cursor.expect("(");
  const variable = cursor.isName() ? cursor.name() : undefined;
  while (cursor.take(":")) cursor.name();
  const properties = propertiesOf(parsers);
  cursor.expect(")");
  return { ...(variable !== undefined && { variable }), ...properties };
}

function propertiesOf({ cursor, expression }: Parsers): { readonly properties?: Expression } {
  return cursor.is("{") || cursor.peek()?.kind === "parameter" ? { properties: expression() } : {};
}

function relation(parsers: Parsers): RelationPattern {
  const { cursor } = parsers;
  if (!cursor.take("<-")) cursor.expect("-");
  let found: RelationPattern = { long: false };
  if (cursor.take("[")) {
    const variable = cursor.isName() ? cursor.name() : undefined;
    if (cursor.take(":")) {
      cursor.name();
      while (cursor.take("|")) {
        cursor.take(":");
        cursor.name();
      }
    }
    const long = cursor.take("*");
    if (long) length(cursor);
    found = { long, ...(variable !== undefined && { variable }), ...propertiesOf(parsers), ...whereOf(parsers) };
    cursor.expect("]");
  }
  if (!cursor.take("->")) cursor.expect("-");
  return found;
}

function length(cursor: Cursor): void {
  const bound = (): void => {
    if (cursor.peek()?.kind === "number") cursor.next();
  };
  bound();
  if (cursor.take("..")) bound();
}
