/** Explanations as a person reads them: of ten relations, five that a page states and five that it does not, and of places. */
import { describe, expect, test } from "vitest";
import type { RelationType } from "../../graph/ontology.ts";
import { explainPlace } from "../../src/explain/place.ts";
import { explainRelation } from "../../src/explain/relation.ts";
import { tracePage, type TracedPage } from "../../src/explain/traced-page.ts";
import { placeInWords, relationInWords } from "../../src/explain/words.ts";
import { makeDocument } from "../../src/read/document.ts";

const traced = (text: string): Promise<TracedPage> => tracePage(makeDocument({ text, file: "page.txt", encoding: "utf-8" }));

const told = async (text: string, subject: string, predicate: RelationType, object: string): Promise<string> =>
  relationInWords(explainRelation(await traced(text), { subject, predicate, object }));

describe("a relation that is stated", () => {
  test.each([
    ["清镇市水利局投入资金50万元用于红枫湖镇大坝村饮水工程。", "清镇市水利局", "FUNDS", "红枫湖镇大坝村饮水工程", "zh/funding/sum"],
    ["清镇市教育局局长王海燕介绍，学校将于九月开学。", "王海燕", "WORKS_FOR", "清镇市教育局", "zh/post/before-name"],
    ["大坝村村民李国强种了十亩果树。", "李国强", "LIVES_IN", "大坝村", "zh/residence/before-name"],
    ["清镇市公安局联合清镇市教育局开展安全宣传活动。", "清镇市教育局", "COOPERATES_WITH", "清镇市公安局", "zh/cooperation/joins-with"],
    [
      "Mary Burns thanked Tyrone County Council, which gave €50,000 for the Dromore Hall Renovation Project.",
      "Tyrone County Council",
      "FUNDS",
      "Dromore Hall Renovation Project",
      "en/funding/gave-sum-for",
    ],
  ] as const)("%s", async (text, subject, predicate, object, rule) => {
    const words = await told(text, subject, predicate, object);
    expect(words).toContain(`${subject} ${predicate} ${object}: stated\nProposed by:\n`);
    expect(words).toMatch(new RegExp(`  ${rule}, 0\\.\\d\\d: stated as done\n    ${text}`));
    expect(words).not.toContain("nearest");
  });
});

describe("a relation that is not there", () => {
  test("was proposed, and the sentence denies it", async () => {
    const words = await told("清镇市公安局未与清镇市教育局签订任何协议。", "清镇市公安局", "COOPERATES_WITH", "清镇市教育局");
    expect(words).toMatch(
      /: not stated\nProposed by:\n {2}zh\/cooperation\/one-with-another, 0\.\d\d: refused, for the sentence denies it/,
    );
  });

  test("no rule reads the words: the nearest say what they looked for", async () => {
    const words = await told("清镇市水利局关注红枫湖镇大坝村饮水工程的进展。", "清镇市水利局", "FUNDS", "红枫湖镇大坝村饮水工程");
    expect(words).toContain("No rule proposed it.\nThe nearest rules, and where they stopped:\n");
    expect(words).toContain("  zh/funding/grantor\n    reads, e.g.: 由远山基金会捐建的青山饮水工程已开工。\n");
    expect(words).toContain("    it read: ‹清镇市水利局›\n    and then looked for: 资助|出资建设|出资");
  });

  test("the nearest read both ends, in English too", async () => {
    const text = "The Dromore Hall Renovation Project was discussed by Tyrone County Council on Monday.";
    const words = await told(text, "Tyrone County Council", "FUNDS", "Dromore Hall Renovation Project");
    const [first = ""] = words.split("stopped:\n").slice(1);
    expect(first).toMatch(
      /^ {2}en\/funding\/[\w-]+\n.*\n.*\n {4}it read: ‹Dromore Hall Renovation Project› was discussed by ‹Tyrone County Council›/,
    );
  });

  test("its ends stand in two sentences", async () => {
    const words = await told("清镇市水利局在会上发言。会后，众人去了大坝村。", "清镇市水利局", "HAS_JURISDICTION", "大坝村");
    expect(words).toContain("No sentence names both");
  });

  test("an end is of another kind, or was not found", async () => {
    const text = "Mary Burns, who founded the Dromore Players with John Doyle, said that the hall was full.";
    expect(await told(text, "Mary Burns", "WORKS_FOR", "John Doyle")).toContain("WORKS_FOR does not join Person to Person");
    expect(await told(text, "Mary Burns", "WORKS_FOR", "the hall")).toContain('ask with --at "the hall"');
    expect(await told(text, "Mary Burns", "WORKS_FOR", "Strabane Choir")).toContain("does not stand on the page so; ask with the name");
    expect(await told(text, "Mary Bruns", "WORKS_FOR", "John Doyle")).toContain("does not stand on the page so; did you mean Mary Burns?");
  });
});

describe("a place", () => {
  const at = async (text: string, words: string): Promise<string> => {
    const start = text.indexOf(words);
    const explanation = explainPlace(await traced(text), { start, end: start + words.length });
    return explanation ? placeInWords(explanation) : "nothing";
  };

  test("names every rule that proposed something there, and what became of it", async () => {
    const words = await at("清镇市水利局局长王海燕到红枫湖镇调研。", "清镇市水利局");
    expect(words).toMatch(/清镇市水利局 {2}Agency {2}0-6 {2}by \S+, 0\.\d\d: became the mention/);
    expect(words).toMatch(/清镇市 {2}Place {2}0-3 {2}by \S+, [01]\.\d\d: became a name inside the longer one/);
  });

  test("says where nothing was proposed, and what else the sentence names", async () => {
    const words = await at("王海燕，清镇市水利局局长，走在路上。", "走在路上");
    expect(words).toContain("No rule proposed anything at this place.\nFound in the sentence:\n");
    expect(words).toContain("Agency 清镇市水利局");
  });

  test("between paragraphs there is nothing to explain", async () => {
    expect(await at("清镇市水利局开会。\n\n\n清镇市教育局开会。", "\n\n")).toBe("nothing");
  });
});
