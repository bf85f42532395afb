/** Posts that pages of counties leave half unsaid: a body without its county, a second removal, a life in prose, a candidate. */
import { describe, it } from "vitest";
import { settings } from "../../scripts/generate/county-setting.ts";
import { expectRight, facts, judged, read } from "./reading.ts";

describe("posts beside others in a row", () => {
  it("are of the body that the first names", () => {
    expectRight(
      [...settings(80, 5109)].map(({ county, people: [one, two, three], draw }) => {
        const [text, wanted] = draw.pick([
          [
            `${county}人大常委会主任${one}，人大常委会副主任${two}出席。`,
            [`${one} WORKS_FOR ${county}人大常委会 title=主任`, `${two} WORKS_FOR ${county}人大常委会 title=副主任`],
          ],
          [
            `${county}人大常委会副主任${one}、${two}，秘书长${three}出席。`,
            [
              `${one} WORKS_FOR ${county}人大常委会 title=副主任`,
              `${two} WORKS_FOR ${county}人大常委会 title=副主任`,
              `${three} WORKS_FOR ${county}人大常委会 title=秘书长`,
            ],
          ],
          [
            `青云商会执行会长${one}先生、${two}先生到场。`,
            [`${one} WORKS_FOR 青云商会 title=执行会长`, `${two} WORKS_FOR 青云商会 title=执行会长`],
          ],
          [
            `免去${one}同志${county}财政局局长职务、${two}同志${county}审计局副局长职务。`,
            [`${one} WORKS_FOR ${county}财政局 title=局长 ended`, `${two} WORKS_FOR ${county}审计局 title=副局长 ended`],
          ],
        ] as const);
        return judged(text, wanted, "WORKS_FOR");
      }),
      0.9,
    );
  });

  it("are nobody's where two bodies could give them", () => {
    expectRight(
      [...settings(60, 5110)].map(({ county, people: [one, two, three], draw }) => {
        const text = draw.pick([
          `青云县人大常委会主任${one}，${county}人大常委会主任${two}，人大常委会副主任${three}出席。`,
          `${county}政协主席${one}会见青云市政协主席${two}，秘书长${three}陪同。`,
        ]);
        const found = facts(read(text), "WORKS_FOR").filter((line) => line.startsWith(three!));
        return { text, fault: found.length === 0 ? undefined : found.join("; ") };
      }),
      1,
    );
  });

  it("is held now by whom the sentence began with", () => {
    expectRight(
      [...settings(60, 5111)].map(({ county, townships: [{ villages }], people: [person], draw }) => {
        const [where, title] = draw.pick([
          [`${county}水利局`, "局长"],
          [villages[0]!, "第一书记"],
        ] as const);
        return judged(
          `${person}在外地开过店，当过几年工人，现在是${where}${title}。`,
          [`${person} WORKS_FOR ${where} title=${title}`],
          "WORKS_FOR",
        );
      }),
      0.9,
    );
  });

  it("is led by whom a list names, though its group is called by a shorter name before", () => {
    expectRight(
      [...settings(60, 5112)].map(({ county, people: [one, two], draw }) => {
        const what = draw.pick(["政务公开", "防汛抗旱", "森林防火"]);
        const group = `${county}${what}工作领导小组`;
        const text = `关于成立${group}的通知\n县政府决定成立${county}${what}领导小组，组成人员如下：\n组长：${one}（${county}水利局局长）\n副组长：${two}（${county}财政局局长）\n`;
        const found = facts(read(text), "WORKS_FOR");
        const wanted = [`${one} WORKS_FOR ${group} title=组长`, `${two} WORKS_FOR ${group} title=副组长`];
        return { text, fault: wanted.every((line) => found.includes(line)) ? undefined : found.join("; ") };
      }),
      0.9,
    );
  });
});

describe("a life in prose", () => {
  it("has each post with its time, of whom it began with", () => {
    expectRight(
      [...settings(60, 5116)].map(({ county, townships: [{ name }], people: [person], draw }) => {
        const year = 1960 + draw.below(15);
        const text = `${person}，${year}年8月生，${county}人。${year + 30}年，任${county}${name}党委副书记。${year + 35}年起，任${county}水利局局长。\n`;
        const found = facts(read(text), "WORKS_FOR").map((line) => line.replace(/ startDate=\S+| date=\S+/gu, ""));
        const fault = found.some((line) => line.startsWith(`${person} WORKS_FOR ${county}水利局 title=局长`)) && found.length === 2;
        return { text, fault: fault ? undefined : found.join("; ") };
      }),
      0.9,
    );
  });
});

describe("who only signs with its own town, or stands in a site's name", () => {
  it("works with nobody, and does nothing", () => {
    expectRight(
      [...settings(60, 5117)].map(({ county, townships: [{ name }], draw }) => {
        const [text, wrong] = draw.pick([
          [`${name}政府和${name}邮政签订寄递协议书。`, `${name}人民政府 COOPERATES_WITH ${name}`],
          [`云南网讯 6月25日，${county}举行集中开工仪式，集中开工包括石河水库灌溉工程在内的4个项目。`, "云南省 IMPLEMENTS"],
        ] as const);
        const found = facts(read(text), "COOPERATES_WITH", "IMPLEMENTS").filter((line) => line.includes(wrong));
        return { text, fault: found.length === 0 ? undefined : found.join("; ") };
      }),
      1,
    );
  });

  it("is one body, with its branch’s place in its name", () => {
    expectRight(
      [...settings(60, 5118)].map(({ county, people: [person] }) =>
        judged(
          `国家税务总局${county}税务局局长${person}到场。`,
          [`${person} WORKS_FOR 国家税务总局${county}税务局 title=局长`],
          "WORKS_FOR",
        ),
      ),
    );
  });

  it("is his committee’s who is a candidate for another post", () => {
    expectRight(
      [...settings(60, 5119)].map(({ townships: [{ name }], people: [person] }) =>
        judged(`${name}党委副书记、镇长候选人${person}主持。`, [`${person} WORKS_FOR ${name}党委 title=副书记`], "WORKS_FOR"),
      ),
      // Towns called 城关镇 are many, and no page tells which.
      0.85,
    );
  });
});
