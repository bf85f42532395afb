/** 市公安局 on a page of one city is that city's; so is a hospital that the page calls 妇幼保健院. */
import type { GazetteerPlace } from "../../../gazetteer/place.ts";
import type { ScopedPage } from "./scoped-page.ts";
import type { Extent } from "./extent.ts";
import type { HeadRule } from "./head-rule.ts";
import { placeEndingAt, type Reading } from "./reading.ts";
import type { Document } from "../../../model.ts";
import { provincesWithBodies } from "../vocabulary/provinces.ts";
import { isSameRow, longestRow } from "../vocabulary/rows-of-posts.ts";
import { whoseOnVisit } from "./visits.ts";

export function fullName(reading: Reading, extent: Extent, end: number, context: ScopedPage, rule: HeadRule): string | undefined {
  const { text } = reading;
  // 泥河镇原党委书记: it is the post that is a former one.
  if (extent.place && former.test(text.slice(extent.core, end)))
    return text.slice(extent.from, extent.core) + text.slice(extent.core + 1, end);
  const bare = !extent.place && extent.core === extent.from && rule.alone >= 0.5;
  if (extent.place || !(extent.short || bare)) return undefined;
  const name = text.slice(extent.from, end);
  if (/^[村居]/u.test(name)) return undefined;
  if (bare && reorganized.test(text.slice(0, extent.from))) return undefined;
  if (ofZone.test(name)) return undefined;
  if (name.startsWith("团")) return youthLeague(name, context);
  const level = extent.short ? name.charAt(0) : undefined;
  const beside = level && placeBeside(level, reading, extent.from, context);
  const whose =
    level === undefined || beside !== undefined
      ? undefined
      : whoseOnVisit(context, { text, from: extent.from, post: text.slice(extent.from, extent.from + postLength) });
  if (whose === "either") return undefined;
  const place = beside ?? whose?.name ?? (level && placeOfScene(level, reading, extent.from)) ?? placeOf(level, context)?.name;
  return place === undefined ? undefined : place + (level === undefined ? name : name.slice(1));
}

/** 区党工委: a zone's (管理区, 高新区), never that of the district in which it lies, which has a 区委. */
const ofZone = /^区(?:党工委|工委|管委会?)$/u;

/** 原住民族事务处 and 原民处 are no former ones. */
const former = /^原(?!住民|民)/u;

/** 娄烦县将农业局、水务局合并: whose they are is said, and it need not be the page's county. */
const reorganized = /[县市区旗州](?:将|把)[^。;!?]{0,60}$/u;

/** The first characters of a post that names its body: 县委书记. */
const postLength = 4;

const ofCommittee = /^[市县区](?:委|人大|政协|政府|人民|纪委)/u;
const goesOnAsDivision = /[省市州县区旗镇乡村]/u;

/** 湖州市 for 市 in 湖州市委书记、市人大常委会主任. */
function placeBeside(level: string, reading: Reading, from: number, { gazetteer }: ScopedPage): string | undefined {
  for (let at = from - 1; at > Math.max(0, from - longestRow); at--) {
    const place = placeEndingAt(reading, at);
    const named = reading.text.slice(place?.from ?? at, at);
    const name = named.endsWith(level) ? named : gazetteer.lookup(named).find((one) => one.name === named + level)?.name;
    if (place === undefined || name === undefined) continue;
    // 禄丰|市委 shares its 市 with 禄丰市; 青阳 is none in 青阳|区粮站.
    const shares = named + level === name && ofCommittee.test(reading.text.slice(at, at + 3)) && reading.text.startsWith(level, at);
    if (!shares && goesOnAsDivision.test(reading.text.charAt(at))) continue;
    const before = reading.text.slice(Math.max(0, place.from - 20), place.from);
    return isSameRow(before, reading.text.slice(shares ? at + 1 : at, from)) ? name : undefined;
  }
  return undefined;
}

const guests = /考察|学习|参观|招商|洽谈|拜访|走访|推介|取经/u;
/** In characters: a sentence is set where it says so before that. */
const longestScene = 60;

/** 永和县 for 县 in 在永和县的山路上，县水利局: where the sentence is set, if nobody is a guest there. */
function placeOfScene(level: string, reading: Reading, from: number): string | undefined {
  const { text } = reading;
  if (guests.test(text)) return undefined;
  for (let at = from - 1; at > Math.max(0, from - longestScene); at--) {
    const place = placeEndingAt(reading, at);
    if (place?.type !== "Place" || at - place.from < 3 || text.charAt(at - 1) !== level) continue;
    return /(?:在|位于|地处)$/u.test(text.slice(Math.max(0, place.from - 2), place.from)) ? text.slice(place.from, at) : undefined;
  }
  return undefined;
}

const provincesOf = new WeakMap<Document, ReadonlySet<string>>();
function provincesIn(document: Document): ReadonlySet<string> {
  let found = provincesOf.get(document);
  if (found === undefined) provincesOf.set(document, (found = provincesWithBodies(document.text)));
  return found;
}

/** 团市委 → 共青团清镇市委员会 */
function youthLeague(text: string, context: ScopedPage): string | undefined {
  const place = placeOf(text.charAt(1), context);
  return place === undefined ? undefined : `共青团${place.name}委员会`;
}

/** The place of the page's area, or above it, that is a 市, 县, … ; without a level, the area itself. */
function placeOf(level: string | undefined, { gazetteer, area, contested, document }: ScopedPage): GazetteerPlace | undefined {
  if (area === undefined) return undefined;
  const chain = [gazetteer.get(area), ...gazetteer.parents(area)].filter((place) => place !== undefined);
  const place = level === undefined ? chain[0] : chain.find((one) => one.name.endsWith(level));
  // 省委 of a life that is told through several provinces.
  if (level === "省" && place !== undefined && [...provincesIn(document)].some((name) => !place.name.startsWith(name))) return undefined;
  return contested === true && place?.code === area ? undefined : place;
}
