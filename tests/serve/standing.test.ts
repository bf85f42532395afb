import { afterAll, beforeAll, expect, test } from "vitest";
import type { GraphBatch } from "../../graph/batch.ts";
import type { Card, EdgeEvidence, Picture } from "../../graph/view.ts";
import type { RunningServer } from "../../src/serve/server.ts";
import { ask, start } from "./client.ts";

const text = "县水利局局长李明检查防汛。县水利局原局长李明说起往事。据传张强出任县水利局局长。";
const edge = (source: string, status: string, evidence: readonly string[], valueEvidence: readonly string[] = []) => ({
  id: `e-${source}`,
  type: "WORKS_FOR" as const,
  source,
  target: "a",
  properties: { title: "局长", status, evidence, valueEvidence, confidence: 0.9, support: 1 },
});
const batch: GraphBatch = {
  nodes: [
    { id: "p1", label: "Person", properties: { name: "李明" } },
    { id: "p2", label: "Person", properties: { name: "张强" } },
    { id: "p3", label: "Person", properties: { name: "王芳" } },
    { id: "a", label: "Agency", properties: { name: "县水利局" } },
    { id: "d.1", label: "Article", properties: { name: "水利", title: "水利", text } },
  ],
  edges: [
    edge("p1", "ended", ["d.1:0-13", "d.1:13-27"], ["status=done@d.1:0-13", "title=局长@d.1:0-13"]),
    edge("p2", "alleged", ["d.1:27-40"]),
    edge("p3", "done", []),
  ],
};

let server: RunningServer;
beforeAll(async () => {
  server = await start({ batch });
});
afterAll(() => server.close());
const get = async <Answer>(path: string): Promise<Answer> => (await ask(server.port, `/api/v1/${path}`)).json<Answer>();

test("pictures and cards tell each relation's standing; nothing where it is done", async () => {
  const { edges } = await get<Picture>("overview");
  expect(Object.fromEntries(edges.map(({ id, status }) => [id, status]))).toEqual({
    "e-p1": "ended",
    "e-p2": "alleged",
    "e-p3": undefined,
  });
  const card = await get<Card>("nodes/a");
  expect(card.groups.flatMap(({ relations }) => relations.map((one) => [one.edge.id, one.edge.status])).sort()).toEqual([
    ["e-p1", "ended"],
    ["e-p2", "alleged"],
    ["e-p3", undefined],
  ]);
});

test("of the sentences behind a relation those that say another are marked", async () => {
  const { sentences } = await get<EdgeEvidence>("edges/e-p1/evidence");
  expect(sentences.map(({ id, status }) => [id, status])).toEqual([
    ["d.1:0-13", "done"],
    ["d.1:13-27", undefined],
  ]);
});

test("the description names them", async () => {
  const { components } = await get<{ components: { schemas: Record<string, { properties: Record<string, { enum?: string[] }> }> } }>(
    "openapi.json",
  );
  expect(components.schemas["EdgeSummary"]!.properties["status"]!.enum).toEqual(["planned", "ended", "alleged"]);
  expect(components.schemas["EdgeSummary"]!.properties["planned"]).toBeUndefined();
});
