import { describe, expect, test } from "vitest";
import type { GraphBatch, GraphNode, Properties } from "../../graph/batch.ts";
import type { Indirect } from "../../graph/view.ts";
import { edgeEvidence } from "../../src/serve/evidence.ts";
import { indexGraph } from "../../src/serve/snapshot.ts";

const text = [
  "青山镇修路",
  "清河县昨天开会。",
  "柳河村的路修好了。清河县公安局到场。",
  "去年底，青山镇来人验收，王小兰介绍情况。",
  "清河县另有三条路。",
].join("\n");
const article = "a.1";
const span = (words: string): string => `${article}:${text.indexOf(words)}-${text.indexOf(words) + words.length}`;

const node = (id: string, label: string, name: string, properties: Properties = {}): GraphNode => ({
  ...{ id, label },
  properties: { name, aliases: [], ...properties },
});
const edge = (type: string, source: string, target: string, words: string, properties: Properties = {}) => ({
  ...{ id: `${source}-${target}`, type, source, target },
  properties: { evidence: [span(words)], confidence: 0.9, support: 1, ...properties },
});

const batch: GraphBatch = {
  nodes: [
    node("county", "Place", "清河县"),
    node("town", "Place", "青山镇"),
    node("village", "Village", "柳河村"),
    node("police", "Agency", "清河县公安局"),
    node("person", "Person", "王小兰"),
    node("absent", "Agency", "青山镇人民政府"),
    node(article, "Article", "青山镇修路", { title: "青山镇修路", text, date: "2022-01-05" }),
  ],
  edges: [
    edge("PART_OF", "village", "county", "柳河村的路修好了。", { extractors: ["zh/part-of/gazetteer"] }),
    edge("PART_OF", "village", "town", "柳河村的路修好了。", { extractors: ["zh/part-of/under-it"] }),
    edge("HAS_JURISDICTION", "police", "county", "清河县公安局到场。"),
    edge("WORKS_FOR", "person", "absent", "去年底，青山镇来人验收，王小兰介绍情况。", { date: "2021", extractors: ["zh/post"] }),
    edge("LIVES_IN", "person", "town", "去年底，青山镇来人验收，王小兰介绍情况。", { date: "2021", corrected: ["date"] }),
    edge("WROTE", "person", article, "去年底，青山镇来人验收，王小兰介绍情况。"),
  ],
};
const snapshot = indexGraph("memory", batch.nodes, batch.edges);
const evidence = (id: string) => edgeEvidence(snapshot, snapshot.edgeAt.get(id)!, 0, 5);
const indirect = (id: string): Indirect | undefined => evidence(id).sentences[0]!.indirect;
const words = ({ named }: Indirect): readonly string[] => named.map(({ runs }) => runs.map((run) => run.text).join(""));

describe("a sentence that does not name both ends", () => {
  test("says that the list of places tells it, and shows the nearest sentence before it that names the other", () => {
    const found = indirect("village-county")!;
    expect(found.from).toBe("gazetteer");
    expect(words(found)).toEqual(["清河县昨天开会。"]);
    expect(found.named[0]!.runs.find(({ end }) => end === "target")!.text).toBe("清河县");
  });

  test("says that it was read from what stands around; a title is a place like any other, without the text below it", () => {
    const found = indirect("village-town")!;
    expect([found.from, words(found)]).toEqual(["context", ["青山镇修路"]]);
  });

  test("says so where the article names the other nowhere", () => {
    expect(indirect("person-absent")).toEqual({ from: "context", named: [] });
  });

  test("a name that has the other's in it says it", () => {
    expect(indirect("police-county")).toEqual({ from: "name", named: [] });
  });

  test("nothing is said of one that names both, nor of a byline", () => {
    expect(indirect("person-town")).toBeUndefined();
    expect(indirect(`person-${article}`)).toBeUndefined();
  });
});

test("the year of 去年 is inferred, unless a person put it right", () => {
  expect(evidence("person-absent").inferred).toEqual(["date"]);
  expect(evidence("person-town")).toMatchObject({ inferred: [], corrected: ["date"] });
});
