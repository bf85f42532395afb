/** Who held a post in a time that nobody still does: pages of a county's history are told without a 曾. */
import { lasts } from "../../../relate/standing/lasting.ts";
import type { Told } from "../../../relate/standing/told.ts";

const reigns = "康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|光绪|宣统|洪武|永乐|嘉靖|万历|崇祯";
const ages = "唐|宋|元|明|清";
const numerals = "[元一二三四五六七八九十廿卅百]{1,4}";
/** 民国 counts on in Taiwan: years up to 38, and the age as such. */
const republic =
  "民国(?:时期|初年?|末年|期间|年间|(?:[1-9]|[12]\\d|3[0-8])年|(?:元|[一二三四五六七八九]|[一二]?十[一二三四五六七八九]?|三十[一二三四五六七八]?|廿[一二三四五六七八九]?)年)";
const wars = "(?:抗战|抗日战争|解放战争|土地革命|国共内战|大革命|文革|文化大革命|大跃进|人民公社)(?:时期|时|期间|初期|后期|年代|爆发后)";
const before = "(?:解放|建国|新中国成立|中华人民共和国成立)(?:前|初期?|之初|前夕|后不久)";
const decades = "(?:上个?|20|二十)世纪(?:[二三四五六七]十|[2-7]0)年代(?:初|末|中期|初期|末期|后期)?";
const years = "(?:公元)?1(?:[0-8]\\d\\d|9[0-7]\\d)年(?:\\d{1,2}月(?:\\d{1,2}日)?)?(?:[初底末春夏秋冬]|[上下]半年)?";
const time = `(?:${republic}|(?:${reigns})(?:${numerals}年)?(?:间|年间|时)?|(?:${ages})(?:朝|代)(?:末年?|初年?|[^，。；]{0,2}年间)?|${wars}|${before}|${decades}|${years})`;
/** At the head of what is told, and nothing between that has a time of its own or leads to today. */
const framed = new RegExp(
  `(?:^|[。；！？：，\\n]|早在|[在于至到])${time}[，,]?(?![^。；！？]{0,60}(?:现任|现为|现[在年]|如今|今|目前|至今|以来|生(?!产)|始建|建成|成立|创办|参加|入[党团伍学校]|毕业|后[代人裔]|[的起子孙]|[12]\\d{3}年|年[^，。；]{0,3}$))[^。；！？]{0,60}$`,
  "u",
);
const ofToday = /现[任为在年]|今|目前|以来/u;
const goesOnToday = /^[^。；！？]{0,40}?(?:至今|现在|如今|今仍|一干就是|一当就是|一做就是)/u;

/** From there on a page may be of the time that it tells of. */
const firstYear = 2000;

/**
 * Whether the time that frames a statement is so long past that who held the post then holds it no more.
 *
 * @param text - of the sentence
 * @param published - the day of its article, as YYYY-MM-DD, where it is known
 */
export function isLongPast(text: string, { predicate, subject, from, to }: Told, published: string | undefined): boolean {
  if (subject.type !== "Person" || predicate === undefined || !lasts(predicate, subject)) return false;
  if (published !== undefined && Number(published.slice(0, 4)) < firstYear) return false;
  return framed.test(text.slice(Math.max(0, from - 120), from)) && !ofToday.test(text.slice(from, to)) && !goesOnToday.test(text.slice(to));
}
