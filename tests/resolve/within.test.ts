import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusterMentions } from "../../src/resolve/within.ts";
import type { Cluster, Language } from "../../src/model.ts";
import { markedPage, smallGazetteer } from "../relate/marked.ts";

const gazetteer = smallGazetteer({
  "62": "甘肃省",
  "6210": "庆阳市",
  "621022": "环县",
  "621022104": "虎洞镇",
  "621022104203": "张家湾村",
  "32": "江苏省",
  "320481": "溧阳市",
});

function clusters(marked: string, language: Language = "zh"): readonly Cluster[] {
  const { document, articles, mentions } = markedPage(marked, language);
  return clusterMentions(document, articles, mentions, gazetteer);
}

/** `名称 = 别名/别名 (几处)` for every cluster of more than one surface or more than one mention, else the name alone. */
const lines = (marked: string, language: Language = "zh"): string[] =>
  clusters(marked, language).map(({ name, aliases, mentions }) =>
    [name, aliases.length > 0 && `= ${aliases.join("/")}`, `(${mentions.length})`].filter(Boolean).join(" "),
  );

describe("short and full forms", () => {
  it("a body named by its level belongs to the place of the page", () => {
    const text = "{L#320481:溧阳市}召开大会。{A:{L#320481:溧阳市}公安局}、{A:团市委}到会，{A:市公安局}发言，{O:市人民医院}列席。";
    expect(lines(text)).toEqual([
      "溧阳市 (2)",
      "溧阳市公安局 = 市公安局 (2)",
      "共青团溧阳市委员会 = 团市委 (1)",
      "溧阳市人民医院 = 市人民医院 (1)",
    ]);
  });

  it("a county's hospital is its people's hospital, and no other", () => {
    expect(lines("{L#621022:环县}：{O:{L#621022:环县}人民医院}与{O:{L#621022:环县}第二人民医院}签约，{O:县医院}派出医生。")).toEqual([
      "环县 (3)",
      "环县人民医院 = 县医院 (2)",
      "环县第二人民医院 (1)",
    ]);
  });

  it("the level decides: 省 and 市 on a county's page are above the county", () => {
    const text = "{L#621022:环县}：{A:省水利厅}、{A:市水务局}、{A:县水务局}联合巡查。";
    expect(lines(text)).toEqual(["环县 (1)", "甘肃省水利厅 = 省水利厅 (1)", "庆阳市水务局 = 市水务局 (1)", "环县水务局 = 县水务局 (1)"]);
  });

  it("a township's and a village's bodies go with the last one named", () => {
    const text = "{L#621022104:虎洞镇}{V#621022104203:张家湾村}遭灾。{A:镇政府}赶到，{A:村委会}清点损失，{A:村党支部}动员。";
    expect(lines(text).slice(2)).toEqual(["虎洞镇人民政府 = 镇政府 (1)", "张家湾村村委会 = 村委会 (1)", "张家湾村党支部 = 村党支部 (1)"]);
  });

  it("spoken and official names are one", () => {
    expect(lines("{A:{L#621022:环县}住建局}通知，{A:{L#621022:环县}住房和城乡建设局}解释。")).toContain(
      "环县住房和城乡建设局 = 环县住建局 (2)",
    );
  });

  it("places by code, sites by their ending, and a full form in parentheses from the text", () => {
    expect(lines("{L#62:甘肃}的{L#62:甘肃省}。{L:天鹅湖小区}旁的{L:天鹅湖}。{L:科教城}开园，《江苏(溧阳)科教城规划》出台。")).toEqual([
      "甘肃省 = 甘肃 (2)",
      "天鹅湖小区 = 天鹅湖 (2)",
      "江苏(溧阳)科教城 = 科教城 (1)",
    ]);
  });

  it("what every county has one of takes the county's name", () => {
    expect(lines("{L#621022:环县}{O:第二中学}扩建，{O:{L#621022:环县}二中}搬迁。")).toContain("环县第二中学 = 环县二中/第二中学 (2)");
  });

  it("a name that the text introduces", () => {
    expect(lines("{O:陇东能源化工有限公司}（以下简称“陇东能化”）投产。{O:陇东能化}招工。")).toEqual([
      "陇东能源化工有限公司 = 陇东能化 (2)",
    ]);
  });

  it("a unit joins the longer name that it ends, unless two do", () => {
    expect(lines("{A:{A:环县公安局}曲子派出所}出警。{A:曲子派出所}调解。")).toContain("环县公安局曲子派出所 = 曲子派出所 (2)");
    expect(lines("{A:环县公安局城关派出所}、{A:镇原县公安局城关派出所}比武。{A:城关派出所}获胜。")).toHaveLength(3);
  });
});

describe("words that point back", () => {
  it("该镇 and 该村 are the last town and village named", () => {
    const text = "{L#621022104:虎洞镇}有{V#621022104203:张家湾村}。{!L:该镇}种糜子，{!V:该村}养羊。";
    expect(lines(text)).toEqual(["虎洞镇 (2)", "张家湾村 (2)"]);
  });

  it("该院 is the court that acts, not the office named beside it; an anaphor of nothing is in no cluster", () => {
    expect(lines("{A:永靖法院}会同{A:永靖检察院}设基地。{!O:该院}判案。")).toEqual(["永靖法院 (2)", "永靖检察院 (1)"]);
    expect(lines("{!O:该公司}停产。")).toEqual([]);
  });
});

describe("people", () => {
  it("one name in two bodies is two people; the bare name goes with its article", () => {
    const text = "{A:环县公安局}民警{P:张伟}巡逻。{P:张伟}说。\n\n{O:江南造纸厂}工人{P:张伟}领奖。{P:张伟}笑了。";
    expect(
      clusters(text)
        .filter((cluster) => cluster.type === "Person")
        .map((cluster) => cluster.mentions.length),
    ).toEqual([2, 2]);
  });

  it("one name in one body, or with no body, is one person", () => {
    expect(lines("{A:环县公安局}民警{P:李娜}值班。\n\n{A:环县公安局}副局长{P:李娜}讲话。{P:李娜}说。").at(-1)).toBe("李娜 (3)");
  });

  it("王书记 is the one 王 who is a secretary", () => {
    const text = "{A:虎洞镇党委}书记{P:王建国}、镇长{P:王志强}进村。{P:王书记}问，{P:小李}答。";
    expect(lines(text).slice(1)).toEqual(["王建国 = 王书记 (2)", "王志强 (1)", "小李 (1)"]);
  });

  it("a surname stands for the full name, in English and for Chinese titles only where it is clear", () => {
    expect(lines("{P:Grace Mwangi} spoke. {P:Mwangi} left.", "en")).toEqual(["Grace Mwangi = Mwangi (2)"]);
    expect(lines("{P:Grace Mwangi} met {P:Peter Mwangi}. {P:Mwangi} left.", "en")).toHaveLength(3);
  });
});

describe("initials", () => {
  it("KWS is the service with these initials; initials of two are nobody's", () => {
    expect(lines("{A:Kenya Wildlife Service} warned. {A:KWS} acted.", "en")).toEqual(["Kenya Wildlife Service = KWS (2)"]);
    expect(lines("{O:Green Road Trust}, {O:Great River Trust} and {O:GRT}.", "en")).toHaveLength(3);
  });
});

describe("undertakings", () => {
  it("a project told of again in other words of one article", () => {
    const text = "{V:高台村}申报{J:省级乡村振兴庭院经济试点项目}。后来，村里靠{J:农村庭院经济建设项目}增收。";
    expect(lines(text).at(-1)).toBe("省级乡村振兴庭院经济试点项目 = 农村庭院经济建设项目 (2)");
  });

  it.each([
    "{J:城北污水处理厂一期工程}完工。{J:城北污水处理厂二期工程}开工。",
    "{J:东湖大桥}和{J:东湖大桥维修工程}同时招标。",
    "{J:{L#621022104:虎洞镇}安全饮水工程}完工。{J:{V#621022104203:张家湾村}安全饮水工程}开工。",
  ])("two projects stay two: %s", (text) => {
    expect(clusters(text).filter((cluster) => cluster.type === "Project")).toHaveLength(2);
  });

  it("the headline's event and the body's", () => {
    expect(lines("T|{E:山区林火扑救演练}举行\n昨天，{E:林火扑救演练}结束。")).toEqual(["山区林火扑救演练 = 林火扑救演练 (2)"]);
  });
});

describe("clusters", () => {
  it("hold every mention of an entity once, whatever the order they come in", () => {
    const { document, articles, mentions } = markedPage(
      "K|{L#621022104:虎洞镇}——\n{A:镇政府}联合{A:{L#621022:环县}公安局}开展{E:禁毒宣传}。{A:县公安局}局长{P:马强}、{P:马局长}到场，{!L:该镇}{T=2024-01-01:元旦}放假。",
    );
    const usual = clusterMentions(document, articles, mentions, gazetteer);
    expect(usual.flatMap((cluster) => cluster.mentions).sort()).toEqual(
      mentions
        .filter((mention) => mention.type !== "Date")
        .map((mention) => mention.id)
        .sort(),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray([...mentions], { minLength: mentions.length }), (shuffled) => {
        expect(clusterMentions(document, articles, shuffled, gazetteer)).toEqual(usual);
      }),
    );
  });

  it("say why", () => {
    const [, body] = clusters("{L#621022:环县}的{A:县公安局}。");
    expect(body?.reasons.join()).toContain("县公安局 on a page about 环县 is 环县公安局");
  });
});

describe("events", () => {
  it("the short name inside the full one does not keep the two apart", () => {
    const text = "T|{E:湖区{E:水上救援演练}}\n昨日，{E:水上救援演练}在码头举行。";
    expect(lines(text)).toEqual(["湖区水上救援演练 = 水上救援演练 (3)"]);
  });

  it("a county's meeting takes the name of the county", () => {
    const text = "{L#621022:环县}昨日开会。{E:县安委会第三次全体会议}要求严格执法。";
    expect(lines(text)).toEqual(["环县 (1)", "环县安委会第三次全体会议 = 县安委会第三次全体会议 (1)"]);
  });
});
