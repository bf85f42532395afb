/** A reading query as a tree. `start` and `end` are UTF-16 offsets into the query, end exclusive. */

interface Span {
  readonly start: number;
  readonly end: number;
}

export type BinaryOperator =
  "OR" | "XOR" | "AND" | "+" | "-" | "||" | "*" | "/" | "%" | "^" | "=~" | "STARTS WITH" | "ENDS WITH" | "CONTAINS" | "IN";
export type ComparisonOperator = "=" | "<>" | "<" | "<=" | ">" | ">=";
export type Quantifier = "any" | "all" | "none" | "single";

type Kinds =
  | { readonly kind: "null" }
  | { readonly kind: "integer" }
  | { readonly kind: "float" }
  | { readonly kind: "boolean" }
  /** `value` is the text without quotes and escapes. */
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "parameter"; readonly name: string }
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "group"; readonly of: Expression }
  | { readonly kind: "property"; readonly of: Expression; readonly key: string }
  | { readonly kind: "index"; readonly of: Expression; readonly at: Expression }
  | { readonly kind: "slice"; readonly of: Expression; readonly from?: Expression; readonly to?: Expression }
  | { readonly kind: "has-labels"; readonly of: Expression; readonly labels: readonly string[] }
  | { readonly kind: "unary"; readonly operator: "NOT" | "-" | "+"; readonly of: Expression }
  | { readonly kind: "binary"; readonly operator: BinaryOperator; readonly left: Expression; readonly right: Expression }
  /** `a < b <= c` is `operands` a, b, c and `operators` <, <=. */
  | { readonly kind: "comparison"; readonly operands: readonly Expression[]; readonly operators: readonly ComparisonOperator[] }
  | { readonly kind: "is-null"; readonly of: Expression; readonly not: boolean }
  | { readonly kind: "list"; readonly items: readonly Expression[] }
  | { readonly kind: "map"; readonly entries: readonly (readonly [key: string, value: Expression])[] }
  /** `n {.name, .*, x: 1, y}`; a variable, y, stands under its own name. */
  | {
      readonly kind: "projection";
      readonly of: Expression;
      readonly keys: readonly string[];
      readonly all: boolean;
      readonly entries: readonly (readonly [key: string, value: Expression])[];
      readonly variables: readonly ExpressionOf<"variable">[];
    }
  | {
      readonly kind: "list-comprehension";
      readonly variable: string;
      readonly list: Expression;
      readonly where?: Expression;
      readonly map?: Expression;
    }
  | { readonly kind: "pattern-comprehension"; readonly pattern: Pattern; readonly where?: Expression; readonly map: Expression }
  | {
      readonly kind: "quantified";
      readonly quantifier: Quantifier;
      readonly variable: string;
      readonly list: Expression;
      readonly where?: Expression;
    }
  | {
      readonly kind: "reduce";
      readonly accumulator: string;
      readonly first: Expression;
      readonly variable: string;
      readonly list: Expression;
      readonly step: Expression;
    }
  | {
      readonly kind: "case";
      readonly subject?: Expression;
      readonly branches: readonly { readonly when: Expression; readonly value: Expression }[];
      readonly otherwise?: Expression;
    }
  /** `count(*)` has no arguments and `star`. */
  | {
      readonly kind: "call";
      readonly name: string;
      readonly distinct: boolean;
      readonly star: boolean;
      readonly args: readonly Expression[];
    }
  | { readonly kind: "subquery"; readonly of: "EXISTS" | "COUNT"; readonly query: Query }
  /** A pattern that stands for whether it is there, or for a path. */
  | { readonly kind: "pattern"; readonly pattern: Pattern };

export type Expression = Kinds & Span;
export type ExpressionOf<Kind extends Expression["kind"]> = Extract<Expression, { readonly kind: Kind }>;

export interface NodePattern {
  readonly variable?: string;
  readonly properties?: Expression;
}

export interface RelationPattern extends NodePattern {
  /** Of any length: its variable holds a list. */
  readonly long: boolean;
  readonly where?: Expression;
}

export interface Pattern extends Span {
  readonly variable?: string;
  /** Stands in shortestPath(…) or allShortestPaths(…). */
  readonly shortest: boolean;
  readonly nodes: readonly NodePattern[];
  readonly relations: readonly RelationPattern[];
}

export interface ProjectionItem {
  readonly expression: Expression;
  readonly alias?: string;
}

export type Clause =
  | { readonly kind: "match"; readonly optional: boolean; readonly patterns: readonly Pattern[]; readonly where?: Expression }
  | { readonly kind: "unwind"; readonly list: Expression; readonly variable: string }
  | {
      readonly kind: "with" | "return";
      readonly distinct: boolean;
      /** Of `*`. */
      readonly star?: Span;
      readonly items: readonly ProjectionItem[];
      readonly order: readonly Expression[];
      /** Of SKIP and LIMIT. */
      readonly bounds: readonly Expression[];
      readonly where?: Expression;
    }
  /** `imports` of `CALL (a, b) {`, `*` for all; undefined for `CALL {`. */
  | { readonly kind: "subquery"; readonly imports?: readonly string[] | "*"; readonly query: Query }
  | {
      readonly kind: "procedure";
      readonly name: string;
      readonly args: readonly Expression[];
      readonly yields: readonly { readonly name: string; readonly alias: string }[];
      readonly where?: Expression;
    };

/** Whether the expression is, or holds at any depth, one of which `test` holds. */
export function holds(expression: Expression, test: (part: Expression) => boolean): boolean {
  const inside = (value: unknown): boolean => {
    if (Array.isArray(value)) return value.some(inside);
    if (value === null || typeof value !== "object") return false;
    return ("kind" in value && test(value as Expression)) || Object.values(value).some(inside);
  };
  return inside(expression);
}

/** The branches of a UNION, one of which there is at least. */
export interface Query {
  readonly branches: readonly (readonly Clause[])[];
}
