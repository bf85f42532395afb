/**
 * The gazetteer's file: a magic word, then one deflate stream of a JSON header (its length in four bytes
 * before it) and the columns. Brotli would save a tenth of the file and take twice as long to open.
 */
import { deflateRawSync, inflateRawSync } from "node:zlib";

const magic = "MLGZ3\n";
/** About what comes out, in bytes: no copying while it grows. */
const inflatedChunk = 8 * 1024 * 1024;

export interface GazetteerHeader {
  /** Package and version that the places come from. */
  readonly source: string;
  /** Places of each level above the village: provinces, cities, counties, townships. */
  readonly levels: readonly [number, number, number, number];
  readonly villages: number;
  readonly stems: number;
  /** UTF-16 units of all stems together. */
  readonly stemUnits: number;
  /** What the list puts behind a village's stem: 村委会, 社区居民委员会, … */
  readonly suffixes: readonly string[];
}

export const columnNames = [
  "codes",
  "names",
  "villageCounts",
  "villageTails",
  "villageStems",
  "villageSuffixes",
  "stemLengths",
  "stemUnits",
] as const;
export type GazetteerColumns = Readonly<Record<(typeof columnNames)[number], Uint8Array>>;

export class GazetteerError extends Error {
  override readonly name = "GazetteerError";
}

export function writeGazetteerFile(header: GazetteerHeader, columns: GazetteerColumns): Buffer {
  const lengths = columnNames.map((name) => columns[name].length);
  const json = Buffer.from(JSON.stringify({ ...header, lengths }), "utf8");
  const size = Buffer.alloc(4);
  size.writeUInt32LE(json.length);
  const plain = Buffer.concat([size, json, ...columnNames.map((name) => columns[name])]);
  const packed = deflateRawSync(plain, { level: 9, memLevel: 9 });
  return Buffer.concat([Buffer.from(magic, "latin1"), packed]);
}

/** Throws GazetteerError where the bytes are not such a file. */
export function readGazetteerFile(bytes: Buffer): { header: GazetteerHeader; columns: GazetteerColumns } {
  if (bytes.toString("latin1", 0, magic.length) !== magic)
    throw new GazetteerError("this is no gazetteer file of this version: build it again with `npm run gazetteer`");
  let plain: Buffer;
  try {
    plain = inflateRawSync(bytes.subarray(magic.length), { chunkSize: inflatedChunk });
  } catch (cause) {
    throw new GazetteerError("the gazetteer file is damaged: build it again with `npm run gazetteer`", { cause });
  }
  let at = 4 + plain.readUInt32LE(0);
  const { lengths, ...header } = JSON.parse(plain.toString("utf8", 4, at)) as GazetteerHeader & { lengths: number[] };
  const columns: Record<string, Uint8Array> = {};
  columnNames.forEach((name, i) => {
    const end = at + (lengths[i] ?? 0);
    columns[name] = plain.subarray(at, end);
    at = end;
  });
  if (at !== plain.length) throw new GazetteerError("the gazetteer file is cut short: build it again with `npm run gazetteer`");
  return { header, columns: columns as GazetteerColumns };
}
