/** What a web page says of itself in its head: title, day and source. */
import { looseDay } from "./document.ts";
import { titleOf } from "./html-title.ts";

export interface PageFacts {
  readonly title: string | undefined;
  readonly published: string | undefined;
  /** Who wrote it, as sites say that take over what others have written. */
  readonly source: string | undefined;
  /** On whose site it stands. */
  readonly site: string | undefined;
}

interface Element {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}
interface Page {
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
}

/** Names of `<meta>`, in lower case, the surest first. ArticleTitle, PubDate and ContentSource are those of Chinese government sites. */
const titleNames = ["og:title", "twitter:title", "dc.title"];
const siteNames = ["sitename", "og:site_name", "application-name"];
const dateNames = [
  "pubdate",
  "article:published_time",
  "publishdate",
  "publish_time",
  "datepublished",
  "og:published_time",
  "dc.date",
  "date",
];
const siteOrPublisher = ["og:site_name", "sitename", "publisher"];

export function factsOf(page: Page): PageFacts {
  const meta = metaOf(page);
  const linked = linkedData(page);
  const time = page.querySelector("time[datetime]")?.getAttribute("datetime");
  return {
    title: titleOf(page, {
      sure: [meta.get("articletitle"), linked["headline"]],
      loose: titleNames.map((name) => meta.get(name)),
      sites: siteNames.map((name) => meta.get(name)),
    }),
    published: firstDay([...dateNames.map((name) => meta.get(name)), linked["datePublished"], time]),
    source: firstLine([meta.get("contentsource")]),
    site: firstLine(siteOrPublisher.map((name) => meta.get(name))),
  };
}

function metaOf(page: Page): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of page.querySelectorAll("meta")) {
    const name = (element.getAttribute("name") ?? element.getAttribute("property") ?? element.getAttribute("itemprop"))?.toLowerCase();
    const content = element.getAttribute("content")?.trim();
    if (name && content && !meta.has(name)) meta.set(name, content);
  }
  return meta;
}

/** The first object of the page's JSON-LD that has a headline or a date. */
function linkedData(page: Page): Readonly<Record<string, unknown>> {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const data = parsed(script.textContent ?? "");
    const graph = (data as { "@graph"?: unknown } | undefined)?.["@graph"];
    for (const item of [data, graph].flat() as unknown[]) {
      if (typeof item === "object" && item !== null && ("headline" in item || "datePublished" in item))
        return item as Record<string, unknown>;
    }
  }
  return {};
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // A page's broken JSON-LD is the page's affair.
    return undefined;
  }
}

const firstLine = (values: readonly unknown[]): string | undefined =>
  values.map((value) => (typeof value === "string" ? value.replace(/\s+/g, " ").trim() : "")).find((value) => value !== "");

const firstDay = (values: readonly unknown[]): string | undefined =>
  values.map((value) => (typeof value === "string" ? looseDay(value) : undefined)).find((day) => day !== undefined);
