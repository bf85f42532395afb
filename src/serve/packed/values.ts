/** A row's values as bytes: JSON, or what V8 writes where JSON would change one. */
import { deserialize, serialize } from "node:v8";
import type { PropertyValue } from "../../../graph/ontology.ts";

type Values = readonly PropertyValue[];

/** No JSON begins so. */
const ofV8 = 0xff;

export const bytesOf = (values: Values): Buffer => (values.every(isPlain) ? Buffer.from(JSON.stringify(values)) : serialize(values));

export const valuesOf = (bytes: Buffer, start: number, end: number): Values =>
  bytes[start] === ofV8 ? (deserialize(bytes.subarray(start, end)) as Values) : (JSON.parse(bytes.toString("utf8", start, end)) as Values);

function isPlain(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
  return typeof value === "string" || typeof value === "boolean" || value === null || (Array.isArray(value) && value.every(isPlain));
}
