/** Formats that are ZIP archives: which one a file is tells what is in it, not its name. What takes them apart is loaded only where there is one. */
import type { ByteSource, Reader, ReaderResult } from "./reader.ts";
import { refuseBinary } from "./unread-formats.ts";
import { ReadError } from "./failure.ts";

/** Pictures make documents large, not text: in bytes. */
const largestPackage = 256 * 1024 * 1024;

const begins = (head: Uint8Array, opening: readonly number[]): boolean => opening.every((byte, index) => head[index] === byte);
/** A file in it comes first, or it is empty. */
const isZip = (head: Uint8Array): boolean => begins(head, [0x50, 0x4b, 3, 4]) || begins(head, [0x50, 0x4b, 5, 6]);

async function* readZip(source: ByteSource): AsyncGenerator<ReaderResult> {
  const bytes = await source.bytes(largestPackage);
  if (bytes.length === 0) throw new ReadError("is empty", "leave it out, or read it again once it holds text");
  if (!isZip(bytes)) {
    refuseBinary(bytes);
    throw new ReadError("is not what its name says: no ZIP archive, as such documents are", "open it in its program, and save it anew");
  }
  const { readPackage } = await import("./zip/package.ts");
  yield* readPackage(source, bytes);
}

const reader = (name: string, mediaTypes: readonly string[], extensions: readonly string[]): Reader => ({
  ...{ name, mediaTypes, extensions },
  read: readZip,
});

export const zipReaders: readonly Reader[] = [
  { ...reader("ZIP", ["application/zip", "application/x-zip-compressed"], [".zip"]), sniff: isZip },
  reader(
    "Word (DOCX)",
    [
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
      "application/vnd.ms-word.document.macroenabled.12",
    ],
    [".docx", ".docm", ".dotx"],
  ),
  reader("OpenDocument text", ["application/vnd.oasis.opendocument.text"], [".odt", ".ott"]),
  reader("OFD", ["application/ofd"], [".ofd"]),
  reader("EPUB", ["application/epub+zip"], [".epub"]),
];
