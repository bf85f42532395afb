/** The words of a sentence, from its id alone. */
import { fold } from "../characters/fold.ts";
import { isSpaced } from "../languages/letters.ts";
import type { Language } from "../model.ts";

/** Cuts a sentence out of its article's text by the id `<article>:<start>-<end>`, and reflows it. */
export function sentenceText(id: string, articleText: string, language: Language): string {
  const span = /:(\d+)-(\d+)$/.exec(id);
  if (!span) throw new Error(`not a sentence id: ${id}`);
  const raw = fold(articleText.slice(Number(span[1]), Number(span[2])));
  // Where words have no spaces, a line break inside a sentence is the column's; other white space was meant.
  return isSpaced(language) ? raw.replace(/\s+/g, " ").trim() : raw.replace(/\s*\n\s*/g, "").trim();
}
