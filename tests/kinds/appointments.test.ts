/** `王芳任县水务局局长`: the person ends before 任, the body begins behind it, and a post without a body is nobody's. */
import { describe, expect, it } from "vitest";
import { expectRight, facts, named, read, type Trial } from "./reading.ts";
import { type Setting, settings } from "../../scripts/generate/county-setting.ts";

const bureaus = ["水务局", "教育局", "财政局", "审计局", "林业局", "民政局", "交通运输局", "市场监督管理局"];
const posts = ["局长", "副局长", "党组书记", "党组成员", "总会计师"];

/** With the place before the bureau (石屏县 or 县), its name and the post. */
const forms: readonly ((people: readonly string[], body: string, post: string) => { text: string; holders: number })[] = [
  ([one], body, post) => ({ text: `${one}任${body}${post}。`, holders: 1 }),
  ([one], body, post) => ({ text: `${one}同志任${body}${post};`, holders: 1 }),
  ([one], body, post) => ({ text: `经研究决定:\n\n任命${one}为${body}${post}。`, holders: 1 }),
  ([one, two], body, post) => ({ text: `${one}、${two}任${body}副${post.replace(/^副|党组/g, "")}。`, holders: 2 }),
  ([one], body, post) => ({ text: `关于${one}等同志任免职的通知\n\n各乡镇人民政府:\n\n${one}任${body}${post}。`, holders: 1 }),
  ([one, two], body, post) => ({ text: `任命：\n${one}为${body}${post}；\n免去${two}的原职务。`, holders: 1 }),
  ([one], body, post) => ({ text: `2021年3月，${one}任${body}${post}，试用期一年。`, holders: 1 }),
  ([one], body, post) => ({ text: `县委决定，${one}同志担任${body}${post}（试用期一年）。`, holders: 1 }),
];

interface Asked extends Setting {
  readonly body: string;
  readonly post: string;
}

function* asked(count: number, seed: number): Generator<Asked> {
  for (const setting of settings(count, seed))
    yield { ...setting, body: setting.draw.pick(["县", setting.county]) + setting.draw.pick(bureaus), post: setting.draw.pick(posts) };
}

const strangers = (found: readonly string[], people: readonly string[]): string[] => found.filter((name) => !people.includes(name));

describe("an appointment", () => {
  it("gives the person the post in the body", () => {
    const trials: Trial[] = [...asked(160, 61)].map(({ people, body, post }, index) => {
      const { text, holders } = forms[index % forms.length]!(people, body, post);
      const page = read(text);
      const found = facts(page, "WORKS_FOR");
      const held = people.slice(0, holders).every((person) => found.some((line) => line.startsWith(`${person} WORKS_FOR ${body}`)));
      const odd = strangers(named(page, "Person"), people);
      return { text, fault: held && found.length === holders && odd.length === 0 ? undefined : `${found.join("; ")} ${odd.join()}` };
    });
    expectRight(trials);
  });

  it("beside a removal without a word between gives nobody the other's post", () => {
    const trials: Trial[] = [...asked(60, 65)].map(({ people, post }) => {
      const [taken, left] = ["县文化和旅游局", "县住房和城乡建设局"];
      const page = read(`会议任命${people[0]!}（女）为${taken}${post}；免去${people[1]!}${left}局长职务。`);
      const wrong = facts(page, "WORKS_FOR").filter(
        (line) =>
          !line.startsWith(`${people[0]!} WORKS_FOR ${taken}`) &&
          !(line.startsWith(`${people[1]!} WORKS_FOR ${left} `) && line.endsWith("ended")),
      );
      const odd = strangers(named(page, "Person"), people);
      return { text: page.document.text, fault: wrong.length + odd.length === 0 ? undefined : `${wrong.join("; ")} ${odd.join()}` };
    });
    expectRight(trials);
  });

  it("is read line by line in a list", () => {
    const trials: Trial[] = [...asked(50, 62)].map(({ county, people, draw }) => {
      const list = people
        .slice(0, 4)
        .map((person, at) => ({ person, body: draw.pick(["县", county]) + bureaus[at]!, post: draw.pick(["局长", "副局长"]) }));
      const end = draw.pick(["；\n", ";\n", "，", "。\n"]);
      const text = `${county}人事任免\n\n经研究，决定：\n${list.map(({ person, body, post }) => `${person}任${body}${post}`).join(end)}。`;
      const page = read(text);
      const found = facts(page, "WORKS_FOR");
      const right = list.every(({ person, body, post }) =>
        found.some((line) => line.startsWith(`${person} WORKS_FOR `) && line.endsWith(`${body.replace(/^县/, "")} title=${post}`)),
      );
      const odd = strangers(named(page, "Person"), people);
      return { text, fault: right && found.length === 4 && odd.length === 0 ? undefined : `${found.join("; ")} ${odd.join()}` };
    });
    expectRight(trials);
  });

  it("without a body is of the bureau that issues it, and of nobody where the county does", () => {
    const trials: Trial[] = [...asked(60, 63)].map(({ county, people: [one, two], draw }, index) => {
      const own = index % 2 === 0;
      const issuer = county + (own ? draw.pick(bureaus) : draw.pick(["人民政府", "人事任免", "委组织部"]));
      const text = `${issuer}关于${one}等同志任免职的通知\n\n经研究,${one}任局长,${two}任副局长。`;
      const page = read(text);
      const found = facts(page, "WORKS_FOR");
      const right = own
        ? [`${one} WORKS_FOR ${issuer} title=局长`, `${two} WORKS_FOR ${issuer} title=副局长`].sort().join() === found.join()
        : found.length === 0;
      const odd = strangers(named(page, "Person"), [one!, two!]);
      return { text, fault: right && odd.length === 0 ? undefined : `${found.join("; ")} ${odd.join()}` };
    });
    expectRight(trials);
  });

  it("makes no place of 任县, which keeps its name where the text speaks of it", () => {
    const trials: Trial[] = [...asked(40, 64)].map(({ people: [person], draw }) => {
      const text = draw.pick([
        `${person}任县水务局局长。`,
        `${person}同志任县教育局局长,即日起到任。`,
        `2019年，${person}任县委办公室主任。`,
      ]);
      const page = read(text);
      const wrong = page.mentions.filter((one) => one.text.startsWith("任"));
      return { text, fault: wrong.length === 0 ? undefined : wrong.map((one) => one.text).join() };
    });
    expectRight(trials);
    expect(named(read("河北省任县水务局局长王芳说，水到了田头。"), "Agency")).toEqual(["河北省任县水务局"]);
  });

  it("leaves a name that ends so", () => {
    for (const [text, name] of [
      ["村民李玉任说，今年不错。", "李玉任"],
      ["县水务局局长李有为介绍，渠修好了。", "李有为"],
    ] as const)
      expect(named(read(text), "Person")).toEqual([name]);
  });
});
