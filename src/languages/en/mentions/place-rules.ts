/** Places by what stands beside them; place-context.ts reads these. */
import { RuleFamily } from "../../../rules/rule.ts";
import { mentionConfidences as confidences } from "../mention-confidences.ts";

const rules = new RuleFamily("en/place", { confidences, finds: ["Place", "Village"] });
export { rules as placeRules };

export const based = rules.rule("based", {
  yields: "She works for a {L:Coldbrook}-based charity.",
  never: "The report is based on figures.",
});
export const ofVillageHead = rules.rule("of-village-head", {
  yields: "Barangay captain Dionisio Lumain of {V:Igparas} said the road was open.",
});
export const homeOfFirm = rules.rule("home-of-firm", { yields: "The hall was built by {L:Kilrush} contractor Moloney Brothers." });
export const listedBeforeKind = rules.rule("listed-before-kind", {
  yields: "The flood cut off {V:Karapu} and {V:Nalma} villages.",
  never: "Isolated villages were cut off.",
});
export const listedAfterKind = rules.rule("listed-after-kind", {
  yields: "The flood cut off the barangays {V:Bongsod}, {V:Igparas} and {V:Lagdo}.",
});
export const home = rules.rule("home", {
  yields: ["She grew up in {L:Coldbrook}.", "Pat Doyle, 52, of {L:Coldbrook}, said the road was open."],
  never: "She grew up in poverty.",
});
export const namedVillage = rules.rule("named-village", { yields: "He met a resident of village {V:Katara}." });
export const oneOfMany = rules.rule("one-of-many", {
  yields: "The road was cut in {L:Jajarkot}, one of the ten districts of the province.",
});
export const apposedSettlement = rules.rule("apposed-settlement", { yields: "The school is in {V:Katara}, a village in the hills." });
export const homeOfPeople = rules.rule("home-of-people", {
  yields: "A {L:Coldbrook} resident said the road was open.",
  never: "A Local resident said the road was open.",
});
export const listedVillage = rules.rule("listed-with-village", { yields: "The {L:Galway} village was flooded." });
export const village = rules.rule("with-village", { yields: "The school is in {V:Katara} village.", never: "The school is in a village." });
export const seat = rules.rule("seat", { yields: "She represents {L:Upper Dales} in the chamber." });
export const ofMayor = rules.rule("of-mayor", { yields: "The Mayor of {L:Coldbrook} said so." });
export const withHall = rules.rule("with-hall", { yields: "The meeting was at {L:Ballyroan} community hall." });
export const hyphened = rules.rule("hyphened", { yields: "The fair at {L:Wick-on-the-Hill} was cancelled." });
export const homeOfCalling = rules.rule("home-of-calling", { yields: "Menzies, a {L:Tuatapere} dairy farmer, said the road was open." });
export const dateline = rules.rule("dateline", { yields: "{L:MIAGAO} – The road was opened on Friday after a month of work." });
export const hosts = rules.rule("hosts", { yields: "{L:Deniliquin} hosts the festival every year." });
export const withKind = rules.rule("with-kind", { yields: "The school is in the {L:Katara} district." });
export const inSiteList = rules.rule("in-site-list", {
  yields: "The scheme, covering {L:Hettila}, {L:Nikewa} and {L:Rambala} in the Kuruna District, opened.",
  never: "The course, covering Health and Safety, opened.",
});
export const winsTitle = rules.rule("wins-title", { yields: "{L:Moynalty} won the national award for the tidiest of all Towns." });
export const homeOfPerson = rules.rule("home-of-person", { yields: "{L:Coldbrook}’s Karen Shearer won the race." });
export const listedPlace = rules.rule("listed", { yields: "Rain fell over {L:Nairobi} for a week." });
export const ofKind = rules.rule("of-kind", { yields: "The school stands by the town of {L:Katara}." });
export const ofPlace = rules.rule("of", { yields: "The people of {L:Katara} were glad." });
export const afterPreposition = rules.rule("after-preposition", { yields: "The school stands near {L:Katara}." });

const homes: ReadonlySet<string> = new Set([home, homeOfFirm, homeOfPeople, homeOfCalling].map(({ id }) => id));

const outright: ReadonlySet<string> = new Set(
  [dateline, ofMayor, listedAfterKind, listedBeforeKind, ofVillageHead, namedVillage].map(({ id }) => id),
);

/** Whether a rule, by its id, reads what the text says outright: the head of a dateline, a list of villages. */
export const isOutright = (rule: string): boolean => outright.has(rule);

/** Whether a rule, by its id, tells where people come from. */
export const isHome = (rule: string): boolean => homes.has(rule);

const named: ReadonlySet<string> = new Set([village, listedAfterKind, listedBeforeKind, ofVillageHead, namedVillage].map(({ id }) => id));

/** Whether a rule, by its id, reads outright that a name is a village's. */
export const isNamedVillage = (rule: string): boolean => named.has(rule);
