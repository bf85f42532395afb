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
