/** Members of a group set out line by line below their role, who gives to a project in a list, what closed schools became, honours that quotation marks set off. */
import { describe, expect, it } from "vitest";
import { settings } from "../../scripts/generate/county-setting.ts";
import { expectRight, facts, judged, named, read, type Trial } from "./reading.ts";

const of = (text: string, name: string): string[] => facts(read(text), "WORKS_FOR").filter((fact) => fact.startsWith(`${name} `));

describe("members of a group", () => {
  it("are read where each line has a name, white space and a post, and the role stands above", () => {
    const trials = [...settings(12, 5101)].map(({ county, townships: [town], people: [one, two, three, four, five] }): Trial => {
      const text = `${county}人民政府办公室\n关于调整县防汛抗旱指挥部成员的通知\n\n经${county}人民政府同意，对县防汛抗旱指挥部成员进行调整，名单如下：\n\n指挥长：\n${one}　县委副书记、县长\n副指挥长：\n${two}　县委常委、副县长\n${three}　县水利局局长\n成　员：\n${four}　县财政局局长\n${five}　${town.name}镇长\n`;
      const wanted = [
        `${one} WORKS_FOR ${county}委 title=副书记`,
        `${one} WORKS_FOR ${county}人民政府 title=县长`,
        `${one} WORKS_FOR ${county}防汛抗旱指挥部 title=指挥长`,
        `${two} WORKS_FOR ${county}委 title=常委`,
        `${two} WORKS_FOR ${county}防汛抗旱指挥部 title=副指挥长`,
        `${three} WORKS_FOR ${county}水利局 title=局长`,
        `${four} WORKS_FOR ${county}财政局 title=局长`,
        `${four} WORKS_FOR ${county}防汛抗旱指挥部 title=成员`,
      ];
      const found = facts(read(text), "WORKS_FOR");
      const missed = wanted.filter((fact) => !found.includes(fact));
      // Nobody gets another's role or post.
      const mixed = found.filter((fact) =>
        fact.includes("title=指挥长") ? !fact.startsWith(one!) : fact.includes("财政局") && !fact.startsWith(four!),
      );
      return { text, fault: missed.length + mixed.length === 0 ? undefined : `missed ${missed.join("; ")} mixed ${mixed.join("; ")}` };
    });
    expectRight(trials, 0.9);
  });

  it("have no role where no line above says one", () => {
    const text = "防汛抗旱指挥部来信\n周文彬　县财政局局长\n宋启远　县水利局局长\n胡海波　县教育局局长\n";
    for (const name of ["周文彬", "宋启远", "胡海波"]) expect(of(text, name).filter((fact) => fact.includes("指挥部"))).toEqual([]);
  });

  it("are people whatever their surname, before a post that white space parts", () => {
    const page = read("成员：\n青志远　县财政局局长\n鲜文秀　县水利局局长\n税晓东　县教育局局长\n");
    expect(named(page, "Person")).toEqual(expect.arrayContaining(["青志远", "鲜文秀", "税晓东"]));
  });
});

it("who gives in a list of where the money comes from gives to the project", () => {
  const trials = [...settings(10, 5102)].map(({ county }) =>
    judged(
      `柳河小学综合楼项目总造价268万元，钱来自三处：${county}教育局补助120万元，青禾慈善基金会捐了100万元，余下的是乡亲凑的。`,
      [`${county}教育局 FUNDS 柳河小学综合楼项目 amountCny=1200000`, "青禾慈善基金会 FUNDS 柳河小学综合楼项目 amountCny=1000000"],
      "FUNDS",
    ),
  );
  expectRight(trials);
});

describe("what closed schools became", () => {
  it.each(["合办成现在的", "改建为", "合并组建"])("%s", (verb) => {
    const found = facts(read(`2009年，圣人堂小学、滥泥畈小学撤并，${verb}徐凤冲小学。`), "SUCCEEDED_BY").map((fact) =>
      fact.replace(/ date=\S+/u, ""),
    );
    expect(found).toEqual(["圣人堂小学 SUCCEEDED_BY 徐凤冲小学", "滥泥畈小学 SUCCEEDED_BY 徐凤冲小学"]);
  });

  it.each(["圣人堂小学、滥泥畈小学没有撤并，合办成徐凤冲小学只是传言。", "圣人堂小学撤并，徐凤冲小学招生。"])("not: %s", (text) =>
    expect(facts(read(text), "SUCCEEDED_BY")).toEqual([]),
  );
});

describe("an honour in quotation marks", () => {
  it.each([
    ["县慈善总会授予他“罗田好乡贤”称号。", "罗田好乡贤"],
    ["县妇联授予周文静“最美儿媳”称号。", "最美儿媳"],
    ["县文明办授予周文静“时代功臣”称号。", "时代功臣"],
  ])("%s", (text, honour) => expect(named(read(text), "Honor")).toEqual([honour]));

  it.each(["他常说“吃亏是福”。", "村民叫他“老黄牛”。", "县里授予他权力，“一支笔”审批从此取消。"])("none: %s", (text) =>
    expect(named(read(text), "Honor")).toEqual([]),
  );
});

it("everyday words that begin like rare surnames are nobody", () => {
  const page = read("广大群众保持警惕，局长保证按期完工，青年干部到场，主任青睐这个项目。县长鲜少露面，书记保留意见。");
  expect(named(page, "Person")).toEqual([]);
});
