/** Pages of Taiwan, Hong Kong and Macau: posts in short forms, associations and their officers, councils; and what gives nobody a post. */
import { describe, it } from "vitest";
import { Draw } from "../../scripts/generate/draw.ts";
import { expectRight, facts, named, read, type Trial } from "./reading.ts";
import { peopleOf } from "./taiwan-people.ts";
import { towns, type Town } from "./taiwan-towns.ts";

interface Case {
  readonly text: string;
  /** WORKS_FOR, each line. */
  readonly posts: readonly string[];
  /** Names that the page must give. */
  readonly names?: readonly (readonly [label: string, name: string])[];
}

type Form = (town: Town, people: readonly [string, string, string]) => Case;

const taiwan: readonly Form[] = [
  ([county, town], [a, b]) => ({
    text: `${county}${town}公所昨動土，縣府民政處長${a}、社會處副處長${b}到場。`,
    posts: [`${a} WORKS_FOR ${county}政府民政處 title=處長`, `${b} WORKS_FOR ${county}政府社會處 title=副處長`],
  }),
  ([county, town], [a, b]) => ({
    text: `${county}政府補助650萬元，${town}長${a}、縣議員${b}出席。`,
    posts: [`${a} WORKS_FOR ${town}公所 title=${town.slice(-1)}長`, `${b} WORKS_FOR ${county}議會 title=縣議員`],
  }),
  ([county, town], [a, b]) => ({
    text: `${county}政府輔導，${town}農會總幹事${a}、${town}民代表會主席${b}致詞。`,
    posts: [`${a} WORKS_FOR ${town}農會 title=總幹事`, `${b} WORKS_FOR ${town}民代表會 title=主席`],
  }),
  ([county, town, village], [a, b]) => ({
    text: `${county}${town}公所邀請${village}長${a}、${village.slice(0, 2)}社區發展協會理事長${b}座談。`,
    posts: [`${a} WORKS_FOR ${village} title=${village.slice(-1)}長`, `${b} WORKS_FOR ${village.slice(0, 2)}社區發展協會 title=理事長`],
  }),
  ([county, town], [a, b]) => ({
    text: `${county}政府表揚有功人員，${town.slice(0, 2)}分局長${a}、${town.slice(0, 2)}分駐所所長${b}上台。`,
    posts: [`${a} WORKS_FOR ${town.slice(0, 2)}分局 title=分局長`, `${b} WORKS_FOR ${town.slice(0, 2)}分駐所 title=所長`],
  }),
  ([county, town], [a, b]) => ({
    text: `${county}${town}公所出力，${town.slice(0, 2)}國小校長${a}、${town.slice(0, 2)}消防分隊分隊長${b}也到場。`,
    posts: [`${a} WORKS_FOR ${town.slice(0, 2)}國小 title=校長`, `${b} WORKS_FOR ${town.slice(0, 2)}消防分隊 title=分隊長`],
  }),
  ([county, town], [a, b]) => ({
    text: `${county}${town}公所財政課長${a}、建設課技士${b}說明。`,
    posts: [`${a} WORKS_FOR ${county}${town}公所 title=財政課長`, `${b} WORKS_FOR ${county}${town}公所 title=建設課技士`],
  }),
  // What names a body of its own, and councillors: nobody is given to the body beside; a 立委 sits in the one house of all.
  ([county, town], [a, b]) => ({
    text: `${county}政府民政處邀集鄉親，${town}民代表會反對。議員${a}、立委${b}質疑。`,
    posts: [`${b} WORKS_FOR 立法院 title=立委`],
  }),
];

const hongKong: readonly Form[] = [
  (_, [a, b]) => ({
    text: `屯門民政事務專員${a}致辭。立法會議員${b}到場。`,
    posts: [`${a} WORKS_FOR 屯門民政事務處 title=民政事務專員`, `${b} WORKS_FOR 立法會 title=議員`],
  }),
  (_, [a, b]) => ({
    text: `立法會議員${a}、區議員${b}到場視察民政事務處的工程。`,
    posts: [`${a} WORKS_FOR 立法會 title=議員`],
  }),
  (_, [a, b, c]) => ({
    text: `澳門元八十萬。望廈坊眾互助會換屆。會長${a}、理事長${b}、監事長${c}就職。`,
    posts: [
      `${a} WORKS_FOR 望廈坊眾互助會 title=會長`,
      `${b} WORKS_FOR 望廈坊眾互助會 title=理事長`,
      `${c} WORKS_FOR 望廈坊眾互助會 title=監事長`,
    ],
  }),
  (_, [a, b]) => ({
    text: `澳門元資助。社會工作局家庭及社區服務廳廳長${a}、街坊總會理事長${b}出席。`,
    posts: [`${a} WORKS_FOR 社會工作局家庭及社區服務廳 title=廳長`, `${b} WORKS_FOR 街坊總會 title=理事長`],
  }),
  (_, [a, b]) => ({
    text: `澳門元資助。治安警察局局長${a}、同善盟值理會副主席${b}出席。`,
    posts: [`${a} WORKS_FOR 治安警察局 title=局長`, `${b} WORKS_FOR 同善盟值理會 title=副主席`],
  }),
  (_, [a]) => ({
    text: `民政事務專員公布。消防處北區副指揮官${a}講解。`,
    posts: [`${a} WORKS_FOR 消防處 title=北區副指揮官`],
  }),
];

function judged({ text, posts, names = [] }: Case, people: readonly string[]): Trial {
  const page = read(text);
  const found = facts(page, "WORKS_FOR");
  const missed = [
    ...people.filter((person) => text.includes(person) && !named(page, "Person").includes(person)),
    ...names.filter(([label, name]) => !named(page, label).includes(name)).map(([, name]) => name),
  ];
  const right = missed.length === 0 && found.join("\n") === [...posts].sort().join("\n");
  return { text, fault: right ? undefined : `${found.join("; ")}${missed.map((name) => `; no ${name}`).join("")}` };
}

function trialsOf(forms: readonly Form[], count: number, seed: number): Trial[] {
  const draw = new Draw(seed);
  return Array.from({ length: count }, (_, index) => {
    const people = peopleOf(draw);
    return judged(forms[index % forms.length]!(towns[draw.below(towns.length)]!, people), people);
  });
}

describe("a page of Taiwan, Hong Kong or Macau in its own short forms", () => {
  it("gives who holds which post in Taiwan", () => expectRight(trialsOf(taiwan, 64, 72)));
  it("gives who holds which post in Hong Kong and Macau", () => expectRight(trialsOf(hongKong, 48, 82)));
});
