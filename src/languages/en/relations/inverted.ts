/** What is told the other way round: `Among those who took part in E was P`, `The H went to P`. */
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import type { RelationDraft } from "../../../relate/draft.ts";
import type { TypedSentence } from "./typed-sentence.ts";
import { auxiliaries, patternRules } from "./patterns.ts";
import { own } from "./governed.ts";
import { overlappingMatches } from "../../../rules/match.ts";
import { stated, statedBy } from "./stated.ts";

const family = new RuleFamily("en/inverted", { confidences });
export { family as invertedRules };
const rule = patternRules(family);

const takingPart = "took part in|taking part in|competing in|attending|attended|present at|at|in";
const brainchild = "initiative|event|programme|program|campaign|brainchild|project|collaboration|partnership|joint effort";
/** Behind the honour or its winner: not for another, and not as a thing that is carried about. */
const inOwnName =
  "(?![^.;]{0,60}\\b(?:on behalf of|in place of|for (?:his|her|their) late)\\b|,? (?:the |his |her )?(?:late )?(?:widow|widower|wife|husband|son|daughter|father|mother|brother|sister) of\\b| to (?:court|the police|police)\\b)";

const rules = [
  rule(
    "among-those-at",
    `\\b[Aa]mong (?:those|the \\p{Ll}+|others) (?:who )?(?<verb>${takingPart})(?<mid>)(?<gap>) (?:the )?(?<o>{E}) (?:was|were|is|are) (?<s>{PAOLV+})`,
    "Among the exhibitors at the {E:Tullamer Show} are {O:Kilbeg Distillery} and {O:Roder Meats}.",
    undefined,
    ["PARTICIPATES_IN"],
  ),
  rule(
    "speakers-include",
    "\\b(?:[Ss]peakers|[Pp]articipants|[Gg]uests|[Pp]erformers|[Aa]ttendees|[Dd]elegates|[Jj]udges|[Pp]anellists|[Pp]anelists|[Ee]xhibitors|[Cc]ompetitors|[Pp]resenters) (?:at|for|in) (?:the )?(?<o>{E})(?<mid>) (?<verb>include|included|were|are|will include)(?<gap>) (?:(?!not |never )\\p{L}+\\.? )?(?<s>{P+})(?![’'])",
    "Speakers at the {E:Midlands Peat Forum} include Dr {P:Orla Keane}.",
    undefined,
    ["PARTICIPATES_IN"],
  ),
  rule(
    "initiative-of",
    `(?<o>{E}),(?<mid>) (?<verb>(?:an? |the )?(?:[\\p{L}-]+ ){0,3}(?:${brainchild}))(?<gap>) (?:of|by|between) (?:the )?(?<s>{AOLVP+})`,
    "The {E:Stream Tree Week}, a campaign of the {O:Choma Growers Club}, was wet.",
    undefined,
    ["ORGANIZES"],
  ),
  rule(
    "honour-went-to",
    "(?<o>{H})(?<mid>[^.;{PAOLVH}]{0,40}?) (?<verb>went|goes|was (?:presented|awarded|given)|were (?:presented|awarded|given))(?<gap>) to (?:the )?(?<s>{PAOLV+})",
    "The {H:Green Library Award} went to {P:Orla Keane}.",
    "The {H:Green Library Award} never went to {P:Orla Keane}.",
    ["RECEIVED"],
  ),
  rule(
    "took-honour",
    `${own}(?<s>{P+}|{AO+})(?:,[^.;,{PAO}]{2,50},)?(?<mid>(?: also| has| have)?) (?<verb>took|takes|bagged|scooped|clinched|picked up|walked away with|went home with)(?<gap>)(?: home)? (?:the |an? )?(?:\\p{Ll}+ )?(?<o>{H})${inOwnName}`,
    "{P:Orla Keane} took the {H:Green Library Award}.",
    [
      "{P:Orla Keane} never took the {H:Green Library Award}.",
      "The father of {P:Orla Keane} bagged the {H:Green Library Award}.",
      "{P:Orla Keane} took the {H:Green Library Award} on behalf of {P:Ana Reyes}.",
    ],
    ["RECEIVED"],
  ),
  rule(
    "honour-won-by",
    `(?<o>{H})(?<mid>[^.;{PAOLVH}]{0,60}?) (?<verb>(?:was|were|has been) (?:won|received|claimed|collected|accepted|taken|scooped|clinched)(?: jointly)? by)(?<gap>) (?:the )?(?:\\p{L}+\\.? )?(?<s>{PAO+})(?![’'])${inOwnName}`,
    "The {H:Green Library Award}, for the best of all, was won by {P:Orla Keane}.",
    [
      "The {H:Green Library Award} was not won by {P:Orla Keane}.",
      "The {H:Green Library Award} was collected by {P:Orla Keane}, the widow of {P:Peter Lund}.",
      "The {H:Green Library Award} was collected by {P:Orla Keane}'s widow.",
    ],
    ["RECEIVED"],
  ),
  rule(
    "is-honour",
    `${own}(?<s>{PO})(?<mid>) (?<verb>(?:is|was|has been|becomes|became)(?: also| now)?)(?<gap>) (?:the |this year['’]s |last year['’]s |its |their |our )?(?:\\d{4}(?:[-–/]\\d{2,4})? )?(?<o>{H})(?=[.,;]|$| (?:for|and|in|at|of)\\b)`,
    "{P:Orla Keane} is the 2020-21 {H:Principal of the Year}.",
    [
      "{P:Orla Keane} is not the {H:Principal of the Year}.",
      "{P:Orla Keane} was a {H:Principal of the Year} finalist.",
      "The father of {P:Orla Keane} was {H:Farmer of the Year}.",
    ],
    ["RECEIVED"],
  ),
  rule(
    "honour-is",
    `(?<![’']s )(?:^|[.;:“"] ?|, and |; and |\\b(?:[Tt]he|[Tt]his year['’]s|[Oo]ur|[Ii]ts|[Tt]heir) )(?:\\d{4}(?:[-–/]\\d{2,4})? )?(?<o>{H})(?<mid>(?: (?:for|in) \\d{4}(?:[-–/]\\d{2,4})?)?) (?<verb>is|was)(?<gap>) (?:{LO}['’]s )?(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Pastor|Rev|Chief)\\.? )?(?<s>{PO})(?![’'])(?=[.,;]|$| (?:of|from|who|for|and)\\b)`,
    "This year’s {H:Middle School Teacher of the Year} is {O:Holm School}’s {P:Orla Keane}.",
    [
      "This year’s {H:Middle School Teacher of the Year} is not {P:Orla Keane}.",
      "This year’s {H:Middle School Teacher of the Year} is {P:Orla Keane}’s sister.",
    ],
    ["RECEIVED"],
  ),
  rule(
    "honour-listed-with-winner",
    "(?<!\\b(?:[Ss]ponsors?|[Jj]udges?|[Nn]omine\\p{Ll}+|[Nn]ominated|[Ss]hortlist\\p{Ll}*|[Ff]inalists?|[Pp]resent(?:ers?|ed by)|[Dd]onors?|[Rr]unners?-up)\\b[^.]{0,200})(?:^|[;:,] ?|\\band )(?:the )?(?<o>{H})(?<verb>)(?: winner)?(?: –| -| —|:) ?(?:\\p{L}+\\.? )?(?<s>{PO})(?=[;.,]|$| of\\b| from\\b)",
    "Winners: {H:Green Library Award} – {P:Orla Keane}; {H:Best School Award} – {P:Ana Reyes}.",
    "Sponsors: {H:Green Library Award} – {P:Orla Keane}; {H:Best School Award} – {P:Ana Reyes}.",
    ["RECEIVED"],
  ),
  rule(
    "presented-honour-to",
    `${auxiliaries}\\b(?<verb>presented|handed|gave|awarded)(?<gap>) (?:the |an? |its |their |this year['’]s )?(?<o>{H}) to (?:the )?(?:\\p{L}+\\.? )?(?<s>{PAO+})(?![’'])${inOwnName}`,
    "The minister presented the {H:Green Library Award} to {P:Orla Keane}.",
    [
      "The minister never presented the {H:Green Library Award} to {P:Orla Keane}.",
      "The minister presented the {H:Green Library Award} to {P:Orla Keane}'s widow.",
    ],
    ["RECEIVED"],
  ),
  rule(
    "presented-with-honour",
    `${auxiliaries}\\b(?<verb>presented|honoured|honored|rewarded|awarded|named|crowned|declared)(?<gap>) (?:the )?(?<s>{PAOLV+}) (?:with |as )?(?:the |an? |its |their |this year['’]s )?(?:\\p{Ll}+ )?(?<o>{H})`,
    "The minister presented {P:Orla Keane} with the {H:Green Library Award}.",
    "The minister never presented {P:Orla Keane} with the {H:Green Library Award}.",
    ["RECEIVED"],
  ),
];

const recipients = rule(
  "recipients-of-honour-before",
  "\\b(?<verb>[Rr]ecipients|[Aa]wardees|[Hh]onou?rees)(?: of (?:the |this )?(?:award|medal|prize|honou?r|title)s?)?\\b(?! of )(?<mid>[^.;:{P}]{0,120}?)(?<gap>)(?:: ?|\\b(?:were|are|include|included|was|is):? )(?:(?:Mr|Mrs|Ms|Dr)\\.? )?(?<s>{P+})(?![’'])",
  "Three got the {H:Green Library Award}. The recipients were {P:Orla Keane} and {P:Ana Reyes}.",
  [
    "Three got the {H:Green Library Award}. The recipients were not {P:Orla Keane} and {P:Ana Reyes}.",
    "Three got the {H:Green Library Award}. The recipients of grants were {P:Orla Keane} and {P:Ana Reyes}.",
  ],
  ["RECEIVED"],
);

/** `before`: the sentence before this one. */
export function* invertedDrafts(view: TypedSentence, before: TypedSentence | undefined): Generator<RelationDraft> {
  yield* statedBy(view, rules);
  const honours = [view, before].map((one) => one?.spoken.filter(({ type }) => type === "Honor") ?? []).find((found) => found.length > 0);
  if (honours?.length !== 1) return;
  for (const match of overlappingMatches(view, recipients)) yield* stated(view, match, recipients, { objects: honours });
}
