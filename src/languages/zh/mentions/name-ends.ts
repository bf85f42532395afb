/**
 * Where a name ends and an appointment begins: 王芳 | 任 | 县水务局局长, 王芳 | 等同志. A finder that reads names alone takes the verb into the
 * person, or into the body (任县 was a county once); whoever found it, the verb is given back.
 */
import type { Candidate } from "../../../mention/extractor.ts";
import { gazetteer } from "./extractor-names.ts";
import { degree, endsTooSoon } from "./ends-too-soon.ts";
import { bodyEnds, isNoBody } from "./body-ends.ts";
import { surnameAt } from "./surname-at.ts";

/** What stands behind the verb that appoints: a body and its post. */
export const appointedTo =
  /(?:中共|中国共产党|共青团)|[^,，。;；:：、!！?？\s]{0,30}?(?:书记|主任|主席|[局厅部处科股所站队院校园馆场厂行社台庭组团省市州县区镇乡村]长|委员|常委|政委|经理|支书|校长|秘书长|检察长|干事|干部|会计|教师|助理|专员|调研员|巡视员|科员|法官|董事|监事|总监|代表|顾问|委员长|审判员|检察员|陪审员|党组成员)/u;
/** The same right behind 任; 何志任|同志 is a name. */
const appointment = new RegExp(`^(?!同志)(?:命为|为|${appointedTo.source})`, "u");
/** Behind 为 only a body: 李有为局长 is 李有为. */
const ofBody =
  /^(?:中共)?\p{Script=Han}{0,6}?[省市县区州旗镇乡局委](?=[^,，。;；:：、!！?？\s]{0,24}?(?:书记|主任|主席|[局厅部处科股所站队院校园馆镇乡县市区]长|委员))/u;
/** Behind a name, each with what must follow it: nobody's last character. */
const tails: readonly (readonly [tail: string, before: RegExp])[] = [
  ["任", appointment],
  ["慷", /^捐/u],
  ["为", ofBody],
  ["等", /^/u],
  [
    "因",
    /^(?:受贿|行贿|贪污|涉嫌|涉案|犯|违纪|违法|严重|病|公殉|工作(?:需要|变动|调动|失误)|年龄|退休|身体|酒驾|滥用|挪用|玩忽|职务(?:犯罪|变动))/u,
  ],
  ["均", /^(?:任|为|是|系|已|被|同意|不再|出席|参加|列席|到会|到场|在场|表示|作|发言|到|未|参与|前往|赴)/u],
  ["兼", /^(?:任|职)/u],
  ["现", /^(?:任|为|系|年|在)/u],
  ["曾", /^(?:任|在|是|获)/u],
  ["拟", /^(?:任|提名|聘|推荐|转|晋)/u],
  ["同", /^志/u],
  ["免", /^(?:去|职)/u],
  ["升", /^任/u],
  ["立", /^(?:即(?![将日使可便])|刻)/u],
  ["待", /^任/u],
  ["内", /^定/u],
  ["本", /^(?:应|该|是|来|要)/u],
  ["率", /^(?:队|领|团|先|[^,，。;；\s]{1,14}(?:长|书记|主任|人员|一行|干部|专班))/u],
  ["上", /^(?:党课|台|任|门|街|月|周|个月|半年)/u],
  ["为", /^[^,，。;；\s]{1,10}(?:颁奖|颁发|授[旗牌]|揭[牌幕]|献花|义诊|讲课|点赞|宣讲|送上)/u],
  ["为", /^(?:我们|我[省市县区镇乡]|他们|她们|您|你们|村民|群众|居民|乡亲|老人|孩子|学生|学校|全村|村里|大家|企业|家乡|农户|困难)/u],
  ["职", /^务/u],
  ["酒", /^后?驾/u],
  ["醉", /^酒?驾/u],
  ["交", /^(?:谈|流|给|代|付)/u],
  ["昨", /^[（(]\d|^(?:日|天|晚)/u],
  ["翻", /^(?:出|开|看|阅|译)/u],
  ["帮", /^(?:包|扶|助|联)/u],
  ["先", /^(?:后|到(?![会场岗任])|赴|来到|前往|在)/u],
  ["挂", /^(?:在嘴|帅|点|念)/u],
  ["座", /^谈/u],
  ["即", /^(?:赶|将|使|带|组织|率|前往|到(?!会)|向|对|召集|召开|安排|联系|启动)/u],
  ["时", /^(?:很|常|总是|就很|最爱|喜欢)/u],
  ["静", /^地/u],
  ["争", /^(?:在|于|今年|年底|明年|早日|把|用|让|实现|完成)/u],
  ["系", /^(?:夫妻|父子|父女|母子|母女|兄弟|姐妹|亲属|恋人|同学|师徒|同事|战友|[省市县区镇乡村我本]|\p{Script=Han}{2,4}[省市县区镇乡村])/u],
  ["今", /^[（(]\d|^(?:日|天|晨|早)/u],
  ["受", /^\p{Script=Han}{1,12}?(?:委托|委派|指派|邀请|聘请)|^(?:邀|聘|访时?|伤|表彰|处分|审|贿)/u],
  ["时", /^(?:年[\d一二三四五六七八九十近仅已]|年$)/u],
  [
    "经",
    /^(?:组织(?:批准|推荐|考察|研究)|民主|选举|推荐|多方|多次|协商|法院|审[理查]|调查|批准|考察|研究|抢救|投票|表决|全体|人介绍|[省市县区镇乡](?:委|人大|政府|人民))/u,
  ],
  ["常", /^(?:加班|下乡|走访|年[驻在]|常)/u],
  ["别", /^无/u],
  ["谈", /^[及起到]/u],
  ["跟", /^[他她我你您大]/u],
  // (记者陈金龙|摄)
  ["摄", /^[)）】\]]/u],
];

/** 乡长|江永和, and 南京市|长江|大桥. */
const ofTheRiver =
  /^(?:[大特]桥|[二三四五六]桥|隧道|流域|[干支]流|[上中下]游|[沿两]岸|岸|沿|段|水|航|港|轮|堤|边|口|以|路|村|经济|委|局|的|是|和(?!\p{Script=Han}{0,2}[^\p{Script=Han}])|与|十年|禁|生态|保护|公司|畔|渔|流|江|之|国家|文化|[，,。；;、]|$)/u;

/** 镇长葛丽娜 and 局长沙启明: 长葛 and 长沙 are cities elsewhere. */
const alsoCity = /^长[葛沙春安兴乐武寿](?=\p{Script=Han})(?![市县区镇乡村路街道大高经开])/u;
/** What has a head that is called so: a 镇长, a 局长. A 市 too, but 湖州市长兴经济开发区 names two places. */
const headed = /[局厅部处科股所站队院校园馆场厂行社台庭组团县区镇乡村会]/u;

/** 校长孙丽 is 孙丽, 乡长江永和 is 江永和: 长 behind what has one belongs to the post. */
export function endsPost(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (headed.test(before)) return text.startsWith("长孙", at) || alsoCity.test(text.slice(at, at + 4)) || isNotTheRiver(text, at);
  return before === "市" && (text.startsWith("长孙", at) || isNotTheRiver(text, at));
}

const isNotTheRiver = (text: string, at: number): boolean => text.startsWith("长江", at) && !ofTheRiver.test(text.slice(at + 2, at + 5));

/** 县人武部|政委, 市防指|政委 */
const commissar = /(?:.{3}[部队局]|.防指)政委$/u;
/** 现任|审计局局长: since when, and no part of a name. */
const heldSince = /^(?:现任|新任|时任|曾任|原任|历任|拟任)(?=\p{Script=Han}{2})/u;
const isCutFromDepartment = ({ from, to }: Candidate, text: string): boolean =>
  text.slice(from, to) === "人事部" && /(?:组织|党委|行政|党群|综合)$/u.test(text.slice(Math.max(0, from - 2), from));

/** 柳河村|包村 */
const sentThere = /.[村镇乡区](?:包|驻|挂|联|进|入)村$/u;

/** 党委委员|包村|干部: who looks after a village, and none of that name. */
const looksAfter = /(?:委员|干部|领导|书记|主任|成员|负责人|同志)(?:包|驻|挂|联|帮)村$/u;

/** The candidate without what is no part of its name; `undefined` where nothing is left of it. */
export function withinName(candidate: Candidate, text: string): Candidate | undefined {
  if (candidate.type === "Person") return person(candidate, text);
  if (candidate.type === "Agency" && commissar.test(text.slice(candidate.from, candidate.to)))
    return { ...candidate, to: candidate.to - 2, ...(candidate.name !== undefined && { name: candidate.name.replace(/政委$/u, "") }) };
  // 组织|人事部部长: a department of whatever body that is.
  if (candidate.type === "Agency" && isCutFromDepartment(candidate, text)) return undefined;
  if ((candidate.type === "Agency" || candidate.type === "Organization") && heldSince.test(text.slice(candidate.from, candidate.to))) {
    const { name: _, ...rest } = candidate;
    return { ...rest, from: candidate.from + 2 };
  }
  if (isNoBody(candidate, text)) return undefined;
  const ends = bodyEnds(candidate, text);
  if (ends !== undefined) return ends;
  if (candidate.type === "Village" && looksAfter.test(text.slice(candidate.from, candidate.to))) return undefined;
  if (candidate.type === "Village" && sentThere.test(text.slice(candidate.from, candidate.to)))
    return { ...candidate, to: candidate.to - 2 };
  if (text.charAt(candidate.from) !== "任" || !named.has(candidate.type) || !appoints(text, candidate.from, candidate.type !== "Village"))
    return candidate;
  const from = candidate.from + 1;
  if (candidate.to - from < 2 || candidate.extractor === gazetteer) return undefined;
  const { name: _, ...rest } = candidate;
  return { ...rest, from };
}

const named: ReadonlySet<Candidate["type"]> = new Set(["Place", "Village", "Agency", "Organization"]);

/** Nothing is joined to what stands before a mark or a verb: 严仲和、林小芳 are two, and so are 黄建和 周小兰 where blanks part names; 江永和表示. */
const joinsNothing =
  /^(?:[和与同及各将向从](?:[、,，。;；)）]|$)|和(?:立法委员|立委|议员|主委|[里村乡镇]长)(?=[、,，。及等])|和(?:表示|指出|强调|认为|介绍|说|与|及(?!时|其|格|早|至)|讲话|出席|主持|到会|坦言|宣布|致辞|总结|要求|也|又|则|却|当选|表态|作(?:了|讲话|发言|动员|专题)|率(?:队|领|团)|告诉(?!他)|等(?:人|\d|[两三四五六七八九十多]+[位人])|就(?![读业近餐诊医地职任座学])|在(?:[^,，。;；]{0,8}(?:会上|仪式上|讲话中|致辞中|发言中|采访|现场(?:说|表示))|调研|主持)))/u;
const joinsNoBlank = /^[和与同及各]\s/u;
/** Of a name without a Chinese surname, in characters. */
const longestForeign = 5;

function endsInConjunction({ from, to }: Candidate, text: string): boolean {
  const surname = surnameAt(text, from);
  if (to - from >= (surname > 0 ? surname + 2 : longestForeign)) return false;
  const behind = text.slice(to, to + 16);
  return joinsNothing.test(behind) || (joinsNoBlank.test(behind) && /[\s:：]/u.test(text.charAt(from - 1)));
}

/** 苏委发〔2021〕68号 is a document's number. */
const ofDocument = /^[〔[【（(](?:19|20)\d\d[〕\]】）)]\d*号?/u;

/** 代|魏市长转达 */
const isFor = (text: string, from: number, to: number): boolean =>
  text.charAt(from) === "代" && to - from === 2 && surnameAt(text, from + 1) > 0 && /^[省县市乡镇区局处]长/u.test(text.slice(to, to + 2));
/** 9位国中校长, 在万豪轩举行: a measure, and where it is held. */
const isMeasure = (text: string, from: number): boolean =>
  /^[位名户台]/u.test(text.slice(from)) && /[\d一二三四五六七八九十百多各几两]$/u.test(text.slice(0, from));
/** 梅山|乡长林俊谋, 头份|镇长: a place and its head, by the name behind. */
const isPlaceOfHead = (text: string, from: number, to: number): boolean =>
  to - from === 2 &&
  !/[长任席员记]$/u.test(text.slice(Math.max(0, from - 1), from)) &&
  /^(?:[乡镇市]长|县长|区长)/u.test(text.slice(to, to + 2)) &&
  surnameAt(text, to + 2) > 0 &&
  /^[、,，。;；(（及和与等]|^(?:表示|指出|说|主持|出席|到场)/u.test(text.slice(to + 5, to + 8));
/** 通霄|白西里长为王文德: a village, by what is told of who heads it. */
const isVillageOfHead = (text: string, from: number, to: number): boolean =>
  to - from === 2 && /^[里村]长(?:[为由则是]|补选|一职|候选|当选)/u.test(text.slice(to, to + 4));
const isVenue = (text: string, from: number, to: number): boolean =>
  /[在假于]$/u.test(text.slice(Math.max(0, from - 1), from)) &&
  /^(?:举行|举办|设宴|席设|聚餐|宴请)/u.test(text.slice(to, to + 2)) &&
  venue.test(text.slice(to - 1, to));
const venue = /[轩阁楼台园庭堂宫厅苑院]$/u;

/** 、曾连|任五届主席; 蔡曾|任代表: 曾 says when, and is no surname there nor a name. */
const onceHeld =
  /^曾(?:连任|经|任|在|获|于|是|赴|前往|担任|参选|代表|当选|服务|出任|获选|被|荣[获立膺]|先后|多次|[两三四五数]次|参[加与]|受[到过]|因[^\P{Script=Han}]|兼任|从事|主持|长期|一度|供职|服役|创办|经营|入选|发表|立下|拿过|用名)/u;
const isOnce = (text: string, from: number, to: number): boolean =>
  (text.charAt(from) === "曾" && onceHeld.test(text.slice(from, from + 4))) ||
  (/^[曾方]/u.test(text.slice(from, to)) && standsBehindName(text, from)) ||
  (to - from === 2 && text.charAt(to - 1) === "曾" && /^(?:任|担任|连任|在|获)/u.test(text.slice(to, to + 2)));

/** 县委书记祁大山|曾婉拒: nobody is named right behind somebody. */
const standsBehindName = (text: string, at: number): boolean =>
  [2, 3].some(
    (length) =>
      at >= length &&
      surnameAt(text, at - length) === 1 &&
      /^\p{Script=Han}+(?<![书記记员長长任席师師官])$/u.test(text.slice(at - length, at)) &&
      introduces.test(text.slice(Math.max(0, at - length - 3), at - length)),
  );

/** 蔡永常|大姊: whose elder sister she is, and nobody called 常. */
const kin = /^(?:大姊|大姐|大哥|二哥|二姊|二姐|三哥|胞兄|胞弟|胞姊|女儿|儿子)$/u;
const isKin = (text: string, from: number, to: number): boolean =>
  kin.test(text.slice(from + 1, to)) && from >= 2 && surnameAt(text, from - 2) === 1;

/** 谢姓 of 谢姓小队长 is nobody's name, nor 于上月 one, nor 常上月; 卢伯德 of 卢伯德圆形地 gave it to a place. */
const isNoName = (text: string, from: number, to: number): boolean =>
  // 卢碧台风, 玛娃强台: what a storm is called.
  /^(?:[轻中强]度?)?(?:台风|强台|热带(?:低压|风暴))/u.test(text.slice(to, to + 6)) ||
  (to - from === 2 && text.charAt(to - 1) === "姓" && /^\p{Script=Han}/u.test(text.slice(to))) ||
  /^[于常在]?[上本下][个]?月$|^于[今昨明]/u.test(text.slice(from, to)) ||
  // 庄子籍|在外企业家 is from there, 广西郁林州|人 too; 时|设第一书记 tells what there was then.
  (text.charAt(to - 1) === "籍" && /^(?:在外|企业|青年|优秀|乡[贤亲友]|人士|学[生子]|[客商老干知])/u.test(text.slice(to))) ||
  (text.charAt(to - 1) === "州" && /^人[,，。、]/u.test(text.slice(to)) && /\p{Script=Han}{2}$/u.test(text.slice(0, from))) ||
  (/^时[设称属名辖]/u.test(text.slice(from)) && /[（(,，]$/u.test(text.slice(0, from))) ||
  /^(?:圆形地|大马路|马路|前地|斜巷|街市)/u.test(text.slice(to, to + 4));

/** 小|刘挂在嘴边: a form of address, and what is done. */
const isNick = (text: string, from: number, to: number): boolean =>
  to - from === 2 && /(?:^|[,，。;；:：“”!！?？、])[小老]$/u.test(text.slice(Math.max(0, from - 2), from));

/** 新任分局长苗栗|苏志明、竹南|潘家旺: by the place that each goes to. */
const counties = /^(?:宜兰|桃园|新竹|苗栗|彰化|南投|云林|嘉义|屏东|台东|花莲|澎湖|金门|台中|台南|高雄|台北|新北|基隆)/u;
const isPlaceAndName = (text: string, from: number, to: number): boolean =>
  to - from === 3 &&
  counties.test(text.slice(from, to)) &&
  surnameAt(text, from + 2) === 1 &&
  /^\p{Script=Han}{2}[、,，及和。]/u.test(text.slice(to, to + 3));

/** 记者林玉|芬南投报导: no stroke parts the name from where it was written. */
const reported =
  /^\p{Script=Han}(?:宜兰|桃园|新竹|苗栗|彰化|南投|云林|嘉义|屏东|[台臺][东中南北]|花莲|澎湖|金门|马祖|高雄|新北|基隆|综合)报[导道]/u;
const isWriterCut = (text: string, from: number, to: number): boolean =>
  to - from === 2 && /(?:记者|特派员)$/u.test(text.slice(Math.max(0, from - 3), from)) && reported.test(text.slice(to, to + 5));

/** 卫生所长|照卫福大楼: 长照 is long-term care. */
const isLongTermCare = (text: string, from: number): boolean =>
  text.charAt(from) === "照" && text.charAt(from - 1) === "长" && /^照(?:[司顾卫服中机据站专]|\d)/u.test(text.slice(from, from + 2));

/** 康安路|早在民国72年: a road, by what is told of it. */
const isRoad = (text: string, to: number): boolean =>
  /[路街巷]/u.test(text.charAt(to - 1)) &&
  /^(?:早在|全长|拓宽|位于|沿线|[一二三四五六]段|\d+号|道路|段|旁|口)/u.test(text.slice(to, to + 3));

/** 从鲁志远至鲁立成湾路口: a road begins at a place called like somebody. */
const isRoadsEnd = (text: string, from: number, to: number): boolean =>
  /[从自由]/u.test(text.charAt(from - 1)) &&
  /^[至到](?!任|位|场|岗)[^，。；、]{2,12}?(?:路口|大桥|桥头|路段|段|村口|全长|公里|道路|公路|湾|组)/u.test(text.slice(to, to + 18));

/** 秦楚|网讯: what a site is called after. */
const ofSite = /^(?:新闻)?(?:网|在线|新媒体|融媒|云媒)(?:[讯记]|消息|综合|报道|[（(]|[\s　]*(?:记者|通讯员))/u;

function person(candidate: Candidate, text: string): Candidate | undefined {
  const { from, to } = candidate;
  if (ofSite.test(text.slice(to, to + 8))) return undefined;
  // 高山阳|跟他说: to whom somebody speaks.
  if (to - from > 3 && /[跟对向][他她我你]$/u.test(text.slice(from, to))) return { ...candidate, to: to - 2 };
  if (isWriterCut(text, from, to)) return { ...candidate, to: to + 1 };
  if (isLongTermCare(text, from) || isRoad(text, to)) return undefined;
  if (to - from === 2 && surnameAt(text, from) === 1 && degree.test(text.slice(to, to + 3))) return { ...candidate, to: to + 1 };
  if (isPlaceAndName(text, from, to)) return { ...candidate, from: from + 2, to: to + 2 };
  if (isNick(text, from, to) || isWard(text, from, to) || isNoName(text, from, to)) return undefined;
  if (isOnce(text, from, to) || isKin(text, from, to)) return undefined;
  if (isRoadsEnd(text, from, to)) return undefined;
  if (
    isFor(text, from, to) ||
    isMeasure(text, from) ||
    isVenue(text, from, to) ||
    isPlaceOfHead(text, from, to) ||
    isVillageOfHead(text, from, to)
  )
    return undefined;
  if (ofDocument.test(text.slice(to, to + 12)) && /[发字函办号]/u.test(text.charAt(to - 1))) return undefined;
  if (endsPost(text, from)) return to - from > 2 ? { ...candidate, from: from + 1 } : undefined;
  if (endsInConjunction(candidate, text) || endsTooSoon(candidate, text)) return { ...candidate, to: to + 1 };
  const least = surnameAt(text, from) + 1;
  for (const [tail, before] of tails)
    if (to - 1 - from >= Math.max(2, least) && text.charAt(to - 1) === tail && before.test(text.slice(to, to + 40)))
      return { ...candidate, to: to - 1 };
  return candidate;
}

const told = /(?:同志|先生|女士|[)）]|[拟现曾兼均]|先后|继续|分别|决定|同时)$/u;
const elided = /(?:[,，;；]|[年月日起])$/u;
/** 任县县长 and 任县人民政府 are of the county that was. */
const ofCounty = /^任县(?:县|人民|政府|城)/u;
const opening =
  /^(?:.*(?:[\s,，。;；:：、(（“]|决定|研究|任命|聘任|免去|推荐|提名|同意|批准|选举|通知|如下|选派|和|及|[局厅部处科股所站队院校园馆县市区镇乡会]长|书记|主任|主席|委员|常委|经理))?$/u;

/** Whether 任 at `at` is the verb: behind a name, or behind what leads up to a post; at the head of a clause only where that may be left out. */
export function appoints(text: string, at: number, mayElide = true): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  if (told.test(before)) return true;
  if (mayElide && elided.test(before)) return !ofCounty.test(text.slice(at, at + 4));
  for (const length of [2, 3, 4]) {
    const from = before.length - length;
    const surname = from < 0 ? 0 : surnameAt(before, from);
    if (surname > 0 && length - surname >= 1 && length - surname <= 2 && /^\p{Script=Han}+$/u.test(before.slice(from)))
      if (opening.test(before.slice(0, from))) return true;
  }
  return false;
}

/** 麻醉科|副主任 */
const isWard = (text: string, from: number, to: number): boolean =>
  to - from === 3 && text.charAt(to - 1) === "科" && /^(?:副?主任|副?科长|医[师生]|护士)/u.test(text.slice(to, to + 3));

/** What stands right before a name, and what right behind 和 joins another holder of a post to it. */
const introduces = /(?:[长席员师任官]|书记|委|常委|经理|代表|记者|同志|总工|助理|[、，,:：(（“]|^)$/u;
const another =
  /^(?:[^,，。;；:：、!！?？\s]{0,10}?(?:书记|主任|主席|[局厅部处科股所站队院校园馆省市县区州镇乡村行会]长|委员|常委|经理|董事|检察长|政委|代表|助理|干部|队员|会计|支书|工程师))/u;

/** 局长汪明云和副县长: 和 at `at` joins two people, and is no part of 云和 or 平和县. */
export function joinsPeople(text: string, at: number): boolean {
  if (text.charAt(at) !== "和" || !another.test(text.slice(at + 1, at + 24))) return false;
  for (const length of [3, 2, 4]) {
    const from = at - length;
    const surname = from < 0 ? 0 : surnameAt(text, from);
    if (surname === 0 || length - surname < 1 || length - surname > 2) continue;
    if (/^\p{Script=Han}+$/u.test(text.slice(from, at)) && introduces.test(text.slice(Math.max(0, from - 3), from))) return true;
  }
  return false;
}
