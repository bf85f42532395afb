/** Forms of county news: openings with their speakers, aid between two counties, works that one inspects and another builds, impostors. */
import { describe, expect, it } from "vitest";
import { type Setting, settings } from "../../scripts/generate/county-setting.ts";
import { expectRight, facts, judged, named, read, type Trial } from "./reading.ts";

const each = (seed: number, make: (setting: Setting) => Trial): Trial[] => [...settings(24, seed)].map(make);

describe("What somebody declares open", () => {
  it("is called without him", () =>
    expectRight(
      each(411, ({ county, people: [head, guest] }) => {
        const text = `${county}县委书记${head}宣布首届梨园文化旅游节开幕。${county}副县长${guest}致辞。`;
        const fault = named(read(text), "Event").join("|");
        return { text, fault: fault === "首届梨园文化旅游节" ? undefined : fault };
      }),
    ));

  it("is held by itself, and not by whom the sentence before names", () =>
    expectRight(
      each(412, ({ county }) =>
        judged(
          `${county}首届梨园文化旅游节由${county}文联承办。据悉，旅游节为期两周，将陆续举办梨园采摘节、乡村美食大赛等活动。`,
          [`${county}文联 ORGANIZES ${county}首届梨园文化旅游节`],
          "ORGANIZES",
        ),
      ),
    ));
});

describe("What 旅游节 stands for behind its opening's name", () => {
  it("is the festival, and not the rite beside it", () =>
    expectRight(
      each(424, ({ county }) =>
        judged(
          `${county}首届梨园文化旅游节开幕\n9月8日，${county}首届梨园文化旅游节开幕式暨“古堤杯”全国诗歌征文大赛颁奖晚会举行。旅游节由${county}文旅局主办。`,
          [`${county}文旅局 ORGANIZES ${county}首届梨园文化旅游节`],
          "ORGANIZES",
        ),
      ),
    ));
});

describe("A school before its teacher", () => {
  it("is called by its number", () =>
    expectRight(
      each(425, ({ county, people: [one] }) =>
        judged(`${county}第三小学教师${one}说。`, [`${one} WORKS_FOR ${county}第三小学 title=教师`], "WORKS_FOR"),
      ),
    ));

  it("is none without a name", () => expect(facts(read("周建平是一名小学教师。"), "WORKS_FOR")).toEqual([]));
});

describe("Leaders of a county", () => {
  it("take part, and it does not for them", () =>
    expectRight(
      each(413, ({ county, people: [one, other] }) => {
        const { text, fault } = judged(`${county}领导${one}、${other}出席了清水河治理工程现场推进会。`, [], "PARTICIPATES_IN");
        return { text, fault: fault?.split("; ").find((line) => line.startsWith(county)) };
      }),
    ));
});

describe("Whose surname no list has", () => {
  it.each(["商黎英", "商汝霖"])("is called by all of it: %s", (name) =>
    expect(named(read(`威县县长${name}推介了旅游资源。`), "Person")).toEqual([name]),
  );
});

describe("A post of another body behind a 、", () => {
  it("is no part of the first one's title", () =>
    expectRight(
      each(414, ({ county, people: [one, other] }) => {
        const text = `${county}委宣传部部长、全域旅游指挥部总指挥${one}致辞。${county}文联副主席、野草诗社常务副社长${other}参加。`;
        const found = facts(read(text), "WORKS_FOR");
        const wanted = [`${one} WORKS_FOR ${county}委宣传部 title=部长`, `${other} WORKS_FOR ${county}文联 title=副主席`];
        return { text, fault: wanted.every((line) => found.includes(line)) ? undefined : found.join("; ") };
      }),
    ));

  it("stays where it is the same body's", () =>
    expect(facts(read("石屏县水务局副局长、一级主任科员周建平到会。"), "WORKS_FOR")).toEqual([
      "周建平 WORKS_FOR 石屏县水务局 title=副局长、一级主任科员",
    ]));
});

describe("任 behind a name that a post stands before", () => {
  it("is the verb, and no 任县", () =>
    expectRight(
      each(415, ({ county, people: [one] }) =>
        judged(
          `${county}召开会议。原畜牧水产局局长${one}任县农业农村局局长。`,
          [`${one} WORKS_FOR ${county}农业农村局 title=局长`, `${one} WORKS_FOR 畜牧水产局 title=局长 ended`],
          "WORKS_FOR",
        ),
      ),
    ));
});

describe("Who gets aid by an agreement", () => {
  it("pays nothing", () =>
    expectRight(
      each(416, ({ county, townships: [one, other] }) => {
        const text = `近日，衢江区工商联赴${county}开展“山海情深”结对帮扶活动。活动中，衢江区工商联与${one!.name}、${other!.name}签订了结对帮扶协议，分别捐赠帮扶资金5万元。`;
        const given = facts(read(text), "FUNDS");
        return { text, fault: given.find((line) => !line.startsWith("衢江区工商联")) };
      }),
    ));
});

describe("Works that one body inspects", () => {
  it("are carried out by whom the clause beside them names", () =>
    expectRight(
      each(417, ({ county }) =>
        judged(`${county}财政局组织专家组验收清泉水利公司承接的石桥河治理工程。`, ["清泉水利公司 IMPLEMENTS 石桥河治理工程"], "IMPLEMENTS"),
      ),
    ));

  it("are no place's where the site was given up", () =>
    expectRight(each(418, ({ townships: [town] }) => judged(`原定落户${town!.name}的辣椒加工厂项目因用地问题已终止。`, [], "LOCATED_IN"))));

  it("are not carried out by a place that a company is called after", () =>
    expect(facts(read("石桥河治理工程开工，监理单位为贵州正和监理公司。"), "IMPLEMENTS")).toEqual([]));
});

describe("Branches of a bank or a builder", () => {
  it("are named with what they are a branch of", () =>
    expectRight(
      each(419, ({ county }) => {
        const text = `农业银行${county}支行、邢台银行${county}支行和中建五局贵州分公司到会。`;
        const found = named(read(text), "Organization").filter((name) => /(?:支行|分公司)$/u.test(name));
        const wanted = [`中建五局贵州分公司`, `农业银行${county}支行`, `邢台银行${county}支行`].sort();
        return { text, fault: found.join() === wanted.join() ? undefined : found.join() };
      }),
    ));
});

describe("A school called after a town that is called like a party", () => {
  it("is no party's", () =>
    expect(facts(read("民建小学校长曾小华说。"), "PART_OF", "HAS_JURISDICTION", "WORKS_FOR")).toEqual([
      "曾小华 WORKS_FOR 民建小学 title=校长",
    ]));
});

describe("A ministry", () => {
  it("answers for no county", () => expect(facts(read("石屏县开会，审计署派员参加。"), "HAS_JURISDICTION")).toEqual([]));
});

describe("A post that a swindler claims", () => {
  it("is alleged for all of a row", () =>
    expectRight(
      each(420, ({ county, people: [one, other] }) => {
        const text = `骗子假冒清泉集团董事长${one}、${county}住建局局长${other}联系商户。`;
        const claimed = facts(read(text), "WORKS_FOR");
        return { text, fault: claimed.find((line) => !line.endsWith("alleged")) };
      }),
    ));
});

describe("Who is convicted", () => {
  it.each([
    ["以受贿罪判处A局长N有期徒刑五年。", "ended"],
    ["A局长N被判刑三年。", "ended"],
    ["A局长N因受贿获刑。", "ended"],
    ["A局长N被弹劾下台。", "ended"],
    ["A局长N强调，对受贿者要依法判刑。", ""],
    ["A局长N旁听了判处他人有期徒刑的庭审。", ""],
  ])("holds the post no more: %s", (pattern, status) =>
    expectRight(
      each(421, ({ county, people: [one] }) =>
        judged(
          pattern.replace("A", `${county}交通运输局`).replace("N", one!),
          [`${one} WORKS_FOR ${county}交通运输局 title=局长${status === "" ? "" : ` ${status}`}`],
          "WORKS_FOR",
        ),
      ),
    ),
  );
});

describe("Who takes over, and who is elected", () => {
  it("holds the post that the other held", () =>
    expectRight(
      each(422, ({ county, people: [one, other] }) => {
        const text = `${one}接过前任${other}的接力棒，担任${county}水务局局长。`;
        const found = facts(read(text), "WORKS_FOR");
        return { text, fault: found.includes(`${one} WORKS_FOR ${county}水务局 title=局长`) ? undefined : found.join("; ") };
      }),
    ));

  it("sits in the congress of the place", () =>
    expectRight(
      each(423, ({ county, people: [one] }) =>
        judged(`${one}当选${county}人大代表。`, [`${one} WORKS_FOR ${county}人民代表大会 title=代表`], "WORKS_FOR"),
      ),
    ));

  it.each(["周建平落选石屏县人大代表。", "周建平没有当选石屏县人大代表。"])("does not otherwise: %s", (text) =>
    expect(facts(read(text), "WORKS_FOR").filter((line) => !/alleged|planned/u.test(line))).toEqual([]),
  );
});

describe("Who stands before the reporter in brackets", () => {
  it.each(["本报讯（冯巧玲 记者 焦建川）", "本报讯(冯巧玲记者焦建川)"])("wrote as well: %s", (opening) =>
    expect(facts(read(`石屏县结对帮扶添新篇\n${opening}6月18日，石屏县开展活动，大家都来了。`), "WROTE")).toEqual([
      "冯巧玲 WROTE article role=作者",
      "焦建川 WROTE article role=记者",
    ]),
  );
});
