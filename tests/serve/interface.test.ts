import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Card, EdgeEvidence, FullArticle, LinkAnswer, PathAnswer, Picture } from "../../graph/view.ts";
import type { RunningServer } from "../../src/serve/server.ts";
import { hostileName } from "../browser/fixture/county.ts";
import { ask, county, part, post, start } from "./client.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await start();
});
afterAll(() => server.close());

const get = async <Answer>(path: string): Promise<Answer> => (await ask(server.port, `/api/v1/${path}`)).json<Answer>();
const entities = county.nodes.filter(({ label }) => label !== "Article" && label !== "Document");
const person = "person-李玉林";

describe("pictures", () => {
  test("a small graph is shown whole, without its articles unless they are asked for", async () => {
    const picture = await get<Picture>("overview");
    expect(picture.nodeCount).toEqual({ shown: entities.length, total: entities.length });
    expect(picture.edgeCount.shown).toBe(picture.edges.length);
    expect(picture.edges.every(({ type }) => type !== "MENTIONED_IN")).toBe(true);
    const withArticles = await get<Picture>("overview?articles=true");
    expect(withArticles.nodeCount.total).toBe(entities.length + 120);
    expect(withArticles.edges.some(({ type }) => type === "MENTIONED_IN")).toBe(true);
  });

  test("a larger one is cut to its most connected nodes, and says of how many", async () => {
    const picture = await get<Picture>("overview?nodes=10&edges=5");
    expect(picture.nodes).toHaveLength(10);
    expect(picture.edges.length).toBeLessThanOrEqual(5);
    expect(picture.nodeCount).toEqual({ shown: 10, total: entities.length });
    const all = await get<Picture>("overview");
    const least = Math.min(...picture.nodes.map(({ degree }) => degree));
    const chosen = new Set(picture.nodes.map(({ id }) => id));
    expect(Math.max(...all.nodes.filter(({ id }) => !chosen.has(id)).map(({ degree }) => degree))).toBeLessThanOrEqual(least);
    for (const edge of picture.edges) for (const end of [edge.source, edge.target]) expect(chosen).toContain(end);
  });

  test("articles of nodes and edges point into the picture's own list", async () => {
    const { nodes, edges, articles } = await get<Picture>("overview");
    for (const { articles: places } of [...nodes, ...edges]) for (const place of places) expect(articles[place]).toBeDefined();
    expect(edges.every((edge) => edge.articles.length > 0)).toBe(true);
  });

  test("neighbours are ranked and never more than asked", async () => {
    const first = (await post(server.port, "/api/v1/neighbours", { nodes: [person], limit: 3 })).json<Picture>();
    expect(first.nodes).toHaveLength(4);
    expect(first.nodeCount.total).toBeGreaterThan(4);
    const known = first.nodes.map(({ id }) => id);
    const second = (await post(server.port, "/api/v1/neighbours", { nodes: [person], limit: 3, known })).json<Picture>();
    expect(second.nodes.filter(({ id }) => known.includes(id)).map(({ id }) => id)).toEqual([person]);
    const byWeight = (picture: Picture, id: string) =>
      picture.edges
        .filter(({ source, target }) => [source, target].includes(person) && [source, target].includes(id))
        .reduce((sum, { support, confidence }) => sum + support * confidence, 0);
    const weights = (picture: Picture) => picture.nodes.filter(({ id }) => id !== person).map(({ id }) => byWeight(picture, id));
    expect(Math.min(...weights(first))).toBeGreaterThanOrEqual(
      Math.max(...weights({ ...second, nodes: second.nodes.filter(({ id }) => !known.includes(id)) })),
    );
  });

  test("a subgraph has every edge between its nodes, and to those known", async () => {
    const { edges } = await get<Picture>("overview");
    const edge = edges[0]!;
    const alone = (await post(server.port, "/api/v1/subgraph", { nodes: [edge.source] })).json<Picture>();
    expect(alone.edges).toEqual([]);
    const joined = (await post(server.port, "/api/v1/subgraph", { nodes: [edge.source], known: [edge.target] })).json<Picture>();
    expect(joined.edges.map(({ id }) => id)).toContain(edge.id);
    const byEdge = (await post(server.port, "/api/v1/subgraph", { edges: [edge.id] })).json<Picture>();
    expect(byEdge.nodes.map(({ id }) => id).sort()).toEqual([edge.source, edge.target].sort());
  });
});

describe("looking up", () => {
  test("search finds by name, alias, one character and pinyin initials", async () => {
    const names = async (q: string) =>
      (await get<{ results: { node: { name: string } }[] }>(`search?q=${part(q)}`)).results.map(({ node }) => node.name);
    expect((await names("李玉林"))[0]).toBe("李玉林");
    expect((await names("老李"))[0]).toBe("李玉林");
    expect(await names("lyl")).toContain("李玉林");
    expect(await names("ahc")).toContain("凹河村");
    expect(await names("凹")).toContain("凹河村");
    expect(await names("<IMG")).toContain(hostileName);
    expect(await names("没有这个名字")).toEqual([]);
  });

  test("a card groups relations by type and lists articles by date", async () => {
    const card = await get<Card>(`nodes/${part(person)}`);
    expect(card.node.name).toBe("李玉林");
    expect(card.aliases).toContain("老李");
    for (const { relations, total } of card.groups) expect(relations.length).toBeLessThanOrEqual(total);
    expect(card.groups.map(({ type }) => type)).toContain("WORKS_FOR");
    const dates = card.articles.items.map(({ date }) => date ?? "");
    expect(dates).toEqual([...dates].sort().reverse());
    const short = await get<Card>(`nodes/${part(person)}?relations=1&articles=1`);
    expect(short.groups[0]!.relations).toHaveLength(1);
    expect(short.groups[0]!.total).toBe(card.groups[0]!.total);
    expect(short.articles.items).toHaveLength(1);
  });

  test("what is not there is said to be not there", async () => {
    for (const path of ["nodes/none", "edges/none/evidence", "articles/none", `articles/${part(person)}`, "paths?from=a&to=b", "nothing"])
      expect((await ask(server.port, `/api/v1/${path}`)).status, path).toBe(404);
  });
});

describe("evidence", () => {
  test("each sentence names both ends, though columns break them", async () => {
    const { edges } = await get<Picture>("overview");
    let broken = 0;
    for (const { id, source, target } of edges.slice(0, 150)) {
      const evidence = await get<EdgeEvidence>(`edges/${part(id)}/evidence`);
      expect(evidence.total).toBeGreaterThan(0);
      expect(evidence.rules).toEqual(county.edges.find((edge) => edge.id === id)!.properties["extractors"]);
      expect(evidence.rules).not.toHaveLength(0);
      for (const sentence of evidence.sentences) {
        const text = sentence.runs.map((run) => run.text).join("");
        expect(text).not.toMatch(/\n/);
        expect(sentence.article.date).toMatch(/^2022|^2023/);
        expect(sentence.article.byline).toMatch(/^记者 /);
        const ends = new Map(sentence.runs.filter(({ end }) => end).map((run) => [run.end, run.node]));
        expect(ends.get("source"), text).toBe(source);
        expect(ends.get("target"), text).toBe(target);
        const raw = county.nodes.find((node) => node.id === sentence.article.id)!.properties.text as string;
        const [from, to] = sentence.id.split(":")[1]!.split("-").map(Number);
        if (/\n\n/.test(raw.slice(from, to))) broken += 1;
      }
    }
    expect(broken).toBeGreaterThan(10);
  });

  test("evidence comes in pages", async () => {
    const { edges } = await get<Picture>("overview");
    const many = edges.find(({ support }) => support > 1)!;
    const [first, second] = [0, 1].map((offset) => get<EdgeEvidence>(`edges/${part(many.id)}/evidence?limit=1&offset=${offset}`));
    expect((await first)!.sentences).toHaveLength(1);
    expect((await second)!.sentences[0]!.id).not.toBe((await first)!.sentences[0]!.id);
  });

  test("the article's full text marks the sentence, both ends and every other name", async () => {
    const { edges } = await get<Picture>("overview");
    const edge = edges[0]!;
    const { sentences } = await get<EdgeEvidence>(`edges/${part(edge.id)}/evidence`);
    const { id, article, runs } = sentences[0]!;
    const full = await get<FullArticle>(`articles/${article.id}?evidence=${id}&edge=${part(edge.id)}`);
    const all = full.paragraphs.flatMap((paragraph) => paragraph.runs);
    const marked = all
      .filter(({ evidence }) => evidence)
      .map(({ text }) => text)
      .join("");
    expect(marked).toBe(runs.map(({ text }) => text).join(""));
    expect(all.some(({ node, end }) => node !== undefined && end === undefined)).toBe(true);
    expect(full.paragraphs[0]!.runs[0]!.text).not.toContain(article.title);
  });
});

describe("between nodes", () => {
  test("all shortest paths, whichever way the relations point", async () => {
    const { paths, picture } = await get<PathAnswer>(`paths?from=${part(person)}&to=${part("village-官庄村")}`);
    expect(paths.length).toBeGreaterThan(0);
    const length = paths[0]!.edges.length;
    const edges = new Map(picture.edges.map((edge) => [edge.id, edge]));
    for (const path of paths) {
      expect(path.edges).toHaveLength(length);
      expect([path.nodes[0], path.nodes.at(-1)]).toEqual([person, "village-官庄村"]);
      for (const [at, id] of path.edges.entries()) {
        const { source, target } = edges.get(id)!;
        expect([source, target].sort()).toEqual([path.nodes[at], path.nodes[at + 1]].sort());
      }
    }
    expect(new Set(paths.map(({ nodes }) => nodes.join())).size).toBe(paths.length);
  });

  test("what links these", async () => {
    const chosen = ["village-凹河村", "organization-县第一人民医院"];
    const answer = (await post(server.port, "/api/v1/links", { nodes: chosen })).json<LinkAnswer>();
    expect(answer.connectors.length).toBeGreaterThan(0);
    for (const { joins } of answer.connectors) expect([...joins].sort()).toEqual([...chosen].sort());
    for (const { mentions } of answer.articles) expect(mentions.length).toBeGreaterThan(1);
  });
});

describe("the wire", () => {
  test("answers are compressed as the browser takes them, and not sent twice", async () => {
    const plain = await ask(server.port, "/api/v1/overview");
    const packed = await ask(server.port, "/api/v1/overview", { headers: { "Accept-Encoding": "gzip" } });
    expect(packed.headers["content-encoding"]).toBe("gzip");
    expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 3);
    expect(gunzipSync(packed.bytes).equals(plain.bytes)).toBe(true);
    const small = await ask(server.port, `/api/v1/nodes/${part(person)}`, { headers: { "Accept-Encoding": "gzip, br" } });
    expect(JSON.parse(brotliDecompressSync(small.bytes).toString()).node.id).toBe(person);
    const again = await ask(server.port, "/api/v1/overview", { headers: { "If-None-Match": String(plain.headers["etag"]) } });
    expect(again.status).toBe(304);
    expect(again.bytes).toHaveLength(0);
  });

  test("the page's files: hashed ones are kept for good, the page itself is asked for again", async () => {
    const page = await ask(server.port, "/");
    expect(page.headers["content-type"]).toMatch(/text\/html/);
    expect(page.headers["cache-control"]).toBe("no-cache");
    const script = await ask(server.port, "/assets/page-1a2b.js", { headers: { "Accept-Encoding": "br" } });
    expect(script.headers["cache-control"]).toMatch(/immutable/);
    expect(script.headers["content-encoding"]).toBe("br");
  });

  test("takes the graph, or a part of it, away in each format", async () => {
    for (const format of ["graphml", "gexf", "json", "nodes.csv", "edges.csv"]) {
      const reply = await ask(server.port, `/api/v1/export?format=${format}`);
      expect(reply.status).toBe(200);
      expect(reply.headers["content-disposition"]).toMatch(/attachment; filename="mailuo/);
      expect(reply.text()).toContain(format === "edges.csv" ? "WORKS_FOR" : "李玉林");
    }
    const { edges } = await get<Picture>("overview");
    const { source, target, id } = edges[0]!;
    const reply = await post(server.port, "/api/v1/export", { format: "graphml", nodes: [source, target], edges: [id, edges[1]!.id] });
    expect(reply.text().match(/<node /g)).toHaveLength(2);
    expect(reply.text().match(/<edge /g)).toHaveLength(1);
  });
});

test("a store that can't be read is told at the start, and the port is given back", async () => {
  const { StoreError } = await import("../../graph/store/store.ts");
  const { memoryStore } = await import("./memory-store.ts");
  const store = { ...memoryStore(county), describe: () => Promise.reject(new StoreError("unavailable", "It is gone.")) };
  const { createServer } = await import("../../src/serve/server.ts");
  const { pageFolder } = await import("./client.ts");
  await expect(createServer({ store, viewerDir: pageFolder() })).rejects.toThrow("It is gone.");
});
