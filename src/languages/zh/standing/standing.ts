/** What the words around a verb, in a phrase and behind them say of the standing of what a Chinese sentence states. */
import { typedRegExp } from "../../../rules/pattern.ts";
import type { Mention, StatementStatus } from "../../../model.ts";
import { clauseStart } from "../relations/clause.ts";
import type { TypedText } from "../../../rules/typed-text.ts";
import type { View } from "../relations/view.ts";
import type { Verb } from "../../../relate/standing/basis.ts";
import { ofLeftPost } from "./left-post.ts";
import * as words from "./words.ts";
import { lasts } from "../../../relate/standing/lasting.ts";
import { firstOf, indexOf, type Says, type Told } from "../../../relate/standing/told.ts";

/** Words further back than this say nothing of the verb. */
const farthest = 120;
/** Nor do words further on. */
const reach = 80;

/** Undefined where nothing is stated. */
export function chineseStanding(view: View, told: Told): StatementStatus | undefined {
  const { by } = told;
  if (by === "name") return told.titleSays ?? "done";
  const says = by === "phrase" ? ofPhrase(view, told) : ofVerb(view, told, by);
  return says === "denied" ? undefined : says;
}

/** The position of the character that holds an offset into the sentence; that of the next where the offset was dropped. */
export function positionOf({ starts, ends }: TypedText, offset: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.min(low, starts.length);
}

/** `view.lean`, where a person is one character with all posts, unless the verb stands in what it folds away. */
function textFor({ lean, masked }: View, { from }: Verb): TypedText {
  const at = positionOf(lean, from);
  return lean.mentions[at] === undefined || lean.starts[at] === from ? lean : masked;
}

function ofVerb(view: View, told: Told, verb: Verb): Says {
  const masked = textFor(view, verb);
  const { text } = masked;
  const at = positionOf(masked, verb.from);
  const behind = Math.max(at + 1, positionOf(masked, verb.to - 1) + 1);
  const before = text.slice(Math.max(0, at - farthest), at);
  const clause = ownPart(before.slice(clauseStart(before, before.length)), told);
  const own = text.slice(at, behind);
  const rest = text.slice(behind, behind + reach).split(/[。；！？]/, 1)[0] as string;
  const until = text.slice(behind, behind + reach);
  const end = positionOf(masked, told.to - 1) + 1;
  const describes = isRelative(masked, behind, end);
  const held = heldUp(clause, own, before, until, describes, told);
  if ((verb.means ?? verbItself(own, told)) === "ended" && words.notLetGo.test(rest)) return "done";
  if ((verb.means ?? verbItself(own, told)) === "ended") return held === undefined || held === "ended" ? leaving(clause, before) : "denied";
  return (
    held ??
    told.titleSays ??
    behindPost(text.slice(end, end + reach), own, told) ??
    (told.predicate === "WORKS_FOR" && ranOut(view.masked, told) ? "ended" : undefined) ??
    behindVerb(clause, own, rest + asideOf(view.masked, told), until, told) ??
    verb.means ??
    verbItself(`${own}${rest.slice(0, 2)}`, told) ??
    bodyBehind(masked, behind, told) ??
    toCome(clause, before, masked.mentions.slice(at - clause.length, at)) ??
    announced(masked, at, clause, told) ??
    pastOf(clause, rest, masked, at, told) ??
    "done"
  );
}

/** Whoever will leave a post holds it; of whom that is only rumoured, nothing is said. */
const leaving = (clause: string, before: string): Says => (toCome(clause, before) === "planned" ? "done" : "ended");

const lastOfSeveral = typedRegExp(String.raw`、[^、{*}]{0,4}$`, "u");

/** `李国强现任‹A›局长、曾任‹A›局长`: of two posts in one clause each has its own verb, and its own words before that. */
function ownPart(clause: string, { predicate }: Told): string {
  if (predicate !== "WORKS_FOR") return clause;
  const cut = clause.search(lastOfSeveral);
  return cut < 0 ? clause : clause.slice(cut + 1);
}

const relativeClause = typedRegExp(String.raw`^[^，。；！？]{0,16}的[^，。；！？]{0,12}[{*}]$`, "u");

/** `‹O›开展的‹E›`: a relative clause is taken for granted by whatever is asked of its head. */
function isRelative(masked: TypedText, behind: number, end: number): boolean {
  const within = masked.text.slice(behind, Math.max(end, behind));
  return relativeClause.test(within) && masked.mentions[end - 1] !== undefined;
}

/** Denied, wished, rumoured, asked: whatever else is said of it. */
function heldUp(clause: string, own: string, before: string, until: string, describes: boolean, told: Told): Says {
  if (words.asks.test(clause)) return "alleged";
  if (told.predicate !== undefined && lasts(told.predicate, told.subject) && words.ends.test(clause)) return "ended";
  if (words.deniesItself.test(own) || (told.predicate === "WORKS_FOR" && words.played.test(clause))) return "denied";
  if (words.denied.some((rule) => rule.test(clause)) || words.impossible.test(clause) || words.wished.test(clause)) return "denied";
  if (told.predicate === "RECEIVED" && words.takenAway.test(clause)) return "denied";
  // `只有甲与乙签约，项目才能推进`
  if (clause.startsWith("只有") && /^[^。；！？]{0,40}，[^，。；！？]{0,12}才/u.test(until)) return "denied";
  if (told.predicate === "WORKS_FOR" && words.onCondition.test(before) && words.intended.test(clause)) return "alleged";
  const said = words.rumoured.test(clause) || words.suspected.test(clause) || words.openingRumour.test(before);
  if (said && words.refuted.test(until)) return "denied";
  return said || (!describes && isAsked(own, until)) ? "alleged" : undefined;
}

/** The clause of the verb ends in a question mark, or the sentence in `…，是真的吗？`. */
function isAsked(own: string, until: string): boolean {
  const stop = until.search(/[，。；！？]/u);
  const clause = stop < 0 ? until : until.slice(0, stop);
  return until[stop] === "？" || /(?:吗|(?<![什怎那这多要])么|没有|与否)$/u.test(`${own}${clause}`) || words.doubtBehind.test(until);
}

/** `《‹D›》（征求意见稿）`: what rules do not see stands in brackets behind the object. */
function asideOf({ text, mentions }: TypedText, { object }: Told): string {
  const at = object && "type" in object ? indexOf(mentions, object) : -1;
  return at < 0 ? "" : (/^（[^（）]{1,12}）/u.exec(text.slice(at + 1, at + 16))?.[0] ?? "");
}

/** `任‹L›副县长（挂职期满离任）`, whether or not the title takes the brackets in. */
function ranOut(masked: TypedText, { to }: Told): boolean {
  const end = positionOf(masked, to - 1) + 1;
  return words.endsRanOut.test(masked.text.slice(Math.max(0, end - 20), end)) || words.opensRanOut.test(masked.text.slice(end, end + 20));
}

/** `own`: the verb. Who is 拟任…人选 is to have it, whatever else is asked of him. */
function behindPost(rest: string, own: string, { predicate }: Told): Says {
  const says = predicate === "WORKS_FOR" ? firstOf(words.postBehind, rest) : undefined;
  return says === "alleged" && own.startsWith("拟") && rest.startsWith("人选") ? "planned" : says;
}

function behindVerb(clause: string, own: string, rest: string, until: string, { predicate, object }: Told): Says {
  if (predicate === "COOPERATES_WITH" && words.ranOut.test(rest)) return "ended";
  if (predicate === "COOPERATES_WITH" && (words.talksOf.test(clause) || words.stillTalked.test(until) || words.notTogetherYet.test(rest)))
    return "planned";
  if (predicate === "IMPLEMENTS" && words.notBegun.test(rest)) return "planned";
  const named = object && "type" in object ? object.text : "";
  if (predicate === "ISSUED" && !/通过|批准/u.test(own) && words.drafted.test(named + rest)) return "planned";
  if (predicate === "ISSUED" && /^(?:制[定订]|编制|出台|修订|起草)/u.test(own) && words.inHand.test(clause)) return "planned";
  return predicate !== undefined && words.cameToNothing.test(rest) ? "denied" : undefined;
}

/** `是原‹A›局长`, and what a name was taken too far to hold: 陈平曾|任, 金沈村原党支部. */
function bodyBehind(masked: TypedText, behind: number, told: Told): Says {
  if (told.predicate !== "WORKS_FOR") return undefined;
  const person = indexOf(masked.mentions, told.subject);
  if (person >= 0 && words.predecessor.test(masked.text.slice(Math.max(0, person - 12), person))) return "ended";
  const said = firstOf(words.beforePhrase, masked.text.slice(behind, Math.max(behind, phraseStart(masked, told))));
  return said === "done" ? undefined : (said ?? inNames(masked, told, behind));
}

function inNames({ mentions }: TypedText, { subject, object }: Told, behind: number): Says {
  const body = object && "type" in object ? object : undefined;
  if (body && (words.formerInName.test(body.text) || /^原.$/u.test(body.text))) return "ended";
  const person = indexOf(mentions, subject);
  const taken = person >= 0 && behind - person < 6 ? words.adverbInName.exec(subject.text)?.groups : undefined;
  if (!taken) return undefined;
  return taken["once"] ? "ended" : taken["ahead"] ? "planned" : "denied";
}

/** 撤销 of a county is done; 免去 of a post ends it. */
function verbItself(own: string, { predicate, subject }: Told): Says {
  const says = firstOf(words.verbSays, own);
  return says === "ended" && !(predicate && lasts(predicate, subject)) ? undefined : says;
}

function toCome(clause: string, before: string, mentions: TypedText["mentions"] = []): Says {
  const planned = words.intended.exec(clause)?.groups?.["after"];
  if (planned !== undefined) return words.carriedOut.test(planned) ? undefined : "planned";
  const ahead = mentions.some((one) => one?.type === "Date" && words.dayAhead.test(one.text));
  return (ahead || words.leads.test(before) || words.aheadApart.test(before)) && !words.carriedOut.test(clause) ? "planned" : undefined;
}

/** `‹J›拟投资‹M›，由‹A›实施`, `‹E›将在镇上开幕，主办方是‹A›`: what an earlier clause announces is not carried out in a later one. */
function announced({ text, mentions }: TypedText, at: number, clause: string, { subject, object }: Told): Says {
  const clauseFrom = clauseStart(text, at);
  for (const end of [subject, object]) {
    if (!end || !("type" in end) || (end.type !== "Event" && end.type !== "Project")) continue;
    const place = mentions.slice(0, at + 1).findLastIndex((one) => one?.id === end.id);
    if (place < 0 || place >= clauseFrom || /[。；！？]/u.test(text.slice(place, at))) continue;
    if (words.isAnnounced.test(text.slice(place + 1, place + 24)) && !words.carriedOut.test(clause)) return "planned";
  }
  return undefined;
}

/** Of what lasts: it was so. */
function pastOf(clause: string, rest: string, masked: TypedText, at: number, { predicate, subject }: Told): Says {
  if (predicate === undefined || !lasts(predicate, subject)) return undefined;
  const personal = predicate === "WORKS_FOR" || predicate === "LIVES_IN";
  if ((personal ? words.formerly : words.once).test(clause) && !(personal && words.formerHolder.test(clause))) return "ended";
  return personal && !rest.includes("至今") && isOver(masked, at) ? "ended" : undefined;
}

const timeThatEnded = typedRegExp(String.raw`{T}(?:至|到|—|-|–|~){T}(?:期间|间)?，?[^，。；]{0,4}$`, "u");

/** `2012年至2015年任…`: a time that ended, right before the verb. */
function isOver({ text, mentions }: TypedText, at: number): boolean {
  const last = mentions.slice(Math.max(0, at - 4), at).findLast((mention) => mention?.type === "Date");
  const between = last === undefined ? "" : text.slice(Math.max(0, at - 8), at);
  return (
    (mentions[at - 1]?.type === "Date" && words.backThen.test(mentions[at - 1]?.text ?? "")) ||
    (typeof last?.value === "string" && last.value.includes("/")) ||
    timeThatEnded.test(between) ||
    words.spanOfYears.test(text.slice(Math.max(0, at - 40), at))
  );
}

function ofPhrase({ masked, sentence }: View, told: Told): Says {
  const { subject, object, predicate } = told;
  if (subject.type !== "Person" || (predicate !== "WORKS_FOR" && predicate !== "LIVES_IN")) return "done";
  const { text } = masked;
  const start = phraseStart(masked, told);
  const first = text.slice(Math.max(0, start - 16), start);
  const before = firstOf(words.beforePhrase, first);
  if (words.saysOfHimself.test(first) && words.swindler.test(text.slice(start))) return "alleged";
  const toldBefore = text.slice(Math.max(0, start - 60), start);
  if (words.inStory.test(toldBefore)) return "denied";
  if (before === "alleged" || told.titleSays === "alleged") return "alleged";
  if (before !== undefined && before !== "done" && !(before === "ended" && holdsNow(masked, subject, start))) return before;
  if (object && "type" in object && (words.formerInName.test(object.text) || /^原.$/u.test(object.text))) return "ended";
  if (isOfFormerRow(masked, told)) return "ended";
  const end = positionOf(masked, told.to - 1) + 1;
  if (words.mourned.test(first) || words.mournedBehind.test(text.slice(end))) return "ended";
  if (words.toBe.test(text.slice(end))) return "planned";
  if (isQuoted(sentence.text, masked.starts[start] ?? 0, masked.ends[end - 1] ?? 0)) return "alleged";
  if (words.movedOn.test(text.slice(end, end + 24)) || words.formerList.test(text.slice(Math.max(0, start - farthest), start)))
    return "ended";
  if (words.formerInPost.test(text.slice(start, end)) || words.gone.test(text.slice(start, end)) || words.inBrackets.test(text.slice(end)))
    return "ended";
  if (predicate === "LIVES_IN" && words.formerResident.test(text.slice(start, end))) return "ended";
  if (words.awaited.test(text.slice(start, end))) return "planned";
  if (told.titleSays !== undefined && told.titleSays !== "done") return told.titleSays;
  const isPost = predicate === "WORKS_FOR" && object !== undefined && "type" in object;
  if (!isPost) return "done";
  // `‹P›，‹A›局长，‹T›退休`: the name stands first, and what became of it behind the post.
  const behind = text.slice(end, end + 40);
  const goesOn = indexOf(masked.mentions, subject) < indexOf(masked.mentions, object) ? behind.replace(/^，/u, "") : behind;
  if (words.takesOver.test(goesOn) && words.passesFrom.test(first)) return "ended";
  if (words.impostor.test(goesOn)) return "alleged";
  if (words.candidateBehind.test(goesOn)) return "alleged";
  const left = ofLeftPost(text, indexOf(masked.mentions, object), end);
  if (left !== undefined) return left;
  const hasDied = words.diedLater.test(text.slice(end, end + 140).replace(/^，/u, ""));
  const row = words.rowBehind.exec(behind)?.[0].length ?? 0;
  const ofAll = row === 0 ? "" : text.slice(end + row, end + row + 40);
  if (!hasDied && !words.behindPerson.test(goesOn) && !words.behindPerson.test(ofAll)) return "done";
  // `向‹L›市长‹P›请辞`: whoever asks him goes.
  if (!hasDied && /[向跟]$/u.test(first)) return "done";
  // Of whom it is only rumoured: `网友称‹A›局长‹P›已调离`.
  const said = text.slice(Math.max(0, start - farthest), start);
  return words.rumoured.test(said) || words.openingRumour.test(said) ? "alleged" : "ended";
}

/** `“‹A›局长‹P›”实为…`: what somebody calls himself, or is called. */
const isQuoted = (text: string, from: number, to: number): boolean =>
  /[“"「『]/u.test(text.charAt(from - 1)) && /[”"」』]/u.test(text.charAt(to));

/** `前‹A›局长‹P›、现任技士‹P›`: what stands before the first of a row is not of whoever holds a post now. */
const behindAnother = typedRegExp("{P}[、，]现任[^，。；、]{1,12}$", "u");
const holdsNow = ({ text, mentions }: TypedText, subject: Mention, start: number): boolean =>
  behindAnother.test(text.slice(start, Math.max(start, indexOf(mentions, subject))));

/** `丙省原‹A›常委、丁‹A›书记‹P›`: 原 before the first of a row of posts is of all of them, where none is said to be held now. */
function isOfFormerRow({ text, mentions }: TypedText, { subject, object, predicate }: Told): boolean {
  if (predicate !== "WORKS_FOR" || !object || !("type" in object) || object.type !== "Agency") return false;
  const person = indexOf(mentions, subject);
  if (person < 0) return false;
  const row = rowBefore.exec(text.slice(Math.max(0, person - reach), person))?.[0] ?? "";
  const at = indexOf(mentions, object) - (person - row.length);
  const before = row.slice(0, row.lastIndexOf("、", at >= 0 && at < row.length ? at : row.length) + 1);
  if (before === "" || words.heldNow.test(row)) return false;
  const offset = person - row.length;
  return (
    words.formerInRow.test(before) ||
    mentions.slice(offset, offset + before.length).some((one) => one?.type === "Agency" && words.formerInName.test(one.text))
  );
}
const rowBefore = typedRegExp(String.raw`[^，。；：！？（）{P}]*$`, "u");

/** `原‹L›县长‹P›`, whose object no mention names: at what is named first, for its place is beside the post. */
function impliedStart({ mentions }: TypedText, subject: Mention, from: number): number {
  const first = mentions.findIndex((one, at) => at >= from && one !== undefined);
  return first < 0 || mentions[first]?.id === subject.id ? from : first;
}

const placeOrBody = typedRegExp(String.raw`[{AVLO}]`, "u");

/** Where the noun phrase begins that holds the object: before the places that stand before it (庐江县‹A›), else where the evidence begins. */
function phraseStart(masked: TypedText, { subject, object, from }: Told): number {
  const at = object && "type" in object ? indexOf(masked.mentions, object) : -1;
  let start = at < 0 ? impliedStart(masked, subject, positionOf(masked, from)) : at;
  while (start > 0 && placeOrBody.test(masked.text[start - 1] as string)) start--;
  return start;
}
