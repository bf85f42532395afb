/** 县长, 镇长, 副县长: of the government of the place that the text names, named on the page or not; where the place is not certain, of nobody's. */
import { describe, expect, it } from "vitest";
import { toStandoff } from "../../src/standoff.ts";
import { expectRight, facts, read, type Trial } from "./reading.ts";
import { settings } from "../../scripts/generate/county-setting.ts";

const says = ["出席座谈会。", "说，水渠修好了。", "到现场察看。", "主持会议。"];
const ofCounty = ["县长", "副县长", "常务副县长", "代县长", "县长助理"];

interface Asked {
  readonly text: string;
  readonly wanted: readonly string[];
}

/** Everything that is told of these people, and nothing else of anybody. */
const judge = ({ text, wanted }: Asked): Trial => {
  const found = facts(read(text), "WORKS_FOR").filter((line) => line.includes("人民政府") || line.includes("公安局"));
  return { text, fault: found.join() === [...wanted].sort().join() ? undefined : `${found.join("; ")} — not ${wanted.join("; ")}` };
};

describe("the head of a place", () => {
  it("is of its government, which the page does not name", () => {
    const trials = [...settings(96, 401)].map(({ county, townships: [town], people: [one, two], draw }, index) => {
      const post = draw.pick(ofCounty);
      const level = town.name.slice(-1);
      const forms: readonly Asked[] = [
        { text: `${county}${post}${one}${draw.pick(says)}`, wanted: [`${one} WORKS_FOR ${county}人民政府 title=${post}`] },
        { text: `${town.name}${level}长${one}${draw.pick(says)}`, wanted: [`${one} WORKS_FOR ${town.name}人民政府 title=${level}长`] },
        {
          text: `${county}委副书记、县长${one}${draw.pick(says)}`,
          wanted: [`${one} WORKS_FOR ${county}人民政府 title=县长`],
        },
        {
          text: `${county}副县长、公安局局长${one}${draw.pick(says)}`,
          wanted: [`${one} WORKS_FOR ${county}人民政府 title=副县长`, `${one} WORKS_FOR ${county}公安局 title=局长`],
        },
        {
          text: `${county}县长${one}、副县长${two}${draw.pick(says)}`,
          wanted: [`${one} WORKS_FOR ${county}人民政府 title=县长`, `${two} WORKS_FOR ${county}人民政府 title=副县长`],
        },
        { text: `会议选举${one}为${county}县长。`, wanted: [`${one} WORKS_FOR ${county}人民政府 title=县长`] },
        { text: `${one}任${county}副县长。`, wanted: [`${one} WORKS_FOR ${county}人民政府 title=副县长`] },
        { text: `原${county}县长${one}被查。`, wanted: [`${one} WORKS_FOR ${county}人民政府 title=县长 ended`] },
      ];
      return judge(forms[index % forms.length]!);
    });
    expectRight(trials);
  });

  it("is of the county's where a bureau or a committee stands beside it, and of the only place of the article", () => {
    const trials = [...settings(60, 402)].map(({ county, townships: [town], people: [one, two], draw }, index) => {
      const level = town.name.slice(-1);
      const forms: readonly Asked[] = [
        {
          text: `${county}教育局局长${one}、副县长${two}${draw.pick(says)}`,
          wanted: [`${two} WORKS_FOR ${county}人民政府 title=副县长`],
        },
        { text: `${county}召开防汛会议。县长${one}${draw.pick(says)}`, wanted: [`${one} WORKS_FOR ${county}人民政府 title=县长`] },
        {
          text: `${county}${town.name}修通水渠。${level}长${one}${draw.pick(says)}`,
          wanted: [`${one} WORKS_FOR ${town.name}人民政府 title=${level}长`],
        },
        {
          text: `${county}委组织部部长${one}和县长${two}到任。`,
          wanted: [`${two} WORKS_FOR ${county}人民政府 title=县长`],
        },
      ];
      return judge(forms[index % forms.length]!);
    });
    expectRight(trials);
  });

  it("is nobody's where the place is not told, or two could be meant", () => {
    const trials = [...settings(66, 403)].map(({ county, townships: [town, other], people: [one, two], draw }, index) => {
      const forms: readonly string[] = [
        `县水务局局长${one}、${draw.pick(["镇长", "副镇长", "乡长", "副市长"])}${two}到村里察看。`,
        `${town.name}、${other.name}清理河道。镇长${one}${draw.pick(says)}`,
        `客人来自${county}。县长${one}${draw.pick(says)}`,
        `${county}市长${one}${draw.pick(says)}`,
      ];
      return judge({ text: forms[index % forms.length]!, wanted: [] });
    });
    expectRight(trials);
  });

  it("is of the county of the bureau or committee beside it, which the page does not name", () => {
    const trials = [...settings(60, 405)].map(({ people: [one, two], draw }) => {
      const [level, post] = draw.pick([
        ["县", draw.pick(["县长", "副县长", "常务副县长"])],
        ["市", draw.pick(["市长", "副市长"])],
        ["区", draw.pick(["区长", "副区长"])],
      ] as const);
      const body = draw.pick(["教育局局长", "水务局局长", "委组织部部长", "委宣传部部长", "审计局副局长"]);
      const text = `${level}${body}${one}${draw.pick(["、", "和"])}${post}${two}${draw.pick(says)}`;
      return judge({ text, wanted: [`${two} WORKS_FOR ${level}人民政府 title=${post}`] });
    });
    expectRight(trials);
  });

  it("makes one body of the government, named or implied", () => {
    const trials: Trial[] = [...settings(30, 404)].map(({ county, people: [one] }) => {
      const text = `${county}县长${one}主持会议。${county}人民政府发出通知。`;
      const governments = read(text).clusters.filter(({ name }) => name.endsWith("政府"));
      return { text, fault: governments.length === 1 ? undefined : governments.map(({ name }) => name).join() };
    });
    expectRight(trials);
  });

  it("is no mention, and its words are no name of the body", () => {
    const page = read("庐江县县长陈海燕出席座谈会。");
    const { entities, mentions, relations } = toStandoff(page);
    const body = entities.find(({ name }) => name === "庐江县人民政府");
    expect(body?.aliases).toEqual([]);
    expect(mentions.filter(({ entity }) => entity === body?.id)).toEqual([]);
    expect(relations.filter(({ target }) => target === body?.id)).toMatchObject([{ type: "WORKS_FOR", attributes: { title: "县长" } }]);
    expect(page.mentions.filter(({ implied }) => implied)).toMatchObject([{ text: "县长", name: "庐江县人民政府", type: "Agency" }]);
  });
});

describe("a deputy of a county that the page names only by its towns", () => {
  const towns = "大家来到福集镇鱼目村、喻寺镇谭坝村。";
  it.each([
    [
      "is of the county whose committee is told of",
      "县委书记薛学林督导观摩会筹备工作，副县长杜作文参加。",
      ["杜作文 WORKS_FOR 泸县人民政府 title=副县长"],
    ],
    ["is nobody's who is met there", "县委书记薛学林会见副县长杜作文一行。", []],
    ["is nobody's who comes from elsewhere", "县委书记薛学林到会。外县的副县长杜作文一行到访。", []],
    ["is nobody's where another county is named", "县委书记薛学林到富顺县考察。副县长杜作文参加。", []],
  ])("%s", (_, text, wanted) => {
    expect(facts(read(text + towns), "WORKS_FOR").filter((fact) => fact.startsWith("杜作文"))).toEqual(wanted);
  });
});
