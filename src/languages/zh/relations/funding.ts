/** Who pays, for what, and how much: FUNDS. */
import { typedRegExp } from "../../../rules/pattern.ts";
import { clauseStart } from "./clause.ts";
import type { Draft } from "../../../relate/draft.ts";
import { eventHere, lastEvent } from "./event-near.ts";
import type { Family } from "./family.ts";
import { actors } from "./frame.ts";
import { confidences } from "../confidences.ts";
import { type Rule, RuleFamily } from "../../../rules/rule.ts";
import { joints, list, pattern } from "./patterns.ts";
import { type Match, matches } from "../../../rules/match.ts";
import { mentionsIn } from "../../../rules/typed-text.ts";
import type { Page } from "./page.ts";
import { pays } from "./programme.ts";
import { proposal } from "./proposal.ts";
import { amountOf } from "../../../relate/sum.ts";
import type { Actors } from "./subject.ts";
import { named } from "./sureness.ts";
import type { View } from "./view.ts";
import type { Mention } from "../../../model.ts";

const rules = new RuleFamily("zh/funding", { confidences, states: ["FUNDS"] });
export { rules as fundingRules };

const paying =
  "(?:投入|补助|资助|拨付|拨款|下拨|下达|捐赠|捐资|捐款|捐助|注资|出资|投资|安排|筹措|筹集|拨出|支付|划拨|整合|奖补|补贴|援助|赞助|统筹|支持|出了|拿出|汇来|捐出|捐献)";
/** `其中省级财政衔接资金补助‹M›`: who pays is no name, and not whom the sentence goes on about. */
const unnamedPayer = typedRegExp(
  String.raw`(?:资金|财政|中央|省级|市级|州级|县级|国家|上级|预算|社会|群众|村民|各方|爱心人士|企业家|乡贤|党员|干部|职工|志愿者|商户|业主|商家|好心人|网友|师生)[^，。；：{*}]{0,8}$`,
);
const sum = rules.rule("sum", {
  pattern: pattern(
    `(?<!配套|总|计划|项目|工程|概算|预计|完成|估算)(?<verb>${paying}){1,2}(?:了)?(?:(?<for>[^，。；：！？了{PAVLOJDEHTMQ}]{0,8}?)(?:资金|善款|经费|补助款|款))?(?:近|约合?|超过?|逾|共计|合计|达|累计|总计|折合)*(?<money>{M})`,
  ),
  yields: "{A:市财政局}投入资金{M:50万元}用于{J:青山饮水工程}。",
  never: "{A:市财政局}介绍，{J:青山饮水工程}总投资{M:50万元}。",
});
const sumForWhat = pattern(
  `(?:资助|援助|支持|赞助|补助|用于|用以|实施|建设|改造|新建|修建|兴建|捐建|援建|开展|办理|施作|推行|投入|投向|支援|推进|启动|打造|升级|举办|为|给|向|对)[^，。；：！？]{0,24}?(?<what>{JE})`,
);
const backed = rules.rule("backed", {
  pattern: pattern(
    `(?<what>{JE})[^。；！？]{0,24}?(?:获|获得|得到|由|受|接受)(?:了)?(?<who>${list("AOLP")})(?:等[^，。；、]{0,6})?[^，。；{M}]{0,8}?(?<verb>资助|出资|补助|投资|支持|赞助|捐赠|捐资|捐款|捐助|捐建|集资|拨款|注资|投入|援建)[^，。；：]{0,8}?(?<money>{M}?)`,
  ),
  yields: "{J:青山饮水工程}获{O:远山基金会}资助{M:30万元}。",
});
const grantor = rules.rule("grantor", {
  pattern: pattern(
    `(?:由)?(?<who>${list("AOLP")})(?:等[^，。；、]{0,6})?(?:共同|全额|联合|独家|无偿)*(?<verb>资助|出资建设|出资|捐建|援建|捐资建设|投资建设|赞助|投资)(?<money>{M}?)(?:建设|兴建|修建|实施|举办)?的[^，。；：]{0,12}?(?<what>{JE})`,
  ),
  yields: "由{O:远山基金会}捐建的{J:青山饮水工程}已开工。",
});
const builtFor = rules.rule("built-for", {
  pattern: pattern(
    `(?<who>${list("AOLP")})(?:等[^，。；、]{0,6})?[^，。；：{*}]{0,8}?(?:[为向给]{LVAO}{1,3}[^，。；：{*}]{0,4}?)?(?<verb>捐建|援建|捐造|(?:捐资|捐款|捐助|出资|集资|资助)(?:兴建|修建|新建|扩建|重建|建造|建起|建成|修筑))(?:了|起)?(?<money>)(?<what>{J})`,
  ),
  yields: ["{P:陈大山}捐建{J:国梁楼}。", "{O:远山基金会}为{O:柳河小学}援建了{J:远山图书馆}。"],
  never: ["{P:陈大山}没有捐建{J:国梁楼}。", "{P:陈大山}参观捐建的{J:国梁楼}。"],
});
const inRow = rules.rule("row-without-verb", {
  pattern: pattern("^(?:、|，|；|和|及)(?<who>{PAO})(?<money>{M})(?=[、，。；及和等]|$)"),
  yields: "{J:柳河大桥}开工。{P:陈大山}捐款{M:5万元}、{P:张远青}{M:3万元}，用于修建{J:柳河大桥}。",
  never: "{J:柳河大桥}开工。{P:陈大山}没有捐款{M:5万元}、{P:张远青}{M:3万元}，用于修建{J:柳河大桥}。",
});
const supporter = rules.rule("supporter", {
  pattern: pattern(`(?<who>${list("AO")})(?:资金)?(?<verb>支持)的[^，。；：{PAVLOJDEHTMQ}]{0,6}(?<what>{J})(?<money>)`),
  yields: "村里争取到{A:市自然资源局}支持的{J:路灯安装项目}。",
  never: "村里没有得到{A:市自然资源局}支持的{J:路灯安装项目}。",
});
const askedOf = rules.rule("asked-of", {
  pattern: pattern(
    `向(?:中央)?(?<who>${list("AO")})(?:积极|成功|极力|顺利)?(?:争取|申请)(?:到|得|获)?(?:了)?(?<for>[^，。；：{PAVLOJDEHTMQ}]{0,8}?)(?<verb>补助|资助|拨款|经费|资金)(?:款|经费)?(?:近|约|超|逾|共计|合计|达|累计)*(?<money>{M})`,
  ),
  yields: "{J:活动中心兴建工程}完工，{A:大城乡公所}向{A:内政部}争取到补助{M:1800万元}。",
  never: "{J:活动中心兴建工程}停摆，{A:大城乡公所}未向{A:内政部}争取补助{M:1800万元}。",
});
const matched = rules.rule("matched", {
  pattern: pattern("(?<who>{AOL})(?<verb>配套)(?<for>)(?:资金|投入)?(?<money>{M})"),
  yields: "{J:青山饮水工程}总投资中，{A:清河县财政局}配套资金{M:20万元}。",
});
const sponsor = rules.rule("sponsor", {
  pattern: pattern(
    `(?<who>${list("AO")})(?<verb>赞助|冠名|资助|出资支持)(?:了)?(?:{AO}(?:举办|主办|举行|合办|承办)(?:的|之)?)?(?<what>{JE})(?<money>)`,
  ),
  yields: ["{O:远山公司}赞助{E:龙舟赛}。", "{O:远山基金会}资助{O:柳河坊会}举办{E:龙舟赛}。"],
  never: "{O:远山公司}拒绝赞助{E:龙舟赛}。",
});
const sponsorsEvent = rules.rule("sponsors-event", {
  pattern: pattern(`(?<who>${list("AO")})(?:独家|联合|共同|冠名|提供)*(?<verb>赞助|(?:资助|捐助)(?={M}))(?<money>{M}?)(?=[，。；、的]|$)`),
  yields: [
    "{E:龙舟赛}由{A:县文旅局}主办，{O:远山公司}赞助。",
    "{A:县文旅局}主办、{O:远山公司}赞助的{E:龙舟赛}开赛。",
    "{E:龙舟赛}由{A:县文旅局}承办，{O:远山公司}资助{M:15万元}。",
  ],
  never: ["{E:龙舟赛}由{A:县文旅局}主办，{O:远山公司}没有赞助。", "{E:龙舟赛}由{A:县文旅局}主办，{O:远山公司}没有资助{M:15万元}。"],
});
const source = rules.rule("source", {
  pattern: pattern(`(?:资金|经费|投资)[^，。；：{PAVLOJDEHTMQ}]{0,6}(?<verb>来自)(?<who>${list("AO")})的(?<what>{JE})(?<money>)`),
  yields: "资金主要来自{O:远山基金会}的{J:青山饮水工程}。",
});
const granted = rules.rule("granted", {
  pattern: pattern(
    `(?<verb>争取|获得|申请|获|得到|获批)(?:到|了)?(?<who>${list("AO")})(?:的)?(?<for>[^，。；：{PAVLOJDEHTMQ}]{0,10}?)(?:资金|补助|支持|投资|捐款|经费|核定|拨款|资助|补助款)(?:近|约|超|逾|共计|合计|达|累计)*(?<money>{M})`,
  ),
  yields: "{J:青山饮水工程}争取到{A:省财政厅}补助{M:80万元}。",
});
const borne = rules.rule("borne", {
  pattern: pattern(
    `(?<what>{JE})(?:的)?[^，。；：{PAVLOJDEHTMQ}]{0,6}?(?:资金|经费|费用|款项|投资)(?:[^，。；：{PAVLOJDEHTMQ}]{0,6}?)由(?<who>${list("AOL")})[^，。；：{PAVLOJDEHTMQ}]{0,8}?(?<verb>解决|承担|保障|拨付|安排|负担|支付|筹措|列支|出)(?<money>)`,
  ),
  yields: "{J:青山饮水工程}建设资金由{A:县水利局}统筹解决。",
});
const thanksTo = rules.rule("thanks-to", {
  pattern: pattern(
    `(?:在|由)(?<who>${list("AO")})(?:的)?(?:大力|鼎力|全额|无偿|共同|联合)?(?<verb>资助|资金支持|捐助|捐赠|援助|赞助|补助)(?:经费)?(?<money>{M}?)(?:和帮助|与支持|支持)?下?，(?:[^。；！？{PAVLOJDEH}]{0,10}?|{LV}{1,3})(?<what>{J})`,
  ),
  yields: [
    "在{O:远山基金会}的资助下，{J:青山饮水工程}建成。",
    "在{A:县政府}补助{M:350万元}下，{J:集会所整修工程}完工。",
    "由{A:县政府}与{A:内政部}补助，{L:石桥乡}{J:集会所整修工程}动土。",
  ],
  never: "未由{A:县政府}补助，{J:集会所整修工程}停摆。",
});
const earlier = rules.rule("of-the-earlier-project", {
  yields: "{J:活动中心兴建工程}完工。{A:县政府}补助{M:650万元}，工程由{O:宏展公司}承造。",
  never: "{J:活动中心兴建工程}完工。{A:县政府}补助{M:650万元}，农民都说好。",
});
const anyWhat = pattern("{JE}");

/** An event that somebody starts may be what is paid for; one that is only named is not. */
const setGoing = /(?:启动|开展|实施|组织|举办|推进)[^，。]{0,8}$/;

/** 普查 in 普查经费 tells that the money is for the 经济普查 named before. */
const tellingLength = 2;

/** The sentence goes on about the project named before it: 工程由…承造, which stands for it, or 总经费. */
export const goesOn = typedRegExp("(?:^|[，；])(?:该|本|整体)?(?:工程|{J})(?:由|总|经费)|总(?:工程)?经费");
/** `工程总投资5760万元。其中省林草局补助1800万元`: a share of the sum that the sentence before gives its one project. */
const shareOf = typedRegExp("^(?:其中|资金来源|所需资金|资金由)");
const ofTotal = typedRegExp("(?<!计划|预计|拟|概算|估算|预算)总?投资[^，。；]{0,6}{M}");
const isProject = ({ type }: Mention): boolean => type === "Project";

const enumerated = pattern(`^(?:(?:${joints}){JE})*`);

/** A project with those enumerated after it. */
function listFrom(view: View, at: number): readonly Mention[] {
  const more = view.lean.text.slice(at + 1).match(new RegExp(enumerated, "d"))?.[0].length ?? 0;
  return mentionsIn(view.lean, at, at + 1 + more);
}

/** The projects or events that the money goes to: after it in the sentence, else the last before it. */
function purposes(view: View, page: Page, match: Match): readonly Mention[] {
  const { lean } = view;
  const rest = lean.text.slice(match.to).split(/[。；！？]/)[0] ?? "";
  const direct = [...rest.matchAll(sumForWhat)][0]?.indices?.groups?.what?.[0];
  if (direct !== undefined) return listFrom(view, match.to + direct);
  if (otherPurpose.test(rest)) return [];
  const next = /^(?:的)?[^，。；]{0,4}/.exec(rest)?.[0].search(anyWhat) ?? -1;
  if (next >= 0) return listFrom(view, match.to + next);
  const before = [...lean.text.slice(0, match.from).matchAll(anyWhat)].findLast(
    ({ index }) =>
      (lean.mentions[index]?.type === "Project" && !pays(lean.mentions[index]!, page)) ||
      (lean.mentions[index]?.type === "Event" && setGoing.test(lean.text.slice(0, index))),
  );
  const last = before && lean.mentions[before.index];
  if (last) return [last];
  const word = match.text("for");
  const ofSum = shareOf.test(lean.text) ? page.previous(view) : undefined;
  const summed = ofSum && ofTotal.test(ofSum.lean.text) ? ofSum.lean.mentions.filter((one) => one?.type === "Project") : [];
  if (new Set(summed.map((one) => one?.text)).size === 1) return [summed[0]!];
  const spokenOf =
    word.length < tellingLength && goesOn.test(lean.text) ? page.lastBefore(view, view.sentence.start, isProject) : undefined;
  if (spokenOf) return [spokenOf];
  if (word.length < tellingLength) return [];
  const told = page.lastBefore(
    view,
    view.sentence.start,
    (one) => (one.type === "Project" || one.type === "Event") && one.text.includes(word),
  );
  return told ? [told] : [];
}

/** `安排‹M›支持该校图书馆`: what nobody has read as a project is none that the page tells of before. */
const otherPurpose =
  /^，?(?:主要|专门|全部)?(?:用于|用以|支持|资助|帮助|购置|购买|奖励|慰问|捐给|赠予)(?!该?(?:项目|工程|计划|活动|建设)|其|此|了?[，。；])/u;

/** `甲乡政府与投资‹M›的‹J›签约`: the sum describes the project, and nobody is said to pay it. */
const describedAfter = new RegExp(`(?:^|${joints}|了|的|对|向|[，：])(?:总|计划|预计)?$`, "u");
const describes = (text: string, { from, to }: Match): boolean =>
  /^的|^[^，。；]{0,3}元的/.test(text.slice(to, to + 6)) && describedAfter.test(text.slice(Math.max(0, from - 4), from));

/** 县长甲代表‹A›与‹O›签订投资‹M›的‹J›合同: who signs for another pays nothing. */
const signsFor = typedRegExp(String.raw`{P}[^，。；：{*}]{0,4}代表[^。；]{0,60}?(?:签订|签署|签约|签下)[^，。；]{0,6}$`);

/** `甲乡公所向乙部争取补助‹M›`, `甲协会获得‹A›补助‹M›`: who asks for it, or gets it, does not pay it. */
const askedFor = typedRegExp(
  String.raw`(?:争取|申请|提报|函请|获|请)(?:到|得|了)?(?:经费)?(?:{AOLP}(?:(?:、|和|与|及){AOLP}){0,3}的?|[^，。；：后奖{*}]{2,10}(?=$))?$`,
);
/** What is granted to somebody who asked, and given by nobody on the way. */
const grantedVerb = /^(?:补助|资助|拨付|拨款|下拨|核定|支持|补贴|奖补|赞助)/u;

/** 甲镇与乙乡签订协议，捐赠‹M›: one of the two gets it; of several pairs nobody knows which. */
const agreed = /(?:签订|签署|签约|结对|携手|牵手|结成|缔结)/u;
const between = /[与和同]/gu;
function giversOf({ lean }: View, { leads, carried }: Actors, at: number): readonly Mention[] {
  if (carried === 0 || leads.length < 2 || !agreed.test(lean.text.slice(0, at))) return leads;
  const from = lean.mentions.indexOf(leads[0], 0);
  const to = lean.mentions.lastIndexOf(leads.at(-1), at);
  const pairs = [...lean.text.slice(Math.max(0, from), Math.max(0, to)).matchAll(between)];
  const [pair] = pairs;
  if (pair === undefined) return leads;
  return pairs.length > 1 ? [] : leads.filter((one) => lean.mentions.indexOf(one) < from + pair.index);
}

/** Who pays is said in the clause, or before it. */
function* paid(view: View, page: Page): Generator<Draft> {
  const { lean } = view;
  for (const match of matches(lean, sum)) {
    // 甲会获资助‹M›: who gets the money.
    if (/(?:获|获得|得到|接受|获批)$/u.test(lean.text.slice(Math.max(0, match.from - 2), match.from))) continue;
    const before = lean.text.slice(0, match.from);
    if (describes(lean.text, match) || signsFor.test(before) || (askedFor.test(before) && grantedVerb.test(match.text("verb")))) continue;
    const found = besideSum(view, match) ?? actors(view, page, match.from);
    if (!found || found.carried > 1) continue;
    if (unnamedPayer.test(lean.text.slice(clauseStart(lean.text, match.from), match.from))) continue;
    const objects = purposes(view, page, match);
    for (const subject of giversOf(view, found, match.from))
      for (const object of objects)
        yield draft(object.sentence !== view.sentence.id && goesOn.test(lean.text) ? earlier : sum, view, match, subject, object, found);
    yield* rowBehind(view, match, objects);
  }
}

/** `甲捐款‹M›、乙捐款‹M›`: each in the row gives his own. */
const giverBeside = pattern(
  `(?<=[、；和及{M}])(?<who>{PAO})(?:先生|女士|老师|同志)?(?:也|又|各|再|则|率先|先后|带头|主动|个人|一次性){0,2}$`,
);
function besideSum({ lean }: View, { from }: Match): Actors | undefined {
  const before = lean.text.slice(0, from);
  if (before.search(anySum) < 0) return undefined;
  const at = before.search(giverBeside);
  const giver = at < 0 ? undefined : lean.mentions[at];
  return giver && { leads: [giver], partners: [], carried: 0 };
}
const anySum = pattern("{M}");

/** `甲捐款‹M›、乙‹M›、丙‹M›` */
function* rowBehind(view: View, first: Match, objects: readonly Mention[]): Generator<Draft> {
  const { lean } = view;
  for (let at = first.to; objects.length > 0;) {
    const next = [...lean.text.slice(at, at + 8).matchAll(inRow.pattern!)][0];
    const who = next?.indices?.groups?.["who"]?.[0];
    const money = next?.indices?.groups?.["money"]?.[0];
    const [subject, amount] = [who, money].map((one) => (one === undefined ? undefined : lean.mentions[at + one]));
    if (!next || !subject) return;
    for (const object of objects)
      yield {
        ...draft(inRow, view, first, subject, object),
        properties: amountOf(amount),
      } as Draft;
    at += next[0].length;
  }
}

/** Who pays is said by the words about the sum themselves. */
function* granting(view: View, page: Page): Generator<Draft> {
  const { lean } = view;
  for (const rule of [granted, askedOf, matched]) {
    for (const match of matches(lean, rule)) {
      for (const subject of match.mentions("who"))
        for (const object of purposes(view, page, match)) yield draft(rule, view, match, subject, object);
    }
  }
  for (const rule of [backed, grantor, builtFor, supporter, sponsor, source, borne, thanksTo]) {
    for (const match of matches(lean, rule)) {
      const [object] = match.mentions("what");
      if (!object) continue;
      for (const subject of match.mentions("who")) yield draft(rule, view, match, subject, object);
    }
  }
}

const draft = (rule: Rule, view: View, match: Match, subject: Mention, object: Mention, found: Actors = named): Draft => {
  const properties = amountOf(match.mentions("money")[0]);
  return proposal(rule, view, match, { subject, predicate: "FUNDS", object, properties }, { actors: found, around: [subject, object] });
};

/** Whoever stands beside the hosts of an event pays for that. */
const hosted = /主办|承办|协办|合办/u;

/** Of the event named beside it, else of the last one told of. */
function* sponsoring(view: View, page: Page): Generator<Draft> {
  const isHosted = hosted.test(view.lean.text);
  for (const match of matches(view.lean, sponsorsEvent)) {
    const object =
      match.mentions("money").length > 0
        ? eventAlone(view, match)
        : isHosted
          ? (eventHere(view, match.from, match.to) ?? lastEvent(view, page))
          : undefined;
    for (const subject of object ? match.mentions("who") : []) yield draft(sponsorsEvent, view, match, subject, object!);
  }
}

/** The event named before the sum in a sentence that names no project. */
function eventAlone({ lean: { mentions } }: View, { from }: Match): Mention | undefined {
  const before = mentions.slice(0, from);
  return before.some((one) => one && isProject(one)) ? undefined : before.findLast((one) => one?.type === "Event");
}

export const funding: Family = function* (view, page) {
  yield* paid(view, page);
  yield* sponsoring(view, page);
  yield* granting(view, page);
};
