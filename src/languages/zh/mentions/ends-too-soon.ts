/** A name of two characters behind a post that goes on: 主任何建|所，副主任, 主席彭炳|堂主礼. What stands behind the third character tells. */
import type { Candidate } from "../../../mention/extractor.ts";
import { surnameAt } from "./surname-at.ts";
import { neverGiven } from "./tables/surnames.ts";

const behindPost =
  /(?:调研员|巡视员|科员|[局厅部处科股所站院校县市区镇乡州组队省村里邻课会社察议]长|书记|支书|主任|主席|常委|政委|经理|议员|干事|理事|监事|主委|代表|委员|秘书|专员|总监|参议|秘书长|[理监董]事长|总干事|执行长|渔民|农民|父亲|母亲|志工|船主|劳工)$/u;
/** Of one character alone before a mark, what is no part of a name: 局长张伟说：, 记者李明摄, 张伟等，. */
const noGiven = /[等说称讲问答道笑喊看想写摄图文报任到]/u;
/** 平等 and 所 are words, but 主席吴万平等市领导 and 主任何建所， name people of three characters. */
const goesOnBefore =
  /^(?:(?<one>\p{Script=Han})[、，；,;]|\p{Script=Han}等(?:[省市县区州镇乡]?(?:级|直)?(?:[老]?领导|四大家)|\d+[名位人]|(?:也|均|都|分别|先后|一行|陪同|参加|出席|赴|前往|通过|到场|到会)))/u;

const benefits =
  /^[惠以论能提普顾触]及[^,，。;；、\s]{1,10}?(?:[长席任员]|代表|书记|理事|总干事)(?=\p{Script=Han}{2,8}(?:[,，。;；、]|等))|^[论能提普顾触]及各[级界地]/u;
/** 韦思|理学士: a courtesy of Macau behind a name of three characters. */
export const degree = /^[理文法工医]学士/u;
/** 蔡永|常上月辞世, 戴一|勇于昨日到任: when it was. */
const before =
  /^\p{Script=Han}自(?:民国|[去今前]年|\d)|^[勇善敢乐忠安]于(?:[昨今去前当]|近[日期]|年[初底]|[上本]月|\d)|^\p{Script=Han}(?:[上本][个]?月|日前|昨[日天晚]?|今[日天早晨]?(?=[,，(（\d]|上午|下午))/u;
/** 张丽|善为感谢志工: what he or she does it for; 特为 and 专为 are words. */
const forThat =
  /^[^\P{Script=Han}特专因亦也均都并曾即既更仍会要能将已现当]为(?:了|感谢|推动|推广|鼓励|表达|表彰|慰问|关怀|落实|提升|响应|庆祝|[让使](?=\p{Script=Han}))/u;
/** 王金|生意外身故 */
const fell = /^\p{Script=Han}(?:意外|因病|因故|不幸|突然)\p{Script=Han}/u;
/** 魏国|展与侦查佐许至诚, 曾明|村及下仑村长: another one is joined; 参与 and 普及 are verbs. */
const joined =
  /^(?<last>[^\P{Script=Han}参赠给普涉以顾触惠波危遍推提论])[与及](?=(?:副|前|原|该)?\p{Script=Han}{0,8}?(?:[长员任佐师席]|主委|代表|总干事|秘书|参议|主秘)\p{Script=Han}{2,3}(?:[、,，。;；等)]|\d|$|一同|共同|分别|先后|亲自|联合|连袂|陪同|主持|主礼|出席|到场|[也都均])|\p{Script=Han}{2,6}[里村乡镇]长)/u;
/** 村支书王智|平和驻村工作组组长: another one is joined; 平和 is no word there. */
const joinedByAnd =
  /^(?<last>[平温祥谐柔亲宁调缓中永共饱谦云仁泰义人])和(?!地)\p{Script=Han}{0,12}?(?:[长员任师席]|书记|代表|经理)\p{Script=Han}{2,3}(?=[的、,，。;；等说]|一同|共同|分别|陪同|参加|介绍|汇报|表示|$)/u;
/** 前乡长林慧|真的丈夫 */
const ofKin = /^\p{Script=Han}的(?:丈夫|妻子|太太|先生|夫人|女儿|儿子|母亲|父亲|胞?[弟妹哥姐]|遗孀|家属)/u;
/** 清水镇长颜秋|月均到场, 分局长傅雪|强调升副局长 */
const allCame =
  /^[^\P{Script=Han}因已正也均曾被亦还]?(?<!因)(?:涉嫌(?:严重)?|严重)违[纪法]|^新任副?(?:组长|主任|书记|[局县会指理]\p{Script=Han}{0,2}长)|^\p{Script=Han}调[任升派往]|^\p{Script=Han}将(?:于|出任|接任|接替|升任|调任|担任|自)|^\p{Script=Han}均(?:到场|到会|出席|莅临|在场|应邀|亲自|参与)/u;

/** 主席彭炳|堂主礼, 县长许雅|伦致赠: what is done at a ceremony by whom a post names; the last of these say how, and are no name's. */
const atCeremony =
  /^(?<last>[^\P{Script=Han}亦也都均并曾即既更仍会要能将已现当先再又则各共皆偕代获应特才后前同一率被])(?:主礼|致赠|致送|监交|监誓|剪彩|揭牌|揭幕|亲临|莅临|受赠|颁赠|布达|就职|宣誓|分别(?=颁|致|捐|代表|上台))/u;
const isAtCeremony = (behind: string): boolean => {
  const last = atCeremony.exec(behind)?.groups?.["last"];
  return last !== undefined && !noGiven.test(last) && !neverGiven.has(last);
};

/** 书记方瑞|健在仪式上致辞: nobody is said to be alive. */
const somewhere = /^健在(?![世,，。;；、！!？?]|$)/u;
const isJoined = (behind: string): boolean => {
  const last = joined.exec(behind)?.groups?.["last"];
  // 主委刘文任及副主委: nobody is said to hold and.
  return last !== undefined && (last === "任" || !noGiven.test(last)) && !neverGiven.has(last);
};

/** 主任何建|所，副主任: between a post and a mark there is one name. */
export function endsTooSoon({ from, to }: Candidate, text: string): boolean {
  if (to - from !== 2 || surnameAt(text, from) !== 1 || !behindPost.test(text.slice(Math.max(0, from - 3), from))) return false;
  // 校长吴德惠及家长会长: somebody is joined, and nothing reaches anybody.
  if (
    benefits.test(text.slice(to, to + 16)) ||
    degree.test(text.slice(to, to + 3)) ||
    allCame.test(text.slice(to, to + 8)) ||
    ofKin.test(text.slice(to, to + 5)) ||
    before.test(text.slice(to, to + 5)) ||
    forThat.test(text.slice(to, to + 4)) ||
    fell.test(text.slice(to, to + 5)) ||
    isAtCeremony(text.slice(to, to + 6)) ||
    joinedByAnd.test(text.slice(to, to + 24)) ||
    isJoined(text.slice(to, to + 24)) ||
    somewhere.test(text.slice(to, to + 4))
  )
    return true;
  const found = goesOnBefore.exec(text.slice(to, to + 8));
  return found !== null && !noGiven.test(text.charAt(to)) && !/[和与及同]/u.test(text.charAt(to));
}
