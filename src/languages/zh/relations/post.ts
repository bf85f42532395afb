/** Who holds which post where: WORKS_FOR with its title. */
import { type Mention, nameOf } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { evidence } from "../../../relate/evidence.ts";
import { matchesIn } from "../../../rules/matches-in.ts";
import { matches } from "../../../rules/match.ts";
import { type Rule, RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import type { Apposition, Post } from "./holder.ts";
import type { Family } from "./family.ts";
import { impliesBody, unnamedBodyBeside, type Words } from "./implied-body.ts";
import type { Page } from "./page.ts";
import { joints, pattern } from "./patterns.ts";
import { besides, bodyOf, bodyOfArticle, committee, otherBody, splitPost, type Way } from "./post-body.ts";
import { fits, isGivenBy, postsIn } from "./post-fit.ts";
import { word, workplace } from "./post-words.ts";
import { chiefPost, headTitle, postEnding, unreadBody } from "../vocabulary/titles.ts";
import type { View } from "./view.ts";

const rules = new RuleFamily("zh/post", { confidences, states: ["WORKS_FOR"] });
export { rules as postRules };

const beforeName = rules.rule("before-name", {
  yields: "{A:清河县水利局}副局长{P:赵永强}说，今年雨水多。",
  never: ["{A:县公安局}邀请{P:王磊}到场。", "{A:县委}县长{P:李彦斌}督导。"],
});
const bare = rules.rule("body-before-name", {
  yields: "{A:县公安局}{P:王磊}到场。",
  never: "{V:柳河村}{P:王磊}到场。",
});
const besideHead = rules.rule("of-the-body-before", {
  yields: "{A:县公安局}局长{P:张远}、副局长{P:李青}赶到现场。",
  never: "{A:县公安局}局长{P:张远}、副镇长{P:李青}赶到现场。",
});
const ofSeveral = rules.rule("one-of-several-bodies", {
  yields: [
    "{A:清河县水利局}副局长、{O:清河县慈善会}会长{P:赵永强}说，今年雨水多。",
    "{A:县委}书记、{A:县人大常委会}主任{P:高建平}主持会议。",
  ],
  never: "{A:县公安局}邀请{O:清河县慈善会}的{P:王磊}到场。",
});
const shared = rules.rule("second-of-one-title", {
  yields: "{A:县公安局}民警{P:张远}、{P:李青}赶到现场。",
  never: "{A:县公安局}局长{P:张远}、副镇长{P:李青}赶到现场。",
});
const ofPlace = rules.rule("of-the-places-body", {
  yields: "{A:{L#520181:清镇市}人民政府}发布公告。\n{L#520181:清镇市}市长{P:黄平远}到会。",
  never: "{L#520181:清镇市}市长{P:黄平远}到会。",
});
const elsewhereHeld = rules.rule("of-a-body-that-has-it", {
  yields: "{A:清河县人民政府}发布公告。{A:县教育局}局长{P:张远}、副县长{P:李青}到会。",
  never: "{A:县教育局}局长{P:张远}、副镇长{P:李青}到会。",
});

const implied = rules.rule("of-the-implied-body", {
  yields: ["{L#340124:庐江县}县长{P:黄平远}到会。", "{L#340124:庐江县}副县长、公安局局长{P:黄平远}到会。"],
  never: ["{L#340124:庐江县}局长{P:黄平远}到会。", "{L#340124:庐江县}市长{P:黄平远}到会。"],
});
const ofSeries = rules.rule("of-the-place-of-the-body-beside", {
  yields: "{A:{L#340124:庐江县}委}副书记、县长{P:黄平远}到会。",
  never: "{A:{L#340124:庐江县}委}副书记、镇长{P:黄平远}到会。",
});
const ofArticle = rules.rule("of-the-only-place", {
  yields: "{L#340124:庐江县}开会。县长{P:黄平远}到会。",
  never: ["{L#340124:庐江县}、{L#341523:舒城县}开会。县长{P:黄平远}到会。", "客人来自{L#340124:庐江县}。县长{P:黄平远}到会。"],
});

/** 妇联候任会长, 发展局局长新闻秘书: another body's, whose name nobody has read. */
const ofAnotherBody = /^.{2,}(?:候任|前任|现任|署理)|[局司署处厅部]长(?=.{0,4}(?:秘书|助理|顾问))|行政长官/u;
const besideAnother = rules.rule("behind-another", {
  yields: "{A:县公安局}局长{P:张远}、司机{P:李青}到会。",
  never: "{A:县公安局}局长{P:张远}、记者{P:李青}到会。",
});
/** 副局长, 党组成员, 民警: whoever stands behind the 局长 with such a title is of the same body. */
const ofSameBody =
  /^(?:常务)?副|^(?:党组|党委|纪委|支部|总)|(?:局长|民警|辅警|教导员|指导员|政委|科长|股长|委员|常委|秘书长|主任科员|科员|理事|监事|董事|总监)$/u;

const ofRow = rules.rule("of-a-row-of-posts", {
  yields: [
    "{A:庐江县委}书记、县长{P:黄平远}、{P:张远}到会。",
    "{A:庐江县财政局}局长、副局长{P:黄平远}、{P:张远}、{P:李青}到会。",
    "{A:庐江县财政局}党组书记、局长{P:黄平远}、{P:张远}到会。",
  ],
  never: "{A:庐江县人大}主任和{A:庐江县政协}主席{P:黄平远}、{P:张远}到会。",
});

/** Who works where, by a name with its posts before it. */
function held(
  rule: Rule,
  view: View,
  { from, to, person }: Pick<Apposition, "from" | "to" | "person">,
  object: Mention,
  title: string,
  named?: Mention,
): Draft {
  return {
    subject: person,
    predicate: "WORKS_FOR",
    object,
    properties: { title },
    ...evidence(view, view.masked, from, to, ...(named ? [named] : [])),
    by: "phrase",
    extractor: rule.id,
    confidence: rule.confidence,
  };
}

const ofHead = rules.rule("of-the-heads-body", {
  yields: "{A:庐江县政协}主席{P:黄平远}主持会议，副主席{P:张远}、{P:李青}出席。",
  never: "{A:庐江县政协}主席{P:黄平远}主持会议，副县长{P:张远}、{P:李青}出席。",
});

const ofUnnamed = rules.rule("of-the-unnamed-place-of-the-body-beside", {
  yields: "{A:县教育局}局长{P:张远}、副县长{P:李青}到会。",
  never: ["{A:县教育局}局长{P:张远}、镇长{P:李青}到会。", "{L:清河县}、{L:云溪县}开会。{A:县教育局}局长{P:张远}、副县长{P:李青}到会。"],
});

const ruleOfWay: Readonly<Record<Way, Rule>> = {
  ...{ named: ofPlace, elsewhere: elsewhereHeld, implied, series: ofSeries, only: ofArticle, unnamed: ofUnnamed },
};

/** Posts that no body named beside the holder can give: of the body of the article that can, else of that which the post implies. */
function* loosePosts(view: View, page: Page): Generator<Draft> {
  for (const apposition of view.appositions) {
    const { posts, loose } = apposition;
    const own = posts
      .flatMap((post) => splitPost(post, page))
      .filter(({ body, title }) => workplace(body) || (body.type === "Place" && bodyOf(body, title, view, page) === undefined));
    for (const post of loose === undefined ? own : [...own, loose]) {
      for (const title of postsIn(post.title)) {
        if (post.body.type !== "Place" && fits(title, post.body)) continue;
        if (post.shared && chiefPost.test(title)) continue;
        const found = otherBody(title, post.body, { view, typed: view.masked, before: apposition.to }, page);
        const rule = found && (post.ofRow ? ofRow : post.shared && found.way !== "unnamed" ? shared : ruleOfWay[found.way]);
        // 县委原常委、副县长甲: the word is of the whole row.
        const when = post.title.startsWith("原") && !/^(?:原|现)/u.test(found?.title ?? "") ? "原" : "";
        if (found && rule)
          yield held(rule, view, apposition, found.body, when + found.title, ...(post.body.type === "Place" ? [post.body] : []));
      }
    }
  }
}

/** `县长甲、副县长乙`, before whom nothing is named: of the one place of the article. */
const alone = pattern(
  `(?<=^|[，。；：、！？（和与及同由请]|(?<!大)代表|(?:^|[，。；：、])政府)(?<title>(?:${headTitle})(?:[、兼]${word}{1,10}?${postEnding})?)(?:（女）)?：?(?<who>{P}(?:(?:${joints}){P})*)`,
);

/** `县委书记甲，县长乙`, where nothing says of which county: of that of the body beside the one before. */
function headBody(title: string, words: Words, from: number, page: Page): ReturnType<typeof bodyOfArticle> {
  const found = bodyOfArticle(title, words, page);
  const beside = found ? undefined : words.view.appositions.findLast((one) => one.to <= from)?.posts.at(-1)?.body;
  const body = beside && unnamedBodyBeside(beside, title, words, page);
  return found ?? (body && { body, title, way: "unnamed" });
}

function* headsAlone(view: View, page: Page): Generator<Draft> {
  for (const match of matches(view.masked, alone)) {
    const people = match.mentions("who").filter((person) => !view.appositions.some((one) => one.person === person));
    for (const title of postsIn(match.text("title"))) {
      const found = impliesBody(title)
        ? headBody(title, { view, typed: view.masked, before: match.end("title") }, match.from, page)
        : undefined;
      if (!found) continue;
      for (const person of chiefPost.test(title) ? people.slice(0, 1) : people)
        yield held(ruleOfWay[found.way], view, { from: match.from, to: match.to, person }, found.body, found.title);
    }
  }
}

const ofOnly = rules.rule("of-the-only-body-called-so", {
  yields: "{A:庐江县人大常委会}主任{P:黄平远}，人大常委会副主任{P:张远}到会。",
  never: [
    "{A:庐江县人大常委会}主任{P:黄平远}，{A:舒城县人大常委会}主任{P:李青}，人大常委会副主任{P:张远}到会。",
    "人大常委会副主任{P:张远}到会。",
  ],
});
/** `县人大常委会主任甲，人大常委会副主任乙`: the county is left out the second time. */
const bareBody = pattern(
  `(?<=^|[，。；、])(?<body>人大常委会|政协)(?<title>(?:党组(?:副书记|书记|成员)、)?副?(?:主任|主席))(?<who>{P}(?:(?:${joints}){P})*)`,
);

function* besideBareBodies(view: View, page: Page): Generator<Draft> {
  for (const match of matches(view.masked, bareBody)) {
    const ending = match.text("body");
    const all = page.mentionsIn(view.article).filter((one) => one.type === "Agency" && nameOf(one).endsWith(ending));
    const [body] = all;
    if (!body || new Set(all.map(nameOf)).size > 1) continue;
    const people = match.mentions("who").filter((person) => !view.appositions.some((one) => one.person === person && one.posts.length > 0));
    for (const title of postsIn(match.text("title")))
      for (const person of chiefPost.test(title) ? people.slice(0, 1) : people)
        yield held(ofOnly, view, { from: match.from, to: match.to, person }, body, title);
  }
}

const ofChief = rules.rule("beside-the-chief", {
  yields: "{L#340124:庐江县}县长{P:黄平远}、主任秘书{P:张远}到会。",
  never: [
    "{A:县教育局}局长{P:黄平远}、主任秘书{P:张远}到会。",
    "{L#340124:庐江县}前县长{P:黄平远}、主任秘书{P:张远}到会。",
    "{L#340124:庐江县}县长{P:黄平远}、主任{P:张远}到会。",
  ],
});
/** `乡长甲、主秘乙`: of the same office. */
const secretary = pattern(
  `(?<![前原任])(?<chief>(?![原前时])${headTitle})(?<head>{P})(?:${joints})(?<title>主任秘书|主秘)(?<who>{P})(?![之的])`,
);

function* besideChief(view: View, page: Page): Generator<Draft> {
  for (const match of matches(view.masked, secretary)) {
    const [person] = match.mentions("who");
    const chief = match.text("chief");
    const beside = view.appositions.find((one) => one.person === match.mentions("head")[0])?.posts.at(-1)?.body;
    const words = { view, typed: view.masked, before: match.end("chief") };
    const found = beside
      ? workplace(beside)
        ? { body: beside }
        : otherBody(chief, beside, words, page)
      : bodyOfArticle(chief, words, page);
    if (person && found) yield held(ofChief, view, { from: match.from, to: match.to, person }, found.body, match.text("title"));
  }
}

/** `主席甲主持，副主席乙、丙出席`: the deputies of a later clause are of the body whose head an earlier one names. */
const deputy = pattern(
  `(?<=[，；。](?:党[组委](?:副书记|成员|委员)、)?)(?<title>(?:常务)?副(?<post>[^，。；：、{*}]{1,6}?))(?<who>{P}(?:(?:${joints}){P})*)`,
);

/** `县长甲会见乙县县长丙，副县长丁陪同`: whose deputy he is, host's or guest's, nothing tells. */
const meeting = /会见|会晤|接待|来访|到访|来宾|一行|拜会|参访|回访|迎接/u;
/** `县长甲率队调研，副县长乙陪同` is at home, where no other county or body is named. */
const journey = /考察|座谈|交流|学习|陪同|率队|率团|带队/u;
const another = pattern("[{AO}]|{L}(?![^，。；{P}]{0,2}[{LV}])");
const isVisit = ({ text, mentions }: View["masked"], from: number, to: number): boolean =>
  meeting.test(text.slice(0, to)) ||
  (journey.test(text.slice(0, to)) && matchesIn(text.slice(from, to), another).some(({ index }) => isRival(mentions[from + index])));
/** What could have a deputy of its own: no town or village of the county that its head goes to. */
const isRival = (one: Mention | undefined): boolean => one !== undefined && !/[镇乡村]$|街道$|社区$/u.test(one.name ?? one.text);
/** `副局长丁` there: who comes along, receives or shows. */
const attends = /^[^，。；]{0,8}?(?:陪同|参加|接待|介绍|出席|在座|参与|会见|迎接|致辞|致欢迎|随行|一同|随同|讲解|汇报)/u;

function* deputies(view: View, page: Page): Generator<Draft> {
  const heads = view.appositions.flatMap(({ to, posts }) =>
    posts.flatMap((post) => splitPost(post, page)).flatMap((post) => postsIn(post.title).map((title) => ({ to, title, body: post.body }))),
  );
  if (heads.length === 0) return;
  for (const match of matches(view.masked, deputy)) {
    const head = heads.findLast(({ to, title }) => to <= match.from && title.replace(/^(?:代理?|党组书记)+/u, "") === match.text("post"));
    // 甲局局长丙、乙局局长丁签字，副局长戊: either's.
    const isEithers = heads.some(
      (one) =>
        head &&
        one.to < head.to &&
        one.title === head.title &&
        nameOf(one.body) !== nameOf(head.body) &&
        !/[，。；]/u.test(view.masked.text.slice(one.to, head.to)),
    );
    if (!head || isEithers || (attends.test(view.masked.text.slice(match.to)) && isVisit(view.masked, head.to, match.from))) continue;
    const title = match.text("title");
    const found = workplace(head.body)
      ? { body: head.body }
      : otherBody(title, head.body, { view, typed: view.masked, before: match.end("title") }, page);
    if (!found) continue;
    for (const person of match.mentions("who"))
      if (!view.appositions.some((one) => one.person === person && one.posts.length > 0))
        yield held(ofHead, view, { from: match.from, to: match.to, person }, found.body, title);
  }
}

const ruleOf = (post: Post, object: Mention, several: boolean): Rule =>
  post.ofRow
    ? ofRow
    : post.behind && !post.shared && !ofSameBody.test(post.title) && !isGivenBy(post.title, object)
      ? besideAnother
      : post.title === ""
        ? bare
        : post.shared
          ? shared
          : object !== post.body
            ? ofPlace
            : post.behind
              ? besideHead
              : several
                ? ofSeveral
                : beforeName;

function* heldBeside(view: View, page: Page): Generator<Draft> {
  for (const apposition of view.appositions) {
    // 县委书记、县长甲、乙: who of them has which.
    if (apposition.posts.some((one) => one.shared && one.title.split("、").some((title) => chiefPost.test(title)))) continue;
    const several = new Set(apposition.posts.map(({ body }) => body)).size > 1;
    for (const post of apposition.posts.flatMap((one) => splitPost(one, page))) {
      const object = bodyOf(post.body, post.title, view, page);
      if (!object || (post.behind && ofAnotherBody.test(post.title))) continue;
      if (ofPage.test(post.title) && isSource(view, post.body)) continue;
      const own = post.title.replace(unreadBody, "");
      const title = committee.test(object.text) ? own.replace(besides, "") : own;
      yield held(ruleOf(post, object, several), view, apposition, object, title, post.body);
    }
  }
}

/** 来源：甲网 编辑：乙: whose editor made the page up, nothing tells; the paper that wrote it is another. */
const ofPage = /^(?:责任|执行|值班|网络)?(?:编辑|责编|校对|审核|审校|监制)$/u;
const isSource = (view: View, body: Mention): boolean =>
  /(?:来源|稿源|转自|转载自)[:：]?\s*$/u.test(view.sentence.text.slice(0, body.from));

/** `副县长、` before the 县公安局局长‹P›: his first post, of the county that the article tells of. */
const headBefore = pattern(`(?<=^|[，。；：、])(?<!{P}、)(?<title>${headTitle})[、兼]$`);

function* headsBesides(view: View, page: Page): Generator<Draft> {
  for (const { from, to, person, posts: own } of view.appositions) {
    if (own.length === 0 || own[0]?.shared) continue;
    const text = view.masked.text.slice(0, from);
    const title = [...text.slice(-12).matchAll(headBefore)][0]?.groups?.["title"];
    const found = title === undefined ? undefined : bodyOfArticle(title, { view, typed: view.masked, before: from - 1 }, page);
    if (title !== undefined && found)
      yield held(ruleOfWay[found.way], view, { from: from - 1 - title.length, to, person }, found.body, found.title);
  }
}

export const posts: Family = function* (view, page) {
  yield* heldBeside(view, page);
  yield* loosePosts(view, page);
  yield* deputies(view, page);
  yield* headsAlone(view, page);
  yield* headsBesides(view, page);
  yield* besideChief(view, page);
  yield* besideBareBodies(view, page);
};
