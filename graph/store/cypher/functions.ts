/** The functions that both engines have: what each takes and gives, and how it is written where they differ. */
import { entityLabel } from "../../ontology.ts";
import { booleanOfText, floatOfText, integerOfText, trimmed } from "./conversions.ts";
import { floatText, numberText } from "./number-text.ts";
import type { ExpressionOf } from "./syntax.ts";
import { unlikeEqual, unlikeSorted } from "./comparing.ts";
import {
  boolean,
  eitherOf,
  elementOf,
  float,
  integer,
  is,
  type Kind,
  listOf,
  mapOf,
  mayBe,
  node,
  nothing,
  number,
  orNull,
  present,
  relation,
  text,
  type Type,
  numbers,
} from "./types.ts";
import { bind, constantOf, isNothing, refuse, type Writing, type Written } from "./writing.ts";

export interface Call {
  readonly writing: Writing;
  readonly expression: ExpressionOf<"call">;
  readonly args: readonly Written[];
  /** The call as it stands, with its arguments as they were written. */
  readonly asItStands: string;
}

export interface FunctionRule {
  /** The kinds that each argument may be; undefined for any. The last ones are optional. */
  readonly takes: readonly (readonly Kind[] | undefined)[];
  readonly optional?: number;
  readonly aggregate?: true;
  readonly gives: (args: readonly Written[]) => Type;
  /** Where another text than the call is needed, or a check of the arguments. */
  readonly write?: (call: Call) => string;
}

const moments: readonly Kind[] = ["date", "datetime", "localdatetime", "time", "localtime", "duration"];
const ofGraph: readonly Kind[] = ["node", "relation"];

/** Null where an argument is. */
const as =
  (type: Type) =>
  (args: readonly Written[]): Type =>
    args.some((arg) => arg.type.nullable) ? orNull(type) : present(type);
const rule = (takes: FunctionRule["takes"], type: Type, write?: FunctionRule["write"]): FunctionRule => ({
  takes,
  gives: as(type),
  ...(write && { write }),
});
const always =
  (type: Type): (() => Type) =>
  () =>
    type;

const sorted = ({ args: [of], expression, asItStands }: Call): string => {
  const reason = unlikeSorted(of!.type);
  return reason && of!.type.kinds.size > 0 ? refuse(expression.args[0]!, reason) : asItStands;
};

/** Whole numbers stay whole in the engine, and become floating-point numbers in Neo4j. */
const rounding = ({ expression, args: [of], writing }: Call): string => {
  const value = is(of!.type, "float") ? of!.text : `toFloat(${of!.text})`;
  if (expression.name.toLowerCase() !== "round") return `${expression.name}(${value})`;
  // Halves go up in Neo4j and away from zero in the engine; beyond 2^52 there are none.
  const up = (x: string): string => `CASE WHEN ${x} >= 0 OR ${x} < -4503599627370496 THEN round(${x}) ELSE floor(${x} + 0.5) END`;
  return bind(
    writing,
    [{ ...of!, text: value }],
    (x) => `CASE WHEN abs(${x!}) > 9223372036854775807 THEN sign(${x!}) * 9223372036854775807.0 ELSE ${up(x!)} END`,
  );
};

/** A start or length below zero is an error in Neo4j. */
const part = ({ writing, expression, asItStands, args }: Call): string => {
  const { name } = expression;
  const message = `${name} takes no number below zero, neither here nor in Neo4j: count from the end with right(…) or size(…) - n.`;
  const unsure = expression.args.map((argument, index) => {
    const value = index === 0 ? 0 : constantOf(writing, argument);
    if (typeof value === "number" && value < 0) refuse(argument, message);
    return typeof value !== "number" && !isNothing(args[index]!);
  });
  if (!unsure.includes(true)) return asItStands;
  return bind(writing, args, (...names) => {
    const raises = names.map((number, index) =>
      unsure[index] ? `WHEN ${number} < 0 THEN toString${writing.rowRefusals.raising(expression.args[index]!.start, message)} ` : "",
    );
    return `CASE ${raises.join("")}ELSE ${name}(${names.join(", ")}) END`;
  });
};

const textOf = ({ writing, expression, args: [of], asItStands }: Call): string => {
  if (!mayBe(of!.type, "float")) return asItStands;
  if (is(of!.type, "float")) return floatText(writing, of!);
  if (is(of!.type, ...numbers)) return numberText(writing, of!, expression.start);
  return refuse(
    expression,
    "toString of what may be a number or something else writes the number otherwise than Neo4j: take one kind, e.g. toString(toFloat(…)).",
  );
};

const conversion =
  (byText: (call: Call) => string, byNumber?: (call: Call) => string) =>
  (call: Call): string => {
    const type = call.args[0]!.type;
    if (type.kinds.size === 0 || !mayBe(type, "text")) return byNumber && mayBe(type, "integer") ? byNumber(call) : call.asItStands;
    if (is(type, "text")) return byText(call);
    return refuse(
      call.expression,
      `${call.expression.name} of what may be a text or something else is read otherwise than in Neo4j: give it one kind.`,
    );
  };

const labels = ({ writing, args: [of] }: Call): string =>
  bind(writing, [of!], (n) => {
    const label = writing.fresh();
    return `[${label} IN labels(${n!}) WHERE ${label} = '${entityLabel}'] + [${label} IN labels(${n!}) WHERE ${label} <> '${entityLabel}']`;
  });

const split = ({ writing, expression, args, asItStands }: Call): string => {
  const delimiter = constantOf(writing, expression.args[1]!);
  const message = "split by an empty text is not known here: take the characters, [i IN range(0, size(x) - 1) | substring(x, i, 1)].";
  if (delimiter === "") refuse(expression.args[1]!, message);
  if (typeof delimiter === "string" || isNothing(args[1]!)) return asItStands;
  const raise = writing.rowRefusals.raising(expression.args[1]!.start, message);
  return `(CASE WHEN ${args[1]!.text} = '' THEN [toString${raise}] ELSE ${asItStands} END)`;
};

const range = ({ writing, expression, args, asItStands }: Call): string => {
  const step = expression.args[2];
  if (step && constantOf(writing, step) === 0) refuse(step, "The step of range can't be zero.");
  const nullable = args.filter(({ type }) => type.nullable);
  if (expression.args.some((argument) => argument.kind === "null")) refuse(expression, "range takes whole numbers, not null.");
  const checks = nullable.map(({ text }) => `(${text}) IS NULL`);
  if (step && typeof constantOf(writing, step) !== "number") checks.push(`(${args[2]!.text}) = 0`);
  if (checks.length === 0) return asItStands;
  const raise = writing.rowRefusals.raising(
    expression.start,
    "range takes whole numbers, and a step that is not zero: one of them is null or zero here.",
  );
  return `(CASE WHEN ${checks.join(" OR ")} THEN [${raise}] ELSE ${asItStands} END)`;
};

const nullIf = ({ expression, args: [left, right], asItStands }: Call): string => {
  const reason = unlikeEqual(left!.type, right!.type);
  return reason ? refuse(expression.args[0]!, reason) : asItStands;
};

const isEmpty = ({ args: [of] }: Call): string => (is(of!.type, "map") ? `(size(keys(${of!.text})) = 0)` : `(size(${of!.text}) = 0)`);
const orZero = ({ asItStands }: Call): string => `coalesce(${asItStands}, 0)`;
/** Of one value it is zero in Neo4j; the engine says null. */
const deviation = ({ asItStands }: Call): string =>
  `(CASE WHEN ${asItStands.replace(/^\w+/, "count")} = 1 THEN 0.0 ELSE ${asItStands} END)`;
/** Neo4j takes the value at ⌈p·n⌉, the engine the one at ⌊p·(n - 1)⌋: the same at both ends and in the middle. */
const percentile = ({ writing, expression, asItStands }: Call): string => {
  const [, at] = expression.args;
  const p = constantOf(writing, at!);
  if (typeof p === "number" && (p < 0 || p > 1)) refuse(at!, `${expression.name} takes a number from 0.0 to 1.0, here as in Neo4j.`);
  if (typeof p !== "number") refuse(at!, `${expression.name} takes a number in the query or a parameter here.`);
  if (/disc$/i.test(expression.name) && p !== 0 && p !== 0.5 && p !== 1)
    refuse(
      expression,
      "percentileDisc takes another value here than in Neo4j, but for 0, 0.5 and 1: write percentileCont(…), or WITH x ORDER BY x WITH collect(x) AS xs RETURN xs[toInteger(ceil(0.9 * size(xs))) - 1].",
    );
  return asItStands;
};
const summed = (type: Type): Type => (is(type, "integer") ? present(integer) : present(number));

const rules: Readonly<Record<string, FunctionRule>> = {
  coalesce: { takes: [undefined], gives: (args) => coalesced(args) },
  nullif: { takes: [undefined, undefined], gives: ([of]) => orNull(of!.type), write: nullIf },
  head: { takes: [["list"]], gives: ([of]) => orNull(elementOf(of!.type)) },
  last: { takes: [["list"]], gives: ([of]) => orNull(elementOf(of!.type)) },
  tail: { takes: [["list"]], gives: ([of]) => of!.type },
  reverse: { takes: [["list", "text"]], gives: ([of]) => of!.type },
  size: rule([["list", "text"]], integer),
  length: rule([["path"]], integer),
  isempty: rule([["list", "text", "map"]], boolean, isEmpty),
  char_length: rule([["text"]], integer, ({ args: [of] }) => `size(${of!.text})`),
  character_length: rule([["text"]], integer, ({ args: [of] }) => `size(${of!.text})`),
  keys: rule([["map", ...ofGraph]], listOf(present(text))),
  properties: rule([["map", ...ofGraph]], mapOf("graph")),
  labels: rule([["node"]], listOf(present(text)), labels),
  type: rule([["relation"]], text),
  id: rule([ofGraph], integer),
  elementid: rule([ofGraph], text),
  startnode: rule([["relation"]], node),
  endnode: rule([["relation"]], node),
  nodes: rule([["path"]], listOf(present(node))),
  relationships: rule([["path"]], listOf(present(relation))),
  range: { takes: [["integer"], ["integer"], ["integer"]], optional: 1, gives: always(present(listOf(present(integer)))), write: range },
  abs: { takes: [numbers], gives: ([of]) => of!.type },
  sign: rule([numbers], integer),
  ceil: rule([numbers], float, rounding),
  floor: rule([numbers], float, rounding),
  round: rule([numbers], float, rounding),
  ...Object.fromEntries(
    ["sqrt", "exp", "log", "log10", "sin", "cos", "tan", "asin", "acos", "atan", "degrees", "radians"].map((name) => [
      name,
      rule([numbers], float),
    ]),
  ),
  atan2: rule([numbers, numbers], float),
  pi: rule([], float),
  e: rule([], float),
  rand: rule([], float),
  timestamp: rule([], integer),
  tostring: rule([["boolean", "text", ...numbers, ...moments]], text, textOf),
  tointeger: {
    takes: [["boolean", "text", ...numbers]],
    gives: always(integer),
    write: conversion(({ writing, args: [of], expression }) => integerOfText(writing, of!, expression.start)),
  },
  tofloat: {
    takes: [["text", ...numbers]],
    gives: ([of]) => (is(of!.type, ...numbers) && !of!.type.nullable ? present(float) : float),
    write: conversion(({ writing, args: [of], expression }) => floatOfText(writing, of!, expression.start)),
  },
  toboolean: {
    takes: [["boolean", "text", "integer"]],
    gives: always(boolean),
    write: conversion(
      ({ writing, args: [of] }) => booleanOfText(writing, of!),
      ({ args: [of] }) => `((${of!.text}) <> 0)`,
    ),
  },
  ...Object.fromEntries(["toupper", "tolower", "upper", "lower"].map((name) => [name, rule([["text"]], text)])),
  ...Object.fromEntries(
    ["trim", "ltrim", "rtrim"].map((name) => [
      name,
      rule([["text"]], text, ({ writing, args: [of], expression }) => trimmed(writing, name, of!, expression.start)),
    ]),
  ),
  left: rule([["text"], ["integer"]], text, part),
  right: rule([["text"], ["integer"]], text, part),
  substring: { takes: [["text"], ["integer"], ["integer"]], optional: 1, gives: as(text), write: part },
  replace: rule([["text"], ["text"], ["text"]], text),
  split: rule([["text"], ["text"]], listOf(present(text)), split),
  count: { takes: [undefined], aggregate: true, gives: always(present(integer)) },
  collect: { takes: [undefined], aggregate: true, gives: ([of]) => present(listOf(present(of!.type))) },
  sum: { takes: [numbers], aggregate: true, gives: ([of]) => summed(of!.type), write: orZero },
  avg: { takes: [numbers], aggregate: true, gives: always(float) },
  min: { takes: [undefined], aggregate: true, gives: ([of]) => orNull(of!.type), write: sorted },
  max: { takes: [undefined], aggregate: true, gives: ([of]) => orNull(of!.type), write: sorted },
  stdev: { takes: [numbers], aggregate: true, gives: always(float), write: deviation },
  stdevp: { takes: [numbers], aggregate: true, gives: always(float), write: deviation },
  percentilecont: { takes: [numbers, numbers], aggregate: true, gives: always(number), write: percentile },
  percentiledisc: { takes: [numbers, numbers], aggregate: true, gives: ([of]) => orNull(of!.type), write: percentile },
};

function coalesced(args: readonly Written[]): Type {
  const type = eitherOf(args.map((arg) => arg.type)) ?? nothing;
  return args.some((arg) => !arg.type.nullable) ? present(type) : type;
}

export const ruleOf = (name: string): FunctionRule | undefined =>
  Object.hasOwn(rules, name.toLowerCase()) ? rules[name.toLowerCase()] : undefined;
