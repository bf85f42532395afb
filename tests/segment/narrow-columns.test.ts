/** Pages whose lines are those of narrow columns. */
import { describe, expect, test } from "vitest";
import { segmentDocument } from "../../src/segment/segment.ts";
import { bylinesOf, kindsOf, page, outlineOf } from "./page.ts";

describe("narrow columns", () => {
  const column = `柳河报 | 综合版 | 2022.5.20

矿工夜校亮起的灯
柳河县开展夜校进矿山活动

□ 记者 王一二

傍晚六点, 矿区的灯次第亮了
起来, 工人们换下工装走进教
室。
柳河县恒源矿业有限公司投
资金三十万元, 买来了课桌和
投影仪, 又请来了老师。

六十三岁的周大山在井下
干了三十一年, 退休后回到老
家石桥镇双沟村。
□ 周三四`;

  test("a line that falls a little short of the others is a piece of a sentence, not a section head", () => {
    const kinds = segmentDocument(page(column)).flatMap((article) => kindsOf(article));
    expect(kinds).toContain("body: 柳河县恒源矿业有限公司投资金三十万元, 买来了课桌和投影仪, 又请来了老师。");
    expect(kinds).toContain("body: 六十三岁的周大山在井下干了三十一年, 退休后回到老家石桥镇双沟村。");
  });

  test("a masthead whose date has points is no headline; names after a box are a signature", () => {
    const document = page(column);
    const [article] = segmentDocument(document);
    expect(article?.title).toBe("矿工夜校亮起的灯");
    expect(bylinesOf(document, article!)).toEqual(["记者 王一二", "作者 周三四"]);
  });

  test("a kicker with a colon after an unsigned article begins the next one", () => {
    const text = `柳河县法院

巡回审判进矿区

本报讯(记者 王一二)柳河县法院的巡回审判庭昨天开到了矿区,
三十多名工人旁听了庭审。

石桥镇双沟村:
老支书的山,年轻人的路

□本报记者 王一二

双沟村的老支书今年七十九岁了,年轻时带头上山种树,一种就是
四十年。`;
    expect(outlineOf(text).map((one) => (one as unknown[]).slice(0, 2))).toEqual([
      ["柳河县法院", "巡回审判进矿区"],
      ["石桥镇双沟村:", "老支书的山,年轻人的路"],
    ]);
  });

  test("a village's name cut before its last word is put together again", () => {
    const text = `柳河县启动人口普查

本报讯 普查从昨天开始。

石桥镇先锋

社区的普查员周大山是第三次参加普查。`;
    expect(segmentDocument(page(text)).flatMap((article) => kindsOf(article))).toContain(
      "body: 石桥镇先锋社区的普查员周大山是第三次参加普查。",
    );
  });
});
