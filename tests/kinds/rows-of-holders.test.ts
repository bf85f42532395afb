/** Rows of posts before rows of names, and of several people who take up posts: who has which, and of whom that is not told. */
import { describe, expect, it } from "vitest";
import { facts, read } from "./reading.ts";
import { settings } from "../../scripts/generate/county-setting.ts";

const posts = (text: string): string[] => facts(read(text), "WORKS_FOR");
const confidenceOf = (text: string, name: string): number => {
  const page = read(text);
  const ofName = new Set(page.clusters.filter((one) => one.name === name).flatMap(({ mentions }) => mentions));
  return Math.max(0, ...page.statements.flatMap((one) => (one.kind === "relation" && ofName.has(one.subject) ? [one.confidence] : [])));
};

describe("a row of posts before a row of names", () => {
  it("gives each his own where there are as many, and is not sure of it", () => {
    for (const { county, people } of settings(5, 1401)) {
      const [one, two, three] = people;
      const text = `${county}委书记、${county}人大常委会主任、${county}政协主席${one}、${two}、${three}出席会议。`;
      expect(posts(text)).toEqual(
        [
          `${one} WORKS_FOR ${county}委 title=书记`,
          `${two} WORKS_FOR ${county}人大常委会 title=主任`,
          `${three} WORKS_FOR ${county}政协 title=主席`,
        ].sort(),
      );
      expect(confidenceOf(text, two!)).toBeLessThan(0.8);
    }
  });

  it("gives the head to the first, and his deputy's post to the rest", () => {
    expect(posts("庐江县财政局局长、副局长李明远、何青山、马建军到会。")).toEqual(
      [
        "何青山 WORKS_FOR 庐江县财政局 title=副局长",
        "李明远 WORKS_FOR 庐江县财政局 title=局长",
        "马建军 WORKS_FOR 庐江县财政局 title=副局长",
      ].sort(),
    );
  });

  it("is as unsure where they are former posts, and of two bureaus", () => {
    const texts = [
      "庐江县财政局原局长、副局长李明远、马建军被查。",
      "庐江县财政局原局长、审计局局长李明远、马建军分别受到处分。",
      "庐江县人大常委会原主任、县政协原主席李明远、马建军被追责。",
      "花莲县政府民政处长、教育处长李明远、马建军分别报告。",
    ];
    for (const text of texts) for (const name of ["李明远", "马建军"]) expect(confidenceOf(text, name), text).toBeLessThan(0.8);
    expect(posts(texts[2]!)).toEqual([
      "李明远 WORKS_FOR 庐江县人大常委会 title=主任 ended",
      "马建军 WORKS_FOR 庐江县政协 title=主席 ended",
    ]);
  });

  it("gives nobody a second's post where the numbers differ", () => {
    const found = posts("庐江县委书记、县长、县人大常委会主任李明远、何青山到会。");
    expect(found.filter((line) => line.startsWith("何青山"))).toEqual([]);
    expect(confidenceOf("庐江县财政局党组书记、局长李明远、何青山到会。", "李明远")).toBeLessThan(0.8);
  });

  it("gives nobody the last post where 和 joins it to one before", () => {
    expect(posts("庐江县人大常委会主任和庐江县政协主席李明远、何青山到会。")).toEqual([]);
  });

  it("of one person is his as before", () => {
    expect(posts("庐江县委副书记、县长李明远到会。")).toEqual([
      "李明远 WORKS_FOR 庐江县人民政府 title=县长",
      "李明远 WORKS_FOR 庐江县委 title=副书记",
    ]);
  });

  it("of two villages is told of neither for sure", () => {
    expect(confidenceOf("柳河村、双沟村党支部书记李明远到会。", "李明远")).toBeLessThan(0.8);
    expect(facts(read("庐江县柳河村、双沟村村民李明远、何青山到会。"), "LIVES_IN")).toEqual([]);
  });
});

describe("several people who take up posts", () => {
  it("have one each behind 分别", () => {
    expect(posts("李明远、何青山、马建军分别担任庐江县财政局局长、审计局局长、水利局局长。")).toEqual(
      [
        "李明远 WORKS_FOR 庐江县财政局 title=局长",
        "何青山 WORKS_FOR 庐江县审计局 title=局长",
        "马建军 WORKS_FOR 庐江县水利局 title=局长",
      ].sort(),
    );
    expect(posts("李明远、何青山曾分别任庐江县委书记、县长。")).toEqual(
      ["李明远 WORKS_FOR 庐江县委 title=书记 ended", "何青山 WORKS_FOR 庐江县人民政府 title=县长 ended"].sort(),
    );
  });

  it("have none where the numbers differ, or nothing says who has which", () => {
    expect(posts("李明远、何青山、马建军分别担任庐江县财政局局长、庐江县审计局局长。")).toEqual([]);
    expect(posts("李明远、何青山曾任庐江县财政局局长、庐江县审计局局长。")).toEqual([]);
    expect(posts("会议任命李明远、何青山为庐江县财政局副局长、审计局副局长。")).toEqual([]);
  });

  it("share what both can have", () => {
    expect(posts("会议任命李明远、何青山为庐江县人民政府副县长。")).toEqual(
      ["李明远 WORKS_FOR 庐江县人民政府 title=副县长", "何青山 WORKS_FOR 庐江县人民政府 title=副县长"].sort(),
    );
  });
});

describe("a deputy", () => {
  it("is of whose head he goes with, at home", () => {
    expect(posts("庐江县政协主席李明远率队到泥河镇调研，副主席何青山陪同。")).toContain("何青山 WORKS_FOR 庐江县政协 title=副主席");
    expect(posts("庐江县人大常委会党组书记、主任李明远，党组成员、副主任何青山参加。")).toContain(
      "何青山 WORKS_FOR 庐江县人大常委会 title=副主任",
    );
  });

  it("is of nobody where a guest is received", () => {
    const found = posts("庐江县政协主席李明远会见舒城县政协主席何青山一行，副主席马建军陪同。");
    expect(found.filter((line) => line.startsWith("马建军"))).toEqual([]);
  });

  it("has the post before the bureau that he heads, too", () => {
    const found = posts("庐江县县长李明远主持会议，副县长、县公安局局长何青山参加。");
    expect(found).toContain("何青山 WORKS_FOR 庐江县人民政府 title=副县长");
    expect(found).toContain("何青山 WORKS_FOR 庐江县公安局 title=局长");
  });
});

describe("a post that the next name has", () => {
  it("is not that of whoever serves him", () => {
    for (const text of [
      "李明远曾长期担任庐江县委书记马建军的秘书。",
      "李明远担任庐江县财政局局长马建军的助理期间受贿。",
      "李明远被任命为庐江县县长马建军的助理。",
    ])
      expect(posts(text).filter((line) => line.startsWith("李明远"))).toEqual([]);
  });

  it("is of nobody where two stand behind two posts", () => {
    expect(posts("时任庐江县财政局局长、审计局局长的李明远、马建军先后被查。")).toEqual([]);
    expect(posts("时任庐江县财政局局长、审计局局长的李明远被查。")).toEqual([
      "李明远 WORKS_FOR 庐江县审计局 title=局长 ended",
      "李明远 WORKS_FOR 庐江县财政局 title=局长 ended",
    ]);
  });

  it("of several who are told of in one line is each one's own", () => {
    const text =
      "李明远，男，现任庐江县财政局局长，拟任县政协副主席；马建军，女，现任庐江县审计局局长，拟任县水务局局长；王海兰，男，现任舒城县水务局副局长。";
    expect(posts(text)).toEqual(
      [
        "李明远 WORKS_FOR 庐江县财政局 title=局长",
        "李明远 WORKS_FOR 庐江县政协 title=副主席 planned",
        "马建军 WORKS_FOR 庐江县审计局 title=局长",
        "马建军 WORKS_FOR 庐江县水务局 title=局长 planned",
        "王海兰 WORKS_FOR 舒城县水务局 title=副局长",
      ].sort(),
    );
  });

  it("whose first is only to be, or is not, gives the others none", () => {
    for (const text of [
      "李明远若获委任为古物咨询委员会主席，马建军为副主席，王海兰将退出。",
      "李明远拒绝出任古物咨询委员会主席，马建军为副主席。",
      "李明远将出任清河县足球协会会长，马建军任秘书长。",
    ])
      expect(posts(text).filter((line) => line.startsWith("马建军"))).toEqual([]);
  });

  it("is over for whoever 退任 says has left it", () => {
    expect(posts("李明远已退任庐江县水务局工程师。")).toEqual(["李明远 WORKS_FOR 庐江县水务局 title=工程师 ended"]);
  });
});

describe("bureaus of two counties that are called alike", () => {
  it.each([
    "庐江县委书记李明远、教育局局长王海兰与舒城县委书记周敏华、教育局局长何志平座谈。",
    "庐江县副县长李明远、教育局局长王海兰座谈。舒城县副县长周敏华、教育局局长何志平参加。",
    "庐江县副县长李明远率教育局局长王海兰赴舒城县学习，舒城县副县长周敏华、教育局局长何志平接待。",
  ])("are each of the county that begins the row: %s", (text) => {
    const found = posts(text);
    expect(found).toContain("王海兰 WORKS_FOR 庐江县教育局 title=局长");
    expect(found).toContain("何志平 WORKS_FOR 舒城县教育局 title=局长");
  });

  it("are the page's own where nobody of another county begins the row", () => {
    const text = "庐江县开会。庐江县委书记李明远到舒城县考察，教育局局长王海兰陪同。";
    expect(posts(text)).not.toContain("王海兰 WORKS_FOR 舒城县教育局 title=局长");
  });

  it("of whose two heads stand in one list give their deputies to neither", () => {
    const deputies = posts("庐江县公安局局长李明远、舒城县公安局局长王海兰签字，副局长陈青松、周敏华参加。");
    expect(deputies.filter((line) => /^(?:陈青松|周敏华)/u.test(line))).toEqual([]);
  });
});

describe("whose a post is that a name stands within", () => {
  it("is not the secretary's, nor the predecessor's", () => {
    expect(posts("李明远担任庐江县委书记期间的秘书王海兰，现任庐江县水务局局长。").filter((line) => line.startsWith("王海兰"))).toEqual([
      "王海兰 WORKS_FOR 庐江县水务局 title=局长",
    ]);
    expect(posts("李明远接棒王海兰担任庐江县水务局局长。")).toEqual(["李明远 WORKS_FOR 庐江县水务局 title=局长"]);
  });
});
