/** Names that end in what tells their kind, one rule a kind. Their heads, and what each is worth, are the tables' (tables/*-heads.ts). */
import { RuleFamily } from "../../../rules/rule.ts";
import { mentionConfidences as confidences } from "../mention-confidences.ts";

const rules = new RuleFamily("zh/suffix", { confidences, finds: ["Agency", "Organization", "Place", "Village"] });
export { rules as suffixRules };

/** By the `kind` of a head's rule. */
export const suffixRuleOf = {
  agency: rules.rule("agency", {
    yields: "{A:清镇市公安局}发布通告。",
    never: "工作部署已经完成。",
  }),
  organization: rules.rule("organization", {
    yields: "{O:青山志愿者协会}到村里慰问老人。",
  }),
  company: rules.rule("company", {
    yields: "{O:贵州青山茶业有限公司}在村里收茶。",
    never: "这家公司在村里收茶。",
  }),
  school: rules.rule("school", {
    yields: "孩子们在{O:红星小学}读书。",
    never: "孩子们都在读小学。",
  }),
  hospital: rules.rule("hospital", {
    yields: "他在{O:清镇市人民医院}看病。",
  }),
  media: rules.rule("media", {
    yields: "{O:贵阳日报社}派人采访。",
  }),
  place: rules.rule("place", {
    yields: "活动在{L:渤海广场}举行。",
  }),
  nature: rules.rule("nature", {
    yields: "村子靠着{L:磁溪河}。",
    never: "祖国的大好山河。",
  }),
  road: rules.rule("road", {
    yields: "工人在{L:岭岗路}施工。",
    never: "村民都走这条道路。",
  }),
  estate: rules.rule("estate", {
    yields: "他住在{L:碧水华庭小区}。",
    never: "他住在居民小区。",
  }),
  zone: rules.rule("zone", {
    yields: "{L:青山工业园区}开园。",
  }),
  scenic: rules.rule("scenic", {
    yields: "游客来到{L:红枫湖风景名胜区}。",
  }),
  transport: rules.rule("transport", {
    yields: "列车停靠{L:清镇火车站}。",
  }),
  village: rules.rule("village", {
    yields: "游客来到{V:岩脚寨}。",
    never: "他是一名大学生村官。",
  }),
  division: rules.rule("division", {
    yields: "茶树种在{L:平寨镇}。",
    never: "他在乡镇工作。",
  }),
} as const;

export type SuffixKind = keyof typeof suffixRuleOf;
