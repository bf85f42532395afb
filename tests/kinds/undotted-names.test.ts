/** Mongolian, Tibetan, Yi, Uyghur and Kazakh names that no dot parts: whole behind a post, and before what people do. */
import { describe, expect, it } from "vitest";
import { Draw } from "../../scripts/generate/draw.ts";
import { expectRight, facts, named, read, type Trial } from "./reading.ts";

const mongolian =
  "巴特尔 斯琴高娃 斯琴格日乐 乌兰托雅 那顺巴雅尔 呼和巴特尔 额尔敦朝鲁 娜仁图雅 苏和巴图 吉日格勒 萨仁高娃 宝音德力格尔 阿拉坦仓 哈斯巴根 孟和吉雅 特木尔 达林太 乌云其其格 朝克图 满都拉".split(
    " ",
  );
const tibetan =
  "扎西次仁 边巴扎西 格桑卓玛 次旦央吉 索朗多吉 尼玛次仁 才让东主 拉毛措 旦增平措 白玛央金 普布次仁 洛桑顿珠 仁青加措 达瓦卓嘎 丹增曲扎 贡布加 泽仁翁姆 阿旺晋美 切吉卓玛 多杰才让".split(
    " ",
  );
const yi = "阿木尔布 吉克曲布 沙马拉者 马海尔布 曲木古火 阿牛木呷 罗洪木果 海来阿木 瓦其日火 吉伍拉铁".split(" ");
const turkic = "买买提艾力 阿不都热合曼 库尔班尼牙孜 古丽娜尔 帕尔哈提 叶尔兰 巴合提 吐尔逊古丽 木拉提 努尔兰别克".split(" ");
const all = [...mongolian, ...tibetan, ...yi, ...turkic];

type Form = (person: string, other: string) => string;
const posted: readonly Form[] = [
  (person) => `石渠县水利局局长${person}主持会议。`,
  (person) => `石渠县水利局局长${person}说，水渠修好了。`,
  (person, other) => `石渠县水利局局长${person}、副局长${other}参加调研。`,
  (person, other) => `石渠县水利局局长${person}和副局长${other}到场。`,
  (person) => `任命${person}为石渠县水利局局长。`,
];
const unposted: readonly Form[] = [
  (person, other) => `牧民${person}今年卖了20头牦牛，邻居${other}也卖了10头。`,
  (person, other) => `村民${person}、${other}说，路好走了。`,
  (person, other) => `技术员${person}（右）向牧民${other}讲解。`,
];

describe("a name without a dot", () => {
  it("is whole and holds the post before it", () => {
    const draw = new Draw(1103);
    const trials: Trial[] = Array.from({ length: 200 }, (_, index) => {
      const person = all[index % all.length]!;
      const other = draw.pick(all.filter((one) => one.slice(0, 2) !== person.slice(0, 2)));
      const text = posted[Math.floor(index / 3) % posted.length]!(person, other);
      const page = read(text);
      const found = named(page, "Person");
      const held = facts(page, "WORKS_FOR").some((line) => line.startsWith(`${person} WORKS_FOR 石渠县水利局`));
      const right = held && found.every((name) => name === person || name === other);
      return { text, fault: right ? undefined : `${found.join()} ${facts(page, "WORKS_FOR").join()}` };
    });
    expectRight(trials);
  });

  it("ends where the text does: a byline, a headline, the last line of a list", () => {
    const trials: Trial[] = all.map((person, index) => {
      const text = [`记者${person}`, `柴达木时报记者${person}`, `牧民${person}`, `石渠县水利局局长${person}`][index % 4]!;
      const found = named(read(text), "Person");
      return { text, fault: found.join() === person ? undefined : found.join() };
    });
    expectRight(trials);
  });

  it("is whole behind a trade, and in a list", () => {
    const draw = new Draw(1104);
    const trials: Trial[] = Array.from({ length: 120 }, (_, index) => {
      const person = all[index % all.length]!;
      const other = draw.pick(all.filter((one) => one.slice(0, 2) !== person.slice(0, 2)));
      const text = unposted[Math.floor(index / 3) % unposted.length]!(person, other);
      const found = named(read(text), "Person");
      return { text, fault: found.join() === [person, other].sort().join() ? undefined : found.join() };
    });
    expectRight(trials);
  });

  it("is none where a place, a river or a word is written so", () => {
    for (const text of [
      "县委书记到白玉县调研。",
      "局长马上到场。",
      "那曲市、扎囊县的干部都来了。",
      "村民都在卓玛草原放牧。",
      "主任多次到乡里。",
      "乌兰察布市、巴彦淖尔市的草场很好。",
      "书记阿里地区的工作做得好。",
    ])
      expect(named(read(text), "Person"), text).toEqual([]);
  });
});
