/** Whether bytes are no text at all. */
import { ReadError } from "./failure.ts";
import { byteOrderMark } from "./encoding.ts";

const kinds: readonly { readonly name: string; readonly opening: string }[] = [
  { name: "a PDF", opening: "%PDF-" },
  { name: "a ZIP archive or an Office file", opening: "PK\u0003\u0004" },
  { name: "an old Office file", opening: "\u00d0\u00cf\u0011\u00e0" },
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
  const kind = kinds.find(({ opening }) => [...opening].every((character, index) => bytes[index] === character.charCodeAt(0)));
  if (kind) throw new ReadError(`is ${kind.name}, not text`, remedy);
  if (byteOrderMark(bytes)?.startsWith("utf-16")) return;
  const sample = bytes.subarray(0, sampleSize);
  let controls = 0;
  for (const byte of sample) if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls++;
  if (controls > Math.max(2, mostControls * sample.length) || (controls > 0 && controls === sample.length)) {
    throw new ReadError("is binary, not text", remedy);
  }
}
