/** Splits Cypher into tokens, so that no check takes the inside of a string, a comment or a quoted name for a clause. */

export type CypherTokenKind = "word" | "quoted-name" | "string" | "number" | "parameter" | "symbol";

export interface CypherToken {
  readonly kind: CypherTokenKind;
  /** A word or symbol as written; a name in backticks without them; a parameter without `$`; a string with its quotes. */
  readonly text: string;
  /** UTF-16 offsets into the query, end exclusive. */
  readonly start: number;
  readonly end: number;
}

// What is never closed (a string, a comment, a quoted name) runs to the end of the query.
const token =
  /(?<blank>\s+|\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$))|(?<string>'(?:\\[\s\S]|[^'\\])*(?:'|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$))|(?<quoted>`(?:``|[^`])*(?:`|$))|\$(?<parameter>[\p{L}\p{Nl}\p{Pc}\p{Nd}]+|`(?:``|[^`])*(?:`|$))|(?<number>\p{Nd}[\p{L}\p{Nd}_]*(?:\.\p{Nd}[\p{L}\p{Nd}_]*)?)|(?<word>[\p{L}\p{Nl}\p{Pc}][\p{L}\p{Nl}\p{Pc}\p{Nd}\p{Mn}\p{Mc}\p{Sc}]*)|(?<symbol>->|<-|\.\.|[\s\S])/uy;

const unquote = (name: string): string =>
  name.startsWith("`") ? name.slice(1, name.endsWith("`") ? -1 : undefined).replaceAll("``", "`") : name;

/** Tokens in order; comments and white space are left out. */
export function tokenizeCypher(cypher: string): readonly CypherToken[] {
  const tokens: CypherToken[] = [];
  token.lastIndex = 0;
  for (let match = token.exec(cypher); match; match = token.exec(cypher)) {
    const { string, quoted, parameter, number, word, symbol } = match.groups!;
    const add = (kind: CypherTokenKind, text: string): void =>
      void tokens.push({ kind, text, start: match!.index, end: match!.index + match![0].length });
    if (word !== undefined) add("word", word);
    else if (quoted !== undefined) add("quoted-name", unquote(quoted));
    else if (parameter !== undefined) add("parameter", unquote(parameter));
    else if (string !== undefined) add("string", string);
    else if (number !== undefined) add("number", number);
    else if (symbol !== undefined) add("symbol", symbol);
  }
  return tokens;
}

/** Line and column, from 1, of a UTF-16 offset. */
export function positionAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: before.length - lineStart + 1 };
}
