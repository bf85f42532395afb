/** Names of the peoples of China whose parts a dot joins, however the dot is printed: whole, one person, and written alike. */
import { describe, expect, it } from "vitest";
import { Draw } from "../../scripts/generate/draw.ts";
import { expectRight, facts, named, read, type Trial } from "./reading.ts";

const uyghur =
  "阿不来提江 买买提明 吐尔逊古丽 阿迪力 艾合买提 玉素甫 帕提古丽 阿不都热西提 依不拉音 肉孜买买提 努尔比亚 库尔班江 热依汗古丽 麦麦提敏 阿依夏木 穆太力甫 塔依尔 艾尼瓦尔 迪丽努尔 海力且姆 图尔荪江 祖力皮亚 赛买提 阿卜杜拉 玛依拉 如则买买提 亚森江 米热古丽 铁木尔 阿吉".split(
    " ",
  );
const fathers =
  "吐尔逊 阿不力孜 伊敏 胡达拜尔地 肉孜 喀迪尔 依明 沙迪克 买买提 艾力 阿不拉 吾守尔 托合提 尼牙孜 热合曼 玉山 卡德尔 阿不来提 尔西丁 麦合木提".split(
    " ",
  );
const kazakh = "沙吾列 叶尔兰 巴合提 阿依努尔 努尔兰别克 木拉提 加娜尔 哈布德力 胡安什 别力克".split(" ");
const kazakhFathers = "居马 波拉提 哈里木别克 马合木提 赛力克 铁木尔汗 巴扎尔别克 色尔克".split(" ");
const others = "阿旺·洛桑 东宝·仲巴 扎西·顿珠 阿沛·晋美 吉克·曲布 瓦扎·依合 阿苏·木果 巴图·孟和 乌兰·朝克图".split(" ");
const dots = ["·", "•", "・", ".", "．", " · ", "‧", "⋅", "･", "· "];
const stranger = ["阿力木·居来提", "古丽娜尔·萨迪尔", "巴哈提·夏木西"];

function personName(draw: Draw): string {
  if (draw.oneIn(6)) return draw.pick(others);
  return draw.oneIn(3) ? `${draw.pick(kazakh)}·${draw.pick(kazakhFathers)}` : `${draw.pick(uyghur)}·${draw.pick(fathers)}`;
}

type Form = (person: string, other: string) => string;
const forms: readonly Form[] = [
  (person, other) => `且末县农业农村局局长${person}介绍了红枣种植情况，村民${other}也来了。`,
  (person, other) => `村民${person}、${other}参加了座谈。`,
  (person, other) => `库拉木勒克乡党委书记${person}说，今年雨水好。副乡长${other}在场。`,
  (person, other) => `会上，乡长${person}和副乡长${other}先后发言。`,
  (person, other) => `护边员${person}家里添了牛，${other}帮他修了棚圈。`,
  (person, other) => `6月1日，技术员${person}来到地头，向${other}讲解。`,
  (person, other) => `任命${person}为且末县教育局局长；免去${other}的职务。`,
  (person, other) => `${person}今年种了20亩棉花，邻居${other}都说好。`,
];

describe("a name with a dot", () => {
  it("is whole and one person, whatever dot is printed", () => {
    const draw = new Draw(1101);
    const trials: Trial[] = Array.from({ length: 400 }, (_, index) => {
      const people = [personName(draw), draw.pick(stranger)] as const;
      const dot = dots[index % dots.length]!;
      const form = forms[Math.floor(index / dots.length) % forms.length]!;
      const text = form(people[0].replace("·", dot), people[1].replace("·", dot));
      const found = named(read(text), "Person");
      return { text, fault: found.join() === [...people].sort().join() ? undefined : found.join() };
    });
    expectRight(trials, 0.97);
  });

  it("holds the post before it", () => {
    const draw = new Draw(1102);
    const trials: Trial[] = Array.from({ length: 80 }, (_, index) => {
      const person = personName(draw);
      const text = `且末县水利局局长${person.replace("·", dots[index % dots.length]!)}说，水渠已经修好。`;
      const found = facts(read(text), "WORKS_FOR");
      return { text, fault: found.some((line) => line.startsWith(`${person} WORKS_FOR 且末县水利局`)) ? undefined : found.join() };
    });
    expectRight(trials);
  });

  it("is none where a dot parts words, figures or two people", () => {
    for (const text of [
      "首页 · 新闻 · 政务公开",
      "中国·贵州·清镇",
      "清镇市·卫城镇的樱桃熟了。",
      "产量为3.5吨.今年增长两成.",
      "一.加强领导.二.落实责任.",
      "网址为www.qingzhen.gov.cn。",
      "“共享·发展”主题活动举行。",
      "他读过《红楼梦》·第一回。",
      "牢记嘱托 · 感恩奋进",
    ])
      expect(named(read(text), "Person"), text).toEqual([]);
  });
});
