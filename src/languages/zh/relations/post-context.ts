/** Posts whose holder or body the sentence leaves to what was said before: `公司总经理丙`, `丙当选村委会主任`, `他的甲公司`. */
import type { Mention } from "../../../model.ts";
import type { RelationDraft } from "../../../relate/draft.ts";
import { type Match, matches } from "../../../rules/match.ts";
import { type Rule, RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import { holdingPost, working } from "../vocabulary/posts.ts";
import { isUnreal } from "./elided-appointments.ts";
import type { Family } from "./family.ts";
import { actors } from "./frame.ts";
import { heldIn } from "./listed-posts.ts";
import type { Page } from "./page.ts";
import { list, pattern } from "./patterns.ts";
import { bodyOfArticle } from "./post-body.ts";
import { fits, isGivenBy } from "./post-fit.ts";
import { title, word, workplace } from "./post-words.ts";
import { positionOf, proposal } from "./proposal.ts";
import { chiefPost, postEnding } from "../vocabulary/titles.ts";
import type { View } from "./view.ts";

const rules = new RuleFamily("zh/post-context", { confidences, states: ["WORKS_FOR"] });
export { rules as postContextRules };

type Drafts = Generator<RelationDraft>;

function* worksFor(
  rule: Rule,
  view: View,
  match: Match,
  subject: Mention | undefined,
  object: Mention | undefined,
  around?: Mention,
  held = match.text("title"),
): Drafts {
  if (!subject || !object) return;
  const properties = { title: held };
  yield proposal(rule, view, match, { subject, predicate: "WORKS_FOR", object, properties }, { around: around ? [around] : [] });
}

const withoutBody = rules.rule("of-who-issues-the-notice", {
  pattern: pattern(
    `(?<person>${list("P")})(?:同志)?(?<verb>担任|出任|就任|升任|任|为)(?:了)?(?<title>副?(?:[局厅部院校所馆站台行社]长|主任|主席|书记))(?=[，。；、（]|$)`,
  ),
  yields: "T|{A:清河县财政局}任免通知\n{P:王芳青}任副局长。",
  never: ["T|{A:清河县财政局}、{A:清河县审计局}任免通知\n{P:王芳青}任副局长。", "T|{A:清河县财政局}任免通知\n{P:王芳青}任校长。"],
});

/** Of the one body that the head of the article names and that has such a post: who issues the notice. Where there are two, of neither. */
function* ofIssuer(view: View, page: Page): Drafts {
  for (const match of matches(view.masked, withoutBody)) {
    const post = match.text("title");
    const heads = page.mentionsIn(view.article).filter((one) => page.sentenceOf(one)?.kind === "title" && one.form !== "anaphor");
    const bodies = heads.filter((one) => one.form === "name" && workplace(one));
    const [object, second] = new Map(bodies.map((one) => [one.name ?? one.text, one])).values();
    if (!object || second || object.type === "Village" || !fits(post, object) || !isGivenBy(post, object)) continue;
    const people = chiefPost.test(post) ? match.mentions("person").slice(-1) : match.mentions("person");
    if (isAnothers(view, match, object)) continue;
    for (const subject of people) yield* worksFor(withoutBody, view, match, subject, object);
  }
}

/** `甲局科长丙升任副局长` in a notice of 乙局: a body that the clause names itself. */
function isAnothers({ masked }: View, match: Match, object: Mention): boolean {
  const from = Math.max(...["，", "。", "；", "："].map((mark) => masked.text.lastIndexOf(mark, match.from)));
  return masked.mentions
    .slice(from + 1, match.at("person"))
    .some((one) => one && workplace(one) && (one.name ?? one.text) !== (object.name ?? object.text));
}

const engaged = rules.rule("engaged-by-who-acts", {
  pattern: pattern(`(?<verb>聘请|聘任|选聘|聘|任命|选举|推选|推举)(?:了)?(?<person>{P})(?:同志)?(?:为|担任|任|出任|当)(?:了)?${title}`),
  yields: "{O:清河县第三小学}聘请{P:郑洁青}为副校长。",
  never: "{O:清河县第三小学}没有聘请{P:郑洁青}为副校长。",
});

function* engagedBy(view: View, page: Page): Drafts {
  const { masked, lean } = view;
  for (const match of matches(masked, engaged)) {
    const at = lean.starts.findIndex((start) => start >= (masked.starts[match.from] ?? 0));
    yield* worksFor(engaged, view, match, match.mentions("person")[0], actors(view, page, Math.max(0, at))?.leads.find(workplace));
  }
}

/** `；平安，男，1978年生，`, `；平安，现任`: an entry on somebody whose name nobody has read. */
const newcomer = pattern("[；：][^，。；：]{1,4}，(?:男|女|{T}出?生|(?:现|拟|曾|时|历|原)任)");

/** 书记甲|秘书五年, 甲|的司机: whoever it goes on about served him, and is named before. */
const hisStaff =
  /^(?:同志)?的?(?:专职|专任|随身|生活|机要|贴身)?(?:秘书|司机|驾驶员|警卫员|通信员|通讯员|助手|助理|联络员|翻译|学生|徒弟|弟子|部下|下属|同事|同学|战友)/u;

/** Where the person stands of whom the sentence goes on to tell at `before`; -1 where nothing tells. */
function lastOwn({ text, mentions }: View["masked"], before: number): number {
  const people = mentions.flatMap((mention, at) => (at < before && mention?.type === "Person" ? [at] : []));
  const last = people.at(-1);
  if (last === undefined || !hisStaff.test(text.slice(last + 1))) return last ?? -1;
  const [first] = people;
  return people.length === 2 && first === 0 ? first : -1;
}

/** Of the person named last in the sentence. */
const later = "(?<=[，；、])(?:{T}(?:至|到|—+){T}|{T}|{Q}|现在|目前|如今|后来|之后|后|[^，。；：{*}]{2,4}后|随后|并|还|，){0,4}";
const chosen = "拟?提名为|拟提名|拟任命为|当选为?|被?任命(?:其|他|她)?为|被选为|被聘为";
const leaving = "不再担任|辞去|卸任|退任|辞任|免去(?:其|他|她)?";
const elided = [
  rules.rule("later-held", {
    pattern: pattern(
      `${later}(?<verb>${holdingPost}|调任|任|${chosen}|${leaving})(?:了)?{LV}*(?<body>{AOVL})的?${title}(?!{P}|的(?:[^，。；：]{0,3}[一二三四五六七八九十\\d]|各|其他|多|所有)|的(?!时候|期间|职务|职位|岗位|位[置子]|任上|他|她|[^，。；]{0,2}[，。；]|第)|[^，。；：{P}]{0,24}的[^，。；：]{0,6}{P})`,
    ),
    yields: "{P:丁磊山}退伍后回乡，{T=2015:2015年}任{A:清河县林业局}局长。",
    never: [
      "{P:丁磊山}到会，任{A:清河县林业局}局长五年的{P:周兰芳}请假。",
      "{P:丁磊山}说，曾任{A:清河县林业局}局长、现任{A:清河县审计局}局长的{P:周兰芳}请假。",
      "{P:丁磊山}到会；平安，男，{T=1978:1978年}生，现任{A:清河县林业局}局长。",
      "{P:丁磊山}退伍后回乡，没有任{A:清河县林业局}局长。",
      "{P:丁磊山}到会，转任{A:清河县林业局}局长的小周请假。",
      "{P:丁磊山}的前任、{T=2015:2015年}起担任{A:清河县林业局}局长的{P:周兰芳}，已被调查。",
    ],
  }),
  rules.rule("later-at-work", {
    pattern: pattern(`${later}(?<verb>在){LV}*(?<body>{AO})(?<title>)(?:[^，。；：{PAO}]{0,6}?)(?:${working}|服役)`),
    yields: "{P:丁磊山}毕业于{O:江南大学}，回乡后在{A:青山镇人民政府}工作。",
  }),
];
const alsoElected = rules.rule("also-elected", {
  pattern: pattern(
    `(?<body>{AOV})的?${word}{0,12}?${postEnding}，(?<person>${list("P")})(?:等\\d*人)?(?<verb>当选|被选举?为|任|担任)(?:为)?(?<title>${word}{0,6}?${postEnding})`,
  ),
  yields: "{P:周兰芳}当选{A:柳河村村委会}主任，{P:吴敏之}、{P:何花青}当选委员。",
  never: "{P:周兰芳}将当选{A:柳河村村委会}主任，{P:吴敏之}、{P:何花青}任委员。",
});

const rank = "名誉|首任|首届|第一任|副|常务副|执行";
const headPost = "院长|校长|所长|馆长|会长|站长|园长|董事长|总经理|理事长|社长|场长|团长|厂长";
const headOf = rules.rule("heads-what-is-named-so", {
  pattern: pattern(
    `(?<person>{P})(?:[^，。；：{*}]{0,8}?)(?<verb>受聘|获聘|当选|出任|担任|兼任|就任|接任|现任|任)(?:为|担任|任)?(?<title>(?:${rank})*(?<noun>${headPost}))(?=[，。；！？]|$)`,
  ),
  yields: "{O:清河茶叶研究院}成立，{P:周兰芳}受聘担任院长。",
  never: "{O:清河茶叶公司}成立，{P:周兰芳}受聘担任院长。",
});
const headed: Readonly<Record<string, RegExp>> = {
  校长: /(?:校|中学|小学)$/,
  董事长: /(?:公司|集团)$/,
  总经理: /(?:公司|集团)$/,
  会长: /会$/,
  理事长: /(?:会|合作社)$/,
};
const endingOf = (noun: string): RegExp => headed[noun] ?? new RegExp(`${noun.slice(0, 1)}$`);

/** 乙会主席‹P›: a guest's, where the article tells of several. */
const isGuests = (one: Mention, page: Page): boolean =>
  /^的?(?:常务|名誉|荣誉|永远|创会)?副?(?:主席|会长|理事长|监事长|秘书长|总干事|主任|校长|院长|代表)/u.test(
    page.sentenceOf(one)?.text.slice(one.to, one.to + 8) ?? "",
  );

const hisOwn = rules.rule("his-own-business", {
  pattern: pattern("(?:^|[，。；：])(?:他|她)(?:经营|创办|名下)?的{LV}*(?<body>{O})"),
  yields: "{P:周兰芳}回乡创业。她的{O:云溪茶业公司}投产。",
  never: "{P:周兰芳}回乡创业。她的{O:清河县第三小学}开学。",
});
const owned = /(?:公司|合作社|农场|厂|店|坊|园|民宿|农家乐)$/;

function* byContext(view: View, page: Page): Drafts {
  const { masked } = view;
  yield* engagedBy(view, page);
  for (const rule of elided)
    for (const match of matches(masked, rule)) {
      const at = lastOwn(masked, match.from);
      const subject = masked.text.slice(at + 1, match.from).search(newcomer) < 0 ? masked.mentions[at] : undefined;
      const words = { view, typed: masked, before: match.end("title") };
      for (const { body, title: held } of heldIn(match.mentions("body")[0], match.text("title"), words, page))
        yield* worksFor(rule, view, match, subject, body, undefined, held);
    }
  for (const match of matches(masked, alsoElected).filter((one) => !isUnreal(masked.text.slice(0, one.from))))
    for (const subject of match.mentions("person")) yield* worksFor(alsoElected, view, match, subject, match.mentions("body")[0]);
  for (const match of matches(masked, headOf)) {
    const ending = endingOf(match.text("noun"));
    const fits = (one: Mention): boolean => workplace(one) && ending.test(one.text);
    const names = new Set(page.mentionsIn(view.article).flatMap((one) => (fits(one) ? [one.name ?? one.text] : [])));
    const object = page.lastBefore(view, positionOf(view, match), (one) => fits(one) && (names.size === 1 || !isGuests(one, page)));
    yield* worksFor(headOf, view, match, match.mentions("person")[0], object);
  }
  for (const match of matches(masked, hisOwn)) {
    const [object] = match.mentions("body");
    const owner = object && owned.test(object.text) ? page.lastBefore(view, object.start, (one) => one.type === "Person") : undefined;
    yield* worksFor(hisOwn, view, match, owner, object);
  }
}

const nouns = "公司|企业|集团|合作社|学校|医院|协会|理事会|中心|园区|酒店|商会|工厂|农场|基地|联合会|学会|幼儿园|银行|卫生院|超市";
const ofUnnamed = [
  rules.rule("of-the-last-body-of-its-kind", {
    pattern: pattern(
      `(?<=^|[，。；：！？])(?:该|本|这家)?(?<noun>${nouns})的?${title}(?:是|为)?(?:[^，。；：{PAO}]{0,12}?的)?(?<person>{P})`,
    ),
    yields: "{O:云溪茶业有限公司}投产。公司总经理{P:何丽青}介绍，产品远销海外。",
    never: "{O:清河县第三小学}开学。公司总经理{P:何丽青}介绍，产品远销海外。",
  }),
  rules.rule("appointed-to-a-body-of-a-kind", {
    pattern: pattern(
      `(?<person>{P})(?:[^，。；：{PAOVL}]{0,6}?)(?<verb>被聘为|受聘为|获聘|担任|出任|当选|兼任)(?:了)?(?<noun>[^，。；：！？{PAVLOJDEHTMQ}]{2,6}?)(?!长)的?${title}`,
    ),
    yields: "{O:清河县茶叶协会}成立，{P:何丽青}当选协会秘书长。",
    never: "{O:清河县茶叶协会}成立，{P:何丽青}没有当选协会秘书长。",
  }),
];
const enterprise = /^(?:公司|企业|集团|工厂)$/;

function* ofBodyBefore(view: View, page: Page): Drafts {
  for (const rule of ofUnnamed)
    for (const match of matches(view.masked, rule)) {
      const noun = match.text("noun");
      const isMeant = (one: Mention): boolean =>
        (one.type === "Organization" || one.type === "Agency") &&
        (one.text.endsWith(noun) || (one.type === "Organization" && enterprise.test(noun)));
      yield* worksFor(rule, view, match, match.mentions("person")[0], page.lastBefore(view, positionOf(view, match), isMeant));
    }
}

const electedTo = "(?:村|社区|乡|镇|县|市|局|该村|该镇|该乡|该局)";
const elected = rules.rule("elected-where-told", {
  pattern: pattern(
    `(?<person>{P})(?:[^，。；{PAOVL}]{0,8}?)(?:高票)?(?<verb>当选|连任|被选为|被推选为|担任|被聘为)(?:为|新一届|本届|首任|该)?(?<what>${electedTo})?(?:的)?(?<title>(?:党支部|党总支|村委会|居委会|党委)?(?:副)?(?:书记|主任|镇长|乡长|局长|支书))`,
  ),
  yields: "K|{V:大塘村}——\n换届大会召开，{P:梁秀云}当选村委会主任。",
  never: "K|{V:大塘村}——\n换届大会召开，{P:梁秀云}没有当选村委会主任。",
});

/** 村支书 is no township's. */
const ofVillage = /^(?:村委会|居委会|副?支书)/u;
/** `甲当选村委会主任` in a passage about one village. */
function* electedIn(view: View, page: Page): Drafts {
  for (const match of matches(view.masked, elected)) {
    const body = (page.carriedTo(view)?.leads ?? []).find(workplace);
    const isVillagers = /^该?(?:村|社区)/u.test(match.text("what")) || ofVillage.test(match.text("title"));
    if (isVillagers && body && body.type !== "Village" && !/村|社区/u.test(body.text)) continue;
    yield* worksFor(elected, view, match, match.mentions("person")[0], body, body);
  }
}

const electedHead = rules.rule("elected-head-of-the-only-place", {
  pattern: pattern(
    `(?<person>${list("P")})(?:同志)?(?:（女）)?(?:[^，。；：{PAOVL}]{0,8}?)(?<verb>当选为?|被选举?为)(?<title>副?[县区乡镇]长)(?=[，。；、]|$)`,
  ),
  yields: "{L#340124:庐江县}开会选举。{P:周兰芳}当选县长，{P:吴敏之}、{P:何花青}当选为副县长。",
  never: "{L#340124:庐江县}开会选举。{P:周兰芳}未当选县长，会议推迟。",
});

/** `甲当选镇长，乙、丙当选为副镇长` where the article tells of one town. */
function* electedHeads(view: View, page: Page): Drafts {
  for (const match of matches(view.masked, electedHead)) {
    const post = match.text("title");
    const found = bodyOfArticle(post, { view, typed: match.typed, before: match.end("title") }, page);
    if (!found) continue;
    for (const subject of chiefPost.test(post) ? match.mentions("person").slice(-1) : match.mentions("person"))
      yield* worksFor(electedHead, view, match, subject, found.body, undefined, found.title);
  }
}

export const postsInContext: Family = function* (view, page) {
  yield* electedHeads(view, page);
  yield* ofIssuer(view, page);
  yield* byContext(view, page);
  yield* ofBodyBefore(view, page);
  yield* electedIn(view, page);
};
