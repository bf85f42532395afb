import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Answer } from "../../graph/view.ts";
import { answersOf } from "../../src/answers/answers.ts";
import { dossierOf, type Dossier } from "../../src/dossier/dossier.ts";
import { dossierFile, type DossierFormat } from "../../src/dossier/files.ts";
import { viewFile } from "../../src/dossier/view-file.ts";
import { positionsOf } from "../../src/serve/rows.ts";
import { indexGraph } from "../../src/serve/snapshot.ts";
import type { RunningServer } from "../../src/serve/server.ts";
import { ask, post, start } from "../serve/client.ts";
import { article, village } from "./village.ts";

const snapshot = indexGraph("memory", village.nodes, village.edges);
const at = (id: string): number => snapshot.nodeAt.get(id)!;
const answer = (id: string, question: Answer["question"]): Answer | undefined =>
  answersOf(snapshot, at(id), { entries: 50, quotes: 5 }).find((one) => one.question === question);
const names = (of: Answer | undefined): readonly string[] => (of?.entries ?? []).map(({ node }) => node.name);
const making = { language: "zh", version: "1.2.3", date: "2026-01-02" } as const;
const dossierText = async (format: DossierFormat, known: Dossier, how: Parameters<typeof dossierFile>[2]): Promise<string> =>
  Buffer.from(await dossierFile(format, known, how)).toString("utf8");
const dossier = (id: string): Promise<Dossier> => dossierOf(snapshot, at(id), { sentences: 20 });

describe("what people ask about a village", () => {
  test("what was built, with what is known of it, and who paid for it", () => {
    expect(names(answer("village", "built")).toSorted()).toEqual(["连心桥工程", "通村公路"]);
    const road = answer("village", "built")!.entries.find(({ node }) => node.id === "road")!;
    expect(road.about).toEqual({ totalInvestmentCny: 6_000_000, startDate: "2021-03" });
    expect(road.quote!.runs.map(({ text }) => text).join("")).toContain("补助500万元");
    expect(names(answer("village", "payers")).toSorted()).toEqual(["县水务局", "某公司", "省交通厅", "省财政厅", "石桥镇商会"].toSorted());
  });

  test("a sum counts what one sentence gives for two payers once, and neither rumours nor a project that lies elsewhere as well", () => {
    expect(answer("village", "payers")!.sums).toEqual([{ standing: "done", amountCny: 5_300_000, payments: 2 }]);
    const bridge = answer("village", "payers")!.entries.find(({ node }) => node.id === "chamber")!;
    expect(bridge).toMatchObject({ elsewhere: true, via: { id: "bridge" } });
    // The town that holds both villages is nowhere else.
    expect(answer("village", "payers")!.entries.find(({ node }) => node.id === "water")!.elsewhere).toBeUndefined();
  });

  test("who governs it: the body, and who has a post there, those of earlier last", () => {
    const governors = answer("village", "governors")!;
    expect(names(governors).toSorted()).toEqual(["何*大*山", "何老", "柳溪村党支部"].toSorted());
    expect(governors.entries.at(-1)).toMatchObject({ node: { id: "before" }, edge: { status: "ended" }, via: { id: "branch" } });
  });

  test("a date whose year no sentence prints says so", () => {
    const dated = village.edges.map((edge) =>
      edge.id === "head-WORKS_FOR-branch" ? { ...edge, properties: { ...edge.properties, startDate: "2021-03" } } : edge,
    );
    const again = indexGraph("memory", village.nodes, dated);
    const [posts] = answersOf(again, again.nodeAt.get("head")!, { entries: 5, quotes: 5 });
    expect(posts!.entries[0]).toMatchObject({ properties: { title: "书记", startDate: "2021-03" }, inferred: ["startDate"] });
  });

  test("relations are seen from either end", () => {
    expect(names(answer("road", "payers"))).toHaveLength(4);
    expect(names(answer("water", "payments"))).toEqual(["通村公路"]);
    expect(names(answer("head", "posts"))).toEqual(["柳溪村党支部"]);
  });
});

describe("a dossier", () => {
  test("says who does what to whom, whichever end it is of", async () => {
    const text = await dossierText("md", await dossier("water"), making);
    expect(text).toContain(
      "**县水务局** 出资 **通村公路**（30万元，通村公路：总投资 600万元、开始 2021\\-03（年份由上下文推知），2022\\-05\\-06 报道）",
    );
    expect(await dossierText("md", await dossier("village"), { ...making, language: "en" })).toContain("**县水务局** funds **通村公路**");
  });

  test("goes along time: what a text dates by that date, the rest by the day of the report, and says which is which", async () => {
    const { moments } = await dossier("village");
    expect(moments.map(({ when, stated, entry }) => [when, stated, entry.node.name])).toEqual(
      expect.arrayContaining([
        ["2021-03", true, "通村公路"],
        ["2022-05-06", false, "何*大*山"],
      ]),
    );
    expect(moments.map(({ when }) => when)).toEqual(moments.map(({ when }) => when).toSorted());
    // When it was paid nobody says, though the project has a date.
    expect(moments.filter(({ entry }) => entry.edge.type === "FUNDS").every(({ stated }) => !stated)).toBe(true);
  });

  test("tells a year that no sentence prints from one that is printed, a code that no text says, and a sentence that names one end alone", async () => {
    const road = await dossierText("html", await dossier("road"), making);
    expect(road).toContain("2021-03（年份由上下文推知）");
    const told = await dossierText("html", await dossier("village"), making);
    expect(told).toContain("取自行政区划代码表");
    expect(told).toContain("这一句没有同时写出两者的名称");
    expect(told).toContain("合计（已成）：530万元，共 2 笔");
  });

  test("says which values a person put right, as their sentences say otherwise", async () => {
    const corrected = (names: string[]) => (item: (typeof village.nodes)[number] | (typeof village.edges)[number]) =>
      ({ ...item, properties: { ...item.properties, corrected: names } }) as never;
    const again = indexGraph(
      "memory",
      village.nodes.map((node) => (node.id === "road" ? corrected(["totalInvestmentCny"])(node) : node)),
      village.edges.map((edge) => (edge.source === "water" && edge.type === "FUNDS" ? corrected(["amountCny"])(edge) : edge)),
    );
    const told = async (id: string, format: "md" | "html") =>
      dossierText(format, await dossierOf(again, again.nodeAt.get(id)!, { sentences: 5 }), making);
    expect(await told("water", "md")).toContain(
      "（30万元（人工更正），通村公路：总投资 600万元（人工更正）、开始 2021\\-03（年份由上下文推知），",
    );
    expect(await told("road", "html")).toMatch(/600万元（人工更正）/);
    const nodes = [...positionsOf(again.nodes)];
    expect(await viewFile(again, { nodes, edges: [...positionsOf(again.edges)] }, making)).toContain("30万元（人工更正）");
  });

  test("is text: nothing on a page becomes markup, a script or a link", async () => {
    const html = await dossierText("html", await dossier("village"), making);
    expect(html).not.toContain("<script");
    expect(html).not.toContain('javascript:alert(1)"');
    expect(html).toContain("&lt;script&gt;");
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/(?:src|href)="(?!#)/);
    const markdown = await dossierText("md", await dossier("head"), making);
    expect(markdown).toContain("# 何\\*大\\*山");
    expect(markdown).toContain("\\<script\\>");
  });
});

describe("a view as one file", () => {
  const everything = {
    nodes: [...positionsOf(snapshot.nodes)].filter((place) => snapshot.nodes.at(place).label !== "Article"),
    edges: [...positionsOf(snapshot.edges)],
  };

  test("holds the picture and every relation with its sentences, each reached from the other, and nothing that runs", async () => {
    const file = await viewFile(snapshot, everything, making);
    expect(file).not.toMatch(/<script|javascript:|onload|src=/);
    const links = [...file.matchAll(/href="#([nes]\d+)"/g)].map(([, id]) => id!);
    const ids = new Set([...file.matchAll(/ id="([nes]\d+)"/g)].map(([, id]) => id!));
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
    expect(ids.size).toBeGreaterThan(everything.nodes.length + 10);
    expect(file).toContain("县水务局</mark>出资30万元");
    // Those without a sentence are there, and say so.
    expect(file).toContain("图中没有这条关系的原文");
  });

  test("draws each node where the view has it", async () => {
    const [one, two] = ["road", "village"].map(at) as [number, number];
    const file = await viewFile(
      snapshot,
      {
        nodes: [one, two],
        edges: [],
        places: [
          [0, 0],
          [10, 0],
        ],
      },
      making,
    );
    const xs = [...file.matchAll(/<circle cx="([\d.]+)"/g)].map(([, x]) => Number(x));
    expect(xs.toSorted((a, b) => a - b)).toEqual([60, 940]);
  });
});

describe("over HTTP", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await start({ batch: village });
  });
  afterAll(() => server.close());
  const asked = (path: string) => ask(server.port, `/api/v1/nodes/${path}`);

  test("a file to save, under the node's name", async () => {
    const reply = await asked("village/dossier?format=html&language=en");
    expect(reply.status).toBe(200);
    expect(reply.headers["content-disposition"]).toBe(
      `attachment; filename="dossier.html"; filename*=UTF-8''${encodeURIComponent("柳溪村.html")}`,
    );
    expect(reply.text()).toContain('<html lang="en">');
    expect((await asked("village/dossier?format=md")).text()).toMatch(/^# 柳溪村/);
  });

  test("a view as a file, of what is there", async () => {
    const reply = await post(server.port, "/api/v1/view-file", {
      nodes: ["village", "gone", "town"],
      edges: ["village-PART_OF-town"],
      places: [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    });
    expect(reply.status).toBe(200);
    expect(reply.text()).toContain("2 things, 1 relation");
    expect((await post(server.port, "/api/v1/view-file", { nodes: ["gone"], edges: [] })).status).toBe(404);
    expect((await post(server.port, "/api/v1/view-file", { nodes: ["village"], edges: [], places: [[0]] })).status).toBe(400);
  });

  test("what is not there, and what is no format, is refused", async () => {
    expect((await asked("nobody/dossier")).status).toBe(404);
    expect((await asked("village/dossier?format=exe")).status).toBe(400);
    expect((await asked(`${article}/dossier`)).status).toBe(200);
  });
});
