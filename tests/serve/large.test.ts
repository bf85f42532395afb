import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openEmbeddedStore } from "../../graph/store/embedded.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import type { Facets, Picture, SearchAnswer, Status } from "../../graph/view.ts";
import { GraphSource } from "../../src/serve/graph-source.ts";
import { defaultLimits } from "../../src/serve/limits.ts";
import { createServer, type RunningServer } from "../../src/serve/server.ts";
import { ask, county, pageFolder, part } from "./client.ts";

const entities = county.nodes.filter(({ label }) => label !== "Article" && label !== "Document").length;

describe("a graph that is large for its limits, in the embedded store", () => {
  const folder = mkdtempSync(join(tmpdir(), "mailuo-large-"));
  let store: GraphStore;
  let server: RunningServer;
  let letRead: () => void;
  beforeAll(async () => {
    store = await openEmbeddedStore({ path: join(folder, "graph.grafeo") });
    await store.upsert(county);
    const gate = new Promise<void>((resolve) => (letRead = resolve));
    // Edges are kept back until the test has seen what is there without them.
    const slow: GraphStore = {
      ...bound(store),
      async *edges() {
        await gate;
        yield* store.edges();
      },
    };
    server = await createServer({ store: slow, viewerDir: pageFolder(), limits: { nodes: 100, partNodes: 30, partEdges: 20 } });
  });
  afterAll(async () => {
    await server.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const get = async <Answer>(path: string): Promise<Answer> => (await ask(server.port, `/api/v1/${path}`)).json<Answer>();

  test("its most connected part, its counts and its names are there before the whole is read", async () => {
    const picture = await get<Picture>("overview");
    expect(picture.nodeCount).toEqual({ shown: 30, total: entities });
    expect(picture.edges.length).toBeGreaterThan(0);
    expect(picture.edges.length).toBeLessThanOrEqual(20);
    expect(picture.edges.every(({ articles }) => articles.length > 0)).toBe(true);
    const facets = await get<Facets>("facets");
    expect(facets.labels["Person"]).toBe(county.nodes.filter(({ label }) => label === "Person").length);
    expect(facets.days.reduce((sum, { articles }) => sum + articles, 0)).toBe(120);
    expect(facets.communities.length).toBeGreaterThan(1);
    expect((await get<Status>("status")).nodes).toBe(county.nodes.length);
    expect((await get<SearchAnswer>(`search?q=${part("lyl")}`)).results.length).toBeGreaterThan(0);
  });

  test("then the whole: the same most connected nodes, and everything else", async () => {
    const before = await get<Picture>("overview");
    letRead();
    expect((await ask(server.port, `/api/v1/nodes/${part("person-李玉林")}`)).status).toBe(200);
    const after = await get<Picture>("overview");
    expect(after.nodeCount).toEqual({ shown: 30, total: entities });
    const least = Math.min(...after.nodes.map(({ degree }) => degree));
    for (const { degree } of before.nodes) expect(degree).toBeGreaterThanOrEqual(least - 2);
    expect(after.nodes[0]!.articles.length).toBeGreaterThan(0);
  });
});

test("who asks while the first part is being read waits for that, not for the whole", async () => {
  const folder = mkdtempSync(join(tmpdir(), "mailuo-early-"));
  const store = await openEmbeddedStore({ path: join(folder, "graph.grafeo") });
  try {
    await store.upsert(county);
    let letRead = (): void => {};
    const gate = new Promise<void>((resolve) => (letRead = resolve));
    let begun = 0;
    const slow: GraphStore = {
      ...bound(store),
      async *nodes() {
        begun++;
        await gate;
        yield* store.nodes();
      },
    };
    const source = new GraphSource(slow, { ...defaultLimits, nodes: 100, partNodes: 30, partEdges: 20 });
    const opened = source.open();
    const [early, whole] = [source.initial(), source.whole()];
    expect((await early)?.status.nodes).toBe(county.nodes.length);
    await opened;
    letRead();
    expect((await whole).snapshot.nodes.length).toBe(county.nodes.length);
    expect(begun).toBe(1);
    expect(await source.initial()).toBeUndefined();
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** The store's methods, each bound to it, so that one can be replaced. */
const bound = (store: GraphStore): GraphStore => ({
  schema: store.schema,
  upsert: (batch) => store.upsert(batch),
  remove: (ids) => store.remove(ids),
  query: (cypher, parameters, options) => store.query(cypher, parameters, options),
  describe: () => store.describe(),
  nodesById: (ids) => store.nodesById(ids),
  nodesOf: (label, properties) => store.nodesOf(label, properties),
  mostConnected: (count) => store.mostConnected(count),
  edgesAmong: (ids) => store.edgesAmong(ids),
  communitySizes: (most) => store.communitySizes(most),
  search: (text, limit) => store.search(text, limit),
  nodes: () => store.nodes(),
  edges: () => store.edges(),
  clear: () => store.clear(),
  close: () => store.close(),
});
