import { describe, expect, it } from "vitest";
import { anchorStatement } from "../../src/decisions/anchor.ts";
import { DecisionApplier } from "../../src/decisions/decision-applier.ts";
import type { Choice, Decision } from "../../src/decisions/decision.ts";
import type { Cluster, Document, Mention, Statement } from "../../src/model.ts";
import "../../src/languages/shipped.ts";
import { mentionExtractors } from "../../src/mention/mention.ts";
import { extractDocument } from "../../src/pipeline.ts";
import { makeDocument } from "../../src/read/document.ts";

const document: Document = { id: "d", file: "d.txt", text: "张伟说，张伟来了。", encoding: "utf-8" };
const mention = (start: number, extractor: string): Mention => ({
  ...{ id: `${extractor}:${start}`, sentence: "d.1:0-9", article: 1, start, end: start + 2, from: start, to: start + 2 },
  ...{ text: "张伟", type: "Person", extractors: [extractor], confidence: 1, form: "name" },
});

function page(extractor: string) {
  const mentions = [mention(0, extractor), mention(4, extractor)];
  const ids = mentions.map(({ id }) => id);
  const clusters: Cluster[] = [{ id: `d#${ids[0]}`, document: "d", type: "Person", name: "张伟", aliases: [], mentions: ids, reasons: [] }];
  return { document, mentions, statements: [], clusters };
}

const decided = (id: string, choice: Choice): Decision => ({ ...choice, id, time: "2024-01-01T00:00:00Z", author: "test" });
const at = (start: number) => ({ document: "d", start, end: start + 2, text: "张伟" });

describe("decisions", () => {
  it.each(["pattern", "tagger"])("find their mention whatever found it: %s", (extractor) => {
    const applier = new DecisionApplier([
      decided("1", { kind: "split", a: at(4) }),
      decided("2", { kind: "rename", a: at(0), name: "张伟（局长）" }),
    ]);
    expect(applier.observe(page(extractor)).clusters.map(({ mentions }) => mentions)).toEqual([[`${extractor}:0`], [`${extractor}:4`]]);
    expect([...applier.judgements().names.values()]).toEqual(["张伟（局长）"]);
    expect(applier.lapsed()).toEqual([]);
  });

  it("are undone by another line, and listed where their page is gone", () => {
    const split = decided("1", { kind: "split", a: at(4) });
    const undone = new DecisionApplier([split, decided("2", { kind: "undo", undoes: "1" })]);
    expect(undone.observe(page("tagger")).clusters).toHaveLength(1);
    expect(undone.lapsed()).toEqual([]);
    expect(new DecisionApplier([split]).lapsed()).toEqual([split]);
  });
});

describe("decisions survive a new reading of the page", () => {
  const text = "清镇市公安局局长张伟说，清镇市公安局在流长乡开展防汛演练活动。张伟家住流长乡凹河村。清镇市教育局副局长李玉林也参加了。\n";
  const read = (without: readonly string[] = []) => extractDocument(makeDocument({ file: "a.txt", text, encoding: "utf-8" }), { without });
  const first = read();
  const at = (words: string, from = 0) => {
    const start = text.indexOf(words, from);
    return { document: first.document.id, start, end: start + words.length, text: words };
  };
  const works = first.statements.find((one) => one.kind === "relation" && one.predicate === "WORKS_FOR")!;
  const decisions = [
    decided("1", { kind: "rename", a: at("张伟"), name: "张伟（公安局）" }),
    decided("2", { kind: "different", a: at("张伟"), b: at("李玉林") }),
    decided("3", { kind: "retract", statement: anchorStatement(works, first) }),
    decided("4", { kind: "split", a: at("张伟", 30) }),
  ];

  /** Every id another, mentions and statements in another order, sentences cut a little otherwise. */
  function salted(page: typeof first) {
    const id = (old: string): string => `x${old}`;
    const statements = [...page.statements].reverse().map((one): Statement => {
      const evidence = { ...one.evidence, sentence: one.evidence.sentence.replace(/-(\d+)$/, (_, end: string) => `-${Number(end) - 1}`) };
      const ends = { id: id(one.id), subject: id(one.subject), evidence };
      return one.kind === "relation"
        ? { ...one, ...ends, object: one.predicate === "WROTE" ? one.object : id(one.object) }
        : { ...one, ...ends };
    });
    const mentions = [...page.mentions].reverse().map((mention) => ({ ...mention, id: id(mention.id) }));
    const clusters = page.clusters.map((cluster) => ({ ...cluster, id: id(cluster.id), mentions: cluster.mentions.map(id) }));
    return { ...page, mentions, statements, clusters };
  }

  it.each([
    ["as it was", first],
    ["with every id and order another", salted(first)],
    ...mentionExtractors()
      .filter(({ name }) => !/byline|gazetteer|chinese/.test(name))
      .map(({ name }) => [`without ${name}`, read([name])] as const),
  ] as const)("%s", (_, page) => {
    const applier = new DecisionApplier(decisions);
    const met = applier.observe(page as typeof first);
    expect(applier.lapsed()).toEqual([]);
    expect(met.statements.length).toBe(page.statements.length - 1);
    expect(met.clusters.length).toBe(page.clusters.length + 1);
    expect([applier.judgements().names.size, applier.judgements().answers.length]).toEqual([1, 1]);
  });
});
