/** What county news is full of: ceremonies and who is there, visitors, sums of many projects, lists of villages, helpers from elsewhere. */
import { describe, expect, it } from "vitest";
import { settings, type Setting } from "../../scripts/generate/county-setting.ts";
import { expectRight, facts, named, read, type Trial } from "./reading.ts";

/** Pages of each kind. */
const count = 40;

const kind = (seed: number, judge: (setting: Setting, index: number) => { text: string; right: boolean; found: readonly string[] }): void =>
  expectRight(
    [...settings(count, seed)].map((setting, index): Trial => {
      const { text, right, found } = judge(setting, index);
      return { text, fault: right ? undefined : found.join(" | ") };
    }),
  );

const holds = (found: readonly string[], ...wanted: readonly string[]): boolean => wanted.every((one) => found.includes(one));

describe("a ceremony", () => {
  it("is called after its time and its kind", () => {
    const names = [
      "2023年第一批重点项目集中开工仪式",
      "2022年第三季度重点项目集中开工仪式",
      "2024年3月招商引资项目集中签约仪式",
      "2024年第二季度重大项目集中开工活动",
    ];
    kind(7101, ({ county, people: [one, other] }, index) => {
      const name = names[index % names.length]!;
      const text = `3月11日,${county}举行${name}。县委副书记${one}出席${name.slice(-2)},副县长${other}主持。`;
      const found = facts(read(text), "ORGANIZES", "PARTICIPATES_IN");
      const right = found.some((fact) => fact.startsWith(`${county} ORGANIZES ${name}`)) && found.some((fact) => fact.startsWith(one!));
      return { text, right, found };
    });
  });

  it("is attended by who attends its opening, and not held by who sets it going", () => {
    kind(7102, ({ county, people: [a, b, c] }, index) => {
      const festival = `${county}首届柑橘文化节`;
      const text = [
        `5月1日,${festival}开幕。副县长${a}出席开幕式。`,
        `5月1日,${festival}开幕。副县长${a}出席开幕式及相关活动,并宣布开幕。`,
        `5月1日,县长${a}、副县长${b}、县政协主席${c}共同启动${festival}水晶球。`,
      ][index % 3]!;
      const found = facts(read(text), "ORGANIZES", "PARTICIPATES_IN");
      const right = found.some((fact) => fact.startsWith(`${a} PARTICIPATES_IN`)) && !found.some((fact) => fact.includes("ORGANIZES"));
      return { text, right, found };
    });
  });

  it("is attended by all of a list that ends in bodies", () => {
    kind(7103, ({ county, people: [a, b] }) => {
      const text = `${county}召开防汛工作会议。县长${a},副县长${b},县水利局、县应急局负责人出席会议。`;
      const found = facts(read(text), "PARTICIPATES_IN");
      return { text, right: [a, b].every((one) => found.some((fact) => fact.startsWith(one!))), found };
    });
  });
});

describe("visitors", () => {
  it("have posts in their own city, and the hosts' are nobody's", () => {
    kind(7104, ({ people: [a, b, c] }, index) => {
      const city = ["昭通市", "梅州市", "宜昌市", "上饶市"][index % 4]!;
      const text = `24日,${city}市长${a}率该市党政代表团到我市考察。市委书记${b}、市长${c}与代表团座谈。${a}代表${city}表示感谢。`;
      const found = facts(read(text), "WORKS_FOR");
      const ofCity = found.filter((fact) => fact.includes(city));
      return { text, right: ofCity.length === 1 && ofCity[0]!.startsWith(a!), found };
    });
  });
});

describe("a sum", () => {
  it("of several projects is none of one", () => {
    kind(7105, ({ county, townships: [{ name }] }, index) => {
      const last = [
        "据了解,今年集中开工的重大项目共有12个,总投资58亿元。",
        "去年全县高标准农田项目总投资为5061万元。",
        "全县共开工项目9个,总投资3亿元。",
      ][index % 3]!;
      const text = `${county}${name}河道治理工程开工。${last}`;
      const found = facts(read(text)).filter((fact) => fact.includes(`${name}河道治理工程 .totalInvestmentCny`));
      return { text, right: found.length === 0, found };
    });
  });

  it("that somebody signs for another is not paid by him", () => {
    kind(7106, ({ county, people: [one] }) => {
      const text = `${county}县长${one}代表${county}与陕西恒远智能制造有限公司签订投资30亿元的青山纺织科技园项目合同。`;
      const found = facts(read(text), "FUNDS");
      return { text, right: !found.some((fact) => fact.startsWith(one!)), found };
    });
  });

  it("of a bridge that is pointed at is its project's", () => {
    kind(7107, ({ county, townships: [{ name }] }) => {
      const text = `${county}${name}青龙河大桥项目开工。该桥总投资3000万元。`;
      const found = facts(read(text));
      return { text, right: found.some((fact) => fact.endsWith(".totalInvestmentCny=30000000")), found };
    });
  });
});

describe("a village", () => {
  it("is each of a list that counts them", () => {
    kind(7108, ({ county, townships: [{ name, villages }] }) => {
      const [a, b, c] = villages.map((village) => village.slice(0, -1));
      const text = `${county}${name}计划铺设水泥道路11公里,涉及${a}、${b}、杨怀、${c}等8个村。`;
      const page = read(text);
      const found = [...named(page, "Village"), ...named(page, "Person")];
      return { text, right: holds(found, "杨怀村", `${a}村`) && named(page, "Person").length === 0, found };
    });
  });

  it("is found where it does something right behind its town", () => {
    kind(7109, ({ county, townships: [{ name }] }, index) => {
      const deed = ["新建了一座桥", "投资30万元修路", "流转土地200亩", "召开村民大会"][index % 4];
      const text = `${county}${name}双凤桥村${deed}。`;
      const found = named(read(text), "Village");
      return { text, right: found.length === 1 && found[0] === "双凤桥村", found };
    });
  });

  it("is no place of the company that helps it", () => {
    kind(7110, ({ county, townships: [{ name, villages }] }) => {
      const text = `${county}城发集团自去年8月进驻${name}${villages[0]}后,为村里修了路。`;
      const found = facts(read(text), "LOCATED_IN");
      return { text, right: !found.some((fact) => fact.endsWith(villages[0]!)), found };
    });
  });
});

describe("a name", () => {
  it("keeps its last character before a verb that the dictionary joins to it", () => {
    const deeds = ["春种下三亩葡萄", "生来到县里办事", "华来到村里", "海带着孩子回乡", "林养了二十头猪"];
    kind(7111, ({ county, townships: [{ name, villages }], draw }, index) => {
      const deed = deeds[index % deeds.length]!;
      const person = draw.pick([..."尤严贺田"]) + draw.pick([..."大志国"]) + deed.charAt(0);
      const text = `${county}${name}${villages[0]}村民${person}${deed.slice(1)}。`;
      const found = named(read(text), "Person");
      return { text, right: found.join() === person, found };
    });
  });

  it("keeps 和 and 将 at its end", () => {
    expect(named(read("江永和在会上说,要抓好春耕。"), "Person")).toEqual(["江永和"]);
    expect(named(read("江永和就此事作了说明。"), "Person")).toEqual(["江永和"]);
    expect(named(read("清镇市流长乡党委书记饶富将,副书记李青山参加活动。"), "Person")).toEqual(["李青山", "饶富将"]);
  });

  it("ends before what its bearer does", () => {
    expect(named(read("单位派出干部王立俭、张伟帮包两村。"), "Person")).toEqual(["张伟", "王立俭"]);
    expect(named(read("清镇市教育局资助中心主任何新光讲话。"), "Person")).toEqual(["何新光"]);
  });

  it("of a company holds a brand of any characters", () => {
    for (const company of ["广东客都建设工程有限公司", "东莞市蜀江新能源科技有限公司"])
      expect(named(read(`${company}承建了项目。`), "Organization")).toEqual([company]);
    expect(facts(read("东莞市蜀江新能源科技有限公司总经理曾伟发言。"), "LOCATED_IN")).toEqual([
      "东莞市蜀江新能源科技有限公司 LOCATED_IN 东莞市",
    ]);
  });

  it("of two bodies said as one is no part of either", () => {
    expect(facts(read("平江县纪委监委通报了此事。"), "PART_OF")).toEqual([]);
  });

  it("of a county may leave its peoples out", () => {
    expect(named(read("秀山自治县举行签约仪式。秀山土家族苗族自治县县长李青山致辞。"), "Place")).toEqual(["秀山县"]);
  });
});

describe("a heading", () => {
  it("gives no editor a post where the source is a body", () => {
    const text = "筠连县举行签约仪式\n\n发布时间:2023-12-27 | 作者:筠连县委统战部 | 责任编辑:赵茜\n\n12月22日,筠连县举行签约仪式。";
    expect(facts(read(text), "WORKS_FOR")).toEqual([]);
  });

  it("has no employer called 全媒", () => {
    expect(facts(read("永顺县举行文化节\n\n7月2日讯(全媒记者 彭灵翔)7月1日晚,文化节开幕。"), "WORKS_FOR")).toEqual([]);
  });
});

describe("an honour without quotation marks", () => {
  it("is the cooperative's", () => {
    kind(7112, ({ county }, index) => {
      const honour = ["国家农民合作社示范社", "省级农业产业化龙头企业", "农民合作社省级示范社"][index % 3]!;
      const text = `${county}青包山种植专业合作社被认定为${honour}。`;
      const found = facts(read(text), "RECEIVED");
      return { text, right: found.some((fact) => fact.endsWith(` RECEIVED ${honour}`)), found };
    });
  });
});

describe("a place that helps another", () => {
  it("cooperates with it", () => {
    kind(7113, ({ county }) => {
      const text = `象山县对${county}开展了多层次的对口帮扶工作。`;
      const found = facts(read(text), "COOPERATES_WITH");
      return { text, right: found.length === 1 && found[0] === `象山县 COOPERATES_WITH ${county}`, found };
    });
  });
});
