/** Documents and their articles in a form that a test can show. */
import type { Article, Document } from "../../src/model.ts";
import { segmentDocument } from "../../src/segment/segment.ts";

export const page = (text: string, more: Partial<Document> = {}): Document => ({
  id: "0123456789abcdef",
  file: "page.txt",
  text,
  encoding: "utf-8",
  ...more,
});

export const bylinesOf = (document: Document, article: Article): string[] =>
  article.bylines.map(
    ({ role, person, employer }) =>
      `${role} ${document.text.slice(person.start, person.end)}${employer ? ` of ${document.text.slice(employer.start, employer.end)}` : ""}`,
  );

export const kindsOf = (article: Article): string[] => article.sentences.map((sentence) => `${sentence.kind}: ${sentence.text}`);

/** Kicker, title, day and bylines of each article. */
export const outlineOf = (text: string, more: Partial<Document> = {}): unknown[] => {
  const document = page(text, more);
  return segmentDocument(document).map((article) => [article.kicker, article.title, article.date, bylinesOf(document, article)]);
};
