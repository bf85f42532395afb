/** Holds a value against the part of JSON Schema that the interface's description uses; says what does not fit, and where. */
import { schemas, type JsonSchema } from "../../src/serve/openapi-schemas.ts";

const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  array: Array.isArray,
  string: (value) => typeof value === "string",
  integer: Number.isInteger,
  number: (value) => typeof value === "number",
  boolean: (value) => typeof value === "boolean",
};

export function faults(value: unknown, schema: JsonSchema, at = "answer"): string[] {
  if (schema.$ref !== undefined) return faults(value, schemas[schema.$ref.split("/").at(-1)!]!, at);
  if (schema.type !== undefined && !kinds[schema.type]!(value)) return [`${at} is no ${schema.type}: ${JSON.stringify(value)}`];
  if (schema.enum !== undefined && !schema.enum.includes(value as string))
    return [`${at} is none of ${schema.enum.join()}: ${JSON.stringify(value)}`];
  if (Array.isArray(value)) return value.flatMap((item, index) => (schema.items ? faults(item, schema.items, `${at}[${index}]`) : []));
  if (schema.type === "object") return objectFaults(value as Record<string, unknown>, schema, at);
  return [];
}

function objectFaults(
  value: Record<string, unknown>,
  { properties = {}, required = [], additionalProperties }: JsonSchema,
  at: string,
): string[] {
  const missing = required.filter((name) => !(name in value)).map((name) => `${at}.${name} is missing`);
  const wrong = Object.entries(value).flatMap(([name, item]) => {
    const schema =
      properties[name] ?? (additionalProperties === false ? undefined : additionalProperties === true ? {} : (additionalProperties ?? {}));
    return schema === undefined ? [`${at}.${name} is not described`] : faults(item, schema, `${at}.${name}`);
  });
  return [...missing, ...wrong];
}
