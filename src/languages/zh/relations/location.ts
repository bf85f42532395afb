/** Where organizations, sites and events are: LOCATED_IN. */
import type { Draft } from "../../../relate/draft.ts";
import { matches } from "../../../rules/match.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import { holding } from "../vocabulary/acting.ts";
import { lying } from "../vocabulary/places.ts";
import { isDivision, isSite } from "./division.ts";
import type { Family } from "./family.ts";
import { actors } from "./frame.ts";
import type { Page } from "./page.ts";
import { list, pattern } from "./patterns.ts";
import { nameProposal, paired, positionOf, proposal } from "./proposal.ts";
import type { View } from "./view.ts";

const rules = new RuleFamily("zh/location", { confidences, states: ["LOCATED_IN"] });
export { rules as locationRules };

/** Who comes to a village to help it is not there: 进驻该村后. */
const settledAt = "落户于|落户在|落户到|落户|落地于|落地|落子|选址于|选址在|选址|进驻(?!(?:于|在|了|到)?{V})|入驻|扎根|驻在|驻于";
const setUpAt = "设在|设立在|设于|建在|建于|总部在|总部设在|总部位于|注册地在";
const lies = `(?<verb>${lying}|${settledAt}|${setUpAt})`;
/** `该园位于甲镇`, where 该园 is no mention of its own: the last thing named so. */
const pointed = rules.rule("pointed-at", {
  pattern: pattern(`(?:该|此|这[家个座]?)(?<noun>[^，。；：！？{LVAOPJE}]{1,3}?)(?:项目)?${lies}(?:于|在|了)?(?<place>{LV})`),
  yields: "{L:青山公园}开放了。这座公园位于{L:清河镇}。",
  never: "{L:青山公园}开放了。这座水库位于{L:清河镇}。",
});
/** `甲中心昨日揭幕，中心位于乙镇`: the last word of a name stands for it. */
const byHead = rules.rule("head-lies-in", {
  pattern: pattern(
    `(?<subject>{O})[^。；：！？{O}]{0,24}，(?<noun>中心|学校|医院|会堂|院舍|大楼|工厂|分行)${lies}(?:于|在|了)?(?<place>{LV})`,
  ),
  yields: "{O:远山健康服务中心}昨日揭幕，中心位于{L:清河镇}。",
  never: "{O:远山健康服务中心}昨日揭幕，学校位于{L:清河镇}。",
});
const stated = [
  rules.rule("lies-in", {
    pattern: pattern(
      `(?<subject>${list("OLA")})(?!以及|和|与|及|、)(?:[^，。；：！？{OLAVPJE}]{0,8}?|，)${lies}(?:于|在|了|到)?(?<place>{LV})`,
    ),
    yields: "{O:远山公司}、{O:清河水泥厂}等企业相继落户{L:清河市}。",
    never: ["{O:远山公司}没有落户{L:清河市}。", "{L:青山镇}位于{L:清河市}。", "{O:远山公司}建设的{J:物流中心项目}坐落在{L:青山镇}。"],
  }),
  rules.rule("of-a-place", {
    pattern: pattern(
      `${lies}(?:于|在|了)?(?<place>{LV})(?:[^，。；：！？{LVAOP}]{0,12}?)的(?:[^，。；：{LVAOPJE}由与向给]{0,8}?)(?<subject>{OL})`,
    ),
    yields: "落户{L:青山镇}的{O:远山公司}投产。",
    never: "位于{L:青山镇}的{J:物流中心项目}由{O:远山公司}投资建设。",
  }),
  rules.rule("set-up-in", {
    pattern: pattern(
      `在(?<place>{LV})(?:，)?[^，。；：{LVAOP}]{0,4}(?<verb>新建成|新建|建成|新成立|成立|挂牌)的(?:[^，。；：{LVAOP}]{0,4}?)(?<subject>{O})`,
    ),
    yields: "在{L:青山镇}新成立的{O:远山公司}投产。",
  }),
  rules.rule("the-places", {
    pattern: pattern(`(?<place>{LV})(?:境内|辖区|辖区内|本地|当地|内|里)?的(?<subject>${list("O")})`),
    yields: "记者在{L:青山镇}的{O:远山公司}看到，工人正忙。",
  }),
  rules.rule("brought-in", {
    pattern: pattern(
      `(?<place>{LV})(?:先后|成功|已|还|陆续)?(?<verb>引进|引入|引来|招引|拥有|建有|坐拥|聚集了|集聚了|迎来)(?:了)?(?<subject>${list("O")})`,
    ),
    yields: "{L:青山镇}成功引进{O:远山公司}。",
    never: "{L:青山镇}未能引进{O:远山公司}。",
  }),
  rules.rule("joins-places", {
    pattern: pattern(
      `^(?:[^。；！？{LVJ}]{0,12}?)(?<subject>{J})[^。；！？{J}]{0,40}?(?<verb>连接|连通|串联|贯通|途经|串起|联通)(?:起|着|了)?(?<place>${list("LV")})`,
    ),
    yields: "{J:清河大桥}横跨两岸，连接{V:柳河村}和{V:双沟村}。",
  }),
  rules.rule("event-at", {
    pattern: pattern(
      `(?<subject>{E})(?:[^。；！？{LVE}]{0,14}?)(?:(?<![由关对至属位处])[在于]|假座|假)(?<place>${list("LV")})[^，。；：！？{E}]{0,12}?(?<verb>举行|举办|召开|启动|开幕|开赛|开展|拉开|上演|启幕|圆满|闭幕|落幕|落下帷幕|收官|鸣枪|开跑|开讲|进行)`,
    ),
    yields: "{E:插秧节}在{V:柳河村}举行。",
    never: "{E:插秧节}没有在{V:柳河村}举行。",
  }),
  rules.rule("event-struck-up", {
    pattern: pattern(
      "(?<place>{LV})[^。；！？，{LVE}]{0,6}，[^。；，{LVE}]{0,8}(?<subject>{E})(?:正式|顺利|火热)?(?<verb>打响|举行|开赛|启动|开幕|拉开|举办|上演|召开|开讲)",
    ),
    yields: "在{L:人民广场}，一场{E:篮球赛}火热开赛。",
  }),
  rules.rule("event-held-at", {
    pattern: pattern(
      `(?:(?<![由关对至属位处])[在于]|假|假座|走进|深入|来到|到|赴|前往)(?<place>${list("LV")})[^。；！？{LVE}，]{0,12}?，?[^。；！？{LVE}，]{0,6}?(?<verb>${holding})[^，。；：！？]{0,20}?(?<subject>{E})`,
    ),
    yields: "{A:区法院}走进{V:幸福社区}开展{E:普法讲座}。",
    never: "{A:区法院}没有走进{V:幸福社区}开展{E:普法讲座}。",
  }),
];
const beside = rules.rule("place-before-name", {
  pattern: pattern("(?<![对向与和同、])(?<place>{LV})(?=(?<subject>{O}))"),
  yields: "走进{L:青山镇}{O:远山公司}，机器轰鸣。",
  never: ["{A:县政府}与{L:青山镇}{O:远山公司}", "走进{L:广大城小区}{O:远山公司}"],
});
const settledIn = rules.rule("settled-where-told", {
  pattern: pattern(
    `(?<subject>${list("O")})(?:等)?[^，。；{LV}]{0,14}?(?:相继|先后|陆续|纷纷|成功)?(?<verb>进驻|落户|入驻|落地|落子|投产|建成投用|揭牌|建成投入使用|布局)(?![^，。；]{0,3}{LV})`,
  ),
  yields: "{L:清河市}招商有方，{O:远山公司}、{O:清河水泥厂}等一批企业进驻投产。",
  never: "{L:清河市}招商无方，{O:远山公司}没有进驻。",
});
const founded = rules.rule("founded-where-told", {
  pattern: pattern("(?<verb>成立|组建|设立|创办|创建|办起)(?:了)?(?<subject>{O})"),
  yields: "{V:柳河村}成立了{O:柳河茶叶专业合作社}。",
});
const inPark = rules.rule("moved-into-park", {
  pattern: pattern("(?<subject>{O})(?:[^，。；：！？{LVAOP}]{0,8}?)(?<verb>入)(?:园|驻园区)"),
  yields: "{L:青山工业园}开园。{O:远山公司}是首批入园的企业。",
  never: "{L:青山镇}开工。{O:远山公司}是首批入园的企业。",
});

/** `随着甲、乙等一批企业进驻…`: into the place that the passage is about. */
function* settled(view: View, page: Page): Generator<Draft> {
  for (const rule of [settledIn, founded])
    for (const match of matches(view.lean, rule)) {
      const own = actors(view, page, match.from);
      const found = own?.leads.some((lead) => lead.type === "Place" || lead.type === "Village") ? own : page.topic(view.article);
      const object = found?.leads.find((lead) => lead.type === "Place" || lead.type === "Village");
      if (!object || !found) continue;
      const told = { actors: { carried: found.carried === 0 ? 1 : found.carried }, around: [object] } as const;
      for (const subject of match.mentions("subject"))
        yield proposal(rule, view, match, { subject, predicate: "LOCATED_IN", object }, told);
    }
}

const park = /(?:园|园区|基地|开发区|新区|集聚区)$/;

function* parked(view: View, page: Page): Generator<Draft> {
  for (const match of matches(view.lean, inPark)) {
    const [subject] = match.mentions("subject");
    const object = subject && page.lastBefore(view, subject.start, (one) => one.type === "Place" && park.test(one.text));
    if (object) yield proposal(inPark, view, match, { subject, predicate: "LOCATED_IN", object }, { around: [object] });
  }
}

const sited = new Set<string>(["Organization", "Place"]);

function* pointedAt(view: View, page: Page): Generator<Draft> {
  for (const match of matches(view.lean, pointed)) {
    const noun = match.text("noun");
    const subject = page.lastBefore(view, positionOf(view, match), (one) => sited.has(one.type) && one.text.endsWith(noun));
    const [object] = match.mentions("place");
    if (subject && object) yield proposal(pointed, view, match, { subject, predicate: "LOCATED_IN", object });
  }
}

function* headed(view: View): Generator<Draft> {
  for (const match of matches(view.lean, byHead)) {
    const [[subject], [object]] = [match.mentions("subject"), match.mentions("place")];
    if (subject && object && subject.text.endsWith(match.text("noun")))
      yield proposal(byHead, view, match, { subject, predicate: "LOCATED_IN", object });
  }
}

function* besideName(view: View): Generator<Draft> {
  for (const match of matches(view.masked, beside)) {
    const [[subject], [object]] = [match.mentions("subject"), match.mentions("place")];
    if (subject && object && isDivision(object))
      yield nameProposal(beside, view.sentence, { subject, predicate: "LOCATED_IN", object }, object.from);
  }
}

export const locations: Family = function* (view, page) {
  yield* pointedAt(view, page);
  yield* headed(view);
  for (const rule of stated)
    for (const draft of paired(rule, view, view.lean, "LOCATED_IN", ["subject", "place"]))
      if (draft.subject.type !== "Place" || isSite(draft.subject)) yield draft;
  yield* besideName(view);
  yield* settled(view, page);
  yield* parked(view, page);
};
