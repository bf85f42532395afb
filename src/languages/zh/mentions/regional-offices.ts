/** Governments of Taiwan's counties and cities, and their parts, by the short names that its pages use: 县府, 社会处长, 县府水利资源处, 观光课. */
import { matchesIn } from "../../../rules/matches-in.ts";
import type { GazetteerPlace } from "../../../gazetteer/place.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import { council, regionalDepartment, regionalGovernment, regionalHead, subdivision } from "./regional-rules.ts";
import { surnameAt } from "./surname-at.ts";
import type { ScopedPage } from "./scoped-page.ts";
import { affairs, inName, joinsDuties, nameBreak } from "./tables/regional-heads.ts";

const counties = new WeakMap<ScopedPage, string | undefined>();

/** The county or city that the page is about: 彰化县. */
export function countyOf(context: ScopedPage): string | undefined {
  if (!counties.has(context)) counties.set(context, find(context));
  return counties.get(context);
}

function find({ gazetteer, area, areas, document }: ScopedPage): string | undefined {
  if (area !== undefined && /^8[12]/u.test(area)) return undefined;
  const former = document.text.search(formerCounties);
  const named = document.text.search(countiesNamed);
  const then = former < 0 || (named >= 0 && named < former) ? undefined : document.text.slice(former, former + 3);
  if (then !== undefined && !document.text.includes(then.replace("县", "市"))) return then.replace("臺", "台");
  for (const code of [area, ...areas])
    for (const place of code === undefined ? [] : [gazetteer.get(code), ...gazetteer.parents(code)])
      if (place !== undefined && isOfCounty(place)) return isContested(place.name, document.text) ? undefined : place.name;
  const [only, second] = new Set(document.text.match(countiesNamed));
  return second === undefined ? only?.replaceAll("臺", "台") : undefined;
}
/** A page that names another county more than half as often may speak of either's. */
function isContested(name: string, text: string): boolean {
  const times = new Map<string, number>();
  for (const [found] of text.matchAll(counted)) times.set(found.replace("臺", "台"), (times.get(found.replace("臺", "台")) ?? 0) + 1);
  const own = times.get(name.replace("臺", "台")) ?? 0;
  times.delete(name.replace("臺", "台"));
  return [...times.values()].some((count) => count > 1 && count * 2 > own);
}
const counted =
  /(?:(?:宜兰|桃园|新竹|苗栗|彰化|南投|云林|嘉义|屏东|[台臺]东|花莲|澎湖|金门|连江)县(?!市)|(?:[台臺][中南北]|高雄|桃园|新北|基隆)市)/gu;
/** Where the list of places tells nothing, the one that the page names. */
const countiesNamed = /(?:宜兰|桃园|新竹|苗栗|彰化|南投|云林|嘉义|屏东|[台臺]东|花莲|澎湖|金门|连江)县(?!市)/gu;

/** Counties until they became cities: a page that begins with one is of its time. */
const formerCounties = /(?<![原前旧])(?:[台臺][中南北]|高雄|桃园)县(?!市)/u;

/** 苗栗市 is a town of 苗栗县; 金门县 and 连江县 the list counts to Fujian, and no other county of the mainland is meant. */
const isOfCounty = ({ code, level, name }: GazetteerPlace): boolean =>
  /^.{2}[县市]$/u.test(name) && (code.startsWith("71") ? level === "city" : code === "350527" || code === "350122");

const longestFirst = [...affairs].sort((a, b) => b.length - a.length).join("|");
const part = new RegExp(`(?:${longestFirst})(?:[及暨](?:${longestFirst}))?(?<kind>[处局课])(?!长官|里|罚|分|理|境|方|置)`, "gu");
/** Whose part it is, right before it. */
const owner = /(?:\p{Script=Han}{2}[县市](?:政府)?|[县市]政?府|[县市]|\p{Script=Han}{0,4}[乡镇市区]公所)$/u;
const endsBody =
  /^(?:\p{Script=Han}{2,4}(?:消防)?分队|\p{Script=Han}副?[处局科课]长\p{Script=Han}{2}(?![局处])|[处局课]?长|副|代理|科|\p{Script=Han}{2,8}?[科股课]长|主任|专员|人员|员|说|表|指|与|及|和|、|,|。|邀|将|已|也|于|在|今|则|会同|辅导|主办|办理|提供|提醒|呼吁|估|补助|派|规划|协助|配合|同仁|主管|承办|昨|日前|近日|[上本下][月周]|去年|明年|持续|积极|结合|邀请|透过|表扬|感谢|支持|核定|推动|成立|安排|强调|整合|[)）]|$)/u;

/** A 处 or 局 is the county's, in full where the page tells which; a 课 is a township's. */
export function findDepartments(text: string, county: string | undefined, page = ""): Candidate[] {
  const found: Candidate[] = [];
  for (const match of matchesIn(text, part)) {
    const to = match.index + match[0].length;
    const held = owner.exec(text.slice(Math.max(0, match.index - 8), match.index))?.[0] ?? "";
    const from = match.index - held.length;
    if (!endsBody.test(text.slice(to, to + 10)) || !isFree(text, from)) continue;
    const { id, confidence } = regionalDepartment;
    const full = county !== undefined && match.groups?.["kind"] !== "课" && /^(?:[县市]政?府?)?$/u.test(held);
    found.push({ from, to, type: "Agency", extractor: id, confidence, ...(full && { name: inFull(county, match[0], page) }) });
  }
  return found;
}

/** 桃园市民政局 where the page calls it that, and nowhere 桃园市政府民政局. */
function inFull(county: string, part: string, page: string): string {
  const name = `${county}政府${part}`;
  return page.includes(county + part) && !page.includes(name) ? county + part : name;
}

const longestPart = 10;

/** Where what ends at `head` begins: behind the nearest mark, or word that no name holds; undefined where nothing bounds it. */
function startBefore(text: string, head: number): number | undefined {
  for (let at = head - 1; at >= Math.max(0, head - longestPart); at--)
    if (at < head - 1 && isFree(text, at)) return /^(?:原(?!住民|民)|[前而])/u.test(text.slice(at)) && head - at > 3 ? at + 1 : at;
  return undefined;
}

/** What a county's 处 is called, whatever it does: 工商旅游处|长陈长伟. */
const anyPart = /[处局](?=副?[处局]?长\p{Script=Han}{2,4}(?:[、,，。;；)）(（]|$|等|表示|指出|说|主持|及|和|与|率|监交|出席|代表))/gu;
/** No department: a branch, or of the state. */
const noPart =
  /^\p{Script=Han}?[副该各本]?$|(?:分|管理|服务|办事|营业|联络|监理|国税|税务|邮|工程|警务|检察|水利署|[署会院部司厅局处社里村乡镇市县区长员])$|[、，的]|^(?:国家|中央|全国|交通部|内政部|经济部)|(?:长|主任|主席|议员|代表|由|至|为|到|将|出任|担任|调任|转任|期许|期盼)|[率偕邀管]$|署第|河川$|^[又再]|^(?:新任|卸任|现任|前任|原任|继任|代理|时任|首任|该任)副?$/u;
const ofGovernment = /^(?:[县市]政?府|[县市](?!政|场|容))/u;
/** 台北市|文化局 is another's. */
const ofPlace = /^\p{Script=Han}{2}[县市]/u;

export function findOtherDepartments(text: string, county: string | undefined): Candidate[] {
  if (county === undefined || !/[处局]副?[处局]?长/u.test(text)) return [];
  return matchesIn(text, anyPart).flatMap(({ index, 0: kind }) => {
    const from = startBefore(text, index);
    if (from === undefined) return [];
    const name = text.slice(from, index).replace(ofGovernment, "");
    const holder = /^副?[处局]?长/u.exec(text.slice(index + 1))?.[0].length ?? 0;
    if (ofPlace.test(name) || noPart.test(name) || surnameAt(text, index + 1 + holder) === 0) return [];
    const { id, confidence } = regionalDepartment;
    const full = `${county}政府${name}${kind}`;
    return [{ from, to: index + 1, type: "Agency" as const, extractor: id, confidence: confidence - unlistedLess, name: full }];
  });
}
/** What a department that is in no list is less sure by. */
const unlistedLess = 0.1;

const twice = /(?<kind>[署处局])(?=(?:副|助理|署理)?\k<kind>长)/gu;
const noBody = /^(?:该|本|各|副)|(?:出任|担任|接任|署任|长|员|分局|分)$|^.?$/u;

/** 破产管理署|署长: on a page of Hong Kong or Macau whatever has a head called twice is a body. */
export function findHeadedTwice(text: string, area: string | undefined): Candidate[] {
  if (area === undefined || !/^8[12]/u.test(area)) return [];
  return matchesIn(text, twice).flatMap(({ index }) => {
    const from = startBefore(text, index);
    if (from === undefined || noBody.test(text.slice(from, index))) return [];
    const { id, confidence } = regionalHead.Agency;
    return [{ from, to: index + 1, type: "Agency" as const, extractor: id, confidence }];
  });
}

const ownGovernment = /(?:(?:香港|澳门)?特区|(?:香港|澳门)特别行政区)政府(?!总部|新闻网|大楼|船坞)/gu;

/** 特区政府 is that of Hong Kong or of Macau, whichever the page is from. */
export function findOwnGovernment(text: string, area: string | undefined): Candidate[] {
  const home = area?.startsWith("81") === true ? "香港" : area?.startsWith("82") === true ? "澳门" : undefined;
  return matchesIn(text, ownGovernment).flatMap(({ index, 0: whole }) => {
    const place = whole.startsWith("特区") ? home : whole.slice(0, 2);
    if (place === undefined) return [];
    const { id, confidence } = regionalGovernment;
    const name = `${place}特别行政区政府`;
    return [{ from: index, to: index + whole.length, type: "Agency" as const, extractor: id, confidence, weight: 1.2, name }];
  });
}

/** 邓伟业先生 总工程师 土木工程署: the last column of a line of minutes. */
const lastColumn =
  /(?<=^\p{Script=Han}{2,4}(?:先生|女士|小姐|博士|医生|太平绅士)[^,，。;；:：]{0,8}[ \u3000][^,，。;；:：]{2,40}[ \u3000])\p{Script=Han}{2,12}[署处局]$/gu;
export function findLastColumns(text: string, area: string | undefined): Candidate[] {
  if (area === undefined || !/^8[12]/u.test(area) || !/[署处局]$/u.test(text)) return [];
  const { id, confidence } = regionalHead.Agency;
  return matchesIn(text, lastColumn).map(({ index, 0: name }) => ({
    ...{ from: index, to: index + name.length, type: "Agency" as const, extractor: id, confidence },
  }));
}

const isFree = (text: string, at: number): boolean =>
  !/\p{Script=Han}/u.test(text.charAt(at - 1)) ||
  (nameBreak.test(text.slice(Math.max(0, at - 4), at)) && !inName.test(text.slice(at - 1, at + 1)) && !joinsDuties(text, at));

const government = /[县市]府(?![会社城治前])/gu;
const departmentHere = new RegExp(`^(?:${longestFirst})(?:[及暨](?:${longestFirst}))?[处局]`, "u");

/** 花莲县|府 */
const ownCounty = /(?:宜兰|桃园|新竹|苗栗|彰化|南投|云林|嘉义|屏东|台东|花莲|澎湖|金门|连江|台中|台南|高雄|新北|台北|基隆)[县市]$/u;

/** 县府 is the county's government, 市府 the city's. */
export function findGovernments(text: string, county: string | undefined): Candidate[] {
  return matchesIn(text, government).flatMap(({ index, 0: { length } }) => {
    const to = index + length;
    const whole = ownCounty.exec(text.slice(Math.max(0, index - 2), index + 1))?.[0];
    if (whole !== undefined && !departmentHere.test(text.slice(to, to + 12))) {
      const { id, confidence } = regionalGovernment;
      return [{ from: to - 1 - whole.length, to, type: "Agency" as const, extractor: id, confidence, weight: 1.2, name: `${whole}政府` }];
    }
    if (
      departmentHere.test(text.slice(to, to + 12)) ||
      (/\p{Script=Han}{2}$/u.test(text.slice(Math.max(0, index - 2), index)) && !isFree(text, index))
    )
      return [];
    const { id, confidence } = regionalGovernment;
    const name = county?.endsWith(text.charAt(index)) === true ? `${county}政府` : undefined;
    return [{ from: index, to, type: "Agency" as const, extractor: id, confidence, ...(name !== undefined && { name }) }];
  });
}

const bareCouncil = /[县市](?:议会)(?=副?议长|议员|秘书|主任|法制|组|[、,，。;；)）]|$|审议|开会|召开|通过|质询|定期会)/gu;

/** 县议会 of the page's county: 县议会|议长, where nothing before it says which. */
export function findCouncils(text: string, county: string | undefined): Candidate[] {
  return matchesIn(text, bareCouncil).flatMap(({ index, 0: whole }) => {
    if (/\p{Script=Han}{2}$/u.test(text.slice(Math.max(0, index - 2), index)) && !isFree(text, index)) return [];
    if (/[各全]$/u.test(text.slice(0, index))) return [];
    const { id, confidence } = council;
    const name = county?.endsWith(whole.charAt(0)) === true ? `${county}议会` : undefined;
    return [
      { from: index, to: index + whole.length, type: "Agency" as const, extractor: id, confidence, ...(name !== undefined && { name }) },
    ];
  });
}

const bareFarmers = /[县市]农会(?=理事长|总干事|常务监事|监事|理监事|[、,，。;；)）]|$|主办|办理|举办|超市|推广)/gu;

/** 县农会 is that of the page's county. */
export function findFarmers(text: string, county: string | undefined): Candidate[] {
  return matchesIn(text, bareFarmers).flatMap(({ index, 0: whole }) => {
    if (/\p{Script=Han}{2}$/u.test(text.slice(Math.max(0, index - 2), index)) && !isFree(text, index)) return [];
    if (county?.endsWith(whole.charAt(0)) !== true) return [];
    const { id, confidence } = regionalHead.Organization;
    return [{ from: index, to: index + whole.length, type: "Organization" as const, extractor: id, confidence, name: `${county}农会` }];
  });
}

const parts =
  "交通|侦查|行政|督察|保安民防|保安|民防|保防|防治|人事|秘书|资讯|鉴识|刑事|少年|妇幼|外事|国际|公共关系|公关|勤务指挥|教育训练|教育|后勤|训练|诈欺犯罪防制";
const ofPolice = new RegExp(
  `(?:\\p{Script=Han}{2}[县市](?:政府)?警察局)?(?:\\p{Script=Han}{2}分局|(?:内政部)?警政署|刑事警察局)(?:${parts})(?:组|队|科|室|中心)(?=[组队科室]?长|主任|警务|股长|副|[,，、。])`,
  "gu",
);

/** 员林分局埔心分驻所|所长 */
const ofPrecinct = /(?:\p{Script=Han}{2}[县市](?:政府)?警察局)?\p{Script=Han}{2}警?分局\p{Script=Han}{2}(?:分驻所|派出所)/gu;

/** 水上分局侦查队|队长, 警政署行政组|警务正. */
export function findPartsOfPolice(text: string): Candidate[] {
  if (!text.includes("局") && !text.includes("署")) return [];
  return [ofPolice, ofPrecinct]
    .flatMap((form) => matchesIn(text, form))
    .flatMap(({ index, 0: whole }) => {
      const from = index + (/^[由原任该]/u.test(whole) ? 1 : 0);
      if (!isFree(text, from) && !/[任由原该]$/u.test(text.slice(0, from))) return [];
      const { id, confidence } = subdivision;
      return [{ from, to: index + whole.length, type: "Agency" as const, extractor: id, confidence, weight: 1.2 }];
    });
}
