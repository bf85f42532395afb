/** Bodies that act together: `in partnership with`, `together with`, `signed an agreement with`. */
import type { TypedSentence } from "./typed-sentence.ts";
import { pattern } from "./patterns.ts";
import { overlappingMatches } from "../../../rules/match.ts";
import { stated } from "./stated.ts";
import type { RelationDraft } from "../../../relate/draft.ts";

const together =
  "together with|along with|in co-operation with|in liaison with|in concert with|hand-in-hand with|with the assistance of|with the cooperation of|with the backing of|with backing from|joined by|teamed with|linked up with|tied up with|twinned with|has an? \\p{Ll}+ partnership with|has partnered with|jointly with|hand in hand with|in association with|in tandem with|with assistance from|in partnership with|in collaboration with|in conjunction with|in cooperation with|alongside|with support from|with help from|with the support of|with the help of|partnered with|partners with|partnering with|joined hands with|joined forces with|teamed up with|teams up with|" +
  "worked with|works? with|working with|worked closely with|collaborated with|cooperates? with|signed (?:an? |the )?[^.;]{0,50}?with|entered into (?:an? )?[^.;]{0,40}?with|supported by|backed by|assisted by";
const patterns = [
  pattern("(?<s>{AO}) and (?:the )?(?<o>{AO})(?<mid>[^.;{AOP}]{0,80}?) (?<verb>together)(?<gap>)\\b"),
  pattern(
    "(?<s>{AO}) and (?:the )?(?<o>{AO})(?<mid>(?: have| has| will| are| is| were| have been| also| are to| is to| plan to| agreed to){0,2}) (?<verb>jointly|agreed|signed|work together|work jointly|team up|collaborate|cooperate|partner|working together|working jointly|(?:work|works|worked|working) (?:hand in hand|side by side|closely)|collaborating|collaborated|cooperating|worked together|work together|joined forces|join forces|teamed up|partnered)(?<gap>)\\b",
  ),
  // `A and B have entered into a pact`, `have inked a deal`.
  pattern(
    "(?<s>{AO}) and (?:the )?(?<o>{AO})(?<mid>(?: have| has| are| will| yesterday| today| on \\p{Lu}\\p{L}+){0,2}) (?<verb>entered into|enter into|inked|sealed|struck|sign|signing|exchanged)(?<gap>) (?:an?|the|their) [^.;{AOP}]{0,40}?(?:pact|agreement|deal|MoU|MOU|[Mm]emorandum|partnership|contract|accord)",
  ),
  pattern(
    "\\b(?<verb>partnership|agreement|deal|collaboration|pact)(?<gap>) (?:between|involving|among)(?: among)? (?<mid>)(?:the )?(?<s>{AO}) and (?:the )?(?<o>{AO})",
  ),
  pattern(
    "\\b(?<verb>joint|shared)(?<gap>) (?:effort|project|venture|initiative|programme|scheme|undertaking) (?:of|by|between) (?<mid>)(?:the )?(?<s>{AO}) and (?:the )?(?<o>{AO})",
  ),
  // `was led by A with B`.
  pattern(
    "{JE}[^.;{AO}]{0,50}? (?:led|organi[sz]ed|run|hosted|held|staged|implemented|built|undertaken|launched|conducted|carried out) by (?:the )?(?<s>{AO})(?<mid>) (?<verb>with)(?<gap>) (?:the |its )?(?<o>{AO+})",
  ),
  pattern(
    "\\b(?<verb>signed|agreed|negotiated|concluded|drawn up|drafted|endorsed)(?<gap>)(?: \\p{Ll}+)? (?:by|between) (?<mid>)(?:the )?(?<s>{AO}) and (?:the )?(?<o>{AO})",
  ),
  // `staged the festival with B`, `will plant trees with B`.
  pattern(
    "(?<s>{AO})(?<mid>(?: has| have| will| is to| also| plans to| is| are){0,2}) (?<verb>(?:stag|hold|held|organi[sz]|host|run|ran|plant|launch|train|restor|clean|distribut|develop|conduct|put on)\\p{Ll}*)(?<gap>) [^.;{AOP}]{0,60}? with (?:the |its )?(?<o>{AO+})",
  ),
  pattern(
    "{JE}, (?:an? |the )?(?:[\\p{L}-]+ ){0,3}(?<verb>initiative|collaboration|partnership|project|joint venture|joint effort|programme|program|campaign)(?<gap>) (?:of|by|between) (?<mid>)(?:the )?(?<s>{AO}) and (?:the )?(?<o>{AO})",
  ),
  pattern(
    `(?<s>{AOV+})(?<mid>[^.;{AO}]{0,80}?)\\b(?<verb>${together}|with \\p{Ll}+ (?:help|support|assistance|backing) from)(?<gap>) (?:the |its |an? |local )?(?:(?:\\p{L}+ )?(?:organi[sz]ation|charity|company|firm|ngo|NGO|agency|group|non-?profit) )?(?<o>{AOV+})`,
  ),
  pattern(
    `\\b(?<verb>[Tt]ogether with|[Ii]n partnership with|[Ii]n collaboration with|[Ww]orking with)(?<gap>) (?:the |its )?(?<o>{AOV+}),(?<mid>) (?:the )?(?<s>{AOV+})`,
  ),
];

/** `A and B have agreed to …`: each with the other. */
const agreed = pattern(
  "(?<s>{AO}) and (?:the )?(?<o>{AO})(?<mid>) (?:have |has )?(?:both |jointly )?(?<verb>agreed|signed|joined forces|teamed up|partnered|joined hands|jointly)(?<gap>)",
);

export function* cooperationDrafts(view: TypedSentence): Generator<RelationDraft> {
  for (const pattern of [...patterns, agreed])
    for (const match of overlappingMatches(view, pattern)) {
      // Of whom somebody said something else, the clause is not.
      const between = match.text("mid");
      if (/\b(?:said|says|told|added)\b/.test(between)) continue;
      // `with money from the project, which is supported by`: the project is.
      if (/.,? (?:which|that)\b[^,]*$/.test(between) && /^(?:supported|backed|assisted)/.test(match.text("verb"))) continue;
      yield* stated(view, match, { predicate: "COOPERATES_WITH", extractor: "pattern:cooperation", confidence: 0.86 });
    }
}
