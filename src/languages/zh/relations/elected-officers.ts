/** `理监事选举结果：理事长甲；常务理事乙、丙；监事丁`: rows of an association's officers, of the one that the article is about. */
import type { Mention } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { type Match, matches } from "../../../rules/match.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import type { Family } from "./family.ts";
import type { Page } from "./page.ts";
import { joints, pattern } from "./patterns.ts";
import { proposal } from "./proposal.ts";
import type { View } from "./view.ts";

const rules = new RuleFamily("zh/elected-officers", { confidences, states: ["WORKS_FOR"] });
export { rules as electedOfficerRules };

const office =
  "(?:常务|永远|名誉|荣誉|首席)?(?:副?理事长|副?监事长|副?会长|理事|监事|副?秘书长|总干事|财务长?|司库|副?主任委员|副?主委|副?召集人|副?主席|委员)";
const officers = rules.rule("rows-of-officers", {
  pattern: pattern(
    `(?<=(?:^|[：；。，、]|当选)(?:当选)?)(?<title>${office})(?:为|是|由|包括)?：?(?<who>{P}(?:(?:${joints}){P})*)(?:当选|出任|担任)?(?=[，。；、]|$)`,
  ),
  yields: "{O:光明社区发展协会}成立，理监事选举结果如下：理事长{P:陈淑媛}；常务理事{P:田爱龄}、{P:纪慧卿}；监事{P:高文春}。",
  never: [
    "{O:光明社区发展协会}成立，理事长{P:陈淑媛}、常务理事{P:田爱龄}到场。",
    "{O:光明社区发展协会}改选，总干事{P:陈淑媛}、会长{P:田爱龄}到场祝贺。",
    "{O:光明社区发展协会}提名名单：理事长{P:陈淑媛}、监事{P:田爱龄}。",
    "{O:光明社区发展协会}改选结果出炉，理事长{P:陈淑媛}、常务理事{P:田爱龄}落选。",
    "{O:光明社区发展协会}、{O:长安商会}改选理监事，结果如下：理事长{P:陈淑媛}。",
  ],
});

const elects = /(?:架构|阵容|选举|选出|改选|票选|推选|当选|名单|干部)/u;
const association = /(?:会|社|协)$/u;
const committee = /(?:咨询|管理|协调|推动)委员会$|社咨会$|市咨会$/u;

const onlyProposed = /提名|候选|拟任|参选|竞选|角逐|推荐/u;
const guests = /贵宾|来宾|嘉宾|观礼|监选|到场|莅临|祝贺|致贺|列席|见证|出席|陪同/u;
const lost = /落选|败选|未当选|未能|并未|不再|请辞|未获/u;

/** Officers of other bodies who came, and whoever was not elected: what is said up to the next `；`. */
function isOther({ text }: View["masked"], row: Match): boolean {
  const before = text.slice(0, row.from);
  const here = before.slice(Math.max(...["；", "。", "！", "？"].map((mark) => before.lastIndexOf(mark))) + 1);
  const behind = /^[^；。！？]*/u.exec(text.slice(row.to))?.[0] ?? "";
  return guests.test(here) || guests.test(behind) || lost.test(behind);
}

/** 其后宣读新一届架构: of the association of the headline, whoever came to it. */
const newTerm = /(?:新一?届|本届|应届|第\p{Script=Han}{1,3}届)[^。；]{0,10}(?:架构|阵容|名单|成员)/u;

/** The one association of the article, under its longest name. */
function soleAssociation(view: View, page: Page): Mention | undefined {
  const all = page
    .mentionsIn(view.article)
    .filter(
      (one) =>
        one.form !== "anaphor" &&
        ((one.type === "Organization" && association.test(one.name ?? one.text)) ||
          (one.type === "Agency" && committee.test(one.name ?? one.text))),
    );
  const [longest] = [...all].sort((a, b) => (b.name ?? b.text).length - (a.name ?? a.text).length);
  const inHeadline = all.filter((one) => page.sentenceOf(one)?.kind === "title");
  const [own, second] = new Set(inHeadline.map((one) => one.name ?? one.text));
  const name = longest?.name ?? longest?.text ?? "";
  if (own !== undefined && second === undefined && !all.every((one) => name.endsWith(one.name ?? one.text)))
    return newTerm.test(view.masked.text) ? inHeadline[0] : undefined;
  return all.every((one) => name.endsWith(one.name ?? one.text))
    ? (all.findLast((one) => one.start < view.sentence.start + view.sentence.text.length) ?? longest)
    : undefined;
}

/** A row alone is a guest's post; several, or one that an election leads in to, are the officers. */
const isList = (view: View, rows: readonly Match[]): boolean =>
  rows.length > 0 && (elects.test(view.masked.text.slice(0, rows[0]!.from)) || (rows.length > 1 && rows[0]!.from === 0));

export const electedOfficers: Family = function* (view, page): Generator<Draft> {
  const rows = [...matches(view.masked, officers)].filter((row) => !isOther(view.masked, row));
  if (!isList(view, rows) || onlyProposed.test(view.masked.text.slice(0, rows[0]?.from))) return;
  const object = soleAssociation(view, page);
  if (!object) return;
  for (const row of rows)
    for (const subject of row.mentions("who"))
      if (!view.appositions.some((one) => one.person === subject && one.posts.length > 0))
        yield proposal(officers, view, row, { subject, predicate: "WORKS_FOR", object, properties: { title: row.text("title") } });
};
