/** Bodies that a reform joins, schools called like a county, sums of projects that nobody has read, and who is honoured together. */
import { describe, expect, it } from "vitest";
import { type Setting, settings } from "../../scripts/generate/county-setting.ts";
import { expectRight, facts, judged, named, read, type Trial } from "./reading.ts";

const each = (seed: number, make: (setting: Setting) => Trial): Trial[] => [...settings(24, seed)].map(make);

describe("Bodies that a reform joins", () => {
  it("become the new one, each of the row", () =>
    expectRight(
      each(431, ({ county }) =>
        judged(
          `${county}将农业局、畜牧水产局、农村经营服务站的职责整合，组建${county}农业农村局。`,
          ["农业局", "畜牧水产局", "农村经营服务站"].map((name) => `${name} SUCCEEDED_BY ${county}农业农村局`),
          "SUCCEEDED_BY",
        ),
      ),
    ));

  it("become it where 与 joins the two", () =>
    expectRight(
      each(432, ({ county }) =>
        judged(
          `${county}将旅游外事侨务局与文体广电新闻出版局合并，组建${county}文化旅游广电体育局。`,
          ["旅游外事侨务局", "文体广电新闻出版局"].map((name) => `${name} SUCCEEDED_BY ${county}文化旅游广电体育局`),
          "SUCCEEDED_BY",
        ),
      ),
    ));

  it.each(["石屏县没有将农业局、畜牧水产局的职责整合。", "石屏县将农业局的会议推迟。", "石屏县将有关局、相关局合并。"])(
    "become nothing otherwise: %s",
    (text) => expect(facts(read(text), "SUCCEEDED_BY")).toEqual([]),
  );
});

describe("A school in one county that is called like another", () => {
  it("is in the first", () =>
    expectRight(
      each(433, ({ county }) =>
        judged(`${county}乐安职业培训学校开班。`, [`${county}乐安职业培训学校 LOCATED_IN ${county}`], "LOCATED_IN"),
      ),
    ));

  it("is where its branch is named after", () =>
    expect(facts(read("北京银行南京分行成立。"), "LOCATED_IN")).toEqual(["北京银行南京分行 LOCATED_IN 南京市"]));
});

describe("A sum of a project that nobody has read", () => {
  it("is not that of the next one", () => {
    const sums = facts(
      read("新引进项目中包括计划总投资50亿元的大唐新能源公司风电、计划总投资5亿元的长春皓月集团肉牛产业加工项目等大项目。"),
    ).filter((line) => line.includes("totalInvestmentCny"));
    expect(sums).toEqual(["长春皓月集团肉牛产业加工项目 .totalInvestmentCny=500000000"]);
  });
});

describe("Who does something for others", () => {
  it.each(["村民提供免费法律咨询", "群众办实事", "学生讲课"])("is called without 为: %s", (what) =>
    expectRight(
      each(434, ({ people: [one] }) => {
        const text = `义和村第一书记${one}为${what}。`;
        const found = named(read(text), "Person").join();
        return { text, fault: found === one ? undefined : found };
      }),
    ),
  );
});

describe("Those honoured together", () => {
  it("have the honour, each of the row", () =>
    expectRight(
      each(435, ({ county, people: [one, other, third] }) =>
        judged(
          `${county}将${one}、${other}等14位同志表彰为“优秀教育工作者”；${third}等40名同志表彰为“优秀教师”。`,
          [`${one} RECEIVED 优秀教育工作者`, `${other} RECEIVED 优秀教育工作者`, `${third} RECEIVED 优秀教师`],
          "RECEIVED",
        ),
      ),
    ));
});

describe("Two that signed in some month", () => {
  it("cooperate", () =>
    expectRight(
      each(436, ({ county }) =>
        judged(`衢江区、${county}于2018年5月签订结对帮扶协议。`, [`衢江区 COOPERATES_WITH ${county}`], "COOPERATES_WITH"),
      ),
    ));

  it("do not where they did not", () =>
    expect(facts(read("衢江区、石屏县于2018年5月没有签订结对帮扶协议。"), "COOPERATES_WITH")).toEqual([]));
});

describe("Who builds a work in some place", () => {
  it("need not be there", () =>
    expectRight(
      each(437, ({ townships: [town] }) =>
        judged(
          `远山集团有限公司投资3200万元建设的冷链物流中心项目坐落在${town.name}。`,
          [`冷链物流中心项目 LOCATED_IN ${town.name}`],
          "LOCATED_IN",
        ),
      ),
    ));

  it("is there where it says so", () =>
    expect(facts(read("远山集团有限公司坐落在石屏县。"), "LOCATED_IN")).toEqual(["远山集团有限公司 LOCATED_IN 石屏县"]));
});

describe("A road between two towns", () => {
  it("is in no place called like itself", () =>
    expectRight(
      each(438, ({ townships: [one, other] }) => {
        const text = `${one.name}至${other.name}公路改建工程开工。`;
        const found = facts(read(text), "LOCATED_IN");
        return { text, fault: found.find((line) => line.endsWith("公路")) };
      }),
    ));
});

describe("An honour of secretaries", () => {
  it("is no committee's, and nobody's whom the sentence does not name", () =>
    expectRight(
      each(439, ({ county, people: [one] }) =>
        judged(`2015年7月，${one}调任${county}委书记。此后并获评“全国优秀县委书记”。`, [], "RECEIVED"),
      ),
    ));

  it("is his whom it names", () =>
    expectRight(
      each(440, ({ county, people: [one] }) =>
        judged(`${county}委书记${one}获评“全国优秀县委书记”。`, [`${one} RECEIVED 全国优秀县委书记`], "RECEIVED"),
      ),
    ));
});
