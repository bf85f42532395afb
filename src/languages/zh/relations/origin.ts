/** Where people come from: NATIVE_OF. */
import { matches } from "../../../rules/match.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import { nativeBorn } from "../vocabulary/places.ts";
import type { Family } from "./family.ts";
import { pattern } from "./patterns.ts";
import { place, residenceOf, skip } from "./residence-draft.ts";

const rules = new RuleFamily("zh/origin", { confidences, states: ["NATIVE_OF"] });
export { rules as originRules };

/** 老家, where it is his who is told of: 甲说，老家变了. */
const birth =
  "籍贯|祖籍|原籍|老家(?:在|是|就在)|(?<=(?:{PQT}|{T}出?生|年出?生|[男女族岁])，)老家|出生于|出生在|(?<![发产])生于|(?<![发产])生在|家乡在";
/** 甲和来自丙的朋友 */
const withOthers = "(?![和与及同跟](?:一群|多位|许多|众多|数百名|部分)?来自)";
/** Age, sex and nation, and nobody else: 甲，男，汉族，1985年. */
const ownDetails =
  "(?:同志|先生|女士|，|、|[男女]|[^，。{*}]{1,4}族|{T}|{Q}|今年|[\\d年月日岁]|（[^（）{P}]{1,12}）|[原曾又]名[^，。{*}]{1,4}|[字号][^，。{*}]{1,4}|也|就|本|原){0,14}";
/** What may stand between a place and the name of who is from there: no verb. */
const whoOfThere = "[^，。；：！？{PLV}找到见给对向让把被请问说了着过与和同及在为由送看访使]";

const read = [
  rules.rule("is-from", {
    pattern: pattern(
      `(?<person>{P})(?:也|就|原|原本|本|祖籍|，男，|，女，|，男，汉族，|，女，汉族，|，){0,2}(?<verb>是|系|为)?(?:${nativeBorn})?${place}人(?![大民社武防员口])`,
    ),
    yields: ["{P:蒋文青}是{L:湖南}人，在这里开店。", "{P:申强青}，男，汉族，{L:河北省}{L:邢台市}人。"],
    never: ["{P:魏东青}不是{L:河南}人。", "{P:魏东青}是{L:青山镇}人大代表。"],
  }),
  rules.rule("comes-from", {
    pattern: pattern(
      `(?<person>{P})${withOthers}[^。；！？{P}]{0,24}?(?<![了着过名位个笔封批群些份件条家])(?<verb>${birth}|来自于|来自)(?:是|为|在)?${place}(?=[，。；：！？、）]|$|一[个户家名位]|农村|山区|农家|偏远)`,
    ),
    yields: ["{P:许静青}今年35岁，来自{L:安徽省}{L:歙县}。", "{P:许静青}，男，来自{L:贵州}一个小山村。"],
    never: [
      "{P:魏东青}说，老家{L:苏州}变了。",
      "{P:魏东青}采访了一位农民，老家{L:苏州}。",
      "{P:魏东青}来自{L:苏州}的公司亏损了。",
      "{P:魏东青}和来自{L:苏州}的朋友相聚。",
      "{P:魏东青}接到一笔来自{L:苏州}的订单。",
      "{P:魏东青}采访了出生于{L:苏州}的老人。",
    ],
  }),
  rules.rule("was-born-in", {
    pattern: pattern(`(?<person>{P})${ownDetails}(?<verb>${birth})(?:是|为|在)?${place}(?!${skip}{0,6}[公企学医])`),
    yields: ["{P:许静青}1985年出生于{L:安徽省}{L:歙县}的一个农民家庭。", "{P:许静青}，男，汉族，出生于{L:歙县}农村。"],
    never: "{P:魏东青}采访出生于{L:苏州}的老人。",
  }),
  rules.rule("is-one-from", {
    pattern: pattern(`(?<person>{P})(?:也|就|都)?(?<verb>是)(?:一[名位个])?(?:来自|出生于|出生在|生于)${place}的`),
    yields: "{P:方大山}是来自{L:湖南}的一名志愿者。",
    never: "{P:方大山}不是来自{L:湖南}的志愿者。",
  }),
  rules.rule("who-comes-from", {
    pattern: pattern(
      `(?<verb>籍贯|祖籍|老家在|老家是|出生于|出生在|(?<![发产])生于|来自)${place}(?:${skip}{0,4}?的)?(?:${whoOfThere}{0,8}?)(?<person>{P})`,
    ),
    yields: ["来自{L:广西}的{P:覃光青}报名参加。", "来自{L:广西}的返乡青年{P:覃光青}报名参加。"],
    never: ["来自{L:广西}的客商找到{P:覃光青}。", "来自{L:广西}的订单让{P:覃光青}很忙。", "来自{L:广西}的患者对{P:覃光青}表示感谢。"],
  }),
  rules.rule("later-is-from", {
    pattern: pattern(
      `(?<person>{P})(?:(?:(?!名叫|男子|女子|某|了解|得知|介绍|告诉|发现|说|的)[^。；！？{PLVAO}]){0,16}，)(?<verb>是|系)?(?:${nativeBorn})?${place}人(?=[，。；])`,
    ),
    yields: "{P:方大山}，男，1985年生，{L:云溪县}人。",
    never: "{P:方大山}了解到该男子名叫张某，{L:云溪县}人，准备回家。",
  }),
  rules.rule("went-back-home", {
    pattern: pattern(`(?<person>{P})[^。；！？{P}]{0,24}?(?<verb>回到|返回|回|回了)老家${place}`),
    yields: "{P:方大山}去年回到老家{V:柳河村}种茶。",
  }),
  rules.rule("who-left-it", {
    pattern: pattern(`${place}(?:嫁过来|嫁来|嫁到这里|走出来|走出|出来|土生土长)的(?:${skip}{0,8}?)(?<person>{P})`),
    yields: "从{V:柳河村}走出来的企业家{P:方大山}捐了款。",
  }),
  rules.rule("left-it", {
    pattern: pattern(`(?<person>{P})[^。；！？{P}]{0,12}?从${place}走(?:出|上)`),
    yields: "{P:方大山}是从{V:柳河村}走出去的企业家。",
  }),
  rules.rule("married-from", {
    pattern: pattern("(?<person>{P})[^。；！？{P}]{0,12}?从{LV}*(?<place>{LV})(?:远)?嫁(?:到|至|入|进|来)"),
    yields: "{P:方梅青}从{L:四川}远嫁到这里。",
  }),
  rules.rule("from-and-more", {
    pattern: pattern(`${place}人、[^，。；：{PAO}]{0,10}(?<person>{P})`),
    yields: "{L:湖南}人、青年画家{P:蒋文青}到场。",
  }),
  rules.rule("of-origin", {
    pattern: pattern(`${place}籍(?:${skip}{0,8}?)(?<person>{P})`),
    yields: "{L:四川}籍务工人员{P:贺军青}领到了工资。",
  }),
  rules.rule("left-home-for", {
    pattern: pattern(
      `(?:${place}(?:{Q}岁?)?的?(?:(?!村|社区|感谢|邀请|慰问)${whoOfThere}){0,6}?(?:外出|[旅在]外)(?:乡贤|乡亲|人士|青年|老板|企业家)|{LV}*(?<village>{V})(?:{Q}岁?)?的?(?:(?!感谢|邀请|慰问)${whoOfThere}){0,6}?(?:海外)?(?:乡贤|乡亲|侨胞|侨领|华侨|港胞|台胞|游子))(?<person>{P})`,
    ),
    yields: ["{V:柳河村}外出乡贤{P:方大山}捐了款。", "{V:柳河村}旅泰华侨{P:方大山}捐了款。", "{L:青山镇}旅外乡亲{P:方大山}回来了。"],
    never: ["{L:泰国}华侨{P:方大山}捐了款。", "{V:柳河村}感谢乡贤{P:方大山}捐款。"],
  }),
  rules.rule("is-home-of", {
    pattern: pattern(
      `${place}(?<verb>是|系)[^。；：{P}]{0,16}?(?<person>{P})(?:先生|女士|同志|烈士|教授|院士)?(?:的)(?:故乡|家乡|故里|出生地|老家)`,
    ),
    yields: "{V:柳河村}是旅居海外的华侨{P:方大山}的故乡。",
    never: "{V:柳河村}不是{P:方大山}的故乡。",
  }),
  rules.rule("home-town-named", {
    pattern: pattern(
      `(?<person>{P})[^。；！？{P}说称]{0,24}?(?:[为向在给到回]|[他她]的|自己的|自己)(?:家乡|故乡)${place}(?=[^，。；]{0,4}(?:捐|修|建|办|投|设|创|种|养|的|，|。)|$)`,
    ),
    yields: ["{P:方大山}多年来为家乡{V:柳河村}捐资修路。", "{P:方大山}在他的家乡{V:柳河村}办了学校。"],
    never: "{P:方大山}说，要为家乡{V:柳河村}修路。",
  }),
  rules.rule("merchant-from", {
    pattern: pattern(`${place}(?:籍)?(?:客商|商人|企业家|(?<!{V})知青|歌手|画家|诗人)(?<person>{P})`),
    yields: "{L:浙江}客商{P:王勤青}流转土地。",
  }),
  rules.rule("native-before-name", {
    pattern: pattern(`${place}人(?<person>{P})`),
    yields: "{L:湖北}{L:荆州}人{P:方大山}在这里开了一家面馆。",
  }),
];

const anyPerson = pattern("{P}");

export const origin: Family = function* (view) {
  if (view.masked.text.search(anyPerson) < 0) return;
  for (const rule of read)
    for (const match of matches(view.masked, rule))
      yield* residenceOf(rule, view, match, match.mentions("person")[0], [...match.mentions("place"), ...match.mentions("village")][0]);
};
