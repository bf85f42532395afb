/**
 * How a packed graph stands in its file: the rows of nodes, then those of edges (values.ts), both as they came, then columns of numbers, each from a
 * multiple of eight on, then the head as JSON, and last where the head is. What is written last is read first: a file that was not
 * written to its end has no head.
 */
import { endianness } from "node:os";
import type { NameColumns, NamePostingColumns } from "./names.ts";
import type { NodeIds, RowColumns } from "./rows.ts";

/** Grows with every change of what the file holds. */
export const packedVersion = 2;

export const columnTypes = { i32: Int32Array, u8: Uint8Array, u16: Uint16Array, f64: Float64Array } as const;
export type ColumnType = keyof typeof columnTypes;
export type Column = InstanceType<(typeof columnTypes)[ColumnType]>;

export interface ColumnPlace {
  readonly type: ColumnType;
  /** In bytes from where the columns begin. */
  readonly start: number;
  readonly length: number;
}

export interface PackedHead {
  readonly version: number;
  readonly endianness: string;
  /** What the graph was when it was packed, and what packed it. */
  readonly key: string;
  readonly engine: string;
  /** Lists of properties' names. */
  readonly shapes: readonly (readonly string[])[];
  /** Texts that are dates of nodes. */
  readonly dates: readonly string[];
  /** Bytes of rows, and their sum. */
  readonly rows: { readonly bytes: number; readonly sum: number };
  readonly columns: { readonly start: number; readonly bytes: number; readonly sum: number };
  readonly places: Readonly<Record<string, ColumnPlace>>;
}

/** At the very end: bytes of the head (u32), its sum (u32), and eight letters. */
export const tailBytes = 16;
export const tailLetters = Buffer.from("mailuo-g");

export const ownEndianness = endianness();

/** All that is known of a graph without reading a row. */
export interface PackedColumns {
  readonly nodes: Omit<RowColumns, "shapes">;
  readonly edges: Omit<RowColumns, "shapes">;
  readonly ids: NodeIds;
  readonly nodeTable: Int32Array;
  readonly edgeTable: Int32Array;
  readonly labels: Uint8Array;
  readonly types: Uint8Array;
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  readonly adjacency: { readonly offsets: Int32Array; readonly edges: Int32Array; readonly others: Int32Array };
  readonly degrees: Int32Array;
  readonly weights: Float64Array;
  readonly ranking: Int32Array;
  /** NaN where there is none. */
  readonly communities: Float64Array;
  /** Positions in `dates`, -1 where there is none. */
  readonly dateOf: Int32Array;
  /** Evidence of edge n: `items` from `ends[n]` to `ends[n + 1]`, positions of nodes. */
  readonly evidence: { readonly ends: Int32Array; readonly items: Int32Array };
  readonly names: NameColumns;
  readonly postings: NamePostingColumns;
}

type Tree = { readonly [name: string]: Column | Tree };

/** `adjacency.offsets` and the like, with the columns. */
export function* namedColumns(tree: Tree, before = ""): Generator<readonly [string, Column]> {
  for (const [name, part] of Object.entries(tree))
    if (ArrayBuffer.isView(part)) yield [before + name, part as Column];
    else yield* namedColumns(part as Tree, `${before}${name}.`);
}

/** The tree again. */
export function treeOf(columns: Iterable<readonly [string, Column]>): PackedColumns {
  const tree: Record<string, unknown> = {};
  for (const [name, column] of columns) {
    const path = name.split(".");
    let at = tree;
    for (const part of path.slice(0, -1)) at = (at[part] ??= {}) as Record<string, unknown>;
    at[path.at(-1)!] = column;
  }
  return tree as unknown as PackedColumns;
}

export function typeOf(column: Column): ColumnType {
  const found = (Object.keys(columnTypes) as ColumnType[]).find((type) => column instanceof columnTypes[type]);
  if (found === undefined) throw new TypeError("There is no such column.");
  return found;
}

export const eights = (bytes: number): number => Math.ceil(bytes / 8) * 8;
