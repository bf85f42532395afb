/** Which identifiers a page states of its things. */
import type { AttributeStatement } from "../model.ts";
import { identifierProperties, type IdentifierProperty, type Identifiers } from "./identifiers.ts";

type StatedOnPage = Pick<AttributeStatement, "kind" | "subject" | "property" | "value"> | { readonly kind: "relation" };

const none: Identifiers = {};

/**
 * @param statements of the page
 * @returns for the mentions of one thing what the page states of it; of two different codes, or two Wikidata ids, neither
 */
export function identifiersOf(statements: Iterable<StatedOnPage>): (mentions: readonly string[]) => Identifiers {
  const stated = new Map<string, [IdentifierProperty, string][]>();
  for (const one of statements)
    if (one.kind === "attribute" && isIdentifier(one.property))
      stated.set(one.subject, [...(stated.get(one.subject) ?? []), [one.property, String(one.value)]]);
  if (stated.size === 0) return () => none;
  return (mentions) => {
    const own = mentions.flatMap((mention) => stated.get(mention) ?? []);
    return Object.fromEntries(own.filter(([property, value]) => own.every(([other, another]) => other !== property || another === value)));
  };
}

const isIdentifier = (property: string): property is IdentifierProperty => (identifierProperties as readonly string[]).includes(property);
