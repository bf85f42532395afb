/** 流长乡凹河村 is two places, one in the other: the corpora are of two minds, the ontology is not. */
import type { TaggedSpan } from "./tagger.ts";

/** The end of a larger place, with more to come; 景区, 校区, 厂区 and their like are not districts. */
const LARGER = /(?:省|自治区|自治州|市|自治县|县|[^山社小园灾景矿林库校厂站]区|自治旗|镇|乡|街道)(?=..)/gu;
const SHORTEST = 2;

/** The span itself where it is one place. All parts have the span's confidence. */
export function placeParts(span: TaggedSpan, text: string): readonly TaggedSpan[] {
  if (span.kind !== "place") return [span];
  const parts: TaggedSpan[] = [];
  let start = span.start;
  for (const { index, 0: larger } of text.slice(span.start, span.end).matchAll(LARGER)) {
    const end = span.start + index + larger.length;
    if (end - start < SHORTEST) continue;
    parts.push({ ...span, start, end });
    start = end;
  }
  return parts.length === 0 ? [span] : [...parts, { ...span, start }];
}
