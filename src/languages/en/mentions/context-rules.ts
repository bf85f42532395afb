/** Undertakings by what stands beside them; place-context.ts reads these. */
import { RuleFamily } from "../../../rules/rule.ts";
import { mentionConfidences as confidences } from "../mention-confidences.ts";

const rules = new RuleFamily("en/undertaking", { confidences, finds: ["Event", "Project"] });
export { rules as contextRules };

export const apposedKind = rules.rule("apposed-kind", { yields: "The {J:Story Bus}, a project funded by the county, visits schools." });
export const staged = rules.rule("staged", { yields: "The {E:Lisdoonvarna Bioblitz} will be held on Saturday." });
export const joinedEvent = rules.rule("joined", { yields: "Hundreds took part in {E:Seachtain na Gaeilge}." });
export const fest = rules.rule("fest", { yields: "She sang at {E:Tulipfest} on Saturday." });
export const runByBody = rules.rule("run", { yields: "The chamber and the food council run {E:Truffle Kerfuffle}." });
export const contest = rules.rule("contest", { yields: "She won the {E:Tidybarn} competition." });
export const programme = rules.rule("programme", {
  yields: "They were helped through the {J:Targeted Growth Support program}.",
  never: "They were helped through the Business Development program.",
});
