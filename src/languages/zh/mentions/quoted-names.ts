/** Names that print sets off: documents in 《》, honours and events in quotation marks. */
import { matchesIn } from "../../../rules/matches-in.ts";
import type { MentionType } from "../../../model.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import {
  editionRule,
  honourBorne,
  honourListed,
  honourOfLevel,
  honoursInRow,
  merit,
  newspaper,
  observanceRule,
  plainHonour,
  quotedCompany,
  quotedAny,
  quotedDay,
  quotedHonour,
  titledDocument,
} from "./quoted-rules.ts";
import { isWordStart, type Reading } from "./reading.ts";
import {
  documentEnd,
  dayName,
  edition,
  honourAfter,
  honourBefore,
  honourEnd,
  honourGiven,
  mediaEnd,
  observance,
  workVerb,
} from "./tables/quoted-words.ts";

const inTitleMarks = /《([^《》]{2,80})(?:《([^《》]{2,60})》([^《》]{0,20}))?》/gu;
const inQuotes = /“([^“”]{2,80})”/gu;
const work = /《([^《》]{1,80})》/gu;

/** Longest text between marks that is still a name; a mark left open must not swallow the page. */
const longest = 80;

export function findQuotedNames(reading: Reading): readonly Candidate[] {
  return [...titled(reading), ...quoted(reading), ...companies(reading)];
}

/** 《…》 by its last words: a rule or plan, a newspaper, or a book that is neither. */
function* titled({ text }: Reading): Generator<Candidate> {
  for (const match of matchesIn(text, inTitleMarks)) {
    const from = match.index;
    const to = from + match[0].length;
    const type = titledType(match[0].slice(1, -1), text.slice(Math.max(0, from - 8), from));
    if (type === "Policy") yield { from, to, type, extractor: titledDocument.id, confidence: titledDocument.confidence };
    else if (type === "Organization") yield { from: from + 1, to: to - 1, type, extractor: newspaper.id, confidence: newspaper.confidence };
  }
}

function titledType(title: string, before: string): MentionType | undefined {
  const inner = title.replace(/[([【][^()[\]]{0,20}[)\]】]$/u, "");
  if (mediaEnd.test(inner)) return "Organization";
  return documentEnd.test(inner) && !workVerb.test(before) ? "Policy" : undefined;
}

/** A run of quoted names is judged as one: 获评“甲”“乙”等称号. */
function* quoted({ text }: Reading): Generator<Candidate> {
  for (const run of quotedRuns(text)) {
    const before = text.slice(Math.max(0, run[0]!.from - 14), run[0]!.from - 1);
    const after = text.slice(run.at(-1)!.to + 1, run.at(-1)!.to + 11);
    const given =
      givenOne.test(before) ||
      honourBefore.test(before) ||
      givenTo.test(before) ||
      givenFurther.test(text.slice(Math.max(0, run[0]!.from - 64), run[0]!.from - 1));
    const called = honourAfter.test(after) || givenOne.test(before) || honourGiven.test(before);
    for (const { from, to } of run) {
      const name = text.slice(from, to);
      if (isInstitution(name, before)) continue;
      if ((given || called) && (honourEnd.test(name) || (given && called)) && name.length <= 40) {
        const { id, confidence } = honourEnd.test(name) || honourGiven.test(before) ? quotedHonour : quotedAny;
        yield { from, to, type: "Honor", extractor: id, confidence };
      } else if (dayName.test(name)) yield { from, to, type: "Event", extractor: quotedDay.id, confidence: quotedDay.confidence };
    }
  }
}

/** 授予他, 授予程立青: to whom, before the quoted name of what. */
const givenTo = /(?:授予|颁给|颁授)\p{Script=Han}{1,4}(?:同志|先生|女士)?$/u;

/** 授予石湾村党支部书记程立青: with his post. */
const givenOne = /(?:表彰为|评为|选为|授予|命名为|评出|选出|产生了?)\d{1,4}[名位个](?:全[国省市县])?$/u;
const givenFurther = /(?:授予|追授|颁给|颁授)[^,，。;；:：“”]{2,60}$/u;

/** 命名为“酃县中学”: what an institution is called, and no honour. */
const isInstitution = (name: string, before: string): boolean =>
  /(?:命名|定名|更名|改名)为$/u.test(before) &&
  /(?:中学|小学|大学|学校|学院|医院)$/u.test(name) &&
  !/示范|文明|先进|特色|优秀|平安|绿色|和谐|标兵|基地|星级|放心|百强|达标/u.test(name);

const companyNamed =
  /“(\p{Script=Han}{2,8}(?:实业|公司|科技|农业|集团|合作社|农场|酒业|茶业|食品|药业|建设|投资|文旅|果业|牧业|种业|林业|渔业|工坊|厂|制衣|服饰|能源|矿业|物流|电商|传媒|农牧|生物))”(?=(?:公司|集团)?(?:创始人|董事长|总经理|副总经理|法人|负责人|理事长|厂长|场长|老板|经理))/gu;

function* companies({ text }: Reading): Generator<Candidate> {
  for (const { index, 1: name = "" } of matchesIn(text, companyNamed))
    yield {
      from: index + 1,
      to: index + 1 + name.length,
      type: "Organization",
      extractor: quotedCompany.id,
      confidence: quotedCompany.confidence,
    };
}

interface Inside {
  readonly from: number;
  readonly to: number;
}

/** Quotations that follow one another directly or over 、 和 及. */
function quotedRuns(text: string): readonly (readonly Inside[])[] {
  const runs: Inside[][] = [];
  let end = -1;
  for (const match of matchesIn(text, inQuotes)) {
    const inside = { from: match.index + 1, to: match.index + match[0].length - 1 };
    const gap = text.slice(end, match.index);
    const last = runs.at(-1);
    if (last !== undefined && end >= 0 && gap.length <= 2 && /^(?:、|和|及|以及|与|,)?$/u.test(gap)) last.push(inside);
    else runs.push([inside]);
    end = match.index + match[0].length;
  }
  return runs.filter(([first]) => first !== undefined && first.to - first.from <= longest);
}

/** Names in the titles of books, songs and films are not named by the page. */
export function outsideWorks({ text }: Reading, candidates: readonly Candidate[]): readonly Candidate[] {
  const works: Inside[] = [];
  for (const { index, 0: marked } of matchesIn(text, work))
    if (titledType(marked.slice(1, -1), text.slice(Math.max(0, index - 8), index)) === undefined)
      works.push({ from: index, to: index + marked.length });
  if (works.length === 0) return candidates;
  const inWork = new Uint8Array(text.length);
  for (const { from, to } of works) inWork.fill(1, from, to);
  return candidates.filter(({ from }) => inWork[from] === 0);
}

/** Observances print without quotation marks, known by who keeps them: 世界环境日, 中国农民丰收节. */
export function findObservances(reading: Reading): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const { index, 0: text } of matchesIn(reading.text, observance))
    if (isWordStart(reading, index + text.length))
      found.push({
        ...{ from: index, to: index + text.length, type: "Event" },
        ...{ extractor: observanceRule.id, confidence: observanceRule.confidence },
      });
  for (const { index, 0: text } of matchesIn(reading.text, edition)) {
    const from = text.startsWith("本届") ? index + 2 : index;
    found.push({ from, to: index + text.length, type: "Event", extractor: editionRule.id, confidence: editionRule.confidence });
  }
  return found;
}

/** Honours without quotation marks: 荣获全国文明村称号, 被评为全省先进集体. */
export function findPlainHonours({ text }: Reading): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const match of matchesIn(text, plainName)) {
    const name = match[2];
    if (name === undefined) continue;
    const to = match.index + match[0].length;
    const from = to - name.length;
    const prize = /^(?:的|首|全部|个人|团体)?.{0,2}(?:[一二三特]等奖|[一二三]等功|[金银铜]牌|[金银铜]奖|优秀奖)$/u.test(name);
    if (!prize && name.length >= 4 && !/[、和]|^[的颁奖]|^选(?!手)|^表[扬彰]的?/u.test(name))
      found.push({ from, to, type: "Honor", extractor: plainHonour.id, confidence: plainHonour.confidence });
  }
  for (const { index, 0: whole, 1: name = "" } of [...matchesIn(text, prizeName), ...matchesIn(text, namedAs)])
    if (name.endsWith("奖") ? !plainPrize.test(name) : honourEnd.test(name)) {
      const to = index + whole.length;
      found.push({ from: to - name.length, to, type: "Honor", extractor: plainHonour.id, confidence: plainHonour.confidence });
    }
  for (const { index, 0: whole, 1: row = "" } of matchesIn(text, inRow)) yieldRow(found, row, index + whole.lastIndexOf(row));
  for (const [rule, pattern] of [
    [merit, meritName] as const,
    [honourOfLevel, namedAfter] as const,
    [honourBorne, borneName] as const,
    [honourListed, listedName] as const,
  ])
    for (const { index, 0: whole, 1: name = "" } of matchesIn(text, pattern))
      if (honourEnd.test(name))
        found.push({
          from: index + whole.length - name.length,
          to: index + whole.length,
          type: "Honor",
          extractor: rule.id,
          confidence: rule.confidence,
        });
  return found;
}

/** Those of a row that are set off by no marks: 国家级生态村、省级文明村. */
function yieldRow(found: Candidate[], row: string, at: number): void {
  for (const { index, 0: name } of matchesIn(row, /(?:[^、和及以]|以(?!及))+/gu)) {
    const from = at + index + (inRowLead.exec(name)?.[0].length ?? 0);
    const to = at + index + name.length;
    if (to - from >= 5 && honourEnd.test(name) && !/[“”的]/u.test(name))
      found.push({ from, to, type: "Honor", extractor: honoursInRow.id, confidence: honoursInRow.confidence });
  }
}
const inRowLead = /^(?:\d{4}年度?)/u;
const inRow =
  /(?:获评|荣获|获得|被评为|被授予|入选|获|享有)(?:了|为|过)?((?:[^,。;:“”、]{5,24}、)+[^,。;:“”、]{5,24}?(?:(?:和|以?及)[^,。;:“”、]{5,24}?)?)(?:等)?(?:\d+(?:余|多)?[项个])?(?:荣誉称号|荣誉|称号|殊荣|奖项)/gu;
const strongHonour =
  "示范村|示范镇|示范乡|示范县|示范社区|重点村|重点镇|文明村|文明镇|文明单位|文明村镇|传统村落|生态村|美丽乡村|森林乡村|卫生村|卫生镇|民主法治示范村|历史文化名村|休闲农业示范点|龙头企业|老字号";
const levels = "全国|国家级|国家|中国|省级|市级|[\\p{Script=Han}]{2,3}省|[\\p{Script=Han}]{2,3}市";
const borneName = new RegExp(
  `(?<=\\p{Script=Han})(?:是|也是|还是|系)(?:首批|第[一二三四五六七八九十]+批)?((?:${levels})(?:(?![有的是为])\\p{Script=Han}|“[^“”]{2,10}”){0,14}?(?:${strongHonour}))(?=[,。;]|$)`,
  "gu",
);
const listedName = new RegExp(
  `(?:入选|列入|上榜|入围)(?:了)?(?:首批|第[一二三四五六七八九十百]+批(?:次)?|\\d{4}年度?)*((?:${levels})(?:(?![有的是为])\\p{Script=Han}|“[^“”]{2,10}”){2,18}?)(?=(?:推荐|公示|拟认定|认定)?(?:名单|名录))`,
  "gu",
);

/** 获慈孝传家奖, but no prize of a rank. */
const prizeName =
  /(?:荣获|获颁|获得|斩获|摘得|捧得|喜获|获)了?(?:\p{Script=Han}{2,6}?[部署局会](?=\d))?(?:\d{2,4}年度?)?(?:的)?([\p{Script=Han}A-Za-z0-9]{3,14}奖)(?=[,，。;；、]|$)/gu;
const plainPrize = /[一二三四特]等奖$|[金银铜大]奖$|^.{0,2}(?:优秀|优胜|组织|鼓励|参与|纪念)奖$|(?:抽|中|得|获|颁|领|评)奖$/u;

/** 授予甲镇等38个村镇为第十三届乙市级文明村镇. */
const namedAs =
  /(?:授予|命名|认定|评定|表彰)[^,，。;；“”]{2,40}?为((?:第[一二三四五六七八九十\d]+[届批]|首[届批]|\d{4}(?:-\d{4})?年度?)?\p{Script=Han}{3,20}?)(?=称号|[,，。;；]|$)/gu;

/** 记集体二等功 */
const meritName = /(?:荣?立|荣?记|获)(?:了|过)?((?:个人|集体)[一二三]等功)/gu;
/** 被认定为省级就业创业示范基地: up to the end of the clause, where its first word tells who gave it. */
const namedAfter =
  /(?:获评|被?(?:评为|命名为|认定为|评定为|授予))(?:了|为|过)?((?:国家|全国|全省|全市|全县|省|市|县|州|区|[\p{Script=Han}]{2,4}[省市县州区])[\p{Script=Han}A-Za-z0-9]{3,24})(?=[,。;!]|$|称号)/gu;

const plainName =
  /(获评|荣获|荣膺|被评为|被授予|被命名为|评为|授予|命名为|获得|获得过|喜获|斩获|摘得|捧得|夺得|入选|列入|获|当选|当选为|创成|创建为|被认定为|认定为|荣登)(?:了|为|过)?(?![^,。;]{0,12}等\d*[个家人名户])(?:\d{4}年?度?的?)?((?:全国|全省|全市|全县|全区|全州|国家|省|市|县|州|中国|中华|联合国|世界|亚洲|[\p{Script=Han}]{2,4}[省市县州区])?[\p{Script=Han}A-Za-z0-9·]{0,18}?(?:先进集体|先进个人|先进单位|先进工作者|文明单位|文明村镇?|文明城市|文明校园|文明家庭|卫生城市|卫生县城|卫生乡镇|卫生村|示范县|示范市|示范区|示范乡镇?|示范镇|示范村|示范点|示范社区|示范学校|示范单位|示范园区?|百强县|百强镇|重点村|旅游村|劳动模范|劳动奖章|劳动奖状|红旗手|道德模范|标兵|模范|之乡|[一二三特]等奖|[一二三]等功|金奖|银奖|铜奖|金牌|优秀奖|特别奖|奖章|奖状|好人|称号(?=[。,;]|$)|(?:代表性传承人|示范社|示范户|示范场|家庭农场|龙头企业|示范企业|示范项目|示范基地|传统村落|文化名村|文化名镇|文明镇|文明村|生态村|森林乡村|美丽乡村|乡村旅游村|基层党组织|共产党员|党务工作者|老字号|劳模|能手)(?=[,。;、]|$|称号|荣誉)))(?!称)/gu;
