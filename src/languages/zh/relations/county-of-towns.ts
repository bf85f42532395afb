/** Of which county of Taiwan an article is that names only towns of it: 县长 beside 台东市 and 卑南乡 is 台东县's. */
import type { Article, Mention } from "../../../model.ts";
import type { Page } from "./page.ts";
import { ownCity, regionOfPage } from "./page-region.ts";

export interface CountyOfTowns {
  /** A town that tells it. */
  readonly town: Mention;
  readonly county: string;
}

const town = /^\p{Script=Han}{2,3}[乡镇市]$/u;
const islands: readonly (readonly [towns: RegExp, county: string])[] = [
  [/^(?:金湖|金沙|金城|金宁|烈屿|乌坵)[镇乡]$/u, "金门县"],
  [/^(?:南竿|北竿|莒光|东引)乡$/u, "连江县"],
];

const known = new WeakMap<Page, Map<number, CountyOfTowns | undefined>>();

export function countyOfTowns(article: Article, page: Page): CountyOfTowns | undefined {
  const ofPage = known.get(page) ?? new Map<number, CountyOfTowns | undefined>();
  known.set(page, ofPage);
  if (!ofPage.has(article.index)) ofPage.set(article.index, regionOfPage(page) === "71" ? find(article, page) : undefined);
  return ofPage.get(article.index);
}

/** Nobody's where a county is named, or the towns are of two. */
function find(article: Article, page: Page): CountyOfTowns | undefined {
  const places = page.mentionsIn(article).filter((one) => one.type === "Place" && one.form !== "anaphor");
  const name = (one: Mention): string => one.name ?? one.text;
  if (places.some((one) => name(one).endsWith("县") || ownCity.test(name(one)))) return undefined;
  const towns = places.filter((one) => town.test(name(one)));
  const sets = towns.map((one) => countiesOf(name(one), page));
  const shared = [...(sets[0] ?? [])].filter((county) => sets.every((set) => set.has(county)));
  const [county, second] = shared;
  return county === undefined || second !== undefined ? undefined : { town: towns[0]!, county };
}

/** Those that have a town of the name. */
function countiesOf(name: string, page: Page): ReadonlySet<string> {
  const ofIslands = islands.find(([towns]) => towns.test(name))?.[1];
  if (ofIslands !== undefined) return new Set([ofIslands]);
  const codes = page.gazetteer.lookup(name).flatMap(({ code }) => (code.startsWith("71") ? [code] : []));
  return new Set(codes.flatMap((code) => page.gazetteer.parents(code).flatMap(({ name: over }) => (over.endsWith("县") ? [over] : []))));
}
