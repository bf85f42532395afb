/** Who and what stand around a verb: its doers, its things, and who is named behind `by`. */
import { callings, isPostWord } from "../vocabulary/posts.ts";
import type { Mention, MentionType } from "../../../model.ts";
import { isPossessive, isWord, type Token } from "./tokens.ts";
import { verbForms } from "./verbs.ts";

export type Kinds = ReadonlySet<MentionType>;

const auxiliary =
  /^(?:is|are|was|were|be|been|being|has|have|had|will|would|shall|to|also|now|then|already|recently|currently|jointly|again|soon|later|yesterday|today|finally|not|never|both|all|just|still|first|officially|successfully|plans?|planned|planning|expects?|expected|intends?|hopes?|aims?|agreed|decided|voted|began|started|set|due|about|going|scheduled|helped|helps?|managed|continues?|continued|wants?|may|might|could|can|can't|won't|last|this|on|week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|unanimously|formally|each|who|,)$/;
const boundary = /^[;:.!?]$/;
/** Whoever acts for a body: `members of the club organised …`. */
const members =
  /^(?:members?|staff|officials?|students?|pupils?|volunteers?|workers?|employees|officers?|players?|residents?|villagers?|representatives?|delegates?|teachers?|trainees|learners|farmers|athletes|children|team|teams|choir|nurses|parents|players)$/;
const prepositions = /^(?:of|at|from|in|for|by|with|on|near|to|under|against|about|into|through|between|via|over|outside|around|towards?)$/;

export const isAuxiliary = ({ lower }: Token): boolean => auxiliary.test(lower);

const isKind = (one: Token | undefined, kinds: Kinds): boolean => one?.mention !== undefined && kinds.has(one.mention.type);

const conjunction = /^(?:and|&|,)$/;
const article = /^(?:the|a|an|its|their|local|both)$/;
const alongside = /^(?:together|along|with|alongside|in|partnership|association|collaboration|conjunction|well|as)$/;
const relative = /^(?:which|who)$/;

/** The first token from `at` on that is none of these words. */
function skip(tokens: readonly Token[], at: number, ...words: readonly RegExp[]): number {
  let next = at;
  while (words.some((word) => word.test(tokens[next]?.lower ?? ""))) next++;
  return next;
}

/** `A, B and the local C`, `A together with B`: leftwards from its last member. */
export function groupLeft(tokens: readonly Token[], last: number, kinds: Kinds): Mention[] {
  const found: Mention[] = [];
  let at = last;
  let joined = false;
  while (isKind(tokens[at], kinds)) {
    found.unshift(tokens[at]!.mention!);
    let next = at - 1;
    while (/^(?:the|a|an|its|their|local|both)$/.test(tokens[next]?.lower ?? "")) next--;
    const start = next;
    joined ||= tokens[next]?.text !== "," && found.length === 1;
    while (conjunction.test(tokens[next]?.lower ?? "") || /^(?:together|along|with|alongside|well|as)$/.test(tokens[next]?.lower ?? ""))
      next--;
    if (next === start || !isKind(tokens[next], kinds)) break;
    at = next;
  }
  // `under the agreement with A, B handed over`: B alone.
  let before = at - 1;
  while (article.test(tokens[before]?.lower ?? "")) before--;
  return joined || !prepositions.test(tokens[before]?.lower ?? "") ? found : found.slice(-1);
}

/** Rightwards from its first member. */
export function groupRight(tokens: readonly Token[], first: number, kinds: Kinds): Mention[] {
  const found: Mention[] = [];
  let at = first;
  let told = false;
  while (isKind(tokens[at], kinds)) {
    found.push(tokens[at]!.mention!);
    const start = afterMember(tokens, at + 1);
    told ||= opensRelative(tokens, at + 1);
    const joined = skip(tokens, start, conjunction, alongside);
    if (joined === start) break;
    const next = skip(tokens, joined, article);
    if (!isKind(tokens[next], kinds)) break;
    // `by A, with B as its main sponsor`.
    if (tokens[joined - 1]?.lower === "with" && tokens[next + 1]?.lower === "as") break;
    // `A, which puts in M, and B, which will add N`: of B another thing is said.
    if (told && relative.test(tokens[next + 2]?.lower ?? "")) break;
    at = next;
  }
  return found;
}

const opensRelative = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "," && relative.test(tokens[at + 1]?.lower ?? "");

/** Behind what is said of a member: `A, which gave M, B and C`, `Infra Works of Hassan and …`. */
function afterMember(tokens: readonly Token[], at: number): number {
  const close = opensRelative(tokens, at) ? tokens.findIndex(({ text }, index) => index > at + 1 && text === ",") : -1;
  const next = close > 0 && close - at < 9 ? close : at;
  return /^(?:of|in|at)$/.test(tokens[next]?.lower ?? "") && tokens[next + 1]?.mention?.type === "Place" ? next + 2 : next;
}

const isPlace = (one: Token | undefined): boolean => one?.mention?.type === "Place" || one?.mention?.type === "Village";
/** A place behind another and a comma, and in no list. */
const isPlaced = (tokens: readonly Token[], at: number): boolean =>
  isPlace(tokens[at]) && tokens[at - 1]?.text === "," && isPlace(tokens[at - 2]) && !/^(?:,|and)$/.test(tokens[at - 3]?.lower ?? "");

export interface Found {
  readonly mentions: readonly Mention[];
  /** Token that the search ended at. */
  readonly at: number;
}

/** The doers before an active verb. */
export function doersBefore(tokens: readonly Token[], verb: number, kinds: Kinds): Found | undefined {
  let at = verb - 1;
  while (at >= 0 && !tokens[at]!.mention && isAuxiliary(tokens[at]!)) at--;
  if (isSaidOfOthers(tokens, at)) return undefined;
  const commas = tokens.slice(at + 1, verb).filter(({ text }) => text === ",").length;
  if (commas === 1 && tokens[at + 1]?.text === ",") {
    const outer = beforeApposition(tokens, at);
    const head = outer !== undefined && isKind(tokens[outer], kinds) ? headOf(tokens, outer, kinds) : undefined;
    if (head !== undefined)
      return { mentions: [...groupLeft(tokens, head, kinds), ...partnersIn(tokens, outer! + 2, at, kinds)], at: head };
    // `The mayor of Hawes, Jane Doe, opened`: who he is, and his name.
    if (outer !== undefined && outer === at - 2 && isKind(tokens[at], kinds) && isHolder(tokens, outer))
      return { mentions: [tokens[at]!.mention!], at };
    // `Jane Doe, 74, a resident of Hawes, North Yorkshire, received`.
    if (outer !== undefined) at = outer;
  }
  if (/^(?:which|that)$/.test(tokens[at]?.lower ?? "")) {
    const last = tokens[at - 1]?.text === "," ? at - 2 : at - 1;
    // `Lismoy, Co Waterfall, which won`: the town.
    const before = isPlaced(tokens, last) ? last - 2 : last;
    return isKind(tokens[before], kinds) ? { mentions: groupLeft(tokens, before, kinds), at: before } : undefined;
  }
  return doersFurther(tokens, at, kinds);
}

/** `P thanked the committee who paid`: who paid has no name; `P, a farmer who paid`: P. */
function isSaidOfOthers(tokens: readonly Token[], noun: number): boolean {
  if (tokens[noun + 1]?.lower !== "who" || !isWord(tokens[noun])) return false;
  let open = noun - 1;
  while (open > noun - 9 && isWord(tokens[open])) open--;
  return !(tokens[open]?.text === "," && /^(?:an?|the|one|another|\d+)$/.test(tokens[open + 1]!.lower));
}

/** Objects of an earlier verb stand between: `voted 3-2 to put`, `broke ground and began`. */
function doersFurther(tokens: readonly Token[], last: number, kinds: Kinds): Found | undefined {
  let at = last;
  for (let steps = 0; at >= 0 && steps < 16; at--, steps++) {
    const one = tokens[at]!;
    if (boundary.test(one.text) || /^(?:said|says|told|that|while|when|because|after|before|where|if|although|but|which)$/.test(one.lower))
      return undefined;
    if (!one.mention || !kinds.has(one.mention.type) || (isPossessive(tokens[at + 1]) && !ownPart(tokens, at + 2))) continue;
    // `A Terang nurse has been named`: the town has not.
    if (one.mention.type === "Place" && callings.has(tokens[at + 1]?.lower ?? "")) return undefined;
    const head = headOf(tokens, at, kinds);
    if (head === undefined) continue;
    return { mentions: groupLeft(tokens, head, kinds), at: head };
  }
  return undefined;
}

const another =
  /^(?:wife|husband|widow|son|daughter|brother|sister|mother|father|aide|adviser|advisor|assistant|representative|spokes\p{Ll}+|driver|lawyer|behalf|absence|place|representing|speaking|addressing|not|no|to|for|by|with|from|after|before|against|like|unlike|in)$/u;

/** `The mayor of Hawes` up to `last`, from the beginning of the sentence: a post with its capital or article, and nobody else. */
function isHolder(tokens: readonly Token[], last: number): boolean {
  if (last > 9 || tokens.slice(0, last + 1).some(({ lower, text }) => another.test(lower) || boundary.test(text) || text === ","))
    return false;
  return (
    tokens.slice(0, last + 1).every(({ mention }) => mention?.type !== "Person") &&
    tokens.slice(0, last + 1).some(({ lower, mention }) => !mention && (isPostWord(lower) || callings.has(lower)))
  );
}

/** `A, in partnership with B, plans`: both do. */
function partnersIn(tokens: readonly Token[], from: number, to: number, kinds: Kinds): Mention[] {
  const words = tokens.slice(from, to + 1);
  const joint =
    /^(?:in (?:partnership|collaboration|conjunction|association|cooperation) with|together with|along with|alongside|jointly with|supported by)/;
  const opening = words
    .slice(0, 3)
    .map(({ lower }) => lower)
    .join(" ");
  return joint.test(opening) ? words.flatMap((one) => (isKind(one, kinds) ? [one.mention!] : [])) : [];
}

/** `the Association’s Clonmel branch was named`: the association’s own people. */
function ownPart(tokens: readonly Token[], from: number): boolean {
  const part = tokens[from]?.mention?.type === "Place" ? tokens[from + 1] : tokens[from];
  return /^(?:branch|chapter|team|members|group|section|volunteers|staff|students|pupils|players|unit|office|choir)$/.test(
    part?.lower ?? "",
  );
}

/** The token before `, …,`, where an apposition ends at `at`. */
function beforeApposition(tokens: readonly Token[], at: number): number | undefined {
  let open = at;
  while (open > 0 && tokens[open]!.text !== "," && !boundary.test(tokens[open]!.text)) open--;
  return tokens[open]?.text === "," && open > 0 ? open - 1 : undefined;
}

/** `Jane of the Trust attended`: Jane; `members of the Trust`: the Trust; `farmers in Hawes`: nobody named. */
function headOf(tokens: readonly Token[], at: number, kinds: Kinds): number | undefined {
  // `Scoil Mhuire, Ennistymon won`: the school did.
  if (
    tokens[at]!.mention!.type === "Place" &&
    tokens[at - 1]?.text === "," &&
    isKind(tokens[at - 2], kinds) &&
    tokens[at + 1]?.text !== ","
  )
    return at - 2;
  let before = at - 1;
  while (/^(?:the|a|an|its|their|local)$/.test(tokens[before]?.lower ?? "")) before--;
  if (!prepositions.test(tokens[before]?.lower ?? "")) return at;
  const governor = tokens[before - 1];
  if (governor?.mention?.type === "Person" && kinds.has("Person")) return before - 1;
  const ofBody = /^(?:of|from|at)$/.test(tokens[before]!.lower) && members.test(governor?.lower ?? "");
  return ofBody && !/^(?:Place|Village)$/.test(tokens[at]!.mention!.type) ? at : undefined;
}

/** The things behind an active verb; `until`: how many tokens away. */
export function thingsBehind(tokens: readonly Token[], verb: number, kinds: Kinds, until = 18): Found | undefined {
  for (let at = verb + 1; at < tokens.length && at <= verb + until; at++) {
    const one = tokens[at]!;
    if (boundary.test(one.text) || /^(?:said|says|told|who|while|when|because|where|if|although|but|which|by)$/.test(one.lower))
      return undefined;
    if (isKind(one, kinds)) return { mentions: groupRight(tokens, at, kinds), at };
  }
  return undefined;
}

/** The thing before a passive: `J, which was completed in March by`, `J (built by`. */
export function thingsBefore(tokens: readonly Token[], verb: number, kinds: Kinds, until = 26): Found | undefined {
  for (let at = verb - 1; at >= 0 && at >= verb - until; at--) {
    const one = tokens[at]!;
    if (/^[;!?]$/.test(one.text) || (one.text === "." && at < verb - 1 && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? ""))) return undefined;
    if (isKind(one, kinds) && !isPossessive(tokens[at + 1])) return { mentions: groupLeft(tokens, at, kinds), at };
  }
  return undefined;
}

const noName =
  /^(?:state|government|county|community|council|residents|parents|donors|villagers|locals|well-wishers|members|volunteers|taxpayers|farmers|itself)$/;
const givenBy =
  /^(?:provided|donated|given|raised|contributed|allocated|released|supplied|made|prepared|owned|chaired|headed|attended|witnessed|announced|earmarked|granted|awarded)$/;
const isParticiple = (word: string): boolean => verbForms(word).some(({ participle }) => participle);

/** Behind `by`: `jointly by the local council and A`, `by Hassan-based O`. */
export function agentsBehind(tokens: readonly Token[], verb: number, kinds: Kinds): Found | undefined {
  for (let at = verb + 1; at < tokens.length && at <= verb + 14; at++) {
    const one = tokens[at]!;
    if (boundary.test(one.text) || /^(?:who|which|said|while|when)$/.test(one.lower)) return undefined;
    if (one.lower !== "by") continue;
    // `was built through funds provided by O`: O provided.
    const between = tokens[at - 1]!.lower;
    if (at - 1 > verb + 1 && givenBy.test(between) && !/^(?:and|,|&)$/.test(tokens[at - 2]!.lower)) return undefined;
    // `was financed from F and built by O`: O built.
    if (at - 2 > verb + 2 && isParticiple(between) && /^(?:and|,)$/.test(tokens[at - 2]!.lower)) return undefined;
    let next = at + 1;
    while (
      next < at + 7 &&
      (isWord(tokens[next]) ||
        isPossessive(tokens[next]) ||
        /^[-,]$/.test(tokens[next]?.text ?? "") ||
        (tokens[next]?.mention !== undefined && !kinds.has(tokens[next]!.mention!.type)))
    ) {
      // `by the state and the Bank of Industry`: the first of the two has no name.
      const nameless = tokens[next]!.lower === "and" && noName.test(tokens[next - 1]!.lower);
      if (/^(?:which|who|that|and|the end|next)$/.test(tokens[next]!.lower) && !nameless) return undefined;
      next++;
    }
    return isKind(tokens[next], kinds) && tokens[next + 1]?.text.startsWith("-based") !== true
      ? { mentions: groupRight(tokens, next, kinds), at: next }
      : undefined;
  }
  return undefined;
}

/** Whether the participle at `at` stands in the passive: behind `was`, or right behind what was done. */
export function isPassive(tokens: readonly Token[], at: number, things: Kinds): boolean {
  let before = at - 1;
  while (
    /^(?:also|being|been|jointly|largely|partly|mainly|recently|formally|officially|previously|successfully|first|now|already|not|fully|then|to)$/.test(
      tokens[before]?.lower ?? "",
    )
  ) {
    if (/^(?:being|been)$/.test(tokens[before]!.lower)) return true;
    before--;
  }
  const last = tokens[before];
  if (/^(?:is|are|was|were|be|been|being|get|gets|got)$/.test(last?.lower ?? "")) return true;
  if (at === 0) return tokens[1]?.lower === "by" || tokens[2]?.lower === "by";
  const by = tokens.slice(at + 1, at + 6).findIndex(({ lower }) => lower === "by");
  if (by < 0) return false;
  // `built by`, behind the thing, a comma, a noun or another participle.
  return (
    isKind(last, things) ||
    last?.text === "," ||
    /^(?:and|or|programme|program|scheme|project|event|festival|fair|plan|competition|building|bridge|work)$/.test(last?.lower ?? "") ||
    last?.lower.endsWith("ed") === true
  );
}
