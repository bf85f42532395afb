/** Where people live: `P, a teacher from V`, `P lives in V`, `V farmer P`. */
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import {
  family as relatives,
  farming,
  noTrade,
  offices,
  property,
  several,
  ofSchools,
  somebodyElse,
  travelling,
  keeping,
  visited,
} from "../vocabulary/homes.ts";
import { patternRules } from "./patterns.ts";
import { callingWords, aside, honorific } from "./roles.ts";

const family = new RuleFamily("en/residence", { confidences, states: ["LIVES_IN"] });
export { family as residenceRules };
const rule = patternRules(family);

const job = `(?<job>(?:an? |the )?(?:\\d{2}-year-old )?${callingWords}(?: of (?:\\p{Ll}+|\\d+)(?= from))?(?: and ${callingWords}(?: of \\p{L}+)?)?)`;
/** A fish smoker, an oilman, a florist: no post that somebody holds somewhere. */
const trade = `(?:[\\p{Ll}-]+ ){0,3}(?!\\p{Ll}*(?:${noTrade})\\b)\\p{Ll}{3,}(?:er|eer|ist|ian|man|woman|smith|or)(?![\\p{L}-])`;
/** The Mayor of Hawes and the Bishop of Ripon are told by their posts. */
const noOffice = `(?<!\\b(?:${offices}) )`;
/** `Governors P of V and Q of V were sworn in`: whose, and no home. */
const noOath = `(?<!\\b(?:[Gg]overnors|[Mm]ayors|[Cc]hair(?:men|persons)|[Ss]enators|MPs|[Cc]ouncillors|[Cc]hiefs|[Mm]inisters|[Pp]residents|[Bb]ishops|[Bb]arangays|[Cc]aptains|[Kk]apitans|[Hh]eadmen|[Ss]arpanch(?:es|s)?|[Tt]oshaos|oath|sworn)\\b[^;]{0,400})`;
const aged = "(?:, (?:aged? )?\\d{2})?";
/** `Q, who ran against P, has lived in V`: of Q. */
const noAside = "(?<!\\bwho [^.;,]{1,60} )";
/** Up to so many characters in which nobody else is spoken of. */
const own = (most: number): string => `(?:(?!\\b(?:${somebodyElse}|said|says|told)\\b)[^.;{P}]){0,${most}}?`;
const agedApart = "(?: (?:aged? )?\\d{2},)?";
const living =
  "lives?|resides|stays|has lived|used to live|live|is based|has (?:his|her) home|makes? (?:his|her|their) home|(?:\\p{Ll}+-)?farms?";
const near = "(?:the )?(?:nearby )?(?<o>{VL})";
/** `on a farm near`. */
const onSome = "(?:(?:an?|the) (?:[\\p{L}-]+ ){1,4}?(?:in|at|near|on|outside|of) )?";

rule(
  "calling-from",
  `(?<s>{P})(?:, \\d{2})?, (?:who is (?:also )?)?${job} (?:from|in|of|at(?= {V})|(?:now |currently )?living in|based in|who lives (?:in|at|near)) ${near}`,
  "{P:Peter Otina}, a maize farmer from {V:Olderke}, came.",
  "{P:Peter Otina}, a maize farmer not from {V:Olderke}, came.",
);
rule(
  "mother-at",
  `(?<s>{P})(?:, \\d{2})?, (?<job>(?:an? |the )?(?:\\p{Ll}+ )?(?:${relatives})(?: of \\p{L}+)?) (?:at|in|near) (?:the )?(?<o>{LV})`,
  "{P:Ann Mutua}, a mother of four at {V:Ndithi}, is glad.",
);
rule(
  "calling-before-name-of",
  `\\b(?<job>${callingWords}) ${honorific}(?<s>{P}),? (?:of|from|in) (?<o>{VL})`,
  "The farmer {P:Perla Cosa} of {V:Sinandi} won.",
);
rule(
  "resident-of",
  `(?<s>{P})(?:,(?: [^.;{P}]{0,90}?,?)? (?:and )?|,? (?:who )?(?:is|was) (?:also )?)(?:an? )?(?:long-?time |lifelong |local |fellow )?(?:resident|householder|homeowner|parishioner) of (?:the )?(?<o>{VL})`,
  "{P:Vasant Patel}, president of the growers and a resident of {L:Ozra}, agreed.",
  "{P:Vasant Patel}, not a resident of {L:Ozra}, agreed.",
);
rule(
  "resident-before-name",
  `\\b(?:[Aa]|[Aa]nother|[Oo]ne|[Tt]he|and|,) (?:(?:local|elderly|longtime|concerned) )?(?:resident|inhabitant|villager) of (?:the )?(?<o>{VL}), ${honorific}(?<s>{P})(?=,? (?:said|says|told|had|has|who|was|also|added|explained|complained|noted|lamented|appealed|narrated|recounted|thanked|expressed)\\b)`,
  "A resident of {L:Clogha}, {P:Kate Morand}, told the station that the road was bad.",
  [
    "A former resident of {L:Clogha}, {P:Kate Morand}, told the station so.",
    "The residents of {L:Clogha}, {P:Kate Morand} said, were glad.",
  ],
);
rule(
  "residents-of",
  `(?<s>{P+}),? (?:who are )?(?:both |all )?residents of (?:the )?(?<o>{VL})`,
  "{P:Kate Morand} and {P:Omar Hadid}, both residents of {L:Clogha}, came.",
  "{P:Kate Morand} and residents of {L:Clogha} came.",
);
rule(
  "place-calling-name",
  `(?<o>{VL})(?: village| town| parish)? (?<job>${callingWords})(?<!\\b(?:${ofSchools})),? ${honorific}(?<s>{P})`,
  "A {L:Delvin} mother, {P:Ann Farrow}, has set up a group.",
  "{L:Delvin} teacher {P:Ann Farrow} has set up a group.",
);
rule(
  "lives-in",
  `${noAside}(?<s>{P})(?:, ${job})?${aside} (?<verb>${living})(?: \\p{Ll}+ly| alone| with [^.;,{P}]{2,30}?)? (?:in|at|near|on|outside|(?:just )?(?:north|south|east|west)(?:-\\p{Ll}+)? of) ${onSome}${near}`,
  ["{P:Kate Morand} lives in {L:Clogha} with her husband.", "{P:Kate Morand} lives on {L:Mill Road}, {L:Clogha}."],
  "{P:Kate Morand} does not live in {L:Clogha}.",
);
rule(
  "where-person",
  `(?<o>{VL}),? where (?<s>{P})(?:, ${job}(?! (?:${visited})\\b)|(?= (?:\\p{Ll}+ly |now |also |still )?(?:${keeping})\\b))`,
  "The river burst in {L:Clogha}, where {P:Kate Morand} keeps hens.",
  [
    "The river burst in {L:Clogha}, where {P:Kate Morand} spoke.",
    "{P:Kate Morand} held a meeting in {L:Clogha} where she urged them to plant trees.",
  ],
);
rule(
  "of-place",
  `(?:${noOffice}(?<s>{P})|(?<s2>{P}),|(?<s3>{P}) \\(\\d{2}\\)) (?:(?:aged? )?\\d{2},? )?(?:now )?(?:of|from) (?:the )?(?:nearby |neighbouring |neighboring )?(?<o>{VL})(?! (?:to|police|hospital|school|court|fire|church|council|station|branch|club)\\b| \\(| and {VL}(?: (?:counties|municipalities|districts|provinces|towns|villages)\\b|,? respectively\\b))${noOath}`,
  "{P:Dana Whitlow}, 47, of {L:Pine Hollow}, won.",
  "The mayor, Bishop {P:Dana Whitlow} of {L:Pine Hollow}, won.",
);
rule(
  "a-place-calling",
  `(?<s>{P})${aged}, an? (?:\\p{Ll}+ )?(?<o>{VL})(?:-based)? (?<job>${callingWords}|${trade})`,
  "{P:Joe Harder}, a {L:Fleming} farmer, bought it.",
);
rule(
  "runs-shop-in",
  `(?<s>{P})(?:, (?:aged? )?\\d{2},)? (?:runs|owns|operates|keeps) an? (?:[\\p{L}\\d-]+ ){1,6}?(?:in|at|near) ${near}`,
  "{P:Annette Brook} runs a small bakery in {L:Mudgeway}.",
);
rule(
  "a-place-based",
  `(?<s>{P})${aged}, an? (?:\\p{Ll}+ )?(?<o>{VL})-based (?<job>[\\p{Ll} -]{3,40})(?=[,.;]| who\\b)`,
  "{P:Annette Brook}, a {L:Mudgeway}-based accountant, spoke.",
);
rule(
  "apposition-from",
  `(?<s>{P}),${agedApart} an? (?!${callingWords} from)[^.;,{PAOLV}]{2,60}? from ${near}(?! to\\b)`,
  "{P:Annette Brook}, a fish smoker from {L:Mudgeway}, spoke.",
);
rule(
  "now-living-in",
  `(?<s>{P}),(?: (?:aged? )?\\d{2},)?(?: [^.;,{PAOLV}]{2,60}?)? (?:now |currently )?(?:living|residing|resident|domiciled|settled) (?:in|at|near|outside) ${near}`,
  "{P:Annette Brook}, now living in {L:Mudgeway}, spoke.",
);
rule(
  "whose-farm-is-in",
  `(?<s>{P}),? whose (?:\\p{Ll}+ ){0,2}(?:${property})(?: \\p{L}+){0,4}? (?:in|at|near|on|outside) ${near}`,
  "{P:Omar Hadid}, whose bakery is in {L:Brechwick}, gave bread.",
);
rule(
  "and-lives-in",
  `(?<s>{P})(?![’'])(?:,? who\\b)?${own(120)},? (?:and|but)(?: now| still| currently| today)? (?:lives|resides|farms) (?:in|at|near|on|outside) ${onSome}${near}`,
  "{P:Omar Hadid} drives a van and lives in {L:Brechwick}.",
  "{P:Omar Hadid} has a son who drives a van and lives in {L:Brechwick}.",
);
rule(
  "who-keeps-shop-or-commutes",
  `(?<s>{P})${aged},? who (?:(?:runs|owns|operates|keeps|has) an? (?:[\\p{Ll}-]+ ){1,6}?(?:in|at|near)|(?:${travelling}) (?:\\p{Ll}+ ){0,3}?from) ${near}`,
  "{P:Omar Hadid}, who commutes daily from {L:Brechwick}, spoke.",
);
rule(
  "moved-to",
  `(?<s>{P})(?![’'])(?:,? who)?${own(60)} (?<verb>moved|relocated|settled|retired)(?: back)? (?:to|in) (?<o>{VL})`,
  "{P:Omar Hadid} moved to {L:Brechwick} in spring.",
  ["{P:Omar Hadid} never moved to {L:Brechwick}.", "{P:Omar Hadid} said that the factory moved to {L:Brechwick}."],
);
rule("place-brothers-names", `(?<o>{VL}) (?:${several}) (?<s>{P+})`, "{L:Hawton} brothers {P:Joe Harder} and {P:Tom Harder} won.");
rule(
  "grows-in",
  `(?<s>{P})(?:,? (?:\\d{2}, )?who)?(?: also)? (?:${farming})(?: [\\p{Ll}\\d-]+){0,4}? (?:in|near|at|on|outside) (?:the )?(?<o>{LV})`,
  "{P:Jamie Frost}, who keeps sheep near {L:Wardley}, spoke.",
);
export const placesOwn = rule(
  "places-own-person",
  "(?<o>{LV})['’]s (?<s>{P})",
  "{L:Delvin}'s {P:Ann Farrow} spoke.",
  "{L:Delvin}'s {P:Ann Farrow} is the {H:Teacher of the Year}.",
);
