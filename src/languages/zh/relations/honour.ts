/** Titles and awards: RECEIVED. */
import type { Mention } from "../../../model.ts";
import { clauseStart } from "./clause.ts";
import { datedAt } from "./dates.ts";
import type { Draft } from "../../../relate/draft.ts";
import { evidence, verbIn, verbOf } from "../../../relate/evidence.ts";
import type { Family } from "./family.ts";
import { actors, frame, type Occurrence, occurrences, relate, sureness } from "./frame.ts";
import { matches } from "../../../rules/match.ts";
import { pattern, quotedList } from "./patterns.ts";
import type { Page } from "./page.ts";
import type { View } from "./view.ts";

const getting =
  "被[^，。；：！？]{0,16}?(?:评为|评选为|授予|命名为|认定为|列为|确定为|表彰为|评定为|誉为|推选为|列入|纳入|记)|获评|荣获|获得|获颁|喜获|斩获|荣膺|获批|获授|捧回|捧得|摘得|夺得|赢得|评为|获|入选|上榜|跻身|荣登|当选|拿下|拥有|享有|荣立|立|成功创建|创建成|创成|创建为";
const receives = frame({ predicate: "RECEIVED", verbs: getting, objects: "H", extractor: "pattern:honour", confidence: 0.93 });
const plaques = pattern(`(?<object>${quotedList("H")})(?:等)?[^，。；{H}]{0,8}?(?:牌匾|奖牌|奖杯|称号|荣誉|证书|锦旗|金字招牌|头衔|殊荣)`);
const given = pattern(`(?<verb>授予|颁给|评选|表彰|评定|认定|命名)(?<who>{AOLVP})(?:等[^，。；]{0,8})?(?:为|“)?(?<object>{H})`);

/** `向丙颁发“‹H›”证书`. */
const handed = pattern("(?:向|给|为)(?<who>{PAOLV})(?:等[^，。；]{0,8})?(?<verb>颁发|颁授|授予|颁|送上|发放)(?:了)?(?<object>{H})");
/** `“‹H›”花落乙村`. */
const fallen = pattern("(?<object>{H})(?:称号|荣誉|奖牌|桂冠)?(?<verb>花落|落户|授予了?|颁给了?|归属|颁发给了?)(?<who>{PAOLV})");
/** `被评为“‹H›”的丙`: of whom the clause tells, not of whom the passage does. */
const described = pattern("(?<verb>评为|评选为|授予|命名为|获评|荣获|获得|入选)(?<object>{H})(?:称号|荣誉)?的(?<who>{PAOV})");
const describes = pattern("^(?:称号|荣誉)?的{PAOV}");
/** `“‹H›”获得者丙`, `‹H›、甲村党支部书记丙`. */
const bearer = pattern("(?<object>{H})(?:称号)?(?:获得者|得主|荣誉获得者)?、?(?<who>{P})");

const isVillage = (mention: Mention): boolean => mention.type === "Village";
const villageTitle = /(?:村|村寨|社区|村落)$/;

/** Honours that only people hold, when no person is named before the verb: the ones spoken of last, two where the text says so. */
const personal = /(?:好人|模范|标兵|红旗手|劳动者|先进个人|能手|之星|青年|工匠|人物|能人|带头人|传承人|劳模|英雄|楷模)$/;
const two = /(?:父子|母女|母子|父女|夫妻|夫妇|兄弟|姐妹|师徒|两人|二人|双双)/;

function lastPeople(view: View, page: Page, at: number): readonly Mention[] {
  const position = view.sentence.offsets[view.lean.starts[at] ?? 0] ?? view.sentence.start;
  const person = page.lastBefore(view, position, (mention) => mention.type === "Person");
  const wanted = person && two.test(view.lean.text.slice(0, at));
  const second = wanted && page.lastBefore(view, person.start, (mention) => mention.type === "Person" && mention.text !== person.text);
  return person ? (second ? [second, person] : [person]) : [];
}

/** A village's title that a passage about its committee tells of belongs to the village. */
function holders(found: Pick<Occurrence, "actors" | "verb">, object: Mention, view: View, page: Page): readonly Mention[] {
  const { leads } = found.actors;
  const pair = two.test(view.lean.text.slice(0, found.verb)) && leads.filter((lead) => lead.type === "Person").length < 2;
  const unnamed = found.actors.carried > 0 && !leads.some((lead) => lead.type === "Person");
  if (personal.test(object.text) && (pair || unnamed)) return lastPeople(view, page, found.verb);
  if (!villageTitle.test(object.text) || leads.some(isVillage) || found.actors.carried === 0) return leads;
  const topic = page.topic(view.article)?.leads.filter(isVillage) ?? [];
  return topic.length > 0 ? topic : leads;
}

const filler = pattern(
  "{T}|{Q}|{AO}(?:等[^，。]{0,4})?$|先后|也|还|已经?|曾|连续|成功|多次|又|均|一举|相继|并|因此|由此|荣|同时|双双|如今|去年|今年|其中|后|更|再次|首次|刚刚|近日|日前|被|本人|全[县市区镇乡村]|第?[一二三四五六七八九十\\d]+[次批届年]|[两三四五六七八九十]人|父子俩?|母女俩?|夫妻俩?|一家|该.{1,3}|公司|项目|、|于|在|获|同年|当年|随后|后来|年[初底末]|以来|[先一]后",
);

/** `“乙茶”获评‹H›`: what got it is no mention, and not whom the sentence before is about. */
function othersOwn(view: View, verb: number): boolean {
  const { text } = view.lean;
  return text.slice(clauseStart(text, verb), verb).replace(filler, "").length > 1;
}

function* received(view: View, page: Page): Generator<Draft> {
  for (const found of occurrences(receives, view, page)) {
    if (found.actors.carried > 0 && othersOwn(view, found.verb)) continue;
    if (view.lean.text.slice(found.end).search(describes) === 0) continue;
    const { date } = datedAt(view, found.verb, found.verb);
    for (const object of found.objects) {
      for (const draft of relate(receives, view, { ...found, objects: [object] }, holders(found, object, view, page))) {
        yield "predicate" in draft ? { ...draft, properties: { date } } : draft;
      }
    }
  }
}

export const honours: Family = function* (view, page) {
  const told = new Set<string>();
  for (const draft of received(view, page)) {
    if ("predicate" in draft) told.add((draft.object as Mention).id);
    yield draft;
  }
  for (const match of [
    ...matches(view.lean, given),
    ...matches(view.lean, handed),
    ...matches(view.lean, bearer),
    ...matches(view.lean, fallen),
    ...matches(view.lean, described),
  ]) {
    for (const subject of match.mentions("who"))
      for (const object of match.mentions("object")) {
        told.add(object.id);
        yield {
          subject,
          predicate: "RECEIVED",
          object,
          ...evidence(view, view.lean, match.from, match.to),
          by: match.at("verb") < 0 ? "phrase" : verbOf(view.lean, match),
          extractor: receives.extractor,
          confidence: 0.88,
        };
      }
  }
  for (const match of matches(view.lean, plaques)) {
    const objects = match.mentions("object").filter((object) => !told.has(object.id));
    const found = objects.length > 0 ? actors(view, page, match.from) : undefined;
    if (!found) continue;
    for (const object of objects)
      for (const subject of holders({ actors: { ...found, carried: 3 }, verb: match.from }, object, view, page)) {
        yield {
          subject,
          predicate: "RECEIVED",
          object,
          ...evidence(view, view.lean, match.from, match.to, subject, object),
          by: verbIn(view.lean, match.from, match.to),
          extractor: "pattern:plaque",
          confidence: sureness(0.85, found, subject, object),
        };
      }
  }
};
