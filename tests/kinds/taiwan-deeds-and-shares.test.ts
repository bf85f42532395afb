/** Taiwan's county news: who pays which share, where occasions are held, who came, and names that go on before what is done. */
import { describe, expect, it } from "vitest";
import { Draw } from "../../scripts/generate/draw.ts";
import { expectRight, facts, judged, named, read, trials } from "./reading.ts";
import { peopleOf } from "./taiwan-people.ts";
import { towns } from "./taiwan-towns.ts";

const posts = (text: string): readonly string[] => facts(read(text), "WORKS_FOR");

describe("shares of one project's costs", () => {
  it("are each payer's, whether or not the sum says its currency", () => {
    expectRight(
      trials(30, 11, (draw) => {
        const [county, town, village] = draw.pick(towns);
        const payer = draw.pick(["台電", "中油", "台糖"]);
        const project = `${village}集會所新建工程`;
        const text = `${county}${town}公所表示，${project}總經費一千八百五十萬元，其中內政部補助六百五十萬、${payer}一百萬、縣府二百萬，餘款由公所自籌。`;
        return judged(
          text,
          [
            `${county}${town}公所 FUNDS ${project}`,
            `${county}政府 FUNDS ${project} amountForeign=TWD 2000000`,
            `${payer} FUNDS ${project} amountForeign=TWD 1000000`,
            `內政部 FUNDS ${project} amountForeign=TWD 6500000`,
          ],
          "FUNDS",
        );
      }),
      0.9,
    );
  });
});

describe("an occasion that is held 於 a place", () => {
  it("is there", () => {
    expectRight(
      trials(24, 12, (draw) => {
        const [county, town] = draw.pick(towns);
        const event = draw.pick(["敬老同樂日2025", "客家文化節2025", "社區成果展2025"]);
        const text = `${county}${town}公所上週日於${town}運動公園舉辦「${event}」，縣府補助。`;
        return judged(text, [`${event} LOCATED_IN ${town}運動公園`, `${town}運動公園 LOCATED_IN ${town}`], "LOCATED_IN");
      }),
      0.9,
    );
  });

  it("is planned where the day is 預定", () => {
    const page = read("苗栗縣公館鄉公所預定10月5日在公館鄉運動公園舉辦「敬老同樂日2025」，縣府補助。");
    expect(facts(page, "ORGANIZES").join()).toMatch(/planned$/u);
  });
});

describe("who came to an occasion", () => {
  it.each(["到場觀禮", "齊聚一堂", "到場祝賀", "共襄盛舉", "亦有出席"])("%s", (came) => {
    expectRight(
      trials(20, 13, (draw) => {
        const [county, town] = draw.pick(towns);
        const [first, second] = peopleOf(draw);
        const event = "敬老同樂日2025";
        const text = `${county}${town}公所舉辦「${event}」，縣府補助。${town}長${first}、${town}農會總幹事${second}等人${came}。`;
        return judged(text, [`${first} PARTICIPATES_IN ${event}`, `${second} PARTICIPATES_IN ${event}`], "PARTICIPATES_IN");
      }),
      0.9,
    );
  });
});

describe("a name before what is done at a ceremony", () => {
  it.each(["主禮", "致贈感謝狀", "剪綵", "及縣府參議盧春文分別頒獎"])("%s", (done) => {
    for (const name of ["彭炳堂", "許雅倫", "吳良添", "陳國健"])
      expect(named(read(`縣府、鄉公所感謝，典禮由鄉農會理事長${name}${done}。`), "Person")).toContain(name);
  });

  it("belongs to a person, and to no body whose head stands behind", () => {
    const page = read("花蓮縣政府說，縣長許雅倫致贈文化傳承基金，義工隊隊長譚寶儀服務社區多年。");
    expect(named(page, "Organization").join()).not.toMatch(/許雅倫|譚寶儀/u);
    expect(named(page, "Person")).toEqual(expect.arrayContaining(["許雅倫", "譚寶儀"]));
  });

  it("ends before what speaks of the time", () => {
    expect(facts(read("政府公布，康文署總監林文健將於下月出任民政事務總署署長。"), "WORKS_FOR")).toContain(
      "林文健 WORKS_FOR 民政事務總署 title=署長 planned",
    );
  });
});

describe("who wrote it, without a stroke before the place", () => {
  it.each(["林玉芬南投", "謝敏政嘉義", "陳文德高雄"])("%s", (written) => {
    const page = read(`【記者${written}報導】縣府、鄉公所說，活動中心落成。`);
    expect(named(page, "Person")).toEqual([written.slice(0, 3)]);
  });
});

describe("what is said of somebody else", () => {
  it("whom another asks to let him go stays", () => {
    expect(posts("桃園市政府新聞處長張惇文說，顧問蔡紫文因健康因素向桃園市長鄭文明請辭。")).toContain(
      "鄭文明 WORKS_FOR 桃園市政府 title=市長",
    );
  });

  it("whoever tells of those who are commended is none of them", () => {
    expect(facts(read("沙鹿區公所區長廖財文表示，今年榮獲表揚的模範父親均由里辦公處推薦，縣府補助。"), "RECEIVED")).toEqual([]);
  });

  it("新任局 is no bureau", () => {
    const page = read("台東縣警察局舉行交接典禮，縣府觀禮。新任局長林宏文，55歲；新任副局長陳楨文，59歲，由內政部警政署保安組組長調任。");
    expect(named(page, "Agency").join()).not.toContain("新任");
    expect(facts(page, "WORKS_FOR").join()).not.toMatch(/警政署|保安組/u);
  });

  it("長照 is long-term care, and nobody's post and name", () => {
    const page = read("衛生福利部長照司簡任技正白姍文說，員林市衛生所長照衛福大樓啟用，縣府、市公所補助。");
    expect(named(page, "Person")).toEqual(["白姍文"]);
    expect(facts(page, "WORKS_FOR")).toEqual(["白姍文 WORKS_FOR 衛生福利部長照司 title=簡任技正"]);
  });

  it("a school's 國小 is no country", () => {
    expect(named(read("育英國小校長林振文、縣府、鄉公所到場。"), "Place")).toEqual([]);
  });

  it("a road of which something is told is no person", () => {
    expect(named(read("縣府、鄉公所說，康安路早在民國72年就規劃，成功街全長三公里。"), "Person")).toEqual([]);
  });
});

describe("councils and counties by the words beside them", () => {
  it("are one where 議員 stand behind the 議長", () => {
    expectRight(
      trials(20, 14, (draw) => {
        const [county, town] = draw.pick(towns);
        const [first, second, third] = peopleOf(draw);
        const text = `${county}政府、${town}公所說，議長${first}、議員${second}、${third}到場。`;
        const council = `${county}議會`;
        return judged(
          text,
          [
            `${first} WORKS_FOR ${council} title=議長`,
            `${second} WORKS_FOR ${council} title=議員`,
            `${third} WORKS_FOR ${council} title=議員`,
          ],
          "WORKS_FOR",
        );
      }),
    );
  });

  it("a 縣議員 is of no city's council", () => {
    expect(posts("南投縣政府衛生局長陳南文到任，臺中市政府衛生局副局長邱惠文、縣議員曾振文觀禮。").join()).not.toMatch(
      /曾振文 WORKS_FOR .{2}市議會/u,
    );
  });

  it("a county goes by its short name before its deputy", () => {
    expectRight(
      trials(20, 15, (draw) => {
        const county = draw.pick(["金門", "花蓮", "澎湖", "臺東", "雲林"]);
        const [first] = peopleOf(draw);
        return judged(
          `縣府說，由${county}副縣長${first}代表受贈，鄉公所感謝。`,
          [`${first} WORKS_FOR ${county}縣政府 title=副縣長`],
          "WORKS_FOR",
        );
      }),
    );
  });

  it("whoever headed a village once did so", () => {
    expect(posts("來自新港鄉現年88歲的吳清文先生，曾任安和村長20餘年，縣府、鄉公所表揚。")).toEqual([
      "吳清文 WORKS_FOR 安和村 title=村長 ended",
    ]);
  });
});

describe("names of indigenous people", () => {
  it.each(["谷達‧喀勒芳文", "督文．撒耘", "伊斯坦文‧貝雅夫‧正文", "杜張文莊Adralriw Abaliusu"])("behind a post are whole: %s", (name) => {
    const [person = ""] = named(read(`縣府、鄉公所說，原民會副主委${name}、鄉長余光文到場。`), "Person").filter((one) => one !== "余光文");
    expect(person.replace(/[‧．·]/gu, "")).toBe(name.replace(/[‧．·]/gu, ""));
  });
});

describe("bodies by their short names", () => {
  it.each([
    ["原住民族委員會", "原民會"],
    ["康樂及文化事務署", "康文署"],
    ["社會福利署", "社署"],
    ["社會工作局", "社工局"],
  ])("%s is %s", (full, short) => {
    const page = read(`${full}昨日公布，縣府、民政事務總署、市政署支持。${short}說，活動如期舉行。`);
    expect(named(page, "Agency").filter((name) => name === full || name === short)).toHaveLength(1);
  });

  it("a county's 縣府衛生局 and 衛生局 are one", () => {
    const page = read("南投縣府衛生局說明，鄉公所配合。南投縣政府衛生局長陳文明、南投縣衛生局同仁到場。");
    expect(named(page, "Agency").filter((name) => name.endsWith("衛生局"))).toHaveLength(1);
  });
});

describe("what is called like a village of the page", () => {
  it("is there", () => {
    const draw = new Draw(16);
    for (let index = 0; index < 20; index++) {
      const [county, town, village] = draw.pick(towns);
      const association = `${village.slice(0, -1)}社區發展協會`;
      const page = read(`${county}${town}${village}表揚志工，縣府、${town}公所補助。${association}感謝公所。`);
      expect(facts(page, "LOCATED_IN")).toContain(`${association} LOCATED_IN ${village}`);
    }
  });
});
