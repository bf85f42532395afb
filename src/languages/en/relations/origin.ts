/** Where people come from: `P was born in V`, `V native P`. */
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import { grewUp } from "../vocabulary/homes.ts";
import { patternRules } from "./patterns.ts";
import { aside, honorific } from "./roles.ts";

const family = new RuleFamily("en/origin", { confidences, states: ["NATIVE_OF"] });
export { family as originRules };
const rule = patternRules(family);

const aged = "(?:, (?:aged? )?\\d{2})?";

rule(
  "was-born-in",
  `(?<s>{P})(?:${aside}|, an? [^.;,{P}]{2,70}? who) (?:${grewUp})(?: and (?:raised|bred|reared|brought up))?(?: originally)?(?:,? (?:on )?{T},?)?(?: on an? (?:\\p{Ll}+ ){1,3})? ?(?:in|from|at|outside|near) (?:the |nearby )?(?<o>{LV})`,
  ["{P:Peter Otina}, who was born in {L:Moshwe}, came.", "{P:Peter Otina} was born {T:May 2, 1931} in {L:Moshwe}."],
);
rule(
  "native-of",
  "(?<s>{P})(?:,| is| was|,? who (?:is|was))(?: [^.;{P}]{0,60}?,)? (?:and )?(?:a |an? \\p{Ll}+ |an )(?:native|indigene) of (?:the )?(?<o>{LV})",
  "{P:Peter Otina}, a native of {L:Moshwe}, came.",
  "{P:Peter Otina} is not a native of {L:Moshwe}.",
);
rule(
  "born-in-opening",
  `\\b(?:[Bb]orn(?: and (?:raised|brought up|bred))?|[Rr]aised|[Bb]rought up) in (?:the )?(?<o>{LV})(?: in \\d{4})?(?: to [^.;,]{2,50})?, ${honorific}(?<s>{P})`,
  "Born in {L:Dindora}, Dr {P:Prakash Shindal} heads a hospital.",
);
rule(
  "originally-from",
  "(?<s>{P}),(?: [^.;{P}]{0,90}?,)?(?: and)? (?:originally from|(?:an? [^,.;{PAO}]{2,40} )?(?:born|raised|reared|brought up)(?: and (?:raised|bred|reared))? in|a native of) (?:the )?(?<o>{LV})",
  "{P:Peter Otina}, a driver, originally from {L:Moshwe}, came.",
);
rule(
  "originally-from-opening",
  `(?:^|[.“"] )(?:Originally|Hailing) from (?:the )?(?<o>{LV}), ${honorific}(?<s>{P})`,
  "Originally from {L:Dindora}, Dr {P:Prakash Shindal} heads a hospital.",
);
rule("a-native-of-opening", "\\b[Aa] native of (?:the )?(?<o>{LV}),? (?<s>{P})", "A native of {L:Madike}, {P:Meera Rau} served for years.");
rule(
  "a-place-native",
  "(?<s>{P})(?:,(?: [^.;{P}]{0,60}?,)? (?:an? |himself an? |herself an? )?|,? (?:is|was) an? )(?<o>{LV}) native",
  ["{P:Meera Rau}, herself a {L:Madike} native, spoke.", "{P:Meera Rau} is a {L:Madike} native."],
  "{P:Meera Rau} is not a {L:Madike} native.",
);
rule(
  "who-is-from",
  `(?<s>{P})${aged},? who (?:is|was) (?:originally )?from (?<o>{LV})`,
  "{P:Orla Keane}, who is originally from {L:Toomevale}, taught there.",
);
rule(
  "is-from",
  '(?:^|[.”"] )(?<s>{P}) (?:is|was) (?:originally )?from (?:the )?(?<o>{LV})',
  "{P:Orla Keane} is from {L:Toomevale}.",
  "{P:Orla Keane} is not from {L:Toomevale}.",
);
rule("place-native-name", `(?<o>{LV}) native,? ${honorific}(?<s>{P})`, "A {L:Toomevale} native, {P:Orla Keane}, spoke.");
rule("place-born-name", "(?<o>{LV})-(?:born|raised|bred) (?:\\p{L}+ ){0,3}?(?<s>{P})", "{L:Edender}-born {P:Una Kelly} won.");
