/** Lines as a page prints them → whole paragraphs, where the reader of the document saw from their places how they follow each other. */
import type { Line } from "./lines.ts";
import type { DocumentLayout, Span } from "../model.ts";

/** The lines of a paragraph as one, which ends where the last does; those of tables, and what is told of, stay as they are. Linear. */
export function printedParagraphs(lines: readonly Line[], layout: DocumentLayout | undefined): readonly Line[] {
  if (!layout?.lines?.some(({ box }) => box !== undefined)) return lines;
  const inTable = within(layout.tables?.map((cells) => ({ start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0 })));
  const paragraphs: Line[] = [];
  let free = false;
  for (const line of lines) {
    const own = line.told === undefined && !inTable(line);
    const last = paragraphs.at(-1);
    const goesOn = own && free && line.gap === 0 && !line.parted && !line.within && !line.opens;
    if (last && goesOn) paragraphs[paragraphs.length - 1] = { ...last, end: line.end };
    else paragraphs.push(line);
    free = own;
  }
  return paragraphs;
}

/** `spans` in order, and asked in order. */
function within(spans: readonly Span[] = []): (line: Span) => boolean {
  let at = 0;
  return ({ start }) => {
    while (at < spans.length && spans[at]!.end <= start) at++;
    return at < spans.length && spans[at]!.start <= start;
  };
}
