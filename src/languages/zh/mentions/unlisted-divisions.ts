/** 红其拉甫镇人民政府, 宁岭县人民政府: what has a government is a county or a township, though no list has it. The name is whole, not its end. */
import { matchesIn } from "../../../rules/matches-in.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import { outermost } from "./extent.ts";
import { placeEndingAt, wordsFrom, wordStartingAt, type Reading } from "./reading.ts";
import { suffixRuleOf } from "./suffix-rules.ts";
import { stopWords } from "./tables/left-words.ts";

const governed = /(?:自治县|县|镇|乡|街道)(?=(?:人民政府|政府|党委|党工委|纪委|人大|办事处)(?!所在地))/gu;
const han = /\p{Script=Han}/u;
const longest = 6;
const confidence = 0.86;
/** What says which kind of township, or how many, and no name. */
const kind =
  /[省市县区州乡镇村旗两各该本原每全某我]|有关|相关|属地|所在|辖|基层|上级|下级|[现原曾时兼担]任|重点|中心|特色|试点|乡级|城关街|等$/u;

export function findUnlistedDivisions(reading: Reading): readonly Candidate[] {
  const { text } = reading;
  const found: Candidate[] = findBesideListed(reading);
  for (const { index, 0: head } of matchesIn(text, governed)) {
    const to = index + head.length;
    const from = nameStart(reading, index);
    if (from === undefined || index - from < 2) continue;
    const listed = placeEndingAt(reading, to);
    // 和康县 that opens a sentence is no 康县; 请康县人民政府 is of 康县.
    if (listed !== undefined && (listed.from <= from || !(isOpeningAnd(reading, from) || areNouns(reading, from, listed.from)))) continue;
    found.push({ from, to, type: "Place", extractor: suffixRuleOf.division.id, confidence });
  }
  return found;
}

const apart = /[的了着在是和与及或由将被把对为从向到于]/u;

const isOpeningAnd = ({ text }: Reading, from: number): boolean => from === 0 && text.startsWith("和");

const areNouns = (reading: Reading, from: number, to: number): boolean =>
  wordsFrom(reading, from, to).every(({ tag }) => !/^[vdpcurtfmq]/u.test(tag));

/** Behind a larger place, or at the head of a clause; what lies between is all the name. */
function nameStart(reading: Reading, end: number): number | undefined {
  const { text } = reading;
  for (let at = end - 1; at >= 0 && end - at <= longest && han.test(text.charAt(at)); at--) {
    const larger = placeEndingAt(reading, at);
    const opens = at === 0 || /[，。；：、,.;:!?！？“”（(《\s]/u.test(text.charAt(at - 1));
    if ((larger !== undefined && outermost(reading, larger.from) < at) || opens) return isName(reading, at, end) ? at : undefined;
  }
  return undefined;
}

function isName(reading: Reading, from: number, to: number): boolean {
  const name = reading.text.slice(from, to);
  // 和康县 opens a sentence; elsewhere 和 joins.
  const joined = name.startsWith("和") && from === 0 ? name.slice(1) : name;
  if (kind.test(name) || apart.test(joined)) return false;
  const first = wordStartingAt(reading, from);
  if (first === undefined || stopWords.has(first.text) || /^[dpcur]/u.test(first.tag)) return from === 0 && name.startsWith("和");
  const isWord = first.to === to && name.length > 1 && !/^n[srtz]/u.test(first.tag);
  const isLed = first.to - first.from > 1 && first.to < to && !/^n[srtz]/u.test(first.tag);
  return !isWord && !isLed;
}

/** 汶潭村、|半山村|, 撤销|渭丰镇|，: a whole item of a list, or of what is done to places. */
const listItem =
  /(?<=(?<opens>[、和及与,，。;；:]|^|撤销|设立|撤并))(?<stem>(?![的在了和与及原各等该全本老新多两几])\p{Script=Han}{1,4}?)(?<kind>镇|乡|街道|村|社区)(?=(?<closes>[、和及与]|[,，。;；]|成建制|合并|建制|$|(?![长党政人中小卫委敬文派司财机关税民支两干里口级])))/gu;
const noStem =
  /[省市县区州乡镇村旗的在了由将被把为从于]|^(?:.?[个条座]|城|农|乡|全部|其他|其它|周边|邻近|相邻|附近|贫困|示范|重点|试点|中心|行政|自然|移民|搬迁|安置|有关|相关|沿线|民族|特色|美丽|文明|先进|空心|薄弱|后进)$/u;
const besideConfidence = 0.84;

/** Unlisted, next to one of its kind that is known, or made or unmade as only such places are. */
function findBesideListed(reading: Reading): Candidate[] {
  const { text } = reading;
  const found: Candidate[] = [];
  const known = new Set<number>();
  for (const { index, groups } of matchesIn(text, listItem)) {
    const { opens = "", stem = "", kind = "", closes = "" } = groups ?? {};
    const to = index + stem.length + kind.length;
    const listed = placeEndingAt(reading, to);
    if (listed !== undefined && listed.from <= index) continue;
    if (stem.length < 2 && kind !== "镇" && kind !== "乡") continue;
    if (noStem.test(stem) || stopWords.has(stem)) continue;
    const isOfKind = (end: number): boolean => (known.has(end) || placeEndingAt(reading, end) !== undefined) && sameKind(text, end, kind);
    const before = /^[、和及与]$/u.test(opens) && isOfKind(index - 1);
    if (/^[,，。;；:]?$/u.test(opens) && /^[vpdcru]/u.test(wordStartingAt(reading, index)?.tag ?? "v")) continue;
    const behind = /^[、和及与]$/u.test(closes) && isOfKind(to + 1 + (nextItem.exec(text.slice(to + 1, to + 8))?.[0].length ?? 0));
    const made =
      opens.length === 2 &&
      (closes !== "" || to === text.length) &&
      kind !== "村" &&
      kind !== "社区" &&
      !/^[一二三四五六七八九十\d]/u.test(stem);
    if (!before && !behind && !made) continue;
    known.add(to);
    const type = kind === "村" || kind === "社区" ? "Village" : "Place";
    const { id } = type === "Village" ? suffixRuleOf.village : suffixRuleOf.division;
    found.push({ from: index, to, type, extractor: id, confidence: besideConfidence });
  }
  return found;
}

const nextItem = /^\p{Script=Han}{1,5}?(?:镇|乡|街道|村|社区)/u;
const townEnd = /(?:镇|乡|街道)$/u;
const villageEnd = /(?:村|社区)$/u;
const sameKind = (text: string, end: number, kind: string): boolean =>
  (townEnd.test(kind) ? townEnd : villageEnd).test(text.slice(Math.max(0, end - 2), end));
