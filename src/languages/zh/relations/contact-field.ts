/** `采购人：甲局`, and in the lines below it `联系人：乙`: whom a notice names to be asked is of the body whose lines his line stands among. */
import type { Mention } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { evidence } from "../../../relate/evidence.ts";
import { matches } from "../../../rules/match.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import type { Family } from "./family.ts";
import type { Page } from "./page.ts";
import { pattern } from "./patterns.ts";
import { fits } from "./post-fit.ts";
import { title } from "./post-words.ts";
import type { View } from "./view.ts";

const rules = new RuleFamily("zh/contact-field", { confidences, states: ["WORKS_FOR"] });
export { rules as contactFieldRules };

const contact = rules.rule("of-the-body-above", {
  pattern: pattern("^(?:联系人|联络人|经办人)(?:姓名)?：(?<person>{P})(?:、{P})*(?=[，。；（]|$)"),
  yields: "F|采购人：{A:庐江县教育局}\nF|地址：城关\nF|联系人：{P:陈海青}",
  never: [
    "F|采购人：{A:庐江县教育局}\nF|项目联系人：{P:陈海青}",
    "F|采购人：{A:庐江县教育局}\nF|代理机构：正大公司\nF|联系人：{P:陈海青}",
    "F|预算：两万\nF|联系人：{P:陈海青}",
  ],
});
/** `被告：甲局，住所地…` and below it `法定代表人：乙，局长。`: who heads a party of a lawsuit. */
const head = rules.rule("head-of-the-party-above", {
  pattern: pattern(`^(?:法定代表人|主要负责人|负责人|代表人)：(?<person>{P})，(?:系?该\\p{Script=Han}{1,5}?的?)?${title}[。；]?$`),
  yields: "被告：{A:庐江县教育局}，住所地城关。\n法定代表人：{P:陈海青}，局长。",
  never: [
    "被告：{A:庐江县教育局}、{A:庐江县水利局}。\n法定代表人：{P:陈海青}，局长。",
    "被告：{A:庐江县教育局}，住所地城关。\n法定代表人：{P:陈海青}，院长。",
    "被告：{A:庐江县教育局}。\n委托代理人：王某。\n法定代表人：{P:陈海青}，局长。",
  ],
});
const party = pattern(
  "^(?:原审|再审|一审|二审)?(?:原告|被告|第三人|上诉人|被上诉人|申请人|被申请人|申请执行人|被执行人)(?:（[^（）]{1,20}）)?：(?<body>{AO})(?=[，。；（]|$)(?![^。]*{AO})",
);
const ofParty = /^(?:住所|统一|地址|联系|注册|组织|机构|信用)/u;

/** Whose lines these are. */
const owner = pattern(
  "^(?:采购人|采购单位|招标人|招标单位|建设单位|招标代理机构|采购代理机构|代理机构|名称|单位名称|项目单位|招聘单位|主办单位|发布单位|联系单位)(?:信息|名称)?(?:（[^（）]{1,6}）)?：(?<body>{AO}?)",
);
/** What else stands among them. */
const between = /^(?:联系|地|电|邮|传|网|法定|信箱|开户|账|单位地)/u;
const mostLines = 6;

function bodyAbove(view: View, page: Page): Mention | undefined {
  const views = page.views(view.article);
  for (let at = view.index - 1; at >= Math.max(0, view.index - mostLines); at--) {
    const { masked, sentence } = views[at] as View;
    if (sentence.kind !== "field") return undefined;
    const [found] = matches(masked, owner);
    if (found) return found.to === masked.text.length ? found.mentions("body")[0] : undefined;
    if (!between.test(masked.text)) return undefined;
  }
  return undefined;
}

function partyAbove(view: View, page: Page): Mention | undefined {
  const views = page.views(view.article);
  for (let at = view.index - 1; at >= Math.max(0, view.index - mostLines); at--) {
    const { masked } = views[at] as View;
    const [found] = matches(masked, party);
    if (found) return found.mentions("body")[0];
    if (!ofParty.test(masked.text)) return undefined;
  }
  return undefined;
}

function* heads(view: View, page: Page): Generator<Draft> {
  const [match] = matches(view.masked, head);
  const object = match && partyAbove(view, page);
  const [subject] = match?.mentions("person") ?? [];
  if (!match || !object || !subject) return;
  const post = match.text("title");
  if (!fits(post, object)) return;
  yield {
    ...{ subject, predicate: "WORKS_FOR", object, properties: { title: post }, ofOneRecord: true },
    ...evidence(view, view.masked, match.from, match.to),
    ...{ by: "phrase", extractor: head.id, confidence: head.confidence },
  };
}

export const contactFields: Family = function* (view, page): Generator<Draft> {
  yield* heads(view, page);
  if (view.sentence.kind !== "field") return;
  const [match] = matches(view.masked, contact);
  const object = match && bodyAbove(view, page);
  if (!match || !object) return;
  for (const subject of match.mentions("person"))
    yield {
      ...{ subject, predicate: "WORKS_FOR", object, properties: {}, ofOneRecord: true },
      ...evidence(view, view.masked, match.from, match.to),
      ...{ by: "phrase", extractor: contact.id, confidence: contact.confidence },
    };
};
