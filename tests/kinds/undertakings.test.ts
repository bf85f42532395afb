/** Projects and events with the whole of their names, whoever carries them out or takes part, and what becomes of schools and offices. Invented names. */
import { describe, expect, it } from "vitest";
import { facts, named, read } from "./reading.ts";

const projects: readonly (readonly [text: string, projects: readonly string[]])[] = [
  [
    "洛川县本次集中开工项目3个，分别为老庙镇1.2万吨苹果冷链物流中心建设项目、土基镇药材规范化种植及初加工项目和城区第二水厂改扩建工程。",
    ["城区第二水厂改扩建工程", "土基镇药材规范化种植及初加工项目", "老庙镇1.2万吨苹果冷链物流中心建设项目"],
  ],
  [
    "洛川县开展建设河东水厂扩网工程、南塬片区扩网工程、北塬扩网二期工程等3处工程。",
    ["北塬扩网二期工程", "南塬片区扩网工程", "河东水厂扩网工程"],
  ],
  ["走进洛川县老庙镇沟头村“果上飘香”项目现场，两栋厂房已经封顶。", ["“果上飘香”项目"]],
  ["洛川县中医院康复大楼建设项目总投资6200万元。", ["洛川县中医院康复大楼建设项目"]],
  ["老庙镇沟头村田园综合体建设项目（二期）主体完工。", ["老庙镇沟头村田园综合体建设项目（二期）"]],
  ["洛川县县直单位观摩了产业类项目、民生项目和基础设施项目。", []],
];

const events: readonly (readonly [text: string, events: readonly string[]])[] = [
  ["4月3日，洛川县举行新组建部门集中揭牌仪式。", ["新组建部门集中揭牌仪式"]],
  ["洛川县工商联开展“百企联百村”村企结对帮扶活动。", ["“百企联百村”村企结对帮扶活动"]],
  ["医校合作签约仪式同日在洛川县人民医院举行。", ["医校合作签约仪式"]],
  ["最热闹的是“苹果王”擂台赛，果农石长河获得冠军。", ["“苹果王”擂台赛"]],
  ["洛川县开展了丰富多彩的活动，并举行隆重的开工仪式。", []],
];

const organizations: readonly (readonly [text: string, name: string])[] = [
  ["洛川县青塬果蔬产销农民专业合作社收了3万斤苹果。", "洛川县青塬果蔬产销农民专业合作社"],
  ["项目由陕西中塬招标咨询有限公司代理。", "陕西中塬招标咨询有限公司"],
  ["省重点中学的评估组来到洛川县木塬茶业公司。", "洛川县木塬茶业公司"],
  ["项目由洛川三塬田园旅游开发有限公司运营。", "洛川三塬田园旅游开发有限公司"],
  ["孩子们搬进了洛川县凤栖实验小学东城校区。", "洛川县凤栖实验小学东城校区"],
];

const told: readonly (readonly [what: string, text: string, type: string, expected: readonly string[]])[] = [
  [
    "each has its own partner",
    "会上，洛川县人民医院与延安东塬医院、老庙镇中心卫生院与宝塔区柳林镇卫生院分别签订了结对帮扶协议。",
    "COOPERATES_WITH",
    ["延安东塬医院 COOPERATES_WITH 洛川县人民医院", "宝塔区柳林镇卫生院 COOPERATES_WITH 老庙镇中心卫生院"],
  ],
  [
    "villages that a district signs with do not sign with each other",
    "宝塔区还与洛川县老庙镇沟头村、洛川县土基镇马家庄村等6个村签订了帮扶协议。",
    "COOPERATES_WITH",
    ["宝塔区 COOPERATES_WITH 沟头村", "宝塔区 COOPERATES_WITH 马家庄村"],
  ],
  [
    "an office that another takes in",
    "洛川县乡村振兴局整体划入洛川县农业农村局。",
    "SUCCEEDED_BY",
    ["洛川县乡村振兴局 SUCCEEDED_BY 洛川县农业农村局"],
  ],
  [
    "a school whose pupils go on elsewhere",
    "撤销老庙镇第二中学，老庙镇第二中学师生并入老庙镇白塬中学。",
    "SUCCEEDED_BY",
    ["老庙镇第二中学 SUCCEEDED_BY 老庙镇白塬中学"],
  ],
  [
    "villages of common words that become one",
    "2004年，友爱村、群策村合并为群友村。群友村位于洛川县老庙镇西北部，村口立着群友村的牌子。",
    "SUCCEEDED_BY",
    ["友爱村 SUCCEEDED_BY 群友村", "群策村 SUCCEEDED_BY 群友村"],
  ],
  [
    "a school that is renamed further on in its sentence",
    "洛川县白塬中学创办于1956年，1984年更名为洛川县凤栖中学。",
    "SUCCEEDED_BY",
    ["洛川县白塬中学 SUCCEEDED_BY 洛川县凤栖中学"],
  ],
  ["a school that one county hands to another is no county", "1965年，学校由甘泉县划归洛川县，改称洛川农业中学。", "SUCCEEDED_BY", []],
  ["where it is held says not who holds it", "春风行动启动仪式暨“促进转移就业”农民工专场招聘会在洛川县举办。", "ORGANIZES", []],
  [
    "what a place builds is not called after that",
    "洛川县建设苹果智能选果线项目。",
    "IMPLEMENTS",
    ["洛川县 IMPLEMENTS 苹果智能选果线项目"],
  ],
  [
    "a share of the sum told before",
    "老庙镇实施低产林改造工程，总投资560万元。其中洛川县财政局安排96万元。",
    "FUNDS",
    ["洛川县财政局 FUNDS 低产林改造工程"],
  ],
  [
    "schools that make up a group",
    "洛川县凤栖教育集团由凤栖实验小学、老庙镇白塬小学两所学校组成。",
    "PART_OF",
    ["凤栖实验小学 PART_OF 洛川县凤栖教育集团", "老庙镇白塬小学 PART_OF 洛川县凤栖教育集团"],
  ],
  [
    "what a village is called by who names such",
    "洛川县沟头村是全国乡村旅游重点村，今年入选第二批陕西省“一村一品”示范村镇名单。",
    "RECEIVED",
    ["沟头村 RECEIVED 全国乡村旅游重点村", "沟头村 RECEIVED 陕西省“一村一品”示范村镇"],
  ],
  [
    "who pays for what it supports",
    "第一书记为沟头村争取到延安市自然资源局支持的太阳能路灯安装项目。",
    "FUNDS",
    ["延安市自然资源局 FUNDS 太阳能路灯安装项目"],
  ],
  [
    "whoever presents the projects is at their opening",
    "5月16日，洛川县第二季度重点项目集中开工仪式在老庙镇举行。洛川县发展改革委主任石国梁介绍了项目情况，陕西绿塬药业有限公司总经理韦家骏作为业主代表发言。",
    "PARTICIPATES_IN",
    ["石国梁 PARTICIPATES_IN 洛川县第二季度重点项目集中开工仪式", "韦家骏 PARTICIPATES_IN 洛川县第二季度重点项目集中开工仪式"],
  ],
];

describe("undertakings", () => {
  it.each(projects)("projects: %s", (text, expected) => expect(named(read(text), "Project")).toEqual([...expected].sort()));

  it.each(events)("events: %s", (text, expected) => expect(named(read(text), "Event")).toEqual([...expected].sort()));

  it.each(organizations)("organizations: %s", (text, name) => expect(named(read(text), "Organization")).toContain(name));

  it.each(told)("%s", (_, text, type, expected) => {
    const found = facts(read(text), type).map((line) => {
      const [subject = "", object = ""] = line.replace(/ (?:date|amountCny)=\S+/g, "").split(` ${type} `);
      return type === "COOPERATES_WITH" ? [subject, object].sort().join() : `${subject},${object}`;
    });
    const wanted = expected.map((line) => line.split(` ${type} `)).map((ends) => (type === "COOPERATES_WITH" ? ends.sort() : ends).join());
    expect(found.filter((line) => type !== "PART_OF" || line.includes("集团")).sort()).toEqual(wanted.sort());
  });

  it("what our county holds is not held by the company named before", () => {
    const text = "洛川绿塬农业有限公司今年扩产。11月21日，我县举行苹果产业园项目招商引资合作签约仪式。";
    expect(facts(read(text), "ORGANIZES").filter((line) => line.includes("公司"))).toEqual([]);
  });

  it("the head of a company named in quotes heads no other", () => {
    const text = "漂流项目由洛川天塬实业投资有限公司与西安青旅控股股份有限公司共同出资建设。“天塬实业”董事长石喜明说，项目明年营业。";
    expect(facts(read(text), "WORKS_FOR").filter((line) => line.includes("青旅"))).toEqual([]);
  });

  it("a member's site is not the site of the one before", () => {
    const text = "集团有位于老庙镇的白塬中学以及位于土基镇的南塬中学。";
    expect(facts(read(text), "LOCATED_IN").filter((line) => line.startsWith("白塬中学") && line.includes("土基镇"))).toEqual([]);
  });

  it("a form says where its project lies, above its name or below", () => {
    const text =
      "洛川县国有建设用地使用权挂牌出让结果公示\n\n地块位置：洛川县老庙镇沟头村\n受让单位：陕西绿塬酒业有限公司\n项目名称：老庙镇苹果酒庄建设项目\n";
    expect(facts(read(text), "IMPLEMENTS")).toEqual(["陕西绿塬酒业有限公司 IMPLEMENTS 老庙镇苹果酒庄建设项目"]);
    expect(facts(read(text), "LOCATED_IN")).toContain("老庙镇苹果酒庄建设项目 LOCATED_IN 沟头村");
  });
});
