/** A statement of where somebody lives or comes from, from a match of a rule with a `place` and perhaps a `what`. */
import type { Mention } from "../../../model.ts";
import type { RelationDraft } from "../../../relate/draft.ts";
import type { Match } from "../../../rules/match.ts";
import type { Rule } from "../../../rules/rule.ts";
import { proposal } from "./proposal.ts";
import { plainResident } from "../vocabulary/titles.ts";
import type { View } from "./view.ts";

export const place = "{LV}*(?<place>{LV})";
export const skip = "[^，。；：！？{PLV}]";

/** Of a rule that states where somebody comes from, not where they live. */
export const origins = { states: ["NATIVE_OF"] } as const;

export const occupation = (match: Match): string | undefined => {
  const text = match.text("what").replace(/^(?:的|一[名位个])+/, "");
  return text === "" || plainResident.test(text) ? undefined : text;
};

/** 市议员, 候选人: who speaks for a city or stands for a post there lives nobody knows where. */
const councillor = /(?:议员|立委|委员|专员|议长)$|候选人/u;
/** 港籍乡亲, 旅外村民: of the village, and at home elsewhere. */
const abroad = /[籍旅侨]|海外|港澳|华人|在外|外出|外地/u;

/** Nothing where the person is not known or the place is left out. */
export function* residenceOf(
  rule: Rule,
  view: View,
  match: Match,
  person: Mention | undefined,
  where = match.mentions("place")[0],
  around = person,
): Generator<RelationDraft> {
  if (!person || !where || councillor.test(match.text("what"))) return;
  const predicate = rule.states[0] === "NATIVE_OF" ? "NATIVE_OF" : "LIVES_IN";
  if (predicate === "LIVES_IN" && abroad.test(match.text("what"))) return;
  const properties = predicate === "LIVES_IN" ? { occupation: occupation(match) } : {};
  yield proposal(rule, view, match, { subject: person, predicate, object: where, properties }, { around: around ? [around] : [] });
}
