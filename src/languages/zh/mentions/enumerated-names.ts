/** Names that only a list tells: 中铝、广铝等企业; 凹河、新民等村. */
import type { Candidate } from "../../../mention/extractor.ts";
import type { ScopedPage } from "./scoped-page.ts";
import { isNameWord } from "./extent.ts";
import { isWordStart, wordEndingAt, type Reading } from "./reading.ts";

const company =
  /等(?:一批|一大批|多家|众多|\d+家|[一二三四五六七八九十百]+(?:余|多)?家|十余家|数十家|国内外|国内|知名|龙头|优势|优强|重点|大型|本土|本地|民营|国有|外资|上市|头部|行业|骨干|规上|规模以上|科技|农业|加工|产业|化工|汽车|医药|食品|旅游|制造)*(?:企业|公司|厂家|厂商|车企|药企|平台)/gu;
const settlement =
  /(?:等(?:\d+|[一二三四五六七八九十两]+|多|数)?个?|(?:\d+|[两二三四五六七八九十]+)个)(村寨|行政村|村|社区|乡镇|镇|乡|街道|县区|区县|县市|县)(?![委民干])/gu;
/** Longest list that is looked at, in characters. */
const reach = 60;

export function findEnumeratedNames(reading: Reading, context: ScopedPage): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const { index } of reading.text.matchAll(company))
    for (const [from, to] of itemsBefore(reading, index)) {
      const text = reading.text.slice(from, to);
      if (text.length >= 2 && text.length <= 8 && !/(?:业|产品|材料|行业|领域)$/u.test(text))
        found.push({ from, to, type: "Organization", extractor: "pattern:list", confidence: 0.72 });
    }
  for (const match of reading.text.matchAll(settlement))
    for (const [from, to] of listBefore(reading, match.index, match[0])) {
      const place = listedPlace(reading.text.slice(from, to), match[1] ?? "", context);
      if (place !== undefined) found.push({ from, to, extractor: "pattern:list", confidence: 0.8, ...place });
    }
  return found;
}

/** Without 等 (锡溪、金龙两个村) only a real list names them. */
function listBefore(reading: Reading, end: number, words: string): readonly (readonly [number, number])[] {
  const items = itemsBefore(reading, end);
  return words.startsWith("等") || items.length > 1 ? items : [];
}

/** The parts between 、 to the left of 等; the first begins where its words stop being a name's. */
function itemsBefore(reading: Reading, end: number): readonly (readonly [number, number])[] {
  const items: [number, number][] = [];
  for (let to = end; to > end - reach && items.length < 12;) {
    let from = to;
    while (from > 0 && to - from < 10) {
      const word = wordEndingAt(reading, from);
      if (word === undefined || !isNameWord(word)) break;
      from = word.from;
    }
    if (from < to && isWordStart(reading, from)) items.push([from, to]);
    if (!/[、和及]/u.test(reading.text.charAt(from - 1)) || from === to) break;
    to = from - 1;
  }
  return items;
}

const endings: Readonly<Record<string, readonly string[]>> = {
  村: ["村", "社区"],
  社区: ["社区"],
  镇: ["镇", "乡", "街道"],
  乡: ["乡", "镇"],
  街道: ["街道"],
  县: ["县", "区", "市"],
  区: ["区", "县", "市"],
  市: ["市", "县", "区"],
  寨: ["村", "寨"],
};

/** A short form in a list is a place only where the page's area has one of that name. */
function listedPlace(
  text: string,
  kind: string,
  { gazetteer, area, document }: ScopedPage,
): Pick<Candidate, "type" | "name" | "gbCode"> | undefined {
  if (text.length < 2 || text.length > 5 || area === undefined) return undefined;
  const within = area.slice(0, /县|市|区县/u.test(kind) ? 4 : 6);
  for (const ending of endings[kind] ?? endings[kind.slice(-1)] ?? []) {
    const [place, other] = gazetteer.lookup(text + ending, within);
    if (place !== undefined && other === undefined)
      return { type: place.level === "village" ? "Village" : "Place", name: place.name, gbCode: place.code };
  }
  const said = (endings[kind] ?? []).find((ending) => document.text.includes(text + ending));
  if (said !== undefined) return { type: /村|社区/u.test(said) ? "Village" : "Place", name: text + said };
  return undefined;
}
