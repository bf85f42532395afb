/** Names that only a list tells: 中铝、广铝等企业; 凹河、新民等村. */
import { matchesIn } from "../../../rules/matches-in.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import type { ScopedPage } from "./scoped-page.ts";
import { isNameWord } from "./name-word.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { mentionConfidences as confidences } from "../mention-confidences.ts";
import { regionOf } from "./region.ts";
import { parseNumber } from "./number.ts";
import { isWordStart, wordEndingAt, wordStartingAt, type Reading } from "./reading.ts";

const rules = new RuleFamily("zh/list", { confidences, finds: ["Agency", "Organization", "Place", "Village"] });
export { rules as listRules };

const companies = rules.rule("companies", {
  yields: "吸引了{O:中铝}、{O:广铝}等企业落户。",
  never: "吸引了农产品、食品行业等企业落户。",
});
const places = rules.rule("places", {
  yields: "在清镇市，{L:卫城}等乡镇开展宣传。",
  never: "清镇市各个乡镇开展宣传。",
});

const merged = rules.rule("merged-villages", {
  yields: "2004年{V:友爱村}、{V:群策村}合并为群友村。",
  never: "两个村合并办学。",
});

const copies = rules.rule("copies", {
  yields: "抄送：{A:市府办}，{A:审计局}，{A:林业局}。",
  never: "抄送：各有关单位。",
});

const company =
  /等(?:一批|一大批|多家|众多|\d+家|[一二三四五六七八九十百]+(?:余|多)?家|十余家|数十家|国内外|国内|知名|龙头|优势|优强|重点|大型|本土|本地|民营|国有|外资|上市|头部|行业|骨干|规上|规模以上|科技|农业|加工|产业|化工|汽车|医药|食品|旅游|制造)*(?:企业|公司|厂家|厂商|车企|药企|平台)/gu;
const settlement =
  /(?:等(?:\d+|[一二三四五六七八九十两]+|多|数)?个?|(?:\d+|[两二三四五六七八九十]+)个)(村寨|行政村|村(?!镇|寨|庄|企|校|组)|社区|乡镇|镇|乡|街道|县区|区县|县市|县)(?![委民干])/gu;
/** 柳坪、白石、双河三镇: as many names as the number says. */
const counted = /(?<=\p{Script=Han}{2})([两二三四五六七八九十])(镇|乡|村|社区|街道)(?![委民干长口级])/gu;
/** To whom a notice is copied: 抄送：市府办，审计局，林业局. */
const copied = /^(?:抄\s?[送报]|主\s?送|分\s?送|发\s?[送至])\s?:\s?(?<list>[^。]{2,400})/u;
const bodyEnd = /^\p{Script=Han}{1,10}(?:局|办|委|办公室|院|中心|部|会|协|联|人大|政协|公司|银行|队|站)$/u;
/** Longest list that is looked at, in characters. */
const reach = 60;

export function findEnumeratedNames(reading: Reading, context: ScopedPage): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const { index } of matchesIn(reading.text, company))
    for (const [from, to] of itemsBefore(reading, index)) {
      const text = reading.text.slice(from, to);
      if (text.length >= 2 && text.length <= 8 && !/(?:业|产品|材料|行业|领域)$/u.test(text))
        found.push({ from, to, type: "Organization", extractor: companies.id, confidence: companies.confidence });
    }
  for (const match of matchesIn(reading.text, settlement))
    for (const [from, to] of listBefore(reading, match.index, match[0])) {
      const text = reading.text.slice(from, to);
      const isSurely = villagesCounted.test(match[0]) && /^\p{Script=Han}{2,4}$/u.test(text);
      const unlisted = isSurely ? ({ type: "Village", name: `${text}村` } as const) : undefined;
      const place = listedPlace(text, match[1] ?? "", context) ?? unlisted;
      if (place !== undefined)
        found.push({ from, to, extractor: places.id, confidence: places.confidence, ...(isSurely && { weight: asListed }), ...place });
    }
  found.push(...countedPlaces(reading, context), ...copiedBodies(reading), ...mergedVillages(reading));
  return found;
}

/** 友爱村、群策村合并为群友村: villages, whatever words they are called by. */
const merging =
  /(?<=^|[,。;:、(年由将把原经])(?<list>原?\p{Script=Han}{1,3}村(?:、原?\p{Script=Han}{1,3}村){0,6}(?:、|和|与|及)原?\p{Script=Han}{1,3}村)(?=(?:等?[\d两三四五六七八九]+个村)?(?:正式|整体)?(?:合并|撤并|整合|合村))/gu;

function mergedVillages({ text }: Reading): Candidate[] {
  return matchesIn(text, merging).flatMap(({ index, groups }) =>
    matchesIn(groups?.["list"] ?? "", /(?<=^原?|[、和与及]原?)(?!原)\p{Script=Han}{1,3}?村(?=[、和与及]|$)/gu).map((item) => ({
      ...{ from: index + item.index, to: index + item.index + item[0].length, type: "Village" as const },
      ...{ extractor: merged.id, confidence: merged.confidence, weight: asListed },
    })),
  );
}

/** More than 谢安 as somebody's name. */
const ofList = 1.5;
/** 谢安、中民两里, 复兴、长安等5里, on a page of Taiwan. */
const countedOfTaiwan = /(?<=\p{Script=Han}{2})等?([两二三四五六七八九十\d])(里)(?![程路外长民之地多半])/gu;
/** 灯塔、杨怀、魏楼等8个村: all are villages, whatever the list of them has. */
const villagesCounted = /^等(?:\d+|[两三四五六七八九十]+)个(?:行政)?村$/u;
/** More than any person of that name. */
const asListed = 1.05;

function countedPlaces(reading: Reading, context: ScopedPage): readonly Candidate[] {
  const found: Candidate[] = [];
  const isTaiwans = regionOf(context).currency === "TWD";
  for (const { index, 1: number = "", 2: kind = "" } of [
    ...matchesIn(reading.text, counted),
    ...(isTaiwans ? matchesIn(reading.text, countedOfTaiwan) : []),
  ]) {
    const items = partsBefore(reading, index);
    if (items.length < 2 || items.length !== parseNumber(number)) continue;
    for (const [from, to] of items) {
      const text = reading.text.slice(from, to);
      const type = /[村区里]$/u.test(kind) ? "Village" : "Place";
      const place = listedPlace(text, kind, context) ?? { type, name: text + kind };
      found.push({ from, to, extractor: places.id, confidence: places.confidence, ...(kind === "里" && { weight: ofList }), ...place });
    }
  }
  return found;
}

/** What stands between the marks of a list that ends at `end`, to a mark that is none of a list. */
function partsBefore(reading: Reading, end: number): readonly (readonly [number, number])[] {
  const { text } = reading;
  const items: (readonly [number, number])[] = [];
  for (let to = end; items.length < 12;) {
    let from = to;
    while (from > 0 && /\p{Script=Han}/u.test(text.charAt(from - 1))) from--;
    // 麻豆区|谢安: behind the place that they lie in.
    for (let at = from + 2; at <= to - 2; at++) if (reading.placesEndingAt.has(at)) from = at;
    if (to - from < 2 || to - from > 4) return items;
    items.push([from, to]);
    if (text.charAt(from - 1) !== "、") return items;
    to = from - 1;
  }
  return items;
}

function copiedBodies({ text }: Reading): readonly Candidate[] {
  const { list } = copied.exec(text)?.groups ?? {};
  if (list === undefined) return [];
  const start = text.indexOf(list);
  return [...list.matchAll(/[^，,、；;\s]+/gu)]
    .filter(([body]) => bodyEnd.test(body) && !/^(?:各|有关|相关|本)/u.test(body))
    .map(({ index, 0: body }) => ({
      from: start + index,
      to: start + index + body.length,
      type: "Agency" as const,
      extractor: copies.id,
      confidence: copies.confidence,
    }));
}

/** Without 等 (锡溪、金龙两个村) only a real list names them. */
function listBefore(reading: Reading, end: number, words: string): readonly (readonly [number, number])[] {
  const items = itemsBefore(reading, end);
  return words.startsWith("等") || items.length > 1 ? items : [];
}

/** 建在锡溪, 随着中铝: a word that leads up to the name is no part of it. */
function isLed(reading: Reading, from: number, to: number): boolean {
  if (reading.text.charAt(from - 1) === "、" && to - from <= 4) return false;
  const first = wordStartingAt(reading, from);
  return (
    first === undefined ||
    /^[pdcru]/u.test(first.tag) ||
    (first.tag.startsWith("v") && first.text.length > 1) ||
    leads.test(reading.text.slice(from, from + 4))
  );
}
const leads = /^(?:[由与和及对向为以是有将把给让经自原]|.{0,2}[在从到于至])/u;
const isMark = (character: string): boolean => character === "" || /[、,，。;；:：]/u.test(character);

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
    // 站街 in 站街、卫城等乡镇: a verb to the dictionary, and all that stands between two marks.
    const [part] = partsBefore(reading, to);
    if (part && part[0] < from && isMark(reading.text.charAt(part[0] - 1)) && !isLed(reading, part[0], to)) from = part[0];
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
  if (text.length < 2 || text.length > 5 || area === undefined || (kind === "村" && text.endsWith(kind))) return undefined;
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
