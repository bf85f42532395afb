/** Taiwan, Hong Kong and Macau: rows of posts of several bodies, who hands over or rises, small temples, and occasions that are not the page's. */
import { describe, expect, it } from "vitest";
import { expectRight, facts, judged, named, read, trials } from "./reading.ts";
import { peopleOf } from "./taiwan-people.ts";
import { towns } from "./taiwan-towns.ts";

const posts = (text: string): readonly string[] => facts(read(text), "WORKS_FOR");

describe("a post in a row behind somebody of another body", () => {
  it("is of the one body before whose posts are called so, and so is what follows", () => {
    expectRight(
      trials(30, 21, (draw) => {
        const [county] = draw.pick(towns);
        const [first, second, third] = peopleOf(draw);
        const bureau = `${county}${draw.pick(["消防局", "警察局", "衛生局"])}`;
        const [team, head] = draw.pick([
          ["義消總隊", "總隊長"],
          ["義警大隊", "大隊長"],
          ["警友會", "理事長"],
        ] as const);
        const [lead] = peopleOf(draw);
        const text = `${bureau}局長${lead}、${team}${head}${first}、副局長${second}、科長${third}到場觀禮。`;
        return judged(
          text,
          [
            `${first} WORKS_FOR ${team} title=${head}`,
            ...(lead === first ? [] : [`${lead} WORKS_FOR ${bureau} title=局長`]),
            `${second} WORKS_FOR ${bureau} title=副局長`,
            `${third} WORKS_FOR ${bureau} title=科長`,
          ],
          "WORKS_FOR",
        );
      }),
      0.85,
    );
  });

  it("is nobody's where two bodies before have such posts", () => {
    expect(posts("彰化縣消防局局長林振文、彰化縣衛生局局長許金水、義消總隊總隊長陳國章、副局長何進財到場。").join()).not.toMatch(/何進財/u);
  });
});

describe("an occasion at which somebody won a prize", () => {
  it.each(["榮獲金獎", "勇奪冠軍", "獲得第二名"])("%s is not what the guests came to", (won) => {
    for (const came of ["共同出席", "到場祝賀", "等人出席"]) {
      const text = `彰化縣大城鄉農會辦理表揚，許金水於「2025彰化米料理大賽」中${won}。縣府秘書長林振文、農會理事長陳國章${came}。`;
      expect(facts(read(text), "PARTICIPATES_IN").join()).not.toMatch(/林振文|陳國章/u);
    }
  });

  it("another one still is", () => {
    const text = "彰化縣大城鄉公所舉辦「敬老同樂日2025」，縣府補助。鄉長許金水、農會理事長陳國章到場祝賀。";
    expect(facts(read(text), "PARTICIPATES_IN").join()).toMatch(/陳國章 PARTICIPATES_IN 敬老同樂日2025/u);
  });
});

describe("who heads a body next", () => {
  it.each(["將出任", "將於下月接任", "升任"])("the deputy %s, of the same office", (verb) => {
    expectRight(
      trials(12, 22, (draw) => {
        const [person] = peopleOf(draw);
        const [body, post] = draw.pick([
          ["彰化縣消防局", "局長"],
          ["南投縣政府社會處", "處長"],
          ["屏東縣衛生局", "局長"],
        ] as const);
        const text = `縣府表示，現任${body}副${post}${person}${verb}${post}。`;
        const fault = new RegExp(`${person} WORKS_FOR ${body} title=${post}`, "u").test(posts(text).join())
          ? undefined
          : posts(text).join();
        return { text, fault };
      }),
      0.9,
    );
  });

  it("is no head yet, and no other official is one by the same words", () => {
    expect(posts("縣府表示，現任彰化縣消防局副局長林振文將出任局長。")).toEqual([
      "林振文 WORKS_FOR 彰化縣消防局 title=副局長",
      "林振文 WORKS_FOR 彰化縣消防局 title=局長 planned",
    ]);
    expect(posts("縣府表示，現任彰化縣消防局科長林振文將出任局長。").join()).not.toContain("title=局長");
    expect(posts("縣府表示，現任彰化縣警察局田中分局副分局長林振文將出任局長。").join()).not.toContain("title=局長");
  });

  it("is told in a clause of its own", () => {
    expect(posts("政府公布，特派代表林雪慧，就會在下月二日，出任行政長官辦公室常任秘書長。").join()).toMatch(/planned$/u);
  });

  it("is chosen where the association elects", () => {
    expectRight(
      trials(24, 23, (draw) => {
        const [county, town, village] = draw.pick(towns);
        const [person] = peopleOf(draw);
        const body = `${village.slice(0, 2)}社區發展協會`;
        const text = `${county}${town}${body}理事長改選，由${person}獲全體理事支持而當選，縣府祝賀。`;
        const found = posts(text).join();
        return { text, fault: new RegExp(`${person} WORKS_FOR \\S*${body} title=理事長`, "u").test(found) ? undefined : found };
      }),
      0.9,
    );
    expect(posts("埔里鎮北梅社區發展協會理事長改選，由林振文獲邀監選，縣府祝賀。")).toEqual([]);
  });

  it("of two associations that met is of neither", () => {
    const text = "澳門湛川聯誼會會長許慧英拜訪街坊總會，受到街坊總會會長吳麗珠、副會長何國章接見。候任會長陳培文先後發言。";
    expect(posts(text).join()).not.toMatch(/陳培文/u);
  });

  it("receives the seal from who leaves", () => {
    const text = "救國團埔里鎮團委會舉行會長交接典禮，卸任會長許金水發表感言，將會長印信移交新任會長林振文，縣府祝賀。";
    const found = posts(text);
    expect(found).toContain("許金水 WORKS_FOR 救國團埔里鎮團委會 title=會長 ended");
    expect(found).toContain("林振文 WORKS_FOR 救國團埔里鎮團委會 title=會長");
    expect(named(read(text), "Agency").join()).not.toContain("團委");
  });
});

describe("officers of the police", () => {
  it("without a body of their own are of the one bureau that the page names", () => {
    expectRight(
      trials(20, 24, (draw) => {
        const [county] = draw.pick(towns);
        const [first, second] = peopleOf(draw);
        const joint = draw.pick(["及", "、", "與"]);
        const text = `${county}警察局調整職務。新任督察長${first}${joint}主任秘書${second}9日到職。`;
        return judged(
          text,
          [`${first} WORKS_FOR ${county}警察局 title=督察長`, `${second} WORKS_FOR ${county}警察局 title=主任秘書`],
          "WORKS_FOR",
        );
      }),
      0.85,
    );
    expect(posts("彰化縣警察局、南投縣警察局調整職務。新任督察長林振文9日到職。")).toEqual([]);
    expect(posts("彰化縣政府調整職務。新任督察長林振文9日到職。")).toEqual([]);
  });
});

describe("who sits in a council, or serves it", () => {
  it("is the next in the row behind somebody's other name", () => {
    const text = "花蓮縣議會開會，縣議員蔡靜文(Lamen Sawtu)、林正國及多位頭目出席。";
    expect(posts(text).join()).toMatch(/林正國 WORKS_FOR 花蓮縣議會 title=縣議員/u);
  });

  it.each(["秘書長", "主任秘書", "主任"])("as its %s", (post) => {
    expect(posts(`縣長何進財、議長許金水、議會${post}林振文到場，花蓮縣議會支持。`)).toContain(`林振文 WORKS_FOR 花蓮縣議會 title=${post}`);
    expect(posts(`花蓮縣議會、台東縣議會座談，議會${post}林振文到場。`)).toEqual([]);
  });
});

describe("a temple of three characters", () => {
  it.each(["清水宮", "保安寺", "三聖宮", "朝天宮", "福興廟"])("%s has a chairman", (temple) => {
    for (const post of ["主委", "主任委員", "總幹事"])
      expect(posts(`南投縣政府說，${temple}${post}林振文到場。`)).toContain(`林振文 WORKS_FOR ${temple} title=${post}`);
  });

  it.each(["當地宮", "該古廟", "一座廟"])("%s is none by its name", (temple) => {
    expect(named(read(`南投縣政府說，${temple}主委林振文到場。`), "Organization")).toEqual([]);
  });
});

describe("a married woman's two surnames", () => {
  it.each(["陳黃淑媛", "林許玉蘭", "張陳美惠"])("%s before 里長 is no village", (name) => {
    const page = read(`馬公市光明里成立社區發展協會，縣府補助。${name}里長表示感謝。`);
    expect(named(page, "Village")).toEqual(["光明里"]);
    expect(facts(page, "LOCATED_IN").join()).not.toContain(`${name}里`);
  });
});
