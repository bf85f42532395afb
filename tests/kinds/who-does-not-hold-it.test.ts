/** Posts that the words around take back, put in another's mouth or time, or leave to either of two: nobody's, or not now. */
import { describe, expect, it } from "vitest";
import { facts, read } from "./reading.ts";

const [one, two, three] = ["周文彬", "宋启远", "胡海波"];
const posts = (text: string): string[] => facts(read(text), "WORKS_FOR").filter((fact) => !/ (?:ended|planned|alleged)$/u.test(fact));
const of = (person: string, text: string): string[] => facts(read(text), "WORKS_FOR").filter((fact) => fact.startsWith(`${person} `));

describe("nobody's", () => {
  it.each([
    `${two}称${one}为舒城县公安局局长，警方核实后予以否认。`,
    `任命${one}为舒城县水利局局长的决定被撤销。`,
    `公示期间收到对${one}任舒城县教育局局长的举报，决定暂缓任用。`,
    `小说《山路》讲述了舒城县委书记${one}的故事。`,
    `剧情简介：舒城县公安局局长${one}追查一起悬案。`,
  ])("%s", (text) => expect(of(one, text)).toEqual([]));
});

describe("not now, or not surely", () => {
  it.each([
    [`舒城县宏达公司法定代表人${one}（被冒名），真实经营者另有其人。`, "alleged"],
    [`聊天记录显示“我是舒城县民政局局长${one}”，民警告知这是骗局。`, "alleged"],
    [`“舒城县教育局局长${one}”实为无业人员。`, "alleged"],
    [`舒城县教育局局长${one}？假的！`, "alleged"],
    [`${one}被误认为舒城县公安局民警。`, "alleged"],
    [`若连任，舒城县教育局局长将由${one}出任。`, "alleged"],
    [`如果当选，${one}将担任舒城县教育局局长。`, "alleged"],
    [`沉痛悼念舒城县教育局局长${one}同志。`, "ended"],
    [`舒城县教育局局长${one}同志永垂不朽！`, "ended"],
    [`廉署控告前渠务署署长${one}。`, "ended"],
    [`舒城县教育局局长${one}（拟任）与${two}交接。`, "planned"],
  ])("%s", (text, status) => {
    const found = of(one, text);
    for (const fact of found) expect(fact).toMatch(new RegExp(` ${status}$`, "u"));
    expect(posts(text).filter((fact) => fact.startsWith(one))).toEqual([]);
  });
});

it("a row that begins with former holders ends with who holds a post now", () => {
  const found = of(three, `前雲林縣環保局長${one}、前科長${two}、現任技士${three}遭起訴。雲林縣政府`);
  for (const fact of found) expect(fact).not.toMatch(/ ended$/u);
});

describe("of a visit from town to town nothing tells whose a bare head is", () => {
  it.each([
    `舒城县城关镇党委书记${one}到千人桥镇学习，镇长${two}、副镇长${three}陪同。`,
    `舒城县千人桥镇党委书记${one}率队前往庐江县同大镇，镇长${two}介绍情况，副镇长${three}讲解。`,
    `万佛湖镇党委书记${one}一行到城关镇参观，镇长${two}陪同。舒城县`,
  ])("%s", (text) => expect([...of(two, text), ...of(three, text)]).toEqual([]));
});

it.each(["舒城县和庐江县公安局局长周文彬、宋其远签订警务合作协议。", "舒城县与庐江县财政局局长周文彬、宋其远座谈。"])(
  "of two counties' bureaux each head is of either, whether or not the second name is read: %s",
  (text) => expect(of(one, text)).toEqual([]),
);

describe("honours of several", () => {
  const honours = (text: string): string[] => facts(read(text), "RECEIVED").map((fact) => fact.replace(/ date=\S+/u, ""));
  it("分别: each his own", () => {
    for (const verb of ["分别荣获", "分别获评", "分获"]) {
      const found = honours(`${one}、${two}${verb}“舒城县优秀教师”“舒城县优秀班主任”称号。`);
      for (const fact of found) expect([`${one} RECEIVED 舒城县优秀教师`, `${two} RECEIVED 舒城县优秀班主任`]).toContain(fact);
    }
    expect(honours(`${one}、${two}分别荣获“舒城县优秀教师”“舒城县优秀班主任”称号。`)).toHaveLength(2);
  });
  it("nobody's where they are not as many", () => {
    expect(honours(`${one}、${two}、${three}分别荣获“舒城县优秀教师”“舒城县优秀班主任”称号。`)).toEqual([]);
  });
});

describe("who acts for the holder", () => {
  it.each([
    ["署理民政及青年事務局局長梁志豪表示歡迎。", "梁志豪", "署理局長"],
    ["運輸署署理署長梁志豪表示歡迎。", "梁志豪", "署理署長"],
    ["民政及青年事務局表示歡迎。署理沙田民政事務專員梁志豪出席。", "梁志豪", "署理民政事務專員"],
    [`代理舒城县教育局局长${one}出席。`, one, "代理局长"],
  ])("has no whole post: %s", (text, person, title) => {
    expect(facts(read(text), "WORKS_FOR").map((fact) => / title=(\S+)/u.exec(fact)?.[1])).toEqual([title]);
    expect(of(person!, text)).toHaveLength(1);
  });
});

describe("the government that somebody leaves", () => {
  it("does not tell whose post he takes", () => {
    expect(posts("社會局長由雲林縣政府社會處長林添祿接任。")).toEqual([]);
    expect(posts("臺中市政府公布人事，社會局長由雲林縣政府社會處長林添祿接任。").join()).toMatch(/^林添祿 WORKS_FOR 臺中市政府社會局/u);
  });
});
