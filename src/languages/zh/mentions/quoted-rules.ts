/** The rules of names that print sets off: documents, honours, days. quoted-names.ts reads them. */
import { RuleFamily } from "../../../rules/rule.ts";
import { mentionConfidences as confidences } from "../mention-confidences.ts";

export const titledRules = new RuleFamily("zh/titled", { confidences, finds: ["Policy", "Organization"] });
export const honourRules = new RuleFamily("zh/honour", { confidences, finds: ["Honor"] });
export const eventRules = new RuleFamily("zh/event", { confidences, finds: ["Event"] });

export const titledDocument = titledRules.rule("document", {
  yields: "县里印发{D:《青山县饮水安全管理办法》}。",
  never: "他们观看电影《村规民约》。",
});
export const newspaper = titledRules.rule("newspaper", {
  yields: "《{O:贵阳日报}》报道了此事。",
  never: "他读过《红楼梦》。",
});

/** “天衡实业”董事长: behind whom its own head is named. */
export const quotedCompany = titledRules.rule("company", {
  yields: "“{O:天衡实业}”董事长说，工厂明年投产。",
  never: "“土专家”总经理说，工厂明年投产。",
});

export const quotedHonour = honourRules.rule("quoted", {
  yields: "青山村荣获“{H:全国文明村}”称号。",
  never: "村民说“这是文明村”。",
});
/** What both the words before and behind call an honour, whatever its own last word. */
export const quotedAny = honourRules.rule("quoted-any", {
  yields: "青山村荣获“{H:春风送暖}”称号。",
  never: "活动以“春风送暖”为主题。",
});
export const plainHonour = honourRules.rule("plain", {
  yields: "青山村被评为{H:全省先进集体}。",
  never: "他获得一等奖。",
});
export const merit = honourRules.rule("merit", {
  yields: "该队荣立{H:集体二等功}。",
});
export const honourOfLevel = honourRules.rule("of-level", {
  yields: "企业被认定为{H:省级就业创业示范基地}。",
});

/** 是全国乡村旅游重点村，先后荣获…: what it is called by who names such. */
export const honourBorne = honourRules.rule("borne", {
  yields: "青山村是{H:全国乡村旅游重点村}，游客不断。",
  never: "青山村是全国有名的产茶村，游客不断。",
});
/** 入选第十一批全国“一村一品”示范村镇名单 */
export const honourListed = honourRules.rule("on-the-list", {
  yields: "青山村入选第二批{H:全国“一村一品”示范村镇}名单。",
  never: "青山村入选调研名单。",
});
/** 获得国家级生态村、省级文明村等称号 */
export const honoursInRow = honourRules.rule("in-a-row", {
  yields: "青山村先后获得{H:国家级生态村}、{H:省级文明村}等荣誉称号。",
  never: "青山村先后获得资金、物资等支持。",
});

export const quotedDay = eventRules.rule("quoted-day", {
  yields: "今天是“{E:全国生态日}”。",
  never: "今天是“我们的日子”。",
});
export const observanceRule = eventRules.rule("observance", {
  yields: "{E:世界环境日}当天，志愿者上街宣传。",
  never: "世界各地的人都来了。",
});
export const editionRule = eventRules.rule("edition", {
  yields: ["{E:第八届青山苹果节}开幕。", "本届{E:杨梅节}开幕。"],
  never: "第八届村委会换届。",
});
