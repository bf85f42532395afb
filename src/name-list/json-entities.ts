/** Entities of a JSON or JSON Lines file: followthemoney's (`id`, `schema`, `properties` of lists), or plain objects with the columns of a table. */
import type { ListRow, RowResult } from "./row.ts";

export function* jsonEntities(text: string): Generator<RowResult> {
  const whole = parsed(text);
  if (whole !== undefined) {
    const list = Array.isArray(whole) ? whole : entitiesIn(whole);
    for (const [index, value] of list.entries()) yield rowOf(value, `entity ${index + 1}`);
    return;
  }
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const value = parsed(line);
    const at = `line ${index + 1}`;
    yield value === undefined ? { at, reason: "is no JSON", remedy: "write one entity a line, or one list of them" } : rowOf(value, at);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A list under some name, or the object itself. */
function entitiesIn(whole: unknown): readonly unknown[] {
  const lists = isObject(whole) && !("name" in whole || "properties" in whole) ? Object.values(whole).filter(Array.isArray) : [];
  return (lists[0] as readonly unknown[] | undefined) ?? [whole];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function rowOf(value: unknown, at: string): RowResult {
  if (!isObject(value)) return { at, reason: "is no object", remedy: 'write it as {"name": …, "type": …}' };
  const { properties, ...plain } = value;
  const values = new Map<string, readonly string[]>();
  const own = isObject(properties) ? { ...pick(plain, "id", "schema", "caption"), ...properties } : plain;
  for (const [name, given] of Object.entries(own)) {
    const texts = textsIn(given);
    // The caption is one of the names again.
    if (texts.length > 0 && !(name === "caption" && "name" in own)) values.set(name, texts);
  }
  return { at, values } satisfies ListRow;
}

const pick = (from: Readonly<Record<string, unknown>>, ...names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.flatMap((name) => (name in from ? [[name, from[name]]] : [])));

const textsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one: unknown) =>
    typeof one === "string" ? [one] : typeof one === "number" || typeof one === "boolean" ? [String(one)] : [],
  );
