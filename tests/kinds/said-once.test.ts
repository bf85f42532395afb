/** A name that a page says once is as sure as what found it; one that two places give for themselves is surer. */
import { describe, expect, it } from "vitest";
import type { Mention } from "../../src/model.ts";
import { expectRight, read, type Trial } from "./reading.ts";
import { settings, type Setting } from "../../scripts/generate/county-setting.ts";

type Form = (setting: Setting) => string;

/** Each names the first of the people once. */
const once: readonly Form[] = [
  ({ county, people: [person] }) => `${county}水利局局长${person}检查防汛。`,
  ({ county, people: [person] }) => `6月11日，${county}教育局副局长${person}到各学校走访。`,
  ({ county, townships: [{ name }], people: [person] }) => `${county}${name}党委书记${person}主持会议。`,
  ({ townships: [{ name, villages }], people: [person] }) => `${name}${villages[0]}村民${person}说，今年收成好。`,
  ({ county, people: [person] }) => `在${county}，记者见到了${person}。`,
  ({ county, people: [person] }) => `${person}来到${county}调研。`,
  ({ county, people: [person] }) => `${county}农民${person}种了十亩桃树。`,
  ({ townships: [{ name }], people: [person] }) => `${name}镇长${person}介绍，道路已经修通。`,
  ({ county, people: [person] }) => `会议由${county}副县长${person}主持。`,
  ({ county, people: [person] }) => `${county}的${person}今年四十岁，从事养殖多年。`,
];

const mentionsOf = (text: string, name: string): readonly Mention[] =>
  read(text).mentions.filter((mention) => mention.type === "Person" && mention.text === name);

describe("a name said once", () => {
  const pages = [...settings(60, 21)].map((setting, index) => ({ setting, text: once[index % once.length]!(setting) }));

  it("is no surer for standing on the page", () => {
    const trials = pages.flatMap(({ setting: { people }, text }): Trial[] =>
      mentionsOf(text, people[0]!).map(({ confidence, extractors }) => {
        const alone = extractors.length === 1 && confidence >= 0.95;
        const fault = extractors.includes("page") || alone ? `${extractors.join(", ")} ${confidence}` : undefined;
        return { text, fault };
      }),
    );
    expect(trials.length).toBeGreaterThanOrEqual(45);
    expectRight(trials, 1);
  });

  it("is no surer for a page of other names behind it", () => {
    const trials = pages.map(({ setting: { people, county }, text }): Trial => {
      const longer = `${text}\n\n${county}林业局局长${people[1]!}检查防火。${county}公安局局长${people[2]!}参加会议。`;
      const [alone, among] = [text, longer].map((page) => mentionsOf(page, people[0]!)[0]?.confidence);
      return { text, fault: alone === among ? undefined : `${alone} alone, ${among} among others` };
    });
    expectRight(trials);
  });

  it("keeps everybody who found it, the tagger too", () => {
    const found = pages.flatMap(({ setting: { people }, text }) => mentionsOf(text, people[0]!));
    const both = found.filter(({ extractors }) => extractors.includes("tagger") && extractors.some((name) => name.startsWith("zh/")));
    expect(both.length / found.length).toBeGreaterThan(0.6);
    expect(found.every(({ extractors }) => new Set(extractors).size === extractors.length && extractors.length > 0)).toBe(true);
  });
});

describe("a name said again", () => {
  it("is surer where both places give it for themselves, and both say so", () => {
    const trials = [...settings(48, 22)].map(({ county, people: [person] }): Trial => {
      const [first, second] = [`${county}水利局局长${person}检查防汛。`, `${county}水利局局长${person}要求加强值守。`];
      const [apart] = mentionsOf(first, person!);
      const together = mentionsOf(`${first}\n\n${second}`, person!);
      const surer = together.length === 2 && together.every(({ confidence }) => confidence >= (apart?.confidence ?? 1));
      const told = together.every(({ extractors }) => extractors.at(-1) === "page" && extractors[0] !== "page");
      return {
        text: first,
        fault: surer && told ? undefined : JSON.stringify(together.map(({ extractors, confidence }) => [extractors, confidence])),
      };
    });
    expectRight(trials);
  });

  it("is as sure as the place that gives it where its own sentence does not", () => {
    const trials = [...settings(48, 23)].flatMap(({ county, people: [person] }): Trial[] => {
      const page = mentionsOf(`${county}水利局局长${person}检查防汛。\n\n水渠边长大的${person}今日又蹲点去。`, person!);
      const [source, again] = page;
      if (!source || !again || again.extractors.join() !== "page") return [];
      return [{ text: person!, fault: again.confidence <= source.confidence ? undefined : `${again.confidence} of ${source.confidence}` }];
    });
    expect(trials.length).toBeGreaterThan(0);
    expectRight(trials, 1);
  });
});
