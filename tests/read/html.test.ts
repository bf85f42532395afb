import { expect, test } from "vitest";
import { readHtml } from "../../src/read/html.ts";

const page = `<!DOCTYPE html><html><head><title>乡村振兴简报_某市人民政府</title>
<meta name="ArticleTitle" content="江口县举办茶产业培训班"><meta name="PubDate" content="2023-05-09 10:21:00"><meta name="ContentSource" content="江口县融媒体中心">
<script>var x = "不要";</script></head><body><nav><ul><li><a href="/">首页</a></li><li><a href="/a">政务公开</a></li></ul></nav>
<div class="article"><h1>江口县举办茶产业培训班</h1><div id="content">
<p>　　5月8日，江口县农业农村局在<b>太平镇</b>快场村举办茶产业培训班，来自各乡镇的六十名茶农参加，培训为期三天，由省茶叶研究所专家授课。</p>
<p>　　培训班上，专家讲解了茶园冬管、病虫害绿色防控<br>和清洁化加工等知识，并到茶园现场示范修剪。学员们表示收获很大，回去以后要把学到的技术教给乡亲。</p>
</div></div><footer>版权所有 某市人民政府 备案号</footer></body></html>`;

test("a government page gives its title, day, source and paragraphs, and nothing of its frame", () => {
  const { text, title, published, source } = readHtml(page);
  expect({ title, published, source }).toEqual({ title: "江口县举办茶产业培训班", published: "2023-05-09", source: "江口县融媒体中心" });
  expect(text).toBe(
    "江口县举办茶产业培训班\n\n5月8日，江口县农业农村局在太平镇快场村举办茶产业培训班，来自各乡镇的六十名茶农参加，培训为期三天，由省茶叶研究所专家授课。\n\n" +
      "培训班上，专家讲解了茶园冬管、病虫害绿色防控\n和清洁化加工等知识，并到茶园现场示范修剪。学员们表示收获很大，回去以后要把学到的技术教给乡亲。",
  );
});

test("an English page: title and day from JSON-LD or a time tag, the byline kept", () => {
  const body = Array.from(
    { length: 6 },
    (_, i) =>
      `<p>Paragraph ${i} tells of the new bridge over the river, of the people who use it, and of what it cost the county to build.</p>`,
  ).join("");
  const english = `<html><head><title>New Bridge | Site</title><script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"New Bridge Opens","datePublished":"2024-03-02T08:00:00Z"}]}</script></head>
<body><article><h1>New Bridge Opens</h1><p class="byline">By Jane Mwangi</p>${body}</article></body></html>`;
  const read = readHtml(english);
  expect(read).toMatchObject({ title: "New Bridge Opens", published: "2024-03-02" });
  expect(read.text.split("\n\n").slice(0, 3)).toEqual(["New Bridge Opens", "By Jane Mwangi", expect.stringMatching(/^Paragraph 0/)]);
});

test("a page of a few words, a fragment, and one without a body", () => {
  expect(readHtml("<p>只有一句话。</p>").text).toBe("只有一句话。");
  expect(readHtml("<html><body>裸文本</body></html>").text).toBe("裸文本");
  expect(readHtml("").text).toBe("");
});

test("boxes around a box, four hundred of them, are one: the page is read as without them", () => {
  const page = `<h1>南塘村修路</h1>${"<p>云溪县交通运输局说，南塘村的路已经修好，五百户村民出行方便了。</p>".repeat(20)}`;
  for (const [open, close] of [
    ["<div>", "</div>"],
    ['<div class="content">\n', "</div>"],
    ["<ul><li>", "</li></ul>"],
  ] as const)
    expect(readHtml(open.repeat(240) + page + close.repeat(240)).text).toBe(readHtml(page).text);
});

test("thousands of elements below hundreds of levels, and tables in tables without end, are no page", () => {
  const wide = '<div><a href="x">南塘村</a></div>'.repeat(2000);
  expect(() => readHtml('<div><img src="x">'.repeat(400) + wide)).toThrow(/nested too deep/);
  expect(() => readHtml("<table><tr><td>".repeat(60) + "底")).toThrow(/nested too deep/);
});

test("what a style hides stays hidden below any number of boxes", () => {
  const shown = "<p>云溪县水利局局长周明检查南塘水库，要求汛期前修好大坝，确保下游群众的安全。</p>".repeat(3);
  expect(readHtml(`${"<div>".repeat(60)}<div>${shown}<div><div style="display:none">不给人看</div></div></div>`).text).not.toContain(
    "不给人看",
  );
});

test("a page nested a hundred thousand deep is refused at once", () => {
  const deep = "<div>".repeat(100_000) + "底" + "</div>".repeat(100_000);
  expect(() => readHtml(deep)).toThrow(/nested too deep/);
});

test("the reading above a rare character is no part of the name that has it, in the title, the text and a cell", () => {
  const rare = "<ruby>翀<rp>（</rp><rt>chōng</rt><rp>）</rp></ruby>";
  const read = readHtml(
    `<title>云溪县水利局</title><h1>周${rare}到南塘村调研</h1><p>云溪县水利局局长周${rare}到南塘村调研，<ruby><rb>喆<rtc>zhé</ruby>山水库已经修好。</p>` +
      `<table><tr><td>姓名</td><td>职务</td></tr><tr><td>周${rare}</td><td>局长</td></tr></table>`,
  );
  expect(read.text).toContain("周翀到南塘村调研\n\n云溪县水利局局长周翀到南塘村调研，喆山水库已经修好。");
  expect(read.text).toContain("周翀\t局长");
  expect(read.text).not.toMatch(/chōng|zhé|（/);
});
