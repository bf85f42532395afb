/**
 * Everything in the embedded engine in whatever order it comes: asked for by columns, a label or relation type at a time, which takes a
 * third of what nodes and edges take one by one.
 */
import type { GrafeoDB } from "@grafeo-db/js";
import type { GraphEdge, GraphNode, Properties } from "../batch.ts";
import { hasLabel, nodeLabelsOf, relationTypesOf, type GraphSchema, type PropertyValue } from "../schema/graph-schema.ts";
import type { ScanArguments, ScannedKind, ScannedRows, Scanning } from "./embedded-protocol.ts";
import { nodeIds, type NodeIdOf } from "./embedded-values.ts";

/** Rows that the engine is asked for at once; of a large kind more, since each query looks at all of it. */
const rowsOfQuery = { nodes: 5_000, edges: 25_000 } as const;
const mostQueries = 20;
/** Rows of one answer: of large ones the process that is told would keep far more than it holds. */
const rowsOfAnswer = 2_000;

/** Names that stand in a query as they are. */
const plainName = /^[\p{L}_][\p{L}\p{N}_]*$/u;

const patterns = {
  nodes: (label: string) => ({ match: `MATCH (x:${label})`, first: ["x.id", "id(x)", "labels(x)"] }),
  edges: (type: string) => ({ match: `MATCH (a)-[x:${type}]->(b)`, first: ["x.id", "id(a)", "id(b)"] }),
} as const;

export class Scan {
  /** The engine's own numbers of a kind's rows, in order. */
  readonly #numbers = new Map<string, Float64Array>();
  /** What was read last. */
  #read: { readonly key: string; readonly rows: Promise<readonly (readonly unknown[])[]>; readonly next: number | undefined } | undefined;
  #idOf: NodeIdOf | undefined;

  constructor(
    private readonly database: GrafeoDB,
    private readonly schema: GraphSchema,
  ) {}

  /** Labels or types of which there is something, each with the names of its properties; null where one can't be asked for so. */
  async kinds(of: Scanning): Promise<readonly ScannedKind[] | null> {
    const kinds: ScannedKind[] = [];
    for (const name of of === "nodes" ? nodeLabelsOf(this.schema) : relationTypesOf(this.schema)) {
      if (!plainName.test(name)) return null;
      const { match } = patterns[of](name);
      const lists = (await this.#rows(`${match} RETURN DISTINCT keys(x)`)) as [readonly string[]][];
      const properties = [...new Set(lists.flatMap(([keys]) => keys))].filter((key) => key !== "id").sort();
      if (!properties.every((key) => plainName.test(key))) return null;
      if (lists.length > 0) kinds.push({ name, properties });
    }
    return kinds;
  }

  /** Some rows, and where the next are. May be asked again: what a process had read that is gone is read anew. */
  async rows({ of, kind, from }: ScanArguments): Promise<ScannedRows> {
    const numbers = await this.#numbersOf(of, kind.name);
    const { number, given } = from ?? { number: numbers[0] ?? 0, given: 0 };
    const key = `${of} ${kind.name} ${number}`;
    if (this.#read?.key !== key) {
      const many = Math.max(rowsOfQuery[of], Math.ceil(numbers.length / mostQueries));
      const next = numbers[numbers.indexOf(number) + many];
      this.#read = { key, rows: this.#queried(of, kind, number, next), next };
    }
    const { rows: all, next } = this.#read;
    const rows = (await all).slice(given, given + rowsOfAnswer);
    if (given + rowsOfAnswer < (await all).length) return { rows, next: { number, given: given + rowsOfAnswer } };
    return { rows, ...(next !== undefined && { next: { number: next, given: 0 } }) };
  }

  async #queried(of: Scanning, { name, properties }: ScannedKind, from: number, to: number | undefined): Promise<readonly unknown[][]> {
    const { match, first } = patterns[of](name);
    const asked = [...first, ...properties.map((property) => `x.\`${property}\``)];
    const all = await this.#rows(`${match} WHERE id(x) >= $from AND id(x) < $to RETURN ${asked.join(", ")}`, {
      from,
      to: to ?? Number.MAX_SAFE_INTEGER,
    });
    const rows = all.filter((row) => row[0] !== null);
    return of === "nodes" ? rows.filter((row) => this.#isOf(name, row[2] as readonly string[])) : this.#withEnds(rows);
  }

  /** A node of two labels is told of under the one by which it is read. */
  readonly #isOf = (label: string, labels: readonly string[]): boolean => labels.find((one) => hasLabel(this.schema, one)) === label;

  async #withEnds(rows: readonly unknown[][]): Promise<unknown[][]> {
    const idOf = (this.#idOf ??= nodeIds(this.database, await this.#listedNodes()));
    return rows.map(([id, source, target, ...values]) => [id, idOf(source as number), idOf(target as number), ...values]);
  }

  async #listedNodes(): Promise<[string, number][]> {
    return (await this.#rows("MATCH (n) RETURN n.id, id(n)")).filter((row): row is [string, number] => row[0] !== null);
  }

  async #numbersOf(of: Scanning, name: string): Promise<Float64Array> {
    const key = `${of} ${name}`;
    let numbers = this.#numbers.get(key);
    if (!numbers) {
      const listed = (await this.#rows(`${patterns[of](name).match} RETURN id(x)`)) as [number][];
      this.#numbers.set(key, (numbers = Float64Array.from(listed, ([number]) => number).sort()));
    }
    return numbers;
  }

  async #rows(cypher: string, parameters: object = {}): Promise<unknown[][]> {
    return (await this.database.executeCypher(cypher, parameters)).rows() as unknown[][];
  }
}

export const scannedNode = ({ name, properties }: ScannedKind, row: readonly unknown[]): GraphNode => ({
  ...{ id: row[0] as string, label: name },
  properties: propertiesIn(properties, row),
});

export const scannedEdge = ({ name, properties }: ScannedKind, row: readonly unknown[]): GraphEdge => ({
  ...{ id: row[0] as string, type: name, source: row[1] as string, target: row[2] as string },
  properties: propertiesIn(properties, row),
});

/** What is not there is null in a column. */
function propertiesIn(names: readonly string[], row: readonly unknown[]): Properties {
  const properties: Record<string, PropertyValue> = {};
  for (let at = 0; at < names.length; at++) {
    const value = row[at + 3];
    if (value !== null && value !== undefined) properties[names[at]!] = value as PropertyValue;
  }
  return properties;
}
