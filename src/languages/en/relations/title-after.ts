/** The post that a sentence gives a person behind the name: `P, the council’s treasurer`, `P, who chairs O`, `P is head of O`. */
import type { Mention } from "../../../model.ts";
import { topics } from "../mentions/words.ts";
import { callings } from "../vocabulary/posts.ts";
import { isPossessive, isWord, wordAt, type Token } from "./tokens.ts";
import { phrase, type TitlePhrase } from "./title-phrase.ts";
import { titleBegin, verbOf } from "./title-begin.ts";
import { isBeforeName, isNextOnes, personNext } from "./next-in-row.ts";
import { rowBehind } from "./row-behind.ts";
import { hasOwnTitle, isWhoSaid } from "./between-people.ts";
import { address, hints, isBody, isPost, single, stop } from "./title-words.ts";

/** The title behind the person at `at`: `P, 52, the council’s treasurer`, `P, who chairs`, `P is head of O`. */
export function titleAfter(tokens: readonly Token[], at: number): TitlePhrase | undefined {
  const verb = verbOf(tokens, at);
  const found = behindName(tokens, at);
  return found && verb ? { ...found, verb } : found;
}

/** `Mrs P (Clerk)`, `P (O chairman)`, `P (CAO, O)`, as minutes have it. */
function inBracketsBehind(tokens: readonly Token[], at: number): TitlePhrase | undefined {
  if (tokens[at + 1]?.text !== "(") return undefined;
  const close = tokens.findIndex(({ text }, index) => index > at + 1 && text === ")");
  const owner = isBody(tokens[at + 2]) ? tokens[at + 2]!.mention : undefined;
  const ofBody = close > 0 && isBody(tokens[close - 1]) && tokens[close - 2]?.text === "," ? tokens[close - 1]!.mention : undefined;
  if (ofBody && !owner) {
    const words = tokens.slice(at + 2, close - 2);
    return words.length > 0 && words.length < 5 && words.every((word) => isWord(word)) && isPost(words.at(-1)!.lower)
      ? phrase(words, ofBody, undefined, false, at, close + 1)
      : undefined;
  }
  // `P (Warden of O)`.
  const of = tokens.findIndex(({ lower }, index) => index > at + 2 && index < close && /^(?:of|at|for)$/.test(lower));
  const its = of > 0 && wordAt(tokens, of + 1) === "the" ? of + 2 : of + 1;
  if (of > 0 && its === close - 1 && isBody(tokens[its]) && isPost(wordAt(tokens, of - 1)) && of - at < 7)
    return phrase(tokens.slice(at + 2, of), tokens[its]!.mention, undefined, false, at, close + 1);
  const words = tokens.slice(owner ? at + 3 : at + 2, Math.max(close, 0));
  return close > 0 && words.length > 0 && words.length < 5 && words.every((word) => isWord(word)) && isPost(words.at(-1)!.lower)
    ? phrase(words, owner, undefined, false, at, close + 1)
    : undefined;
}

function behindName(tokens: readonly Token[], at: number): TitlePhrase | undefined {
  const bracketed = inBracketsBehind(tokens, at);
  if (bracketed) return bracketed;
  const shared = sharedVerb(tokens, at);
  if (shared) return shared;
  const opening = titleBegin(tokens, at);
  // `P or Q will be chairman`.
  const isEither = wordAt(tokens, at - 1) === "or" && tokens[at - 2]?.mention?.type === "Person";
  if (!opening || isEither || isPredecessor(tokens, at)) return undefined;
  const { begin: first, apposed } = opening;
  const owner = isBody(tokens[first]) ? tokens[first]!.mention : undefined;
  const begin = owner ? first + (isPossessive(tokens[first + 1]) ? 2 : 1) : first;
  const words = withoutNextOnes(tokens, begin, wordsAfter(tokens, begin));
  if (words.length === 0) return undefined;
  // `the principal, Mr P, teachers and pupils`: others, and not what P is.
  const plural = words.at(-1)!.lower;
  // `P joined O members on a walk`.
  const meets = wordAt(tokens, at + 1).startsWith("join") || wordAt(tokens, at + 2).startsWith("join");
  if ((apposed || meets) && plural !== single(plural) && !(wordAt(tokens, at - 1) === "and" && tokens[at - 2]?.mention?.type === "Person"))
    return undefined;
  // `P and Q, chairman and secretary of O`, `P and Q are chairman and secretary of O`: each has one.
  if (words.some(({ lower }) => lower === "and") && isSecond(tokens, at)) return undefined;
  // `Mayor P, Director of Public Works Q`, where Q is not known for a person: no director is P.
  const matter = tokens[begin + words.length + 1];
  if (
    apposed &&
    owner === undefined &&
    hasOwnTitle(tokens, at) &&
    /^(?:of|for)$/.test(wordAt(tokens, begin + words.length)) &&
    matter?.mention === undefined &&
    /^\p{Lu}/u.test(matter?.text ?? "")
  )
    return undefined;
  // `P, Agriculture CEC Hon. Q`: the title is the next one's.
  if (apposed && personNext(tokens, begin + words.length)) return undefined;
  // `P, Principal Holm School, Professor Q`: as lists of those present have it.
  if (
    apposed &&
    isBody(tokens[begin + words.length]) &&
    tokens[begin + words.length + 1]?.text === "," &&
    isBeforeName(tokens, begin + words.length + 2)
  )
    return undefined;
  // `P, Sheriff's Deputy Q`: no sheriff is P.
  if (apposed && isPossessive(tokens[begin + words.length])) return undefined;
  words.push(...matterOf(tokens, begin + words.length));
  const next = begin + words.length;
  // `P, a former teacher employed by O`; by whom else, no page tells.
  if (owner === undefined && /^(?:employed|hired|engaged|working|based|attached|posted|stationed)$/.test(wordAt(tokens, next))) {
    const body = wordAt(tokens, next + 2) === "the" ? next + 3 : next + 2;
    return isBody(tokens[body]) && /^(?:by|with|for|at|to)$/.test(wordAt(tokens, next + 1))
      ? phrase(words, tokens[body]!.mention, undefined, false, at, body + 1)
      : { ...phrase(words, undefined, undefined, false, at, next), elsewhere: true };
  }
  const behind = apposed && !owner ? rowBehind(tokens, next) : undefined;
  if (behind?.mention && isBody(behind)) return phrase(words, behind.mention, undefined, false, at, tokens.indexOf(behind) + 1);
  if (behind) return { ...phrase(words, undefined, undefined, false, at, next), elsewhere: true };
  const told = titleAt(tokens, at, words, owner, next);
  // `was elected its vice-chair`.
  const found = told && !told.body && wordAt(tokens, begin - 1) === "its" ? { ...told, its: true } : told;
  if (found?.body && (isHeadsNext(tokens, found.to) || (found.head === "member" && isOfPart(tokens, found.to)))) return undefined;
  return found && apposed && (isNextOnes(tokens, at, found) || isWhoSaid(tokens, at, found.to) || isSubject(tokens, at, found))
    ? undefined
    : found;
}

/** `Q was elected secretary and P treasurer`: the verb is said once for both. */
function sharedVerb(tokens: readonly Token[], at: number): TitlePhrase | undefined {
  let before = at - 1;
  while (address.has(wordAt(tokens, before)) || (tokens[before]?.text === "." && address.has(wordAt(tokens, before - 1)))) before--;
  if (!/^(?:and|,|;)$/.test(wordAt(tokens, before)) || !isPost(wordAt(tokens, before - (wordAt(tokens, before - 1) === "," ? 2 : 1))))
    return undefined;
  const words = wordsAfter(tokens, at + 1);
  const end = tokens[at + 1 + words.length];
  if (words.length === 0 || words.length > 3 || !(end === undefined || /^(?:[.,;]|and|while|with)$/.test(end.text))) return undefined;
  const verb = tokens.findLastIndex(
    ({ lower }, index) => index < before && /^(?:elected|appointed|named|chosen|re-elected|reappointed)$/.test(lower),
  );
  if (
    verb < 1 ||
    tokens.slice(verb, before).some(({ text }) => text === "." || /^(?:by|said|told|who)$/.test(text)) ||
    !/^(?:was|were|been|be)$/.test(wordAt(tokens, verb - 1))
  )
    return undefined;
  return phrase(words, undefined, undefined, false, at, at + 1 + words.length);
}

/** `meeting the coordinator, P, Mayor called on them`: who called, and no apposition. */
const isSubject = (tokens: readonly Token[], at: number, { to, body }: TitlePhrase): boolean =>
  body === undefined &&
  tokens[at + 1]?.text === "," &&
  to === at + 3 &&
  /^(?:Mayor|Governor|Chairman|Chairperson|Minister|President|Councillor|Council)$/.test(tokens[at + 2]?.text ?? "") &&
  /^(?:\p{Ll}+ed|told|gave|said|says|has|had|will|is|was)$/u.test(tokens[to]?.text ?? "");

/** `owner`: what stands before the title, `the A clerk`; `next`: behind its words. */
function titleAt(
  tokens: readonly Token[],
  at: number,
  words: readonly Token[],
  owner: Mention | undefined,
  next: number,
): TitlePhrase | undefined {
  // `P, the Permanent Secretary Ministry of Natural Wealth, urged`.
  if (owner === undefined && isBody(tokens[next]) && tokens[next + 1]?.text === ",")
    return phrase(words, tokens[next]!.mention, undefined, false, at, next + 1);
  // `P, chairperson the O, said`, `P, manager – O`.
  const isApart =
    owner === undefined && isBody(tokens[next + 1]) && (wordAt(tokens, next) === "the" || /^[-–—]$/.test(wordAt(tokens, next)));
  if (isApart && endsApposition(tokens[next + 2])) return phrase(words, tokens[next + 1]!.mention, undefined, false, at, next + 2);
  // `P, Secretary to the Committee`; a secretary to a minister is of no body that the word tells.
  const isTo =
    wordAt(tokens, next) === "to" &&
    /^(?:secretary|clerk|treasurer|counsel|adviser|advisor)$/.test(words.at(-1)!.lower) &&
    (isBody(tokens[next + 1]) ||
      (wordAt(tokens, next + 1) === "the" && isBody(tokens[next + 2])) ||
      /^(?:committee|council|board|assembly|commission|corporation|authority|trustees)$/.test(wordAt(tokens, next + 2)));
  if (!isTo && !/^(?:of|at|for|with|in|from|on)$/.test(wordAt(tokens, next))) return phrase(words, owner, undefined, false, at, next);
  if (owner === undefined) return isHome(tokens, words, next) ? undefined : ofBody(tokens, at, words, next + 1);
  // `P, the Bodi District Director of the NCCE`: whose district, and of what.
  const body = wordAt(tokens, next + 1) === "the" ? next + 2 : next + 1;
  if (!/^(?:of|for)$/.test(wordAt(tokens, next)) || !/^\p{Lu}|^[^\p{L}]/u.test(tokens[body]?.text ?? ""))
    return phrase(words, owner, undefined, false, at, next);
  return isBody(tokens[body]) ? phrase(words, tokens[body]!.mention, undefined, false, at, body + 1) : undefined;
}

const endsApposition = (next: Token | undefined): boolean => next === undefined || /^[,.;]$/.test(next.text);

/** `P, a teacher from Denham village`: a school has a teacher, and a village none. */
function isHome(tokens: readonly Token[], words: readonly Token[], next: number): boolean {
  const place = wordAt(tokens, next + 1) === "the" ? next + 2 : next + 1;
  return /^(?:from|in|at)$/.test(wordAt(tokens, next)) && tokens[place]?.mention?.type === "Village" && callings.has(words.at(-1)!.lower);
}

/** `Q and P`, `Q and his deputy P`. */
function isSecond(tokens: readonly Token[], at: number): boolean {
  let and = at - 1;
  while (and > at - 5 && isWord(tokens[and]) && wordAt(tokens, and) !== "and") and--;
  return wordAt(tokens, and) === "and" && tokens[and - 1]?.mention?.type === "Person";
}

/** `P, sister of the O leader Q`, `P is lawyer for O chairman Q`: the body belongs to Q's title. */
function isHeadsNext(tokens: readonly Token[], to: number): boolean {
  const words = wordsAfter(tokens, to);
  return words.length > 0 && personNext(tokens, to + words.length);
}

/** `a member of the O class of 1988`, `of the O team`: of no staff. */
const isOfPart = (tokens: readonly Token[], at: number): boolean =>
  /^(?:class|alumni|choir|band|cast|crowd|generation|family|squad|team|fan|forum)$/.test(wordAt(tokens, at));

/** `Member of Parliament for Bodi`, `a spokesperson for the community`: of nothing that a page names. */
const unnamed =
  /^(?:parliament|congress|senate|community|communities|residents|villagers|villages|people|farmers|traders|vendors|youth|youths|women|parents|pupils|students|family|families|elders|chiefs|victims|workers|protesters|landowners|neighbours|neighbors|beneficiaries|tenants|patients|drivers|widows)$/;

/** `chairman of the campaign against O`, `director of a film about O`, `manager of the shop opposite O`: of no post there. */
const beside =
  /^(?:about|against|opposite|into|outside|near|beside|behind|to|protest|strike|rally|inquiry|enquiry|investigation|campaign|film|documentary|book|history|play|delegation|opponents|critics|petition)$/;

/** `director of public works at the council`, `chair of the society`: `at` is the person, `from` stands behind `of`. */
function ofBody(tokens: readonly Token[], at: number, words: readonly Token[], from: number): TitlePhrase | undefined {
  let next = from;
  let hint: string | undefined;
  let isForeign = false;
  for (let steps = 0; steps < 6 && tokens[next] && !tokens[next]!.mention && !/^[.;:,]$/.test(tokens[next]!.text); steps++, next++) {
    // `MP for the area and Deputy Minister for Transport`: the second post's.
    const second = wordAt(tokens, next) === "and" ? wordsAfter(tokens, next + 1) : [];
    if (second.length > 0) return ofBody(tokens, at, second, next + 2 + second.length);
    // `the Unison branch at O`: of the union.
    // `lawyer for the chairman of O`: O is the chairman's.
    if (isPost(tokens[next]!.lower) && tokens[next]!.lower === single(tokens[next]!.lower)) return undefined;
    if (
      /^(?:branch|chapter|lodge|union|group|caucus|faction)$/.test(tokens[next]!.lower) &&
      /^(?:at|in|on)$/.test(wordAt(tokens, next + 1))
    )
      return undefined;
    else if (hints.has(tokens[next]!.lower)) hint ??= tokens[next]!.lower;
    else if (/^\p{Lu}\p{Ll}/u.test(tokens[next]!.text) && !topics.has(tokens[next]!.lower)) isForeign = true;
    else if (beside.test(tokens[next]!.lower)) return undefined;
    // `president of the LMP`: of a body that nothing is known of.
    else if (/^\p{Lu}{2,}$/u.test(tokens[next]!.text) || unnamed.test(tokens[next]!.lower)) return undefined;
  }
  const end = tokens[next]?.mention;
  const body = isBody(tokens[next]) ? end : undefined;
  // `chair of the Library Trustees`, whom nothing tells for a body: of no library.
  if (isForeign && hint !== undefined && body === undefined) return undefined;
  const found = phrase(words, body, body ? undefined : hint, false, at, next + (body ? 1 : 0));
  // `chairman of the construction committee`, where the construction stands for a project: of nothing that has a name.
  if (/^(?:Project|Event|Policy)$/.test(end?.type ?? "")) return { ...found, elsewhere: true };
  // `a councillor for the Holm ward`.
  return end?.type === "Place" ? { ...found, place: end, ...(wordAt(tokens, from - 1) === "for" && { isSeat: true }) } : found;
}

/** `P was elected vice-chair and Cllr Q clerk`: what stands right before the next name, behind `and`, is Q's. */
function withoutNextOnes(tokens: readonly Token[], begin: number, words: Token[]): Token[] {
  const and = words.findLastIndex(({ lower }) => lower === "and");
  return and > 0 && personNext(tokens, begin + words.length) ? words.slice(0, and) : words;
}

/** `Q succeeded his father, P, as chairman`: Q is the chairman now. */
const isPredecessor = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, tokens[at + 1]?.text === "," ? at + 2 : at + 1) === "as" &&
  tokens
    .slice(Math.max(0, at - 7), at)
    .some(({ lower }) => /^(?:succeed(?:s|ed|ing)?|replac(?:e|es|ed|ing)|follow(?:s|ed|ing))$/.test(lower));

/** `for infrastructure`, `of public works`: what the post is for, in small letters and without an article. */
function matterOf(tokens: readonly Token[], at: number): Token[] {
  if (!/^(?:of|for)$/.test(tokens[at]?.lower ?? "")) return [];
  let end = at + 1;
  while (
    end - at < 5 &&
    isWord(tokens[end]) &&
    /^\p{Ll}/u.test(tokens[end]!.text) &&
    !stop.has(tokens[end]!.lower) &&
    !hints.has(tokens[end]!.lower) &&
    !/^(?:and|of|for|years?|months?|decades?|weeks?)$/.test(tokens[end]!.lower)
  )
    end++;
  if (/^(?:years?|months?|decades?|weeks?)$/.test(tokens[end]?.lower ?? "")) return [];
  return end > at + 1 && !/^(?:more|over|about|nearly|many|some|all|one|two|three)$/.test(tokens[at + 1]!.lower)
    ? tokens.slice(at, end)
    : [];
}

function wordsAfter(tokens: readonly Token[], begin: number): Token[] {
  const words: Token[] = [];
  for (let at = begin; words.length < 7 && isWord(tokens[at]); at++) {
    const one = tokens[at]!;
    const joins = one.lower === "and" && words.length > 0 && isWord(tokens[at + 1]);
    if (stop.has(one.lower) && !joins) break;
    if (one.lower === "of") break;
    words.push(one);
  }
  const last = words.findLastIndex(({ lower }) => isPost(lower));
  // `president elect`: not yet.
  return words.slice(0, last < 0 || !/^(?:elect|designate)$/.test(words[last + 1]?.lower ?? "") ? last + 1 : last + 2);
}
