/** One news sentence after the other, of every kind of relation, each written before the rule that reads it; with all that it states. */
import { expect, it } from "vitest";
import { outline } from "./stated.ts";

const sentences: readonly (readonly [text: string, states: readonly string[]])[] = [
  ["原{A:县计划免疫站}职能已于{T=2019:2019年}划归{A:县疾控中心}。", ["县计划免疫站 SUCCEEDED_BY 县疾控中心"]],
  [
    "{O:盘石水电站}，{T=2023:去年}与{A:水库管理所}合并，挂牌成立{A:水利服务中心}。",
    ["盘石水电站 SUCCEEDED_BY 水利服务中心", "水库管理所 SUCCEEDED_BY 水利服务中心"],
  ],
  ["{J:退化草原补播项目}由{A:县林草站}具体落实。", ["县林草站 IMPLEMENTS 退化草原补播项目"]],
  ["{J:柳河大桥}由{O:路桥公司}中标承建，监理单位为{O:监理公司}。", ["路桥公司 IMPLEMENTS 柳河大桥", "监理公司 IMPLEMENTS 柳河大桥"]],
  ["{J:柳河大桥}建设资金由{A:县财政局}统筹解决。", ["县财政局 FUNDS 柳河大桥"]],
  ["在{O:爱心基金会}的资助下，{J:阅览楼}如期竣工。", ["爱心基金会 FUNDS 阅览楼"]],
  ["{J:水厂扩建工程}获{A:省水利厅}补助资金300万元。", ["省水利厅 FUNDS 水厂扩建工程"]],
  ["{J:水厂扩建工程}的业主单位是{O:水务公司}。", ["水务公司 IMPLEMENTS 水厂扩建工程"]],
  ["{A:县农业农村局}与{O:农科院}签订合作协议。", ["农科院 COOPERATES_WITH 县农业农村局"]],
  ["{O:中医院}与{O:省人民医院}结为医联体。", ["中医院 COOPERATES_WITH 省人民医院"]],
  ["{O:柳河小学}与{O:实验小学}结成帮扶对子。", ["实验小学 COOPERATES_WITH 柳河小学"]],
  ["{A:县法院}与{A:县妇联}建立联动机制。", ["县妇联 COOPERATES_WITH 县法院"]],
  ["{E:采摘节}由{A:镇政府}主办、{O:果业协会}承办。", ["镇政府 ORGANIZES 采摘节", "果业协会 ORGANIZES 采摘节"]],
  ["{E:采摘节}在{V:柳河村}拉开帷幕。", ["采摘节 LOCATED_IN 柳河村"]],
  ["{A:县民政局}派员到{E:换届选举大会}现场指导。", ["县民政局 PARTICIPATES_IN 换届选举大会"]],
  ["{P:高强}应邀出席{E:采摘节}并致辞。", ["高强 PARTICIPATES_IN 采摘节"]],
  ["{O:柳河小学}组队参加{E:诵读大赛}。", ["柳河小学 PARTICIPATES_IN 诵读大赛"]],
  ["{P:高强}现任{A:县水利局}党组书记、局长。", ["高强 WORKS_FOR 县水利局"]],
  ["{A:县水利局}局长由{P:高强}担任。", ["高强 WORKS_FOR 县水利局"]],
  ["{P:高强}是{O:柳河小学}的一名语文教师。", ["高强 WORKS_FOR 柳河小学"]],
  ["{P:高强}在{O:柳河小学}任教二十年。", ["高强 WORKS_FOR 柳河小学"]],
  ["{P:高强}受聘为{O:柳河小学}法治副校长。", ["高强 WORKS_FOR 柳河小学"]],
  ["家住{V:柳河村}的{P:高强}今年{Q:60岁}。", ["高强 LIVES_IN 柳河村"]],
  ["{P:高强}是土生土长的{V:柳河村}人。", ["高强 NATIVE_OF 柳河村"]],
  ["{P:高强}原籍{L:云溪县}，如今在{V:柳河村}安了家。", ["高强 NATIVE_OF 云溪县", "高强 LIVES_IN 柳河村"]],
  ["{P:高强}老家在{V:柳河村}。", ["高强 NATIVE_OF 柳河村"]],
  ["{P:高强}从{L:云溪县}嫁到{V:柳河村}。", ["高强 NATIVE_OF 云溪县", "高强 LIVES_IN 柳河村"]],
  ["{A:县政府}近日出台{D:《养老服务办法》}。", ["县政府 ISSUED 《养老服务办法》"]],
  ["{D:《养老服务办法》}经{A:县政府}常务会议审议通过。", ["县政府 ISSUED 《养老服务办法》"]],
  ["根据{A:省民政厅}印发的{D:《养老服务办法》}，补贴标准提高。", ["省民政厅 ISSUED 《养老服务办法》"]],
  ["{V:柳河村}捧回“{H:全国文明村}”奖牌。", ["柳河村 RECEIVED 全国文明村"]],
  ["{H:全国文明村}花落{V:柳河村}。", ["柳河村 RECEIVED 全国文明村"]],
  ["{O:云溪茶业公司}坐落在{L:青山镇}。", ["云溪茶业公司 LOCATED_IN 青山镇"]],
  [
    "{J:柳河大桥}横跨{L:柳河}，连接{V:柳河村}和{V:双沟村}。",
    ["柳河大桥 LOCATED_IN 柳河", "柳河大桥 LOCATED_IN 柳河村", "柳河大桥 LOCATED_IN 双沟村"],
  ],
  ["{V:柳河村}隶属{L:青山镇}。", ["柳河村 PART_OF 青山镇"]],
  ["{V:柳河村}地处{L:青山镇}北部。", ["柳河村 PART_OF 青山镇"]],
  ["{A:县疾控中心}是{A:县卫健委}的下属单位。", ["县疾控中心 PART_OF 县卫健委"]],
  ["{O:青山分校}是{O:云溪中学}的分校。", ["青山分校 PART_OF 云溪中学"]],
];

it.each(sentences)("%s", (text, states) => {
  expect(outline(text)).toEqual([...states].sort());
});
