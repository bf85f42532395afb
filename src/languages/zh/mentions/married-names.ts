/** Women of Taiwan and Hong Kong under their husband's surname and their own: 林陈玉兰, 陈黄淑媛. */
import type { Candidate } from "../../../mention/extractor.ts";
import { wordStartingAt, type Reading } from "./reading.ts";
import { marriedName } from "./regional-rules.ts";
import { commonSurnames, compoundSurnames, neverGiven, rareSurnames } from "./tables/surnames.ts";

/** Borne there by many more than on the mainland. */
const regionalSurnames: ReadonlySet<string> = new Set("洪詹施游简柯翁卓庄凌涂温欧尤侯纪蓝辛莫麦关甘");
const after =
  /^(?:[,。;、)（(等]|$|女士|捐|表示|指出|说|代表|主持|接受|率|出席|致|以|和|与|及|在|也|都|均|皆|将|亲自|到场|兼|时|受访|强调|感谢|向|就|亦|又|今|昨|[明去]年|于|会|曾|陪|介绍|称|指|的|同|为|主席|会长|议员|总理|理事长|署长|局长|校长|博士|太平绅士|[GSB]BS|JP|MH)/u;

/** What somebody does, and how: 丁叶燕薇 | 出任, 张黄秀兰 | 共同. */
const doing = /^(?:v|vd|d|ad|c|p)$/u;
const endsAt = (reading: Reading, at: number): boolean => {
  if (after.test(reading.text.slice(at, at + 4))) return true;
  const word = wordStartingAt(reading, at);
  return word !== undefined && word.text.length > 1 && doing.test(word.tag);
};

const rank = /秘书|技正|主任|委员|专员|[一二三]等/u;
/** 再度委任|何刘美玲, 任校长十二年的|陈黄丽娟 */
const opens = /(?:[遗孀、会里村年乡镇]|其[女妻]|委任|续任|任命|邀请|感谢|欢迎|捐[赠款地][人者]|[获由经]|[年位]的)$/u;
/** 由于|黄敏惠, 乡代|谢炫樵, 镇民代|方文祥: the first character is the end of a word, and a name of three is behind it. */
const isOfWordBefore = (text: string, at: number): boolean =>
  /(?:由于|[鉴关终至对基等在属]于|[乡镇市区里民议国]代|[年]代)$/u.test(text.slice(Math.max(0, at - 1), at + 1));
/** Behind a post or a mark: `ends` is where posts and names end. */
export function findMarriedNames(reading: Reading, ends: ReadonlySet<number>): Candidate[] {
  const { text } = reading;
  const found: Candidate[] = [];
  for (let at = 0; at + 4 <= text.length; at++) {
    const [first, second, third, fourth] = [text.charAt(at), text.charAt(at + 1), text.charAt(at + 2), text.charAt(at + 3)];
    // 选理事长时|徐进忠, 林武宏简任秘书
    if (first === "时" || rank.test(third + fourth) || isOfWordBefore(text, at) || fourth === "宅") continue;
    const isHers = commonSurnames.has(second) || regionalSurnames.has(second);
    if (!(commonSurnames.has(first) || rareSurnames.has(first)) || !isHers || compoundSurnames.has(first + second)) continue;
    if (
      (third !== "少" && third !== "可" && neverGiven.has(third)) ||
      neverGiven.has(fourth) ||
      !/^\p{Script=Han}{2}$/u.test(third + fourth)
    )
      continue;
    if (
      !(
        ends.has(at) ||
        (ends.has(at - 1) && text.charAt(at - 1) === " ") ||
        opens.test(text.slice(0, at)) ||
        (text.charAt(at - 1) === "为" && text.charAt(at + 4) === "、") ||
        // 陈郑蕴玉女士, at the head of a line of minutes.
        ((at === 0 || /[)）]/u.test(text.charAt(at - 1))) && /^(?:女士|小姐|太平绅士)/u.test(text.slice(at + 4, at + 8)))
      ) ||
      !endsAt(reading, at + 4)
    )
      continue;
    const { id, confidence } = marriedName;
    found.push({ from: at, to: at + 4, type: "Person", extractor: id, confidence });
  }
  return found;
}
