/** The words that shapes are described with, and the few that many shapes share. */
import { longestName } from "../decisions/new-name.ts";

export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: "object" | "array" | "string" | "integer" | "number" | "boolean";
  /** What it must be, as it is told to who sends another. */
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly (string | number | boolean)[];
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  /** Characters. */
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly oneOf?: readonly JsonSchema[];
  readonly default?: string | number | boolean;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly allOf?: readonly JsonSchema[];
}

export const string: JsonSchema = { type: "string" };
export const integer: JsonSchema = { type: "integer" };
export const boolean: JsonSchema = { type: "boolean" };
export const number: JsonSchema = { type: "number" };
export const pageNumber: JsonSchema = { type: "integer", minimum: 1 };
/** How many are wanted; a number above the server's own limit is cut to it. */
export const count: JsonSchema = { type: "integer", minimum: 1 };
/** Written out, since engines of regular expressions differ in what they take for white space. */
const blank = "\\u0000-\\u0020\\u007f-\\u00a0\\u1680\\u2000-\\u200b\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff";
const breaks = "\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029";
/** Text with something in it. */
export const words: JsonSchema = { type: "string", title: "text that is not blank", minLength: 1, pattern: `[^${blank}]` };
export const oneLine: JsonSchema = {
  ...words,
  title: "one line that is not blank",
  maxLength: longestName,
  pattern: `^[^${breaks}]*[^${blank}][^${breaks}]*$`,
};
export const anything: JsonSchema = {};

export const list = (items: JsonSchema, bounds: Pick<JsonSchema, "minItems" | "maxItems"> = {}): JsonSchema => ({
  type: "array",
  items,
  ...bounds,
});
export const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
export const map = (values: JsonSchema): JsonSchema => ({ type: "object", additionalProperties: values });

/** An object; a property whose name ends in `?` may be absent. Nothing else may be there. */
export function object(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const named = Object.entries(properties).map(([name, schema]) => [name.replace(/\?$/, ""), schema] as const);
  const required = Object.keys(properties).filter((name) => !name.endsWith("?"));
  return { type: "object", properties: Object.fromEntries(named), required, additionalProperties: false };
}

/** What is sent to the server: as `object`, but what is not described is passed over, so that a newer page may speak to an older server. */
export function sent(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const { additionalProperties: _, ...schema } = object(properties);
  return schema;
}
