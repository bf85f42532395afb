/** Sentences of county news as it is written: who is left out of a list, whose a post or a project is, what is in a name and what is not. */
import { describe, expect, it } from "vitest";
import { expectRight, facts, named, read, type Trial } from "./reading.ts";
import { settings } from "../../scripts/generate/county-setting.ts";

const trial = (text: string, found: readonly string[], wanted: readonly string[]): Trial => {
  const right = [...found].sort().join() === [...wanted].sort().join();
  return { text, fault: right ? undefined : `${found.join("; ") || "nothing"} — not ${wanted.join("; ") || "nothing"}` };
};
const judge = (text: string, predicate: string, wanted: readonly string[]): Trial => trial(text, facts(read(text), predicate), wanted);

describe("an appointment whose body the sentence leaves out", () => {
  it("is of the one county of the page", () => {
    const trials = [...settings(60, 901)].map(({ county, people: [one, two, three] }, index) => {
      const opening = `${county}人大常委会会议在${county}召开。`;
      const forms: readonly (readonly [string, ...string[]])[] = [
        [`会议决定免去${one}的副县长职务。`, `${one} WORKS_FOR ${county}人民政府 title=副县长 ended`],
        [`会议免除${one}同志常务副县长一职。`, `${one} WORKS_FOR ${county}人民政府 title=常务副县长 ended`],
        [`会议决定接受${two}辞去县长职务的请求。`, `${two} WORKS_FOR ${county}人民政府 title=县长 ended`],
        [`会议任命${three}同志为政府副县长。`, `${three} WORKS_FOR ${county}人民政府 title=副县长`],
        [
          `会议任命${one}、${two}为副县长。`,
          `${one} WORKS_FOR ${county}人民政府 title=副县长`,
          `${two} WORKS_FOR ${county}人民政府 title=副县长`,
        ],
        ["会议没有任命副县长。"],
      ];
      const [text, ...wanted] = forms[index % forms.length]!;
      return judge(opening + text, "WORKS_FOR", county.endsWith("县") ? wanted : []);
    });
    expectRight(trials.filter(({ text }) => text.includes("县人大常委会")));
  });

  it("is nobody's who resigns for another", () => {
    const trials = [...settings(30, 902)].map(({ county, people: [one, two] }) =>
      judge(`会议接受${one}替${two}辞去${county}水利局局长职务的请求。`, "WORKS_FOR", []),
    );
    expectRight(trials, 0.9);
  });
});

describe("a post", () => {
  it("that 原 within the body calls a former one has ended", () => {
    const trials = [...settings(30, 903)].map(({ county, people: [one], draw }) => {
      const text = `${county}文联${draw.pick(["联络部", "人事科", "办公室", "业务室"])}原副主任${one}到会。`;
      const [fact = "", other] = facts(read(text), "WORKS_FOR");
      return { text, fault: fact.endsWith(" ended") && other === undefined ? undefined : fact };
    });
    expectRight(trials);
  });

  it("of all in a list that 曾任 opens has ended, and of who was moved", () => {
    const trials = [...settings(30, 908)].map(({ county, people: [one, two] }, index) => {
      const forms: readonly (readonly [string, ...string[]])[] = [
        [
          `曾任庐江县县长${one}、舒城县县长${two}如今都在省里。`,
          `${one} WORKS_FOR 庐江县人民政府 title=县长 ended`,
          `${two} WORKS_FOR 舒城县人民政府 title=县长 ended`,
        ],
        [
          `${county}水利局局长${one}，调任${county}审计局局长。`,
          `${one} WORKS_FOR ${county}审计局 title=局长`,
          `${one} WORKS_FOR ${county}水利局 title=局长 ended`,
        ],
        [`${county}水利局局长${one}，调研时看了水渠。`, `${one} WORKS_FOR ${county}水利局 title=局长`],
      ];
      const [text, ...wanted] = forms[index % forms.length]!;
      return judge(text, "WORKS_FOR", wanted);
    });
    expectRight(trials);
  });

  it("of a town is in one word with it", () => {
    const trials = [...settings(30, 904)].map(({ county, townships: [town], people: [one] }) => {
      const text = `${county}${town.name}长${one}说，渠修好了。`;
      return judge(text, "WORKS_FOR", [`${one} WORKS_FOR ${town.name}人民政府 title=${town.name.slice(-1)}长`]);
    });
    expectRight(trials.filter(({ text }) => /[乡镇]长/u.test(text)));
  });

  it("of 县水利局 is of the county where its sentence is set", () => {
    const page = read(
      "在庐江县的山路上，县水利局局长周立平骑着摩托车查水。\n舒城县千人桥镇缺水。县水利局昨天在千人桥镇打井。舒城县还要修渠。舒城县有水了。",
    );
    expect(facts(page, "WORKS_FOR")).toEqual(["周立平 WORKS_FOR 庐江县水利局 title=局长"]);
    const guests = read("舒城县考察团在庐江县考察，县水利局局长周立平同行。舒城县要学。舒城县的渠修好了。");
    expect(facts(guests, "WORKS_FOR")).not.toContain("周立平 WORKS_FOR 庐江县水利局 title=局长");
  });
});

describe("who was at an event", () => {
  it("is everybody in a list that ends in others without a name", () => {
    const trials = [...settings(60, 905)].map(({ county, people: [one, two], draw }, index) => {
      const sport = draw.pick(["农民运动会", "职工运动会", "龙舟赛"]);
      const event = `${county}第四届${sport}`;
      const forms = [
        `${event}开幕。县领导${one}、${two}等及县教育局相关部门负责人出席开幕式。`,
        `${event}开幕。县长${one}、副县长${two}等领导以及50余家企业负责人出席开幕式。`,
        `${event}开幕。县长${one}，副县长${two}；县文旅局、县妇联主要负责同志出席了开幕式。`,
      ];
      return judge(forms[index % forms.length]!, "PARTICIPATES_IN", [`${one} PARTICIPATES_IN ${event}`, `${two} PARTICIPATES_IN ${event}`]);
    });
    expectRight(trials);
  });

  it("is who declares it open by its name, and no one else of the page", () => {
    const trials = [...settings(30, 906)].map(({ county, people: [one] }) =>
      judge(`${county}第八届运动会开幕。县委书记${one}宣布${county}第八届运动会开幕。`, "PARTICIPATES_IN", [
        `${one} PARTICIPATES_IN ${county}第八届运动会`,
      ]),
    );
    expectRight(trials);
  });

  it("is nobody of whom the sentence before tells, where others take part", () => {
    const text = "庐江县泥河镇村委会整修了村道。志愿者们专程来到这里参加助学活动。";
    expect(facts(read(text), "PARTICIPATES_IN")).toEqual([]);
  });
});

describe("money and honours", () => {
  it("of a sponsor are for the event", () => {
    const trials = [...settings(30, 907)].map(({ county, townships: [town] }, index) => {
      const event = `${county}第一届农民运动会`;
      const forms = [
        `${event}开幕。本届运动会由${county}人民政府主办，${town.name}乡贤联谊会赞助。`,
        `由${county}妇联主办、${town.name}乡贤联谊会赞助的${event}开幕。`,
      ];
      return judge(forms[index % forms.length]!, "FUNDS", [`${town.name}乡贤联谊会 FUNDS ${event}`]);
    });
    expectRight(trials);
    expect(facts(read("庐江县第一届农民运动会开幕，远山茶业有限公司没有赞助。"), "FUNDS")).toEqual([]);
  });

  it("are all of those in the list", () => {
    const text = "国家统计局合肥调查队、庐江县人民检察院、庐江县教育局荣获“第五届安徽省文明单位”称号。";
    expect(facts(read(text), "RECEIVED")).toEqual([
      "国家统计局合肥调查队 RECEIVED 第五届安徽省文明单位",
      "庐江县人民检察院 RECEIVED 第五届安徽省文明单位",
      "庐江县教育局 RECEIVED 第五届安徽省文明单位",
    ]);
  });

  it("are of nobody where who got them has no name", () => {
    const texts = [
      "活动由庐江县妇联指导。最终10名个人和2个组织获得“善美庐江人”称号。",
      "庐江县泥河镇龙城社区举行表彰会。社区干部为小志愿者颁发了“社区小天使”证书。",
    ];
    for (const text of texts) expect(facts(read(text), "RECEIVED"), text).toEqual([]);
  });

  it("are prizes by their own names, too", () => {
    const text = "周立平、项菊香获慈孝传家奖，李福海获一等奖，王建明中奖。";
    expect(named(read(text), "Honor")).toEqual(["慈孝传家奖"]);
  });
});

describe("a project and who works together", () => {
  it("is no one's who only welcomes it", () => {
    const text = "庐江县县委书记周立平主持签约仪式，他对双方共同引进远山科技有限公司项目的签约表示祝贺。";
    expect(facts(read(text), "IMPLEMENTS")).toEqual([]);
  });

  it("are not those who each sign with somebody else", () => {
    const text = "庐江县人民政府与客商签约，其中与来自省内外的远山机械有限公司、清河机械有限公司和大明机械有限公司11户企业签约的项目11项。";
    expect(facts(read(text), "COOPERATES_WITH").filter((line) => /公司.*公司/u.test(line))).toEqual([]);
    expect(facts(read("庐江县人民政府与上海远山控股有限公司成功签订了合作协议。"), "COOPERATES_WITH")).toEqual([
      "庐江县人民政府 COOPERATES_WITH 上海远山控股有限公司",
    ]);
  });

  it("is named by what is done to works", () => {
    const names = [
      ["庐江县2024年度小型水库除险加固工程已开工。", "庐江县2024年度小型水库除险加固工程"],
      ["该镇投资200万元实施产业路硬化拓宽项目。", "产业路硬化拓宽项目"],
      ["县里实施农村饮水安全巩固提升工程。", "农村饮水安全巩固提升工程"],
    ] as const;
    for (const [text, name] of names) expect(named(read(text), "Project"), text).toEqual([name]);
    expect(named(read("他表示支持，并参加了座谈。全镇谋划项目12个。"), "Project")).toEqual([]);
  });
});

describe("what is in no name", () => {
  it("is a verb, or who hands a paper on", () => {
    const page = read("据了解，祥瑞经县财政局批准后开工。庐江县要修路。");
    expect(named(page, "Agency").filter((name) => name.includes("祥瑞"))).toEqual([]);
    expect(named(read("县里投资新建红星小学，投资三百万元。"), "Organization")).toEqual(["红星小学"]);
    expect(named(read("镇包村干部和各村党总支书记参加会议。"), "Village")).toEqual([]);
    expect(named(read("授予泥河镇等38个村镇为第十三届合肥市级文明村镇。"), "Village")).toEqual([]);
  });

  it("is a home that somebody had before", () => {
    expect(facts(read("王秀英曾居住在庐江县泥河镇大塘村。"), "LIVES_IN")).toEqual(["王秀英 LIVES_IN 大塘村 ended"]);
  });

  it("is a slogan in quotation marks", () => {
    expect(facts(read("周立平厅长宣布“春满中原老家河南”鹤壁分会场启动。"), "NATIVE_OF")).toEqual([]);
    expect(facts(read("周立平，男，老家河南，在这里开店。"), "NATIVE_OF")).toEqual(["周立平 NATIVE_OF 河南省"]);
  });

  it("is what the last of a list of names has in it", () => {
    const people = named(read("庐江县人大常委会副主任简育田、杨金銮、华新宇出席会议。"), "Person");
    expect(people).toContain("华新宇");
    expect(named(read("会议表决通过了宁书桥等10名同志的任职议案。"), "Place")).toEqual([]);
  });

  it("is a city within a name, a role among writers, or what points back", () => {
    expect(named(read("庐江县水利局局长金华栋、县妇联主席王丽到会。"), "Person")).toContain("金华栋");
    expect(named(read("渠修好了\n来源：某县新闻网 作者：通讯员 周立平 汪平\n庐江县的渠修好了。"), "Person")).not.toContain("通讯员");
    expect(named(read("这两项工程于去年动工，总投入23万元。"), "Project")).toEqual([]);
  });

  it("is one person of a suspect and of the chief who tells of him", () => {
    const page = read("庐江县公安局局长周立平介绍，犯罪嫌疑人周立平已被抓获。");
    expect(page.clusters.filter(({ type }) => type === "Person")).toHaveLength(2);
  });

  it("is a village that a paragraph begins with", () => {
    const page = read("张朝村位于庐江县泥河镇。\n后石板坡村，仅有41户114口人。村民周立平说，水甜。");
    expect(facts(page, "LIVES_IN")).toEqual(["周立平 LIVES_IN 后石板坡村"]);
  });
});
