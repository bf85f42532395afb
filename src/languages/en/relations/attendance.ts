/** Who was there: `E was attended by P, mayor of L, and P`, `Also present were P and P`, `Speaking at E, P said`. */
import { type Match, overlappingMatches } from "../../../rules/match.ts";
import { type Rule, RuleFamily } from "../../../rules/rule.ts";
import type { Mention } from "../../../model.ts";
import type { RelationDraft } from "../../../relate/draft.ts";
import { evidence } from "../../../relate/evidence.ts";
import { allows } from "../../../relate/statement.ts";
import { confidences, less } from "../confidences.ts";
import { contests, guestRank, represented, speaking, speeches } from "../vocabulary/guests.ts";
import { isOnlyNamed, noPossessive, own } from "./governed.ts";
import { patternRules } from "./patterns.ts";
import { stated, statedBy } from "./stated.ts";
import { tokensOf, type Token } from "./tokens.ts";
import type { TypedSentence } from "./typed-sentence.ts";
import { groupOfMatch } from "./verb-group.ts";

const family = new RuleFamily("en/attendance", { confidences, states: ["PARTICIPATES_IN"] });
export { family as attendanceRules };
const rule = patternRules(family);

const whoever = "(?:[Aa]lso|[Oo]thers?|[Tt]hose|[Dd]ignitaries|[Gg]uests|[Oo]fficials|[Aa]mong (?:those|others|them|the \\p{Ll}+))";
const there = "(?:present|in attendance|who (?:attended|graced|witnessed)|who were (?:present|in attendance)|attending)";
const atEvent = "(?: (?:(?:at|during|for) )?(?:the |this )?(?:(?<o>{E})|(?<noun>\\p{Ll}+(?: \\p{Ll}+)?)(?= (?:was|were|included?)\\b)))?";

/** Those of whom the event's own words say that they came. */
const broughtTogether = rule(
  "brought-together",
  "(?<o>{E})(?<mid>[^.;{PAOE}]{0,40}?) (?<verb>(?:has |have |had )?(?:brought together|drew together|featured|heard from|attracted|drew))(?<gap>) ",
  "The {E:Holm Fair} brought together members of {O:Holm Club}, and {P:Ana Reyes}.",
  "The {E:Holm Fair} never brought together members of {O:Holm Club}.",
);

/** A list of people with their posts comes behind the match. */
const lists = [
  broughtTogether,
  rule(
    "attended-by-list",
    "(?<o>{E})(?<mid>[^.;{PAO}]{0,40}?) (?<verb>(?:was|were|is|has been|had been) (?:also |well )?(?:attended|graced|witnessed|addressed)(?: \\p{Ll}+)? by)(?<gap>) ",
    "The {E:Holm Fair} was attended by Governor {P:Ana Reyes}, Mayor {P:Peter Lund} and others.",
    [
      "The {E:Holm Fair} was not attended by Governor {P:Ana Reyes}.",
      "The {E:Holm Fair} was attended by {O:Holm Club} members representing Governor {P:Ana Reyes}.",
    ],
  ),
  rule(
    "those-present-were",
    `(?:^|[.;“"] ?|, |\\band )(?<verb>(?:${whoever} ${there}|[Pp]resent|[Ii]n attendance)${atEvent},? (?:was|were|included?|are)(?: also)?)(?<mid>)(?<gap>):? `,
    "The {E:Holm Fair} was opened. Also present were Mayor {P:Peter Lund} and Councillor {P:Ana Reyes}.",
    "The {E:Holm Fair} was opened. The problems present were many, said {P:Peter Lund}.",
  ),
];

const others = [
  rule(
    "speaking-at",
    `\\b(?:[Ss]peaking|[Aa]ddressing [^.;,{PAOE}]{2,40}?) (?:at|during|in) (?:the |this |a |an )?(?<o>{E})(?<verb>)[^.;{PE}]{0,80} ${own}(?<s>{P})(?=(?:,[^.;{P}]{0,60},)? (?:also |has |had )?(?:${speaking})\\b)`,
    "Speaking at the {E:Holm Fair}, Governor {P:Ana Reyes} said the farms were in need.",
    [
      "Speaking at the {E:Holm Fair}, the mayor thanked {P:Ana Reyes}.",
      "Speaking at the {E:Holm Fair}, the wife of Governor {P:Ana Reyes} thanked them.",
    ],
  ),
  rule(
    "was-speaking-at",
    `${own}(?<s>{P})(?<mid>) (?<verb>was|were)(?<gap>) (?:speaking|talking) (?:\\p{Ll}+ )?(?:(?:in|at) {LV},? )?(?:at|during) (?:the |a |an )?(?<o>{E})`,
    ["{P:Ana Reyes} was speaking at the {E:Holm Fair}.", "{P:Ana Reyes} was speaking in {L:Holm} during the {E:Holm Fair}."],
    ["{P:Ana Reyes} was not speaking at the {E:Holm Fair}.", "The wife of {P:Ana Reyes} was speaking at the {E:Holm Fair}."],
  ),
  rule(
    "was-guest-at",
    `${own}(?<s>{P+})(?<mid>),? (?:who )?(?<verb>was|were)(?<gap>) (?:also )?(?:the |a |an |among the )?(?:${guestRank})(?: at| during| of| for) (?:the )?(?<o>{E})`,
    "{P:Ana Reyes} was the guest of honour at the {E:Holm Fair}.",
    "{P:Ana Reyes} was not the guest of honour at the {E:Holm Fair}.",
  ),
  rule(
    "did-at",
    `${own}(?<s>{P+})(?: (?:of|from) (?:the )?{AOLV})?(?:,? who)?(?<mid>(?: also| has| have| had| will| not| never){0,2}) (?<verb>presented|delivered|gave(?=(?: \\S+){0,4}? (?:${speeches})\\b)|read|sang|danced|played(?! (?:down|up|host))|performed|exhibited|showcased|displayed|demonstrated|volunteered|competed|raced|ran(?= (?:in|at|the|a|an)\\b))(?<gap>) (?:(?!(?:no|that|who|which|whose|why|how|when|where|while|because|after|before|about|against|for use|at|letter|complain\\p{Ll}*|notice|summons)\\b)[^.;{PE}]){0,40}?\\b(?:at|during|in) (?:the |this year['’]s )?(?<o>{E})`,
    "{P:Ana Reyes} presented a paper at the {E:Holm Fair}.",
    [
      "{P:Ana Reyes} never presented a paper at the {E:Holm Fair}.",
      "{P:Ana Reyes} gave no reason why she had stayed away during the {E:Holm Fair}.",
      "A choir named after {P:Ana Reyes} sang songs at the {E:Holm Fair}.",
    ],
  ),
  rule(
    "won-race",
    `${own}(?<s>{P+}|{O+})(?:,? who)?(?<mid>(?: also| has| have| had| not| never){0,2}) (?<verb>won|wins|(?:came|finished|was|were) (?:first|second|third|last|runner-up|runners-up)(?: in)?|topped|emerged (?:as )?(?:the )?(?:overall )?(?:winners?|champions?|first|second|third|best)(?: (?:of|in|at))?)(?<gap>) (?:the |this year['’]s )?(?:\\p{Ll}+[’']s )?(?<o>{E})${contests}`,
    "{P:Ana Reyes} won the {E:Holm Marathon}.",
    [
      "{P:Ana Reyes} never won the {E:Holm Marathon}.",
      "A pupil of {P:Ana Reyes} won the {E:Holm Marathon}.",
      "{P:Ana Reyes} won the {E:Holm Marathon} contract.",
    ],
  ),
  rule(
    "won-prize-at",
    `${own}(?<s>{P+}|{O+})(?: (?:of|from) (?:the )?{AOLV})?(?<mid>,?(?: also| has| have| had| not| never){0,3}) (?<verb>(?:was|were) (?:awarded|given|presented with)|won|scooped|bagged|took|collected|received)(?<gap>) (?:(?!(?:no|that|who|which|on behalf|behalf|complaints?|letter|seat|case)\\b)[^.;,{PAOJE}]){2,60}? (?:at|(?<=\\b(?:prize|place|award|medal|trophy|title) )in) (?:the |this year['’]s )?(?<o>{E})(?!['’])`,
    ["{P:Ana Reyes} won first prize at the {E:Holm Fair}.", "{O:Holm School} was awarded a trophy at the {E:Holm Fair}."],
    ["{P:Ana Reyes} never won a prize at the {E:Holm Fair}.", "{P:Ana Reyes} took a seat on the board after the {E:Holm Fair}."],
  ),
  rule(
    "beat-in-final",
    `${own}(?<s>{O}(?<mid>(?: also| has| have| had| not| never){0,3}) (?<verb>beat|defeated|edged(?: out| past)?|overcame|thrashed|saw off|lost to|drew with|face|faced|will face|will play|played)(?<gap>) {O})[^.;{PAOE}]{0,60}? (?:in|of|at|during) (?:the )?(?:\\p{Ll}+[- ]?\\p{Ll}* (?:match |game |round )?of (?:the )?)?(?<o>{E})`,
    "{O:Holm Rovers} beat {O:Mill United} 2-1 in the final of the {E:Holm Cup}.",
    "{O:Holm Rovers} never beat {O:Mill United} in the {E:Holm Cup}.",
  ),
  rule(
    "among-those-who-took-part",
    `(?:including|among them|among which were|led by) (?:the )?(?<s>{O+}|{P+})(?<mid>),? (?<verb>took part|participated|competed|taking part|participating|competing)(?<gap>) (?:in|at) (?:the )?(?<o>{E})`,
    "Eight schools, among them {O:Holm School} and {O:Mill School}, competed in the {E:Holm Fair}.",
  ),
  rule(
    "crowned-at",
    `${own}(?<s>{P+}|{O+})(?: (?:of|from) (?:the )?{AOLV})?(?<mid>,?(?: also| has| have| had| not| never){0,3}) (?<verb>(?:was|were|been) (?:crowned|declared|named|adjudged))(?<gap>) (?:the )?(?:\\p{Ll}+ ){0,2}(?:champions?|winners?|runners?-up|king|queen|victors?) (?:at|of|in) (?:the |this year['’]s )?(?<o>{E})`,
    "{P:Ana Reyes} was crowned champion at the {E:Holm Chess Tournament}.",
    "{P:Ana Reyes} was not crowned champion at the {E:Holm Chess Tournament}.",
  ),
  rule(
    "represents-at",
    `${own}(?<s>{P+})(?<mid>(?:,? who)?(?: also| has| have| had| is| are| was| were| will| to| not| never){0,3}) (?<verb>represent(?:s|ed|ing)?)(?<gap>) (?:the |her |his |their )?(?:{AOLV}|district|county|school|country|region|province|nation|state|island|parish) (?:at|in) (?:the |this year['’]s )?(?<o>{E})`,
    "{P:Ana Reyes} will represent {L:Holm} at the {E:Dale Games}.",
    [
      "{P:Ana Reyes} will not represent {L:Holm} at the {E:Dale Games}.",
      "The wife of {P:Ana Reyes} represented {L:Holm} at the {E:Dale Games}.",
    ],
  ),
  rule(
    "race-won-by",
    `(?<o>{E})(?<mid>) (?<verb>was won|was taken)(?<gap>) by (?:the )?(?<s>{P}|{O})${noPossessive}`,
    "The {E:Holm Marathon} was won by {P:Ana Reyes}.",
    ["The {E:Holm Marathon} was not won by {P:Ana Reyes}.", "The {E:Holm Derby} was won by {P:Ana Reyes}'s horse."],
  ),
  rule(
    "stood-in-at",
    `${own}(?<s>{P})(?<mid>),? (?:who )?(?<verb>represented|represents|deputi[sz]ed for|stood in for)(?<gap>) [^.;{E}]{0,60}?(?:${represented}) (?:at|during) (?:the )?(?<o>{E})`,
    "{P:Peter Lund} represented Governor {P:Ana Reyes} at the {E:Holm Fair}.",
    ["{P:Peter Lund} did not represent {P:Ana Reyes} at the {E:Holm Fair}.", "{P:Peter Lund} represented a man hurt at the {E:Holm Fair}."],
  ),
];

const wereThere = rule(
  "were-present",
  `${own}(?<s>{P+})(?<mid>) (?<verb>was|were)(?<gap>) (?:also )?(?:present|in attendance|among (?:those|the \\p{Ll}+) (?:present|in attendance|who attended))(?: (?:at|during) (?:the )?(?<o>{E}))?(?=[.,;]|$)`,
  "The {E:Holm Fair} was opened. {P:Ana Reyes} was also present.",
  [
    "The {E:Holm Fair} was opened. {P:Ana Reyes} was not present.",
    "The {E:Holm Fair} was opened. No relative of {P:Ana Reyes} was present.",
    "The {E:Holm Fair} was opened. In court, {P:Ana Reyes} was present.",
  ],
);

export const inCourt =
  /\b(?:sentenced|convicted|acquitted|pleaded|arraigned|trial|inquest|tribunal|magistrates?|(?:[Tt]he|[Hh]igh|[Dd]istrict|[Cc]ircuit|[Ss]upreme|[Cc]rown|in|before) [Cc]ourt)\b/;

/** `eventBefore`: the event that the article spoke of last. */
export function* attendanceDrafts(view: TypedSentence, eventBefore: () => Mention | undefined): Generator<RelationDraft> {
  if (!view.mentions.some((mention) => mention?.type === "Person" || mention?.type === "Organization")) return;
  yield* statedBy(view, others);
  for (const one of lists) for (const match of overlappingMatches(view, one)) yield* listed(view, match, one, eventBefore());
  for (const match of overlappingMatches(view, wereThere)) {
    const spoken = eventBefore();
    if (match.mentions("o").length > 0) yield* stated(view, match, wereThere);
    else if (spoken && !isElsewhere(view, match, spoken))
      yield* stated(view, match, wereThere, { objects: [spoken], less: less.eventSpokenOf });
  }
}

const anyEvent = /\b(?:event|occasion|ceremony|function|celebrations?|gathering|programme|program|launch|activity|opening|reception)$/i;
const setting =
  /\b(?:at|in|during|before|inside|outside) (?:(?:the|a|an|his|her|their|its|another) )?((?:[\p{L}-]+ ?){1,4})(?:,| on \p{L}+,)[^.;]*$/iu;
const courts = /\b(?:court|trial|hearing|tribunal|inquest|magistrates?|crash|autopsy)\b/i;

/** `At the hearing, P was present`, `Those present at the meeting`: not at the fair that was spoken of. */
function isElsewhere(view: TypedSentence, match: Match, { name, text }: Mention): boolean {
  const noun = match.text("noun") || (setting.exec(view.text.slice(0, match.from + 2))?.[1]?.trim() ?? "");
  const isIt = noun === "" || anyEvent.test(noun) || (name ?? text).toLowerCase().endsWith(noun.toLowerCase().split(" ").at(-1)!);
  return !isIt || courts.test(view.text);
}

function* listed(view: TypedSentence, match: Match, rule: Rule, spoken: Mention | undefined): Generator<RelationDraft> {
  const named = match.mentions("o")[0];
  const object = named ?? spoken;
  if (!object || (!named && isElsewhere(view, match, object))) return;
  const tokens = tokensOf(view);
  const begin = tokens.findIndex(({ from }) => from >= match.to);
  if (begin < 0) return;
  for (const { mention: subject, to } of peopleFrom(tokens, begin, rule === broughtTogether))
    if (subject && allows("PARTICIPATES_IN", subject, object))
      yield {
        ...{ subject, predicate: "PARTICIPATES_IN", object, extractor: rule.id, by: groupOfMatch(view, match) },
        confidence: rule.confidence - (named ? 0 : less.eventSpokenOf),
        ...evidence(view, view, match.from, to),
      };
}

const ends = /^(?:[.!?]|said|says|told|added|urged|who|which|while|when|where|but|because|that|how|why|what|according|after|before)$/;
/** Whether more than a name and a post stands up to the next semicolon: another sentence begins there. */
function isClause(tokens: readonly Token[], from: number): boolean {
  const end = tokens.findIndex(({ text }, at) => at > from && /^[;.!?]$/.test(text));
  return tokens
    .slice(from, end < 0 ? tokens.length : end)
    .some(({ lower }) => /^(?:is|was|are|were|has|had|have|did|does|will|would|could|can|may|might|not|never|he|she|they|it)$/.test(lower));
}

/** Of these the next named is not there: `the clerk, representing P`. */
const absent = /^(?:representing|behalf|for|wife|husband|widow|son|daughter|brother|sister|relatives|late|successor)$/;

/** `P of the O`: the body need not be there. */
function isOfPerson(tokens: readonly Token[], at: number): boolean {
  const of = tokens[at - 1]?.lower === "the" ? at - 2 : at - 1;
  return /^(?:of|from|at)$/.test(tokens[of]?.lower ?? "") && tokens[of - 1]?.mention?.type === "Person";
}

/** The people of a list, up to what else is told; `orBodies`: and the bodies whose members they are. */
function peopleFrom(tokens: readonly Token[], begin: number, orBodies: boolean): Token[] {
  const found: Token[] = [];
  let isAbsent = false;
  for (let at = begin; at < tokens.length; at++) {
    const one = tokens[at]!;
    if (!one.mention && (ends.test(one.lower) || (one.text === ";" && isClause(tokens, at + 1)))) break;
    if (absent.test(one.lower)) isAbsent = true;
    else if (/^[,;]$/.test(one.text)) isAbsent = false;
    const isBody = orBodies && /^(?:Agency|Organization)$/.test(one.mention?.type ?? "") && !isOfPerson(tokens, at);
    if (one.mention?.type !== "Person" && !isBody) continue;
    if (!isAbsent && (isBody || !isOnlyNamed(tokens, begin, at))) found.push(one);
    isAbsent = false;
  }
  return found;
}
