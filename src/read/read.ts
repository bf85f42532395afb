/** Files, folders, globs and standard input → documents, one at a time. */
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import "../languages/shipped-basics.ts";
import { refuseBinary } from "./binary.ts";
import { calendarDay } from "./document.ts";
import { decode } from "./encoding.ts";
import { failureOf, ReadError } from "./failure.ts";
import { readDocument, readJsonLines } from "./json-lines.ts";
import { inMegabytes, largestText } from "./limits.ts";
import { findSources } from "./sources.ts";
import type { ReadDocument, ReadResult } from "./json-lines.ts";
import type { SourceFile } from "./sources.ts";

export interface ReadOptions {
  /** YYYY-MM-DD, for documents that do not say themselves when they are from. Throws a RangeError if it is no day. */
  readonly published?: string;
  /** What `-` reads; the process's own by default. */
  readonly stdin?: NodeJS.ReadableStream;
  /** How many bytes of the files are read, of how many; standard input is not counted. */
  readonly onBytes?: (done: number, total: number) => void;
  /** Where relative paths begin; the current folder by default. */
  readonly root?: string;
}

/** The documents of `paths` in the order of their names, standard input last, with a failure for each that cannot be had. */
export async function* readSources(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadResult> {
  const { published } = options;
  if (published !== undefined && calendarDay(published) === undefined)
    throw new RangeError(`published is ${published}: write a day as YYYY-MM-DD`);
  const { files, failures } = await findSources(
    paths.filter((path) => path !== "-"),
    options.root ?? process.cwd(),
  );
  for (const failure of failures) yield { failure };
  const count = await byteCounter(files, options.onBytes);
  for (const file of files) yield* readOne(file, published, count);
  if (paths.includes("-")) yield* readStandardInput(options.stdin ?? process.stdin, published);
}

type CountBytes = (bytes: number) => void;

async function byteCounter(files: readonly SourceFile[], onBytes: ReadOptions["onBytes"]): Promise<CountBytes> {
  if (!onBytes) return () => {};
  let [done, total] = [0, 0];
  for (const { path } of files)
    total += await stat(path).then(
      ({ size }) => size,
      () => 0,
    );
  return (bytes) => onBytes((done += bytes), total);
}

async function* readOne({ path, name }: SourceFile, published: string | undefined, count: CountBytes): AsyncGenerator<ReadResult> {
  try {
    if (/\.(?:jsonl|ndjson)$/i.test(name)) yield* readJsonLines(name, counted(createReadStream(path), count), published);
    else {
      const html = /\.x?html?$/i.test(name);
      const { size } = await stat(path);
      refuseLarge(size);
      yield await documentOf(name, await readFile(path), html, published);
      count(size);
    }
  } catch (error) {
    yield { failure: failureOf(name, error) };
  }
}

async function* readStandardInput(stdin: NodeJS.ReadableStream, published: string | undefined): AsyncGenerator<ReadResult> {
  const name = "standard input";
  try {
    const chunks = inBuffers(stdin);
    const first = await chunks.next();
    if (!first.done && /^\s*\{\s*"/.test(Buffer.from(first.value).toString("utf8", 0, 200))) {
      yield* readJsonLines(name, resumed(first.value, chunks), published);
      return;
    }
    const bytes = first.done ? Buffer.alloc(0) : await collect(resumed(first.value, chunks));
    const html = /^(?:\ufeff)?\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<!doctype html)/i.test(
      bytes.toString("latin1", 0, 300).replace(/^ï»¿/, ""),
    );
    yield await documentOf(name, bytes, html, published);
  } catch (error) {
    yield { failure: failureOf(name, error) };
  }
}

async function documentOf(file: string, bytes: Uint8Array, html: boolean, published: string | undefined): Promise<ReadDocument> {
  refuseBinary(bytes);
  if (!html) return readDocument({ file, ...decode(bytes), published });
  // A whole DOM is loaded only where a page needs one.
  const { declaredCharset, readHtml } = await import("./html.ts");
  const { text, encoding } = decode(bytes, declaredCharset(bytes));
  if (!/\S/.test(text)) return readDocument({ file, text, encoding, published });
  const { warning, ...page } = readHtml(text);
  return readDocument({ file, encoding, ...page, published: page.published ?? published }, warning);
}

function refuseLarge(size: number): void {
  if (size > largestText) {
    throw new ReadError(
      `is ${inMegabytes(size)}, more than the ${inMegabytes(largestText)} that one document may have`,
      "split it into several files, or put one document on each line of a .jsonl file",
    );
  }
}

async function* counted(chunks: AsyncIterable<Uint8Array>, count: CountBytes): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    yield chunk;
    count(chunk.length);
  }
}

async function* inBuffers(stream: NodeJS.ReadableStream): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
}

async function* resumed(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    refuseLarge((size += chunk.length));
  }
  return Buffer.concat(parts);
}
