import { describe, expect, it } from "vitest";
import { smallGazetteer } from "./marked.ts";
import { stated } from "./stated.ts";

const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ["{O:华源药业}位于{L:高新区}，{T=2010:2010年}建成。", ["华源药业 LOCATED_IN 高新区"]],
  ["{O:中建八局}、{O:海螺水泥}等企业相继落户{L:宁国市}。", ["中建八局 LOCATED_IN 宁国市", "海螺水泥 LOCATED_IN 宁国市"]],
  ["{L:界首市}招商有方，{O:宝光电池}、{O:天能集团}等一批企业进驻投产。", ["天能集团 LOCATED_IN 界首市", "宝光电池 LOCATED_IN 界首市"]],
  ["{E:插秧节}在{V:黄岗村}举行。", ["插秧节 LOCATED_IN 黄岗村"]],
  ["{A:区法院}走进{V:幸福社区}开展{E:普法讲座}。", ["普法讲座 LOCATED_IN 幸福社区"]],
  ["{A:永昌县人民政府}下属{A:永昌县档案馆}对外开放。", ["永昌县档案馆 PART_OF 永昌县人民政府"]],
  ["{A:市救助站}隶属于{A:市民政局}。", ["市救助站 PART_OF 市民政局"]],
  ["{A:县国土资源局}更名为{A:县自然资源局}。", ["县国土资源局 SUCCEEDED_BY 县自然资源局"]],
  ["{T=2019:2019年}，撤销{L:达川县}，设立{L:达川区}。", ["达川县 SUCCEEDED_BY 达川区 date=2019"]],
  [
    "{A:县文化局}、{A:县旅游局}合并组建{A:县文化和旅游局}。",
    ["县文化局 SUCCEEDED_BY 县文化和旅游局", "县旅游局 SUCCEEDED_BY 县文化和旅游局"],
  ],
  ["{O:东海大学}（原{O:东海师专}）招生。", ["东海师专 SUCCEEDED_BY 东海大学"]],
  ["{L:松桃县}与{L:张家港市}签订协作协议。", ["松桃县 COOPERATES_WITH 张家港市"]],
  ["{O:农科院}与{O:金穗公司}达成合作。", ["农科院 COOPERATES_WITH 金穗公司"]],
  ["{O:农科院}与{O:金穗公司}解除合作关系。", ["农科院 COOPERATES_WITH 金穗公司 ended"]],
  // Nothing is stated:
  ["{O:农科院}与{O:金穗公司}仅一街之隔。", []],
  ["{A:县国土资源局}没有更名为{A:县自然资源局}。", []],
  ["{O:天能集团}没有落户{L:宁国市}。", []],
];

describe("places, parts, successors", () => {
  it.each(cases)("%s", (text, expected) => {
    expect(stated(text, ["LOCATED_IN", "PART_OF", "SUCCEEDED_BY", "COOPERATES_WITH"])).toEqual([...expected].sort());
  });

  const gazetteer = smallGazetteer({
    "62": "甘肃省",
    "6210": "庆阳市",
    "621022": "环县",
    "621022104": "虎洞镇",
    "621022104203": "张家湾村",
  });

  it("a place is part of the next larger one that the page names", () => {
    const text = "{L#621022:环县}下雪了。{V#621022104203:张家湾村}停电。{L#62:甘肃}发布预警。";
    expect(stated(text, ["PART_OF"], gazetteer)).toEqual(["张家湾村 PART_OF 环县", "环县 PART_OF 甘肃"]);
  });

  it("a body answers for the place in its name, or for the page's", () => {
    const text =
      "{L#621022:环县}{L#621022104:虎洞镇}连日降雨。{A:{L#621022:环县}应急管理局}、{A:县公安局}、{A:{L#621022104:虎洞镇}党委}、{A:镇政府}派人值守，{A:国务院}部署。";
    expect(stated(text, ["HAS_JURISDICTION"], gazetteer)).toEqual([
      "县公安局 HAS_JURISDICTION 环县",
      "环县应急管理局 HAS_JURISDICTION 环县",
      "虎洞镇党委 HAS_JURISDICTION 虎洞镇",
      "镇政府 HAS_JURISDICTION 虎洞镇",
    ]);
  });

  it("what every county has one of is in the county of the page", () => {
    const text = "{L#621022:环县}{O:第二中学}、{O:{L#621022:环县}人民医院}、{L:{L#621022:环县}体育公园}、{O:兰石集团}。";
    expect(stated(text, ["LOCATED_IN"], gazetteer)).toEqual([
      "环县人民医院 LOCATED_IN 环县",
      "环县体育公园 LOCATED_IN 环县",
      "第二中学 LOCATED_IN 环县",
    ]);
  });

  it("a section named by its head noun belongs to the last body with that noun", () => {
    expect(stated("{A:岷县政务中心}今早开门。{A:中心综合科}发号。", ["PART_OF"])).toEqual(["中心综合科 PART_OF 岷县政务中心"]);
  });
});
