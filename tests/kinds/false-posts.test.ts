/** What real notices and news of personnel made say something false of somebody: names that end in a word, rows of posts, what is past. */
import { describe, expect, it } from "vitest";
import { expectRight, facts, named, read, type Trial } from "./reading.ts";
import { settings } from "../../scripts/generate/county-setting.ts";

const judge = (text: string, wanted: readonly string[]): Trial => {
  const found = facts(read(text), "WORKS_FOR");
  const right = found.join() === [...wanted].sort().join();
  return { text, fault: right ? undefined : `${found.join("; ") || "nothing"} — not ${wanted.join("; ")}` };
};

describe("a name whose last character begins a word", () => {
  it("is whole between a post and a mark", () => {
    const surnames = [..."赵钱孙李周吴郑王冯陈"];
    const trials = [...settings(20, 711)].flatMap(({ county }, index) => {
      const surname = surnames[index % surnames.length]!;
      return [`${surname}建所`, `${surname}万平`].map((name, at) => {
        const text = at === 0 ? `${county}人大常委会主任${name}，副主任刘国梁出席。` : `${county}政协主席${name}等市领导到家中看望。`;
        const people = named(read(text), "Person");
        return { text, fault: people.includes(name) ? undefined : people.join() };
      });
    });
    expectRight(trials);
  });

  it("is no verb with a surname", () => {
    expect(named(read("2016年，陈立新转任庐江县委书记，两年后晋升为合肥市委常委。"), "Person")).toEqual(["陈立新"]);
  });
});

describe("a row of posts", () => {
  it("leaves out the place that it has named, and means no other that the page names", () => {
    const trials = [...settings(30, 712)].map(({ people: [one] }) => {
      const text = `${one}，男，汉族，浙江义乌人。\n2014.03浙江省副省长，湖州市委书记、市人大常委会主任。`;
      return judge(text, [
        `${one} WORKS_FOR 浙江省人民政府 title=副省长`,
        `${one} WORKS_FOR 湖州市委 title=书记`,
        `${one} WORKS_FOR 湖州市人大常委会 title=主任`,
      ]);
    });
    expectRight(trials);
  });

  it("of where somebody was moved to is of there", () => {
    const trials = [...settings(30, 713)].map(({ people: [one] }) =>
      judge(`${one}，重庆市渝中区人。2006年，他被调至重庆市南岸区，先后担任区委副书记、区长。`, [
        `${one} WORKS_FOR 南岸区委 title=副书记 ended`,
        `${one} WORKS_FOR 南岸区人民政府 title=区长 ended`,
      ]),
    );
    expectRight(trials);
  });

  it("of what a district was once called is of that", () => {
    const trials = [...settings(30, 714)].map(({ people: [one] }) =>
      judge(`${one}简历\n\n2001年11月-2002年3月 高明市委副书记、代理市长；\n2004年1月-2005年1月 佛山市三水区委书记；`, [
        `${one} WORKS_FOR 高明市委 title=副书记 ended`,
        `${one} WORKS_FOR 高明市人民政府 title=代理市长 ended`,
        `${one} WORKS_FOR 三水区委 title=书记 ended`,
      ]),
    );
    expectRight(trials);
  });
});

describe("what is past", () => {
  const forms: readonly ((one: string, county: string) => string)[] = [
    (one, county) => `${one}2011年12月改任${county}委书记，2016年4月卸任。`,
    (one, county) => `2006年至2011年11月担任${county}委书记的${one}，转调他处后被查。`,
    (one, county) => `2016年，${one}转任${county}委书记，两年后调任他处。`,
    (one, county) => `${county}委多名前书记${one}等人被调查。`,
  ];
  it("is held no more", () => {
    const trials = [...settings(60, 715)].map(({ county, people: [one] }, index) =>
      judge(forms[index % forms.length]!(one!, county), [`${one} WORKS_FOR ${county}委 title=书记 ended`]),
    );
    expectRight(trials);
  });

  it("is every entry of a career but the last, where entries tell only when they begin", () => {
    const trials = [...settings(30, 716)].map(({ county, people: [one] }) =>
      judge(`${one}简历\n\n2013.01${county}水利局副局长。\n2014.05${county}水利局局长。\n2019.08${county}审计局局长。`, [
        `${one} WORKS_FOR ${county}水利局 title=副局长 ended`,
        `${one} WORKS_FOR ${county}水利局 title=局长 ended`,
        `${one} WORKS_FOR ${county}审计局 title=局长`,
      ]),
    );
    expectRight(trials);
  });
});

describe("who was chosen", () => {
  it("is head of the one town that the page tells of", () => {
    const trials = [...settings(30, 721)].map(({ townships: [town], people: [one, two, three] }) => {
      const level = town.name.slice(-1);
      const text = `${town.name}召开人民代表大会。${one}当选${level}长，${two}、${three}当选为副${level}长。`;
      return judge(text, [
        `${one} WORKS_FOR ${town.name}人民政府 title=${level}长`,
        `${two} WORKS_FOR ${town.name}人民政府 title=副${level}长`,
        `${three} WORKS_FOR ${town.name}人民政府 title=副${level}长`,
      ]);
    });
    expectRight(trials);
  });

  it("is not whom a headline names next", () => {
    const page = read("陆展生当选福建省长 王美珍叶双林任副省长\n\n福建省十届人大一次会议选举陆展生为福建省人民政府省长。");
    expect(facts(page, "WORKS_FOR")).toEqual(["陆展生 WORKS_FOR 福建省人民政府 title=省长"]);
  });
});

describe("an association", () => {
  it("is not given officers by a guest's association", () => {
    const trials = [...settings(20, 722)].map(({ people: [one, two] }) =>
      judge(`锡山蔬果行业协会开会。江苏省蔬菜协会会长${one}出席。执行会长${two}作报告，会议由执行会长${two}主持。`, [
        `${one} WORKS_FOR 江苏省蔬菜协会 title=会长`,
      ]),
    );
    const wrong = trials.filter(({ fault }) => fault?.includes(`江苏省蔬菜协会 title=执行会长`) || fault?.includes("由执行会长"));
    expect(wrong).toEqual([]);
  });
});

describe("who is to have another post", () => {
  it("takes part all the same", () => {
    const text = "10月24日，庐江县总商会召开会长会议；会长张建中，副会长梅立中，拟任副会长方永平、陈振民参加会议。";
    expect(facts(read(text), "PARTICIPATES_IN").filter((fact) => fact.endsWith("planned"))).toEqual([]);
  });
});

describe("a document's number", () => {
  it("is nobody", () => {
    expect(named(read("关于印发工作方案的通知\n\n来苏委发〔2021〕68号\n\n各村：现印发给你们。"), "Person")).toEqual([]);
  });
});

describe("who is named beside a post", () => {
  it("does not hold it where something is done for him", () => {
    const trials = [...settings(30, 717)].map(({ townships: [town], people: [one] }) =>
      judge(`${town.name}人大主席团主席和驻村干部为${one}同志主持了告别仪式。`, []),
    );
    expectRight(trials);
  });

  it("works for no reporter who is named before", () => {
    const page = read("庐江县召开常委会会议\n\n本报讯（记者田小兰通讯员贺玉青）13日，庐江县召开会议。");
    expect(facts(page, "WORKS_FOR", "WROTE")).toEqual(["田小兰 WROTE article role=记者", "贺玉青 WROTE article role=通讯员"]);
  });

  it("sits on a committee that is named whole", () => {
    expect(facts(read("任命杨立泽同志为庐江县人民法院审判员、审判委员会委员、副院长、代理院长。"), "WORKS_FOR")).toEqual([
      "杨立泽 WORKS_FOR 庐江县人民法院 title=审判员、审判委员会委员、副院长、代理院长",
    ]);
  });
});
