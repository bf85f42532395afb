/** How sure the ends of a statement are: a name said once, that one finder alone took for one, is less so than it believes. */
import { expect, it } from "vitest";
import type { Mention } from "../../src/model.ts";
import { isFoundByOne, mostAlone, Support } from "../../src/relate/support.ts";

const mention = (text: string, extractors: readonly string[], more: Partial<Mention> = {}): Mention => ({
  ...{ id: text, document: "d", sentence: "s", article: 1, start: 0, end: text.length, from: 0, to: text.length },
  ...{ text, type: "Agency", form: "name", extractors, confidence: 0.95, ...more },
});

it("is the mention's own where two finders agree, where the page says it twice, and where a list of names has it", () => {
  const once = mention("县水务局", ["zh/suffix/agency"]);
  const agreed = mention("县教育局", ["zh/suffix/agency", "tagger"]);
  const listed = mention("县慈善会", ["names"]);
  const implied = mention("县人民政府", ["implied"], { implied: true });
  const support = new Support([once, agreed, listed, mention("县财政局", ["tagger"]), mention("县财政局", ["tagger", "page"])]);
  expect(support.sureness(once)).toBe(mostAlone);
  for (const one of [agreed, listed, implied, mention("县财政局", ["tagger"])]) expect(support.sureness(one)).toBe(0.95);
});

it("is never more than the mention's own", () => {
  const weak = mention("县水务局", ["tagger"], { confidence: 0.6 });
  expect(new Support([weak]).sureness(weak)).toBe(0.6);
});

it("does not count the page's second reading as a second opinion", () => {
  expect(isFoundByOne(["tagger", "page"])).toBe(true);
  expect(isFoundByOne(["en/head/last-word", "page:english"])).toBe(true);
  expect(isFoundByOne(["tagger", "gazetteer"])).toBe(false);
});
