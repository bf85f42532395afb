/** String literals: what Neo4j reads in one, and one that both engines read alike. */

const escapes: Readonly<Record<string, string>> = { "\\": "\\", "'": "'", '"': '"', b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

/** The text of a literal with its quotes. A backslash before any other character stays, as in Neo4j. */
export function textOf(literal: string): string {
  return literal.slice(1, -1).replace(/\\u+([0-9a-fA-F]{4})|\\([\s\S])/g, (all, hex: string | undefined, character: string) => {
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
    return escapes[character] ?? all;
  });
}

const written: Readonly<Record<string, string>> = { "\\": "\\\\", "'": "\\'", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A parameter's value as a literal; undefined where it has none. */
export function literalOfValue(value: unknown): string | undefined {
  if (value === null || typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (typeof value === "string") return textLiteral(value);
  if (typeof value === "number") return Number.isFinite(value) ? `(${value})` : undefined;
  if (!Array.isArray(value)) return undefined;
  const items = value.map(literalOfValue);
  return items.includes(undefined) ? undefined : `[${items.join(", ")}]`;
}

export const textLiteral = (text: string): string => `'${text.replace(/[\\'\n\r\t]/g, (character) => written[character]!)}'`;
