/** JSON in slices: of a large picture the text alone takes a third of a second. */
import type { Sliced } from "./sliced.ts";

/** Integers beyond 2^53 become strings: JSON has no other form that a browser reads back whole. */
const plain = (_: string, value: unknown): unknown => (typeof value === "bigint" ? value.toString() : value);

/** Elements of a list that are written at once. */
const together = 200;
/** Visits that a character is worth. */
const perCharacter = 0.1;

/** What `JSON.stringify` gives, in pieces: lists of the value and of its members are cut, anything deeper is small. */
export function* jsonText(value: unknown, depth = 2): Sliced<readonly string[]> {
  if (Array.isArray(value) && value.length > together) return yield* listText(value);
  if (depth === 0 || typeof value !== "object" || value === null || Array.isArray(value)) return [JSON.stringify(value, plain) ?? "null"];
  const pieces: string[] = [];
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined) continue;
    pieces.push(`${pieces.length === 0 ? "{" : ","}${JSON.stringify(name)}:`);
    for (const piece of yield* jsonText(member, depth - 1)) pieces.push(piece);
  }
  pieces.push(pieces.length === 0 ? "{}" : "}");
  return pieces;
}

function* listText(list: readonly unknown[]): Sliced<readonly string[]> {
  const pieces: string[] = [];
  for (let at = 0; at < list.length; at += together) {
    const text = JSON.stringify(list.slice(at, at + together), plain).slice(1, -1);
    pieces.push(at === 0 ? `[${text}` : `,${text}`);
    yield Math.ceil(text.length * perCharacter);
  }
  pieces.push("]");
  return pieces;
}
