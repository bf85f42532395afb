/** What a page leaves unsaid because of where it is from: whose dollar 元 is, and from which year its years are counted. */
import type { ScopedPage } from "./scoped-page.ts";

export interface Region {
  /** ISO 4217: what 元 without a word before it means. */
  readonly currency: string;
  /** 113年 is 2024. */
  readonly minguoYears: boolean;
  /** Codes of its own places; 金门县 is one of Fujian's to the list. */
  readonly own: RegExp;
  /** Codes that another region has too: of one that the page says more of. */
  readonly shared?: RegExp;
  /** Codes of the places that its pages call by short names: its own, and those next door. */
  readonly near: RegExp;
}

export const mainland: Region = { currency: "CNY", minguoYears: false, own: /^$/u, near: /^/u };

interface RegionWords {
  /** The first of its codes. */
  readonly digits: string;
  readonly region: Region;
  /** What only a page from there says. */
  readonly sure: RegExp;
  /** What other pages say now and then, too. */
  readonly more: RegExp;
}

const regions: readonly RegionWords[] = [
  {
    digits: "71",
    ...{ region: { currency: "TWD", minguoYears: true, own: /^(?:71|350527)/u, shared: /^350122/u, near: /^(?:71|350527|350122)/u } },
    sure: /新台币|NT\$|[乡镇区]公所|县府|[^\d]立委|民国1\d\d年|乡民代表|金门县|(?:金湖|金沙|金城|金宁)[镇乡](?:公所|民?代)|乌坵|烈屿|马祖|南竿|北竿|警政署|营建署|卫福部|农委会|连署人/gu,
    more: /立法委员|[乡镇市]代会|县议[会员]|户政事务所|里里长|村里长|分驻所|社区发展协会|市议员|\p{Script=Han}国小|总干事|消防分队|理监事|市府|民代|[乡镇市县]农会|主管会报|家政班|产销班|农粮署|总质询|质询|定期会|本席|报告台|乡镇长|[乡镇]代表会|乡代|镇代|渔业署|水利署|监察院|立法院|代表会主席|案由|[工社农水]\p{Script=Han}处长|主计处|(?![我全各中本两])\p{Script=Han}国中(?=[校、，。,生]|\p{Script=Han}{2,3}[、，。,调转退升等])|里办公[处室]|里干事|关怀据点|长照|救国团|义消|义警|警友会|里民(?!间|众)|家长会长|民进党|县党部|教育处长|社会处长/gu,
  },
  {
    digits: "81",
    ...{ region: { currency: "HKD", minguoYears: false, own: /^81/u, near: /^(?:8|44)/u } },
    sure: /港币|HK\$|民政(?:事务)?(?:专员|处|总署)|民政及青年事务|劳工及福利局|太平绅士|立法会议员|区议员|区议会|乡事委员会|乡议局|屋邨|中联办|退休前休假|首长级|政务主任|政务职系|公务员事务局|政制及内地事务局|商务及经济发展局|财经事务及库务局|环境卫生署|医务卫生局|运输及物流局|运输及房屋局|常任秘书长/gu,
    more: /特区政府|社区会堂|康文署|食环署|渠务署|路政署|运输署|地政总署|土木工程拓展署|社会福利署|社署|港铁|关爱队|康乐及文化事务署|村代表|政务司|律政司|新界|承建商|港九|街坊(?:福利)?会|保良局|东华三院|仁济医院|博爱医院|行政长官|港岛|九龙|公屋|香港赛马会|警务处|民建联|工联会|业主立案法团|互助委员会|分区委员会|惩教署|房屋署|劳工处|入境处|先生, ?(?:[GS]BS|JP|MH)|, ?(?:JP|MH|[GSB]BS)/gu,
  },
  {
    digits: "82",
    ...{ region: { currency: "MOP", minguoYears: false, own: /^82/u, near: /^(?:8|44)/u } },
    sure: /澳门[元币]|MOP|街总|街坊总会|街坊节|坊会|坊众|中联办|市政署|社工局|社会文化司|行政法务司|教青局|土地工务(?:运输)?局|运输工务司|经济财政司|公建局|治安警察局|司法警察局|建设发展办/gu,
    more: /本澳|立法议员|氹仔|路环|特区政府|工务局|交通事务局|治安警|市政咨询委员会|社区服务咨询委员会|社咨会|市咨会|澳门基金会|文化发展基金|妇联|工联|祐汉|黑沙环/gu,
  },
];

/** So many of them say more than a name of the list, which may be part of another name: 福安 in 广福安互助会. */
const leastWords = 3;
/** Of those that no other page says. */
const leastSure = 2;

const wordsIn = (text: string, words: RegExp): number => new Set(text.match(words)).size;

interface SaidRegion {
  readonly digits: string;
  readonly region: Region;
  /** How many of its words the text has: of those that no other page says, and of all. */
  readonly sureWords: number;
  readonly words: number;
}

/** Those of which the text says most first. */
const regionsSaid = (text: string): readonly SaidRegion[] =>
  regions
    .map(({ digits, region, sure, more }) => {
      const sureWords = wordsIn(text, sure);
      return { digits, region, sureWords, words: sureWords + wordsIn(text, more) };
    })
    .sort((a, b) => b.words - a.words);

/** 71, 81 or 82 where a text says it by many of its words; else nothing. */
export function regionCodeBySaying(text: string): string | undefined {
  const [most] = regionsSaid(text);
  return most !== undefined && (most.words >= leastWords || most.sureWords >= leastSure) ? most.digits : undefined;
}

/** The same of one word that no other page says: a hint, where the places of the page say the same. */
export function regionCodeHinted(text: string): string | undefined {
  const [most, second] = regionsSaid(text);
  return most !== undefined && most.sureWords > 0 && second?.words === 0 ? most.digits : undefined;
}

const known = new WeakMap<ScopedPage, Region>();

/** Of a page that names no place of the list by its words, and of one that has many of them; else the mainland. */
export function regionOf(page: ScopedPage): Region {
  let region = known.get(page);
  if (region === undefined) {
    const { area, document } = page;
    const said = regionsSaid(document.text);
    const [most] = said;
    // 中西区 is one of 台南 and one of Hong Kong.
    const saysAnother = most !== undefined && most.sureWords >= leastSure && most.words >= leastWords;
    const isOf = ({ own, shared }: Region, sureWords: number): boolean =>
      area === undefined ? sureWords > 0 : own.test(area) || (sureWords > 0 && shared?.test(area) === true);
    const found =
      said.find(({ region, sureWords, words }) => isOf(region, sureWords) && (words > 0 || !saysAnother)) ??
      said.find(({ words }) => words >= leastWords);
    known.set(page, (region = found?.region ?? mainland));
  }
  return region;
}
