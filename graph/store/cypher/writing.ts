/** What the writers of expressions share: an expression as the embedded engine is to get it, and ways to build one. */
import { Refusal, type RowRefusals } from "./refusal.ts";
import type { Expression, Pattern, Query } from "./syntax.ts";
import { type Kind, inWords, is, isMixed, mayBe, nothing, orNull, present, type Type } from "./types.ts";

export interface Written {
  readonly text: string;
  readonly type: Type;
  /** Holds an aggregate such as count(…): the engine takes none inside of a comprehension. */
  readonly aggregate: boolean;
}

export type Scope = ReadonlyMap<string, Type>;

/** A part of the query and what is to stand in its place. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Writing {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Names of properties that the graph holds. */
  readonly propertyNames: ReadonlySet<string>;
  readonly rowRefusals: RowRefusals;
  /** Whether parameters are written as literals: the engine does not know them in what rows are grouped by. */
  grouping: boolean;
  /** A name that the query does not use. */
  readonly fresh: () => string;
  /** `asFilter` where null is as good as false, as in WHERE. */
  readonly write: (expression: Expression, scope: Scope, asFilter?: boolean) => Written;
  readonly pieces: (query: Query, scope: Scope) => readonly Piece[];
  readonly patternPieces: (pattern: Pattern, scope: Scope) => { readonly pieces: readonly Piece[]; readonly scope: Scope };
}

export const refuse = ({ start }: { readonly start: number }, message: string): never => {
  throw new Refusal(start, message);
};

/** The query from `start` to `end` with its pieces in place. */
export function splice(cypher: string, start: number, end: number, pieces: readonly Piece[]): string {
  let out = "";
  let at = start;
  for (const piece of [...pieces].sort((left, right) => left.start - right.start)) {
    out += cypher.slice(at, piece.start) + piece.text;
    at = piece.end;
  }
  return out + cypher.slice(at, end);
}

/** The expression as it stands, with its parts as they were written. */
export function rebuilt(
  { cypher }: Writing,
  expression: Expression,
  parts: readonly (readonly [Expression, Written])[],
  type: Type,
): Written {
  const pieces = parts.map(([{ start, end }, { text }]) => ({ start, end, text }));
  return { text: splice(cypher, expression.start, expression.end, pieces), type, aggregate: parts.some(([, part]) => part.aggregate) };
}

/** Each expression with what was written for it. */
export const pairs = (expressions: readonly Expression[], written: readonly Written[]): (readonly [Expression, Written])[] =>
  expressions.map((expression, index) => [expression, written[index]!]);

const simple = /^(?:[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)?|\d+(?:\.\d+)?|\$[\p{L}\p{N}_]+|'[^'\\]*')$/u;

/**
 * `body` with the expressions under names, so that it may name each several times: `[x IN [expression] | …][0]`. Those that are short
 * or hold an aggregate stand there themselves.
 */
export function bind({ fresh }: Writing, operands: readonly Written[], body: (...names: readonly string[]) => string): string {
  if (operands.some(({ aggregate }) => aggregate)) return `(${body(...operands.map(({ text }) => `(${text})`))})`;
  const names = operands.map(({ text }) => (simple.test(text) ? text : fresh()));
  const inner = `(${body(...names)})`;
  return operands.reduceRight(
    (out, { text }, index) => (names[index] === text ? out : `[${names[index]!} IN [${text}] | ${out}][0]`),
    inner,
  );
}

/**
 * The expression with what is read of a node, relation or path of it. One that a call or the like gives is a mere number to the engine,
 * and what is read of that is null; under a name it is what it was.
 */
export function read(
  writing: Writing,
  expression: Expression,
  of: Written,
  asItStands: Written,
  reading: (name: string) => string,
): Written {
  const isNamed = expression.kind === "variable" || (expression.kind === "property" && expression.of.kind === "variable");
  if (isNamed || of.aggregate || isNothing(of) || !mayBe(of.type, "node", "relation", "path")) return asItStands;
  return { ...asItStands, text: bind(writing, [of], (name) => reading(name!)) };
}

/** Refuses an operand that may be of another kind: Neo4j raises an error there, and the engine answers null or something else. */
export function expectKinds(what: string, expression: Expression, { type }: Written, ...kinds: readonly Kind[]): void {
  if (is(type, ...kinds)) return;
  const wanted = inWords({ kinds: new Set(kinds), nullable: true });
  const convert = mayBe(type, "integer", "float", "text", "boolean") ? conversion(kinds) : "";
  refuse(expression, `${what} takes ${wanted}, and this is ${inWords(type)}${convert}.`);
}

/** Refuses what is sometimes a node and sometimes a relation. */
export function expectOneKind(expression: Expression, { type }: Written): void {
  if (isMixed(type)) refuse(expression, "This is a node in some rows and a relation in others, which are mixed up here: take one kind.");
}

/** The engine takes an aggregate in operators and calls only. */
export function expectNoAggregate(expression: Expression, ...parts: readonly (Written | undefined)[]): void {
  if (parts.some((part) => part?.aggregate))
    refuse(expression, "An aggregate can't stand in [ … ] and the like here: write WITH collect(x) AS xs RETURN xs[0].");
}

const conversion = (kinds: readonly Kind[]): string => {
  if (kinds.includes("text")) return ": turn it into a text with toString(…)";
  if (kinds.includes("float") || kinds.includes("integer")) return ": turn it into a number with toInteger(…) or toFloat(…)";
  if (kinds.includes("boolean")) return ": write a comparison, e.g. … IS NOT NULL or … = true";
  return "";
};

/** The expression's value where the query and its parameters tell it: a text, a number, a boolean or null. */
export function constantOf(writing: Writing, expression: Expression): string | number | boolean | null | undefined {
  switch (expression.kind) {
    case "string":
      return expression.value;
    case "null":
      return null;
    case "boolean":
      return writing.cypher.slice(expression.start, expression.end).toLowerCase() === "true";
    case "integer":
    case "float":
      return Number(writing.cypher.slice(expression.start, expression.end).replaceAll("_", ""));
    case "group":
      return constantOf(writing, expression.of);
    case "parameter":
      return parameterOf(writing, expression.name);
    case "unary": {
      const value = constantOf(writing, expression.of);
      return typeof value !== "number" || expression.operator === "NOT" ? undefined : expression.operator === "-" ? -value : value;
    }
    case "binary": {
      if (expression.operator !== "+") return undefined;
      const [left, right] = [constantOf(writing, expression.left), constantOf(writing, expression.right)];
      return typeof left === "string" && typeof right === "string" ? left + right : undefined;
    }
    default:
      return undefined;
  }
}

function parameterOf({ parameters }: Writing, name: string): string | number | boolean | null | undefined {
  const value = parameters[name];
  if (value === null) return null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : undefined;
}

export const neverNull = (parts: readonly Written[]): boolean => parts.every(({ type }) => !type.nullable);
export const isNothing = ({ type }: Written): boolean => type === nothing || type.kinds.size === 0;
/** The type of what is null as soon as one of its parts is. */
export const withNull = (type: Type, parts: readonly Written[]): Type => (neverNull(parts) ? present(type) : orNull(type));

/** Something of these parts that is not written as it stands in the query. */
export const made = (text: string, type: Type, parts: readonly Written[]): Written => ({
  text,
  type,
  aggregate: parts.some(({ aggregate }) => aggregate),
});
