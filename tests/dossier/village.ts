/** A village's graph, invented: a project with two payers who share a sum, one of a neighbour too, a committee, hostile text. */
import type { GraphBatch, GraphEdge, GraphNode, Properties } from "../../graph/batch.ts";

const title = "柳溪村<script>alert(1)</script>修路";
export const sentences = {
  road: "柳溪村通村公路由省财政厅、省交通厅补助500万元，县水务局出资30万元。",
  bridge: "柳溪村、石桥村的连心桥工程由石桥镇商会捐款80万元。",
  post: "柳溪村党支部书记何*大*山介绍，去年3月开工。",
  rumour: "据传某公司将为通村公路再出1000万元。",
  former: "柳溪村原党支部书记何老。",
} as const;
const text = [title, ...Object.values(sentences)].join("\n");
export const article = "00000000000000aa.1";
const span = (words: string): string => `${article}:${text.indexOf(words)}-${text.indexOf(words) + words.length}`;

const node = (id: string, label: string, name: string, properties: Properties = {}): GraphNode => ({
  ...{ id, label },
  properties: { name, aliases: [], ...properties },
});
const edge = (type: string, source: string, target: string, words?: string, properties: Properties = {}): GraphEdge => ({
  ...{ id: `${source}-${type}-${target}`, type, source, target },
  properties: { confidence: 0.9, support: 1, status: "done", ...(words !== undefined && { evidence: [span(words)] }), ...properties },
});

export const village: GraphBatch = {
  nodes: [
    node("village", "Village", "柳溪村", { gbCode: "520100100200" }),
    node("other", "Village", "石桥村"),
    node("town", "Place", "石桥镇"),
    node("road", "Project", "通村公路", {
      totalInvestmentCny: 6_000_000,
      startDate: "2021-03",
      valueEvidence: [`totalInvestmentCny=6000000@${span(sentences.road)}`, `startDate=2021-03@${span(sentences.post)}`],
    }),
    node("bridge", "Project", "连心桥工程"),
    node("finance", "Agency", "省财政厅"),
    node("transport", "Agency", "省交通厅"),
    node("water", "Agency", "县水务局"),
    node("chamber", "Organization", "石桥镇商会"),
    node("firm", "Organization", "某公司"),
    node("branch", "Agency", "柳溪村党支部"),
    node("head", "Person", "何*大*山"),
    node("before", "Person", "何老"),
    {
      id: article,
      label: "Article",
      properties: { name: title, title, text, date: "2022-05-06", file: "pages/a.txt", url: "javascript:alert(1)" },
    },
  ],
  edges: [
    edge("PART_OF", "village", "town"),
    edge("PART_OF", "other", "town"),
    edge("LOCATED_IN", "road", "village", sentences.road),
    edge("LOCATED_IN", "road", "town", sentences.road),
    edge("LOCATED_IN", "bridge", "village", sentences.bridge),
    edge("LOCATED_IN", "bridge", "other", sentences.bridge),
    edge("FUNDS", "finance", "road", sentences.road, { amountCny: 5_000_000 }),
    edge("FUNDS", "transport", "road", sentences.road, { amountCny: 5_000_000 }),
    edge("FUNDS", "water", "road", sentences.road, { amountCny: 300_000 }),
    edge("FUNDS", "chamber", "bridge", sentences.bridge, { amountCny: 800_000 }),
    edge("FUNDS", "firm", "road", sentences.rumour, { amountCny: 10_000_000, status: "alleged" }),
    edge("HAS_JURISDICTION", "branch", "village", sentences.post),
    edge("WORKS_FOR", "head", "branch", sentences.post, { title: "书记" }),
    edge("WORKS_FOR", "before", "branch", sentences.former, { title: "书记", status: "ended" }),
    edge("MENTIONED_IN", "village", article, undefined, { count: 4 }),
  ],
};
