/** Who is given an honour, where they are listed: RECEIVED. */
import type { Mention } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { evidence, verbOf } from "../../../relate/evidence.ts";
import { matches } from "../../../rules/match.ts";
import type { Rule } from "../../../rules/rule.ts";
import { honourRules as rules } from "./honour-rules.ts";
import type { Page } from "./page.ts";
import { pattern } from "./patterns.ts";
import { proposal } from "./proposal.ts";
import type { View } from "./view.ts";

const winnersAre = rules.rule("winners-are", {
  pattern: pattern(
    "(?<verb>获评|荣获|获得|获颁|获|评为|入选|当选|授予|命名为|表彰为)(?:为)?(?:最高荣誉)?(?<object>{H})(?:称号|荣誉)?(?:的[^，。；：{HPAOVL}]{0,12}(?:分别)?(?:为|是|有)|有{Q}?[^，。；：{HPAOVL}]{0,4}，分别(?:为|是))：?(?<who>(?:[^。；！？{H}]*?{P})+)",
  ),
  yields: "获评“{H:先进工作者}”的3名个人分别为：{A:县民政局}科员{P:马秀兰}，{V:柳河村}党支部书记{P:李青}。",
  never: "没有获评“{H:先进工作者}”的3名个人分别为：{A:县民政局}科员{P:马秀兰}，{V:柳河村}党支部书记{P:李青}。",
});
const winners = rules.rule("winners-listed", {
  pattern: pattern(
    "(?<object>{H})(?:[^。；！？{HP}]{0,16})[，：](?<verb>(?:得奖|获奖)(?:者|人)?(?:名单|分别|包括|有|为|是|：)+)(?<who>(?:[^。；！？{H}]*?{P})+)",
  ),
  yields: "大会颁发“{H:爱心大使}”，得奖者为家庭主妇{P:马秀兰}、以及教师{P:李青}。",
  never: "大会颁发“{H:爱心大使}”，主持人{P:马秀兰}致辞。",
});
const commended = rules.rule("commended-listed", {
  pattern: pattern(
    "(?<verb>表扬|表彰|嘉许|颁发|颁赠)(?:了)?[^，。；{HP}]{0,8}(?<object>{H})[^，。；{HP}]{0,6}，(?:包括|分别(?:为|是)|计有|有)(?<who>(?:[^。；！？{H}]*?{P})+)(?=[，；。]|等|$)",
  ),
  yields: "会中表扬114年{H:特优里长}，包括{V:顶埔里}里长{P:马秀兰}、{V:拔雅里}里长{P:李青}。",
  never: "会中没有表扬114年{H:特优里长}，包括{V:顶埔里}里长{P:马秀兰}、{V:拔雅里}里长{P:李青}。",
});
const handedOut = rules.rule("handed-out-to", {
  pattern: pattern(
    "(?<verb>颁发|颁赠|颁授|颁|致送|送出)(?:了)?(?<object>{H})[^，。；{HP}]{0,6}?(?:予|给|与|给予)(?<who>(?:[^。；！？{H}]*?{P})+)",
  ),
  yields: "大会颁发“{H:长者之友}”奖予护士长{P:马秀兰}、退休教师{P:李青}。",
  never: "大会颁发“{H:长者之友}”，主持人{P:马秀兰}致辞。",
});
const bodiesAre = rules.rule("bodies-are", {
  pattern: pattern(
    "(?<verb>获评|荣获|获得|评为|入选|授予|命名为|认定为)(?<object>{H})(?:称号|荣誉)?的[^，。；：{HPAOVL}]{0,12}?(?:分别)?(?:为|是|有)：?(?<who>{AOVL}{1,4}(?:(?:、|，|和|与|及){AOVL}{1,4}){0,40})(?=等|[。；]|$)",
  ),
  yields: "获评“{H:省级生态村}”的有{L:青山镇}{V:柳河村}、{V:石湾村}。",
  never: ["没有获评“{H:省级生态村}”的有{V:柳河村}、{V:石湾村}。", "获评“{H:省级生态村}”的有{V:柳河村}村民说的好处。"],
});
/** The sentence before says of how many. */
const theyAre = rules.rule("they-are", {
  pattern: pattern("^(?:他们|她们|名单|获奖者|获评者|他们的名字)(?:分别)?(?:是|为|如下)：?(?<who>(?:[^。；！？{H}]*?{P})+)"),
  yields: "{A:县文明办}评出5名“{H:最美教师}”。他们分别是：{O:红星小学}教师{P:马秀兰}、{O:青山中学}教师{P:李青}。",
  never: [
    "{A:县文明办}拟评5名“{H:最美教师}”候选人。他们分别是：{P:马秀兰}、{P:李青}。",
    "{A:县文明办}向5名“{H:最美教师}”学习。志愿者到会。他们分别是：{P:马秀兰}、{P:李青}。",
  ],
});
/** The honour that the sentence before, or this one, names last. */
const chosenFor = rules.rule("chosen-for-it", {
  pattern: pattern(
    "(?<who>{P}(?:(?:、|和|与|及){P}){0,30})(?:等[^，。；{P}]{0,30})?(?:光荣|成功|双双|均|也|、校长|、院长|、书记)?(?<verb>入选|获评|当选|上榜|获此殊荣|获得该称号|获此称号)(?=[，；。]|$)",
  ),
  yields: "K|{H:最美教师}名单发布\n{O:红星小学}教师{P:马秀兰}入选，是全县唯一获评的教师。",
  never: "K|{H:最美教师}候选名单公示\n{O:红星小学}教师{P:马秀兰}入选，是全县唯一的教师。",
});
const soMany = pattern(
  "(?:{Q}|[\\d一二两三四五六七八九十百]+(?:名|位|个|人))(?:同志|个人|教师|村民|代表|市民|干部)?(?:[^，。；{H}]{0,8})?{H}",
);
/** Whom it is not yet, or not of all. */
const unsettled = /候选|拟|入围|提名|推荐|申报|参评|初评|公示|其中|学习|未|没/u;

/** `颁发‹H›，得奖者为甲、乙`: people alone, whatever bodies their posts name. */
export function* listedWinners(view: View, page: Page): Generator<Draft> {
  for (const rule of [winners, winnersAre, commended, handedOut]) yield* toAll(rule, view);
  yield* toBodies(view);
  yield* toThem(view, page);
  yield* toChosen(view, page);
}

function* toAll(rule: Rule, view: View): Generator<Draft> {
  for (const match of matches(view.lean, rule))
    for (const object of match.mentions("object"))
      for (const subject of match.mentions("who").filter(({ type }) => type === "Person"))
        yield proposal(rule, view, match, { subject, predicate: "RECEIVED", object }, { around: [subject, object] });
}

/** Of 甲镇‹V› the village alone. */
function* toBodies(view: View): Generator<Draft> {
  const { mentions } = view.lean;
  for (const match of matches(view.lean, bodiesAre))
    for (const object of match.mentions("object"))
      for (let at = match.at("who"); at < match.end("who"); at++) {
        const subject = mentions[at];
        if (subject && !mentions[at + 1])
          yield proposal(bodiesAre, view, match, { subject, predicate: "RECEIVED", object }, { around: [subject, object] });
      }
}

function* toThem(view: View, page: Page): Generator<Draft> {
  for (const match of matches(view.masked, theyAre)) {
    const before = page.views(view.article)[view.index - 1];
    const honours: readonly Mention[] = before?.lean.mentions.filter((one): one is Mention => one?.type === "Honor") ?? [];
    const [object] = honours;
    if (!before || !object || honours.length > 1 || unsettled.test(before.sentence.text) || before.lean.text.search(soMany) < 0) continue;
    for (const subject of match.mentions("who").filter(({ type }) => type === "Person"))
      yield {
        ...{ subject, predicate: "RECEIVED", object },
        ...evidence(view, match.typed, match.from, match.to, subject),
        ...{ by: "phrase", extractor: theyAre.id, confidence: theyAre.confidence },
      };
  }
}

function* toChosen(view: View, page: Page): Generator<Draft> {
  for (const match of matches(view.masked, chosenFor)) {
    const here = view.sentence.offsets[match.typed.starts[match.from] ?? 0] ?? view.sentence.start;
    const named = page.mentionsIn(view.article).filter((one) => one.type === "Honor" && one.start < here);
    const object = named.at(-1);
    const told = object && page.sentenceOf(object);
    const near = named.every((one) => one.text === object?.text) || object?.sentence === page.previous(view)?.sentence.id;
    if (!object || !told || !(near || told === view.sentence) || unsettled.test(told.text) || unsettled.test(view.sentence.text)) continue;
    for (const subject of match.mentions("who"))
      yield {
        ...{ subject, predicate: "RECEIVED", object },
        ...evidence(view, match.typed, match.from, match.to, subject),
        ...{ by: verbOf(match.typed, match), extractor: chosenFor.id, confidence: chosenFor.confidence },
      };
  }
}
