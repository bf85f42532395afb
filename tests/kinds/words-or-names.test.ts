/** What a surname begins may be a word; a surname that is a word may begin a name between a post and a mark; two names of a byline run together. */
import { describe, expect, it } from "vitest";
import { settings } from "../../scripts/generate/county-setting.ts";
import { expectRight, named, read, type Trial } from "./reading.ts";

const people = (text: string, wanted: readonly string[]): Trial => {
  const found = named(read(text), "Person");
  const isRight = found.length === wanted.length && wanted.every((name) => found.includes(name));
  return { text, fault: isRight ? undefined : found.join("、") };
};

const posts = ["镇党委书记", "镇人大主席", "县水务局局长", "县第二小学校长", "县人大代表", "镇农技站站长"];
/** Surnames that are words as well, given names of characters that fewer bear. */
const names = ["容秋豪", "容国发", "商立群", "麦宝珍", "谈振海", "屠静山", "栾树森", "竺可贞", "帅志远", "乌兰生"];

describe("a surname that is a word, between a post and a mark", () => {
  it("begins a name", () => {
    const trials = [...settings(60, 8101)].map(({ county, people: [other = ""] }, at) => {
      const name = names[at % names.length]!;
      const post = posts[at % posts.length]!;
      const texts = [
        `${county}${post}${name}、县交通局副局长${other}到现场查看。`,
        `参加座谈的有县交通局副局长${other}、${post}${name}。`,
        `${post}${name}，县交通局副局长${other}一同到会。`,
      ];
      return people(texts[at % 3]!, [name, other]);
    });
    expectRight(trials);
  });

  it.each([
    "全镇小麦、玉米长势良好，农技站站长带人查看墒情。",
    "县商务局局长、工信局局长到企业走访。",
    "副县长商议后决定，先修桥。",
    "校长容易、老师难，这句话在镇上流传。",
  ])("no word does: %s", (text) => expect(named(read(text), "Person")).toEqual([]));
});

describe("words that begin with a surname", () => {
  const sentences = [
    "新年钟声敲响，全镇群众走上街头。",
    "县里作了周密部署，确保汛期安全。",
    "专家盛赞这里的茶好。",
    "一家人喜庆乔迁，亲友都来道贺。",
    "掌声和祝福声在礼堂里回响。",
    "灿烂的黎明降临在江面上。",
    "写文章要戒陈言套话。",
    "史实不容歪曲，旧案要查清。",
    "他与对方多次周旋，仍没有结果。",
    "荷塘在丛林里若隐若现。",
    "这是每个居民应尽的责任。",
  ];
  it.each(sentences)("are nobody: %s", (text) => expect(named(read(text), "Person")).toEqual([]));
});

describe("who a place is the home of, and who was moved to a post, is somebody", () => {
  it.each([
    ["程立冬是徐凤冲村人，今年六十岁。", "程立冬"],
    ["1973年，申友福调任青阳县水利局局长。", "申友福"],
  ])("%s", (text, name) => expect(named(read(text), "Person")).toContain(name));
});

describe("bylines", () => {
  it.each([
    ["本报记者 李涛赵强", ["李涛", "赵强"]],
    ["（通讯员王伟傅强）", ["王伟", "傅强"]],
    ["本报记者 欧阳立新", ["欧阳立新"]],
    ["（本报记者陈建立摄）（资料照片）", ["陈建立"]],
    ["（本报记者陈建立摄）（网络配图）", ["陈建立"]],
  ])("%s", (line, wanted) => {
    const page = read(`青山镇修通村路\n青山镇的村路上月修通，八个村的群众出行更方便了。\n${line}\n`);
    expect([...named(page, "Person")].sort()).toEqual([...wanted].sort());
  });

  it("are no sentence about a report", () =>
    expect(named(read("青山镇修路\n请听记者温家宁的报道\n青山镇的村路修通了。\n"), "Person")).not.toContain("温家宁的"));
});

describe("two names, and what stands behind one", () => {
  it.each([
    ["本报讯（记者李敏赵海峰）昨日，青山镇的路修好了。", ["李敏", "赵海峰"]],
    ["县住建局副局长冀平上月曾表示，公共租赁住房要多建。", ["冀平"]],
    ["下面有请公园营销总监李涛为我们致辞。", ["李涛"]],
    ["志愿者王志刚为我县小学送来图书。", ["王志刚"]],
    ["县水利局局长李有为说，水库已经加固。", ["李有为"]],
  ])("%s", (text, wanted) => expect(named(read(text), "Person")).toEqual([...wanted].sort()));
});
