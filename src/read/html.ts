/** A web page → its main text, title, date and source. */
import { Readability } from "@mozilla/readability";
import { factsOf } from "./html-facts.ts";
import { showFurtherPages } from "./html-hidden.ts";
import { missing, withoutText } from "./html-kept.ts";
import { blockText, type BlockText } from "./html-text.ts";
import { pageTree } from "./html-tree.ts";
import { ReadError } from "./failure.ts";
import { saidIn } from "./said-of-page.ts";
import type { DocumentLayout, Span } from "../model.ts";

export interface WebPage {
  /** The title, the byline and the paragraphs of the article, an empty line between any two. */
  readonly text: string;
  readonly title: string | undefined;
  /** YYYY-MM-DD. */
  readonly published: string | undefined;
  readonly source: string | undefined;
  /** Its headings, the title first, and what stands around the text. */
  readonly layout: DocumentLayout;
  /** In words: that the page holds much more than was kept of it. */
  readonly warning: string | undefined;
}

/** An article shorter than this, in characters, sends Readability back to look with looser rules. */
const shortArticle = 100;

/** Throws a ReadError if the page cannot be taken apart, or if it shows no text. */
export function readHtml(html: string): WebPage {
  try {
    const document = pageTree(html);
    const facts = factsOf(document);
    showFurtherPages(document);
    const whole = document.body ? blockText(document.body) : empty;
    if (whole.text === "" && /\S/.test(html)) throw withoutText(document);
    const warningOf = missing(document);
    const article = new Readability(document, {
      charThreshold: shortArticle,
      keepClasses: true,
      serializer: (element) => element,
    }).parse();
    const main = article?.content ? blockText(article.content) : empty;
    // Of a very short page Readability keeps nothing or a piece.
    const body = main.text.length >= Math.min(shortArticle, whole.text.length / 2) ? main : whole;
    const title = facts.title ?? oneLine(article?.title);
    const byline = oneLine(article?.byline);
    const said = saidIn(whole.text);
    return {
      ...withHead(body, title, byline),
      title,
      published: facts.published ?? said.published,
      source: facts.source ?? said.source ?? facts.site,
      warning: warningOf(body.text),
    };
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError(
      `is HTML that cannot be taken apart (${error instanceof Error ? error.message : String(error)})`,
      "save the text of the page as a .txt file",
    );
  }
}

/** The page's charset, as its first kilobyte declares it. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
}

const oneLine = (text: string | null | undefined): string | undefined => text?.replace(/\s+/g, " ").trim() || undefined;

const empty: BlockText = { text: "", headings: [], furniture: [], tables: [] };

/** The title is a heading, whatever it looks like; the body's spans move with its text. */
function withHead(body: BlockText, title: string | undefined, byline: string | undefined): Pick<WebPage, "text" | "layout"> {
  const solid = (text: string): string => text.replace(/\s+/g, "");
  const [first = ""] = body.text.split(/\n\n|\n\u2029\n/, 1);
  const own = title !== undefined && solid(first) === solid(title);
  const cut = own ? first.length + (/^\s+/.exec(body.text.slice(first.length))?.[0].length ?? 0) : 0;
  const below = body.text.slice(cut);
  const named = byline === undefined || byline.length > 100 || solid(below.slice(0, 400)).includes(solid(byline));
  const head = [title, named ? undefined : byline].filter((part) => part).join("\n\n");
  const by = (head === "" || below === "" ? head.length : head.length + 2) - cut;
  const moved = <Moved extends Span>(spans: readonly Moved[]): Moved[] =>
    spans.filter(({ start }) => start >= cut).map((span) => ({ ...span, start: span.start + by, end: span.end + by }));
  const headings = [...(title === undefined ? [] : [{ start: 0, end: title.length }]), ...moved(body.headings)];
  const furniture = moved(body.furniture);
  const tables = body.tables.map((cells) => moved(cells)).filter((cells) => cells.length > 1);
  return {
    text: [head, below].filter((part) => part).join("\n\n"),
    layout: { ...(headings.length > 0 && { headings }), ...(furniture.length > 0 && { furniture }), ...(tables.length > 0 && { tables }) },
  };
}
