/** Titles that are given; honours.ts reads these. */
import { RuleFamily } from "../../../rules/rule.ts";
import { mentionConfidences as confidences } from "../mention-confidences.ts";

const rules = new RuleFamily("en/honour", { confidences, finds: ["Honor"] });
export { rules as honourRules };

export const givenTitle = rules.rule("given", {
  yields: [
    "Westport was named {H:Best Village}.",
    "The school won the {H:Eco Schools Green Flag}.",
    "She is {H:Young Farmer of the Year}.",
    "He is a {H:Member of the Order of Merit}.",
    "The town won the {H:Seal of Good Local Governance}.",
  ],
  never: "He won the race.",
});
export const yearTitle = rules.rule("of-the-year", {
  yields: "She is the Head Teachers Association {H:Principal of the Year}.",
  never: "It is the end of the year.",
});
