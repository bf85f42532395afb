/** A ZIP file in memory: what it holds, unpacked one by one, with bounds that no document needs and bombs break. Nothing is written anywhere. */
import { crc32 } from "node:zlib";
import { fromBufferPromise, type Entry, type ZipFile } from "yauzl";
import { ReadError } from "../failure.ts";
import { inMegabytes } from "../limits.ts";
import { memberNames } from "./member-names.ts";

/** A file in the archive. */
export interface Member {
  /** With `/` between folders; never a path to anything. */
  readonly name: string;
  /** Unpacked, in bytes, as the archive says; unpacking fails where it is another. */
  readonly size: number;
  readonly entry: Entry;
}

const mostEntries = 20_000;
/** Of what is unpacked, in bytes: one file, and all that is unpacked of one archive. */
const largestMember = 64 * 1024 * 1024;
const largestWhole = 512 * 1024 * 1024;
/** Text and XML are packed to a tenth or a fiftieth; only what says one thing a million times is packed better. */
const highestRatio = 400;
const smallestBomb = 4 * 1024 * 1024;

const remedy = "open it in its program, or fetch it again: it may be cut off";

export class Archive {
  #unpacked = 0;
  readonly #byName: ReadonlyMap<string, Member>;

  private constructor(
    private readonly zip: ZipFile,
    /** Without folders, in the order of the archive. */
    readonly members: readonly Member[],
  ) {
    this.#byName = new Map(members.map((member) => [member.name.toLowerCase(), member]));
  }

  /** Throws a ReadError where the bytes are no whole ZIP archive, or it has more files than a document. */
  static async open(bytes: Uint8Array): Promise<Archive> {
    try {
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
      const zip = await fromBufferPromise(buffer, { decodeStrings: false });
      if (zip.entryCount > mostEntries)
        throw new ReadError(`has ${zip.entryCount.toLocaleString("en")} files in it`, "unpack it, and read the folder");
      const entries: Entry[] = [];
      for await (const entry of zip.eachEntry()) entries.push(entry);
      const names = memberNames(entries);
      const members = entries.map((entry, index) => ({ name: names[index]!, size: entry.uncompressedSize, entry }));
      return new Archive(
        zip,
        members.filter(({ name }) => !name.endsWith("/")),
      );
    } catch (error) {
      throw damaged(error, "is a damaged ZIP file");
    }
  }

  /** Case does not count, as in the packages of office programs. */
  find(name: string): Member | undefined {
    return this.#byName.get(name.toLowerCase());
  }

  /** Throws a ReadError where it is damaged, locked, or too large. */
  async unpack({ name, size, entry }: Member): Promise<Uint8Array> {
    if (entry.isEncrypted()) throw new ReadError(`is locked with a password (${name})`, "take the password off, and read it again");
    if (!entry.canDecodeFileData())
      throw new ReadError(`is packed in a way that is not read (${name}, method ${entry.compressionMethod})`, "pack it anew as plain ZIP");
    this.count(name, size, entry.compressedSize);
    try {
      const { fileName } = await this.zip.readLocalFileHeaderPromise(entry);
      if (!fileName.equals(entry.fileNameRaw)) throw new Error("it is called otherwise in the list of files");
      const parts: Buffer[] = [];
      for await (const part of await this.zip.openReadStreamPromise(entry)) parts.push(part as Buffer);
      const bytes = Buffer.concat(parts);
      if (crc32(bytes) !== entry.crc32) throw new Error("its checksum is wrong");
      return bytes;
    } catch (error) {
      throw damaged(error, `is damaged: ${name} in it can't be unpacked`);
    }
  }

  /** Counts what is going to be unpacked of it. Throws a ReadError where that is too much. */
  count(name: string, size: number, packed: number): void {
    if (size > largestMember)
      throw new ReadError(`has a file of ${inMegabytes(size)} in it (${name})`, "take it out, or split it into several documents");
    if (size > smallestBomb && size > highestRatio * packed)
      throw new ReadError(`is packed as no document is: ${name} in it is ${inMegabytes(size)} of next to nothing`, "leave it out");
    this.#unpacked += size;
    if (this.#unpacked > largestWhole)
      throw new ReadError(`is more than ${inMegabytes(largestWhole)} unpacked`, "unpack it, and read the folder");
  }
}

function damaged(error: unknown, reason: string): ReadError {
  if (error instanceof ReadError) return error;
  const cause = error instanceof Error ? error.message : String(error);
  return new ReadError(`${reason} (${cause.replace(/\.$/, "")})`, remedy);
}
