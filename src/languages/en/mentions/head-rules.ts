/** Names whose last word tells what they are; head-verdict.ts reads these. */
import { RuleFamily } from "../../../rules/rule.ts";
import { mentionConfidences as confidences } from "../mention-confidences.ts";

const rules = new RuleFamily("en/head", {
  confidences,
  finds: ["Agency", "Organization", "Place", "Village", "Project", "Event", "Policy", "Honor"],
});
export { rules as headRules };

export const awardsNight = rules.rule("awards-night", { yields: "She sang at the {E:Coldbrook Business Awards}." });
export const cupWon = rules.rule("cup-won", { yields: "They won the {H:Coldbrook Cup}." });
export const trailJoined = rules.rule("trail-joined", { yields: "Families took part in the {E:Scarecrow Trail}." });
export const rising = rules.rule("rising", { yields: "Construction of the {J:Coldbrook Bridge} began." });
export const armyDivision = rules.rule("army-division", { yields: "The {A:Tenth Infantry Division} helped." });
export const municipality = rules.rule("municipality", { yields: "{A:Coldbrook Local Municipality} opened a clinic." });
export const shire = rules.rule("shire", { yields: "{A:Corangamite Shire} approved the plan." });
export const estate = rules.rule("estate", { yields: "The firm moved to {L:Coldbrook Industrial Estate}." });
export const notPublic = rules.rule("not-public", { yields: "{O:Coldbrook Festival Committee} thanked all." });
export const walkRising = rules.rule("walk-rising", { yields: "The county will fund the {J:Coldbrook River Walk}." });
export const walk = rules.rule("walk", { yields: "They met on the {L:Coldbrook River Walk}." });
export const publicBody = rules.rule("public-body", { yields: "{A:Karnataka State Road Transport Corporation} bought a truck." });
export const specialDistrict = rules.rule("special-district", { yields: "{A:Coldbrook Fire Protection District} bought a truck." });
export const venue = rules.rule("venue", { yields: "The concert was held at the {L:Coldbrook Community Centre}." });
export const convention = rules.rule("convention", { yields: "She attended the {E:Coldbrook Farmers Convention}." });
export const familyFirm = rules.rule("family-firm", { yields: "The wharf was built by {O:Barsk and Sons General Contracting}." });
export const church = rules.rule("church-parish", { yields: "{O:Holy Cross Parish} raised money." });
export const namedVillage = rules.rule("named-village", {
  yields: "Food was brought to {V:Barangay Dalagsaan}.",
  never: "Food was brought to the Barangay Captain.",
});
export const longVillage = rules.rule("long-village", { yields: "They walked to {L:Upper Old Green Village}." });
export const shortEvent = rules.rule("short-event", { yields: "She sang at the {E:Coldbrook Festival}." });
export const byHead = rules.rule("last-word", {
  yields: ["{A:Coldbrook County Council} approved the plan.", "{O:Coldbrook Primary School} won."],
  never: "The council approved the plan.",
});

export const listedBody = rules.rule("over-list-of-members", {
  yields: "They meet on Mondays.\n\nMembers of the {A:Planning Board}:\n\n- Ann Reed, Chair\n- Tom Lunn, Member\n- Ruth Low, Member",
  never: "They meet on Mondays.\n\nMembers of the Planning Board:\n\nThe lists are shut.",
});

const sure: ReadonlySet<string> = new Set([familyFirm, namedVillage, municipality, specialDistrict, listedBody].map(({ id }) => id));

/** Whether a rule, by its id, reads words that no other name has: `and Sons General Contracting`, `Rolpi Municipality has`. */
export const isSureHead = (rule: string): boolean => sure.has(rule);
