/** Where something lies, in the words of Taiwan's news: 座落, 位在, and what a school's hall says by the school's name. */
import { describe, expect, it } from "vitest";
import { facts, judged, expectRight, named, read, trials } from "./reading.ts";
import { towns } from "./taiwan-towns.ts";

describe("what lies somewhere", () => {
  it.each(["座落於", "座落在", "位在", "坐落於"])("%s", (lies) => {
    expectRight(
      trials(20, 41, (draw) => {
        const [county, town, village] = draw.pick(towns);
        const hall = draw.pick(["永安圖書館", "長青活動中心", "客家文化館"]);
        const text = `${county}${town}公所表示，${hall}${lies}${village}，縣府補助。`;
        const found = facts(read(text), "LOCATED_IN");
        return { text, fault: found.includes(`${hall} LOCATED_IN ${village}`) ? undefined : found.join("; ") };
      }),
      0.85,
    );
  });

  it("may be named behind its place", () => {
    expectRight(
      trials(20, 42, (draw) => {
        const [county, town] = draw.pick(towns);
        const park = draw.pick(["永安長照園區", "青雲文化園區", "青埔運動公園"]);
        const text = `位於${county}${town}的${park}昨日啟用，縣府、公所到場。`;
        return judged(text, [`${park} LOCATED_IN ${town}`], "LOCATED_IN");
      }),
      0.85,
    );
  });

  it("is a school's hall, where the school's name says where the school is", () => {
    for (const [county, town] of towns) {
      const text = `${county}${town}太平國小體育館昨日落成，縣府補助。`;
      expect(facts(read(text), "LOCATED_IN")).toContain(`${county}${town}太平國小體育館 LOCATED_IN ${town}`);
    }
  });

  it("is no body by what a county pays to the 公所", () => {
    expect(named(read("縣府補助公所200萬元，由鄉長林國棟轉交。"), "Agency")).not.toContain("縣府補助公所");
  });
});
