/**
 * 大塘村 in 大塘村党支部书记 and 新屋村支书, 大塘村委会: right before what only a village has, the words before 村 are the village's name,
 * whether or not any list has it. A name found here keeps the secretary of one village from being given to the village named last.
 */
import { matchesIn } from "../../../rules/matches-in.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { mentionConfidences as confidences } from "../mention-confidences.ts";
import { villageStart } from "./extent.ts";
import { isNameWord } from "./name-word.ts";
import { gazetteer } from "./extractor-names.ts";
import { surnameAt } from "./surname-at.ts";
import { placeEndingAt, wordEndingAt, type Reading } from "./reading.ts";
import { properVerbs, stopWords, wideWords } from "./tables/left-words.ts";
import { calledUpon, noVillageName, partOfName, villageFunctionWords, villageOffices } from "./tables/village-offices.ts";
import { transcribes } from "./transcribed.ts";
import type { Word } from "./words.ts";

const rules = new RuleFamily("zh/village", { confidences, finds: ["Village", "Agency"] });
export { rules as villageRules };

/** Behind a mark or a place: nothing else can be in the name. */
const withOffice = rules.rule("with-office", {
  yields: ["{V:大塘村}党支部书记王芳说。", "泥河镇{V:大塘村}村民说。"],
  never: ["村党支部书记王芳说。", "全村村民都来了。"],
});
const withOfficeInClause = rules.rule("with-office-in-clause", {
  yields: "记者昨天采访了{V:大塘村}党支部书记王芳。",
  never: "记者昨天采访了村党支部书记王芳。",
});
const committeeOfVillage = rules.rule("committee", {
  yields: "{A:大塘村委会}组织村民修路。",
  never: "村委会组织村民修路。",
});

/** 村委会 and 村民委员会 share their 村 with the village's name. */
const committee = /^(?:村民委员会|村委会|村支委|村委(?![员托派任])|村两委|村“两委”|社区居委会|社区居民委员会)/u;
/** 里: the lowest division of Taiwan's towns, known by its 里长 alone. */
const settlement = /(?:村|社区|里(?=里长|办公处|里?干事))/gu;
const han = /^\p{Script=Han}+$/u;
/** Most characters before each. */
const longest = { 村: 5, 社区: 6, 里: 4 } as const;

export function findVillagesWithOffices(reading: Reading): readonly Candidate[] {
  const { text } = reading;
  const found: Candidate[] = [];
  for (const { index, 0: ending } of matchesIn(text, settlement)) {
    const to = index + ending.length;
    const after = text.slice(to, to + 12);
    const hasOffice = villageOffices.test(after);
    if (isOfAll(text, index, to) || isHonour(text, index, to)) continue;
    if (
      text.charAt(index - 1) === "村" ||
      isHeld(text, index) ||
      !(hasOffice || residents.test(after) || goesNoFurther.test(after) || acts.test(after) || isTranscribed(text, index))
    )
      continue;
    const isDescribed = describes.test(after);
    const from = nameStart(reading, index, to, longest[ending as keyof typeof longest]);
    if (
      from === undefined ||
      !(hasOffice || isOfTownship(reading, from) || (isBounded(reading, from) && (residents.test(after) || isDescribed)))
    )
      continue;
    if (!(reading.placesEndingAt.get(to) ?? []).some((place) => place.from === from && place.extractor === gazetteer)) {
      const { id, confidence } = isBounded(reading, from) || bounds(reading, from, index) ? withOffice : withOfficeInClause;
      found.push({ from, to, type: "Village", extractor: id, confidence });
    }
    const body = committee.exec(text.slice(index, index + 7));
    if (body !== null)
      found.push({
        from,
        to: index + body[0].length,
        type: "Agency",
        extractor: committeeOfVillage.id,
        confidence: committeeOfVillage.confidence,
      });
  }
  return found;
}

/** 萨依巴格乡|喀扎克拉村: of such a name no word is the language's. */
const isTranscribed = (text: string, to: number): boolean => to > 2 && [1, 2, 3].every((back) => transcribes(text, to - back));

/** 村里长, 村(里)干事: what 村 at `at`, which ends at `to`, is of villages and neighbourhoods at once, and of none of them. */
export const isOfBoth = (text: string, at: number, to: number): boolean =>
  text.charAt(at) === "村" && /^[(（]?里[)）]?[长干邻]/u.test(text.slice(to, to + 4));

/** 到杨家村任 | 村党支部书记: what is held is named behind the village. */
const isHeld = (text: string, at: number): boolean =>
  text.charAt(at - 1) === "任" && /(?:村|社区)$/u.test(text.slice(Math.max(0, at - 3), at - 1));

/** “先锋村官”: what somebody is called, and no village. */
const isHonour = (text: string, at: number, to: number): boolean =>
  /^官[”"]/u.test(text.slice(to, to + 2)) && /[“"]\p{Script=Han}{1,6}$/u.test(text.slice(Math.max(0, at - 7), at));

const isOfAll = (text: string, at: number, to: number): boolean =>
  isOfBoth(text, at, to) ||
  // 石湾村 | 全村有三千人
  /[村区镇乡]全$/u.test(text.slice(Math.max(0, at - 2), at)) ||
  (text.charAt(at) === "里" &&
    (/[村(（]$/u.test(text.slice(0, at)) || (/[区镇乡市]$/u.test(text.slice(0, at)) && text.startsWith("干事", to))));

/** 大塘村村民, and 泥河镇大塘村 at the end of what is said of it. */
const residents = /^(?:村|社区)?(?:村民|居民|农户|老党员|种粮大户|养殖户|种植户|脱贫户|外出|旅外|在外|乡贤|籍)(?!委|小组|代表大会)/u;
const goesNoFurther = /^(?:[,，。;；:：、!！?？)）“”]|$|[和与及的]|今年|去年)/u;
/** 泥河镇大塘村 at the beginning of what it does. */
const acts =
  /^(?:新建|修建|建起|建成|建设|投资|投入|召开|开展|举办|举行|实施|成立|种植|发展|依托|通过|围绕|积极|采取|推进|打造|流转|组织|探索|利用|坚持|迎来|获(?=[“评得授])|荣获|被|是|有|在|位于|地处|现有|共有|境内|党群|易地)/u;
/** 石板坡村，仅有41户114口人: a paragraph begins with the village that it tells of. */
const describes = /^[,，]?(?:仅有|共有|现有|总人口|辖\d|下辖\d|全村(?:共|有|现)|距离?(?:县城|镇|乡|市区)|地处|位于)/u;
const isOfTownship = (reading: Reading, from: number): boolean => {
  const place = placeEndingAt(reading, from);
  return place !== undefined && place.from < from && /(?:[乡镇]|街道)$/u.test(reading.text.slice(place.from, from));
};

/** Whether a 村 or 社区 at `at` follows what could be its village's name: then it is no bare 村党支部 of a village named elsewhere. */
export function isNamedVillage(reading: Reading, at: number): boolean {
  const place = placeEndingAt(reading, at);
  // 南故城村党支部 is no 村党支部 of 故城县.
  if (place !== undefined) return place.type === "Place" && !fullName.test(reading.text.slice(place.from, at));
  const word = lastWord(reading, at);
  return word !== undefined && han.test(word.text) && !noVillageName.test(word.text) && !endsName(word);
}

/** Words that are no part of a name, so that what follows them stands by itself. */
const endsName = ({ text, tag }: Word): boolean =>
  villageFunctionWords.has(text) ||
  stopWords.has(text) ||
  wideWords.has(text) ||
  calledUpon.test(text) ||
  (text.length > 1 && /^[vdcpr]/u.test(tag));

/** Where the name begins that ends in the 村 or 社区 at `head`; `undefined` where there is none, or where it cannot be told. */
function nameStart(reading: Reading, head: number, to: number, most: number): number | undefined {
  const known = placeEndingAt(reading, to);
  if (known?.extractor === gazetteer && known.type === "Village") return longerName(reading, known);
  const met = boundedStart(reading, head, most) ?? walkedStart(reading, head, most);
  const from = behindPerson(reading, head) ?? (met === undefined ? undefined : villageStart(reading.text, met));
  const name = from === undefined ? "" : reading.text.slice(from, head);
  // 罢免|郑晓梅|村委会副主任职务: whoever loses the post stands before it.
  if (
    from !== undefined &&
    /^.{2,3}$/u.test(name) &&
    surnameAt(reading.text, from) > 0 &&
    givesOrTakes.test(reading.text.slice(Math.max(0, from - 4), from))
  )
    return undefined;
  return name === "" || noVillageName.test(name) || neverInName.test(name) ? undefined : from;
}

/** 撤销蒋文彬|白沙村党支部副书记职务: who loses or gets the post stands before the village. */
const givesOrTakes = /(?:撤销|免去|罢免|任命|聘任|推荐|提名)$/u;
function behindPerson({ text }: Reading, head: number): number | undefined {
  for (const length of [2, 3]) {
    const person = head - length - 3;
    if (person > 1 && givesOrTakes.test(text.slice(person - 2, person)) && surnameAt(text, person) === 1) return head - length;
  }
  return undefined;
}

/** 上河湾村 is not the listed 河湾村. */
const sideOf = /[上下大小东西南北前后中新老里外]/u;
function longerName(reading: Reading, { from }: Candidate): number {
  const word = wordEndingAt(reading, from);
  return word !== undefined && sideOf.test(word.text) && word.text.length === 1 && isBounded(reading, word.from) ? word.from : from;
}

/** All that stands between a mark or a place and 村, but for the words that lead up to a name: whatever the dictionary makes of 西姚四头. */
function boundedStart(reading: Reading, head: number, most: number): number | undefined {
  let from = head;
  while (!isBounded(reading, from) && !bounds(reading, from, head)) if (head - --from > most + 1) return undefined;
  from = withoutLead(reading, from, head);
  const name = reading.text.slice(from, head);
  const whole = lastWord(reading, head);
  const isOneVerb = whole?.from === from && calledUpon.test(name);
  return name.length === 0 || name.length > most || isOneVerb || holdsFunctionWord(reading, from, head) ? undefined : from;
}

/** 当天走访大塘村, 2021年当选村主任, 他就和村支书: what leads up to the name is longer than any table. */
function holdsFunctionWord(reading: Reading, from: number, head: number): boolean {
  const { text, words, wordAt } = reading;
  if (neverInName.test(text.slice(from, head)) || (/[年月日]/u.test(text.charAt(from)) && /\d/u.test(text.charAt(from - 1)))) return true;
  for (let at = from; at < head;) {
    const word = words[wordAt[at] ?? 0];
    if (word === undefined) return true;
    const part = text.slice(word.from, Math.min(word.to, head));
    if (part.length > 1 && (villageFunctionWords.has(part) || stopWords.has(part) || calledUpon.test(part))) return true;
    at = word.to;
  }
  return false;
}
const neverInName = /[他她你我们咱就都也还很这哪谁届的了着]|.[在与由被把从是将]|驻$|[几十多]年$|^[位名个起宗例件批]$/u;

/** 王芳任 | 大塘村支书, 原 | 大塘村支书, 与 | 河湾村支书; 和平村 is whole to the dictionary, and behind 、 nothing is joined once more. */
const lead =
  /^(?:(?:以及|还有|包括|其中|来到|走进|走访|扎根|驻扎|奔赴|采访|找到|看望|慰问|时任|现任|原任|担任|兼任|就任|出任|记者|会上|日前|近日|随后|今天|昨天|建议|责令|决定|要求)*(?:[在据与和及由请让听看对跟同向为给把被经从到随任原兼][了着]?))|^(?:见到|看到|遇到|遇见|得知|冒充|假冒|来到|走进|走访|采访|找到|看望|慰问|曾任|历任|时任|现任|原任|担任|兼任|就任|出任|记者|会上|日前|近日|随后|今天|昨天|(?:撤销|免去|罢免)其?|责令|建议|任命|因此|因而|于是|然而|同时|此外|目前|如今|眼下|后来|最终|为此|此前)+/u;
/** 曾任|安和村长: whatever the dictionary makes of 任安. */
const once = /(?:曾任|历任)$/u;
const clan = /^[家庄屯楼寨营阳]/u;
function withoutLead({ text, words, wordAt }: Reading, from: number, head: number): number {
  const found = lead.exec(text.slice(from, head))?.[0] ?? "";
  const rest = from + found.length;
  // Nobody is named before whom 任 could say to hold it.
  if (found === "任" && /^[。！？!?;；\n]?$/u.test(text.charAt(from - 1))) return from;
  const joins = text.charAt(from - 1) === "、" && /^[与和及同]/u.test(found);
  const cutsName =
    head - rest < (/^.?[据在由让请从被把与及]$|../u.test(found) ? 1 : 2) || (/[任原]$/u.test(found) && clan.test(text.slice(rest, head)));
  return found === "" || joins || cutsName || (words[wordAt[rest] ?? 0]?.from !== rest && !once.test(found)) ? from : rest;
}

/** Word by word to the left, as long as the words can be a name's. */
function walkedStart(reading: Reading, head: number, most: number): number | undefined {
  let from = head;
  for (;;) {
    if (bounds(reading, from, head)) return from;
    const word = lastWord(reading, from);
    if (word === undefined || !isOfName(reading, word, head) || isOpening(reading, word, head))
      return head - from === 1 && word !== undefined && mayGoOn(word) ? undefined : from;
    if (head - word.from > most) return word.text.length === 1 ? undefined : from;
    if (isCommonNounBefore(word, head - from)) return from;
    from = word.from;
  }
}

/** The word that ends here, or the part before `at` of the one that goes on: 大塘 | 村党支部. */
function lastWord(reading: Reading, at: number): Word | undefined {
  const word = at > 0 ? reading.words[reading.wordAt[at - 1] ?? 0] : undefined;
  return word && { ...word, to: at, text: reading.text.slice(word.from, at) };
}

/** 东护持寺村: a verb that is not known to lead up to a name may be a part of it. */
const mayGoOn = ({ text }: Word): boolean =>
  text.length > 1 && han.test(text) && !villageFunctionWords.has(text) && !stopWords.has(text) && !calledUpon.test(text);

const township = /^[乡镇县市区州省旗]$/u;

function isOfName({ text }: Reading, word: Word, head: number): boolean {
  if (word.text === "各" && text.charAt(word.to) === "庄") return true;
  if (/^[任兼]$/u.test(word.text) && head - word.to > 1 && /\p{Script=Han}/u.test(text.charAt(word.from - 1))) return false;
  return belongs(word) || (word.to === head && township.test(word.text));
}

function belongs(word: Word): boolean {
  const { text, tag } = word;
  if (!han.test(text)) return false;
  if (text.length === 1) return !villageFunctionWords.has(text);
  if (stopWords.has(text) || wideWords.has(text) || villageFunctionWords.has(text)) return false;
  return (
    properVerbs.has(text) || tag === "m" || (isNameWord(word) && !tag.startsWith("v") && !/^[dcpr]/u.test(tag)) || partOfName.test(text)
  );
}

/** 同 | 大塘村 and 对 | 新屋村: a preposition before a word; before single characters it may begin a name, as in 同乐村. */
const prepositions = /^[同对来当打达靠带]$/u;
const isOpening = ({ words, wordAt }: Reading, word: Word, head: number): boolean =>
  prepositions.test(word.text) && (words[wordAt[word.to] ?? 0]?.text.length ?? 0) > 1 && word.to < head;

/** 劳模 | 大塘村: a common noun is no part of a name that already has a word. */
const isCommonNounBefore = ({ text, tag }: Word, taken: number): boolean => taken > 1 && text.length > 1 && !/^(?:n[srz]|m)/u.test(tag);

/** The end of a place's full name; of its short form only before more than one character: 河北庄村 is no 庄村 of 河北. */
function bounds(reading: Reading, at: number, head: number): boolean {
  const place = at < head ? placeEndingAt(reading, at) : undefined;
  return place !== undefined && place.from < at && (fullName.test(reading.text.slice(place.from, at)) || head - at > 1);
}
const fullName = /(?:[省市县区州旗盟乡镇]|街道|苏木|农场|林场|开发区|办事处)$/u;

const isBounded = ({ text }: Reading, from: number): boolean => from === 0 || !/\p{Script=Han}/u.test(text.charAt(from - 1));
