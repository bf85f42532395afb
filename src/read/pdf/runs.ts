/** What pdf.js gives of a page → runs of glyphs with their boxes. */
import { ordinaryForms } from "./vertical-forms.ts";
import type { Box, PageSize, Turn } from "./box.ts";

/** Of `getTextContent`, as far as it is read. */
export interface TextItem {
  readonly str: string;
  /** In points of the page, along the line. */
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
  readonly fontName: string;
}

export interface Run extends Box {
  readonly text: string;
  /** Of the font, in points. */
  readonly size: number;
  readonly turn: Turn;
  readonly font: string;
  /** White space was printed before it. */
  readonly spaced: boolean;
}

/** How far a font of size 1 reaches above its baseline; few fonts tell. */
const ascent = 0.85;

/** `viewport`: the transformation from the page's own points to those from its top left corner, its rotation undone. */
export interface PageText {
  readonly items: readonly TextItem[];
  readonly vertical: ReadonlySet<string>;
  readonly viewport: readonly number[];
}

/** The runs in the order of the content stream, and what is printed aslant (watermarks) apart. */
export function runsOf({ items, vertical, viewport }: PageText): { readonly runs: readonly Run[]; readonly aslant: readonly Run[] } {
  const runs: Run[] = [];
  const aslant: Run[] = [];
  let spaced = false;
  for (const item of items) {
    if (item.str.trim() === "") {
      spaced ||= item.str !== "";
      continue;
    }
    const [a, b, c, d, x, y] = multiplied(viewport, item.transform);
    const scale = Math.hypot(viewport[0]!, viewport[1]!);
    const place = { x, y, size: Math.hypot(c, d), length: (vertical.has(item.fontName) ? item.height : item.width) * scale };
    if (!(place.size > 0.1) || !Number.isFinite(x + y + place.length)) continue;
    const angle = Math.atan2(b, a) / (Math.PI / 2);
    const turn = (((Math.round(angle) % 4) + 4) % 4) as Turn;
    const down = vertical.has(item.fontName) && turn === 0;
    const box = down ? boxDown(place) : boxAlong(place, turn);
    const text = down ? ordinaryForms(item.str.trim()) : item.str.trim();
    const begins = spaced || item.str !== item.str.trimStart();
    const run = { ...box, text, size: place.size, turn: down ? (1 as const) : turn, font: item.fontName, spaced: begins };
    (Math.abs(angle - Math.round(angle)) < 0.05 ? runs : aslant).push(run);
    spaced = item.str !== item.str.trimEnd();
  }
  return { runs, aslant };
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly length: number;
}

/** From the beginning of the baseline. */
function boxAlong({ x, y, size, length }: Place, turn: Turn): Box {
  const [above, below] = [ascent * size, (1 - ascent) * size];
  if (turn === 0) return { left: x, right: x + length, top: y - above, bottom: y + below };
  if (turn === 1) return { top: y, bottom: y + length, left: x - below, right: x + above };
  if (turn === 2) return { left: x - length, right: x, top: y - below, bottom: y + above };
  return { top: y - length, bottom: y, left: x - above, right: x + below };
}

/** From the middle of the upper edge of the first glyph: fonts for vertical writing. */
const boxDown = ({ x, y, size, length }: Place): Box => ({ left: x - size / 2, right: x + size / 2, top: y, bottom: y + length });

type Matrix = [number, number, number, number, number, number];

function multiplied(m: readonly number[], n: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = n;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

export interface PageRuns extends PageSize {
  readonly page: number;
  readonly runs: readonly Run[];
  readonly aslant: readonly Run[];
}
