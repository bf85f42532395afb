/** Articles → a newspaper's pages as HTML for print, and that as a PDF by a real Chromium. For tests, benches and evaluation. */
import { chromium, type Browser } from "playwright-core";
import { chromiumArguments, chromiumPath } from "../screenshots/chromium.ts";

export interface TypesetArticle {
  readonly kicker?: string;
  readonly headline: string;
  readonly subhead?: string;
  /** Body type, as any other paragraph. */
  readonly paragraphs: readonly string[];
  /** Below a grey box that stands for a picture. */
  readonly caption?: string;
}

export interface Newspaper {
  readonly language: "zh" | "en";
  /** Of the whole page, 3 to 6; two articles stand side by side where it has 4 or more. */
  readonly columns: number;
  readonly articles: readonly TypesetArticle[];
  /** Repeated at the top of every page. */
  readonly runningHead?: string;
  /** Lines from top to bottom, columns from right to left. */
  readonly vertical?: boolean;
  /** In points; a tabloid's page (816 × 1152) by default. */
  readonly page?: { readonly width: number; readonly height: number };
}

export const escaped = (text: string): string => text.replace(/[&<>]/gu, (sign) => `&#${sign.charCodeAt(0)};`);

const articleHtml = ({ kicker, headline, subhead, paragraphs, caption }: TypesetArticle, columns: number): string =>
  `<article style="column-count:${columns}">${[
    ...(kicker === undefined ? [] : [`<h3>${escaped(kicker)}</h3>`]),
    `<h1${columns > 2 ? "" : ' class="small"'}>${escaped(headline)}</h1>`,
    ...(subhead === undefined ? [] : [`<h3>${escaped(subhead)}</h3>`]),
    ...paragraphs.map((text, at) => {
      const figure = caption !== undefined && at === Math.floor(paragraphs.length / 2);
      return `${figure ? `<figure><div></div><figcaption>${escaped(caption)}</figcaption></figure>` : ""}<p>${escaped(text)}</p>`;
    }),
  ].join("")}</article>`;

/** One article over the whole width, two side by side, and so on. */
function boxesOf({ articles, columns, vertical = false }: Newspaper): string {
  const boxes: string[] = [];
  for (let at = 0; at < articles.length; at++) {
    const [one, next] = [articles[at] as TypesetArticle, articles[at + 1]];
    const [left, right] = [Math.ceil(columns / 2), Math.floor(columns / 2)];
    if (boxes.length % 2 === 1 && next && columns > 3 && !vertical) {
      boxes.push(
        `<section style="grid-template-columns:${left}fr ${right}fr">${articleHtml(one, left)}${articleHtml(next, right)}</section>`,
      );
      at++;
    } else boxes.push(`<section>${articleHtml(one, vertical ? 1 : columns)}</section>`);
  }
  return boxes.join("");
}

export function newspaperHtml(paper: Newspaper): string {
  const { language, vertical = false, page = { width: 816, height: 1152 } } = paper;
  const zh = language === "zh";
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title></title><style>
@page { size: ${page.width}pt ${page.height}pt; margin: 60pt 36pt 48pt; }
body { margin: 0; font: 9pt/1.5 ${zh ? '"Noto Serif CJK SC"' : '"DejaVu Serif"'}, serif; text-align: justify; ${zh ? "" : "hyphens: auto;"} }
section { display: grid; gap: 20pt; margin-bottom: 18pt; }
article { column-gap: 14pt; ${vertical ? `writing-mode: vertical-rl; height: ${page.height - 160}pt;` : ""} }
h1, h3 { column-span: all; text-align: left; font-weight: bold; hyphens: manual; break-after: avoid; }
h1 { font-size: 26pt; line-height: 1.25; margin: 0 0 8pt; } h1.small { font-size: 17pt; } h3 { font-size: 13pt; margin: 0; }
p { margin: 0; text-indent: ${zh ? "2em" : "1.4em"}; orphans: 2; widows: 2; }
figure { margin: 6pt 0; break-inside: avoid; } figure div { height: 60pt; background: #bbb; } figcaption { font-size: 7.5pt; text-align: left; }
</style><body>${boxesOf(paper)}</body></html>`;
}

/** Undefined where there is no Chromium. */
export async function launchBrowser(): Promise<Browser | undefined> {
  const executablePath = chromiumPath();
  return executablePath === undefined ? undefined : chromium.launch({ executablePath, args: [...chromiumArguments] });
}

/** The bytes of a PDF; pages as large as the HTML says, with `runningHead` and the page's number at the edges. */
export async function printPdf(browser: Browser, html: string, runningHead = ""): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setContent(html, { waitUntil: "load" });
    const edge = (text: string): string => `<div style="font-size:8pt;width:100%;margin:0 36pt;text-align:center">${text}</div>`;
    return await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: edge(escaped(runningHead)),
      footerTemplate: edge('<span class="pageNumber"></span>'),
    });
  } finally {
    await page.close();
  }
}
