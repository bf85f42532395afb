/** Pages of Taiwan and Hong Kong on who comes to which post: acting heads, staff moved within an office, posts printed inside names, committees renewed. */
import { describe, expect, it } from "vitest";
import { Draw } from "../../scripts/generate/draw.ts";
import { expectRight, facts, judged, named, read, type Trial } from "./reading.ts";
import { peopleOf } from "./taiwan-people.ts";
import { towns, type Town } from "./taiwan-towns.ts";

interface Case {
  readonly text: string;
  /** WORKS_FOR, each line. */
  readonly posts: readonly string[];
}

type Form = (town: Town, people: readonly [string, string, string], other: Town) => Case;

const headOf = (town: string): string => `${town.slice(-1)}長`;

const taiwan: readonly Form[] = [
  ([county, town], [a]) => ({
    text: `${county}政府依地方制度法核派${a}代理${town}長職務，昨日就職。`,
    posts: [`${a} WORKS_FOR ${town}公所 title=代理${headOf(town)}`],
  }),
  ([county, town], [a]) => ({
    text: `${county}${town}公所公布人事異動，原秘書${a}陞任主任秘書，即日生效。`,
    posts: [`${a} WORKS_FOR ${county}${town}公所 title=主任秘書`],
  }),
  // Where somebody was before is not the town that the page tells of.
  ([county, town], [a, b], [, other]) => ({
    text: `${county}${town}昨日舉行典禮，縣府、立委、縣議員到場。${a}過去曾任${other}公所主任秘書。公所公布人事異動，${b}陞任主任秘書。`,
    posts: [`${a} WORKS_FOR ${other}公所 title=主任秘書 ended`, `${b} WORKS_FOR ${town}公所 title=主任秘書`],
  }),
  ([county, town], [a]) => ({
    text: `${county}${town}公所感謝善心人士，由${county}政府消防局${a.charAt(0)}副局長${a.slice(1)}代表受贈。`,
    posts: [`${a.length === 3 ? a : a.charAt(0)} WORKS_FOR ${county}政府消防局 title=副局長`],
  }),
  ([county, town], [a]) => ({
    text: `${county}${town}農會因總幹事${a}屆齡退休，將重新遴聘。`,
    posts: [`${a} WORKS_FOR ${county}${town}農會 title=總幹事 ended`],
  }),
  ([county, town], [a]) => ({
    text: `${county}${town}公所開會。民眾傳言${a}將轉任${town}公所主任秘書，${a}受訪時否認。`,
    posts: [],
  }),
];

const hongKong: readonly Form[] = [
  (_, [a, b, c]) => ({
    text: `政府公布，民政及青年事務局局長已委任${a}為離島區撲滅罪行委員會主席，並再度委任${b}博士及${c}為委員，任期兩年。`,
    posts: [
      `${a} WORKS_FOR 離島區撲滅罪行委員會 title=主席`,
      `${b} WORKS_FOR 離島區撲滅罪行委員會 title=委員`,
      `${c} WORKS_FOR 離島區撲滅罪行委員會 title=委員`,
    ],
  }),
  (_, [a]) => ({
    text: `民政事務專員到場。東涌明道書院校慶。${a}在二○一一年起擔任該校校長。`,
    posts: [`${a} WORKS_FOR 東涌明道書院 title=校長`],
  }),
];

function trialsOf(forms: readonly Form[], count: number, seed: number): Trial[] {
  const draw = new Draw(seed);
  return Array.from({ length: count }, (_, index) => {
    const at = draw.below(towns.length);
    const other = towns[(at + 1 + draw.below(towns.length - 1)) % towns.length]!;
    const { text, posts } = forms[index % forms.length]!(towns[at]!, peopleOf(draw), other);
    return judged(text, posts, "WORKS_FOR");
  });
}

describe("a page on who comes to which post", () => {
  it("gives the posts of Taiwan's offices", () => expectRight(trialsOf(taiwan, 96, 41), 0.93));
  it("gives those of Hong Kong's committees and schools", () => expectRight(trialsOf(hongKong, 32, 42), 0.93));
});

/** The page, its WORKS_FOR, all its people. */
const pages: readonly (readonly [what: string, text: string, posts: readonly string[], people: readonly string[]])[] = [
  [
    "the end of a post and a surname are no river",
    "花蓮縣瑞穗鄉公所表揚模範父親，縣府補助3萬元，瑞穗農會、瑞穗鄉婦女會理事長江蘭妹及瑞穗鄉體育會理事長林永峰到場。",
    ["江蘭妹 WORKS_FOR 瑞穗鄉婦女會 title=理事長", "林永峰 WORKS_FOR 瑞穗鄉體育會 title=理事長"],
    ["林永峰", "江蘭妹"],
  ],
  [
    "mothers under two surnames in a row of towns",
    "苗栗縣政府表揚模範母親，苑裡鎮彭陳清妹、通霄鎮劉黃玉蘭、後龍鎮李秀英獲頒獎牌。",
    [],
    ["劉黃玉蘭", "彭陳清妹", "李秀英"],
  ],
  [
    "a council by its short name is the same one",
    "金門縣金湖鎮民代表會昨日開會，主席陳天成主持。金湖鎮代會副主席李金水質詢，縣府列席。",
    ["李金水 WORKS_FOR 金門縣金湖鎮民代表會 title=副主席", "陳天成 WORKS_FOR 金門縣金湖鎮民代表會 title=主席"],
    ["李金水", "陳天成"],
  ],
  [
    "an office held before the next one in the same bureau",
    "澳門特區公報刊登批示。梁穎慧於2021年10月擔任法務局副局長，2023年5月起任局長。",
    ["梁穎慧 WORKS_FOR 法務局 title=副局長 ended"],
    ["梁穎慧"],
  ],
  [
    "the bureau of indigenous peoples is no former one",
    "花蓮縣政府原住民族事務處長林惠敏昨日出席。屏東縣政府原民處長汪英說明，原住民族委員會主任委員陳建村致詞。",
    [
      "林惠敏 WORKS_FOR 花蓮縣政府 title=原住民族事務處長",
      "汪英 WORKS_FOR 屏東縣政府原民處 title=處長",
      "陳建村 WORKS_FOR 原住民族委員會 title=主任委員",
    ],
    ["林惠敏", "汪英", "陳建村"],
  ],
  ["years in a post are no village", "大塘村位于庐江县泥河镇。干了十几年村党支部书记的伍树芳感慨，村里变了。", [], ["伍树芳"]],
];

describe("a page of names that are like other words", () => {
  it.each(pages)("%s", (_, text, posts, people) => {
    const page = read(text);
    expect(facts(page, "WORKS_FOR")).toEqual([...posts].sort());
    expect(named(page, "Person")).toEqual([...people].sort());
  });
});
