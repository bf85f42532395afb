/**
 * Pages of Taiwan, Hong Kong and Macau that tell who takes over a post: heads of a county's departments, officers of an association, officials of a
 * government; and names, bodies and places as such pages have them.
 */
import { describe, expect, it } from "vitest";
import { Draw } from "../../scripts/generate/draw.ts";
import { personName } from "../../scripts/generate/county-setting.ts";
import { inTraditional } from "./both-scripts.ts";
import { expectRight, facts, named, read, type Trial } from "./reading.ts";
import { towns, type Town } from "./taiwan-towns.ts";

interface Case {
  readonly text: string;
  /** WORKS_FOR, each line. */
  readonly posts: readonly string[];
}

type People = readonly [string, string, string];
type Form = (town: Town, people: People) => Case;

const departments: readonly Form[] = [
  ([county], [a, b, c]) => ({
    text: `${county}政府今天表示，新增副縣長一職由參議${a}出任，副秘書長由參議${b}出任，民政處長由副處長${c}接任。`,
    posts: [
      `${a} WORKS_FOR ${county}政府 title=副縣長`,
      `${b} WORKS_FOR ${county}政府 title=副秘書長`,
      `${c} WORKS_FOR ${county}政府民政處 title=處長`,
    ],
  }),
  ([county], [a, b]) => ({
    text: `${county}政府公布人事，農業處長遺缺暫由副處長${a}代理，參議${b}升任秘書長。`,
    posts: [`${a} WORKS_FOR ${county}政府農業處 title=副處長`, `${b} WORKS_FOR ${county}政府 title=秘書長`],
  }),
  ([county, town], [a, b]) => ({
    text: `${county}政府布達，民政處長由${town}公所主任秘書${a}接掌，工商旅遊處長${b}監交。`,
    posts: [
      `${a} WORKS_FOR ${county}政府民政處 title=處長`,
      `${a} WORKS_FOR ${town}公所 title=主任秘書 ended`,
      `${b} WORKS_FOR ${county}政府工商旅遊處 title=處長`,
    ],
  }),
  // Another county's government on the page: who presides is of the one that begins the sentence.
  ([county], [a]) => ({
    text: `${county}政府舉行布達典禮，由縣長${a}主持。明年將與金門縣政府合辦燈會。`,
    posts: [`${a} WORKS_FOR ${county}政府 title=縣長`],
  }),
  ([county], [a, b]) => ({
    text: `${county}政府、金門縣政府表示，副秘書長由參議${a}陪同，建設處長未由${b}接任。`,
    posts: [],
  }),
];

const associations: readonly Form[] = [
  ([county, town], [a, b, c]) => ({
    text: `${county}${town}農會召開理監事會議，理事長由${a}連任，常務監事由${b}當選，總幹事一職出缺，暫由秘書${c}代理。縣府到場監選。`,
    posts: [
      `${a} WORKS_FOR ${county}${town}農會 title=理事長`,
      `${b} WORKS_FOR ${county}${town}農會 title=常務監事`,
      `${c} WORKS_FOR ${county}${town}農會 title=秘書`,
    ],
  }),
  ([county, town], [a, b]) => ({
    text: `${county}${town}農會改選結果，由${a}當選理事長、${b}當選常務監事。縣府祝賀。`,
    posts: [`${a} WORKS_FOR ${county}${town}農會 title=理事長`, `${b} WORKS_FOR ${county}${town}農會 title=常務監事`],
  }),
  ([county, town], [a, b]) => ({
    text: `${county}${town}農會改選，理事長由${a}參選、總幹事支持${b}，縣府籲請踴躍投票。`,
    posts: [],
  }),
];

const officials: readonly Form[] = [
  (_, [a, b]) => ({
    text: `政府宣布，首席政府城市規劃師${a}，將於本月十八日出任規劃署署長。公務員事務局局長${b}表示祝賀。退休前休假安排不變。`,
    posts: [`${a} WORKS_FOR 規劃署 title=署長 planned`, `${b} WORKS_FOR 公務員事務局 title=局長`],
  }),
  (_, [a, b]) => ({
    text: `政府公布首長級任命，政府新聞處處長就由教育局副秘書長${a}接任。破產管理署署長${b}出席。政務主任到場。`,
    posts: [`${a} WORKS_FOR 政府新聞處 title=處長`, `${a} WORKS_FOR 教育局 title=副秘書長 ended`, `${b} WORKS_FOR 破產管理署 title=署長`],
  }),
  (_, [a, b, c]) => ({
    text: `沙田民政事務處公布沙田東分區委員會成員名單，由${a}獲委任為主席，${b}、${c}獲委任為委員。`,
    posts: [
      `${a} WORKS_FOR 沙田東分區委員會 title=主席`,
      `${b} WORKS_FOR 沙田東分區委員會 title=委員`,
      `${c} WORKS_FOR 沙田東分區委員會 title=委員`,
    ],
  }),
];

function peopleOf(draw: Draw): People {
  const names = new Set<string>();
  while (names.size < 3) {
    const name = inTraditional(personName(draw));
    if (name.length === 3) names.add(name);
  }
  return [...names] as unknown as People;
}

function trials(forms: readonly Form[], seed: number): Trial[] {
  const draw = new Draw(seed);
  return forms.flatMap((form) =>
    Array.from({ length: 16 }, () => {
      const people = peopleOf(draw);
      const { text, posts } = form(draw.pick(towns), people);
      const page = read(text);
      const found = facts(page, "WORKS_FOR").join(" | ");
      const missed = people.filter((person) => text.includes(person) && !named(page, "Person").includes(person));
      const right = [...posts].sort().join(" | ");
      return { text, fault: found === right && missed.length === 0 ? undefined : `${found} instead of ${right}; ${missed.join(" ")}` };
    }),
  );
}

describe("Who takes over a post", () => {
  it("of a county's government and its departments", () => expectRight(trials(departments, 711), 0.9));
  it("of an association that elects", () => expectRight(trials(associations, 712), 0.9));
  it("of Hong Kong's government and its committees", () => expectRight(trials(officials, 811), 0.9));
});

/** Surnames of husbands and wives, given names: put together, nobody's that is known. */
const married: readonly string[] = ["張黃秀蘭", "林許麗珠", "陳吳月桂", "劉蔡玉霞", "周鄭淑芬", "廖李可盈"];

describe("Names of Taiwan, Hong Kong and Macau", () => {
  it("are whole under two surnames, whatever is done behind them", () => {
    for (const name of married) {
      expect(named(read(`縣府邀請民代會主席${name}共同剪綵，立委到場。`), "Person")).toContain(name);
      expect(named(read(`民政事務專員到場，渠務署署長${name}出任主禮，區議會主席表示歡迎。`), "Person")).toContain(name);
    }
  });

  it("end where it is told when, and where another one is joined", () => {
    const draw = new Draw(714);
    const all = Array.from({ length: 40 }, () => {
      const [name, other] = peopleOf(draw);
      const text = `縣府表示，前口湖鄉長${name}上月辭世。分駐所副所長${other}與偵查佐${name}到場。`;
      const people = named(read(text), "Person");
      return { text, fault: people.includes(name) && people.includes(other) && people.length === 2 ? undefined : people.join(" ") };
    });
    expectRight(all, 0.9);
  });

  it("are none of what is only a surname, or a day", () => {
    const page = read("縣府表示，謝姓小隊長於上月受傷，楊姓駕駛在旁等待，立委到場。");
    expect(named(page, "Person")).toEqual([]);
  });
});

describe("Who stands before his post", () => {
  it("has it in the body before the name, in Macau's lists of guests", () => {
    const draw = new Draw(820);
    const all = Array.from({ length: 24 }, () => {
      const [a, b, c] = peopleOf(draw);
      const text = `街坊總會表示，出席的還有勞工事務局${a}局長、法務局${b}廳長、同善堂${c}值理。市政署配合。`;
      const found = facts(read(text), "WORKS_FOR").join(" | ");
      const right = [`${a} WORKS_FOR 勞工事務局 title=局長`, `${b} WORKS_FOR 法務局 title=廳長`, `${c} WORKS_FOR 同善堂 title=值理`];
      return { text, fault: found === right.sort().join(" | ") ? undefined : found };
    });
    expectRight(all, 0.85);
  });

  it("is not of the next one, where names and posts are run together", () => {
    const draw = new Draw(821);
    const all = Array.from({ length: 16 }, () => {
      const [a, b, c] = peopleOf(draw);
      const text = `立法會議員出席，區議會列席。公職人員：${a}先生建築署署長${b}先生水務署署長${c}先生。`;
      const found = facts(read(text), "WORKS_FOR").filter((line) => line.startsWith(b) || line.startsWith(c));
      return { text, fault: found.length === 0 ? undefined : found.join(" | ") };
    });
    expectRight(all, 1);
  });

  it("has no post of another unit in the body that the page is about", () => {
    const draw = new Draw(822);
    const all = Array.from({ length: 16 }, () => {
      const [a, b] = peopleOf(draw);
      const text = `縣府表示，鳳祥消防分隊出動。第三救災救護大隊副大隊長${a}到場。臺中縣政府說明，副縣長${b}到場，南投縣警察局支援。`;
      const found = facts(read(text), "WORKS_FOR").filter((line) => /鳳祥|南投/.test(line));
      return { text, fault: found.length === 0 ? undefined : found.join(" | ") };
    });
    expectRight(all, 1);
  });
});

describe("Bodies of Taiwan, Hong Kong and Macau", () => {
  it("begin behind what is said of them", () => {
    const page = read(
      "桃園市各農會改選，但桃園區農會選前傳出兩派相爭。縣府說明，鄉長以一天的議程了解集集鎮公所的工程。口湖代表會主席到場。",
    );
    expect(named(page, "Organization")).toContain("桃園區農會");
    expect(named(page, "Agency")).toEqual(expect.arrayContaining(["集集鎮公所"]));
    expect([...named(page, "Organization"), ...named(page, "Agency")].filter((name) => /^但|議程/.test(name))).toEqual([]);
  });

  it("keep their town short, as they are called", () => {
    const page = read("嘉義縣政府表示，朴子分局與中壢分局合作，朴子市公所協助，縣府感謝。");
    expect(named(page, "Agency")).toEqual(expect.arrayContaining(["朴子分局", "中壢分局"]));
    expect(named(page, "Agency").filter((name) => /市分局|區分局/.test(name))).toEqual([]);
  });

  it("are none of a county that a rural committee's name would make", () => {
    const page = read("沙田鄉事委員會主席到場，民政事務專員致辭。教育局副秘書長表示歡迎，區議會感謝。");
    expect(named(page, "Agency").filter((name) => /寧鄉|宁乡/.test(name))).toEqual([]);
  });
});

describe("Places of Taiwan, Hong Kong and Macau", () => {
  it("are known without what they are: a township on its county's page, an area on its city's", () => {
    expect(named(read("苗栗縣政府表示，後龍人很多，民雄則在嘉義縣。縣府補助後龍鎮公所。"), "Place")).toEqual(
      expect.arrayContaining(["後龍鎮"]),
    );
    expect(named(read("民政事務專員說，大圍一帶的食水管更換，沙田區議會支持，渠務署配合。"), "Place")).toContain("大圍");
    expect(named(read("街坊總會表示，黑沙環居民關注交通，市政署回應。"), "Place")).toContain("黑沙環");
  });

  it("begin no other's name", () => {
    const page = read("街坊總會表示，望廈坊眾互助會昨日聚餐，市政署代表出席。");
    expect(named(page, "Place")).not.toContain("望廈");
    expect(named(read("大圍是華北的村鎮，北角也是。"), "Place")).not.toContain("北角");
  });
});
