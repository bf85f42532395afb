import { expect, it } from "vitest";
import type { GraphNode } from "../../graph/batch.ts";
import { conflicts } from "../../src/serve/conflicts.ts";
import type { Snapshot } from "../../src/serve/snapshot.ts";

const text = "桥头村供水工程总投资300万元。桥头村供水工程总投资350万元。桥头村供水工程投资300万元。";
const article: GraphNode = { id: "d.1", label: "Article", properties: { name: "供水", text } };
const project: GraphNode = {
  id: "project-1",
  label: "Project",
  properties: {
    name: "桥头村供水工程",
    totalInvestmentCny: 3_000_000,
    households: 12,
    conflicts: ["totalInvestmentCny"],
    valueEvidence: [
      "households=12@d.1:0-16",
      "totalInvestmentCny=3500000@d.1:16-32",
      "totalInvestmentCny=3000000@d.1:0-16",
      "totalInvestmentCny=3000000@d.1:32-46",
    ],
  },
};
const snapshot = { nodes: [article, project], nodeAt: new Map([["d.1", 0]]) } as unknown as Snapshot;

it("each value that texts state for a property is told with its sentences, the shown one first", () => {
  const found = conflicts(snapshot, project);
  expect(found.map(({ property, value, sentences }) => [property, value, sentences.length])).toEqual([
    ["totalInvestmentCny", 3_000_000, 2],
    ["totalInvestmentCny", 3_500_000, 1],
  ]);
  expect(found[1]!.sentences[0]!.runs.map((run) => run.text).join("")).toBe("桥头村供水工程总投资350万元。");
  expect(conflicts(snapshot, article)).toEqual([]);
});
