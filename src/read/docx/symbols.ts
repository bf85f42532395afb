/** Signs of Word's symbol fonts that change what a line says: boxes with and without a tick. Other ornaments of these fonts say nothing. */
import type { XmlElement } from "../xml/tree.ts";

const ticked = "\u2611";
const crossed = "\u2612";
const empty = "\u25a1";

/** By the low byte of the sign's code. */
const signs: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    0x6f: empty,
    0x71: empty,
    0x72: empty,
    0xa8: empty,
    0x78: crossed,
    0xfb: crossed,
    0xfc: ticked,
    0xfd: crossed,
    0xfe: ticked,
  },
  "wingdings 2": { 0x2a: empty, 0x30: empty, 0xa3: empty, 0x50: ticked, 0x52: ticked, 0x4f: crossed, 0x51: crossed, 0x53: crossed },
};

/** Of a `w:sym`: the sign itself where it is a character, else what stands for it. */
export function symbolOf({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes["w:char"] ?? "", 16);
  if (Number.isNaN(code) || code > 0xffff) return "";
  const isPrivate = code < 0x100 || (code >= 0xe000 && code <= 0xf8ff);
  return isPrivate ? (signs[(attributes["w:font"] ?? "").toLowerCase()]?.[code & 0xff] ?? "") : String.fromCharCode(code);
}
