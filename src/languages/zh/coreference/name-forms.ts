/** One form for the names of Chinese bodies: the words that official and spoken names differ by. */
import { plain } from "../../../resolve/within/name-forms.ts";
import { withFullBody } from "./short-bodies.ts";

/** Spoken → official, as endings or parts of the names of bodies. Longer ones first. */
const official: readonly (readonly [RegExp, string])[] = [
  // Taiwan's: 南投县府, 南投县政府卫生局 of what is 南投县卫生局, too.
  [/(?<=^\p{Script=Han}{2}[县市])府(?=$|\p{Script=Han}{1,12}[处局]$)/u, "政府"],
  [/(?<=^\p{Script=Han}{2}[县市])政府(?=(?:卫生|警察|消防|环境?保护?|文化|税务|地方税务|教育|社会|原住?民族?(?:行政)?)[处局]$)/u, ""],
  [/人大常委会$/, "人民代表大会常务委员会"],
  [/发展改革(?:委员会|委|局)|发展和改革(?:委员会|委|局)|发改(?:委员会|委|局)/, "发展和改革局"],
  [/住房城乡建设局|住建局/, "住房和城乡建设局"],
  [/人社局|人力资源社会保障局/, "人力资源和社会保障局"],
  [/(?:文旅|文化旅游|文化和旅游|文化广电旅游|文化广电和旅游)局/, "文化和旅游局"],
  [/卫健(?:委员会|委|局)|卫生健康(?:委员会|委)/, "卫生健康局"],
  [/(?:市监|市场监管)局/, "市场监督管理局"],
  [/交通局/, "交通运输局"],
  [/应急局/, "应急管理局"],
  [/农业局/, "农业农村局"],
  [/环保局/, "生态环境局"],
  [/城管局|城市管理局/, "城市管理局"],
  [/医保局/, "医疗保障局"],
  [/退役军人局/, "退役军人事务局"],
  [/教体局/, "教育和体育局"],
  [/综合执法局/, "综合行政执法局"],
  [/妇联(?:合会)?$/, "妇女联合会"],
  [/残联$/, "残疾人联合会"],
  [/(?<!中国)科协$/, "科学技术协会"],
  [/(?<!人民)法院/, "人民法院"],
  [/(?<!人民)检察院/, "人民检察院"],
  [/(?<=([县镇乡]))\1(?=(?:人民)?政府$)/, ""],
  [/(?<!人民)政府$/, "人民政府"],
  [/(?:村委会|村民委员会|村委)$/, "村民委员会"],
  [/(?:居委会|居民委员会|居委)$/, "居民委员会"],
  [/管委会$/, "管理委员会"],
  [/政法委员会$/, "政法委"],
];

/** 东莞前市委书记 held his post before; 东莞市委 is what it was. */
const formerWithin = /^(.{2,8}?)[前原]([省市县区州])(?=委$|纪委$|政府$|人大$|政协$)/;
const today = (name: string): string => name.replace(formerWithin, (_, place: string, level: string) => withLevel(place, level));

/** 广东省东莞市委 is 东莞市委, 合肥市庐江县财政局 庐江县财政局; a district's name several cities may have. */
const outer =
  /^(?:\p{Script=Han}{2,3}省|(?:北京|上海|天津|重庆)市|(?:内蒙古|西藏|广西壮族|宁夏回族|新疆维吾尔)自治区)(?=\p{Script=Han}{1,7}?(?:(?<![城门超股都])市|(?<![社园景校小城辖地林牧灾特])区|[县州旗盟])(?![场政容]))|^\p{Script=Han}{2,4}市(?=\p{Script=Han}{1,6}?县)/u;

/** 十七届 of 庐江县十七届人大常委会: no other body than that of the next term. */
const term = /(?<=[省市县区州旗盟镇乡])第?[一二三四五六七八九十百\d]{1,4}届/u;

/** Two forms of a body's name with the same key are one: 清镇市发改局 and 清镇市发展和改革局. */
export function bodyKey(name: string): string {
  let key = today(withFullBody(plain(name)))
    .replace(/^(?:中共|中国共产党)/, "")
    .replace(outer, "")
    .replace(outer, "")
    .replace(term, "");
  for (const [spoken, full] of official) key = key.replace(spoken, full);
  return key
    .replace(/(?<=[乡镇市区])民?代(?:表)?会$/, "民代表会")
    .replace(/^政协(.{2,8}?[省市县区州盟旗])委员会$/, "$1政协")
    .replace(/([市县区州旗])\1委(?=$|员会$)/, "$1委")
    .replace(/(?<=[省市县区州盟旗])委员会$/, "委")
    .replace(/^共青团(.+?)(?:委员会|委)$/, "团$1委")
    .replace(/^(.+?[省市县区州盟旗])团委$/, "团$1委")
    .replace(leagueWithin, (_, place: string, level: string) => `团${withLevel(place, level)}委`);
}

/** 清镇一中 and 第一中学校 in one form: …第一中学. */
export function institutionName(name: string): string {
  return name
    .replace(/中学校$/, "中学")
    .replace(/(?<!第)([一二三四五六七八九十]{1,2})中$/, "第$1中学")
    .replace(/(?<!第)([一二三四五六七八九十]{1,2})小$/, "第$1小学")
    .replace(/(?<!第)([一二三四五六七八九十]{1,2})幼$/, "第$1幼儿园");
}

export const organizationKey = (name: string): string =>
  withFullBody(plain(institutionName(name)))
    // A county's hospital is its people's hospital by everybody's use.
    .replace(/(?<=[^第]县)医院$/, "人民医院")
    .replace(/(?:股份有限公司|有限责任公司|集团有限公司|有限公司)$/, "公司");

/** 清镇团市委, and 清镇市团市委 where its place stands in full. */
const leagueWithin = /^(?!团|共青团)(.{2,}?)团([省市县区州旗])委$/;
const withLevel = (place: string, level: string): string => (place.endsWith(level) ? place : place + level);
const leagueOf = /^(?:共青团|团)(.+?)(?:团?委员会|委)$/;
/** Where courts and governments are not called the people's. */
const otherwiseNamed =
  /^(?:台北|新北|桃园|台中|台南|高雄|基隆|新竹|嘉义|苗栗|彰化|南投|云林|屏东|宜兰|花莲|台东|澎湖|金门|连江|香港|澳门|屯门|元朗|大埔|沙田|西贡|荃湾|葵青|离岛|中西|湾仔|油尖旺|深水埗|黄大仙|观塘|氹仔|路环|上水|粉岭|沙头角)/u;
/** 义乌县委 of what is 义乌市 today, 邢台地委: the name says itself what the place was. */
const ofOwnLevel = /^(?:[县区州盟旗](?!域)|市(?![场政容民])|地[委区]|专[区署])/u;
/** 朴子分局, 中坜交通分队: offices of Taiwan that leave out what their town is. */
const ofTown =
  /^警?(?:分局|分驻所|(?:交通|消防)?分队|[地户]政事务所|卫生所|国[小中民]|农会|渔会|清洁队|民?代表会|代会|[乡镇](?:公所|民代))/u;
/** 香港 and 台东 are what their bodies are called by. */
/** 北京军区 is no 北京市's. */
const ofTheArmy = /^(?:大?军区|战区|卫戍区)/u;
/** 西华 | 营派出所: of a town 西华营, and not of the county 西华. */
const ofLongerTown =
  /^(?![省市县区州旗镇乡村])\p{Script=Han}(?:派出所|司法所|税务所|财政所|国土所|市场监管所|自然资源所|供电所|卫生院|中心卫生院|中心小学|中心学?校|法庭|人民法庭|林业站|水利站|便民服务中心)/u;
export const isShortInBodies = (place: string, rest: string): boolean =>
  ofTheArmy.test(rest) || otherwiseNamed.test(place) || ofOwnLevel.test(rest) || ofTown.test(rest) || ofLongerTown.test(rest);
/** 长汀县法院 is formally 长汀县人民法院. */
const peoples = /(?<=^.{1,12})([省市县区州旗乡镇])(法院|检察院|政府)/;

/** An agency's name as it is formally written. */
export function formalName(written: string): string {
  if (otherwiseNamed.test(written)) return written;
  const name = today(written).replace(term, "");
  const [, place, level] = leagueWithin.exec(name) ?? [];
  const league = place !== undefined && level !== undefined ? withLevel(place, level) : leagueOf.exec(name)?.[1];
  return league && /[省市县区州旗]$/.test(league)
    ? `共青团${league}委员会`
    : name.replace(peoples, "$1人民$2").replace(/^中共(?=.+委$)/, "");
}

const everyCounty =
  /^(?:第[一二三四五六七八九十]+(?:中学|小学|高级中学|初级中学|幼儿园)|(?:第[一二三四五六七八九十]+)?(?:人民医院|妇幼保健院|中医院|中医医院|职业技术学校|职业中学|职教中心|特殊教育学校|图书馆|文化馆|博物馆|体育馆|福利院|融媒体中心|疾控中心))$/;

/** Organizations that every county has; 庐江中学 is a school's whole name, and no 庐江县中学. */
export const isOfEveryCounty = (name: string): boolean => everyCounty.test(name);
