/** Sentences that state no relation of the ontology, though they name its ends. Each with all that it states, and nothing besides. */
import { expect, it } from "vitest";
import { outline } from "./stated.ts";

const sentences: readonly (readonly [text: string, states: readonly string[]])[] = [
  ["{O:云溪县第三小学}学生{P:张小雨}领到了奖状。", []],
  ["在{O:江南大学}技术支持下，{O:宏达化工有限公司}建成了实验室。", []],
  ["{A:县法院}依法审结一起案件，判处被告人{P:周某}有期徒刑三年。", []],
  ["{P:周某}在{L:清江镇}盗伐林木，被{A:县公安局}抓获。", []],
  ["{A:县检察院}对{O:宏达集团}提起公诉。", []],
  ["{A:县环保局}对{O:宏达集团}罚款{M=100000:10万元}。", []],
  ["{A:县应急管理局}责令{O:宏达集团}停产整改。", []],
  ["{O:宏达集团}未按规定开展{E:应急演练}，被通报批评。", []],
  ["{A:县政府}否认将投资{J:轻轨项目}。", []],
  ["村民{P:方大山}把土地流转给了{O:宏达集团}。", []],
  ["{L:东港区}援建的{O:云溪县第三小学}教学楼投入使用。", []],
  ["{A:县税务局}走访{O:宏达集团}，送去政策。", []],
  ["地处{L:清江镇}的{V:柳河村}三面环山。", []],
  ["{O:宏达集团}正在申报“{H:国家级绿色工厂}”。", []],
  ["{V:柳河村}没能评上“{H:全国文明村}”。", []],
  ["{A:县委}、{A:县政府}高度重视，{A:县应急管理局}立即启动预案。", []],
];

it.each(sentences)("%s", (text, states) => {
  expect(outline(text)).toEqual([...states].sort());
});
