/** Who holds which post where: WORKS_FOR with its title. */
import type { Mention } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { evidence } from "../../../relate/evidence.ts";
import { type Rule, RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import type { Apposition, Post } from "./apposition.ts";
import type { Family } from "./family.ts";
import type { Page } from "./page.ts";
import { fits, isGivenBy, postsIn } from "./post-fit.ts";
import { workplace } from "./post-words.ts";
import { chiefPost, governmentPost, headsOfPlaces, partyPost } from "../vocabulary/titles.ts";
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
function held(rule: Rule, view: View, { from, to, person }: Apposition, object: Mention, title: string, named?: Mention): Draft {
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

/** Posts that no body named beside the holder can give: of the body of the article that can. */
function* loosePosts(view: View, page: Page): Generator<Draft> {
  for (const apposition of view.appositions) {
    const { person, posts, loose } = apposition;
    const own = posts.flatMap((post) => splitPost(post, page)).filter(({ body }) => workplace(body));
    const unfit = [...own, ...(loose === undefined ? [] : [loose])].flatMap(({ title, body, shared }) =>
      postsIn(title).flatMap((post) => (fits(post, body) ? [] : [{ body, shared, title: post }])),
    );
    for (const { title, body, shared } of unfit) {
      const object = wholeOf(body, title, page) ?? elsewhere(title, person, view, page);
      if (object && !(shared && chiefPost.test(title))) yield held(elsewhereHeld, view, apposition, object, title);
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
};
