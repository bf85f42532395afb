/** What undoes, in the same sentence, what it states: a vote that was annulled, whoever declined or left again, a hoax that says so. */

/** `Hoax posts say P is the director of O`: whoever tells it says that it is not so. */
export const hoax =
  /\b(?:hoax|fake|false|bogus|forged|doctored|fabricated|fraudulent|misleading|untrue|baseless)(?: \w+){0,2} (?:posts?|messages?|letters?|stor(?:y|ies)|videos?|articles?|websites?|pages?|notices?|profiles?|reports?|claims?|rumou?rs?|news|accounts?)\b[^.;,]{0,40}?\b(?:(?:sa(?:y|id)|claim|stat|alleg|suggest|list|nam|describ|announc|declar|report)(?:s|es|ed|e|ing)?|that)\b[^.;,]{0,40}$/i;

const taken =
  "(?: to (?:accept|take|serve|assume|be)\\b| (?:it|the (?:post|job|role|position|appointment|offer|nomination|honou?r))\\b|[.,;]|$)";
const things = "appointment|elections?|vote|polls?|ballot|results?|decision|nomination|move|process|exercise|congress|that|which";
const undoing =
  "revoked|annulled|nullified|overturned|reversed|rescinded|cancell?ed|quashed|voided|invalidated|withdrawn|set aside|declared (?:null|void|invalid|illegal)";
/** Behind the verb: `in a vote that was later annulled`, `in error`, `but declined`; who declines to comment keeps the post. */
export const undone = new RegExp(
  [
    "^[^.;]{0,60}?\\b(?:in error|by mistake|erroneously|mistakenly)\\b",
    `^[^.;]{0,90}?\\b(?:${things})\\b[^.;]{0,30}?\\b(?:was|were|been)(?: \\w+){0,2}? (?:${undoing})\\b`,
    `^[^.;]{0,60}?\\b(?:but|before)\\b[^.;]{0,40}?\\b(?:${undoing}) (?:the|this|that|his|her|it)\\b`,
    `^[^.;]{0,60}?\\b(?:but|and|yet)(?: (?:he|she|later|then|has|had|soon|immediately|promptly|politely)){0,3} (?:(?:declined|refused|rejected)(?=${taken})|turned (?:it|the \\w+) down|turned down the|never took)`,
  ].join("|"),
  "i",
);

const small = "(?: (?:he|she|later|then|since|has|had|only|quickly|soon|subsequently|abruptly|eventually|finally|suddenly)){0,4}";
const going =
  "(?:retired|retiring|resigned|resigning|stepp(?:ed|ing) (?:down|aside)|stood down|died|lost (?:his|her|the|their) (?:seat|post|re-?election)|left office|(?:left|quit) the (?:post|job|role|position))";
const sent = "(?:was|been|being) (?:\\w+ly |soon )?(?:removed|sacked|dismissed|fired|ousted|impeached|suspended|replaced|expelled)";
/** `was appointed secretary of O in 1987 and retired in 2001`: by the same doer, who may also resign as something else to take the post. */
export const thenLeft = new RegExp(
  `^(?:(?!\\b(?:after|when|following|because|since|who|whose|replac\\w+|succeed\\w+)\\b)[^.;]){0,70}?\\b(?:(?:but|before)${small} (?:${going}|quit|${sent})|(?:and|then)${small} (?:${going}|${sent})(?! (?:to|into|as|from|his|her|at)\\b))\\b`,
  "i",
);

/** `P, a one-time resident of V`; a former teacher from V lives there still. */
export const homeOnce =
  /^,?(?: [^.;]{0,60}?,?)? ((?:former|ex|one-time|onetime|past|previous|erstwhile|sometime|late|would-be|prospective|future|intending|aspiring)[\s-]+)(?:[\w-]+ ){0,2}(?:resident|villager|householder|homeowner|inhabitant|dweller|parishioner)\b/i;
export const homeToCome = /^(?:would-be|prospective|future|intending|aspiring)\b/i;
