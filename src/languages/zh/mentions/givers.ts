/** 陈大山捐款5万元、李国梁捐款3万元、张远3万元: names in a row of gifts, each with its sum. */
import type { Candidate } from "../../../mention/extractor.ts";
import { matchesIn } from "../../../rules/matches-in.ts";
import { inGiftRow } from "./person-rules.ts";
import { type Reading, wordStartingAt } from "./reading.ts";
import { surnameAt } from "./surname-at.ts";

const gift =
  /(?<=^|[、,，;；。:：])(?<name>\p{Script=Han}{2,3})(?=(?:先生|女士|同志)?(?:各|共|再)?(?:捐款|捐资|捐赠|捐出|捐了|捐|乐捐|认捐)?[\d.]{1,8}(?:多|余)?万?元)/gu;
/** 高达5万元, 共计, 余款: what a sum is told by. */
const ofSum = /[达额计共过约近余款费金本总均超增收价资元]$|^(?:其中|另外|余款|成本|总)/u;
const leastGifts = 2;
/** More than what the name may be elsewhere: 马海 is a place. */
const asGiver = 1.3;

export function findGivers(reading: Reading): readonly Candidate[] {
  const { text } = reading;
  if (!text.includes("捐")) return [];
  const found = matchesIn(text, gift).flatMap(({ index, groups }) => {
    const name = groups?.["name"] ?? "";
    const word = wordStartingAt(reading, index);
    const isWord = word !== undefined && word.to === index + name.length && !word.tag.startsWith("nr");
    if (surnameAt(text, index) === 0 || ofSum.test(name) || (isWord && name.length < 3)) return [];
    const to = index + name.length;
    return [
      { ...{ from: index, to, type: "Person" as const, weight: asGiver }, extractor: inGiftRow.id, confidence: inGiftRow.confidence },
    ];
  });
  return found.length < leastGifts ? [] : found;
}
