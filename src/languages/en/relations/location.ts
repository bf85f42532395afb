/** Where bodies, events and projects are, as sentences tell it: LOCATED_IN, and of what is part of another body PART_OF. */
import { type Rule, RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import { belonging, branch, kindBehindName, kindBeforeName, linking, manyPlaces, premises, reaching } from "../vocabulary/firms.ts";
import { patternRules } from "./patterns.ts";

const family = new RuleFamily("en/location", { confidences, states: ["LOCATED_IN"] });
export { family as locationRules };
const rule = patternRules(family);

const situated = "(?:based|located|situated|held|sited|built|headquartered|housed|staged)";
const nearby = "(?:the )?(?:nearby )?(?<o>{LV})";

/** `in an interview with the agency at Nkawie`: that is where they spoke. */
const spokenWith =
  "(?<!\\b(?:organi[sz]ed|hosted|conducted|facilitated|sponsored|staged) by (?:the )?(?:{LV}-based |local )?)(?<!\\b(?:interview(?:ed)? (?:with|by)|told|speaking (?:to|with)|spoke (?:to|with)|addressing|addressed) (?:the )?)";

export const inside = rule(
  "body-event-or-project-in",
  `${spokenWith}(?<s>{OEJ})(?!(?<={O}),? (?:which|that) (?:is|was) (?:held|staged)\\b)(?:,)?(?: (?:which |that )?(?:is|was|lies|stands|sits))?(?: ${situated})? (?:in|at|near|outside|on|along|opposite|beside|inside) (?:the )?(?:(?:nearby|neighbouring|neighboring|rural|central|downtown) )?(?<o>{LV+})`,
  "{O:Tubig Farm}, which is in {L:Boholia}, was hit.",
  [
    "The {E:Holm Fair} was run by {O:Tubig Farm} in {L:Boholia}.",
    "He said so in an interview with the {O:Kenda News Agency} at {L:Boholia}.",
  ],
);

/** Of a body with its home; a paper is not in every place of its masthead. */
export const homes: readonly Rule[] = [
  rule("body-of-place", "(?<s>{O}) of (?<o>{LV})(?!['’])", "{O:Nagar Infra Works} of {L:Hassana} won."),
  rule(
    "place-company-name",
    `(?<o>{L}) (?:\\p{Ll}+ ){0,3}(?:${kindBeforeName}) (?<s>{O})`,
    "{L:Christwick} engineering company {O:Fulton Moore} won.",
  ),
  rule(
    "body-comma-place",
    "(?<s>{O}), (?<o>{LV})(?=[.;)]|$|,(?! (?:and )?(?:the )?(?:{AO}|\\p{Lu}[\\p{L}-]+ and ))| (?:has|have|had|is|was|were|will|on|to|who|which|won|bagged|received)\\b)",
    "{O:Keral High School}, {L:Keradu}, won.",
  ),
  rule("agency-comma-place", "(?<s>{A}), (?<o>{LV})(?=[.;]|$)", "He was taken to the {A:Criminal Inquiry Department}, {L:Ilora}."),
  rule("places-own-body", "(?<o>{LV})['’]s (?<s>{O})", "{L:Blenwick}'s {O:Wairara Hospital} is full."),
  rule(
    "apposition-in",
    `(?<s>{O}), (?:an?|the|one of the) [^.;,{AOPJE}]{2,70}? (?:in|at|near|outside|from|on) ${nearby}`,
    "{O:Annan River Friends}, an environmental group from {L:Annanby}, removed a dam.",
  ),
  rule(
    "apposition-based-in",
    `(?<s>{AO}),? (?:an?|the|one of the) [^.;,{AOPJE}]{2,70}? (?:based|headquartered|located|situated|housed) (?:in|at|near|outside|on) ${nearby}`,
    "{A:Annan River Agency}, a small body based in {L:Annanby}, removed a dam.",
  ),
  rule(
    "has-office-in",
    `(?<s>{AO}),? (?:(?:which )?has (?:its |an? |)|whose |with (?:its |an? ))(?:new |main )?(?:${premises})(?: is| are)?(?: located| based)? (?:in|at|near|outside|on) (?:the )?(?<o>{LV+})`,
    "{O:Fulton Moore} has its head office in {L:Christwick}.",
  ),
  rule(
    "agency-which-is-in",
    "(?<s>{A}),? (?:which (?:is|lies|stands|sits)(?: based| located| situated| housed)?|based|headquartered) (?:in|at|near|outside|on) (?:the )?(?<o>{LV})",
    "{A:Moor Farm Agency}, which is based in {L:Christwick}, paid.",
  ),
  rule("a-place-based", "(?<s>{AO}), (?:an?|the) (?<o>{LV})-based\\b", "{O:Fulton Moore}, a {L:Christwick}-based builder, won."),
  rule(
    "a-place-company",
    `(?<s>{O}), (?:an?|the) (?<o>{LV}) (?:\\p{Ll}+ ){0,3}(?:${kindBehindName})\\b`,
    "{O:Fulton Moore}, a {L:Christwick} building company, won.",
  ),
  rule(
    "in-places-own-quarter",
    "(?<s>{OE})(?:,)?(?: (?:based|located|situated|held))? in {L}['’]s (?:\\p{Ll}+ ){0,2}(?<o>{LV})",
    "The {E:Holm Fair} in {L:Annanby}'s leafy {L:Mill Ward}.",
  ),
];
/** `the Environment and Land Court in Nakuru`. */
export const seat = rule(
  "agency-seated-in",
  "(?<s>{A})(?: (?:sitting |based |located )?(?:in|at) (?:the )?|, )(?<o>{LV})",
  "They went to the {A:Land Court} sitting in {L:Nakura}.",
);
/** Whom somebody met in Mombasa, may sit elsewhere. */
export const inTown = rule(
  "agency-in-town",
  "(?<!\\b(?:by|met|meets?|joined|visited|told|asked|addressed|sued|accused|met with|addressing|between|and) (?:the )?)(?<s>{A}) (?:in|at) (?:the )?(?<o>{LV})(?! (?:on|last|this|yesterday)\\b)",
  "Boats belong to the {A:Kenda Maritime Authority} in {L:Mombara}.",
  ["They met the {A:Kenda Maritime Authority} in {L:Mombara}.", "The {A:Kenda Maritime Authority} in {L:Mombara} on Monday gave talks."],
);
/** Of bodies, events and projects, in the order in which they are read. */
export const others: readonly Rule[] = [
  rule(
    "place-based-body",
    "(?<o>{LV})-based (?:(?:\\p{Ll}+|NGO|NPO) ){0,2}(?<s>{O})",
    "It was built by {L:Eldora}-based {O:Davis Engineering}.",
  ),
  rule("event-in", "(?<s>{E})(?:[^.;{EAO}]{0,50}?) (?:in|at) (?:the )?(?<o>{LV})", "The {E:Holm Fair} drew crowds in {L:Annanby}."),
  rule(
    "event-runs-in",
    "(?<s>{E}),[^.;]{0,80}, (?:is|was|will be|takes place|took place|opens|runs|ran|continues|goes on|returns)(?: \\p{Ll}+){0,3} (?:in|at) (?:the )?(?<o>{LV})",
    "The {E:Holm Fair}, sponsored by {O:Fulton Moore}, runs in {L:Annanby} until Sunday.",
  ),
  rule(
    "in-place-on-day-at",
    "\\bin (?<o>{LV}) (?:on \\p{Lu}\\p{Ll}+(?: \\d{1,2})?|yesterday|today|last \\p{L}+|this \\p{L}+|recently),? (?:at|during) (?:the |an? |its )?(?<s>{E})",
    "The prize was handed over in {L:Iring} on Saturday at the {E:Holm Fair}.",
  ),
  rule(
    "works-under-project",
    "\\b(?:boreholes?|wells?|roads?|schools?|clinics?|toilets?|latrines|classrooms?|houses|bridges?|pumps?|taps|tanks?|trees|lights|markets?|blocks?) (?:at|in) (?:the )?(?<o>{LV+})(?: (?:communities|villages|towns|districts|wards|areas))?[^.;,{LVAOPJE]{0,50}? under (?:the |its )?(?<s>{J})",
    "It will drill boreholes at {L:Maktow}, {L:Burana} and {L:Seno} this year under the {J:Seddon Water Project}.",
    "It will drill boreholes at {L:Maktow}, and {L:Burana} is not under the {J:Seddon Water Project}.",
  ),
  // What its organiser is beside, is where the event is.
  rule(
    "event-by-organizer-at",
    "(?<s>{EJ})[^.;{EJ}]{0,90}?\\b(?:by|with|and) (?:the )?{AO}(?: of {L})?(?: (?:on|this|next|last) [^,.;{PAO}]{1,20}?)? (?:at|in) (?:the )?(?<o>{LV})",
    "The {E:Holm Fair} was organised by {A:Moor Council} at {L:Busoga Square}.",
  ),
  rule(
    "body-formed-in",
    "\\bin (?<o>{LV}) (?:have|has) (?:formed|founded|set up|started|established) (?:the |a )?(?<s>{O})",
    "Women in {V:Olderke} have formed the {O:Olderke Growers Club}.",
  ),
  rule(
    "project-along",
    "(?<s>{J})[^.;{AOPJE}]{0,60}? (?:in|at|on|along|near|outside) (?:the )?(?<o>{LV+})",
    "The {J:Seddon Bridge} will rise on {L:Prospect Avenue}.",
  ),
  rule(
    "project-links",
    `(?<s>{J})[^.;{AOPJE}]{0,60}? (?:${linking}) (?:the )?(?:\\p{Ll}+ ){0,3}?(?<o>{LV+})`,
    "The {J:Seddon Bridge} links {V:Karapo} and {V:Nalmi}.",
  ),
  rule(
    "project-covers",
    `(?<s>{J})[^.;{AOPJE}]{0,60}?,? (?:${reaching}) (?:the )?(?:\\p{Ll}+ ){0,3}?(?<o>{LV+})`,
    "The {J:Seddon Scheme}, covering {L:Karapo} and {L:Nalmi}, opened.",
    "The {J:Seddon Scheme} does not cover {L:Karapo}.",
  ),
  rule(
    "project-from-to",
    "(?<s>{J})[^.;,{AOPJELV}]{0,60}? from (?<o>{LV} to {LV})",
    "The {J:Seddon Road} runs from {L:Maktow} to {L:Burana}.",
    "The {J:Seddon Park} in {L:Holm}, and the road from {L:Maktow} to {L:Burana}.",
  ),
  rule(
    "project-in-districts-of",
    `(?<s>{J})[^.;{PJE}]{0,100}? in (?:\\p{L}+ ){0,3}(?:${manyPlaces}) (?:of|in|across) (?<o>{LV})`,
    "The {J:Fibre Crops Project} helps farmers in nine districts of {L:Busara}.",
  ),
];

const powers = new RuleFamily("en/jurisdiction", { confidences, states: ["HAS_JURISDICTION"] });
export { powers as jurisdictionRules };
export const covers = patternRules(powers)(
  "agency-covers",
  "(?<s>{A}),? (?:which )?(?:covers|administers|governs|has jurisdiction over|is responsible for) (?:the )?(?<o>{LV+})",
  "{A:Moor Farm Agency} covers {L:Annanby} and {L:Burana}.",
);
/** What a name itself says. */
export const rulesByName = powers.rule("named-after-place", {
  yields: "{A:{L:Narok} County Government} met.",
  never: "{A:{L:Narok} Police Station} is shut.",
});
export const rulesByLevel = powers.rule("board-of-level-named-like-place", {
  yields: "{A:Franklow village board} met. It rained in {L:Franklow}.",
  never: "{A:Franklow village board} met. It rained in {L:Burana}.",
});
export const isInByName = family.rule("named-after-place", {
  yields: ["{O:{L:Voi} Town Library} won.", "{O:School of {L:Voi}} won."],
  never: ["{L:{L:Voi} Road} is shut.", "{O:{L:Mara River} Bridge} is shut."],
});

const parts = new RuleFamily("en/membership", { confidences, states: ["PART_OF"] });
export { parts as membershipRules };
const part = patternRules(parts);
export const memberships: readonly Rule[] = [
  part(
    "is-branch-of",
    `(?<s>{AO}),? (?:which is |is )?(?:part|(?:an? |the )?(?:\\p{L}+ ){0,3}?(?:${branch})) of (?:the )?(?<o>{AO})`,
    "The {O:Ubayo Stock Farm} is an agency of the {A:Department of Farming}.",
    "The {O:Ubayo Stock Farm} is not an agency of the {A:Department of Farming}.",
  ),
  part(
    "comes-under",
    `(?<s>{AO})[^.;{AO}]{0,12} (?:${belonging}) (?:under|to|with) (?:the )?(?<o>{AO})`,
    "The {O:Tipu Hall Museum} comes under the {A:Department of Finds}.",
  ),
];
/** A school of a university, a unit of a hospital. */
export const units: readonly Rule[] = [
  part(
    "unit-of",
    "(?<s>{O}),? (?:at|of|in) (?:the )?(?<o>{O})",
    "The {O:School of Law} at {O:Holm University} is new.",
    "The {O:Holm Club} at {O:Holm University} is new.",
  ),
  part("bodys-own-unit", "(?<o>{O})['’]s (?<s>{O})", "{O:Holm University}'s {O:School of Law} is new."),
];
