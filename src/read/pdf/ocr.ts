/** Pages that are pictures: what a program may supply to have them read. Mailuo brings no recognition of its own. */
import type { Run } from "./runs.ts";

/** A line that was recognized, with its box in points (1/72 inch) from the page's top left. */
export interface RecognizedLine {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Recognizes the lines of one page of a PDF, in any order. `pdf`: the whole file, which the program draws with whatever it has; `page`: from 1.
 * What it throws is told as the file's failure.
 */
export type Ocr = (pdf: Uint8Array, page: number) => Promise<readonly RecognizedLine[]>;

export interface RecognizedPage {
  readonly page: number;
  readonly lines: readonly RecognizedLine[];
}

/** Lines are about as high as their font's size. */
export const recognizedRuns = (lines: readonly RecognizedLine[]): Run[] =>
  lines
    .filter(({ text, left, right, top, bottom }) => text.trim() !== "" && right > left && bottom > top)
    .map((line) => ({ ...line, text: line.text.trim(), size: line.bottom - line.top, turn: 0, font: "recognized", spaced: false }));
