/** `P and Q are O’s chairman and clerk respectively`: two people, two posts, one each. */
import { isPossessive, wordAt, type Token } from "./tokens.ts";
import { phrase, type TitlePhrase } from "./title-phrase.ts";
import { address, endsInPost, isBody, isPost, wordsBefore } from "./title-words.ts";

const linking =
  /^(?:the|its|their|as|to|be|new|now|currently|also|is|are|were|was|have|has|had|been|elected|appointed|named|re-elected|reelected|chosen|confirmed|serve|serves|served|serving|become|became|remain|installed|,)$/;

/** By the index of the person's token. */
export function respectivePosts(tokens: readonly Token[]): ReadonlyMap<number, TitlePhrase> {
  const found = new Map<number, TitlePhrase>();
  for (const [at, { lower }] of tokens.entries())
    if (lower === "respectively") for (const [person, post] of [...postsOf(tokens, at), ...bodiesOf(tokens, at)]) found.set(person, post);
  return found;
}

/** `at`: the token `respectively`. */
function postsOf(tokens: readonly Token[], at: number): readonly (readonly [number, TitlePhrase])[] {
  const end = wordAt(tokens, at - 1) === "," ? at - 2 : at - 1;
  const the = wordAt(tokens, end - 1) === "the" ? end - 2 : end - 1;
  const ofBody = isBody(tokens[end]) && /^(?:of|for|at)$/.test(wordAt(tokens, the)) ? tokens[end]!.mention : undefined;
  const last = ofBody ? the - 1 : end;
  const words = wordsBefore(tokens, last);
  const and = words.findIndex((one) => one.lower === "and");
  const [one, other] = [words.slice(0, Math.max(and, 0)), words.slice(and + 1)];
  if (and < 1 || !endsInPost(one) || !(endsInPost(other) || other[0]?.lower === "deputy")) return [];
  let first = last - words.length;
  const owner = isPossessive(tokens[first]) && isBody(tokens[first - 1]) ? tokens[first - 1]!.mention : undefined;
  if (owner) first -= 2;
  while (linking.test(wordAt(tokens, first))) first--;
  const second = first;
  const before = withoutStyle(tokens, second - 1);
  if (tokens[second]?.mention?.type !== "Person" || wordAt(tokens, before) !== "and" || tokens[before - 1]?.mention?.type !== "Person")
    return [];
  // `P, Q and R`: of three, nobody can tell.
  if (wordAt(tokens, before - 2) === "," && tokens[before - 3]?.mention?.type === "Person") return [];
  const body = owner ?? ofBody;
  return [
    [before - 1, phrase(one, body, undefined, false, before - 1, at + 1)],
    [second, phrase(other, body, undefined, false, second, at + 1)],
  ];
}

/** `P and Q were appointed administrators of A and B respectively`: one post, of a body each. */
function bodiesOf(tokens: readonly Token[], at: number): readonly (readonly [number, TitlePhrase])[] {
  const end = wordAt(tokens, at - 1) === "," ? at - 2 : at - 1;
  const withoutThe = (index: number): number => (wordAt(tokens, index) === "the" ? index - 1 : index);
  const and = withoutThe(end - 1);
  if (!isBody(tokens[end]) || wordAt(tokens, and) !== "and" || !isBody(tokens[and - 1])) return [];
  const of = withoutThe(and - 2);
  const words = wordsBefore(tokens, of - 1);
  if (!/^(?:of|for|at|to)$/.test(wordAt(tokens, of)) || !endsInPost(words)) return [];
  let second = of - 1 - words.length;
  while (linking.test(wordAt(tokens, second))) second--;
  const before = withoutStyle(tokens, second - 1);
  const last = postAndTitle(tokens, before);
  if (tokens[second]?.mention?.type !== "Person" || wordAt(tokens, last) !== "and" || tokens[last - 1]?.mention?.type !== "Person")
    return [];
  if (wordAt(tokens, last - 2) === "," && tokens[last - 3]?.mention?.type === "Person") return [];
  return [
    [last - 1, phrase(words, tokens[and - 1]!.mention, undefined, true, last - 1, at + 1)],
    [second, phrase(words, tokens[end]!.mention, undefined, true, second, at + 1)],
  ];
}

/** Before `Chief Municipal Commissioner`, what the second is already. */
function postAndTitle(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end > at - 4 && /^\p{Lu}/u.test(tokens[end]?.text ?? "") && tokens[end]?.mention === undefined) end--;
  return end;
}

/** The token before `Cllr`, `Mr`. */
function withoutStyle(tokens: readonly Token[], at: number): number {
  let end = at;
  while (address.has(wordAt(tokens, end)) || isPost(wordAt(tokens, end)) || wordAt(tokens, end) === ".") end--;
  return end;
}
