import { afterAll, beforeAll, expect, test } from "vitest";
import type { GraphBatch, GraphNode } from "../../graph/batch.ts";
import type { EdgeEvidence, FullArticle } from "../../graph/view.ts";
import type { RunningServer } from "../../src/serve/server.ts";
import { ask, start } from "./client.ts";

const article = (id: string, title: string, text: string, date?: string): GraphNode => ({
  id,
  label: "Article",
  properties: { name: title, title, text, file: "a.txt", ...(date !== undefined && { date }) },
});
const markup = "<b>日报</b>.txt";
const batch: GraphBatch = {
  nodes: [
    { id: "p", label: "Person", properties: { name: "李明" } },
    { id: "a", label: "Agency", properties: { name: "县水利局" } },
    { id: "d", label: "Document", properties: { name: "水利", file: "a.txt", files: ["a.txt", markup] } },
    article("d.1", "水利", "县水利局局长李明检查防汛。", "2023-03-08"),
    article("e.1", "转载", "县水利局局长李明\u3000检查防汛.", "2023-03-09"),
    article("f.1", "要闻", "县水利局局长李明要求清淤。"),
    article("g.1", "空", ""),
    article("h.1", "也空", ""),
  ],
  edges: [
    {
      id: "e-p",
      type: "WORKS_FOR",
      source: "p",
      target: "a",
      properties: {
        title: "局长",
        status: "done",
        evidence: ["d.1:0-13", "e.1:0-14", "f.1:0-13", "g.1:0-9", "h.1:0-9"],
        confidence: 0.9,
        support: 2,
      },
    },
    { id: "e-d", type: "IN_DOCUMENT", source: "d.1", target: "d", properties: {} },
  ],
};

let server: RunningServer;
beforeAll(async () => {
  server = await start({ batch });
});
afterAll(() => server.close());
const get = async <Answer>(path: string): Promise<Answer> => (await ask(server.port, `/api/v1/${path}`)).json<Answer>();

const original = { id: "d.1", title: "水利", date: "2023-03-08" };
const reprint = { id: "e.1", title: "转载", date: "2023-03-09" };

test("a sentence tells the other articles that print it, and no sentence that is another or can't be shown", async () => {
  const { sentences } = await get<EdgeEvidence>("edges/e-p/evidence");
  expect(Object.fromEntries(sentences.map(({ article: { id }, reprints }) => [id, reprints]))).toEqual({
    "d.1": [reprint],
    "e.1": [original],
    "f.1": undefined,
    "g.1": undefined,
    "h.1": undefined,
  });
});

test("reprints are told from all sentences, also where one page of them is asked for", async () => {
  const { sentences } = await get<EdgeEvidence>("edges/e-p/evidence?limit=1&offset=1");
  expect(sentences.map(({ reprints }) => reprints)).toEqual([[reprint]]);
});

test("an article tells the other names of its page, letter for letter, and none where there is no other", async () => {
  expect((await get<FullArticle>("articles/d.1")).otherFiles).toEqual([markup]);
  expect((await get<FullArticle>("articles/e.1")).otherFiles).toEqual([]);
});
