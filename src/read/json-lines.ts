/** JSON Lines: one document a line, read as a stream. */
import { byteOrderMark, decode, detectEncoding } from "./encoding.ts";
import { failureOf, ReadError } from "./failure.ts";
import { inMegabytes, largestText } from "./limits.ts";
import { fieldsIn, pageOf, recordOf, type Fields } from "./json-record.ts";
import type { ByteSource, Reader, ReaderResult } from "./reader.ts";

export const jsonLinesReader: Reader = {
  name: "JSON Lines",
  mediaTypes: ["application/jsonl", "application/x-ndjson"],
  extensions: [".jsonl", ".ndjson"],
  sniff: (head) => /^\s*\{[^\S\r\n]*"/.test(Buffer.from(head.subarray(0, 200)).toString("utf8")),
  read: readLines,
};

const lineFeed = 0x0a;

/** Every line is a page or a failure of its own, named by its record's id (`file#id`), else `file:line`. */
async function* readLines(source: ByteSource): AsyncGenerator<ReaderResult> {
  let number = 0;
  for await (const line of byteLines(inBytes(source.chunks))) {
    number++;
    let file = `${source.name}:${number}`;
    try {
      if (line === "too large") throw new ReadError(`is larger than ${inMegabytes(largestText)}`, "split its text into several lines");
      const { text, encoding } = decode(line);
      if (text.trim() === "") continue;
      const fields = fieldsOf(text);
      const record = recordOf(fields);
      if (record !== undefined) file = `${source.name}#${record}`;
      yield { ...pageOf(fields), file, encoding, record };
    } catch (error) {
      yield { failure: failureOf(file, error) };
    }
  }
  if (number === 0) throw new ReadError("is empty", "leave it out, or read it again once it holds text");
}

function fieldsOf(line: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new ReadError(`is no JSON (${error instanceof Error ? error.message : String(error)})`, "put one JSON object on each line");
  }
  return fieldsIn(value, "put one JSON object on each line");
}

/** UTF-16 is turned into UTF-8, so that a line break is one byte in all that follows. */
async function* inBytes(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let first = true;
  for await (const chunk of chunks) {
    const mark = first ? byteOrderMark(chunk) : undefined;
    if (mark?.startsWith("utf-16")) decoder = new TextDecoder(detectEncoding(chunk));
    first = false;
    yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk;
  }
}

/** Lines without their line feed, blank ones too. One that is too large is passed over and said to be so. */
async function* byteLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | "too large"> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (part: Uint8Array): void => {
    size += part.length;
    if (size <= largestText) parts.push(part);
    else parts = [];
  };
  const line = (): Uint8Array | "too large" => {
    const whole = size > largestText ? "too large" : parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
    parts = [];
    size = 0;
    return whole;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      take(chunk.subarray(from, at));
      yield line();
      from = at + 1;
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  if (size > 0) yield line();
}
