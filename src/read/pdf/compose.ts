/** Pages of ordered blocks → text and layout: articles, headings, paragraphs that go on over columns and pages, captions behind their article. */
import { widthOf } from "./box.ts";
import { isHeading, type Block, type OrderedPage, type PagePieces } from "./page.ts";
import { beginsParagraph } from "./paragraphs.ts";
import { Writer, type PageOfBlock } from "./writer.ts";
import type { DocumentLayout } from "../../model.ts";
import type { TextBlock } from "./blocks.ts";
import type { Piece } from "./pieces.ts";

/** Type so many times as large as the body's begins an article; smaller heads stand within one. */
const articleHead = 1.35;

interface Placed {
  readonly block: Block;
  readonly page: PageOfBlock;
  readonly sure: boolean;
  readonly captions: readonly TextBlock[];
}

/** `pieces`: of the same pages, for their furniture. */
export function compose(
  pages: readonly OrderedPage[],
  pieces: readonly PagePieces[],
  furniture: ReadonlySet<Piece>,
  bodySize: number,
): { readonly text: string; readonly layout: DocumentLayout } {
  const placed = pages.flatMap(({ page, size: { width, height }, stretches, captions }) =>
    stretches.flatMap(({ blocks, sure }) =>
      blocks.map((block): Placed => ({ block, page: { page, width, height }, sure, captions: captions.get(block) ?? [] })),
    ),
  );
  const composer = new Composer(placed, bodySize);
  for (const at of placed.keys()) composer.add(at);
  composer.closeArticle();
  const { writer } = composer;
  const end = writer.length;
  writeFurniture(writer, pieces, furniture);
  return { text: writer.text, layout: writer.layout(end) };
}

/** Behind all else: it would stand between the two halves of a paragraph that goes on over the page. */
function writeFurniture(writer: Writer, pages: readonly PagePieces[], furniture: ReadonlySet<Piece>): void {
  for (const page of pages)
    for (const { turn, pieces } of page.turned)
      for (const piece of pieces) {
        if (!furniture.has(piece)) continue;
        writer.part("apart");
        writer.marked("furniture", [piece], { turn }, page);
      }
  for (const page of pages)
    for (const piece of page.aslant) {
      writer.part("apart");
      writer.marked("furniture", [piece], { turn: 0 }, page);
    }
}

class Composer {
  readonly writer = new Writer();
  readonly #captions: { readonly block: TextBlock; readonly page: PageOfBlock }[] = [];
  /** The text that may go on in the next block. */
  #open: TextBlock | undefined;
  /** Whether the article has more than heads. */
  #hasBody = false;

  constructor(
    private readonly placed: readonly Placed[],
    private readonly bodySize: number,
  ) {}

  add(at: number): void {
    const { block, page, sure, captions } = this.placed[at] as Placed;
    if (!sure) {
      this.writer.part("apart");
      this.#open = undefined;
    }
    if (block.kind === "table") this.#table(block, page);
    else if (isHeading(block, this.bodySize)) this.#heading(at, block, page);
    else this.#body(block, page);
    for (const caption of captions) this.#captions.push({ block: caption, page });
  }

  closeArticle(): void {
    for (const { block, page } of this.#captions.splice(0)) {
      this.writer.part("apart");
      this.writer.marked("captions", block.lines, block, page);
      this.writer.part("apart");
    }
    this.#open = undefined;
  }

  #table(block: Extract<Block, { kind: "table" }>, page: PageOfBlock): void {
    this.writer.part("apart");
    this.writer.table(block, page);
    this.writer.part("apart");
    this.#open = undefined;
    this.#hasBody = true;
  }

  #heading(at: number, block: TextBlock, page: PageOfBlock): void {
    if (this.#hasBody && this.#beginsArticle(at)) {
      this.closeArticle();
      this.writer.article();
      this.#hasBody = false;
    }
    this.writer.part("paragraph");
    this.writer.marked("headings", block.lines, block, page);
    this.writer.part("paragraph");
    this.#open = undefined;
  }

  /** Whether this or a larger head right below it, before any text, is the headline of an article. */
  #beginsArticle(from: number): boolean {
    for (let at = from; at < this.placed.length; at++) {
      const { block } = this.placed[at] as Placed;
      if (!isHeading(block, this.bodySize)) return false;
      if (block.size >= articleHead * this.bodySize) return true;
    }
    return false;
  }

  #body(block: TextBlock, page: PageOfBlock): void {
    const before = this.#open && goesOn(this.#open, block) ? this.#open : undefined;
    for (const [at, line] of block.lines.entries()) {
      this.writer.part(beginsParagraph(block, at, before) ? "paragraph" : "line");
      this.writer.line(line, block, page);
    }
    this.#open = block;
    this.#hasBody = true;
  }
}

/** Text goes on in a column of the same width; a box of another width has a text of its own. */
const goesOn = (from: TextBlock, to: TextBlock): boolean =>
  from.turn === to.turn && (to.lines.length === 1 || Math.abs(widthOf(from.frame) / widthOf(to.frame) - 1) < 0.25);
