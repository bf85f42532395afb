/** What a reader reads in a stretch of a page: its line and column breaks taken out, and where each character came from. */
import { fold, foldsIn, hasFoldable } from "../characters/fold.ts";
import { isLatin, isSpaced } from "../languages/letters.ts";
import { languages } from "../languages/registry.ts";
import { isLineBreak, isLower, isSpace } from "./characters.ts";
import type { Language, Sentence, Span } from "../model.ts";

export interface Flow {
  readonly text: string;
  /** `offsets[i]` is the document offset of `text[i]`. */
  readonly offsets: Int32Array;
  /** Units of `text` that stand for two of the document; left out where none does. */
  readonly wide?: ReadonlySet<number>;
}

/**
 * Reflows `span` of a document's text. White space that holds a line break goes: a language without spaces between words puts nothing in its
 * place, one with them a
 * space (whose offset is that of the first white space of the break) or, after a hyphen, nothing. A hyphen between a letter
 * and a small letter is taken for one that the column put there, and goes as well. White space inside a line stays. What
 * only looks like another character is read as that one (see characters/fold.ts).
 */
export function flowText(document: string, span: Span, language: Language): Flow {
  const spaced = isSpaced(language);
  const writer = new FlowWriter(document, span);
  let from = span.start;
  for (let at = span.start; at < span.end; at++) {
    if (!isSpace(document.charCodeAt(at))) continue;
    const after = endOfSpace(document, at, span.end);
    if (hasBreak(document, at, after)) {
      const hyphen = spaced ? hyphenAt(document, at, after, span) : "none";
      writer.keep(from, hyphen === "soft" ? at - 1 : at);
      if (spaced && hyphen === "none") writer.write(" ", at, 1);
      from = after;
    }
    at = after - 1;
  }
  writer.keep(from, span.end);
  return drawnTogether(writer.done(), language);
}

/** Without the white space that is there to fill a line: `王 小 龙`. */
function drawnTogether(flow: Flow, language: Language): Flow {
  const gaps =
    languages()
      .find(({ code }) => code === language)
      ?.spreadIn?.(flow.text) ?? [];
  if (gaps.length === 0) return flow;
  const kept: number[] = [];
  let from = 0;
  for (const [start, end] of [...gaps, [flow.text.length, flow.text.length] as const]) {
    for (let at = from; at < start; at++) kept.push(at);
    from = end;
  }
  const wide = flow.wide && new Set(kept.flatMap((at, index) => (flow.wide!.has(at) ? [index] : [])));
  return {
    text: kept.map((at) => flow.text[at]).join(""),
    offsets: Int32Array.from(kept, (at) => flow.offsets[at]!),
    ...(wide && wide.size > 0 && { wide }),
  };
}

class FlowWriter {
  private readonly pieces: string[] = [];
  private offsets: Int32Array;
  private length = 0;
  private readonly wide = new Set<number>();
  private readonly folds: boolean;

  constructor(
    private readonly document: string,
    span: Span,
  ) {
    const text = document.slice(span.start, span.end);
    this.offsets = new Int32Array(text.length);
    // What nobody sees is left out where it stands in words, and not where it is all there is.
    this.folds = hasFoldable(text) && fold(text).trim() !== "";
  }

  /** Takes over `[from, to)` of the document, as it is read. */
  keep(from: number, to: number): void {
    let at = from;
    if (this.folds)
      for (const one of foldsIn(this.document, from, to)) {
        this.copy(at, one.at);
        this.write(one.text, one.at, one.length);
        at = one.at + one.length;
      }
    this.copy(at, to);
  }

  /** Writes what is read for `length` units of the document at `at`. */
  write(text: string, at: number, length: number): void {
    this.pieces.push(text);
    if (this.length + text.length > this.offsets.length) this.grow();
    for (let unit = 0; unit < text.length; unit++) {
      if (length === 2 && text.length === 1) this.wide.add(this.length);
      this.offsets[this.length++] = at + (text.length === length ? unit : 0);
    }
  }

  private copy(from: number, to: number): void {
    if (to <= from) return;
    this.pieces.push(this.document.slice(from, to));
    if (this.length + to - from > this.offsets.length) this.grow(to - from);
    for (let at = from; at < to; at++) this.offsets[this.length++] = at;
  }

  /** Only ligatures make a text longer. */
  private grow(by = 0): void {
    const larger = new Int32Array(2 * this.offsets.length + by + 4);
    larger.set(this.offsets);
    this.offsets = larger;
  }

  done(): Flow {
    const offsets = this.length === this.offsets.length ? this.offsets : this.offsets.slice(0, this.length);
    return { text: this.pieces.join(""), offsets, ...(this.wide.size > 0 && { wide: this.wide }) };
  }
}

/** What a sentence is, but for its reflowed text. */
export type SentenceFrame = Pick<Sentence, "article" | "paragraph" | "kind">;

/** The id of the sentence, or the row, that stands there: offsets are the document's. */
export const sentenceId = (article: { readonly id: string; readonly start: number }, { start, end }: Span): string =>
  `${article.id}:${start - article.start}-${end - article.start}`;

/** Makes a sentence again from its span alone. `article` gives the id and start of the article that it lies in. */
export function sentenceFrom(
  document: string,
  span: Span,
  language: Language,
  article: { readonly id: string; readonly start: number },
  frame: SentenceFrame,
): Sentence {
  return { id: sentenceId(article, span), start: span.start, end: span.end, ...frame, ...flowText(document, span, language) };
}

function endOfSpace(document: string, at: number, end: number): number {
  let after = at + 1;
  while (after < end && isSpace(document.charCodeAt(after))) after++;
  return after;
}

function hasBreak(document: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isLineBreak(document.charCodeAt(i))) return true;
  return false;
}

/** `soft`: put there by the column (`develop-` `ment`); `hard`: the word has it (`Elgeyo-` `Marakwet`). */
function hyphenAt(document: string, at: number, after: number, span: Span): "none" | "soft" | "hard" {
  if (at - 2 < span.start || document[at - 1] !== "-" || !isLatin(document.charCodeAt(at - 2))) return "none";
  if (after >= span.end || !isLatin(document.charCodeAt(after))) return "none";
  return isLower(document[after] ?? "") ? "soft" : "hard";
}
