/** Parameters of a query, brought to what every engine takes. */
import { StoreError } from "./store.ts";

const deepest = 32;

/** `undefined` becomes null and a Date its ISO string, at any depth; anything but plain data raises `failed` and says which parameter. */
export function plainParameters(parameters: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, plain(value, name, 0)]));
}

function plain(value: unknown, name: string, depth: number): unknown {
  if (value === null || value === undefined) return null;
  if (depth > deepest) throw new StoreError("failed", `Parameter $${name} is nested more than ${deepest} deep.`);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((item) => plain(item, name, depth + 1));
  if (typeof value === "object") {
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype === Object.prototype || prototype === null)
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item, name, depth + 1)]));
  } else if (["string", "boolean", "number", "bigint"].includes(typeof value)) return value;
  throw new StoreError("failed", `Parameter $${name} holds a ${typeof value} that is no text, number, boolean, date, list or map.`);
}
