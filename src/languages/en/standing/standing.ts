/** What the words around a verb, in a phrase and behind them say of the standing of what an English sentence states. */
import type { StatementStatus } from "../../../model.ts";
import type { Verb } from "../../../relate/standing/basis.ts";
import { named, placeOf, type EnglishWords } from "./words.ts";
import { lasts } from "../../../relate/standing/lasting.ts";
import { hoax, homeOnce, homeToCome, thenLeft, undone } from "./undone.ts";
import type { Says, Told } from "../../../relate/standing/told.ts";

const denied =
  /\b(?:not|never|failed to|fails to|refused to|refuses to|refusing to|declined to|denied|denies|denying|without|cancell?ed|rejected|neither|nor|scrapped|stopped|suspended|abandoned|opposed|opposes|against|ruled out|yet to|unable to|pulled out of|withdrew from)\b|n['’]t\b/i;
/** `No agreement was signed between`. */
const noDeal =
  /\bno (?:such |formal |written |final |new |binding )?(?:agreement|deal|contract|partnership|accord|memorandum|pact|funds?|funding|money|grant|award)\b/i;
/** For what is told by a phrase: of a match that holds both ends. */
const deniedPhrase = /\b(?:not|never|neither|nor)\b|n['’]t\b/i;
const noLonger =
  /\bno longer\b|\bnot any ?more\b|\b(?:ended|ending|terminated|dissolved|severed|cut) (?:its|their|the|a|all) [\w -]{0,30}$/i;
const wished =
  /\b(?:if|whether|unless|could have|should have|wants? to|wanted to|hopes? that|calls? for|called for|asked|urged|demanded|would like|should|ought to|supposed to|meant to)\b/i;
/** `Had the firm built it, …`, where no question is asked. */
const hadIt = /(?:^|[.;]\s*)["“‘']?Had (?:the |a |an )?$/;
/** Before what is stated, in its clause. */
const askedFor =
  /\b(?:if|whether|unless|asked|urged|petitioned|called on|calls on|invited|lobbied|wants?|begged|appealed to|requested)\b[^,]*$/i;
const deniesThat =
  /\b(?:den(?:y|ies|ied)|dismiss(?:es|ed)|reject(?:s|ed)|no (?:truth|proof|evidence|record|sign|indication|suggestion)|(?:wrong|incorrect|misleading|a mistake|unfair) to|untrue|false|not true|never true|not the case|\w*n['’]t (?:true|the case))\b[^,;]{0,40}\b(?:that|claims?|reports?|rumou?rs?)\b[^,;]{0,12}$/i;
/** `It is not true, said Q, that`. */
const deniesAside = /\b(?:untrue|false|(?:not|never|\w*n['’]t) (?:true|the case)),[^,;]{1,50}, that\b[^,;]{0,12}$/i;
/** `It was never true that`: whatever it was, it is not what was once. */
const notTrueThat = /\b(?:untrue|false|(?:not|never|\w*n['’]t) (?:true|the case)) that\b[^,;]{0,12}$/i;
const rumoured =
  /\b(?:reportedly|allegedly|purportedly|supposedly|apparently|perhaps|maybe|possibly|rumou?red|rumou?rs?|alleged|(?:is|are|was|were) (?:said|believed|thought|understood|suspected|alleged|claimed|tipped|rumou?red) to|claim(?:s|ed|ing)? (?:to|that|he|she|they|it)|accused of|suspected of|pos(?:es|ed|ing) as|pretend(?:s|ed|ing)? to|impersonat(?:es|ed|ing)|falsely|self-styled|so-called|speculation|unconfirmed|might|could(?! have)|seems? to|appears? to|likely to)\b|\bmay\b/;
/** `Neither Q nor ‹P› is chairman`: of both. */
const neither = /\b(?:neither|nor)\b[^,;]{0,80}$/i;
/** Of what a paper put right, the first wording was false. */
const putRight =
  /\b(?:earlier|previous|original|first) version of (?:this|the|that|our) (?:story|article|report|item|page|post|release|notice|caption)\b[^;]{0,80}$|\b(?:wrongly|incorrectly|mistakenly|erroneously|falsely) (?:said|stated|reported|described|identified|named|listed|referred to|called)\b[^;]{0,60}$/i;
/** `In last week’s issue we said`: to be put right. */
const saidBefore =
  /\b(?:issue|edition|story|article|report|bulletin|newsletter|page)\b[^.;]{0,30}\bwe (?:said|reported|stated|wrote|named|described|printed)\b[^;]{0,40}$/i;
/** `Tim Roe stars as Sgt. ‹P›`, `the novel's hero, Inspector ‹P›`: nobody who lives. */
const invented =
  /\b(?:stars?|starring|plays|portrays|cast)\b[^.;,]{0,40}\bas (?:an? |the )?(?:\w+\.? )?$|\b(?:novel|film|play|series|book|drama|sitcom|comic)['’]s (?:fictional )?(?:hero|heroine|villain|protagonist|narrator|main character|lead character),? (?:\w+\.? )?$|\b(?:plays|portrays)\s+$|\b(?:novel|film|movie|drama|sitcom|comic|thriller|musical|short story)(?: \w+)? (?:tells (?:the (?:story|tale) )?of|tells|follows|cent(?:re|er)s on|revolves around)\s+$|\bfictional (?:character,? )?(?:\w+\.? )?$/i;
/** `No one named P, director of O, exists`. */
const nobodyNamed = /\b[Nn]o(?:body| one|-one| person| such person| man| woman| \w+)? (?:named|called|by the name of) (?:\w+\. ?)?$/;
const nobody = /\b[Nn]o(?:body| one|-one| person| such person| man| woman) $/;
/** `A post that says P is the director of O is wrong`. */
const writingThat =
  /\b(?:posts?|messages?|letters?|stor(?:y|ies)|videos?|articles?|websites?|pages?|notices?|profiles?|reports?|claims?|rumou?rs?) (?:that |which |going around |circulating )?(?:online )?(?:says?|said|saying|claims?|claimed|claiming|states?|stated|stating|alleges?|alleging|suggests?|suggesting|lists?|listed|listing|names?|naming|describes?|describing)\b[^.;]{0,40}$/i;
/** `Reports that … are untrue`. */
const reportsThat = /\b(?:reports?|claims?|rumou?rs?|suggestions?|allegations?|talk|word) that\b[^,;.]{0,40}$/i;
const untrue =
  /^[^.;]{0,80}?\b(?:is|are|was|were|proved|turned out to be) (?:simply |entirely |completely |quite )?(?:untrue|false|wrong|baseless|unfounded|not true|incorrect|fake|fabricated)\b/i;
/** `, a man shouted falsely`: what a quotation says. */
const lightly = /^[^.;]{0,100}["”][^.;]{0,60}\b(?:falsely|wrongly|mistakenly|jokingly|in jest|jeered|joked)\b/;
/** Sets what follows in hearsay. */
const openingRumour =
  /\b(?:reportedly|allegedly|purportedly|supposedly|rumou?rs? (?:that|has it|have it|say|says|suggest|claim)|rumou?red that|(?:it is|it was|is|was) (?:alleged|claimed|believed|thought|said|suspected) that|claim(?:s|ed|ing)? that|allegations? that|speculation that|unconfirmed reports? (?:that|say|said|suggest)|suspects? that|thinks? that|believes? that|(?:thought|assumed|imagined|mistakenly believed)(?: that)?|according to rumou?rs?|(?:sources?|insiders?) (?:say|says|said|claim(?:s|ed)?))\b[^;]{0,80}$|^(?:reportedly|allegedly|rumou?r has it)\b|(?:^|[,.;]\s*|\b(?:and|but) )(?:perhaps|maybe|possibly|apparently|supposedly),? (?:the |a |an )?$/i;
const planned =
  /\b(?:will|would|shall|is to|are to|was to|were to|set to|plans? to|planning to|planned|expected to|aims? to|intends? to|intending to|hopes? to|due to|scheduled to|proposed|proposes|to be|promised to|preparing to|prepares to|about to|going to|in talks|negotiating|considering|next (?:year|month|week))\b|['’]ll\b/i;
/** Right before `to build`. */
const promised =
  /\b(?:promis|pledg|vow|offer|threaten|prepar|hop|intend|aim|propos|expect|volunteer|contract|commission|engag|task|hir)(?:e?s|e?d|ing)?\s+(?:to\s+)?$/i;
/** A sum that is only pledged has not been paid. */
const pledged = /\b(?:pledg|promis|offer|vow)(?:e?s|e?d|ing|e)?\b/i;
/** A present tense tells of what is to come where its time is. */
const present = /(?:^|[\s\uE100])(?!(?:has|was|is|does|plans)\b)[a-z]+s(?:\s+\w+){0,3}\s*$/;
const soon =
  /^[^.;,]{0,60}?\b(?:next (?:year|month|week|spring|summer|autumn|fall|winter|season)|tomorrow|later this (?:year|month|week))\b/i;
/** Whoever once did that does it no more. */
const over =
  /\b(?:resign(?:s|ed|ing)?|step(?:s|ped|ping)? (?:down|aside)|stood down|stands down|quits?|retir(?:es|ed|ing)|left|leaves|vacated|(?:was|were|been|is) (?:removed|sacked|dismissed|fired|ousted|suspended|stripped|voted out|replaced|relieved)|removed|sacked|dismissed|fired|ousted)\b/i;
const longAgo = /\b(?:used to|formerly|previously|once)\b/i;
/** A past tense that tells of a past post, unless it goes on: `has served as`. */
const servedOnce =
  /(?<=\bhad )been\s*(?:the|an?)?\s*$|(?<!\b(?:has|have|'s|’s)(?: \w+)? )\b(?:served|acted|worked|sat|presided|taught|lectured|was|were)(?: \w+ly)?(?: as)?\s*(?:the|an?)?\s*$/i;
const elected =
  /\b(?:appointed|named|elected|posted|hired|chosen|confirmed|promoted|re-elected|reappointed|installed|sworn|unveiled|made|nominated|selected|transferred)\b/i;
const untilThen =
  /^[^.;]{0,60}?\b(?:until|till|from \S+ (?:to|until|through)|between \S+ and|for (?:\w+ )?(?:years|decades|terms)(?= (?:before|until|in the)))\b/i;
const asks =
  /^["“‘']?(?:did|do|does|is|are|was|were|will|would|has|have|had|can|could|should|may|might|who|when|where|isn|didn|doesn|won|hasn)\b/i;
/** What is asked stands behind, and what is stated is taken for granted. */
const asksOther =
  /[,;:–—-]\s*(?:so|but|and|then)?\s*(?:why|how|what|when|where|who|which|is|are|will|can|should|did|does|do)\b[^?]*\?\s*["”’']?$/i;

/** `If elected, P will be chairman`. */
const onCondition = /^\W*(?:If|Should|Unless|Were)\b/;

/** Undefined where nothing is stated. */
export function englishStanding(words: EnglishWords, told: Told): StatementStatus | undefined {
  const { by } = told;
  if (by === "name") return told.titleSays ?? "done";
  const says = by === "phrase" ? ofPhrase(words, told) : ofVerb(words, told, by);
  return says === "denied" ? undefined : says;
}

/** What of `text` before `at` belongs to the same clause. */
function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 160), at);
  return before.slice(before.search(/[^.;:!?]*$/));
}

function ofVerb(words: EnglishWords, told: Told, verb: Verb): Says {
  const around = aroundVerb(words, told, verb);
  const { lead, inner, group, behind, end } = around;
  const lasting = told.predicate !== undefined && lasts(told.predicate, told.subject);
  if (lasting && noLonger.test(inner)) return "ended";
  if (isDenied(words, around)) return "denied";
  if (rumoured.test(inner) || openingRumour.test(lead) || isAsked(words, inner, end)) return "alleged";
  if (told.titleSays !== undefined && told.titleSays !== "done") return told.titleSays;
  if (verb.means) return verb.means;
  if (lightly.test(behind)) return "alleged";
  if (lasting && (longAgo.test(group) || isLate(words, told))) return "ended";
  // `took over from ‹P›, who had been chairman`.
  if (lasting && /\bhad been\b/.test(group) && replaced.test(lead)) return "ended";
  if (isPlanned(words, told, around)) return onCondition.test(lead) ? "alleged" : "planned";
  return lasting && isOver(told, group, inner, behind) ? "ended" : "done";
}

/** `the late P, a founder member of O`. */
function isLate({ text, places }: EnglishWords, { subject, predicate }: Told): boolean {
  const at = predicate === "WORKS_FOR" || predicate === "LIVES_IN" ? (places.get(subject.id) ?? -1) : -1;
  return at > 0 && /\bthe late (?:(?:Mr|Mrs|Ms|Dr|Cllr|Rev|Hon|Chief)\.? )?$/i.test(text.slice(Math.max(0, at - 24), at));
}

/** The words about a verb, and where they begin and end in the sentence. */
interface Around {
  readonly from: number;
  readonly begin: number;
  readonly end: number;
  /** Before it in the clause, from its doer to it, itself with its auxiliaries, and behind it. */
  readonly lead: string;
  readonly inner: string;
  readonly group: string;
  readonly behind: string;
}

function aroundVerb(words: EnglishWords, told: Told, verb: Verb): Around {
  const { text } = words;
  const [begin, end] = [placeOf(words, verb.from), placeOf(words, verb.to - 1) + 1];
  const from = Math.min(placeOf(words, told.from), begin);
  return {
    ...{ from, begin, end, lead: clauseBefore(text, from) },
    ...{ inner: text.slice(from, end), group: text.slice(begin, end), behind: text.slice(end, end + 120) },
  };
}

const isDenied = ({ text, isQuestion }: EnglishWords, { from, lead, inner, group, behind }: Around): boolean =>
  (hadIt.test(text.slice(0, from)) && !isQuestion) ||
  neither.test(lead) ||
  putRight.test(lead) ||
  saidBefore.test(lead) ||
  nobodyNamed.test(lead) ||
  hoax.test(lead) ||
  ((elected.test(group) || /\bbec[ao]mes?\b/.test(group)) && undone.test(behind)) ||
  (nobody.test(lead) && /^(?:named|called)\b/.test(inner)) ||
  ((reportsThat.test(lead) || writingThat.test(lead)) && untrue.test(behind)) ||
  noDeal.test(`${lead.slice(-60)}${inner}`) ||
  denied.test(inner) ||
  wished.test(inner) ||
  askedFor.test(lead.slice(-40)) ||
  deniesThat.test(lead) ||
  deniesAside.test(text.slice(0, from));

const isPlanned = (words: EnglishWords, told: Told, { from, begin, end, group, behind }: Around): boolean =>
  (told.predicate === "ISSUED" && isDraft(words, told, group, end)) ||
  planned.test(group) ||
  promised.test(words.text.slice(from, begin)) ||
  (present.test(group) && soon.test(behind)) ||
  (told.predicate === "FUNDS" && pledged.test(group));

/** `published the draft ‹D›`: not in force yet. */
function isDraft({ text, places }: EnglishWords, { object }: Told, group: string, end: number): boolean {
  const at = (object && places.get(object.id)) ?? -1;
  const before = at >= end ? text.slice(end, at) : "";
  return (
    /\bdraft/i.test(group) ||
    /\b(?:draft|proposed)\s*$/i.test(before) ||
    (object !== undefined && "type" in object && /^draft\b/i.test(object.text))
  );
}

function isOver({ predicate }: Told, group: string, inner: string, behind: string): boolean {
  const personal = predicate === "WORKS_FOR" || predicate === "LIVES_IN";
  if (predicate === "WORKS_FOR" && thenLeft.test(behind)) return true;
  if (!personal || elected.test(group)) return false;
  // `left Burnley to become manager`.
  if (over.test(group.replace(/^.*\bto become\b/s, ""))) return true;
  if (predicate === "WORKS_FOR" && servedOnce.test(inner)) return !/\bhad\b/.test(inner) || !/^[^.;]{0,60}?\bsince\b/.test(behind);
  return untilThen.test(behind) && !/\bremains\b/.test(group);
}

/** The sentence is a question, and asks this. */
function isAsked({ text, isQuestion }: EnglishWords, inner: string, end: number): boolean {
  if (!isQuestion) return false;
  const rest = text.slice(end);
  return !asksOther.test(rest) && !/\b(?:that|which)\b/i.test(inner);
}

const former =
  /\b(?:former|formerly|ex|retired|late|previous|previously|outgoing|then|one-time|onetime|erstwhile|ousted|disgraced|deposed|past|expelled|impeached|departing|deceased|dead|murdered|slain|assassinated|dismissed|sacked)[\s-]+$|(?:^|\b(?:the|an?|now)\s+)(?:jailed|imprisoned)\s+$|\b(?:dead (?:man|woman|person)|deceased|murder victim),\s*$/i;
const pretended =
  /\b(?:fake|bogus|aspiring|presumptive|wannabe|putative|proposed|factional|rival|self-styled|self-proclaimed|so-called|alleged|purported|would-be|candidate for|nominee for|posing as|claiming to be|(?:call|describ|introduc|identif|present|pass)\w* (?:himself|herself|themselves)(?: off)?(?: as)?|g[ia]v(?:e|es|ing) (?:his|her|their) names? as)[\s-]+$/i;
/** `Proposed Cllr P, seconded Cllr Q`: minutes tell who moved. */
const moved = /(?:^|[.;:–—)] ?)proposed[\s-]+$/i;
const councillor = /^(?:Cllrs?|Crs?|Councill?ors?|Ald(?:erman)?|Mr|Mrs|Ms|Dr)\b/;
const incoming = /\b(?:incoming|prospective)[\s-]+$/i;
/** Whose place another takes. */
const replaced =
  /\b(?:left (?:vacant )?by|(?:resignation|departure|death|retirement|removal|dismissal|sacking|passing) of|replac(?:es|ed|ing)|succeed(?:s|ed|ing)|(?:takes|took|taking) over from|takes the place of|predecessor,?|sack(?:s|ed)|dismiss(?:es|ed)|fired|oust(?:s|ed)|removed|suspended)\s+(?:its\s+|their\s+)?$/i;
/** Behind the phrase: `P, chair of O from 2001 to 2009`. */
const untilYear = /^,?\s*(?:from \S+ (?:to|until|through)|between \S+ and|until|till) (?!(?:now|today|date|present|the present)\b)/i;
/** Behind the phrase: `P, chair of O, has resigned`. */
const left =
  /^,? \(?(?:now )?deceased\b|^,? whose (?:\w+ )?(?:term|tenure|mandate|contract|appointment)(?: of office| in office)? (?:(?:has|had|was|recently) ){0,2}(?:ended|expired|lapsed|ran out|terminated|cut short)\b|^,?\s*(?:who )?(?:has |have |had |was |is |since |recently |later |suddenly |yesterday |then ){0,3}(?:resigned|died|dies|left (?:the|his|her) (?:job|post|role|position|council|board|force|department|company|firm|bureau|district)\b|(?<=since |since then )left\b|lost (?:his|her|the) (?:seat|re-?election|bid for re-?election|job|post)\b|(?<=was |been )voted out\b|retired(?= (?:on|in|last|this|after|at|from|yesterday|today|as|early|when|earlier)\b|[.,;]|$)|stepped down|stood down|quit|passed away|(?<=was |been )(?:removed|sacked|dismissed|fired|ousted|replaced|transferred|seconded|redeployed|reassigned))\b/i;

const died =
  /^(?:, \d{1,3})?,?\s*(?:who )?(?:has |had |have |recently |suddenly |peacefully |sadly |tragically |yesterday ){0,3}(?:died|dies|passed away)\b/i;

/** `The wife of the leader of O, P, has died`, `Q, who met director P, has resigned`: it is told of the one before. */
const insideOf = /\b(?:of|for|to|with|by|from|against)\s+$/;
const describing = /,(?: [^,.;]{0,40})? who [^,.;]{1,60}\s$/;

function ofPhrase(words: EnglishWords, told: Told): Says {
  const { text, places } = words;
  const [from, end] = [placeOf(words, told.from), placeOf(words, told.to - 1) + 1];
  const within = text.slice(from, end);
  const personal = told.subject.type === "Person";
  if (personal && noLonger.test(within)) return "ended";
  if (deniedPhrase.test(within)) return "denied";
  if (!personal) return ofPlace(words, told, from);
  // What stands before it may be the body or the place that the post is of: `former ‹A› clerk P`.
  const lead = text.slice(Math.max(0, from - 80), from).replace(new RegExp(`(?:${named}(?:['’]s)?\\s*|(?:the|a|an)\\s+)+$`, "u"), "");
  const ownLead = leadOfObject(words, told, from, end);
  if (neither.test(lead) || putRight.test(lead) || invented.test(lead) || nobodyNamed.test(lead)) return "denied";
  // `not true that the director of O, P, was arrested`: director P is.
  if (/\b(?:is|was|had|has|became)\b/.test(within) && (notTrueThat.test(lead) || deniesAside.test(text.slice(0, from)))) return "denied";
  if (writingThat.test(lead) && untrue.test(text.slice(end, end + 120))) return "denied";
  if (told.titleSays === "alleged" || (pretended.test(lead) && !(moved.test(lead) && councillor.test(within)))) return "alleged";
  if (told.titleSays === "ended" || (told.predicate !== "NATIVE_OF" && (former.test(lead) || replaced.test(lead) || former.test(ownLead))))
    return "ended";
  if (homeToCome.test(ownLead)) return "denied";
  if (told.titleSays === "planned" || incoming.test(lead)) return "planned";
  const isPost = told.predicate === "WORKS_FOR";
  const taken = isPost && told.object && "type" in told.object ? takenIn(told.object.text) : undefined;
  if (taken) return taken;
  const person = places.get(told.subject.id) ?? -1;
  const isInner =
    (insideOf.test(lead) && !/^,? who\b/.test(text.slice(end))) || (describing.test(lead) && /^,(?! who\b)/.test(text.slice(end)));
  const isGone = !isInner && (left.test(text.slice(end, end + 60)) || (person >= 0 && left.test(text.slice(person + 1, person + 60))));
  const untilPast = /^(?:WORKS_FOR|LIVES_IN)$/.test(told.predicate ?? "") && untilYear.test(text.slice(end, end + 40));
  const isDead =
    told.predicate === "LIVES_IN" &&
    !isInner &&
    (died.test(text.slice(end, end + 60)) || (person >= 0 && died.test(text.slice(person + 1, person + 60))));
  const goes = isGone && !deniesThat.test(clauseBefore(text, from));
  return untilPast || isDead || (isPost && goes) ? "ended" : "done";
}

/** A word that begins a sentence may be taken for the name's own: `Former ‹One-time Ludlow Town Council› clerk P`. */
const takenIn = (name: string): Says =>
  /^(?:One-time|Onetime|Former|Ex|Outgoing|Then|Retired|Ousted|Disgraced|Sacked|Fired|Dismissed|Suspended|Deposed|Late)[ -]/.test(name)
    ? "ended"
    : /^(?:Fake|Bogus|Alleged|Purported|Self-styled|So-called)[ -]/.test(name)
      ? "alleged"
      : name.startsWith("Incoming ")
        ? "planned"
        : undefined;

/** `P, a former member of O`: before the title that stands behind the name; `the late P, founder of O`: before the name. */
function leadOfObject({ text, places }: EnglishWords, { subject, predicate }: Told, from: number, end: number): string {
  const isHome = predicate === "LIVES_IN";
  if (predicate !== "WORKS_FOR" && !isHome) return "";
  const person = places.get(subject.id) ?? -1;
  if (person < 0) return "";
  const before = text.slice(Math.max(0, person - 24), person).replace(/(?:\b(?:Mr|Mrs|Ms|Dr|Cllr|Sir|Rev|Prof|Hon)\.?\s+)+$/u, "");
  if (isHome) return homeOnce.exec(text.slice(person + 1, end))?.[1] ?? "";
  if (/\b(?:the late|then)\s+$/i.test(before)) return before;
  const opens =
    /^,\s*(?:(?:aged )?\d{1,3},\s*)?(?:an?|the|its|who (?:is|was) (?:an?|the))?\s*(?:former|ex|then|previous|retired|outgoing)[\s-]/i;
  return person >= from && person < end && opens.test(text.slice(person + 1, end)) ? "former " : "";
}

/** Where a festival will be held is where it is planned to be. */
function ofPlace({ text, isQuestion }: EnglishWords, { subject, predicate }: Told, from: number): Says {
  const asked = isQuestion && asks.test(text);
  const open = subject.type === "Event" || subject.type === "Project";
  if (open && asked) return "alleged";
  if (predicate !== "LOCATED_IN" || subject.type !== "Event") return "done";
  const lead = clauseBefore(text, from);
  if (denied.test(lead) || wished.test(lead)) return "done";
  return planned.test(lead) ? "planned" : "done";
}
