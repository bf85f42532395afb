/** Does what stands before a head make it a name, and how surely? */
import type { Extent } from "./extent.ts";
import type { HeadRule } from "./head-rule.ts";
import type { SuffixKind } from "./suffix-rules.ts";
import { placeEndingAt, wordsFrom, type Reading } from "./reading.ts";

/** 道路 and 山河 are words, not names. */
export function isPartOfWord({ words, wordAt }: Reading, head: number, end: number, rule: HeadRule): boolean {
  const word = words[wordAt[end - 1] ?? 0];
  if (end - head > 1 || word === undefined || word.from >= head || (rule.type !== "Place" && rule.type !== "Village")) return false;
  if (rule.kind === "road" && word.to - word.from === 3) return false;
  return word.to - word.from > 3 || !/^(?:ns|nt|nz|nr)/u.test(word.tag);
}

/** 部署 and 县域发展大局: nouns to the dictionary that end like bodies. */
const endingLikeBodies = /^(?:部署|大局|全局|开局|结局|定局|败局|破局|僵局|变局|战局|时局)$|布局$|格局$/u;

/** 签署 and 承办 end like bodies and are verbs. */
export function isCommonWord({ words, wordAt }: Reading, head: number, end: number): boolean {
  const word = words[wordAt[end - 1] ?? 0];
  return end - head === 1 && word !== undefined && word.from < head && (/^v(?!n)/u.test(word.tag) || endingLikeBodies.test(word.text));
}

/** “杨梅村” is what people call it. */
export function isNickname({ text }: Reading, head: number, end: number, { most }: HeadRule): boolean {
  const open = text.lastIndexOf("“", head);
  return text.charAt(end) === "”" && open >= 0 && head - open - 1 <= most;
}

/** Behind a larger place (异龙镇松村) the whole may be a word of the dictionary. */
export function isStrict(reading: Reading, { core: from }: Extent, to: number, end: number): boolean {
  const { words, wordAt } = reading;
  const whole = words[wordAt[from] ?? 0];
  if (whole?.from === from && whole.to === end && placeEndingAt(reading, from) !== undefined) return true;
  return wordsFrom(reading, from, to).every((word) => word.text.length === 1 || (word.to <= to && /^n[srz]/u.test(word.tag)));
}

/** A body that has an office or a party group of its own: 县防汛抗旱指挥部 | 办公室. */
const office = /(?:指挥部|领导小组|委员会|人民政府|管委会)$/u;

/** A farm or a mine that is a company: 汤原农场 | 有限公司. */
const works = /(?:农场|林场|牧场|茶场|渔场|电厂|水厂|酒厂|药厂|煤矿|铁矿|集团|茶业|酒业|药业|矿业|铝业|农业科技)$/u;

/** 东石羊村小学, 东石羊村卫生室: a village has one of them at most. */
const ofVillage: ReadonlySet<SuffixKind> = new Set(["school", "hospital"]);

/** 渤海广场, 上允镇中学, 县医院: the place alone tells which; 清镇市小学 and 清镇市公司 are no names. */
function withoutCore(rule: HeadRule, extent: Extent, head: number, place: string): number {
  if (!extent.place && !extent.short) return 0;
  if (rule.place === "apart") return extent.place ? rule.withCore : 0;
  if (rule.type === "Agency" && office.test(place)) return Math.max(rule.withPlace, 0.9);
  if (rule.branch !== undefined && rule.type === "Agency") return extent.place ? rule.withPlace : 0;
  if (rule.kind === "company" && works.test(place)) return rule.withPlace;
  if (rule.type === "Agency" || rule.kind === "company") return 0;
  const telling = extent.place
    ? !/[省市县区州盟旗村]$/u.test(place) || (place.endsWith("村") && ofVillage.has(rule.kind))
    : rule.kind === "hospital";
  return telling || head >= 3 ? rule.withPlace * 0.9 : 0;
}

/** `core` and `head`: their lengths; `place`: the text between the name's start and its core. */
export function confidenceOf(rule: HeadRule, extent: Extent, core: number, head: number, place: string): number {
  if (core < rule.least) return core > 0 ? 0 : withoutCore(rule, extent, head, place);
  if (extent.place) return rule.withPlace;
  if (extent.short)
    return rule.type === "Agency" || (rule.type === "Organization" && core <= 6) ? Math.min(rule.withPlace, 0.85) : rule.withCore;
  if (core === 0) return rule.alone;
  if (core === 1 && rule.kind === "place") return 0;
  return rule.specific && extent.generic ? 0 : rule.withCore;
}

/** Kinds whose heads are everyday words as well: 铁路桥, 会计公司, 批发市场. */
const everyday: ReadonlySet<SuffixKind> = new Set([
  "company",
  "school",
  "hospital",
  "media",
  "place",
  "nature",
  "road",
  "zone",
  "scenic",
  "transport",
]);
/** Heads that hardly any everyday word ends in behind a word of two characters. */
const ofNames = /^(?:山|河|江|湖|溪|岭|寺|庙|水库)$/u;

/** Words of the dictionary that are names, numbers of a line (312国道) or of no known kind. */
const telling = /^(?:n[rstz]|x|eng|m$)/u;

/**
 * 世界观, 国家重点风景名胜区: no place, and nothing but common words before the head. Such a thing may still be called so (红星小学): the
 * tagger has to see a name there as well.
 */
export function isOfCommonWords(reading: Reading, rule: HeadRule, extent: Extent, head: number, end: number): boolean {
  if (extent.place || extent.short || extent.core === head || !everyday.has(rule.kind)) return false;
  if (ofNames.test(reading.text.slice(head, end))) return false;
  return wordsFrom(reading, extent.core, head).every(({ text, tag }) => text.length > 1 && !telling.test(tag));
}
