/** Nodes or edges by position: held in memory, or each read from a file when it is asked for. */
import type { Properties } from "../../graph/batch.ts";

export interface Rows<Row> extends Iterable<Row> {
  readonly length: number;
  /** Of a position that is there. */
  at(position: number): Row;
  idAt(position: number): string;
  /** Names of its properties, in their order; the row itself need not be read for it. */
  namesAt(position: number): readonly string[];
}

/** Positions by id. */
export type Positions = Pick<ReadonlyMap<string, number>, "get" | "has">;

export class HeldRows<Row extends { readonly id: string; readonly properties: Properties }> implements Rows<Row> {
  constructor(private readonly held: readonly Row[]) {}

  get length(): number {
    return this.held.length;
  }

  at(position: number): Row {
    return this.held[position]!;
  }

  idAt(position: number): string {
    return this.at(position).id;
  }

  namesAt(position: number): readonly string[] {
    return Object.keys(this.at(position).properties);
  }

  [Symbol.iterator](): Iterator<Row> {
    return this.held[Symbol.iterator]();
  }
}

export function* positionsOf({ length }: Rows<unknown>): Generator<number> {
  for (let at = 0; at < length; at++) yield at;
}

/** Positions of the rows that have a property whose name is wanted, in order. */
export function* positionsHaving(rows: Rows<unknown>, isWanted: (name: string) => boolean): Generator<number> {
  // Rows that are read from a file share the lists of their names.
  const known = new WeakMap<readonly string[], boolean>();
  for (let at = 0; at < rows.length; at++) {
    const names = rows.namesAt(at);
    let has = known.get(names);
    if (has === undefined) known.set(names, (has = names.some(isWanted)));
    if (has) yield at;
  }
}
