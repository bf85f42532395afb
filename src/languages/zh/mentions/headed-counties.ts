/** 金门|副县长李远明: a county of Taiwan by its short name, where the post behind it tells which is meant. */
import { matchesIn } from "../../../rules/matches-in.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import { headedCounty } from "./regional-rules.ts";

const headed =
  /(?<![前原任])(?:宜兰|桃园|新竹|苗栗|彰化|南投|云林|嘉义|屏东|[台臺][东中南北]|花莲|澎湖|金门|连江|高雄|新北|基隆)(?=(?:副|代理)(?<level>[县市])长\p{Script=Han}{2,3})/gu;

export function findHeadedCounties(text: string): Candidate[] {
  if (!/[副理][县市]长/u.test(text)) return [];
  const { id, confidence } = headedCounty;
  return matchesIn(text, headed).map(({ index, 0: county, groups }) => ({
    ...{ from: index, to: index + county.length, type: "Place" as const, extractor: id, confidence, weight: 1.2 },
    name: `${county}${groups?.["level"] ?? "县"}`,
  }));
}
