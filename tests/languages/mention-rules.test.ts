/** Each mention rule finds what its own examples mark and nothing beside it, and nothing where it says so. */
import { describe, expect, test } from "vitest";
import "../../src/languages/shipped.ts";
import { loadGazetteer } from "../../src/gazetteer/gazetteer.ts";
import { languagePacks } from "../../src/languages/registry.ts";
import { findMentions } from "../../src/mention/mention.ts";
import { atOnce } from "../../src/maybe.ts";
import type { MentionTrace } from "../../src/mention/trace.ts";
import type { Document } from "../../src/model.ts";
import { kindLetters } from "../../graph/ontology.ts";
import { examplesOf } from "../../src/rules/rule.ts";
import { segmentDocument } from "../../src/segment/segment.ts";

const kinds: Readonly<Record<string, string>> = kindLetters;

/** A kind without a letter is marked by its name, `{Title:局长}`. */
function unmark(marked: string): { text: string; finds: readonly Find[] } {
  const finds: Find[] = [];
  let text = "";
  for (const [whole, kind, inside = ""] of marked.matchAll(/\{([A-Z][A-Za-z]*):([^{}]*)\}|[^{}]/gu)) {
    if (kind !== undefined) finds.push({ from: text.length, to: text.length + inside.length, type: kinds[kind] ?? kind });
    text += kind === undefined ? whole : inside;
  }
  return { text, finds };
}

interface Find {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly type: string;
}

/** What each rule proposes in a text, as offsets into it. */
function proposedIn(text: string): ReadonlyMap<string, readonly Find[]> {
  const document: Document = { id: "0123456789abcdef", file: "page.txt", text, encoding: "utf-8", published: "2024-05-20" };
  const proposed = new Map<string, Find[]>();
  const trace: MentionTrace = {
    proposed: ({ offsets }, { from, to, type, extractor }) => {
      const find = { from: offsets[from] ?? -1, to: (offsets[to - 1] ?? -1) + 1, type };
      proposed.set(extractor, [...(proposed.get(extractor) ?? []), find]);
    },
    decided: () => {},
  };
  atOnce(findMentions(document, segmentDocument(document), { gazetteer: loadGazetteer(), trace }));
  return proposed;
}

const shown = (text: string, { from, to, type }: Find): string => `${type} ${text.slice(from, to)}`;
const isWithin = (one: Find, other: Find): boolean => other.from <= one.from && one.to <= other.to;

describe.each(languagePacks().map((pack) => [pack.code, pack] as const))("the mention rules of %s", (code, { mentions }) => {
  const families = mentions?.families ?? [];
  const rules = families.flatMap((family) => family.rules.map((rule) => [rule.id, rule, family.finds] as const));

  test("have one name each", () => {
    const ids = rules.map(([id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at || !id.startsWith(`${code}/`))).toEqual([]);
  });

  test.each(rules)("%s", (id, { yields, never }, finds) => {
    expect(examplesOf(yields)).not.toHaveLength(0);
    for (const example of examplesOf(yields)) {
      const { text, finds: marked } = unmark(example);
      expect(marked, example).not.toHaveLength(0);
      for (const { type } of marked) expect(finds, example).toContain(type);
      const all = proposedIn(text);
      const own = all.get(id) ?? [];
      const everyone = [...all].map(([name, found]) => `${name}: ${found.map((one) => shown(text, one)).join(", ")}`).join("; ");
      expect(own, `${example} (${everyone})`).toEqual(expect.arrayContaining([...marked]));
      // A part of what is marked may be a name as well: 青山茶业 in 青山茶业有限公司.
      expect(
        own.filter((one) => !marked.some((mark) => isWithin(one, mark))).map((one) => shown(text, one)),
        example,
      ).toEqual([]);
    }
    for (const example of examplesOf(never))
      expect(
        (proposedIn(example).get(id) ?? []).map((one) => shown(example, one)),
        example,
      ).toEqual([]);
  });
});
