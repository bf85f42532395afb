/** Each relation rule reads its own examples, and nothing where it says so. */
import { describe, expect, test } from "vitest";
import "../../src/languages/shipped.ts";
import { loadGazetteer } from "../../src/gazetteer/gazetteer.ts";
import { languagePacks } from "../../src/languages/registry.ts";
import { bylineRules } from "../../src/relate/authorship.ts";
import type { RelationTrace } from "../../src/relate/trace.ts";
import { relate } from "../../src/relate/relate.ts";
import { examplesOf, type Rule } from "../../src/rules/rule.ts";
import { markedPage } from "../relate/marked.ts";

/** What the rule's proposals state in a marked text: what is refused for all rules counts for none. */
function statedBy(rule: Rule, marked: string, language: string): readonly string[] {
  const { document, articles, mentions } = markedPage(marked, language);
  const stated: string[] = [];
  const proposed: RelationTrace["proposed"] = ({ extractor }, fate) => {
    if (extractor !== rule.id || fate.outcome !== "stated") return;
    stated.push(fate.statement.kind === "relation" ? fate.statement.predicate : fate.statement.property);
  };
  relate(document, articles, mentions, loadGazetteer(), { trace: { proposed } });
  return stated;
}

const families = languagePacks().map((pack) => [pack.code, pack.code, pack.relations?.families ?? []] as const);

describe.each([...families, ["core", "zh", [bylineRules]] as const])("the relation rules of %s", (owner, language, of) => {
  const rules = of.flatMap((family) => family.rules);

  test("have one name each", () => {
    expect(rules.map(({ id }) => id).filter((id, at, all) => all.indexOf(id) !== at || !id.startsWith(`${owner}/`))).toEqual([]);
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
    const examples = examplesOf(rule.yields);
    expect(examples).not.toHaveLength(0);
    for (const example of examples) {
      const stated = statedBy(rule, example, language);
      expect(stated, example).not.toHaveLength(0);
      if (rule.states.length > 0) expect(rule.states, example).toEqual(expect.arrayContaining([...stated]));
    }
    for (const example of examplesOf(rule.never)) expect(statedBy(rule, example, language), example).toEqual([]);
  });
});
