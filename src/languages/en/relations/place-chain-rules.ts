/** How what stands between two places says that the one is in the other: the smaller first, PART_OF; of a site LOCATED_IN. */
import { type Rule, RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import { direction, lead, manyKinds, settlement } from "../vocabulary/place-kinds.ts";
import { type Examples, pattern } from "./patterns.ts";

const family = new RuleFamily("en/place-chain", { confidences, states: ["PART_OF", "LOCATED_IN"] });
export { family as placeChainRules };
/** `source`: of all that stands between two places. */
const between = (name: string, source: string, yields: Examples, never?: Examples): Rule =>
  family.rule(name, { pattern: new RegExp(source, "u"), yields, ...(never !== undefined && { never }) });
const byCode = (name: string, yields: Examples, never?: Examples): Rule =>
  family.rule(name, { yields, ...(never !== undefined && { never }) });

const adjectives = "(?:[\\p{L}\\d’'-]+ ){0,5}?";
const isSituated = "(?:,? (?:and )?(?:which|that)(?: is| lies| sits| stands)?|,? (?:is|lies|sits)|,)?";
const inPlace =
  "(?:in|within|inside|on the (?:tip|edge|coast|outskirts|border) of|at(?= the (?:\\p{Ll}+ )?(?:heart|end|edge|tip|cent(?:re|er)) of )|under the (?:jurisdiction|administration) of)";
export const within = between(
  "in",
  `^${isSituated}(?: located| situated| found| based)?(?: deep| high| just)? ${inPlace} ${lead}$`,
  ["{V:Katara}, which lies in {L:Buhwa District}, is dry.", "{L:Mill Road} in {L:Hawton} is shut."],
  "{V:Katara} people met in {L:Buhwa District}.",
);
/** Only a site, or what is told to lie there, is at or near something. */
export const beside = between(
  "site-at",
  `^(?:,? which (?:is|lies|stands|sits)|,? (?:is|lies|stands|sits))?(?: located| situated)? (?:at|on|along|off|near|beside|opposite|outside|behind) ${lead}$`,
  "{L:Dunga Beach}, which is near {L:Kisuma}, is shut.",
  "{V:Katara}, which is near {L:Kisuma}, is dry.",
);
/** Only islands and such have towns on them. */
export const onLand = between(
  "on-island",
  `^(?:,? which is|,? is|,)?(?: located| situated)? on ${lead}$`,
  "{V:Abala} on {L:Bonno Island} is wet.",
  "{V:Abala} on {L:Bonno} is wet.",
);
export const below = between("village-of", "^ (?:of|under) (?:the )?$", "{V:Abala} of {L:Ubayo} is wet.", "{L:Abala} of {L:Ubayo} is wet.");
export const apposed = between(
  "a-village-in",
  `^(?:,| is| was) (?:(?:an?|the|one of the) ${adjectives}${settlement}|(?:capital|headquarters|seat|home))(?: of [^.;]{2,30}?)? (?:in|of|on|at|within|from|under) ${lead}$`,
  "{L:Katara}, a village in {L:Karunga}, is dry.",
);
export const oneOfMany = between(
  "one-of-the-districts-of",
  `^(?:,| is| was) (?:among|one of) (?:the )?(?:[\\p{Ll}\\d-]+ ){0,3}?${manyKinds} (?:in|of|within) ${lead}$`,
  "{L:Jajar}, one of the ten districts of {L:Karna Province}, is dry.",
);
export const oneOf = between("one-of-places-own", "^(?:,| is) one of $", "{L:Panga}, one of {L:Tubiga}'s islets, is dry.");
export const townOf = between(
  "the-place-town",
  "^, (?:an?|the) (?:[\\p{Ll}-]+ )?$",
  "{L:Brechwick}, the {L:Angora} town hit by floods, is dry.",
);
export const directed = between("eastern", `^, ${direction} $`, "{L:Mongara}, eastern {L:Bhutar}, is dry.");
export const foremost = between(
  "the-largest-in",
  `^(?:,| is) the (?:\\p{Ll}+ )?\\p{Ll}+est(?: \\p{Ll}+){0,3} (?:in|of) ${lead}$`,
  "{L:Mongara}, the driest corner of {L:Bhutar}, is dry.",
);
/** What a site is, is told in any words. */
export const siteApposed = between(
  "site-apposed",
  `^, (?:an?|the) [^.,;]{3,60} (?:in|on|at|near|outside) ${lead}$`,
  "{L:Old Mill}, a listed bakery in {L:Hawton}, is shut.",
);
export const manyWithin = between(
  "villages-in",
  `^(?:,? (?:all|both))? ?${manyKinds}(?:,? (?:all|both))?,? (?:in|of|under|within) ${lead}$`,
  "{L:Karapo} and {L:Nalmi} villages in {L:Lamja} are linked.",
);
export const othersWithin = between(
  "and-other-villages-in",
  `^,? and (?:other|several|many|nearby|surrounding|neighbou?ring)(?: [\\p{Ll}-]+){0,2} ${manyKinds} (?:in|of|on|under|within) ${lead}$`,
  "{L:Abala}, {L:Buruka} and other fishing settlements on {L:Bonno Island} are wet.",
);
export const allWithin = between(
  "both-in",
  `^,? (?:all|both|each)(?: of them)?(?: located| situated)? (?:in|of|within|from) ${lead}$`,
  "{L:Kakoli} and {L:Bandala}, both in {L:Sirsa}, are dry.",
);

export const owned = byCode("places-own-place", "{L:Kenda}'s {L:Hawton} is dry.");
export const ownedSite = byCode("places-own-site", "{L:Hawton}'s {L:Mill Road} is shut.");
export const larger = byCode(
  "smaller-comma-larger",
  "Rain fell in {L:Hawton}, {L:Kenda County}, on Monday.",
  "Rain fell in {L:Kenda County}, {L:Hawton} and {L:Burana}.",
);
export const pair = byCode(
  "in-one-comma-other",
  "Rain fell in {L:Hawton}, {L:Burana}.",
  "Rain fell in {L:Hawton}, {L:Burana} and {L:Sirsa}.",
);
export const surelyListed = byCode("list-told-to-be-in", "{L:Kakoli} and {L:Bandala}, both in {L:Sirsa}, are dry.");
export const listed = byCode("list-before-larger", "Rain fell in {L:Kakoli} and {L:Bandala} in {L:Kenda County}.");
export const capital = byCode(
  "state-capital",
  "{L:Kenda State} is dry. {L:Birna}, the state capital, is not.",
  "{L:Kenda County} is dry. {L:Birna}, the district capital, is not.",
);

/** `SIBALOM, Antique -- `: where the piece is from, and what that is in. */
export const dateline = family.rule("dateline", {
  pattern: pattern("^(?<s>{LV}), (?<o>{L})\\s*(?:--|[—–])"),
  yields: "{L:SIBALA}, {L:Antica} -- Rain fell.",
  states: ["PART_OF"],
});
