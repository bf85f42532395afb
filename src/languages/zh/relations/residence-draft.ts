/** A statement of where somebody lives or comes from, from a match of a rule with a `place` and perhaps a `what`. */
import type { Mention } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { evidence, verbOf } from "../../../relate/evidence.ts";
import { named, sureness } from "./frame.ts";
import type { Match } from "../../../rules/match.ts";
import { plainResident } from "./titles.ts";
import type { View } from "./view.ts";

export const place = "{LV}*(?<place>{LV})";
export type Words = readonly [rule: RegExp, predicate: "LIVES_IN" | "NATIVE_OF", confidence: number];
export const skip = "[^，。；：！？{PLV}]";

export const occupation = (match: Match): string | undefined => {
  const text = match.text("what").replace(/^(?:的|一[名位个])+/, "");
  return text === "" || plainResident.test(text) ? undefined : text;
};

export function draft(view: View, match: Match, person: Mention, predicate: Words[1], confidence: number): Draft | undefined {
  const [where] = match.mentions("place");
  if (!where) return undefined;
  return {
    subject: person,
    predicate,
    object: where,
    properties: predicate === "LIVES_IN" ? { occupation: occupation(match) } : {},
    ...evidence(view, view.masked, match.from, match.to, person),
    by: match.at("verb") < 0 ? "phrase" : verbOf(view.masked, match),
    extractor: "pattern:residence",
    confidence: sureness(confidence, named, person, where),
  };
}
