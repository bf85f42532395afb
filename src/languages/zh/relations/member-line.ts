/** Lists of members: `副指挥长：王勇 副县长`, a role, names and their own posts, of the group that the headline or the notice names. */
import type { Article, Mention } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { evidence } from "../../../relate/evidence.ts";
import { type Match, matches } from "../../../rules/match.ts";
import { type Rule, RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import type { Family } from "./family.ts";
import { heldFrom } from "./listed-posts.ts";
import type { Page } from "./page.ts";
import { pattern } from "./patterns.ts";
import { courtesy } from "../vocabulary/courtesy.ts";
import type { View } from "./view.ts";

const rules = new RuleFamily("zh/member-line", { confidences, states: ["WORKS_FOR"] });
export { rules as memberLineRules };

const role =
  "(?:(?:第一|常务|执行|名誉)?副?(?:总指挥|指挥长|组长|召集人|主任|政委|指挥|总召集人|总河长|河长|理事长|监事长|会长|主席)|第一(?:组长|总指挥|指挥长)|成员|组员|(?:执行|当然|增选)?委员|议员|理事|监事|会董|值理|顾问|秘书长)";
const group =
  /(?:[市区县]议会|坊会|街坊(?:福利)?会|协会|联会|指挥部|领导小组|工作小组|协调小组|小组|专班|工作组|委员会|联席会议|组委会|理事会|筹备组)$/u;

/** The line begins with a name, alone with its posts or with others. */
const line = pattern(
  `^(?:(?<role>${role})：)?(?<who>{P}${courtesy}(?:[、，]?{P}${courtesy})*)(?:同志)?(?<open>（)?(?=$|[^，。；：）]{0,14}[书主局部县镇乡区市厅处科所站院校会委副常党{AOVL}])`,
);
/** 副指挥长：, and below it who is one, a line each. */
const above = pattern(`^(?<role>${role})：?$`);
const withPosts = rules.rule("own-post", {
  yields: [
    "T|{A:庐江县防汛抗旱指挥部}成员名单\nF|副指挥长：{P:陈海青}{A:庐江县水利局}局长",
    "T|{A:庐江县防汛抗旱指挥部}成员名单\nF|成员：{P:陈海青}（{A:庐江县水利局}局长）",
    "T|{A:庐江县防汛抗旱指挥部}成员名单\nF|副指挥长：\nF|{P:陈海青}{A:庐江县水利局}局长",
  ],
  never: "T|{A:庐江县防汛抗旱指挥部}的来信\nF|{P:陈海青}和{A:庐江县水利局}局长",
});
const ofGroup = rules.rule("of-the-group", {
  yields: "T|{A:庐江县防汛抗旱指挥部}成员名单\nF|副指挥长：{P:陈海青}{A:庐江县水利局}局长",
  never: ["T|{A:庐江县水利局}值班名单\nF|组长：{P:陈海青}", "T|{A:庐江县防汛抗旱指挥部}成员名单\nF|办公室主任：{P:陈海青}"],
});
const mostLines = 60;

const lineOf = ({ masked }: Pick<View, "masked">): Match | undefined => matches(masked, line)[0];

/** What a line without a role goes on with: the role of the lines above it. */
function roleOf(view: View, page: Page): string {
  const views = page.views(view.article);
  for (let at = view.index; at >= Math.max(0, view.index - mostLines); at--) {
    const [alone] = matches((views[at] as View).masked, above);
    if (alone) return alone.text("role");
    const found = lineOf(views[at] as View);
    if (!found) return "";
    if (found.text("role") !== "") return found.text("role");
  }
  return "";
}

const announces = /成员|组成人员|名单|成立|调整|组建|设立|第[一二三四五六七八九十百\d]+次(?:特别)?会议|会议[纪记]录|职员表/u;

/** A group that a headline or a sentence says a list is of, and which of the article's sentences that is. */
interface Announced {
  readonly index: number;
  readonly group: Mention;
}
const announced = new WeakMap<Page, Map<number, readonly Announced[]>>();

/** Looked for once an article: a list may have thousands of lines. */
function groupsIn(article: Article, page: Page): readonly Announced[] {
  const ofPage = announced.get(page) ?? new Map<number, readonly Announced[]>();
  announced.set(page, ofPage);
  const found = ofPage.get(article.index) ?? announcedIn(page.views(article));
  ofPage.set(article.index, found);
  return found;
}

const announcedIn = (views: readonly View[]): readonly Announced[] =>
  views
    .filter((one) => announces.test(one.sentence.text) && !lineOf(one) && one.sentence.kind !== "cell")
    .flatMap(({ index, masked }) =>
      masked.mentions.flatMap((one) => (one && one.form !== "anaphor" && group.test(one.text) ? [{ index, group: one }] : [])),
    );

/** The one group that the headline, or the sentence before the list, says it is of. */
function groupOf({ article, index }: View, page: Page): Mention | undefined {
  const named = groupsIn(article, page).filter((one) => one.index < index);
  const names = [...new Set(named.map((one) => one.group.name ?? one.group.text))].sort((a, b) => b.length - a.length);
  const [longest = ""] = names;
  return names.every((name) => isWithin(name, longest))
    ? named.findLast((one) => (one.group.name ?? one.group.text) === longest)?.group
    : undefined;
}

/** 政务公开领导小组 leaves out a word of 政务公开工作领导小组. */
function isWithin(name: string, longest: string): boolean {
  let at = 0;
  for (const character of longest) if (character === name[at]) at++;
  return at === name.length;
}

function draft(rule: Rule, view: View, match: Match, end: number, subject: Mention, object: Mention, title: string): Draft {
  return {
    ...{ subject, predicate: "WORKS_FOR", object, properties: { title } },
    ...evidence(view, view.masked, match.from, Math.max(end, match.end("who"))),
    ...{ by: "phrase", extractor: rule.id, confidence: rule.confidence },
  };
}

export const memberLines: Family = function* (view, page) {
  const match = lineOf(view);
  const title = match && roleOf(view, page);
  if (!match || !title) return;
  const people = match.mentions("who");
  const object = groupOf(view, page);
  for (const subject of people) if (object) yield draft(ofGroup, view, match, match.to, subject, object, title);
  const [subject, second] = people;
  if (!subject || second) return;
  for (const held of heldFrom({ view, typed: view.masked }, match.to, page))
    yield draft(withPosts, view, match, held.end, subject, held.body, held.title);
};
