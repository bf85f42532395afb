/** Operators whose answer depends on what stands at their sides. */
import { haveOrder, unlikeEqual, unlikeOrdered } from "./comparing.ts";
import { forEngine, PatternRefusal } from "./java-pattern.ts";
import { floatText, numberText } from "./number-text.ts";
import type { Expression, ExpressionOf } from "./syntax.ts";
import { daysOfClock } from "./temporal.ts";
import { textLiteral } from "./text-literal.ts";
import {
  boolean,
  either,
  elementOf,
  float,
  inWords,
  integer,
  is,
  type Kind,
  listOf,
  mayBe,
  nothing,
  number,
  orNull,
  present,
  text,
  type Type,
} from "./types.ts";
import { bind, constantOf, expectKinds, isNothing, neverNull, rebuilt, refuse, type Scope, type Writing, type Written } from "./writing.ts";

/** A node that a call gives, or a list holds, equals no other to the engine, itself neither; their numbers do. */
const isOfGraph = (of: Written): boolean => !isNothing(of) && (is(of.type, "node") || is(of.type, "relation"));

const numbers: readonly Kind[] = ["integer", "float"];
const dated: readonly Kind[] = ["date", "datetime", "localdatetime"];

const withNull = (type: Type, parts: readonly Written[]): Type => (neverNull(parts) ? present(type) : orNull(type));

export function writeComparison(writing: Writing, expression: ExpressionOf<"comparison">, scope: Scope): Written {
  const operands = expression.operands.map((operand) => writing.write(operand, scope));
  let ordered = true;
  for (const [index, operator] of expression.operators.entries()) {
    const [left, right] = [operands[index]!.type, operands[index + 1]!.type];
    const equality = operator === "=" || operator === "<>";
    const reason = (equality ? unlikeEqual : unlikeOrdered)(left, right);
    if (reason) refuse(expression.operands[index]!, reason);
    ordered &&= equality || haveOrder(left, right);
  }
  const type = ordered ? withNull(boolean, operands) : boolean;
  const [first, second] = expression.operands;
  if (operands.length === 2 && operands.every(isOfGraph) && [first!, second!].some(({ kind }) => kind !== "variable"))
    return made(
      bind(writing, operands, (a, b) => `id(${a!}) ${expression.operators[0]!} id(${b!})`),
      type,
      operands,
    );
  return rebuilt(
    writing,
    expression,
    expression.operands.map((operand, index) => [operand, operands[index]!]),
    type,
  );
}

export function writeBinary(writing: Writing, expression: ExpressionOf<"binary">, scope: Scope, asFilter: boolean): Written {
  const { operator, left, right } = expression;
  const logical = operator === "AND" || operator === "OR";
  const written = [left, right].map((side) => writing.write(side, scope, asFilter && logical)) as [Written, Written];
  const asItStands = (type: Type): Written =>
    rebuilt(
      writing,
      expression,
      [
        [left, written[0]],
        [right, written[1]],
      ],
      type,
    );
  switch (operator) {
    case "AND":
    case "OR":
    case "XOR":
      expectKinds(operator, left, written[0], "boolean");
      expectKinds(operator, right, written[1], "boolean");
      return asItStands(withNull(boolean, written));
    case "+":
      return plus(writing, expression, written, asItStands);
    case "||":
      return joined(expression, written);
    case "-":
      return minus(writing, expression, written, asItStands);
    case "*":
    case "/":
    case "^":
      for (const [index, side] of [left, right].entries()) expectKinds(operator, side, written[index]!, ...numbers);
      if (operator === "^") return power(expression, written);
      return operator === "/" ? quotient(writing, expression, written, asItStands) : asItStands(withNull(numberOf(written), written));
    case "%":
      for (const [index, side] of [left, right].entries()) expectKinds(operator, side, written[index]!, ...numbers);
      return remainder(writing, written, asItStands);
    case "IN":
      return within(writing, expression, written, asItStands, asFilter);
    case "=~":
      return matching(writing, expression, written);
    case "STARTS WITH":
    case "ENDS WITH":
    case "CONTAINS":
      return asItStands(written.every(({ type }) => is(type, "text")) ? withNull(boolean, written) : boolean);
  }
}

function numberOf(written: readonly Written[]): Type {
  if (written.every(({ type }) => is(type, "integer"))) return integer;
  return written.some(({ type }) => is(type, "float")) ? float : number;
}

function plus(
  writing: Writing,
  { start, left, right }: ExpressionOf<"binary">,
  written: readonly [Written, Written],
  asItStands: (type: Type) => Written,
): Written {
  const [a, b] = written;
  if (isNothing(a) || isNothing(b)) return asItStands(nothing);
  if (is(a.type, ...numbers) && is(b.type, ...numbers)) return asItStands(withNull(numberOf(written), written));
  if (is(a.type, "text", ...numbers) && is(b.type, "text", ...numbers) && (is(a.type, "text") || is(b.type, "text"))) {
    const texts = [asText(writing, left, a), asText(writing, right, b)];
    if (texts[0] === a.text && texts[1] === b.text) return asItStands(withNull(text, written));
    return made(`(${texts[0]!} + ${texts[1]!})`, withNull(text, written), written);
  }
  if (is(a.type, "list") && is(b.type, "list")) return asItStands(withNull(listOf(either(elementOf(a.type), elementOf(b.type))), written));
  if (is(a.type, "list") && !mayBe(b.type, "list")) return added(writing, written, a.type, b.type, (x, y) => `${x} + [${y}]`);
  if (is(b.type, "list") && !mayBe(a.type, "list")) return added(writing, written, b.type, a.type, (x, y) => `[${x}] + ${y}`);
  if (is(a.type, ...dated) && is(b.type, "duration")) return moved(writing, "+", right, written, asItStands);
  if (is(a.type, "duration") && is(b.type, "duration")) return asItStands(a.type);
  return refuse(
    { start },
    `+ joins two numbers, two texts, a text and a number, or lists; here it would join ${inWords(a.type)} and ${inWords(b.type)}: turn both into texts with toString(…).`,
  );
}

const made = (textOf: string, type: Type, written: readonly Written[]): Written => ({
  text: textOf,
  type,
  aggregate: written.some(({ aggregate }) => aggregate),
});

/** What is added to a list; null makes the whole null. */
function added(
  writing: Writing,
  written: readonly [Written, Written],
  list: Type,
  item: Type,
  sum: (left: string, right: string) => string,
): Written {
  const type = withNull(listOf(either(elementOf(list), present(item))), written);
  const body = (x: string, y: string): string =>
    item.nullable ? `CASE WHEN ${item === written[0].type ? x : y} IS NULL THEN null ELSE ${sum(x, y)} END` : sum(x, y);
  return made(
    bind(writing, written, (x, y) => body(x!, y!)),
    type,
    written,
  );
}

function asText(writing: Writing, expression: Expression, of: Written): string {
  if (is(of.type, "text") || is(of.type, "integer")) return is(of.type, "text") ? of.text : `toString(${of.text})`;
  return is(of.type, "float") ? floatText(writing, of) : numberText(writing, of, expression.start);
}

/** `||` of texts or lists. The engine has no such operator; + does the same. */
function joined({ start, left, right }: ExpressionOf<"binary">, written: readonly [Written, Written]): Written {
  const [a, b] = written;
  const alike = (["text", "list"] as const).some((kind) => is(a.type, kind) && is(b.type, kind));
  if (!alike)
    refuse(
      { start },
      `|| joins two texts or two lists; here it would join ${inWords(a.type)} and ${inWords(b.type)}: turn both into texts with toString(…).`,
    );
  const type = is(a.type, "text") ? text : listOf(either(elementOf(a.type), elementOf(b.type)));
  void [left, right];
  return made(`(${a.text} + ${b.text})`, withNull(type, written), written);
}

/** A date and a duration. Neo4j takes 24 hours of a duration for a day, and the engine leaves hours out. */
function moved(
  writing: Writing,
  operator: "+" | "-",
  duration: Expression,
  written: readonly [Written, Written],
  asItStands: (type: Type) => Written,
): Written {
  const [{ type }] = written;
  const plain = asItStands(type);
  if (!mayBe(type, "date")) return plain;
  const days = daysOfClock(writing, duration);
  if (days === 0) return plain;
  if (days !== undefined) return made(`(${plain.text} ${operator} duration('P${days}D'))`, type, written);
  const raise = writing.rowRefusals.raising(
    duration.start,
    "A duration of 24 hours or more moves a date by days in Neo4j, and not here: write its days, duration('P1D').",
  );
  return made(
    bind(writing, written, (date, d) => `CASE WHEN ${d!}.hours >= 24 THEN ${raise} ELSE ${date!} ${operator} ${d!} END`),
    type,
    written,
  );
}

function minus(
  writing: Writing,
  { left, right }: ExpressionOf<"binary">,
  written: readonly [Written, Written],
  asItStands: (type: Type) => Written,
): Written {
  const [a, b] = written;
  if (is(a.type, ...dated) && a.type.kinds.size > 0 && is(b.type, "duration") && b.type.kinds.size > 0)
    return moved(writing, "-", right, written, asItStands);
  expectKinds("-", left, a, ...numbers);
  expectKinds("-", right, b, ...numbers);
  return asItStands(withNull(numberOf(written), written));
}

/** Neo4j reads 2^3^2 from the left, the engine from the right. */
function power({ left }: ExpressionOf<"binary">, written: readonly [Written, Written]): Written {
  const base = left.kind === "binary" && left.operator === "^" ? `(${written[0].text})` : written[0].text;
  return made(`${base} ^ ${written[1].text}`, withNull(float, written), written);
}

/** Divided by the whole number zero, Neo4j raises an error, for a floating-point number too; the engine makes that infinite. */
function quotient(
  writing: Writing,
  { right }: ExpressionOf<"binary">,
  written: readonly [Written, Written],
  asItStands: (type: Type) => Written,
): Written {
  const message = "Neo4j divides nothing by the whole number zero: test for it with CASE, or write toFloat(…) for the divisor.";
  const type = withNull(numberOf(written), written);
  const divisor = constantOf(writing, right);
  const plain = asItStands(type);
  if (divisor === 0 && is(written[1].type, "integer")) return refuse(right, message);
  if (!mayBe(written[1].type, "integer") || !mayBe(written[0].type, "float") || typeof divisor === "number") return plain;
  const raise = writing.rowRefusals.raising(right.start, message);
  const isZero = `(${written[1].text}) = 0${is(written[1].type, "integer") ? "" : ` AND (${written[1].text} + 1) / 2 = 0`}`;
  return made(`(CASE WHEN ${isZero} THEN ${raise} ELSE ${plain.text} END)`, type, written);
}

/** By zero, a floating-point number leaves NaN; the engine says null. */
function remainder(writing: Writing, written: readonly [Written, Written], asItStands: (type: Type) => Written): Written {
  const type = withNull(numberOf(written), written);
  const plain = asItStands(type);
  if (is(type, "integer")) return plain;
  const nan = is(type, "float") ? "0.0 / 0.0" : "CASE WHEN (x * 2 + 1) / 2 = x AND (y * 2 + 1) / 2 = y THEN x % y ELSE 0.0 / 0.0 END";
  return made(
    bind(
      writing,
      written,
      (x, y) =>
        `CASE WHEN ${y!} = 0 AND ${x!} IS NOT NULL THEN ${nan.replaceAll(/\bx\b/g, x!).replaceAll(/\by\b/g, y!)} ELSE ${x!} % ${y!} END`,
    ),
    type,
    written,
  );
}

function within(
  writing: Writing,
  { left, right }: ExpressionOf<"binary">,
  written: readonly [Written, Written],
  asItStands: (type: Type) => Written,
  asFilter: boolean,
): Written {
  const [item, list] = written;
  expectKinds("IN", right, list, "list");
  const element = elementOf(list.type);
  const reason = unlikeEqual(item.type, element);
  if (reason) refuse(left, reason);
  const type = item.type.nullable || list.type.nullable || element.nullable ? boolean : present(boolean);
  if (isOfGraph(item) && (is(element, "node") || is(element, "relation")) && !list.aggregate) {
    const name = writing.fresh();
    const ids = (xs: string): string => `[${name} IN ${xs} | id(${name})]`;
    return made(
      bind(writing, written, (x, xs) => `id(${x!}) IN ${ids(xs!)}`),
      type,
      written,
    );
  }
  if (asFilter || !item.type.nullable || holdsSome(writing, right)) return asItStands(type);
  // Nothing is in an empty list, null neither; the engine says null.
  return made(
    bind(writing, written, (x, xs) => `CASE WHEN size(${xs!}) = 0 THEN false ELSE ${x!} IN ${xs!} END`),
    type,
    written,
  );
}

function holdsSome({ parameters }: Writing, list: Expression): boolean {
  if (list.kind === "list") return list.items.length > 0;
  const value = list.kind === "parameter" ? parameters[list.name] : undefined;
  return Array.isArray(value) && value.length > 0;
}

function matching(writing: Writing, { left, right }: ExpressionOf<"binary">, written: readonly [Written, Written]): Written {
  const [subject, pattern] = written;
  expectKinds("=~", left, subject, "text");
  expectKinds("=~", right, pattern, "text");
  const value = constantOf(writing, right);
  if (value === null) return made(`${subject.text} =~ null`, boolean, written);
  if (typeof value !== "string")
    return refuse(
      right,
      "A pattern that is made of the graph's own values is not known here: write it into the query or a parameter, or use CONTAINS, STARTS WITH and ENDS WITH.",
    );
  try {
    return made(`${subject.text} =~ ${textLiteral(forEngine(value))}`, withNull(boolean, [subject]), written);
  } catch (error) {
    if (error instanceof PatternRefusal) return refuse(right, error.message);
    throw error;
  }
}
