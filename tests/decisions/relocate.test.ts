import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorMention, anchorStatement } from "../../src/decisions/anchor.ts";
import { DecisionApplier } from "../../src/decisions/decision-applier.ts";
import type { Choice, Decision } from "../../src/decisions/decision.ts";
import { relocate } from "../../src/decisions/relocate.ts";
import type { Extraction } from "../../src/model.ts";
import { extractDocument } from "../../src/pipeline.ts";
import { makeDocument } from "../../src/read/document.ts";

const decided = (choice: Choice): Decision => ({ ...choice, id: choice.kind, time: "2024-01-01T00:00:00Z", author: "test" });
const read = (text: string, file = "a.txt"): Extraction => extractDocument(makeDocument({ file, text, encoding: "utf-8" }));

const sourceOf = (...extractions: readonly Extraction[]) => ({
  pages: () => extractions.map(({ document: { id, file } }) => ({ id, file })),
  documents: async function* (ids: readonly string[]) {
    for (const page of extractions) if (ids.includes(page.document.id)) yield page;
  },
});

const text = "清镇市公安局局长张伟说，清镇市公安局在流长乡开展防汛演练活动。张伟家住流长乡凹河村。清镇市教育局副局长李玉林也参加了。\n";
const old = read(text);
const spanOf = (words: string, from = 0) => ({ start: text.indexOf(words, from), end: text.indexOf(words, from) + words.length });
const at = (words: string, from = 0) => anchorMention(old.document, spanOf(words, from));
const works = old.statements.find((one) => one.kind === "relation" && one.predicate === "WORKS_FOR")!;
const decisions = [
  decided({ kind: "rename", a: at("张伟"), name: "张伟（公安局）" }),
  decided({ kind: "different", a: at("张伟"), b: at("李玉林") }),
  decided({ kind: "retract", statement: anchorStatement(works, old) }),
  decided({ kind: "split", a: at("张伟", 30) }),
];

describe("a decision whose page was corrected", () => {
  it.each([
    ["a sentence before it", `据记者了解，今年雨水偏多。${text}`],
    ["a word within it", text.replace("防汛演练", "防汛抢险演练")],
    ["lines broken elsewhere", text.replaceAll("清镇市", "清镇\n市")],
  ])("holds in the page as it is now: %s", async (_, corrected) => {
    const now = read(corrected);
    const moved = await relocate(decisions, sourceOf(now));
    const applier = new DecisionApplier(moved);
    const met = applier.observe(now);
    expect(applier.lapsed()).toEqual([]);
    expect(met.statements).toHaveLength(now.statements.length - 1);
    expect([applier.judgements().names.size, applier.judgements().answers.length]).toEqual([1, 1]);
    expect(moved.map(({ id, time, author }) => [id, time, author])).toEqual(decisions.map(({ id, time, author }) => [id, time, author]));
  });

  it.each([
    ["another file", read(`今年雨水偏多。${text}`, "b.txt")],
    ["the names gone", read("清镇市公安局在流长乡开展防汛演练活动。\n")],
    ["another text altogether", read("张伟在北京市打工多年，去年才回到村里，李玉林是他的邻居。\n")],
    ["two places that are as good", read(`${text}\n\n${text}`)],
  ])("lapses and stays as it was written: %s", async (_, now) => {
    const moved = await relocate(decisions, sourceOf(now));
    expect(moved).toEqual(decisions);
  });

  it("is left alone while its page is here", async () => {
    const both = sourceOf(old, read(`今年雨水偏多。${text}`));
    expect(await relocate(decisions, both)).toEqual(decisions);
  });

  it("finds every place again by what stands around it, whatever is put before", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 30 }), fc.nat(text.length - 10), async (before, start) => {
        const anchor = anchorMention(old.document, { start, end: start + 2 });
        const page = makeDocument({ file: "a.txt", text: `${before}。${text}`, encoding: "utf-8" });
        const [moved] = await relocate([decided({ kind: "split", a: anchor })], sourceOf({ ...old, document: page, articles: [] }));
        if (page.id === old.document.id || moved?.kind !== "split" || moved.a.document !== page.id) return;
        expect(moved.a.start).toBe(start + before.length + 1);
      }),
    );
  });
});
