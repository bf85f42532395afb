/** Which lines begin a paragraph: by an indent, a line before that ends short, or a wider gap. */
import { beginsWide } from "./wide.ts";
import type { TextBlock } from "./blocks.ts";
import type { Piece } from "./pieces.ts";

/** In sizes of the font. */
const leastIndent = 0.9;
const mostIndent = 6;
/** In usual distances of lines. */
const widerGap = 1.35;
const ends = /[.!?。！？…][”’"'」』）)]*$/u;

/** Whether the line at `at` of a block begins one; `before`: the block whose text it may go on with, for its first line. */
export function beginsParagraph(block: TextBlock, at: number, before?: TextBlock): boolean {
  const line = block.lines[at] as Piece;
  const above = at > 0 ? block.lines[at - 1] : before?.lines.at(-1);
  if (!above) return true;
  if (at === 0 && Math.abs(above.size / line.size - 1) > 0.08) return true;
  const { left } = block.frame;
  const next = block.lines[at + 1];
  const indent = (line.left - left) / line.size;
  if (indent >= leastIndent && indent <= mostIndent && !hangs(block, line, above, next)) return true;
  if (at > 0 && line.bottom - above.bottom > widerGap * pitchOf(block)) return true;
  return endsShort(at > 0 ? block : (before as TextBlock), above, line);
}

/** An item of a list goes on with an indent. */
const hangs = ({ frame }: TextBlock, line: Piece, above: Piece, next: Piece | undefined): boolean =>
  next !== undefined &&
  Math.abs(next.left - line.left) < 0.3 * line.size &&
  Math.abs(above.left - frame.left) < 0.3 * line.size &&
  !ends.test(above.text) &&
  above.right > frame.right - 2 * line.size;

/** Whether a line leaves so much of its column empty that the next word would have found room. */
function endsShort({ frame, lines }: TextBlock, line: Piece, next: Piece): boolean {
  if (lines.length < 2) return ends.test(line.text);
  const room = (frame.right - line.right) / line.size;
  if (beginsWide(next.text)) return room >= 2.6 || (room >= 1.5 && ends.test(line.text));
  const word = /^\S+/u.exec(next.text)?.[0].length ?? 0;
  const perCharacter = (next.right - next.left) / Math.max(1, next.text.length) / next.size;
  return room > (word + 2) * perCharacter + 0.5 && (ends.test(line.text) || room > 6);
}

function pitchOf({ lines }: TextBlock): number {
  const pitches = lines
    .slice(1)
    .map((line, at) => line.bottom - (lines[at] as Piece).bottom)
    .sort((a, b) => a - b);
  return pitches[pitches.length >> 1] ?? Infinity;
}
