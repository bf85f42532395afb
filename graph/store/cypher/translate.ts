/**
 * A person's query as the embedded engine is to get it. The engine reads most of Neo4j's Cypher and answers some of it otherwise, without
 * a word: those expressions are written in a form that both answer alike, or refused with the form to write. What kinds of values an
 * expression may have is worked out from the query, its parameters and the ontology; where only a row can tell, the row raises.
 */
import { unlikeSorted } from "./comparing.ts";
import { parseQuery } from "./parse-query.ts";
import { type Refusal, RowRefusals } from "./refusal.ts";
import { type Clause, type Expression, holds, type ProjectionItem, type Query } from "./syntax.ts";
import { tokenizeCypher } from "../cypher-lexer.ts";
import { anything, elementOf, float, is, listOf, mayBe, node, orNull, present, relation, text, type Type } from "./types.ts";
import { writeExpression } from "./write-expression.ts";
import { filter, patternPieces } from "./write-pattern.ts";
import { isNothing, type Piece, refuse, type Scope, splice, type Writing, type Written } from "./writing.ts";

export interface Translation {
  readonly cypher: string;
  /** The names of the columns as Neo4j gives them; undefined where the query has no RETURN. */
  readonly columns: readonly string[] | undefined;
  /** What each column's values may be, by its name. */
  readonly types: ReadonlyMap<string, Type>;
  /** The refusal that an error of the engine stands for. */
  readonly refusalOf: (engineMessage: string) => Refusal | undefined;
}

interface Translating extends Writing {
  /** Names of the columns that are written under one of ours, by what stands in the query. */
  readonly aliases: Map<string, string>;
}

/** Throws NotUnderstood where the query can't be read, and Refusal where the engine would answer otherwise. */
export function translate(cypher: string, parameters: Readonly<Record<string, unknown>>, propertyNames: ReadonlySet<string>): Translation {
  const tokens = tokenizeCypher(cypher);
  const query = parseQuery(cypher, tokens);
  const used = new Set(tokens.map((token) => token.text));
  let last = 0;
  const fresh = (): string => {
    do last += 1;
    while (used.has(`mailuo_${last}`));
    return `mailuo_${last}`;
  };
  const rowRefusals = new RowRefusals();
  const writing: Translating = {
    cypher,
    parameters,
    propertyNames,
    grouping: false,
    rowRefusals,
    fresh,
    aliases: new Map(),
    write: (expression, scope, asFilter = false) => bounded(cypher, expression, writeExpression(writing, expression, scope, asFilter)),
    pieces: (inner, scope) => queryPieces(writing, inner, scope).pieces,
    patternPieces: (pattern, scope) => patternPieces(writing, pattern, scope),
  };
  const { pieces, scope: types } = withoutOverflow(() => queryPieces(writing, query, new Map()));
  return {
    cypher: splice(cypher, 0, cypher.length, pieces),
    columns: columnNames(writing, query),
    types,
    refusalOf: (message) => rowRefusals.of(message),
  };
}

const mostAdded = 200_000;

/** What stands several times grows with every level of nesting. */
function bounded(cypher: string, expression: Expression, written: Written): Written {
  return written.text.length <= cypher.length + mostAdded
    ? written
    : refuse(expression, "This is nested too deep for the embedded store: name parts of it with WITH … AS x.");
}

/** A sum or a choice of thousands is as deep as it is long. */
function withoutOverflow<Result>(write: () => Result): Result {
  try {
    return write();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refuse(
      { start: 0 },
      "This query is too long for the embedded store: write x IN [ … ] for x = … OR x = …, or take parts into WITH.",
    );
  }
}

function columnNames(writing: Writing, { branches: [clauses] }: Query): readonly string[] | undefined {
  const last = clauses!.at(-1)!;
  if (last.kind !== "return" || last.star) return undefined;
  return last.items.map(({ expression, alias }) => alias ?? nameOf(writing, expression));
}

/** Of a column without AS. That of `n {.name}` is `n`. */
function nameOf(writing: Writing, expression: Expression): string {
  if (expression.kind === "projection") return nameOf(writing, expression.of);
  return expression.kind === "variable" ? expression.name : writing.cypher.slice(expression.start, expression.end);
}

interface Outcome {
  readonly pieces: Piece[];
  readonly scope: Scope;
}

/** The scope is that of its RETURN. */
function queryPieces(writing: Translating, { branches }: Query, scope: Scope): Outcome {
  const pieces: Piece[] = [];
  let columns: Scope = new Map();
  for (const [index, clauses] of branches.entries()) {
    let current = scope;
    for (const clause of clauses) {
      const outcome = clausePieces(writing, clause, current);
      pieces.push(...outcome.pieces);
      current = outcome.scope;
    }
    columns =
      index === 0
        ? current
        : new Map([...current].map(([name, type]) => [name, columns.has(name) ? orNull(unionOf(columns.get(name)!, type)) : type]));
  }
  return { pieces, scope: columns };
}

const unionOf = (left: Type, right: Type): Type =>
  left === right ? left : { ...anything, kinds: new Set([...left.kinds, ...right.kinds]) };

function clausePieces(writing: Translating, clause: Clause, scope: Scope): Outcome {
  switch (clause.kind) {
    case "match":
      return matchPieces(writing, clause, scope);
    case "unwind":
      return unwindPieces(writing, clause, scope);
    case "with":
    case "return":
      return projectionPieces(writing, clause, scope);
    case "subquery": {
      const [first] = clause.query.branches[0]!;
      const within =
        clause.imports === undefined
          ? first?.kind === "with"
            ? scope
            : new Map<string, Type>()
          : clause.imports === "*"
            ? scope
            : importsOf(clause.imports, scope);
      const inner = queryPieces(writing, clause.query, within);
      return { pieces: inner.pieces, scope: new Map([...scope, ...inner.scope]) };
    }
    case "procedure": {
      const pieces = clause.args.map((argument) => pieceOf(writing, argument, scope));
      const inner = new Map(scope);
      for (const { name, alias } of clause.yields) inner.set(alias, yielded[name] ?? anything);
      return { pieces: [...pieces, ...filter(writing, clause.where, inner)], scope: inner };
    }
  }
}

const importsOf = (names: readonly string[], scope: Scope): Scope => new Map(names.map((name) => [name, scope.get(name) ?? anything]));

/** Of the procedures that the guard lets through. */
const yielded: Readonly<Record<string, Type>> = {
  label: present(text),
  relationshipType: present(text),
  propertyKey: present(text),
  name: present(text),
  edition: present(text),
  versions: present(listOf(present(text))),
  node: present(node),
  relationship: present(relation),
  score: present(float),
};

function pieceOf(writing: Writing, expression: Expression, scope: Scope, asFilter = false): Piece {
  return { start: expression.start, end: expression.end, text: writing.write(expression, scope, asFilter).text };
}

function matchPieces(writing: Translating, clause: Extract<Clause, { kind: "match" }>, scope: Scope): Outcome {
  const pieces: Piece[] = [];
  let inner = scope;
  for (const pattern of clause.patterns) {
    const outcome = patternPieces(writing, pattern, inner);
    pieces.push(...outcome.pieces);
    inner = outcome.scope;
  }
  refuseSearch(clause);
  pieces.push(...filter(writing, clause.where, inner));
  if (!clause.optional) return { pieces, scope: inner };
  return { pieces, scope: new Map([...inner].map(([name, type]) => [name, scope.has(name) ? type : orNull(type)])) };
}

/** Of a shortest path Neo4j looks for the shortest one for which WHERE holds; the engine takes the shortest one and then looks at it. */
function refuseSearch({ patterns, where }: Extract<Clause, { kind: "match" }>): void {
  const found = new Set(
    patterns.filter(({ shortest }) => shortest).flatMap((path) => [path, ...path.relations].map((part) => part.variable)),
  );
  if (where && holds(where, (part) => part.kind === "variable" && found.has(part.name)))
    refuse(
      where,
      "WHERE of a shortest path looks for another path in Neo4j, and not here: name the types, shortestPath((a)-[:A|B*..6]-(b)), or look at the one found, WITH p WHERE ….",
    );
}

function unwindPieces(writing: Writing, { list, variable }: Extract<Clause, { kind: "unwind" }>, scope: Scope): Outcome {
  const of = writing.write(list, scope);
  const inner = new Map(scope);
  const piece = (text: string): Piece[] => [{ start: list.start, end: list.end, text }];
  if (isNothing(of) || is(of.type, "list")) return { pieces: piece(of.text), scope: inner.set(variable, elementOf(of.type)) };
  // A single value makes one row in Neo4j, and none in the engine.
  if (mayBe(of.type, "list"))
    return refuse(list, "UNWIND of what may be a list or a single value is not known here: write UNWIND [x] for a single value.");
  const one = `[${of.text}]`;
  inner.set(variable, present(of.type));
  return { pieces: piece(of.type.nullable ? `(CASE WHEN ${of.text} IS NULL THEN [] ELSE ${one} END)` : one), scope: inner };
}

function projectionPieces(writing: Translating, clause: Extract<Clause, { kind: "with" | "return" }>, scope: Scope): Outcome {
  const pieces: Piece[] = [];
  const columns = new Map<string, Type>(clause.star ? scope : []);
  if (clause.star && clause.kind === "return") pieces.push(...starPieces(clause.star, scope));
  const aliases = new Map<string, string>();
  const aggregates = clause.items.map(({ expression }) => writing.write(expression, scope).aggregate);
  const isPlain = !clause.distinct && !aggregates.includes(true);
  for (const [index, item] of clause.items.entries()) {
    writing.grouping = aggregates.includes(true) && !aggregates[index]!;
    pieces.push(itemPiece(writing, item, scope, columns, aliases, isPlain && clause.order.length > 0));
  }
  writing.grouping = false;
  const inOrder = new Map([...scope, ...columns]);
  const swapped = clause.items.filter(
    ({ expression, alias }) => alias !== undefined && scope.has(alias) && expression.kind === "variable" && expression.name !== alias,
  );
  for (const key of clause.order) {
    const name = swapped.find(({ alias }) => holds(key, (part) => part.kind === "variable" && part.name === alias))?.alias;
    if (name !== undefined)
      refuse(
        key,
        `${name} is two things here, a variable and a column of another one, and ORDER BY takes the other one: name the column otherwise.`,
      );
    if (holds(key, ({ kind }) => kind === "pattern-comprehension"))
      refuse(key, "A list of a pattern can't be sorted by where it stands: write WITH n, size([ … ]) AS size ORDER BY size.");
    const of = writing.write(key, inOrder);
    const reason = isNothing(of) ? undefined : unlikeSorted(of.type);
    if (reason) refuse(key, reason);
    pieces.push({ start: key.start, end: key.end, text: aliases.get(sourceOf(writing, key)) ?? of.text });
  }
  for (const bound of clause.bounds)
    if (bound.kind !== "integer" && bound.kind !== "parameter") refuse(bound, "SKIP and LIMIT take a whole number or a parameter here.");
  pieces.push(...filter(writing, clause.where, inOrder));
  return { pieces, scope: columns };
}

/** Neo4j sorts the columns of `*` by name. */
function starPieces({ start, end }: { readonly start: number; readonly end: number }, scope: Scope): Piece[] {
  if (scope.size === 0) return [];
  const names = [...scope.keys()].sort((left, right) => (left < right ? -1 : 1));
  return [{ start, end, text: names.map((name) => (/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `\`${name}\``)).join(", ") }];
}

const sourceOf = ({ cypher }: Writing, { start, end }: Expression): string => cypher.slice(start, end).replace(/\s+/g, " ");

/** One column. Where its text changed and it has no name, it gets one, and its own back in the answer. */
function itemPiece(
  writing: Translating,
  { expression, alias }: ProjectionItem,
  scope: Scope,
  columns: Map<string, Type>,
  aliases: Map<string, string>,
  isSorted: boolean,
): Piece {
  const { start, end } = expression;
  const { text, type } = writing.write(expression, scope);
  // A variable under another name the engine forgets: `x AS y ORDER BY -x` it sorts by null.
  const isForgotten =
    isSorted && alias !== undefined && alias !== text && expression.kind === "variable" && !mayBe(type, "node", "relation", "path");
  const out = isForgotten ? `[${text}][0]` : text;
  const source = writing.cypher.slice(start, end);
  columns.set(alias ?? nameOf(writing, expression), type);
  if (out === source) return { start, end, text: out };
  if (alias !== undefined) {
    aliases.set(sourceOf(writing, expression), /^[\p{L}_][\p{L}\p{N}_]*$/u.test(alias) ? alias : `\`${alias}\``);
    return { start, end, text: out };
  }
  let name = writing.aliases.get(source);
  if (name === undefined) {
    name = writing.fresh();
    writing.aliases.set(source, name);
  }
  aliases.set(sourceOf(writing, expression), name);
  return { start, end, text: `${out} AS ${name}` };
}
