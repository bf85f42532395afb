/** What no reader takes: bytes that are no text, told by name, with what to do instead. A format that gets a reader goes from here by itself. */
import { byteOrderMark } from "./encoding.ts";
import { ReadError } from "./failure.ts";

interface UnreadFormat {
  readonly name: string;
  readonly opening: string;
}

/** The first that fits. */
const formats: readonly UnreadFormat[] = [
  { name: "a part of a split ZIP archive", opening: "PK\u0007\u0008" },
  { name: "a PNG picture", opening: "\u0089PNG" },
  { name: "a JPEG picture", opening: "\u00ff\u00d8\u00ff" },
  { name: "a GIF picture", opening: "GIF8" },
  { name: "compressed", opening: "\u001f\u008b" },
  { name: "a program", opening: "\u007fELF" },
];

const sampleSize = 64 * 1024;
/** Share of control characters above which no text is expected. */
const mostControls = 0.02;
const remedy = "save its text as a .txt or .html file and read that";

/** Throws a ReadError if the bytes are those of a picture, an archive, a program or the like. */
export function refuseBinary(bytes: Uint8Array): void {
  const begins = (opening: string): boolean => [...opening].every((character, index) => bytes[index] === character.charCodeAt(0));
  const format = formats.find(({ opening }) => begins(opening));
  if (format) throw new ReadError(`is ${format.name}, not text`, remedy);
  if (byteOrderMark(bytes)?.startsWith("utf-16")) return;
  const sample = bytes.subarray(0, sampleSize);
  let controls = 0;
  for (const byte of sample) if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls++;
  if (controls > Math.max(2, mostControls * sample.length) || (controls > 0 && controls === sample.length)) {
    throw new ReadError("is binary, not text", remedy);
  }
}
