/** Forms of news of Taiwan, Hong Kong and Macau: parts of offices in rows, posts behind names, ranks, occasions in two, prizes in rows. */
import { describe, expect, it } from "vitest";
import { inSimplified } from "./both-scripts.ts";
import { expectRight, facts, judged, named, read, trials } from "./reading.ts";
import { towns } from "./taiwan-towns.ts";

const posts = (text: string): readonly string[] => facts(read(text), "WORKS_FOR");

describe("parts of a county's government in a row", () => {
  it("are all the county's, each with its head", () => {
    expectRight(
      trials(30, 91, (draw) => {
        const [county, town] = draw.pick(towns);
        const [first, second] = draw.pick([
          ["民政處", "社會處"],
          ["農業處", "工務處"],
          ["社會處", "教育處"],
        ] as const);
        const text = `${county}${town}昨日動土，縣府${first}副處長許文傑、${second}處長董文欣等貴賓與${town}公所主管到場。`;
        const whole = `${county}政府`;
        return judged(
          text,
          [`許文傑 WORKS_FOR ${whole}${first} title=副處長`, `董文欣 WORKS_FOR ${whole}${second} title=處長`],
          "WORKS_FOR",
        );
      }),
    );
  });

  it("are none where a verb stands before the head", () => {
    expect(named(read("苗栗縣長徐文昌隨後又率處長李乙文、科長蕭至惠趕抵苗栗市農會，縣府補助。"), "Agency").join()).not.toContain("率");
  });
});

describe("a post behind a name", () => {
  it("is that of the name, and not the one before", () => {
    expect(posts("農業部臺中區農業改良場田文生科長、陳令文副研究員到場。")).toEqual([
      "田文生 WORKS_FOR 臺中區農業改良場 title=科長",
      "陳令文 WORKS_FOR 臺中區農業改良場 title=副研究員",
    ]);
    expect(posts("縣府、大里區公所鄭文璋秘書、臺中市政府農業局陳柏文主任秘書到場。")).toEqual(
      expect.arrayContaining(["陳柏文 WORKS_FOR 臺中市政府農業局 title=主任秘書", "鄭文璋 WORKS_FOR 大里區公所 title=秘書"]),
    );
  });
});

describe("ranks and offices of Macau", () => {
  it("are held in the body that is named whole before them", () => {
    expect(
      posts("街坊總會昨日舉辦活動，司警局社區警務及公共關係處職務主管林文輝、消防局副一等區長林進文、治安警察局副警長馮智文到場。"),
    ).toEqual([
      "林文輝 WORKS_FOR 司警局社區警務及公共關係處 title=職務主管",
      "林進文 WORKS_FOR 消防局 title=副一等區長",
      "馮智文 WORKS_FOR 治安警察局 title=副警長",
    ]);
  });

  it("are two where 兼 joins them, the first of the association before", () => {
    expect(posts("街坊總會副理事長兼秘書長莫文成、副理事長兼中區辦事處主任程順文到場，坊會感謝。")).toEqual([
      "程順文 WORKS_FOR 中區辦事處 title=主任",
      "程順文 WORKS_FOR 街坊總會 title=副理事長",
      "莫文成 WORKS_FOR 街坊總會 title=副理事長兼秘書長",
    ]);
    expect(posts("青洲坊會會長莫文成稱，副理事長兼中區辦事處主任程順文到場。")).not.toContain("程順文 WORKS_FOR 青洲坊會 title=副理事長");
  });

  it("are those of the headline's association where its new term is read out", () => {
    const page = read(
      "路環居民聯誼會新一屆就職\n\n典禮由街坊總會副理事長區惠文主禮。其後宣讀新一屆架構：會長鮑北文，副會長簡玉文、戴偉文，監事長施敏文。",
    );
    expect(facts(page, "WORKS_FOR")).toEqual([
      "區惠文 WORKS_FOR 街坊總會 title=副理事長",
      "戴偉文 WORKS_FOR 路環居民聯誼會 title=副會長",
      "施敏文 WORKS_FOR 路環居民聯誼會 title=監事長",
      "簡玉文 WORKS_FOR 路環居民聯誼會 title=副會長",
      "鮑北文 WORKS_FOR 路環居民聯誼會 title=會長",
    ]);
  });
});

describe("an order of Macau's gazette", () => {
  const order = (end: string): string =>
    `梁文妍—根據第15/2009號法律第五條的規定，因具備適當經驗履行職務，其擔任法務局局長的定期委任，自二零二五年五月十日起${end}。市政署、社工局存檔。`;
  it("names first whose post is renewed", () => {
    expect(posts(order("續期一年"))).toEqual(["梁文妍 WORKS_FOR 法務局 title=局長"]);
    expect(posts(order("終止"))).not.toContain("梁文妍 WORKS_FOR 法務局 title=局長");
  });
});

describe("an occasion that is two in one", () => {
  it("has one name, whoever holds it", () => {
    expect(facts(read("路環居民聯誼會、坊會感謝市政署。路環居民聯誼會昨日舉行第十八屆理監事就職典禮暨敬老聯歡宴。"), "ORGANIZES")).toEqual([
      "路環居民聯誼會 ORGANIZES 第十八屆理監事就職典禮暨敬老聯歡宴",
    ]);
    expect(named(read("縣府召開「第87次主管會報暨第64次縣務會議」，公所列席。"), "Event")).toEqual(["第87次主管會報暨第64次縣務會議"]);
  });
});

describe("prizes in a row", () => {
  it("go each to whom its own words name", () => {
    const text = "縣府、鄉公所頒獎，勝安村志工隊獲「潔淨行走獎」、宜昌社區發展協會獲「無畏風雨獎」、北昌村環保志工隊獲「社區守護神獎」。";
    expect(facts(read(text), "RECEIVED")).toEqual([
      "勝安村志工隊 RECEIVED 潔淨行走獎",
      "北昌村環保志工隊 RECEIVED 社區守護神獎",
      "宜昌社區發展協會 RECEIVED 無畏風雨獎",
    ]);
  });

  it("go to nobody whom an earlier part of the row names", () => {
    const text = "縣府說，李淑文農友參加評鑑獲亞軍、產銷班陳忠文、吳恬文各獲龍眼蜂蜜評鑑特等獎、頭等獎，公所道賀。";
    for (const said of [text, inSimplified(text)])
      expect(facts(read(said), "RECEIVED").filter((line) => line.startsWith("李淑文"))).toEqual([]);
  });

  it("are named without who gives them, or when", () => {
    const page = read("縣府、鄉公所說，協會理事長楊春文榮獲今年全國績優志工獎，村長王文明獲頒內政部114年資深村長獎。");
    expect(named(page, "Honor")).toEqual(["全國績優志工獎", "資深村長獎"]);
  });
});

describe("who is no person", () => {
  it.each([
    "胡家人表示，鄉公所、縣府已來會勘。",
    "許縣長會勘後表示，縣府、公所會處理。",
    "縣府、公所並致贈程儀。",
    "縣府林文宏簡任秘書獲公所感謝。",
  ])("%s", (text) => expect(named(read(text), "Person").filter((name) => /家人|會勘|程儀|秘書/u.test(name))).toEqual([]));
});

describe("works on a page of Taiwan", () => {
  it("lie where they were looked at, and are none by a number alone", () => {
    const page = read("國姓鄉公所說，縣長羅文廷到大旗村會勘墘溝野溪整治工程，縣府另允諾6件道路改善工程。");
    expect(named(page, "Project")).toEqual(["墘溝野溪整治工程"]);
    expect(facts(page, "LOCATED_IN")).toContain("墘溝野溪整治工程 LOCATED_IN 大旗村");
  });
});

describe("people who come along", () => {
  it("are no part of the name of whose office comes with them", () => {
    const page = read("縣府、公所感謝，東富村長葉玉文偕富田派出所所長劉俊文募集物資。");
    expect(facts(page, "WORKS_FOR")).toEqual(["劉俊文 WORKS_FOR 富田派出所 title=所長", "葉玉文 WORKS_FOR 東富村 title=村長"]);
  });
});
