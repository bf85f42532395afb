/** Pages of Taiwan and Hong Kong: what leads in to a name is no part of it, and who lost a post in court holds it no more. */
import { describe, expect, it } from "vitest";
import { facts, named, read } from "./reading.ts";

const taiwan = (text: string): ReturnType<typeof read> => read(`苗栗縣通霄鎮公所消息\n\n${text}\n\n縣府補助新台幣300萬元，鄉民代表到場。`);
const hongKong = (text: string): ReturnType<typeof read> =>
  read(`離島區議會消息\n\n${text}\n\n離島民政事務專員到場，獲社會福利署資助港幣5萬元。`);

describe("whom a government sends", () => {
  it.each(["派", "指派", "改派", "已派"])("is of his own department, and 縣府%s is none", (verb) => {
    const page = taiwan(`通霄鎮長出缺，縣府${verb}民政處副處長方志彬代理鎮長。`);
    expect(facts(page, "WORKS_FOR").filter((line) => line.includes("民政處"))).toEqual([
      expect.stringMatching(/^方志彬 WORKS_FOR (?:苗栗縣政府)?民政處 title=副處長$/u),
    ]);
    expect(named(page, "Agency").filter((name) => name.includes("派"))).toEqual([]);
  });
});

describe("who lost a post", () => {
  it.each(["去年當選無效定讞後解職", "因賄選判決確定後解職", "因貪污二審有罪定讞後解職"])("holds it no more: %s", (fate) => {
    const page = taiwan(`苗栗縣通霄鎮長方志彬${fate}。`);
    expect(facts(page, "WORKS_FOR").filter((line) => line.startsWith("方志彬"))).toEqual([expect.stringMatching(/ ended$/u)]);
  });

  it("is a former chair of the council, and of no place called 前鎮", () => {
    const page = taiwan("國民黨昨提名前鎮民代表會主席方志彬參選。");
    expect(facts(page, "WORKS_FOR").filter((line) => line.startsWith("方志彬"))).toEqual([
      expect.stringMatching(/ WORKS_FOR (?!前).*鎮民代表會 .*ended$/u),
    ]);
  });
});

describe("a name that ends in 和", () => {
  it("is whole before 及", () => {
    const page = taiwan("通霄鎮公所里幹事吳文和及地方仕紳到場，白東里長黃瑞和及志工陪同。");
    expect(named(page, "Person")).toEqual(expect.arrayContaining(["吳文和", "黃瑞和"]));
  });
});

describe("a company", () => {
  it.each(["承辦商", "承建商", "營辦商"])("begins behind 街市%s", (trader) => {
    const page = hongKong(`街市${trader}建華集團經理羅偉雄介紹改善工程進度。`);
    expect(facts(page, "WORKS_FOR").filter((line) => line.startsWith("羅偉雄"))).toEqual(["羅偉雄 WORKS_FOR 建華集團 title=經理"]);
    expect(named(page, "Project").filter((name) => name.includes("羅偉雄"))).toEqual([]);
  });

  it("begins behind who is given a contract", () => {
    const page = hongKong("香港房屋委員會去年批出1,200萬港元合約予友聯建築有限公司，負責街市翻新。");
    expect(named(page, "Organization")).toContain("友聯建築有限公司");
    expect(named(page, "Place").filter((name) => name.startsWith("負責"))).toEqual([]);
  });
});
