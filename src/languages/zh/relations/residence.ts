/** Where people live: LIVES_IN with an occupation. */
import type { Draft } from "../../../relate/draft.ts";
import { evidence } from "../../../relate/evidence.ts";
import { matches } from "../../../rules/match.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import { nativeBorn } from "../vocabulary/places.ts";
import type { Family } from "./family.ts";
import { pattern } from "./patterns.ts";
import { place, residenceOf, skip } from "./residence-draft.ts";
import { livelihoodEnding } from "../vocabulary/titles.ts";
import type { View } from "./view.ts";

const rules = new RuleFamily("zh/residence", { confidences, states: ["LIVES_IN"] });
export { rules as residenceRules };

const beforeName = rules.rule("before-name", {
  yields: ["{V:新桥村}村民{P:谢长生}说。", "{V:白沙村}茶农{P:洪家兴}、{P:洪家旺}收成不错。"],
  never: ["工作队进{V:白沙村}看望{P:魏东青}。", "{V:柳河村}党支部书记{P:丁磊山}说。"],
});

const ofVillage = rules.rule("of-the-village", {
  yields: "{V:柳河村}制皮师傅{P:谢长生}说。",
  never: ["记者在{V:柳河村}见到{P:谢长生}。", "{V:柳河村}游客{P:谢长生}说。"],
});

const dwelling = "家住|暂住在|暂住|居住在|居住于|居于|现居|住在|定居在|定居|家在|生活在|世居";
const livesIn = `${dwelling}|定居于|落户在|落户到|落户|安家在|安家于|家就在|搬到|搬进|迁居|搬迁到|安家|扎根`;
const household = "女士|先生|小姐|婆婆|伯伯|曾经?|一家|全家|夫妇|夫妻|也|就|目前|现|如今|长期|从小|今年\\d+岁|，|\\d+岁";
const read = [
  rules.rule("lives-in", {
    pattern: pattern(`(?<person>{P})(?:${household}){0,3}(?<verb>${livesIn})了?${place}`),
    yields: "{P:罗敏青}家住{V:沙河社区}，出行方便。",
    never: "{P:罗敏青}没有住在{V:沙河社区}。",
  }),
  rules.rule("who-lives-in", {
    pattern: pattern(`(?<verb>${dwelling})${place}(?:${skip}{0,10}?)的?(?:${skip}{0,8}?)(?<person>{P})`),
    yields: "家住{L:和平路}的{P:姜涛青}报了警。",
  }),
  rules.rule("is-its-farmer", {
    pattern: pattern(
      `(?<person>{P})(?:也|就|原|本)?(?<verb>是|系|为)(?:一[名位个]|${nativeBorn})?${place}(?:${skip}{0,8}?)(?:的)?(?:一[名位个])?(?<what>${skip}{0,10}?${livelihoodEnding})(?=[，。；：！？]|$)`,
    ),
    yields: "{P:方大山}是{V:柳河村}的一名种粮大户。",
    never: "{P:方大山}不是{V:柳河村}的村民。",
  }),
  rules.rule("its-farmer-after-name", {
    pattern: pattern(`(?<person>{P})，(?:${skip}{0,8}，)?${place}(?:的)?(?<what>${skip}{0,8}?${livelihoodEnding})(?=[，。；：！？]|$)`),
    yields: "{P:方大山}，{V:柳河村}种粮大户，种了一辈子地。",
  }),
  rules.rule("lives-back-home", {
    pattern: pattern(`(?<person>{P})[^。；！？{P}]{0,24}?(?<verb>回到|返回|回|回了)老家${place}`),
    yields: "{P:方大山}去年回到老家{V:柳河村}种茶。",
  }),
  rules.rule("home-of", {
    pattern: pattern("{LV}*(?<place>{V})(?:的|村民)?(?<person>{P})家(?=[的里中门院，。])"),
    yields: "在{V:柳河村}{P:方大山}家的院子里，晒满了玉米。",
  }),
  rules.rule("villages-own", {
    pattern: pattern("{LV}*(?<place>{V})的(?<person>{P})"),
    yields: "{V:柳河村}的{P:方大山}今年七十岁。",
  }),
  rules.rule("who-married-into", {
    pattern: pattern("嫁(?:到|至|入|进)(?:了)?{LV}*(?<place>{V})[^，。；{PLV}]{0,8}的(?<person>{P})"),
    yields: "嫁到{V:柳河村}多年的{P:方梅青}会刺绣。",
  }),
  rules.rule("married-into", {
    pattern: pattern("(?<person>{P})[^。；！？{P}]{0,20}?(?<verb>嫁)(?:到|至|入|进)(?:了)?{LV}*(?<place>{V})"),
    yields: "{P:方梅青}二十岁嫁到{V:柳河村}。",
    never: "{P:方梅青}没有嫁到{V:柳河村}。",
  }),
];

function* byApposition(view: View): Generator<Draft> {
  for (const { from, to, person, homes } of view.appositions)
    for (const home of homes)
      yield {
        subject: person,
        predicate: "LIVES_IN",
        object: home.place,
        properties: { occupation: home.occupation },
        ...evidence(view, view.masked, from, to),
        by: "phrase",
        ...((rule) => ({ extractor: rule.id, confidence: rule.confidence }))(home.loose ? ofVillage : beforeName),
      };
}

const anyPerson = pattern("{P}");

export const residence: Family = function* (view) {
  if (view.masked.text.search(anyPerson) < 0) return;
  yield* byApposition(view);
  for (const rule of read)
    for (const match of matches(view.masked, rule)) yield* residenceOf(rule, view, match, match.mentions("person")[0]);
};
