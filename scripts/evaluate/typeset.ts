/** How right the annotated pages are read when they are set in other formats, beside their plain text: `npm run evaluate -- --typeset`. */
import type { Browser } from "playwright-core";
import type { GoldArticle, GoldPage } from "../annotate/gold.ts";
import { launchBrowser, printPdf } from "../typeset/newspaper.ts";
import { newspaperOf } from "../typeset/set-newspaper.ts";
import { ofdDocumentOf } from "../typeset/set-ofd.ts";
import { setPageOf, type SetArticle, type SetPage } from "../typeset/set-page.ts";
import { tablePageOf, webPageOf } from "../typeset/set-web.ts";
import { wordOf } from "../typeset/set-word.ts";
import { readContent } from "../../src/library/documents.ts";
import type { Document } from "../../src/model.ts";
import { extractDocument } from "../../src/pipeline.ts";
import { toStandoff } from "../../src/standoff.ts";
import { languageOf, type AnnotatedPage } from "./pages.ts";
import { f1, type Counts } from "./counts.ts";
import { scorePage, type PageScore } from "./score.ts";
import { total } from "./total.ts";
import { alignTexts, transfer } from "./transfer.ts";

/** A file to be read, with the part of the annotation that it holds. */
interface SetFile {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** Of the annotated page; its place in it does not count. */
  readonly blocks: readonly string[];
  readonly gold: GoldPage;
  readonly page: AnnotatedPage;
  /** Printed beside the text. */
  readonly around: string;
}

type Setter = (page: AnnotatedPage, set: SetPage) => Promise<readonly SetFile[]> | readonly SetFile[];

const blocksOf = ({ blocks }: SetArticle): string[] => blocks.map(({ text }) => text);

const whole = (page: AnnotatedPage, set: SetPage, name: string, content: Uint8Array | string): SetFile => ({
  ...{ name, content, page, blocks: set.articles.flatMap(blocksOf), around: set.masthead.join("\n") },
  gold: within(page.gold, page.gold.articles),
});

/** Only what the annotation has of these articles. */
function within(gold: GoldPage, articles: readonly GoldArticle[]): GoldPage {
  const mentions = gold.mentions.filter(({ start, end }) => articles.some((article) => start >= article.start && end <= article.end));
  const named = new Set(mentions.map(({ entity }) => entity));
  const both = ({ source, target }: GoldPage["relations"][number]): boolean => named.has(source) && named.has(target);
  return {
    ...{ ...gold, articles, mentions, bylines: [] },
    entities: gold.entities.filter(({ id }) => named.has(id)),
    relations: gold.relations.filter(both),
    optionalRelations: gold.optionalRelations.filter(both),
  };
}

/** One file an article, as sites have them. */
const webPages: Setter = (page, set) =>
  set.articles.map((article, at) => ({
    ...whole(page, set, "page.html", webPageOf(article, set.language, page.gold.published ?? "2024-01-01")),
    blocks: blocksOf(article),
    gold: within(page.gold, [page.gold.articles[at]!]),
  }));

function settersFor(browser: Browser | undefined): Readonly<Record<string, Setter>> {
  const pdf = (columns: number): Setter => {
    return async (page, set) => [whole(page, set, "page.pdf", await printPdf(browser!, newspaperOf(set, columns), set.masthead.join(" ")))];
  };
  return {
    ...(browser && { "PDF, 3 columns": pdf(3), "PDF, 4 columns": pdf(4), "PDF, 5 columns": pdf(5) }),
    "DOCX, styles": (page, set) => [whole(page, set, "page.docx", wordOf(set, true))],
    "DOCX, no styles": (page, set) => [whole(page, set, "page.docx", wordOf(set, false))],
    "OFD, 1 column": (page, set) => [whole(page, set, "page.ofd", ofdDocumentOf(set, { columns: 1, size: 5.6 }, 1))],
    "OFD, 3 columns": (page, set) => [whole(page, set, "page.ofd", ofdDocumentOf(set, { columns: 3, size: 3.2 }, 2))],
    "HTML, sites": webPages,
    "HTML, tables": (page, set) => [whole(page, set, "page.html", tablePageOf(set))],
  };
}

/** Of one file: read from its format, and its plain text beside it. */
export interface TypesetScore {
  readonly format: string;
  readonly page: string;
  readonly language: string;
  readonly set: PageScore;
  readonly plain: PageScore;
}

/** Reads each page in each format whose name begins so; PDF is left out where there is no Chromium. */
export async function scoreTypeset(pages: readonly AnnotatedPage[], wanted = ""): Promise<TypesetScore[]> {
  const browser = await launchBrowser();
  try {
    const scores: TypesetScore[] = [];
    const setters = Object.entries(settersFor(browser)).filter(([format]) => format.startsWith(wanted));
    for (const page of pages) {
      const set = setPageOf(page.document.text, page.gold.articles);
      const plain = new Map<string, PageScore>();
      for (const [format, setter] of setters) for (const file of await setter(page, set)) scores.push(await scoreFile(format, file, plain));
    }
    return scores;
  } finally {
    await browser?.close();
  }
}

/** `plain`: scores of the same articles' plain text, by where they stand. */
async function scoreFile(format: string, file: SetFile, plain: Map<string, PageScore>): Promise<TypesetScore> {
  const { page, gold } = file;
  const document = await read(file);
  const part = plainOf(page.document, gold.articles);
  const key = gold.articles.map(({ n }) => n).join(" ");
  const beside = plain.get(key) ?? scoreIn(file, part);
  plain.set(key, beside);
  return { format, page: page.gold.page, language: languageOf(page), set: scoreIn(file, document), plain: beside };
}

/** The plain text of these articles, as a document. */
function plainOf(document: Document, articles: readonly GoldArticle[]): Document {
  const [start, end] = [articles[0]?.start ?? 0, articles.at(-1)?.end ?? 0];
  return { ...document, text: document.text.slice(start, end) };
}

function scoreIn({ gold, page, blocks, around }: SetFile, document: Document): PageScore {
  const found = toStandoff(extractDocument(document));
  const [own, read] = [page.document.text, document.text];
  const { text, predicted } = transfer(own, read, found, alignTexts(own, blocks, read), around);
  return scorePage(text, gold, predicted);
}

async function read({ name, content, page }: SetFile): Promise<Document> {
  const { published } = page.gold;
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  for await (const result of readContent(bytes, { file: name, ...(published !== undefined && { published }) })) {
    if ("failure" in result) throw new Error(`${page.gold.page} as ${name}: ${result.failure.reason}`);
    return result.document;
  }
  throw new Error(`${page.gold.page} as ${name}: nothing was read`);
}

const percent = (counts: Counts): string => (100 * f1(counts)).toFixed(1).padStart(5);

/** By format and language: F1 of each measure, the plain text's behind it. */
export function typesetRows(scores: readonly TypesetScore[]): string[] {
  const header = `${"F1 (of the plain text)".padEnd(26)} ${"mentions".padStart(13)} ${"entities".padStart(13)} ${"relations".padStart(13)}`;
  const ways = [...new Set(scores.map(({ format, language }) => `${format}, ${language}`))].sort();
  const rows = ways.map((way) => {
    const own = scores.filter(({ format, language }) => `${format}, ${language}` === way);
    const [set, plain] = [total(own.map((score) => score.set)), total(own.map((score) => score.plain))];
    const figures = (["mentions", "entities", "relations"] as const).map((of) => `${percent(set[of])} (${percent(plain[of])})`);
    return `${way.padEnd(26)} ${figures.join(" ")}`;
  });
  return ["== annotated pages in other formats ==", header, ...rows];
}

/** What is missed or wrong in a format and is not so in the plain text. */
export const typesetDetails = (scores: readonly TypesetScore[]): string[] =>
  scores.flatMap(({ format, page, set, plain }) => {
    const known = new Set(plain.details);
    return set.details
      .filter((detail) => !known.has(detail) && !detail.includes(" article "))
      .map((detail) => `  ${format}, ${page}: ${detail}`);
  });
