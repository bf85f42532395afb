/** Text objects of an OFD page → stretches of glyphs with their places, in points. */
import { isWide } from "../pdf/wide.ts";
import type { TextItem } from "../pdf/runs.ts";
import { childrenOf, textOf } from "../xml/node.ts";
import type { XmlElement } from "../xml/tree.ts";
import { frameWithin, placeIn, type Frame } from "./frame.ts";

/** In sizes of the font: a glyph that stands so far behind the end of a wide one, or of a narrow one, begins a stretch of its own. */
const [farFromWide, farFromNarrow] = [0.45, 0.25];

interface Placed {
  readonly character: string;
  readonly x: number;
  readonly y: number;
}

/** `object`: a TextObject; `outer`: what it stands in. */
export function* textItems(object: XmlElement, outer: Frame): Generator<TextItem> {
  const { attributes } = object;
  const size = Number(attributes["Size"]);
  if (attributes["Visible"] === "false" || !(size > 0)) return;
  const frame = frameWithin(outer, object);
  const [a, b, c, d] = frame;
  const scale = Number(attributes["HScale"] ?? 1) || 1;
  for (const code of childrenOf(object, "TextCode"))
    for (const stretch of stretchesOf(glyphsOf(code), size * scale)) {
      const [{ x, y }] = stretch.glyphs;
      yield {
        str: stretch.glyphs.map(({ character }) => character).join(""),
        width: stretch.width * Math.hypot(a, b),
        height: 0,
        transform: [a * size, b * size, c * size, d * size, ...placeIn(frame, x, y)],
        fontName: attributes["Font"] ?? "",
      };
    }
}

/** Each with its own place; where none is told, it stands where the one before stands. */
function glyphsOf(code: XmlElement): Placed[] {
  const { X, Y, DeltaX, DeltaY } = code.attributes;
  const characters = [...textOf(code)];
  const [across, down] = [deltas(DeltaX, characters.length), deltas(DeltaY, characters.length)];
  let [x, y] = [Number(X ?? 0) || 0, Number(Y ?? 0) || 0];
  return characters.map((character, index) => {
    if (index > 0) {
      x += across[index - 1] ?? 0;
      y += down[index - 1] ?? 0;
    }
    return { character, x, y };
  });
}

/** `g 3 5.2` stands for 5.2 three times. No more than `most`. */
function deltas(text: string | undefined, most: number): readonly number[] {
  const words = (text ?? "").trim().split(/\s+/);
  const values: number[] = [];
  for (let at = 0; at < words.length && values.length < most; at++) {
    const repeated = words[at] === "g";
    const times = repeated ? Math.min(Math.max(Number(words[at + 1]) || 0, 0), most - values.length) : 1;
    const value = Number(words[repeated ? at + 2 : at]);
    for (let time = 0; time < times; time++) values.push(Number.isFinite(value) ? value : 0);
    if (repeated) at += 2;
  }
  return values;
}

interface Stretch {
  readonly glyphs: [Placed, ...Placed[]];
  readonly width: number;
}

/** Glyphs that follow each other on one line, without white space at their ends. `em`: as wide as a wide one is. */
function* stretchesOf(glyphs: readonly Placed[], em: number): Generator<Stretch> {
  let open: Placed[] = [];
  for (const glyph of glyphs) {
    const last = open.at(-1);
    const apart = last && (glyph.y !== last.y || glyph.x < last.x || isFar(last, glyph, em));
    if (apart || /\s/.test(glyph.character)) {
      yield* closed(open, em);
      // White space by itself tells the next stretch that it is parted from this one.
      open = [];
      if (/\s/.test(glyph.character)) yield { glyphs: [{ ...glyph, character: " " }], width: 0 };
    }
    if (!/\s/.test(glyph.character)) open.push(glyph);
  }
  yield* closed(open, em);
}

function* closed(glyphs: readonly Placed[], em: number): Generator<Stretch> {
  const [first, ...rest] = glyphs;
  if (!first) return;
  const last = glyphs.at(-1)!;
  yield { glyphs: [first, ...rest], width: last.x - first.x + widthOf(last, em) };
}

/** Dashes, quotation marks and dots are as wide as ideographs among them, and narrow among letters. */
const isEither = /[\u00b7\u2010-\u2027\u2030\u203b]/u;

/** Of letters only their place is told: so wide is one in most faces, in sizes of the font. */
function widthOf({ character }: Placed, em: number): number {
  if (isWide(character.charCodeAt(0)) || isEither.test(character)) return em;
  if (/[ijlIft.,;:'!|()[\]]/.test(character)) return 0.3 * em;
  if (/[mwMW@%]/.test(character)) return 0.85 * em;
  return (/[A-Z&]/.test(character) ? 0.68 : 0.5) * em;
}

function isFar(last: Placed, next: Placed, em: number): boolean {
  const gap = next.x - last.x - widthOf(last, em);
  return gap > (widthOf(last, em) === em ? farFromWide : farFromNarrow) * em;
}
