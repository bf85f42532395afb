/** Who acts: the subject of a clause, with those it acts together with; carried over where the clause leaves it out. */
import { action } from "./apposition.ts";
import { anySymbol } from "../../../rules/symbols.ts";
import type { Mention } from "../../../model.ts";
import { clauseBreak, clauseStart } from "./clause.ts";
import { list, pattern } from "./patterns.ts";
import { type TypedText, mentionsIn } from "../../../rules/typed-text.ts";
import { speechVerb } from "../vocabulary/titles.ts";
import { together, withWhom } from "../vocabulary/acting.ts";
import type { View } from "./view.ts";

export interface Actors {
  readonly leads: readonly Mention[];
  /** Named after 联合, 会同 and the like. */
  readonly partners: readonly Mention[];
  /** Somebody without a name acts: 当局应落实‹J›. */
  readonly unnamed?: true;
  /** Not from the verb's own clause: 1 another clause, 2 the sentence before, 3 the article's kicker or headline. */
  readonly carried: 0 | 1 | 2 | 3;
}

const group = pattern(`(?<who>${list("AOLVP")})`);
const joined = new RegExp(`(?:${together}|邀请|协助)(?:${withWhom})?$`);
const withOne = /(?:与|和|同|跟|并与|并同|并会同)$/;
const actsTogether = /^[^，。；]{0,10}?(?:合作|联合|共同|携手|一起|一道|联手|签订|签署|签约|共建)/;
const agent = /(?:由|被|经|受|支持|指导|帮助|推动|督促|鼓励|带动|要求|扶持|协助|动员)(?:该|当地)?$/;
const prepositions = "在|对|向|从|到|至|为|给|于|沿|把|将|使|让|以|按|自|因|跟|据|比|较|除|距|赴";
const longPrepositions =
  "函文|函请|函报|行文|陈报|发函|围绕|按照|根据|依据|距离|通过|包括|关于|依托|针对|途经|经过|面向|聚焦|随着|结合|前往|来到|走进|进入|深入|返回|回到|开往|开到|送到";
const doneToPlaces =
  "获得|荣获|获评|入选|评为|吸引|覆盖|涉及|服务|落户|入驻|进驻|位于|地处|毗邻|做好|来自|投资|关注|接到|接|连接|打造|建成|惠及|成为|作为";
const oblique = new RegExp(`(?:${prepositions}|${longPrepositions}|${doneToPlaces})(?:了|本|我|全|整个|辖区|当地|位于)?$`);
/** What may stand before the subject of a clause that later clauses go on about. */
const opening = pattern(
  "^(?:{T}|[近当今同昨次每]日|近[年期来]来?|近期|日前|今年以来|目前|当前|据悉|据了解|据介绍|此外|另外|同时|其中|随后|为此|对此|如今|过去|至今|至此|截至|以来|期间|上午|下午|晚上?|、|起|底|初|前|末|至|到|，|由|但|而|随着|自|在|从|：|本报讯|讯|—)*$",
);

const listed = /^[^，。；：]{1,10}、$/u;

interface Group {
  readonly from: number;
  readonly to: number;
  readonly role: "subject" | "agent" | "partner" | "oblique";
}

/** Who reports is not who acts: 【记者‹P›大安报导】. */
const reporter = /(?:记者|通讯员)$/;

/** （‹O›讯息服务20211206）‹A›举办: who publishes is not who acts. */
const dateline = /^(?:讯息服务|新闻网?讯|电讯|(?:综合|专题)?报[导道][〕】）)])/;

function roleOf(before: string, after: string): Group["role"] {
  if (reporter.test(before) || dateline.test(after)) return "oblique";
  if (joined.test(before)) return "partner";
  if (withOne.test(before)) return actsTogether.test(after) ? "partner" : "oblique";
  if (agent.test(before)) return "agent";
  return oblique.test(before) ? "oblique" : "subject";
}

function groupsIn(text: string, from: number, to: number): Group[] {
  const found: Group[] = [];
  let previous = from;
  for (const match of text.slice(from, to).matchAll(group)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const before = text.slice(previous, start);
    const last = found.at(-1);
    // 深入‹L›某小学、‹O›: what 、 joins to a place that somebody goes to is gone to as well.
    const role = last?.role === "oblique" && listed.test(before) ? "oblique" : roleOf(before, text.slice(end, end + 24));
    found.push({ from: start, to: end, role });
    previous = end;
  }
  return found;
}

const speaks = new RegExp(`^[^，。；：${anySymbol}]{0,6}${speechVerb}`);
/** ‹P›肯定农会…努力下，荣获‹H›; ‹P›感谢‹O›组团参加‹E›: whom somebody thanks or praises acts, and not he. */
const thanks = new RegExp(
  `^(?:也|亦|并|又|则|特别|十分|非常|高度|一一|代表[^，。；：${anySymbol}]{0,8}){0,2}(?:感谢|肯定|恭喜|祝贺|赞扬|赞许|称赞|表扬|勉励|期勉|期许|盛赞)(?!信|状|会|大会|仪式|先进|活动|了?(?:[一二三四五六七八九十百\\d]+[名位个]))`,
);
const thanksOthers = (masked: TypedText, one: Group): boolean => isPerson(masked, one) && thanks.test(masked.text.slice(one.to));

const isPerson = (masked: TypedText, at: Group): boolean => masked.mentions[at.to - 1]?.type === "Person";

/** Rivers, roads and hills do nothing, and 中国 on a local page is a part of some name. */
const natural = /[江河湖海山岭峰沟溪路街巷桥坝堤塬坡]$/;
const inert = (masked: TypedText, at: Group): boolean =>
  mentionsIn(masked, at.from, at.to).every(
    (one) => one.type === "Place" && one.gbCode === undefined && (one.text === "中国" || natural.test(one.name ?? one.text)),
  );

/** The group that a verb right after `to` has for its subject, and its partners; `undefined` where the clause names none. */
function inClause(
  masked: TypedText,
  from: number,
  to: number,
  carried: boolean,
): { leads: Group | undefined; partners: Group[]; ends: boolean } {
  const all = groupsIn(masked.text, from, to);
  const groups = all.filter(
    (one) => !(isPerson(masked, one) && speaks.test(masked.text.slice(one.to))) && !inert(masked, one) && !thanksOthers(masked, one),
  );
  const agents = groups.filter((one) => one.role === "agent");
  const goesOn = (one: Group): boolean => one.role === "subject" || (carried && one.role === "agent" && masked.text[one.from - 1] === "由");
  const first = groups.find((one) => goesOn(one) && (!carried || opens(masked.text.slice(from, one.from))));
  const subject = first && (groups.find((one) => ownedBy(masked, first, one)) ?? first);
  const leads = (carried ? undefined : agents.at(-1)) ?? subject;
  const ends = leads === undefined && all.some((one) => thanksOthers(masked, one));
  return { leads, partners: groups.filter((one) => one.role === "partner"), ends };
}

/** 村委会的王某、李某: it is they who act. */
function ownedBy(masked: TypedText, owner: Group, one: Group): boolean {
  const between = masked.text.slice(owner.to, one.from);
  if (one.role === "subject" && between === "的") return true;
  return isPerson(masked, one) && one.role === "subject" && calling.test(between) && !action.test(between);
}

/** 乙县农民画家甲, 乙县选手甲 act: the place only says of where they are. */
const calling = new RegExp(`^的?[^，。；：、${anySymbol}]{0,8}?(?:画家|作家|艺术家|[手员师者匠生民户]|艺人|青年|老人|姑娘|小伙子?|代表)$`);

function opens(before: string): boolean {
  opening.lastIndex = 0;
  return opening.test(before);
}

/** ‹L›长‹P›: whoever heads the place acts, and not the place, though the two share a character. */
function headed({ text, mentions }: TypedText, one: Mention, from: number, to: number): Mention {
  if (one.type !== "Place" && one.type !== "Village") return one;
  const at = mentions.indexOf(one, from);
  const head = at >= 0 && at < to && text.charAt(at + 1) === "长" ? mentions[at + 2] : undefined;
  return head?.type === "Person" ? head : one;
}

const take = (masked: TypedText, one: Group | undefined): Mention[] =>
  one ? [...new Set(mentionsIn(masked, one.from, one.to).map((each) => headed(masked, each, one.from, one.to)))] : [];

/** Who acts in the clause, and has no name. */
const someone =
  /^(?:而|但|希望|促请|要求|认为|期望|冀)?(?:特区政府|当局|署方|局方|处方|会方|校方|院方|警方|厂方|有关部门|政府部门|承建商|发展商)(?![的与和])/u;

/** A subject further back than this is another matter's. */
const farthest = 300;

/** Within one sentence, from the clause of `at` back to its beginning. */
function inSentence(masked: TypedText, at: number): Actors | undefined {
  const partners: Mention[] = [];
  for (let to = at, carried: 0 | 1 = 0; ; carried = 1) {
    const from = clauseStart(masked.text, to);
    const found = inClause(masked, from, to, carried === 1);
    partners.push(...found.partners.flatMap((one) => take(masked, one)));
    if (carried === 0 && !found.leads && someone.test(masked.text.slice(from, to))) return { leads: [], partners, carried, unnamed: true };
    if (found.leads) return { leads: take(masked, found.leads), partners, carried };
    if (found.ends) return { leads: [], partners, carried };
    if (from === 0 || at - from > farthest) return partners.length > 0 ? { leads: [], partners, carried: 0 } : undefined;
    to = from - 1;
  }
}

/** The first subject of a sentence that is a body or a place: what the next sentence goes on about. */
export function mainActor(view: View): Actors | undefined {
  const { text } = view.lean;
  for (let from = 0; from < text.length;) {
    const stop = text.slice(from).search(clauseBreak);
    const to = stop < 0 ? text.length : from + stop;
    const { leads } = inClause(view.lean, from, to, true);
    if (leads) return { leads: take(view.lean, leads), partners: [], carried: 2 };
    from = to + 1;
  }
  return undefined;
}

/** What a kicker or a headline is about. */
export function namedIn(view: View): Actors | undefined {
  const first = groupsIn(view.lean.text, 0, view.lean.text.length).find((one) => one.role !== "partner" && !inert(view.lean, one));
  return first && { leads: take(view.lean, first), partners: [], carried: 3 };
}

const besideVerb = pattern(`(?<who>${list("AOLVP")})(?:联合|共同|牵头|正在|成功|率先|独家|全额)?$`);

/** Who does what is told of something in a clause of its own: 甲局验收‹O›承接的‹J›. */
export function actorsBeside({ lean }: View, verb: number): Actors | undefined {
  const from = clauseStart(lean.text, verb);
  const [found] = lean.text.slice(from, verb).matchAll(besideVerb);
  const start = found === undefined ? undefined : from + found.index;
  if (start === undefined || roleOf(lean.text.slice(from, start), "") === "oblique") return undefined;
  return { leads: mentionsIn(lean, start, verb), partners: [], carried: 0 };
}

export const actorsAt = (view: View, at: number): Actors | undefined => inSentence(view.lean, at);
