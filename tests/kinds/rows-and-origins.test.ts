/** Of whom a row of posts, a name's edge or a word of origin tells: nobody gets a post, an honour or a home that the text gives to another. */
import { describe, expect, it } from "vitest";
import { settings } from "../../scripts/generate/county-setting.ts";
import { expectRight, facts, judged, named, read, type Trial } from "./reading.ts";

const of = (text: string, name: string, kind: string): string[] => facts(read(text), kind).filter((fact) => fact.startsWith(`${name} `));
const trial = (text: string, found: readonly string[], wanted: readonly string[]): Trial => ({
  text,
  fault: found.join("\n") === wanted.join("\n") ? undefined : found.join("; ") || "nothing",
});
const provinces = ["四川", "湖南", "河南", "贵州", "云南", "广东"];

describe("where somebody comes from", () => {
  it("is not told by where a thing or another person comes from", () => {
    const trials = [...settings(12, 4101)].flatMap(({ people: [one], draw }) => {
      const from = draw.pick(provinces);
      return [
        `来自${from}的客商找到${one}，要订一车柑橘。`,
        `理事长${one}在邮箱里接到了一笔来自${from}的蔬菜订单。`,
        `来自${from}的订单让${one}忙不过来。`,
        `${one}采访了出生于${from}的老人。`,
        `${one}收到来自${from}的感谢信。`,
        `医生${one}收治了一名来自${from}的患者。`,
        `${one}接待了祖籍${from}的华侨。`,
        `来自${from}的游客对${one}竖起大拇指。`,
        `${one}流转了来自${from}公司的大棚。`,
      ].map((text) => trial(text, of(text, one!, "NATIVE_OF"), []));
    });
    expectRight(trials);
  });

  it("is told by what is said of himself", () => {
    const trials = [...settings(12, 4102)].flatMap(({ county, people: [one], draw }) => {
      const age = 25 + draw.below(40);
      return [
        `${one}今年${age}岁，来自${county}。`,
        `${one}，男，汉族，出生于${county}的一个农民家庭。`,
        `${one}1985年出生于${county}。`,
        `来自${county}的返乡青年${one}报名参加。`,
        `来自${county}的${one}报名参加。`,
        `${one}是来自${county}的一名志愿者。`,
        `${one}来自${county}一个小山村。`,
      ].map((text) => trial(text, of(text, one!, "NATIVE_OF"), [`${one} NATIVE_OF ${county}`]));
    });
    expectRight(trials);
  });
});

describe("a row that begins with a former post", () => {
  it("is of what was, to its end", () => {
    const trials = [...settings(8, 4103)].flatMap(({ county, townships: [town], people: [one] }) =>
      [
        `原${county}财政局局长、${county}审计局局长${one}被查。`,
        `${county}原政协副主席、${county}教育局局长${one}被查。`,
        `原${county}县委常委、${town.name}党委书记${one}接受审查。`,
        `${county}委原常委、${town.name}党委书记${one}接受审查。`,
      ].map((text) => {
        const found = of(text, one!, "WORKS_FOR");
        return trial(text, found.length > 0 && found.every((fact) => fact.endsWith(" ended")) ? [] : ["not ended", ...found], []);
      }),
    );
    expectRight(trials);
  });

  it("but not of the post that is held now, nor of the next holder's", () => {
    const trials = [...settings(10, 4104)].flatMap(({ county, people: [one, two] }) =>
      [`${county}财政局原局长、现任${county}审计局局长${one}到会。`, `原${county}财政局局长${two}、${county}审计局局长${one}到会。`].map(
        (text) =>
          trial(
            text,
            of(text, one!, "WORKS_FOR").filter((fact) => fact.includes("审计局")),
            [`${one} WORKS_FOR ${county}审计局 title=局长`],
          ),
      ),
    );
    expectRight(trials);
  });
});

describe("posts of another body", () => {
  it("are not the first one's, in one row", () => {
    const trials = [...settings(8, 4105)].flatMap(({ county, people: [one] }) =>
      [
        ["政协", "副主席", "住建委主任"],
        ["文联", "副主席", "省曲协主席"],
        ["残联", "主席", "第4届运动会组委会主席"],
        ["委", "常委", "军分区政委"],
        ["委宣传部", "副部长", "文明办主任"],
      ].map(([body, title, other]) => {
        const text = `${county}${body}${title}、${other}${one}讲话。`;
        const found = of(text, one!, "WORKS_FOR").filter((fact) => fact.includes(` WORKS_FOR ${county}${body} `));
        return trial(text, found, [`${one} WORKS_FOR ${county}${body} title=${title}`]);
      }),
    );
    expectRight(trials);
  });

  it("one post behind two bodies, before two names, is told of neither", () => {
    const trials = [...settings(10, 4106)].flatMap(({ county, people: [one, two] }) =>
      [
        `${county}远禾农业合作社、${county}青田农业发展有限公司经理${one}、${two}捐了书。`,
        `${county}青田农业发展有限公司、${county}远禾商贸有限公司董事长${one}和${two}签字。`,
      ].map((text) => trial(text, facts(read(text), "WORKS_FOR"), [])),
    );
    expectRight(trials);
  });

  it("a 市委 is not the 人大常委会 of its city, with its province before", () => {
    for (const [province, city] of [
      ["甘肃省", "定西市"],
      ["湖南省", "邵阳市"],
      ["四川省", "达州市"],
    ] as const) {
      const text = `${province}${city}委书记周文彬、${province}${city}人大常委会主任宋启远出席。`;
      expect(facts(read(text), "WORKS_FOR")).toEqual(
        [`周文彬 WORKS_FOR ${province}${city}委 title=书记`, `宋启远 WORKS_FOR ${province}${city}人大常委会 title=主任`].sort(),
      );
    }
    const heads = facts(read("广州市天河区委书记周文彬、广州市天河区人大常委会主任宋启远出席。"), "WORKS_FOR");
    expect(heads).toContainEqual(expect.stringMatching(/^周文彬 WORKS_FOR (?:广州市)?天河区委 title=书记$/u));
    expect(heads).toContainEqual(expect.stringMatching(/^宋启远 WORKS_FOR (?:广州市)?天河区人大常委会 title=主任$/u));
  });

  it("what stands over the next lines of a list is no post", () => {
    const text = "领导小组组成人员如下：\n组长：\n周文彬 国务院副总理\n第一副组长：\n宋启远 国务委员\n副组长：\n胡海波 公安部副部长\n";
    for (const fact of facts(read(text), "WORKS_FOR")) expect(fact).not.toMatch(/组长/u);
    expect(of(text, "宋启远", "WORKS_FOR").filter((fact) => fact.includes("副总理"))).toEqual([]);
  });

  it("the editor of a page is not of the paper that it is taken from", () => {
    const text = "招商工作会召开 2024-04-01 17:10 来源:德州新闻网 编辑:周文静\n近日，县里召开招商工作会。";
    expect(of(text, "周文静", "WORKS_FOR")).toEqual([]);
  });
});

describe("where a name ends", () => {
  it.each([
    ["县住房和城乡建设局局长张远受县政府委托作报告。", "张远"],
    ["市委宣传部四级调研员任研科，市文旅局副局长王发青出席。", "任研科"],
    ["县人大常委会副主任郑玉焯严重违纪被开除党籍。", "郑玉焯"],
    ["会上听取了柳河村村支书王智平和驻村工作组组长张建青的汇报。", "王智平"],
  ])("%s", (text, name) => expect(named(read(text), "Person")).toContain(name));

  it.each([
    ["县医院名誉院长张菊青曾荣获全国劳动模范称号。", "曾荣获"],
    ["1971年，郭志青任省委书记（时设第一书记）。", "时设"],
    ["庄子籍在外企业家李茂青回到家乡。", "庄子籍"],
  ])("%s: 不是 %s", (text, word) => expect(named(read(text), "Person")).not.toContain(word));

  it("where reporters wrote is no reporter", () => {
    const page = read("六年如一日 做脱贫攻坚急先锋\n大众网记者 王卫青 李文洁 通讯员 赵天祥 滨州报道\n他一干就是六年。");
    expect(named(page, "Person").sort()).toEqual(["王卫青", "李文洁", "赵天祥"].sort());
  });
});

describe("an honour that somebody unread has", () => {
  it("is neither the hospital's nor the last one's named before", () => {
    const trials = [...settings(10, 4107)].map(({ county, people: [one] }) => {
      const text = `${county}卫健局局长${one}到会。${county}人民医院护士由小姐荣获全国孝老爱亲模范称号。`;
      return judged(text, [], "RECEIVED");
    });
    expectRight(trials);
  });
});

it("the branch of a village that nobody has read is over no town", () => {
  const text = "庐江县泥河镇远垇头村党支部书记周文彬到会。";
  expect(facts(read(text), "HAS_JURISDICTION").filter((fact) => fact.includes("党支部 ") && fact.endsWith("泥河镇"))).toEqual([]);
});

it("an army's region is no city's", () => {
  const page = read("北京军区原司令员李来青在北京去世。");
  expect(named(page, "Agency")).toEqual(["北京军区"]);
  expect(facts(page, "HAS_JURISDICTION")).toEqual([]);
});

it("who does a thing as the holder of a post holds it", () => {
  const trials = [...settings(10, 4108)].flatMap(({ county, people: [one] }) => [
    judged(`${one}同志作为${county}交通局局长，带头走访农户。`, [`${one} WORKS_FOR ${county}交通局 title=局长`], "WORKS_FOR"),
    judged(`${one}作为${county}交通局局长的代表，到场祝贺。`, [], "WORKS_FOR"),
  ]);
  expectRight(trials);
});

describe("rows of those who are honoured", () => {
  it("each has his own", () => {
    const trials = [...settings(10, 4109)].map(({ people: [one, two, three] }) => {
      const text = `会上宣读表彰决定：${one}荣获“先进教育工作者”荣誉称号、${two}等10位老师被评为“优秀班主任”、${three}等12位老师被评为“优秀教师”。`;
      const found = facts(read(text), "RECEIVED");
      const wanted = [`${one} RECEIVED 先进教育工作者`, `${two} RECEIVED 优秀班主任`, `${three} RECEIVED 优秀教师`].sort();
      return { text, fault: found.join() === wanted.join() ? undefined : found.join("; ") };
    });
    // 许子|生荣: a word that two names meet in.
    expectRight(trials, 0.85);
  });

  it("one who is told of first has all that is told of him", () => {
    const trials = [...settings(10, 4110)].map(({ people: [one] }) => {
      const text = `${one}先后被评为“优秀党务工作者”、被授予“三八红旗手”称号。`;
      const found = facts(read(text), "RECEIVED");
      return { text, fault: found.every((fact) => fact.startsWith(`${one} `)) ? undefined : found.join("; ") };
    });
    expectRight(trials);
  });
});

it("the 省委 of a life told through several provinces is none of them", () => {
  const text =
    "王炯远，现任省委常委、省委组织部部长。\n1985年7月—1988年2月 武汉钢铁公司冷轧厂技术员；\n1998年3月—2000年5月 武汉钢铁股份有限公司副总经理；\n2011年8月—2014年7月 安徽省委常委、省委组织部部长；\n2014年7月—2016年11月 江苏省委常委、省委组织部部长；\n";
  expect(of(text, "王炯远", "WORKS_FOR").filter((fact) => fact.includes("湖北"))).toEqual([]);
});

it("a hospital's 组织人事部 is no ministry", () => {
  const text = "列席：设备处处长赵刚青、组织人事部部长林涛远";
  expect(of(text, "林涛远", "WORKS_FOR").filter((fact) => fact.includes("WORKS_FOR 人事部 "))).toEqual([]);
});
