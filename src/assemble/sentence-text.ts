/** The words of a sentence, from its id alone. */
import { fold } from "../characters/fold.ts";
import { isSpaced } from "../languages/letters.ts";
import type { Language, Span } from "../model.ts";

/** Where a sentence of the id `<article>:<start>-<end>` stands in its article's text. */
export function spanInArticle(id: string): Span {
  const span = /:(\d+)-(\d+)$/.exec(id);
  if (!span) throw new Error(`not a sentence id: ${id}`);
  return { start: Number(span[1]), end: Number(span[2]) };
}

/** Cuts a sentence out of its article's text by the id `<article>:<start>-<end>`, and reflows it. */
export function sentenceText(id: string, articleText: string, language: Language): string {
  const { start, end } = spanInArticle(id);
  const raw = fold(articleText.slice(start, end));
  // Where words have no spaces, a line break inside a sentence is the column's; other white space was meant.
  return isSpaced(language) ? raw.replace(/\s+/g, " ").trim() : raw.replace(/\s*\n\s*/g, "").trim();
}
