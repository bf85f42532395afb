import { expect, test } from "vitest";
import { namesIn } from "../../src/languages/zh/mentions/tagger-spans.ts";
import type { SpanKind } from "../../src/languages/zh/tagger/kinds.ts";

const names = (text: string, kind: SpanKind): readonly string[] =>
  namesIn({ start: 0, end: text.length, kind, confidence: 0.9 }, text).map(({ start, end }) => text.slice(start, end));

test.each<[string, SpanKind, readonly string[]]>([
  ["绥阳县水务局联合县气象局", "government", ["绥阳县水务局", "县气象局"]],
  ["和县教育局", "government", ["县教育局"]],
  ["龙里县住房和城乡建设局", "government", ["龙里县住房和城乡建设局"]],
  ["北京联合大学", "organization", ["北京联合大学"]],
  ["街道办事处便民中心", "government", []],
  ["钱某某", "person", []],
  ["钱学文", "person", ["钱学文"]],
])("%s", (text, kind, expected) => {
  expect(names(text, kind)).toEqual(expected);
});
