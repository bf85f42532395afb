import { describe, expect, it } from "vitest";
import { stated } from "./stated.ts";

const events = ["ORGANIZES", "PARTICIPATES_IN", "PART_OF", "COOPERATES_WITH"] as const;
const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    "{T=2023-03-22:3月22日}，{A:临夏县水务局}联合{A:团县委}、{A:县教育局}等单位开展{E:节水宣传活动}。",
    [
      "临夏县水务局 COOPERATES_WITH 县教育局",
      "临夏县水务局 COOPERATES_WITH 团县委",
      "临夏县水务局 ORGANIZES 节水宣传活动 date=2023-03-22",
      "县教育局 PARTICIPATES_IN 节水宣传活动",
      "团县委 PARTICIPATES_IN 节水宣传活动",
    ],
  ],
  [
    "{A:市林业局}会同{A:市公安局}，围绕“{E:爱鸟周}”主题活动，在广场举办{E:野生鸟类图片展}。",
    [
      "市林业局 COOPERATES_WITH 市公安局",
      "市林业局 ORGANIZES 野生鸟类图片展",
      "市公安局 ORGANIZES 野生鸟类图片展",
      "野生鸟类图片展 PART_OF 爱鸟周",
    ],
  ],
  [
    "{T=2024-10-08/2024-10-12:10月8日至12日}，{A:县人社局}分批组织学员参加{E:电焊工技能竞赛}。",
    ["县人社局 PARTICIPATES_IN 电焊工技能竞赛"],
  ],
  [
    "{T=2024-10-08/2024-10-12:10月8日至12日}，{O:龙江电厂}举办{E:消防演练}。",
    [
      "龙江电厂 ORGANIZES 消防演练 endDate=2024-10-12 startDate=2024-10-08".replace(
        "endDate=2024-10-12 startDate=2024-10-08",
        "startDate=2024-10-08 endDate=2024-10-12",
      ),
    ],
  ],
  ["{E:全县运动会}由{A:县文旅局}主办、{O:县第一中学}承办。", ["县文旅局 ORGANIZES 全县运动会", "县第一中学 ORGANIZES 全县运动会"]],
  ["由{A:省总工会}主办、{A:市总工会}协办的{E:职工篮球赛}开赛。", ["市总工会 PARTICIPATES_IN 职工篮球赛", "省总工会 ORGANIZES 职工篮球赛"]],
  ["{P:高原}出席{E:表彰大会}。", ["高原 PARTICIPATES_IN 表彰大会"]],
  [
    "{O:东风小学}、{O:实验小学}联合举办{E:艺术节}。",
    ["东风小学 COOPERATES_WITH 实验小学", "东风小学 ORGANIZES 艺术节", "实验小学 ORGANIZES 艺术节"],
  ],
  ["{A:县应急局}下一步将开展{E:安全生产大检查}。", ["县应急局 ORGANIZES 安全生产大检查 planned"]],
  ["{A:县应急局}计划于{T=2025-06-01:6月1日}开展{E:安全生产大检查}。", ["县应急局 ORGANIZES 安全生产大检查 date=2025-06-01 planned"]],
  ["{V:龙井村}来到河边，随后组织开展{E:清河行动}。", ["龙井村 ORGANIZES 清河行动"]],
  [
    "{E:乡村运动会}开幕。县委副书记{P:何振华}宣布开幕，{P:马建军}致辞。",
    ["何振华 PARTICIPATES_IN 乡村运动会", "马建军 PARTICIPATES_IN 乡村运动会"],
  ],
  // Nothing is stated:
  ["{E:龙舟赛}结束。{P:马建军}没有致辞。", []],
  ["{A:县应急局}没有举办{E:知识竞赛}。", []],
  ["因疫情，{A:县应急局}取消举办{E:知识竞赛}。", []],
  ["{A:县文旅局}未按期举办{E:龙舟赛}。", []],
  ["如果{A:县文旅局}举办{E:龙舟赛}，大家都会来。", []],
  ["大家希望{A:县文旅局}举办{E:龙舟赛}。", []],
  ["{E:龙舟赛}精彩纷呈。{A:县文旅局}门前车水马龙。", []],
];

describe("events", () => {
  it.each(cases)("%s", (text, expected) => {
    expect(stated(text, events)).toEqual([...expected].sort());
  });

  it("the kicker is the subject of a headline and of sentences that name nobody", () => {
    const text = "K|{A:通渭县税务局}——\nT|开展{E:税法宣传月活动}\n今年以来，干部走街串巷。先后举办{E:纳税人座谈会}。";
    expect(stated(text, events)).toEqual(["通渭县税务局 ORGANIZES 税法宣传月活动", "通渭县税务局 ORGANIZES 纳税人座谈会"]);
  });

  it("what an official says is done is done by the body", () => {
    expect(stated("{A:平安区民政局}局长{P:马芳}介绍，今年已举办{E:养老护理员培训班}。", events)).toEqual([
      "平安区民政局 ORGANIZES 养老护理员培训班",
    ]);
  });
});

it("who leads a project does not hold the event told of before it", () => {
  expect(stated("{E:龙舟赛}结束。实施{J:河道治理项目}，由{A:县水务局}牵头，{A:县林草局}配合。", ["ORGANIZES", "PARTICIPATES_IN"])).toEqual(
    [],
  );
});
