/** What is denied is not stated, and what is to come is planned: sentences of every family, with real places and invented bodies. */
import { expect, it, describe } from "vitest";
import { expectRight, facts, read, type Trial } from "./reading.ts";
import { settings, type Setting } from "../../scripts/generate/county-setting.ts";

/** In a sentence, `{c}` the county, `{b}` and `{d}` two of its bureaus, `{t}` a township's government, `{u}` a university, `{p}` a person. */
function fill(template: string, { county, townships, people, draw }: Setting): string {
  const bureaus = ["水利局", "教育局", "林业局", "财政局", "民政局", "文化和旅游局"];
  const first = draw.below(bureaus.length);
  const names: Record<string, string> = {
    c: county,
    b: county + bureaus[first],
    d: county + bureaus[(first + 1) % bureaus.length],
    t: `${townships[0].name}人民政府`,
    s: townships[0].name,
    u: draw.pick(["山东大学", "安徽农业大学", "合肥师范学院", "华中农业大学"]),
    f: draw.pick(["桃花节", "采摘节", "龙舟赛"]),
    j: `${townships[0].name}${draw.pick(["排涝泵站改造工程", "农村饮水安全工程", "道路硬化项目"])}`,
    y: `《${county}${draw.pick(["河道管理办法", "校车安全管理办法", "林长制工作方案"])}》`,
    o: `${draw.pick(["金穗", "绿源", "宏达"])}农业有限公司`,
    p: people[0]!,
    m: draw.pick(["7月", "8月底", "9月1日"]),
  };
  return template.replace(/\{(\w)\}/gu, (_, key: string) => names[key] ?? "");
}

const denied = [
  "{c}没有与{u}签订合作协议。",
  "{b}拒绝与{u}合作。",
  "{c}尚未与{u}签署战略合作协议。",
  "{b}从未同{u}共建实验室。",
  "{b}并未与{t}共同举办第三届{f}。",
  "{c}否认与{u}达成合作。",
  "{b}没有参加第三届{f}。",
  "{b}并没有举办第三届{f}。",
  "{b}取消举办第三届{f}。",
  "{b}未实施{j}。",
  "{b}放弃实施{j}。",
  "{d}并未向{j}拨付资金200万元。",
  "{b}没有出台{y}。",
  "{b}尚未印发{y}。",
  "{s}未获评“全国文明村镇”。",
  "{o}没有落户{s}。",
  "{p}没有出任{b}局长。",
  "{p}不是{b}局长。",
  "{p}拒绝担任{b}局长。",
  "{p}否认自己是{b}局长。",
  "{c}与{u}合作未果。",
  "{c}与{u}的合作没有谈成。",
  "{c}与{u}共建实验室的计划搁浅。",
  "{b}没有更名为{d}。",
];

const planned = [
  "{c}将与{u}签订合作协议。",
  "{c}计划与{u}共建实验室。",
  "{c}拟于{m}与{u}签署战略合作协议。",
  "{b}即将与{t}签订合作协议。",
  "{b}有意与{u}合作。",
  "{b}正与{u}洽谈合作。",
  "{c}与{u}就合作进行洽谈,尚未签约。",
  "{c}与{u}的合作尚未开始。",
  "{c}与{u}的合作还没有启动。",
  "下一步，{c}将联合{u}开展调查。",
  "{b}将于{m}举办第三届{f}。",
  "{b}计划举办第三届{f}。",
  "{b}拟实施{j}。",
  "{j}拟由{b}实施。",
  "{j}由{b}承建，尚未开工。",
  "{j}将于{m}动工，由{b}组织实施。",
  "{b}拟出台{y}。",
  "{b}起草了{y}。",
  "{y}由{b}起草，正在征求意见。",
  "{s}力争获评“全国文明村镇”。",
  "{o}即将落户{s}。",
  "{p}将出任{b}局长。",
  "{p}拟任{b}局长。",
  "{p}即将就任{b}局长。",
];

const common = ["PART_OF", "HAS_JURISDICTION", "MENTIONED_IN"];
const statedIn = (text: string): string[] => {
  const page = read(text);
  return facts(page).filter((line) => !common.some((type) => line.includes(` ${type} `)) && !isOfName(line));
};
/** `甲镇工程 LOCATED_IN 甲镇`, `山东大学 LOCATED_IN 山东省`: by the name alone. */
const isOfName = (line: string): boolean => {
  const [from = "", , to = ""] = line.split(" ");
  return line.includes(" LOCATED_IN ") && (from.includes(to) || /(?:大学|学院)$/.test(from));
};

const trials = (templates: readonly string[], seed: number, isRight: (lines: readonly string[]) => boolean): Trial[] =>
  [...settings(templates.length * 2, seed)].map((setting, index) => {
    const text = fill(templates[index % templates.length]!, setting);
    const lines = statedIn(text);
    return { text, fault: isRight(lines) ? undefined : lines.join("; ") || "nothing stated" };
  });

describe("standing in Chinese", () => {
  it("what is denied is not stated", () => {
    expectRight(trials(denied, 401, (lines) => lines.length === 0));
  });

  it("what is to come is planned", () => {
    expectRight(trials(planned, 402, (lines) => lines.length > 0 && lines.every((line) => line.endsWith(" planned"))));
  });

  it("the same words without denial and plan are stated", () => {
    const plain = ["{c}与{u}签订合作协议。", "{b}举办第三届{f}。", "{b}实施{j}。", "{b}出台{y}。", "{p}出任{b}局长。", "{p}是{b}局长。"];
    expectRight(trials(plain, 403, (lines) => lines.length > 0 && !lines.some((line) => / (?:planned|ended|alleged)$/.test(line))));
  });

  it("a denied or rumoured cost is none", () => {
    for (const [setting] of [...settings(1, 404)].map((one) => [one] as const)) {
      expect(statedIn(fill("据说{j}总投资3亿元。", setting))).toEqual([]);
      expect(statedIn(fill("{j}总投资可能超过3亿元。", setting))).toEqual([]);
      expect(statedIn(fill("{j}总投资3亿元。", setting))).toHaveLength(1);
    }
  });
});
