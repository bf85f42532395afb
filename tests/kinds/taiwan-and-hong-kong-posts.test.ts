/** Posts in Taiwan's and Hong Kong's news and minutes: set out in lines, cells and runs; behind what is done to fill them; and whose they are not. */
import { describe, expect, it } from "vitest";
import { Draw } from "../../scripts/generate/draw.ts";
import { expectRight, facts, judged, named, read, trials } from "./reading.ts";
import { peopleOf } from "./taiwan-people.ts";
import { towns } from "./taiwan-towns.ts";

const posts = (text: string): readonly string[] => facts(read(text), "WORKS_FOR");

const departments = ["渠務署", "路政署", "建築署", "水務署", "運輸署", "規劃署"];
const ranks = ["副署長", "總工程師", "高級工程師", "助理署長"];

describe("minutes of Hong Kong's council", () => {
  const officers = (draw: Draw): readonly (readonly [string, string, string])[] =>
    peopleOf(draw).map((name, index) => [name, departments[(index * 2 + draw.below(2)) % 6]!, draw.pick(ranks)] as const);
  const wanted = (rows: ReturnType<typeof officers>): string[] =>
    rows.map(([name, body, title]) => `${name} WORKS_FOR ${body} title=${title}`);

  it.each([
    ["posts in lines below their holders", (name: string, post: string) => `${name}先生\n${post}\n`],
    ["posts in the cell behind", (name: string, post: string) => `${name}女士\t${post}\n`],
    ["posts in a run", (name: string, post: string) => `${name}先生${post}`],
  ])("%s", (_kind, row) => {
    expectRight(
      trials(20, 31, (draw) => {
        const rows = officers(draw);
        const text = `立法會秘書處\n\n新界社區會堂工程及食環署街市事宜\n\n應邀出席的公職人員：\n${rows.map(([name, body, title]) => row(name, body + title)).join("")}`;
        return judged(text, wanted(rows), "WORKS_FOR");
      }),
      0.85,
    );
  });
});

describe("what is done to fill a post", () => {
  it.each(["選出", "推選", "改選"])("%s is no part of it", (done) => {
    const page = posts(`苗栗縣公館鄉農會${done}理事長陳永和，縣府致賀。`).join();
    expect(page).not.toContain(done);
  });

  it("of 代表會 beside a 鄉長 is the 鄉's", () => {
    expectRight(
      trials(20, 32, (draw) => {
        const [county, town] = draw.pick(towns);
        const [first, second] = peopleOf(draw);
        const text = `${county}${town}公所舉辦敬老活動，縣府補助。${town.at(-1)!}長${first}、代表會主席${second}到場致意。`;
        const found = facts(read(text), "WORKS_FOR").join();
        return { text, fault: found.includes(`${second} WORKS_FOR ${town}民代表會 title=主席`) ? undefined : found };
      }),
      0.85,
    );
  });
});

describe("whose a post is not", () => {
  it("a temple's of whom another body sent", () => {
    expect(posts("台南市麻豆代天府昨日舉行說明會，市府、文建會文資總處代表陳永和到場。").join()).not.toContain("代天府");
  });

  it.each(["灣仔街坊福利會", "沙田鄉事委員會", "觀塘婦女聯會"])("a former one's: 前%s", (body) => {
    const text = `立法會秘書處\n新界社區會堂及食環署街市事宜\n馬志成先生詢問，前${body}主席陳大文是否仍獲撥款。`;
    expect(named(read(text), "Organization").filter((name) => name.startsWith("前"))).toEqual([]);
    expect(posts(text).filter((line) => !line.endsWith("ended"))).toEqual([]);
  });

  it("a candidate's who stands in a city", () => {
    expect(facts(read("新竹市議員候選人陳永和、林國棟拜訪里長，市府補助。"), "RESIDES_IN")).toEqual([]);
  });
});

describe("names beside posts", () => {
  it("of a minister stand behind his post", () => {
    for (const ministry of ["內政部", "教育部", "交通部"])
      expect(posts(`${ministry}長徐國明昨日到花蓮縣玉里鎮視察，縣府、公所陪同。`)).toContain(`徐國明 WORKS_FOR ${ministry} title=部長`);
  });

  it("of a village heads nobody", () => {
    expect(named(read("苗栗縣通霄鎮白西里長為王文德，縣府、公所感謝。"), "Person")).toEqual(["王文德"]);
  });

  it("that end in a word that joins are whole", () => {
    expect(named(read("立委助理、鍾紹和立法委員、縣議員林國棟到高雄市美濃區公所，市府說。"), "Person")).toContain("鍾紹和");
  });

  it("of a married woman stand at the head of a line of minutes", () => {
    expect(
      named(read("立法會秘書處\n\n新界社區會堂工程及食環署街市事宜\n\n出席公職人員\n陳鄭蘊玉女士\n渠務署副署長\n"), "Person"),
    ).toContain("陳鄭蘊玉");
  });

  it("of whom a post names, whatever two of the characters are elsewhere", () => {
    expect(named(read("花蓮縣玉里鎮公所邀集總幹事高岸峰、理事長林國棟，縣府補助。"), "Person")).toContain("高岸峰");
  });

  it("end before they take their posts", () => {
    for (const name of ["彭炳堂", "許雅倫", "吳良添"])
      expect(named(read(`縣府、鄉公所感謝，新任秘書${name}宣誓。`), "Person")).toContain(name);
  });
});
