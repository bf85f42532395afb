/** What is told of few pages without a look at all: the same as a look at all tells. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generateCorpus } from "../../scripts/generate/corpus.ts";
import { anchorMention, anchorStatement } from "../../src/decisions/anchor.ts";
import { stampDecision } from "../../src/decisions/stamp.ts";
import { loadGazetteer } from "../../src/gazetteer/gazetteer.ts";
import { resolveAround } from "../../src/materialize/resolve-around.ts";
import { resolvePages } from "../../src/materialize/resolved-pages.ts";
import { changedPages, digestOf, resolvedSnapshotOf } from "../../src/materialize/snapshot.ts";
import type { Extraction } from "../../src/model.ts";
import { extractDocument } from "../../src/pipeline.ts";
import { makeDocument } from "../../src/read/document.ts";
import { Workspace } from "../../src/workspace/workspace.ts";

const gazetteer = loadGazetteer();
const pages: Extraction[] = [];
let folder: string;
beforeAll(async () => {
  for (const { text, published } of generateCorpus(24, 7))
    pages.push(extractDocument(makeDocument({ file: `${pages.length}.txt`, text, encoding: "utf-8", published })));
  folder = mkdtempSync(join(tmpdir(), "mailuo-few-"));
  const workspace = await Workspace.create(folder);
  await workspace.add(pages.slice(0, 20), "1");
  const [first, second] = pages as [Extraction, Extraction];
  const [a, b] = [first, second].map(({ document, mentions }) =>
    anchorMention(
      document,
      mentions.find(({ type }) => type === "Person")!,
    ),
  );
  await workspace.decide(stampDecision({ kind: "same", a: a!, b: b! }, "tester"));
  await workspace.decide(stampDecision({ kind: "rename", a: a!, name: "甲某" }, "tester"));
  await workspace.decide(stampDecision({ kind: "retract", statement: anchorStatement(second.statements[0]!, second) }, "tester"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const changes: readonly (readonly [string, (workspace: Workspace) => Promise<void>])[] = [
  ["a page that came", (workspace) => workspace.add(pages.slice(20, 21), "1")],
  ["a page that went, and was decided about", (workspace) => workspace.remove(pages[0]!.document.id)],
  ["a page that was read again", (workspace) => workspace.add([{ ...pages[2]!, statements: pages[2]!.statements.slice(1) }], "2")],
  ["another name", (workspace) => workspace.noteNames([{ op: "also", id: pages[3]!.document.id, file: "elsewhere.txt" }])],
  ["all of it once more", (workspace) => workspace.add(pages, "3")],
  ["nothing", () => Promise.resolve()],
];

describe("the state before a change, told by what changed", () => {
  it.each(changes)("is what a look at all pages tells: %s", async (_, change) => {
    const workspace = await Workspace.create(folder);
    const state = await workspace.state();
    const before = new Map([...(await resolvedSnapshotOf(workspace, gazetteer)).pageVersions]);
    await change(workspace);
    const after = await resolvedSnapshotOf(workspace, gazetteer);
    const then = await resolvedSnapshotOf(await workspace.asOf(state), gazetteer, after);
    const alone = await resolvedSnapshotOf(await Workspace.open(folder, { at: state }), gazetteer);
    expect([...then.pageVersions]).toEqual([...before]);
    expect([...then.pageVersions]).toEqual([...alone.pageVersions]);
    expect([...then.pageVersions.keys()]).toEqual([...before.keys()]);
    expect(then.pageVersions.size).toBe(before.size);
    expect(digestOf(then)).toBe(digestOf(alone));
    expect(changedPages(then, after)).toEqual(changedPages(alone, after));
  });
});

it("entities around a page are those that all pages together give", async () => {
  const workspace = await Workspace.create(folder);
  const all = await resolvePages(workspace);
  for (const id of workspace.ids()) {
    const around = await resolveAround(workspace, [id]);
    const ofPage = [...all.entityOf].filter(([cluster]) => cluster.startsWith(`${id}#`));
    expect(ofPage.length).toBeGreaterThan(0);
    for (const [cluster, entity] of ofPage) expect(around.entityOf.get(cluster)).toBe(entity);
    for (const entity of new Set(ofPage.map(([, one]) => one)))
      expect(around.entities.find((one) => one.id === entity)).toEqual(all.entities.find((one) => one.id === entity));
  }
});
