/** What organization departments publish: member lists, careers, notices of who is to be appointed, and of who is and is no more. */
import { describe, expect, it } from "vitest";
import { expectRight, facts, named, read, type Trial } from "./reading.ts";
import { settings } from "../../scripts/generate/county-setting.ts";

const bureaus = ["教育局", "水利局", "财政局", "审计局", "林业局", "民政局", "交通运输局", "农业农村局"];

const judge = (text: string, wanted: readonly string[], people: readonly string[]): Trial => {
  const page = read(text);
  const found = facts(page, "WORKS_FOR");
  const odd = named(page, "Person").filter((name) => !people.includes(name));
  const right = found.join() === [...new Set(wanted)].sort().join() && odd.length === 0;
  return { text, fault: right ? undefined : `${found.join("; ")} ${odd.join()} — not ${wanted.join("; ")}` };
};

/** 王勇 as print spreads it to three characters' width. */
const spread = (name: string): string => (name.length === 2 ? `${name[0]}　${name[1]}` : name);

describe("a member list", () => {
  it("gives each his role in the group, and his own post", () => {
    const trials = [...settings(70, 431)].map(({ county, people, draw }, index) => {
      const [one, two, three] = people as [string, string, string];
      const group = county + draw.pick(["防汛抗旱指挥部", "乡村振兴工作领导小组", "安全生产委员会"]);
      const [head, deputy] = group.endsWith("指挥部")
        ? ["指挥长", "副指挥长"]
        : group.endsWith("小组")
          ? ["组长", "副组长"]
          : ["主任", "副主任"];
      const [first, second] = [draw.pick(bureaus), draw.pick(bureaus)];
      const lines =
        index % 2 === 0
          ? `${head}：${spread(one)}　${county}副县长\n${deputy}：${spread(two)}　县${first}局长\n成　员：${spread(three)}　县${second}局长`
          : `${head}：${one}（${county}副县长）\n${deputy}：${two}（县${first}局长）\n成　员：${three}（县${second}局长）`;
      const text = `${group}成员名单\n\n${lines}`;
      return judge(
        text,
        [
          `${one} WORKS_FOR ${group} title=${head}`,
          `${two} WORKS_FOR ${group} title=${deputy}`,
          `${three} WORKS_FOR ${group} title=成员`,
          `${one} WORKS_FOR ${county}人民政府 title=副县长`,
          `${two} WORKS_FOR ${county}${first} title=局长`,
          `${three} WORKS_FOR ${county}${second} title=局长`,
        ],
        people,
      );
    });
    expectRight(trials);
  });
});

describe("a career", () => {
  it("gives each post with what its time says of it", () => {
    const trials = [...settings(70, 432)].map(({ county, townships: [town], people: [one], draw }, index) => {
      const [first, last] = [draw.pick(bureaus), draw.pick(bureaus)];
      const level = town.name.slice(-1);
      const forms = [
        `${one}同志简历：1998年7月至2005年3月，${county}${first}办事员；2005年3月至2010年5月，${town.name}副${level}长；2010年5月至今，${county}${last}局长。`,
        `${one}同志简历\n\n1998.07—2005.03　${county}${first}办事员\n2005.03—2010.05　${town.name}副${level}长\n2010.05至今　${county}${last}局长`,
        `${one}，男，汉族，1975年3月生，大学学历。\n1998年7月—2005年3月，任${county}${first}办事员；\n2005年3月—2010年5月，任${town.name}副${level}长；\n2010年5月至今，任${county}${last}局长。`,
      ];
      const wanted = [
        `${one} WORKS_FOR ${county}${first} title=办事员 ended`,
        `${one} WORKS_FOR ${town.name}人民政府 title=副${level}长 ended`,
        `${one} WORKS_FOR ${county}${last} title=局长`,
      ];
      return judge(forms[index % forms.length]!, wanted, [one!]);
    });
    expectRight(trials);
  });
});

describe("posts of different times in one row", () => {
  it.each([
    ["历任庐江县水利局办事员、泥河镇副镇长，现任庐江县林业局局长。", ["庐江县林业局 title=局长", "庐江县水利局 title=办事员 ended"]],
    ["现任庐江县水利局局长，原庐江县林业局局长。", ["庐江县水利局 title=局长"]],
    ["歷任廬江縣水利局辦事員，現任廬江縣林業局局長。", ["廬江縣林業局 title=局長", "廬江縣水利局 title=辦事員 ended"]],
  ])("%s", (row, posts) => {
    const stated = facts(read(`马晓东，男，汉族。${row}`), "WORKS_FOR").filter((fact) => !fact.includes("泥河镇"));
    expect(stated).toEqual(posts.map((post) => `马晓东 WORKS_FOR ${post}`).sort());
  });
});

describe("who is to be appointed, and who was", () => {
  it("has the present post and the one to come", () => {
    const trials = [...settings(75, 433)].map(({ county, people: [one], draw }, index) => {
      const [now, then] = [draw.pick(bureaus), draw.pick(bureaus)];
      const about = `${one}，${draw.pick(["男", "女"])}，汉族，1975年3月生，大学学历，中共党员`;
      const forms = [
        `任前公示\n\n${about}，现任${county}${now}副局长，拟任${county}${then}局长。`,
        `任前公示\n\n${about}。现任${county}${now}副局长，拟任${county}${then}局长。`,
        `任前公示\n\n姓名：${one}\n性别：女\n现任职务：${county}${now}副局长\n拟任职务：${county}${then}局长`,
      ];
      const wanted = [`${one} WORKS_FOR ${county}${now} title=副局长`, `${one} WORKS_FOR ${county}${then} title=局长 planned`];
      return judge(forms[index % forms.length]!, wanted, [one!]);
    });
    expectRight(trials);
  });

  it("is read of each entry of a list", () => {
    const trials = [...settings(75, 434)].map(({ county, people: [one, two, three], draw }, index) => {
      const [a, b, c] = [draw.pick(bureaus), draw.pick(bureaus), draw.pick(bureaus)];
      const office = `${county}人大常委会`;
      const asEnded = [`${one} WORKS_FOR ${county}${a} title=局长 ended`, `${two} WORKS_FOR ${county}${b} title=局长 ended`];
      const asDone = [
        `${one} WORKS_FOR ${county}${a} title=局长`,
        `${two} WORKS_FOR ${county}${b} title=局长`,
        `${three} WORKS_FOR ${county}${c} title=局长`,
      ];
      const forms: readonly (readonly [string, readonly string[]])[] = [
        [`${office}决定任命：${one}为${county}${a}局长，${two}为${county}${b}局长，${three}为${county}${c}局长。`, asDone],
        [`${office}决定任命：\n${one}为${county}${a}局长；\n${two}为${county}${b}局长；\n${three}为${county}${c}局长。`, asDone],
        [`${office}决定免去：\n${one}的${county}${a}局长职务；\n${two}的${county}${b}局长职务。`, asEnded],
        [`${office}决定免去：${one}的${county}${a}局长职务，${two}的${county}${b}局长职务。`, asEnded],
        [
          `会议决定接受${one}辞去${county}副县长职务的请求，任命${two}为${county}副县长。`,
          [`${one} WORKS_FOR ${county}人民政府 title=副县长 ended`, `${two} WORKS_FOR ${county}人民政府 title=副县长`],
        ],
      ];
      return judge(...(forms[index % forms.length] as [string, readonly string[]]), [one!, two!, three!]);
    });
    expectRight(trials);
  });

  it("shares posts over clauses: the deputies are of the head's body", () => {
    const trials = [...settings(60, 435)].map(({ county, people: [one, two, three], draw }, index) => {
      const [body, head] = (
        [
          ["政协", "主席"],
          ["人大常委会", "主任"],
          ["教育局", "局长"],
          ["人民政府", "县长"],
        ] as const
      )[index % 4]!;
      const text = `${county}${body}${head}${one}主持会议${draw.pick(["，", ","])}副${head}${two}、${three}出席。`;
      const wanted = [
        `${one} WORKS_FOR ${county}${body} title=${head}`,
        ...[two, three].map((name) => `${name} WORKS_FOR ${county}${body} title=副${head}`),
      ];
      return judge(text, wanted, [one!, two!, three!]);
    });
    expectRight(trials);
  });
});

describe("a name before a word that it could begin", () => {
  it("ends where the frame says", () => {
    const trials = [...settings(60, 436)].map(({ county, people: [one, two], draw }, index) => {
      const [a, b] = [draw.pick(["李", "王", "陈", "孙"]), draw.pick(["国", "志", "建", "永"])];
      const [tricky, text] = (
        [
          [`${a}${b}平`, `县领导${one}、${two}、${a}${b}平等参加会议。`],
          [`${a}平`, `${county}水利局局长${a}平均出席会议。`],
          [`${a}${b}勇`, `决定任命：${a}${b}勇为${county}教育局局长。`],
          [`${a}${b}华`, `决定任命：${one}为${county}教育局局长，${a}${b}华为${county}司法局局长。`],
          [`${a}少峰`, `任命${a}少峰为${county}民政局局长。`],
        ] as const
      )[index % 5]!;
      const found = named(read(text), "Person");
      return { text, fault: found.includes(tricky) ? undefined : found.join() };
    });
    expectRight(trials);
  });
});
