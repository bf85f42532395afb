/** Slices, quantifiers, comprehensions and reduce. */
import type { Expression, ExpressionOf } from "./syntax.ts";
import { boolean, either, elementOf, listOf, orNull, present, type Type } from "./types.ts";
import {
  bind,
  constantOf,
  expectKinds,
  expectNoAggregate,
  rebuilt,
  refuse,
  splice,
  type Scope,
  type Writing,
  type Written,
} from "./writing.ts";

/** Neo4j counts a negative bound from the end, and a bound that is null makes the slice null. */
export function writeSlice(writing: Writing, expression: ExpressionOf<"slice">, scope: Scope): Written {
  const { of, from, to } = expression;
  const list = writing.write(of, scope);
  expectKinds("A slice [a..b]", of, list, "list");
  if (from === undefined && to === undefined) refuse(expression, "A slice needs a bound, [0..] or [..5].");
  const bounds = [from, to].map((bound) => bound && writing.write(bound, scope));
  for (const [index, bound] of [from, to].entries()) if (bound) expectKinds("A slice [a..b]", bound, bounds[index]!, "integer");
  expectNoAggregate(expression, list, ...bounds);
  const type = bounds.some((bound) => bound?.type.nullable) ? orNull(list.type) : list.type;
  const isPlain = [from, to].every((bound) => bound === undefined || Number(constantOf(writing, bound) ?? -1) >= 0);
  const parts: (readonly [Expression, Written])[] = [[of, list]];
  for (const [index, bound] of [from, to].entries()) if (bound) parts.push([bound, bounds[index]!]);
  if (isPlain) return rebuilt(writing, expression, parts, type);
  const given = bounds.filter((bound) => bound !== undefined);
  const text = bind(writing, [list, ...given], (xs, ...names) => {
    const [first, last] = from ? [names[0], names[1]] : [undefined, names[0]];
    const isNull = names.map((name) => `${name} IS NULL`).join(" OR ");
    const [begin, end] = [first ? fromEnd(xs!, first) : "", last ? fromEnd(xs!, last) : ""];
    return `CASE WHEN ${isNull} THEN null ELSE ${xs!}[${begin}..${end}] END`;
  });
  return { text, type, aggregate: parts.some(([, part]) => part.aggregate) };
}

const fromEnd = (list: string, bound: string): string =>
  `CASE WHEN ${bound} >= 0 THEN ${bound} WHEN size(${list}) + ${bound} < 0 THEN 0 ELSE size(${list}) + ${bound} END`;

/** With a condition that may be null, Neo4j's answer is null where the nulls decide. */
export function writeQuantified(writing: Writing, expression: ExpressionOf<"quantified">, scope: Scope, asFilter: boolean): Written {
  const { quantifier, variable, where } = expression;
  const list = writing.write(expression.list, scope);
  expectKinds(quantifier, expression.list, list, "list");
  expectNoAggregate(expression, list);
  const inner = new Map(scope).set(variable, elementOf(list.type));
  if (where === undefined) return rebuilt(writing, expression, [[expression.list, list]], boolean);
  const condition = writing.write(where, inner);
  expectKinds("WHERE", where, condition, "boolean");
  const plain = rebuilt(
    writing,
    expression,
    [
      [expression.list, list],
      [where, condition],
    ],
    list.type.nullable || condition.type.nullable ? boolean : present(boolean),
  );
  // Only `none` and `single` take a null for the contrary of what null is worth in a filter.
  if (!condition.type.nullable || (asFilter && (quantifier === "any" || quantifier === "all"))) return plain;
  const name = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(variable) ? variable : `\`${variable}\``;
  const text = bind(writing, [list], (xs) => {
    const has = (test: string): string => `any(${name} IN ${xs!} WHERE ${test})`;
    const isNull = `${xs!} IS NULL OR ${has(`(${condition.text}) IS NULL`)}`;
    switch (quantifier) {
      case "any":
        return `CASE WHEN ${has(condition.text)} THEN true WHEN ${isNull} THEN null ELSE false END`;
      case "all":
        return `CASE WHEN ${has(`NOT (${condition.text})`)} THEN false WHEN ${isNull} THEN null ELSE true END`;
      case "none":
        return `CASE WHEN ${has(condition.text)} THEN false WHEN ${isNull} THEN null ELSE true END`;
      case "single": {
        const found = `size([${name} IN ${xs!} WHERE ${condition.text}])`;
        return `CASE WHEN ${found} > 1 THEN false WHEN ${isNull} THEN null ELSE ${found} = 1 END`;
      }
    }
  });
  return { text, type: boolean, aggregate: plain.aggregate };
}

export function writeListComprehension(writing: Writing, expression: ExpressionOf<"list-comprehension">, scope: Scope): Written {
  const { variable, where, map } = expression;
  const list = writing.write(expression.list, scope);
  expectKinds("A list comprehension", expression.list, list, "list");
  expectNoAggregate(expression, list);
  const inner = new Map(scope).set(variable, elementOf(list.type));
  const parts: (readonly [Expression, Written])[] = [[expression.list, list]];
  if (where) {
    const condition = writing.write(where, inner, true);
    expectKinds("WHERE", where, condition, "boolean");
    parts.push([where, condition]);
  }
  // `[x IN xs WHERE x IS NOT NULL]` holds none.
  const kept = where && excludesNull(where, variable) ? present(elementOf(list.type)) : elementOf(list.type);
  const mapped = map && writing.write(map, new Map(scope).set(variable, kept));
  if (map && mapped) parts.push([map, mapped]);
  const type = listOf(mapped?.type ?? kept);
  return rebuilt(writing, expression, parts, list.type.nullable ? type : present(type));
}

/** Whether a null of the variable never passes: a comparison of it, or IS NOT NULL, that all must pass. */
function excludesNull(where: Expression, variable: string): boolean {
  if (where.kind === "group") return excludesNull(where.of, variable);
  if (where.kind === "binary" && where.operator === "AND") return [where.left, where.right].some((side) => excludesNull(side, variable));
  const isIt = (side: Expression): boolean => side.kind === "variable" && side.name === variable;
  if (where.kind === "comparison") return where.operands.some(isIt);
  if (where.kind === "is-null") return where.not && isIt(where.of);
  return false;
}

export function writePatternComprehension(writing: Writing, expression: ExpressionOf<"pattern-comprehension">, scope: Scope): Written {
  const { pattern, where, map } = expression;
  if (pattern.variable !== undefined)
    refuse(expression, "A path has no name inside of [ … ] here: write MATCH p = … before, and collect(p).");
  const { pieces, scope: inner } = writing.patternPieces(pattern, scope);
  const condition = where && writing.write(where, inner, true);
  const mapped = writing.write(map, inner);
  const all = [...pieces, { start: map.start, end: map.end, text: mapped.text }];
  if (where && condition) all.push({ start: where.start, end: where.end, text: condition.text });
  return { text: splice(writing.cypher, expression.start, expression.end, all), type: listOf(mapped.type), aggregate: false };
}

/** The accumulator is what it begins as, or what a step makes of it. */
export function writeReduce(writing: Writing, expression: ExpressionOf<"reduce">, scope: Scope): Written {
  const { accumulator, first, variable, list, step } = expression;
  const [begin, items] = [writing.write(first, scope), writing.write(list, scope)];
  expectKinds("reduce", list, items, "list");
  expectNoAggregate(expression, begin, items);
  let type: Type = begin.type;
  for (let round = 0; ; round += 1) {
    const inner = new Map(scope).set(variable, elementOf(items.type)).set(accumulator, type);
    const body = writing.write(step, inner);
    const after = either(type, body.type);
    if (round < 3 && !sameType(after, type)) {
      type = after;
      continue;
    }
    return rebuilt(
      writing,
      expression,
      [
        [first, begin],
        [list, items],
        [step, body],
      ],
      items.type.nullable ? orNull(after) : after,
    );
  }
}

const sameType = (left: Type, right: Type): boolean =>
  left.nullable === right.nullable &&
  left.kinds.size === right.kinds.size &&
  (!left.kinds.has("list") || sameType(elementOf(left), elementOf(right)));
