/** Sums keep their currency and their whole number; a range is no single sum. */
import { describe, expect, it } from "vitest";
import { expectRight, facts, read, type Trial } from "./reading.ts";
import { settings, type Setting } from "../../scripts/generate/county-setting.ts";

/** As printed, and what the graph holds: yuan as a number, another currency as text, nothing of a range or of 数百万. */
const sums: readonly (readonly [printed: string, held: number | string | undefined])[] = [
  ...([
    ["416万元", 4_160_000],
    ["1.2亿元", 120_000_000],
    ["1亿2千万元", 120_000_000],
    ["1亿2000万元", 120_000_000],
    ["2亿零500万元", 205_000_000],
    ["3 200万元", 32_000_000],
    ["12 345万元", 123_450_000],
    ["3,200万元", 32_000_000],
    ["3，200万元", 32_000_000],
    ["３２００万元", 32_000_000],
    ["3200余万元", 32_000_000],
    ["一亿二千万元", 120_000_000],
    ["三千二百万元", 32_000_000],
    ["3万5千元", 35_000],
    ["5千万元", 50_000_000],
    ["1.5万亿元", 1_500_000_000_000],
    ["人民币3200万元", 32_000_000],
    ["3200万元人民币", 32_000_000],
    ["3200万元（人民币）", 32_000_000],
    ["人民币叁仟贰佰万元整", 32_000_000],
    ["壹亿贰仟万元整", 120_000_000],
    ["￥3200万元", 32_000_000],
    ["¥3200万", 32_000_000],
    ["3億元", 300_000_000],
    ["兩億三千萬元", 230_000_000],
    ["RMB3200万元", 32_000_000],
    ["2000 万元", 20_000_000],
    ["1.5 亿元", 150_000_000],
    ["2000 万 元", 20_000_000],
    ["3个亿", 300_000_000],
    ["1.2个亿", 120_000_000],
    ["约合300万元", 3_000_000],
  ] as const),
  ...([
    ["3.2亿", 320_000_000],
    ["3200万", 32_000_000],
    ["约3200万", 32_000_000],
    ["近1.2亿", 120_000_000],
  ] as const),
  ...([
    ["1.5亿美元", "USD 150000000"],
    ["3000万美金", "USD 30000000"],
    ["美元1500万元", "USD 15000000"],
    ["US$1500万", "USD 15000000"],
    ["3亿港元", "HKD 300000000"],
    ["港币200万元", "HKD 2000000"],
    ["港币约200万元", "HKD 2000000"],
    ["200万元港币", "HKD 2000000"],
    ["200万元（港币）", "HKD 2000000"],
    ["HK$2,000,000", "HKD 2000000"],
    ["HK$200万元", "HKD 2000000"],
    ["1500万欧元", "EUR 15000000"],
    ["€1500万", "EUR 15000000"],
    ["2.6亿英镑", "GBP 260000000"],
    ["30亿日元", "JPY 3000000000"],
    ["新台币1200万元", "TWD 12000000"],
    ["NT$1200万元", "TWD 12000000"],
    ["1200万元新台币", "TWD 12000000"],
    ["500万澳门元", "MOP 5000000"],
    ["1亿2千万港元", "HKD 120000000"],
    ["USD 2 million", "USD 2000000"],
    ["US$2.5 million", "USD 2500000"],
    ["EUR 3.5m", "EUR 3500000"],
    ["2亿印度卢比", "INR 200000000"],
  ] as const),
  ...[
    "3-5亿元",
    "3000万至5000万元",
    "3000万元至5000万元",
    "5–8亿元",
    "三至五亿元",
    "3亿~5亿美元",
    "5—8亿",
    "数千万元",
    "3000元/人",
    "200元/平方米",
    "2万元／户",
  ].map((printed) => [printed, undefined] as const),
];

const projects = ["自来水厂扩建工程", "污水处理厂建设项目", "农村公路改造工程", "中医院迁建项目", "水库除险加固工程"];

type Form = (setting: Setting, sum: string, project: string) => string;

const invested: readonly Form[] = [
  ({ county }, sum, project) => `${county}${project}总投资${sum}。`,
  ({ county, townships: [{ name }] }, sum, project) => `${county}${project}位于${name}，总投资${sum}，今年开工。`,
  ({ county }, sum, project) => `记者获悉，${county}${project}计划投资${sum}，建设工期两年。`,
  ({ county }, sum, project) => `总投资${sum}的${county}${project}开工建设。`,
  ({ county }, sum, project) => `${county}${project}概算总投资${sum}。`,
  ({ county }, sum, project) => `${county}${project}估算投资${sum}，已列入计划。`,
];

function held(lines: readonly string[], property: string): (number | string)[] {
  return lines.flatMap((line) => {
    const found = new RegExp(`[ .]${property}(?:Cny=(\\d+(?:\\.\\d+)?)|Foreign=([^=]+?))(?= \\w+=|$)`, "u").exec(line);
    return found === null ? [] : [found[2] ?? Number(found[1])];
  });
}

function judge(text: string, lines: readonly string[], property: string, wanted: number | string | undefined, stated = true): Trial {
  const found = held(lines, property);
  const right = wanted === undefined ? found.length === 0 : found.length === 1 && found[0] === wanted;
  return { text, fault: right && stated ? undefined : `${JSON.stringify(found)} for ${wanted} | ${lines.join("; ")}` };
}

describe("a sum", () => {
  it("is what a project costs, in its currency", () => {
    const trials = [...settings(sums.length * 2, 31)].map((setting, index) => {
      const [printed, wanted] = sums[index % sums.length]!;
      const text = invested[(index + Math.floor(index / sums.length)) % invested.length]!(setting, printed, setting.draw.pick(projects));
      return judge(text, facts(read(text)), "totalInvestment", wanted);
    });
    expectRight(trials);
  });

  it("is what somebody pays, in its currency", () => {
    const trials = [...settings(sums.length, 32)].map((setting, index) => {
      const [printed, wanted] = sums[index]!;
      const { county, draw } = setting;
      const payer = draw.pick([`${county}财政局`, `${county}水利局`, `${county}慈善总会`]);
      const text = draw.pick([
        `${payer}投入${printed}，实施${county}${draw.pick(projects)}。`,
        `${payer}出资${printed}，用于${county}${draw.pick(projects)}。`,
      ]);
      const paid = facts(read(text), "FUNDS");
      return judge(text, paid, "amount", wanted, paid.length === 1);
    });
    expectRight(trials);
  });

  it("for each of many is nobody's whole", () => {
    const each = ["每户补助2万元", "每人投入300元", "人均投资300元", "每亩投入2000元", "每平方米投资200元"];
    const trials = [...settings(40, 34)].map(({ county, townships: [{ name }], draw }, index): Trial => {
      const text = `${county}财政局${each[index % each.length]!}实施${name}${draw.pick(projects)}。`;
      return judge(text, facts(read(text), "FUNDS"), "amount", undefined);
    });
    expectRight(trials);
  });

  it("is no money where something else is counted", () => {
    const other = ["建设3.2亿立方米水库", "惠及群众3万人次", "种植5万亩", "完成投资计划的80%", "迎来2024元旦", "改造管网1 200公里"];
    const trials = [...settings(48, 33)].map(({ county, draw }, index): Trial => {
      const text = `${county}${draw.pick(projects)}${other[index % other.length]!}。`;
      const money = read(text).mentions.filter(({ type }) => type === "Money");
      return { text, fault: money.length === 0 ? undefined : money.map((mention) => mention.text).join() };
    });
    expectRight(trials, 1);
  });

  it("of the annotated case keeps its currency and its number", () => {
    const text =
      "庐江县自来水厂扩建工程位于庐城镇，总投资1.5亿美元。\n\n庐江县客运站改造工程总投资1500万欧元。\n\n庐江县路灯改造工程总投资3-5亿元。";
    const lines = facts(read(text)).filter((line) => line.includes(".totalInvestment"));
    expect(lines).toEqual([
      "庐江县客运站改造工程 .totalInvestmentForeign=EUR 15000000",
      "庐江县自来水厂扩建工程 .totalInvestmentForeign=USD 150000000",
    ]);
  });
});
