/** Taiwan's pages: which words tell that they are from there, heads of associations and of an office's sections, and towns of the mainland of the same name. */
import { describe, expect, it } from "vitest";
import { expectRight, facts, named, read, trials } from "./reading.ts";
import { peopleOf } from "./taiwan-people.ts";
import { towns } from "./taiwan-towns.ts";

const posts = (text: string): readonly string[] => facts(read(text), "WORKS_FOR");

describe("a page that names no county", () => {
  it("is Taiwan's by its junior high schools, each of which is found", () => {
    expectRight(
      trials(30, 31, (draw) => {
        const [first, second, third] = peopleOf(draw);
        const schools = ["竹橋國中", "南新國中", "官田國中", "大內國中", "復興國中", "和順國中"];
        const at = draw.pick([0, 1, 2, 3, 4, 5]);
        const [one, two, three, four] = [0, 1, 2, 3].map((more) => schools[(at + more) % 6] ?? "");
        const text = `任期屆滿的校長，${one}${first}調任${two}，${three}${second}調任${four}，${two}${third}退休。`;
        const found = named(read(text), "Organization");
        const missed = [one, two, three, four].filter((school) => !found.includes(school ?? ""));
        return { text, fault: missed.length === 0 ? undefined : found.join() };
      }),
      0.9,
    );
  });

  it("is not Taiwan's by what the mainland says of 我国中部", () => {
    expect(
      named(read("我國中、西部地區發展迅速，全國中小學開學。清河縣人民政府召開會議，縣長李明遠出席。"), "Agency").join(),
    ).not.toContain("公所");
  });
});

describe("a school called like a town of the mainland", () => {
  it.each(["安順國中", "福安國小", "永安國小", "安定國中"])("%s is not there", (school) => {
    const page = read(`台南市政府教育局說，${school}校長林振文到場，縣府、區公所、里長支持。`);
    expect(facts(page, "LOCATED_IN").filter((one) => one.startsWith(`${school} `) && !/台南/u.test(one))).toEqual([]);
  });
});

describe("who heads an association", () => {
  it("named as a guest's is not who left another", () => {
    const text =
      "嘉義縣中埔鄉裕安社區發展協會、縣府合辦餐會，健和關懷協會支持。感謝嘉成獅子會時任會長李國章支持。卸任理事長翁文勳將印信交給新任理事長侯永松。";
    expect(posts(text).join()).not.toMatch(/翁文勳 WORKS_FOR 嘉成獅子會|侯永松 WORKS_FOR 嘉成獅子會/u);
  });

  it("of a community is its association's, where that is named", () => {
    expectRight(
      trials(20, 32, (draw) => {
        const [county, town] = draw.pick(towns);
        const [person] = peopleOf(draw);
        const community = `${draw.pick(["永興", "文昌", "明德"])}社區`;
        const text = `${county}${town}${community}發展協會辦理共餐，縣府補助。${person}接任${community}理事長。`;
        const found = posts(text).join();
        return { text, fault: new RegExp(`${person} WORKS_FOR \\S*發展協會 title=理事長`, "u").test(found) ? undefined : found };
      }),
      0.85,
    );
  });

  it.each(["國際同濟會台灣總會", "彰化縣商業總會"])("%s has one whose post shares its last character", (body) => {
    expect(posts(`彰化縣政府說，${body}長林振文到場。`)).toContain(`林振文 WORKS_FOR ${body} title=總會長`);
  });

  it("is nobody whose family helped to found it", () => {
    expect(posts("縣府、鄉公所說，結合侯麗珠、侯美慧家族籌組成立「健和人文關懷協會」。")).toEqual([]);
  });
});

describe("heads of an office's sections", () => {
  it("in a row that its chief heads are of that office", () => {
    expectRight(
      trials(24, 33, (draw) => {
        const [county, town] = draw.pick(towns);
        const [first, second, third] = peopleOf(draw);
        const office = `${town}公所`;
        const text = `${county}${town}代表會開會，縣府列席。列席人：${town.slice(-1)}長${first}、財政代理課長${second}、主計主任${third}。`;
        const found = posts(text).join();
        const right = [`${second} WORKS_FOR ${office} title=財政代理課長`, `${third} WORKS_FOR ${office} title=主計主任`];
        return { text, fault: right.every((one) => found.includes(one)) ? undefined : found };
      }),
      0.85,
    );
    expect(posts("古坑鄉代表會開會，縣府列席。列席人：鄉長林振文、雲林縣教育處處長許金水、財政代理課長陳國章。").join()).not.toMatch(
      /陳國章 WORKS_FOR 古坑鄉公所/u,
    );
  });

  it.each(["學甲區", "古坑鄉", "埔里鎮"])("the 主任秘書 of %s too", (town) => {
    expect(posts(`縣府說明，${town}主任秘書林振文說，補助已核定。`)).toContain(`林振文 WORKS_FOR ${town}公所 title=主任秘書`);
  });

  it("the assembly's own secretary is of no company named before him", () => {
    const text = "雲林縣古坑鄉民代表會開會，縣府列席。列席人：鄉長林振文、果菜公司代理經理王國華、本會秘書劉秀珍。";
    expect(posts(text).join()).not.toMatch(/劉秀珍 WORKS_FOR 果菜公司/u);
  });
});

describe("a meeting held on a day at a place", () => {
  it.each(["第四屆會員大會", "第十二屆理監事就職典禮"])("%s is called so, without either", (event) => {
    const page = read(`嘉義市觀護協會於5月18日假福滿樓隆重舉行${event}，市府補助。`);
    expect(named(page, "Event")).toEqual([event]);
  });
});
