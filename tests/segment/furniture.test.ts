/** What sites put around every text is told from the text, in Chinese and English; so is what they say of the page. */
import { describe, expect, test } from "vitest";
import { extractDocument } from "../../src/pipeline.ts";
import { segmentDocument } from "../../src/segment/segment.ts";
import { kindsOf, page } from "./page.ts";

const news = "6月11日，清河镇召开会议，会议要求各村抓好落实，把各项工作做到实处。";
const english = "The council met on Friday and agreed to repair the bridge over the river, which had been closed since May.";
const kindOf = (line: string, above: string): string | undefined =>
  segmentDocument(page(`${above}\n${line}\n`, { title: "某事" }))
    .flatMap(({ sentences }) => sentences)
    .findLast(({ text }) => text.includes(line.slice(0, 4)))?.kind;

describe("lines around a text", () => {
  test.each([
    "当前位置：首页 > 政务公开 > 工作动态",
    "您现在的位置：网站首页 » 新闻中心",
    "首页>>新闻>>乡镇动态",
    "新闻中心 > 乡镇动态 > 正文",
    "上一篇：清河镇举办第二届龙舟赛",
    "下一条： 没有了",
    "【上一篇】 >某镇开学",
    "主办：清河县人民政府办公室  承办：清河县数据局  技术支持：云通科技有限公司",
    "皖ICP备12345678号-1  网站标识码：3401240001",
    "版权所有：清河县人民政府  皖公网安备34012402000001号",
    "【打印本页】 【关闭窗口】",
    "字体：[大 中 小] 打印 分享到",
    "扫一扫在手机打开当前页",
    "返回顶部",
  ])("Chinese furniture: %s", (line) => expect(kindOf(line, news)).toBe("furniture"));

  test.each([
    "Home > News > Roads",
    "You are here: Home / Council / News",
    "Previous: Moor Town wins the cup",
    "Next article » Library to close",
    "Share this page | Print this page",
    "© 2023 Moor District Council. All rights reserved.",
    "Skip to main content",
    "Privacy policy | Terms of use | Accessibility",
  ])("English furniture: %s", (line) => expect(kindOf(line, english)).toBe("furniture"));

  test.each([
    "位置：清河镇水库以东二百米",
    "主办单位：清河县文化局",
    "项目地址：清河镇大塘村",
    "上一年度的工作由王某主持。",
    "打印店老板王某是清河镇人。",
    "下一步，清河镇将继续推进工作",
    "分享会由清河镇团委书记王某主持",
  ])("no furniture: %s", (line) => expect(kindOf(line, news)).not.toBe("furniture"));

  test.each(["Home Secretary visits Moor Town", "Next year the bridge will open.", "Contact: Jane Doe, Moor Council", "Date: 3 June 2023"])(
    "no furniture: %s",
    (line) => expect(kindOf(line, english)).not.toBe("furniture"),
  );

  test("a footer's lines are known by one another, and headlines below 相关新闻 by what follows", () => {
    const kinds = segmentDocument(
      page(`${news}\n相关新闻\n清河镇举办龙舟赛\n大塘村修路\n主办：清河县人民政府\n地址：清河县城关镇一号\n皖ICP备12345678号`, {
        title: "某事",
      }),
    ).flatMap(kindsOf);
    expect(kinds.filter((kind) => kind.startsWith("furniture")).length).toBe(6);
  });

  test("nothing is found in it", () => {
    const around = "上一篇：庐江县教育局局长吴萍调研开学工作\n技术支持：合肥云通科技有限公司 主办：庐江县人民政府";
    const { mentions, statements } = extractDocument(page(`泥河镇开会\n\n庐江县水利局局长李国强到泥河镇检查防汛。\n${around}`));
    const from = page(`泥河镇开会\n\n庐江县水利局局长李国强到泥河镇检查防汛。\n`).text.length;
    expect(mentions.filter(({ start }) => start >= from)).toEqual([]);
    expect(statements.filter(({ evidence }) => evidence.start >= from)).toEqual([]);
    expect(mentions.map(({ text }) => text)).toContain("李国强");
  });

  test("a sentence with a broken character states nothing, the others do", () => {
    const { mentions } = extractDocument(page("庐江县水利局局长李国强到泥河镇检查。\n庐江县水利局局长李国\ufffd不在场。"));
    expect(mentions.filter(({ type }) => type === "Person").map(({ text }) => text)).toEqual(["李国强"]);
  });
});

test.each([
  ["Contact: Jane Doe, planning officer", english],
  ["项目经理：王某某", news],
])("what forms ask for stands by itself, alone on its line: %s", (line, above) => expect(kindOf(line, above)).toBe("field"));

describe("what a page says of itself", () => {
  const notice = (head: string, foot = ""): string =>
    `${head}\n\n各镇人民政府：\n现将《清河县河道采砂规划》印发给你们，请认真贯彻执行。\n${foot}`;

  test("the title by its key, the day by the surest", () => {
    const [article] = segmentDocument(
      page(
        notice(
          "索 引 号：003/2023-00012　信息分类：通知公告\n成文日期：2023-06-10　发布日期：2023-06-12\n信息名称：关于印发清河县河道采砂规划的通知\n有效期至：2028-06-30",
        ),
      ),
    );
    expect(article).toMatchObject({ title: "关于印发清河县河道采砂规划的通知", date: "2023-06-12" });
  });

  test("a table's cells between tabs say it as well", () => {
    const [article] = segmentDocument(
      page(notice("索引号：\t003/2023\t生成日期：\t2023-06-12\n废止日期：\t2028-06-30\t文号：\t清水〔2023〕4号")),
    );
    expect(article?.date).toBe("2023-06-12");
  });

  test.each([
    ["2023年6月10日", "2023-06-10"],
    ["二〇二三年六月二十一日", "2023-06-21"],
    ["2023-6-9", "2023-06-09"],
  ])("else the day below the signature: %s", (day, iso) => {
    const [article] = segmentDocument(page(notice("关于印发清河县河道采砂规划的通知", `\n清河县水利局\n${day}`)));
    expect(article).toMatchObject({ title: "关于印发清河县河道采砂规划的通知", date: iso });
  });

  test("who signed a notice issued what it hands out, and nothing that it passes on", () => {
    const issued = (verb: string): string[] =>
      extractDocument(
        page(`各镇人民政府：\n现将《庐江县河道采砂规划》${verb}给你们，请认真贯彻执行。\n\n庐江县水利局\n2023年6月10日`),
      ).statements.flatMap((one) => (one.kind === "relation" && one.predicate === "ISSUED" ? [one.extractor] : []));
    expect(issued("印发")).toEqual(["zh/signed-policy/handed-out"]);
    expect(issued("转发")).toEqual([]);
  });

  test("an English page's day by its key", () => {
    const [article] = segmentDocument(
      page(`Bridge to open\n\nPublished: 3 June 2023 | Last updated: 9 June 2023\n\n${english}`, { title: "Bridge to open" }),
    );
    expect(article?.date).toBe("2023-06-03");
  });
});
