/** A post behind a name and a verb, and not that name's: of a relative, of who came in his place, of the next entry of a list. */
import { describe, expect, it } from "vitest";
import { expectRight, facts, read, type Trial } from "./reading.ts";
import { settings } from "../../scripts/generate/county-setting.ts";

/** Posts that the page gives to `name`. */
const postsOf = (text: string, name: string): readonly string[] =>
  facts(read(text), "WORKS_FOR").filter((line) => line.startsWith(`${name} `));

const nothingOf = (text: string, name: string): Trial => {
  const found = postsOf(text, name);
  return { text, fault: found.length === 0 ? undefined : found.join("; ") };
};

describe("a post behind a name", () => {
  it("is not that name's where somebody else is told of by it", () => {
    const trials = [...settings(5, 901)].flatMap(({ county, people: [one, other] }) =>
      [
        `代表${one}出席仪式的是${county}财政局局长${other}。`,
        `接替${one}的是${county}财政局副局长${other}。`,
        `举报${one}的系时任${county}水利局副局长${other}。`,
        `${one}的对手是${county}文联主席${other}。`,
        `${one}，男，1978年3月生，系${county}财政局局长${other}之子。`,
        `${one}之父曾任${county}水利局局长。`,
        `${one}为${county}财政局局长${other}画像。`,
        `${one}为${county}文联主席撰写序言。`,
        `${one}是${county}财政局局长司机。`,
        `${one}作为${county}财政局局长的代表出席。`,
        `${one}在担任${county}财政局局长的丈夫陪同下看病。`,
        `${one}当选${county}财政局优秀共产党员。`,
        `${one}与时任${county}财政局局长${other}一起被查。`,
        `${one}险些当选${county}残联理事长。`,
      ].map((text) => nothingOf(text, one!)),
    );
    expectRight(trials);
  });

  it("is that name's where it is told of himself", () => {
    const trials = [...settings(10, 902)].flatMap(({ county, people: [one] }) =>
      [
        `${one}担任的是${county}财政局局长。`,
        `${one}是${county}财政局局长，今年四十岁。`,
        `${one}的职务是${county}财政局局长。`,
        `会议决定，${one}为${county}财政局局长。`,
      ].map((text) => {
        const found = postsOf(text, one!);
        return { text, fault: found.join() === `${one} WORKS_FOR ${county}财政局 title=局长` ? undefined : found.join("; ") || "nothing" };
      }),
    );
    expectRight(trials);
  });

  it("is of who is named behind a relative clause, or of nobody", () => {
    const trials = [...settings(12, 903)].flatMap(({ county, people: [one, other] }) =>
      [
        `${one}到会，任${county}审计局局长五年的${other}请假。`,
        `${one}说，曾任${county}审计局局长、现任${county}财政局局长的${other}是好干部。`,
      ].map((text) => nothingOf(text, one!)),
    );
    expectRight(trials);
  });

  it("is not of the entry before, where a list goes on with a name that nobody reads", () => {
    const text = `县委组织部公示：\n郝建英，女，1980年5月生，现任县妇联副主席，拟任县妇联主席；\n平安，男，1978年3月生，拟任东河镇党委书记；`;
    expect(postsOf(text, "郝建英")).toEqual(["郝建英 WORKS_FOR 县妇联 title=主席 planned", "郝建英 WORKS_FOR 县妇联 title=副主席"]);
  });

  it("is not of who recommends another for it", () => {
    const text = "科员孟祥瑞由庐江县财政局局长柏长青推荐担任庐江县审计局副局长。";
    expect(postsOf(text, "柏长青")).toEqual(["柏长青 WORKS_FOR 庐江县财政局 title=局长"]);
    expect(postsOf("柏长青被推荐担任庐江县审计局副局长。", "柏长青")).toEqual(["柏长青 WORKS_FOR 庐江县审计局 title=副局长"]);
  });

  it("has been held where it was abused", () => {
    const text = "被告人栾志强利用担任县粮食局局长、县供销社主任的职务便利受贿。";
    expect(postsOf(text, "栾志强")).toEqual(["栾志强 WORKS_FOR 县粮食局 title=局长 ended"]);
  });
});
