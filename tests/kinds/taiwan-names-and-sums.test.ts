/** Names of people and bodies that pages of Taiwan cut or made longer, and sums in ten thousands and what is left over. */
import { describe, expect, it } from "vitest";
import { expectRight, facts, judged, named, read, trials } from "./reading.ts";
import { peopleOf } from "./taiwan-people.ts";
import { towns } from "./taiwan-towns.ts";

describe("bodies", () => {
  it("are whole: 老人會, 啟智中心, 服務協會, a builder before its chairman", () => {
    expectRight(
      trials(80, 721, (draw) => {
        const [one] = peopleOf(draw);
        const [body, post] = draw.pick([
          ["石門老人會", "理事長"],
          ["福田啟智中心", "督導"],
          ["慢飛天使服務協會", "理事長"],
          ["宏展營造", "董事長"],
          ["私立石門仁愛之家附設仁愛兒少家園", "董事長"],
        ] as const);
        return judged(`縣府說，${body}${post}${one}、鄉公所主任秘書到場。`, [`${one} WORKS_FOR ${body} title=${post}`], "WORKS_FOR");
      }),
      0.9,
    );
  });

  it("are none with a verb before what stands: 缺乏集會所, 充實集會所", () => {
    for (const verb of ["缺乏", "充實", "長期無", "期勉", "顯示", "打造", "需要"]) {
      const text = `縣府、鄉公所說，石門村民${verb}集會所，盼早日完工。`;
      expect(
        named(read(text), "Place").filter((one) => one.includes(verb)),
        text,
      ).toEqual([]);
    }
  });

  it("take no word before 鄉公所", () => {
    for (const lead of ["然", "但", "故"])
      expect(named(read(`南投縣政府補助。${lead}鄉公所經費不足，水里鄉長李文青說。`), "Agency")).not.toContain(`${lead}鄉公所`);
  });

  it("are institutes before their heads", () => {
    expect(
      facts(read("縣府表示，李文青曾任金門縣農業試驗所長、社會處副處長、環境保護局長及參議等職務，金門縣政府發布。"), "WORKS_FOR").join(),
    ).not.toMatch(/title=長|長及參議/u);
  });
});

describe("names of people", () => {
  it("keep a third character before 及 and in lists of those who are praised", () => {
    expectRight(
      trials(60, 722, (draw) => {
        const surname = draw.pick(["陳", "林", "黃", "張"]);
        const [given, frame] = draw.pick([
          ["紘任", "石門宮主委%及副主委李文青陪同上香"],
          ["再就", "選出模範漁民%、優秀小組長李文青"],
        ] as const);
        const name = surname + given;
        const text = `縣府、區漁會說，${frame.replace("%", name)}。`;
        const people = named(read(text), "Person");
        return { text, fault: people.includes(name) ? undefined : people.join() };
      }),
    );
  });

  it("are told by a courtesy behind them, whatever a word they begin with", () => {
    expectRight(
      trials(60, 723, (draw) => {
        const name = `林長${draw.pick(["貴", "青", "文", "福"])}`;
        const text = `縣府、鄉公所表揚，其中瑞祥村的${name}${draw.pick(["先生", "女士"])}，現年82歲。`;
        const people = named(read(text), "Person");
        return { text, fault: people.includes(name) ? undefined : people.join() };
      }),
    );
  });

  it("make no village of a town's head: 鎮長吳大村", () => {
    expectRight(
      trials(60, 724, (draw) => {
        const [county, town] = draw.pick(towns.filter(([name, at]) => name.endsWith("縣") && /[鄉鎮]$/u.test(at)));
        const name = `${draw.pick(["吳", "林", "陳"])}${draw.pick(["大", "文", "正"])}村`;
        const [other] = peopleOf(draw);
        const text = `${county}政府說，${town}長${name}、縣議員${other}到場。`;
        const page = read(text);
        const isRight = named(page, "Person").includes(name) && named(page, "Village").length === 0;
        return { text, fault: isRight ? undefined : `${named(page, "Person").join()} / ${named(page, "Village").join()}` };
      }),
      0.9,
    );
  });

  it("are no storm's", () => {
    for (const storm of ["盧碧颱風", "康芮颱風", "馬鞍強颱"])
      expect(named(read(`縣府、鄉公所說，${storm}過境，災情嚴重。`), "Person"), storm).toEqual([]);
  });
});

describe("a page with a typhoon", () => {
  it("prints the names of Taiwan's cities as it writes them", () => {
    const names = named(read("台南市政府指出，強烈颱風過境，台南市水利局長李文青、台南市大安區公所感謝廠商，市政府補助。"), "Agency");
    expect(names.filter((one) => one.includes("颱"))).toEqual([]);
    expect(names.some((one) => one.startsWith("台南市"))).toBe(true);
  });
});

describe("somebody called like a town", () => {
  it("has no office, nor a county's head", () => {
    expectRight(
      trials(60, 729, (draw) => {
        const [one, other] = peopleOf(draw);
        const name = `${draw.pick(["楊", "林", "陳", "黃"])}${draw.pick(["長", "文", "正"])}鎮`;
        const text = `苗栗縣獅潭鄉圖書館新建工程動土，客委會主委${one}、前主委獅潭鄉籍的${name}、縣長${other}到場，公所自籌一千萬元。`;
        const page = read(text);
        const found = facts(page, "WORKS_FOR", "FUNDS").filter((line) => line.includes(name));
        return { text, fault: found.length > 0 ? found.join("; ") : undefined };
      }),
    );
  });
});

describe("heads of schools in a list of moves", () => {
  it("are where they move to, and to be so where they will", () => {
    expectRight(
      trials(60, 727, (draw) => {
        const [one = "林麗青", other = "陳文山"] = peopleOf(draw).filter((name) => name.length === 3 && !/[強成]$/u.test(name));
        const [from, to] = draw.pick([
          ["佳興國中", "竹橋國中"],
          ["後壁國小", "南新國小"],
          ["復興國中", "官田國中"],
        ] as const);
        const page = read(`臺南市政府教育局公布校長遴選結果，${from}${one}將調任至${to}，石門國中${other}調任安順國中，縣府、區公所祝賀。`);
        const found = facts(page, "WORKS_FOR");
        const isRight = found.includes(`${one} WORKS_FOR ${to} planned`) || found.includes(`${other} WORKS_FOR 安順國中`);
        return { text: `${one} ${to}`, fault: isRight ? undefined : found.join("; ") };
      }),
      0.9,
    );
  });
});

describe("orders of Hong Kong", () => {
  it("go to those who are named behind the number of them, and are none by who hands them out", () => {
    expectRight(
      trials(60, 728, (draw) => {
        const [one, other, third] = peopleOf(draw);
        const text = `香港政府公布名單，今年共有403人獲行政長官${third}頒授勳銜及作出嘉獎，獲頒最高榮譽大紫荊勳章有2人，分別是工聯會榮譽會長${one}及${other}，民政事務總署祝賀。`;
        const page = read(text);
        const found = facts(page, "RECEIVED");
        const isRight =
          found.length > 0 &&
          found.every((line) => [one, other].some((name) => line.startsWith(name))) &&
          named(page, "Honor").length === 1;
        return { text, fault: isRight ? undefined : `${found.join("; ")} / ${named(page, "Honor").join()}` };
      }),
      0.9,
    );
  });
});

describe("sums", () => {
  it("go on behind ten thousands", () => {
    expectRight(
      trials(60, 725, (draw) => {
        const [high, low] = [draw.pick([619, 441, 1858, 75]), draw.pick([5000, 9200, 3500, 600])];
        const text = `縣府與鹿港鎮公所辦理文武廟修復工程，總經費7080萬元，其中文化部文化資產局補助4602萬元、鹿港鎮公所自籌${high}萬${low}元。`;
        const wanted = `amountForeign=TWD ${high * 10_000 + low}`;
        const found = facts(read(text), "FUNDS");
        return { text, fault: found.some((line) => line.includes(wanted)) ? undefined : found.join("; ") };
      }),
    );
  });

  it("end before a year", () => {
    expect(facts(read("縣府與鹿港鎮公所辦理文武廟修復工程，文化部文化資產局補助4602萬2025年完工。"), "FUNDS").join()).not.toContain(
      "46022025",
    );
  });

  it("are given by those behind 由, before the works", () => {
    expectRight(
      trials(60, 726, (draw) => {
        const [county, town, village] = draw.pick(towns.filter(([name]) => name.endsWith("縣")));
        const text = `由${county}政府與內政部補助，${town}${village}集會所興建工程昨日動土，縣府、${town}公所到場。`;
        const found = facts(read(text), "FUNDS").map((line) => line.split(" ")[0]);
        return { text, fault: found.includes("內政部") && found.includes(`${county}政府`) ? undefined : found.join("; ") };
      }),
      0.9,
    );
  });

  it("of a programme go to no works taken into it", () => {
    const found = facts(
      read(
        "苗栗縣政府、公館鄉公所說，榮南街道路改善工程納入內政部「生活圈道路系統建設計畫」，總經費一億元，其中公所自籌配合款三千六百三十八萬元。",
      ),
      "FUNDS",
    );
    expect(found.join()).not.toContain("生活圈");
  });
});
