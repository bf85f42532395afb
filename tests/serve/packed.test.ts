import { copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import type { GraphBatch } from "../../graph/batch.ts";
import { entityLabels, mailuoSchema, relationTypes } from "../../graph/ontology.ts";
import { facetsOf } from "../../src/serve/facets.ts";
import type { ReadGraph } from "../../src/serve/graph-source.ts";
import { nodeDetail } from "../../src/serve/node-detail.ts";
import { openPacked } from "../../src/serve/packed/read.ts";
import { packGraph } from "../../src/serve/packed/write.ts";
import { positionsOf } from "../../src/serve/rows.ts";
import { buildSearch, type Search } from "../../src/serve/search.ts";
import { atOnce } from "../../src/serve/sliced.ts";
import { indexGraph } from "../../src/serve/snapshot.ts";
import { searchTexts } from "../../src/serve/text-search.ts";
import { county as given } from "./client.ts";

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
const county: GraphBatch = { nodes: byId(given.nodes), edges: byId(given.edges) };
/** As a store gives them that keeps no order. */
const shuffled: GraphBatch = {
  nodes: [...county.nodes.filter((_, at) => at % 3 === 1), ...county.nodes.filter((_, at) => at % 3 !== 1).reverse()],
  edges: [...county.edges].sort((a, b) => (a.type < b.type ? 1 : -1)),
};

const folder = mkdtempSync(join(tmpdir(), "mailuo-packed-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const newFile = (): string => join(folder, `graph-${++files}`);
const [key, schema] = ["as it is now", mailuoSchema];

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

/** @param onSearch as `packGraph` takes it */
async function packed({ nodes, edges }: GraphBatch, onSearch?: (search: Search) => void): Promise<string> {
  const path = newFile();
  const graph = { engine: "memory", schema, nodes: () => each(nodes), edges: () => each(edges) };
  await packGraph(path, graph, { key, ...(onSearch && { onSearch }) });
  return path;
}

const opened = (path: string): ReadGraph => openPacked(path, { key, schema })!;

describe("a packed graph", () => {
  test.each([
    ["as it came in order", county],
    ["whatever order it came in", shuffled],
  ])("answers as the same graph in memory does: %s", async (_, batch) => {
    const held = indexGraph("memory", county.nodes, county.edges);
    let early: Search | undefined;
    const { snapshot, search } = opened(await packed(batch, (found) => (early = found)));
    expect([...snapshot.nodes]).toEqual(county.nodes);
    expect([...snapshot.edges]).toEqual(county.edges);
    for (const name of ["sources", "targets", "adjacency", "types", "labels", "degrees", "weights", "ranking", "toArticle"] as const)
      expect(snapshot[name]).toEqual(held[name]);
    expect(facetsOf(snapshot)).toEqual(facetsOf(held));
    for (const [at, { id }] of county.nodes.entries()) {
      expect([snapshot.nodeAt.get(id), snapshot.nodes.idAt(at)]).toEqual([at, id]);
      expect(snapshot.nodes.namesAt(at)).toEqual(held.nodes.namesAt(at));
      expect(snapshot.dateOf(at)).toEqual(held.dateOf(at));
    }
    for (const [at, { id }] of county.edges.entries()) {
      expect([snapshot.edgeAt.get(id), snapshot.edges.idAt(at)]).toEqual([at, id]);
      expect(snapshot.evidenceOf(at)).toEqual(held.evidenceOf(at));
      expect(snapshot.edges.namesAt(at)).toEqual(held.edges.namesAt(at));
    }
    expect([snapshot.nodeAt.get("nobody"), snapshot.edgeAt.has("nothing")]).toEqual([undefined, false]);
    for (const at of [...positionsOf(held.nodes)].filter((one) => one % 7 === 0))
      expect(nodeDetail(snapshot, at, 50, 100)).toEqual(nodeDetail(held, at, 50, 100));
    const inMemory = buildSearch(county.nodes, schema);
    for (const text of ["李", "李玉林", "lyl", "l", "异龙", "zz", "Ａ", "没有这个", "", "local"])
      for (const one of [search, early!]) expect(atOnce(one(text, 20))).toEqual(atOnce(inMemory(text, 20)));
    for (const text of ["会议", "局长", "李玉林", "2021", "416万元"])
      expect(atOnce(searchTexts(snapshot, text, 10))).toEqual(atOnce(searchTexts(held, text, 10)));
  });

  test("gives back every value and every name as it was", async () => {
    const text = fc.string({ unit: "grapheme", maxLength: 12 });
    const value = fc.oneof(text, fc.double(), fc.boolean(), fc.array(text, { maxLength: 3 }), fc.constantFrom(-0, 1e308, NaN));
    const properties = fc.dictionary(
      text.filter((name) => name !== "__proto__"),
      value,
      { maxKeys: 5, noNullPrototype: true },
    );
    const ids = fc.uniqueArray(text, { minLength: 1, maxLength: 12 });
    const graph = fc.tuple(ids, fc.array(fc.tuple(properties, fc.nat(), fc.nat(), fc.nat()), { minLength: 12, maxLength: 30 }));
    await fc.assert(
      fc.asyncProperty(graph, async ([names, rows]) => {
        const listed = names.map((id, at) => ({ id, label: entityLabels[at % entityLabels.length]!, properties: rows[at]![0] }));
        const pick = (number: number): string => names[number % names.length]!;
        const related = rows.map(([own, type, source, target], at) => ({
          ...{ id: `${pick(source)} ${at}`, type: relationTypes[type % relationTypes.length]! },
          ...{ source: pick(source), target: pick(target), properties: own },
        }));
        const loose = { ...related[0]!, id: "loose", target: "\u0000gone" };
        const { snapshot, search } = opened(await packed({ nodes: listed, edges: [...related, loose] }));
        const [nodes, edges] = [byId(listed), byId(related)];
        expect([...snapshot.nodes]).toEqual(nodes);
        expect([...snapshot.edges]).toEqual(edges);
        for (const [at, edge] of edges.entries()) expect(snapshot.edges.at(snapshot.edgeAt.get(edge.id)!)).toEqual(edges[at]);
        expect([...positionsOf(snapshot.nodes)].map((at) => snapshot.nodes.at(at))).toEqual(nodes);
        expect(atOnce(search("a", 5))).toEqual(atOnce(buildSearch(nodes, schema)("a", 5)));
      }),
      { numRuns: 60 },
    );
  });

  test("may hold nothing at all", async () => {
    const { snapshot, search } = opened(await packed({ nodes: [], edges: [] }));
    expect([snapshot.nodes.length, snapshot.edges.length, [...snapshot.edges]]).toEqual([0, 0, []]);
    expect(atOnce(search("a", 5)).results).toEqual([]);
  });

  test("is not opened where it is of another graph, another schema's key, or not there", async () => {
    const path = await packed(county);
    expect(openPacked(path, { key: "as it was", schema })).toBeUndefined();
    expect(openPacked(newFile(), { key, schema })).toBeUndefined();
    expect(openPacked(folder, { key, schema })).toBeUndefined();
    await expect(packGraph(path, { engine: "", schema, nodes: () => each([]), edges: () => each([]) }, { key })).rejects.toThrow(/EEXIST/);
  });

  test("is not opened where it was cut, or a byte of it changed: unless none that is read", async () => {
    const small = { nodes: county.nodes.slice(0, 40), edges: county.edges.filter((_, at) => at % 9 === 0) };
    const path = await packed(small);
    const bytes = readFileSync(path);
    const whole = [...opened(path).snapshot.edges];
    let noticed = 0;
    for (let at = 0; at < bytes.length; at += 61) {
      const damaged = Buffer.from(bytes);
      damaged[at]! ^= 0x20;
      const other = newFile();
      writeFileSync(other, damaged);
      const read = openPacked(other, { key, schema });
      // Between rows and columns are up to seven bytes that nobody reads.
      if (read) expect([...read.snapshot.edges]).toEqual(whole);
      else noticed += 1;
      rmSync(other);
    }
    expect(noticed).toBeGreaterThanOrEqual(Math.floor(bytes.length / 61) - 1);
    for (const length of [0, 1, 15, 16, 100, bytes.length >> 1, bytes.length - 1]) {
      const cut = newFile();
      copyFileSync(path, cut);
      truncateSync(cut, length);
      expect(openPacked(cut, { key, schema })).toBeUndefined();
    }
  });
});
