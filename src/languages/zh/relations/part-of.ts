/** What lies in what: PART_OF from the gazetteer, and from the text for sub-units of bodies. */
import type { Mention } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { matches } from "../../../rules/match.ts";
import { type Rule, RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import { departments, villageGroup } from "../vocabulary/bodies.ts";
import { lying } from "../vocabulary/places.ts";
import { isDivision } from "./division.ts";
import type { Family } from "./family.ts";
import type { Page } from "./page.ts";
import { list, pattern } from "./patterns.ts";
import { nameProposal, paired, proposal } from "./proposal.ts";
import type { View } from "./view.ts";

const rules = new RuleFamily("zh/part-of", { confidences, states: ["PART_OF"] });
export { rules as partOfRules };

const gazetteer = rules.rule("gazetteer", {
  yields: "{L#5201:贵阳市}下雪了。{L#520181:清镇市}停电。",
  never: "{L:贵阳市}下雪了。{L:青山市}停电。",
});

/** Each place of a known code belongs to the next larger one that the page names. One statement a place, with a sentence that names both if there is one. */
export function* gazetteerParts(page: Page): Generator<Draft> {
  for (const first of page.places.firsts()) {
    const parent = page.places.parentOf(first);
    if (!parent) continue;
    const [subject, object] = page.places.together(first, parent) ?? [first, parent];
    const sentence = page.sentenceOf(subject);
    if (sentence) yield nameProposal(gazetteer, sentence, { subject, predicate: "PART_OF", object });
  }
}

const neighbours = rules.rule("larger-before-smaller", {
  pattern: pattern("(?<larger>{LV})(?=(?<smaller>{LV}))"),
  states: ["PART_OF", "LOCATED_IN"],
  yields: ["{L:青山镇}{V:柳河村}停电。", "{L:清河市}{L:广大城小区}停电。"],
  never: ["{L:广大城小区}{L:清河市}停电。", "{L#5201:贵阳市}{L#520181:清镇市}停电。"],
});
const below = rules.rule("under-it", {
  pattern: pattern(
    `(?<larger>{AOLV})(?:的)?(?<verb>下属|下辖|所属|直属|属下|辖下|管辖|下设)(?:的|有|单位|机构|子公司|分公司|企业)*(?<smaller>${list("AOLV")})`,
  ),
  yields: ["{L:青山镇}下辖{V:柳河村}、{V:双沟村}。", "{A:县政府}下属{A:县档案馆}对外开放。"],
});
const under = rules.rule("belongs-to", {
  pattern: pattern(
    "(?<![由从自])(?<smaller>{AOLV})(?:，|是|系|为|现|仍)*(?<verb>隶属于|隶属|从属于|归属于|属于|归属|划归)(?<larger>{AOLV})",
  ),
  yields: "{A:市救助站}隶属于{A:市民政局}。",
});
const kindOfPart = "子公司|分公司|分校|分院|分店|校区|附属[^，。；]{1,4}|下属[^，。；]{1,4}|分支机构|直属[^，。；]{1,4}|二级单位";
const subsidiary = rules.rule("is-its-branch", {
  pattern: pattern(`(?<smaller>{AO})(?<verb>是|系|为)(?<larger>{AO})(?:的)?(?:[^，。；{AO}]{0,6}?)(?:${kindOfPart})`),
  yields: "{O:远山物流公司}是{O:远山集团}的子公司。",
  never: "{O:远山物流公司}不是{O:远山集团}的子公司。",
});
const subsidiaryNamed = rules.rule("its-branch", {
  pattern: pattern("(?<larger>{AO})(?:的)?(?:全资|控股|旗下|下属|直属)*(?:子公司|分公司|旗下企业|下属企业)(?<smaller>{AO})"),
  yields: "{O:远山集团}全资子公司{O:远山物流公司}开业。",
});
const madeUpOf = rules.rule("made-up-of", {
  pattern: pattern(`(?<larger>{O})由(?<smaller>(?:[^。；！？，]{0,14}?{AO})+)[^。；！？，{AO}]{0,14}?(?<verb>组成|构成|组建)`),
  yields: "{O:茚旺教育集团}由{O:茚旺小学}、{O:白雾小学}两所学校组成。",
  never: "{O:茚旺教育集团}不是由{O:茚旺小学}、{O:白雾小学}组成。",
});
/** What members make up and stay themselves; a company that villages found is theirs, and they are no part of it. */
const union = /(?:集团|联合体|共同体|医共体|联盟|总校|联校|联合会)$/;
const liesIn = rules.rule("lies-in", {
  pattern: pattern(`(?<smaller>{LV})(?:，|就|地)?(?<verb>${lying})(?:于|在|了)?(?<larger>{L})(?!、|与|和|及|，与|.{0,6}交界)`),
  yields: "{V:柳河村}位于{L:青山镇}西部。",
  never: ["{V:柳河村}位于{L:青山镇}、{L:石桥镇}交界处。", "{V:柳河村}不位于{L:青山镇}。"],
});

function* side(view: View): Generator<Draft> {
  for (const match of matches(view.masked, neighbours)) {
    const [[object], [subject]] = [match.mentions("larger"), match.mentions("smaller")];
    if (!object || !subject || !isDivision(object) || subject.text.length < 3 || (subject.gbCode && object.gbCode)) continue;
    const predicate = isDivision(subject) ? "PART_OF" : "LOCATED_IN";
    yield nameProposal(neighbours, view.sentence, { subject, predicate, object }, object.from);
  }
}

/** Two adjacent divisions are left to the gazetteer where it knows both. */
export const textualParts: Family = function* (view) {
  yield* side(view);
  for (const rule of [below, under, subsidiary, subsidiaryNamed, liesIn])
    for (const draft of paired(rule, view, view.lean, "PART_OF", ["smaller", "larger"]))
      if (rule !== liesIn || (isDivision(draft.object as Mention) && isDivision(draft.subject))) yield draft;
};

/** 集团由甲校、乙校组成: each is a part of it. */
export const members: Family = function* (view) {
  for (const match of matches(view.lean, madeUpOf)) {
    const [object] = match.mentions("larger");
    if (!object || !union.test(object.name ?? object.text)) continue;
    for (const subject of match.mentions("smaller"))
      if (subject.type === "Organization" || subject.type === "Agency")
        yield proposal(madeUpOf, view, match, { subject, predicate: "PART_OF", object });
  }
};

const townshipBefore = rules.rule("right-after-its-township", {
  yields: "{L:泥河镇}{V@泥河镇:大塘村}停电。",
});
const townshipGiven = rules.rule("township-of-list", {
  yields: "{L:泥河镇}{V@泥河镇:大塘村}、{V@泥河镇:河湾村}停电。",
  never: "{L:泥河镇}来人到{V:大塘村}。",
});

/** 河湾村 in `泥河镇大塘村、河湾村`, and 大塘村 inside `泥河镇大塘村党支部`: of the township that the sentence gives it, where no list does. */
export const townshipParts: Family = function* (view, page) {
  const mentions = page.mentionsOf(view.sentence);
  for (const subject of mentions) {
    const { township } = subject;
    if (township === undefined || subject.gbCode !== undefined) continue;
    const ofTownship = (one: Mention): boolean => one.type === "Place" && (one.gbCode ?? one.name ?? one.text) === township;
    const object = mentions.findLast((one) => one.to <= subject.from && ofTownship(one));
    if (!object) continue;
    const rule = object.to === subject.from ? townshipBefore : townshipGiven;
    yield nameProposal(rule, view.sentence, { subject, predicate: "PART_OF", object }, object.from);
  }
};

const groupOfVillage = rules.rule("group-of-village", { yields: "{O:{V:柳河村}第四村民小组}收齐了款。" });
const insideName = rules.rule("body-in-its-name", {
  yields: ["{A:{A:清河市公安局}交警大队}出警。", "{A:清河县法院}开庭。{A:清河县法院少年审判庭}宣判。"],
  never: "{A:清河县法院}开庭。{A:清河县法院新闻发言人办法}宣判。",
});
const sameHead = rules.rule("begins-with-its-kind", {
  yields: "{A:清河县政务中心}今早开门。{A:中心综合科}发号。",
  never: "{A:清河县公安局}今早开门。{A:中心综合科}发号。",
});

const bodies = new Set<string>(["Agency", "Organization"]);
const headNoun = new RegExp(`^(中心|局|厅|院|委|办|馆|所|站|社|校|集团|公司|医院|支队|大队)(?=.{1,8}(?:${departments}|所|办)$)`);

/** What follows the whole's own name in that of a part. */
const unit = /^[^，。]{0,8}(?:庭|科|股|所|队|分局|支行|分行|分公司|支公司|处|站|办公室|营业部|校区|分校|分店|分院)$/;
const shortestBody = 4;

/** 甲县法院少年审判庭 where the page names 甲县法院: the longest body that the name begins with. */
function wholeOf(subject: Mention, page: Page): Mention | undefined {
  for (const name of new Set([subject.text, subject.name ?? subject.text])) {
    for (let to = name.length - 1; to >= shortestBody; to--) {
      const found = unit.test(name.slice(to)) ? page.bodyNamed(name.slice(0, to), subject) : undefined;
      if (found && found.id !== subject.id) return found;
    }
  }
  return undefined;
}

/** 县纪委监委 and 县委县政府 are two bodies that are named as one, and none is a part of the other. */
const beside = /^(?:监委|监察委|监察委员会|[省市县区州旗乡镇]?(?:人民)?政府|[省市县区州旗乡镇]人大|政协)$/;

/** What the body is a part of by its own name, and which rule says so. */
function larger(subject: Mention, view: View, page: Page): readonly [rule: Rule, whole: Mention | undefined] {
  const nested = (type: Mention["type"]): Mention | undefined =>
    page
      .mentionsOf(view.sentence)
      .find((one) => one.form === "nested" && one.type === type && one.from === subject.from && one.to < subject.to);
  const village = villageGroup.test(subject.text) ? (nested("Village") ?? page.places.leading(subject.text, subject).at(-1)) : undefined;
  if (village) return [groupOfVillage, village];
  const inside = nested("Agency");
  const body = inside && beside.test(subject.text.slice(inside.to - subject.from)) ? undefined : (inside ?? wholeOf(subject, page));
  if (body) return [insideName, body];
  const head = headNoun.exec(subject.text)?.[1];
  return [sameHead, head ? page.lastBefore(view, subject.start, (one) => bodies.has(one.type) && one.text.endsWith(head)) : undefined];
}

/** `中心督查科` in a passage about a 中心, and units named inside a longer name: 清镇市公安局 in 清镇市公安局交警大队. */
export const subUnits: Family = function* (view, page) {
  for (const subject of page.mentionsOf(view.sentence)) {
    if (subject.form !== "name" || !bodies.has(subject.type)) continue;
    const [rule, object] = larger(subject, view, page);
    if (object) yield nameProposal(rule, view.sentence, { subject, predicate: "PART_OF", object });
  }
};
