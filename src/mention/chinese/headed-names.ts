/** Names that end in a known head: 清镇市公安局, 红星小学, 岭岗路. One pass over the word ends of a sentence serves every table. */
import type { GazetteerPlace } from "../../gazetteer/place.ts";
import type { Candidate, PageContext } from "../extractor.ts";
import { extentBefore, type Extent } from "./extent.ts";
import type { HeadRule } from "./head-rule.ts";
import { isWordStart, type Reading } from "./reading.ts";
import { SuffixTable } from "./suffix-table.ts";
import { agencyHeads, namedAgencies } from "./tables/agency-heads.ts";
import { namedOrganizations, organizationHeads } from "./tables/organization-heads.ts";
import { namedPlaces, placeHeads } from "./tables/place-heads.ts";
import { wordList } from "./tables/word-list.ts";

type HeadTable = SuffixTable<readonly HeadRule[]>;

/** A head may stand in several tables (救援队 of an agency, of an association): each rule has its say. */
function tableOf(...lists: readonly (readonly (readonly [string, HeadRule])[])[]): HeadTable {
  const byHead = new Map<string, HeadRule[]>();
  for (const [head, rule] of lists.flat()) byHead.set(head, [...(byHead.get(head) ?? []), rule]);
  return new SuffixTable(byHead);
}

const divisions = tableOf(placeHeads.filter(([, rule]) => rule.kind === "village" || rule.kind === "division"));
const others = tableOf(
  agencyHeads,
  organizationHeads,
  placeHeads.filter(([, rule]) => rule.kind !== "village" && rule.kind !== "division"),
);

const named = new SuffixTable<Candidate["type"]>([
  ...wordList(namedPlaces).map((name) => [name, "Place"] as const),
  ...wordList(namedOrganizations).map((name) => [name, "Organization"] as const),
  ...wordList(namedAgencies).map((name) => [name, "Agency"] as const),
]);

const postEnds = new SuffixTable<true>(
  ["书记", "副书记", "主任", "主席", "委员", "常委", "部长", "代表", "干部", "委员长"].map((post) => [post, true] as const),
);

/** Villages, townships and counties that the gazetteer does not list. */
export const findDivisions = (reading: Reading, context: PageContext): readonly Candidate[] => findIn(divisions, reading, context);

/** Bodies, companies, schools, roads, estates, waters, … */
export const findHeadedNames = (reading: Reading, context: PageContext): readonly Candidate[] => findIn(others, reading, context);

/** Bodies and places known by name alone: 国务院, 长江. */
export function findNamed(reading: Reading): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const { to } of reading.words) {
    const match = named.longestEndingAt(reading.text, to);
    if (match === undefined || !isWordStart(reading, match.from)) continue;
    found.push({ from: match.from, to, type: match.value, extractor: "pattern:named", confidence: 0.75 });
  }
  return found;
}

function findIn(table: HeadTable, reading: Reading, context: PageContext): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const { from, to } of reading.words) {
    findAt(table, reading, to, context, found);
    // 公安局长 and 党委书记 are words: the body ends inside.
    if (to - from < 3) continue;
    if (reading.text.charAt(to - 1) === "长") findAt(table, reading, to - 1, context, found);
    else {
      const post = postEnds.longestEndingAt(reading.text, to);
      if (post !== undefined && post.from > from) findAt(table, reading, post.from, context, found);
    }
  }
  return found;
}

/** The longest head that makes a name ends the search; a shorter one then only means a part of it. */
function findAt(table: HeadTable, reading: Reading, end: number, context: PageContext, found: Candidate[]): void {
  for (const { from: head, value: rules } of table.endingAt(reading.text, end)) {
    const before = found.length;
    for (const rule of rules) {
      const candidate = judge(rule, reading, head, end, context);
      if (candidate !== undefined) found.push(candidate);
    }
    if (found.length > before) return;
  }
}

function judge(rule: HeadRule, reading: Reading, head: number, end: number, context: PageContext): Candidate | undefined {
  if (rule.kind === "division" && reading.placesEndingAt.has(end)) return undefined;
  if (rule.notBefore?.test(reading.text.slice(end, end + 4))) return undefined;
  const extent = extentBefore(reading, head, rule);
  const core = reading.text.slice(extent.core, head);
  if (rule.notCore?.test(core) || (rule.onlyCore !== undefined && !rule.onlyCore.test(core))) return undefined;
  if (end - head === 1 && insideWord(reading, head, end, rule)) return undefined;
  if (rule.strict && !strictCore(reading, extent.core, head)) return undefined;
  const confidence = confidenceOf(rule, extent, core.length);
  if (confidence < 0.5) return undefined;
  const name = fullName(reading, extent, end, context, rule);
  return {
    from: extent.from,
    to: end,
    type: rule.type,
    extractor: `pattern:${rule.kind}`,
    confidence,
    ...(name !== undefined && { name }),
  };
}

/** 道路 and 山河 are words, not names; 教育局 is a word and part of one. */
function insideWord(reading: Reading, head: number, end: number, rule: HeadRule): boolean {
  const word = reading.words[reading.wordAt[end - 1] ?? 0];
  if (word === undefined || word.from >= head || (rule.type !== "Place" && rule.type !== "Village")) return false;
  return word.to - word.from > 3 || !/^(?:ns|nt|nz|nr)/u.test(word.tag);
}

function strictCore({ words, wordAt }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to;) {
    const word = words[wordAt[at] ?? 0];
    if (word === undefined || (word.to - word.from > 1 && (word.to > to || !/^n[srz]/u.test(word.tag)))) return false;
    at = word.to;
  }
  return true;
}

function confidenceOf(rule: HeadRule, extent: Extent, core: number): number {
  if (core < rule.least) return extent.place && rule.place === "apart" && core === 0 ? rule.withCore : 0;
  if (extent.place) return rule.withPlace;
  if (extent.short)
    return rule.type === "Agency" || (rule.type === "Organization" && core <= 6) ? Math.min(rule.withPlace, 0.85) : rule.withCore;
  if (core === 0) return rule.alone;
  return rule.specific && extent.generic ? 0 : rule.withCore;
}

/** 市公安局 on a page of one city is that city's; so is a hospital that the page calls 妇幼保健院. */
function fullName(reading: Reading, extent: Extent, end: number, context: PageContext, rule: HeadRule): string | undefined {
  const local = extent.short || (!extent.place && extent.core === extent.from && rule.alone >= 0.5);
  if (extent.place || !local || context.area === undefined) return undefined;
  const text = reading.text.slice(extent.from, end);
  if (text.startsWith("团")) return youthLeague(text, context);
  const level = extent.short ? reading.text.charAt(extent.from) : undefined;
  const place = placeOf(level, context);
  if (place === undefined) return undefined;
  return place.name + (level === undefined ? text : text.slice(1));
}

/** 团市委 → 共青团清镇市委员会 */
function youthLeague(text: string, context: PageContext): string | undefined {
  const place = placeOf(text.charAt(1), context);
  return place === undefined ? undefined : `共青团${place.name}委员会`;
}

/** The place of the page's area, or above it, that is a 市, 县, … ; without a level, the area itself. */
function placeOf(level: string | undefined, { gazetteer, area }: PageContext): GazetteerPlace | undefined {
  if (area === undefined) return undefined;
  const chain = [gazetteer.get(area), ...gazetteer.parents(area)].filter((place) => place !== undefined);
  return level === undefined ? chain[0] : chain.find((place) => place.name.endsWith(level));
}
