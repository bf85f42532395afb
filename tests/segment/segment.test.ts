/** Pages → articles: headlines, kickers, dates, bylines. */
import { describe, expect, test } from "vitest";
import { segmentDocument } from "../../src/segment/segment.ts";
import { bylinesOf, kindsOf, page, outlineOf } from "./page.ts";

describe("Chinese newspaper pages", () => {
  test("masthead, kicker with a colon, headline, bylines in the dateline's bracket, caption, briefs", () => {
    const text = `遵义日报
2023年5月12日　星期五　第3版　要闻

桐梓县：
高标准农田建设让“望天田”变“丰产田”

本报讯（记者 王晓雨 通讯员 赵大刚）连日来，在桐梓县娄山关街道
杉坪村，挖掘机来回穿梭，高标准农田建设项目
正在加紧推进。

汇川区开展食品安全宣传周活动

本报讯（通讯员 李　敏）5月10日，汇川区市场监督管理局开展食品安全宣传周活动。

图为活动现场。  记者 刘洋 摄`;
    expect(outlineOf(text)).toEqual([
      ["桐梓县：", "高标准农田建设让“望天田”变“丰产田”", "2023-05-12", ["记者 王晓雨", "通讯员 赵大刚"]],
      [undefined, "汇川区开展食品安全宣传周活动", "2023-05-12", ["通讯员 李　敏"]],
    ]);
    const [first, second] = segmentDocument(page(text));
    expect(kindsOf(first!)).toContain(
      "body: 本报讯（记者 王晓雨 通讯员 赵大刚）连日来，在桐梓县娄山关街道杉坪村，挖掘机来回穿梭，高标准农田建设项目正在加紧推进。",
    );
    expect(kindsOf(second!).slice(-2)).toEqual(["caption: 图为活动现场。", "caption: 记者 刘洋 摄"]);
  });

  test("headlines without bylines, over news from elsewhere; a headline ends in 了, and a section's does not begin an article", () => {
    const text = `山桃开了游客来

4月2日，青石镇柳沟村的山桃开满了坡。游客王芳说，比去年还热闹。

老院子变了样

村里把十二处老院子改成了民宿，去年接待游客三千人。

停在半路的水通了

4月6日，白水乡后河村的自来水通到了最后一户。村民李大山打开龙头，接了满满一桶。`;
    expect(outlineOf(text).map((one) => (one as string[])[1])).toEqual(["山桃开了游客来", "停在半路的水通了"]);
  });

  test("a feature with subtitle, byline above the text, section head, caption and links", () => {
    const text = `走进竹海深处

——长宁县竹产业发展纪实

□ 记者 罗敏 文/图

清晨，长宁县竹海镇的竹林里雾气缭绕

，村民杨大友背着竹篓上山了。他家有竹

林四十亩，去年卖竹笋收入三万元。

竹工艺品走出国门

在长宁县竹编工艺协会的工作室里，二十多名妇女正在编

织花篮。

上图：村民在编织竹篮。

去年，县里投入资金800万元,建成竹编产业

园一个。

相关链接

长宁县位于四川省宜宾市腹心地带，竹林面积七十万亩。`;
    const [article, ...others] = segmentDocument(page(text));
    expect(others).toEqual([]);
    expect(kindsOf(article!)).toEqual([
      "title: 走进竹海深处",
      "heading: ——长宁县竹产业发展纪实",
      "byline: □ 记者 罗敏 文/图",
      "body: 清晨，长宁县竹海镇的竹林里雾气缭绕，村民杨大友背着竹篓上山了。",
      "body: 他家有竹林四十亩，去年卖竹笋收入三万元。",
      "heading: 竹工艺品走出国门",
      "body: 在长宁县竹编工艺协会的工作室里，二十多名妇女正在编织花篮。",
      "caption: 上图：村民在编织竹篮。",
      "body: 去年，县里投入资金800万元,建成竹编产业园一个。",
      "heading: 相关链接",
      "body: 长宁县位于四川省宜宾市腹心地带，竹林面积七十万亩。",
    ]);
  });

  test("lines of a fixed width without empty lines, paragraphs indented, the byline in a bracket at the foot", () => {
    const text = `小藤茶 大产业
　　“今年藤茶价格好，我家收入翻了一番
。”6月1日，来凤县百福司镇合光村茶农
向德明笑着告诉记者。该村现有藤茶面积
1200亩，是全县藤茶种植第一村。
　　近年来，合光村党支部书记田明华带领
村民成立了来凤县合光藤茶专业合作社，
与湖北民族大学合作建立研究基地。
　　　　　　　　（本报记者 彭 婷 通讯员 向宏理）
咸丰县举行土家女儿会
　　本报讯（记者谭学）7月12日，咸丰县在
唐崖镇举行土家女儿会。`;
    expect(outlineOf(text, { published: "2024-07-13" })).toEqual([
      [undefined, "小藤茶 大产业", "2024-07-13", ["记者 彭 婷", "通讯员 向宏理"]],
      [undefined, "咸丰县举行土家女儿会", "2024-07-13", ["记者 谭学"]],
    ]);
  });

  test("datelines begin articles of their own and give the day", () => {
    const text =
      "本报南宁6月3日讯 记者张小丽报道：自治区农业农村厅今天发布通知。\n\n　　通知要求各地做好“三夏”生产。\n\n新华社北京6月4日电（记者赵文君、王雨萧）国家能源局4日发布数据。";
    expect(outlineOf(text, { published: "2024-06-05" })).toEqual([
      [undefined, undefined, "2024-06-03", ["记者 张小丽"]],
      [undefined, undefined, "2024-06-04", ["记者 赵文君", "记者 王雨萧"]],
    ]);
    expect(outlineOf(text).map((article) => (article as unknown[])[2])).toEqual([undefined, undefined]);
  });

  test("a bracket at the end of a paragraph is a byline and a sentence of its own", () => {
    const text =
      "某县修好十座便民桥\n\n今年以来，某县修好便民桥十座，群众出行更加方便，得到了好评。（某县融媒体中心记者 王丽 特约通讯员 张伟国）";
    const [article] = segmentDocument(page(text));
    expect(bylinesOf(page(text), article!)).toEqual(["记者 王丽 of 某县融媒体中心", "特约通讯员 张伟国"]);
    expect(kindsOf(article!).at(-1)).toBe("byline: （某县融媒体中心记者 王丽 特约通讯员 张伟国）");
  });
});

test("a government page: date, source and author below the title, numbered heads", () => {
  const text = `信阳市平桥区召开2024年春季造林绿化工作推进会
发布时间：2024-03-12 09:30  来源：平桥区林业和茶产业局  作者：周海涛  浏览次数：231

3月11日，平桥区召开2024年春季造林绿化工作推进会。
一、提高政治站位
各乡镇要把造林绿化作为重点任务来抓。
二、严把质量关
（一）苗木质量
选用良种壮苗，确保成活率达到95%以上。`;
  expect(outlineOf(text)).toEqual([[undefined, "信阳市平桥区召开2024年春季造林绿化工作推进会", "2024-03-12", ["作者 周海涛"]]]);
  const [article] = segmentDocument(page(text));
  expect(
    kindsOf(article!)
      .filter((line) => line.startsWith("heading"))
      .slice(1),
  ).toEqual(["heading: 一、提高政治站位", "heading: 二、严把质量关", "heading: （一）苗木质量"]);
});

test("texts without a headline: none is made up; a title told with the document is taken", () => {
  const text = "今天和朋友去了凤凰古城，天气不错。沱江边人很多";
  expect(outlineOf(text)).toEqual([[undefined, undefined, undefined, []]]);
  expect(outlineOf(text, { title: "凤凰一日", published: "2023-01-02" })).toEqual([[undefined, "凤凰一日", "2023-01-02", []]]);
});

describe("signatures", () => {
  const foot = (line: string): unknown => {
    const document = page(
      `某某村修好便民桥\n\n今年以来，某某村修好便民桥十座。\n\n${line}\n\n另一村建起文化广场\n\n另一村的文化广场建成了。`,
    );
    const articles = segmentDocument(document);
    return [articles.length, articles.flatMap((article) => bylinesOf(document, article))];
  };
  test.each([
    ["（刘 慧　曾维）", 2, ["作者 刘 慧", "作者 曾维"]],
    ["(县人大办 赖晓雯)", 2, ["作者 赖晓雯 of 县人大办"]],
    ["(某县公安局供稿 执笔: 郭 锐)", 2, ["执笔 郭 锐 of 某县公安局"]],
    ["（黄小桂　文/图）", 2, ["作者 黄小桂"]],
    ["(本报综合)", 2, []],
    ["(松 执)", 2, []],
    ["县融媒体中心 记者 王丽", 2, ["记者 王丽 of 县融媒体中心"]],
    ["(资料图片)", 1, []],
  ])("%s", (line, articles, bylines) => {
    expect(foot(line)).toEqual([articles, bylines]);
  });

  test("briefs begin an article; a kicker may end in a colon; a line close below the headline is its subtitle", () => {
    const text = `古村里的新居民
民宿开业、艺术家入驻、年轻人返乡,某某乡迈入新阶段

某某乡陈家村挂在海拔850米的崖壁上。六月午后,来自外地的

画家推开木窗,云雾就漫了进来。

记者 包晓慧

某某镇:

从“上访村”到“和谐村”

某某镇曾经是挂了号的“上访村”, 地界、水路, 样样都闹矛盾。

简讯

▲7月3日，某某镇举行揭牌仪式。`;
    const articles = segmentDocument(page(text));
    expect(articles.map(({ kicker, title }) => [kicker, title])).toEqual([
      [undefined, "古村里的新居民"],
      ["某某镇:", "从“上访村”到“和谐村”"],
      [undefined, "简讯"],
    ]);
    expect(kindsOf(articles[0]!)[1]).toBe("heading: 民宿开业、艺术家入驻、年轻人返乡,某某乡迈入新阶段");
  });
});

describe("headlines without a byline", () => {
  test("one in two parts over a paragraph with a scene of its own begins an article", () => {
    const text = `柳河镇：园区开工

本报讯（记者 王一二）5月18日，柳河镇园区开工。

石桥镇以北：万亩麦田开镰

眼下，石桥镇双沟村的麦子熟了。`;
    expect(outlineOf(text).map((one) => (one as unknown[])[1])).toEqual(["柳河镇：园区开工", "石桥镇以北：万亩麦田开镰"]);
  });

  test("who wrote and who took the pictures, with a colon or a stroke", () => {
    const text = `柳河镇园区开工

本报讯 5月18日，柳河镇园区开工。

（文/王一二 图/周三四）`;
    expect(outlineOf(text)).toEqual([[undefined, "柳河镇园区开工", undefined, ["文 王一二", "图 周三四"]]]);
  });
});
