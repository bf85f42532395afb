/** What the letters of the standing tests' templates stand for, in one setting. */
import type { Setting } from "../../scripts/generate/county-setting.ts";

export function namesIn({ county, townships, people, draw }: Setting, titles: readonly string[]): Readonly<Record<string, string>> {
  return {
    A: county + draw.pick(["水利局", "教育局", "林业局", "财政局", "民政局"]),
    C: county,
    D: `《${county}${draw.pick(["河道管理办法", "校车安全管理办法"])}》`,
    J: `${townships[0].name}排涝泵站改造工程`,
    M: people[1]!,
    N: people[0]!,
    O: `${draw.pick(["金穗", "绿源", "宏达"])}农业有限公司`,
    S: townships[0].name,
    T: draw.pick(titles),
    U: draw.pick(["山东大学", "安徽农业大学"]),
  };
}
