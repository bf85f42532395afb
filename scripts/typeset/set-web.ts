/** Blocks → web pages: one article on the page of a government's site, and a newspaper's page that is laid out with tables. */
import { escaped } from "./newspaper.ts";
import { keyAndValue, textOf, withFields, type SetArticle, type SetBlock, type SetPage } from "./set-page.ts";

/** What stands around the text. No names: what is found in it is wrong. */
const around = {
  zh: {
    menu: ["首页", "政务公开", "新闻中心", "互动交流", "办事服务"],
    trail: "您当前的位置：首页 > 新闻中心 > 工作动态",
    facts: (day: string) => `发布时间：${day} 09:15 来源：本站 浏览次数：<span>128</span> 次 字体：【大 中 小】`,
    tools: "【打印本页】 【关闭窗口】",
    neighbours: ["上一篇：关于节假日值班安排的通知", "下一篇：没有了"],
    footer: ["网站地图 | 联系我们 | 隐私声明", "网站标识码：5300000001 备案号：滇ICP备05000001号"],
  },
  en: {
    menu: ["Home", "News", "Services", "Council", "Contact us"],
    trail: "Home > News > Latest",
    facts: (day: string) => `Published: ${day}`,
    tools: "Print this page | Share",
    neighbours: ["Previous: Changes to bin collections", "Next: Office hours"],
    footer: ["Privacy | Cookies | Accessibility", "All rights reserved."],
  },
} as const;

const list = (lines: readonly string[]): string => `<ul>${lines.map((line) => `<li><a href="#">${line}</a></li>`).join("")}</ul>`;
const rowsOf = (blocks: readonly SetBlock[]): string =>
  `<table>${blocks
    .map(
      (block) =>
        `<tr>${keyAndValue(block)
          .map((words) => `<td>${escaped(words)}</td>`)
          .join("")}</tr>`,
    )
    .join("")}</table>`;

function bodyHtml(blocks: readonly SetBlock[]): string {
  return withFields(blocks)
    .map((group) => {
      const { kind, text } = group[0]!;
      if (group.length > 1) return rowsOf(group);
      if (kind === "caption") return `<p style="text-align:center"><img src="a.jpg"></p><p style="text-align:center">${escaped(text)}</p>`;
      return `<p style="text-indent:2em">${kind === "subhead" ? `<strong>${escaped(text)}</strong>` : escaped(text)}</p>`;
    })
    .join("\n");
}

/** One article with its menu, trail, line of facts and footer. `day`: YYYY-MM-DD. */
export function webPageOf(article: SetArticle, language: SetPage["language"], day: string): string {
  const { menu, trail, facts, tools, neighbours, footer } = around[language];
  const headline = textOf(article, "headline") ?? "";
  const kicker = textOf(article, "kicker");
  const rest = article.blocks.filter(({ kind }) => kind !== "headline" && kind !== "kicker");
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(headline)}</title></head><body>
<div class="header"><div class="nav">${list(menu)}</div></div><div class="position">${trail}</div>
<div class="content"><div class="article">${kicker ? `<h3>${escaped(kicker)}</h3>` : ""}<h1>${escaped(headline)}</h1>
<div class="info">${facts(day)}</div><div class="TRS_Editor">${bodyHtml(rest)}</div>
<div class="tools">${tools}</div><div class="pages">${neighbours.map((line) => `<p>${line}</p>`).join("")}</div></div></div>
<div class="footer">${footer.map((line) => `<p>${line}</p>`).join("")}</div></body></html>`;
}

/** A whole newspaper's page as they were made before style sheets: all in cells of tables, two articles side by side. */
export function tablePageOf({ language, masthead, articles }: SetPage): string {
  const { menu, footer } = around[language];
  const cells = articles.map(({ blocks }) => {
    const lines = blocks.map(({ kind, text }) => {
      if (kind === "headline") return `<p align="center"><font size="5"><b>${escaped(text)}</b></font></p>`;
      if (kind === "kicker" || kind === "subhead") return `<p align="center"><b>${escaped(text)}</b></p>`;
      return `${language === "zh" ? "　　" : "&nbsp;&nbsp;&nbsp;&nbsp;"}${escaped(text)}<br><br>`;
    });
    return `<td valign="top">${lines.join("\n")}</td>`;
  });
  const rows: string[] = [];
  for (let at = 0; at < cells.length; at += 2) rows.push(`<tr>${cells.slice(at, at + 2).join("")}</tr>`);
  return `<html><head><meta charset="utf-8"><title></title></head><body><table width="100%"><tr>${menu
    .map((word) => `<td><a href="#">${word}</a></td>`)
    .join("")}</tr></table><table><tr><td>${masthead.map(escaped).join("<br>")}</td></tr></table>
<table width="980">${rows.join("\n")}</table><table><tr><td align="center">${footer.join("<br>")}</td></tr></table></body></html>`;
}
