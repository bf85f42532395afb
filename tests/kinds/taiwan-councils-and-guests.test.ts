/** Pages of Taiwan's county councils, and lists of guests at what a county holds: who sits where, who was there, and what nobody did. */
import { describe, expect, it } from "vitest";
import { expectRight, facts, judged, named, read, trials } from "./reading.ts";
import { peopleOf } from "./taiwan-people.ts";
import { towns } from "./taiwan-towns.ts";

const counties = ["雲林縣", "彰化縣", "南投縣", "屏東縣", "花蓮縣", "苗栗縣"] as const;

describe("members of a council that only its session names", () => {
  it("sit in it", () => {
    expectRight(
      trials(60, 701, (draw) => {
        const county = draw.pick(counties);
        const [one, other, third] = peopleOf(draw);
        const session = draw.pick(["第7屆第5次定期大會", "第20屆第3次定期會", "第19屆第12次臨時會"]);
        return judged(
          `${county}議會${session}昨日進行縣政總質詢。議員${one}質詢道路經費；議員${other}關切排水。副議長${third}要求縣府檢討。`,
          [
            `${one} WORKS_FOR ${county}議會 title=議員`,
            `${other} WORKS_FOR ${county}議會 title=議員`,
            `${third} WORKS_FOR ${county}議會 title=副議長`,
          ],
          "WORKS_FOR",
        );
      }),
    );
  });

  it("sit in it behind the county's head, and beside its speaker of another sentence", () => {
    expectRight(
      trials(60, 702, (draw) => {
        const [county, town] = draw.pick(towns.filter(([name]) => name.endsWith("縣")));
        const [chief, one, other] = peopleOf(draw);
        const text = `${county}${town}昨日辦理通車典禮，由縣長${chief}、議員${one}、${other}主持剪綵。`;
        return judged(
          text,
          [
            `${chief} WORKS_FOR ${county}政府 title=縣長`,
            `${one} WORKS_FOR ${county}議會 title=議員`,
            `${other} WORKS_FOR ${county}議會 title=議員`,
          ],
          "WORKS_FOR",
        );
      }),
      0.9,
    );
  });

  it("once sat there where the page says so", () => {
    expectRight(
      trials(60, 703, (draw) => {
        const county = draw.pick(counties);
        const [one] = peopleOf(draw);
        return judged(
          `${county}議會開會，縣府列席。欲角逐鄉長的前縣議員${one}到場。`,
          [`${one} WORKS_FOR ${county}議會 title=縣議員 ended`],
          "WORKS_FOR",
        );
      }),
      0.9,
    );
  });

  it("carry out no works that they ask for", () => {
    expectRight(
      trials(60, 704, (draw) => {
        const county = draw.pick(counties);
        const [one] = peopleOf(draw);
        const asks = draw.pick(["關切", "質詢", "建議", "要求"]);
        const text = `${county}議會開會，縣府列席。副議長${one}${asks}碼頭施作進度、石門溪排水改善工程，盼早日完工。`;
        const found = facts(read(text), "IMPLEMENTS");
        return { text, fault: found.length > 0 ? found.join("; ") : undefined };
      }),
    );
  });

  it("are no legislators where the office of one stands behind", () => {
    const found = facts(read("縣府動土，立法委員馬文青、林明川名間服務處主任黃益青到場，南投縣名間鄉公所主辦。"), "WORKS_FOR").join();
    expect(found).not.toContain("林明川 WORKS_FOR 立法院");
  });

  it("of a township go by 鄉代", () => {
    expectRight(
      trials(60, 705, (draw) => {
        const [county, town] = draw.pick(towns.filter(([name, at]) => name.endsWith("縣") && at.endsWith("鄉")));
        const [one] = peopleOf(draw);
        return judged(
          `${county}政府與${town}公所會勘，${town}代${one}參選鄉長。`,
          [`${one} WORKS_FOR ${town}民代表會 title=鄉代`],
          "WORKS_FOR",
        );
      }),
      0.9,
    );
  });
});

describe("guests of what a county holds", () => {
  const verbs = ["都出席共襄盛舉", "到場共襄盛舉", "出席盛會", "均到場參加", "等出席主禮"] as const;
  it("were there, heads of towns and villages too", () => {
    expectRight(
      trials(60, 706, (draw) => {
        const [county, town] = draw.pick(towns.filter(([name]) => name.endsWith("縣")));
        const [one, other, third] = peopleOf(draw);
        const text = `${county}政府昨日舉行「石門花海文化節」，副縣長${one}、${town}長${other}、文化局長${third}${draw.pick(verbs)}。`;
        const found = facts(read(text), "PARTICIPATES_IN");
        const wanted = [one, other, third].filter((name) => !found.some((line) => line.startsWith(`${name} `)));
        return { text, fault: wanted.length > 0 ? `${wanted.join()} missing of ${found.join("; ")}` : undefined };
      }),
      0.9,
    );
  });

  it("are listed behind many of them", () => {
    expectRight(
      trials(60, 707, (draw) => {
        const [one, other, third] = peopleOf(draw);
        const text = `石門社區發展協會昨日舉行「第五屆石門花海文化節」，縣府、鄉公所補助。與會的嘉賓眾多，包括有：縣長${one}、議員${other}、農會總幹事${third}等人。`;
        const found = facts(read(text), "PARTICIPATES_IN").filter((line) => [one, other, third].some((name) => line.startsWith(name)));
        return { text, fault: found.length === 3 ? undefined : found.join("; ") };
      }),
      0.9,
    );
  });

  it("are not those who were asked, missing or stood for", () => {
    expectRight(
      trials(60, 708, (draw) => {
        const [one, other] = peopleOf(draw);
        const told = draw.pick([
          `縣長${one}因公未出席，由副縣長${other}代表。`,
          `代表宜蘭縣長${one}參加的副縣長${other}致詞。`,
          `縣長${one}沒有出席盛會。`,
        ]);
        const text = `宜蘭縣政府昨日舉行「石門花海文化節」。${told}`;
        const found = facts(read(text), "PARTICIPATES_IN").filter((line) => line.startsWith(`${one} `));
        return { text, fault: found.length > 0 ? found.join("; ") : undefined };
      }),
    );
  });
});

describe("what is held between marks", () => {
  it("is an activity, with its hosts, its giver and where it was", () => {
    expectRight(
      trials(60, 709, (draw) => {
        const name = draw.pick(["瑞獅迎春賀歲", "暖意滿社區", "同心樂耀石灣"]);
        const [one] = peopleOf(draw);
        const text = `街總主辦、澳門基金會贊助的「${name}」活動昨下午假石灣廣場舉行，街總會長${one}等出席主禮。`;
        const page = read(text);
        const found = facts(page, "ORGANIZES", "FUNDS", "PARTICIPATES_IN");
        const event = named(page, "Event").join();
        const wanted = [`街總 ORGANIZES ${event}`, `澳門基金會 FUNDS ${event}`, `${one} PARTICIPATES_IN ${event}`];
        return { text, fault: event.includes(name) && wanted.every((line) => found.includes(line)) ? undefined : found.join("; ") };
      }),
      0.9,
    );
  });

  it("is held by no building", () => {
    expectRight(
      trials(60, 710, (draw) => {
        const [county, town, village] = draw.pick(towns);
        const [one] = peopleOf(draw);
        const house = draw.pick(["集會所", "社區活動中心"]);
        const text = `${county}${town}${village}${house}已老舊，在鄉長${one}奔走下，昨日舉行祈福暨動土儀式，縣府補助。`;
        const found = facts(read(text), "ORGANIZES", "IMPLEMENTS").filter((line) => line.split(" ")[0]?.endsWith(house));
        return { text, fault: found.length > 0 ? found.join("; ") : undefined };
      }),
    );
  });
});

describe("a district officer of Hong Kong without a name", () => {
  it("is nobody whom the list names next", () => {
    expectRight(
      trials(60, 711, (draw) => {
        const [one, other] = peopleOf(draw);
        const district = draw.pick(["中西區", "南區", "北區", "東區"]);
        const text = `香港民政事務總署與康文署合辦活動，主禮嘉賓有民政事務總署署長${one}、${district}民政事務專員、${district}區議會主席${other}等。`;
        const found = facts(read(text), "WORKS_FOR").filter((line) => line.includes("民政事務專員"));
        return { text, fault: found.length > 0 ? found.join("; ") : undefined };
      }),
    );
  });
});
