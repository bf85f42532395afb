import { expect, test } from "vitest";
import { yearOfPage } from "../../src/languages/zh/mentions/page-year.ts";

const yearOf = (text: string): string | undefined => yearOfPage({ id: "0", file: "page.txt", text, encoding: "utf-8" });

test.each<[string, string | undefined]>([
  ["2018年他返乡,2021年当选。", "2021"],
  ["2022年危房改造项目开工。", "2022"],
  ["2020年启动,到2025年全面完成。", "2020"],
  ["实施《养老服务规划(2022—2025年)》,2021年已有12家。", "2021"],
  ["展望2035年远景目标。", undefined],
  ["2019年建成,预计2024年底完工二期。", "2019"],
  ["6月21日,检查组到来。", undefined],
])("%s", (text, year) => {
  expect(yearOf(text)).toBe(year);
});
