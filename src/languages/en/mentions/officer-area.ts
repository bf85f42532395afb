/** Where public officers sit, written before their post: `Bodira District Administrator`, `Bodira Deputy County Commissioner`. */
import type { Chunk } from "./chunks.ts";
import { isGivenName } from "./lexicon.ts";
import type { Word } from "./tokens.ts";
import { topics, typeOfHead } from "./words.ts";
import { isPostWord } from "../vocabulary/posts.ts";

/** `Bodira District Administrator P`, `Bodira Deputy County Commissioner P`: public officers, who are somewhere's. */
const officerAfter =
  /^ (?:Deputy |Assistant |Acting )?(?:District|Divisional|Provincial|County|Dzongkhag|Sub-[Cc]ounty|Regional|State|Municipal|Constituency|Area|Block) (?:Deputy |Assistant |Acting )?(?:Administrator|Commissioner|Secretary|Minister|Mayor|Collector|Magistrate|Prosecutor|Attorney|Chief Executive|(?:Police|Traffic) (?:Commander|Commissioner)|(?:Public )?(?:Education|Health|Agriculture|Agricultural|Information|Development|Fisheries|Livestock|Medical|Veterinary|Planning|Probation|Electoral|Elections|Labour|Lands?|Forest|Police) (?:Officer|Director|Secretary|Superintendent|Coordinator))\b/;
const noSeat =
  /^(?:[A-Z]{2,6}|(?:North|South|East|West)(?:ern)?|Central|Senior|Principal|Chief|New|Zonal|Joint|Additional|Resident|Honou?rable|Ex|Our|Then|Under|Sub|Late|Permanent|First|Second|Third)$/;

export const isSeatOfPublicOfficer = ({ words, text }: Chunk, after: string): boolean =>
  words.length < 3 &&
  officerAfter.test(after) &&
  !noSeat.test(words[0]!.text) &&
  !isGivenName(text) &&
  !topics.has(words[0]!.text.toLowerCase()) &&
  !isPostWord(words[0]!.text);

/** `Bodira Deputy County Commissioner`: what he is deputy of is no county called so. Where the post begins, up to `at`. */
export function deputyAt(words: readonly Word[], at: number): number {
  const deputy = words.findIndex(
    ({ text }, index) => index > 0 && index < at && /^(?:Deputy|Assistant)$/.test(text) && words[index + 1]?.text === "County",
  );
  return deputy > 0 ? deputy : at;
}

/** `Bodira District Education Officer`: where the officer is, without what the office is for. */
export function withoutField(words: readonly Word[]): readonly Word[] {
  const level = words.findIndex(
    ({ text }, index) => index > 0 && /^(?:District|Divisional|Provincial|Regional|Municipal|Dzongkhag)$/.test(text),
  );
  return level > 0 &&
    level < 3 &&
    !words.slice(0, level).some(({ text }) => typeOfHead(text) !== undefined || topics.has(text.toLowerCase())) &&
    words.slice(level + 1).every(({ text }) => topics.has(text.toLowerCase()) || /^(?:Medical|Police|Labour|Audit)$/.test(text)) &&
    (level < words.length - 1 || words[level]!.text === "Divisional")
    ? words.slice(0, level)
    : words;
}

/** `Bodira Teachers Union`: those whose union it is. */
export const isOfGuild = (words: readonly Word[], at: number): boolean =>
  at > 0 &&
  /s[’']?$/.test(words[at]!.text) &&
  /^(?:Union|Association|Society|Federation|Guild|Cooperative|Co-operative|Sacco|SACCO|League|Forum|Network)$/.test(
    words[at + 1]?.text ?? "",
  );
