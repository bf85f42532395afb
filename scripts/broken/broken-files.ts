/** Files of each format that are broken in the ways that files are, and in those that only who means harm thinks of; the same for the same seed. */
import { Draw } from "../generate/draw.ts";
import { zipOf } from "../typeset/zip-writer.ts";
import { wholeFormats, type WholeFormat } from "./whole.ts";

export interface BrokenFile {
  readonly name: string;
  /** In words: how it was broken. */
  readonly way: string;
  readonly bytes: Uint8Array;
}

interface Breaking {
  readonly format: WholeFormat;
  readonly whole: Uint8Array;
  readonly draw: Draw;
}

const depths = [50, 300, 3000, 30_000];
const counts = [1e4, 1e6, 2 ** 31 - 1, 2 ** 53, 1e18];

function flipped({ whole, draw }: Breaking): Uint8Array {
  const bytes = Uint8Array.from(whole);
  for (let turned = 1 + draw.below(12); turned > 0; turned--) bytes[draw.below(bytes.length)]! ^= 1 << draw.below(8);
  return bytes;
}

/** A stretch of it overwritten, left out, or there many times. */
function torn({ whole, draw }: Breaking): Uint8Array {
  const [from, length] = [draw.below(whole.length), 1 + draw.below(200)];
  const middle = whole.subarray(from, from + length);
  const put = draw.pick([
    new Uint8Array(length),
    new Uint8Array(0),
    Uint8Array.from({ length }, () => draw.below(256)),
    Buffer.concat(Array<Uint8Array>(50).fill(middle)),
  ]);
  return Buffer.concat([whole.subarray(0, from), put, whole.subarray(from + length)]);
}

function mangled({ format: { make, content }, draw }: Breaking): Uint8Array {
  const at = draw.below(content.length);
  const put = draw.pick([
    "",
    "<",
    ">",
    '"',
    "&",
    "\u0000",
    "&#0;",
    "&lol;",
    "]]>",
    "<!--",
    "\ud800",
    content.slice(at, at + 40).repeat(50),
  ]);
  return make(content.slice(0, at) + put + content.slice(at + 1));
}

function nested({ format: { make, content, level }, draw }: Breaking): Uint8Array {
  const depth = draw.pick(depths);
  const closed = draw.oneIn(2) ? level[1].repeat(depth) : "";
  return make(level[0].repeat(depth) + content + closed);
}

/** A PDF's own structure, where the text is no place for it. */
function withinPdf(bytes: Uint8Array, put: string): Uint8Array {
  const text = Buffer.from(bytes).toString("latin1");
  return Buffer.from(
    text.replace(/\/Type \/(?:Pages|Page|Catalog)\b/u, (type) => `${type} ${put}`),
    "latin1",
  );
}

const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 5)).toString("latin1") === "%PDF-";
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

function huge(breaking: Breaking): Uint8Array {
  const { format, whole, draw } = breaking;
  const put = format.huge(draw.pick(counts));
  if (isPdf(whole)) return draw.oneIn(2) ? withinPdf(whole, put) : withinPdf(whole, "<< /A ".repeat(draw.pick(depths)));
  return format.make(draw.oneIn(2) ? put + format.content : format.content + put.repeat(1 + draw.below(20)));
}

/** Locked: the bits that say so in a ZIP's entries, a PDF's dictionary; other formats have no such thing and are random bytes. */
function locked({ whole, draw }: Breaking): Uint8Array {
  if (isPdf(whole)) {
    const key = "00".repeat(32);
    const text = Buffer.from(whole).toString("latin1");
    return Buffer.from(
      text.replace("/Root", `/Encrypt << /Filter /Standard /V ${draw.below(6)} /R ${draw.below(7)} /O <${key}> /U <${key}> /P -4 >> /Root`),
      "latin1",
    );
  }
  if (!isZip(whole)) return Uint8Array.from({ length: 1 + draw.below(4000) }, () => draw.below(256));
  const bytes = Uint8Array.from(whole);
  for (let at = 0; at + 10 < bytes.length; at++)
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && (bytes[at + 2] === 1 || bytes[at + 2] === 3))
      bytes[at + (bytes[at + 2] === 1 ? 8 : 6)]! |= 1;
  return bytes;
}

/** So many bytes of one kind, packed to next to nothing, with or without a true word on their size. */
function bomb({ format: { make, content }, whole, draw }: Breaking): Uint8Array {
  const size = draw.pick([1, 4, 16]) * 2 ** 20;
  if (isPdf(whole)) return Buffer.concat([whole.subarray(0, -6), Buffer.alloc(size, " "), whole.subarray(-6)]);
  if (!isZip(whole)) return make(content + "甲".repeat(size / 4));
  const names = ["word/document.xml", "content.xml", "OFD.xml", "b.opf", "a.html", "big.txt"];
  const entries = names.map((name) => ({
    name,
    content: Buffer.alloc(size, draw.pick(["a", "<", " "])),
    ...(draw.oneIn(2) && { size: 100 }),
  }));
  return zipOf([{ name: "mimetype", content: "application/vnd.oasis.opendocument.text", stored: true }, ...entries]);
}

const ways: Readonly<Record<string, (breaking: Breaking) => Uint8Array>> = {
  "cut short": ({ whole, draw }) => whole.subarray(0, draw.below(whole.length)),
  "bits turned": flipped,
  torn,
  mangled,
  nested,
  huge,
  locked,
  bomb,
  "another format's": ({ draw }) => {
    const { make, content } = draw.pick(Object.values(wholeFormats));
    return make(content);
  },
};
/** Large ones are fewer. */
const usual = ["cut short", "bits turned", "torn", "mangled"];

export const brokenFormats: readonly string[] = Object.keys(wholeFormats);

/** The whole file that others are broken from. */
export const wholeFile = (extension: string): Uint8Array => wholeFormats[extension]!.make(wholeFormats[extension]!.content);

export function* brokenFiles(extension: string, count: number, seed: number): Generator<BrokenFile> {
  const draw = new Draw(seed);
  const breaking = { format: wholeFormats[extension]!, whole: wholeFile(extension), draw };
  const names = Object.keys(ways);
  for (let index = 0; index < count; index++) {
    const way = index % 3 === 0 ? names[Math.floor(index / 3) % names.length]! : draw.pick(usual);
    yield { name: `${index}.${extension}`, way, bytes: ways[way]!(breaking) };
  }
}
