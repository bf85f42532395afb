/** Names in small letters, and words for posts; phrases.ts reads these. */
import { RuleFamily } from "../../../rules/rule.ts";
import { mentionConfidences as confidences } from "../mention-confidences.ts";

const rules = new RuleFamily("en/phrase", { confidences, finds: ["Event", "Project", "Policy", "Title", "Occupation"] });
export { rules as phraseRules };

export const orderRule = rules.rule("order", {
  yields: "The mayor signed {D:Executive Order No. 12} on Friday.",
  never: "The mayor gave an order.",
});
export const towardRule = rules.rule("project-toward", { yields: "The county pays for the {J:Farm to Market Road Project}." });
export const renewalRule = rules.rule("renewal", { yields: "The town pays for the {J:Bog Road bridge replacement}." });
export const joinedProjectRule = rules.rule("joined-project", { yields: "The county pays for the {J:Safe Routes to School} programme." });
export const joinedEventRule = rules.rule("joined-event", { yields: "The county pays for the {E:Walk to School} campaign." });
export const stagedRule = rules.rule("staged", { yields: "The {E:Blessing of the Fleet} will be held on Saturday." });
export const actRule = rules.rule("act", { yields: "They quoted the {D:Wellbeing of Future Generations Act}." });
export const amendingRule = rules.rule("amending", { yields: "They passed the {D:Sand Conservation and Utilization (Amendment) Bill}." });
export const smallEvent = rules.rule("event", {
  yields: "The club held a {E:tree planting day} on Friday.",
  never: "It was a day to remember.",
});
export const smallProject = rules.rule("project", {
  yields: "The county pays for the {J:river cleaning project}.",
  never: "The project was paid for.",
});
export const titleRule = rules.rule("title", { yields: "The {Title:mayor} opened the bridge.", never: "The bridge was opened." });
export const occupationRule = rules.rule("occupation", {
  yields: "The {Occupation:farmer} opened the gate.",
  never: "The gate was opened.",
});
