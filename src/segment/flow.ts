/** What a reader reads in a stretch of a page: its line and column breaks taken out, and where each character came from. */
import { isLatin, isLineBreak, isLower, isSpace } from "./characters.ts";
import type { Language, Sentence, Span } from "../model.ts";

export interface Flow {
  readonly text: string;
  /** `offsets[i]` is the document offset of `text[i]`. */
  readonly offsets: Int32Array;
}

/**
 * Reflows `span` of a document's text. White space that holds a line break goes: Chinese puts nothing in its place, English one
 * space (whose offset is that of the first white space of the break) or, after a hyphen, nothing. A hyphen between a letter
 * and a small letter is taken for one that the column put there, and goes as well. White space inside a line stays.
 */
export function flowText(document: string, span: Span, language: Language): Flow {
  const offsets = new Int32Array(span.end - span.start);
  const pieces: string[] = [];
  let length = 0;
  const keep = (from: number, to: number): void => {
    pieces.push(document.slice(from, to));
    for (let i = from; i < to; i++) offsets[length++] = i;
  };
  let from = span.start;
  for (let at = span.start; at < span.end; at++) {
    if (!isSpace(document.charCodeAt(at))) continue;
    const after = endOfSpace(document, at, span.end);
    if (hasBreak(document, at, after)) {
      const hyphen = language === "en" ? hyphenAt(document, at, after, span) : "none";
      keep(from, hyphen === "soft" ? at - 1 : at);
      if (language === "en" && hyphen === "none") {
        pieces.push(" ");
        offsets[length++] = at;
      }
      from = after;
    }
    at = after - 1;
  }
  keep(from, span.end);
  return { text: pieces.join(""), offsets: length === offsets.length ? offsets : offsets.slice(0, length) };
}

/** What a sentence is, but for its reflowed text. */
export type SentenceFrame = Pick<Sentence, "article" | "paragraph" | "kind">;

/** Makes a sentence again from its span alone. `article` gives the id and start of the article that it lies in. */
export function sentenceFrom(
  document: string,
  span: Span,
  language: Language,
  article: { readonly id: string; readonly start: number },
  frame: SentenceFrame,
): Sentence {
  const id = `${article.id}:${span.start - article.start}-${span.end - article.start}`;
  return { id, start: span.start, end: span.end, ...frame, ...flowText(document, span, language) };
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
