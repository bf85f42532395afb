/** Names in small letters: `a tree planting day`, `the county government`; and the words for posts and callings. */
import { matchesIn } from "../../../rules/matches-in.ts";
import { callings, posts } from "../vocabulary/posts.ts";
import { lower, wordsOf } from "./tokens.ts";
import * as rules from "./phrase-rules.ts";
import type { Rule } from "../../../rules/rule.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import type { EntityLabel } from "../../../../graph/ontology.ts";

const undertaking =
  /\b(?:[Aa]n?|[Tt]he|its|their|this year’s|this year's|annual|two-day|three-day|week-long|\d{1,2}(?:st|nd|rd|th))\s+((?:(?!of\b|and\b|to\b|the\b|for\b|in\b|was\b|is\b|that\b|which\b|first\b|second\b|last\b|next\b|same\b|past\b|one\b|local\b|annual\b|new\b)[\p{L}-]+\s+){1,3}(?:fun run|festival|campaign|workshop|summit|roadshow|clean-up|cleanup|exercise|exhibition|training|fair|expo|seminar|conference|marathon|drive|tournament|(?:opening|graduation|hand-?over|turn-?over|swearing-in|inauguration|launching|awarding|awards|oath-taking|induction|passing-out|closing) ceremony|(?:planting|awareness|open|field|sports|market|health|science|culture|cultural|farmers['’]) day)|(?:groundbreaking|ground-breaking|turf-cutting|sod-turning|prize-giving|ribbon-cutting) ceremony)\b/gu;
const project =
  /\b(?:[Aa]n?|[Tt]he|its|their)\s+((?:(?!of\b|under\b|its\b|their\b|by\b|with\b|from\b|on\b|at\b|cost\b|as\b|one\b|and\b|to\b|the\b|for\b|in\b|was\b|is\b|that\b|which\b|first\b|second\b|new\b|same\b|whole\b|entire\b)[\p{L}\d-]+\s+){1,4}(?:project|programme|scheme))\b/gu;

/** `Executive Order No. 12`: a post would be taken out of it. */
const order =
  /\b((?:(?:Executive|Administrative|Memorandum|Department|Provincial|Municipal|City|Presidential|Legal|Statutory|House|Senate) )?(?:Order|Circular|Decree|Proclamation|Resolution|Notice|Instrument|Bill|Ordinance) No\.? ?\d[\w-]*)/gu;
/** `Farm to Market Road Project`, `the Investing in Our Communities Program`. */
const toward =
  /\b(?:[Tt]he|[Aa]n?|its|their)\s+(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)* (?:to|in|for) (?:the |our |a )?(?:\p{Lu}[\p{L}-]+ )+(?:Project|Programme|Program|Scheme|Initiative))\b/gu;

/** `the Bog Road bridge replacement`. */
const renewal =
  /\b(?:[Tt]he|[Aa]n?|for|of|on|and)\s+((?:\p{Lu}[\p{L}’'-]+ ){1,4}(?:(?:bridge|culvert|roof|water ?main|sewer|drain|dam|pier|jetty|sidewalk|footpath|pavement|hall|playground|library|school|clinic|hospital|market|road|street|park|pool)s?|(?<= )(?:Bridge|Road|Street|Hall|Park|Pool|Library|School|Centre|Center|Theatre|Museum|Gallery|Station|Stadium|Playground|Hospital|Clinic|Pier|Harbour|Market)) (?:replacement|rehabilitation|reconstruction|refurbishment|renovation|restoration|upgrade|redevelopment|resurfacing)(?: project)?)\b/gu;

/** `the Safe Routes to School programme`: the name without its kind. */
const joinedName = (kinds: string): RegExp =>
  new RegExp(
    `\\b(?:[Tt]he|its|their) ((?:\\p{Lu}[\\p{L}-]+ )+(?:to|for|on|in|and|of) (?:the )?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*)(?= (?:${kinds})\\b)`,
    "gu",
  );
const joinedProject = joinedName("programme|program|scheme|initiative");
const joinedEvent = joinedName("campaign|festival|tour|drive");
const ofPlaceOrBody =
  "(?!(?:Ministry|Department|Bank|University|College|School|Council|Board|Office|City|Town|County|District|Province|Republic|Bay|Isle|Church|Diocese|Chamber|House|Institute|Association|Federation|Union|Minister|Director|Secretary|Head|Mayor|Governor|President|Chairman|Chair|Member|Centre|Center|Friends|Sisters|Port|Gulf|Bishop|Lord|Court|Bureau|Commission|Agency|Authority|Act|Plan|Law)\\b)";
const smallName = `${ofPlaceOrBody}\\p{Lu}\\p{Ll}+ (?:(?:for|into|of|or|the)(?: the)?|(?:in|at|on|by) (?:the|My|Our)) \\p{Lu}\\p{Ll}+`;
/** `took part in the Relay for Life`, `the Blessing of the Fleet will be held`. */
const staged = [
  new RegExp(
    `(?<=\\b(?:part in|[Oo]rgani[sz](?:ed|es|ing)|[Hh]ost(?:ed|s|ing)|[Ss]tag(?:ed|es|ing)|participat(?:ed|es|ing) in|compet(?:ed|es|ing) in|raised (?:through|at)) (?:(?:the|its|their|a|this year[’']s) )?(?:annual )?)(${smallName})`,
    "gu",
  ),
  new RegExp(
    `(?<=\\b(?:[Tt]he|[Ii]ts|[Tt]his year[’']s|[Aa]nnual) )(${smallName})(?= (?:(?:will|is to) be|was|takes|took|will take|is being) (?:held|staged|place|organi[sz]ed|hosted|cancelled|postponed)\\b| (?:event|festival|fundraiser|walk|run|concert|exhibition)\\b)`,
    "gu",
  ),
];

/** `the Wellbeing of Future Generations Act`. */
const act = /\b((?:\p{Lu}[\p{L}-]+ )+(?:of|to) (?:\p{Lu}[\p{L}-]+ )+(?:Act|Bill))\b/gu;

/** `the Sand Conservation and Utilization (Amendment) Bill`. */
const amending =
  /\b((?:\p{Lu}[\p{L}-]+ (?:(?:and|of|for|on) )?)+\((?:Amendment|Repeal|Consolidation|Prohibition|Prevention|Special Provisions|No\. \d)\) (?:Bill|Act|Ordinance|Regulations|Code)(?:,? \d{4})?)/gu;

/** Events and projects that have no capitals, and names that small words would cut. */
export function phrasesIn(text: string): Candidate[] {
  return [
    ...found(text, order, "Policy", rules.orderRule),
    ...found(text, toward, "Project", rules.towardRule),
    ...(/ (?:re[a-z]+(?:ment|tion|facing)|upgrade)\b/.test(text) ? found(text, renewal, "Project", rules.renewalRule) : []),
    ...found(text, joinedProject, "Project", rules.joinedProjectRule),
    ...found(text, joinedEvent, "Event", rules.joinedEventRule),
    ...staged.flatMap((pattern) => [...found(text, pattern, "Event", rules.stagedRule)]),
    ...found(text, act, "Policy", rules.actRule),
    ...found(text, amending, "Policy", rules.amendingRule),
    ...found(text, undertaking, "Event", rules.smallEvent),
    ...found(text, project, "Project", rules.smallProject),
    ...rolesIn(text),
  ];
}

/** `a simple yet meaningful hand-over ceremony`. */
const praise =
  /^(?:(?:simple|yet|meaningful|brief|short|colou?rful|grand|official|special|formal|historic|recent|recently|concluded|just|successful|solemn|impressive|memorable|well-attended) )+(?=\S+ )/;

function* found(text: string, pattern: RegExp, type: EntityLabel, rule: Rule): Generator<Candidate> {
  for (const match of matchesIn(text, pattern)) {
    const name = (match[1] ?? "").replace(praise, "");
    const to = match.index + match[0].length;
    // `in the commission conference room`.
    if (type === "Event" && /^ (?:room|rooms|hall|cent(?:re|er)|facility|venue|table|ground|grounds)\b/.test(text.slice(to))) continue;
    if (
      /^(?:parish|national|regional|international|local|pilot|upcoming|proposed|third|second|joint|bridge|road|water|housing|building|concreting|current|ongoing|mega|major|rehabilitation|construction|infrastructure|development|government|county|whole|community|school|research|art|youth|health) (?:project|programme|scheme)$|wheel|best|^(?:Rs|Sh|KSh|R|P|N)\.? ?\d|\btest\b|^\S*\d|^ongoing\b|-(?:funded|led|backed|supported|financed|assisted) (?:project|programme|program|scheme)$|^(?:house|houses|housing|classroom|road|borehole|bridge|office) construction (?:project|programme|scheme)$|\b(?:polio|vaccination|immuni[sz]ation) (?:campaign|drive|exercise)$|^(?:total|overall|whole|small|big|large|own|busy|former|million|billion|Sh|similar|other|such|bigger|larger|previous|earlier|separate|different)/.test(
        name,
      )
    )
      continue;
    yield { from: to - name.length, to, type, extractor: rule.id, confidence: rule.confidence };
  }
}

function rolesIn(text: string): Candidate[] {
  return wordsOf(text).flatMap((word): Candidate[] => {
    const type = callings.has(lower(word))
      ? "Occupation"
      : posts.has(lower(word)) && !/^(?:major|chief|head|general|member|owner)$/.test(lower(word))
        ? "Title"
        : undefined;
    const { id, confidence } = type === "Title" ? rules.titleRule : rules.occupationRule;
    return type ? [{ from: word.from, to: word.to, type, extractor: id, confidence }] : [];
  });
}
