/** Sums, differences and the like of numbers, texts, lists and dates, where Neo4j and the engine reckon differently. */
import { floatText, numberText } from "./number-text.ts";
import type { Expression, ExpressionOf } from "./syntax.ts";
import { daysOfClock } from "./temporal.ts";
import {
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
  present,
  text,
  type Type,
  numbers,
} from "./types.ts";
import { bind, constantOf, expectKinds, isNothing, made, refuse, withNull, type Writing, type Written } from "./writing.ts";

const dated: readonly Kind[] = ["date", "datetime", "localdatetime"];

export function numberOf(written: readonly Written[]): Type {
  if (written.every(({ type }) => is(type, "integer"))) return integer;
  return written.some(({ type }) => is(type, "float")) ? float : number;
}

export function plus(
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
export function joined({ start }: ExpressionOf<"binary">, written: readonly [Written, Written]): Written {
  const [a, b] = written;
  const alike = (["text", "list"] as const).some((kind) => is(a.type, kind) && is(b.type, kind));
  if (!alike)
    refuse(
      { start },
      `|| joins two texts or two lists; here it would join ${inWords(a.type)} and ${inWords(b.type)}: turn both into texts with toString(…).`,
    );
  const type = is(a.type, "text") ? text : listOf(either(elementOf(a.type), elementOf(b.type)));
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

export function minus(
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
export function power({ left }: ExpressionOf<"binary">, written: readonly [Written, Written]): Written {
  const base = left.kind === "binary" && left.operator === "^" ? `(${written[0].text})` : written[0].text;
  return made(`${base} ^ ${written[1].text}`, withNull(float, written), written);
}

/** Divided by the whole number zero, Neo4j raises an error, for a floating-point number too; the engine makes that infinite. */
export function quotient(
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
export function remainder(writing: Writing, written: readonly [Written, Written], asItStands: (type: Type) => Written): Written {
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
