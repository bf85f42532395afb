/** A post's title without what it says of the time: 原局长 is 局长, held no more, so that titles compare. */
import type { StatementStatus } from "../../model.ts";

export interface BareTitle {
  readonly title: string;
  /** What the words taken off say; `done` for 现任. */
  readonly says: StatementStatus | undefined;
}

type Prefix = readonly [words: RegExp, says: StatementStatus];

/** 原料, 前台, 现场, 老师 begin words of their own; 老校长 held the post, 老民警 still does. */
const chinese: readonly Prefix[] = [
  [/^(?:候选|疑似|所谓的?|假冒的?|冒牌)/u, "alleged"],
  [/^(?:拟任|拟提名为?|拟|候任|提名)/u, "planned"],
  [
    /^(?:原任|时任|曾任|历任|前任|上一?[任届]|已故的?|卸任的?|离任的?|(?:离?退休|离休)的?(?!(?:干部|人员|职工|教师).)|原(?![料子则创油煤点著始产告籍种生木])|前(?![台端锋沿线方期卫进哨置身列景厅庭海湾])|老(?=副?(?:村?支部?书记|支书|书记|(?:村|居)(?:委会)?主任|主任|村长|队长|大队长|会计|社长|[局厅厂校站乡镇县所组院馆部科处矿场园]长|主席|经理|文书)))/u,
    "ended",
  ],
  [/^(?:现任|新任|现(?![场金代货实役象有职]))/u, "done"],
];

const english: readonly Prefix[] = [
  [
    /^(?:(?:running|standing|bidding|vying|campaigning|tipped) (?:for|as|to be)|candidates? for|(?:nominee|contender|hopeful|challenger|favou?rite|front-?runner)s? for|alleged|purported|self-styled|self-proclaimed|so-called|fake|bogus|would-be)\s+/iu,
    "alleged",
  ],
  [/^(?:incoming|designate|prospective|next)\s+/iu, "planned"],
  [
    /^(?:(?:no longer|then|former|formerly|ex|late|retired|previous|previously|outgoing|fired|sacked|dismissed|suspended|one-time|onetime|sometime|erstwhile|past|ousted|deposed|disgraced|immediate past|long-time former|last)(?:\s+|-))/iu,
    "ended",
  ],
  [/^(?:current|present|incumbent|serving|sitting)\s+/iu, "done"],
];
/** `mayor-elect`, `bishop designate`, `council candidate`. */
const endings: readonly Prefix[] = [
  [/[\s-](?:candidate|nominee|hopeful|contender|aspirant)s?$/iu, "alleged"],
  [/[\s-](?:elect|designate)$/iu, "planned"],
  [/[\s-](?:emeritus|emerita)$/iu, "ended"],
];

/**
 * Takes off every such word, outermost first; the first that says something is what counts. 原 at the head of 原党组书记、局长 is said of
 * both; of 调研员、原副局长 the post that is still held is kept.
 */
export function bareTitle(words: string): BareTitle {
  const parts = words.split("、").map(bareOf);
  const head = parts[0]!;
  const isHeld = ({ says }: BareTitle): boolean => says === undefined || says === "done";
  const named = (some: readonly BareTitle[]): string => some.map(({ title }) => title).join("、");
  if (isHeld(head)) return { title: named(parts.filter(isHeld)), says: head.says };
  const now = parts.filter(({ says }) => says === "done");
  return now.length > 0 ? { title: named(now), says: "done" } : { title: named(parts), says: head.says };
}

function bareOf(words: string): BareTitle {
  const prefixes = /\p{Script=Han}/u.test(words) ? chinese : english;
  const found = [...prefixes, ...(prefixes === english ? endings : [])].find(
    ([rule]) => rule.test(words) && words.replace(rule, "") !== "",
  );
  if (!found) return { title: words, says: undefined };
  const inner = bareOf(words.replace(found[0], ""));
  return { title: inner.title, says: found[1] === "done" ? (inner.says ?? "done") : found[1] };
}
