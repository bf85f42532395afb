/** Where people live and where they come from: LIVES_IN with an occupation, NATIVE_OF. */
import type { Draft } from "../../../relate/draft.ts";
import { evidence } from "../../../relate/evidence.ts";
import { matches } from "../../../rules/match.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import { nativeBorn } from "../vocabulary/places.ts";
import type { Family } from "./family.ts";
import { pattern } from "./patterns.ts";
import { origins, place, residenceOf, skip } from "./residence-draft.ts";
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
  rules.rule("is-from", {
    ...origins,
    pattern: pattern(
      `(?<person>{P})(?:也|就|原|原本|本|祖籍|，男，|，女，|，男，汉族，|，女，汉族，|，){0,2}(?<verb>是|系|为)?(?:${nativeBorn})?${place}人(?![大民社武防员口])`,
    ),
    yields: ["{P:蒋文青}是{L:湖南}人，在这里开店。", "{P:申强青}，男，汉族，{L:河北省}{L:邢台市}人。"],
    never: ["{P:魏东青}不是{L:河南}人。", "{P:魏东青}是{L:青山镇}人大代表。"],
  }),
  rules.rule("comes-from", {
    ...origins,
    pattern: pattern(
      `(?<person>{P})(?![和与及同跟](?:一群|多位|许多|众多|数百名|部分)?来自)[^。；！？{P}]{0,24}?(?<verb>籍贯|祖籍|原籍|老家(?:在|是|就在)|(?<=(?:{PQT}|{T}出?生|年出?生|[男女族岁])，)老家|出生于|出生在|(?<![发产])生于|(?<![发产])生在|来自于|来自|家乡在)(?:是|为|在)?${place}(?!${skip}{0,6}[公企学医])`,
    ),
    yields: "{P:许静青}出生于{L:安徽省}{L:歙县}。",
    never: [
      "{P:魏东青}说，老家{L:苏州}变了。",
      "{P:魏东青}采访了一位农民，老家{L:苏州}。",
      "{P:魏东青}来自{L:苏州}的公司亏损了。",
      "{P:魏东青}和来自{L:苏州}的朋友相聚。",
    ],
  }),
  rules.rule("who-comes-from", {
    ...origins,
    pattern: pattern(
      `(?<verb>籍贯|祖籍|老家在|老家是|出生于|出生在|(?<![发产])生于|来自)${place}(?:${skip}{0,10}?)的?(?:${skip}{0,8}?)(?<person>{P})`,
    ),
    yields: "来自{L:广西}的{P:覃光青}报名参加。",
  }),
  rules.rule("later-is-from", {
    ...origins,
    pattern: pattern(
      `(?<person>{P})(?:(?:(?!名叫|男子|女子|某|了解|得知|介绍|告诉|发现|说|的)[^。；！？{PLVAO}]){0,16}，)(?<verb>是|系)?(?:${nativeBorn})?${place}人(?=[，。；])`,
    ),
    yields: "{P:方大山}，男，1985年生，{L:云溪县}人。",
    never: "{P:方大山}了解到该男子名叫张某，{L:云溪县}人，准备回家。",
  }),
  rules.rule("went-back-home", {
    ...origins,
    pattern: pattern(`(?<person>{P})[^。；！？{P}]{0,24}?(?<verb>回到|返回|回|回了)老家${place}`),
    yields: "{P:方大山}去年回到老家{V:柳河村}种茶。",
  }),
  rules.rule("lives-back-home", {
    pattern: pattern(`(?<person>{P})[^。；！？{P}]{0,24}?(?<verb>回到|返回|回|回了)老家${place}`),
    yields: "{P:方大山}去年回到老家{V:柳河村}种茶。",
  }),
  rules.rule("who-left-it", {
    ...origins,
    pattern: pattern(`${place}(?:嫁过来|嫁来|嫁到这里|走出来|走出|出来|土生土长)的(?:${skip}{0,8}?)(?<person>{P})`),
    yields: "从{V:柳河村}走出来的企业家{P:方大山}捐了款。",
  }),
  rules.rule("left-it", {
    ...origins,
    pattern: pattern(`(?<person>{P})[^。；！？{P}]{0,12}?从${place}走(?:出|上)`),
    yields: "{P:方大山}是从{V:柳河村}走出去的企业家。",
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
  rules.rule("married-from", {
    ...origins,
    pattern: pattern("(?<person>{P})[^。；！？{P}]{0,12}?从{LV}*(?<place>{LV})(?:远)?嫁(?:到|至|入|进|来)"),
    yields: "{P:方梅青}从{L:四川}远嫁到这里。",
  }),
  rules.rule("from-and-more", {
    ...origins,
    pattern: pattern(`${place}人、[^，。；：{PAO}]{0,10}(?<person>{P})`),
    yields: "{L:湖南}人、青年画家{P:蒋文青}到场。",
  }),
  rules.rule("of-origin", {
    ...origins,
    pattern: pattern(`${place}籍(?:${skip}{0,8}?)(?<person>{P})`),
    yields: "{L:四川}籍务工人员{P:贺军青}领到了工资。",
  }),
  rules.rule("merchant-from", {
    ...origins,
    pattern: pattern(`${place}(?:籍)?(?:客商|商人|企业家|(?<!{V})知青|歌手|画家|诗人)(?<person>{P})`),
    yields: "{L:浙江}客商{P:王勤青}流转土地。",
  }),
  rules.rule("native-before-name", {
    ...origins,
    pattern: pattern(`${place}人(?<person>{P})`),
    yields: "{L:湖北}{L:荆州}人{P:方大山}在这里开了一家面馆。",
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
