/**
 * Of which county or city of Taiwan an article is that names only parts of it: 县长 beside 台东市 and 卑南乡 is 台东县's, 市长 beside 后里区 and
 * 神冈区 is 台中市's.
 */
import type { Article, Mention } from "../../../model.ts";
import type { Page } from "./page.ts";
import { ownCity, regionOfPage } from "./page-region.ts";

export interface CountyOfTowns {
  /** A town that tells it. */
  readonly town: Mention;
  readonly county: string;
}

const district = /^(?!市)\p{Script=Han}{1,2}区$/u;
const town = /^\p{Script=Han}{2,3}[乡镇市]$/u;
const islands: readonly (readonly [towns: RegExp, county: string])[] = [
  [/^(?:金湖|金沙|金城|金宁|烈屿|乌坵)[镇乡]$/u, "金门县"],
  [/^(?:南竿|北竿|莒光|东引)乡$/u, "连江县"],
];

type Level = "county" | "city";
const known = new WeakMap<Page, Map<string, CountyOfTowns | undefined>>();

export const countyOfTowns = (article: Article, page: Page): CountyOfTowns | undefined => over("county", article, page);
export const cityOfDistricts = (article: Article, page: Page): CountyOfTowns | undefined => over("city", article, page);

function over(level: Level, article: Article, page: Page): CountyOfTowns | undefined {
  const ofPage = known.get(page) ?? new Map<string, CountyOfTowns | undefined>();
  known.set(page, ofPage);
  const key = `${level} ${article.index}`;
  if (!ofPage.has(key)) ofPage.set(key, regionOfPage(page) === "71" ? find(level, article, page) : undefined);
  return ofPage.get(key);
}

/** Nobody's where a county is named, or the towns are of two. */
function find(level: Level, article: Article, page: Page): CountyOfTowns | undefined {
  const places = page.mentionsIn(article).filter((one) => one.type === "Place" && one.form !== "anaphor");
  const name = (one: Mention): string => one.name ?? one.text;
  if (places.some((one) => name(one).endsWith("县") || ownCity.test(name(one)))) return undefined;
  // 苗栗市 has a 市长 of its own.
  if (level === "city" && places.some((one) => town.test(name(one)))) return undefined;
  const towns = places.filter((one) => (level === "county" ? town : district).test(name(one)));
  const sets = towns.map((one) => countiesOf(name(one), page, level));
  const shared = [...(sets[0] ?? [])].filter((county) => sets.every((set) => set.has(county)));
  const [county, second] = shared;
  return county === undefined || second !== undefined ? undefined : { town: towns[0]!, county };
}

/** Those that have a part of the name. */
function countiesOf(name: string, page: Page, level: Level): ReadonlySet<string> {
  const ofIslands = islands.find(([towns]) => towns.test(name))?.[1];
  if (ofIslands !== undefined) return new Set([ofIslands]);
  const codes = page.gazetteer.lookup(name).flatMap(({ code }) => (code.startsWith("71") ? [code] : []));
  return new Set(
    codes.flatMap((code) =>
      page.gazetteer
        .parents(code)
        .flatMap(({ name: over }) => ((level === "county" ? over.endsWith("县") : ownCity.test(over)) ? [over] : [])),
    ),
  );
}
