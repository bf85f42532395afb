/** Where people live and where they come from: LIVES_IN with an occupation, NATIVE_OF. */
import type { Mention } from "../model.ts";
import { type Draft, evidence, type Rule } from "./draft.ts";
import { actors, sureness } from "./frame.ts";
import { type Match, matches, pattern } from "./mask.ts";
import { statusOf } from "./polarity.ts";
import { livelihoodEnding, plainResident } from "./titles.ts";
import type { Page } from "./page.ts";
import type { View } from "./view.ts";

const named = { leads: [], partners: [], carried: 0 } as const;
const place = "{LV}*(?<place>{LV})";
type Words = readonly [rule: RegExp, predicate: "LIVES_IN" | "NATIVE_OF", confidence: number];
const skip = "[^，。；：！？{PLV}]";

const rules: readonly Words[] = [
  [
    pattern(
      `(?<person>{P})(?:一家|全家|夫妇|夫妻|也|就|目前|现|如今|长期|从小|今年\\d+岁|，|\\d+岁){0,3}(?:家住|居住在|住在|定居在|定居于|定居|落户在|落户到|落户|安家在|安家于|家在|家就在|搬到|搬进|迁居|搬迁到|世居|现居|居于|安家|扎根|生活在)了?${place}`,
    ),
    "LIVES_IN",
    0.93,
  ],
  [
    pattern(`(?:家住|居住在|住在|定居在|定居|家在|生活在|世居)${place}(?:${skip}{0,10}?)的?(?:${skip}{0,8}?)(?<person>{P})`),
    "LIVES_IN",
    0.92,
  ],
  [
    pattern(
      `(?<person>{P})(?:也|就|原|本)?(?:是|系|为)(?:一[名位个]|土生土长的|地道的|地地道道的)?${place}(?:${skip}{0,8}?)(?:的)?(?:一[名位个])?(?<what>${skip}{0,10}?${livelihoodEnding})(?=[，。；：！？]|$)`,
    ),
    "LIVES_IN",
    0.88,
  ],
  [
    pattern(`(?<person>{P})，(?:${skip}{0,8}，)?${place}(?:的)?(?<what>${skip}{0,8}?${livelihoodEnding})(?=[，。；：！？]|$)`),
    "LIVES_IN",
    0.8,
  ],
  [
    pattern(
      `(?<person>{P})(?:也|就|原|原本|本|祖籍|，男，|，女，|，男，汉族，|，女，汉族，|，){0,2}(?:是|系|为)?(?:土生土长的|地道的|地地道道的)?${place}人`,
    ),
    "NATIVE_OF",
    0.94,
  ],
  [
    pattern(
      `(?<person>{P})[^。；！？{P}]{0,24}?(?:籍贯|祖籍|老家在|老家是|出生于|出生在|(?<![发产])生于|(?<![发产])生在|来自于|来自|家乡在)(?:是|为|在)?${place}(?!${skip}{0,6}[公企学医])`,
    ),
    "NATIVE_OF",
    0.88,
  ],
  [
    pattern(`(?:籍贯|祖籍|老家在|老家是|出生于|出生在|(?<![发产])生于|来自)${place}(?:${skip}{0,10}?)的?(?:${skip}{0,8}?)(?<person>{P})`),
    "NATIVE_OF",
    0.85,
  ],
  [
    pattern(`(?<person>{P})(?:[^。；！？{PLVAO}]{0,16}，)(?:是|系)?(?:土生土长的|地道的|地地道道的)?${place}人(?=[，。；])`),
    "NATIVE_OF",
    0.85,
  ],
  [pattern(`(?<person>{P})[^。；！？{P}]{0,24}?(?:回到|返回|回|回了)老家${place}`), "NATIVE_OF", 0.85],
  [pattern(`(?<person>{P})[^。；！？{P}]{0,24}?(?:回到|返回|回|回了)老家${place}`), "LIVES_IN", 0.7],
  [pattern(`${place}(?:嫁过来|嫁来|嫁到这里|走出来|走出|出来|土生土长)的(?:${skip}{0,8}?)(?<person>{P})`), "NATIVE_OF", 0.85],
  [pattern(`(?<person>{P})[^。；！？{P}]{0,12}?从${place}走(?:出|上)`), "NATIVE_OF", 0.84],
  [pattern("{LV}*(?<place>{V})(?:的|村民)?(?<person>{P})家(?=[的里中门院，。])"), "LIVES_IN", 0.86],
  [pattern("{LV}*(?<place>{V})的(?<person>{P})(?=今年|，今年|一家|家住|一大早|每天)"), "LIVES_IN", 0.84],
  [pattern(`${place}籍(?:${skip}{0,8}?)(?<person>{P})`), "NATIVE_OF", 0.92],
  [pattern(`${place}(?:籍)?(?:客商|商人|企业家|知青|歌手|画家|诗人)(?<person>{P})`), "NATIVE_OF", 0.84],
  [pattern(`${place}人(?<person>{P})`), "NATIVE_OF", 0.9],
];
/** `乙镇的街面上亮起了灯，五金店老板丙…`: whoever is met there lives there, most likely. */
const met = pattern(
  `(?<place>{LV})(?:的|，|里|村口|境内)[^。；！？\uE000-\uE00B]{0,24}?，(?<what>[^，。；：！？、（）的\uE000-\uE00B]{0,6}?${livelihoodEnding})(?<person>{P})`,
);
const homely =
  /(?:[农户民]|老板娘?|店主|摊主|商户|大[爷妈娘叔婶]|阿姨|[奶爷]{2}|老[人汉]|青年|妇女|带头人|传承人|[木石篾]匠|绣娘|小伙|姑娘|护林员|养殖员|饲养员|保洁员|护湖员|护河员)$/;
const returned = pattern("(?<person>{P})[^。；！？{P}]{0,24}?(?:回村|返村|回到村里)");
const settled = pattern(
  `(?<=^|[，。；！？])(?:现|目前|如今|后来|婚后|退休后|大学毕业后|毕业后)?(?:定居|家住|居住在|住在|落户)(?:在|于|到)?${place}`,
);

const pronoun: readonly Words[] = [
  [pattern(`(?:他|她)(?:也|就|原|原本|本)?(?:是|系|为)(?:土生土长的|地道的|地地道道的)?${place}人`), "NATIVE_OF", 0.85],
  [pattern(`(?:他|她)(?:的)?(?:来自|老家在|祖籍|出生于|出生在|(?<![发产])生于)${place}(?!${skip}{0,6}[公企学医])`), "NATIVE_OF", 0.8],
  [pattern(`(?:他|她)(?:一家|全家|现|如今|目前)?(?:家住|住在|居住在|定居|家在)(?:在|于)?${place}`), "LIVES_IN", 0.82],
];
const villager = pattern(
  `(?<=^|[，。；：！？])(?:当地|本村|该村|村里的?)?(?<what>[^，。；：！？、（）的{PLVAOJDEHTMQ}]{0,6}?${livelihoodEnding})(?<person>{P})`,
);

const occupation = (match: Match): string | undefined => {
  const text = match.text("what").replace(/^(?:的|一[名位个])+/, "");
  return text === "" || plainResident.test(text) ? undefined : text;
};

function draft(view: View, match: Match, person: Mention, predicate: Words[1], confidence: number): Draft | undefined {
  const [where] = match.mentions("place");
  const status = statusOf(view.masked.text.slice(0, match.from));
  if (!where || !status) return undefined;
  return {
    subject: person,
    predicate,
    object: where,
    properties: predicate === "LIVES_IN" ? { occupation: occupation(match) } : {},
    ...evidence(view, view.masked, match.from, match.to, person),
    status,
    extractor: "pattern:residence",
    confidence: sureness(confidence, named, person, where),
  };
}

function* byApposition(view: View): Generator<Draft> {
  for (const { from, to, person, homes } of view.appositions) {
    for (const home of homes) {
      yield {
        subject: person,
        predicate: "LIVES_IN",
        object: home.place,
        properties: { occupation: home.occupation },
        ...evidence(view, view.masked, from, to),
        extractor: "pattern:residence",
        confidence: sureness(0.93, named, person, home.place),
      };
    }
  }
}

/** `董鑫是外省人，定居甲市十余年`: the person is the sentence's subject. */
function* carried(view: View, page: Page): Generator<Draft> {
  for (const match of matches(view.masked, settled)) {
    const before = view.masked.mentions.slice(0, match.from).findLast((mention) => mention?.type === "Person");
    const person = before ?? actors(view, page, 0)?.leads.find((mention) => mention.type === "Person");
    const made = person && draft(view, match, person, "LIVES_IN", 0.85);
    if (made) yield made;
  }
}

/** `丙今年45岁，是乙村的种植大户`. */
const plainLife = pattern(
  `(?<=，)(?:也|就|原|现)?(?:是|系|为)(?:一[名位个])?{LV}*(?<place>{V})的?(?<what>${skip}{0,8}?${livelihoodEnding})(?=[，。；]|$)`,
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
    if (!subject || !object || statusOf(view.masked.text.slice(0, match.from)) !== "done") continue;
    const stretch = evidence(view, view.masked, match.from, match.to, subject);
    yield {
      subject,
      predicate: "LIVES_IN",
      object,
      ...stretch,
      extractor: "pattern:villager",
      confidence: sureness(0.75, named, subject, object),
    };
  }
}

const anyPerson = pattern("{P}");

export const residence: Rule = function* (view, page) {
  yield* ofPronoun(view, page);
  if (view.masked.text.search(anyPerson) < 0) return;
  yield* villagers(view, page);
  yield* byPassage(view, page);
  yield* byApposition(view);
  for (const [rule, predicate, confidence] of rules) {
    for (const match of matches(view.masked, rule)) {
      const [person] = match.mentions("person");
      const made = person && draft(view, match, person, predicate, confidence);
      if (made) yield made;
    }
  }
  yield* carried(view, page);
  yield* elided(view);
};
