/** What lies in what: PART_OF from the gazetteer, and from the text for sub-units of bodies. */
import type { Mention } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { evidence, verbOf } from "../../../relate/evidence.ts";
import type { Family } from "./family.ts";
import { isDivision } from "./division.ts";
import { named, sureness } from "./frame.ts";
import { matches } from "../../../rules/match.ts";
import { pattern } from "./patterns.ts";
import type { Page } from "./page.ts";

/** Each place of a known code belongs to the next larger one that the page names. One statement a place. */
export function* gazetteerParts(page: Page): Generator<Draft> {
  for (const subject of page.places.firsts()) {
    const object = page.places.parentOf(subject);
    const sentence = page.sentenceOf(subject);
    if (!object || !sentence) continue;
    const { from, to } = subject;
    yield { subject, predicate: "PART_OF", object, sentence, from, to, by: "name", extractor: "gazetteer", confidence: 0.96 };
  }
}

const neighbours = pattern("(?<larger>{LV})(?=(?<smaller>{LV}))");
const below = pattern(
  "(?<larger>{AOLV})(?:的)?(?<verb>下属|下辖|所属|直属|辖下|管辖|下设)(?:的|有|单位|机构|子公司|分公司|企业)*(?<smaller>{AOLV}(?:(?:、|和|与|及|以及){AOLV})*)",
);
const under = pattern("(?<smaller>{AOLV})(?:，|是|系|为|现|仍)*(?<verb>隶属于|隶属|从属于|归属于|属于|归属|划归)(?<larger>{AOLV})");

const subsidiary = pattern(
  "(?<smaller>{AO})(?<verb>是|系|为)(?<larger>{AO})(?:的)?(?:[^，。；{AO}]{0,6}?)(?:子公司|分公司|分校|分院|分店|校区|附属[^，。；]{1,4}|下属[^，。；]{1,4}|分支机构|直属[^，。；]{1,4}|二级单位)",
);
const subsidiaryNamed = pattern("(?<larger>{AO})(?:的)?(?:全资|控股|旗下|下属|直属)*(?:子公司|分公司|旗下企业|下属企业)(?<smaller>{AO})");
const liesIn = pattern(
  "(?<smaller>{LV})(?:，|就|地)?(?<verb>位于|地处|坐落于|坐落在)(?:于|在|了)?(?<larger>{L})(?!、|与|和|及|，与|.{0,6}交界)",
);

/** `清镇市广大城小区`, `甲局下属乙中心`, `丙所隶属于甲局`. Two adjacent divisions are left to the gazetteer where it knows both. */
export const textualParts: Family = function* (view) {
  for (const match of matches(view.masked, neighbours)) {
    const [[object], [subject]] = [match.mentions("larger"), match.mentions("smaller")];
    if (!object || !subject || !isDivision(object) || subject.text.length < 3 || (subject.gbCode && object.gbCode)) continue;
    const predicate = isDivision(subject) ? "PART_OF" : "LOCATED_IN";
    yield {
      subject,
      predicate,
      object,
      ...evidence(view, view.masked, match.from, match.to, subject),
      by: "name",
      extractor: "pattern:adjacent",
      confidence: sureness(0.92, named, subject, object),
    };
  }
  for (const rule of [below, under, subsidiary, subsidiaryNamed, liesIn]) {
    for (const match of matches(view.lean, rule)) {
      const [object] = match.mentions("larger");
      if (!object || (rule === liesIn && !(isDivision(object) && match.mentions("smaller").every(isDivision)))) continue;
      for (const subject of match.mentions("smaller")) {
        yield {
          subject,
          predicate: "PART_OF",
          object,
          ...evidence(view, view.lean, match.from, match.to),
          by: match.at("verb") < 0 ? "phrase" : verbOf(view.lean, match),
          extractor: "pattern:sub-unit",
          confidence: sureness(0.9, named, subject, object),
        };
      }
    }
  }
};

/** 河湾村 in `泥河镇大塘村、河湾村`, and 大塘村 inside `泥河镇大塘村党支部`: of the township that the sentence gives it, where no list does. */
export const townshipParts: Family = function* (view, page) {
  const mentions = page.mentionsOf(view.sentence);
  for (const subject of mentions) {
    const { township } = subject;
    if (township === undefined || subject.gbCode !== undefined) continue;
    const ofTownship = (one: Mention): boolean => one.type === "Place" && (one.gbCode ?? one.name ?? one.text) === township;
    const object = mentions.findLast((one) => one.to <= subject.from && ofTownship(one));
    if (!object) continue;
    const confidence = object.to === subject.from ? 0.92 : 0.85;
    yield {
      subject,
      predicate: "PART_OF",
      object,
      sentence: view.sentence,
      from: object.from,
      to: subject.to,
      by: "name",
      extractor: "pattern:adjacent",
      confidence: sureness(confidence, named, subject, object),
    };
  }
};

const bodies = new Set<string>(["Agency", "Organization"]);
/** 中岩村第四村民小组 is a part of the village. */
const villageGroup = /(?:村民小组|第?[一二三四五六七八九十\d]+组|生产队)$/;
const headNoun = /^(中心|局|厅|院|委|办|馆|所|站|社|校|集团|公司|医院|支队|大队)(?=.{1,8}(?:科|股|处|室|部|组|队|站|所|办)$)/;

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

/** `中心督查科` in a passage about a 中心, and units named inside a longer name: 清镇市公安局 in 清镇市公安局交警大队. */
export const subUnits: Family = function* (view, page) {
  const mentions = page.mentionsOf(view.sentence);
  for (const subject of mentions) {
    if (subject.form !== "name" || !bodies.has(subject.type)) continue;
    const inner =
      mentions.find((one) => one.form === "nested" && one.type === "Agency" && one.from === subject.from && one.to < subject.to) ??
      wholeOf(subject, page);
    const head = headNoun.exec(subject.text)?.[1];
    const village = villageGroup.test(subject.text)
      ? (mentions.find((one) => one.form === "nested" && one.type === "Village" && one.from === subject.from) ??
        page.places.leading(subject.text, subject).at(-1))
      : undefined;
    const object =
      village ?? inner ?? (head && page.lastBefore(view, subject.start, (one) => bodies.has(one.type) && one.text.endsWith(head)));
    if (!object) continue;
    yield {
      subject,
      predicate: "PART_OF",
      object,
      sentence: view.sentence,
      from: subject.from,
      to: subject.to,
      by: "name",
      extractor: inner ? "pattern:nested" : "pattern:sub-unit",
      confidence: sureness(0.87, named, subject, object),
    };
  }
};
