/** Names by their own words, or by what stands beside them; names.ts reads these. */
import { RuleFamily } from "../../../rules/rule.ts";
import { mentionConfidences as confidences } from "../mention-confidences.ts";

const rules = new RuleFamily("en/name", {
  confidences,
  finds: ["Agency", "Organization", "Person", "Policy", "Project", "Place", "Village"],
});
export { rules as nameRules };

export const policy = rules.rule("policy", { yields: "The county passed the {D:Noise Control Act}." });
export const knownBodyRule = rules.rule("known-body", { yields: "{O:UNESCO} approved the plan." });
export const surePaper = rules.rule("paper-sure", { yields: "He told the {O:Coldbrook Gazette} about it." });
export const paper = rules.rule("paper", { yields: "He told the {O:Southern Star} about it." });
export const topicRule = rules.rule("topic", { yields: "{O:Birdwatch Ireland} counted the swans." });
export const titled = rules.rule("titled-person", { yields: "Mayor {P:Ron Lane} opened the bridge." });
export const inOfficeRow = rules.rule("office-row", {
  yields: "Councillors {P:Galvin}, {P:Ruddle} and {P:Sheahan} voted for it.",
  never: "Councillors from Galvin, Ruddle and Sheahan voted for it.",
});
export const apposedPost = rules.rule("apposed-post", { yields: "It was opened by {P:Jim Hill}, director of the club." });
export const postedThere = rules.rule("posted-there", {
  yields: "Assistant Commissioner {L:Zorvane}, Sana Afridi, inspected the ward.",
  never: "Commissioner Zorvane, who lives in the town, inspected the ward.",
});
export const apposed = rules.rule("apposed-body", { yields: "{O:Save Mothers}, a charity, built the ward." });
export const tradesman = rules.rule("tradesman", { yields: "The hall was built by builder {P:John Moloney}." });
export const risesWithoutKind = rules.rule("rising", { yields: "Construction of the {J:Kilmore Rise} began." });
export const lettersOfScheme = rules.rule("letters-of-scheme", { yields: "The road was paved under the {J:KALAHI}." });
export const lettersActing = rules.rule("letters-acting", { yields: "The {O:NCPB} signed the deal." });
export const lettersDealing = rules.rule("letters-dealing", { yields: "The project was funded by {O:NCPB}." });
export const deals = rules.rule("deals", { yields: "The project was funded by {O:Lotterywest}." });
export const person = rules.rule("person", { yields: "{P:Jane Mwangi} said the road was open.", never: "Said the road was open." });
export const coordinatedRule = rules.rule("coordinated", {
  yields: "The ward was a gift of Coldbrook Primary School and {O:Zorvane Hands}.",
});
export const spokenOf = rules.rule("spoken-of", { yields: "The photo shows {P:Zorvane Okafor}. Mr Okafor said he was glad." });
