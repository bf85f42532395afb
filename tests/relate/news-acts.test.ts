/** Acts in news sentences: who holds, attends, works together, belongs. Each with all that it states, and nothing besides. */
import { expect, it } from "vitest";
import { outline } from "./stated.ts";

const sentences: readonly (readonly [text: string, states: readonly string[]])[] = [
  ["{A:县教育局}与{O:云溪县第三小学}结成帮扶对子。", ["云溪县第三小学 COOPERATES_WITH 县教育局"]],
  [
    "{A:县教育局}、{A:县公安局}、{A:县交警大队}联合开展检查。",
    ["县公安局 COOPERATES_WITH 县教育局", "县交警大队 COOPERATES_WITH 县教育局", "县交警大队 COOPERATES_WITH 县公安局"],
  ],
  ["{A:县气象局}和{A:县水利局}联合发布山洪预警。", ["县气象局 COOPERATES_WITH 县水利局"]],
  ["{O:宏达化工有限公司}与{O:江南大学}签署产学研合作协议。", ["宏达化工有限公司 COOPERATES_WITH 江南大学"]],
  ["{O:宏达化工有限公司}同{O:江南大学}共建实验室。", ["宏达化工有限公司 COOPERATES_WITH 江南大学"]],
  ["{A:县检察院}邀请{A:县教育局}共同走访学校。", ["县教育局 COOPERATES_WITH 县检察院"]],
  ["{L:云溪县}与{L:东港区}建立东西部协作关系。", ["东港区 COOPERATES_WITH 云溪县"]],
  ["{A:县法院}与{A:县妇联}建立联动机制。", ["县妇联 COOPERATES_WITH 县法院"]],
  [
    "{A:县总工会}主办、{O:云溪县职业中学}承办的{E:职工技能大赛}开赛。",
    ["县总工会 ORGANIZES 职工技能大赛", "云溪县职业中学 ORGANIZES 职工技能大赛"],
  ],
  [
    "{T=2024-05-03:5月3日}，由{A:县总工会}主办的{E:职工技能大赛}在{L:人民广场}举行。",
    ["县总工会 ORGANIZES 职工技能大赛", "职工技能大赛 LOCATED_IN 人民广场"],
  ],
  [
    "来自{O:宏达化工有限公司}、{O:青山林场}的{Q:60名}职工参加了{E:职工技能大赛}。",
    ["宏达化工有限公司 PARTICIPATES_IN 职工技能大赛", "青山林场 PARTICIPATES_IN 职工技能大赛"],
  ],
  [
    "{A:县消防救援大队}、{A:县医院}、{A:县公安局}参与{E:地震应急演练}。",
    ["县消防救援大队 PARTICIPATES_IN 地震应急演练", "县医院 PARTICIPATES_IN 地震应急演练", "县公安局 PARTICIPATES_IN 地震应急演练"],
  ],
  [
    "{A:县应急管理局}牵头组织{E:地震应急演练}，{A:县消防救援大队}、{O:县人民医院}参加演练。",
    ["县应急管理局 ORGANIZES 地震应急演练", "县消防救援大队 PARTICIPATES_IN 地震应急演练", "县人民医院 PARTICIPATES_IN 地震应急演练"],
  ],
  ["{E:招商推介会}上，{L:云溪县}与{O:宏达集团}签约。", ["云溪县 COOPERATES_WITH 宏达集团"]],
  ["{V:柳河村}举办首届{E:樱桃采摘节}。", ["柳河村 ORGANIZES 樱桃采摘节"]],
  ["{A:县人社局}计划{T=2025:明年}举办{E:招聘会}。", ["县人社局 ORGANIZES 招聘会 planned"]],
  [
    "{E:招聘会}由{A:县人社局}、{A:县总工会}联合主办，{O:宏达集团}、{O:青山林场}等{Q:50家}企业参加。",
    [
      "县人社局 ORGANIZES 招聘会",
      "县总工会 ORGANIZES 招聘会",
      "县人社局 COOPERATES_WITH 县总工会",
      "宏达集团 PARTICIPATES_IN 招聘会",
      "青山林场 PARTICIPATES_IN 招聘会",
    ],
  ],
  [
    "{T=2024-06-05:6月5日}，{A:县生态环境局}开展{E:六五环境日宣传活动}。活动现场，{O:县实验小学}的学生表演了节目。",
    ["县生态环境局 ORGANIZES 六五环境日宣传活动"],
  ],
  [
    "{T=2024-06-05:6月5日}是{E:世界环境日}，{A:县生态环境局}开展{E:环保宣传活动}。",
    ["县生态环境局 ORGANIZES 环保宣传活动", "环保宣传活动 PART_OF 世界环境日"],
  ],
  ["作为{E:文化旅游节}的重要活动之一，{E:龙舟赛}在{L:清江镇}举行。", ["龙舟赛 PART_OF 文化旅游节", "龙舟赛 LOCATED_IN 清江镇"]],
  ["{O:东港医院}对口帮扶{O:云溪县人民医院}。", ["东港医院 COOPERATES_WITH 云溪县人民医院"]],
  ["{O:云溪县人民医院}与{O:东港医院}组建医联体。", ["东港医院 COOPERATES_WITH 云溪县人民医院"]],
  ["{O:宏达集团}下属的{O:宏达物流公司}开业。", ["宏达物流公司 PART_OF 宏达集团"]],
  ["{O:宏达物流公司}是{O:宏达集团}的子公司。", ["宏达物流公司 PART_OF 宏达集团"]],
  ["{O:宏达集团}全资子公司{O:宏达物流公司}开业。", ["宏达物流公司 PART_OF 宏达集团"]],
  ["{V:柳河村}位于{L:清江镇}西部。", ["柳河村 PART_OF 清江镇"]],
  ["{L:清江镇}下辖{V:柳河村}、{V:双沟村}。", ["柳河村 PART_OF 清江镇", "双沟村 PART_OF 清江镇"]],
  ["{V:柳河村}隶属{L:清江镇}。", ["柳河村 PART_OF 清江镇"]],
];

it.each(sentences)("%s", (text, states) => {
  expect(outline(text)).toEqual([...states].sort());
});
