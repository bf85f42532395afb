/** Where people live and where they come from: LIVES_IN with an occupation, NATIVE_OF. */
import type { Draft } from "../../../relate/draft.ts";
import { evidence } from "../../../relate/evidence.ts";
import type { Family } from "./family.ts";
import { named, sureness } from "./frame.ts";
import { matches } from "../../../rules/match.ts";
import { pattern } from "./patterns.ts";
import { draft, place, skip, type Words } from "./residence-draft.ts";
import { livelihoodEnding } from "./titles.ts";
import type { View } from "./view.ts";

const rules: readonly Words[] = [
  [
    pattern(
      `(?<person>{P})(?:一家|全家|夫妇|夫妻|也|就|目前|现|如今|长期|从小|今年\\d+岁|，|\\d+岁){0,3}(?<verb>家住|居住在|住在|定居在|定居于|定居|落户在|落户到|落户|安家在|安家于|家在|家就在|搬到|搬进|迁居|搬迁到|世居|现居|居于|安家|扎根|生活在)了?${place}`,
    ),
    "LIVES_IN",
    0.93,
  ],
  [
    pattern(`(?<verb>家住|居住在|住在|定居在|定居|家在|生活在|世居)${place}(?:${skip}{0,10}?)的?(?:${skip}{0,8}?)(?<person>{P})`),
    "LIVES_IN",
    0.92,
  ],
  [
    pattern(
      `(?<person>{P})(?:也|就|原|本)?(?<verb>是|系|为)(?:一[名位个]|土生土长的|地道的|地地道道的)?${place}(?:${skip}{0,8}?)(?:的)?(?:一[名位个])?(?<what>${skip}{0,10}?${livelihoodEnding})(?=[，。；：！？]|$)`,
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
      `(?<person>{P})(?:也|就|原|原本|本|祖籍|，男，|，女，|，男，汉族，|，女，汉族，|，){0,2}(?<verb>是|系|为)?(?:土生土长的|地道的|地地道道的)?${place}人`,
    ),
    "NATIVE_OF",
    0.94,
  ],
  [
    pattern(
      `(?<person>{P})[^。；！？{P}]{0,24}?(?<verb>籍贯|祖籍|原籍|老家(?:在|是|就在)?|出生于|出生在|(?<![发产])生于|(?<![发产])生在|来自于|来自|家乡在)(?:是|为|在)?${place}(?!${skip}{0,6}[公企学医])`,
    ),
    "NATIVE_OF",
    0.88,
  ],
  [
    pattern(
      `(?<verb>籍贯|祖籍|老家在|老家是|出生于|出生在|(?<![发产])生于|来自)${place}(?:${skip}{0,10}?)的?(?:${skip}{0,8}?)(?<person>{P})`,
    ),
    "NATIVE_OF",
    0.85,
  ],
  [
    pattern(`(?<person>{P})(?:[^。；！？{PLVAO}]{0,16}，)(?<verb>是|系)?(?:土生土长的|地道的|地地道道的)?${place}人(?=[，。；])`),
    "NATIVE_OF",
    0.85,
  ],
  [pattern(`(?<person>{P})[^。；！？{P}]{0,24}?(?<verb>回到|返回|回|回了)老家${place}`), "NATIVE_OF", 0.85],
  [pattern(`(?<person>{P})[^。；！？{P}]{0,24}?(?<verb>回到|返回|回|回了)老家${place}`), "LIVES_IN", 0.7],
  [pattern(`${place}(?:嫁过来|嫁来|嫁到这里|走出来|走出|出来|土生土长)的(?:${skip}{0,8}?)(?<person>{P})`), "NATIVE_OF", 0.85],
  [pattern(`(?<person>{P})[^。；！？{P}]{0,12}?从${place}走(?:出|上)`), "NATIVE_OF", 0.84],
  [pattern("{LV}*(?<place>{V})(?:的|村民)?(?<person>{P})家(?=[的里中门院，。])"), "LIVES_IN", 0.86],
  [pattern("{LV}*(?<place>{V})的(?<person>{P})"), "LIVES_IN", 0.84],
  [pattern("嫁(?:到|至|入|进)(?:了)?{LV}*(?<place>{V})[^，。；{PLV}]{0,8}的(?<person>{P})"), "LIVES_IN", 0.86],
  [pattern("(?<person>{P})[^。；！？{P}]{0,20}?(?<verb>嫁)(?:到|至|入|进)(?:了)?{LV}*(?<place>{V})"), "LIVES_IN", 0.82],
  [pattern("(?<person>{P})[^。；！？{P}]{0,12}?从{LV}*(?<place>{LV})(?:远)?嫁(?:到|至|入|进|来)"), "NATIVE_OF", 0.86],
  [pattern(`${place}人、[^，。；：{PAO}]{0,10}(?<person>{P})`), "NATIVE_OF", 0.88],
  [pattern(`${place}籍(?:${skip}{0,8}?)(?<person>{P})`), "NATIVE_OF", 0.92],
  [pattern(`${place}(?:籍)?(?:客商|商人|企业家|知青|歌手|画家|诗人)(?<person>{P})`), "NATIVE_OF", 0.84],
  [pattern(`${place}人(?<person>{P})`), "NATIVE_OF", 0.9],
];
function* byApposition(view: View): Generator<Draft> {
  for (const { from, to, person, homes } of view.appositions) {
    for (const home of homes) {
      yield {
        subject: person,
        predicate: "LIVES_IN",
        object: home.place,
        properties: { occupation: home.occupation },
        ...evidence(view, view.masked, from, to),
        by: "phrase",
        extractor: "pattern:residence",
        confidence: sureness(0.93, named, person, home.place),
      };
    }
  }
}

const anyPerson = pattern("{P}");

export const residence: Family = function* (view) {
  if (view.masked.text.search(anyPerson) < 0) return;
  yield* byApposition(view);
  for (const [rule, predicate, confidence] of rules) {
    for (const match of matches(view.masked, rule)) {
      const [person] = match.mentions("person");
      const made = person && draft(view, match, person, predicate, confidence);
      if (made) yield made;
    }
  }
};
