/** The post that a sentence gives a person before the name: `Library director P`, `A’s manager, P`, `Head of O P`. */
import type { Mention } from "../../../model.ts";
import { isPossessive, isWord, type Token } from "./tokens.ts";
import { phrase, type TitlePhrase } from "./title-phrase.ts";
import { address, endsInPost, hints, isBody, isPost, past, shortForm, single, wordsBefore } from "./title-words.ts";

/** The title before the person at `at`: `Library director P`, `A's manager, P`, `Head of O P`, `Councillors P and P`. */
export function titleBefore(tokens: readonly Token[], at: number): TitlePhrase | undefined {
  let end = at - 1;
  // Of `Supervisors P and P`, the second shares what the first has.
  while (/^(?:and|,)$/.test(tokens[end]?.lower ?? "") && tokens[end - 1]?.mention?.type === "Person" && sharesTitle(tokens, end - 1))
    end -= 2;
  while (tokens[end] && (address.has(tokens[end]!.lower) || (tokens[end]!.text === "." && address.has(tokens[end - 1]?.lower ?? ""))))
    end--;
  // `The new president of O is P`, `The council’s manager, P,`.
  const apart = /^(?:,|is|was)$/.test(tokens[end]?.lower ?? "");
  if (apart) end--;
  if (
    /^(?:area|place|community)$/.test(tokens[end]?.lower ?? "") &&
    tokens[end - 1]?.lower === "the" &&
    /^(?:for|of|in)$/.test(tokens[end - 2]?.lower ?? "")
  )
    end -= 3;
  if (tokens[end]?.text === "." && isPost(tokens[end - 1]?.lower ?? "")) end--;
  if (tokens[end]?.lower === "charge" && tokens[end - 1]?.lower === "in") end -= 2;
  const named = bodyBehindPost(tokens, end);
  const last = named ? named.post : end;
  const words = wordsBefore(tokens, last);
  // `The mayor of Ledbury, Cllr Anne Farmer`, `The society’s secretary, retired architect Colin Whitby`: what stands before the comma says more.
  const comma = tokens[last - words.length]?.text === "," ? last - words.length : -1;
  if (comma > 0 && !named && words.length > 0 && (shortForm.test(words.at(-1)!.lower) || past.test(words[0]!.lower))) {
    const fuller = titleBefore([...tokens.slice(0, comma + 1), tokens[at]!], comma + 1);
    if (fuller) return { ...fuller, to: at + 1 };
  }
  // `the Principal Secretary, State Department for Livestock, P`: post, body and name in a row.
  if (apart && words.length === 0) return inARow(tokens, end, at);
  if (!endsInPost(words)) return undefined;
  const first = last - words.length;
  const owner = bodyBefore(tokens, first) ?? bodyBehindName(tokens, at);
  const ofPlace = tokens[first]?.mention?.type === "Place" ? tokens[first]!.mention : undefined;
  const things = isPossessive(tokens[first]) && hints.has(tokens[first - 1]?.lower ?? "") ? tokens[first - 1]!.lower : undefined;
  // `the council’s manager, P, said`: set apart, it begins with what it belongs to, or with an article.
  if (
    apart &&
    !owner &&
    !things &&
    !/^(?:the|its|their|his|her|a|an|new|current|incoming|then|former|late|outgoing|previous|ex|\/)$/.test(tokens[first]?.lower ?? "") &&
    first >= 0
  )
    return undefined;
  const many = named === undefined && isPost(words.at(-1)!.lower) && words.at(-1)!.lower !== single(words.at(-1)!.lower);
  const place = named?.place ?? ofPlace;
  return {
    ...phrase(words, named?.body ?? owner, named?.hint ?? things, many, first + 1, at + 1),
    ...(place && { place }),
  };
}

/** Post, body, person, each behind a comma; not `Q, director, O, P`, where the post is another's. */
function inARow(tokens: readonly Token[], end: number, at: number): TitlePhrase | undefined {
  if (!isBody(tokens[end]) || tokens[end - 1]?.text !== ",") return undefined;
  const close = tokens[end - 2]?.text === ")" ? tokens.findLastIndex(({ text }, index) => index < end - 2 && text === "(") - 1 : end - 2;
  const words = wordsBefore(tokens, close);
  const first = close - words.length;
  if (
    !endsInPost(words) ||
    tokens[first]?.mention?.type === "Person" ||
    (tokens[first]?.text === "," && tokens[first - 1]?.mention?.type === "Person")
  )
    return undefined;
  return phrase(words, tokens[end]!.mention, undefined, false, first + 1, at + 1);
}

const sharesTitle = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return isWord(before) && isPost(before!.lower) && before!.lower !== single(before!.lower);
};

/** `ward councillor P of the ANC`, `Councillor P JP from the Shire of Morawa`. */
function bodyBehindName(tokens: readonly Token[], person: number): Mention | undefined {
  let at = person;
  while (/^[A-Z]{2,4}$/.test(tokens[at + 1]?.text ?? "")) at++;
  if (!/^(?:of|from|at|with)$/.test(tokens[at + 1]?.lower ?? "")) return undefined;
  const body = tokens[at + 2]?.lower === "the" ? tokens[at + 3] : tokens[at + 2];
  return isBody(body) ? body!.mention : undefined;
}

/** `Head of O`, `Chair of the society`, right before the name. */
function bodyBehindPost(
  tokens: readonly Token[],
  end: number,
): { post: number; body?: Mention; hint?: string; place?: Mention } | undefined {
  let at = withoutRegion(tokens, end);
  const body = isBody(tokens[at]) ? tokens[at]!.mention : undefined;
  const place = tokens[at]?.mention?.type === "Place" ? tokens[at]!.mention : undefined;
  let hint: string | undefined;
  if (body || place) at--;
  else if (isWord(tokens[at]) && hints.has(tokens[at]!.lower)) hint = tokens[at--]!.lower;
  else return undefined;
  while (/^(?:the|its)$/.test(tokens[at]?.lower ?? "")) at--;
  if (!/^(?:of|at|for|with|in)$/.test(tokens[at]?.lower ?? "")) return undefined;
  at--;
  // `the Chief Executive Officer (CEO) of the board`.
  if (tokens[at]?.text === ")" && tokens[at - 2]?.text === "(") at -= 3;
  // `Director of Highway Design and Safety at O`.
  if (!isPost(tokens[at]?.lower ?? "") && !endsInPost(wordsBefore(tokens, at))) return undefined;
  return { post: at, ...(body && { body }), ...(place && { place }), ...(hint !== undefined && { hint }) };
}

/** `the chief executive for Kpando in the Volta Region`, `the assembly member for the area`: nothing more is said of the post. */
function withoutRegion(tokens: readonly Token[], end: number): number {
  const isPlace = (at: number): boolean => tokens[at]?.mention?.type === "Place";
  const small = tokens[end - 1]?.lower === "the" ? end - 2 : end - 1;
  return isPlace(end) && /^(?:in|,)$/.test(tokens[small]?.lower ?? "") && isPlace(small - 1) ? small - 1 : end;
}

/** The body that stands right before a title: `A chief executive`, `A’s chief executive`. */
function bodyBefore(tokens: readonly Token[], at: number): Mention | undefined {
  // `Kenya Power’s Nyeri branch manager`.
  const place = tokens[at]?.mention?.type === "Place" && isPossessive(tokens[at - 1]) ? tokens[at - 2] : undefined;
  const owner = place ?? (isPossessive(tokens[at]) ? tokens[at - 1] : tokens[at]);
  return isBody(owner) ? owner!.mention : undefined;
}
