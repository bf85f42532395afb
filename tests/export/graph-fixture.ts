/**
 * A small graph with what exports stumble over: markup, quotes, controls, astral characters, lists with bars, empty lists, missing values,
 * numbers of more than 32 bits, a column `source`, edges of two types between the same nodes and of one type in both directions.
 */
import type { GraphBatch } from "../../graph/batch.ts";

export const hostileName = `<b>"凹河"&'村'</b>\u0001\u000b\t𠮷\ud800|\\u0001 =1+1`;

export const hostileGraph: GraphBatch = {
  nodes: [
    {
      id: "a.1",
      label: "Article",
      properties: { name: "一村一品", text: "第一行\r\n第二行\t完", file: "pages/a.txt", index: 1, language: "zh", degree: 0 },
    },
    {
      id: "person-1",
      label: "Person",
      properties: {
        name: hostileName,
        aliases: ["老|李", "a\\b"],
        mentionCount: 3,
        degree: 2,
        pageRank: 0.25,
        community: 0,
        x: -1.5,
        y: 2,
      },
    },
    {
      id: "project-1",
      label: "Project",
      properties: {
        name: "道路项目",
        aliases: [],
        mentionCount: 1,
        totalInvestmentCny: 4160000.5,
        matchingFundsCny: 416_000_000_000,
        households: 5_000_000_000,
        startDate: "2022-06-24",
      },
    },
    {
      id: "source-1",
      label: "Document",
      properties: { name: "=报", title: "@题\n二行 ", file: "pages/a.txt", published: "2022", source: "来源|https://example.org/?a=1&b=2" },
    },
    { id: "village-1", label: "Village", properties: { name: "凹河村", aliases: ["该村"], mentionCount: 2, gbCode: "520181204221" } },
    {
      id: "village-2",
      label: "Village",
      properties: {
        name: "- 村\r\n\r\n ;,\"'",
        aliases: ["", '["a"]', " 空 "],
        mentionCount: 1,
        gbCode: "520181",
        pageRank: 1e-7,
        x: 0,
        y: -0.5,
      },
    },
  ],
  edges: [
    {
      id: "e-1",
      type: "LIVES_IN",
      source: "person-1",
      target: "village-1",
      properties: {
        occupation: "果农",
        evidence: ["a.1:0-5", "a.1:5-9"],
        quotes: ["他说:“好”。"],
        support: 1,
        confidence: 0.9,
        status: "done",
        extractors: ["x"],
      },
    },
    {
      id: "e-2",
      type: "IMPLEMENTS",
      source: "village-1",
      target: "project-1",
      properties: { evidence: ["a.1:0-5"], support: 2, confidence: 0.5, status: "planned" },
    },
    { id: "e-3", type: "MENTIONED_IN", source: "person-1", target: "a.1", properties: { count: 3 } },
    { id: "e-4", type: "WORKS_FOR", source: "person-1", target: "village-1", properties: { title: "", support: 1, confidence: 0.7 } },
    { id: "e-5", type: "PART_OF", source: "village-1", target: "village-2", properties: { support: 1, confidence: 1, evidence: [] } },
    { id: "e-6", type: "PART_OF", source: "village-2", target: "village-1", properties: { support: 3_000_000_000, confidence: 0.5 } },
    {
      id: "e-7",
      type: "FUNDS",
      source: "village-1",
      target: "project-1",
      properties: { amountCny: 1e21, quotes: ["第一句。\n第二句|a", "=1+1"], support: 1, confidence: 0.25, status: "alleged" },
    },
    { id: "e-8", type: "IN_DOCUMENT", source: "a.1", target: "source-1", properties: {} },
  ],
};
