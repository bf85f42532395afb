/** What a title is of: a department whose name begins with a post, a branch without villagers' offices, a body whose name a verb cuts. */
import { describe, expect, it } from "vitest";
import { expectRight, facts, named, read, type Trial } from "./reading.ts";

const posts = (text: string): string[] => facts(read(text), "WORKS_FOR");

describe("a title that goes on", () => {
  const whole: readonly (readonly [body: string, title: string])[] = [
    ["庐江县财政局", "秘书科科长"],
    ["庐江县财政局", "会计科科长"],
    ["庐江县财政局", "主任科员"],
    ["庐江县委组织部", "干部一科副科长"],
    ["庐江县教育局", "教师工作科科长"],
    ["庐江县融媒体中心", "编辑部主任"],
    ["庐江县人民法院", "法官助理"],
    ["庐江县人民医院", "主任医师"],
  ];
  it("is no 秘书, 干部 or 主任", () => {
    const trials: Trial[] = whole.map(([body, title]) => {
      const text = `李明远任${body}${title}。`;
      const found = posts(text).join();
      return { text, fault: found === `李明远 WORKS_FOR ${body} title=${title}` ? undefined : found || "nothing" };
    });
    expectRight(trials, 1);
  });

  it("is not cut where the rest is a body", () => {
    expect(posts("李明远任庐江县总工会职工服务中心主任。").filter((line) => line.endsWith("title=职工"))).toEqual([]);
  });

  it("is without the number of people", () => {
    expect(posts("李明远是庐江县公安局的一名民警。")).toEqual(["李明远 WORKS_FOR 庐江县公安局 title=民警"]);
  });
});

describe("a body beside a post", () => {
  it("gives no post of another organ", () => {
    expect(posts("柳河村党支部书记李明远、村主任何青山参加。")).toEqual(
      ["何青山 WORKS_FOR 柳河村 title=村主任", "李明远 WORKS_FOR 柳河村党支部 title=书记"].sort(),
    );
    expect(posts("柳河村妇联主席李明远、团支部书记何青山参加。")).toEqual(["李明远 WORKS_FOR 柳河村妇联 title=主席"]);
    expect(posts("泥河镇综合行政执法大队队长李明远、市监所所长何青山参加。").filter((line) => line.startsWith("何青山"))).toEqual([]);
    expect(posts("平掌乡人大主席、扶贫办主任李明远参加。")).toEqual(["李明远 WORKS_FOR 平掌乡人大 title=主席"]);
  });

  it("is no party that somebody is a member of", () => {
    expect(posts("陕西师范大学原党委书记、中国共产党优秀党员、我校教授李明远到会。")).toEqual([
      "李明远 WORKS_FOR 陕西师范大学党委 title=书记 ended",
    ]);
  });

  it("has no verb in its name", () => {
    const agencies = named(read("廊坊市中级人民法院一审公开宣判中央宣传部原副部长李明远受贿案。"), "Agency");
    expect(agencies.filter((name) => name.includes("宣判"))).toEqual([]);
  });

  it("is one with and without the province before it", () => {
    const text = "广东省东莞市委书记李明远到会。东莞市委书记李明远讲话。";
    expect(named(read(text), "Agency").filter((name) => name.includes("东莞"))).toHaveLength(1);
  });
});

describe("who comes to a village", () => {
  it("does not live there", () => {
    for (const text of [
      "柳河村游客李明远说。",
      "正在柳河村游玩的游客李明远说。",
      "柳河村施工员李明远说。",
      "柳河村项目负责人李明远说。",
      "记者在柳河村见到李明远。",
      "记者在柳河村见到副镇长李明远。",
    ])
      expect(facts(read(text), "LIVES_IN"), text).toEqual([]);
    expect(facts(read("柳河村村民李明远说。"), "LIVES_IN")).toEqual(["李明远 LIVES_IN 柳河村"]);
    expect(facts(read("柳河村原村民李明远说。"), "LIVES_IN")).toEqual(["李明远 LIVES_IN 柳河村 ended"]);
  });

  it("is no native of a town in whose assembly he sits", () => {
    expect(facts(read("李明远是庐江县泥河镇人大代表。"), "NATIVE_OF")).toEqual([]);
  });

  it("has a name without 被告人 before it", () => {
    expect(named(read("被告人李明远，男，1980年3月5日出生于安徽省庐江县，汉族，农民。"), "Person")).toEqual(["李明远"]);
  });
});

describe("a post behind a relative clause", () => {
  it("is not of who is named before it", () => {
    expect(posts("接任李明远、转任庐江县财政局局长的小周到会。").filter((line) => line.startsWith("李明远"))).toEqual([]);
  });
});

describe("a department of the committee", () => {
  it("has its head, and the committee its member", () => {
    const text = "庐江县委常委、宣传部部长李明远，县委常委、政法委书记何青山，县委常委、组织部长马建军到会。";
    expect(posts(text)).toEqual(
      [
        "李明远 WORKS_FOR 庐江县委 title=常委",
        "李明远 WORKS_FOR 庐江县委宣传部 title=部长",
        "何青山 WORKS_FOR 庐江县委 title=常委",
        "何青山 WORKS_FOR 庐江县委政法委 title=书记",
        "马建军 WORKS_FOR 庐江县委 title=常委",
        "马建军 WORKS_FOR 庐江县委组织部 title=部长",
      ].sort(),
    );
  });

  it("is of the committee of another level where that stands before it", () => {
    expect(posts("合肥市委常委、组织部部长李明远到庐江县调研。")).toContain("李明远 WORKS_FOR 合肥市委组织部 title=部长");
  });
});

describe("who stands behind a holder of a post", () => {
  it("is no reporter or professor of his bureau", () => {
    for (const title of ["记者", "教授", "企业代表", "群众代表", "志愿者", "项目经理"])
      expect(posts(`庐江县财政局局长李明远、${title}何青山到会。`), title).toEqual(["李明远 WORKS_FOR 庐江县财政局 title=局长"]);
  });

  it("is surely of the same body only where his post says so", () => {
    const sure = (text: string): number =>
      Math.max(
        0,
        ...read(text).statements.flatMap((one) =>
          one.kind === "relation" && one.predicate === "WORKS_FOR" && one.properties["title"] !== "局长" ? [one.confidence] : [],
        ),
      );
    const besideDriver = sure("庐江县公安局局长李明远、司机何青山到会。");
    expect(besideDriver).toBeLessThan(0.9);
    expect(sure("庐江县公安局局长李明远、副局长何青山到会。")).toBeGreaterThan(besideDriver);
  });
});

describe("a county whom somebody from above visits", () => {
  it("receives him by its own head", () => {
    expect(posts("安徽省财政厅副厅长李明远到庐江县调研，县长何青山、副县长马建军陪同。")).toContain(
      "何青山 WORKS_FOR 庐江县人民政府 title=县长",
    );
    expect(posts("县长李明远率队到舒城县考察，副县长何青山陪同。")).toEqual([]);
  });
});

describe("a term of a body", () => {
  it("is no body of its own", () => {
    const text = "庐江县十七届人大常委会召开会议。县人大常委会主任李明远主持会议。";
    expect(named(read(text), "Agency")).toEqual(["庐江县人大常委会"]);
  });
});

describe("the Party group of a league or society", () => {
  const heads: readonly (readonly [body: string, post: string])[] = [
    ["红十字会", "副会长"],
    ["残联", "理事长"],
    ["工商联", "常务副主席"],
    ["科协", "主席"],
    ["文联", "副主席"],
  ];
  it.each(heads)("has a secretary, and its %s the %s", (body, post) => {
    const text = `庐江县${body}党组书记、${post}李明远到会。`;
    const wanted = [`李明远 WORKS_FOR 庐江县${body} title=${post}`, `李明远 WORKS_FOR 庐江县${body}党组 title=书记`];
    expect(posts(text)).toEqual(wanted.sort());
  });
});

describe("brackets behind a people's craft", () => {
  it("hold a branch of that people, or who makes it", () => {
    expect(named(read("彝族刺绣（撒尼）传承人何青山到会。"), "Person")).toEqual(["何青山"]);
    expect(named(read("苗族银饰传承人（何青山）到会。"), "Person")).toEqual(["何青山"]);
  });
});
