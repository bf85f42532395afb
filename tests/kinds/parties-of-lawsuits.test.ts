/** `被告：甲局，住所地…`, below it `法定代表人：乙，局长。`: who heads a party of a lawsuit, and who only stands beside it. */
import { describe, it } from "vitest";
import { expectRight, facts, judged, read } from "./reading.ts";
import { settings } from "../../scripts/generate/county-setting.ts";

const bodies = [
  ["自然资源局", "局长"],
  ["教育局", "局长"],
  ["人民医院", "院长"],
  ["第一中学", "校长"],
  ["鑫源建筑工程有限公司", "总经理"],
  ["恒瑞商贸有限公司", "董事长"],
] as const;

describe("the head of a party", () => {
  it("is read off the line below it", () => {
    const trials = [...settings(60, 941)].map(({ county, people: [one, two], draw }) => {
      const [body, post] = draw.pick(bodies);
      const side = draw.pick(["原告", "被告", "第三人", "被上诉人（原审被告）"]);
      const seat = draw.pick([`，住所地${county}南门街。`, "。", `，统一社会信用代码91140000MA0000000X。\n住所地：${county}南门街。`]);
      const text = `${county}人民法院\n民事判决书\n${side}：${county}${body}${seat}\n法定代表人：${one}，${post}。\n审判员 ${two}\n`;
      const found = facts(read(text), "WORKS_FOR").filter((line) => line.startsWith(one!));
      return {
        text,
        fault: found.join() === `${one} WORKS_FOR ${county}${body} title=${post}` ? undefined : found.join("; ") || "nothing",
      };
    });
    expectRight(trials, 0.9);
  });

  it("is nobody where another stands between, or two parties do", () => {
    const trials = [...settings(60, 942)].map(({ county, people: [one, two], draw }) => {
      const text = draw.pick([
        `被告：${county}教育局。\n委托代理人：${two}。\n法定代表人：${one}，局长。\n`,
        `被告：${county}教育局、${county}水利局。\n法定代表人：${one}，局长。\n`,
        `被告：${two}，男，汉族。\n法定代表人：${one}，局长。\n`,
        `被告：${county}教育局。\n法定代表人：${one}，院长。\n`,
      ]);
      return judged(text, [], "WORKS_FOR");
    });
    expectRight(trials, 1);
  });
});
