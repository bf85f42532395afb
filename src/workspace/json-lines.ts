/** JSON Lines files that are appended to and survive a kill at any byte. */
import { createReadStream, existsSync } from "node:fs";
import { open, stat, truncate, type FileHandle } from "node:fs/promises";

const newline = 0x0a;

export interface Line {
  readonly value: unknown;
  /** Byte offset of the line and its length without the line break. */
  readonly offset: number;
  readonly length: number;
}

/**
 * Every whole line of a file, in order. A last line without its line break was cut off by a kill and is left out.
 * Throws with file and line number where a whole line is no JSON: that was not written by us.
 */
export async function* readLines(file: string, from = 0, linesBefore = 0): AsyncGenerator<Line> {
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
      if (bytes.length > 0) yield { value: parse(bytes, file, number), offset, length: bytes.length };
      offset += bytes.length + 1;
    }
    if (begin < chunk.length) pending.push(chunk.subarray(begin));
  }
}

function parse(bytes: Buffer, file: string, number: number): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch (cause) {
    throw new Error(`${file}, line ${number}: not valid JSON. Mend or delete that line, then run again.`, { cause });
  }
}

/** One line read back by the offset and length that `readLines` gave. */
export async function readLine(handle: FileHandle, { offset, length }: { offset: number; length: number }): Promise<unknown> {
  const bytes = Buffer.alloc(length);
  await handle.read(bytes, 0, length, offset);
  return JSON.parse(bytes.toString("utf8"));
}

/** Appends whole lines in one write and waits until they are on disk (unless they can be made again). Gives where each stands. */
export async function appendLines(file: string, values: readonly unknown[], { durable = true } = {}): Promise<Line[]> {
  const handle = await open(file, "a");
  try {
    let { size: offset } = await handle.stat();
    const encoded = values.map((value) => Buffer.from(`${JSON.stringify(value)}\n`, "utf8"));
    await handle.appendFile(Buffer.concat(encoded));
    if (durable) await handle.datasync();
    return encoded.map((bytes, index) => {
      const line = { value: values[index], offset, length: bytes.length - 1 };
      offset += bytes.length;
      return line;
    });
  } finally {
    await handle.close();
  }
}

/** Cuts off a last line that a kill left without its line break. */
export async function dropTornLine(file: string): Promise<void> {
  if (!existsSync(file)) return;
  const { size } = await stat(file);
  const handle = await open(file, "r");
  try {
    const window = Buffer.alloc(64 * 1024);
    for (let end = size; end > 0;) {
      const start = Math.max(0, end - window.length);
      await handle.read(window, 0, end - start, start);
      const last = window.subarray(0, end - start).lastIndexOf(newline);
      if (last !== -1) {
        const keep = start + last + 1;
        if (keep < size) await truncate(file, keep);
        return;
      }
      end = start;
    }
    if (size > 0) await truncate(file, 0);
  } finally {
    await handle.close();
  }
}
