import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphEdge } from "../../graph/batch.ts";
import type { PropertyValue } from "../../graph/ontology.ts";
import { findQuery } from "../../graph/queries/queries.ts";
import { openEmbeddedStore } from "../../graph/store/embedded.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { loadGazetteer } from "../../src/gazetteer/gazetteer.ts";
import { graphInMemory } from "../../src/materialize/graph-in-memory.ts";
import { materializeInStore } from "../../src/materialize/workspace-to-store.ts";
import type { Extraction } from "../../src/model.ts";
import { extractDocument } from "../../src/pipeline.ts";
import { makeDocument } from "../../src/read/document.ts";
import { Workspace } from "../../src/workspace/workspace.ts";

const read = (file: string, text: string): Extraction => extractDocument(makeDocument({ file, text, encoding: "utf-8" }));

/** One article, as three sites print it; another that says the same in its own words; and one that reprints both. */
const first = "石屏县水务局局长阮志刚检查了第一水厂。";
const second = "在昨天的会上，石屏县水务局局长阮志刚要求各乡镇抓紧清淤。";
const texts = {
  paper: `${first}水厂今年扩建。\n`,
  site: `转载自石屏新闻网。\n\n${first}\n`,
  spaced: `本网消息。\n\n石屏县水务局局长阮志刚\u3000检查了第一水厂.\n`,
  own: `${second}\n`,
  digest: `一周要闻。\n\n${first}\n\n${second}\n`,
};
type Name = keyof typeof texts;
const names = Object.keys(texts) as Name[];

let folder: string;
let store: GraphStore;
const pages = new Map<Name, Extraction>();
beforeAll(async () => {
  for (const name of names) pages.set(name, read(`${name}.txt`, texts[name]));
  folder = mkdtempSync(join(tmpdir(), "mailuo-reprints-"));
  store = await openEmbeddedStore({ path: join(folder, "graph") });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

let made = 0;
const newWorkspace = async (): Promise<Workspace> => {
  await store.clear();
  return Workspace.create(join(folder, `workspace-${++made}`));
};
const update = (workspace: Workspace, byDelta: boolean): Promise<unknown> =>
  materializeInStore(workspace, { store, storeName: "test", gazetteer: loadGazetteer(), onProgress: () => {}, byDelta: () => byDelta });

interface Standing {
  readonly support: PropertyValue | undefined;
  readonly confidence: PropertyValue | undefined;
  readonly evidence: number;
}
/** Of the post that all of the pages tell of. */
function postOf(edges: readonly GraphEdge[]): Standing | undefined {
  const { support, confidence, evidence } = edges.find(({ type }) => type === "WORKS_FOR")?.properties ?? {};
  return Array.isArray(evidence) ? { support, confidence, evidence: evidence.length } : undefined;
}
async function storedEdges(): Promise<GraphEdge[]> {
  const edges: GraphEdge[] = [];
  for await (const edge of store.edges()) edges.push(edge);
  return edges;
}
async function postIn(...chosen: readonly Name[]): Promise<Standing | undefined> {
  const workspace = await newWorkspace();
  await workspace.add(
    chosen.map((name) => pages.get(name)!),
    "1",
  );
  await update(workspace, false);
  return postOf(await storedEdges());
}

describe("reprints", () => {
  it("are one source, however many there are and whatever stands around the sentence", async () => {
    const alone = await postIn("paper");
    expect(alone).toMatchObject({ support: 1, evidence: 1 });
    expect(await postIn("paper", "site", "spaced")).toEqual({ ...alone, evidence: 3 });
  });

  it("are told from an article with words of its own, which is a second source", async () => {
    const two = await postIn("paper", "own");
    expect(two).toMatchObject({ support: 2, evidence: 2 });
    expect(two!.confidence).toBeGreaterThan((await postIn("paper"))!.confidence as number);
    expect(await postIn("paper", "site", "own")).toEqual({ ...two, evidence: 3 });
  });

  it("are joined by an article that prints both", async () => {
    expect(await postIn("paper", "own", "digest")).toMatchObject({ support: 1, evidence: 4 });
  });

  it("are found by single-source, and two sources are not", async () => {
    const { cypher } = findQuery("single-source")!;
    const found = async (): Promise<unknown[]> =>
      (await store.query(cypher, { limit: 50 })).rows.filter((row) => JSON.stringify(row).includes("阮志刚"));
    await postIn("paper", "site", "spaced");
    expect(await found()).toHaveLength(1);
    await postIn("paper", "own");
    expect(await found()).toHaveLength(0);
  });

  it("are counted alike when they come and go one by one", { timeout: 120_000 }, async () => {
    const step = fc.record({ name: fc.constantFrom(...names), isThere: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.subarray(names, { minLength: 1 }), fc.array(step, { minLength: 1, maxLength: 4 }), async (start, steps) => {
        const workspace = await newWorkspace();
        await workspace.add(
          start.map((name) => pages.get(name)!),
          "1",
        );
        await update(workspace, false);
        for (const { name, isThere } of steps) {
          const page = pages.get(name)!;
          if (isThere) await workspace.add([page], "1");
          else await workspace.remove(page.document.id);
          await update(workspace, true);
          expect(postOf(await storedEdges())).toEqual(postOf((await graphInMemory(workspace)).batch.edges));
        }
      }),
      { numRuns: 20 },
    );
  });
});
