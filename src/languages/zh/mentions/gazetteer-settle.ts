/** Which of the places of one name is meant. No answer is better than a wrong one. */
import type { GazetteerPlace } from "../../../gazetteer/place.ts";
import type { Article } from "../../../model.ts";
import type { ScopedPage } from "./scoped-page.ts";
import { isOtherDistrict } from "./area.ts";
import type { NamedSpan } from "./gazetteer-spans.ts";

/** What speaks for the place: the name right before it, the article, the page; or that no other place has the name. */
export type Support = "chain" | "article" | "page" | "none";

export interface Settled {
  readonly place: GazetteerPlace | undefined;
  readonly support: Support;
  readonly to: number;
}

export function settle(span: NamedSpan, chained: GazetteerPlace | undefined, article: Article, context: ScopedPage): Settled {
  const { to } = span;
  const places = preferred(span);
  const inside = chained === undefined ? [] : span.places.filter(({ code }) => isInside(code, chained.code));
  const [chain] = inside;
  if (chain !== undefined) return { place: inside.length === 1 ? chain : nearest(inside, article, context).place, support: "chain", to };
  // 泥河镇大塘村 is no 大塘村 of another township.
  const elsewhere = chained?.level === "township";
  const free = (one: GazetteerPlace): boolean => !elsewhere || one.level !== "village";
  const near = nearest(span.places.filter(free), article, context);
  if (near.support !== "none" && !outranked(near.place, places)) return { ...near, to };
  const [only, ...others] = places.filter((one) => free(one) && !isOtherDistrict(one, context.area));
  return { place: others.length === 0 ? only : undefined, support: "none", to };
}

const isInside = (code: string, around: string): boolean => code.length > around.length && code.startsWith(around);

/** 吉林 is the province before it is the city, 海南 the province before the prefecture. */
function preferred({ places, full }: NamedSpan): readonly GazetteerPlace[] {
  const shortest = Math.min(...places.map(({ code }) => code.length));
  return full ? places : places.filter(({ code }) => code.length === shortest);
}

/** A province or city of the name is meant sooner than something small nearby, unless the page is about the small one's city. */
const outranked = (place: GazetteerPlace | undefined, preferredPlaces: readonly GazetteerPlace[]): boolean =>
  place !== undefined && preferredPlaces.length === 1 && (preferredPlaces[0]?.code.length ?? 9) < place.code.length;

function nearest(places: readonly GazetteerPlace[], article: Article, context: ScopedPage): Omit<Settled, "to"> {
  if (places.length === 0) return { place: undefined, support: "none" };
  for (const [code, support] of surroundings(article, context)) {
    // One code is the beginning of the other: the same, inside, or around.
    const lies = (place: GazetteerPlace): boolean => place.code.startsWith(code) || code.startsWith(place.code);
    const only = places.find(lies);
    if (only === undefined || !reaches(only, code)) continue;
    return { place: places.some((place) => place !== only && lies(place)) ? undefined : only, support };
  }
  return { place: undefined, support: "none" };
}

/** A province settles its counties; a township or a village wants at least its city. */
const reaches = (place: GazetteerPlace, around: string): boolean => around.length >= 4 || place.code.length <= 6;

const known = new WeakMap<Article, readonly (readonly [string, Support])[]>();

/** Codes to look inside, the nearest first: what the article names, then what the page does, then the city and province around. */
function surroundings(article: Article, context: ScopedPage): readonly (readonly [string, Support])[] {
  const made = known.get(article);
  if (made !== undefined) return made;
  const here = context.areas.filter((code) => namedIn(article, context.gazetteer.get(code)));
  const byDepth = (codes: readonly string[]): readonly string[] =>
    [9, 6].flatMap((digits) => codes.filter(({ length }) => length === digits));
  const counties = (codes: readonly string[]): readonly string[] => [...new Set(codes.map((code) => code.slice(0, 6)))];
  const { area } = context;
  const list: readonly (readonly [string, Support])[] = [
    ...byDepth(here).map((code) => [code, "article"] as const),
    ...counties(here).map((code) => [code, "article"] as const),
    ...(area === undefined ? [] : [[area, "page"] as const]),
    ...counties(context.areas).map((code) => [code, "page"] as const),
    ...[4, 2].filter((digits) => digits < (area?.length ?? 0)).map((digits) => [area?.slice(0, digits) ?? "", "page"] as const),
  ];
  known.set(article, list);
  return list;
}

const namedIn = (article: Article, place: GazetteerPlace | undefined): boolean =>
  place !== undefined && article.sentences.some(({ text }) => text.includes(place.name) || text.includes(place.listedName));
