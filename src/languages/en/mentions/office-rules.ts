/** Bodies that the name of an office tells, which portfolios.ts reads, and who stands behind an office and its seat. */
import { RuleFamily } from "../../../rules/rule.ts";
import { mentionConfidences as confidences } from "../mention-confidences.ts";

const rules = new RuleFamily("en/office", { confidences, finds: ["Agency", "Person"] });
export { rules as officeRules };

export const behindMinister = rules.rule("minister-for", {
  yields: "The Minister for {A:Education}, Dr Salote Naqasima, opened the school.",
  never: ["The Prime Minister of Tonga opened the school.", "The Shadow Minister for Education asked why."],
});
export const beforeMinister = rules.rule("before-minister", {
  yields: "{A:Agriculture} Minister Peter Moses opened the market.",
  never: "Shadow Agriculture Minister Peter Moses asked why.",
});
export const chiefExecutive = rules.rule("district-chief-executive", {
  yields: "The {A:Bodi District} Chief Executive opened the market.",
  never: "The District Chief Executive opened the market.",
});
export const nameBehindSeat = rules.rule("name-behind-seat", {
  yields: "Deputy Commissioner Faisalabad {P:Imran Malik} spoke.",
  never: "Deputy Commissioner Office Staff spoke.",
});
