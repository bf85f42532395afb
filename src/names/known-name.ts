/** A name that the user knows: a row of a list of people, bodies, places. */
import { createHash } from "node:crypto";
import { fold } from "../characters/fold.ts";
import { inReadSpelling, nameInReadSpelling } from "../languages/read-spelling.ts";

/** One thing that the user knows, under all its names. */
export interface KnownName {
  /** The user's own, unique in the list. */
  readonly id: string;
  /** A label of the schema, or one that the workspace's schema adds. */
  readonly type: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** What tells it from others of its name: the body that a person is of, the place where it is. */
  readonly body?: string;
  readonly place?: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD: articles of other days do not mean it. */
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly creditCode?: string;
  readonly wikidataId?: string;
  /** Whatever else the list says of it. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** A name as pages are read: in one spelling, with single spaces. */
export const readForm = (name: string): string => nameInReadSpelling(plainForm(name));

const plainForm = (name: string): string => fold(name).normalize("NFC").replace(/\s+/gu, " ").trim();

/** All that a page may call it, as pages are read. */
export function formsOf({ name, aliases }: KnownName): readonly string[] {
  // A page is read character by character, a name by itself as a name: the two may differ in a rare surname.
  return [...new Set([name, ...aliases].flatMap((form) => [readForm(form), inReadSpelling(plainForm(form))]))];
}

/** Changes with anything that the list says of it. */
export const digestOfNames = (names: readonly KnownName[]): string => {
  const hash = createHash("sha256");
  for (const name of names) hash.update(JSON.stringify(name)).update("\n");
  return hash.digest("hex").slice(0, 12);
};
