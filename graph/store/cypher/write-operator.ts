/** Operators whose answer depends on what stands at their sides; those that reckon are in write-arithmetic.ts. */
import { haveOrder, unlikeEqual, unlikeOrdered } from "./comparing.ts";
import { forEngine, PatternRefusal } from "./java-pattern.ts";
import type { Expression, ExpressionOf } from "./syntax.ts";
import { textLiteral } from "./text-literal.ts";
import { boolean, elementOf, is, present, type Type, numbers } from "./types.ts";
import { joined, minus, numberOf, plus, power, quotient, remainder } from "./write-arithmetic.ts";
import {
  bind,
  constantOf,
  expectKinds,
  isNothing,
  made,
  rebuilt,
  refuse,
  type Scope,
  withNull,
  type Writing,
  type Written,
} from "./writing.ts";

/** A node that a call gives, or a list holds, equals no other to the engine, itself neither; their numbers do. */
const isOfGraph = (of: Written): boolean => !isNothing(of) && (is(of.type, "node") || is(of.type, "relation"));

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
