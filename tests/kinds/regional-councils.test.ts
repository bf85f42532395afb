/** Who sits in the councils of Taiwan's townships and counties and of Hong Kong's districts, named by the place and the post alone. */
import { describe, expect, it } from "vitest";
import type { Draw } from "../../scripts/generate/draw.ts";
import { expectRight, facts, judged, read, trials } from "./reading.ts";
import { towns, type Town } from "./taiwan-towns.ts";

const people = ["溫志賢", "彭美珠", "戴清吉", "劉文溪", "李家宣", "余國棟"];
/** So many different ones. */
function several(draw: Draw, items: readonly string[], count: number): readonly string[] {
  const rest = [...items];
  return Array.from({ length: count }, () => rest.splice(draw.below(rest.length), 1)[0]!);
}

const posts = (text: string): readonly string[] => facts(read(text), "WORKS_FOR");
const own = (draw: Draw): Town => draw.pick(towns);

describe("a 鄉代表 or 鎮民代表", () => {
  it("sits in the council that the page names, or in that of the one town it tells of", () => {
    expectRight(
      trials(40, 81, (draw) => {
        const [county, town] = own(draw);
        const [one, other] = several(draw, people, 2) as [string, string];
        const title = `${town.slice(-1)}${draw.pick(["民代表", "代表"])}`;
        const council = `${town}民代表會`;
        const text = draw.pick([
          `${county}${town}修路，縣府說，${title}${one}、${other}到場，${town}公所感謝。`,
          `${council}昨日開會，縣府列席。${title}${one}、${other}質詢，公所答覆。`,
        ]);
        return judged(text, [`${one} WORKS_FOR ${council} title=${title}`, `${other} WORKS_FOR ${council} title=${title}`], "WORKS_FOR");
      }),
    );
  });

  it("does so by the town before the post, and before the name", () => {
    expect(posts("縣府、公所說，西嶼鄉民代表李家宣到場。")).toEqual(["李家宣 WORKS_FOR 西嶼鄉民代表會 title=鄉民代表"]);
    expect(posts("縣府、公所表揚虎尾鎮戴清吉代表、莿桐鄉劉文溪代表等人。")).toEqual([
      "劉文溪 WORKS_FOR 莿桐鄉民代表會 title=代表",
      "戴清吉 WORKS_FOR 虎尾鎮民代表會 title=代表",
    ]);
  });

  it.each([
    ["who only stands for somebody", "縣府、公所說，虎尾鎮由戴清吉代表受獎。"],
    ["who serves one", "縣府、公所說，西嶼鄉民代表李家宣服務處主任到場。"],
    ["of villagers", "西嶼鄉修路，縣府、公所說，村民代表李家宣到場。"],
    ["of one of two towns", "西嶼鄉、湖西鄉修路，縣府、公所說，鄉民代表李家宣到場。"],
    ["of another level", "西嶼鄉修路，縣府、公所說，鎮民代表李家宣到場。"],
    ["of a county", "縣府、公所說，澎湖縣戴清吉代表、李家宣代表到場。"],
  ])("is nobody %s", (_, text) => expect(posts(text).filter((line) => line.includes("代表"))).toEqual([]));
});

describe("a councillor behind whose name the post stands", () => {
  it("sits in the council of the place before it", () => {
    expect(posts("花蓮縣簡智文議員出席，縣府、公所感謝。")).toEqual(["簡智文 WORKS_FOR 花蓮縣議會 title=議員"]);
    expect(posts("民政事務專員鄭少華、南區區議員梁進文出席。")).toContain("梁進文 WORKS_FOR 南區區議會 title=區議員");
  });
});

describe("who sits in a council's session", () => {
  const roll = "出席：陳主席天成、蘇副主席碧文、林代表金英、倪代表于文、郭代表永隆。列席：李鎮長誠文、蕭課長天文。";
  it("has the post that minutes write inside his name", () => {
    expect(posts(`金城鎮民代表會第三次會議紀錄\n\n${roll}鎮公所、縣府派員。`)).toEqual(
      expect.arrayContaining([
        "倪于文 WORKS_FOR 金城鎮民代表會 title=代表",
        "林金英 WORKS_FOR 金城鎮民代表會 title=代表",
        "蘇碧文 WORKS_FOR 金城鎮民代表會 title=副主席",
        "郭永隆 WORKS_FOR 金城鎮民代表會 title=代表",
        "陳天成 WORKS_FOR 金城鎮民代表會 title=主席",
      ]),
    );
  });

  it("is named by his post alone where one council meets, and by nothing where two do", () => {
    const text = "由主席蔡西文主持，副主席呂世文、代表謝鴻文、呂瑞文、翁伸文等與會，縣府、鎮公所列席。";
    expect(posts(`金湖鎮民代表會昨日開會，${text}`)).toEqual([
      "呂世文 WORKS_FOR 金湖鎮民代表會 title=副主席",
      "呂瑞文 WORKS_FOR 金湖鎮民代表會 title=代表",
      "翁伸文 WORKS_FOR 金湖鎮民代表會 title=代表",
      "蔡西文 WORKS_FOR 金湖鎮民代表會 title=主席",
      "謝鴻文 WORKS_FOR 金湖鎮民代表會 title=代表",
    ]);
    expect(posts(`金湖鎮民代表會、金城鎮民代表會昨日聯誼，${text}`)).toEqual([]);
    expect(posts(`金湖鎮民代表會與青山商會昨日聯誼，${text}`)).toEqual([]);
  });
});

describe("a county's head where only towns are named", () => {
  it("is of the one county that has them all", () => {
    expect(posts("台東市公所昨天表揚鄰長。縣長黃文庭及卑南鄉長張清文頒獎，鄉公所、縣府同賀。")).toContain(
      "黃文庭 WORKS_FOR 台東縣政府 title=縣長",
    );
  });

  it("is of none where they are of two", () => {
    expect(posts("台東市公所、羅東鎮公所昨天聯誼。縣長黃文庭、立委蔡文同到場。").filter((line) => line.startsWith("黃文庭"))).toEqual([]);
  });
});
