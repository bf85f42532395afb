/**
 * Tables of the shipped files as they lie in memory: the files are packed to be small, and to unpack them takes a tenth of what reading one page
 * takes. When Mailuo is built they are unpacked once and written to `dist/laid-out/`; where that is missing, or was made of another file, the
 * packed one is read.
 */
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot, runsFromSources } from "./package-root.ts";

const kinds = { Uint8Array, Int8Array, Uint16Array, Uint32Array, Int32Array, Float32Array, Float64Array };
type Kind = keyof typeof kinds;

type Table = Uint8Array | Int8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

/** Arrays by name. */
export type Tables = Readonly<Record<string, Table>>;

const kindOf = (table: Table): Kind => (Object.keys(kinds) as Kind[]).find((kind) => table instanceof kinds[kind])!;

interface Place {
  readonly name: string;
  readonly kind: Kind;
  /** In bytes, from the beginning of the file. */
  readonly from: number;
  readonly length: number;
}

interface Head {
  /** Of the packed file, in bytes: one that was made again has another. */
  readonly packed: number;
  readonly places: readonly Place[];
}

const magic = 0x314f_4c4d;
/** Where the arrays begin: every kind's elements are read at a multiple of their size. */
const alignment = 8;
const headAt = 12;

const folder = (): string => join(packageRoot(), "dist", "laid-out");
const fileOf = (name: string): string => join(folder(), `${name}.bin`);
const packedSize = (packed: string): number => statSync(join(packageRoot(), packed), { throwIfNoEntry: false })?.size ?? -1;

/**
 * @param packed path of the packed file, from the root of the package
 * @param unpack reads that file, where it has to be
 */
export function laidOut<T extends Tables>(name: string, packed: string, unpack: () => T): T {
  // Run from the sources, as tests do, it is what the sources make of the file today.
  if (runsFromSources) return unpack();
  return (readTables(fileOf(name), packedSize(packed)) as T | undefined) ?? unpack();
}

/** What `laidOut` reads from then on. */
export function layOut(name: string, packed: string, tables: Tables): void {
  mkdirSync(folder(), { recursive: true });
  writeFileSync(fileOf(name), tablesBytes(tables, packedSize(packed)));
}

/**
 * u32 "MLO1", u32 length of the head, u32 length of the file, the head as JSON, then the arrays, each at a multiple of 8 bytes. Numbers are as
 * this machine has them: one that has them otherwise does not find its "MLO1".
 */
export function tablesBytes(tables: Tables, packed: number): Buffer {
  // Numbers of a length of their own: where the arrays begin must not depend on where they begin.
  const headLength = JSON.stringify(headFor(tables, packed, 1e9)).length;
  const begin = headAt + headLength;
  const head = JSON.stringify(headFor(tables, packed, begin)).padEnd(headLength);
  const { places } = JSON.parse(head) as Head;
  const last = places.at(-1);
  const bytes = Buffer.alloc(last ? last.from + tables[last.name]!.byteLength : begin);
  bytes.set(new Uint8Array(Uint32Array.of(magic, headLength, bytes.length).buffer));
  bytes.write(head, headAt, "latin1");
  for (const { name, from } of places) {
    const { buffer, byteOffset, byteLength } = tables[name]!;
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), from);
  }
  return bytes;
}

function headFor(tables: Tables, packed: number, begin: number): Head {
  let at = begin;
  const places = Object.entries(tables).map(([name, table]): Place => {
    const from = Math.ceil(at / alignment) * alignment;
    at = from + table.byteLength;
    return { name, kind: kindOf(table), from, length: table.length };
  });
  return { packed, places };
}

/** Undefined where there is none, it is not whole, or it was made of a file of another size. */
export function readTables(file: string, packed: number): Tables | undefined {
  const bytes = bytesOf(file);
  if (!bytes || bytes.length < headAt) return undefined;
  const [is, headLength, length] = new Uint32Array(bytes.buffer, bytes.byteOffset, 3);
  if (is !== magic || length !== bytes.length) return undefined;
  const head = JSON.parse(bytes.toString("latin1", headAt, headAt + headLength!)) as Head;
  if (head.packed !== packed) return undefined;
  const buffer = bytes.buffer as ArrayBuffer;
  return Object.fromEntries(
    head.places.map(({ name, kind, from, length }) => [name, new kinds[kind](buffer, bytes.byteOffset + from, length)]),
  );
}

function bytesOf(file: string): Buffer | undefined {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) return undefined;
  const bytes = readFileSync(file);
  // A short file lies in a buffer that others share, wherever there is room.
  return bytes.byteOffset % alignment === 0 ? bytes : Buffer.from(Uint8Array.from(bytes).buffer);
}
