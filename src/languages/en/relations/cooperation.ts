/** Bodies that act together: `in partnership with`, `together with`, `signed an agreement with`. */
import { overlappingMatches } from "../../../rules/match.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import { drawnUp, jointly, jointWork, pact, putOn, puttingOn, sealing, together } from "../vocabulary/partners.ts";
import type { TypedSentence } from "./typed-sentence.ts";
import { patternRules } from "./patterns.ts";
import { stated } from "./stated.ts";
import type { RelationDraft } from "../../../relate/draft.ts";

const family = new RuleFamily("en/cooperation", { confidences, states: ["COOPERATES_WITH"] });
export { family as cooperationRules };
const rule = patternRules(family);

const both = "(?<s>{AO}) and (?:the )?(?<o>{AO})";
const auxiliaries = "(?: have| has| will| are| is| were| have been| also| are to| is to| plan to| agreed to| both){0,2}";

/** Behind a body, before the name of whoever has a post there: with him, and not with the body. */
const officer =
  "(?:CEO|[Cc]hair\\p{Ll}*|[Pp]resident|[Dd]irector|[Ss]ecretary|[Mm]anager|[Oo]fficer|[Cc]oordinator|[Mm]ayor|[Cc]ouncill?or|[Hh]ead|[Pp]rincipal|[Tt]reasurer|[Cc]hief)";

/** Of whoever does it. */
const togetherWith = rule(
  "together-with",
  `(?<s>{AOV+})(?<mid>[^.;{AO}]{0,80}?)\\b(?<verb>${together})(?<gap>) (?:the |its |an? |local )?(?:(?:\\p{L}+ )?(?:organi[sz]ation|charity|company|firm|ngo|NGO|agency|group|non-?profit) )?(?<o>{AOV+})(?! (?:\\p{L}+ ){0,3}${officer} {P})`,
  "{O:Clara Trust} runs it in partnership with the {A:Brosna Parks Service}.",
  [
    "{O:Clara Trust} denied working with the {A:Brosna Parks Service}.",
    "Two of {O:Clara Trust} were sworn in with the help of {A:Brosna Parks Service} director {P:Ted Ihler}.",
    "{O:Clara Trust} said the road, which is supported by {O:Aqua Relief}, is wide.",
  ],
);

const rules = [
  rule(
    "both-together",
    `${both}(?<mid>[^.;{AOP}]{0,80}?) (?<verb>together)(?<gap>)\\b`,
    "{O:Clara Trust} and {A:Brosna Parks Service} cleared the bog together.",
    "{O:Clara Trust} and {A:Brosna Parks Service} never cleared the bog together.",
  ),
  rule(
    "both-jointly",
    `${both}(?<mid>${auxiliaries}) (?<verb>${jointly})(?<gap>)\\b`,
    "{O:Clara Trust} and {A:Brosna Parks Service} are collaborating.",
    "{O:Clara Trust} and {A:Brosna Parks Service} are not collaborating.",
  ),
  rule(
    "both-sealed-pact",
    `${both}(?<mid>(?: have| has| are| will| yesterday| today| on \\p{Lu}\\p{L}+){0,2}) (?<verb>${sealing})(?<gap>) (?:an?|the|their) [^.;{AOP}]{0,40}?(?:${pact})`,
    "{A:Waji County Government} and {O:Garisa University} have entered into a pact on farming.",
  ),
  rule(
    "agreement-between",
    "\\b(?<verb>partnership|agreement|deal|collaboration|pact)(?<gap>) (?:between|involving|among)(?: among)? (?<mid>)(?:the )?(?<s>{AO}) and (?:the )?(?<o>{AO})",
    "The agreement between {O:Clara Trust} and {A:Brosna Parks Service} runs for a year.",
    "There is no agreement between {O:Clara Trust} and {A:Brosna Parks Service}.",
  ),
  rule(
    "joint-effort-of",
    "\\b(?<verb>joint|shared)(?<gap>) (?:effort|project|venture|initiative|programme|scheme|undertaking) (?:of|by|between) (?<mid>)(?:the )?(?<s>{AO}) and (?:the )?(?<o>{AO})",
    "The summit is a joint effort of {O:Holm University} and the {A:Bohol Department of Fisheries}.",
  ),
  rule(
    "held-by-one-with-other",
    `{JE}[^.;{AO}]{0,50}? (?:${putOn}) by (?:the )?(?<s>{AO})(?<mid>) (?<verb>with)(?<gap>) (?:the |its )?(?<o>{AO+})`,
    "The {E:Mangrove Day} was organised by {O:Holm University} with the {A:Bohol Department of Fisheries}.",
  ),
  rule(
    "signed-by-both",
    `\\b(?<verb>${drawnUp})(?<gap>)(?: \\p{Ll}+)? (?:by|between) (?<mid>)(?:the )?(?<s>{AO}) and (?:the )?(?<o>{AO})`,
    "The plan was drawn up by {O:Clara Trust} and {A:Brosna Parks Service}.",
    "No deal was signed between {O:Clara Trust} and {A:Brosna Parks Service}.",
  ),
  rule(
    "did-with-other",
    `(?<s>{AO})(?<mid>(?: has| have| will| is to| also| plans to| is| are){0,2}) (?<verb>(?:${puttingOn})\\p{Ll}*)(?<gap>) [^.;{AOP}]{0,60}? with (?:the |its )?(?<o>{AO+})`,
    "{O:Clara Trust} will plant trees with the {A:Brosna Parks Service}.",
    "{O:Clara Trust} will not plant trees with the {A:Brosna Parks Service}.",
  ),
  rule(
    "initiative-of-both",
    `{JE}, (?:an? |the )?(?:[\\p{L}-]+ ){0,3}(?<verb>${jointWork})(?<gap>) (?:of|by|between) (?<mid>)(?:the )?(?<s>{AO}) and (?:the )?(?<o>{AO})`,
    "The {E:Bugara Clean Town Week}, an initiative of {A:Bugara Municipal Council} and {O:Aqua Relief}, goes on.",
  ),
  togetherWith,
  rule(
    "together-with-opening",
    "\\b(?<verb>[Tt]ogether with|[Ii]n partnership with|[Ii]n collaboration with|[Ww]orking with)(?<gap>) (?:the |its )?(?<o>{AOV+}),(?<mid>) (?:the )?(?<s>{AOV+})",
    "In partnership with {O:Clara Trust}, the {A:Brosna Parks Service} reopened the bog.",
  ),
];

/** Whether what begins at `from` stands behind `at`, and another body before it. */
const isSiteOfIt = ({ text, mentions }: TypedSentence, from: number): boolean =>
  /\b(?:at|in|near) (?:the )?$/.test(text.slice(Math.max(0, from - 9), from)) &&
  mentions.slice(0, from).some((one) => one?.type === "Organization" || one?.type === "Agency");

const isMade =
  /\b(?:is|are|was|were|be|been|being) (?:\p{Ll}+ly )?(?:built|rebuilt|constructed|erected|renovated|rehabilitated|refurbished|upgraded|developed|opened|established|founded|set up|run|managed)\b[^,]*$/u;

export function* cooperationDrafts(view: TypedSentence): Generator<RelationDraft> {
  for (const one of rules)
    for (const match of overlappingMatches(view, one)) {
      // Of whom somebody said something else, the clause is not.
      const between = match.text("mid");
      if (/\b(?:said|says|told|added)\b/.test(between)) continue;
      // `The clinic is being built in partnership with A`: by whom, is not told.
      if (one === togetherWith && isMade.test(between) && !/\bby\b/.test(between)) continue;
      // `trained nurses at O in collaboration with A`: not the hospital.
      if (one === togetherWith && isSiteOfIt(view, match.from)) continue;
      // `with money from the project, which is supported by`: the project is.
      if (/.,? (?:which|that)\b[^,]*$/.test(between) && /^(?:supported|backed|assisted)/.test(match.text("verb"))) continue;
      yield* stated(view, match, one);
    }
}
