/** Where a brand begins whose characters are everyday words: 广东客都, 安徽和达, 沈阳百事得; and a school's number: 八都小学. */
import { isNameWord } from "./name-word.ts";
import { placeEndingAt, wordEndingAt, type Reading } from "./reading.ts";
import type { Word } from "./words.ts";

/** 都 of 广东 | 客 | 都, where one character stands between it and the place. */
export function brandStart(reading: Reading, { from }: Word): number | undefined {
  const before = wordEndingAt(reading, from);
  const behindPlace = before !== undefined && before.text.length === 1 && placeEndingAt(reading, before.from) !== undefined;
  return behindPlace && isNameWord(before) ? before.from : undefined;
}

/** What brands are made of and names else are not: 沈阳|百事|得|净化设备有限公司, 安徽|和|达|建设有限公司; 清河县和恒通公司 are two. */
const wordyBrand = /^[和得来用达多亿全同至予乐都]$/u;
/** 与|和|盛公司: nothing is joined right behind these. */
const opensBrand = /^[与由及。，;；：“]?$/u;
const brandLevel = /[省市县区州旗镇乡村]$/u;

/** 和|合|农业: where the single characters end of which the one before `at` is the first. */
export function singlesEnd({ words, wordAt }: Reading, at: number): number {
  const next = words[wordAt[at] ?? 0];
  return next?.from === at && next.text.length === 1 ? next.to : at;
}

/** Where such a brand begins, of two or three characters right behind a place named without its level. */
export function wordyBrandStart(reading: Reading, { from, text }: Word, end: number): number | undefined {
  if (!wordyBrand.test(text)) return undefined;
  if (text === "和" && end - from === 2 && opensBrand.test(reading.text.charAt(from - 1))) return from;
  for (let start = from; end - start <= 4;) {
    const place = placeEndingAt(reading, start);
    const before = wordEndingAt(reading, start);
    if (place !== undefined || (before?.tag === "ns" && before.text.length === 2)) {
      const begins = place?.from ?? before!.from;
      const isBrand = end - start > 1 || start < from;
      return !isBrand || brandLevel.test(reading.text.slice(begins, start)) ? undefined : place === undefined ? begins : start;
    }
    if (before === undefined || before.text.length > 2 || !(isNameWord(before) || wordyBrand.test(before.text))) return undefined;
    start = before.from;
  }
  return undefined;
}

const numberAlone = /^[一二三四五六七八九十百千万]$/u;
/** 三个, 两所, 八年: what is counted. */
const isCounting = /^[所个家名位年月日级届次期批户条项点处组类间座人大小中多余幼高初职校班]$/u;
/** Behind these, and behind a mark or a place, a name begins. */
const opensName = /^(?:[^\p{Script=Han}]|[与和在向对由为到及给])?$/u;

/** 八|都|小学 */
export function numberedStart(reading: Reading, { from, to, text }: Word): number | undefined {
  if (numberAlone.test(text) || isCounting.test(text)) return undefined;
  const before = wordEndingAt(reading, from);
  if (before === undefined || to - before.from !== 2 || !numberAlone.test(before.text)) return undefined;
  return opensName.test(reading.text.charAt(before.from - 1)) || placeEndingAt(reading, before.from) !== undefined
    ? before.from
    : undefined;
}
