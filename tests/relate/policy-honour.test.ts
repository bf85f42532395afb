import { describe, expect, it } from "vitest";
import { stated } from "./stated.ts";

const kinds = ["ISSUED", "RECEIVED"] as const;
const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    "{T=2021:2021年}，{L:和田县}出台{D:《养老服务办法》}{D:《就业扶持措施》}等文件。",
    ["和田县 ISSUED 《养老服务办法》 date=2021", "和田县 ISSUED 《就业扶持措施》 date=2021"],
  ],
  [
    "{A:省教育厅}、{A:省财政厅}联合印发{D:《营养餐管理细则》}。",
    ["省教育厅 ISSUED 《营养餐管理细则》", "省财政厅 ISSUED 《营养餐管理细则》"],
  ],
  ["{D:《节水条例》}由{A:市人大常委会}审议通过。", ["市人大常委会 ISSUED 《节水条例》"]],
  ["{A:国家发改委}发布的{D:《产业目录》}明确了方向。", ["国家发改委 ISSUED 《产业目录》"]],
  ["{A:县纪委}拟出台{D:《容错办法》}。", ["县纪委 ISSUED 《容错办法》 planned"]],
  ["{V:花园村}被评为“{H:全国文明村}”。", ["花园村 RECEIVED 全国文明村"]],
  ["{V:花园村}先后获评“{H:全国文明村}”“{H:省级森林村庄}”等称号。", ["花园村 RECEIVED 全国文明村", "花园村 RECEIVED 省级森林村庄"]],
  ["{O:红星小学}荣获{H:全国青少年足球特色学校}称号。", ["红星小学 RECEIVED 全国青少年足球特色学校"]],
  ["{P:马秀兰}被{A:市妇联}授予“{H:三八红旗手}”称号。", ["马秀兰 RECEIVED 三八红旗手"]],
  ["{A:省政府}授予{L:敦煌市}“{H:卫生城市}”称号。", ["敦煌市 RECEIVED 卫生城市"]],
  ["{L:敦煌市}力争获评{H:国家园林城市}。", ["敦煌市 RECEIVED 国家园林城市 planned"]],
  // Nothing is stated:
  ["{O:红星小学}未获得{H:文明校园}称号。", []],
  ["{L:敦煌市}创建{H:国家园林城市}。", []],
  ["记者查阅了{D:《节水条例》}。", []],
];

describe("documents and honours", () => {
  it.each(cases)("%s", (text, expected) => {
    expect(stated(text, kinds)).toEqual([...expected].sort());
  });

  it("plaques on the wall of the committee are the village's", () => {
    const text = "K|{V:梅岭村}——\n走进{A:梅岭村村委}，“{H:省级生态村}”“{H:市级卫生村}”等牌匾挂满墙。";
    expect(stated(text, kinds)).toEqual(["梅岭村 RECEIVED 市级卫生村", "梅岭村 RECEIVED 省级生态村"]);
  });
});
