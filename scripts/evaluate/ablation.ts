import { mentionExtractors } from "../../src/mention/mention.ts";
import { extractDocument } from "../../src/pipeline.ts";
import { toStandoff } from "../../src/standoff.ts";
import { consultLists } from "../../src/languages/en/mentions/lexicon.ts";
import { languageOf, type AnnotatedPage } from "./pages.ts";
import { scorePage, type PageScore } from "./score.ts";
import { total, type Totals } from "./total.ts";

export interface Ablation {
  /** Which extractors ran, in words. */
  readonly name: string;
  readonly totals: Totals;
}

export const scorePages = (pages: readonly AnnotatedPage[], without: readonly string[] = []): PageScore[] =>
  pages.map(({ gold, document }) => scorePage(document.text, gold, toStandoff(extractDocument(document, { without }))));

/** Each extractor left out, and each alone; on the English pages what the tagger and the lists of names add. */
export function ablations(pages: readonly AnnotatedPage[]): Ablation[] {
  const names = mentionExtractors().map(({ name }) => name);
  const row = (name: string, without: readonly string[]): Ablation => ({ name, totals: total(scorePages(pages, without)) });
  return [
    row("all", []),
    ...names.map((name) => row(`without ${name}`, [name])),
    ...names.map((name) =>
      row(
        `${name} alone`,
        names.filter((other) => other !== name),
      ),
    ),
    ...englishAblations(pages.filter((page) => languageOf(page) === "English")),
  ];
}

function englishAblations(pages: readonly AnnotatedPage[]): Ablation[] {
  const row = (name: string, without: readonly string[] = []): Ablation => ({
    name: `English, ${name}`,
    totals: total(scorePages(pages, without)),
  });
  const rows = [row("all"), row("no tagger", ["english-tagger"])];
  consultLists(false);
  try {
    return [...rows, row("no lists"), row("neither", ["english-tagger"])];
  } finally {
    consultLists(true);
  }
}
