/** The rules of dates, sums and counts; dates.ts, money.ts and amounts.ts read them. */
import { RuleFamily } from "../../../rules/rule.ts";
import { mentionConfidences as confidences } from "../mention-confidences.ts";

const rules = new RuleFamily("zh/value", { confidences, finds: ["Date", "Money", "Quantity"] });
export { rules as valueRules };

export const calendarDate = rules.rule("calendar-date", {
  yields: ["{T:2024年5月3日}，大桥开工。", "{T:去年}大桥开工。"],
  never: "大桥今后开工。",
});
export const relativeDate = rules.rule("relative-date", {
  yields: "{T:昨日}大桥开工。",
});
export const sum = rules.rule("sum", {
  yields: ["项目总投资{M:3.2亿元}。", "他捐出{M:港币200万元}。"],
  never: "他家有3亩地。",
});
/** Where the words before say that money is spoken of. */
export const sumWithoutCurrency = rules.rule("sum-without-currency", {
  yields: "项目总投资{M:3.2亿}。",
  never: "全国人口14亿。",
});
export const quantity = rules.rule("quantity", {
  yields: "全村有{Q:104户}农户。",
  never: "第三名是他。",
});
