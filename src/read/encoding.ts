/** Bytes → text: which encoding a file is in, and what it says. */
import { analyse } from "chardet";
import { isIsolatedLatin, likeChinese } from "./encoding-chinese.ts";
import { damageOf, isFew } from "./encoding-damage.ts";
import { ReadError } from "./failure.ts";

export interface Decoded {
  /** Exactly as decoded, without the byte order mark. */
  readonly text: string;
  /** WHATWG label. */
  readonly encoding: string;
  /** In words: that some of its characters are broken. */
  readonly warning?: string;
}

/** What windows-1252 has from 0x80 to 0x9F. */
const westernSigns = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** How much of a file is looked at to tell its encoding, in bytes. */
const sampleSize = 64 * 1024;
/** Of the characters that are not ASCII, how many may be broken in a text that is still taken for what it seems. */
const mostBroken = 0.005;
/** The library's confidence, of 100, from which its word is taken for encodings that are not checked here. */
const surest = 40;

const marks: readonly { readonly label: string; readonly bytes: readonly number[] }[] = [
  { label: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { label: "gb18030", bytes: [0x84, 0x31, 0x95, 0x33] },
  { label: "utf-16le", bytes: [0xff, 0xfe] },
  { label: "utf-16be", bytes: [0xfe, 0xff] },
];

/** The label of a byte order mark, if the bytes begin with one. */
export const byteOrderMark = (bytes: Uint8Array): string | undefined =>
  marks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))?.label;

/**
 * WHATWG label of the encoding of a text, or undefined if it is in none that is known here. A byte order mark wins, then valid
 * UTF-8, then what `declared` (a page's own charset) says, if the bytes bear it out.
 */
export function detectEncoding(bytes: Uint8Array, declared?: string): string | undefined {
  const mark = byteOrderMark(bytes);
  if (mark) return mark;
  if (isValid(bytes, "utf-8")) return "utf-8";
  // What is UTF-8 but for a few lost bytes is nothing else, though a Western text may have any byte.
  const damage = damageOf(bytes);
  if (damage !== undefined) return isFew(damage) ? "utf-8" : undefined;
  const sample = bytes.subarray(0, sampleSize);
  if (isIsolatedLatin(sample)) return "windows-1252";
  const chinese = likeChinese(sample);
  const best = chinese.gb18030 >= chinese.big5 ? "gb18030" : "big5";
  const hint = chineseLabel(declared);
  if (hint !== undefined && chinese[hint] >= 0.5 && chinese[best] - chinese[hint] < 0.2 && isSound(bytes, hint)) return hint;
  if (chinese[best] >= 0.5 && isSound(bytes, best)) return best;
  return byLibrary(sample, bytes);
}

/** Decodes a text whose encoding is not known. Throws a ReadError that says why it cannot. */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const encoding = detectEncoding(bytes, declared);
  const damage = encoding === undefined || encoding === "utf-8" ? damageOf(bytes) : undefined;
  if (encoding === undefined) {
    if (damage !== undefined)
      throw new ReadError(
        `is damaged UTF-8: of its ${damage.whole + damage.broken} characters beyond ASCII ${damage.broken} are broken`,
        "fetch or copy it anew, byte by byte",
      );
    throw new ReadError("is in an unknown encoding", "save it as UTF-8 (for instance: iconv -f GBK -t UTF-8 FILE)");
  }
  const warning =
    damage && damage.broken > 0
      ? `${damage.broken} of its characters ${damage.broken === 1 ? "is" : "are"} broken, and read as U+FFFD`
      : undefined;
  return { text: decodeAs(bytes, encoding), encoding, ...(warning !== undefined && { warning }) };
}

/** Decodes with a given encoding; what is no character in it becomes U+FFFD. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  const decoded = new TextDecoder(encoding).decode(bytes);
  // Node 20 decodes windows-1252 as if it were Latin-1, and so loses its quotation marks and dashes.
  const text =
    encoding === "windows-1252" ? decoded.replace(/[\x80-\x9f]/g, (unit) => westernSigns[unit.charCodeAt(0) - 0x80] ?? unit) : decoded;
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

function chineseLabel(declared: string | undefined): "gb18030" | "big5" | undefined {
  const label = declared?.toLowerCase() ?? "";
  if (/^(?:gb[_-]?2312|gbk|gb18030|x-gbk)/.test(label)) return "gb18030";
  return label.startsWith("big5") ? "big5" : undefined;
}

function byLibrary(sample: Uint8Array, bytes: Uint8Array): string | undefined {
  for (const { name, confidence } of analyse(sample)) {
    if (confidence < surest) return undefined;
    const label = known(name);
    if (label !== undefined && !/^(?:utf|gb|big5)/.test(label) && isSound(bytes, label)) return label;
  }
  return undefined;
}

function known(name: string): string | undefined {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

function isValid(bytes: Uint8Array, label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Whether all but a few characters can be decoded: a file cut off in the middle of one is still read. */
function isSound(bytes: Uint8Array, label: string): boolean {
  if (isValid(bytes, label)) return true;
  let broken = 0;
  let foreign = 0;
  for (const character of decodeAs(bytes, label)) {
    if (character === "\ufffd") broken++;
    if (character > "\u007f") foreign++;
  }
  return broken <= Math.max(1, mostBroken * foreign) && foreign > 3 * broken;
}
