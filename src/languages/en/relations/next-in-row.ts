/** Where a name and a title stand in a row of names and titles: whether the title is the next one's. */
import { isWord, wordAt, type Token } from "./tokens.ts";
import type { TitlePhrase } from "./title-phrase.ts";
import { hasOwnTitle, isFirstOnes } from "./between-people.ts";
import { address, isPost } from "./title-words.ts";

/** `DCE, P, the Clerk of O, Q, the MP, R`, `read by P, the clerk of O, Q, said` and `P, the Clerk of O Q`: in such a row the post is the next one's. */
export function isNextOnes(tokens: readonly Token[], at: number, { body, place, to: end }: TitlePhrase): boolean {
  // `MP P, Mayor of Bodira, Q, Deputy Mayor of Bodira R`.
  const to = body || !place ? end : end + 1;
  const isTitled = hasOwnTitle(tokens, at) || tokens[at - 1]?.text === ")";
  if (!body && !(place && tokens[end]?.mention === place && isTitled)) return false;
  if (personNext(tokens, to)) return true;
  // `MP P, Deputy Minister in O (Customs) and Buka assemblyman Q`: in such a row as well.
  if (isTitledBefore(tokens, at) && isOfNextInRow(tokens, to)) return true;
  if (tokens[to]?.text !== "," || !personNext(tokens, to + 1)) return false;
  const next = tokens.findIndex(({ mention }, index) => index > to && mention?.type === "Person");
  return isTitled || isFirstOnes(tokens, next) !== true;
}

/** `MP Datuk P`: a post, and maybe a form of address. */
function isTitledBefore(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (address.has(wordAt(tokens, before))) before--;
  return isPost(wordAt(tokens, before));
}

/** `and Buka assemblyman Q`, maybe behind a bracket. */
function isOfNextInRow(tokens: readonly Token[], at: number): boolean {
  const and = tokens[at]?.text === "(" ? tokens.findIndex(({ text }, index) => index > at && text === ")") + 1 : at;
  if (and < at || wordAt(tokens, and) !== "and") return false;
  const next = tokens.findIndex(({ mention, text }, index) => index > and && (mention?.type === "Person" || /^[,.;]$/.test(text)));
  return next > and + 1 && next < and + 6 && tokens[next]?.mention?.type === "Person";
}

/** Whether a name comes, with or without a form of address. */
export function personNext(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (address.has(tokens[next]?.lower ?? "") || tokens[next]?.text === ".") next++;
  return tokens[next]?.mention?.type === "Person" && (next > at || tokens[at - 1]?.text !== ".");
}

/** Up to three words of a title, and a name. */
export function isBeforeName(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (next < at + 3 && isWord(tokens[next]) && /^\p{Lu}/u.test(tokens[next]!.text)) next++;
  return personNext(tokens, next);
}
