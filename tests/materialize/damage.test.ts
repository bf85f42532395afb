/** What is derived can be cut, changed, lost or put back from an older copy: the graph is that of a fresh rebuild all the same. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphEdge, GraphNode } from "../../graph/batch.ts";
import { withMetrics } from "../../graph/property-graph.ts";
import { openEmbeddedStore } from "../../graph/store/embedded.ts";
import { groupBy } from "../../graph/store/group-by.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { generateCorpus } from "../../scripts/generate/corpus.ts";
import { loadGazetteer } from "../../src/gazetteer/gazetteer.ts";
import { materializeInStore, type GraphUpdate } from "../../src/materialize/workspace-to-store.ts";
import type { Extraction } from "../../src/model.ts";
import { extractDocument } from "../../src/pipeline.ts";
import { graphInMemory } from "../../src/materialize/graph-in-memory.ts";
import { makeDocument } from "../../src/read/document.ts";
import { Workspace } from "../../src/workspace/workspace.ts";

const pages: Extraction[] = [];
let folder: string;
let store: GraphStore;
let good: string;
/** The same workspace two pages earlier. */
let older: string;
const here = (): string => join(folder, "workspace");

beforeAll(async () => {
  let at = 0;
  for (const { text, published } of generateCorpus(9, 3))
    pages.push(extractDocument(makeDocument({ file: `${at++}.txt`, text, encoding: "utf-8", published })));
  folder = mkdtempSync(join(tmpdir(), "mailuo-damage-"));
  [good, older] = [join(folder, "good"), join(folder, "older")];
  store = await openEmbeddedStore({ path: join(folder, "graph") });
  const workspace = await Workspace.create(good);
  await workspace.add(pages.slice(0, 6), "1");
  await update(workspace);
  cpSync(good, older, { recursive: true });
  await workspace.add(pages.slice(6, 8), "1");
  await update(workspace);
}, 300_000);
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const update = (workspace: Workspace, byDelta = false): Promise<GraphUpdate> =>
  materializeInStore(workspace, { store, storeName: "test", gazetteer: loadGazetteer(), onProgress: () => {}, byDelta: () => byDelta });

const whole = new Set(["pageRank", "community", "x", "y"]);
function line({ properties, ...rest }: GraphNode | GraphEdge): string {
  const kept = Object.entries(properties).filter(([name, value]) => !whole.has(name) && !(Array.isArray(value) && value.length === 0));
  return JSON.stringify([Object.entries(rest).sort(), kept.sort(([a], [b]) => (a < b ? -1 : 1))]);
}
async function stored(): Promise<string[]> {
  const lines: string[] = [];
  for await (const node of store.nodes()) lines.push(line(node));
  for await (const edge of store.edges()) lines.push(line(edge));
  return lines.sort();
}
async function wanted(workspace: Workspace): Promise<string[]> {
  const { nodes, edges } = withMetrics((await graphInMemory(workspace)).batch);
  return [...nodes, ...edges].map((item) => line(item)).sort();
}

/** Of the records, each partition has a file: one that many stand for, and the last, of each kind. */
function derived(root: string): string[] {
  const names = readdirSync(join(root, "ledger"));
  const ofPartitions = groupBy(
    names.filter((name) => /-\d+\./.test(name)),
    (name) => name.split("-")[0]!,
  );
  const some = [...ofPartitions.values()].flatMap((files) => [files[files.length >> 1]!, files.at(-1)!]);
  expect(some.length).toBeGreaterThanOrEqual(4);
  return ["pages.jsonl", ...[...names.filter((name) => !/-\d+\./.test(name)), ...some].map((name) => join("ledger", name))];
}

/** How a file may be found: by name, what stands in it. */
function* damages(bytes: Buffer, before: Buffer | undefined): Generator<[string, Buffer | undefined]> {
  yield ["lost", undefined];
  yield ["put back from an older copy", before];
  const lineEnds = [...bytes.entries()].flatMap(([at, byte]) => (byte === 0x0a ? [at + 1] : []));
  const cuts = new Set([0, 1, bytes.length >> 2, bytes.length >> 1, bytes.length - 1, lineEnds.at(-2) ?? 0, lineEnds[0] ?? 0]);
  for (const size of cuts) if (size < bytes.length) yield [`cut to ${size} of ${bytes.length}`, bytes.subarray(0, size)];
  for (const share of [0, 0.3, 0.6, 0.95]) {
    const changed = Buffer.from(bytes);
    changed[Math.floor(share * bytes.length)]! ^= 1;
    yield [`changed at ${share}`, changed];
  }
  const digit = bytes.findIndex((byte, at) => at > bytes.length / 3 && byte >= 0x31 && byte <= 0x38);
  if (digit >= 0)
    yield [
      `another digit at ${digit}`,
      Buffer.concat([bytes.subarray(0, digit), Buffer.from([bytes[digit]! + 1]), bytes.subarray(digit + 1)]),
    ];
  yield ["with zeros", Buffer.from(bytes).fill(0, bytes.length >> 2, bytes.length >> 1)];
  yield ["with its last line twice", Buffer.concat([bytes, bytes.subarray(lineEnds.at(-2) ?? 0)])];
  if (lineEnds.length > 1) yield ["without its first line", bytes.subarray(lineEnds[0])];
  yield ["with something behind it", Buffer.concat([bytes, Buffer.from("000000000000{}\n{\n")])];
}

function setUp(file: string, content: Buffer | undefined): void {
  rmSync(here(), { recursive: true, force: true });
  cpSync(good, here(), { recursive: true });
  if (content === undefined) rmSync(join(here(), file), { force: true });
  else writeFileSync(join(here(), file), content);
}

describe("a derived file that is damaged", { timeout: 900_000 }, () => {
  it("gives the graph of a fresh rebuild, whether all is made again or one page more", async () => {
    const files = derived(good);
    expect(files).toEqual(expect.arrayContaining(["pages.jsonl", join("ledger", "ledger.json"), join("ledger", "stored.json")]));
    const [full, more] = [await wanted(await Workspace.open(good)), await Workspace.create(join(folder, "more"))];
    await more.add(pages, "1");
    const withMore = await wanted(more);
    for (const file of files) {
      const bytes = readFileSync(join(good, file));
      const before = existsSync(join(older, file)) ? readFileSync(join(older, file)) : undefined;
      for (const [how, content] of damages(bytes, before)) {
        setUp(file, content);
        await store.clear();
        await update(await Workspace.create(here()));
        expect(await stored(), `${file} ${how}, all made again`).toEqual(full);
        setUp(file, content);
        const workspace = await Workspace.create(here());
        await workspace.add(pages.slice(8), "1");
        await update(workspace, true);
        expect(await stored(), `${file} ${how}, one page more`).toEqual(withMore);
      }
    }
  });

  it("is no other graph where all of it is an older copy", async () => {
    setUp("none", Buffer.alloc(0));
    cpSync(join(older, "ledger"), join(here(), "ledger"), { recursive: true });
    cpSync(join(older, "pages.jsonl"), join(here(), "pages.jsonl"));
    await update(await Workspace.create(here()), true);
    expect(await stored()).toEqual(await wanted(await Workspace.open(here())));
  });
});
