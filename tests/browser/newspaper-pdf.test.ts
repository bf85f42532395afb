import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import { launchBrowser, newspaperHtml, printPdf, type Newspaper, type TypesetArticle } from "../../scripts/typeset/newspaper.ts";
import { fold } from "../../src/characters/fold.ts";
import { extractDocument } from "../../src/pipeline.ts";
import { makeDocument } from "../../src/read/document.ts";
import { readPdf } from "../../src/read/pdf/read-pdf.ts";
import type { Extraction, Document } from "../../src/model.ts";
import type { ReaderPage } from "../../src/read/reader.ts";

const zh: readonly TypesetArticle[] = [
  {
    kicker: "防火季到来之前",
    headline: "青河县部署春季护林防火",
    caption: "图为护林员在云岭乡巡山。",
    paragraphs: [
      "本报讯 五月三日，青河县召开春季护林防火会议。县林业局局长石望川要求各乡镇在清明前完成隔离带的清理，并把责任落实到每一个山头、每一名护林员。",
      "云岭乡有护林员四十二人。乡长齐远山介绍，今年县财政局投资八十万元，实施云岭乡防火道路改建项目，计划修通入户路十二公里。",
      "余小满是云岭村党支部书记。她每天带队巡山两次，晚上还要在村委会值班，登记进山的车辆和行人，提醒大家不带火种。",
    ],
  },
  {
    headline: "柳湾镇新建卫生院",
    paragraphs: [
      "柳湾镇卫生院三月动工。该项目由青河县卫生健康局实施，总投资六百万元，计划年底建成，镇上两万人就近看病不再难。",
      "程可心任柳湾镇卫生院院长。她说，新院将设急诊、产科和中医科，并与青河县人民医院共享检查设备，夜里也有医生值守。",
    ],
  },
  {
    headline: "石桥村办起夜校",
    paragraphs: [
      "石桥村的夜校开课了。课程由青河县农业农村局的技术员白露讲授，每周两次，讲果树的修剪、施肥和病虫害防治，听课的有六十多人。",
      "村民丁文浩住在石桥村。他种了十二亩柑橘，听了三次课以后，把修剪的时间提前了半个月，今年开的花比往年多。",
    ],
  },
  {
    headline: "古渡口修缮完工",
    paragraphs: [
      "青河县文化和旅游局实施的古渡口修缮项目四月底完工。渡口建在清代，有石阶三十六级，过去是山货下山的必经之路。",
      "青河县文物管理所所长姜河清说，修缮用的石料都从原址找回，缺的十一块由邻县的采石场按老法子凿成，颜色也相近。",
    ],
  },
];

const en: readonly TypesetArticle[] = [
  {
    headline: "Council backs new bridge at Alderford",
    paragraphs: [
      "Marlow County Council will build a footbridge over the River Teal at Alderford this autumn. Helen Ashby, the council's head of highways, said the work would take eleven weeks and keep the towpath open.",
      "Oakfield Construction Ltd, based in Thornbury, won the contract. Peter Lang, who lives in Mill Lane, said villagers had asked for a crossing since the flood of 2019 took the old one away.",
    ],
  },
  {
    headline: "School garden wins county prize",
    paragraphs: [
      "Pupils of Hollins Primary School have won the county prize for their garden. Head teacher Ruth Calder said every class had its own bed of beans, herbs and flowers, and that the youngest sold what they grew.",
      "Tom Weaver is chairman of the Hollins Allotment Society. He lent the school its tools and came each Friday to show how seeds are sown.",
    ],
  },
  {
    headline: "Library opens its doors again",
    paragraphs: [
      "Thornbury Library reopened on Monday after a winter of repairs. Marlow County Council paid £240,000 for a new roof and for shelves that can be moved aside for readings.",
      "Librarian Nora Finch said more than two hundred people came on the first morning, and that the children's corner had never been so loud.",
    ],
  },
];

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
  if (!browser && process.env["CI"]) throw new Error("Browser tests can't run: no chromium on PATH.");
});
afterAll(() => browser?.close());

async function pageOf(paper: Newspaper): Promise<ReaderPage> {
  const { page } = await readPdf(Uint8Array.from(await printPdf(browser!, newspaperHtml(paper), "青河日报")));
  return page!;
}

/** Without what setting changes: white space, hyphens, glyphs that look alike. */
const plain = (text: string): string =>
  fold(text)
    .normalize("NFKC")
    .replace(/[\s\u2029-]+/gu, "")
    .replace(/[“”『』「」]/gu, '"');

const document = (parts: Partial<Document> & { text: string }): Document => makeDocument({ file: "paper", encoding: "utf-8", ...parts });

function relations({ clusters, mentions, statements }: Extraction): string[] {
  const nameOf = (mention: string): string =>
    clusters.find((cluster) => cluster.mentions.includes(mention))?.name ?? mentions.find(({ id }) => id === mention)?.text ?? mention;
  return [
    ...new Set(
      statements.flatMap((one) =>
        one.kind === "relation" ? [plain(`${nameOf(one.subject)} ${one.predicate} ${nameOf(one.object)}`)] : [],
      ),
    ),
  ].sort();
}

const papers: readonly (readonly [string, Newspaper])[] = [
  ...[3, 4, 5].map((columns) => [`Chinese, ${columns} columns`, { language: "zh", columns, articles: zh }] as const),
  ...[3, 5].map((columns) => [`English, ${columns} columns`, { language: "en", columns, articles: en }] as const),
  ["Chinese, vertical", { language: "zh", columns: 3, articles: zh, vertical: true }],
];

describe("a newspaper's page that Chromium has set", () => {
  test.each(papers)("%s: every article is whole and in order, and none mixes with another", async (_, paper) => {
    if (!browser) return;
    const { text, layout } = await pageOf(paper);
    const articles = layout!.articles!.map(({ start, end }) => plain(text.slice(start, end)));
    expect(articles).toEqual(
      paper.articles.map(({ kicker = "", headline, paragraphs, caption = "" }) =>
        plain([kicker, headline, ...paragraphs, caption].join("")),
      ),
    );
  });

  test.each([papers[1]!, papers[3]!])("%s: what it states is what its plain text states", async (_, paper) => {
    if (!browser) return;
    const { text, layout } = await pageOf(paper);
    for (const [at, { kicker, headline, paragraphs, caption }] of paper.articles.entries()) {
      const { start, end } = layout!.articles![at]!;
      const set = relations(extractDocument(document({ text: text.slice(start, end) })));
      const parts = [...(kicker === undefined ? [] : [kicker]), headline, ...paragraphs, ...(caption === undefined ? [] : [caption])];
      const typed = relations(extractDocument(document({ text: parts.join("\n\n") })));
      expect(set).toEqual(typed);
    }
  });

  test("the running head and the page's number are furniture", async () => {
    if (!browser) return;
    const { text, layout } = await pageOf(papers[1]![1]);
    expect(layout!.furniture!.map(({ start, end }) => plain(text.slice(start, end)))).toEqual([plain("青河日报"), "1"]);
  });
});
