/** What a post before a name is of: the body, the place or the kind of body that stands behind it or right before it. */
import type { Mention } from "../../../model.ts";
import { isPossessive, isWord, wordAt, type Token } from "./tokens.ts";
import { endsInPost, hints, isBody, isPost, stop, wordsBefore } from "./title-words.ts";

interface NamedBehind {
  readonly post: number;
  readonly body?: Mention;
  readonly hint?: string;
  readonly place?: Mention;
  /** `Councillor for Quinam`: whom its people elect, whatever the council is called. */
  readonly isSeat?: boolean;
}

/** `Head of O`, `Chair of the society`, right before the name. */
export function bodyBehindPost(tokens: readonly Token[], end: number): NamedBehind | undefined {
  // `Deputy Minister of Education for Administration, P`.
  const forMatter =
    isWord(tokens[end]) && /^\p{Lu}/u.test(tokens[end]!.text) && wordAt(tokens, end - 1) === "for" && isBody(tokens[end - 2]);
  let at = forMatter ? end - 2 : withoutKind(tokens, withoutRegion(tokens, end));
  let what = named(tokens[at]);
  if (!what) return undefined;
  at--;
  // `Chairman of the users' committee P`.
  const kind = what.hint === undefined ? at : beforeKind(tokens, at);
  if (kind < at)
    what = {
      hint: `${tokens
        .slice(kind + 1, at + 1)
        .map(({ lower }) => lower)
        .join(" ")
        .replace(/ (?=[’'])/g, "")} ${what.hint}`,
    };
  at = kind;
  while (/^(?:the|its)$/.test(wordAt(tokens, at))) at--;
  // `SHO Kotwal Police Station P`, `Principal HPS, Professor P`: as South Asia has it, without a word between.
  const isBare = what.body !== undefined && kind === end - 1 && /^\p{Lu}/u.test(tokens[at]?.text ?? "") && isPost(wordAt(tokens, at));
  if (
    isBare &&
    /^(?:sho|principal|headmaster|headmistress|chairman|president|secretary|manager|director|superintendent|warden)$/.test(
      wordAt(tokens, at),
    )
  )
    return { post: at, ...what };
  const isFrom = wordAt(tokens, at) === "from" && what.body !== undefined;
  if (!isFrom && !/^(?:of|at|for|with|in|within)$/.test(wordAt(tokens, at))) return undefined;
  at--;
  // `the Chief Executive Officer (CEO) of the board`.
  if (tokens[at]?.text === ")" && tokens[at - 2]?.text === "(") at -= 3;
  // `Director of Highway Design and Safety at O`.
  const isSeat = what.place !== undefined && wordAt(tokens, at + 1) === "for";
  return isPost(wordAt(tokens, at)) || endsInPost(wordsBefore(tokens, at)) ? { post: at, ...what, isSeat } : undefined;
}

/** Before the words that tell what kind of committee it is, up to three, in small letters and behind an article. */
function beforeKind(tokens: readonly Token[], last: number): number {
  let at = last;
  while (
    at > last - 4 &&
    ((isWord(tokens[at]) && /^\p{Ll}/u.test(tokens[at]!.text) && !stop.has(tokens[at]!.lower)) || isPossessive(tokens[at]))
  )
    at--;
  return wordAt(tokens, at) === "the" && /^(?:of|for)$/.test(wordAt(tokens, at - 1)) ? at : last;
}

/** What a post is of: a body, a place, or a word that tells what kind of body. */
function named(one: Token | undefined): Omit<NamedBehind, "post"> | undefined {
  if (isBody(one)) return { body: one!.mention! };
  if (one?.mention?.type === "Place") return { place: one.mention };
  return isWord(one) && hints.has(one!.lower) ? { hint: one!.lower } : undefined;
}

/** `village head of Lambata community`: what kind of place it is. */
const withoutKind = (tokens: readonly Token[], end: number): number =>
  /^(?:community|village)$/.test(wordAt(tokens, end)) && tokens[end - 1]?.mention?.type === "Village" ? end - 1 : end;

/** `Kwali area council`, behind a village that lies there. */
const withoutLevel = (tokens: readonly Token[], end: number): number => {
  const kind = /^(?:area council|local government|government area)$/.test(`${wordAt(tokens, end - 1)} ${wordAt(tokens, end)}`)
    ? end - 2
    : /^(?:district|county|sub-county|mandal|taluk|tehsil|block|ward|division|parish|municipality|province|region|state)$/.test(
          wordAt(tokens, end),
        )
      ? end - 1
      : end;
  return tokens[kind]?.mention?.type === "Place" ? kind : end;
};

/** `the chief executive for Kpando in the Volta Region`, `Chairman of Badagry Local Government, Lagos`: nothing more is said of the post. */
function withoutRegion(tokens: readonly Token[], end: number): number {
  const isPlace = (at: number): boolean => tokens[at]?.mention?.type === "Place";
  const last = withoutLevel(tokens, end);
  const small = tokens[last - 1]?.lower === "the" ? last - 2 : last - 1;
  const inside = withoutKind(tokens, small - 1);
  return isPlace(last) && /^(?:in|,)$/.test(tokens[small]?.lower ?? "") && (isPlace(small - 1) || isBody(tokens[inside])) ? inside : end;
}

/** `Kelpa Farmers League (KFL)`, whose letters end at `at`. */
const behindLetters = (tokens: readonly Token[], at: number): Token | undefined =>
  tokens[at]?.text === ")" &&
  tokens[at - 2]?.text === "(" &&
  (isBody(tokens[at - 1]) || (isBody(tokens[at - 3]) && /^[A-Z]{2,8}$/.test(tokens[at - 1]?.text ?? ""))) &&
  tokens[at - 3]?.mention?.type !== "Person"
    ? isBody(tokens[at - 3])
      ? tokens[at - 3]
      : tokens[at - 1]
    : undefined;

/** The body in `RUWASA Rungwe District Manager`, `GIZ Kakamega coordinator`, whose officer for an area is told; no mayor is one. */
function bodyWithArea(tokens: readonly Token[], at: number): Token | undefined {
  const body = tokens[tokens[at - 1]?.text === "-" ? at - 2 : at - 1];
  const isOfficers =
    tokens[at]?.mention?.type === "Place" &&
    /^(?:district|regional|zonal|branch|area|provincial|county|country|manager|coordinator|director|officer)$/.test(wordAt(tokens, at + 1));
  return isOfficers && isBody(body) ? body : undefined;
}

/** `Roads Committee – Chair P`: what opens the row, whether it is known for a body or not. */
export const isOfRow = (tokens: readonly Token[], at: number): boolean =>
  /^[-–—]$/.test(tokens[at]?.text ?? "") && [tokens[0], tokens[at - 1]].every((one) => isBody(one) || /^\p{Lu}/u.test(one?.text ?? ""));

/** The body that stands right before a title: `A chief executive`, `A’s chief executive`. */
export function bodyBefore(tokens: readonly Token[], at: number): Mention | undefined {
  // `Audit Committee – Chair P and Vice Chair Q`.
  if (isOfRow(tokens, at) && at === 1 && isBody(tokens[0])) return tokens[0]!.mention;
  // `Kenya Power’s Nyeri branch manager`.
  const place = tokens[at]?.mention?.type === "Place" && isPossessive(tokens[at - 1]) ? tokens[at - 2] : undefined;
  // `the Kelpa Farmers League (KFL) president`, `RUWASA Rungwe District Manager`.
  const named = place ?? behindLetters(tokens, at) ?? bodyWithArea(tokens, at);
  const owner = named ?? (isPossessive(tokens[at]) ? tokens[at - 1] : tokens[at]);
  return isBody(owner) ? owner!.mention : undefined;
}

/** The place right before a title: `Selwyn District’s new mayor P`, `Over in the Manawatu, mayor P`. */
export function placeBefore(tokens: readonly Token[], first: number, words: readonly Token[]): Mention | undefined {
  const isPlace = (at: number): Mention | undefined => (tokens[at]?.mention?.type === "Place" ? tokens[at]!.mention : undefined);
  if (isPlace(first)) return isPlace(first);
  let at = first;
  while (
    /^(?:new|newly|elected|re-elected|then|current|former|outgoing|incoming|late|first|longtime|long-serving)$/.test(wordAt(tokens, at))
  )
    at--;
  if (isPossessive(tokens[at])) return isPlace(at - 1);
  const head = words.at(-1)!.lower;
  return at === first && wordAt(tokens, at) === "," && /^(?:mayor|governor|reeve|vice-mayor|premier)$/.test(head)
    ? isPlace(at - 1)
    : undefined;
}
