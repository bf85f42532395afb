/** What pages of Taiwan make nobody and nobody's: places in a row, words before a name, speakers beside a county's chief, whoever looks at works. */
import { describe, expect, it } from "vitest";
import { expectRight, facts, judged, named, read, trials } from "./reading.ts";
import { peopleOf } from "./taiwan-people.ts";
import { towns } from "./taiwan-towns.ts";

describe("a council's speaker beside a county's chief", () => {
  it("is the council's, and never the government's", () => {
    expectRight(
      trials(60, 401, (draw) => {
        const [county] = draw.pick(towns);
        const [chief, speaker, deputy] = peopleOf(draw);
        const text = `${county}議會昨日開會，縣長${chief}、議長${speaker}、副議長${deputy}上午連袂頒發紀念品，${county}政府派員到場。`;
        const found = facts(read(text), "WORKS_FOR").filter((one) => one.includes("議長"));
        return { text, fault: found.some((one) => one.includes("政府")) ? found.join("; ") : undefined };
      }),
    );
  });
});

describe("places in a row", () => {
  it("are no people, whatever surname they begin with", () => {
    expectRight(
      trials(60, 402, (draw) => {
        const [county, town] = draw.pick(towns);
        const [one, other] = draw.pick([
          ["謝安", "中民"],
          ["林美", "石城"],
          ["黃金", "大同"],
          ["何厝", "新興"],
        ] as const);
        const end = draw.pick(["兩里聯合活動中心", "聯合活動中心", "兩里活動中心"]);
        const text = `${county}${town}公所指出，${one}、${other}${end}昨日動土，縣府補助經費，里民期待。`;
        const people = named(read(text), "Person");
        return { text, fault: people.length > 0 ? people.join() : undefined };
      }),
    );
  });

  it("leave people in a row people", () => {
    expectRight(
      trials(60, 403, (draw) => {
        const [county, town] = draw.pick(towns);
        const all = peopleOf(draw);
        const text = `${county}${town}活動中心昨日動土，縣議員${all.join("、")}等人到場，縣府補助經費。`;
        const people = named(read(text), "Person");
        return { text, fault: all.every((one) => people.includes(one)) ? undefined : people.join() };
      }),
      0.9,
    );
  });
});

describe("words before a name", () => {
  it("are none of it: 由於, 有賴, 鄉代", () => {
    expect(named(read("花蓮縣政府表示，由於黃敏文為在地媳婦，縣府感謝。議員黃敏文到場。"), "Person")).toEqual(["黃敏文"]);
    expect(named(read("南投縣政府指出，此次贈車有賴義消夥伴協助，縣府感謝。"), "Person")).toEqual([]);
    expect(named(read("南投縣政府會勘，縣議員唐文棻及鄉代謝炫文、廖彩文陪同。"), "Person")).not.toContain("代謝炫文");
  });

  it("are none of a village's: 則有, a district, a mark", () => {
    expectRight(
      trials(60, 404, (draw) => {
        const [one] = peopleOf(draw);
        const village = draw.pick(["德義里", "內寮里", "真砂里", "和憲里"]);
        const lead = draw.pick(["中正區則有", "中正區"]);
        return judged(
          `基隆市政府表揚績優里長，中正區公所主辦，${lead}${village}${one}里長。`,
          [`${one} WORKS_FOR ${village} title=里長`],
          "WORKS_FOR",
        );
      }),
      0.9,
    );
  });

  it("are none of a tribe's, whatever is done there", () => {
    expectRight(
      trials(60, 405, (draw) => {
        const [county, town] = draw.pick(towns);
        const deed = draw.pick(["提出", "傳承", "走進", "關懷"]);
        const text = `${county}${town}公所表示，鄉長為此${deed}部落文化，縣府支持。`;
        const found = named(read(text), "Place").filter((one) => one.endsWith("部落"));
        return { text, fault: found.length > 0 ? found.join() : undefined };
      }),
    );
  });
});

describe("a name of Taiwan's indigenous people with a full stop of half a width", () => {
  it("is one name", () => {
    expectRight(
      trials(60, 406, (draw) => {
        const name = draw.pick(["哈尼.噶文", "督固.撒文", "柯.伊斯坦文", "谷縱.喀勒文"]);
        const [post, end] = [draw.pick(["議員", "鄉長", "處長"]), draw.pick(["等人到場", "、村長到場", "表示支持"])];
        const text = `花蓮縣政府今天指出，花蓮縣${post}${name}${end}。`;
        const people = named(read(text), "Person");
        return { text, fault: people.includes(name.replace(".", "·")) ? undefined : people.join() };
      }),
      0.9,
    );
  });

  it("is somebody's by its first part and his post", () => {
    expect(named(read("原民會副主任委員谷縱‧喀勒文於昨日出席，縣府補助。\n\n谷縱副主委表示，感謝縣府。"), "Person")).toEqual([
      "谷縱·喀勒文",
    ]);
  });
});

describe("whoever looks at works", () => {
  it("carries nothing out", () => {
    expectRight(
      trials(60, 407, (draw) => {
        const [county, town] = draw.pick(towns);
        const [chief, head, mayor] = peopleOf(draw);
        const work = draw.pick(["護岸修復工程", "排水改善工程", "道路新建工程"]);
        const text = `${county}長${chief}昨日由交通局長${head}、${town}長${mayor}等人陪同視察即將重建的大橋、施工中的${town}${work}。`;
        const found = facts(read(text), "IMPLEMENTS");
        return { text, fault: found.length > 0 ? found.join("; ") : undefined };
      }),
    );
  });
});

describe("a post behind a name", () => {
  it("is that of the county's chief, and of its councillors in a row", () => {
    expectRight(
      trials(60, 408, (draw) => {
        const [county, town] = draw.pick(towns);
        const [chief, one, other] = peopleOf(draw);
        return judged(
          `${county}${town}昨日辦理捐贈典禮，由${chief}縣長主持，縣府與${town}公所邀請${one}議員、${other}議員到場。`,
          [
            `${chief} WORKS_FOR ${county}政府 title=縣長`,
            `${one} WORKS_FOR ${county}議會 title=議員`,
            `${other} WORKS_FOR ${county}議會 title=議員`,
          ],
          "WORKS_FOR",
        );
      }),
      0.9,
    );
  });

  it("is nobody's who serves him, and no former chief's", () => {
    expect(facts(read("雲林縣古坑鄉昨日動土，縣府邀請李文遠立委服務處主任到場。"), "WORKS_FOR").join()).not.toContain("立法院");
    expect(facts(read("雲林縣古坑鄉昨日動土，前李文遠縣長到場，縣府致謝。"), "WORKS_FOR")).toEqual([]);
  });
});

describe("bylines of Taiwan's papers", () => {
  it("are read whatever stroke parts the place, or where none is named", () => {
    for (const line of ["〔記者簡廷文∕基隆報導〕", "【記者簡廷文報導】", "【記者簡廷文╱基隆報導】"])
      expect(
        read(`聯合活動中心啟用\n\n${line}基隆市政府昨日舉行典禮，市長到場。`).articles.flatMap(({ bylines }) => bylines).length,
        line,
      ).toBe(1);
  });
});
