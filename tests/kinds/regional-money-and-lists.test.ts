/** Taiwan, Hong Kong and Macau: who asks for money pays none, who holds what another pays for, honours, villagers, and what is no name. */
import { describe, expect, it } from "vitest";
import { expectRight, facts, judged, named, read, trials } from "./reading.ts";
import { peopleOf } from "./taiwan-people.ts";
import { towns } from "./taiwan-towns.ts";

describe("who asks for money, or gets it", () => {
  it("pays nothing; whoever is asked does", () => {
    expectRight(
      trials(40, 41, (draw) => {
        const [county, town, village] = draw.pick(towns);
        const project = `${village}集會所整修工程`;
        return judged(
          `${county}${town}公所爭取縣府補助500萬元辦理${project}，預計年底完工。`,
          [`${county}政府 FUNDS ${project} amountForeign=TWD 5000000`],
          "FUNDS",
        );
      }),
      0.9,
    );
  });

  it("pays nothing, either, where nobody has read who gives it", () => {
    expectRight(
      trials(40, 42, (draw) => {
        const [county, town, village] = draw.pick(towns);
        const text = `${county}${town}公所說，${village}社區發展協會獲得農村水保署補助98萬元，辦理${village}公園美化工程，縣府協助。`;
        return judged(text, [], "FUNDS");
      }),
    );
  });

  it("shares the costs where that is said", () => {
    const page = read(
      "鄉公所舉行竹林村集會所重建工程動土典禮。舊集會所鋼筋外露。古坑鄉公所爭取內政部補助1260萬元，縣府補助540萬元，公所自籌200萬元，工程由海青營造有限公司承攬，總經費2000萬元。",
    );
    expect(facts(page, "FUNDS").join()).toMatch(/古坑鄉公所 FUNDS 竹林村集會所重建工程 amountForeign=TWD 2000000/u);
  });
});

describe("an occasion that one holds with another's money", () => {
  it.each(["資助", "補助", "贊助"])("%s", (gives) => {
    for (const association of ["沙梨頭坊會", "青洲坊眾互助會", "台山坊會"]) {
      const page = read(`街坊總會說，澳門基金會${gives}${association}舉辦敬老聯歡宴，市政署協助，社工局派員。`);
      expect(facts(page, "ORGANIZES")).toEqual([`${association} ORGANIZES 敬老聯歡宴`]);
    }
  });
});

describe("builders", () => {
  it.each(["得標承攬", "承攬", "得標施作"])("are told by what they do: %s", (does) => {
    expectRight(
      trials(20, 43, (draw) => {
        const [county, town, village] = draw.pick(towns);
        const project = `${village}排水改善工程`;
        const builder = draw.pick(["永勝營造", "宏達營造", "青田營造"]);
        const text = `${county}${town}公所說，${project}由${builder}${does}，縣府督導。`;
        const found = facts(read(text), "IMPLEMENTS");
        return { text, fault: found.includes(`${builder} IMPLEMENTS ${project}`) ? undefined : found.join() };
      }),
    );
  });

  it("are none where only building is spoken of", () => {
    expect(named(read("縣府、鄉公所說，公共建設得標廠商不足，道路建設施工延宕。"), "Organization")).toEqual([]);
  });
});

describe("honours and villagers", () => {
  it("a prize of two characters is one", () => {
    expectRight(
      trials(40, 44, (draw) => {
        const [county, town] = draw.pick(towns);
        const [first] = peopleOf(draw);
        const prize = draw.pick(["神農獎", "師鐸獎", "金曲獎", "善行獎"]);
        return judged(`${county}${town}農會總幹事${first}榮獲${prize}，縣府、鄉公所祝賀。`, [`${first} RECEIVED ${prize}`], "RECEIVED");
      }),
    );
  });

  it("a place among the winners is none", () => {
    for (const place of ["特優獎", "佳作獎", "優等獎", "三獎"])
      expect(named(read(`縣府、鄉公所說，農會總幹事林文德榮獲${place}。`), "Honor")).toEqual([]);
  });

  it("a villager lives in the village before the word", () => {
    expectRight(
      trials(40, 45, (draw) => {
        const [county, town, village] = draw.pick(towns.filter(([, , name]) => name.length === 3));
        const [first] = peopleOf(draw);
        return judged(`${county}${town}${village}民${first}捐出土地，縣府、鄉公所感謝。`, [`${first} LIVES_IN ${village}`], "LIVES_IN");
      }),
      0.9,
    );
  });

  it("whose age is told stands in the list as well", () => {
    const page = read("玉里鎮公所表揚鄰長，縣府觀禮，計有泰昌里曾文塗(97歲)、中城里林沈文(104歲)、三民里羅文財(94歲)等人。");
    expect(facts(page, "LIVES_IN")).toEqual(["曾文塗 LIVES_IN 泰昌里", "林沈文 LIVES_IN 中城里", "羅文財 LIVES_IN 三民里"].sort());
  });

  it("a name of common words is somebody's before 先生", () => {
    expect(named(read("縣府、鄉公所說，活動表揚孝行楷模蕭兩全先生。"), "Person")).toEqual(["蕭兩全"]);
    expect(named(read("縣府、鄉公所說，高年級老先生、各位先生到場。"), "Person")).toEqual([]);
  });
});

describe("what is nobody's name", () => {
  it.each(["縣府說，議員關心將軍區大排改善工程，區公所說明。", "縣府說，林文德議員則重視將軍區大排改善工程，區公所說明。"])(
    "whoever asks about works is no part of their name: %s",
    (text) => {
      expect(named(read(text), "Project").join()).not.toMatch(/議員|關心|重視/u);
    },
  );

  it("a ward's clerk of a whole district is of no ward", () => {
    expect(named(read("嘉義市政府表揚東區里幹事蔡文治、西區里幹事林文寬，市府、里長到場。"), "Village")).toEqual([]);
  });

  it("a ward may be called like a time", () => {
    const page = read("桃園市政府說，龍潭區百年里長張文純到場，區公所、里民祝賀。");
    expect(facts(page, "WORKS_FOR")).toContain("張文純 WORKS_FOR 百年里 title=里長");
  });

  it("a bureau goes by the name that the page prints", () => {
    const page = read("桃園市民政局今日表揚里長，民政局長劉文遠說明，區公所到場。");
    expect(named(page, "Agency").filter((name) => name.endsWith("民政局"))).toEqual(["桃園市民政局"]);
  });

  it("where the reporter writes from holds nothing", () => {
    const page = read("〔記者林文德／澎湖報導〕澎湖縣政府今(12)日舉辦「特優村(里)長表揚暨聯誼餐敘」，鄉公所觀禮。");
    expect(facts(page, "ORGANIZES")).toEqual(["澎湖縣政府 ORGANIZES 特優村(里)長表揚暨聯誼餐敘"]);
  });

  it("a secretariat's name is spelt as the page spells it", () => {
    expect(named(read("彰化縣政府、鄉公所說，縣府秘書處處長林文德到場。"), "Agency").join()).toContain("秘書處");
  });
});
