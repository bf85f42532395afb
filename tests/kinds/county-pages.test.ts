/** What pages of counties say of people in ways that few news use: 作为局长，甲; 该县法院; a zone's own committee; whose site it is. */
import { describe, it } from "vitest";
import { expectRight, facts, judged, named, read, type Trial } from "./reading.ts";
import { settings } from "../../scripts/generate/county-setting.ts";

const bureaus = ["教育局", "水利局", "审计局", "统计局", "民政局", "财政局"];

describe("a post told by 作为 and its like", () => {
  it("is held by whoever is named behind it", () => {
    expectRight(
      [...settings(80, 4101)].map(({ county, townships: [{ villages }], people: [person], draw }) => {
        const bureau = county + draw.pick(bureaus);
        const [village] = villages;
        const [text, wanted] = draw.pick([
          [`${draw.pick(["作为", "身为"])}${bureau}局长，${person}带头走访。`, `${person} WORKS_FOR ${bureau} title=局长`],
          [`${draw.pick(["作为", "身为", "担任"])}${bureau}副局长的${person}说，路修好了。`, `${person} WORKS_FOR ${bureau} title=副局长`],
          [
            `被${draw.pick(["推选", "选"])}为${village}党支部书记的${person}说，路修好了。`,
            `${person} WORKS_FOR ${village}党支部 title=书记`,
          ],
          [`作为${village}第一书记，${person}带着大家种茶。`, `${person} WORKS_FOR ${village} title=第一书记`],
        ] as const);
        return judged(text, [wanted], "WORKS_FOR", "LIVES_IN");
      }),
    );
  });

  it("is nobody's who is only said to be near it", () => {
    expectRight(
      [...settings(60, 4102)].map(({ county, people: [person], draw }) => {
        const bureau = county + draw.pick(bureaus);
        const text = draw.pick([
          `作为${bureau}局长的代表，${person}到场祝贺。`,
          `作为${bureau}局长，${person}的父亲带头走访。`,
          `没有谁作为${bureau}局长出面，${person}走了。`,
        ]);
        return judged(text, [], "WORKS_FOR");
      }),
      1,
    );
  });

  it("makes no villager of a first secretary", () => {
    expectRight(
      [...settings(60, 4103)].map(({ townships: [{ villages }], people: [person], draw }) => {
        const what = draw.pick(["第一书记", "驻村工作队队长", "党支部书记", "村委会主任"]);
        const text = `${draw.pick(["担任", "兼任", "出任"])}${villages[0]}${what}的${person}说，路修好了。`;
        return judged(text, [], "LIVES_IN");
      }),
      1,
    );
  });
});

describe("a body behind 该县", () => {
  it("is the county's", () => {
    expectRight(
      [...settings(60, 4104)].map(({ county, people: [person], draw }) => {
        const [body, full, post] = draw.pick([
          ["法院", "人民法院", "院长"],
          ["政协", "政协", "副主席"],
          ["人大常委会", "人大常委会", "副主任"],
          ["人民医院", "人民医院", "院长"],
          ["纪委", "纪委", "副书记"],
        ] as const);
        const text = `${county}连日降雨。该县${body}${post}${person}介绍，路已经通了。`;
        return judged(text, [`${person} WORKS_FOR ${county}${full} title=${post}`], "WORKS_FOR");
      }),
    );
  });
});

describe("whom a body sends out", () => {
  it("is its own, as a cadre", () => {
    expectRight(
      [...settings(60, 4105)].map(({ county, townships: [{ villages }], people: [person], draw }) => {
        const bureau = county + draw.pick(bureaus);
        const word = draw.pick(["选派", "下派", "派驻"]);
        const text = `在${villages[0]}，记者见到了${bureau}${word}干部${person}。`;
        return judged(text, [`${person} WORKS_FOR ${bureau} title=${word}干部`], "WORKS_FOR");
      }),
      0.9,
    );
  });
});

describe("a zone's committee", () => {
  it("is not that of the district in which it lies", () => {
    expectRight(
      [...settings(60, 4106)].map(({ people: [one, two], draw }) => {
        const [city, district] = draw.pick([
          ["信阳市", "浉河区"],
          ["赣州市", "章贡区"],
          ["遵义市", "红花岗区"],
          ["常德市", "武陵区"],
        ] as const);
        const zone = `${city}${draw.pick(["鸡鸣山", "望云湖", "青云岭"])}${draw.pick(["管理区", "度假区", "高新区"])}`;
        const text = `${zone}党工委副书记${one}到${district}调研。区党工委委员、管委会副主任${two}陪同。`;
        const found = facts(read(text), "WORKS_FOR").filter((line) => line.includes(`WORKS_FOR ${district}`));
        return { text, fault: found.length === 0 ? undefined : found.join("; ") };
      }),
      1,
    );
  });
});

describe("a commissar of flood control", () => {
  it("has his other posts, too", () => {
    expectRight(
      [...settings(60, 4107)].map(({ county, people: [person] }) =>
        judged(
          `${county}委书记、县防指政委${person}在一线指挥。`,
          [`${person} WORKS_FOR ${county}委 title=书记`, `${person} WORKS_FOR ${county}防指 title=政委`],
          "WORKS_FOR",
        ),
      ),
    );
  });
});

describe("the line that tells whose site it is", () => {
  it("holds no event", () => {
    expectRight(
      [...settings(60, 4108)].map(({ county, people: [person], draw }) => {
        const event = `${county}${draw.pick(["重大项目集中签约仪式", "春季招商推介会"])}`;
        const bureau = county + draw.pick(["行政审批局", "融媒体中心", "政务服务中心"]);
        const text = `${event}昨天落幕。\n县委书记${person}出席。\n${county}人民政府主办 ${bureau}承办\n`;
        const found = facts(read(text), "ORGANIZES");
        return { text, fault: found.length === 0 ? undefined : found.join("; ") };
      }),
      1,
    );
  });
});

describe("who wins it in a row that commas part", () => {
  it("is each of them", () => {
    expectRight(
      [...settings(60, 4109)].map(({ county, townships: [{ villages }], people: [one, two, three], draw }) => {
        const bureau = county + draw.pick(bureaus);
        const honour = draw.pick(["全省优秀共产党员", "全市先进工作者"]);
        const text = `${bureau}局长${one}，${villages[0]}党支部书记${two}，${county}第一中学校长${three}等6名同志被评为“${honour}”。`;
        return judged(
          text,
          [one, two, three].map((person) => `${person} RECEIVED ${honour}`),
          "RECEIVED",
        );
      }),
    );
  });

  it("has the honour without the verb’s last word", () => {
    expectRight(
      [...settings(60, 4110)].map(({ county, people: [person], draw }) => {
        const honour = draw.pick(["全省优秀共产党员", "全市优秀党务工作者", "全国劳动模范"]);
        return judged(`${county}水利局局长${person}获评为${honour}。`, [`${person} RECEIVED ${honour}`], "RECEIVED");
      }),
    );
  });
});

const whole = (text: string, label: string, wanted: readonly string[]): Trial => {
  const found = named(read(text), label);
  return { text, fault: wanted.every((name) => found.includes(name)) ? undefined : found.join("; ") };
};

describe("a name of ordinary characters", () => {
  it("is a company’s, behind its place", () => {
    expectRight(
      [...settings(60, 4111)].map(({ county, draw }) => {
        const place = draw.pick(["安徽", "江苏", "四川", "沈阳", "湖南", "陕西"]);
        const brand = draw.pick(["和达", "和盛", "和兴", "百事得", "来福", "万得"]);
        const company = `${place}${brand}${draw.pick(["建设", "农业发展", "建筑", "装饰"])}有限公司`;
        return whole(`${county}水利局与${company}签订合同。`, "Organization", [company]);
      }),
      0.9,
    );
  });

  it("joins a county and a company where the county has its level", () => {
    expectRight(
      [...settings(60, 4112)].map(({ county, draw }) => {
        const company = `${draw.pick(["恒通", "绿源", "金辉"])}建设有限公司`;
        const found = named(read(`${county}和${company}签订合同。`), "Organization");
        return { text: company, fault: found.some((name) => name.includes("和")) ? found.join("; ") : undefined };
      }),
      1,
    );
  });

  it("is a school’s, and what is counted is none", () => {
    expectRight(
      [...settings(60, 4113)].map(({ people: [person], draw }) => {
        const school = `${draw.pick(["八都", "三桥", "九坑", "五塘"])}小学`;
        return judged(`远山集团董事长、${school}校长${person}到场。`.slice(8), [`${person} WORKS_FOR ${school} title=校长`], "WORKS_FOR");
      }),
    );
    expectRight(
      [...settings(60, 4114)].map(({ county, draw }) => {
        const text = `${county}有${draw.pick(["三所", "两个", "四年", "五家"])}小学放假。`;
        const found = named(read(text), "Organization");
        return { text, fault: found.length === 0 ? undefined : found.join("; ") };
      }),
      1,
    );
  });

  it("is nobody’s where it names a site or a drive", () => {
    expectRight(
      [...settings(60, 4115)].map(({ county, people: [person], draw }) => {
        const text = draw.pick([
          `秦楚网讯（记者${person}）昨天，${county}下了雨。`,
          `${county}开展“访民情、惠民生、聚民心”活动，记者${person}看到了变化。`,
        ]);
        const found = named(read(text), "Person");
        return { text, fault: found.join() === person ? undefined : found.join("; ") };
      }),
    );
  });
});

describe("a transcribed name", () => {
  it("is one person’s, whole or by its first part", () => {
    const names = ["热比娅·玉山", "买买提·艾力", "吐尔逊·阿不都拉", "古丽·阿不来提"];
    expectRight(
      [...settings(60, 4116)].map(({ county, draw }) => {
        const name = draw.pick(names);
        const text = `${county}农业农村局副局长${name}来到村里。${name.split("·")[0]}说，路修好了。`;
        const found = named(read(text), "Person");
        return { text, fault: found.join() === name ? undefined : found.join("; ") };
      }),
    );
  });
});

describe("works on a river", () => {
  it("are in no county that is called after it", () => {
    expectRight(
      [...settings(60, 4117)].map(({ draw }) => {
        const river = draw.pick(["柳河", "清河", "沙河", "唐河", "通江", "巫溪"]);
        const text = `${river}${draw.pick(["治理", "综合治理", "防洪治理", "流域生态修复"])}工程开工。`;
        const found = facts(read(text), "LOCATED_IN").filter((line) => line.endsWith("县"));
        return { text, fault: found.length === 0 ? undefined : found.join("; ") };
      }),
      1,
    );
  });
});

describe("villages that sign with each other", () => {
  it("need not be of one township", () => {
    expectRight(
      [...settings(60, 4118)].map(({ townships: [town], draw }) => {
        const other = `${draw.pick(["望云", "青坪", "石鼓"])}社区`;
        const text = `${town.name}${town.villages[0]}与${other}${draw.pick(["签订了结对帮扶协议", "结对共建"])}。`;
        const found = facts(read(text), "PART_OF").filter((line) => line.startsWith(other));
        return { text, fault: found.length === 0 ? undefined : found.join("; ") };
      }),
      1,
    );
  });
});

describe("a head of a school behind his name", () => {
  it("is of the only school", () => {
    expectRight(
      [...settings(60, 4119)].map(({ county, people: [person], draw }) => {
        const school = `${county}${draw.pick(["第二中学", "实验小学", "第一中学"])}`;
        const post = draw.pick(["副校长", "校长"]);
        const text = `${school}收到了书。${person}${post}${draw.pick(["主持仪式", "代表全体师生致谢", "介绍了情况"])}。`;
        return judged(text, [`${person} WORKS_FOR ${school} title=${post}`], "WORKS_FOR");
      }),
    );
  });

  it("is of neither of two", () => {
    expectRight(
      [...settings(60, 4120)].map(({ county, people: [person], draw }) => {
        const text = `${county}第二中学、${county}第一中学收到了书。${person}${draw.pick(["副校长", "校长"])}主持仪式。`;
        return judged(text, [], "WORKS_FOR");
      }),
      1,
    );
  });
});

describe("what a verb opens", () => {
  it("is no part of a body's name", () => {
    expectRight(
      [...settings(60, 4121)].map(({ county, draw }) => {
        const company = `${draw.pick(["恒通", "绿源", "金辉"])}农业有限公司`;
        const text = `${county}政协${draw.pick(["共同联系", "积极联系", "多方协调", "主动邀请"])}${company}，为大家解难。`;
        const found = named(read(text), "Organization");
        return { text, fault: found.join() === company ? undefined : found.join("; ") };
      }),
      0.9,
    );
  });
});

describe("a cadre of the township's committee", () => {
  it("is not the bureau's of whom the row names no bureau", () => {
    expectRight(
      [...settings(60, 4122)].map(({ county, people: [one, two] }) => {
        const text = `捐赠仪式在${county}教育局举行。${county}教育局局长${one}，教体工委委员、副局长${two}到场。`;
        const found = facts(read(text), "WORKS_FOR").filter((line) => line.includes("工委委员、"));
        return { text, fault: found.length === 0 ? undefined : found.join("; ") };
      }),
      1,
    );
  });
});

describe("a report that a meeting passes", () => {
  it("is issued by nobody", () => {
    expectRight(
      [...settings(60, 4123)].map(({ county, draw }) => {
        const text = `${county}委、县政府负责人到会。会议${draw.pick(["听取并审议通过", "审议通过", "表决通过"])}了《${draw.pick(["工作报告", "财务工作报告", "章程修改说明"])}》。`;
        return judged(text, [], "ISSUED");
      }),
      1,
    );
  });
});
