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
  ["71", { currency: "TWD", minguoYears: true }, /新台币|NT\$|[乡镇区]公所|县府|[^\d]立委|民国1\d\d年|乡民代表/u],
  ["81", { currency: "HKD", minguoYears: false }, /港币|HK\$|民政事务(?:专员|处|总署)|立法会议员|区议员/u],
  ["82", { currency: "MOP", minguoYears: false }, /澳门[元币]|MOP/u],
];

const known = new WeakMap<ScopedPage, Region>();

/** Of a page that names no place of the list, by its words; else the mainland. */
export function regionOf(page: ScopedPage): Region {
  let region = known.get(page);
  if (region === undefined) {
    const { area, document } = page;
    const found = regions.find(([code, , words]) => (area === undefined ? words.test(document.text) : area.startsWith(code)));
    known.set(page, (region = found?.[1] ?? mainland));
  }
  return region;
}
