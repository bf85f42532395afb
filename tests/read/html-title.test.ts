/** A page's title is its text's own, without the names of the site and its sections. */
import { describe, expect, test } from "vitest";
import { readHtml } from "../../src/read/html.ts";
import { blockText } from "../../src/read/html-text.ts";
import { pageTree } from "../../src/read/html-tree.ts";

const prose = "<p>镇里召开会议，研究了今年的工作，大家一致认为要抓好落实，把各项任务完成好，确保全年目标实现。</p>".repeat(3);
const englishProse = "<p>The council met on Friday and agreed to repair the bridge over the river, closed since May.</p>".repeat(3);
const titleOf = (head: string, body = prose): string | undefined => readHtml(`<html><head>${head}</head><body>${body}</body></html>`).title;

describe("of <title> alone", () => {
  test.each([
    ["清河镇召开会议-清河县人民政府", "清河镇召开会议"],
    ["清河镇召开会议_清河县人民政府门户网站", "清河镇召开会议"],
    ["清河镇召开会议 | 清河新闻网", "清河镇召开会议"],
    ["清河镇召开会议 — 清河日报", "清河镇召开会议"],
    ["清河镇召开会议·清河县融媒体中心", "清河镇召开会议"],
    ["清河县水利局 - 清河镇召开会议", "清河镇召开会议"],
    ["关于清河镇工程的公示_公示公告_清河县水利局", "关于清河镇工程的公示"],
    ["为民办实事——记清河镇干部-清河网", "为民办实事——记清河镇干部"],
    ["买买提·艾力的故事-清河网", "买买提·艾力的故事"],
    ["清河镇召开会议", "清河镇召开会议"],
    ["清河县水利局", "清河县水利局"],
    ["修路记-大塘村的一年", "修路记-大塘村的一年"],
  ])("%s", (title, own) => expect(titleOf(`<title>${title}</title>`)).toBe(own));

  test.each([
    ["Bridge to open - Moor District Council", "Bridge to open"],
    ["The Moor Herald | Bridge to open", "Bridge to open"],
    ["Twenty-five bridges open | Eastern Voice", "Twenty-five bridges open"],
    ["A tale of two towns - part one", "A tale of two towns - part one"],
  ])("%s", (title, own) => expect(titleOf(`<title>${title}</title>`, englishProse)).toBe(own));
});

describe("what tells which part is the site's", () => {
  test("the name that the page's head gives", () => {
    expect(titleOf(`<title>修路记 - 大塘人家</title><meta name="SiteName" content="大塘人家">`)).toBe("修路记");
    expect(titleOf(`<title>Bridge - Moorlands</title><meta property="og:site_name" content="Moorlands">`, englishProse)).toBe("Bridge");
  });
  test.each([
    ["h2", "<h2 class=title>修路记</h2>"],
    ["div.title", '<div class="art_title">修路记大塘</div>'],
    ["id", '<p id="newsTitle">修路记大塘</p>'],
  ])("the headline in the page: %s", (_, html) => {
    const own = html.replace(/<[^>]*>/g, "");
    expect(titleOf(`<title>大塘人家 - ${own}</title>`, html + prose)).toBe(own.length < 4 ? `大塘人家 - ${own}` : own);
  });
  test("a heading that is the site's name is no headline", () => {
    expect(titleOf("<title>清河镇召开会议-清河县人民政府</title>", `<h1>清河县人民政府</h1>${prose}`)).toBe("清河镇召开会议");
  });
  test("what systems name goes before all", () => {
    expect(titleOf(`<title>甲-乙网</title><meta name="ArticleTitle" content="清河镇召开会议">`, `<h1>别的</h1>${prose}`)).toBe(
      "清河镇召开会议",
    );
  });
});

test("day and source from the lines and tables of a page, and ContentSource before them", () => {
  const line = "<div>来源：清河镇　发布时间：2023-06-12 10:20　浏览次数：3</div>";
  expect(readHtml(`<title>修路</title><body>${line}${prose}`)).toMatchObject({ published: "2023-06-12", source: "清河镇" });
  const table = "<table><tr><td>索引号：</td><td>003</td><td>生成日期：</td><td>2023-06-11</td></tr></table>";
  expect(readHtml(`<title>修路</title><body>${table}${prose}`).published).toBe("2023-06-11");
  expect(readHtml(`<title>修路</title><meta name=ContentSource content="清河县融媒体中心"><body>${line}${prose}`).source).toBe(
    "清河县融媒体中心",
  );
  expect(readHtml(`<title>修路</title><body><div>有效期至：2028-06-11</div>${prose}`).published).toBeUndefined();
});

test("headings are told, the title first; their spans are whole lines of the text", () => {
  const { text, layout } = readHtml(
    `<title>修路</title><body><h1>清河镇修路</h1>${prose}<h2>怎么修</h2>${prose}<h3>先修桥。再修路。</h3>${prose}`,
  );
  const headings = (layout.headings ?? []).map(({ start, end }) => text.slice(start, end));
  expect(headings).toEqual(["清河镇修路", "怎么修"]);
  expect(text.split("\n")).toEqual(expect.arrayContaining(headings));
});

test("menus, trails and footers are furniture, whatever holds most of the page is none", () => {
  const { text, furniture } = blockText(
    pageTree(
      `<nav><a href=a>首页</a><a href=b>要闻</a></nav><div class="breadcrumb x">要闻之页</div><div class=footer>${prose}</div><article><footer>王某</footer></article><footer>清河县办</footer><ul role=navigation><li>上页<li>下页</ul>`,
    ).body as never,
  );
  expect(furniture.map(({ start, end }) => text.slice(start, end))).toEqual(["首页要闻", "要闻之页", "清河县办", "上页", "下页"]);
});
