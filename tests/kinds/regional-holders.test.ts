/** Taiwan, Hong Kong and Macau: bodies that only a post and a name behind them tell, posts behind names, cities told by their districts. */
import { describe, expect, it } from "vitest";
import { expectRight, facts, judged, named, read, trials } from "./reading.ts";
import { peopleOf } from "./taiwan-people.ts";
import { towns } from "./taiwan-towns.ts";

const posts = (text: string): readonly string[] => facts(read(text), "WORKS_FOR");

/** Bodies with whoever heads them; `%` is a place. */
const bodies: readonly (readonly [body: string, post: string])[] = [
  ["%監獄", "典獄長"],
  ["%看守所", "所長"],
  ["%地方檢察署", "檢察長"],
  ["民主自強黨%黨部", "主委"],
  ["%工業會", "理事長"],
  ["%營業處", "處長"],
  ["台電%區處", "處長"],
  ["%國家風景區管理處", "處長"],
  ["%農業試驗所", "所長"],
  ["%藝文館", "館長"],
  ["%文化園", "執行長"],
  ["%車站", "站長"],
  ["%民俗技藝團", "團長"],
  ["%後備指揮部", "指揮官"],
  ["青田國家公園管理處", "副處長"],
  ["採購招標所", "所長"],
  ["%慈雲寺", "住持"],
];

describe("a body that no list has", () => {
  it("is told by the post and the name behind it", () => {
    expectRight(
      trials(85, 31, (draw, index) => {
        const [county, town] = draw.pick(towns);
        const [first, second] = peopleOf(draw);
        const [form, post] = bodies[index % bodies.length]!;
        const body = form.replace("%", county.slice(0, 2));
        const text = `${county}${town}公所舉辦活動，縣府補助，${town}長${second}、${body}${post}${first}、多位里長到場。`;
        const found = posts(text).filter((line) => line.startsWith(`${first} `));
        return { text, fault: found.join() === `${first} WORKS_FOR ${body} title=${post}` ? undefined : found.join() };
      }),
    );
  });

  it.each([
    "縣府、鄉公所邀請當地宮廟主委陳文山到場。",
    "縣府、鄉公所邀請各級學校校長陳文山到場。",
    "縣府、鄉公所邀請活動中心主任陳文山到場。",
    "縣府、鄉公所邀請多家公司經理陳文山到場。",
    "縣府、鄉公所邀請地方社團代表陳文山到場。",
    "縣府、鄉公所邀請兩家工廠負責人陳文山到場。",
  ])("is none where what stands there is nobody's name: %s", (text) => {
    expect(named(read(text), "Organization")).toEqual([]);
    expect(posts(text)).toEqual([]);
  });

  it("is called after whose office it is", () => {
    const found = posts("縣府、鄉公所說，立委林文德服務處主任陳文山、鄉長余光文到場。");
    expect(found).toContain("陳文山 WORKS_FOR 立委林文德服務處 title=主任");
    expect(found.join()).not.toMatch(/陳文山 WORKS_FOR 立法院/u);
  });
});

describe("posts behind names", () => {
  it.each(["表示將支持", "到場關心", "則要求改善", "質詢時指出"])("of councillors, one or several: %s", (told) => {
    expectRight(
      trials(20, 32, (draw) => {
        const [county, town] = draw.pick(towns);
        const [first, second] = peopleOf(draw);
        const council = `${county}議會`;
        return judged(
          `${council}今天開會，${first}、${second}議員${told}，縣府、${town}公所說明。`,
          [`${first} WORKS_FOR ${council} title=議員`, `${second} WORKS_FOR ${council} title=議員`],
          "WORKS_FOR",
        );
      }),
    );
  });

  it.each(["服務處主任說明", "的助理到場", "夫人到場", "參選人到場"])("are not of those who serve the holder: %s", (other) => {
    expect(posts(`雲林縣議會今天開會，縣府、鄉公所說，林文德議員${other}。`)).toEqual([]);
  });

  it("of heads of counties and towns", () => {
    expectRight(
      trials(40, 33, (draw) => {
        const [county, town] = draw.pick(towns);
        const [first, second] = peopleOf(draw);
        return judged(
          `${county}政府、${town}公所今天舉辦活動，${first}縣長致詞，${second}${town.slice(-1)}長並說明，縣府、里長到場。`,
          [`${first} WORKS_FOR ${county}政府 title=縣長`, `${second} WORKS_FOR ${town}公所 title=${town.slice(-1)}長`],
          "WORKS_FOR",
        );
      }),
    );
  });
});

describe("a city that only its districts tell", () => {
  const districts = [
    ["后里區", "神岡區", "台中市"],
    ["燕巢區", "田寮區", "高雄市"],
    ["將軍區", "七股區", "台南市"],
    ["龜山區", "蘆竹區", "桃園市"],
  ] as const;

  it("has the mayor and the councillors", () => {
    expectRight(
      trials(40, 34, (draw) => {
        const [one, other, city] = draw.pick(districts);
        const [first, second, third] = peopleOf(draw);
        return judged(
          `${one}公所、${other}公所昨日表揚志工，由市長${first}頒獎，市議員${second}、${third}到場，里長祝賀。`,
          [
            `${first} WORKS_FOR ${city}政府 title=市長`,
            `${second} WORKS_FOR ${city}議會 title=市議員`,
            `${third} WORKS_FOR ${city}議會 title=市議員`,
          ],
          "WORKS_FOR",
        );
      }),
    );
  });

  it("is none where the districts are of two, or a county's city is named", () => {
    expect(posts("后里區公所、燕巢區公所昨日表揚志工，由市長林文德頒獎，里長祝賀。")).toEqual([]);
    expect(posts("后里區公所昨日表揚志工，苗栗市公所觀禮，市長林文德到場，里長祝賀。").join()).not.toContain("台中市");
  });
});

describe("who takes over a post that somebody leaves", () => {
  it.each(["屆齡退休", "調任參議", "升任副縣長"])("%s", (leaves) => {
    expectRight(
      trials(20, 35, (draw) => {
        const [county] = draw.pick(towns);
        const [first, second] = peopleOf(draw);
        const text = `${county}政府公布人事，鄉公所觀禮，${county}政府農業處處長${first}${leaves}，所遺職缺由副處長${second}升任。`;
        const found = posts(text).filter((line) => line.startsWith(`${second} `));
        return { text, fault: found.includes(`${second} WORKS_FOR ${county}政府農業處 title=處長`) ? undefined : found.join() };
      }),
    );
  });

  it("is nobody where the post is not passed on", () => {
    expect(posts("雲林縣政府農業處處長林文德退休，鄉公所說，遺缺未由副處長陳文山升任。").join()).not.toContain(
      "陳文山 WORKS_FOR 雲林縣政府農業處 title=處長",
    );
    expect(posts("雲林縣政府農業處處長林文德退休，鄉公所說，由副處長陳文山陪同。").join()).not.toMatch(/陳文山 WORKS_FOR .*title=處長/u);
  });

  it("has a name that does not end before 和", () => {
    for (const verb of ["升任", "接任", "代理"])
      expect(named(read(`縣府、鄉公所說，處長遺缺由副處長林文和${verb}。`), "Person")).toEqual(["林文和"]);
  });
});

describe("whose post it is not", () => {
  it("whoever hands a post over does not hold it", () => {
    expectRight(
      trials(20, 37, (draw) => {
        const [county, town] = draw.pick(towns);
        const [first, second] = peopleOf(draw);
        const body = `${town.slice(0, 2)}社區發展協會`;
        const text = `${county}政府、${town}公所觀禮，${first}由${second}手中接任${body}理事長。`;
        return judged(text, [`${first} WORKS_FOR ${body} title=理事長`], "WORKS_FOR");
      }),
      0.9,
    );
  });

  it("an old people's club is another than the one named before", () => {
    expect(posts("縣府、鄉公所說，嘉泰獅子會會長林文德、老人會長陳文玉到場。")).toEqual(["林文德 WORKS_FOR 嘉泰獅子會 title=會長"]);
  });

  it("a county's department is of no city of the mainland", () => {
    const page = read(
      "金門縣政府社會處在寧波路中山林舉辦會報，寧波市代表觀禮。縣府說，社會處處長林文德主持，寧波市、寧波市參訪，鄉公所派員。",
    );
    expect(named(page, "Agency").join()).not.toMatch(/寧波市(?:人民)?政府社會處/u);
  });
});

describe("Hong Kong and Macau", () => {
  it("are headed by a 行政長官, who heads the government", () => {
    expectRight(
      trials(30, 36, (draw) => {
        const [first, second] = peopleOf(draw);
        const isMacau = draw.pick([true, false]);
        const [place, body] = isMacau ? ["澳門", "街坊總會、市政署"] : ["香港", "屯門區議會、康文署"];
        const bureau = isMacau ? ["社會文化司", "司長"] : ["民政及青年事務局", "局長"];
        return judged(
          `行政長官${first}到訪社區，${bureau.join("")}${second}陪同，${body}接待，特區政府將跟進。`,
          [`${first} WORKS_FOR ${place}特別行政區政府 title=行政長官`, `${second} WORKS_FOR ${bureau[0]} title=${bureau[1]}`],
          "WORKS_FOR",
        );
      }),
      0.9,
    );
  });

  it("have officers whom a clause names before their name", () => {
    expect(posts("市政署公布名單，街坊總會祝賀。獲委任為市政諮詢委員會副主席的梁志豪到場。")).toContain(
      "梁志豪 WORKS_FOR 市政諮詢委員會 title=副主席",
    );
    expect(posts("市政署公布名單，街坊總會祝賀。未獲委任為市政諮詢委員會副主席的梁志豪到場。")).toEqual([]);
  });
});
