/** An article's raw text as a reader reads it, with the way back to the raw offsets. */
import { foldEvenly } from "../characters/fold.ts";

export interface Reflowed {
  readonly text: string;
  /** `offsets[i]` is the raw offset of `text[i]`. */
  readonly offsets: readonly number[];
}

/** Of scripts and punctuation that are set in full-width squares, in any language: white space beside one of them is the setting's. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef“”‘’—…·]/u;

function blanksAt(raw: string, at: number, end: number): number {
  let length = 0;
  while (at + length < end && /\s/.test(raw[at + length]!)) length += 1;
  return length;
}

/**
 * Line and column breaks go: nothing in their place beside a character of full width, one space between words and between a row's cells.
 * `[start, until)` is what to take.
 */
export function reflow(given: string, start = 0, until = given.length): Reflowed {
  const raw = foldEvenly(given);
  // A graph may hold less of an article than its evidence speaks of.
  const end = Math.min(until, raw.length);
  let text = "";
  const offsets: number[] = [];
  let at = start;
  while (at < end) {
    const run = blanksAt(raw, at, end);
    if (run === 0) {
      text += raw[at]!;
      offsets.push(at);
      at += 1;
      continue;
    }
    const before = text.at(-1);
    const after = at + run < end ? raw[at + run]! : undefined;
    const joins = before !== undefined && (wide.test(before) || wide.test(after ?? "")) && !raw.slice(at, at + run).includes("\t");
    if (before !== undefined && after !== undefined && before !== " " && !joins) {
      text += " ";
      offsets.push(at);
    }
    at += run;
  }
  return { text, offsets };
}

/** Cells with tabs between, or what the reader of a page set apart (see read/html-text.ts). */
const row = /\S\t|\u2029/u;
const ends = /[。！？!?…”」』）)：:.]\s*$/;

/** Spans of paragraphs from `from` on: a line break ends one where the line before it ended a sentence or a row; others are columns'. */
export function paragraphs(raw: string, from = 0): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = from;
  for (const line of raw.slice(from).matchAll(/[^\n]*(?:\n+|$)/g)) {
    const end = from + line.index + line[0].length;
    const soFar = raw.slice(start, end);
    if (soFar.trim() === "") {
      if (end >= raw.length) break;
      continue;
    }
    if (!ends.test(soFar) && !row.test(line[0]) && end < raw.length) continue;
    found.push({ start, end });
    start = end;
    if (end >= raw.length) break;
  }
  return found;
}
