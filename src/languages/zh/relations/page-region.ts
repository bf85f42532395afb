/** Of which region a page is, and a place of it: Taiwan, Hong Kong and Macau have other bodies than the mainland. */
import type { Mention } from "../../../model.ts";
import { regionCodeBySaying, regionCodeHinted } from "../mentions/region.ts";
import type { Page } from "./page.ts";

/** Cities that are no county's. */
export const ownCity = /^(?:[台臺]北|新北|桃园|[台臺]中|[台臺]南|高雄|基隆|新竹|嘉义)市$/u;

/** 金门县, one of Fujian's to the list, has the offices of Taiwan. */
const regionOfCode = (code: string): string => (code.startsWith("350527") ? "71" : code.slice(0, 2));

const regions = new WeakMap<Page, string>();

/** Each sentence of a page asks. */
const mostRegions = new WeakMap<Page, string>();

const said = new WeakMap<Page, string | undefined>();

/** What the page's own words say, else one of them and all its counties and cities. */
export function saidRegion(page: Page): string | undefined {
  if (!said.has(page)) {
    const text = page.articles.flatMap(({ sentences }) => sentences.map((one) => one.text)).join("\n");
    const hint = regionCodeHinted(text);
    said.set(page, regionCodeBySaying(text) ?? (hint !== undefined && hasOnlyPlacesOf(hint, page) ? hint : undefined));
  }
  return said.get(page);
}

/** 宜兰县 罗东镇: a town may have the code of one of the mainland that is called so, but no county. */
function hasOnlyPlacesOf(region: string, page: Page): boolean {
  const codes = page.articles
    .flatMap((article) => page.mentionsIn(article))
    .filter(({ type, text, gbCode = "" }) => type === "Place" && (/[县市]$/u.test(text) || (gbCode !== "" && gbCode.length <= 6)))
    .flatMap((one) => one.gbCode ?? onlyCode(one, page));
  return codes.some((code) => code.length > 2) && codes.every((code) => regionOfCode(code) === region);
}

/** Towns of 金门 and 马祖, which the list of Taiwan's leaves out. */
const ofIslands = /^(?:金湖|金沙|金城|金宁|烈屿|乌坵|南竿|北竿|莒光|东引)[镇乡]$/u;

/** That of a place without a code is what the page's words say, else the list's, else that of the page, where all of it that has one lies in Taiwan, Hong Kong or Macau. */
export function regionOf({ gbCode, name, text }: Mention, page: Page): string {
  const said = saidRegion(page);
  // 连江县 is one of Fujian's and one of Taiwan's.
  if (gbCode !== undefined && said === "71" && gbCode.length > 6 && !isFarTown(gbCode, page)) return said;
  if (gbCode !== undefined) return gbCode.startsWith("350122") && said === "71" ? said : regionOfCode(gbCode);
  if (said !== undefined) return said;
  if (ofIslands.test(name ?? text)) return "71";
  const listed = new Set(page.gazetteer.lookup(name ?? text).map(({ code }) => regionOfCode(code)));
  return listed.size === 1 ? [...listed][0]! : regionOfPlaces(page);
}

/** A town of the mainland with its county or city named on the page: 罗东镇 alone is one of 宜兰县, which the list does not have. */
const isFarTown = (code: string, page: Page): boolean =>
  page.articles.some((article) =>
    page
      .mentionsIn(article)
      .some(({ type, gbCode = "" }) => type === "Place" && gbCode.length < code.length && gbCode !== "" && code.startsWith(gbCode)),
  );

/** 71, 81 or 82 of a page of Taiwan, Hong Kong or Macau: as its words say, else as most of its places do. */
export function regionOfPage(page: Page): string {
  const said = saidRegion(page);
  if (said !== undefined) return said;
  let region = mostRegions.get(page);
  if (region === undefined) mostRegions.set(page, (region = mostRegion(codesOf(page))));
  return region;
}

function mostRegion(codes: readonly string[]): string {
  const isMost = (region: string): boolean => codes.filter((code) => code === region).length > codes.length / 2;
  return ["71", "81", "82"].find(isMost) ?? "";
}

const codesOf = (page: Page): readonly string[] =>
  page.articles
    .flatMap((article) => page.mentionsIn(article).filter((one) => one.type === "Place"))
    .flatMap((one) => one.gbCode ?? onlyCode(one, page))
    .map(regionOfCode);

function regionOfPlaces(page: Page): string {
  let region = regions.get(page);
  if (region === undefined) {
    const codes = codesOf(page);
    const [first = ""] = codes;
    regions.set(page, (region = codes.every((code) => code === first) ? first : ""));
  }
  return region;
}

/** Of a place without a code of its own, as those of Taiwan, that of the list where it has one of the name. */
function onlyCode({ name, text }: Mention, page: Page): string[] {
  const [only, second] = page.gazetteer.lookup(name ?? text);
  return only && !second ? [only.code] : [];
}
