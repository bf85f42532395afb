/** Holds a value against the part of JSON Schema that the interface's description uses; says what does not fit, and where. */
import type { JsonSchema } from "./json-schema.ts";
import { schemas } from "./openapi-schemas.ts";

const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  array: Array.isArray,
  string: (value) => typeof value === "string",
  integer: Number.isInteger,
  number: (value) => typeof value === "number",
  boolean: (value) => typeof value === "boolean",
};

/** `at` names the value in what is said. */
export function faults(value: unknown, schema: JsonSchema, at = "answer"): string[] {
  if (schema.$ref !== undefined) return faults(value, schemas[schema.$ref.split("/").at(-1)!]!, at);
  if (schema.oneOf !== undefined) return faultsOfAll(value, schema.oneOf, at);
  if (schema.type !== undefined && !kinds[schema.type]!(value)) return [`${at} must be ${article(schema.type)}, not ${shown(value)}`];
  if (schema.enum !== undefined && !schema.enum.includes(value as string))
    return [`${at} must be one of ${schema.enum.join(", ")}, not ${shown(value)}`];
  if (typeof value === "string") return textFaults(value, schema, at);
  if (typeof value === "number") return numberFaults(value, schema, at);
  if (Array.isArray(value)) return listFaults(value, schema, at);
  return schema.type === "object" ? objectFaults(value as Record<string, unknown>, schema, at) : [];
}

const article = (kind: string): string =>
  ({ integer: "a whole number", array: "a list", boolean: "true or false", object: "an object", string: "text", number: "a number" })[
    kind
  ] ?? kind;

const longestShown = 80;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

/** Of several shapes that a value may have, what is said of the one that it comes nearest to. */
function faultsOfAll(value: unknown, shapes: readonly JsonSchema[], at: string): string[] {
  const found = shapes.map((shape) => faults(value, shape, at)).sort((a, b) => a.length - b.length);
  return found[0] ?? [];
}

function textFaults(
  value: string,
  { title = "other text", minLength = 0, maxLength = Infinity, pattern }: JsonSchema,
  at: string,
): string[] {
  if (value.length < minLength) return [`${at} must be text that is not empty`];
  // Characters, not UTF-16 units; counted only where it matters.
  if (value.length > maxLength && [...value].length > maxLength) return [`${at} may hold ${maxLength} characters at most`];
  if (pattern !== undefined && !new RegExp(pattern).test(value)) return [`${at} must be ${title}, not ${shown(value)}`];
  return [];
}

function numberFaults(value: number, { minimum = -Infinity, maximum = Infinity }: JsonSchema, at: string): string[] {
  if (value >= minimum && value <= maximum) return [];
  const range = maximum === Infinity ? `${minimum} or more` : `from ${minimum} to ${maximum}`;
  return [`${at} must be ${range}, not ${value}`];
}

function listFaults(value: readonly unknown[], { minItems = 0, maxItems = Infinity, items }: JsonSchema, at: string): string[] {
  if (value.length < minItems) return [`${at} must hold ${minItems} at least`];
  if (value.length > maxItems) return [`${at} may hold ${maxItems} at most, not ${value.length}`];
  return items ? value.flatMap((item, index) => faults(item, items, `${at}[${index}]`)) : [];
}

function objectFaults(
  value: Record<string, unknown>,
  { properties = {}, required = [], additionalProperties }: JsonSchema,
  at: string,
): string[] {
  const missing = required.filter((name) => !Object.hasOwn(value, name)).map((name) => `${at}.${name} is missing`);
  const wrong = Object.entries(value).flatMap(([name, item]) => {
    const schema = Object.hasOwn(properties, name)
      ? properties[name]
      : additionalProperties === false
        ? undefined
        : additionalProperties === true
          ? {}
          : (additionalProperties ?? {});
    return schema === undefined ? [`${at}.${name} is not described`] : faults(item, schema, `${at}.${name}`);
  });
  return [...missing, ...wrong];
}
