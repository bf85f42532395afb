/** A title between two people, or behind a verb of being: whose it is, when both could have it. */
import { isPossessive, wordAt, type Token } from "./tokens.ts";
import { address, isBody, isPost, shortForm } from "./title-words.ts";

const isPerson = (one: Token | undefined): boolean => one?.mention?.type === "Person";

/** Whether a post stands before the name of the person at `at`, apart from it: `the DCE, P`, `the manager of O, P`. */
function hasTitleApart(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at - 1) !== ",") return false;
  let from = at - 2;
  while (from >= 0 && !/^[,;:.]$/.test(tokens[from]!.text) && !isPerson(tokens[from])) from--;
  return tokens.slice(from + 1, at - 1).some(({ lower, mention }) => mention === undefined && isPost(lower));
}

/** `Mayor P`, `the DCE, P`: with a title of his own, what stands behind him in a row is the next one's; `Cllr P, mayor of L` has both. */
export function hasOwnTitle(tokens: readonly Token[], at: number): boolean {
  const beside = wordAt(tokens, at - 1);
  return hasTitleApart(tokens, at) || (isPost(beside) && !shortForm.test(beside) && !address.has(beside));
}

const being = /^(?:is|isn[’']t|was|wasn[’']t|are|were|became|becomes|remains|remained)$/;
const beside = /^(?:not|never|also|now|currently|still|really|no|longer|neither|indeed)$/;
const pronoun = /^(?:he|she|they|it|who|i|we|you|that|this|there)$/;

/**
 * Of `Q, the clerk of O, P …`, where Q has no other title, whose it is by what stands behind P at `next`: `, said so` closes an apposition
 * that P is, a verb right away closes Q's, and in a row of names and posts P has the next one.
 */
export function isFirstOnes(tokens: readonly Token[], next: number): boolean | undefined {
  if (wordAt(tokens, next + 1) !== ",") return true;
  let title = next + 2;
  while (/^(?:the|a|an|its|their|deputy|vice|assistant|former)$/.test(wordAt(tokens, title))) title++;
  const words = tokens.slice(title, title + 5);
  const end = words.findIndex((one) => one.mention !== undefined || /^[,;.]$/.test(one.text));
  if (words.slice(0, end < 0 ? undefined : end + 1).some(({ lower, mention }) => mention === undefined && isPost(lower))) return true;
  return saying.test(wordAt(tokens, next + 2)) || /^(?:has|had|have|was|is|will|also)$/.test(wordAt(tokens, next + 2)) ? false : undefined;
}

/**
 * `Q is not the clerk of O, P said`, `issued by Q, the O clerk, P said`: the title is that of whoever stands before it. `first`: the last
 * token before the title's own words; `person`: P.
 */
export function isOfOneBefore(tokens: readonly Token[], first: number, person: number): boolean {
  let at = first;
  while (at >= 0 && (isPossessive(tokens[at]) || isBody(tokens[at]) || /^(?:Place|Village)$/.test(tokens[at]!.mention?.type ?? ""))) at--;
  while (/^(?:the|a|an|its|their|our|new|current|former|then)$/.test(wordAt(tokens, at))) at--;
  while (beside.test(wordAt(tokens, at))) at--;
  if (being.test(wordAt(tokens, at))) {
    const subject = wordAt(tokens, at - 1) === "," ? at - 2 : at - 1;
    return isPerson(tokens[subject]) || pronoun.test(wordAt(tokens, subject));
  }
  if (wordAt(tokens, at) !== ",") return false;
  const before = /^\d{2}$/.test(wordAt(tokens, at - 1)) && wordAt(tokens, at - 2) === "," ? at - 3 : at - 1;
  return isPerson(tokens[before]) && !hasOwnTitle(tokens, before) && isFirstOnes(tokens, person) !== false;
}

/** Behind `Councillors P and Q of`: two bodies, one for each. */
export const isRespectively = (tokens: readonly Token[], body: number): boolean =>
  /^(?:and|&|,)$/.test(wordAt(tokens, body + 1)) && tokens.slice(body + 2, body + 10).some(({ lower }) => lower === "respectively");

const finite = /^(?:is|was|are|were|isn[’']t|wasn[’']t|has|have|had|will|would|did|does|saw|met|he|she|they|it|i|we|you|there|not|nobody)$/;
export const saying =
  /^(?:said|says|told|added|adds|noted|notes|explained|insisted|stated|warned|announced|confirmed|stressed|claimed|reported)$/;

/** `She is not P, the clerk of O said`: it is the clerk who said so. `to`: behind the title and its body. */
export function isWhoSaid(tokens: readonly Token[], at: number, to: number): boolean {
  if (!saying.test(wordAt(tokens, to))) return false;
  const content = wordAt(tokens, to + 1);
  if (!/^(?:[.,;]|on|yesterday|today|in|at|during)?$/.test(content)) return false;
  let from = at - 1;
  while (from >= 0 && !/^[;:.“"]$/.test(tokens[from]!.text)) from--;
  return tokens.slice(from + 1, at).some(({ lower, mention }) => mention === undefined && finite.test(lower));
}
