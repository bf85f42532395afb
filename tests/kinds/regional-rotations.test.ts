/** Pages of Taiwan: who is moved to which post and who takes it over, names with the post inside or behind them, an office that keeps its township. */
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

type Form = (town: Town, people: readonly [string, string, string]) => Case;
const precinct = (town: string): string => `${town.slice(0, 2)}分局`;

const rotations: readonly Form[] = [
  ([county, town], [a]) => ({
    text: `警政署公布，${precinct(town)}長${a}調升${county}警察局副局長。縣府已收到公文。`,
    posts: [`${a} WORKS_FOR ${county}警察局 title=副局長`, `${a} WORKS_FOR ${precinct(town)} title=分局長 ended`],
  }),
  ([county, town], [a, b]) => ({
    text: `名單中，原竹山分局長${a}調任${county}警察局督察長、${precinct(town)}長${b}調升保安警察第五總隊副總隊長。縣府表示祝賀。`,
    posts: [
      `${a} WORKS_FOR ${county}警察局 title=督察長`,
      `${a} WORKS_FOR 竹山分局 title=分局長 ended`,
      `${b} WORKS_FOR 保安警察第五總隊 title=副總隊長`,
      `${b} WORKS_FOR ${precinct(town)} title=分局長 ended`,
    ],
  }),
  ([county, town], [a]) => ({
    text: `${county}警察局說明，${precinct(town)}長由原水上分局長${a}接任。縣府表示歡迎。`,
    posts: [`${a} WORKS_FOR 水上分局 title=分局長 ended`, `${a} WORKS_FOR ${precinct(town)} title=分局長`],
  }),
];

const names: readonly Form[] = [
  ([county, , village], [a]) => ({
    text: `${county}政府會勘，${village}${a}${village.slice(-1)}長到場關心，縣府允諾改善。`,
    posts: [`${a} WORKS_FOR ${village} title=${village.slice(-1)}長`],
  }),
  ([county, town], [a]) => ({
    text: `${county}${town}公所動土。${town}公所秘書${a}說，年底完工，縣府補助。`,
    posts: [`${a} WORKS_FOR ${county}${town}公所 title=秘書`],
  }),
  ([county], [a, b]) => ({
    text: `${county}政府補助，縣議會議長${a}、縣府教育處代理處長${b}到場。`,
    posts: [`${a} WORKS_FOR ${county}議會 title=議長`, `${b} WORKS_FOR ${county}政府教育處 title=代理處長`],
  }),
  ([county], [a, b]) => ({
    text: `${county}政府表揚，${county}家長協會理事長${a}、縣府教育處代理處長${b}出席。`,
    posts: [`${a} WORKS_FOR ${county}家長協會 title=理事長`, `${b} WORKS_FOR ${county}政府教育處 title=代理處長`],
  }),
];

const perForm = 24;

function trials(seed: number, forms: readonly Form[]): Trial[] {
  const draw = new Draw(seed);
  return forms.flatMap((form) =>
    Array.from({ length: perForm }, () => {
      const people = [0, 1, 2].map(() => inTraditional(personName(draw))) as unknown as readonly [string, string, string];
      const { text, posts } = form(draw.pick(towns), people);
      const page = read(text);
      const found = facts(page, "WORKS_FOR");
      const missed = people.filter((person) => text.includes(person) && person.length === 3 && !named(page, "Person").includes(person));
      const right = [...posts].sort().join(" | ");
      const fault =
        found.join(" | ") === right && missed.length === 0 ? undefined : `${found.join(" | ")} instead of ${right}; ${missed.join(" ")}`;
      return { text, fault };
    }),
  );
}

describe("Who is moved from one office of Taiwan to another", () => {
  it("leaves the first and has the second, and so does each of a list", () => expectRight(trials(2301, rotations), 0.9));
});

describe("An office and a village of Taiwan", () => {
  it("has who is named before the post, and nobody of another office beside", () => expectRight(trials(2302, names), 0.85));

  it("is the township's, and never its county's", () => {
    for (const [county, town] of towns) {
      const page = read(`${county}${town}公所昨動土，縣府補助。${town}公所說，年底完工。`);
      expect(facts(page, "HAS_JURISDICTION").filter((line) => line.includes("公所"))).toEqual([
        `${county}${town}公所 HAS_JURISDICTION ${town}`,
      ]);
    }
  });
});

describe("Minutes of a council", () => {
  it("name people with their post inside the name", () => {
    const page = read(
      "金門縣議會定期會\n主席洪議長家銘:\n請縣長上報告台。\n許縣長彥文:\n議員早。\n歐陽議員文雄:\n本席請教，縣府的預算。\n許縣長彥文:\n許縣長表示，會檢討。",
    );
    expect(named(page, "Person")).toEqual(expect.arrayContaining(["歐陽文雄", "洪家銘", "許彥文"]));
    expect(named(page, "Person").filter((name) => ["家銘", "彥文", "文雄"].includes(name))).toEqual([]);
  });
});
