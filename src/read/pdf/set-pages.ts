/** Glyphs with their places → text in the order of reading, with its layout: whatever format they come from. */
import { compose } from "./compose.ts";
import { furnitureOf } from "./furniture.ts";
import { orderedPage, pagePieces } from "./page.ts";
import { piecesOf } from "./pieces.ts";
import type { DocumentLayout } from "../../model.ts";
import type { PageRuns, Run } from "./runs.ts";

/** What a page prints `aslant` is furniture. */
export function setPages(pages: readonly PageRuns[]): { readonly text: string; readonly layout: DocumentLayout } {
  const bodySize = usualSize(pages.flatMap(({ runs }) => runs));
  const pieces = pages.map((page) => ({ ...pagePieces(page, bodySize), aslant: piecesOf(page.aslant, bodySize) }));
  const furniture = furnitureOf(pieces, bodySize);
  return compose(
    pieces.map((page) => orderedPage(page, bodySize, furniture)),
    pieces,
    furniture,
    bodySize,
  );
}

/** The size that most characters have, in points. */
function usualSize(runs: readonly Run[]): number {
  const characters = new Map<number, number>();
  for (const { size, text } of runs) {
    const rounded = Math.round(size * 4) / 4;
    characters.set(rounded, (characters.get(rounded) ?? 0) + text.length);
  }
  return [...characters].reduce((most, one) => (one[1] > most[1] ? one : most), [1, 0])[0];
}
