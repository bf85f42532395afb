import { describe, expect, it } from "vitest";
import { Decider } from "../../src/decisions/decider.ts";
import type { Choice, Decision } from "../../src/decisions/decision.ts";
import type { Cluster, Document, Mention } from "../../src/model.ts";

const document: Document = { id: "d", file: "d.txt", text: "张伟说，张伟来了。", encoding: "utf-8" };
const mention = (start: number, extractor: string): Mention => ({
  ...{ id: `${extractor}:${start}`, sentence: "d.1:0-9", article: 1, start, end: start + 2, from: start, to: start + 2 },
  ...{ text: "张伟", type: "Person", extractor, confidence: 1, form: "name" },
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
    const decider = new Decider([
      decided("1", { kind: "split", a: at(4) }),
      decided("2", { kind: "rename", a: at(0), name: "张伟（局长）" }),
    ]);
    expect(decider.meet(page(extractor)).clusters.map(({ mentions }) => mentions)).toEqual([[`${extractor}:0`], [`${extractor}:4`]]);
    expect([...decider.judgements().names.values()]).toEqual(["张伟（局长）"]);
    expect(decider.lapsed()).toEqual([]);
  });

  it("are undone by another line, and listed where their page is gone", () => {
    const split = decided("1", { kind: "split", a: at(4) });
    const undone = new Decider([split, decided("2", { kind: "undo", undoes: "1" })]);
    expect(undone.meet(page("tagger")).clusters).toHaveLength(1);
    expect(undone.lapsed()).toEqual([]);
    expect(new Decider([split]).lapsed()).toEqual([split]);
  });
});
