/** Somebody says he is the village's secretary, a rumour has it that the chief will go, one post was held and another is. */
import { describe, it } from "vitest";
import { expectRight, facts, judged, read } from "./reading.ts";
import { settings } from "../../scripts/generate/county-setting.ts";

describe("who says of himself that he holds a post", () => {
  it("is never told to hold it", () => {
    const trials = [...settings(60, 921)].map(({ county, townships: [town], people: [one, two], draw }) => {
      const village = draw.pick(town.villages);
      const says = draw.pick(["自称", "冒充", "谎称是"]);
      const text = `在${county}${town.name}${village}，一名${says}村党支部书记${one}的男子拦住记者。${village}党支部书记是${two}。`;
      const found = facts(read(text), "WORKS_FOR").filter((line) => line.startsWith(one!) && !line.endsWith(" alleged"));
      return { text, fault: found.length === 0 ? undefined : found.join("; ") };
    });
    expectRight(trials, 1);
  });
});

describe("what the media are said to say", () => {
  it("is alleged", () => {
    const trials = [...settings(60, 922)].map(({ county, people: [one], draw }) => {
      const source = draw.pick(["此前有媒体称", "有报道称", "有媒体报道"]);
      const text = `${source}，${one}将出任${county}公安局副局长。`;
      return judged(text, [`${one} WORKS_FOR ${county}公安局 title=副局长 alleged`], "WORKS_FOR");
    });
    expectRight(trials);
  });
});

describe("posts then and now", () => {
  it("are told apart before one name", () => {
    const trials = [...settings(60, 923)].map(({ county, people: [one], draw }) => {
      const [then, now] = draw.pick([
        ["教育局", "文旅局"],
        ["水利局", "林业局"],
        ["财政局", "审计局"],
      ] as const);
      const text = `给予时任${county}${then}副局长、现任${county}${now}副局长${one}诫勉谈话。`;
      return judged(
        text,
        [`${one} WORKS_FOR ${county}${then} title=副局长 ended`, `${one} WORKS_FOR ${county}${now} title=副局长`],
        "WORKS_FOR",
      );
    });
    expectRight(trials);
  });

  it("leave whoever stands behind another in his post", () => {
    const trials = [...settings(60, 924)].map(({ county, people: [one, two] }) =>
      judged(
        `${county}水利局原局长${one}、现任局长${two}均到场。`,
        [`${one} WORKS_FOR ${county}水利局 title=局长 ended`, `${two} WORKS_FOR ${county}水利局 title=局长`],
        "WORKS_FOR",
      ),
    );
    expectRight(trials);
  });
});

describe("a post in a body that is named for short", () => {
  it("is not one in the body before it", () => {
    const trials = [...settings(60, 925)].map(({ county, people: [one], draw }) => {
      const other = draw.pick(["教育科技局党组成员", "卫健委党委委员", "教育局党组成员", "县卫健局党组成员"]);
      const text = `${county}第一小学校长、${other}${one}作报告。`;
      const found = facts(read(text), "WORKS_FOR").filter((line) => line.includes("小学") && !line.endsWith("title=校长"));
      return { text, fault: found.length === 0 ? undefined : found.join("; ") };
    });
    expectRight(trials, 1);
  });
});

describe("a village's secretary", () => {
  it("is no township's", () => {
    const trials = [...settings(60, 926)].map(({ townships: [town], people: [one, two], draw }) => {
      const text = draw.pick([
        `${town.name}人民政府回复：${one}已于2018年不再担任村支书，现任村支书为${two}。`,
        `${town.name}党委选派${one}驻村。${one}在${draw.pick(town.villages)}担任村支书。`,
        `${town.name}人民政府通报：${one}当选村委会主任。`,
      ]);
      const found = facts(read(text), "WORKS_FOR").filter((line) => /(?:政府|党委) title=(?:村委会主任|支书)/u.test(line));
      return { text, fault: found.length === 0 ? undefined : found.join("; ") };
    });
    expectRight(trials, 1);
  });
});
