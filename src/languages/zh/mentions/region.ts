/** What a page leaves unsaid because of where it is from: whose dollar 元 is, and from which year its years are counted. */
import type { ScopedPage } from "./scoped-page.ts";

export interface Region {
  /** ISO 4217: what 元 without a word before it means. */
  readonly currency: string;
  /** 113年 is 2024. */
  readonly minguoYears: boolean;
}

export const mainland: Region = { currency: "CNY", minguoYears: false };

/** By the first digits of the area that a page is about, and by words that only a page from there uses. */
const regions: readonly (readonly [code: string, region: Region, words: RegExp])[] = [
  ["71", { currency: "TWD", minguoYears: true }, /新台币|NT\$|[乡镇区]公所|县府|[^\d]立委|民国1\d\d年|乡民代表/gu],
  [
    "81",
    { currency: "HKD", minguoYears: false },
    /港币|HK\$|民政(?:事务)?(?:专员|处|总署)|立法会议员|区议员|区议会|乡事委员会|屋邨|中联办/gu,
  ],
  ["82", { currency: "MOP", minguoYears: false }, /澳门[元币]|MOP|街总|街坊总会|街坊节|坊会|坊众|中联办|市政署|社工局/gu],
];
/** So many of them say more than a name of the list, which may be part of another name: 福安 in 广福安互助会. */
const leastWords = 3;

const known = new WeakMap<ScopedPage, Region>();

/** Of a page that names no place of the list by its words, and of one that has many of them; else the mainland. */
export function regionOf(page: ScopedPage): Region {
  let region = known.get(page);
  if (region === undefined) {
    const { area, document } = page;
    const wordsOf = (words: RegExp): number => new Set(document.text.match(words)).size;
    const found =
      regions.find(([code, , words]) => (area === undefined ? wordsOf(words) > 0 : area.startsWith(code))) ??
      regions
        .map((one) => [wordsOf(one[2]), one] as const)
        .sort(([a], [b]) => b - a)
        .find(([count]) => count >= leastWords)?.[1];
    known.set(page, (region = found?.[1] ?? mainland));
  }
  return region;
}
