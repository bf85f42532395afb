/** ZIP archives: whole ones, and such as no program would write. */
import { crc32, deflateRawSync } from "node:zlib";

export interface TestEntry {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  /** Bits of the general purpose flag; that the name is UTF-8 unless given. */
  readonly flags?: number;
  readonly stored?: boolean;
  /** In the place of what it really is. */
  readonly size?: number;
  readonly crc?: number;
}

const bytesOf = (content: string | Uint8Array): Uint8Array => (typeof content === "string" ? Buffer.from(content) : content);

export function zipOf(entries: readonly TestEntry[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, content, flags = 0x800, stored = false, size, crc } of entries) {
    const [raw, data] = [bytesOf(name), bytesOf(content)];
    const packed = stored ? data : deflateRawSync(data);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(stored ? 0 : 8, 4);
    common.writeUInt32LE(crc ?? crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size ?? data.length, 18);
    common.writeUInt16LE(raw.length, 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), common, raw, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([Buffer.from("PK\u0001\u0002"), Buffer.from([20, 0]), common, place, raw]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from("PK\u0005\u0006"), end]);
}

/** Name → content. */
export const packageOf = (parts: Readonly<Record<string, string | Uint8Array>>): Buffer =>
  zipOf(Object.entries(parts).map(([name, content]) => ({ name, content, stored: name === "mimetype" })));
