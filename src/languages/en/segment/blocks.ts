/** The blocks of an English page: the paper's name, headlines, bylines, text. */
import { bylinesIn, closingByline, isByline, shiftBylines } from "../../../segment/byline.ts";
import { capitalSignature, nameAlone } from "./byline.ts";
import { dateIn } from "../../../segment/dateline.ts";
import { englishDateline } from "./dateline.ts";
import { couldHead, englishParagraphs, isRow, mayBeEnglish, widthOf, type Paragraph } from "./paragraphs.ts";
import { layoutOf, standsAlone, type Layout } from "../../../segment/layout.ts";
import type { Block, Mark } from "../../../segment/block.ts";
import { markOf, textOf } from "../../../segment/line-mark.ts";
import { blocksAlone } from "../../../segment/blocks.ts";
import type { Line } from "../../../segment/lines.ts";
import type { Byline } from "../../../model.ts";

/** Undefined where the page is not English, or does not part its paragraphs with empty lines. */
export function englishBlocks(text: string, lines: readonly Line[]): Block[] | undefined {
  if (!mayBeEnglish(text, lines)) return undefined;
  const width = widthOf(lines);
  const layout = layoutOf(
    text,
    lines,
    (index) => markOf(textOf(text, lines[index] as Line)),
    ({ start, end }) => end - start >= 0.8 * width,
  );
  const paragraphs = englishParagraphs(text, proseOf(lines, layout));
  if (!paragraphs) return undefined;
  const top = mastheadLength(paragraphs);
  const blocks: Block[] = [];
  for (const [index, paragraph] of paragraphs.entries())
    blocks.push(index < top ? blockOf(paragraph, "heading", "furniture") : read(paragraph, blocks.at(-1), paragraphs[index + 1]));
  const alone = lines.flatMap((_, index) => blocksAlone(layout, lines, index) ?? []);
  return alone.length === 0 ? blocks : [...blocks, ...alone].sort((a, b) => a.start - b.start);
}

/** The lines that do not stand by themselves, each apart from what it does not go on with. */
function proseOf(lines: readonly Line[], layout: Layout): readonly Line[] {
  return lines.flatMap((line, index) => {
    if (standsAlone(layout, lines, index)) return [];
    const apart =
      line.parted ||
      line.opens ||
      layout.items.has(index) ||
      standsAlone(layout, lines, index - 1) ||
      layout.items.get(index - 1)?.whole === true;
    return [apart && line.gap === 0 ? { ...line, gap: 1 } : line];
  });
}

const blockOf = ({ start, end, gap }: Paragraph, kind: Block["kind"], mark?: Mark, bylines: readonly Byline[] = []): Block => ({
  ...{ kind, mark, start, end, gap, bylines },
});

function read(paragraph: Paragraph, above: Block | undefined, below: Paragraph | undefined): Block {
  const { text, start } = paragraph;
  const mark = paragraph.lines === 1 ? markOf(text) : undefined;
  if (mark === "rule" || mark === "pointer" || mark === "meta" || mark === "furniture") return blockOf(paragraph, "heading", mark);
  if (mark === "caption") return blockOf(paragraph, "caption", mark);
  const byline = bylineOf(paragraph, above, below);
  if (byline) return blockOf(paragraph, "byline", "byline", shiftBylines(byline, start));
  if (mark === "briefs" || (couldHead(text.replace(/^#{1,6} /, "")) && below && !isRow(text) && !paragraph.isSigned))
    return blockOf(paragraph, "heading", headMark(mark, above, below));
  const dated = englishDateline(text) > 0;
  const closing = closingByline(text);
  return blockOf(paragraph, "body", dated ? "dateline" : undefined, closing ? shiftBylines(closing.bylines, start) : []);
}

/** A second line below a headline adds to it. */
const headMark = (mark: Mark | undefined, above: Block | undefined, below: Paragraph | undefined): Mark | undefined =>
  mark === "briefs" || mark === "markdown"
    ? mark
    : above?.kind === "heading" && above.mark === "headline" && below
      ? undefined
      : "headline";

/** Undefined where it is none; empty where it names nobody: `By our reporter`. */
function bylineOf({ text, lines }: Paragraph, above: Block | undefined, below: Paragraph | undefined): readonly Byline[] | undefined {
  if (lines > 1 && !/@/.test(text)) return undefined;
  const words = text.replace(/\s+\S+@\S+$/, "");
  if (
    /^(?:from |by )?our (?:own )?(?:correspondent|reporter|bureau)s?$|^(?:express |hindu )?news (?:service|desk|bureau)$|^agencies$/i.test(
      words,
    )
  )
    return [];
  if (isByline(words)) return bylinesIn(words);
  if (/^(?:our |a |by )?(?:staff|special|senior|own|local)(?: news)? (?:reporter|correspondent|writer)s?$/i.test(words)) return [];
  // Between headline and text, or below a text, a name alone is its writer's.
  if (above?.kind === "heading" && below && !couldHead(below.text)) {
    const name = nameAlone(words);
    if (name) return [name];
  }
  if (above?.kind !== "body" || (below && !couldHead(below.text))) return undefined;
  const dash = /^[—–-]{1,2}\s*/.exec(words)?.[0].length ?? 0;
  const signature = dash > 0 ? nameAlone(words.slice(dash)) : capitalSignature(words)[0];
  return signature && shiftBylines([signature], dash);
}

/** How many paragraphs at the top are the paper's name, its place and the day. */
function mastheadLength(paragraphs: readonly Paragraph[]): number {
  const body = paragraphs.findIndex(({ text }) => !couldHead(text) && !isByline(text) && !isOfPage(text));
  const heads = paragraphs.slice(0, body < 0 ? 0 : body);
  const last = heads.findLastIndex(({ text }) => isOfPage(text));
  if (last >= 0 && heads.slice(last + 1).some(({ text }) => couldHead(text) && !isByline(text))) return last + 1;
  const titles = heads.filter(({ text }) => couldHead(text) && !isByline(text) && !nameAlone(text));
  // Of two and more, the first is the paper's where it is a name: `The Prairie Ledger`.
  return titles.length > 1 && heads[0] === titles[0] && isName(titles[0]!.text) ? 1 + placeLines(heads) : 0;
}

/** `Webster Falls, Iowa` below the paper's name. */
const placeLines = (heads: readonly Paragraph[]): number =>
  heads.length > 2 && heads[1]!.gap === 0 && /^\p{Lu}[\p{L} .-]+, \p{Lu}[\p{L} .-]+$/u.test(heads[1]!.text) ? 1 : 0;

/** A date and no sentence. */
const isOfPage = (text: string): boolean =>
  text.length <= 160 && !/[.?!]["”]?$/.test(text) && (dateIn(text, undefined) !== undefined || days.test(text));
/** `May 6-12, 2024`: a week's paper. */
const days =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:\d{1,2} ?[-–] ?\d{1,2}, )?\d{4}\b|\b\d{1,2} ?[-–] ?\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December),? \d{4}\b/;

const isName = (text: string): boolean => {
  const words = text.split(/\s+/).filter((word) => /^\p{L}/u.test(word) && !/^(?:of|and|the|for)$/.test(word));
  return words.length <= 5 && words.every((word) => /^\p{Lu}/u.test(word));
};
