/** `Councillor P, from Denham`, `Chairperson P of the Waiora Age Concern`: what stands behind a name tells whose a post before it is, or that it is of nothing known. */
import type { Mention } from "../../../model.ts";
import { address, isBody, isParty } from "./title-words.ts";
import { isRespectively } from "./between-people.ts";
import { isPossessive, isWord, wordAt, type Token } from "./tokens.ts";

/** Posts of a town's council: `of` and a place behind the name tells which. */
export const councilPosts = /^(?:mayor|vice-mayor|councill?or|cllr|cclr|clr|coun|cr|alderman|council(?:man|woman|member)|reeve)$/;

/** The first token of what `of`, `from` or `for` behind the person at `at` names. */
function behindOf(tokens: readonly Token[], at: number, of: RegExp): Token | undefined {
  const next = tokens[at + 1]?.text === "," ? at + 2 : at + 1;
  if (!of.test(tokens[next]?.lower ?? "")) return undefined;
  return tokens[next + 1]?.lower === "the" ? tokens[next + 2] : tokens[next + 1];
}

export function isOfOther(tokens: readonly Token[], at: number): boolean {
  const other = behindOf(tokens, at, /^(?:of|from|at|with)$/);
  // `Sergeant P of Hettilo police`.
  if (
    /^(?:Place|Village)$/.test(other?.mention?.type ?? "") &&
    /^(?:police|hospital|school|court|fire|church)$/.test(wordAt(tokens, tokens.indexOf(other!) + 1))
  )
    return true;
  return isWord(other) && /^\p{Lu}/u.test(other!.text);
}

/** `Secretary P and Engr. Q for O`, in a row of those who came: each for his own. */
export function isForBody(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (
    next < at + 9 &&
    (tokens[next]?.mention?.type === "Person" || address.has(wordAt(tokens, next)) || /^(?:,|and|\.)$/.test(wordAt(tokens, next)))
  )
    next++;
  if (wordAt(tokens, next) !== "for") return false;
  const body = tokens.findIndex((one, index) => index > next && !/^(?:the|part|of)$/.test(one.lower));
  return isBody(tokens[body]) && /^(?:[;.,]|)$/.test(tokens[body + 1]?.text ?? "");
}

export function placeBehind(tokens: readonly Token[], at: number): Mention | undefined {
  const other = behindOf(tokens, at, /^(?:of|from)$/)?.mention;
  return other?.type === "Place" ? other : placeInBrackets(tokens, at);
}

/** `Mayor P (Halden)`, as lists of an association's members have it; in `Cllr P (Independent, Hay ward)` it is a ward of the council. */
export function placeInBrackets(tokens: readonly Token[], at: number): Mention | undefined {
  const place = tokens[at + 1]?.text === "(" ? tokens[at + 2]?.mention : undefined;
  return place?.type === "Place" && !/\b(?:[Ww]ard|[Dd]ivision)$/.test(place.text) ? place : undefined;
}

/** `After visiting Igparas Barangay Captain P of Lagdo`: what a head of a village is of stands behind the name, whatever is before. */
export function villageBehind(tokens: readonly Token[], at: number, post: string): Mention | undefined {
  const other = /^(?:captain|chief|headman|headwoman|sarpanch|kapitan)$/.test(post) ? behindOf(tokens, at, /^of$/)?.mention : undefined;
  return other?.type === "Village" ? other : undefined;
}

/** Whose own post may be named by another's: `Special Adviser to the Minister P`, `Chief of Staff to`, `PA to`. */
const serving =
  /^(?:assistant|aide|adviser|advisor|secretary|counsel|lawyer|attorney|spokesman|spokeswoman|spokesperson|representative|deputy|pa|staff|liaison|envoy|consultant)$/;
const attendant = new RegExp(
  `${serving.source}|^(?:(?:ex-|step|half-|grand|god)?(?:daughter|son|wife|husband|brother|sister|mother|father)(?:-in-law)?|widow|widower|nephew|niece|cousin|uncle|aunt|friend|partner|fianc[ée]e?|girlfriend|boyfriend|lover|mistress|colleague|associate|ally|confidante?|mate|bodyguard|driver|chauffeur|guard|cook|tenant|landlord|neighbou?r|supporter|protégée?|mentor|heir|nominee|killer|murderer|assassin|attacker|assailant|abductor|kidnapper|rival|opponent|challenger|critic|accuser|successor|predecessor|replacement|stand-in|understudy|proxy)$`,
);

/** The token of whom a title is of, as `daughter` of `daughter of the late O founder`; undefined where somebody is named right before. `first`: the last token before the title. */
function attendantBefore(tokens: readonly Token[], first: number): string | undefined {
  let at = isPossessive(tokens[first]) ? first - 1 : first;
  if (isBody(tokens[at])) at--;
  while (/^(?:the|late|former|then|ex|new|current|outgoing|incoming|slain|embattled|its|their)$/.test(wordAt(tokens, at))) at--;
  if (!/^(?:of|for|to)$/.test(wordAt(tokens, at)) || !attendant.test(wordAt(tokens, at - 1))) return undefined;
  return tokens.slice(Math.max(0, at - 4), at).some(({ mention }) => mention?.type === "Person") ? undefined : wordAt(tokens, at - 1);
}

/** `The daughter of the director of O, Ms P`: P may be either; not so behind her name, `Q, daughter of the director of O, Mr P`. `first`: the last token before the title. */
export const isOfRelative = (tokens: readonly Token[], first: number): boolean => attendantBefore(tokens, first) !== undefined;

/** `Private Secretary to the Minister of Works P`: without a comma, P may be the secretary. */
export const isOfServant = (tokens: readonly Token[], first: number): boolean => serving.test(attendantBefore(tokens, first) ?? "");

/** `ward councillor P of the ANC`, `Councillor P JP from the Shire of Morawa`. */
export function bodyBehindName(tokens: readonly Token[], person: number, post: string): Mention | undefined {
  let at = person;
  while (/^[A-Z]{2,4}$/.test(tokens[at + 1]?.text ?? "")) at++;
  if (!(ofState.test(post) ? /^(?:of|from)$/ : /^(?:of|from|at|with)$/).test(tokens[at + 1]?.lower ?? "")) return undefined;
  const body = tokens[at + 2]?.lower === "the" ? at + 3 : at + 2;
  // `Governor P of the Amani Party`: what governs is no party.
  if (ofState.test(post) && !/^councill?or$/.test(post) && isParty(tokens[body]?.mention)) return undefined;
  // `P at Jaran village`: where they were; `Cllr P from Jaran`: where he lives.
  const ofVillage = councilPosts.test(post) || ofState.test(post) ? /^of$/ : /^(?:of|from)$/;
  if (tokens[body]?.mention?.type === "Village" && !ofVillage.test(tokens[at + 1]!.lower)) return undefined;
  return isBody(tokens[body]) && !isRespectively(tokens, body) ? tokens[body]!.mention : undefined;
}

/** `represented Mayor P at the Rotary Club`: where they were. */
const ofState =
  /^(?:mayor|vice-mayor|governor|senator|minister|premier|president|councill?or|speaker|ambassador|mp|mla|mlc|mep|mna|msp|td|mca|collector|bishop|archbishop)$/;

const fronting =
  /^(?:in|at|during|after|before|with|for|to|by|on|like|unlike|besides|according|speaking|writing|responding|replying|addressing|welcoming|flanked|accompanied|joined|thanking|meeting|quoting|citing|praising|congratulating|upon|following|alongside)$/;

/** `In a letter to the Minister of Health, P asked`, `To the chairman of O, P was a hero`: the comma closes what stands in front, and P is somebody else. */
export const isFronted = (tokens: readonly Token[], at: number, comma: number): boolean =>
  fronting.test(wordAt(tokens, 0)) && !isOwnPart(tokens) && closesFront(tokens, at, comma);

/** `On his side the director of O, P, said`: his own. */
const isOwnPart = (tokens: readonly Token[]): boolean =>
  /^(?:on|for)$/.test(wordAt(tokens, 0)) && /^(?:his|her)$/.test(wordAt(tokens, 1)) && /^(?:part|side)$/.test(wordAt(tokens, 2));

const closesFront = (tokens: readonly Token[], at: number, comma: number): boolean =>
  tokens[at + 1]?.text !== "," && tokens.findIndex(({ text }) => text === ",") === comma;

const actingFor = /^(?:standing|deputi[sz]ing|filling|sitting|acting|representing|replacing|succeeding|covering)$/;

/** `Standing in for the O chairman, P opened it`. */
export const isInPlaceOf = (tokens: readonly Token[], at: number, comma: number): boolean =>
  actingFor.test(wordAt(tokens, 0)) && closesFront(tokens, at, comma);
