/** A paragraph → justified lines of glyphs, in sizes of the font. Widths are those of a serif face, roughly. */

export interface BrokenLine {
  /** `x` is from where the line begins. White space is a glyph. */
  readonly glyphs: readonly { readonly character: string; readonly x: number }[];
  readonly indent: number;
  readonly width: number;
}

export interface Measure {
  readonly width: number;
  /** Of a paragraph's first line. */
  readonly indent: number;
}

const widthOf = (character: string): number => {
  if (character > "\u2e7f" || /[—…“”‘’·]/u.test(character)) return 1;
  if (/[ijltfrI.,;:'!|()[\]-]/.test(character)) return 0.31;
  if (/[mwMW@]/.test(character)) return 0.83;
  return /[A-Z0-9$£€%&]/.test(character) ? 0.62 : character === " " ? 0.25 : 0.47;
};
const lengthOf = (text: string): number => [...text].reduce((sum, character) => sum + widthOf(character), 0);

/** What may not stand at a line's beginning or end. */
const [closing, opening] = ["，。、；：？！”’）》」』】〉…·%", "“‘（《「『【〈"];

/** Words of Latin letters, with the white space behind; other characters each by itself, with what may not be parted from it. */
function unitsOf(text: string): string[] {
  const units: string[] = [];
  for (const part of text.match(/[^\s\u2e80-\u{10ffff}“”‘’—…·]+ *|[^]/gu) ?? []) {
    const last = units.at(-1);
    if (last !== undefined && (closing.includes(part) || opening.includes(last.at(-1)!) || part === " ")) units[units.length - 1] += part;
    else units.push(part);
  }
  return units;
}

export function brokenLines(text: string, { width, indent }: Measure): BrokenLine[] {
  const lines: BrokenLine[] = [];
  let open = "";
  const close = (isLast: boolean): void => {
    const own = lines.length === 0 ? indent : 0;
    lines.push(lineOf(open.trimEnd(), own, isLast ? undefined : width - own));
    open = "";
  };
  for (const unit of unitsOf(text)) {
    const room = width - (lines.length === 0 ? indent : 0);
    if (open !== "" && lengthOf(open + unit.trimEnd()) > room) close(false);
    open += unit;
  }
  if (open.trim() !== "") close(true);
  return lines;
}

/** `full`: how long it becomes by spreading: between words where it has any, else between all glyphs. */
function lineOf(text: string, indent: number, full: number | undefined): BrokenLine {
  const characters = [...text];
  const length = lengthOf(text);
  const spaces = characters.filter((character) => character === " ").length;
  const more = full === undefined ? 0 : Math.max(0, full - length);
  const each = { space: spaces > 0 ? more / spaces : 0, glyph: spaces > 0 ? 0 : more / Math.max(1, characters.length - 1) };
  let x = 0;
  const glyphs = characters.map((character) => {
    const glyph = { character, x };
    x += widthOf(character) + each.glyph + (character === " " ? each.space : 0);
    return glyph;
  });
  return { glyphs, indent, width: length + more };
}
