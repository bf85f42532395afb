/** The rules by which people are found; people.ts and dotted-names.ts read them. */
import { RuleFamily } from "../../../rules/rule.ts";
import { mentionConfidences as confidences } from "../mention-confidences.ts";

export const personRules = new RuleFamily("zh/person", { confidences, finds: ["Person"] });

/** A surname, one or two more characters, and what stands around them: person-evidence.ts. */
export const surname = personRules.rule("surname", {
  yields: ["县水务局局长{P:王芳}表示，工程已经完工。", "记者{P:李国强}报道。"],
  never: ["村民的高兴劲儿就别提了。", "聘请为法治副校长。"],
});
/** As `surname`, of characters that are words as well: where the tagger, too, sees somebody. */
export const wordLike = personRules.rule("surname-in-words", {
  yields: "时任村委会文书的{P:桂小芹}虚列工程量。",
  never: ["新年钟声敲响，全镇群众走上街头。", "县里作了周密部署。", "专家盛赞这里的茶好。"],
});
export const framedName = personRules.rule("in-frame", {
  yields: ["{P:王芳}任县水务局局长。", "决定任命：{P:孙国华}为县司法局局长。", "县领导{P:张志强}、{P:李国平}等参加会议。"],
  never: ["王芳任劳任怨。", "黄桃、李子等水果熟了。"],
});
export const dotted = personRules.rule("dotted", {
  yields: "{P:买买提·艾力}在村里种了十年棉花。",
  never: "他读过《红楼梦》·第一回。",
});
export const dottedShort = personRules.rule("dotted-short", {
  yields: "村民{P:马丁·金}来到村里。",
  never: "活动以“乡村振兴·文化自信”为主题。",
});
export const elements = personRules.rule("elements", {
  yields: ["局长{P:扎西次仁}主持会议。", "村民{P:斯琴高娃}、{P:阿木尔布}说，草场好了。"],
  never: ["书记白玉县的牧场都去过。", "局长马上到场。"],
});
export const beforeSpeech = personRules.rule("between-post-and-speech", {
  yields: "局长{P:才让东主}表示，工程已经完工。",
  never: [
    "局长昨天表示，工程已经完工。",
    "局长在会上表示，工程已经完工。",
    "局长对此表示，工程已经完工。",
    "局长接受采访时表示，工程已经完工。",
    "村民无奈地说，路还没修好。",
  ],
});
export const address = personRules.rule("address", {
  yields: "大家都说，{P:王书记}是个好人。",
  never: "大家都说，书记是个好人。",
});
export const addressRare = personRules.rule("address-rare-surname", {
  yields: "大家都说，{P:覃书记}是个好人。",
});
/** givers.ts reads it: what stands between a mark and a sum, where several give. */
export const inGiftRow = personRules.rule("in-a-row-of-gifts", {
  yields: "{P:汪艳}捐款3万元、{P:黄霞}捐款3万元，用于修路。",
  never: ["集体捐款3万元、高达5万元，用于修路。", "捐款共计3万元。"],
});
