import { describe, expect, it } from "vitest";
import { stated } from "./stated.ts";

const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ["{A:甘谷县水务局}副局长{P:赵永强}说，今年雨水多。", ["赵永强 WORKS_FOR 甘谷县水务局 title=副局长"]],
  ["“我们早有准备。”{A:七里河区应急管理局}防汛办主任{P:马小军}介绍。", ["马小军 WORKS_FOR 七里河区应急管理局 title=防汛办主任"]],
  ["{A:双桥镇党委}书记{P:何志远}带队检查。", ["何志远 WORKS_FOR 双桥镇党委 title=书记"]],
  [
    "{A:县委}书记、{A:县人大常委会}主任{P:高建平}主持会议。",
    ["高建平 WORKS_FOR 县人大常委会 title=主任", "高建平 WORKS_FOR 县委 title=书记"],
  ],
  ["{A:县委}书记{P:王学礼}、镇长{P:李彦斌}分别督导。", ["王学礼 WORKS_FOR 县委 title=书记"]],
  ["{A:县政协}主席{P:雷志平}、副镇长{P:方凌}出席。", ["雷志平 WORKS_FOR 县政协 title=主席"]],
  ["{A:区人大常委会}主任{P:洪亮}、副镇长{P:吕静}到场。", ["洪亮 WORKS_FOR 区人大常委会 title=主任"]],
  ["{A:县政协}主席{P:雷志平}、秘书长{P:方凌}出席。", ["方凌 WORKS_FOR 县政协 title=秘书长", "雷志平 WORKS_FOR 县政协 title=主席"]],
  ["{V:石门村}党支部书记{P:覃凤英}挨家挨户通知。", ["覃凤英 WORKS_FOR 石门村 title=党支部书记"]],
  ["{P:周敏}担任{O:临江县第二小学}校长以来，学校变了样。", ["周敏 WORKS_FOR 临江县第二小学 title=校长"]],
  ["会议选举{P:吴江}为{A:县妇联}主席。", ["吴江 WORKS_FOR 县妇联 title=主席"]],
  ["{P:孙立}现任{O:红星机械厂}总工程师。", ["孙立 WORKS_FOR 红星机械厂 title=总工程师"]],
  ["{P:林海}，{A:市司法局}局长。", ["林海 WORKS_FOR 市司法局 title=局长"]],
  [
    "{A:永丰县公安局}民警{P:张伟}、{P:李娜}赶到现场。",
    ["张伟 WORKS_FOR 永丰县公安局 title=民警", "李娜 WORKS_FOR 永丰县公安局 title=民警"],
  ],
  ["{A:市教育局}局长{P:陈刚}、副局长{P:刘芳}出席。", ["刘芳 WORKS_FOR 市教育局 title=副局长", "陈刚 WORKS_FOR 市教育局 title=局长"]],
  ["{P:韩雪}在{O:县人民医院}工作了二十年。", ["韩雪 WORKS_FOR 县人民医院"]],
  ["{O:绿源果业有限公司}法人代表{P:莫荣}签了字。", ["莫荣 WORKS_FOR 绿源果业有限公司 title=法人代表"]],
  ["{P:郑凯}被任命为{A:长汀县林业局}局长。", ["郑凯 WORKS_FOR 长汀县林业局 title=局长"]],
  // Nothing is stated:
  ["{A:市公安局}邀请{P:王磊}到场。", []],
  ["{A:县法院}判决{P:丁某}赔偿。", []],
  ["{P:杨光}没有担任{A:县财政局}局长。", []],
  ["{P:杨光}到{A:县财政局}反映情况。", []],
  ["{A:团县委}慰问了{P:罗玉珍}。", []],
  ["{A:县消防救援大队}联合民警救出{P:董某}。", []],
  ["{A:市教育局}走访困难教师{P:白梅}。", []],
];

describe("posts", () => {
  it.each(cases)("%s", (text, expected) => {
    expect(stated(text, ["WORKS_FOR"])).toEqual([...expected].sort());
  });

  it("a post of a whole place is of the body that the page names for it", () => {
    const text = "{A:{L#360824:新干县}人民政府}发布公告。\n{L#360824:新干县}县长{P:黄平}到会。";
    expect(stated(text, ["WORKS_FOR"])).toEqual(["黄平 WORKS_FOR 新干县人民政府 title=县长"]);
  });

  it("a village's new head is of the village that the passage is about", () => {
    expect(stated("K|{V:大塘村}——\n换届大会召开，{P:梁秀云}当选村委会主任。", ["WORKS_FOR"])).toEqual([
      "梁秀云 WORKS_FOR 大塘村 title=村委会主任",
    ]);
  });
});
