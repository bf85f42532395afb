/** The part of a line's box that some of its characters take. Readers keep no glyph's own place: it is told by usual widths of characters. */
import type { PrintedLine, Span } from "../model.ts";

interface SetLine {
  readonly box: NonNullable<PrintedLine["box"]>;
  readonly turn: PrintedLine["turn"];
  readonly line: string;
}

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** `part`: offsets into `line`. To a tenth of a point. */
export function cutBox({ box, turn, line }: SetLine, { start, end }: Span): Rectangle {
  const [left, top, right, bottom] = box;
  const widths = widthsOf(line);
  const whole = sum(widths);
  const from = whole === 0 ? 0 : sum(widths.slice(0, start)) / whole;
  const to = whole === 0 ? 1 : sum(widths.slice(0, end)) / whole;
  // Lines that run to the left or upwards begin at the other side.
  const [near, far] = turn === 2 || turn === 3 ? [1 - to, 1 - from] : [from, to];
  const [width, height] = [right - left, bottom - top];
  return turn === undefined || turn === 2
    ? { x: tenth(left + near * width), y: tenth(top), width: tenth((far - near) * width), height: tenth(height) }
    : { x: tenth(left), y: tenth(top + near * height), width: tenth(width), height: tenth((far - near) * height) };
}

const square = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60\uffe0-\uffe6]/u;
/** Square where they stand among squares. */
const squareAmongSquares = /[“”‘’—…·]/;
const narrow = /[iljtfrI1.,;:'’‘|!()[\]\s-]/;
const broad = /[mwMW@%—…]/;
const capital = /\p{Lu}/u;

/** Of each UTF-16 unit, in ems, as most fonts have it. */
function widthsOf(line: string): readonly number[] {
  const amongSquares = square.test(line);
  return line.split("").map((unit) => {
    if (square.test(unit) || (amongSquares && squareAmongSquares.test(unit))) return 1;
    // Each half of a rare ideograph.
    if (/[\ud800-\udfff]/.test(unit)) return 0.5;
    return narrow.test(unit) ? 0.3 : broad.test(unit) ? 0.85 : capital.test(unit) ? 0.68 : 0.52;
  });
}

const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);
const tenth = (value: number): number => Math.round(value * 10) / 10;
