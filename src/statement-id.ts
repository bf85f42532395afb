/** Ids of statements: made of what is stated and where, so that whoever reads the same in the same place gives the same. Stored lines count on it. */
import { hash as digest } from "node:crypto";
import type { AttributeStatement, RelationStatement, Span } from "./model.ts";

const hash = (...parts: readonly string[]): string => digest("sha256", parts.join("\u0000"), "hex").slice(0, 16);

export const relationId = (
  { document, subject, predicate, object }: Pick<RelationStatement, "document" | "subject" | "predicate" | "object">,
  { start, end }: Span,
): string => hash(document, subject, predicate, object, `${start}-${end}`);

export const attributeId = (
  { document, subject, property, value }: Pick<AttributeStatement, "document" | "subject" | "property" | "value">,
  { start, end }: Span,
): string => hash(document, subject, property, JSON.stringify(value), `${start}-${end}`);
