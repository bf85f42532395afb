/** Pages as the product reads them: the rules' finds in every sentence, and for annotated pages what their sentences hold. */
import "../../../src/languages/shipped.ts";
import { loadGazetteer } from "../../../src/gazetteer/gazetteer.ts";
import { englishExtractor } from "../../../src/languages/en/mentions/extractor.ts";
import type { RuledSentence } from "../../../src/languages/en/tagger/tagger.ts";
import type { Candidate, Proposal } from "../../../src/mention/extractor.ts";
import type { Article, Document, Sentence } from "../../../src/model.ts";
import { segmentDocument } from "../../../src/segment/segment.ts";
import { languageOf, pagesIn, type AnnotatedPage } from "../../evaluate/pages.ts";
import type { Annotated } from "../corpora.ts";
import type { Page } from "./corpora.ts";

/** A sentence with what the rules found and what it is annotated with. */
export type TaughtSentence = Annotated & RuledSentence;

function ruled(document: Document, articles: readonly Article[]): Map<string, Candidate[]> {
  const found = new Map<string, Candidate[]>();
  const proposals = englishExtractor.extract({ document, articles, gazetteer: loadGazetteer() }, () => []) as Iterable<Proposal>;
  for (const { sentence, candidate } of proposals) found.set(sentence.id, [...(found.get(sentence.id) ?? []), candidate]);
  return found;
}

/** Sentences of a corpus as one article in prose. */
export function taughtPage(page: Page): TaughtSentence[] {
  const text = page.map((sentence) => sentence.text).join("\n\n");
  const document: Document = { id: "page", file: "page", text, encoding: "utf-8" };
  let start = 0;
  const sentences = page.map((one, paragraph): Sentence => {
    const from = start;
    start += one.text.length + 2;
    const offsets = Int32Array.from({ length: one.text.length }, (_, i) => from + i);
    return { id: `1:${from}`, article: 1, paragraph, kind: "body", text: one.text, offsets, start: from, end: from + one.text.length };
  });
  const article: Article = { id: "page.1", index: 1, start: 0, end: text.length, language: "en", bylines: [], sentences };
  const found = ruled(document, [article]);
  return page.map((one, i) => ({ ...one, candidates: found.get((sentences[i] as Sentence).id) ?? [] }));
}

/** Sentences of an annotated page as the pipeline parts it; names that reach over two of them are left out. */
export function taughtAnnotated({ gold, document }: AnnotatedPage): TaughtSentence[] {
  const articles = segmentDocument(document);
  const found = ruled(document, articles);
  const types = new Map(gold.entities.map(({ id, type }) => [id, type]));
  return articles.flatMap(({ sentences }) =>
    sentences
      .filter(({ kind }) => kind !== "furniture" && kind !== "rule")
      .map((sentence) => {
        const at = new Map(Array.from(sentence.offsets, (offset, i) => [offset, i] as const));
        const entities = gold.mentions.flatMap(({ start, end, entity }) => {
          const [from, last] = [at.get(start), at.get(end - 1)];
          return from === undefined || last === undefined ? [] : [{ start: from, end: last + 1, type: types.get(entity) as string }];
        });
        return { text: sentence.text, entities, candidates: found.get(sentence.id) ?? [] };
      }),
  );
}

/** The English pages that the rules were made on. */
export const annotatedPages = (): AnnotatedPage[] =>
  pagesIn("pages", ["scripts/evaluate/pages", "scripts/sample-pages/en"]).pages.filter((page) => languageOf(page) === "English");
