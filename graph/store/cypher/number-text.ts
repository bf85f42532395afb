/** Floating-point numbers as Neo4j (Java) writes them, 1.0 and 1.0E7, made of the engine's plain digits, 1 and 10000000. */
import { bind, type Writing, type Written } from "./writing.ts";

const largest = "1.7976931348623157e308";

/** An expression for the text of a number of type float. */
export const floatText = (writing: Writing, of: Written): string => bind(writing, [of], (x) => textOfFloat(writing, x, of.aggregate));

/** Of a number that may be either: a whole number halves without a rest. */
export function numberText(writing: Writing, of: Written, offset: number): string {
  const raise = writing.rowRefusals.raising(
    offset,
    "This large number may be a whole one or not, and the two are written differently: write toString(toFloat(…)) or toString(toInteger(…)).",
  );
  return bind(
    writing,
    [of],
    (x) =>
      `CASE WHEN ${x} IS NULL THEN null WHEN ${x} - ${x} <> ${x} - ${x} THEN ${textOfFloat(writing, x, of.aggregate)} ` +
      `WHEN abs(${x}) > 1000000000000000 THEN toString${raise} ` +
      `WHEN (${x} * 2 + 1) / 2 = ${x} THEN toString(${x}) ELSE ${textOfFloat(writing, x, of.aggregate)} END`,
  );
}

function textOfFloat(writing: Writing, x: string, aggregate: boolean): string {
  const sign = `CASE WHEN ${x} < 0 THEN '-' ELSE '' END`;
  const plain = { text: `toString(abs(${x}))`, type: { kinds: new Set<"text">(["text"]), nullable: true }, aggregate };
  return (
    `(CASE WHEN ${x} IS NULL THEN null WHEN ${x} <> ${x} THEN 'NaN' WHEN ${x} > ${largest} THEN 'Infinity' WHEN ${x} < -${largest} THEN '-Infinity' ` +
    `WHEN ${x} = 0 THEN toString(${x}) + '.0' ` +
    `WHEN abs(${x}) >= 10000000 THEN ${sign} + ${bind(writing, [plain], (t) => large(t))} ` +
    `WHEN abs(${x}) < 0.001 THEN ${sign} + ${bind(writing, [plain], (t) => small(t))} ` +
    `WHEN floor(${x}) = ${x} THEN toString(${x}) + '.0' ELSE toString(${x}) END)`
  );
}

/** `12345678.9` and `10000000`: the first digit, the others without zeros at the end, and how many stand before the point. */
function large(text: string): string {
  const digits = `replace(rtrim(replace(replace(${text}, '.', ''), '0', ' ')), ' ', '0')`;
  return scientific(digits, `toString(size(head(split(${text}, '.'))) - 1)`);
}

/** `0.00012`: the digits behind the zeros, and how many zeros there are. */
function small(text: string): string {
  const digits = `replace(ltrim(replace(substring(${text}, 2), '0', ' ')), ' ', '0')`;
  return scientific(digits, `'-' + toString(size(${text}) - 1 - size(${digits}))`);
}

const scientific = (digits: string, exponent: string): string =>
  `left(${digits}, 1) + '.' + CASE WHEN size(${digits}) > 1 THEN substring(${digits}, 1) ELSE '0' END + 'E' + ${exponent}`;
