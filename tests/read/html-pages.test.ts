/** Pages as they are found: tags left out, doubled, out of place; tables and lists; what is hidden; what has no text. */
import { describe, expect, it, test } from "vitest";
import { readHtml } from "../../src/read/html.ts";
import { ReadError } from "../../src/read/failure.ts";

const first = "会议听取了县水务局局长李绍荣的汇报，并对下半年的工作作了部署，要求各单位抓好落实。";
const second = "石屏县龙朋镇人民政府投入120万元建设六美尼村饮水工程，工程6月底完工，惠及农户三百二十户。";
const prose = `<p>${first}</p><p>${second}</p>`;
const head = '<head><meta charset="utf-8"><title>龙朋镇召开会议</title><meta name="PubDate" content="2022-06-22"></head>';

describe("a page whatever its tags", () => {
  test.each([
    ["whole", `<!DOCTYPE html><html>${head}<body>${prose}</body></html>`],
    ["without html", `<!DOCTYPE html>${head}<body>${prose}</body>`],
    ["without body", `<!DOCTYPE html><html>${head}${prose}</html>`],
    [
      "with neither",
      `<!DOCTYPE html><meta charset="utf-8"><title>龙朋镇召开会议</title><meta name="PubDate" content="2022-06-22">${prose}`,
    ],
    ["a meta above all", `<meta charset="utf-8"><!DOCTYPE html><html>${head}<body>${prose}</body></html>`],
    ["a script above all", `<script>var a = "<body>";</script>\n<!DOCTYPE html><html>${head}<body>${prose}</body></html>`],
    ["an XML declaration", `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html><html>${head}<body>${prose}</body></html>`],
    ["a comment with a body", `<!-- <body> --><html>${head}<body>${prose}</body></html>`],
    ["text behind the end", `<html>${head}<body></body></html>${prose}`],
    ["text behind two ends", `<html>${head}<body></body></html></html>\n${prose}</html>`],
    ["two bodies", `<html>${head}<body></body><body class="x">${prose}</body></html>`],
    ["in capitals", `<HTML>${head.toUpperCase()}<BODY>${prose}</BODY></HTML>`],
  ])("%s", (_, html) => {
    expect(readHtml(html)).toEqual({
      text: `龙朋镇召开会议\n\n${first}\n\n${second}`,
      title: "龙朋镇召开会议",
      published: "2022-06-22",
      source: undefined,
      layout: { headings: [{ start: 0, end: 7 }] },
      warning: undefined,
    });
  });
});

describe("tables and lists", () => {
  const read = (html: string): string =>
    readHtml(`<title>名单</title><p>${first}</p>${html}<p>${second}</p>`).text.split("\n\n").slice(1).join("\n\n");

  it("a row is a line, its cells between tabs, empty ones too; a line in a cell ends with U+2028", () => {
    const table = "<table><tr><th>姓名<th>性别<th>职务<tr><td><p>丁文浩</p><td><td>县水利局<br>副局长<tr><td>苏玉兰<td>女<td>镇长</table>";
    expect(read(table)).toBe(`${first}\n\u2029\n姓名\t性别\t职务\n丁文浩\t\t县水利局\u2028副局长\n苏玉兰\t女\t镇长\n\u2029\n${second}`);
  });

  it("a page laid out as a table has its paragraphs", () => {
    const layout = `<table><tr><td><a href="/">首页</a></td><td><h2>正文</h2><p>${first}</p><p>${second}</p></td></tr></table>`;
    expect(readHtml(`<title>名单</title>${layout}`).text).toContain(`${first}\n\n${second}`);
  });

  it("items are parted", () => {
    expect(read("<ul><li>丁文浩<li>苏玉兰</ul>")).toBe(`${first}\n\u2029\n丁文浩\n\u2029\n苏玉兰\n\u2029\n${second}`);
    expect(read("<dl><dt>负责人<dd>丁文浩</dl>")).toBe(`${first}\n\u2029\n负责人\n\u2029\n丁文浩\n\u2029\n${second}`);
  });

  it("preformatted lines stay lines, with their gaps", () => {
    expect(read("<pre>\n姓名    职务\n丁文浩  局长\n</pre>")).toBe(`${first}\n\n姓名    职务\n丁文浩  局长\n\n${second}`);
  });
});

describe("what is hidden", () => {
  it.each(['style="display:none"', 'style="color: red; display: none;"', "hidden"])("a further page of the article is read: %s", (how) => {
    const { text } = readHtml(
      `<title>某镇</title><div class="content"><div id="p1"><p>${first}</p></div><div id="p2" ${how}><p>${second}</p></div></div>`,
    );
    expect(text).toContain(second);
  });

  it("a form and a menu stay hidden", () => {
    const dialogue = '<div style="display:none"><form>请输入用户名和密码，登录以后才能发表评论。<button>登录</button></form></div>';
    const { text, warning } = readHtml(
      `<title>某镇</title><div><div>${prose}</div>${dialogue}<ul style="display:none"><li>首页<li>新闻</ul></div>`,
    );
    expect(text).toBe(`某镇\n\n${first}\n\n${second}`);
    expect(warning).toBeUndefined();
  });
});

describe("what has no text to read", () => {
  const error = (html: string): ReadError => {
    try {
      readHtml(html);
    } catch (thrown) {
      return thrown as ReadError;
    }
    throw new Error("was read");
  };

  test.each([
    [
      "a frameset",
      '<html><head><title>某县</title></head><frameset cols="20%,80%"><frame src="menu.html"><frame src="main.html"></frameset></html>',
      "shows no text; it has 2 frames with pages of their own (menu.html, main.html)",
      "frames",
    ],
    [
      "a form field",
      `<title>某县</title><body><textarea>${second}</textarea>`,
      `shows no text; it has form fields with ${second.length} characters (“${second.slice(0, 24)}…”)`,
      "browser",
    ],
    [
      "a page that scripts fill",
      '<title>某县</title><body><div id="app"></div><noscript><p>请启用脚本</p></noscript><script src="app.js"></script>',
      "shows no text; it has a <noscript> with 5 characters (“请启用脚本”), scripts",
      "browser",
    ],
    ["a scan", '<title>某县</title><body><img src="1.jpg"><img src="2.jpg">', "shows no text; it has 2 pictures", "browser"],
    ["a title alone", "<title>某县</title><body></body>", "shows no text", "browser"],
  ])("%s says what it has instead", (_, html, reason, remedy) => {
    expect(error(html)).toBeInstanceOf(ReadError);
    expect(error(html).message).toBe(reason);
    expect(error(html).remedy).toContain(remedy);
  });

  test.each([
    ["tags of one's own", "<x-a>".repeat(100_000)],
    ["blocks", "<div>".repeat(100_000)],
    ["drawings", "<svg><g>".repeat(50_000)],
    ["tables", "<table><tr><td>".repeat(50_000)],
    ["formats that each paragraph opens again", Array.from({ length: 30_000 }, (_, index) => `<b id=${index}><p>x`).join("")],
    ["a million elements", "<p>x".repeat(1_000_000)],
  ])("%s without end are refused at once", (_, html) => {
    expect(error(html).message).toMatch(/nested too deep|elements/);
  });
});

describe("a page of which little is kept", () => {
  const article = `<div class="article"><p>${first}${first}</p><p>${first}${first}${second}</p><p>${second}</p></div>`;
  const many = (tag: string, count: number): string =>
    Array.from({ length: count }, (_, index) => `<${tag}>第${index}条意见：希望有关部门尽快修好这条路，方便群众出行。</${tag}>`).join("");

  test.each([
    ["in a form field", `<textarea>${many("p", 60)}</textarea>`],
    ["below it, in what looks like comments", `<div class="comment sidebar">${many("p", 60)}</div>`],
  ])("%s says so", (_, more) => {
    const { text, warning } = readHtml(`<title>某县</title><body>${article}${more}</body>`);
    expect(text).toContain(second);
    expect(warning).toMatch(/^of the \d+ characters that the page says in sentences, \d+ are kept; left out is “/);
  });

  it("not where what is left out is menus and a few words", () => {
    const menu = `<ul>${Array.from({ length: 80 }, (_, index) => `<li><a href="/${index}">某某乡某某村召开第${index}次会议，部署工作</a></li>`).join("")}</ul>`;
    expect(
      readHtml(`<title>某县</title><body>${menu}${article}<div>版权所有，某县人民政府，备案号12345</div></body>`).warning,
    ).toBeUndefined();
  });
});
