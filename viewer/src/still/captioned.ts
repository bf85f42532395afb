/** A title above a picture, and below it what its colours mean: for who sees the picture alone. */
import type { CanvasTheme } from "../canvas/theme.ts";
import type { Disc, Label, Line, Scene, Shapes } from "./scene.ts";

/** A colour and what it means. */
export interface LegendEntry {
  readonly name: string;
  readonly color: string;
  /** Of relations; else of nodes. */
  readonly line?: true;
}

export interface Caption {
  /** None where it is empty. */
  readonly title: string;
  readonly legend: readonly LegendEntry[];
  /** A line of small print: what is shown, of how much. */
  readonly note: string;
}

export interface Captioned {
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  /** How far down it is drawn. */
  readonly top: number;
  readonly scene: Scene;
  /** In the whole picture's own pixels. */
  readonly caption: Shapes;
}

const margin = 16;
const size = { title: 20, legend: 12.5, note: 11 } as const;
const rowHeight = 22;
const swatchWidth = 18;

/** About how wide a text is: Chinese characters are as wide as high, most others half of that. */
const widthOf = (text: string, height: number): number =>
  [...text].reduce((sum, sign) => sum + (/[\u2e80-\uffef\u{20000}-\u{3ffff}]/u.test(sign) ? height : height * 0.58), 0);

export function captioned(scene: Scene, { title, legend, note }: Caption, theme: CanvasTheme): Captioned {
  const titled = linesOf(title.trim(), size.title, scene.width - 2 * margin);
  const top = titled.length === 0 ? 0 : titled.length * size.title * 1.4 + margin;
  const bottom = top + scene.height;
  const rows = legendRows(legend, scene.width - 2 * margin);
  const noted = bottom + margin / 2 + rows.length * rowHeight + size.note;
  const height = legend.length === 0 && note === "" ? bottom : noted + margin / 2;
  const shapes = rows.map((row, at) => rowShapes(row, bottom + margin / 2 + (at + 0.5) * rowHeight, theme));
  const labels: Label[] = titled.map((text, at) => ({
    ...{ x: margin, y: margin / 2 + size.title * (1 + at * 1.4), text, size: size.title, bold: true, color: theme.ink },
  }));
  if (note !== "") labels.push({ x: margin, y: noted, text: note, size: size.note, color: theme.strongEdge });
  return {
    ...{ width: scene.width, height: Math.ceil(height), ground: scene.ground, top: Math.ceil(top), scene },
    caption: {
      lines: shapes.flatMap(({ lines }) => lines),
      heads: [],
      discs: shapes.flatMap(({ discs }) => discs),
      labels: [...labels, ...shapes.flatMap((row) => row.labels)],
    },
  };
}

/** A long title goes on below. */
function linesOf(text: string, height: number, room: number): readonly string[] {
  if (text === "") return [];
  const lines = [""];
  for (const piece of text.match(/[\p{L}\p{N}]+\s*|[^]/gu) ?? []) {
    const parts = /\p{Script=Han}/u.test(piece) ? [...piece] : [piece];
    for (const part of parts) {
      if (lines.at(-1) !== "" && widthOf(lines.at(-1)! + part, height) > room) lines.push("");
      lines[lines.length - 1] += part;
    }
  }
  return lines;
}

interface Placed extends LegendEntry {
  readonly x: number;
}

function legendRows(legend: readonly LegendEntry[], room: number): readonly (readonly Placed[])[] {
  const rows: Placed[][] = [];
  let x = Infinity;
  for (const entry of legend) {
    const width = swatchWidth + widthOf(entry.name, size.legend) + margin;
    if (x + width > room) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)!.push({ ...entry, x: margin + x });
    x += width;
  }
  return rows;
}

function rowShapes(row: readonly Placed[], middle: number, { ink }: CanvasTheme): Shapes {
  const discs: Disc[] = [];
  const lines: Line[] = [];
  for (const { x, color, line } of row)
    if (line) lines.push({ from: { x, y: middle + 4 }, to: { x: x + 12, y: middle - 4 }, color, width: 2 });
    else discs.push({ x: x + 6, y: middle, radius: 5.5, color });
  const labels = row.map(({ x, name }) => ({ x: x + swatchWidth, y: middle + 4.5, text: name, size: size.legend, color: ink }));
  return { lines, heads: [], discs, labels };
}
