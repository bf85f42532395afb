import { MultiDirectedGraph } from "graphology";
import { describe, expect, test } from "vitest";
import type { RelationType } from "../../../graph/ontology.ts";
import { controlPoint, edgePoints } from "../../../viewer/src/canvas/edge-hit.ts";
import { NameLayer, shortName } from "../../../viewer/src/canvas/labels.ts";
import { canvasThemes } from "../../../viewer/src/canvas/theme.ts";
import { answerGraph } from "../../../viewer/src/console/answer-graph.ts";
import type { EdgeAttributes, LoadedGraph, NodeAttributes } from "../../../viewer/src/state/graph-types.ts";
import type { ShownPlace } from "../../../graph/printed-place.ts";
import { firstZoom, zooms } from "../../../viewer/src/picture/first-look.ts";
import { barsOf, isWithin } from "../../../viewer/src/panels/timeline-stretch.ts";
import { firstState, type ViewState } from "../../../viewer/src/state/view-state.ts";
import { visibleOf } from "../../../viewer/src/state/visible.ts";
import { money, propertyText } from "../../../viewer/src/text/format.ts";
import { fill } from "../../../graph/value-text.ts";
import { en } from "../../../viewer/src/text/en.ts";
import { zh } from "../../../viewer/src/text/zh.ts";

describe("a timeline", () => {
  const at = (...days: string[]): { when: string }[] => days.map((when) => ({ when }));
  test("has a bar for each month between the first and the last, or each year where months would be too many", () => {
    expect(barsOf(at("2022-11-03", "2023-02", "2023-02-11"))).toEqual([
      { when: "2022-11", count: 1 },
      { when: "2022-12", count: 0 },
      { when: "2023-01", count: 0 },
      { when: "2023-02", count: 2 },
    ]);
    expect(barsOf(at("1990-01-01", "2023")).map(({ when }) => when)).toHaveLength(34);
    expect(barsOf([])).toEqual([]);
  });
  test("a stretch holds what lies in it, and a year that it touches", () => {
    const within = (when: string, from: string, to: string): boolean => isWithin({ when }, { from, to });
    expect(within("2022-12-31", "2022-11", "2023-01")).toBe(true);
    expect(within("2023-02-01", "2022-11", "2023-01")).toBe(false);
    expect(within("2022-10-31", "2022-11", "2023-01")).toBe(false);
    expect(within("2022", "2022-11", "2023-01")).toBe(true);
    expect(within("2021", "2022-11", "2023-01")).toBe(false);
    expect(within("2022-03-01", "2021", "2022")).toBe(true);
  });
});

describe("what a view shows", () => {
  const articles = new Map([
    ["x.1", { id: "x.1", title: "一", date: "2022-01-01" }],
    ["x.2", { id: "x.2", title: "二", date: "2022-06-01" }],
    ["x.3", { id: "x.3", title: "三" }],
  ]);
  const graph: LoadedGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  const node = (id: string, label: NodeAttributes["label"], told: readonly string[]): void =>
    void graph.addNode(id, { label, name: id, degree: 1, community: 0, articles: told, x: 0, y: 0, home: [0, 0], size: 1 });
  const edge = (source: string, type: RelationType, target: string, told: readonly string[], confidence = 0.9): void =>
    void graph.addDirectedEdgeWithKey(`${source}-${target}`, source, target, {
      type,
      confidence,
      support: 1,
      standing: source === "d" ? "alleged" : "done",
      articles: told,
      bend: 0,
    });
  node("a", "Person", ["x.1"]);
  node("b", "Village", ["x.1", "x.2"]);
  node("c", "Agency", ["x.2"]);
  node("d", "Person", ["x.3"]);
  edge("a", "LIVES_IN", "b", ["x.1"]);
  edge("c", "HAS_JURISDICTION", "b", ["x.2"], 0.5);
  edge("d", "WORKS_FOR", "c", ["x.3"]);
  const base = new Set(["a", "b", "c", "d"]);
  const shown = (patch: Partial<ViewState>): string => {
    const { nodes, edges } = visibleOf(graph, base, articles, { ...firstState, ...patch });
    return `${[...nodes].sort().join("")} ${[...edges].sort().join(" ")}`.trim();
  };

  test.each<[string, Partial<ViewState>, string]>([
    ["everything", {}, "abcd a-b c-b d-c"],
    ["without a type", { labelsOff: ["Person"] }, "bc c-b"],
    ["without a relation", { relationsOff: ["LIVES_IN"] }, "abcd c-b d-c"],
    ["without what is only alleged", { standingsOff: ["alleged"] }, "abcd a-b c-b"],
    ["only what is sure", { confidence: 0.8 }, "abcd a-b d-c"],
    ["only what is joined", { confidence: 0.8, labelsOff: ["Agency"], connectedOnly: true }, "ab a-b"],
    ["until spring", { to: "2022-03-01" }, "ab a-b"],
    ["from spring on", { from: "2022-03-01" }, "bc c-b"],
    ["one article", { article: "x.3" }, "cd d-c"],
    ["one step around", { focus: { ids: ["a"], depth: 1 } }, "ab a-b"],
    ["two steps", { focus: { ids: ["a"], depth: 2 } }, "abc a-b c-b"],
    ["exactly these", { focus: { ids: ["a", "c"], depth: 0 } }, "ac"],
    ["hidden", { hidden: ["b"] }, "acd d-c"],
    ["leaves folded away", { collapsed: ["b"] }, "bcd c-b d-c"],
    ["no community", { communitiesOff: [0] }, ""],
  ])("%s", (_, patch, wanted) => expect(shown(patch)).toBe(wanted));

  test("nodes beyond the first picture are seen where the view names them", () => {
    const first = new Set(["a"]);
    const ids = (patch: Partial<ViewState>): string =>
      [...visibleOf(graph, first, articles, { ...firstState, ...patch }).nodes].sort().join("");
    expect(ids({})).toBe("a");
    expect(ids({ extra: { a: ["b"] } })).toBe("ab");
    expect(ids({ selected: ["c"] })).toBe("ac");
    expect(ids({ focus: { ids: ["d"], depth: 1 } })).toBe("cd");
  });
});

test("money as news writes it", () => {
  expect(money(4_160_000, "zh")).toBe("416万元");
  expect(money(250_000_000, "zh")).toBe("2.5亿元");
  expect(money(800, "zh")).toBe("800元");
  expect(money(4_160_000, "en")).toBe("CN¥4.16 million");
  expect(propertyText("totalInvestmentForeign", "USD 150000000", "zh")).toBe("1.5亿美元");
  expect(propertyText("amountForeign", "USD 150000000", "en")).toBe("USD 150 million");
  expect(propertyText("amountForeign", "$ 9500.5", "en")).toBe("$ 9,500.5");
  expect(propertyText("households", 1_234, "zh")).toBe("1,234");
  expect(propertyText("aliases", ["甲", "乙"], "zh")).toBe("甲、乙");
});

test("both languages have the same words", () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
});

test("of names that would cover each other the one of the higher rank is drawn, then that of the larger disc", () => {
  const drawn: string[] = [];
  const context = {
    canvas: { clientWidth: 400 },
    measureText: (text: string) => ({ width: text.length * 12 }),
    strokeText: () => undefined,
    fillText: (text: string) => drawn.push(text),
  };
  const layer = new NameLayer(() => canvasThemes.light);
  const offer = (key: string, x: number, y: number, size: number, rank: number): void =>
    layer.offer(
      context as never,
      { key, x, y, size, rank, label: key, color: "#000000" },
      { labelSize: 12, labelFont: "x", labelWeight: "500" },
    );
  offer("甲局", 0, 100, 9, 0);
  offer("某县", 10, 104, 5, 1);
  offer("乙局", 12, 98, 20, 0);
  offer("远处", 200, 100, 3, 0);
  layer.draw();
  expect(drawn).toEqual(["某县", "远处"]);
  expect([layer.place("某县") !== undefined, layer.place("甲局")]).toEqual([true, undefined]);
  layer.clear();
  offer("甲局", 0, 100, 9, 0);
  offer("乙局", 12, 98, 20, 0);
  layer.draw();
  expect(layer.names()).toEqual(["乙局"]);
  // Beside what takes its place on the right it stands on the left; cut by the canvas's edge only where it stands out.
  layer.clear();
  offer("右县", 100, 100, 5, 1);
  offer("左局", 95, 100, 5, 0);
  offer("边上", 390, 300, 5, 0);
  offer("先来", 212, 200, 5, 1);
  offer("后到", 203, 202, 5, 1);
  offer("再来", 211, 201, 5, 1);
  layer.draw();
  expect(layer.place("右县")!.left).toBe(108);
  expect(layer.place("左局")!.left).toBe(95 - 8 - 24);
  expect(layer.place("边上")!.left).toBe(390 - 8 - 24);
  expect([layer.place("先来")!.left, layer.place("后到")!.left, layer.place("再来")!.base]).toEqual([220, 203 - 8 - 24, 201 + 5 + 12]);
});

test("a name at the canvas's edge is shown whole above or below its disc, and ends in dots where not even that is free", () => {
  const drawn: string[] = [];
  const context = {
    canvas: { clientWidth: 120 },
    measureText: (text: string) => ({ width: text.length * 12 }),
    strokeText: () => undefined,
    fillText: (text: string, left: number) => drawn.push(`${text} ${left}`),
  };
  const layer = new NameLayer(() => canvasThemes.light);
  const offer = (label: string, x: number, rank: number, y = 50): void =>
    layer.offer(
      context as never,
      { key: label, x, y, size: 5, rank, label, color: "#000000" },
      { labelSize: 12, labelFont: "x", labelWeight: "500" },
    );
  offer("石桥镇人民政府", 50, 1);
  layer.draw();
  expect(drawn).toEqual(["石桥镇人民政府 8"]);
  layer.clear();
  drawn.length = 0;
  for (const y of [67, 37]) offer(`第${y}`, 20, 2, y);
  offer("石桥镇人民政府", 50, 1);
  layer.draw();
  expect(drawn.at(-1)).toBe("石桥镇人… 58");
});

test("no name reaches into the box of a selected node; of selected nodes too close for two boxes the smaller has one without its name", () => {
  const context = {
    canvas: { clientWidth: 400 },
    measureText: (text: string) => ({ width: text.length * 12 }),
    strokeText: () => undefined,
    fillText: (text: string) => drawn.push(text),
  };
  const drawn: string[] = [];
  const layer = new NameLayer(() => canvasThemes.light);
  const offer = (key: string, x: number, y: number, more: { readonly size?: number; readonly highlighted?: boolean } = {}): void =>
    layer.offer(
      context as never,
      { key, x, y, size: 5, rank: 2, label: key, color: "#000000", ...more },
      { labelSize: 12, labelFont: "x", labelWeight: "500" },
    );
  // The box is 22 pixels high: from 89 to 111, and from 92 to 92 + 16 + 36 + 10.
  offer("某某村", 100, 100, { highlighted: true });
  offer("下面的人", 104, 112);
  offer("右面的人", 150, 96);
  layer.draw();
  expect([layer.isBare("某某村"), layer.place("某某村")]).toEqual([false, { left: 110, base: 104, text: "某某村" }]);
  // The box draws its name itself.
  expect(drawn.toSorted()).toEqual(["下面的人", "右面的人"]);
  const below = layer.place("下面的人")!;
  expect(below.base - 12 >= 111 || below.base <= 89 || below.left + 48 <= 92).toBe(true);
  const right = layer.place("右面的人")!;
  expect(right.left >= 154 || right.base - 12 >= 111 || right.base <= 89).toBe(true);

  layer.clear();
  offer("小的", 106, 104, { highlighted: true });
  offer("大的", 100, 100, { highlighted: true, size: 9 });
  expect([layer.isBare("小的"), layer.isBare("大的"), layer.place("小的")]).toEqual([true, false, undefined]);
  // Far apart both have theirs.
  layer.clear();
  offer("小的", 106, 200, { highlighted: true });
  offer("大的", 100, 100, { highlighted: true, size: 9 });
  expect(["小的", "大的"].filter((key) => layer.isBare(key))).toEqual([]);
});

test("a long name is cut by how wide it is: Latin letters are half as wide as Han characters", () => {
  expect(shortName("石桥镇农村人居环境整治工作领导小组办公室")).toBe("石桥镇农村人居环境整治工作…");
  expect(shortName("West Mercia Police")).toBe("West Mercia Police");
  expect(shortName("Pembridge Church of England Primary School")).toBe("Pembridge Church of Englan…");
});

test("a number takes the word that goes with it", () => {
  expect(fill("{n|article|articles}", { n: 1 })).toBe("1 article");
  expect(fill("{name}: {n|article|articles}, {other}", { name: "a", n: "1,204" })).toBe("a: 1,204 articles, {other}");
  expect(fill(en.support, { n: 1 })).toBe("1 article");
  expect(fill(en.arrivedAt, { name: "x", label: "Village", n: 1 })).toBe("x, Village, 1 relation");
});

test("an edge's points lead from end to end, a bent one past its side", () => {
  const [from, to] = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
  ];
  expect(edgePoints(from, to, 0)).toEqual([from, to]);
  const bent = edgePoints(from, to, 0.4);
  expect([bent[0], bent.at(-1)]).toEqual([from, to]);
  expect(bent[4]!.y).toBeCloseTo(controlPoint(from, to, 0.4).y / 2);
});

test("nodes and relations are found wherever they stand in an answer", () => {
  const node = (id: string) => ({ kind: "node" as const, id, labels: ["Person"], properties: {} });
  const edge = { kind: "edge" as const, id: "e", type: "WORKS_FOR", source: "a", target: "b", properties: {} };
  const path = { kind: "path" as const, nodes: [node("c"), node("d")], edges: [edge] };
  const rows = [
    [node("a"), 1, null],
    [[node("b"), "text"], { inner: path }],
  ];
  expect(answerGraph({ rows })).toEqual({ nodes: ["a", "b", "c", "d"], edges: ["e"] });
});

describe("how a printed page is shown at first", () => {
  const place = (x: number, width: number, height = 9): ShownPlace => ({
    page: 1,
    boxes: [{ page: 1, x, y: 100, width, height }],
    pages: [{ page: 1, width: 800, height: 1_100 }],
  });
  test("whole, no column beside the sentence cut, where its lines can be read so; else as large as they are to be read", () => {
    expect(zooms[firstZoom(place(50, 200), 1_100)]).toBe(1);
    expect(zooms[firstZoom(place(50, 200), 900)]).toBe(2);
    expect(zooms[firstZoom(place(50, 200, 24), 1_100)]).toBe(1);
    expect(zooms[firstZoom(place(50, 9, 200), 900)]).toBe(2);
  });
  test("smaller where the sentence would not fit, but not so small that nobody reads it", () => {
    expect(zooms[firstZoom(place(50, 60), 390)]).toBe(4);
    expect(zooms[firstZoom(place(50, 250), 390)]).toBe(3);
    expect(zooms[firstZoom(place(0, 800), 390)]).toBe(3);
  });
  test("as wide as the room where nothing is marked", () => {
    expect(firstZoom({ page: 1, boxes: [], pages: [] }, 500)).toBe(0);
  });
});
