/** Short forms of Chinese places. */
import type { PageOfNames } from "../../../resolve/within/coreference.ts";

const divisionEndings = ["省", "市", "县", "区", "州", "盟", "旗", "乡", "镇", "村", "街道", "社区", "新区", "自治区", "自治州"];
const siteEndings = [
  "小区",
  "花园",
  "社区",
  "公园",
  "景区",
  "大厦",
  "产业园",
  "工业园",
  "开发区",
  "高新区",
  "经开区",
  "机场",
  "水库",
  "风景区",
];
/** What a short form of a place leaves out. */
export const placeEndings: readonly string[] = [...divisionEndings, ...siteEndings];

const inParentheses = /(\p{Script=Han}{2,6})[(（](\p{Script=Han}{2,6})[)）](\p{Script=Han}{2,10})/gu;
/** In characters: full forms are looked up by so many of the words behind the place. */
const tailLength = 2;

/** Full forms with a place in parentheses, by the words after it. */
const tailsOf = (page: PageOfNames): ReadonlyMap<string, string> =>
  page.once(
    "zh places in parentheses",
    () =>
      new Map(
        [...page.document.text.matchAll(inParentheses)].map(([whole, , , tail]) => [tail?.slice(0, tailLength) ?? "", whole] as const),
      ),
  );

/** `贵州(清镇)职教城` by 职教城. */
function parenthesised(name: string, page: PageOfNames): string | undefined {
  const found = tailsOf(page).get(name.slice(0, tailLength));
  const at = found?.indexOf(name) ?? -1;
  return found && at > 0 ? found.slice(0, at + name.length) : undefined;
}

const unqualified = /^.{2,6}(?:城|园|园区|开发区|新区|基地|港|示范区|试验区)$/;

/** `贵州(清镇)职教城` somewhere in the text is the full form of 职教城. */
export function fullPlace(name: string, page: PageOfNames): string | undefined {
  const found = unqualified.test(name) ? parenthesised(name, page) : undefined;
  const region = found && /^(.{2,6})(?=[(（])/.exec(found)?.[1];
  if (!found || !region || found.endsWith("区")) return undefined;
  const place = [region.length, 3, 2].map((length) => region.slice(-length)).find((one) => page.gazetteer.lookup(one).length > 0);
  return place && place + found.slice(region.length);
}

const division = /^.{1,6}?(?:[省市县区州盟旗乡镇村]|街道|社区)(?!场|政|委|直)/;

export const beginsWithPlace = (name: string): boolean => division.test(name);

export const placeBefore = (name: string): string => /^.{1,8}?[省市县区州旗乡镇村](?![市县区](?!场|域|政))/.exec(name)?.[0] ?? "";
