/** Stretches of a sentence that could name listed places: the country's, and the villages of the areas that the page speaks of. */
import type { Gazetteer, GazetteerPlace, PlaceMatch } from "../../../gazetteer/place.ts";
import type { ScopedPage } from "./scoped-page.ts";
import { joinsPeople } from "./name-ends.ts";
import { commonSurnames, rareSurnames } from "./tables/surnames.ts";
import type { Edges } from "./gazetteer-edges.ts";

export interface NamedSpan extends PlaceMatch {
  /** The name in full (listed or printed), not short. */
  readonly full: boolean;
}

/** Pages about many counties are read with the villages of the first few. */
const mostAreas = 6;
const villageEnd = /(?:村|社区|嘎查)/gu;

/** Left to right, not overlapping, the longest first where they would. */
export function spansOf(text: string, edges: Edges, context: ScopedPage): readonly NamedSpan[] {
  const { gazetteer } = context;
  const all = searchedAreas(context).flatMap((within) => gazetteer.matches(text, within));
  const spans = mergedSpans(
    all.filter(
      (match) =>
        !isOfPeople(text, match) &&
        !isOfTime(text, match.from, match.to) &&
        !isCounted(text, match) &&
        !isOfCommittee(text, match.to) &&
        !isOfOffice(text, match) &&
        !isOfSite(text, match) &&
        !isInAreaName(text, match),
    ),
  ).map((match) => namedSpan(text, match, edges, gazetteer));
  return [...spans, ...villagesBehind(text, spans, gazetteer)].sort((a, b) => a.from - b.from);
}

/** 福州市委 and 长沙市民 say 福州 and 长沙: a last character that belongs to the next word is given back. */
export function namedSpan(text: string, match: PlaceMatch, edges: Edges, gazetteer: Gazetteer): NamedSpan {
  const full = isFull(text, match);
  const { from, to } = match;
  // 民雄乡|长: the township has the character, and the post too.
  if (/[乡镇]/u.test(text.charAt(to - 1))) return { ...match, full };
  if (!full || edges.ends(from, to) || !edges.ends(from, to - 1)) return { ...match, full };
  const codes = new Set(match.places.map(({ code }) => code));
  const places = gazetteer.lookup(text.slice(from, to - 1)).filter(({ code }) => codes.has(code));
  return places.length === 0 ? { ...match, full } : { from, to: to - 1, places, full: false };
}

const ofArea = /^8[12]\d{4}[56]\d\d$/u;
const standsAlone =
  /^(?:[^\p{Script=Han}]|$|区(?![坊议社])|一带|居民|街坊(?![会福互节])|的|有|及|与|至|到|等|举行|举办|设[有置立]|增设|兴建|进行|附近|某|发生|[内外]|对出|近|旧区|海[旁滨]|地段|多[个处]|[是将曾已因由在])/u;

/** 望厦|坊众互助会, 祐汉|新村第八街: an area of Hong Kong or Macau, where it does not begin another name. */
export const isInAreaName = (text: string, { to, places }: PlaceMatch): boolean =>
  places.every(({ code }) => ofArea.test(code)) && !standsAlone.test(text.slice(to, to + 4));

/** 沙田|乡事委员会 is no 沙田乡's. */
export const isOfCommittee = (text: string, to: number): boolean =>
  text.charAt(to - 1) === "乡" && /^(?:事[委会]|议局)/u.test(text.slice(to, to + 2));

/** 金|宁乡|公所: only townships have one, so the 乡 is their last character and none of 宁乡市. */
const isOfOffice = (text: string, { from, to, places }: PlaceMatch): boolean =>
  /[乡镇]/u.test(text.charAt(to - 1)) &&
  /^(?:公所|民?代表会)/u.test(text.slice(to, to + 4)) &&
  places.every(({ name }) => name.length !== to - from);

/** 云南|网讯: the site has the name, and the province does nothing. */
const isOfSite = (text: string, { to }: PlaceMatch): boolean =>
  /^(?:新闻)?网(?:讯|消息|[（(]|记者|\d|[近日]日)/u.test(text.slice(to, to + 5));

/** 北京时间 is the clock's. */
export const isOfTime = (text: string, from: number, to: number): boolean => text.startsWith("时间", to) && text.slice(from, to) === "北京";

/** 云和 in 局长汪明云和副县长, 平和县 in 主任李平和县长. */
function isOfPeople(text: string, { from, to }: PlaceMatch): boolean {
  if (isNameAndPost(text, from, to) || isNameBehindPost(text, from, to) || isPostAndSurname(text, from, to)) return true;
  const and = text.slice(from, to).indexOf("和", 1);
  return and > 0 && joinsPeople(text, from + and);
}

const postBefore = /(?:[局厅部处科所站院校县市区镇乡会组队社台馆园]长|书记|主任|主席|委员|经理)$/u;
/** Behind a name of two characters: 县长江华出席, and not 书记江华县. */
const nothingMore =
  /^(?:[、,，。;；)）]|同志|主持|出席|代表(?!团|队)|讲话|致辞|介绍|表示|陪同|率领?|带领|一行|宣布|强调|指出|要求|作(?:了|讲话|动员|表态))/u;
const oneMore = /^(?![市县区州镇乡路村])\p{Script=Han}(?:[、,，。;；(（]|等|同志|出席|主持|参加)/u;

/** 金华 in 局长金华栋、: the first two characters of three between a post and a mark; or both of two. */
export const isNameBehindPost = (text: string, from: number, to: number): boolean =>
  to - from === 2 &&
  (commonSurnames.has(text.charAt(from)) || rareSurnames.has(text.charAt(from))) &&
  postBefore.test(text.slice(Math.max(0, from - 3), from)) &&
  (oneMore.test(text.slice(to, to + 4)) || nothingMore.test(text.slice(to, to + 4)));

/** 长江 in 理事长江兰妹、: the end of a post and a surname. */
export const isPostAndSurname = (text: string, from: number, to: number): boolean =>
  text.charAt(from) === "长" &&
  to - from === 2 &&
  commonSurnames.has(text.charAt(from + 1)) &&
  /(?:[理董监]事|秘书|[会校社组班队站处局院园馆县市乡镇村里区厅部科课股团议])$/u.test(text.slice(0, from)) &&
  /^\p{Script=Han}{1,2}(?:[、,，。;；)）]|等|表示|指出|说|到场|出席|主持|代表|[及和与暨]|$)/u.test(text.slice(to, to + 4));

const beforeName = /(?:代表|邀请|感谢|陪同|由|与|和|及|请|向|[^\p{Script=Han}]|^)$/u;

/** 福海县 in 代表陈福海县长: a name and the post behind it, where the surname opens the phrase. */
export function isNameAndPost(text: string, from: number, to: number): boolean {
  return (
    /^[县市区镇乡]长/u.test(text.slice(to - 1, to + 1)) &&
    to - from === 3 &&
    (commonSurnames.has(text.charAt(from - 1)) || rareSurnames.has(text.charAt(from - 1))) &&
    beforeName.test(text.slice(Math.max(0, from - 3), from - 1))
  );
}

const countedAfter = /^(?:、\p{Script=Han}{2,4}){0,8}[两二三四五六七八九十][镇乡村](?![委民干长口级])/u;

/** 双河 of 柳坪、白石、双河三镇 is no city of that name. */
function isCounted(text: string, { from, to, places }: PlaceMatch): boolean {
  if (places.some(({ level }) => level === "township" || level === "village")) return false;
  return /[、，,；;：:]/u.test(text.charAt(from - 1)) && countedAfter.test(text.slice(to, to + 40));
}

function searchedAreas({ area, areas }: ScopedPage): readonly (string | undefined)[] {
  const counties = new Set([...(area !== undefined && area.length >= 4 ? [area] : []), ...areas.map((code) => code.slice(0, 6))]);
  return counties.size === 0 ? [area] : [...counties].slice(0, mostAreas);
}

function mergedSpans(matches: readonly PlaceMatch[]): readonly PlaceMatch[] {
  const merged: PlaceMatch[] = [];
  for (const match of [...matches].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = merged.at(-1);
    if (last === undefined || match.from >= last.to) merged.push(match);
    else if (match.from === last.from && match.to === last.to)
      merged[merged.length - 1] = { ...last, places: joined(last.places, match.places) };
  }
  return merged;
}

const joined = (a: readonly GazetteerPlace[], b: readonly GazetteerPlace[]): readonly GazetteerPlace[] => [
  ...a,
  ...b.filter(({ code }) => a.every((place) => place.code !== code)),
];

const isFull = (text: string, { from, to, places }: PlaceMatch): boolean => {
  const form = text.slice(from, to);
  // 漠河县, as 漠河市 was called.
  const isFormer = /[县市]$/u.test(form) && places.some(({ level }) => level === "county");
  return isFormer || places.some(({ name, listedName }) => name === form || listedName === form || form.endsWith(name.slice(-1)));
};

/** 嘉禾县石桥镇双凤村 on a page about somewhere else: the village is looked for in the township or county before it. */
function villagesBehind(text: string, spans: readonly NamedSpan[], gazetteer: Gazetteer): readonly NamedSpan[] {
  const found: NamedSpan[] = [];
  spans.forEach(({ to, places }, i) => {
    const next = spans[i + 1]?.from ?? text.length;
    const larger = places.filter(({ level }) => level === "township" || level === "county");
    if (next === to || larger.length === 0) return;
    villageEnd.lastIndex = to + 1;
    const end = villageEnd.exec(text);
    if (end === null || villageEnd.lastIndex - to > 8 || villageEnd.lastIndex > next) return;
    const name = text.slice(to, villageEnd.lastIndex);
    const villages = larger.flatMap(({ code }) => gazetteer.lookup(name, code)).filter(({ level }) => level === "village");
    if (villages.length > 0) found.push({ from: to, to: to + name.length, places: villages, full: true });
  });
  return found;
}
