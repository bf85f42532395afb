/** Document → articles and their sentences. */
import { articleBlocks } from "./articles.ts";
import { blocksOf } from "./blocks.ts";
import { closingByline } from "./byline.ts";
import { articleDate, pageDate } from "./date.ts";
import { datelineBylines, metaBylines } from "./dateline-byline.ts";
import { flowText, sentenceFrom } from "./flow.ts";
import { headOf } from "./head.ts";
import { isLabel } from "./items.ts";
import { linesOf, trimmed, type Line } from "./lines.ts";
import { languageOf, languagesOf } from "./language.ts";
import { printedParagraphs } from "./printed-paragraphs.ts";
import { segmentationOf } from "./segmentations.ts";
import { sentenceEnds } from "./sentences.ts";
import { toldArticles, toldLines } from "./told-lines.ts";
import type { Block } from "./block.ts";
import type { Flow } from "./flow.ts";
import type { Article, Byline, Document, Sentence, SentenceKind, Span } from "../model.ts";

/**
 * The articles of a page, in page order, with every character of it that is not white space in one sentence of one of them.
 * Linear in the length of the text; any string is accepted.
 */
export function segmentDocument(document: Document): Article[] {
  const lines = printedParagraphs(toldLines(document.text, linesOf(document.text), document.layout), document.layout);
  // A page that was told its title is one article, whatever heads it has.
  const blocks = (document.title === undefined ? ownBlocks(document.text, lines) : undefined) ?? blocksOf(document.text, lines);
  const articles = toldArticles(blocks, document.layout?.articles) ?? articleBlocks(document.text, blocks);
  const date = pageDate(document, blocks);
  return articles.map((own, index) => makeArticle(document, own, index + 1, articles.length === 1, date));
}

/** As the language of the page reads it, where it has a way of its own. */
function ownBlocks(text: string, lines: readonly Line[]): readonly Block[] | undefined {
  for (const language of languagesOf(text)) {
    const blocks = segmentationOf(language).blocksOf(text, lines);
    if (blocks) return blocks;
  }
  return undefined;
}

function makeArticle(document: Document, blocks: readonly Block[], index: number, alone: boolean, date: string | undefined): Article {
  const span = { start: blocks[0]?.start ?? 0, end: blocks.at(-1)?.end ?? 0 };
  const id = `${document.id}.${index}`;
  const language = languageOf(document.text, span);
  const head = headOf(document, blocks, language);
  const title = head.title === undefined ? (alone ? document.title : undefined) : flowText(document.text, head.title, language).text;
  const kicker = head.kicker && flowText(document.text, head.kicker, language).text;
  const day = articleDate(document, blocks, date);
  const bylines: Byline[] = [];
  const sentences: Sentence[] = [];
  for (const [paragraph, block] of blocks.entries()) {
    const flow = flowText(document.text, block, language);
    bylines.push(...block.bylines, ...datelineBylines(block, flow), ...metaBylines(block, flow));
    const kind = block === head.title ? "title" : block === head.kicker ? "kicker" : block.kind === "kicker" ? "heading" : block.kind;
    const pieces = piecesOf(block, flow, kind);
    for (const [at, piece] of pieces.entries()) {
      const { start, end } = spanOf(document.text, block, flow, piece, pieces[at + 1]);
      const frame = { article: index, paragraph, kind: piece.kind };
      sentences.push(sentenceFrom(document.text, { start, end }, language, { id, start: span.start }, frame));
    }
  }
  return {
    id,
    index,
    ...span,
    language,
    ...(title !== undefined && { title }),
    ...(kicker !== undefined && { kicker }),
    ...(day !== undefined && { date: day }),
    bylines: bylines.sort((a, b) => a.person.start - b.person.start),
    sentences,
  };
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly kind: SentenceKind;
}

const ofSentences: ReadonlySet<SentenceKind> = new Set(["body", "caption", "cell", "item", "field"]);

/** The sentences of a block, without the white space between them, as stretches of its reflowed text. */
function piecesOf(block: Block, flow: Flow, kind: SentenceKind): Piece[] {
  if (!ofSentences.has(kind) && flow.text.length < 2000) return [{ from: 0, to: flow.text.length, kind }];
  const closing = kind === "body" && block.bylines.length > 0 ? closingByline(flow.text)?.from : undefined;
  const pieces: Piece[] = [];
  let from = 0;
  for (const end of sentenceEnds(closing === undefined ? flow.text : flow.text.slice(0, closing))) {
    const to = withoutSpace(flow.text, from, end);
    if (from === 0 && /\S/.test(flow.text.slice(end, end + 4)) && isLabel(flow.text.slice(0, Math.min(to, 8)))) continue;
    if (to > from) pieces.push({ from, to, kind });
    from = Math.max(from, end);
    while (from < flow.text.length && /\s/.test(flow.text[from] ?? "")) from++;
  }
  if (closing !== undefined) pieces.push({ from: closing, to: flow.text.length, kind: "byline" });
  return pieces;
}

/** From its first character to before the next piece: what nobody sees in between is the first one's. */
function spanOf(text: string, block: Block, { offsets }: Flow, { from }: Piece, next: Piece | undefined): Span {
  return trimmed(text, from === 0 ? block.start : (offsets[from] ?? block.start), (next && offsets[next.from]) ?? block.end);
}

function withoutSpace(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/.test(text[end - 1] ?? "")) end--;
  return end;
}
