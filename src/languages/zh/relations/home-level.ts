/** 省, 市, 县 in an unqualified name: which place the page means by them. */
import { rivalsOf } from "../../../gazetteer/home.ts";
import type { Mention } from "../../../model.ts";
import type { Page } from "./page.ts";

const levelDigits: Readonly<Record<string, number>> = { 省: 2, 州: 4, 盟: 4, 市: 6, 县: 6, 区: 6, 旗: 6 };

const rivals = new WeakMap<Page, Map<string, readonly string[]>>();

/** Where the page names another county about as often, 县政府 may be either's. */
function isContested(home: string, level: string, page: Page): boolean {
  const known = rivals.get(page) ?? new Map<string, readonly string[]>();
  rivals.set(page, known);
  let others = known.get(home);
  if (others === undefined) {
    const isFull = ({ gbCode = "", text, form }: Mention): boolean => form === "nested" || page.gazetteer.get(gbCode)?.name === text;
    others = rivalsOf(
      page.articles.flatMap((article) => page.mentionsIn(article)),
      home,
      isFull,
    );
    known.set(home, others);
  }
  return others.some((code) => page.gazetteer.get(code)?.name.endsWith(level));
}

/** The home county, or what lies above it, at the level that the name gives: 省公安厅 on a county's page is the province's. */
export function placeAtLevel(level: string, near: Mention, page: Page): Mention | undefined {
  const home = page.homes(near.article);
  if (home === undefined) return undefined;
  for (const code of [home, ...page.gazetteer.parents(home).map((place) => place.code)]) {
    const place = page.gazetteer.get(code);
    const fits = place ? place.name.endsWith(level) || (level === "省" && code.length === 2) : code.length === levelDigits[level];
    if (fits) return code === home && isContested(home, level, page) ? undefined : page.places.withCode(code, near);
  }
  return undefined;
}
