import { describe, expect, test } from "vitest";
import { searchTexts } from "../../src/serve/text-search.ts";
import { atOnce } from "../../src/serve/sliced.ts";
import { indexGraph } from "../../src/serve/snapshot.ts";
import type { TextSearchAnswer } from "../../graph/view-lists.ts";
import { village } from "../dossier/village.ts";

const columns = "县里投资修路。柳溪\n\n村的通村公路去\n年完工！路通了。";
const snapshot = indexGraph(
  "memory",
  [
    ...village.nodes,
    { id: "b.1", label: "Article", properties: { title: "路通了", text: columns, date: "2023-01-01" } },
    {
      id: "b.2",
      label: "Article",
      properties: { title: "The Road Is Open", text: "Mr. Lee walked. The new\nroad opened (at last) in May." },
    },
  ],
  village.edges,
);
const search = (text: string, limit = 6): TextSearchAnswer => atOnce(searchTexts(snapshot, text, limit));

describe("search beside names", () => {
  test("sentences, whatever lines and columns break in them; newest articles first", () => {
    const { sentences } = search("柳溪村的通村公路");
    expect(sentences.map(({ before, match, after }) => [before, match, after])).toEqual([["", "柳溪村的通村公路", "去年完工！"]]);
    const [start, end] = sentences[0]!.id.split(":")[1]!.split("-").map(Number);
    expect(columns.slice(start, end)).toBe("柳溪\n\n村的通村公路去\n年完工！");
    expect(search("通村公路").sentences.map(({ article }) => article.date)).toEqual(["2023-01-01", "2022-05-06", "2022-05-06"]);
    expect(search("new road OPENED").sentences[0]).toMatchObject({ before: "The ", match: "new road opened" });
  });

  test("signs of a pattern are text", () => {
    expect(search("(at last)").sentences).toHaveLength(1);
    expect(search(".*").sentences).toEqual([]);
    expect(search("[").sentences).toEqual([]);
  });

  test("titles of articles, and posts with who has them", () => {
    expect(search("路通").articles.map(({ id }) => id)).toEqual(["b.1"]);
    expect(search("书记").titles).toEqual([{ title: "书记", edges: ["head-WORKS_FOR-branch", "before-WORKS_FOR-branch"], total: 2 }]);
  });

  test("sums as they are printed, and dates", () => {
    expect(search("30万元").values).toEqual([expect.objectContaining({ property: "amountCny", value: 300_000, edge: "water-FUNDS-road" })]);
    expect(search("6,000,000").values.map(({ node }) => node.name)).toEqual(["通村公路"]);
    expect(search("2021-03").values.map(({ property }) => property)).toEqual(["startDate"]);
    expect(search("30").values).toEqual([]);
  });

  test("is cut, and says so", () => {
    expect(search("通村公路", 1)).toMatchObject({ more: true });
    expect(search("通村公路", 1).sentences).toHaveLength(1);
    expect(search("x")).toEqual({ articles: [], sentences: [], titles: [], values: [], more: false });
  });
});
