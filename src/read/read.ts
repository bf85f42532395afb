/** Files, folders, globs and standard input → documents, one at a time. */
import { stat } from "node:fs/promises";
import "../languages/shipped-basics.ts";
import { fileChunks, onlyChunk, openSource, streamChunks, type OpenedSource } from "./byte-source.ts";
import { calendarDay } from "./document.ts";
import { failureOf } from "./failure.ts";
import { mediaTypeOf, Readers } from "./readers.ts";
import { documentOf, type PageOrigin, type ReadResult } from "./result.ts";
import { findSources } from "./sources.ts";
import type { Reader, ReaderPage, ReaderResult } from "./reader.ts";
import type { SourceFile } from "./sources.ts";

/** How files are found, and what they are read with. */
export interface ReadOptions {
  /** YYYY-MM-DD, for documents that do not say themselves when they are from. Throws a RangeError if it is no day. */
  readonly published?: string;
  /** What `-` reads; the process's own by default. */
  readonly stdin?: NodeJS.ReadableStream;
  /** How many bytes of the files are read, of how many; standard input is not counted. */
  readonly onBytes?: (done: number, total: number) => void;
  /** Told of each file in the folders that is not read since its name ends in nothing that is read there. */
  readonly onPassedOver?: (file: string) => void;
  /** Where relative paths begin; the current folder by default. */
  readonly root?: string;
  /** For formats beside those that are read anyway, or in their place. */
  readonly readers?: readonly Reader[];
}

/** The documents of `paths` in the order of their names, standard input last, with a failure for each that cannot be had. */
export async function* readSources(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadResult> {
  const { published, root = process.cwd() } = options;
  refuseNoDay(published);
  const readers = new Readers(options.readers);
  const named = paths.filter((path) => path !== "-");
  const { files, failures, passedOver } = await findSources(named, root, readers);
  for (const { name } of passedOver) options.onPassedOver?.(name);
  for (const failure of failures) yield { failure };
  const count = await byteCounter(files, options.onBytes);
  for (const file of files) yield* readFile(file, { readers, published }, count);
  if (paths.includes("-")) yield* readBytes("standard input", streamChunks(options.stdin ?? process.stdin), { readers, published });
}

/** Throws a RangeError if it is no day of the calendar. */
export function refuseNoDay(published: string | undefined): void {
  if (published !== undefined && calendarDay(published) === undefined)
    throw new RangeError(`published is ${published}: write a day as YYYY-MM-DD`);
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

async function* readFile({ path, name }: SourceFile, context: ReadContext, count: CountBytes): AsyncGenerator<ReadResult> {
  let size: number;
  try {
    ({ size } = await stat(path));
  } catch (error) {
    yield { failure: failureOf(name, error) };
    return;
  }
  yield* readBytes(name, counted(fileChunks(path), count), { ...context, size });
}

/** How bytes are read, whatever they come from. */
export interface ReadContext {
  readonly readers: Readers;
  /** YYYY-MM-DD, for pages that do not say themselves when they are from. */
  readonly published?: string | undefined;
  /** Of the bytes, as a server or a program declares it. */
  readonly mediaType?: string | undefined;
  /** How many bytes there are, where that is known. */
  readonly size?: number;
}

/** The documents in some bytes, with a failure for each that cannot be had. */
export async function* readBytes(name: string, bytes: AsyncIterable<Uint8Array>, context: ReadContext): AsyncGenerator<ReadResult> {
  for await (const page of pagesOf(name, bytes, context))
    yield "failure" in page ? page : resultOf(page, { file: name, mediaType: page.mediaType, published: context.published });
}

type TypedPage = ReaderPage & { readonly mediaType: string };

/** Pages as their reader gives them, with their media type; also those of a file within a file. */
async function* pagesOf(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  context: ReadContext,
): AsyncGenerator<TypedPage | Extract<ReaderResult, { failure: unknown }>> {
  let source: OpenedSource | undefined;
  try {
    source = await openSource(name, bytes, context.size);
    const reader = context.readers.choose({ name, head: source.head, mediaType: context.mediaType });
    const mediaType = mediaTypeOf(reader, context.mediaType);
    const within = (inner: string, content: Uint8Array): AsyncIterable<ReaderResult> =>
      pagesOf(inner, onlyChunk(content), { readers: context.readers, size: content.length });
    for await (const page of reader.read({ ...source, within }))
      yield "failure" in page ? page : { ...page, file: page.file ?? name, mediaType: page.mediaType ?? mediaType };
  } catch (error) {
    yield { failure: failureOf(name, error) };
  } finally {
    await source?.close();
  }
}

function resultOf(page: ReaderPage, origin: PageOrigin): ReadResult {
  try {
    return documentOf(page, origin);
  } catch (error) {
    return { failure: failureOf(page.file ?? origin.file, error) };
  }
}

async function* counted(chunks: AsyncIterable<Uint8Array>, count: CountBytes): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    yield chunk;
    count(chunk.length);
  }
}
