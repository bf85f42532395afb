/** Bodies whose kind is in small letters; lower-names.ts reads these. */
import { RuleFamily } from "../../../rules/rule.ts";
import { mentionConfidences as confidences } from "../mention-confidences.ts";

const rules = new RuleFamily("en/small-letters", { confidences, finds: ["Agency", "Organization", "Place", "Village"] });
export { rules as lowerRules };

export const setPhrase = rules.rule("set-phrase", {
  yields: [
    "They met at {O:St Senan’s national school}.",
    "The road passes {L:Thomson’s Falls}.",
    "They asked the {A:provincial government of Leyte}.",
  ],
  never: "They asked the provincial government.",
});
export const kindBehindName = rules.rule("kind", {
  yields: "The {A:Luzhai county agriculture bureau} planted trees.",
  never: "The county agriculture bureau planted trees.",
});
export const kindBehindWord = rules.rule("kind-behind-one-word", {
  yields: "He was taken to {O:Wundanyi hospital}.",
  never: "He was taken to hospital.",
});
/** Nothing else is called so. */
export const barangay = rules.rule("barangay", {
  yields: ["The road passes {V:Brgy. Laligan}.", "He is a resident of {V:Barangay 12}."],
  never: "The road passes 12 barangays.",
});
