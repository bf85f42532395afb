/**
 * Names with what stands before them: `清镇市发改局副局长黄海`, `甲乡乙村果农丙`, `甲县委书记、乙开发区主任丙`.
 * Found first, because the person is what such a stretch is about: the rest of the rules see one person there.
 */
import type { Mention } from "../../../model.ts";
import type { Apposition, Post } from "./holder.ts";
import { anySymbol } from "../../../rules/symbols.ts";
import type { TypedText } from "../../../rules/typed-text.ts";
import { type Match, matches } from "../../../rules/match.ts";
import { joints, pattern } from "./patterns.ts";
import { fitsBeside, isGivenBy } from "./post-fit.ts";
import { bareChineseTitle } from "../standing/titles.ts";
import { apart } from "./rows-of-holders.ts";
import { livelihoodEnding, plainResident, postEnding, villageOffice } from "../vocabulary/titles.ts";

const somebody = pattern("{P}");
const anyMention = new RegExp(`[${anySymbol}]`, "gu");
const word = "[^，。；：！？、（）—…|｜丨│︱{*}]";
const title = `${word}{0,14}?${postEnding}(?:（[^（）]{1,12}）)?`;
const livelihood = `${word}{0,10}?${livelihoodEnding}`;
/** What stands before a body and says of the time: `原‹A›局长`; standing/ reads it. */
const before = `(?:原(?!居民|住民)任?|时任|现任|前任?|曾任|拟任|现)?`;

/** 县政协|第十届委员会|主席: of which term. */
const ofTerm = "第?[一二三四五六七八九十]{1,3}届(?:委员会|常委会|常务委员会)";
const held = pattern(
  `(?<lead>(?:${before}{AOVL}+的?${title}(?:、${word}{0,12}?${postEnding})*[、兼暨]{0,2})*${before})《?(?<body>{AOVL}+|{A}[^，。；：、{*}]{1,4}及{L})(?:》|${ofTerm})?的?(?<title>${title}(?:[、兼]${word}{0,12}?${postEnding}){0,3})(?:、(?:代理?)?[县市区镇乡]长(?:提名)?(?:候选)?人选?)?(?:（女）)?：?(?<person>{P})`,
);
/** A post of the lead ends where the next begins: 主任秘书 is no 主任. */
const part = pattern(
  `(?<body>{AOVL}+)的?(?<title>${title}(?:、${word}{0,12}?${postEnding})*)(?=[、兼暨{AOVL}]|原(?!居民|住民)|时任|现|前|曾任|拟任|$)`,
);
const lives = pattern(
  `(?<place>{LV}+)(?<what>(?:的)?${livelihood}(?:[、兼]${word}{0,10}?(?:${livelihoodEnding}|${postEnding})){0,2})[：:]?(?<person>{P})`,
);
/** What people of a village do has no end of names: 制皮师傅, 老船工; their age may stand before it. */
const ofVillage = pattern(`(?<place>{V})(?:{Q}岁?)?的?(?<what>${word}{2,8}(?:、${word}{2,12})?)[：:]?(?<person>{P})`);
/** 县水利局李国强局长: the post behind the name, where nothing more is said of it. */
const titleBehind =
  "(?:副|常务副|代)?(?:分?局长|[厅处科所站院校园馆台行队县市区镇乡村里司署部课组议会]长|秘书长|理事长|监事长|总干事助理|总干事|值理|委员(?!会)|局长助理|副?研究员|专门委员|议员|主委|执行长|专员|(?:主任|机要)?秘书(?![处长])|技正|技士|课员|参议|支书|书记|主任|主席|总?经理|老师|教授|医生|法官|律师|民警)";
const nameFirst = pattern(`(?<body>{AOVL}+)(?<person>{P})(?<title>${titleBehind})(?![助理级{P}])`);
/** 文开国小黄芷渝同学 is no one's employee. */
const bare = pattern(`(?<body>{AO})(?<person>{P})(?!同学|小朋友|学生|等?学童)`);

const ofLivelihood = new RegExp(`^的?${livelihood}$`, "u");
/** 柳河村游客, 柳河村施工员 live elsewhere; 见到 and 隔壁 say nothing of a home. */
const guest =
  /(?:游客|客商|采购商|收购商|经销商|投资商|承包商|开发商|顾客|网友|驴友|客人|来宾|专家|学者|教授|博士|画家|记者|导游|主播|志愿者|知青|负责人|经理|工程师|施工员|快递员|业务员|推销员|销售员|售货员|特派员|技术员|农技员|运动员|裁判员|演员|指导员|队员|(?<!总)干事)$/u;
const met =
  /见到|看到|遇到|碰到|遇见|找到|拜访|隔壁|附近|旁边|门口|游玩|参观|旅游|打卡|写生|支教|视察|蹲点|[提说讲谈聊问想忆唤][起到]|认识|结识|资助|[起到了过着给于]$/u;
/** 担任柳河村第一书记的, 在柳河村任教的: what somebody does there, by a clause that began before the village. */
const busyThere = new RegExp(`(?:${postEnding}|工作|任职|任教|挂职|服务|帮扶|调研|考察|经商|投资|创业)的$`, "u");
/** 柳河村旅港乡亲: at home elsewhere. */
const abroad = /[籍旅侨][^，。；]{0,4}(?:乡亲|村民|同胞|青年)|海外|港澳|[在旅]外|外出|乡贤|游子|华侨|华人|侨[胞领商]|[台港]胞/u;
const isElsewhere = (what: string, { type }: Mention): boolean =>
  abroad.test(what) || met.test(what) || busyThere.test(what) || (type === "Village" && guest.test(what));

const last = (mentions: readonly Mention[]): Mention | undefined => mentions.at(-1);
/** What stands between a body and a name is no post if it says that the body does something. */
export const action =
  /籍|邀请|委托|指派|核派|派任|联合|组织(?!部|委|科|办|员)|走访|慰问|表彰|看望|采访|会见|选派|派出|安排|走进|来到|开展|举办|要求|接到|发现|感谢|赞扬|邀集|抓获|救助|奖励|任命|聘|评选|授予|命名|陪同|带领|率|由|^[与及和]|与|和|对|向|给|被|把|让|请|了|说|是|等|为|从|^要(?!闻|员)/;
/** 副一等消防区长: ranks of Macau, in which nobody trails off. */
const ofRank = /副?[一二三]等(?=[消高警督关技区])/gu;
/** 县税务局选派干部: whom a body has sent out is its own. */
const sentCadre = /^(?:选派|下派|派驻|派出)(?=(?:驻村)?(?:干部|人员)$)/u;
/** 甲会及母亲会|会长: of both, and the second has no mention. */
const ofAnother = /^[及和与][^、，]{1,8}?会(?=(?:名誉|荣誉|副)?会长|理事长|监事长|主席)/u;
const clean = (text: string): string =>
  text
    .replace(ofAnother, "")
    // 农会|因总干事甲退休, 商会|代表商会会长甲: why it is told, or for whom he is there.
    .replace(/^(?:因为?|由于|代表(?:[商协]会|公司|企业|学校)?)(?=\p{Script=Han}{2})/u, "")
    // 议员|该会会长, 书记|及人大主任: the next post is of another body.
    .replace(/(?<=\p{Script=Han}{2})[该本]会(?:.*)$/u, "")
    .replace(/(?<=书记)[及和暨](?:人大|政协).*$/u, "")
    .replace(/^的?(?:(?:派来|派出|派驻|选派|下派|委派|请来)的)?/, "")
    .replace(/（[^（）]*）/g, "");

/** 消防处北区副指挥官: the area is in the post. */
const ofArea = /^(?:副|助理|署理)*(?:指挥官|福利专员|警司|(?:环境)?卫生总监|总监|监督|民政事务总监|规划专员|地政专员)$/;

/** `署理‹A›局长‹P›`: who acts for the holder does not hold the post. */
const actingBefore = /(?:署理|署任|(?<!委托|诉讼|法定)代理)$/u;

function postsOf(masked: TypedText, found: Match): Post[] {
  const posts: Post[] = [];
  const lead = found.text("lead");
  if (lead && !isOthers(masked, found.from)) {
    const from = found.at("lead");
    for (const each of lead.matchAll(part)) {
      const [start, end] = each.indices?.groups?.body ?? [0, 0];
      const body = last(masked.mentions.slice(from + start, from + end).filter((m) => m !== undefined));
      const title = clean(each.groups?.title ?? "");
      // 甲署及乙会主任: who is of both, or of the second, is another.
      if (body && !/^[及和与暨]/u.test(title)) posts.push({ body, title, shared: false });
    }
  }
  const at = found.at("body");
  const named = found.mentions("body");
  // 县纪委驻县财政局纪检监察组组长 is the first's; 县审计局驻大坪村第一书记 is the village's.
  const sender = masked.text[at - 1] === "驻" && !isOfVillage(last(named)) ? masked.mentions[at - 2] : undefined;
  const acting = actingBefore.exec(masked.text.slice(Math.max(0, found.from - 4), found.from))?.[0] ?? "";
  if (posts[0]) posts[0] = { ...posts[0], title: acting + posts[0].title };
  const title = (posts.length === 0 ? acting : "") + clean(found.text("title"));
  const [whole, area] = named.slice(-2);
  if (!sender && whole?.type === "Agency" && area?.type === "Place" && ofArea.test(title))
    return [...posts, { body: whole, title: found.text("body").slice(1, -1).replace(anyMention, "") + area.text + title, shared: false }];
  const body = sender ?? last(named);
  if (body) posts.push({ body, title, shared: false });
  return withoutGroups(posts, masked, found.from);
}

/** `甲局长乙、全国政协委员、立法会议员、丙会理事长丁`: two kinds of members in a row are guests, and none of them 丁. */
function withoutGroups(posts: Post[], masked: TypedText, from: number): Post[] {
  // 甲区民政事务专员、甲区区议会主席乙: the officer is a guest without a name.
  if (posts.slice(0, -1).some(({ title }) => isOfficer.test(title)))
    return withoutGroups(
      posts.filter(({ title }, at) => at === posts.length - 1 || !isOfficer.test(title)),
      masked,
      from,
    );
  const members = posts.slice(0, -1).filter(({ title }) => isMember.test(title));
  return members.length > 1 && /[、，](?:港区|港澳)?$/u.test(masked.text.slice(Math.max(0, from - 3), from))
    ? posts.filter((post) => !members.includes(post))
    : posts;
}
/** `甲调任乙局局长、丙分局分局长丁调任…`: what stands behind the verb is the post of who is moved, and not of whom the list names next. */
const othersMove = /(?:(?:调|转|升|接|改|就|出|兼|担|续|连)任|当选|调升|调派|荣升|晋升|任命|聘任|提拔|任)为?$/u;
const isOthers = (masked: TypedText, from: number): boolean => {
  const before = masked.text.slice(Math.max(0, from - 24), from);
  return othersMove.test(before) && before.slice(before.search(clauseTail)).search(somebody) >= 0;
};
const clauseTail = /[^，。；：]*$/u;

const isOfficer = /^(?:署理|助理)?民政(?:事务)?(?:助理)?专员$/u;
const isMember = /^(?:委员|议员|代表|人大代表|政协委员|立法委员)$/u;

const isOfVillage = (body: Mention | undefined): boolean =>
  body?.type === "Village" || (body !== undefined && /村.{0,8}(?:工作队|工作组)$/u.test(body.name ?? body.text));

/** 老支书 and 原村主任 hold the post no more. */
const former = /^(?:老(?!师|板)|原(?!居民|住民)|前)/;

/** Who is sent to a village for some years, lived there or not. */
const resident = /第一书记|驻村|工作队/;

const heldOnce = (post: string): boolean => villageOffice.test(post) && bareChineseTitle(post).says === "ended";

/** 凹河村护林员 lives in the village; 凹河村会计 works for it. */
function rolesOf(posts: readonly Post[]): Pick<Apposition, "posts" | "homes"> {
  const lives = posts.filter((post) => post.body.type === "Village" && (!villageOffice.test(post.title) || former.test(post.title)));
  const homes = lives
    .filter((post) => !resident.test(post.title) && !isElsewhere(post.title, post.body))
    .map((post) => ({ place: post.body, occupation: former.test(post.title) ? undefined : occupationOf(post.title) }));
  return { posts: posts.filter((post) => !lives.includes(post) || heldOnce(post.title)), homes };
}

/** `甲局局长丙、乙总队总队长丁、副局长戊`: of the one body named before in the same row whose posts are called so. */
function earlierBody(title: string, row: readonly Apposition[], at: number, masked: TypedText): Mention | undefined {
  const bodies = new Map<string, Mention>();
  for (const { from, posts } of row) {
    const body = posts.at(-1)?.body;
    if (!body || from >= at || /[，。；：！？]/u.test(masked.text.slice(from, at))) continue;
    if (isGivenBy(title, body) && fitsBeside(title, body)) bodies.set(body.name ?? body.text, body);
  }
  return bodies.size === 1 ? [...bodies.values()][0] : undefined;
}

/** `副局长甲、乙`, `局长甲、副局长乙`: later names belong to the same body, each with its own title if it has one that the body can give. */
function* followers(masked: TypedText, first: Apposition, row: readonly Apposition[]): Generator<Apposition> {
  let post = first.posts.at(-1);
  const home = first.homes.at(-1);
  let loose: string | undefined;
  let title = post?.title ?? "";
  for (let at = first.to; ;) {
    const next = nextName(masked, at);
    if (!next) return;
    const shared = next.title === "";
    // 副主任甲、乙，秘书长丙: of the same body behind its deputies; behind its head he may be the host's or the guest's.
    if (next.apart && !/^(?:常务)?副/u.test(title)) return;
    // 县教育局局长甲、副县长乙、丙: the last is no 局长.
    let unfit = shared ? loose : post && !fitsBeside(next.title, post.body) ? next.title : undefined;
    const earlier = post && unfit !== undefined && !shared ? earlierBody(unfit, row, first.from, masked) : undefined;
    if (post && earlier) {
      post = { ...post, body: earlier, title: next.title };
      unfit = undefined;
    }
    if (post && unfit !== undefined) yield { ...next, posts: [], homes: [], loose: { body: post.body, title: unfit, shared } };
    else if (post)
      yield {
        ...next,
        posts: [{ body: post.body, title: shared ? title : ofSameGroup(next.title, title), shared, behind: true }],
        homes: [],
      };
    else if (home && shared) yield { ...next, posts: [], homes: [home] };
    loose = unfit;
    if (!shared && unfit === undefined) title = next.title;
    at = next.to;
  }
}

/** 巡察组组长甲、副组长乙 */
const ofSameGroup = (title: string, before: string): string =>
  title === "副组长" && before.endsWith("组组长") ? before.replace(/组长$/u, title) : title;

const follower = pattern(
  `^(?:先生|女士|同志)?(?:(?:(?:${joints})|，(?=秘书长))(?<title>(?:${title})?)|(?:带领|率领|率|陪同|带着)(?<led>${title}))(?<person>{P})`,
);

const ownTrade =
  /^(?:常务副|副)?(?:建筑师|设计师|工程师|会计师|医师|医生|律师|技师|老师|教授|博士|导师|同学|学生|法师|道长|住持|牧师|神父|师父|师傅|理事长|会长|主委|总干事|董事长|总?经理|主任|主席|校长|局长|处长|县长|乡长|镇长|市长|区长|村长|里长|议员|立委|署长|厅长|司长|部长|专员|科长|股长|站长|所长|院长|队长|园长|馆长|台长|组长|社长|课长|秘书长|监事长|书记|支书|委员|警官|法官|检察官|护士|民警|(?:主任|机要)?秘书|副?研究员|专门委员|技[正士]|课员|参议|督导|代表(?=[、，。；及]|$))/;

interface NextName {
  readonly from: number;
  readonly to: number;
  readonly person: Mention;
  readonly title: string;
  /** By a comma. */
  readonly apart: boolean;
}

function nextName(masked: TypedText, at: number): NextName | undefined {
  const found = [...masked.text.slice(at).matchAll(follower)][0];
  const position = found?.indices?.groups?.person?.[0];
  const person = position === undefined ? undefined : masked.mentions[at + position];
  if (!found || !person) return undefined;
  // 理事长甲、乙建筑师: the second has a trade of his own behind his name.
  if (found.groups?.title === "" && ownTrade.test(masked.text.slice(at + found[0].length, at + found[0].length + 6))) return undefined;
  const title = found.groups?.title ?? found.groups?.led ?? "";
  return { from: at + 1, to: at + found[0].length, person, title, apart: found[0].startsWith("，") };
}

const occupationOf = (text: string): string | undefined => {
  const bareText = clean(text).replace(/^(?:第?[\d一二三四五六七八九十]+[组社队]|[^的]{0,8}[组社屯寨湾]的?)/, "");
  const first = bareText.replace(/^(?:一[名位个]|的|有着[^的]*的|\d+岁的?|年过\S{1,2}的)/, "");
  return first === "" || plainResident.test(first) ? undefined : first;
};

/** `甲市、乙市水利局局长丙、丁`: each is of one of them. */
const anotherPlace = pattern("{L}(?:、|和|与|及|以及)$");
/** A name behind the first, or what stands there as one does and nobody has read. */
const severalHolders = pattern(
  "^(?:、|和|与|及|以及)(?:{P}|[^，。；、：（{*}]{2,3}(?:[，。；、]|分别|签|出席|参加|表示|介绍|代表|座谈|交流|会谈|共同|一起|$))",
);
const isOfEach = (masked: TypedText, match: Match): boolean =>
  masked.text.slice(match.to).search(severalHolders) === 0 &&
  masked.text.slice(Math.max(0, match.from - 3), match.from).search(anotherPlace) >= 0;
/** `甲先生某局局长乙先生某署署长`: names each with his post behind it, run together. */
const addressed = pattern("{P}(?:先生|女士|小姐|太太)$");
const isOfPerson = ({ text }: TypedText, from: number): boolean => text.slice(Math.max(0, from - 3), from).search(addressed) >= 0;

function appositionsOf(masked: TypedText): Apposition[] {
  const found: Apposition[] = [];
  for (const match of matches(masked, held)) {
    const person = last(match.mentions("person"));
    const told = match.text("title").replace(ofRank, "").replace(sentCadre, "");
    if (person && !isOfEach(masked, match) && !action.test(told) && !isOfPerson(masked, match.from))
      found.push({ from: match.from, to: match.to, person, ...rolesOf(postsOf(masked, match)) });
  }
  for (const match of [...matches(masked, lives), ...matches(masked, ofVillage)]) {
    const [person, place] = [last(match.mentions("person")), last(match.mentions("place"))];
    const what = match.text("what");
    if (!person || !place || action.test(what) || isElsewhere(what, place) || found.some((other) => other.person === person)) continue;
    const loose = what.search(ofLivelihood) < 0;
    const home = { place, occupation: occupationOf(what), ...(loose && { loose }) };
    found.push({ from: match.from, to: match.to, person, posts: [], homes: [home] });
  }
  for (const match of matches(masked, nameFirst)) {
    const [person, body] = [last(match.mentions("person")), last(match.mentions("body"))];
    if (!person || !body || found.some((other) => other.person === person)) continue;
    found.push({ from: match.from, to: match.to, person, posts: [{ body, title: match.text("title"), shared: false }], homes: [] });
    found.push(...nameFirstBehind(masked, match.to, body).filter((one) => !found.some((other) => other.person === one.person)));
  }
  for (const match of matches(masked, bare)) {
    const [person, body] = [last(match.mentions("person")), last(match.mentions("body"))];
    if (!person || !body || found.some((other) => other.person === person)) continue;
    found.push({ from: match.from, to: match.to, person, posts: [{ body, title: "", shared: true }], homes: [] });
  }
  return found;
}

const nextNameFirst = pattern(`^(?:${joints})(?<person>{P})(?<title>${titleBehind})(?![助理级{P}])`);

/** 县水利局李国强局长、张远副局长: each has the post behind his name, of the same body. */
function nameFirstBehind(masked: TypedText, from: number, body: Mention): Apposition[] {
  const found: Apposition[] = [];
  for (let at = from; ;) {
    const match = [...masked.text.slice(at, at + 16).matchAll(nextNameFirst)][0];
    const span = match?.indices?.groups?.["person"];
    const [person, title] = [span && masked.mentions[at + span[0]], match?.groups?.["title"] ?? ""];
    if (!match || !person || !fitsBeside(title, body)) return found;
    found.push({ from: at + 1, to: at + match[0].length, person, posts: [{ body, title, shared: false }], homes: [] });
    at += match[0].length;
  }
}

/** In text order; they do not overlap. */
export function appositions(masked: TypedText): Apposition[] {
  if (masked.text.search(somebody) < 0) return [];
  const all = appositionsOf(masked);
  const chained = all.flatMap((one) => apart(masked, one, [...followers(masked, one, all)]));
  chained.sort((a, b) => a.from - b.from || b.posts.length - a.posts.length);
  let end = 0;
  return chained.filter((one) => one.from >= end && (end = one.to) > 0);
}
