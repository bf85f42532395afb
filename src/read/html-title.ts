/** What a web page's text is called: its own headline, and of `<title>` what is left without the names of the site and its sections. */
import { languages } from "../languages/registry.ts";

interface Element {
  readonly textContent: string | null;
}
interface Page {
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
}

/** In UTF-16 units. */
const shortestHeadline = 4;
const longestHeadline = 150;
/** What headlines stand in, beside `h1` to `h3`. */
const marked = "h1, h2, h3, h4, [class*=title i], [id*=title i], [class*=headline i], [class*=heading i], [itemprop=headline]";
/** Between the title and the site's name. A bare hyphen parts where words have no spaces; two dashes are one dash of a headline. */
const separators = /\s+[-–—_|｜·•»›>]+\s+|\s*[_|｜]+\s*|(?<=[^\p{ASCII}])\s?(?<![—–-])[-–—·](?![—–-])\s?(?=[^\p{ASCII}])/u;
const longestSection = 10;

const oneLine = (text: string | null | undefined): string => (text ?? "").replace(/\s+/g, " ").trim();
const solid = (text: string): string => text.replace(/\s+/g, "").toLowerCase();

/** What the page is asked for beside its tree. */
export interface TitleHints {
  /** Titles that its head gives without the site's name, the surest first. */
  readonly sure: readonly unknown[];
  /** Those that may have it as well. */
  readonly loose: readonly unknown[];
  /** What its head calls the site. */
  readonly sites: readonly (string | undefined)[];
}

/** Undefined where the page has none. */
export function titleOf(page: Page, { sure, loose, sites }: TitleHints): string | undefined {
  const given = lines(sure)[0];
  if (given !== undefined) return given;
  const names = sites.filter((name) => name !== undefined).map(solid);
  const isSite = (part: string): boolean => names.some((name) => isSame(solid(part), name)) || isSiteName(part);
  const [headline, ...others] = lines([...page.querySelectorAll("h1")].map(({ textContent }) => textContent));
  if (headline !== undefined && others.length === 0 && !isSite(headline)) return headline;
  const whole = oneLine(page.querySelector("title")?.textContent);
  const own = headlineIn(page, [whole, ...lines(loose)], isSite);
  if (own !== undefined) return own;
  const sections = new Set([...page.querySelectorAll("a")].map(({ textContent }) => solid(textContent ?? "")));
  const told = lines([...loose, whole])[0];
  return (told && withoutSite(told, isSite, sections)) ?? headline;
}

const lines = (values: readonly unknown[]): string[] =>
  values.map((value) => (typeof value === "string" ? oneLine(value) : "")).filter((value) => value !== "");

/** 庐江县人民政府 and 庐江县人民政府网; one within the other by chance is much shorter. */
const isSame = (part: string, name: string): boolean =>
  part === name || (part.length >= 4 && name.includes(part)) || (name.length >= 4 && part.includes(name) && part.length <= 2 * name.length);

const isSiteName = (part: string): boolean => languages().some(({ siteName }) => siteName?.test(part) === true);

/** The longest of what the page sets as a headline and `<title>` says as well. */
function headlineIn(page: Page, titles: readonly string[], isSite: (part: string) => boolean): string | undefined {
  const said = titles.map(solid);
  let best: string | undefined;
  for (const { textContent } of page.querySelectorAll(marked)) {
    const words = oneLine(textContent);
    if (words.length < shortestHeadline || words.length > longestHeadline || words.length <= (best?.length ?? 0)) continue;
    if (said.some((title) => title.includes(solid(words))) && !isSite(words)) best = words;
  }
  // The whole of `<title>` stands in the heads of some pages as well.
  return best !== undefined && best.split(separators).length > 1 ? withoutSite(best, isSite, new Set()) : best;
}

/** `title-section-site`, `site | title`. `sections`: what the page's links say, without spaces. */
function withoutSite(title: string, isSite: (part: string) => boolean, sections: ReadonlySet<string>): string {
  let parts = title.split(separators);
  let cut = false;
  // A section's name stands between the title and the site's.
  const isSection = (part: string): boolean =>
    part.length <= longestSection && (sections.has(solid(part)) || (cut && 2 * part.length < parts[0]!.length));
  while (parts.length > 1 && (isSite(parts.at(-1)!) || isSection(parts.at(-1)!))) {
    parts = parts.slice(0, -1);
    cut = true;
  }
  if (!cut) while (parts.length > 1 && isSite(parts[0]!)) parts = parts.slice(1);
  if (parts.length === title.split(separators).length) return title;
  const from = title.indexOf(parts[0]!);
  return title.slice(from, title.indexOf(parts.at(-1)!, from) + parts.at(-1)!.length).trim();
}
