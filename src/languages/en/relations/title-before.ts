/** The post that a sentence gives a person before the name: `Library director P`, `A’s manager, P`, `Head of O P`. */
import { isPossessive, isWord, wordAt, type Token } from "./tokens.ts";
import { phrase, type TitlePhrase } from "./title-phrase.ts";
import {
  bodyBehindName,
  councilPosts,
  isForBody,
  isFronted,
  isInPlaceOf,
  isOfOther,
  isOfRelative,
  isOfServant,
  placeBehind,
  placeInBrackets,
  villageBehind,
} from "./behind-name.ts";
import { bodyBefore, bodyBehindPost, isOfRow, placeBefore } from "./body-behind-post.ts";
import { isOfOneBefore } from "./between-people.ts";
import { withoutDeed } from "./verb-before-title.ts";
import { address, endsInPost, hints, isBody, isPost, past, shortForm, single, wordsBefore } from "./title-words.ts";

/** The title before the person at `at`: `Library director P`, `A's manager, P`, `Head of O P`, `Councillors P and P`. */
export function titleBefore(tokens: readonly Token[], at: number): TitlePhrase | undefined {
  const near = withoutAddress(tokens, at - 1);
  // `The new president of O is P`, `The council’s manager, P,`, `the Minister for Health (P)`.
  const apart = /^(?:,|is|was)$/.test(wordAt(tokens, near)) || (wordAt(tokens, near) === "(" && wordAt(tokens, at + 1) === ")");
  // `President: P; Secretary: Q`.
  // `Convener of Planning – P`.
  const isDashed = /^[-–—]$/.test(wordAt(tokens, near));
  const listed = wordAt(tokens, near) === ":" || isDashed;
  const end = withoutSmallWords(tokens, apart || listed ? near - 1 : near);
  const named = bodyBehindPost(tokens, end);
  const last = named ? named.post : end;
  const said = withoutDeputy(withoutVerb(wordsBefore(tokens, last)));
  const { words: plain, isMet } = withoutDeed(tokens, last - said.length, said);
  // `Dep. Mayor P`: no mayor.
  const rank = wordAt(tokens, last - plain.length) === "." ? tokens[last - plain.length - 1] : undefined;
  const isRanked = rank !== undefined && /^(?:dep|asst)$/.test(rank.lower);
  const alone = withoutSeat(isRanked ? [rank, ...plain] : plain);
  const isTwin = alone !== undefined;
  const words = alone ?? (isRanked ? [rank, ...plain] : plain);
  const first = isTwin ? last - words.length : last - plain.length - (isRanked ? 2 : 0);
  const fuller = named ? undefined : fullerTitle(tokens, at, first, words);
  if (fuller) return fuller;
  // `the Principal Secretary, State Department for Livestock, P`: post, body and name in a row.
  if (apart && words.length === 0) return inARow(tokens, end, at);
  if (!endsInPost(words) || /^(?:of|for)$/.test(words.at(-1)!.lower) || words[0]!.lower === "guest") return undefined;
  // `Former chairman and current secretary P`: one of two has ended.
  if (isOneOfEach(tokens, at, words) || (past.test(words[0]!.lower) && words.some(({ lower }) => /^(?:current|now|present)$/.test(lower))))
    return undefined;
  const owner =
    villageBehind(tokens, at, words.at(-1)!.lower) ?? bodyBefore(tokens, first) ?? bodyBehindName(tokens, at, words.at(-1)!.lower);
  const things = thingsBefore(tokens, first);
  const opens =
    (isTwin && named?.body !== undefined) ||
    (named !== undefined &&
      (named.place !== undefined || wordAt(tokens, first - 1) === "newly") &&
      /^(?:elected|appointed|inaugurated|sworn-in|re-elected)$/.test(wordAt(tokens, first))) ||
    // `handed over by Minister for Health (MOH), Hon P`.
    (named?.body !== undefined &&
      // `honoured Chairman of O, Chief P`.
      (isMet || /^\p{Lu}/u.test(words[0]!.text)) &&
      (isMet || /^(?:by|from|with|and|to|said|says|added|explained|noted)$/.test(wordAt(tokens, first)) || opensClause(tokens, first)));
  // `The mayor of`, `the Bodi DCE, P`.
  const ofTown = ofPlace.test(words.at(-1)!.lower) && words.length === 1 && tokens[first]?.mention?.type === "Place";
  if (isDashed && (first >= 0 || (named !== undefined && named.body === undefined))) return undefined;
  if (listed && first >= 0 && !/^[;:.,•*-]$/.test(wordAt(tokens, first))) return undefined;
  const isPast = past.test(words[0]!.lower) && words.some(({ lower }) => hints.has(lower));
  // `Officers: chair, P; treasurer, Q`.
  const isRow = wordAt(tokens, near) === "," && /^[;:]$/.test(wordAt(tokens, first)) && /^(?:[;.]|)$/.test(tokens[at + 1]?.text ?? "");
  if (apart && !owner && !things && first >= 0 && !ofTown && !isPast && !isRow && !opensApart.test(wordAt(tokens, first)) && !opens)
    return undefined;
  if (apart && (isOfRelative(tokens, first) || (wordAt(tokens, near) === "," && isOfOneBefore(tokens, first, at)))) return undefined;
  if (apart && wordAt(tokens, near) === "," && (isFronted(tokens, at, near) || isInPlaceOf(tokens, at, near))) return undefined;
  const many = named === undefined && isMany(words.at(-1)!);
  const ofCouncil = councilPosts.test(words.at(-1)!.lower);
  const place =
    named?.place ??
    placeBefore(tokens, first, words) ??
    (ofCouncil ? placeBehind(tokens, at) : inLists.test(words.at(-1)!.lower) ? placeInBrackets(tokens, at) : undefined);
  const told = apart || listed || named !== undefined;
  const isOther =
    (!named && !owner && isOfOthers(tokens, first)) ||
    // `the brother of retired headmaster P`: of no school that was told of.
    (!named && !owner && words.some(({ lower }) => lower === "retired") && wordAt(tokens, first) !== "the") ||
    // `former high school principals P and Q`: each of his own.
    (many && !named && !owner && words.some(({ lower }) => /^(?:school|college|university|hospital|church|clinic|club)$/.test(lower))) ||
    // `mayors P and Q`: each of another town.
    (many && !named && !owner && /^(?:mayor|governor|reeve)s$/.test(words.at(-1)!.lower)) ||
    // `Ward Member: Cllr P`: of the county's council, in the minutes of a parish.
    (wordAt(tokens, first) === ":" &&
      /^(?:members?|councill?ors?|cllrs?)$/.test(wordAt(tokens, first - 1)) &&
      /^(?:ward|county|district|borough|division)$/.test(wordAt(tokens, first - 2))) ||
    // `Q and his political secretary P`: Q's own.
    (!named &&
      !owner &&
      /^(?:his|her)$/.test(wordAt(tokens, first)) &&
      /^(?:secretary|assistant|aide|advis[eo]r|spokes(?:man|woman|person)|lawyer|counsel)$/.test(words.at(-1)!.lower)) ||
    // `Under Secretary P`: of a ministry.
    (!named && tokens[first]?.text === "Under") ||
    // `Ward 6 Chairperson P`: of the ward.
    (!named && !owner && /^\d+$/.test(wordAt(tokens, first)) && /^(?:chair|secretary|coordinator)/.test(words.at(-1)!.lower)) ||
    (isMet && !named && !ofCouncil) ||
    (!named && !owner && isOfRow(tokens, first)) ||
    (!named?.body && isOfOther(tokens, at)) ||
    (!named?.body && !owner && isForBody(tokens, at)) ||
    (!told && words.length === 1 && words[0]!.text === "President");
  return {
    // `one of the founders of O, P`: in the singular all the same.
    ...phrase(words, named?.body ?? owner, named?.hint ?? things, isMany(words.at(-1)!), first + 1, at + 1),
    ...(place && { place }),
    ...((named?.isSeat || words.some(({ lower }) => /^(?:constituency|ward|division)$/.test(lower))) && { isSeat: true }),
    ...(wordAt(tokens, first) === "its" && { its: true }),
    ...(wordAt(tokens, first) === "our" && { ours: true }),
    ...(/^(?:his|her|their)$/.test(wordAt(tokens, first)) &&
      !named &&
      !owner &&
      /\b(?:deputy|vice|assistant|acting|successor|predecessor)\b/i.test(words[0]!.text) && { theirs: true }),
    ...(isOther && { elsewhere: true }),
    ...(isOfServant(tokens, first) && { unsure: true }),
  };
}

/** `the Bodira MP and Deputy Minister of Health, P`: what is said of the second post. */
function withoutSeat(words: readonly Token[]): readonly Token[] | undefined {
  const and = words.findIndex(({ lower }) => lower === "and");
  const own = words.slice(and + 1);
  return and > 0 && /^(?:mp|mla|mca|mhk|td|parliament|legislator|lawmaker|senator)$/.test(words[and - 1]!.lower) && endsInPost(own)
    ? own
    : undefined;
}

/** `Cllr Crowe nominated Cllr P`: of what stands before a short form, only what belongs to it, `independent Cllr`. */
function withoutVerb(words: readonly Token[]): readonly Token[] {
  const last = words.at(-1);
  const isStyle = last !== undefined && (shortForm.test(single(last.lower)) || (words.length > 1 && /^Councill?ors?$/.test(last.text)));
  if (!isStyle) return words;
  let from = words.length - 1;
  while (
    from > 0 &&
    /^\p{Lu}|^(?:independent|local|ward|district|county|town|city|fellow|retired|former|outgoing|then|ex|current|deputy|acting|new|newly|elected|borough|municipal|regional|parish|shire|community|division|area|opposition|woman|youth|and|assembly|senior|veteran|long-serving|popular|nominated)$/u.test(
      words[from - 1]!.text,
    )
  )
    from--;
  const own = words.slice(from);
  // `P was elected Vice-Chair and Cllr Q`: of what `and` joins to it, nobody can tell.
  return shortForm.test(single(last.lower)) ? own.slice(own.findLastIndex(({ lower }) => lower === "and") + 1) : own;
}

/** `Chairman and Vice Chairman P and Q`: each is one of them. */
const isOneOfEach = (tokens: readonly Token[], at: number, words: readonly Token[]): boolean =>
  words.some(({ lower }, index) => lower === "and" && isPost(words[index - 1]?.lower ?? "")) &&
  wordAt(tokens, at + 1) === "and" &&
  tokens[at + 2]?.mention?.type === "Person";

/** `Mayors of A and of the B municipalities, councillors P and Q`: no councillors of what was named before. */
function isOfOthers(tokens: readonly Token[], comma: number): boolean {
  if (wordAt(tokens, comma) !== ",") return false;
  let at = comma - 1;
  while (at >= 0 && at > comma - 14 && !/^[,;.:]$/.test(tokens[at]!.text) && tokens[at]!.mention?.type !== "Person") at--;
  return tokens.slice(at + 1, comma).some(({ text, lower }) => /^\p{Lu}/u.test(text) && lower !== single(lower) && isPost(lower));
}

/** Whose place stands behind the name in brackets. */
const inLists = /^(?:warden|commissioner|governor|supervisor|senator|mca|chief)$/;

/** `in the absence of chairman P`, `under the leadership of mayor P`: P is the chairman. */
const circumstance =
  /^(?:absence|presence|behalf|leadership|guidance|death|house|home|help|support|request|direction|patronage|supervision|election|resignation|removal|arrest|appointment|departure|retirement|control|name|part|basis|wake|promise|pledge|vision|brainchild|legacy|memory|behest|invitation|advice|orders|instructions|generosity|efforts|initiative|courtesy|kindness)$/;

/** Their place tells whose they are. */
const ofPlace = new RegExp(`${councilPosts.source}|^(?:dce|mce|governor)$`);

const kin =
  /^(?:wife|husband|widow|widower|son|daughter|mother|father|brother|sister|aunt|uncle|niece|nephew|cousin|grandson|granddaughter|grandmother|grandfather)$/;
const attendant = /^(?:representatives?|acting|driver|chauffeur|bodyguard|escort|aide|proxy|envoy)$/;

/** `spokesperson for Minister of Health P`. */
const speaking = /^(?:spokesman|spokeswoman|spokesperson|adviser|advisor|assistant|lawyer|counsel)$/;

/** `representative of Vice Mayor P`, `brother of retired headmaster P`: P is the vice mayor, the headmaster. */
function withoutDeputy(words: readonly Token[]): readonly Token[] {
  const apart = words.findIndex(({ lower }, at) => {
    const before = words[at - 1]?.lower ?? "";
    const behind = words[at + 1]?.text;
    if (behind === undefined || !/^(?:of|for|to)$/.test(lower)) return false;
    return (
      (lower === "of" && (circumstance.test(before) || kin.test(before))) ||
      ((attendant.test(before) || kin.test(before)) && /^\p{Lu}/u.test(behind)) ||
      (speaking.test(before) && isPost(behind.toLowerCase()) && !/^(?:Justice|General)$/.test(behind))
    );
  });
  return apart > 0 ? words.slice(apart + 1) : words;
}

/** `In an interview with JIS News, Senior Officer at O, P, said`: a comma before which nobody was named. */
const opensClause = (tokens: readonly Token[], first: number): boolean =>
  wordAt(tokens, first) === "," && tokens.slice(0, first).every(({ mention }) => mention?.type !== "Person");

/** `the council’s manager, P, said`: set apart, a title begins with what it belongs to, or with one of these. */
const opensApart = /^(?:the|its|our|their|his|her|a|an|new|current|incoming|then|former|late|outgoing|previous|ex|\/)$/;

const isMany = ({ lower }: Token): boolean => isPost(lower) && lower !== single(lower);

/** What stands before a name without its forms of address, and before those it is enumerated with. */
function withoutAddress(tokens: readonly Token[], last: number): number {
  let end = last;
  // `His Worship Mayor P`: the post stays.
  if (
    /^(?:his|her)$/.test(wordAt(tokens, end - 2)) &&
    /^(?:worship|excellency|lordship|honou?r|grace)$/.test(wordAt(tokens, end - 1)) &&
    isPost(wordAt(tokens, end))
  )
    end -= 3;
  // Of `Supervisors P and P`, the second shares what the first has.
  while (/^(?:and|,)$/.test(wordAt(tokens, end)) && tokens[end - 1]?.mention?.type === "Person" && sharesTitle(tokens, end - 1)) end -= 2;
  // `County Education Officer Rev. P`: he is addressed so.
  const styled = tokens[end]?.text === "." ? end - 1 : end;
  if (/^(?:rev|revd|fr|capt|cllr)$/.test(wordAt(tokens, styled)) && isPost(wordAt(tokens, styled - 1))) end = styled - 1;
  while (tokens[end] && (address.has(tokens[end]!.lower) || (tokens[end]!.text === "." && address.has(wordAt(tokens, end - 1))))) end--;
  // `Minister for Forests the Hon P`.
  if (end < last && wordAt(tokens, end) === "the" && tokens[end - 1]?.mention?.type === "Agency") return end - 1;
  return end;
}

/** `the councillor for the area`, `the Supt.`, `the nurse in charge`. */
function withoutSmallWords(tokens: readonly Token[], last: number): number {
  let end = last;
  // `the District Chief Executive (DCE), Mr P`.
  if (
    tokens[end]?.text === ")" &&
    tokens[end - 2]?.text === "(" &&
    /^[A-Z]{2,9}$/.test(tokens[end - 1]?.mention?.text ?? tokens[end - 1]?.text ?? "")
  )
    end -= 3;
  const ofArea = wordAt(tokens, end - 1) === "the" && /^(?:for|of|in)$/.test(wordAt(tokens, end - 2));
  if (ofArea && /^(?:area|place|community)$/.test(wordAt(tokens, end))) end -= 3;
  if (tokens[end]?.text === "." && isPost(wordAt(tokens, end - 1))) end--;
  return wordAt(tokens, end) === "charge" && wordAt(tokens, end - 1) === "in" ? end - 2 : end;
}

/** What people are addressed by beside what they are: `Chairman of the Council, Mayor P`. */
const styled =
  /^(?:ambassador|mayor|councillor|councilor|alderman|senator|chief|captain|pastor|bishop|professor|general|colonel|major|inspector|engineer|architect|surveyor|barrister)$/;

/** `The mayor of Ledbury, Cllr Anne Farmer`, `The society’s secretary, retired architect Colin Whitby`: what stands before the comma says more. */
function fullerTitle(tokens: readonly Token[], at: number, comma: number, words: readonly Token[]): TitlePhrase | undefined {
  if (tokens[comma]?.text !== "," || comma <= 0 || words.length === 0) return undefined;
  if (!shortForm.test(words.at(-1)!.lower) && !past.test(words[0]!.lower) && !styled.test(words.at(-1)!.lower)) return undefined;
  const fuller = titleBefore([...tokens.slice(0, comma + 1), tokens[at]!], comma + 1);
  const sits = /^(?:cllr|cclr|clr|coun|cr|councill?or)$/.test(words.at(-1)!.lower);
  return fuller && !isFronted(tokens, at, comma) ? { ...fuller, to: at + 1, ...(sits && { isCouncillor: true }) } : undefined;
}

/** `the library’s director`: whose, in a word. */
const thingsBefore = (tokens: readonly Token[], first: number): string | undefined =>
  isPossessive(tokens[first]) && hints.has(wordAt(tokens, first - 1)) ? tokens[first - 1]!.lower : undefined;

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

/** `Councillors P, P` before the one at `at`: of a row that an `and` has closed, nobody behind it is another. */
function sharesTitle(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (wordAt(tokens, first - 1) === "," && tokens[first - 2]?.mention?.type === "Person") first -= 2;
  const before = tokens[first - 1];
  return (isWord(before) && isMany(before!)) || (before?.text === "," && isManyOfBody(tokens, first - 2));
}

/** `members of the O`, before `, P and P`. */
function isManyOfBody(tokens: readonly Token[], body: number): boolean {
  const of = wordAt(tokens, body - 1) === "the" ? body - 2 : body - 1;
  const post = tokens[of - 1];
  return isBody(tokens[body]) && wordAt(tokens, of) === "of" && isWord(post) && isMany(post!);
}
