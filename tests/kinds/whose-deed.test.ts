/** What a sentence says of somebody else than whom it begins with: whom he thanks or praises, whom he tells of, who has died. */
import { describe, expect, it } from "vitest";
import { facts, read } from "./reading.ts";

describe("Who thanks or praises somebody", () => {
  it.each([
    "石屏县县长赵文青感谢石屏县总工会组团参加石屏县第三届职工运动会。",
    "石屏县县长赵文青肯定茶农在合作社带领下，荣获“全国劳动模范”称号。",
    "石屏县县长趙文青恭喜各社區，榮獲「績優社區銀質獎」。",
  ])("did nothing of it: %s", (text) =>
    expect(facts(read(text), "PARTICIPATES_IN", "RECEIVED").filter((line) => /^[赵趙]文青/u.test(line))).toEqual([]),
  );
});

describe("Who tells of another's post", () => {
  it.each([
    "石屏县委组织部到会，周建平口中的新任石屏县委书记不是李文山。",
    "周建平表示，里内要成立石屏县青山志愿者协会。",
    "石屏县财政局局长周建平，身兼石屏县工商联主席的各乡镇代表都到会。",
  ])("does not hold it: %s", (text) =>
    expect(facts(read(text), "WORKS_FOR").filter((line) => line.startsWith("周建平") && !line.includes("财政局"))).toEqual([]),
  );

  it("is no native of where the other is from", () =>
    expect(facts(read("民警周建平了解到该男子名叫张某，石屏县人，准备回家。"), "NATIVE_OF")).toEqual([]));
});

describe("Who has died", () => {
  it.each([
    "石屏县县委常委、宣传部部长周建平前往坝心镇开展工作，途中发生车祸，因公殉职，终年53岁。",
    "石屏县水务局局长周建平，因病医治无效，于2023年3月11日在昆明逝世。",
    "湖口鄉長周建平告別式昨天舉行，縣府派員致意。",
  ])("holds the post no more: %s", (text) =>
    expect(facts(read(text), "WORKS_FOR").filter((line) => line.startsWith("周建平") && !line.endsWith("ended"))).toEqual([]),
  );

  it("is not who visits the bereaved", () =>
    expect(facts(read("石屏县水务局局长周建平看望了村民，途中得知一名工人不幸去世，终年53岁。"), "WORKS_FOR")).toEqual([
      "周建平 WORKS_FOR 石屏县水务局 title=局长",
    ]));
});
