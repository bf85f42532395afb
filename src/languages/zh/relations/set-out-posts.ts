/**
 * Posts that minutes, lists and gazettes of Hong Kong and Macau set out line by line: `陈大文先生 渠务署高级工程师`, `于社会工作局 / 代局长 甲`,
 * `甲——根据…，以定期委任方式委任为乙局副局长`.
 */
import type { Mention } from "../../../model.ts";
import type { Draft, RelationDraft } from "../../../relate/draft.ts";
import { evidence, verbOf } from "../../../relate/evidence.ts";
import { type Match, matches } from "../../../rules/match.ts";
import { type Rule, RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import { postEnding } from "../vocabulary/titles.ts";
import { courtesy } from "../vocabulary/courtesy.ts";
import type { Family } from "./family.ts";
import { heldIn } from "./listed-posts.ts";
import type { Page } from "./page.ts";
import { pattern } from "./patterns.ts";
import { fits, fitsBeside } from "./post-fit.ts";
import { title, word } from "./post-words.ts";
import type { View } from "./view.ts";

const rules = new RuleFamily("zh/set-out-posts", { confidences, states: ["WORKS_FOR"] });
export { rules as setOutPostRules };

const nameFirst = rules.rule("name-then-post", {
  pattern: pattern(
    `^(?<person>{P})${courtesy}{LV}*(?<body>{AO})(?<title>(?:{L})?${word}{0,14}?${postEnding}(?:、${word}{0,10}?${postEnding}){0,2})\\d{0,2}(?:／[^，。]{1,10})?(?:（[^（）]{1,12}）\\d{0,2})?$`,
  ),
  yields: "{P:周兰芳}女士 {A:清河县水务局}高级工程师",
  never: "{P:周兰芳}女士到{A:清河县水务局}找工程师",
});
/** 陈大文先生 高级工程师／屯门 渠务署: minutes of Hong Kong's District Councils have the department in the last column. */
const bodyLast = rules.rule("name-then-post-then-body", {
  pattern: pattern(
    `^(?<person>{P})(?:先生|女士|小姐|博士|教授|医生|太平绅士)${courtesy}(?<title>(?:{L}|{AO})?${word}{0,14}?(?:${postEnding}|建筑师|测量师|监督)(?:[／/](?:${word}|{L}){1,12})?(?:（[^（）]{1,12}）)?){LV}*(?<body>{AO})$`,
  ),
  yields: "{P:周兰芳}女士 高级工程师 {A:清河县水务局}",
  never: "{P:周兰芳}女士 请高级工程师到{A:清河县水务局}",
});
const department = /[署处局]$/u;
const signed = rules.rule("signed-below-the-office", {
  pattern: pattern(`^(?<lead>(?:{A})?)(?<title>(?:署理|代)?${word}{0,6}?${postEnding})：?(?<person>{P})$`),
  yields: "二零二五年四月十七日于{A:清河县水务局}\n代局长 {P:周兰芳}",
  never: "二零二五年四月十七日到{A:清河县水务局}\n代局长 {P:周兰芳}",
});
const degree = "(?:学士|硕士|博士|女士|先生)?";
const byOrder = rules.rule("appointed-by-order", {
  pattern: pattern(
    `(?<=^|[：。])(?<person>{P})${degree}(?:—+|－+|–+|-+|，)[^。；：！？{P}]{0,160}?(?<verb>获续任为|获委任为|委任为|续任为|任命为){LV}*(?<body>{A})的?${title}(?=[，。；]|$)`,
  ),
  yields: "{P:周兰芳}——根据有关规定，以定期委任方式委任为{A:清河县水务局}副局长，为期一年。",
  never: "{P:周兰芳}——根据有关规定，前往{A:清河县水务局}任教。",
});
const renewed = rules.rule("commission", {
  pattern: pattern(
    `(?:^|应)(?<person>{P})${degree}(?:的请求，|—+|－+|–+|-+)[^。；：！？{P}]{0,160}?其(?:以定期委任方式)?(?<verb>担任){LV}*(?<body>{A})的?${title}(?:职务)?的定期委任(?:，)?(?:自[^，。；]{1,20}起)?(?<end>终止|续期|予以续期|获续期)`,
  ),
  yields: "应{P:周兰芳}的请求，其担任{A:清河县水务局}处长的定期委任自同日起终止。",
  never: "应{P:周兰芳}的请求，其到{A:清河县水务局}任职。",
});
const office = pattern("(?:于|在)(?:{L})?(?<body>{A})$");

/** As the line is printed: a blank parts the name from the post, or a form of address does. */
const isSetApart = ({ sentence: { text } }: View, person: Mention): boolean =>
  /^(?:先生|女士|小姐|博士|教授|医生|议员|太平绅士|[\s\u3000\t])/u.test(text.slice(person.to, person.to + 4));

/** As the line has it, the places and offices that it names with it: 高级康乐事务经理／荃湾. */
const printed = ({ sentence: { text } }: View, { typed, at, end }: Pick<Match, "typed" | "at" | "end">, group: string): string =>
  text.slice(typed.starts[at(group)], typed.ends[end(group) - 1]).trim();

const drawn = (rule: Rule, view: View, match: Match, subject: Mention, object: Mention, title: string, by: Draft["by"]): RelationDraft => ({
  ...{ subject, predicate: "WORKS_FOR", object, properties: { title } },
  ...evidence(view, view.masked, match.from, match.to),
  ...{ by, extractor: rule.id, confidence: rule.confidence },
});

function* named(rule: Rule, view: View, page: Page, match: Match, by: Draft["by"]): Generator<Draft> {
  const [[subject], [beside]] = [match.mentions("person"), match.mentions("body").slice(-1)];
  if (!subject || !beside) return;
  const words = { view, typed: match.typed, before: match.end("title") };
  for (const { body, title: held } of heldIn(beside, match.text("title"), words, page))
    yield drawn(rule, view, match, subject, body, held, by);
}

/** 二零二五年四月十七日于社会工作局, in the line above. */
function* signatures(view: View, page: Page): Generator<Draft> {
  const above = page.views(view.article)[view.index - 1];
  const found = above && [...above.masked.text.matchAll(office)][0];
  const at = found?.indices?.groups?.["body"]?.[0];
  const object = at === undefined ? undefined : above?.masked.mentions[at];
  if (!object) return;
  for (const match of matches(view.masked, signed)) {
    const [subject] = match.mentions("person");
    const [lead] = match.mentions("lead");
    // 办公室|主任 under a 司长办公室.
    if (lead && !(object.name ?? object.text).endsWith(lead.text)) continue;
    const held = match.text("title").replace(/^办公室(?=代?主任)/u, "");
    if (subject && fitsBeside(held, object)) yield drawn(signed, view, match, subject, object, held, "phrase");
  }
}

const holder = "{P}(?:先生|女士|小姐|博士|教授|医生|太平绅士)(?:，?[A-Z]{2,4}){0,4}";
const postOfBody = `(?<body>{AO})(?<title>(?:{L})?${word}{0,14}?${postEnding})\\d{0,2}(?:（[^（）]{1,12}）\\d{0,2})?`;
/** 陈大文先生 above 建筑署副署长: minutes of the Legislative Council set each post below its holder, or in the cell behind. */
const below = rules.rule("post-below-the-name", {
  pattern: pattern(`^${postOfBody}$`),
  yields: "{P:周兰芳}女士\n{A:清河县水务局}副局长",
  never: "{P:周兰芳}女士来信\n{A:清河县水务局}副局长",
});
/** The same where the lines have run together: 陈大文先生建筑署副署长李小华女士路政署署长. */
const inRun = rules.rule("posts-behind-names-in-a-run", {
  pattern: pattern(`(?<person>${holder})${postOfBody}(?=${holder}|$)`),
  yields: "出席公职人员：{P:周兰芳}女士{A:清河县水务局}副局长{P:马建军}先生{A:清河县财政局}局长",
  never: "{P:周兰芳}女士{A:清河县水务局}副局长",
});
const honoured = /(?:先生|女士|小姐|博士|教授|医生|太平绅士)[^，。]*(?:先生|女士|小姐|博士|教授|医生|太平绅士)/u;
/** Of a typed text: a person is one character. */
const longestName = 32;
const nameAlone = pattern(`^(?<person>${holder})$`);

const nameIn = (view: View | undefined): Mention | undefined => {
  const found = view && view.masked.text.length <= longestName ? [...view.masked.text.matchAll(nameAlone)][0] : undefined;
  const at = found?.indices?.groups?.["person"]?.[0];
  return at === undefined ? undefined : view?.masked.mentions[at];
};
const isPostAlone = (view: View | undefined): boolean => view !== undefined && matches(view.masked, below).length > 0;

const namesFirst = new WeakMap<View, boolean>();

/** Whether the rows that this name stands in begin with a name: behind a post its holder may stand, and the next post is another's. */
function beginsWithName(views: readonly View[], at: number): boolean {
  const view = views[at]!;
  let begins = namesFirst.get(view);
  if (begins === undefined) {
    const before = views[at - 2];
    begins = !isPostAlone(views[at - 1]) || (nameIn(before) !== undefined && (namesFirst.get(before!) ?? false));
    namesFirst.set(view, begins);
  }
  return begins;
}

function* belowNames(view: View, page: Page): Generator<Draft> {
  const views = page.views(view.article);
  if (nameIn(view)) {
    beginsWithName(views, view.index);
    return;
  }
  const subject = nameIn(views[view.index - 1]);
  if (!subject || !beginsWithName(views, view.index - 1)) return;
  for (const match of matches(view.masked, below))
    for (const draft of held(below, view, page, match, subject)) yield { ...draft, ofOneRecord: true };
}

function* inRuns(view: View, page: Page): Generator<Draft> {
  if (!honoured.test(view.masked.text)) return;
  const all = matches(view.masked, inRun);
  // A run that ends with a name has each post before its holder.
  if (all.length < 2 || all.at(-1)!.to < view.masked.text.length) return;
  for (const match of all) {
    const [subject] = match.mentions("person");
    if (subject) yield* held(inRun, view, page, match, subject);
  }
}

function* held(rule: Rule, view: View, page: Page, match: Match, subject: Mention): Generator<RelationDraft> {
  const [beside] = match.mentions("body").slice(-1);
  if (!beside) return;
  const words = { view, typed: match.typed, before: match.end("title") };
  for (const { body, title } of heldIn(beside, match.text("title"), words, page))
    yield drawn(rule, view, match, subject, body, title, "phrase");
}

export const setOutPosts: Family = function* (view, page) {
  yield* belowNames(view, page);
  yield* inRuns(view, page);
  for (const match of matches(view.masked, nameFirst)) {
    const [person] = match.mentions("person");
    if (person && isSetApart(view, person)) yield* named(nameFirst, view, page, match, "phrase");
  }
  for (const match of matches(view.masked, bodyLast)) {
    const [person] = match.mentions("person");
    const [body] = match.mentions("body");
    if (!person || !body || !isSetApart(view, person)) continue;
    // A department has whatever post its column tells; of other bodies one that they can give.
    if (!department.test(body.name ?? body.text) && !fits(match.text("title").replace(/[／/（].*$/u, ""), body)) continue;
    const title = printed(view, match, "title").replace(/^\p{Script=Han}{1,3}(?=民政事务)/u, "");
    yield drawn(bodyLast, view, match, person, body, title, "phrase");
  }
  yield* signatures(view, page);
  for (const match of matches(view.masked, byOrder)) yield* named(byOrder, view, page, match, verbOf(view.masked, match));
  for (const match of matches(view.masked, renewed))
    yield* named(renewed, view, page, match, verbOf(view.masked, match, match.text("end") === "终止" ? "ended" : undefined));
};
