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

/** bounded-undertakings.ts reads them: what stands at both sides tells where the name begins and ends. */
export const listedRule = rules.rule("listed", {
  yields: "新开工项目分别为{J:青山镇1.2万吨食用菌冷链物流中心建设项目}、{J:柳河村蔬菜种植及初加工项目}和{J:城区第二水厂改扩建工程}。",
  never: "开工项目包括产业类项目、民生项目和基础设施项目。",
});
export const heldRule = rules.rule("held", {
  yields: "县里举行{E:新组建部门集中揭牌仪式}。",
  never: ["县里举行隆重的开工仪式。", "县里开展了丰富多彩的活动。"],
});
export const takesPlaceRule = rules.rule("takes-place", {
  yields: "{E:结对帮扶签约仪式}同日在县里举行。",
  never: "文艺活动在广场举行。",
});
/** given-works.ts reads it: who pays for it, and that it is built, tells a house from one that only stands. */
export const givenRule = rules.rule("given", {
  yields: ["李国梁捐建的“{J:国梁楼}”落成。", "柳河商会捐资30万元兴建{J:柳河村幸福院}。", "{J:柳河村图书馆}由县慈善总会捐资建成。"],
  never: ["柳河商会捐建了一栋教学楼。", "柳河村图书馆由县文化馆管理。"],
});
