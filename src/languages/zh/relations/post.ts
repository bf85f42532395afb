/** Who holds which post where: WORKS_FOR with its title. */
import type { Mention } from "../../../model.ts";
import type { Post } from "./apposition.ts";
import type { Draft } from "../../../relate/draft.ts";
import { evidence, verbOf } from "../../../relate/evidence.ts";
import type { Family } from "./family.ts";
import { named, sureness } from "./frame.ts";
import { list, pattern } from "./patterns.ts";
import { type Match, matches } from "../../../rules/match.ts";
import type { Page } from "./page.ts";
import { fits, isGivenBy, postsIn } from "./post-fit.ts";
import { title, word, workplace } from "./post-words.ts";
import { chiefPost, governmentPost, partyPost, postEnding } from "./titles.ts";
import type { View } from "./view.ts";

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
const besides = /、[^、]{0,3}(?:(?:村委会|居委会|村民委员会)主任|省长|市长|县长|区长|镇长|乡长|州长|旗长)$/;
const committee = /(?:委|支部|总支)$/;

/** `县水利局党组书记、局长`: the first of the Party group, the second of the bureau. */
const inGroup = /^(?<first>[^、]*(?:书记|成员))、(?<second>.{0,4}(?:[局厅院校馆所台站队处]长|主任|总经理|董事长|主席))$/;
const partyGroup = /(?:党组|党委|党总支|党支部)$/;

function splitPost(post: Post, page: Page): readonly Post[] {
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

/** Posts that no body named beside the holder can give: of the body of the article that can. */
function* loosePosts(view: View, page: Page): Generator<Draft> {
  for (const { from, to, person, posts, loose } of view.appositions) {
    const own = posts.flatMap((post) => splitPost(post, page)).filter(({ body }) => workplace(body));
    const unfit = [...own, ...(loose === undefined ? [] : [loose])].flatMap(({ title, body, shared }) =>
      postsIn(title).flatMap((post) => (fits(post, body) ? [] : [{ body, shared, title: post }])),
    );
    for (const { title, body, shared } of unfit) {
      const object = wholeOf(body, title, page) ?? elsewhere(title, person, view, page);
      if (!object || (shared && chiefPost.test(title))) continue;
      yield {
        subject: person,
        predicate: "WORKS_FOR",
        object,
        properties: { title },
        ...evidence(view, view.masked, from, to),
        by: "phrase",
        extractor: "pattern:post",
        confidence: sureness(0.8, named, person, object),
      };
    }
  }
}

function* held(view: View, page: Page): Generator<Draft> {
  for (const { from, to, person, posts } of view.appositions) {
    for (const post of posts.flatMap((one) => splitPost(one, page))) {
      const object = bodyOf(post.body, post.title, view, page);
      if (!object || (post.shared && chiefPost.test(post.title))) continue;
      yield {
        subject: person,
        predicate: "WORKS_FOR",
        object,
        properties: { title: committee.test(object.text) ? post.title.replace(besides, "") : post.title },
        ...evidence(view, view.masked, from, to, post.body),
        by: "phrase",
        extractor: "pattern:post",
        confidence: sureness(baseOf(post, object), named, person, object),
      };
    }
  }
}

const baseOf = (post: Post, object: Mention): number => (post.title === "" ? 0.6 : post.shared ? 0.8 : object === post.body ? 0.95 : 0.8);

const appointed =
  "(?<verb>现任|时任|曾任|历任|原任|拟任|先后任|先后担任|曾担任|不再担任|不再兼任|不再任|不再是|辞去|卸任|被免去|身兼|兼任|担任|出任|就任|任职|接任|升任|继任|转任|改任|当选为|当选|任|被任命为|任命为|被提名为|被列为|被聘为|受聘为|获聘|高票当选|连任|是|系|为|挂职|调任|履新)";
/** What a body is told by in a post may say of the time: 是原甲局局长. */
const then = "(?:原|现|前任?|时任)?";
const rules: readonly (readonly [rule: RegExp, confidence: number, means?: "ended"])[] = [
  // `免去丙甲局局长职务`: held no more.
  [
    pattern(
      `(?<verb>免去|免除|罢免|撤销|撤去|解除|解聘)(?:了|：)?(?<person>{P})(?:同志)?(?:的|担任的|所任的|兼任的)?${then}{LV}*(?<body>{AOV})的?${title}`,
    ),
    0.92,
  ],
  // `丙被免去甲局局长职务`, `丙辞去甲局局长一职`, `丙从甲局局长岗位上退休`.
  [
    pattern(
      `(?<person>{P})(?:同志)?[^，。；：{PAOVLJEDH}]{0,8}?(?:从|在|由)${then}{LV}*(?<body>{AOV})的?${title}(?:的)?(?:任上|职务上|岗位上|一职上|职位上|位置上|任)(?<verb>退休|退下来|卸任|离任|辞职|去世|被免职|退|离职|病逝|牺牲)`,
    ),
    0.9,
  ],
  // … and the one taken up.
  [
    pattern(
      `(?<person>{P})(?:同志)?[^，。；：{PAOVLJEDH}]{0,4}?(?:由|从)${then}{LV}*{AOV}的?${word}{1,14}?(?<verb>改任|调任|转任|升任|提任|晋升为?|提拔为)(?:为)?${then}{LV}*(?<body>{AOV})的?${title}`,
    ),
    0.9,
  ],
  // `丙由甲局局长改任乙局局长`: of the two posts this is the one left.
  [
    pattern(
      `(?<person>{P})(?:同志)?[^，。；：{PAOVLJEDH}]{0,4}?(?:由|从)${then}{LV}*(?<body>{AOV})的?${title}(?:一?职?岗?位?)?(?<verb>改任|调任|转任|升任|转岗|调到|调往|提任|晋升|提拔)`,
    ),
    0.9,
    "ended",
  ],
  // `丙甲局局长一职被免去`.
  [
    pattern(
      `(?<person>{P})(?:同志)?(?:的|担任的|所任的)?${then}{LV}*(?<body>{AOV})的?${title}(?:一职|职务|之职|职位)(?:已|也|随之|于|{T}|，){0,3}(?<verb>被免|被撤|被罢|自然免除|空缺|免去)`,
    ),
    0.88,
    "ended",
  ],
  [
    pattern(
      `(?<person>${list("P")})(?:同志|（女）|，(?:男|女)[^。；{P}]{0,40}?，)?(?:[^，。；：{PAOVLJEDH}]{0,8}?|，)${appointed}(?:了)?${then}{LV}*(?<body>{AOV})的?${title}`,
    ),
    0.93,
  ],
  [
    pattern(
      `(?<verb>任命|聘任|聘请|选举|推选|补选|聘|推举|选派|提名|推荐)(?<person>${list("P")})(?:等?同志)?(?:为|担任|任|出任|到)(?:了)?${then}{LV}*(?<body>{AOV})的?${title}`,
    ),
    0.92,
  ],
  [pattern(`(?<body>{AOV})的?${title}(?<verb>是|为|由)(?:[^，。；：{PAO}]{0,12}?的)?(?<person>{P})`), 0.85],
  [pattern(`(?<person>{P})，(?:原|现任)?{LV}*(?<body>{AOV})的?${title}(?=[，。；：]|$)`), 0.85],
  [
    pattern(
      `(?<verb>曾任|现任|时任|担任|身兼|拟任|原任|自称|自称是|冒充|假冒|谎称是?)(?:了)?{LV}*(?<body>{AOV})的?${title}的(?<person>{P})`,
    ),
    0.86,
  ],
  [pattern("(?<body>{AO})的(?<person>{P})(?<title>老师|教授|医生|大夫|律师|法官|检察官|警官|护士)"), 0.84],
  [pattern(`(?<body>{AO})(?<verb>派驻|选派|下派|派到|派往)(?:到|至|在)?{LV}+的?(?<title>${word}{0,12}?${postEnding})(?<person>{P})`), 0.84],
  [pattern("(?<verb>在){LV}*(?<body>{AO})(?<title>)(?:打工|上班|工作|务工|就业|任教|实习|任职)的(?<person>{P})"), 0.84],
  [
    pattern(
      "(?<person>{P})(?:[^，。；：{PAO}]{0,10}?)(?<verb>进入|入职|调入|调到|调任|考入|考进|应聘到|加入)(?:了)?{LV}*(?<body>{AO})(?<title>)(?:[^，。；：{PAO}]{0,4}?)(?:工作|上班|任教|任职|就职)",
    ),
    0.8,
  ],
  [pattern(`(?<person>{P})（${then}{LV}*(?<body>{AOV})(?:的)?(?<title>(?:${word}{0,12}?${postEnding})?)）`), 0.85],
  [pattern(`(?<verb>来自|供职于|任职于|就职于){LV}*(?<body>{AO})的?(?<title>(?:${word}{0,10}?${postEnding})?)(?:、)?(?<person>{P})`), 0.82],
  [
    pattern(
      `(?<person>{P})(?:[^，。；：{PAO}]{0,8})?(?<verb>在){LV}*(?<body>{AO})(?<title>)(?:[^，。；：{PAO}]{0,6}?)(?:工作|上班|任教|就职|任职|务工|打工|实习|服役|当[^，。；]{1,6}$)`,
    ),
    0.82,
  ],
  [pattern(`(?<person>{P})[^。；！？{P}]{0,30}?(?<verb>创办|创立|开办|创建|办起|成立|注册成立|领办)了?{LV}*(?<body>{O})(?<title>)`), 0.78],
  [pattern(`(?<person>{P})(?:现|目前)?(?<verb>供职于|任职于|就职于|任教于|来自于|就业于){LV}*(?<body>{AO})(?<title>)`), 0.85],
];
/** `甲、乙任丙局副局长`: both; not of `分别任`, and of a post that only one can hold the last named alone. */
function holders(match: Match, masked: string): readonly Mention[] {
  const people = match.mentions("person");
  if (people.length < 2) return people;
  if (/分别|依次|先后/.test(masked.slice(match.end("person"), match.at("body")))) return [];
  return chiefPost.test(match.text("title")) ? people.slice(-1) : people;
}

function* draftsOf(view: View, page: Page, match: Match, person: Mention, confidence: number, means?: "ended"): Generator<Draft> {
  const [named] = match.mentions("body");
  if (!named) return;
  for (const { body, title } of splitPost({ body: named, title: match.text("title"), shared: false }, page))
    yield draftOf(view, match, person, body, title, confidence, means);
}

function draftOf(view: View, match: Match, person: Mention, body: Mention, post: string, confidence: number, means?: "ended"): Draft {
  return {
    subject: person,
    predicate: "WORKS_FOR",
    object: body,
    properties: { title: post },
    ...evidence(view, view.masked, match.from, match.to),
    by: match.at("verb") < 0 ? "phrase" : verbOf(view.masked, match, means),
    extractor: "pattern:post-verb",
    confidence: sureness(confidence, named, person, body),
  };
}

const person = pattern("{P}");

export const posts: Family = function* (view, page) {
  if (view.masked.text.search(person) < 0) return;
  yield* held(view, page);
  yield* loosePosts(view, page);
  for (const [rule, confidence, means] of rules) {
    for (const match of matches(view.masked, rule)) {
      for (const holder of holders(match, view.masked.text)) yield* draftsOf(view, page, match, holder, confidence, means);
    }
  }
};
