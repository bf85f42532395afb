import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { exportFiles, exportText } from "../../graph/export/export.ts";
import { mailuoSchema } from "../../graph/ontology.ts";
import type { GraphSchema } from "../../graph/schema/graph-schema.ts";
import { readWorkspaceSchema } from "../../graph/schema/workspace-schema.ts";
import { openEmbeddedStore } from "../../graph/store/embedded.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import type { Card, Picture, Vocabulary } from "../../graph/view.ts";
import { loadGazetteer } from "../../src/gazetteer/gazetteer.ts";
import { materializeInStore, type GraphUpdate } from "../../src/materialize/workspace-to-store.ts";
import type { Extraction, Mention } from "../../src/model.ts";
import { extractDocument } from "../../src/pipeline.ts";
import { makeDocument } from "../../src/read/document.ts";
import { Workspace } from "../../src/workspace/workspace.ts";
import { createServer } from "../../src/serve/server.ts";
import { ask, pageFolder } from "../serve/client.ts";

const folder = mkdtempSync(join(tmpdir(), "mailuo-own-schema-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = "石屏县牛街镇老旭甸村村民孔德昌。石屏县农业农村局局长李建华。石屏县农业农村局出资50万元支持老旭甸村饮水工程。";
const extracted = (at: number) => extractDocument(makeDocument({ file: `${at}.txt`, text: `${text}第${at}篇。`, encoding: "utf-8" }));

/** As an extractor of a label and a relation that only the workspace has would give it: the village makes 饮水. */
function withProduct(page: Extraction): Extraction {
  const village = page.mentions.find(({ type }) => type === "Village")!;
  const sentence = page.articles[0]!.sentences.find(({ text: words }) => words.includes("饮水"))!;
  const from = sentence.text.indexOf("饮水");
  const start = sentence.offsets[from]!;
  const end = start + 2;
  const product = {
    ...{ id: `${page.document.id}:${start}-${end}:Product`, sentence: sentence.id, article: 1, from, to: from + 2, start, end },
    ...{ text: "饮水", type: "Product" as Mention["type"], extractors: ["test"], confidence: 0.9, form: "name" as const },
  };
  const statement = {
    ...{
      kind: "relation" as const,
      id: `made-${page.document.id}`,
      document: page.document.id,
      subject: village.id,
      predicate: "MAKES" as "FUNDS",
    },
    ...{ object: product.id, status: "done" as const, properties: {}, extractor: "test", confidence: 0.9 },
    evidence: { sentence: sentence.id, quote: sentence.text, start: sentence.start, end: sentence.end },
  };
  const cluster = {
    id: `${page.document.id}#${product.id}`,
    document: page.document.id,
    type: product.type as "Project",
    name: "饮水",
    aliases: [],
    mentions: [product.id],
    reasons: [],
  };
  return {
    ...page,
    mentions: [...page.mentions, product],
    statements: [...page.statements, statement],
    clusters: [...page.clusters, cluster],
  };
}

const own = readWorkspaceSchema(
  JSON.stringify({
    labels: {
      Village: { as: "Settlement", color: "#112233", name: { en: "Settlement", zh: "聚落" } },
      Product: { color: "#2e86ab", name: "Product" },
    },
    relations: { FUNDS: { drop: true }, MAKES: { from: ["Village"], to: ["Product"], name: ["makes", "made by"] } },
  }),
  "schema.json",
);

let workspace: Workspace;
beforeAll(async () => {
  workspace = await Workspace.create(join(folder, "workspace"));
  for (const at of [1, 2]) await workspace.add([withProduct(extracted(at))], "1");
});

async function stored(schema: GraphSchema, use: (store: GraphStore, update: GraphUpdate) => Promise<void>, byDelta = false): Promise<void> {
  const store = await openEmbeddedStore({ path: join(folder, "graph"), schema });
  try {
    const update = await materializeInStore(workspace, {
      store,
      storeName: "test",
      gazetteer: loadGazetteer(),
      onProgress: () => {},
      byDelta: () => byDelta,
    });
    await use(store, update);
  } finally {
    await store.close();
  }
}

it("without a schema the graph is as it always was; what only a schema would have is left out and named", async () => {
  await stored(mailuoSchema, async (_, { nodes, edges, leftOut }) => {
    expect(nodes).toMatchObject({ Village: 1, Document: 2 });
    expect(edges["FUNDS"]).toBeGreaterThan(0);
    expect(leftOut.map(({ name, count }) => [name, count])).toEqual([
      ["Product", 1],
      ["MAKES", 1],
    ]);
  });
});

it("with one, the store, its exports and the server have its labels and relations; what it drops is counted", async () => {
  await stored(own, async (store, { nodes, edges, leftOut }) => {
    expect(nodes).toMatchObject({ Settlement: 1, Product: 1, Document: 2 });
    expect(nodes["Village"]).toBeUndefined();
    expect(edges["MAKES"]).toBe(1);
    expect(edges["FUNDS"]).toBeUndefined();
    expect(leftOut).toEqual([{ kind: "relation", name: "FUNDS", reason: "the schema drops it", count: expect.any(Number) as number }]);
    const { rows } = await store.query("MATCH (v:Settlement)-[r:MAKES]->(p:Product) RETURN v.name, p.name, r.support, size(r.evidence)");
    // Both pages print the one sentence: one source.
    expect(rows).toEqual([["老旭甸村", "饮水", 1, 2]]);
    expect((await store.query("MATCH (v:Village) RETURN v")).rows).toEqual([]);
    expect((await store.search("饮水")).map(({ label }) => label)).toContain("Product");

    let graphml = "";
    for await (const chunk of exportText("graphml", store)) graphml += chunk;
    expect(graphml).toContain(":Entity:Settlement");
    expect(graphml).toContain("#112233");
    expect(graphml).not.toContain("amountCny");
    const files = new Set<string>();
    for await (const { file } of exportFiles("neo4j-csv", store)) files.add(file);
    expect([...files]).toEqual(expect.arrayContaining(["nodes-Settlement.csv", "nodes-Product.csv", "relationships-MAKES.csv"]));
    expect([...files].filter((file) => /Village|FUNDS/.test(file))).toEqual([]);

    const server = await createServer({ store, viewerDir: pageFolder() });
    try {
      const get = async <Answer>(path: string): Promise<Answer> => (await ask(server.port, `/api/v1/${path}`)).json<Answer>();
      const vocabulary = await get<Vocabulary>("vocabulary");
      expect(vocabulary.entities["Settlement"]).toMatchObject({ color: "#112233", name: { en: "Settlement", zh: "聚落" } });
      expect(vocabulary.relations["MAKES"]).toMatchObject({ from: ["Settlement"], to: ["Product"] });
      expect(JSON.stringify(await get("openapi.json"))).toContain('"Settlement"');
      const picture = await get<Picture>("overview");
      const village = picture.nodes.find(({ label }) => label === "Settlement")!;
      expect((await get<Card>(`nodes/${encodeURIComponent(village.id)}`)).groups.map(({ type }) => type)).toContain("MAKES");
      const { queries } = await get<{ queries: readonly { name: string }[] }>("queries");
      expect(queries.map(({ name }) => name)).not.toContain("payers");
    } finally {
      await server.close();
    }
  });
});

it("a page that comes is brought in alone, under the same names", async () => {
  await workspace.add([withProduct(extracted(3))], "1");
  await stored(
    own,
    async (store, { nodes, leftOut }) => {
      expect(nodes).toMatchObject({ Settlement: 1, Product: 1, Document: 3 });
      expect((await store.query("MATCH (:Settlement)-[r:MAKES]->(:Product) RETURN size(r.evidence)")).rows).toEqual([[3]]);
      expect(leftOut.map(({ name }) => name)).toEqual(["FUNDS"]);
    },
    true,
  );
});

it("another schema brings back what this one left out: nothing was lost", async () => {
  await stored(mailuoSchema, async (store, { nodes, edges }) => {
    expect(nodes).toMatchObject({ Village: 1, Document: 3 });
    expect(nodes["Settlement"]).toBeUndefined();
    expect(edges["FUNDS"]).toBeGreaterThan(0);
    expect((await store.query("MATCH (n:Settlement) RETURN n")).rows).toEqual([]);
  });
});
