/**
 * Files of older office programs, which are told by name with what to do. The one library that reads DOC without a program of its own
 * (word-extractor 1.0) loses automatic numbers and how cells are joined, and runs out of memory on a damaged file.
 */
import { decode } from "./encoding.ts";
import { ReadError } from "./failure.ts";
import type { ByteSource, Reader, ReaderPage } from "./reader.ts";
import { refuseBinary } from "./unread-formats.ts";

/** In bytes. */
const largest = 256 * 1024 * 1024;

const compound = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
const begins = (bytes: Uint8Array, opening: string): boolean =>
  Buffer.from(bytes.subarray(0, opening.length)).toString("latin1") === opening;
const isArchive = (bytes: Uint8Array): boolean =>
  /^\s*(?:MIME-Version|From: <Saved by)/i.test(Buffer.from(bytes.subarray(0, 80)).toString("latin1"));

/** What a compound file is, by the name of a stream in it; the first that fits. */
const kinds: readonly (readonly [stream: string, name: string])[] = [
  ["WordDocument", "an old Word document (DOC)"],
  ["Workbook", "an old Excel workbook (XLS)"],
  ["PowerPoint Document", "an old PowerPoint presentation (PPT)"],
  ["__substg1.0_", "a message of Outlook (MSG)"],
];
const saveAs = "open it in Word, WPS or LibreOffice, and save it as a Word document (DOCX)";

async function* refuse(source: ByteSource): AsyncGenerator<ReaderPage> {
  const bytes = await source.bytes(largest);
  if (begins(bytes, "{\\rtf")) throw new ReadError("is an RTF document, which is not read", saveAs);
  if (isArchive(bytes)) throw new ReadError("is a web archive (MHT), which is not read", "save it as a web page (HTML)");
  if (begins(bytes, compound)) throw refusal(source.name, bytes);
  refuseBinary(bytes);
  // Programs give their exports a name of Word's, be they plain text.
  yield decode(bytes);
}

function refusal(name: string, bytes: Uint8Array): ReadError {
  const has = (stream: string): boolean =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(stream, "utf16le"));
  if (has("EncryptedPackage")) return new ReadError("is locked with a password", "open it, save it without the password, and read that");
  const kind = kinds.find(([stream]) => has(stream));
  if (!kind) return new ReadError("is a file of an old office program", saveAs);
  return new ReadError(
    `is ${kind[0] === "WordDocument" && /\.wp[st]$/i.test(name) ? "a WPS document" : kind[1]}, which is not read`,
    saveAs,
  );
}

export const oldOfficeReader: Reader = {
  name: "old Office files",
  mediaTypes: ["application/msword", "application/vnd.ms-works", "application/rtf", "text/rtf"],
  extensions: [".doc", ".wps", ".wpt", ".dot", ".rtf"],
  sniff: (head) => begins(head, compound) || begins(head, "{\\rtf") || isArchive(head),
  read: refuse,
};
