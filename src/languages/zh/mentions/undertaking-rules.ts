/** The rules of projects, events and plans without 《》; undertakings.ts and works.ts read them. */
import { RuleFamily } from "../../../rules/rule.ts";
import { mentionConfidences as confidences } from "../mention-confidences.ts";

const rules = new RuleFamily("zh/undertaking", { confidences, finds: ["Project", "Event", "Policy"] });
export { rules as undertakingRules };

/** By the type of a head: what its words, its place and the sentence's verbs are worth is added up. */
export const undertakingRuleOf = {
  Project: rules.rule("project", {
    yields: "县里启动实施{J:青山镇饮水安全巩固提升工程}。",
    never: ["县里今年实施了3个项目。", "项目资金已经到位。"],
  }),
  Event: rules.rule("event", {
    yields: "县里举办{E:防汛应急演练}。",
    never: "县里开展了丰富多彩的活动。",
  }),
  Policy: rules.rule("policy", {
    yields: "县里出台{D:青山县饮水安全管理办法}。",
    never: "县里研究了解决办法。",
  }),
} as const;

/** What stands is a place; what the sentence tells to be rising is a project. */
export const rising = rules.rule("rising", {
  yields: "{J:磁溪河大桥}合龙。",
  never: "磁溪河大桥旁边开了一家店。",
});
