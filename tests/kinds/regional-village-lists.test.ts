/** Lists of a page of Taiwan that give people with their 里 or village: who lives there, who heads it, and of whom nothing is said. */
import { describe, expect, it } from "vitest";
import type { Draw } from "../../scripts/generate/draw.ts";
import { expectRight, facts, judged, named, read, trials } from "./reading.ts";
import { towns, type Town } from "./taiwan-towns.ts";

const people = ["林阿樹", "游象賢", "藍正雄", "簡水木", "彭陳清妹", "潘林月娥", "王秀鳳", "楊蔭", "吳賴阿雪", "陳福生", "許玉璇", "沈貴"];
const wards = ["城東里", "武營里", "新建里", "合興里", "福成里", "外澳里", "港口里", "更新里"];

/** So many different ones. */
function several(draw: Draw, items: readonly string[], count: number): readonly string[] {
  const rest = [...items];
  return Array.from({ length: count }, () => rest.splice(draw.below(rest.length), 1)[0]!);
}

function parts(draw: Draw): { town: Town; who: readonly string[]; where: readonly string[] } {
  return { town: draw.pick(towns), who: several(draw, people, 3), where: several(draw, wards, 3) };
}
const office = ([, town]: Town): string => `${town}公所`;

describe("villagers in a list", () => {
  it("live where the list says", () => {
    expectRight(
      trials(40, 71, (draw) => {
        const { town, who, where } = parts(draw);
        const list = who.map((name, at) => `${where[at]}${name}`).join("、");
        const honoured = draw.pick(["模範父親", "模範母親", "長青楷模"]);
        const text = `${town[0]}${office(town)}昨日表揚${honoured}，今年受表揚的有${list}等人，縣府頒獎。`;
        return judged(
          text,
          who.map((name, at) => `${name} LIVES_IN ${where[at]}`),
          "LIVES_IN",
          "WORKS_FOR",
        );
      }),
    );
  });

  it("do so where the village stands in brackets, and hold no post there", () => {
    expectRight(
      trials(20, 72, (draw) => {
        const { town, who, where } = parts(draw);
        const list = who.map((name, at) => `${name}(${where[at]})`).join("、");
        const text = `${office(town)}昨日表揚模範母親，包括：${list}，縣府頒獎。`;
        return judged(
          text,
          who.map((name, at) => `${name} LIVES_IN ${where[at]}`),
          "LIVES_IN",
          "WORKS_FOR",
        );
      }),
    );
  });

  it("head what the words before or behind the list say", () => {
    expectRight(
      trials(30, 73, (draw) => {
        const { town, who, where } = parts(draw);
        const list = who.map((name, at) => `${where[at]}${name}`).join("、");
        const [text, title] = draw.pick([
          [`縣府昨日表揚，${town[1]}特優里長有${list}，${office(town)}同賀。`, "里長"],
          [`縣府昨日表揚，${town[1]}的${list}等3位鄰長獲獎，${office(town)}同賀。`, "鄰長"],
        ] as const);
        return judged(
          text,
          who.map((name, at) => `${name} WORKS_FOR ${where[at]} title=${title}`),
          "LIVES_IN",
          "WORKS_FOR",
        );
      }),
    );
  });

  it("are of the township that the first of them is of", () => {
    const page = read("花蓮縣玉里鎮公所表揚\n\n縣府表揚玉里鎮泰昌里長王秀鳳、永昌里長沈貴，公所同賀。");
    expect(facts(page, "PART_OF")).toEqual(expect.arrayContaining(["永昌里 PART_OF 玉里鎮", "泰昌里 PART_OF 玉里鎮"]));
  });

  it("of whom nothing is said where they stand for election or are somebody's delegates", () => {
    for (const said of [
      "里長候選人有城東里林阿樹、武營里游象賢",
      "登記參選的有城東里林阿樹、武營里游象賢",
      "農會會員代表有城東里林阿樹、武營里游象賢",
      "城東里林阿樹、武營里游象賢等兩位代表",
    ])
      expect(facts(read(`縣府、頭城鎮公所公布：${said}。`), "LIVES_IN", "WORKS_FOR"), said).toEqual([]);
  });
});

describe("a villager named behind his 里", () => {
  it("lives there, and who serves two of them in neither", () => {
    expect(facts(read("縣府、頭城鎮公所說，外澳里民賴新發帶來表演。"), "LIVES_IN")).toEqual(["賴新發 LIVES_IN 外澳里"]);
    expect(facts(read("縣府、頭城鎮公所說，前寮里、中央里幹事陳雅婷到場。"), "WORKS_FOR", "LIVES_IN")).toEqual([]);
    expect(facts(read("縣府、頭城鎮公所說，中央里幹事陳雅婷到場。"), "WORKS_FOR", "LIVES_IN")).toEqual([
      "陳雅婷 WORKS_FOR 中央里 title=里幹事",
    ]);
  });
});

describe("villages at large", () => {
  it.each([
    "縣府感謝村里長平時走遍大街小巷，縣長許文華聽取意見。",
    "立委劉文國會同縣議員蔡岳明、蔡孟珍，多位村里長在縣府開會。",
    "縣府表揚特優村里長、績優村(里)幹事，資深里長也獲獎。",
    "縣府指出，受表揚村里長都是基層村里的代表。",
    "投縣鄉鎮村里長會議　許文華聽取縣府說明",
  ])("are no village: %s", (text) => {
    const page = read(`南投縣政府新聞\n\n${text}`);
    expect(named(page, "Village")).toEqual([]);
    expect(facts(page, "LIVES_IN", "PART_OF").filter((line) => !line.includes("政府"))).toEqual([]);
  });
});
