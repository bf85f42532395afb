/** Homes whose owner or place the sentence leaves to what was said before: `他是松村人`, `村民李凤英`, `丙今年45岁，是乙村的种植大户`. */
import type { Mention } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { evidence, verbOf } from "../../../relate/evidence.ts";
import type { Family } from "./family.ts";
import { actors, named, sureness } from "./frame.ts";
import { matches } from "../../../rules/match.ts";
import { pattern } from "./patterns.ts";
import type { Page } from "./page.ts";
import { draft, occupation, place, skip, type Words } from "./residence-draft.ts";
import { livelihoodEnding } from "./titles.ts";
import type { View } from "./view.ts";

/** `乙镇的街面上亮起了灯，五金店老板丙…`: whoever is met there lives there, most likely. */
const met = pattern(
  `(?<place>{LV})(?:，|(?:的|，|里|村口|境内)[^。；！？{*}]{0,24}?，)(?<what>[^，。；：！？、（）的{*}]{0,6}?${livelihoodEnding})(?<person>{P})`,
);
const homely =
  /(?:[农户民]|老板娘?|店主|摊主|商户|大[爷妈娘叔婶]|阿姨|[奶爷]{2}|老[人汉]|青年|妇女|带头人|传承人|[木石篾]匠|绣娘|小伙|姑娘|护林员|养殖员|饲养员|保洁员|护湖员|护河员)$/;
const returned = pattern("(?<person>{P})[^。；！？{P}]{0,24}?(?<verb>回村|返村|回到村里)");
const settled = pattern(
  `(?<=^|[，。；！？])(?:现|目前|如今|后来|婚后|退休后|大学毕业后|毕业后)?(?<verb>定居|家住|居住在|住在|落户)(?:在|于|到)?${place}`,
);

/** `如今就在乙社区安了家`. */
const madeHome = pattern(
  `(?<=^|[，。；！？])(?:现|目前|如今|后来|婚后|退休后|现在|眼下|就|也|已|便){0,3}在${place}(?:里)?(?<verb>安了家|安家落户|安家|定居|落户|扎下根|扎了根)`,
);

const pronoun: readonly Words[] = [
  [pattern(`(?:他|她)(?:也|就|原|原本|本)?(?<verb>是|系|为)(?:土生土长的|地道的|地地道道的)?${place}人`), "NATIVE_OF", 0.85],
  [pattern(`(?:他|她)(?:的)?(?<verb>来自|老家在|祖籍|出生于|出生在|(?<![发产])生于)${place}(?!${skip}{0,6}[公企学医])`), "NATIVE_OF", 0.8],
  [pattern(`(?:他|她)(?:一家|全家|现|如今|目前)?(?<verb>家住|住在|居住在|定居|家在)(?:在|于)?${place}`), "LIVES_IN", 0.82],
];
const villager = pattern(
  `(?<=^|[，。；：！？])(?:当地|本村|该村|村里的?)?(?<what>[^，。；：！？、（）的{PLVAOJDEHTMQ}]{0,6}?${livelihoodEnding})(?<person>{P})`,
);

/** `董鑫是外省人，定居甲市十余年`: the person is the sentence's subject. */
function* carried(view: View, page: Page): Generator<Draft> {
  for (const match of [...matches(view.masked, settled), ...matches(view.masked, madeHome)]) {
    const before = view.masked.mentions.slice(0, match.from).findLast((mention) => mention?.type === "Person");
    const person = before ?? actors(view, page, 0)?.leads.find((mention) => mention.type === "Person");
    const made = person && draft(view, match, person, "LIVES_IN", 0.85);
    if (made) yield made;
  }
}

/** `丙今年45岁，是乙村的种植大户`. */
const plainLife = pattern(
  `(?<=，)(?:也|就|原|现)?(?<verb>是|系|为)(?:一[名位个])?{LV}*(?<place>{V})的?(?<what>${skip}{0,8}?${livelihoodEnding})(?=[，。；]|$)`,
);

function* elided(view: View): Generator<Draft> {
  for (const match of matches(view.masked, plainLife)) {
    const person = view.masked.mentions.slice(0, match.from).findLast((mention) => mention?.type === "Person");
    const made = person && draft(view, match, person, "LIVES_IN", 0.84);
    if (made) yield made;
  }
}

/** `他是松村人`: the person named last. */
function* ofPronoun(view: View, page: Page): Generator<Draft> {
  for (const [rule, predicate, confidence] of pronoun) {
    for (const match of matches(view.masked, rule)) {
      const position = view.sentence.offsets[view.masked.starts[match.from] ?? 0] ?? 0;
      const person = page.lastBefore(view, position, (mention) => mention.type === "Person");
      const made = person && draft(view, match, person, predicate, confidence);
      if (made) yield made;
    }
  }
}

/** `村民李凤英` in a passage about one village. */
function* villagers(view: View, page: Page): Generator<Draft> {
  for (const match of matches(view.masked, villager)) {
    const [person] = match.mentions("person");
    const where = page.carriedTo(view)?.leads.find((mention) => mention.type === "Village");
    if (!person || !where || view.appositions.some((one) => one.person === person)) continue;
    yield {
      subject: person,
      predicate: "LIVES_IN",
      object: where,
      properties: { occupation: occupation(match) },
      ...evidence(view, view.masked, match.from, match.to),
      by: "phrase",
      extractor: "pattern:villager",
      confidence: sureness(0.78, named, person, where),
    };
  }
}

/** Met in a place that the sentence names, or gone back to the village that the passage is about. */
function* byPassage(view: View, page: Page): Generator<Draft> {
  const known = (person: Mention): boolean => view.appositions.some((one) => one.person === person);
  for (const match of matches(view.masked, met)) {
    const [person] = match.mentions("person");
    if (!person || known(person) || !homely.test(match.text("what"))) continue;
    const made = draft(view, match, person, "LIVES_IN", 0.78);
    if (made) yield made;
  }
  for (const match of matches(view.masked, returned)) {
    const [subject] = match.mentions("person");
    const object = page.topic(view.article)?.leads.find((lead) => lead.type === "Village");
    if (!subject || !object) continue;
    const stretch = evidence(view, view.masked, match.from, match.to, subject);
    yield {
      subject,
      predicate: "LIVES_IN",
      object,
      ...stretch,
      by: verbOf(view.masked, match),
      extractor: "pattern:villager",
      confidence: sureness(0.75, named, subject, object),
    };
  }
}

const anyPerson = pattern("{P}");

export const residenceInContext: Family = function* (view, page) {
  yield* ofPronoun(view, page);
  if (view.masked.text.search(anyPerson) < 0) return;
  yield* villagers(view, page);
  yield* byPassage(view, page);
  yield* carried(view, page);
  yield* elided(view);
};
