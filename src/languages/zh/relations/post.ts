/** Who holds which post where: WORKS_FOR with its title. */
import type { Mention } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { evidence } from "../../../relate/evidence.ts";
import { matches } from "../../../rules/match.ts";
import { type Rule, RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import type { Apposition, Post } from "./apposition.ts";
import type { Family } from "./family.ts";
import { bodyIn, impliesBody, onlyPlace, placeOfBody, type Words } from "./implied-body.ts";
import type { Page } from "./page.ts";
import { pattern } from "./patterns.ts";
import { fits, isGivenBy, postsIn } from "./post-fit.ts";
import { word, workplace } from "./post-words.ts";
import { chiefPost, governmentPost, headsOfPlaces, headTitle, partyPost, postEnding } from "../vocabulary/titles.ts";
import type { View } from "./view.ts";

const rules = new RuleFamily("zh/post", { confidences, states: ["WORKS_FOR"] });
export { rules as postRules };

const beforeName = rules.rule("before-name", {
  yields: ["{A:清河县水利局}副局长{P:赵永强}说，今年雨水多。", "{A:县委}书记、{A:县人大常委会}主任{P:高建平}主持会议。"],
  never: ["{A:县公安局}邀请{P:王磊}到场。", "{A:县委}县长{P:李彦斌}督导。"],
});
const bare = rules.rule("body-before-name", {
  yields: "{A:县公安局}{P:王磊}到场。",
  never: "{V:柳河村}{P:王磊}到场。",
});
const shared = rules.rule("second-of-one-title", {
  yields: "{A:县公安局}民警{P:张远}、{P:李青}赶到现场。",
  never: "{A:县公安局}局长{P:张远}、副县长{P:李青}赶到现场。",
});
const ofPlace = rules.rule("of-the-places-body", {
  yields: "{A:{L#520181:清镇市}人民政府}发布公告。\n{L#520181:清镇市}市长{P:黄平远}到会。",
  never: "{L#520181:清镇市}市长{P:黄平远}到会。",
});
const elsewhereHeld = rules.rule("of-a-body-that-has-it", {
  yields: "{A:清河县人民政府}发布公告。{A:清河县教育局}局长{P:张远}、副县长{P:李青}到会。",
  never: "{A:清河县教育局}局长{P:张远}、副县长{P:李青}到会。",
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

const governments = ["人民政府", "政府", "管委会", "管理委员会"];
const committees = ["党委", "委", "党工委", "工委"];

/** `流长乡乡长`, `甲县县委书记` name the place: the body is the one of that place which the page names, if it does. */
function bodyOf(body: Mention, title: string, view: View, page: Page): Mention | undefined {
  if (workplace(body)) return body;
  const endings = governmentPost.test(title) ? governments : partyPost.test(title) ? committees : [];
  const names = new Set([body.name ?? body.text, body.text]);
  for (const name of names) {
    for (const ending of endings) {
      const found =
        page.bodyNamed(name + ending, body) ??
        page.lastBefore(view, body.start, (one) => one.type === "Agency" && one.text.endsWith(name + ending));
      if (found) return found;
    }
  }
  return undefined;
}

/** `县委副书记、县长`: the second is a post of the government, not of the committee. */
const besides = new RegExp(`、[^、]{0,3}(?:(?:村委会|居委会|村民委员会)主任|${headsOfPlaces})$`);
const committee = /(?:委|支部|总支)$/;

/** `县水利局党组书记、局长`: the first of the Party group, the second of the bureau. */
const inGroup = /^(?<first>[^、]*(?:书记|成员))、(?<second>.{0,4}(?:[局厅院校馆所台站队处]长|主任|总经理|董事长|主席))$/;
const partyGroup = /(?:党组|党委|党总支|党支部)$/;

/** Each post with the body that it is of. */
export function splitPost(post: Post, page: Page): readonly Post[] {
  const both = inGroup.exec(post.title)?.groups;
  const whole = post.body.text.replace(partyGroup, "");
  if (!both?.first || !both.second || whole === post.body.text) return [post];
  const body = page.bodyNamed(whole, post.body);
  return [{ ...post, title: both.first }, ...(body ? [{ ...post, body, title: both.second }] : [])];
}

/** The one body of the article that can give a post which the body named with it cannot: its county's government for a 副县长. */
function elsewhere(title: string, near: Mention, view: View, page: Page): Mention | undefined {
  if (!saysItsBody.test(title)) return undefined;
  const givers = page.mentionsIn(view.article).filter((one) => one.type === "Agency" && one.form !== "anaphor" && fits(title, one));
  const names = new Set(givers.map((one) => one.name ?? one.text));
  // 县政府 beside 石屏县人民政府 is the same one, beside two governments either's.
  const [name, second] = [...names].filter((one) => ![...names].some((other) => other !== one && isShortFor(one, other)));
  if (name === undefined || second !== undefined) return undefined;
  return givers.findLast((one) => one.start <= near.start) ?? givers[0];
}

/** 县长, 镇党委书记, 政协主席: of other posts (局长, 校长) a page has many givers, and none is told. */
const saysItsBody =
  /^(?:代|常务)?副?[省市州盟县区旗乡镇]长$|^(?:[省市州盟县区旗乡镇]|街道)(?:委|党委|党工委|人大|政协|政府|纪委|监委)|^(?:政协|人大)/;
const whole = /^(?<level>[省市州盟县区旗乡镇])(?:人民)?政府$/;
const isShortFor = (short: string, long: string): boolean => {
  const level = whole.exec(short)?.groups?.level;
  return level === undefined ? long.endsWith(short) && long.length > short.length : new RegExp(`.${level}(?:人民)?政府$`).test(long);
};

/** 副局长 after the 县水务局党组书记: of the bureau. */
function wholeOf(group: Mention, title: string, page: Page): Mention | undefined {
  const name = group.text.replace(partyGroup, "");
  const found = name === group.text ? undefined : page.bodyNamed(name, group);
  return found && fits(title, found) && isGivenBy(title, found) ? found : undefined;
}

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

/** Whose post it is that no body named beside its holder can give, and by which rule. */
function otherBody(post: Post, apposition: Apposition, view: View, page: Page): readonly [Rule, Mention] | undefined {
  const { title, body } = post;
  const words = { view, typed: view.masked, before: apposition.to };
  const place = body.type === "Place" ? body : placeOfBody(body, title, page);
  if (place) {
    const own = bodyIn(place, title, words, page);
    return own && [!own.implied ? ofPlace : body === place ? implied : ofSeries, own];
  }
  if (body.type === "Place") return undefined;
  const named = wholeOf(body, title, page) ?? elsewhere(title, apposition.person, view, page);
  return named ? [elsewhereHeld, named] : ofOnlyPlace(title, words, page);
}

function ofOnlyPlace(title: string, words: Words, page: Page): readonly [Rule, Mention] | undefined {
  const only = onlyPlace(title, words.view.article, page);
  const body = only && bodyIn(only, title, words, page);
  return body && [ofArticle, body];
}

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
        const found = post.shared && chiefPost.test(title) ? undefined : otherBody({ ...post, title }, apposition, view, page);
        if (found) yield held(found[0], view, apposition, found[1], title, ...(post.body.type === "Place" ? [post.body] : []));
      }
    }
  }
}

/** `县长甲、副县长乙`, before whom nothing is named: of the one place of the article. */
const alone = pattern(
  `(?<=^|[，。；：、！？（和与及同由请])(?<title>(?:${headTitle})(?:[、兼]${word}{1,10}?${postEnding})?)(?:（女）)?(?<person>{P})`,
);

function* headsAlone(view: View, page: Page): Generator<Draft> {
  for (const match of matches(view.masked, alone)) {
    const [person] = match.mentions("person");
    if (!person || view.appositions.some((one) => one.person === person)) continue;
    for (const title of postsIn(match.text("title"))) {
      const named = impliesBody(title) ? elsewhere(title, person, view, page) : undefined;
      const words = { view, typed: view.masked, before: match.to };
      const [rule, object] = named ? [elsewhereHeld, named] : (ofOnlyPlace(title, words, page) ?? []);
      if (rule && object) yield held(rule, view, { from: match.from, to: match.to, person }, object, title);
    }
  }
}

const ruleOf = (post: Post, object: Mention): Rule =>
  post.title === "" ? bare : post.shared ? shared : object === post.body ? beforeName : ofPlace;

function* heldBeside(view: View, page: Page): Generator<Draft> {
  for (const apposition of view.appositions) {
    for (const post of apposition.posts.flatMap((one) => splitPost(one, page))) {
      const object = bodyOf(post.body, post.title, view, page);
      if (!object || (post.shared && chiefPost.test(post.title))) continue;
      const title = committee.test(object.text) ? post.title.replace(besides, "") : post.title;
      yield held(ruleOf(post, object), view, apposition, object, title, post.body);
    }
  }
}

export const posts: Family = function* (view, page) {
  yield* heldBeside(view, page);
  yield* loosePosts(view, page);
  yield* headsAlone(view, page);
};
