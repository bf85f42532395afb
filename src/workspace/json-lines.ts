/** JSON Lines files that are appended to and survive a kill at any byte. */
import { createReadStream, existsSync, readSync } from "node:fs";
import { open, stat, truncate, type FileHandle } from "node:fs/promises";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";
import { WorkspaceError, workspaceOption } from "./failure.ts";
import { naming } from "./name-file.ts";
import { ownCommand } from "../own-command.ts";

const newline = 0x0a;

/** Which bytes of a file a line takes, without its line break, and what they sum up to (CRC-32). */
export interface Place {
  readonly offset: number;
  readonly length: number;
  readonly sum: number;
}

export interface LogLine extends Place {
  /** An object; undefined where the line is damaged. */
  readonly value: unknown;
}

export interface ReadLinesOptions {
  /** Where to begin: at the beginning of a line. */
  readonly from?: number;
  /** How many lines stand before that. */
  readonly linesBefore?: number;
  /** Gives what is no JSON as a line without a value, instead of throwing. */
  readonly keepDamaged?: boolean;
}

/**
 * Every whole line of a file, in order. A last line without its line break was cut off by a kill and is left out.
 * Throws with file and line number where a whole line is no JSON object: that was not written by us.
 */
export async function* readLines(
  file: string,
  { from = 0, linesBefore = 0, keepDamaged = false }: ReadLinesOptions = {},
): AsyncGenerator<LogLine> {
  if (!existsSync(file)) return;
  let pending: Buffer[] = [];
  let offset = from;
  let number = linesBefore;
  for await (const chunk of createReadStream(file, { start: from, highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    let begin = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, begin)) {
      pending.push(chunk.subarray(begin, end));
      const bytes = pending.length === 1 ? pending[0]! : Buffer.concat(pending);
      pending = [];
      begin = end + 1;
      number++;
      if (bytes.length > 0) {
        const value = parse(bytes);
        if (value === undefined && !keepDamaged) throw notJson(file, number);
        yield { value, offset, length: bytes.length, sum: crc32(bytes) };
      }
      offset += bytes.length + 1;
    }
    if (begin < chunk.length) pending.push(chunk.subarray(begin));
  }
}

/** Undefined for what is no JSON object: every line of ours is one. */
function parse(bytes: Buffer): object | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString("utf8"));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export const notJson = (file: string, number: number): WorkspaceError =>
  new WorkspaceError(
    `${file}, line ${number}: not valid JSON, or not what belongs there. Put the file back from a copy. Without one, mend or delete that line, then: ${ownCommand()} rebuild --accept-loss${workspaceOption(dirname(file))}`,
  );

/** One line read back from its place; undefined where other bytes stand there now. It is read at once: to have a thread do it takes longer than it does. */
export function readLine({ fd }: FileHandle, { offset, length, sum }: Place): unknown {
  const bytes = Buffer.allocUnsafe(length);
  const bytesRead = readSync(fd, bytes, 0, length, offset);
  return bytesRead === length && crc32(bytes) === sum ? parse(bytes) : undefined;
}

/** A line as it is written, without its line break, and what it says. */
export interface EncodedLine<Value> {
  readonly value: Value;
  readonly bytes: Buffer;
}

/** Appends whole lines in one write and waits until they are on disk. Gives where each stands. */
export const appendLines = (file: string, values: readonly unknown[]): Promise<LogLine[]> =>
  appendEncoded(
    file,
    values.map((value) => ({ value, bytes: Buffer.from(JSON.stringify(value), "utf8") })),
  );

/** The same of lines that are bytes already. */
export async function appendEncoded<Value>(
  file: string,
  lines: readonly EncodedLine<Value>[],
): Promise<(Place & { readonly value: Value })[]> {
  const handle = await open(file, "a");
  try {
    let { size: offset } = await handle.stat();
    const lineBreak = Buffer.from([newline]);
    await naming(file, handle.appendFile(Buffer.concat(lines.flatMap(({ bytes }) => [bytes, lineBreak]))));
    await naming(file, handle.datasync());
    return lines.map(({ value, bytes }) => {
      const place = { offset, length: bytes.length, sum: crc32(bytes) };
      offset += bytes.length + 1;
      return { value, ...place };
    });
  } finally {
    await handle.close();
  }
}

/** Cuts off a last line that a kill left in the middle; one that is whole but for its line break, as an editor may leave it, is given that. */
export async function dropTornLine(file: string): Promise<void> {
  const tail = await tornLine(file);
  if (tail === undefined) return;
  if (parse(tail.bytes) === undefined) await truncate(file, tail.offset);
  else {
    const handle = await open(file, "a");
    await naming(file, handle.appendFile("\n")).finally(() => handle.close());
  }
}

/** What stands behind the last line break; undefined where nothing does. */
export async function tornLine(file: string): Promise<{ readonly offset: number; readonly bytes: Buffer } | undefined> {
  if (!existsSync(file)) return undefined;
  const { size } = await stat(file);
  const handle = await open(file, "r");
  try {
    const offset = await endOfLines(handle, size);
    if (offset === size) return undefined;
    const bytes = Buffer.alloc(size - offset);
    await handle.read(bytes, 0, bytes.length, offset);
    return { offset, bytes };
  } finally {
    await handle.close();
  }
}

async function endOfLines(handle: FileHandle, size: number): Promise<number> {
  const window = Buffer.alloc(64 * 1024);
  for (let end = size; end > 0;) {
    const start = Math.max(0, end - window.length);
    await handle.read(window, 0, end - start, start);
    const last = window.subarray(0, end - start).lastIndexOf(newline);
    if (last !== -1) return start + last + 1;
    end = start;
  }
  return 0;
}
