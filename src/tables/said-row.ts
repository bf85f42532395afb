/** A row said in words: a sentence of its cells' text, each character with its place on the page, for the rules that read prose. */
import type { MentionType, Sentence } from "../model.ts";
import type { Cell } from "./table.ts";
import type { CellPiece, Saying } from "./table-rules.ts";

/** A stretch of a cell's sentence in the saying. */
export interface SaidPiece {
  /** UTF-16 offsets into the saying, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly sentence: Sentence;
  /** Where the stretch begins in `sentence.text`. */
  readonly at: number;
  readonly names: MentionType | undefined;
  readonly name: string | undefined;
}

export interface SaidRow {
  /** An item of its article: what it says is said of nothing else. */
  readonly sentence: Sentence;
  readonly pieces: readonly SaidPiece[];
  /** That it takes its words from, in text order. */
  readonly cells: readonly Cell[];
}

export interface SayingFrame {
  /** Of the sentence: no sentence of the article has it. */
  readonly id: string;
  readonly article: number;
  readonly paragraph: number;
  /** Between the lines of one cell. */
  readonly joint: string;
}

/** Undefined where it takes nothing from any cell. */
export function sayRow(saying: Saying, frame: SayingFrame): SaidRow | undefined {
  const writer = new SayingWriter();
  for (const piece of saying)
    if (typeof piece === "string") writer.words(piece);
    else {
      const { cell, from = 0, to = cell.text.length } = piece;
      let start = -(cell.skipped ?? 0);
      for (const [index, sentence] of cell.sentences.entries()) {
        const [begin, end] = [Math.max(from, start), Math.min(to, start + sentence.text.length)];
        if (end > begin) {
          if (index > 0 && begin === start) writer.words(frame.joint);
          writer.stretch(sentence, begin - start, end - start, piece);
        }
        start += sentence.text.length;
      }
      writer.cells.add(cell);
    }
  return writer.done(frame);
}

class SayingWriter {
  readonly cells = new Set<Cell>();
  readonly #pieces: SaidPiece[] = [];
  readonly #offsets: number[] = [];
  readonly #wide = new Set<number>();
  #text = "";

  /** What the page does not print stands where the last character of a cell does. */
  words(text: string): void {
    this.#text += text;
    for (let unit = 0; unit < text.length; unit++) this.#offsets.push(this.#offsets.at(-1) ?? -1);
  }

  stretch(sentence: Sentence, from: number, to: number, { names, name }: Pick<CellPiece, "names" | "name">): void {
    const start = this.#text.length;
    this.#text += sentence.text.slice(from, to);
    for (let unit = from; unit < to; unit++) {
      if (sentence.wide?.has(unit)) this.#wide.add(this.#offsets.length);
      this.#offsets.push(sentence.offsets[unit]!);
    }
    this.#pieces.push({ from: start, to: this.#text.length, sentence, at: from, names, name });
  }

  done({ id, article, paragraph }: SayingFrame): SaidRow | undefined {
    const first = this.#pieces[0];
    if (!first) return undefined;
    const opening = first.sentence.offsets[first.at]!;
    const cells = [...this.cells].sort((a, b) => a.start - b.start);
    const sentence: Sentence = {
      ...{ id, article, paragraph, kind: "item", text: this.#text },
      ...{ start: cells[0]!.start, end: cells.at(-1)!.end },
      offsets: Int32Array.from(this.#offsets, (offset) => (offset < 0 ? opening : offset)),
      ...(this.#wide.size > 0 && { wide: this.#wide }),
    };
    return { sentence, pieces: this.#pieces, cells };
  }
}

/**
 * Where a stretch of the saying is printed: in the last cell that it takes in, which has the name's head. Undefined where it takes in none.
 * `whole`: that cell has all of it. What begins in the middle of one cell and goes on over its end is no name: undefined.
 */
export function inCell(
  { pieces }: SaidRow,
  from: number,
  to: number,
): { readonly sentence: Sentence; readonly from: number; readonly to: number; readonly whole: boolean } | undefined {
  const piece = pieces.findLast((one) => one.from < to && one.to > from);
  if (!piece || (to > piece.to && from > piece.from) || (from < piece.from && !pieces.some((one) => one.from === from))) return undefined;
  const [begin, end] = [Math.max(from, piece.from), Math.min(to, piece.to)];
  const place = { from: piece.at + begin - piece.from, to: piece.at + end - piece.from };
  return { sentence: piece.sentence, ...place, whole: begin === from && end === to };
}
