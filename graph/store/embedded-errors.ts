/** The embedded engine's errors, as the store raises them. */
import { adviceFor } from "./dialect.ts";
import type { PlainError } from "./embedded-protocol.ts";
import { StoreError } from "./store.ts";

/** `cypher` is the query as a person wrote it; the engine saw it behind `EXPLAIN `. */
export function plainError(error: unknown, cypher?: string): PlainError {
  if (error instanceof StoreError) return plainStoreError(error);
  const { message, gqlStatus = "" } = error as Error & { gqlStatus?: string };
  if (/locked|cannot be locked/.test(message)) return { code: "locked", message: firstLine(message) };
  if (cypher !== undefined && gqlStatus.startsWith("42")) return syntaxError(message, cypher);
  if (gqlStatus === "25G03" || /read-only/i.test(message)) return { code: "read-only", message: "The store was opened for reading only." };
  if (/constraint violation/i.test(message)) return { code: "corrupt", message: firstLine(message) };
  return { code: "failed", message: firstLine(message), foreign: true };
}

const explainLength = "EXPLAIN ".length;

function syntaxError(message: string, cypher: string): PlainError {
  const place = /--> query:(\d+):(\d+)/.exec(message);
  const line = Number(place?.[1] ?? 0);
  const column = Number(place?.[2] ?? 0) - (line === 1 ? explainLength : 0);
  const help = /help: ([^\n]+)/.exec(message)?.[1];
  const keyword = /Expected identifier/.test(message)
    ? "A word of Cypher (set, when, in …) that is a name here goes in backticks."
    : undefined;
  const parts = [inSigns(firstLine(message)), help, adviceFor(cypher) ?? keyword].filter((part) => part !== undefined);
  const text = parts.map((part) => (/[.?!]$/.test(part) ? part : `${part}.`)).join(" ");
  return { code: "syntax", message: text, ...(line > 0 && column > 0 ? { line, column } : {}) };
}

/** What the engine calls the signs of Cypher. */
const signs: Readonly<Record<string, string>> = {
  LParen: "(",
  RParen: ")",
  LBracket: "[",
  RBracket: "]",
  LBrace: "{",
  RBrace: "}",
  Colon: ":",
  Comma: ",",
  Dot: ".",
  Pipe: "|",
  Eq: "=",
  Minus: "-",
};

const inSigns = (text: string): string =>
  text.replace(/(?<=Expected )[A-Z]\w+$/, (name) => (Object.hasOwn(signs, name) ? `"${signs[name]}"` : name));

function plainStoreError({ code, message, details: { line, column } }: StoreError): PlainError {
  return { code, message, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
}

/** Without the engine's own numbering of its errors. */
const firstLine = (text: string): string =>
  text.split("\n", 1)[0]!.replace(/^\w+ error: GRAFEO-\w+: (?:(?:syntax|semantic|execution|Internal) error: )?(?:\[Cypher\] )?/, "");
