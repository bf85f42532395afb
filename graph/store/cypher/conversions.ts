/** toInteger, toFloat, toBoolean and trim of a text, which Neo4j and the engine read by different rules. */
import { bind, type Writing, type Written } from "./writing.ts";

// In the engine's own kind of pattern and escaped for a string literal.
const decimal = "[+-]?(?:[0-9]+\\\\.?[0-9]*|\\\\.[0-9]+)(?:[eE][+-]?[0-9]+)?";
const javaSpace =
  "\\\\t\\\\n\\\\x{0b}\\\\f\\\\r\\\\x{1c}-\\\\x{20}\\\\x{1680}\\\\x{2000}-\\\\x{2006}\\\\x{2008}-\\\\x{200a}\\\\x{2028}\\\\x{2029}\\\\x{205f}\\\\x{3000}";
const trimmedByOneAlone = "\\\\x{1c}-\\\\x{1f}\\\\x{85}\\\\x{a0}\\\\x{2007}\\\\x{202f}";
const fullWidth = "０１２３４５６７８９";

/** '12.7' is 12, '1e3' is 1000 and '１２' is 12 in Neo4j. */
export function integerOfText(writing: Writing, of: Written, offset: number): string {
  const raise = (message: string): string => writing.rowRefusals.raising(offset, message);
  const large = raise("toInteger: this text is a number too large for a whole number.");
  const foreign = raise("toInteger: this text has digits of another script: write them as 0 to 9 with replace(…).");
  return bind(writing, [of], (s) => {
    const ascii = [...fullWidth].reduce((text, digit, value) => `replace(${text}, '${digit}', '${value}')`, s!);
    return (
      `CASE WHEN toInteger(${s!}) IS NOT NULL THEN toInteger(${s!}) ` +
      `WHEN ${s!} =~ '(?s).*[０-９].*' THEN ${truncated(writing, ascii, of.aggregate, large)} ` +
      `WHEN ${s!} =~ '[+-]?[\\\\p{Nd}.]*[\\\\p{Nd}&&[^0-9]][\\\\p{Nd}.]*(?:[eE][+-]?\\\\p{Nd}+)?' THEN ${foreign} ` +
      `ELSE ${truncated(writing, s!, of.aggregate, large)} END`
    );
  });
}

const truncated = (writing: Writing, of: string, aggregate: boolean, large: string): string =>
  bind(
    writing,
    [{ text: of, type: { kinds: new Set(["text"]), nullable: true }, aggregate }],
    (s) =>
      `CASE WHEN ${s!} =~ '${decimal}' THEN CASE WHEN abs(toFloat(${s!})) < 9007199254740992 THEN toInteger(toFloat(${s!})) ` +
      `WHEN toInteger(${s!}) IS NOT NULL THEN toInteger(${s!}) ELSE ${large} END ELSE null END`,
  );

/** ' 1.5 ' and '1.5f' are 1.5 in Neo4j, 'inf' and 'nan' null. */
export function floatOfText(writing: Writing, of: Written, offset: number): string {
  const hexadecimal = writing.rowRefusals.raising(offset, "toFloat: hexadecimal numbers are not known here.");
  const space = "[\\\\x{0}-\\\\x{20}]*";
  return bind(
    writing,
    [of],
    (s) =>
      `CASE WHEN ${s!} =~ '${decimal}' THEN toFloat(${s!}) ` +
      `WHEN ${s!} =~ '${space}${decimal}[fFdD]?${space}' THEN toFloat(rtrim(replace(replace(replace(replace(trim(${s!}), 'f', ' '), 'F', ' '), 'd', ' '), 'D', ' '))) ` +
      `WHEN ${s!} =~ '${space}[+-]?(?:NaN|Infinity)${space}' THEN toFloat(trim(${s!})) ` +
      `WHEN ${s!} =~ '${space}[+-]?0[xX].*' THEN ${hexadecimal} ELSE null END`,
  );
}

/** Neo4j trims the text first. */
export const booleanOfText = (writing: Writing, of: Written): string =>
  bind(
    writing,
    [of],
    (s) =>
      `CASE WHEN ${s!} =~ '[${javaSpace}]*[tT][rR][uU][eE][${javaSpace}]*' THEN true ` +
      `WHEN ${s!} =~ '[${javaSpace}]*[fF][aA][lL][sS][eE][${javaSpace}]*' THEN false ELSE null END`,
  );

/** Neo4j leaves a no-break space where it is, and takes four control characters for spaces that the engine does not. */
export function trimmed(writing: Writing, name: string, of: Written, offset: number): string {
  const raise = writing.rowRefusals.raising(
    offset,
    `${name}: this text begins or ends with a no-break space or a control character, which is not trimmed here as in Neo4j: write replace(…, '\\u00a0', ' ') first.`,
  );
  const begin = `[\\\\s]*[${trimmedByOneAlone}].*`;
  const end = `.*[${trimmedByOneAlone}][\\\\s]*`;
  const odd = name === "ltrim" ? begin : name === "rtrim" ? end : `${begin}|${end}`;
  return bind(writing, [of], (s) => `CASE WHEN ${s!} =~ '(?s)(?:${odd})' THEN ${raise} ELSE ${name}(${s!}) END`);
}
