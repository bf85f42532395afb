/**
 * A sentence as the tagger sees it: one 16-bit code a character, full-width forms folded to half-width, digits to 0, Latin letters
 * to lower case, so that a page with ASCII punctuation reads like the corpora. `offsets` leads back to the text as it was.
 */
export interface Characters {
  /** As folded; one UTF-16 unit a character. */
  readonly text: string;
  readonly codes: Uint16Array;
  /** `offsets[i]` is the UTF-16 offset of character i in the original; one more at the end, the original's length. */
  readonly offsets: Int32Array;
}

/** Stand-ins for characters beyond the basic plane: an ideograph (rare given names are written so), and anything else (emoji). */
const RARE_IDEOGRAPH = 0x3400;
const SYMBOL = 0x25a1;

const PUNCTUATION = new Map<number, number>(
  Object.entries({
    "。": ".",
    "“": '"',
    "”": '"',
    "‘": "'",
    "’": "'",
    "•": "·",
    "・": "·",
    "‧": "·",
    "—": "-",
    "－": "-",
    "–": "-",
    "\u3000": " ",
    "〈": "《",
    "〉": "》",
  }).map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]),
);

const FOLD = new Uint16Array(0x10000).map((_, code) => foldOne(code));

function foldOne(code: number): number {
  const mapped = PUNCTUATION.get(code);
  if (mapped !== undefined) return mapped;
  if (code >= 0xd800 && code <= 0xdfff) return SYMBOL;
  const half = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  if (half >= 0x30 && half <= 0x39) return 0x30;
  if (half >= 0x41 && half <= 0x5a) return half + 0x20;
  return half < 0x20 ? 0x20 : half;
}

export function charactersOf(text: string): Characters {
  const codes = new Uint16Array(text.length);
  const offsets = new Int32Array(text.length + 1);
  let count = 0;
  for (let offset = 0; offset < text.length; count += 1) {
    const point = text.codePointAt(offset) as number;
    offsets[count] = offset;
    codes[count] = point < 0x10000 ? (FOLD[point] as number) : point >= 0x20000 && point < 0x40000 ? RARE_IDEOGRAPH : SYMBOL;
    offset += point < 0x10000 ? 1 : 2;
  }
  offsets[count] = text.length;
  const folded = codes.subarray(0, count);
  return { text: stringOf(folded), codes: folded, offsets: offsets.subarray(0, count + 1) };
}

/** In pieces, since a call takes only so many arguments. */
function stringOf(codes: Uint16Array): string {
  let text = "";
  for (let from = 0; from < codes.length; from += 4096) text += String.fromCharCode(...codes.subarray(from, from + 4096));
  return text;
}
