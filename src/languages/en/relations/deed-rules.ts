/** The rules of what verbs say (verbs.ts): one for each relation and voice. */
import type { RelationType } from "../../../../graph/ontology.ts";
import { type Rule, RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";

/** `gives`: in the active, with a sum; `receiving`: in the passive, of the one who gets or is sent. */
export type Voice = "active" | "gives" | "passive" | "receiving";

const family = new RuleFamily("en/deed", { confidences });
export { family as deedRules };

const byDeed = new Map<string, Rule>();
/** The rule that reads the verbs of a relation in a voice. Throws a RangeError where there is none. */
export function deedRule(deed: RelationType, voice: Voice): Rule {
  const found = byDeed.get(`${deed} ${voice}`);
  if (!found) throw new RangeError(`no rule reads ${deed} in the voice ${voice}`);
  return found;
}

const rule = (deed: RelationType, voice: Voice, name: string, yields: string, never?: string): void =>
  void byDeed.set(`${deed} ${voice}`, family.rule(name, { yields, ...(never !== undefined && { never }), states: [deed] }));

rule(
  "IMPLEMENTS",
  "active",
  "builds",
  "{O:Fulton Moore} is building the {J:Seddon Bridge}.",
  "{O:Fulton Moore} will not build the {J:Seddon Bridge}.",
);
rule(
  "IMPLEMENTS",
  "passive",
  "built-by",
  "The {J:Seddon Bridge} was built by {O:Fulton Moore}.",
  "The {J:Seddon Bridge} was not built by {O:Fulton Moore}.",
);
rule(
  "FUNDS",
  "active",
  "funds",
  "{O:Corran Trust} financed the {J:Seddon Bridge}.",
  "{O:Corran Trust} refused to finance the {J:Seddon Bridge}.",
);
rule(
  "FUNDS",
  "gives",
  "gives-sum",
  "{O:Corran Trust} gave {M:$2 million} for the {J:Seddon Bridge}.",
  "{O:Corran Trust} gave advice for the {J:Seddon Bridge}.",
);
rule(
  "FUNDS",
  "passive",
  "funded-by",
  "The {J:Seddon Bridge} is financed by {O:Corran Trust}.",
  "Is the {J:Seddon Bridge} not financed by {O:Corran Trust}?",
);
rule("ORGANIZES", "active", "organizes", "{O:Holm Club} will host the {E:Holm Fair}.", "{O:Holm Club} has never hosted the {E:Holm Fair}.");
rule(
  "ORGANIZES",
  "passive",
  "organized-by",
  "The {E:Holm Fair} was organised by {O:Holm Club}.",
  "The {E:Holm Fair} was not organised by {O:Holm Club}.",
);
rule(
  "PARTICIPATES_IN",
  "active",
  "attends",
  "{P:Ana Reyes} attended the {E:Holm Fair}.",
  "{P:Ana Reyes} did not attend the {E:Holm Fair}.",
);
rule("PARTICIPATES_IN", "passive", "attended-by", "The {E:Holm Fair} was attended by {P:Ana Reyes}.");
rule(
  "PARTICIPATES_IN",
  "receiving",
  "was-represented-at",
  "{O:Holm Club} was represented at the {E:Holm Fair}.",
  "{O:Holm Club} was not represented at the {E:Holm Fair}.",
);
rule(
  "ISSUED",
  "active",
  "issues",
  "{A:Moor Council} adopted the {D:Moor Water Plan}.",
  "{A:Moor Council} rejected calls to adopt the {D:Moor Water Plan}.",
);
rule("ISSUED", "passive", "issued-by", "The {D:Moor Water Plan} was adopted by {A:Moor Council}.");
rule(
  "RECEIVED",
  "active",
  "wins",
  "{P:Ana Reyes} won the {H:Green Library Award}.",
  "Who won the {H:Green Library Award}, asked {P:Ana Reyes}.",
);
rule(
  "RECEIVED",
  "receiving",
  "was-awarded",
  "{P:Ana Reyes} was awarded the {H:Green Library Award}.",
  "{P:Ana Reyes} was never awarded the {H:Green Library Award}.",
);
