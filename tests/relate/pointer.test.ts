import { describe, expect, it } from "vitest";
import { stated } from "./stated.ts";

const kinds = [
  "IMPLEMENTS",
  "LOCATED_IN",
  "ISSUED",
  "WORKS_FOR",
  "RECEIVED",
  "LIVES_IN",
  "NATIVE_OF",
  "ORGANIZES",
  "PARTICIPATES_IN",
  "attributes",
] as const;
const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    "{J:环湖绿道工程}启动。工程由{O:筑城路桥公司}承建，起于{V:前湾村}，止于{V:后湾村}，惠及3200户。",
    [
      "环湖绿道工程 .households=3200",
      "环湖绿道工程 LOCATED_IN 前湾村",
      "环湖绿道工程 LOCATED_IN 后湾村",
      "筑城路桥公司 IMPLEMENTS 环湖绿道工程",
    ],
  ],
  [
    "{J:排涝泵站项目}由{A:县水务局}牵头实施，{O:汇通建设公司}承建。",
    ["县水务局 IMPLEMENTS 排涝泵站项目", "汇通建设公司 IMPLEMENTS 排涝泵站项目"],
  ],
  ["{O:天河乳业公司}扩产。公司总经理{P:白洁}说，订单不断。", ["白洁 WORKS_FOR 天河乳业公司 title=总经理"]],
  ["{O:天河乳业公司}扩产。该公司被评为“{H:省级龙头企业}”。", ["天河乳业公司 RECEIVED 省级龙头企业"]],
  ["{A:大通县法院}挂牌。该院印发{D:《巡回审判办法》}。", ["大通县法院 ISSUED 《巡回审判办法》"]],
  ["{P:祁生}爱唱花儿。他是土生土长的{V:桥头村}人。", ["祁生 NATIVE_OF 桥头村"]],
  ["{V:上滩村}种辣椒。村民{P:史玉兰}摘了三筐。", ["史玉兰 LIVES_IN 上滩村"]],
  ["{P:沈岚}毕业于{O:省农学院}，前年回乡创办了{O:云上家庭农场}。", ["沈岚 WORKS_FOR 云上家庭农场"]],
  ["{P:甘露}退休后回到老家{V:坪上村}。", ["甘露 LIVES_IN 坪上村", "甘露 NATIVE_OF 坪上村"]],
  [
    "{E:护苗行动}启动。行动由{A:县文旅局}牵头，{A:县公安局}、{A:县教育局}配合。",
    ["县公安局 PARTICIPATES_IN 护苗行动", "县教育局 PARTICIPATES_IN 护苗行动", "县文旅局 ORGANIZES 护苗行动"],
  ],
  ["{P:冯山}和儿子{P:冯水}常年义务修路，父子俩双双被评为“{H:丹江好人}”。", ["冯山 RECEIVED 丹江好人", "冯水 RECEIVED 丹江好人"]],
  ["{L:东乡高新区}扩容。该园区入选“{H:省级绿色园区}”。", ["东乡高新区 RECEIVED 省级绿色园区"]],
  ["{L:临川经开区}挂牌。该园区获评“{H:省级示范园区}”。", ["临川经开区 RECEIVED 省级示范园区"]],
  // Nothing to point at, or nothing said:
  ["工程由{O:筑城路桥公司}承建。", []],
  ["村民{P:史玉兰}摘了三筐。", []],
  ["{A:大通县法院}挂牌。群众应该院内排队。", []],
];

describe("words that point back at a name", () => {
  it.each(cases)("%s", (text, expected) => {
    expect(stated(text, kinds)).toEqual([...expected].sort());
  });
});
