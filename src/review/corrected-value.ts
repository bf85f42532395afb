/** What a person writes as the value of a property → the value, of the type that the schema gives it. */
import { isCalendarDay } from "../../graph/calendar.ts";
import { isStanding, standingNames, type PropertyValue } from "../../graph/ontology.ts";
import type { GraphSchema, PropertyType } from "../../graph/schema/graph-schema.ts";
import { labelIn, relationIn } from "../../graph/schema/graph-schema.ts";
import { storedLabel, storedRelation } from "../../graph/schema/workspace-schema.ts";
import type { Statement } from "../model.ts";
import type { StoredExtraction } from "../workspace/record.ts";
import { UnknownError } from "./unknown.ts";

/** In characters. */
const longest = 500;
const yearOrMonth = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;

/** Null for an empty one. Throws an UnknownError that says what may be written. */
export function correctedValue(
  schema: GraphSchema,
  { statement, page }: { readonly statement: Statement; readonly page: StoredExtraction },
  { property, value: given }: { readonly property: string; readonly value: string },
): PropertyValue | null {
  const value = given.trim();
  if (property === "status" && statement.kind === "relation") {
    if (isStanding(value)) return value;
    throw new UnknownError(`status is one of ${standingNames.join(", ")}, not ${JSON.stringify(value)}.`);
  }
  const types = typesOf(schema, statement, page);
  const type = Object.hasOwn(types, property) ? types[property] : undefined;
  if (type === undefined) {
    const known = [...(statement.kind === "relation" ? ["status"] : []), ...Object.keys(types)];
    throw new UnknownError(`${property} is no value of it; there are ${known.join(", ")}.`);
  }
  if (value === "") return null;
  const read = readers[type](value);
  if (read === undefined) throw new UnknownError(`${property} is ${wanted[type]}, not ${JSON.stringify(value.slice(0, 80))}.`);
  return read;
}

function typesOf(schema: GraphSchema, statement: Statement, { mentions }: StoredExtraction): Readonly<Record<string, PropertyType>> {
  if (statement.kind === "relation") return relationIn(schema, storedRelation(schema, statement.predicate) ?? "")?.properties ?? {};
  const subject = mentions.find(({ id }) => id === statement.subject);
  const type = labelIn(schema, storedLabel(schema, subject?.type ?? "") ?? "")?.properties[statement.property];
  return type === undefined ? {} : { [statement.property]: type };
}

const wanted: Readonly<Record<PropertyType, string>> = {
  string: `one line of at most ${longest} characters`,
  int: "a whole number from 0 up",
  double: "a number from 0 up, as 3500000 or 0.5",
  boolean: "true or false",
  strings: "a list with | between its parts",
  date: "a date, as 2022, 2022-06 or 2022-06-21",
};

/** Sums and counts: nothing that a text states is below zero, and above the end of exact whole numbers digits would be lost. */
const number = (value: string): number | undefined =>
  /^\d+(?:\.\d+)?$/.test(value) && Number(value) <= Number.MAX_SAFE_INTEGER ? Number(value) : undefined;
const line = (value: string): string | undefined => (value.length > longest || /[\p{Cc}\u2028\u2029]/u.test(value) ? undefined : value);

const readers: Readonly<Record<PropertyType, (value: string) => PropertyValue | undefined>> = {
  string: line,
  int: (value) => (/^\d{1,15}$/.test(value) ? Number(value) : undefined),
  double: number,
  boolean: (value) => (value === "true" || value === "false" ? value === "true" : undefined),
  strings: (value) =>
    line(value) === undefined
      ? undefined
      : value
          .split("|")
          .map((part) => part.trim())
          .filter((part) => part !== ""),
  date: (value) => (yearOrMonth.test(value) || isCalendarDay(value) ? value : undefined),
};
