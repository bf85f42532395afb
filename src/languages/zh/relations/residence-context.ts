/** Homes whose owner or place the sentence leaves to what was said before: `村民李凤英`, `丙今年45岁，是乙村的种植大户`. */
import type { Mention } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { matches } from "../../../rules/match.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import type { Family } from "./family.ts";
import { actors } from "./frame.ts";
import type { Page } from "./page.ts";
import { pattern } from "./patterns.ts";
import { place, residenceOf, skip } from "./residence-draft.ts";
import { livelihoodEnding } from "../vocabulary/titles.ts";
import type { View } from "./view.ts";

const rules = new RuleFamily("zh/residence-context", { confidences, states: ["LIVES_IN"] });
export { rules as residenceContextRules };

const villager = rules.rule("villager-where-told", {
  pattern: pattern(
    `(?<=^|[，。；：！？])(?:当地|本村|该村|村里的?)?(?<what>[^，。；：！？、（）的{PLVAOJDEHTMQ}]{0,6}?${livelihoodEnding})(?<person>{P})`,
  ),
  yields: "T|{V:柳河村}：甜瓜变金瓜\n村民{P:方大山}在大棚里忙碌。",
  never: "T|{L:青山镇}：甜瓜变金瓜\n村民{P:方大山}在大棚里忙碌。",
});

const isKnown = (view: View, person: Mention | undefined): boolean => view.appositions.some((one) => one.person === person);

/** In a passage about one village. */
function* villagers(view: View, page: Page): Generator<Draft> {
  for (const match of matches(view.masked, villager)) {
    const [person] = match.mentions("person");
    const where = page.carriedTo(view)?.leads.find((mention) => mention.type === "Village");
    if (where && !isKnown(view, person)) yield* residenceOf(villager, view, match, person, where);
  }
}

/** Whoever is met there lives there, most likely. */
const met = rules.rule("met-there", {
  pattern: pattern(
    `(?<place>{LV})(?:，|(?:的|，|里|村口|境内)[^。；！？{*}]{0,24}?，)(?:(?:今年|年近|年过)?(?:{Q}岁?|\\d+多?岁|[一二三四五六七八九十多旬古稀花甲]{1,4}岁?)的)?(?<what>[^，。；：！？、（）的{*}]{0,6}?${livelihoodEnding})(?<person>{P})`,
  ),
  yields: "{L:青山镇}的街面上亮起了灯，五金店老板{P:方大山}开了门。",
  never: "{L:青山镇}的街面上亮起了灯，讲解员{P:方大山}开了门。",
});
const people = "大[爷妈娘叔婶]|阿姨|[奶爷]{2}|老[人汉]|青年|妇女|小伙|姑娘";
const trades = "[农户民]|老板娘?|店主|摊主|商户|带头人|传承人|[木石篾]匠|绣娘|护林员|养殖员|饲养员|保洁员|护湖员|护河员";
const homely = new RegExp(`(?:${trades}|${people})$`);
const returned = rules.rule("came-back", {
  pattern: pattern("(?<person>{P})[^。；！？{P}]{0,24}?(?<verb>回村|返村|回到村里)"),
  yields: "T|{V:柳河村}：甜瓜变金瓜\n{P:方大山}去年回村种瓜。",
  never: "T|{V:柳河村}：甜瓜变金瓜\n{P:方大山}没有回村。",
});

/** Met in a place that the sentence names, or gone back to the village that the passage is about. */
function* byPassage(view: View, page: Page): Generator<Draft> {
  for (const match of matches(view.masked, met)) {
    const [person] = match.mentions("person");
    if (!isKnown(view, person) && homely.test(match.text("what"))) yield* residenceOf(met, view, match, person);
  }
  for (const match of matches(view.masked, returned)) {
    const where = page.topic(view.article)?.leads.find((lead) => lead.type === "Village");
    if (where) yield* residenceOf(returned, view, match, match.mentions("person")[0], where);
  }
}

const nowadays = "现|目前|如今|后来|婚后|退休后";
const settled = [
  rules.rule("then-settled", {
    pattern: pattern(`(?<=^|[，。；！？])(?:${nowadays}|大学毕业后|毕业后)?(?<verb>定居|家住|居住在|住在|落户)(?:在|于|到)?${place}`),
    yields: "{P:蒋文青}是{L:湖南}人，定居{L:昆明}八年。",
    never: "{P:蒋文青}是{L:湖南}人，没有定居{L:昆明}。",
  }),
  rules.rule("then-made-home", {
    pattern: pattern(
      `(?<=^|[，。；！？])(?:${nowadays}|现在|眼下|就|也|已|便){0,3}在${place}(?:里)?(?<verb>安了家|安家落户|安家|定居|落户|扎下根|扎了根)`,
    ),
    yields: "{P:蒋文青}是{L:湖南}人，如今就在{V:沙河社区}安了家。",
  }),
];

const personBefore = (view: View, at: number): Mention | undefined =>
  view.masked.mentions.slice(0, at).findLast((mention) => mention?.type === "Person");

/** The person is the sentence's subject. */
function* carried(view: View, page: Page): Generator<Draft> {
  for (const rule of settled)
    for (const match of matches(view.masked, rule)) {
      const person = personBefore(view, match.from) ?? actors(view, page, 0)?.leads.find((mention) => mention.type === "Person");
      yield* residenceOf(rule, view, match, person);
    }
}

const plainLife = rules.rule("later-its-farmer", {
  pattern: pattern(
    `(?<=，)(?:也|就|原|现)?(?<verb>是|系|为)(?:一[名位个])?{LV}*(?<place>{V})的?(?<what>${skip}{0,8}?${livelihoodEnding})(?=[，。；]|$)`,
  ),
  yields: "{P:方大山}今年{Q:45岁}，是{V:柳河村}的种植大户。",
  never: "{P:方大山}今年{Q:45岁}，不是{V:柳河村}的种植大户。",
});

const anyPerson = pattern("{P}");

export const residenceInContext: Family = function* (view, page) {
  if (view.masked.text.search(anyPerson) < 0) return;
  yield* villagers(view, page);
  yield* byPassage(view, page);
  yield* carried(view, page);
  for (const match of matches(view.masked, plainLife)) yield* residenceOf(plainLife, view, match, personBefore(view, match.from));
};
