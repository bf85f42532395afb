/** Work in slices: what it answers, how much it does, where it is cut. Counts visits, not time. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GraphEdge, GraphNode } from "../../graph/batch.ts";
import { NameIndex } from "../../graph/store/name-index.ts";
import { syntheticGraph } from "../../scripts/bench/synthetic-graph.ts";
import { jsonText } from "../../src/serve/json-text.ts";
import { links } from "../../src/serve/links.ts";
import { neighbours, type NeighbourRequest } from "../../src/serve/neighbours.ts";
import { entityLabels } from "../../graph/ontology.ts";
import { shortestPaths, type FoundPaths, type PathRequest } from "../../src/serve/paths.ts";
import { edgesBetween } from "../../src/serve/subgraph.ts";
import { firstRanked } from "../../src/serve/ranked.ts";
import { atOnce, sliceVisits, type Sliced } from "../../src/serve/sliced.ts";
import { positionsOf } from "../../src/serve/rows.ts";
import { indexGraph, type Snapshot } from "../../src/serve/snapshot.ts";

interface Done<Answer> {
  readonly answer: Answer;
  readonly visits: number;
  /** The most done between two yields. */
  readonly largest: number;
}

/** Does the work until `budget` is spent, and then as it ends by itself. */
function within<Answer>(work: Sliced<Answer>, budget = Infinity): Done<Answer> {
  let [visits, largest] = [0, 0];
  for (;;) {
    const step = work.next(visits < budget);
    if (step.done) return { answer: step.value, visits, largest };
    visits += step.value;
    largest = Math.max(largest, step.value);
  }
}

const node = (id: string): GraphNode => ({ id, label: "Person", properties: { name: id } });
const edge = (at: number, source: string, target: string, support = 1): GraphEdge => ({
  ...{ id: `e${at}`, type: "COOPERATES_WITH", source, target },
  properties: { support, confidence: 1 },
});
const asked = (from: number, to: number, more: Partial<PathRequest> = {}): PathRequest => ({
  ...{ from, to, limit: 10, longest: 8, throughArticles: false },
  ...more,
});

/** The shortest paths, found by walking everywhere: slow, and plainly right. */
function everyShortest({ sources, targets, weights, nodes }: Snapshot, { from, to, longest }: PathRequest): string[] {
  const neighboursOf = (at: number): Map<number, number> => {
    const best = new Map<number, number>();
    for (let one = 0; one < sources.length; one++) {
      const other = sources[one] === at ? targets[one]! : targets[one] === at ? sources[one]! : undefined;
      if (other === undefined || other === at) continue;
      const known = best.get(other);
      if (known === undefined || weights[one]! > weights[known]!) best.set(other, one);
    }
    return best;
  };
  let walks: number[][] = [[from]];
  for (let step = 0; step <= Math.min(longest, nodes.length); step++) {
    const ended = walks.filter((walk) => walk.at(-1) === to);
    if (ended.length > 0) return ended.map((walk) => walk.join("-")).sort();
    walks = walks.flatMap((walk) => [...neighboursOf(walk.at(-1)!).keys()].filter((at) => !walk.includes(at)).map((at) => [...walk, at]));
  }
  return [];
}

const smallGraph = fc
  .tuple(fc.integer({ min: 2, max: 9 }), fc.array(fc.tuple(fc.nat(8), fc.nat(8), fc.integer({ min: 1, max: 3 })), { maxLength: 22 }))
  .map(([size, pairs]) =>
    indexGraph(
      "test",
      Array.from({ length: size }, (_, at) => node(`n${at}`)),
      pairs.map(([source, target, support], at) => edge(at, `n${source % size}`, `n${target % size}`, support)),
    ),
  );

/** `width` nodes a layer, each joined to all of the next: very many paths, all of one length. */
function layers(width: number, count: number): Snapshot {
  const ids = Array.from({ length: count }, (_, layer) =>
    Array.from({ length: layer === 0 || layer === count - 1 ? 1 : width }, (_one, at) => `l${layer}-${at}`),
  );
  let at = 0;
  const edges = ids.slice(1).flatMap((layer, before) => layer.flatMap((id) => ids[before]!.map((other) => edge(at++, other, id))));
  return indexGraph("test", ids.flat().map(node), edges);
}

const large = syntheticGraph(6_000, 30_000);
const snapshot = indexGraph("test", large.nodes, large.edges);
const entities = snapshot.ranking.length;
const around = (from: readonly number[], more: Partial<NeighbourRequest> = {}): NeighbourRequest => ({
  ...{ from, depth: 3, known: new Set<number>(), limit: 400, edgeLimit: 50_000, labels: new Set<string>(entityLabels) },
  ...more,
});

describe("shortest paths", () => {
  test("are all of the shortest, whatever the graph", () => {
    fc.assert(
      fc.property(smallGraph, fc.nat(), fc.nat(), (graph, one, two) => {
        const request = asked(one % graph.nodes.length, two % graph.nodes.length, { limit: 1_000 });
        const { paths, truncated, cut } = atOnce(shortestPaths(graph, request));
        expect(paths.map(({ nodes }) => nodes.join("-")).sort()).toEqual(everyShortest(graph, request));
        expect([truncated, cut]).toEqual([false, false]);
        for (const { nodes, edges } of paths)
          for (const [at, one] of edges.entries())
            expect([graph.sources[one], graph.targets[one]].sort()).toEqual([nodes[at], nodes[at + 1]].sort());
      }),
      { numRuns: 300 },
    );
  });

  test("the weightiest relations come first, and no path is longer than asked", () => {
    const graph = indexGraph("test", ["a", "b", "c", "d"].map(node), [
      edge(0, "a", "b"),
      edge(1, "b", "d"),
      edge(2, "a", "c"),
      edge(3, "c", "d", 5),
    ]);
    expect(atOnce(shortestPaths(graph, asked(0, 3))).paths.map(({ nodes }) => nodes)).toEqual([
      [0, 2, 3],
      [0, 1, 3],
    ]);
    expect(atOnce(shortestPaths(graph, asked(0, 3, { longest: 1 }))).paths).toEqual([]);
    expect(atOnce(shortestPaths(graph, asked(0, 3, { limit: 1 })))).toMatchObject({ truncated: true, cut: false });
  });

  test("near nodes of a large graph are joined without looking at all of it", () => {
    const ends = snapshot.adjacency.edges.length;
    const joined = [...snapshot.ranking].filter((at) => snapshot.degrees[at]! > 1);
    let sum = 0;
    for (let at = 0; at < 40; at++) {
      const { answer, visits } = within(shortestPaths(snapshot, asked(joined[at * 7]!, joined.at(-1 - at * 31)!)));
      expect(answer.paths.length).toBeGreaterThan(0);
      sum += visits;
    }
    expect(sum / 40).toBeLessThan(ends / 4);
  });

  test("where very many paths are as long, what is done does not grow with their number", () => {
    const [few, many] = [within(shortestPaths(layers(10, 8), asked(0, 61))), within(shortestPaths(layers(40, 8), asked(0, 241)))];
    expect(many.answer.paths).toHaveLength(10);
    expect(many.answer.truncated).toBe(true);
    // 16 times the relations, 4,096 times the paths.
    expect(many.visits / few.visits).toBeLessThan(30);
  });

  test("a search that must end says that it was cut, and that there may be a path", () => {
    const chain = indexGraph(
      "test",
      Array.from({ length: 40_000 }, (_, at) => node(`n${at}`)),
      Array.from({ length: 39_998 }, (_, at) => edge(at, at % 2 === 0 ? "n0" : "n1", `n${at + 2}`)),
    );
    // Two stars that nothing joins: there is nothing to be found, and all of both to be looked at.
    const whole = within(shortestPaths(chain, asked(0, 1)));
    expect(whole.answer).toEqual({ paths: [], truncated: false, cut: false } satisfies FoundPaths);
    const ended = within(shortestPaths(chain, asked(0, 1)), 15_000);
    expect(ended.answer).toEqual({ paths: [], truncated: true, cut: true } satisfies FoundPaths);
    expect(ended.visits).toBeLessThan(15_000 + 2 * sliceVisits);
    expect(whole.largest).toBeLessThan(2 * sliceVisits);
  });
});

describe("neighbours", () => {
  test("three steps from anywhere: bounded, in slices, and told where it was cut", () => {
    const whole = within(neighbours(snapshot, around([snapshot.ranking[0]!])));
    expect(whole.answer.nodes).toHaveLength(401);
    expect(whole.answer.nodeCount.total).toBeGreaterThan(entities / 2);
    expect(whole.answer.cut).toBeUndefined();
    expect(whole.largest).toBeLessThan(2 * sliceVisits);
    const cut = within(neighbours(snapshot, around([snapshot.ranking[0]!])), sliceVisits);
    expect(cut.answer.cut).toBe(true);
    expect(cut.answer.nodeCount.total).toBeLessThan(whole.answer.nodeCount.total);
    expect(cut.answer.nodes.length).toBeGreaterThan(1);
  });

  test("the first of them are those with the weightiest edges, then the most connected", () => {
    const [from] = [snapshot.ranking[3]!];
    const few = atOnce(neighbours(snapshot, around([from], { depth: 1, limit: 5 })));
    const all = atOnce(neighbours(snapshot, around([from], { depth: 1, limit: 10_000 })));
    expect(few.nodes.map(({ id }) => id)).toEqual(all.nodes.slice(0, 6).map(({ id }) => id));
    expect(few.nodeCount.total).toBe(all.nodeCount.total);
  });
});

test("edges between nodes are each found once, loops and parallels too", () => {
  fc.assert(
    fc.property(smallGraph, fc.uniqueArray(fc.nat(8)), fc.uniqueArray(fc.nat(8)), (graph, some, others) => {
      const [fresh, known] = [some, others].map((list) => new Set(list.filter((at) => at < graph.nodes.length))) as [
        Set<number>,
        Set<number>,
      ];
      const { edges, total } = atOnce(edgesBetween(graph, fresh, known, 1_000));
      const expected = [...positionsOf(graph.edges)].filter((at) => {
        const [a, b] = [graph.sources[at]!, graph.targets[at]!];
        return (fresh.has(a) && (fresh.has(b) || known.has(b))) || (fresh.has(b) && known.has(a));
      });
      expect([...edges].sort((a, b) => a - b)).toEqual(expected);
      expect(total).toBe(expected.length);
    }),
    { numRuns: 300 },
  );
});

test("what links the five hundred best joined: in slices, cut where it must be", () => {
  const chosen = [...snapshot.ranking.subarray(0, 500)];
  const whole = within(links(snapshot, chosen, 30, 1_000));
  expect(whole.answer.cut).toBe(false);
  expect(whole.answer.connectors).toHaveLength(30);
  expect(whole.largest).toBeLessThan(3 * sliceVisits);
  expect(within(links(snapshot, chosen, 30, 1_000), sliceVisits).answer.cut).toBe(true);
});

test("a search of names is in slices, and finds the same when it is prepared", () => {
  const index = new NameIndex();
  for (const one of large.nodes) index.set(one);
  const asked = ["王", "wj", "没有", "王建国", "z", "5", "王5", "wang"];
  const [plain, prepared] = [false, true].map((prepare) => {
    if (prepare) index.prepare();
    return asked.map((text) => {
      const { answer, largest, visits } = within(index.searching(text, 20));
      expect(largest).toBeLessThan(2 * sliceVisits);
      expect(answer).toEqual(index.search(text, 20));
      return { answer, visits };
    });
  });
  expect(plain![0]!.visits).toBeGreaterThan(5 * sliceVisits);
  expect(prepared!.map(({ answer }) => answer)).toEqual(plain!.map(({ answer }) => answer));
  // Only names that hold it are looked at.
  expect(prepared![2]!.visits).toBe(0);
  expect(prepared![3]!.visits).toBeLessThan(plain![3]!.visits / 4);
  index.set({ id: "new", label: "Person", properties: { name: "没有此人" } });
  expect(index.search("没有", 5)).toHaveLength(1);
});

test("the first of many are those that sorting all of them would give", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { maxLength: 200 }), fc.nat(60), (items, most) => {
      const inOrder = (a: number, b: number): number => b - a;
      expect(atOnce(firstRanked(items, most, inOrder))).toEqual([...items].sort(inOrder).slice(0, most));
    }),
  );
});

test("JSON in pieces is JSON", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 900 }), (value, length) => {
      const long = {
        picture: { nodes: Array.from({ length }, () => value), none: undefined },
        value,
        list: Array.from({ length }, (_, at) => at),
      };
      for (const one of [value, long, Array.from({ length }, () => value)])
        expect(atOnce(jsonText(one)).join("")).toBe(JSON.stringify(one));
    }),
  );
  expect(atOnce(jsonText({ big: 2n ** 60n, in: { list: [2n ** 60n] } })).join("")).toBe(
    '{"big":"1152921504606846976","in":{"list":["1152921504606846976"]}}',
  );
  expect(within(jsonText(Array.from({ length: 50_000 }, (_, at) => `name ${at}`))).largest).toBeLessThan(sliceVisits);
});
