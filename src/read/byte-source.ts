/** A file or a stream as readers see it, with its first bytes looked at beforehand. */
import { open } from "node:fs/promises";
import { ReadError } from "./failure.ts";
import { inMegabytes, largestText } from "./limits.ts";
import type { ByteSource } from "./reader.ts";

/** Enough to tell a format by, in bytes. */
const headSize = 512;
const chunkSize = 64 * 1024;

export interface OpenedSource extends Omit<ByteSource, "within"> {
  /** The first 512 bytes or more, or all there are. */
  readonly head: Uint8Array;
  /** Lets go of what the bytes come from, also where not all were taken. */
  close(): Promise<void>;
}

/** `size` is how many bytes are to come, where that is known: what is too large is refused before it is read. */
export async function openSource(name: string, given: AsyncIterable<Uint8Array>, size?: number): Promise<OpenedSource> {
  const rest = given[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let known = 0;
  while (known < headSize) {
    const { done, value } = await rest.next();
    if (done) break;
    first.push(value);
    known += value.length;
  }
  const head = first.length === 1 ? first[0]! : Buffer.concat(first);
  const chunks = resumed(head, rest);
  const close = async (): Promise<void> => void (await rest.return?.());
  return { name, head, chunks, bytes: (most = largestText) => collect(chunks, most, size), close };
}

async function* resumed(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function collect(chunks: AsyncIterable<Uint8Array>, most: number, expected = 0): Promise<Uint8Array> {
  refuseLarge(expected, most);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    refuseLarge((size += chunk.length), most);
  }
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}

function refuseLarge(size: number, most: number): void {
  if (size > most) {
    throw new ReadError(
      `is ${inMegabytes(size)}, more than the ${inMegabytes(most)} that one document may have`,
      "split it into several files, or put one document on each line of a .jsonl file",
    );
  }
}

/** Less to set up for each of ten thousand small files than a stream has. */
export async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(chunkSize), 0, chunkSize);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

export async function* streamChunks(stream: NodeJS.ReadableStream): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
}

export async function* onlyChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
