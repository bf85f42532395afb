import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GraphNode } from "../../graph/batch.ts";
import { runsOf } from "../../src/serve/highlights.ts";
import { paragraphs, reflow } from "../../src/serve/reflow.ts";

const node = (id: string, name: string, aliases: readonly string[] = []): GraphNode => ({
  id,
  label: "Person",
  properties: { name, aliases },
});

describe("reflow", () => {
  test("breaks vanish beside Chinese, and become one space between words", () => {
    expect(reflow("盯\n\n事在线。").text).toBe("盯事在线。");
    expect(reflow("New\nYork  City").text).toBe("New York City");
    expect(reflow("共30\n户").text).toBe("共30户");
    expect(reflow("  甲 ").text).toBe("甲");
  });

  test("every character knows where it came from", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("甲", "乙", "a", "b", " ", "\n", "。")), (characters) => {
        const raw = characters.join("");
        const { text, offsets } = reflow(raw);
        expect(offsets).toHaveLength(text.length);
        for (const [at, offset] of offsets.entries()) if (text[at] !== " ") expect(raw[offset]).toBe(text[at]);
        expect(text.replace(/ /g, "")).toBe(raw.replace(/\s/g, ""));
      }),
    );
  });

  test("paragraphs end where a sentence and a line do, and cover the text", () => {
    const raw = "第一句。\n第二句断\n在这里。\n\n第三段";
    expect(paragraphs(raw).map(({ start, end }) => reflow(raw, start, end).text)).toEqual(["第一句。", "第二句断在这里。", "第三段"]);
  });
});

describe("marks", () => {
  const runs = (text: string, ...wanted: Parameters<typeof runsOf>[1]) => runsOf(reflow(text), wanted);

  test("a longer name wins over one within it", () => {
    const found = runs("清镇市公安局在清镇市。", { node: node("a", "清镇市") }, { node: node("b", "清镇市公安局"), end: "target" });
    expect(found.map(({ text, node: id }) => [text, id])).toEqual([
      ["清镇市公安局", "b"],
      ["在", undefined],
      ["清镇市", "a"],
      ["。", undefined],
    ]);
  });

  test("a Latin name is no part of a longer word", () => {
    expect(runs("Lin met Li.", { node: node("a", "Li") }).filter((run) => run.node)).toEqual([{ text: "Li", node: "a", label: "Person" }]);
  });

  test("aliases are found, and every end is marked each time", () => {
    const found = runs("老李说，李玉林来了。", { node: node("a", "李玉林", ["老李"]), end: "source" });
    expect(found.filter(({ end }) => end === "source").map(({ text }) => text)).toEqual(["老李", "李玉林"]);
  });

  test("runs put together are the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("甲", "乙", "丙", "a", " ") }), fc.nat(8), fc.nat(8), (text, start, length) => {
        const reflowed = reflow(text);
        const found = runsOf(reflowed, [{ node: node("x", "甲乙") }, { node: node("y", "甲") }], {
          evidence: { start, end: start + length },
        });
        expect(found.map((run) => run.text).join("")).toBe(reflowed.text);
      }),
    );
  });
});
