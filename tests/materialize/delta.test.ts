import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphEdge, GraphNode } from "../../graph/batch.ts";
import { withMetrics } from "../../graph/property-graph.ts";
import { openEmbeddedStore } from "../../graph/store/embedded.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { generateCorpus } from "../../scripts/generate/corpus.ts";
import type { Anchor, Choice } from "../../src/decisions/decision.ts";
import { anchorMention, anchorStatement } from "../../src/decisions/anchor.ts";
import { loadGazetteer } from "../../src/gazetteer/gazetteer.ts";
import { PartitionedIndex } from "../../src/materialize/partitioned-index.ts";
import { resolvedSnapshotOf, type ResolvedSnapshot } from "../../src/materialize/snapshot.ts";
import { materializeInStore, type ChangeSize, type GraphUpdate } from "../../src/materialize/workspace-to-store.ts";
import type { Extraction } from "../../src/model.ts";
import { extractDocument } from "../../src/pipeline.ts";
import { graphInMemory } from "../../src/materialize/graph-in-memory.ts";
import { makeDocument } from "../../src/read/document.ts";
import { Workspace } from "../../src/workspace/workspace.ts";

const pageCount = 24;
const pages: Extraction[] = [];
/** Each page as it was corrected later: the same file with another text, in which the posts are former ones. */
const corrected: Extraction[] = [];
let folder: string;
let store: GraphStore;
beforeAll(async () => {
  for (const { text, published } of generateCorpus(pageCount, 7)) {
    const read = (now: string) => extractDocument(makeDocument({ file: `${pages.length}.txt`, text: now, encoding: "utf-8", published }));
    corrected.push(read(`更正后的文章如下。\n${text.replaceAll(/(?<=[局委府会院])(?=(?:副?局长|主任|书记|院长)\p{Script=Han})/gu, "原")}`));
    pages.push(read(text));
  }
  folder = mkdtempSync(join(tmpdir(), "mailuo-index-"));
  store = await openEmbeddedStore({ path: join(folder, "graph") });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const measuredOverAll = new Set(["pageRank", "community", "x", "y"]);

/** One line an item; lists that are empty and what is measured over the whole graph are left out. */
function line({ properties, ...rest }: GraphNode | GraphEdge, left: ReadonlySet<string> = measuredOverAll): string {
  const kept = Object.entries(properties).filter(([name, value]) => !left.has(name) && !(Array.isArray(value) && value.length === 0));
  return JSON.stringify([Object.entries(rest).sort(), kept.sort(([a], [b]) => (a < b ? -1 : 1))]);
}

async function stored(left?: ReadonlySet<string>): Promise<string[]> {
  const lines: string[] = [];
  for await (const node of store.nodes()) lines.push(line(node, left));
  for await (const edge of store.edges()) lines.push(line(edge, left));
  return lines.sort();
}

async function wanted(workspace: Workspace, left?: ReadonlySet<string>): Promise<string[]> {
  const { nodes, edges } = withMetrics((await graphInMemory(workspace)).batch);
  return [...nodes, ...edges].map((item) => line(item, left)).sort();
}

const update = (workspace: Workspace, byDelta: (change: ChangeSize) => boolean): Promise<GraphUpdate> =>
  materializeInStore(workspace, { store, storeName: "test", gazetteer: loadGazetteer(), onProgress: () => {}, byDelta });

let made = 0;
const newWorkspace = async (): Promise<Workspace> => {
  await store.clear();
  return Workspace.create(join(folder, `workspace-${++made}`));
};

const mentionOf = (page: Extraction, at: number): Anchor => {
  const clusters = page.clusters.filter(({ type }) => type === "Person" || type === "Agency");
  const cluster = clusters[at % clusters.length]!;
  const mention = page.mentions.find(({ id }) => id === cluster.mentions[at % cluster.mentions.length])!;
  return anchorMention(page.document, mention);
};

type Step = {
  readonly kind: "add" | "remove" | "correct" | "same" | "different" | "split" | "rename" | "retract";
  readonly a: number;
  readonly b: number;
};

async function take(step: Step, workspace: Workspace): Promise<void> {
  const [page, other] = [pages[step.a % pageCount]!, pages[step.b % pageCount]!];
  const decide = (choice: Choice): Promise<void> =>
    workspace.decide({ ...choice, id: `${step.kind}${step.a}-${step.b}`, time: "2024", author: "test" });
  const pair = { a: mentionOf(page, step.b), b: mentionOf(other, step.a) };
  if (step.kind === "add") await workspace.add([page, other], "1");
  else if (step.kind === "remove") await workspace.remove(page.document.id);
  else if (step.kind === "correct") {
    await workspace.remove(page.document.id);
    await workspace.add([corrected[step.a % pageCount]!], "1");
  } else if (step.kind === "split") await decide({ kind: "split", a: pair.a });
  else if (step.kind === "rename") await decide({ kind: "rename", a: pair.a, name: `名${step.b}` });
  else if (step.kind === "retract") {
    const statement = page.statements[step.b % Math.max(1, page.statements.length)];
    if (statement) await decide({ kind: "retract", statement: anchorStatement(statement, page) });
  } else await decide({ kind: step.kind, ...pair });
}

const steps = fc.array(
  fc.record<Step>({
    kind: fc.constantFrom("add", "add", "add", "remove", "correct", "correct", "same", "same", "different", "split", "rename", "retract"),
    a: fc.nat(pageCount - 1),
    b: fc.nat(pageCount - 1),
  }),
  { minLength: 1, maxLength: 4 },
);

describe("a store that is updated in part", () => {
  it("has former posts among what comes and goes", () => {
    const statuses = (all: readonly Extraction[]): Set<string> =>
      new Set(all.flatMap(({ statements }) => statements.flatMap((one) => (one.kind === "relation" ? [one.status] : []))));
    expect([...statuses(pages), ...statuses(corrected)]).toEqual(expect.arrayContaining(["done", "ended"]));
  });

  it("holds the graph of everything at once, whatever pages and decisions came and went", { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.subarray([...Array(pageCount).keys()], { minLength: 4 }),
        fc.array(steps, { minLength: 1, maxLength: 3 }),
        async (first, rounds) => {
          const workspace = await newWorkspace();
          await workspace.add(
            first.map((index) => pages[index]!),
            "1",
          );
          await update(workspace, () => false);
          for (const round of rounds) {
            for (const step of round) await take(step, workspace);
            await update(workspace, () => true);
            expect(await stored()).toEqual(await wanted(workspace));
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it("moves a village of which no township is told as others of its name come and go", async () => {
    const page = (text: string): Extraction => extractDocument(makeDocument({ file: "村.txt", text, encoding: "utf-8" }));
    const [one, bare, other] = [
      page("庐江县泥河镇沙湖村党支部书记孙秀英今年种了油茶。"),
      page("庐江县今年大旱。沙湖村党支部书记孙秀英带着村民抗旱。"),
      page("庐江县白湖镇沙湖村村委会主任李强今年养了虾。"),
    ] as const;
    const workspace = await newWorkspace();
    const count = async (): Promise<number> => {
      await update(workspace, () => true);
      expect(await stored()).toEqual(await wanted(workspace));
      let villages = 0;
      for await (const node of store.nodes()) if (node.label === "Village" && node.properties.name === "沙湖村") villages += 1;
      return villages;
    };
    await workspace.add([one], "1");
    await update(workspace, () => false);
    const counts: number[] = [];
    for (const change of [
      () => workspace.add([bare], "1"),
      () => workspace.add([other], "1"),
      () => workspace.remove(one.document.id),
      () => workspace.remove(other.document.id),
    ]) {
      await change();
      counts.push(await count());
    }
    expect(counts).toEqual([1, 3, 1, 1]);
  });

  it("is measured anew when all of it is made", async () => {
    const workspace = await newWorkspace();
    await workspace.add(pages.slice(0, 10), "1");
    await update(workspace, () => false);
    await workspace.add(pages.slice(10), "1");
    await update(workspace, () => true);
    const none = new Set<string>();
    expect(await stored(none)).not.toEqual(await wanted(workspace, none));
    await rmIndex(workspace);
    await update(workspace, () => true);
    expect(await stored(none)).toEqual(await wanted(workspace, none));
  });

  it("is made anew from an index of another version", async () => {
    const workspace = await newWorkspace();
    await workspace.add(pages.slice(0, 10), "1");
    await update(workspace, () => false);
    const manifest = join(workspace.folder, "ledger", "ledger.json");
    const json = readFileSync(manifest, "utf8")
      .split("\n")[1]!
      .replace(/"version":\d+/, '"version":2');
    writeFileSync(manifest, `${crc32(json)}\n${json}\n`);
    await workspace.add(pages.slice(10), "1");
    await update(workspace, () => true);
    const none = new Set<string>();
    expect(await stored(none)).toEqual(await wanted(workspace, none));
  });

  it("is spread over more files as pages come, and holds the same", async () => {
    const workspace = await newWorkspace();
    const spreading = { leastFiles: 2, mostFiles: 32, pagesPerFile: 1 };
    const held = async (index: PartitionedIndex, keys?: ReadonlySet<string>): Promise<string[]> => {
      const lines: string[] = [];
      for (const kind of [index.clusters(keys), index.relations(keys)])
        for await (const partition of kind) for (const record of partition) lines.push(JSON.stringify(record));
      return lines.sort();
    };
    const files = (): number => readdirSync(join(workspace.folder, "ledger")).filter((name) => name.startsWith("clusters-")).length;
    const snapshot = async (): Promise<ResolvedSnapshot> => resolvedSnapshotOf(workspace, loadGazetteer());
    await workspace.add(pages.slice(0, 3), "1");
    await (await PartitionedIndex.open(workspace.folder, loadGazetteer(), spreading)).add(await snapshot(), () => {});
    expect(files()).toBeLessThanOrEqual(4);
    await workspace.add(pages.slice(3), "1");
    await (await PartitionedIndex.open(workspace.folder, loadGazetteer(), spreading)).add(await snapshot(), () => {});
    expect(files()).toBeGreaterThan(8);
    const opened = await PartitionedIndex.open(workspace.folder, loadGazetteer(), spreading);
    const all = await held(opened);
    const some = new Set(all.slice(0, 5).map((record) => (JSON.parse(record) as { key: string }).key));
    expect(await held(opened, some)).toEqual(all.filter((record) => some.has((JSON.parse(record) as { key: string }).key)));
    await rmIndex(workspace);
    const anew = await PartitionedIndex.open(workspace.folder, loadGazetteer());
    await anew.add(await snapshot(), () => {});
    expect(all).toEqual(await held(anew));
    expect(all.length).toBeGreaterThan(100);
  });

  it("is left alone where nothing changed, and made whole where somebody else changed it", async () => {
    const workspace = await newWorkspace();
    await workspace.add(pages, "1");
    const first = await update(workspace, () => true);
    expect(await update(workspace, () => true)).toEqual({ ...first, written: 0, unchanged: first.written });
    await store.remove({ nodes: [pages[0]!.document.id], edges: [] });
    expect((await update(workspace, () => true)).written).toBeGreaterThan(0);
    expect(await stored()).toEqual(await wanted(workspace));
  });
});

const rmIndex = async (workspace: Workspace): Promise<void> => rmSync(join(workspace.folder, "ledger"), { recursive: true, force: true });
