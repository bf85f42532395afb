/** The county (or city, or province) that a page is about: where its unqualified names, 市公安局 or 第一中学, belong. */
import type { Mention } from "../model.ts";

const countyDigits = 6;
const weightOf = (mention: Mention): number => (mention.form === "nested" ? 0.5 : 1);

/** Code of the county most spoken of, its villages and townships counted with it; else of the city, else of the province. */
export function homeOf(mentions: readonly Mention[]): string | undefined {
  const scores = new Map<string, number>();
  for (const mention of mentions) {
    const code = mention.gbCode?.slice(0, countyDigits);
    if (code) scores.set(code, (scores.get(code) ?? 0) + weightOf(mention));
  }
  // A city is as good a home as a county unless one of its counties is named at least half as often.
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
  const [best] = ranked;
  if (!best) return undefined;
  const inside = ranked.find(([code, score]) => code.length > best[0].length && code.startsWith(best[0]) && score * 2 >= best[1]);
  return (inside ?? best)[0];
}

/** The share of the home's own that another county is named, and the page may be either's. */
const rivalShare = 0.85;

/** Counties, beside the home, that are named in full (`isFull`) about as often. */
export function rivalsOf(mentions: readonly Mention[], home: string, isFull: (mention: Mention) => boolean): readonly string[] {
  const scores = new Map<string, number>();
  for (const mention of mentions) {
    const code = mention.gbCode?.slice(0, countyDigits);
    if (code?.length === countyDigits && isFull(mention)) scores.set(code, (scores.get(code) ?? 0) + weightOf(mention));
  }
  const own = scores.get(home) ?? 0;
  return [...scores].flatMap(([code, score]) => (code !== home && score >= rivalShare * own ? [code] : []));
}

/** The home of an article, by its index. */
export type Homes = (article: number) => string | undefined;

/** An article is at home where its document is, unless it names nothing there and has a home of its own. */
export function homesOf(mentions: readonly Mention[]): Homes {
  const whole = homeOf(mentions);
  const byArticle = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const list = byArticle.get(mention.article);
    if (list) list.push(mention);
    else byArticle.set(mention.article, [mention]);
  }
  const homes = new Map<number, string | undefined>();
  for (const [article, own] of byArticle) {
    const atHome = whole !== undefined && own.some((mention) => mention.gbCode?.startsWith(whole));
    homes.set(article, atHome ? whole : (homeOf(own) ?? whole));
  }
  return (article) => (homes.has(article) ? homes.get(article) : whole);
}
