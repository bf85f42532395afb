/** The delta of two sets of pages and decisions, put on the graph of the first, is the graph of the second: all of it in memory. */
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import type { GraphBatch, GraphEdge, GraphNode } from "../../graph/batch.ts";
import { isStated, mailuoSchema } from "../../graph/ontology.ts";
import { generateCorpus } from "../../scripts/generate/corpus.ts";
import { anchorMention, anchorStatement } from "../../src/decisions/anchor.ts";
import type { Choice, Decision } from "../../src/decisions/decision.ts";
import { loadGazetteer } from "../../src/gazetteer/gazetteer.ts";
import { graphDelta } from "../../src/materialize/graph-delta.ts";
import { graphInMemory } from "../../src/materialize/graph-in-memory.ts";
import { MemoryIndex } from "../../src/materialize/memory-index.ts";
import { resolvePages } from "../../src/materialize/resolved-pages.ts";
import { resolvedSnapshotOf, type PageSource } from "../../src/materialize/snapshot.ts";
import type { Extraction } from "../../src/model.ts";
import { extractDocument } from "../../src/pipeline.ts";
import { makeDocument } from "../../src/read/document.ts";
import { pageSourceOf } from "../pages-in-memory.ts";

const pages: Extraction[] = [];
beforeAll(() => {
  for (const { text, published } of generateCorpus(24, 5))
    pages.push(extractDocument(makeDocument({ file: `${pages.length}.txt`, text, encoding: "utf-8", published })));
});

interface Pick {
  readonly kind: "same" | "same" | "different" | "unsure" | "split" | "rename" | "retract";
  readonly a: number;
  readonly b: number;
}

function choiceOf({ kind, a, b }: Pick): Choice {
  const [page, other] = [pages[a]!, pages[b]!];
  const mention = (of: Extraction, at: number) => {
    const people = of.clusters.filter(({ type }) => type === "Person" || type === "Agency");
    const { mentions } = people[at % people.length]!;
    return anchorMention(
      of.document,
      of.mentions.find(({ id }) => id === mentions[at % mentions.length])!,
    );
  };
  if (kind === "split") return { kind, a: mention(page, b) };
  if (kind === "rename") return { kind, a: mention(page, b), name: `名${b}` };
  if (kind === "retract") return { kind, statement: anchorStatement(page.statements[b % page.statements.length]!, page) };
  return { kind, a: mention(page, b), b: mention(other, a) };
}

const state = fc.record({
  pages: fc.subarray([...Array(24).keys()], { minLength: 2 }),
  decisions: fc.array(
    fc.record<Pick>({
      kind: fc.constantFrom("same", "same", "different", "unsure", "split", "rename", "retract"),
      a: fc.nat(23),
      b: fc.nat(23),
    }),
    { maxLength: 5 },
  ),
});

const sourceOf = (chosen: readonly number[], picks: readonly Pick[]): PageSource =>
  pageSourceOf(
    chosen.map((index) => pages[index]!),
    picks.map((pick): Decision => ({ ...choiceOf(pick), id: JSON.stringify(pick), time: "2024", author: "test" })),
  );

function changed<Item extends GraphNode | GraphEdge>(old: readonly Item[], fresh: readonly Item[], gone: readonly string[]): Item[] {
  const items = new Map([...old, ...fresh].map((item) => [item.id, item]));
  for (const id of gone) items.delete(id);
  return [...items.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function degreesOf({ edges }: GraphBatch): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { type, source, target } of edges)
    if (isStated(type)) for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return degrees;
}

it("holds for whatever pages and decisions come and go", { timeout: 120_000 }, async () => {
  const gazetteer = loadGazetteer();
  await fc.assert(
    fc.asyncProperty(state, state, async (first, second) => {
      const [before, after] = [sourceOf(first.pages, first.decisions), sourceOf(second.pages, second.decisions)];
      const [old, fresh] = [await resolvedSnapshotOf(before, gazetteer), await resolvedSnapshotOf(after, gazetteer)];
      const index = new MemoryIndex();
      for (const snapshot of [old, fresh]) await index.add(snapshot, gazetteer);
      const delta = await graphDelta(index, old, fresh, gazetteer, mailuoSchema);
      const [{ batch: was }, { batch: is, entityOf }] = [await graphInMemory(before), await graphInMemory(after)];
      expect(changed(was.nodes, delta.nodes, delta.removed.nodes)).toEqual(is.nodes);
      expect(
        changed(
          was.edges,
          delta.edges,
          delta.removed.edges.map(({ id }) => id),
        ),
      ).toEqual(is.edges);
      const [degreesBefore, degrees] = [degreesOf(was), degreesOf(is)];
      for (const [id, by] of delta.degrees) expect((degreesBefore.get(id) ?? 0) + by).toBe(degrees.get(id) ?? 0);
      expect((await resolvePages(after)).entityOf).toEqual(entityOf);
    }),
    { numRuns: 80 },
  );
});

it("keeps what states an edge under another name that a person judged to be the same", async () => {
  const gazetteer = loadGazetteer();
  const page = (text: string): Extraction => extractDocument(makeDocument({ file: `${text}.txt`, text, encoding: "utf-8" }));
  const [one, other, more] = [
    page("清镇市公安局局长张伟到流长乡调研。"),
    page("清镇市公安局局长李玉林在会上讲话。"),
    page("清镇市公安局局长张伟昨天慰问了民警。"),
  ] as const;
  const person = ({ document, mentions }: Extraction) =>
    anchorMention(
      document,
      mentions.find(({ type, form }) => type === "Person" && form === "name")!,
    );
  const same: Decision = { kind: "same", a: person(one), b: person(other), id: "1", time: "2024", author: "test" };
  const [before, after] = [pageSourceOf([one, other], [same]), pageSourceOf([one, other, more], [same])];
  const [old, fresh] = [await resolvedSnapshotOf(before, gazetteer), await resolvedSnapshotOf(after, gazetteer)];
  const index = new MemoryIndex();
  await index.add(fresh, gazetteer);
  const post = ({ edges }: { readonly edges: readonly GraphEdge[] }) => edges.filter(({ type }) => type === "WORKS_FOR");
  const delta = await graphDelta(index, old, fresh, gazetteer, mailuoSchema);
  expect(post(delta)).toHaveLength(1);
  expect(post(delta)[0]!.properties["evidence"]).toHaveLength(3);
  expect(post(delta)).toEqual(post((await graphInMemory(after)).batch));
});
