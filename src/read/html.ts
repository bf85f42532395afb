/** A web page → its main text, title, date and source. */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { factsOf } from "./html-facts.ts";
import { blockText } from "./html-text.ts";
import { ReadError } from "./failure.ts";

export interface WebPage {
  /** The title, the byline and the paragraphs of the article, an empty line between any two. */
  readonly text: string;
  readonly title: string | undefined;
  /** YYYY-MM-DD. */
  readonly published: string | undefined;
  readonly source: string | undefined;
}

/** An article shorter than this, in characters, sends Readability back to look with looser rules. */
const shortArticle = 100;

/** More than any page has; Readability's time grows faster than the page. */
const mostElements = 200_000;
/** No page that people read is nested deeper; the parser's time grows with the square of it. */
const deepest = 800;

/** Throws a ReadError if the page cannot be taken apart. */
export function readHtml(html: string): WebPage {
  if (tagDepth(html) > deepest) throw new ReadError("is HTML nested too deep to be a page", "save the text of the page as a .txt file");
  try {
    const { document } = parseHTML(isWhole(html) ? html : `<html><body>${html}</body></html>`);
    const facts = factsOf(document);
    const whole = blockText(document.body);
    const article = new Readability(document, { charThreshold: shortArticle, maxElemsToParse: mostElements }).parse();
    const main = article?.content ? blockText(parseHTML(`<html><body>${article.content}</body></html>`).document.body) : "";
    // Of a very short page Readability keeps nothing or a piece.
    const body = main.length >= Math.min(shortArticle, whole.length / 2) ? main : whole;
    const title = facts.title ?? oneLine(article?.title);
    const byline = oneLine(article?.byline);
    return {
      text: withHead(body, title, byline),
      title,
      published: facts.published,
      source: facts.source,
    };
  } catch (error) {
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

const isWhole = (html: string): boolean => /<body[\s>]/i.test(html);

const oneLine = (text: string | null | undefined): string | undefined => text?.replace(/\s+/g, " ").trim() || undefined;

function withHead(body: string, title: string | undefined, byline: string | undefined): string {
  const solid = (text: string): string => text.replace(/\s+/g, "");
  const [first = "", ...rest] = body.split("\n\n");
  const own = title !== undefined && solid(first) === solid(title);
  const below = own ? rest.join("\n\n") : body;
  const named = byline === undefined || byline.length > 100 || solid(below.slice(0, 400)).includes(solid(byline));
  return [title, named ? undefined : byline, below].filter((part) => part).join("\n\n");
}

/** How deep the elements of a page nest at most, those left open by custom (`<p>`, `<li>`) not counted. */
function tagDepth(html: string): number {
  let depth = 0;
  let deepestSoFar = 0;
  for (const tag of html.matchAll(/<(\/?)(?:div|span|section|article|table|ul|ol|blockquote|font|b|i|a|em|strong|center|main)\b/gi)) {
    depth = Math.max(0, depth + (tag[1] === "/" ? -1 : 1));
    deepestSoFar = Math.max(deepestSoFar, depth);
  }
  return deepestSoFar;
}
