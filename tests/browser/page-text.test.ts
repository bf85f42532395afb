/** The text that is read of odd pages is what Chromium shows of them. */
import fc from "fast-check";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumArguments, chromiumPath } from "../../scripts/screenshots/chromium.ts";
import type { Node } from "../../src/read/html-node.ts";
import { blockText } from "../../src/read/html-text.ts";
import { pageTree } from "../../src/read/html-tree.ts";

const path = chromiumPath();
const paragraph = "<p>庐江县水利局局长李国强作了发言，会议听取了有关部门的情况汇报。</p>";
const head = '<head><meta charset="utf-8"><title>公告</title></head>';

const pages: Readonly<Record<string, string>> = {
  whole: `<!DOCTYPE html><html>${head}<body>${paragraph}</body></html>`,
  "no html": `<!DOCTYPE html>${head}<body>${paragraph}</body>`,
  "no body": `<!DOCTYPE html><html>${head}${paragraph}</html>`,
  "nothing but text": "庐江县水利局局长李国强作了发言。",
  "text behind the end": `<html>${head}<body><ul><li>首页</ul></body></html>\n<div>${paragraph}</div></html>`,
  "two bodies": `<html>${head}<body>甲</body><body>${paragraph}</body></html>`,
  "text before the doctype": `ok <!DOCTYPE html><html>${head}<body>${paragraph}</body></html>`,
  "an XML declaration": `<?xml version="1.0"?><html>${head}<body>${paragraph}</body></html>`,
  "a script first": `<script>var a = "<p>不要</p>";</script><html>${head}<body>${paragraph}</body></html>`,
  "a comment first": `<!-- x --><html>${head}<body><!-- y -->${paragraph}<!-- z</body></html> --></body></html>`,
  "paragraphs left open": `<body><p>甲<p>乙<div>丙</div>丁<p>戊`,
  "a block in a paragraph": `<body><p>甲<div>乙</div>丙</p>丁`,
  "text in a table": `<body><table>甲<tr>乙<td>丙</td>丁</tr></table>戊`,
  "cells left open": `<body><table><tr><td>姓名<td>职务<tr><td>丁文浩<td>局长</table>`,
  "a table in a table": `<body><table><tr><td>左<td><table><tr><td>甲<td>乙</table><td>右</table>`,
  "tags closed crosswise": `<body><b>甲<i>乙</b>丙</i>丁<a href=#>戊<a href=#>己</a>庚`,
  "a form in a form": `<body><form>甲<form>乙</form>丙</form>丁`,
  "lists left open": `<body><ul><li>甲<li>乙<ul><li>丙</ul><li>丁</ul>戊`,
  "what nobody sees": `<body>甲<style>p{}</style><template>乙</template><noscript>丙</noscript><span hidden>丁</span><p style="display:none">戊</p>己<div style="display: none;">庚</div>`,
  "a field and its text": `<body>甲<textarea>乙</textarea>丁`,
  entities: `<body>甲&nbsp;&amp;&lt;b&gt;&#20057;&hellip;&notit; &copy 2022 &#x4E59`,
  "a stray end": `<body></p>甲</div></body></p>乙</br>丙`,
  frames: `<html>${head}<frameset><frame src="a.html"></frameset></html>`,
  "text behind a frameset": `<html>${head}<frameset><frame></frameset>乙</html>`,
  "a drawing": `<body>甲<svg><title>乙</title></svg>丙`,
  "ruby and rules": `<body>甲<hr>乙<ruby>汉<rp>(</rp><rt>han</rt><rp>)</rp></ruby>丙`,
  preformatted: `<body><pre>\n姓名  职务\n丁文浩  局长\n</pre>`,
  "a title in the body": `<body>甲<title>乙</title>丙`,
  details: `<body><details open><summary>甲</summary>乙</details>丙`,
};

const pieces = [
  ..."html head body div p ul li table tbody tr td th b i a font h1 form pre span title br hr center caption dl dt nobr option"
    .split(" ")
    .flatMap((name) => [`<${name}>`, `</${name}>`]),
  ...[
    "甲",
    "乙 ",
    "\n",
    "&nbsp;",
    "<!-- x -->",
    "<!DOCTYPE html>",
    '<a href="x">',
    "<p class=y>",
    "<table><tr>",
    "</html>",
    "<td>丙",
    "</body>丁",
  ],
];

function* childrenOf(node: Node): Generator<Node> {
  for (let child = node.firstChild; child; child = child.nextSibling) if (child.nodeType === 1 || child.nodeType === 3) yield child;
}

/** Without white space: how wide a gap is, is not what is compared. */
const solid = (text: string): string => text.replace(/\s+/g, "");

describe.skipIf(path === undefined)("as Chromium shows it", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: path!, args: chromiumArguments });
  });
  afterAll(() => browser?.close());

  it.each(Object.keys(pages))("%s", async (name) => {
    const page = await browser.newPage();
    await page.route("**/*", (route) => route.fulfill({ body: pages[name]!, contentType: "text/html; charset=utf-8" }));
    await page.goto("http://page.test/");
    const shown = await page.evaluate(() => {
      // The reading above a character is left out of what is read.
      for (const reading of document.querySelectorAll("rt")) reading.remove();
      return document.body.innerText;
    });
    await page.close();
    const { body } = pageTree(pages[name]!);
    expect(solid(body ? blockText(body as unknown as Node).text : "")).toBe(solid(shown));
  });

  it("the tree of a thousand soups of tags is the browser's", async () => {
    const soups = fc
      .sample(fc.array(fc.constantFrom(...pieces), { maxLength: 24 }), { numRuns: 1000, seed: 5 })
      .map((list) => list.join(""));
    const page = await browser.newPage();
    const built = await page.evaluate(
      (all) =>
        all.map((html) => {
          const told = (node: globalThis.Node): string =>
            node.nodeType === 3
              ? (node.nodeValue ?? "")
              : `<${node.nodeName.toLowerCase()}>${[...node.childNodes]
                  .filter(({ nodeType }) => nodeType === 1 || nodeType === 3)
                  .map(told)
                  .join("")}</>`;
          return told(new DOMParser().parseFromString(html, "text/html").documentElement);
        }),
      soups,
    );
    await page.close();
    const told = (node: Node): string =>
      node.nodeType === 3 ? (node.textContent ?? "") : `<${node.nodeName.toLowerCase()}>${[...childrenOf(node)].map(told).join("")}</>`;
    for (const [index, soup] of soups.entries())
      expect(told(pageTree(soup).documentElement as unknown as Node), JSON.stringify(soup)).toBe(built[index]);
  });
});
