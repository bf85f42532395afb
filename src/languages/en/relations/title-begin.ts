/** Where the title behind a name begins, and the verb that gives it: `P, the`, `P (Halden) will serve as`, `P of Halden is the new`. */
import { isWord, wordAt, type Token } from "./tokens.ts";
import type { TitlePhrase } from "./title-phrase.ts";
import { linkEnd } from "./linking-verb.ts";
import { address, isBody, isPost } from "./title-words.ts";

/** `hired P as city engineer`, `elected P mayor`. */
const hiring =
  /^(?:hire|appoint|elect|hired|appointed|elected|named|chose|picked|installed|selected|re-elected|reappointed|swore|crowned|made)$/;

/** `was elected` behind the name, `will appoint` before it. */
export function verbOf(tokens: readonly Token[], at: number): TitlePhrase["verb"] {
  const hired = hiringAt(tokens, at);
  if (hired !== undefined) {
    let from = hired;
    while (
      from > 0 &&
      /^(?:will|would|to|is|are|was|were|has|have|had|not|never|may|might|could|plans?|expected|set|reportedly|allegedly|refused?|refuses|failed|fails|declined|declines|unable|wants?|wanted|hopes?|hoped|intends?|wished)$/.test(
        tokens[from - 1]!.lower,
      )
    )
      from--;
    return { from, to: hired + 1 };
  }
  let begin = behindHome(tokens, behindBrackets(tokens, at)) + 1;
  if (tokens[begin]?.text === ",") begin++;
  if (/^(?:aged?|\d{1,2})$/.test(tokens[begin]?.lower ?? ""))
    begin = tokens.findIndex(({ text }, index) => index > begin && text === ",") + 1;
  if (tokens[begin]?.lower === "who") begin++;
  const end = begin > at ? linkEnd(tokens, begin) : undefined;
  return end === undefined ? undefined : { from: begin, to: end };
}

function hiringAt(tokens: readonly Token[], at: number): number | undefined {
  // `elected Q as president, with P as treasurer`.
  if (wordAt(tokens, at - 1) === "with" && wordAt(tokens, at + 1) === "as" && tokens.slice(0, at).some(({ lower }) => hiring.test(lower)))
    return at - 1;
  // `elected Q as president and P as treasurer`.
  if (/^(?:and|,|;)$/.test(wordAt(tokens, at - 1)) && wordAt(tokens, at + 1) === "as") {
    const chosen = tokens.findLastIndex(({ lower }, index) => index < at - 4 && hiring.test(lower));
    const first = chosen >= 0 && at - chosen < 16 ? tokens[chosen + 1] : undefined;
    if (first?.mention?.type === "Person" && wordAt(tokens, chosen + 2) === "as") return chosen;
  }
  if (hiring.test(tokens[at - 1]?.lower ?? "")) return at - 1;
  return address.has(tokens[at - 1]?.lower ?? "") && hiring.test(tokens[at - 2]?.lower ?? "") ? at - 2 : undefined;
}

/** Where the title begins behind the person at `at`; `apposed`: behind a comma alone, without a verb. */
export function titleBegin(tokens: readonly Token[], at: number): { begin: number; apposed: boolean } | undefined {
  // `P OAM, a former mayor of O`.
  const name = /^(?:OAM|AM|AO|MBE|OBE|CBE|JP|KC|QC|SC|PhD)$/.test(tokens[at + 1]?.text ?? "")
    ? at + 1
    : behindHome(tokens, behindBrackets(tokens, at));
  const comma = tokens[name + 1]?.text === ",";
  let begin = comma ? name + 2 : name + 1;
  if (comma && /^(?:aged?|\d{1,2})$/.test(wordAt(tokens, begin))) {
    while (tokens[begin] && tokens[begin]!.text !== ",") begin++;
    begin++;
  }
  // `P, brother of Q, was appointed`: the verb behind the second comma is P's.
  if (comma && begin === name + 2 && /^(?:is|was|has|had|became|will)$/.test(wordAt(tokens, begin))) return undefined;
  const verb = wordAt(tokens, begin) === "who" ? begin + 1 : begin;
  const linked = hiringAt(tokens, at) !== undefined ? begin : linkEnd(tokens, verb);
  if (linked === undefined && (!comma || verb !== begin) && !(begin === at + 1 && bareOffice(tokens, begin))) return undefined;
  begin = linked ?? begin;
  while (beforeTitle.test(`${wordAt(tokens, begin)} ${wordAt(tokens, begin + 1)}`) || isNextAs(tokens, begin)) begin++;
  // `the Nyeri-based founder of O`, `the Bodi Constituency Organiser of O`.
  if (tokens[begin]?.mention?.type === "Place" && tokens[begin + 1]?.text === "-") begin += 3;
  else if (tokens[begin]?.mention?.type === "Place" && officeOfBody(tokens, begin + 1)) begin++;
  return { begin, apposed: comma && linked === undefined };
}

/** `P of Halden is the new president`: where he is from. */
function behindHome(tokens: readonly Token[], name: number): number {
  if (!/^(?:of|from)$/.test(wordAt(tokens, name + 1))) return name;
  const place = wordAt(tokens, name + 2) === "the" ? name + 3 : name + 2;
  return /^(?:Place|Village)$/.test(tokens[place]?.mention?.type ?? "") && linkEnd(tokens, place + 1) !== undefined ? place : name;
}

/** `P (Halden) will serve as president`: where he is from, or his party. */
function behindBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at + 1]?.text !== "(") return at;
  const close = tokens.findIndex(({ text }, index) => index > at + 1 && text === ")");
  return close > 0 && close < at + 6 && /^(?:will|was|is|has|,)$/.test(wordAt(tokens, close + 1)) ? close : at;
}

/** Words before a title that are no part of it, each with the word behind it. */
const beforeTitle = /^(?:(?:the|a|an|its|their|as|then|now|currently|also|new|recently|latterly) |most recently$)/;

/** `appointed as the next manager`; who is the next one is not yet. */
const isNextAs = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === "next" && wordAt(tokens, at - 1) === "the" && wordAt(tokens, at - 2) === "as";

/** `P chairman of the O thanked`: a post in small letters right behind the name, and its body. */
function bareOffice(tokens: readonly Token[], at: number): boolean {
  const post = /^(?:vice|deputy|acting)$/.test(wordAt(tokens, at)) ? at + 1 : at;
  const body = wordAt(tokens, post + 2) === "the" ? post + 3 : post + 2;
  return (
    !/^(?:make|making|name|naming|appointing|electing|installing|want|wants|wanted)$/.test(wordAt(tokens, at - 2)) &&
    /^\p{Ll}/u.test(tokens[at]?.text ?? "") &&
    isPost(wordAt(tokens, post)) &&
    wordAt(tokens, post + 1) === "of" &&
    isBody(tokens[body])
  );
}

/** Up to four words of a title with capitals, and the body that they are of. */
function officeOfBody(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (next < at + 4 && isWord(tokens[next]) && /^\p{Lu}/u.test(tokens[next]!.text)) next++;
  const of = tokens[next + 1]?.lower === "the" ? next + 2 : next + 1;
  return next > at && isPost(wordAt(tokens, next - 1)) && /^(?:of|for)$/.test(wordAt(tokens, next)) && isBody(tokens[of]);
}
