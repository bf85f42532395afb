/** Dates, sums and counts; values.ts and sums.ts read these. */
import { RuleFamily } from "../../../rules/rule.ts";
import { mentionConfidences as confidences } from "../mention-confidences.ts";

const rules = new RuleFamily("en/value", { confidences, finds: ["Date", "Money", "Quantity"] });
export { rules as valueRules };

export const dateRule = rules.rule("date", {
  yields: ["The bridge was opened on {T:3 May 2024}.", "The bridge was opened {T:yesterday}."],
  never: "The bridge may open.",
});
export const sumRule = rules.rule("sum", { yields: ["The bridge cost {M:€2 million}."], never: "The bridge cost a lot." });
export const quantityRule = rules.rule("quantity", {
  yields: "The flood reached {Q:120 households}.",
  never: "The flood reached households.",
});
