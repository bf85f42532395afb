/** The kind of a name, from the word in it that says so. */
import type { Chunk } from "./chunks.ts";
import { isListedPlace } from "./lexicon.ts";
import { lower, type Word } from "./tokens.ts";
import { forHeads, ofHeads, topics, typeOfHead } from "./words.ts";
import { isPostWord } from "../vocabulary/posts.ts";
import { isCountry } from "../vocabulary/regions.ts";
import type { EntityLabel } from "../../../../graph/ontology.ts";

/** `Health Centre IV`, `Phase 2`: the number behind the kind. */
export const lastWord = ({ words }: Chunk): string =>
  words.findLast((word, index) => index === 0 || !/^(?:[IVX]+|\d+)$/.test(word.text))?.text ?? "";

/** `Dubois County Commissioners`, `Transport for London`, `Ministry for Primary Industries`: of the state, whatever the last word says. */
const publicBody =
  /\bPeople[’']s (?:Congress|Government|Court|Procuratorate)$|\b(?:Public Health|Public Works|Public Safety|Emergency Management|Human Services|County Commissioners)$|^Transport for |^(?:\p{Lu}\p{L}+ ){0,3}(?:Ministry|Department|Directorate) (?:for|of) (?!.* (?:University|College|School)$)/u;

const bodyHead = /^(?:Agency|Organization)$/;

/** `Barangay Dalag`, `Kampung Baru`, `Rumah Jeli`: a village, as the Philippines and Malaysia call them; a longhouse, which is a place, by its headman. */
export const isVillageByFirstWord = ({ words }: Chunk): boolean =>
  words.length > 1 &&
  words.length <= 4 &&
  (/^(?:barangay|sitio|purok|kampung|kampong)$/.test(lower(words[0])) ||
    (words[0]!.text === "Rumah" && !/^(?:Sakit|Rakyat|Makan|Mesra|Tumpangan)$/.test(words[1]!.text))) &&
  typeOfHead(words.at(-1)!.text) === undefined;

/** The word that tells the kind: the last, or the last before `of`. */
export function headOf(chunk: Chunk): EntityLabel | undefined {
  if (chunk.words.length < 2) return undefined;
  const first = lower(chunk.words[0]);
  const small = chunk.words.findIndex((word) => /^(?:of|for|on|against|in)$/.test(lower(word)));
  // `La Union` is a province.
  const last = /\bLa Union$/.test(chunk.text) ? "Place" : typeOfHead(lastWord(chunk));
  const governor = small > 0 ? typeOfHead(chunk.words[small - 1]?.text ?? "") : undefined;
  if (chunk.words.length <= 3 && /^(?:suny|cuny|iit|nit|aiims)$/.test(first)) return "Organization";
  // Schools and clinics as Malaysia and South Asia shorten them: `SK Nanga Gaat`, `ZPHS Kodur`.
  if (
    /^(?:SK|SMK|SJKC|SJKT|SMJK|ZPHS|GHS|GHSS|GHPS|GBHS|GGHS|GBPS|GGPS|GPS|GVHSS|GVHS|GLPS|GUPS|HSS|PHC|CHC|RHC|BHU)$/.test(
      chunk.words[0]!.text,
    )
  )
    return "Organization";
  // `Congregational Christian Church Samoa`, `Red Cross Kenya`.
  if (
    chunk.words.length > 2 &&
    small < 0 &&
    isCountry(chunk.words.at(-1)!.text) &&
    bodyHead.test(typeOfHead(chunk.words.at(-2)!.text) ?? "")
  )
    return typeOfHead(chunk.words.at(-2)!.text);
  if (/\b(?:Holiday|Christmas|Halloween|Street|Garden|Block|Retirement|Birthday|Beach|Summer|Farewell|Launch) Party$/.test(chunk.text))
    return "Event";
  if (/\bRural Support Program(?:me)?$/.test(chunk.text)) return "Organization";
  // `ISU Extension` teaches; nothing is being extended.
  if (/\bUniversity Extension\b|^[A-Z]{2,5} Extension$/.test(chunk.text)) return "Organization";
  // `Yilo Krobo Municipal`, of Ghana.
  if (/\p{Ll} Municipal$/u.test(chunk.text)) return "Place";
  if (publicBody.test(chunk.text)) return "Agency";
  if (/\b(?:Conservation|Protected|Recreation|Wilderness|Management|Scenic) Area$/.test(chunk.text)) return "Place";
  if (/\b(?:Inshore|Mountain|Animal|Wildlife|Cave|Sea|Coast) Rescue$|\b(?:Sea|Coast|Farm) Watch$/.test(chunk.text)) return "Organization";
  if (chunk.text.endsWith(" Survey") && !/\b(?:Geological|Ordnance|Archaeological|Botanical|Zoological|National|Soil)\b/.test(chunk.text))
    return "Project";
  // `Jal Jeevan Mission`: a scheme of the Indian state; other missions preach.
  if (/^(?:Jal|Swachh|National|Poshan|Krishi|Smart|Digital|Skill|Atal|Clean|Green)\b.* Mission$/.test(chunk.text)) return "Project";
  if (/^Shire of\b/.test(chunk.text)) return "Agency";
  if (/^Friends of\b|\b(?:CHPS|Health|Aid) (?:Compound|Post)$|\b(?:Community|Text|Farm) Alert$|\bNeighbou?rhood Watch$/.test(chunk.text))
    return "Organization";
  if (
    /\b(?:Golf|Race) ?Course$|\bGolf Links$|\b(?:Shopping|Retail|Garden|Trading|Growth|(?<!\b(?:Small|Women[’']s|Development) )Business) Cent(?:re|er)$/i.test(
      chunk.text,
    )
  )
    return "Place";
  if (governor === "Honor") return "Honor";
  if (/^Operation \p{Lu}\p{L}+$/u.test(chunk.text)) return "Event";
  if (/(?<!\bRed) Crescent$/.test(chunk.text)) return "Place";
  if (/\b(?:Wind|Solar|Energy) Farm$/.test(chunk.text)) return "Place";
  if (/\b(?:Day Dawn|Carol|Memorial|Remembrance|Thanksgiving|Commemoration|Harvest|Candlelight) Service$/.test(chunk.text)) return "Event";
  if (/\bWater Supply$|\b(?:Water|Irrigation|Waterworks|Water Supply)(?: Supply)? System$/.test(chunk.text)) return "Project";
  // `Project ConVERGE`.
  const ofProject = /^(?:Agency|Organization)$/.test(last ?? "");
  if (/^Project \p{Lu}[\p{L}\d-]+(?: \p{Lu}\p{L}+)?$/u.test(chunk.text) && !isPostWord(chunk.words[1]!.text) && !ofProject)
    return "Project";
  const governs =
    governor !== undefined && (ofHeads.has(lower(chunk.words[small - 1])) || (small > 0 && forHeads.has(lower(chunk.words[small - 1]))));
  // University of Cape Coast, Office of Public Works.
  // `College of Agriculture and Veterinary Services`.
  const teaches = governs && /^(?:college|university|faculty|academy)$/.test(lower(chunk.words[small - 1]));
  // `Foundation for Community Support Services`.
  if (
    governor === "Organization" &&
    governs &&
    last === "Agency" &&
    /^(?:foundation|trust|cent(?:re|er)|association|network|society)$/.test(lower(chunk.words[small - 1])) &&
    lower(chunk.words[small]) === "for"
  )
    return governor;
  if (last !== undefined && !(governs && (teaches || last === "Place" || last === "Event" || topics.has(lastWord(chunk).toLowerCase()))))
    return last;
  if (governs) return governor;
  if (
    chunk.words.length <= 4 &&
    /^(?:naomh|tigh|áras|ionad|halla|raidió|scoil|gaelscoil|coláiste|colaiste|cumann|clg|école|ecole|colegio|instituto|universidad|collège|comhar|coiste|menter|conradh|údarás|comhairle|coleg|ysgol|prifysgol|clwb|theatr|cwmni|canolfan|sekolah|universiti|paaralan|institut)$/.test(
      first,
    )
  )
    return "Organization";
  if (isVillageByFirstWord(chunk)) return chunk.words[0]!.text === "Rumah" ? "Place" : "Village";
  const inner = innerHead(chunk);
  if (inner !== undefined) return inner;
  // `Lake Naivasha`, `Mount Kenya`; `Lumi Farmers’ Society Ltd` has its kind at the end.
  if (
    chunk.words.length <= 3 &&
    /^(?:lake|lough|loch|river|mount|mt|port|fort|camp|county|co|cape|inis|glen)$/.test(first) &&
    !topics.has(lower(chunk.words[1]))
  )
    return "Place";
  if (/^Ben (?:Nevis|Lomond|Macdui|Vorlich|Lawers|Wyvis|Cruachan|Ledi|Vrackie|Bulben)$/.test(chunk.text)) return "Place";
  if (/\bTidy Towns$|^\S+ (?:\S+ )*(?:Rural|Local|Community|Economic) Development$/.test(chunk.text) && !topics.has(first))
    return "Organization";
  if (/\b(?:Local Government Area|LGA)$/.test(chunk.text)) return "Place";
  if (/\b(?:Local Council Development Area|LCDA)$/.test(chunk.text)) return "Agency";
  if (/\bFirst Nation$/.test(chunk.text)) return "Agency";
  return /^(?:ng[aā]ti|ng[aā]i|te whare|te r[uū]nanga)\b/iu.test(chunk.text) ? "Organization" : undefined;
}

/** `University Hospital Kerry`, `Technological University Dublin`: the kind, and then the place. */
function innerHead({ words }: Chunk): EntityLabel | undefined {
  const at = words.findLastIndex((word) =>
    /^(?:hospital|university|college|council|police|school|hospice|institute|centre|center|girls|boys|primary|secondary|office|club|committee)$/.test(
      lower(word),
    ),
  );
  const rest = words.slice(at + 1).map((word) => word.text);
  const begins = at > 0 || lower(words[0]) === "university";
  return begins &&
    rest.length > 0 &&
    rest.length <= 2 &&
    (isListedPlace(rest.join(" ")) || /^(?:girls|boys)$/.test(lower(words[at])) || (rest.length === 1 && isKindBefore(words.slice(0, at))))
    ? typeOfHead(words[at]!.text)
    : undefined;
}

/** `Government Girls High School Kotwal`, `Tehsil Headquarters Hospital Kotwal`: as South Asia names them, where all before is a kind. */
const isKindBefore = (words: readonly Word[]): boolean =>
  words.every((word) =>
    /^(?:government|govt|tehsil|district|headquarters|high|higher|secondary|primary|boys|girls|cadet|degree|model|public|civil|rural|basic|general|special|education|medical|elementary|middle|area|police|administration|forest|revenue|post|range|press|lions|rotary|kiwanis|sports|bar|municipal|town|union)$/.test(
      lower(word),
    ),
  );
