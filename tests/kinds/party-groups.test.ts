/** A post in a body's Party group and one in the body itself, in one breath: 县水利局党组成员、副局长. The body is named inside the group's name alone. */
import { describe, expect, it } from "vitest";
import { settings } from "../../scripts/generate/county-setting.ts";
import { toStandoff } from "../../src/standoff.ts";
import { expectRight, facts, named, read, type Trial } from "./reading.ts";

const posts = [
  ["水利局党组", "书记、局长", "水利局", "局长", "书记"],
  ["教育局党组", "成员、副局长", "教育局", "副局长", "成员"],
  ["公安局党委", "委员、副局长", "公安局", "副局长", "委员"],
  ["卫生健康局党组", "副书记、副局长", "卫生健康局", "副局长", "副书记"],
  ["政协党组", "成员、副主席", "政协", "副主席", "成员"],
  ["融媒体中心党组", "书记、主任", "融媒体中心", "主任", "书记"],
  ["人民检察院党组", "书记、检察长", "人民检察院", "检察长", "书记"],
  ["人民政府党组", "成员、副县长", "人民政府", "副县长", "成员"],
] as const;

describe("a post in the Party group and one in the body", () => {
  it("are two posts in two bodies", () => {
    const trials = [...settings(80, 8123)].map(({ county, people: [person] }, index): Trial => {
      const [group, title, body, own, inGroup] = posts[index % posts.length]!;
      const text = [
        `近日,${county}${group}${title}${person}到村里调研防汛工作。`,
        `${county}${group}${title}${person}介绍,今年修了三条路。`,
        `会上,${county}${group}${title}${person}作了发言。`,
      ][index % 3]!;
      const found = facts(read(text), "WORKS_FOR");
      const wanted = [`${person} WORKS_FOR ${county}${body} title=${own}`, `${person} WORKS_FOR ${county}${group} title=${inGroup}`];
      return { text, fault: wanted.every((one) => found.includes(one)) && found.length === 2 ? undefined : found.join(" | ") };
    });
    expectRight(trials);
  });

  it("of a town there is no body that the committee is a group of", () => {
    const trials = [...settings(40, 8124)].map(({ county, people: [person] }): Trial => {
      const text = `${county}清水镇党委委员、副镇长${person}到会。`;
      const found = facts(read(text), "WORKS_FOR");
      const right = found.some((fact) => fact.includes("清水镇党委 ")) && !found.some((fact) => fact.includes("清水镇 title"));
      return { text, fault: right ? undefined : found.join(" | ") };
    });
    expectRight(trials);
  });
});

describe("standoff JSON", () => {
  it("has the body that only its group's name holds, where somebody has a post in it, and no mention of it", () => {
    const { entities, mentions, relations } = toStandoff(read("近日,永丰县水利局党组成员、副局长李大勇到村里调研。"));
    const body = entities.find(({ name }) => name === "永丰县水利局");
    expect(body?.type).toBe("Agency");
    expect(mentions.filter(({ entity }) => entity === body?.id)).toEqual([]);
    expect(relations.find(({ target, type }) => target === body?.id && type === "WORKS_FOR")).toMatchObject({
      attributes: { title: "副局长" },
    });
  });

  it("leaves out the place inside a court's name", () => {
    const { entities } = toStandoff(read("湖南省高级人民法院院长李大勇到会。"));
    expect(entities.map(({ name }) => name).sort()).toEqual(["李大勇", "湖南省高级人民法院"]);
  });
});

describe("what is no name", () => {
  it.each([
    ["由党支部领办合作社，村民都来入股。", /领办/],
    ["大湾村党支部领办的合作社分红了。", /领办/],
    ["十年前，在村委会的木桌前，大家讨论了一夜。", /^在/],
    ["2023年合作社被评为示范社。", /^2023/],
    ["大家走出了一条强村富民的新路子。", /^强村$/],
    ["发展要靠富村富民的产业。", /^富村$/],
  ])("%s", (text, wrong) => {
    expect(
      read(text)
        .clusters.map(({ name }) => name)
        .filter((name) => wrong.test(name)),
    ).toEqual([]);
  });

  it("is who made a page, where he is a site", () => {
    const page = read("县里开了春耕会\n\n来源:清河网 作者:清河网 发布时间:2023-05-05\n\n5月4日,清河县召开春耕生产会议。");
    expect(page.clusters.filter(({ type }) => type === "Person")).toEqual([]);
  });
});

describe("a province's committee", () => {
  it("is not short for a commission of the province", () => {
    const found = facts(read("贵州省委常委、遵义市委书记廖大华接受采访。廖大华担任过贵州省发展计划委副主任。"), "WORKS_FOR");
    expect(found).toContain("廖大华 WORKS_FOR 贵州省委 title=常委");
    expect(found.join()).not.toContain("发展计划委 title=常委");
  });
});

describe("committees of provinces and of the League", () => {
  it.each<readonly [string, readonly string[]]>([
    ...["广东", "云南", "江西", "贵州", "湖北", "河南", "山东", "浙江"].map((province): readonly [string, readonly string[]] => [
      `${province}省委书记王小海到会。`,
      [`王小海 WORKS_FOR ${province}省委 title=书记`],
    ]),
    ["中共湖北省委书记王小海到会。", ["王小海 WORKS_FOR 湖北省委 title=书记"]],
    ["共青团广东省委书记王小海到会。", ["王小海 WORKS_FOR 共青团广东省委员会 title=书记"]],
    ["共青团贵州省委副书记王小海到会。", ["王小海 WORKS_FOR 共青团贵州省委员会 title=副书记"]],
    ["广东团省委书记王小海到会。", ["王小海 WORKS_FOR 共青团广东省委员会 title=书记"]],
    ["东莞前市委书记徐建林被查。", ["徐建林 WORKS_FOR 东莞市委 title=书记 ended"]],
  ])("%s", (text, wanted) => {
    expect(facts(read(text), "WORKS_FOR")).toEqual(wanted);
  });

  it("one League committee has one name", () => {
    const names = named(read("清镇团市委书记王小海到会。共青团清镇市委副书记李大江讲话。"), "Agency");
    expect(names).toEqual(["共青团清镇市委员会"]);
  });
});

describe("posts held one after the other", () => {
  it.each([
    [
      "once held, in a list that ends in 等",
      "李长江先后担任过清镇市教育局局长、清镇市水务局局长等。",
      ["清镇市教育局 title=局长 ended", "清镇市水务局 title=局长 ended"],
    ],
    [
      "heads of places among them",
      "李长江先后担任清镇市教育局局长、六盘水市市长、黔东南州委书记等职务。",
      ["六盘水市人民政府 title=市长 ended", "清镇市教育局 title=局长 ended", "黔东南州委 title=书记 ended"],
    ],
    [
      "one that a later one follows",
      "李长江2011年任清镇市教育局局长，后来任清镇市水务局局长。",
      ["清镇市教育局 title=局长 ended", "清镇市水务局 title=局长"],
    ],
    [
      "one that another is held beside",
      "李长江任清镇市教育局局长，后兼任清镇市水务局局长。",
      ["清镇市教育局 title=局长", "清镇市水务局 title=局长"],
    ],
    ["one that was never held", "李长江没有担任过清镇市教育局局长。", []],
  ])("%s", (_, text, wanted) => {
    expect(facts(read(text), "WORKS_FOR")).toEqual(wanted.map((one) => `李长江 WORKS_FOR ${one}`));
  });
});

describe("a town called like a river", () => {
  it.each([
    [
      "陈秀英，女，现任柳河镇党委副书记、镇长，拟任白马河镇党委书记。",
      "柳河镇党委 title=副书记",
      "柳河镇人民政府 title=镇长",
      "白马河镇党委 title=书记 planned",
    ],
    ["陈秀英历任大沙河乡党委书记、大湖乡乡长。", "大沙河乡党委 title=书记 ended", "大湖乡人民政府 title=乡长 ended"],
  ])("%s", (text, ...wanted) => {
    expect(facts(read(text), "WORKS_FOR")).toEqual(wanted.map((one) => `陈秀英 WORKS_FOR ${one}`).sort());
  });
});
