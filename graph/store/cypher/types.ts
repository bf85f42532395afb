/** What an expression may be, as far as the query, its parameters and the ontology tell. */
import { metricProperties, nodeProperties, type PropertyType, relations, statedProperties } from "../../ontology.ts";

export const kindNames = [
  "boolean",
  "integer",
  "float",
  "text",
  "list",
  "map",
  "node",
  "relation",
  "path",
  "date",
  "datetime",
  "localdatetime",
  "time",
  "localtime",
  "duration",
] as const;
export type Kind = (typeof kindNames)[number];

/** What Neo4j reckons with. */
export const numbers: readonly Kind[] = ["integer", "float"];

export interface Type {
  /** None of them: always null. */
  readonly kinds: ReadonlySet<Kind>;
  readonly nullable: boolean;
  /** Of a list. */
  readonly element?: Type;
  /** Of a list that is written out, such as `[name, count]`: the type at each place. */
  readonly items?: readonly Type[];
  /** Of a map: by key where they are known, `graph` for a node's or relation's properties. */
  readonly fields?: ReadonlyMap<string, Type> | "graph";
}

const type = (kinds: Iterable<Kind>, nullable: boolean, more: Partial<Type> = {}): Type => ({ kinds: new Set(kinds), nullable, ...more });

export const nothing = type([], true);
export const boolean = type(["boolean"], true);
export const integer = type(["integer"], true);
export const float = type(["float"], true);
export const number = type(["integer", "float"], true);
export const text = type(["text"], true);
export const node = type(["node"], true);
export const relation = type(["relation"], true);
export const path = type(["path"], true);
/** A value of which nothing is known. */
export const anything = type(kindNames, true);
export const listOf = (element: Type): Type => type(["list"], true, { element });
export const mapOf = (fields?: ReadonlyMap<string, Type> | "graph"): Type => type(["map"], true, fields === undefined ? {} : { fields });
export const temporal = (kind: Kind): Type => type([kind], true);

// Kept, so that the types of a long list's items are one and the same.
const presents = new WeakMap<Type, Type>();
const nullables = new WeakMap<Type, Type>();

export function present(of: Type): Type {
  if (!of.nullable) return of;
  const found = presents.get(of) ?? { ...of, nullable: false };
  presents.set(of, found);
  return found;
}

export function orNull(of: Type): Type {
  if (of.nullable) return of;
  const found = nullables.get(of) ?? { ...of, nullable: true };
  nullables.set(of, found);
  return found;
}

export const is = ({ kinds }: Type, ...among: readonly Kind[]): boolean => [...kinds].every((kind) => among.includes(kind));
export const mayBe = ({ kinds }: Type, ...among: readonly Kind[]): boolean => among.some((kind) => kinds.has(kind));
/** Some are nodes and some are relations: the engine reads them as if all were of one kind. */
export const isMixed = (of: Type): boolean => mayBe(of, "node") && mayBe(of, "relation") && !mayBe(of, "text");
/** A list whose items are unknown may hold anything. */
export const elementOf = (of: Type): Type => (of.kinds.has("list") ? (of.element ?? anything) : nothing);

export function either(left: Type, right: Type): Type {
  if (left === right) return left;
  const kinds = new Set([...left.kinds, ...right.kinds]);
  const element = eitherElement(left, right);
  const fields = eitherFields(left, right);
  const items = eitherItems(left, right);
  return {
    kinds,
    nullable: left.nullable || right.nullable,
    ...(element && { element }),
    ...(items && { items }),
    ...(fields && { fields }),
  };
}

function eitherItems(left: Type, right: Type): readonly Type[] | undefined {
  if (!left.kinds.has("list")) return right.items;
  if (!right.kinds.has("list")) return left.items;
  if (left.items === undefined || left.items.length !== right.items?.length) return undefined;
  return left.items.map((item, index) => either(item, right.items![index]!));
}

function eitherElement(left: Type, right: Type): Type | undefined {
  const [ofLeft, ofRight] = [left, right].map((side) => (side.kinds.has("list") ? elementOf(side) : undefined));
  return ofLeft && ofRight ? either(ofLeft, ofRight) : (ofLeft ?? ofRight);
}

function eitherFields(left: Type, right: Type): Type["fields"] | undefined {
  if (!left.kinds.has("map")) return right.fields;
  if (!right.kinds.has("map")) return left.fields;
  if (left.fields === "graph" || right.fields === "graph") return left.fields === right.fields ? "graph" : undefined;
  if (left.fields === undefined || right.fields === undefined) return undefined;
  const keys = new Set([...left.fields.keys(), ...right.fields.keys()]);
  return new Map([...keys].map((key) => [key, either(fieldOf(left, key), fieldOf(right, key))]));
}

const fieldOf = ({ fields }: Type, key: string): Type =>
  fields instanceof Map ? ((fields.get(key) as Type | undefined) ?? nothing) : anything;

const longestWrittenOut = 16;

/** A list of these items, in this order. */
export const listOfItems = (items: readonly Type[]): Type => ({
  ...present(listOf(eitherOf(new Set(items)) ?? present(nothing))),
  ...(items.length <= longestWrittenOut && { items }),
});

export const eitherOf = (types: Iterable<Type>): Type | undefined =>
  [...types].reduce<Type | undefined>((left, right) => (left ? either(left, right) : right), undefined);

/** The type of a parameter's value. A whole number is an integer, as on Neo4j. */
export const typeOfValue = (value: unknown): Type => typeOfValues([value]);

/** What some of the values are and others may not be; each value is looked at once. */
function typeOfValues(values: readonly unknown[]): Type {
  const found = new Set<Type>();
  const lists: (readonly unknown[])[] = [];
  const maps: Readonly<Record<string, unknown>>[] = [];
  for (const value of values) {
    if (value === null || value === undefined) found.add(nothing);
    else if (typeof value === "string") found.add(present(text));
    else if (typeof value === "boolean") found.add(present(boolean));
    else if (typeof value === "bigint") found.add(present(integer));
    else if (typeof value === "number") found.add(present(Number.isInteger(value) ? integer : float));
    else if (Array.isArray(value)) lists.push(value as unknown[]);
    else maps.push(value as Record<string, unknown>);
  }
  if (lists.length > 0) found.add(typeOfLists(lists));
  if (maps.length > 0) found.add(typeOfMaps(maps));
  return eitherOf(found) ?? present(nothing);
}

function typeOfLists(lists: readonly (readonly unknown[])[]): Type {
  const length = lists[0]!.length;
  const writtenOut = length <= longestWrittenOut && lists.every((list) => list.length === length);
  const items = writtenOut ? Array.from({ length }, (_, index) => typeOfValues(lists.map((list) => list[index]))) : undefined;
  const element = items ? (eitherOf(new Set(items)) ?? present(nothing)) : typeOfValues(lists.flat());
  return present({ ...listOf(element), ...(items && { items }) });
}

function typeOfMaps(maps: readonly Readonly<Record<string, unknown>>[]): Type {
  const values = new Map<string, unknown[]>();
  for (const map of maps)
    for (const [key, value] of Object.entries(map)) {
      const known = values.get(key);
      if (known) known.push(value);
      else values.set(key, [value]);
    }
  const fieldType = (found: readonly unknown[]): Type => (found.length < maps.length ? orNull(typeOfValues(found)) : typeOfValues(found));
  return present(mapOf(new Map([...values].map(([key, found]) => [key, fieldType(found)]))));
}

const stored: Readonly<Record<PropertyType, Type>> = {
  string: text,
  date: text,
  int: integer,
  double: float,
  boolean,
  strings: listOf(present(text)),
};

const properties: ReadonlyMap<string, Type> = ((): ReadonlyMap<string, Type> => {
  const found = new Map<string, Type>([["id", text]]);
  const tables = [...Object.values(nodeProperties), ...Object.values(relations).map((relation) => relation.properties)];
  for (const table of [...tables, statedProperties, metricProperties] as readonly Readonly<Record<string, PropertyType>>[])
    for (const [name, propertyType] of Object.entries(table))
      found.set(name, either(found.get(name) ?? stored[propertyType], stored[propertyType]));
  return found;
})();

/** The type of a node's or relation's property. `present` are the names that some node or relation of the graph has. */
export const propertyType = (name: string, presentNames: ReadonlySet<string>): Type =>
  properties.get(name) ?? (presentNames.has(name) ? anything : nothing);

/** In words, for messages: `a text`, `a text or a list`. */
export function inWords({ kinds }: Type): string {
  if (kinds.size === 0) return "null";
  if (kinds.size > 4) return "a value of any kind";
  return [...kinds]
    .map((kind) =>
      kind === "integer"
        ? "a whole number"
        : kind === "float"
          ? "a number"
          : kind === "path" || kind === "date"
            ? `a ${kind}`
            : `a ${kind}`,
    )
    .join(" or ");
}
