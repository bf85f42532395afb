/** Where organizations, sites and events are: LOCATED_IN. */
import type { Draft } from "../../../relate/draft.ts";
import { evidence, verbOf } from "../../../relate/evidence.ts";
import type { Family } from "./family.ts";
import { isDivision, isSite } from "./division.ts";
import { actors, named, sureness } from "./frame.ts";
import { list, pattern } from "./patterns.ts";
import { matches } from "../../../rules/match.ts";
import type { Page } from "./page.ts";
import type { View } from "./view.ts";

const lies =
  "(?<verb>位于|坐落于|坐落在|坐落|地处|落户于|落户在|落户到|落户|落地于|落地|落子|选址于|选址在|选址|进驻|入驻|设在|设立在|设于|建在|建于|总部在|总部设在|总部位于|注册地在|扎根|驻在|驻)";
const rules: readonly (readonly [RegExp, number])[] = [
  [pattern(`(?<subject>${list("OLA")})(?:[^，。；：！？{OLAVP}]{0,8}?|，)${lies}(?:于|在|了|到)?(?<place>{LV})`), 0.92],
  [pattern(`${lies}(?:于|在|了)?(?<place>{LV})(?:[^，。；：！？{LVAOP}]{0,12}?)的(?:[^，。；：{LVAOP}]{0,8}?)(?<subject>{O})`), 0.9],
  [
    pattern(
      `在(?<place>{LV})(?:，)?[^，。；：{LVAOP}]{0,4}(?<verb>新建成|新建|建成|新成立|成立|挂牌)的(?:[^，。；：{LVAOP}]{0,4}?)(?<subject>{O})`,
    ),
    0.88,
  ],
  [pattern(`(?<place>{LV})(?:境内|辖区|辖区内|本地|当地|内|里)?的(?<subject>${list("O")})`), 0.75],
  [
    pattern(
      `(?<place>{LV})(?:先后|成功|已|还|陆续)?(?<verb>引进|引入|引来|招引|拥有|建有|坐拥|聚集了|集聚了|迎来)(?:了)?(?<subject>${list("O")})`,
    ),
    0.85,
  ],
];
/** `横跨丙河，连接甲村和乙村`: of the bridge or road that the sentence began with. */
const joining = pattern(
  `^(?:[^。；！？{LVJ}]{0,12}?)(?<subject>{J})[^。；！？{J}]{0,40}?(?<verb>连接|连通|串联|贯通|途经|串起|联通)(?:起|着|了)?(?<place>${list("LV")})`,
);
/** `清江镇宏达集团`. */
const beside = pattern("(?<![对向与和同、])(?<place>{LV})(?=(?<subject>{O}))");
const settledIn = pattern(
  `(?<subject>${list("O")})(?:等)?[^，。；{LV}]{0,14}?(?:相继|先后|陆续|纷纷|成功)?(?<verb>进驻|落户|入驻|落地|落子|投产|建成投用|揭牌|建成投入使用|布局)(?![^，。；]{0,3}{LV})`,
);
const founded = pattern(`(?<verb>成立|组建|设立|创办|创建|办起)(?:了)?(?<subject>{O})`);
const pointed = pattern(`(?:该|此|这[家个座]?)(?<noun>[^，。；：！？{LVAOPJE}]{1,3}?)(?:项目)?${lies}(?:于|在|了)?(?<place>{LV})`);
const eventAt = pattern(
  `(?<subject>{E})(?:[^。；！？{LVE}]{0,14}?)在(?<place>{LV})[^，。；：！？{E}]{0,12}?(?<verb>举行|举办|召开|启动|开幕|举行|开赛|开展|拉开|上演|启幕|圆满|闭幕|落幕|落下帷幕|收官|鸣枪|开跑|开讲|进行)`,
);
const struckUp = pattern(
  "(?<place>{LV})[^。；！？，{LVE}]{0,6}，[^。；，{LVE}]{0,8}(?<subject>{E})(?:正式|顺利|火热)?(?<verb>打响|举行|开赛|启动|开幕|拉开|举办|上演|召开|开讲)",
);
const heldAt = pattern(
  `(?:在|走进|深入|来到|到|赴|前往)(?<place>${list("LV")})[^。；！？{LVE}，]{0,12}?，?[^。；！？{LVE}，]{0,6}?(?<verb>开展|举办|举行|召开|组织|启动)[^，。；：！？]{0,20}?(?<subject>{E})`,
);

function* stated(view: View): Generator<Draft> {
  for (const [rule, confidence] of [...rules, [joining, 0.86], [eventAt, 0.92], [struckUp, 0.86], [heldAt, 0.88]] as const) {
    for (const match of matches(view.lean, rule)) {
      for (const subject of match.mentions("subject"))
        for (const object of match.mentions("place")) {
          if (subject.type === "Place" && !isSite(subject)) continue;
          yield {
            subject,
            predicate: "LOCATED_IN",
            object,
            ...evidence(view, view.lean, match.from, match.to),
            by: match.at("verb") < 0 ? "phrase" : verbOf(view.lean, match),
            extractor: "pattern:located",
            confidence: sureness(confidence, named, subject, object),
          };
        }
    }
  }
}

function* besideName(view: View): Generator<Draft> {
  for (const match of matches(view.masked, beside)) {
    const [[subject], [object]] = [match.mentions("subject"), match.mentions("place")];
    if (!subject || !object || !isDivision(object)) continue;
    yield {
      subject,
      predicate: "LOCATED_IN",
      object,
      ...evidence(view, view.masked, match.from, match.to, subject),
      by: "name",
      extractor: "pattern:adjacent",
      confidence: sureness(0.82, named, subject, object),
    };
  }
}

/** `随着甲、乙等一批企业进驻…`: into the place that the passage is about. */
function* settled(view: View, page: Page): Generator<Draft> {
  for (const [rule, confidence] of [
    [settledIn, 0.85],
    [founded, 0.75],
  ] as const)
    for (const match of matches(view.lean, rule)) {
      const own = actors(view, page, match.from);
      const found = own?.leads.some((lead) => lead.type === "Place" || lead.type === "Village") ? own : page.topic(view.article);
      const object = found?.leads.find((lead) => lead.type === "Place" || lead.type === "Village");
      if (!object || !found) continue;
      for (const subject of match.mentions("subject")) {
        yield {
          subject,
          predicate: "LOCATED_IN",
          object,
          ...evidence(view, view.lean, match.from, match.to, object),
          by: verbOf(view.lean, match),
          extractor: "pattern:settled",
          confidence: sureness(confidence, { ...found, carried: found.carried === 0 ? 1 : found.carried }, subject, object),
        };
      }
    }
}

/** `甲公司是首批入园的企业`: into the park named last. */
const inPark = pattern("(?<subject>{O})(?:[^，。；：！？{LVAOP}]{0,8}?)(?<verb>入)(?:园|驻园区)");
const park = /(?:园|园区|基地|开发区|新区|集聚区)$/;

function* parked(view: View, page: Page): Generator<Draft> {
  for (const match of matches(view.lean, inPark)) {
    const [subject] = match.mentions("subject");
    const object = subject && page.lastBefore(view, subject.start, (one) => one.type === "Place" && park.test(one.text));
    if (!subject || !object) continue;
    yield {
      subject,
      predicate: "LOCATED_IN",
      object,
      ...evidence(view, view.lean, match.from, match.to, object),
      by: verbOf(view.lean, match),
      extractor: "pattern:settled",
      confidence: sureness(0.82, named, subject, object),
    };
  }
}

const sited = new Set<string>(["Organization", "Place"]);

/** `该园位于甲镇`, where 该园 is no mention of its own: the last thing named so. */
function* pointedAt(view: View, page: Page): Generator<Draft> {
  for (const match of matches(view.lean, pointed)) {
    const noun = match.text("noun");
    const subject = page.lastBefore(
      view,
      view.sentence.offsets[view.lean.starts[match.from] ?? 0] ?? 0,
      (one) => sited.has(one.type) && one.text.endsWith(noun),
    );
    const [object] = match.mentions("place");
    if (!subject || !object) continue;
    yield {
      subject,
      predicate: "LOCATED_IN",
      object,
      ...evidence(view, view.lean, match.from, match.to),
      by: verbOf(view.lean, match),
      extractor: "pattern:located",
      confidence: sureness(0.85, named, subject, object),
    };
  }
}

export const locations: Family = function* (view, page) {
  yield* pointedAt(view, page);
  yield* stated(view);
  yield* besideName(view);
  yield* settled(view, page);
  yield* parked(view, page);
};
