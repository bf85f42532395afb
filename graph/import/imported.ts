/** A graph on its way back from a file: what was read of it, held against the schema before anything is stored. */
import type { GraphBatch, GraphEdge, GraphNode, Properties } from "../batch.ts";
import { isStanding, standingNames, statedProperties } from "../ontology.ts";
import {
  hasRelation,
  labelIn,
  nodeLabelsOf,
  relationTypesOf,
  type GraphSchema,
  type PropertyType,
  type PropertyTypes,
} from "../schema/graph-schema.ts";

/** What is wrong in a file, where, and what to do. */
export class ImportError extends Error {
  override readonly name = "ImportError";
  /** @param place as `node person-1`; empty for the file itself */
  constructor(file: string, place: string, fault: string) {
    super(`${file}${place === "" ? "" : `, ${place}`}: ${fault}.`);
  }
}

export interface Reading {
  /** How errors name what is read. */
  readonly file: string;
  readonly schema: GraphSchema;
}

/** Without `id`; undefined where the schema has no such label. */
export function propertiesOfLabel(schema: GraphSchema, label: string): PropertyTypes | undefined {
  const { id: _, ...types } = labelIn(schema, label)?.properties ?? { id: "string" as const };
  return labelIn(schema, label) && types;
}

/** Undefined where the schema has no such relation. */
export const propertiesOfType = (schema: GraphSchema, type: string): PropertyTypes | undefined =>
  hasRelation(schema, type) ? { ...schema.relations[type]!.properties, ...statedProperties } : undefined;

const typeWords: Readonly<Record<PropertyType, string>> = {
  ...{
    string: "a text",
    date: "a text",
    strings: "a list of texts",
    int: `a whole number of at most ${Number.MAX_SAFE_INTEGER}`,
    double: "a number",
    boolean: "true or false",
  },
};

function fits(value: unknown, type: PropertyType): boolean {
  if (type === "strings") return Array.isArray(value) && value.every((item) => typeof item === "string");
  if (type === "int") return Number.isSafeInteger(value);
  if (type === "double") return Number.isFinite(value);
  return typeof value === (type === "boolean" ? "boolean" : "string");
}

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

/** Throws an ImportError at the first thing that no graph of this schema can hold. In id order, as stores give it. */
export class GraphUnderCheck {
  readonly #nodes = new Map<string, GraphNode>();
  readonly #edges = new Map<string, GraphEdge>();

  constructor(private readonly reading: Reading) {}

  node(node: GraphNode): void {
    const { id, label, properties } = node;
    const place = `node ${shown(id)}`;
    if (typeof id !== "string" || id === "") throw this.#wrong("", `node ${this.#nodes.size + 1} has no id`);
    if (this.#nodes.has(id)) throw this.#wrong(place, "another node has this id");
    const { schema } = this.reading;
    const types = propertiesOfLabel(schema, label);
    if (!types) throw this.#wrong(place, this.#unknown("label", label, nodeLabelsOf(schema)));
    this.#check(place, properties, types);
    this.#nodes.set(id, node);
  }

  edge(edge: GraphEdge): void {
    const { id, type, source, target, properties } = edge;
    const place = `edge ${shown(id)}`;
    if (typeof id !== "string" || id === "") throw this.#wrong("", `edge ${this.#edges.size + 1} has no id`);
    if (this.#edges.has(id)) throw this.#wrong(place, "another edge has this id");
    const { schema } = this.reading;
    const types = propertiesOfType(schema, type);
    if (!types) throw this.#wrong(place, this.#unknown("relation", type, relationTypesOf(schema)));
    for (const end of [source, target])
      if (typeof end !== "string" || end === "") throw this.#wrong(place, "it lacks an end: both source and target are needed");
    this.#check(place, properties, types);
    this.#checkStated(place, properties);
    this.#edges.set(id, edge);
  }

  /** Edges may stand before their nodes in a file: their ends are looked for at last. */
  whole(): GraphBatch {
    for (const edge of this.#edges.values()) this.#checkEnds(edge);
    if (this.#nodes.size === 0) throw this.#wrong("", "it holds no node");
    const byId = <Item extends { id: string }>(items: Iterable<Item>): Item[] => [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
    return { nodes: byId(this.#nodes.values()), edges: byId(this.#edges.values()) };
  }

  #checkEnds({ id, type, source, target }: GraphEdge): void {
    const { from, to } = this.reading.schema.relations[type]!;
    for (const [end, labels] of [[source, from] as const, [target, to] as const]) {
      const node = this.#nodes.get(end);
      if (!node) throw this.#wrong(`edge ${shown(id)}`, `its end ${shown(end)} is no node of the file`);
      if (!labels.includes(node.label))
        throw this.#wrong(
          `edge ${shown(id)}`,
          `its end ${shown(end)} is ${node.label}, and ${type} joins ${from.join(", ")} to ${to.join(", ")}`,
        );
    }
  }

  /** What every reader of the graph takes for granted. */
  #checkStated(place: string, { status, confidence }: Properties): void {
    if (status !== undefined && !isStanding(status))
      throw this.#wrong(place, `its status is one of ${standingNames.join(", ")}, not ${shown(status)}`);
    if (typeof confidence === "number" && (confidence < 0 || confidence > 1))
      throw this.#wrong(place, `its confidence is between 0 and 1, not ${confidence}`);
  }

  #check(place: string, properties: Properties, types: PropertyTypes): void {
    for (const [name, value] of Object.entries(properties)) {
      const type = Object.hasOwn(types, name) ? types[name]! : undefined;
      if (type === undefined) throw this.#wrong(place, this.#unknown("property", name, Object.keys(types)));
      if (!fits(value, type)) throw this.#wrong(place, `its ${name} should be ${typeWords[type]} and is ${shown(value)}`);
    }
  }

  #unknown(what: string, name: unknown, known: readonly string[]): string {
    const own = "If the graph was made with a schema of its own, give that with --schema";
    return `the schema has no ${what} ${shown(name)} here; there are ${known.join(", ")}. ${own}`;
  }

  #wrong(place: string, fault: string): ImportError {
    return new ImportError(this.reading.file, place, fault);
  }
}

const decimal = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** A text of a file as a value of its type; the text itself, which fits no number, where it is none. */
export function valueOf(text: string, type: PropertyType | undefined): string | number | boolean {
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return (type === "int" || type === "double") && decimal.test(text) ? Number(text) : text;
}
