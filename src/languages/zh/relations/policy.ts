/** Who issued a document: ISSUED. */
import { datedAt } from "./dates.ts";
import { evidence, verbOf } from "../../../relate/evidence.ts";
import type { Family } from "./family.ts";
import { frame, named, type Occurrence, occurrences, relate, sureness } from "./frame.ts";
import { list, pattern, quotedList } from "./patterns.ts";
import { matches } from "../../../rules/match.ts";
import type { Page } from "./page.ts";
import type { View } from "./view.ts";

const issues = frame({
  predicate: "ISSUED",
  verbs:
    "出台|印发|签订|签署|订下|定下|立下|下发|发布|公布|公示|制定|制订|修订|起草|颁布|审议通过|研究通过|讨论通过|表决通过|通过|编制|建立健全|建立|健全|完善|推出|签发|发出|下达|发表|通告|公告|联合印发|转发",
  objects: "D",
  extractor: "pattern:policy",
  confidence: 0.93,
});
const issued = pattern(
  `(?<object>${quotedList("D")})(?:[^。；！？]{0,16}?)(?:由|经)(?<who>${list("AOLV")})(?:等[^，。；、]{0,6})?(?:[^，。；]{0,8}?(?:会议|会|大会))?(?:联合|共同|正式|集体)*(?<verb>印发|出台|制定|发布|公布|颁布|编制|起草|审议通过|表决通过|研究通过|批准|签发|修订|公示)`,
);
const issuer = pattern(
  `(?<who>${list("AOLV")})(?:联合|共同|正式|近日|最新|新|刚刚)*(?<verb>印发|出台|制定|发布|公布|颁布|编制|起草|下发|公示|推出|修订)的[^，。；：]{0,12}?(?<object>${quotedList("D")})`,
);
const owner = pattern(`(?<verb>根据|按照|依据|依照|落实|贯彻)(?<who>{A})(?<object>{D})`);

const meeting = /(?:会上|会议|大会|全会)[^，。；]{0,6}$/;

/** A person who leads others to agree on rules does so for the body or village that the passage is about. */
function forBody(found: Occurrence, view: View, page: Page): Occurrence {
  const atMeeting = found.actors.carried > 0 && meeting.test(view.lean.text.slice(0, found.verb));
  if (!atMeeting && !found.actors.leads.every((lead) => lead.type === "Person")) return found;
  const [object] = found.objects;
  const named = object && page.places.leading(object.text.replace(/^《/, ""), object).at(-1);
  if (named) return { ...found, actors: { leads: [named], partners: [], carried: 2 } };
  const topic = page.topic(view.article);
  return topic ? { ...found, actors: { ...topic, carried: 3 } } : found;
}

export const policies: Family = function* (view, page) {
  for (const each of occurrences(issues, view, page)) {
    const found = forBody(each, view, page);
    const { date } = datedAt(view, found.verb, found.verb);
    for (const draft of relate(issues, view, found, [...found.actors.leads, ...found.actors.partners])) {
      yield "predicate" in draft ? { ...draft, properties: { date } } : draft;
    }
  }
  for (const [rule, confidence] of [
    [issued, 0.92],
    [issuer, 0.93],
    [owner, 0.75],
  ] as const) {
    for (const match of matches(view.lean, rule)) {
      for (const subject of match.mentions("who"))
        for (const object of match.mentions("object")) {
          yield {
            subject,
            predicate: "ISSUED",
            object,
            ...evidence(view, view.lean, match.from, match.to),
            by: rule === owner ? "phrase" : verbOf(view.lean, match),
            extractor: issues.extractor,
            confidence: sureness(confidence, named, subject, object),
          };
        }
    }
  }
};
