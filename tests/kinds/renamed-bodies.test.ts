/** A renamed, merged or reorganized body and its successor are two, however alike their names, with SUCCEEDED_BY and its date. */
import { describe, expect, it } from "vitest";
import { settings } from "../../scripts/generate/county-setting.ts";
import { expectRight, facts, named, read, type Trial } from "./reading.ts";

const pairs = [
  ["农业局", "农业农村局"],
  ["文化局", "文化和旅游局"],
  ["文化广电旅游局", "文化和旅游局"],
  ["城市管理局", "城市管理综合行政执法局"],
  ["环境保护局", "生态环境局"],
  ["环保局", "生态环境局"],
  ["国土资源局", "自然资源和规划局"],
  ["安全生产监督管理局", "应急管理局"],
  ["交通局", "交通运输局"],
  ["食品药品监督管理局", "市场监督管理局"],
  ["旅游局", "文化和旅游局"],
  ["粮食局", "粮食和物资储备局"],
  ["卫生局", "卫生健康局"],
  ["发展和改革局", "发展和改革委员会"],
  ["教育局", "教育和体育局"],
  ["扶贫办", "乡村振兴局"],
  ["住建局", "住房和城乡建设局"],
] as const;

type Form = (old: string, made: string) => string;
const dated: readonly Form[] = [
  (old, made) => `${old}于2019年更名为${made}。`,
  (old, made) => `2019年，${old}改名为${made}。`,
  (old, made) => `2019年3月，撤销${old}，设立${made}。`,
];
const forms: readonly Form[] = [
  (old, made) => `${old}改组为${made}。`,
  (old, made) => `${old}挂牌更名为${made}。`,
  (old, made) => `${made}（原${old}）昨天挂牌。`,
  (old, made) => `将${old}的职责整合，组建${made}。`,
  (old, made) => `组建${made}，不再保留${old}。`,
  (old, made) => `${made}由原${old}更名而来。`,
  (old, made) => `在${old}基础上组建${made}。`,
  (old, made) => `${old}更名为${made}。记者从${made}获悉，${old}的档案已经移交。`,
];

describe("a renamed body", () => {
  it("is not its successor", () => {
    const trials: Trial[] = [...settings(187, 1501)].map(({ county }, index) => {
      const [old, made] = pairs[index % pairs.length]!.map((name) => county + name) as [string, string];
      const form = [...dated, ...forms][Math.floor(index / pairs.length)]!;
      const text = form(old, made);
      const page = read(text);
      const followed = facts(page, "SUCCEEDED_BY");
      const date = dated.includes(form) ? / date=2019/ : /./;
      const [line = ""] = followed;
      const right = followed.length === 1 && line.startsWith(`${old} SUCCEEDED_BY ${made}`) && date.test(line);
      const two = named(page, "Agency").length === 2;
      return { text, fault: right && two ? undefined : `${followed.join("; ")} | ${named(page, "Agency").join()}` };
    });
    expectRight(trials);
  });

  it("is one with its forms where nothing is renamed", () => {
    const trials: Trial[] = [...settings(60, 1502)].map(({ county, draw }) => {
      const [whole, spoken] = draw.pick([
        ["发展和改革局", "发改局"],
        ["农业农村局", "农业农村局"],
        ["水利局", "水利局"],
        ["市场监督管理局", "市场监管局"],
        ["住房和城乡建设局", "住建局"],
      ] as const);
      const text = `${county}${whole}召开会议。${draw.pick(["县", county])}${spoken}有关负责人介绍了情况。记者从${draw.pick(["县", ""])}${spoken}获悉，工程已完工。`;
      const found = named(read(text), "Agency");
      return { text, fault: found.join() === county + whole ? undefined : found.join() };
    });
    expectRight(trials);
  });

  it("follows nothing where that is denied", () => {
    expect(facts(read("庐江县农业局没有更名为庐江县农业农村局。"), "SUCCEEDED_BY")).toEqual([]);
  });
});
