/** Titles that are given: `Farmer of the Year`, `Model Volunteer of Liuzhou`, `Green Flag`, `Member of the Order of Merit`. */
import { matchesIn } from "../../../rules/matches-in.ts";
import { isGivenName } from "./lexicon.ts";
import { givenTitle, yearTitle } from "./honour-rules.ts";
import type { Rule } from "../../../rules/rule.ts";
import type { Candidate } from "../../../mention/extractor.ts";

const given = "named|declared|adjudged|crowned|voted|judged|hailed|awarded|won|as|received|earned|title of|recognised as|recognized as";
const praise = "Best|Most|Top|Outstanding|Cleanest|Greenest|Model|Champion|Excellent|Exemplary|Advanced|Star|Overall|Young|Hero|Honorary";
const name = "\\p{Lu}[\\p{L}’'-]+";
/** `was named Leader of the Council`: a post. */
const bodies =
  "Council|Board|House|Assembly|Senate|Committee|Cabinet|Party|Union|Club|Association|Commission|Court|Parliament|School|College|University|Group|Opposition|Department|Ministry|Authority|Village|Town|County|District|Ward|Company";
const patterns: readonly RegExp[] = [
  // `was named Best Village`, `won the Cleanest Ward in Leinster`: a title, whatever its last word.
  new RegExp(
    `(?<=\\b(?:${given}) (?:the |a |an )?)(?:\\p{Lu}\\p{L}+[’']s )?(?:${praise}|\\p{Lu}\\p{Ll}{2,}iest)(?: ${name}){1,5}(?: of (?:the )?${name}(?: ${name})?)?`,
    "gu",
  ),
  // `was named a National Key Village for Rural Tourism`.
  new RegExp(
    `(?<=\\b(?:given|named|declared|designated|listed|as|recognised as|recognized as|title of|honou?r of|rated|awarded) (?:the |a |an |as a |as the |as an )?)(?:National|Provincial|State|State-level|National-level|Provincial-level|UNESCO|World|Global|China|China’s|Civilized|Civilised|Key|Demonstration|Famous)(?: ${name}){0,4} (?:Village|Town|Township|City|County|District|School|Park|Base|Zone|Site|Unit|Community|Enterprise|Garden|Area|Destination|Street)\\b(?: (?:for|of|in) (?:the )?${name}(?: (?:and )?${name}){0,3})?`,
    "gu",
  ),
  // `won the Eco Schools Green Flag`.
  new RegExp(
    `(?<=\\b(?:won|awarded|received|earned|retained) (?:the |a |an |its )?)(?:${name} ){1,4}(?:Flag|Badge|Ribbon|Certificate|Fellowship|Star|Honou?rs?|Crown|Title)\\b`,
    "gu",
  ),
  new RegExp(
    `\\b(?!(?:The|An?|This|Our|His|Her)\\b)(?:${name} ){1,4}of the (?:Year|Month|Decade|Century)(?: (?:Award|Prize|Trophy|Title))?\\b`,
    "gu",
  ),
  // `the Manlilikha ng Bayan award`.
  new RegExp(
    `(?<=\\b(?:the|a|an|of|with|won|for) )${name}(?: (?:${name}|ng|na|de|of|the|for|and|to|in)){0,4} (?:award|prize|medal|trophy|scholarship)\\b`,
    "gu",
  ),
  // `the title of “Most Beautiful Rural Teacher”`.
  new RegExp(`(?<=\\b(?:title|honou?r|award) (?:of )?[“"‘'])${name}(?: (?:${name}|of|the|in|for|and)){0,6}(?=[”"’'])`, "gu"),
  // `won the Seal of Good Local Governance`.
  new RegExp(`\\bSeal of (?:Good |the )?${name}(?: ${name}){0,3}`, "gu"),
  /\b(?:Freedom of the (?:Borough|City|Town|County)|Keys? to the (?:City|Town)|(?:\p{Lu}\p{L}+ )?Hall of Fame)\b/gu,
  // `the award for Ireland’s Tidiest Small Town`: nothing else is called so.
  new RegExp(`(?:${name}[’']s )?\\b(?:Tidiest|Cleanest|Greenest|Prettiest|Friendliest|Best Kept|Most Improved)(?: ${name}){1,4}`, "gu"),
  // `was named Bride of the Festival`, `made Elder of the Burning Spear`.
  new RegExp(
    `(?<=\\b(?:was|were|been|is|be) (?:named|crowned|declared|awarded|conferred|made|given|voted)(?: (?:the|as|with|as the|an?))? )${name} of the (?!(?:${bodies})\\b)${name}(?: (?!(?:${bodies})\\b)${name})?`,
    "gu",
  ),
  // `named Reserve Champion`, `an Eagle Scout`.
  new RegExp(
    `(?<=\\b(?:named|crowned|declared|adjudged|voted|awarded|won|received|earned)(?: (?:the|as|a|an|as the))? )(?:${name} ){1,3}(?:Champion|Hero|Scout|Heart|Ribbon|Farmer|Guardian|Laureate|Freeman)\\b(?! (?:${name}))`,
    "gu",
  ),
  /\bHead of State[’']?s? Commendation\b/gu,
  // `Gawad Kalasag`, `Medalya ng Kagitingan`.
  /\b(?:Gawad|Medalya)(?: (?:ng|sa|kay|para|na|\p{Lu}[\p{L}-]+)){1,4}/gu,
  // `conferred the Order of the Grand Warrior`.
  new RegExp(`(?<=\\b(?:awarded|conferred|received|won|given|with) (?:the |an? )?)Order of (?:the )?${name}(?: ${name}){0,3}`, "gu"),
  // State orders, which posts and small words would take apart.
  new RegExp(
    `\\b(?:Member|Officer|Companion|Commander|Knight|Dame|Grand Companion) of (?:the )?(?:${name} ){0,3}Order(?: of (?:the )?${name}(?: ${name})?)?`,
    "gu",
  ),
  /(?<=\b(?:awarded|received|receives|made|given|a|an|the|her|his|with) (?:the |a |an )?)(?:MBE|OBE|CBE|BEM|OAM|QSM|QSO|MNZM|ONZM|CNZM|Padma (?:Shri|Bhushan|Vibhushan)|Bharat Ratna|Medal of Honor|Purple Heart|Order of (?:Canada|Australia|Ontario|Manitoba|Alberta|Merit))\b/gu,
];

/** Where a body's name stands right before it: `the Head Teachers Association Principal of the Year`. */
const bareYear = new RegExp(`${name} of the (?:Year|Month|Decade|Century)\\b`, "gu");

const found = (text: string, pattern: RegExp, rule: Rule): Candidate[] =>
  matchesIn(text, pattern).map((match) => ({
    ...{ from: match.index, to: match.index + match[0].length, type: "Honor" as const, extractor: rule.id, confidence: rule.confidence },
  }));

/** `named Grace Tambar Teacher of the Year`: whose it is now, and what it is. */
const bearer = /^(\p{Lu}[\p{L}’'-]+) \p{Lu}[\p{L}’'-]+ (?=\p{Lu}[\p{L}’'-]+ of the )/u;
function withoutBearer(text: string, one: Candidate): Candidate {
  const said = bearer.exec(text.slice(one.from, one.to));
  const isNamed =
    said &&
    isGivenName(said[1]!) &&
    /\b(?:named|voted|crowned|declared|adjudged|made) $/.test(text.slice(Math.max(0, one.from - 12), one.from));
  return isNamed ? { ...one, from: one.from + said[0].length } : one;
}

export const honoursIn = (text: string): Candidate[] => [
  ...patterns.flatMap((pattern) => found(text, pattern, givenTitle)).map((one) => withoutBearer(text, one)),
  ...found(text, bareYear, yearTitle),
];
