/** Which event of a sentence something is said of. */
import { matchesIn } from "../../../rules/matches-in.ts";
import type { Mention } from "../../../model.ts";
import type { Match } from "../../../rules/match.ts";
import type { Page } from "./page.ts";
import { pattern } from "./patterns.ts";
import type { View } from "./view.ts";

export const event = pattern("{E}");

/** 决定召开‹E›的有关事项, 关于‹E›筹备情况: the event at `at` of the lean text is talked of, and takes place some other day. */
const talkedOf = /^(?:的)?(?:有关|相关|各项|具体)*(?:事项|事宜|议程|日程|筹备|准备|建议|决议|决定|议案|精神|筹委会|组委会)/u;
const talking = /(?:决定|关于|审议|研究|筹备|讨论|同意|提请|建议)(?:了)?(?:召开|举行|举办|召集)(?:了)?$/u;
export const isTalkedOf = ({ lean: { text } }: View, at: number): boolean =>
  talkedOf.test(text.slice(at + 1, at + 12)) || talking.test(text.slice(Math.max(0, at - 8), at));

const isEvent = (mention: Mention): boolean => mention.type === "Event";
const relative = /^[^，。；！？]{0,24}的[^，。；！？]{0,12}$/;

/** The event that a role between two positions of the lean text is of: the next one where the role describes it, else the last before, else the next. */
export function eventHere({ lean: { text, mentions } }: View, from: number, to: number): Mention | undefined {
  const positions = matchesIn(text, event).map((found) => found.index);
  const after = positions.find((position) => position >= to && !/[。！？]/.test(text.slice(to, position)));
  const described = after !== undefined && relative.test(text.slice(to, after));
  const at = described ? after : (positions.findLast((position) => position < from) ?? after);
  return at === undefined ? undefined : mentions[at];
}

/** 于“‹E›”中荣获金奖: where somebody won a prize once, and not what the article tells of. */
const wonThere = /^[”」』》]?[^，。；]{0,6}?(?:荣获|获得|获颁|夺得|勇夺|拿下|夺下|摘下|抱回|得奖|获奖|[获夺]\p{Script=Han}{0,4}[奖名军])/u;
export const isWhereWon = (event: Mention, page: Page): boolean =>
  wonThere.test(page.sentenceOf(event)?.text.slice(event.to, event.to + 20) ?? "");

export function lastEvent(view: View, page: Page): Mention | undefined {
  const found = page.lastBefore(view, view.sentence.start, isEvent);
  return found && !isWhereWon(found, page) ? found : undefined;
}

const occasion = /仪式|典礼|大会|会议|论坛|座谈会|发布会|推介会|推进会|调度会|现场会|比赛|演练|培训班/g;
const occasionBefore = /(?:仪式|典礼)[^，。]{0,12}[，。]/;

/** 奠基仪式 that is no mention: what is said of it is not said of the event named before. */
export const anotherEvent = (view: View, { from }: Match, known: Mention): boolean =>
  [...view.lean.text.slice(0, from).matchAll(occasion)].some(([word]) => !known.text.includes(word)) ||
  (view.index > 0 && occasionBefore.test(view.article.sentences[view.index - 1]?.text ?? "") && !/仪式|典礼/.test(known.text));
