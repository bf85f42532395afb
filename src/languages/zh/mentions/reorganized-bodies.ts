/** Bodies that a reform joins, renames or does away with, named without their county: 将农业局、畜牧水产局的职责整合, 不再保留安监局. */
import type { Candidate } from "../../../mention/extractor.ts";
import { matchesIn } from "../../../rules/matches-in.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { mentionConfidences as confidences } from "../mention-confidences.ts";
import type { Reading } from "./reading.ts";

const rules = new RuleFamily("zh/reform", { confidences, finds: ["Agency"] });
export { rules as reformRules };

const inReform = rules.rule("body", {
  yields: [
    "县里将{A:农业局}、{A:畜牧水产局}的职责整合，组建县农业农村局。",
    "县里将{A:旅游外事侨务局}与{A:文体广电局}合并，组建县文旅局。",
    "不再保留{A:粮食物资局}，组建县发展改革局。",
  ],
  never: ["县里将农业局的会议推迟。", "县里将有关局合并。", "县里将公路养护站的工作做好，整合资金。"],
});

const part =
  "(?:农业|畜牧|林业|水利|水产|粮食|旅游|文化|体育|广电|商务|安监|物价|国土|规划|房产|科技|工信|民政|卫生|计生|教育|扶贫|移民|城管|外事|侨务|民宗|档案|地方志|人防|供销|招商|农机|农村经营|物资|文体|广播电视|新闻出版|质监|工商|食药|安全生产|水务|乡村振兴|扶贫开发|住房|住建|城乡|城市|自然资源|卫健|医保|医疗保障|退役军人|人力资源|应急|市场监管|市场监督|交通|环保|环境|园林|市政|市容|发展改革|发展和改革|经济|经信|国资|统计|信访|金融|大数据|行政审批|政务服务|河道|水政|防汛)";
const body = `${part}[\\p{Script=Han}]{0,10}?(?:局|办公室|委员会|服务站|服务中心|管理站|管理处)`;
/** 将甲、乙和丙…整合 and the like: every name between the two is a body's. */
const joined = new RegExp(
  `(?:将|把|撤销|撤并)原?(?<row>${body}(?:(?:、|和|与|及|以及)原?${body}){0,8})(?:等[^,。;]{0,6})?(?:的?(?:全部)?(?:职责|职能|机构|编制|人员)(?:、|和|及)?){0,3}(?:进行|统一|予以)?(?:整合|合并|撤并|划转|划入|并入)`,
  "gu",
);
const kept = new RegExp(`不再保留原?(?<row>${body}(?:(?:、|和|与|及|以及)原?${body}){0,8})(?=[,。;])`, "gu");
/** 合并，组建农业农村和水务局: what comes of them. */
const made = new RegExp(
  `(?:整合|合并|撤并|划入|并入)[^,。;]{0,6},?(?:统一|重新|新)?(?:组建|成立|设立)(?:为|了|新的)?“?(?<row>${part}[\\p{Script=Han}]{0,16}(?:局|委员会|服务中心))(?=[”,。;、]|$)`,
  "gu",
);
const each = new RegExp(body, "gu");

export function findReorganizedBodies({ text }: Reading): readonly Candidate[] {
  if (!/整合|合并|撤并|划转|划入|并入|不再保留/u.test(text)) return [];
  return [...matchesIn(text, made).flatMap(whole), ...[joined, kept].flatMap((pattern) => parts(text, pattern))];
}

function whole({ index, 0: told, groups }: RegExpExecArray): Candidate[] {
  const row = groups?.["row"] ?? "";
  const from = index + told.indexOf(row);
  return [{ from, to: from + row.length, type: "Agency", extractor: inReform.id, confidence: inReform.confidence, weight: 1.3 }];
}

const parts = (text: string, pattern: RegExp): Candidate[] =>
  matchesIn(text, pattern).flatMap(({ index, 0: told, groups }) => {
    const row = groups?.["row"] ?? "";
    const at = index + told.indexOf(row);
    return matchesIn(row, each).map(({ index: from, 0: name }) => ({
      from: at + from,
      to: at + from + name.length,
      type: "Agency" as const,
      extractor: inReform.id,
      confidence: inReform.confidence,
    }));
  });
