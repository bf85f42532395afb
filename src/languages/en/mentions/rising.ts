/** What is told to be rising, planned or paid for is a project, whatever it will house. */
import { built } from "./words.ts";

export interface Surroundings {
  readonly before: string;
  readonly after: string;
  /** The sentence, and the next where it goes on about the same. */
  readonly text: string;
}

const buildStems =
  "(?:buil[dt]|construct|fund|financ|upgrad|complet|develop|rehabilitat|phase|contract|donat|commission(?!er)|design(?!at)|tender|implement|erect|laid out|restor)\\w*";
/** In small letters, or where the sentence gives the capital: the Road Development Board and the Conservation Commission build nothing by their names. */
const buildWords = new RegExp(
  `\\b${buildStems}|(?:^|[.!?:] )(?:Buil[dt]|Construct|Fund|Financ|Upgrad|Complet|Develop|Rehabilitat|Phase|Contract|Donat|Commission(?!er)|Design|Tender|Implement|Restor)\\w*`,
);

/** What is told to be rising is a project, whatever it will house. */
const rising =
  /\b(?:[Cc]onstruction|[Dd]evelopment|[Rr]efurbishment|[Uu]pgrading|[Ee]xpansion|[Rr]ehabilitation|[Rr]enovation|[Rr]econstruction|[Rr]estoration|[Bb]uilding|[Cc]ompletion|[Pp]lans?|[Pp]lanning permission|[Ff]unding|[Pp]hase|[Ww]orks?) (?:work )?(?:of|on|for) (?:the |a |its )?(?:(?:first|second|third|fourth|final|next|last|new) (?:stage|phase|section|part|leg) of (?:the )?)?(?:new |proposed )?(?:\d[\w.,-]*[ -](?:kilometre |kilometer |km |mile |metre |hectare |acre |bed |storey |lane )?)?$/;

/** `the Rs 9-crore Pandavapura Bus Terminal`, `a $19.4 million Justice Center`. */
const sumBefore =
  /(?:[$€£¥₱₹₦₵]|\b(?:Rs|KSh|Ksh|Shs|Sh|UShs|TSh|PHP|Php|P|R|N|GH₵|RM|US\$|NZ\$|A\$|C\$)\.?) ?\d[\d.,]*[ -]?(?:bn|m|k|billion|million|thousand|crore|lakh)?\b(?:[ -](?:dollar|euro|peso|rupee|shilling|rand|naira|yuan|pound))?,?(?: for (?:the|a|an|its)(?: new)?)? $/;

export const hasSumBefore = (before: string): boolean => sumBefore.test(before);

/** `was awarded $10.42 million for their Shire Community Hub`. */
const grantedFor =
  /\b(?:million|billion|thousand|crore|lakh|\d(?:m|k|bn)?)(?: in \p{Ll}+| grant| of funding)?(?: by (?:the )?\p{Lu}[^.;,]{2,40})? (?:for|towards) (?:the|its|their|a new) (?:new |proposed )?$/u;

/** `the groundbreaking ceremony of the Kapsa Bridge`. */
const ceremonyOf =
  /\b(?:[Gg]round-?breaking|[Ss]od-turning|[Cc]ommissioning|[Ii]nauguration|[Cc]ompletion|[Hh]and(?:ing)?[ -]?over|[Tt]urn-?over)(?: ceremony| rites)? (?:of|for) (?:the |its |a )?(?:new |newly[ -]\p{Ll}+ |completed )?$/u;

const facility =
  /^(?:cent(?:er|re)|hospital|library|school|clinic|museum|gallery|hub|campus|compound|post|plant|factory|mill|hostel|dormitory|dispensary|market|arena|courthouse|hall|terminal|depot|hotel)$/;

const planned =
  /\b(?:will rise|under construction|proposed|to be built|will be built|(?:^|[.”"] )(?:Built|Constructed|Funded|Financed) by|\bbeing (?:built|constructed)|broke ground|break ground|(?:It|The \w+) (?:was|is being|will be|is to be) (?:built|constructed|funded|paid for|developed|laid out|restored|upgraded)|on the ballot|(?:for|build) a new (?:jail|home|facility|base|premises)|site of the)\b/;

/** Of old buildings, it is told when. */
const beingBuilt =
  /^(?:, [^,.;]{0,80},)? (?:was|is|has been|will be|is to be) (?:being )?(?:built|constructed|developed|rehabilitated|implemented|completed)\b(?! in (?:1\d|20[01])\d)/;

const beingFinished =
  /^ (?:will be|is to be|should be|is being|is expected to be|has been) (?:\p{Ll}+ )?(?:finished|completed|opened|built|ready|paved|tarmacked|resurfaced|widened)\b/u;

const getsSum = /^ (?:has |have )?(?:got|received|won|secured|was (?:given|awarded|allocated)) (?:\p{Sc}|[A-Z]{1,3}\p{Sc}?) ?\d/u;

const grounds = /^(?:park|complex|farm|playground|pavilion|gardens?|shed)$/;

const paidFor =
  /^ (?:was|is|were|will be|is being|has been) (?:also |jointly |fully |partly |largely )?(?:funded|financed|paid for|bankrolled|grant-aided|co-funded)\b/;

/** `will build the Loboc River Esplanade`, `has begun the Kapsabet Bypass`. */
const builds =
  /\b(?:build|builds|building|built|construct|constructs|constructing|constructed|erect|erected|extend|extended|dig|dug|lay|laid|complete|completed|begun|begin|began|start|started|finish|finished|turn(?:ed|s)? over|hand(?:ed|s)? over|inaugurated|inaugurates|commissioned|commissions|launched|launches) (?:the|a|an|its|their|his|her) (?:new |proposed |long-awaited |[\d.]+[ -]\p{L}+ ){0,2}$/u;

/** A name that says nothing of its kind, of what is being built. */
export const risesUnnamed = (before: string, size: number): boolean =>
  size >= 2 &&
  /\b(?:[Cc]onstruction|[Ww]orks?|[Rr]ehabilitation|[Rr]estoration|[Uu]pgrading|[Ii]mplementation|[Pp]hase) (?:of|on) (?:the |its )$|\b[Uu]nder (?:the|its) (?:new )?$|\b(?:build|builds|building|built|construct|constructs|constructing|constructed|erect|erected) (?:the|a|an|its|their) (?:new |proposed )?$/.test(
    before,
  );

/** Whether the text speaks of building, paying for or restoring something. */
export const speaksOfBuilding = (text: string): boolean => buildWords.test(text);

/** `the new campus building of Holm School`: a house, and whose. */
const houseOf = /\b(?:campus|constructed|built|main|old|school|office|storey|storied|new|own|permanent) building of (?:the )?$/;

/** `Tom Whitlow works for Penfold Paving`, `she works for Larkhill Library`: who does so is employed there. */
const employed = /(?:\p{Lu}[\p{L}’'-]+,?|\b(?:[Hh]e|[Ss]he|[Ww]ho|and|now|also|still|currently|later|once|both)) works? for (?:the |a )?$/u;

/** Whether what stands around a name whose last word is `last` tells that it is being built or paid for. */
export const isRising = (last: string, { before, after, text }: Surroundings): boolean =>
  (rising.test(before) && !houseOf.test(before) && !employed.test(before)) ||
  sumBefore.test(before) ||
  ((built.has(last) || facility.test(last)) && ceremonyOf.test(before)) ||
  ((built.has(last) || facility.test(last) || /^(?:precinct|hub|pavilion|showgrounds?|reserve)$/.test(last)) && grantedFor.test(before)) ||
  (facility.test(last) && /\b(?:built|building|constructed) (?:the|a|an) (?:new )?\p{Ll}+, (?:the )?$/u.test(before)) ||
  (built.has(last) && builds.test(before)) ||
  (built.has(last) && (beingFinished.test(after) || getsSum.test(after))) ||
  ((built.has(last) || facility.test(last) || grounds.test(last)) && paidFor.test(after)) ||
  (built.has(last) && /\b(?:approved|funded|financed|commissioned|inaugurated) (?:the|a) (?:new |proposed )?$/.test(before)) ||
  (built.has(last) && buildWords.test(text) && !/\b(?:at|on|near|from|along|outside) (?:the )?$/.test(before));

/** A hospital, a school or a hall that is still to come. */
export const isPlanned = (last: string, { before, after, text }: Surroundings): boolean =>
  facility.test(last) && !/\b(?:at|near|inside|outside) (?:the )?$/.test(before) && (planned.test(text) || beingBuilt.test(after));
