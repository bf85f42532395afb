/** Pages of Taiwan, Hong Kong and Macau: their bodies and posts, their money and years; and what gives nothing. */
import { describe, expect, it } from "vitest";
import { Draw } from "../../scripts/generate/draw.ts";
import { expectRight, facts, named, read, type Trial } from "./reading.ts";
import { peopleOf } from "./taiwan-people.ts";
import { towns, type Town } from "./taiwan-towns.ts";

interface Case {
  readonly text: string;
  /** WORKS_FOR, each line. */
  readonly posts: readonly string[];
}

type TaiwanForm = (town: Town, people: readonly [string, string, string]) => Case;

const taiwan: readonly TaiwanForm[] = [
  ([county], [a]) => ({
    text: `${county}政府農業處處長${a}昨（12）日表示，補助將發放。`,
    posts: [`${a} WORKS_FOR ${county}政府農業處 title=處長`],
  }),
  ([county, town], [a]) => ({
    text: `【記者王小莉／${county.slice(0, 2)}報導】${county}${town}公所主任秘書${a}指出，圖書館明年啟用。`,
    posts: [`${a} WORKS_FOR ${county}${town}公所 title=主任秘書`],
  }),
  ([, town, village], [a, b]) => ({
    text: `${town}民代表會主席${a}、${village}${village.slice(-1)}長${b}到場。`,
    posts: [`${a} WORKS_FOR ${town}民代表會 title=主席`, `${b} WORKS_FOR ${village} title=${village.slice(-1)}長`],
  }),
  ([county], [a, b]) => ({
    text: `${county}議會議長${a}表示支持，縣議員${b}在場。`,
    posts: [`${a} WORKS_FOR ${county}議會 title=議長`, `${b} WORKS_FOR ${county}議會 title=縣議員`],
  }),
  ([county], [a]) => ({ text: `${county}警察局副局長${a}說，警方已受理。`, posts: [`${a} WORKS_FOR ${county}警察局 title=副局長`] }),
  (_, [a]) => ({ text: `經濟部水利署副署長${a}率隊會勘。`, posts: [`${a} WORKS_FOR 經濟部水利署 title=副署長`] }),
  ([, town], [a]) => ({ text: `前${town}公所秘書${a}回憶。`, posts: [`${a} WORKS_FOR ${town}公所 title=秘書 ended`] }),
  ([county, town], [a, b]) => ({
    text: `${town}代表會反對。縣議員${a}、立委${b}質疑工程延誤。`,
    posts: [`${a} WORKS_FOR ${county}議會 title=縣議員`, `${b} WORKS_FOR 立法院 title=立委`],
  }),
];

const hongKong: readonly ((people: readonly [string, string, string]) => Case)[] = [
  ([a, b]) => ({
    text: `民政事務總署署長${a}致辭。大埔民政事務專員${b}出席。`,
    posts: [`${a} WORKS_FOR 民政事務總署 title=署長`, `${b} WORKS_FOR 大埔民政事務處 title=民政事務專員`],
  }),
  ([a]) => ({ text: `香港房屋委員會主席${a}稱，項目將於2027年落成。`, posts: [`${a} WORKS_FOR 香港房屋委員會 title=主席`] }),
  ([a, b]) => ({
    text: `元朗區議會主席${a}表示關注，區議員${b}質疑工程延誤。`,
    posts: [`${a} WORKS_FOR 元朗區議會 title=主席`, `${b} WORKS_FOR 元朗區議會 title=區議員`],
  }),
  ([a]) => ({ text: `水務署助理署長${a}講解工程。`, posts: [`${a} WORKS_FOR 水務署 title=助理署長`] }),
  ([a]) => ({ text: `政務司司長${a}主持會議。`, posts: [`${a} WORKS_FOR 政務司 title=司長`] }),
  ([a, b]) => ({
    text: `路政署署長${a}、運輸署副署長${b}視察。`,
    posts: [`${a} WORKS_FOR 路政署 title=署長`, `${b} WORKS_FOR 運輸署 title=副署長`],
  }),
  ([a]) => ({ text: `澳門土地工務局局長${a}介紹工程。`, posts: [`${a} WORKS_FOR 澳門土地工務局 title=局長`] }),
  ([a]) => ({ text: `沙田鄉事委員會主席${a}說。`, posts: [`${a} WORKS_FOR 沙田鄉事委員會 title=主席`] }),
];

function judged({ text, posts }: Case, people: readonly string[]): Trial {
  const page = read(text);
  const found = facts(page, "WORKS_FOR");
  const missed = people.filter((person) => text.includes(person) && !named(page, "Person").includes(person));
  const right = missed.length === 0 && found.join("\n") === [...posts].sort().join("\n");
  return { text, fault: right ? undefined : `${found.join("; ")}${missed.map((name) => `; no ${name}`).join("")}` };
}

describe("a page of Taiwan, Hong Kong or Macau", () => {
  it("gives who holds which post in Taiwan", () => {
    const draw = new Draw(71);
    const trials = Array.from({ length: 96 }, (_, index) => {
      const people = peopleOf(draw);
      return judged(taiwan[index % taiwan.length]!(towns[draw.below(towns.length)]!, people), people);
    });
    expectRight(trials);
  });

  it("gives who holds which post in Hong Kong and Macau", () => {
    const draw = new Draw(81);
    const trials = Array.from({ length: 72 }, (_, index) => {
      const people = peopleOf(draw);
      return judged(hongKong[index % hongKong.length]!(people), people);
    });
    expectRight(trials);
  });

  it("counts in its own money and years", () => {
    const values = (text: string): readonly unknown[] =>
      read(text).mentions.flatMap(({ type, value, unit }) =>
        type === "Money" || type === "Date" ? [unit === undefined ? value : `${unit} ${value}`] : [],
      );
    expect(values("南投縣政府補助埔里鎮公所1,200萬元，預計113年6月完工。")).toEqual(["TWD 12000000", "2024-06"]);
    expect(values("元朗區議會撥款200萬元，香港房屋委員會另撥3億元。")).toEqual(["HKD 2000000", "HKD 300000000"]);
    expect(values("廬江縣水利局撥款200萬元，100年老店。")).toEqual([2000000]);
    expect(values("工程經費1億2,000萬元。")).toEqual([120000000]);
  });

  it("makes no project of a councillor's question, and no village of another place", () => {
    const page = read("國姓鄉公所主任秘書陳志豪、北港村村長黃金水出席。區議員李錦輝質疑工程延誤。");
    expect(named(page, "Project")).toEqual([]);
    expect(named(page, "Village")).toEqual(["北港村"]);
  });
});
