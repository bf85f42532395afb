/** The post that a sentence gives a person, before the name or behind it, and the body it names with it. */
import { callings, honorifics, posts } from "../../english/posts.ts";
import type { Mention } from "../../model.ts";
import { isPossessive, isWord, type Token } from "./tokens.ts";

export interface TitlePhrase {
  /** `assets and services manager`, in the singular, as written. */
  readonly title: string;
  /** The word that says it is a post, in small letters and the singular. */
  readonly head: string;
  /** The body that the phrase itself names. */
  readonly body?: Mention;
  /** What kind of body it is, where it names none: `library` of `library director`, `society` of `chair of the society`. */
  readonly hint?: string;
  /** Whose mayor. */
  readonly place?: Mention;
  /** Tokens that it reaches over, the person's included. */
  readonly from: number;
  readonly to: number;
}

const bodies: ReadonlySet<string> = new Set(["Agency", "Organization", "Village"]);
const isBody = (one: Token | undefined): boolean => one?.mention !== undefined && bodies.has(one.mention.type);

/** Forms of address say nothing of a post. */
const address = new Set(
  "mr mrs ms miss mx dr sir dame lady lord hon honourable shri smt sri master eng engr atty atty. ma'am prof madam madame alhaji alhaja haji hajia hajiya nana togbe torgbui naba barr barrister datuk dato datin encik puan ustaz mzee".split(
    " ",
  ),
);
/** A title holds no such word. */
const stop = new Set(
  "the a an or but to in at as by with from on into over under said says told who whom whose which that is was are were be been being has have had will would and not also then when while where after before because if than this these those its their his her our said says added explained recounted recalled noted warned insisted argued admitted promised replied stated remarked quipped joked reported revealed confirmed announced claimed welcomed congratulated commended praised told told thanked asked saw new newly praised urged named appointed elected hired chose met joined".split(
    " ",
  ),
);
const past = /^(?:former|formerly|ex|retired|late|previous|previously|outgoing|then|one-time|onetime|erstwhile|past)$/;
const hints = new Set(
  "municipality shire association library board council school college university hospital clinic club society company firm committee union department departmental ministry museum trust foundation factory mill church parish cooperative district county town city village project centre center agency service authority bureau plant sacco bank force station court league commission assembly sub-county municipal provincial panchayat ward division unit team group federation hotel farm".split(
    " ",
  ),
);

const single = (word: string): string => (posts.has(word) || callings.has(word) ? word : word.replace(/s$/, ""));
/** A post, not a living: teachers and nurses have both. */
const isPost = (word: string): boolean => {
  const one = single(word.replace(/-(?:general|elect|designate)$/, ""));
  return (
    posts.has(one) ||
    /^(?:cec|cecm|gm|vc|dvc|rdo|dpo|bdo|cs|md)$/.test(one) ||
    /^(?:teacher|nurse|midwife|doctor|engineer|coach|chef|brewer|gardener|groundsman|chemist|scientist|ecologist|biologist|trainer|conductor|volunteer|guide|in-charge|pastor|rev|vet|surgeon|architect)$/.test(
      one,
    ) ||
    (honorifics.has(one) && !address.has(one))
  );
};

const shortForm = /^(?:cllr|coun|cr|sgt|supt|rev|capt|sen|rep|gov|atty|engr|prof|professor)$/;

/** `manager`, or `director of services`: the post, and what it is for. */
function endsInPost(words: readonly Token[]): boolean {
  const post = words.findLastIndex(({ lower }) => isPost(lower));
  return post >= 0 && (post === words.length - 1 || /^(?:of|for)$/.test(words[post + 1]!.lower));
}

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
    !/^(?:the|its|their|his|her|a|an|new|current|incoming|\/)$/.test(tokens[first]?.lower ?? "") &&
    first >= 0
  )
    return undefined;
  if (words.some(({ lower }) => past.test(lower)) || past.test(tokens[first]?.lower ?? "")) return undefined;
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

/** Up to six words of a title that ends at `last`; `and` between two of them, `of` before small letters. */
function wordsBefore(tokens: readonly Token[], last: number): Token[] {
  const words: Token[] = [];
  for (let at = last; at >= 0 && words.length < 6; at--) {
    const one = tokens[at]!;
    const joins = /^(?:and|of|for|&)$/.test(one.lower) && words.length > 0 && isWord(tokens[at - 1]) && !stop.has(tokens[at - 1]!.lower);
    if (!isWord(one) || (stop.has(one.lower) && !joins) || /^\d+$/.test(one.text)) break;
    words.unshift(one);
  }
  while (words.length > 0 && /^(?:and|of|&)$/.test(words[0]!.lower)) words.shift();
  return words;
}

/** The body that stands right before a title: `A chief executive`, `A’s chief executive`. */
function bodyBefore(tokens: readonly Token[], at: number): Mention | undefined {
  // `Kenya Power’s Nyeri branch manager`.
  const place = tokens[at]?.mention?.type === "Place" && isPossessive(tokens[at - 1]) ? tokens[at - 2] : undefined;
  const owner = place ?? (isPossessive(tokens[at]) ? tokens[at - 1] : tokens[at]);
  return isBody(owner) ? owner!.mention : undefined;
}

/** `hired P as city engineer`, `elected P mayor`. */
const hiring =
  /^(?:hire|appoint|elect|hired|appointed|elected|named|chose|picked|installed|selected|re-elected|reappointed|swore|crowned|made)$/;

/** The title behind the person at `at`: `P, 52, the council’s treasurer`, `P, who chairs`, `P is head of O`. */
export function titleAfter(tokens: readonly Token[], at: number): TitlePhrase | undefined {
  let begin = at + 1;
  const comma = tokens[begin]?.text === ",";
  if (comma) begin++;
  if (comma && /^(?:aged|\d{1,2})$/.test(tokens[begin]?.lower ?? "")) {
    while (tokens[begin] && tokens[begin]!.text !== ",") begin++;
    begin++;
  }
  const verb = /^(?:who)$/.test(tokens[begin]?.lower ?? "") ? begin + 1 : begin;
  const hiredAs =
    hiring.test(tokens[at - 1]?.lower ?? "") || (address.has(tokens[at - 1]?.lower ?? "") && hiring.test(tokens[at - 2]?.lower ?? ""));
  const linked = hiredAs ? begin : linkEnd(tokens, verb);
  if (linked === undefined && !comma) return undefined;
  if (linked !== undefined) begin = linked;
  else if (verb !== begin) return undefined;
  while (/^(?:the|a|an|its|their|as)$/.test(tokens[begin]?.lower ?? "")) begin++;
  // `the Nyeri-based founder of O`.
  if (tokens[begin]?.mention?.type === "Place" && tokens[begin + 1]?.text === "-") begin += 3;
  const owner = isBody(tokens[begin]) ? tokens[begin]!.mention : undefined;
  if (owner) begin += isPossessive(tokens[begin + 1]) ? 2 : 1;
  const words = wordsAfter(tokens, begin);
  if (words.length === 0 || words.some(({ lower }) => past.test(lower))) return undefined;
  let next = begin + words.length;
  // `P, Agriculture CEC Hon. Q`: the title is the next one's.
  if (comma && linked === undefined && personNext(tokens, next)) return undefined;
  const matter = matterOf(tokens, next);
  words.push(...matter);
  next += matter.length;
  if (owner || !/^(?:of|at|for|with|in|from|on)$/.test(tokens[next]?.lower ?? "")) return phrase(words, owner, undefined, false, at, next);
  next++;
  // `director of public works at the council`, `chair of the society`.
  let hint: string | undefined;
  for (let steps = 0; steps < 6 && tokens[next] && !tokens[next]!.mention && !/^[.;:,]$/.test(tokens[next]!.text); steps++, next++)
    if (hints.has(tokens[next]!.lower)) hint ??= tokens[next]!.lower;
    // `president of the LMP`: of a body that nothing is known of.
    else if (/^\p{Lu}{2,}$/u.test(tokens[next]!.text)) return undefined;
  const end = tokens[next]?.mention;
  const body = isBody(tokens[next]) ? end : undefined;
  const found = phrase(words, body, body ? undefined : hint, false, at, next + (body ? 1 : 0));
  return end?.type === "Place" ? { ...found, place: end } : found;
}

/** Whether a name comes, with or without a form of address. */
function personNext(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (address.has(tokens[next]?.lower ?? "") || tokens[next]?.text === ".") next++;
  return tokens[next]?.mention?.type === "Person" && (next > at || tokens[at - 1]?.text !== ".");
}

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

/** Behind `is`, `was appointed`, `has been posted as`. */
function linkEnd(tokens: readonly Token[], at: number): number | undefined {
  let next = at;
  while (/^(?:has|have|had|will|is|was|were|are|be|been|being|now|also|currently|recently|today)$/.test(tokens[next]?.lower ?? "")) next++;
  if (
    /^(?:appointed|named|elected|posted|hired|chosen|confirmed|promoted|re-elected|reappointed|installed|sworn|unveiled|made|serves|served|works|acts|continues|serving|serve|transferred|joins|joined)$/.test(
      tokens[next]?.lower ?? "",
    )
  ) {
    next++;
    while (/^(?:in|as|to|temporarily|again|unopposed)$/.test(tokens[next]?.lower ?? "")) next++;
    return next;
  }
  return next > at && /^(?:is|was|are|were|be|been)$/.test(tokens[next - 1]!.lower) ? next : undefined;
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
  return words.slice(0, last + 1);
}

/** What is the council's, in `council project engineer`. */
const partial = /^(?:project|unit|team|group|division|ward|centre|center|service)$/;

function phrase(
  words: readonly Token[],
  body: Mention | undefined,
  hint: string | undefined,
  many: boolean,
  from: number,
  to: number,
): TitlePhrase {
  const told = words.slice(0, -1).filter(({ lower }) => hints.has(lower));
  const own = body ? undefined : (told.findLast(({ lower }) => !partial.test(lower)) ?? told.at(-1))?.lower;
  const kept =
    own === words[0]!.lower &&
    !/^(?:district|county|town|city|village|division|ward|project|sub-county|municipal|provincial|unit|team|group|court|bank|farm|hotel|station|municipality|shire)$/.test(
      own,
    )
      ? words.slice(1)
      : words;
  const head = single((words.findLast(({ lower }) => isPost(lower)) ?? words.at(-1)!).lower);
  return {
    title: written(kept, many),
    head,
    ...(body && { body }),
    ...(hint !== undefined ? { hint } : own !== undefined ? { hint: own } : {}),
    from,
    to,
  };
}

const inFull: Readonly<Record<string, string>> = {
  ...{
    cllr: "councillor",
    coun: "councillor",
    cr: "councillor",
    sgt: "sergeant",
    supt: "superintendent",
    insp: "inspector",
    const: "constable",
  },
  ...{ capt: "captain", sen: "senator", rep: "representative", gov: "governor", lt: "lieutenant", col: "colonel" },
};

/** A title of several capitalised words keeps them; one word, or one that begins a sentence, is written small. */
function written(words: readonly Token[], many: boolean): string {
  const texts = words.map(({ text }) => text);
  if (many) texts[texts.length - 1] = single(texts.at(-1)!.toLowerCase());
  const capital = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  if (texts.length === 1 && inFull[texts[0]!.toLowerCase()] !== undefined) return inFull[texts[0]!.toLowerCase()]!;
  const letters = texts.length === 1 && /^[A-Z]{2,4}$/.test(texts[0]!);
  if (capital === 1 && !letters && /^\p{Lu}\p{Ll}/u.test(texts[0]!))
    texts[0] = texts.length > 1 && words[0]!.from > 0 ? texts[0]! : texts[0]!.toLowerCase();
  return texts.join(" ").replace(/ ([’'])/g, "$1");
}
