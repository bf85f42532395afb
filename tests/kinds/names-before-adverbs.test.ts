/** 祁大山曾婉拒, 陈兰时年五十岁, 戴一勇于昨日到任: a name ends where a word begins that says when or how, and that word names nobody. */
import { describe, it } from "vitest";
import { expectRight, named, read } from "./reading.ts";
import { settings } from "../../scripts/generate/county-setting.ts";

const words: Readonly<Record<string, readonly string[]>> = {
  曾: ["婉拒", "力辞", "立功", "受训", "援疆", "行贿", "承诺修路", "坦言", "发誓", "下海", "谢绝", "牵头"],
  时: ["年五十岁", "年49岁"],
  经: ["组织批准", "民主推荐", "选举产生", "县委研究", "多方打听"],
  常: ["年驻村", "加班", "下乡"],
  别: ["无他求"],
  谈: ["及此事", "起往事"],
};
const onlyAName = (text: string, person: string) => {
  const people = named(read(text), "Person");
  return { text, fault: people.join() === person ? undefined : people.join() };
};

describe("a word behind a name", () => {
  it("is no part of it, and no other name", () => {
    const trials = [...settings(120, 911)].map(({ county, people: [one], draw }) => {
      const word = draw.pick(Object.keys(words));
      const rest = draw.pick(words[word]!);
      const before = draw.pick([`${county}水利局局长`, "县委书记", `${county}林业局副局长`]);
      return onlyAName(`${before}${one}${word}${rest}。`, one!);
    });
    expectRight(trials);
  });

  it("leaves names alone that end in such a character", () => {
    const given = ["永常", "明时", "书经", "士别", "大方"];
    const trials = [...settings(60, 912)].map(({ county, draw }) => {
      const name = draw.pick([..."赵钱孙李周吴郑王冯陈"]) + draw.pick(given);
      return onlyAName(`${county}水利局局长${name}${draw.pick(["说，渠修好了。", "到场。", "主持会议。", "参加座谈。"])}`, name);
    });
    expectRight(trials, 0.9);
  });

  it("is told from the last character of a name", () => {
    const trials = [...settings(60, 913)].map(({ county, draw }) => {
      const name = draw.pick([..."赵钱孙李周吴郑王冯陈"]) + draw.pick(["一勇", "立善", "尽忠", "长安"]);
      return onlyAName(`${county}水利局局长${name}于${draw.pick(["昨日到任", "去年退休", "近日履新", "2019年卸任", "上月辞职"])}。`, name);
    });
    expectRight(trials, 0.9);
  });

  it("is no part of a short name that 原 stands behind", () => {
    const trials = [...settings(80, 914)].map(({ county, draw }) => {
      const name = draw.pick([..."赵孙李周吴郑王冯陈刘许"]) + draw.pick([..."波超敏磊勇燕琴军"]);
      return onlyAName(`${name}原${draw.pick(["任", "系"])}${county}${draw.pick(["水利局", "林业局", "民政局"])}局长。`, name);
    });
    expectRight(trials, 0.9);
  });
});
