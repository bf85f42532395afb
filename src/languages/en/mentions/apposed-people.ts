/** What a name is by the office or the home that stands beside it: where an officer is, who was there, who lives in a place. */
import type { Chunk } from "./chunks.ts";
import { isGivenName, isListedPlace } from "./lexicon.ts";
import { topics, typeOfHead } from "./words.ts";

/** `Assistant Commissioner Kohat, Sana Afridi, said`: where the office is, as South Asia says it. */
export const isPostedThere = ({ words, text }: Chunk, before: string, after: string): boolean =>
  words.length === 1 &&
  !isGivenName(text) &&
  // `Deputy Commissioner Bahawalpur planted a sapling`.
  ((isListedPlace(text) &&
    /\b(?:Deputy|Assistant) Commissioner(?: \([A-Z]{2}\))? $/.test(before) &&
    /^ (?:\p{Ll}+ly )?(?:said|says|has|had|was|is|on|also|told|\p{Ll}+ed|chaired|the)\b/u.test(after)) ||
    // `Deputy Commissioner Zorvane, Captain (Rtd) P`; `Provincial Administrator Talewa, P`.
    (/\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+, (?:councill?or|alderman|member) $/u.test(before) && /^(?:[;,.]| and\b|$)/.test(after)) ||
    (/\b(?:(?:Deputy|Assistant|Additional) (?:Deputy )?Commissioner|Provincial Administrator) $/.test(before) &&
      /^,? (?:(?:Captain|Capt|Major|Maj|Lt|Col|Brig)\.? \((?:[Rr]td|[Rr]etired)\.?\) )?\p{Lu}\p{Ll}+ \p{Lu}/u.test(after)) ||
    isSeatOfOfficer(before, after));

const isSeatOfOfficer = (before: string, after: string): boolean =>
  /\b(?:Commissioner|Collector|Magistrate|DC|AC|DPO|Tehsildar|SHO|DSP)(?: \([A-Z]+\))? $/.test(before) &&
  /^,? \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,3}(?:,| (?:and|spoke|said|has|had|was|is|on|also|told|visited|inspected|directed|chaired|presided)\b)/u.test(
    after,
  );

/** `Others in attendance were: Karen Heaton, Deputy Clerk, Doug Beach, John Ayers`: in a list of who was there. */
export const isPresent = (before: string, after: string): boolean =>
  /\b(?:in attendance|attended|present|[Pp]resent|Attendees|Apologies|absent|Absent|[Rr]oll [Cc]all)\b(?:[^.]|(?<=\b[A-Z])\.)*(?:[,:;]|\band) $/.test(
    before,
  ) && /^(?:,| and\b|[.;]|$| \((?:[Vv]ice[- ])?[Cc]hair)/.test(after);

/** `A resident of Sassa, Dekon Nyanfo, had told a radio station`: whoever lives there, and no other place. */
export const isResident = (chunk: Chunk, before: string, after: string): boolean =>
  isOfHome(chunk, before, after) || isHolderOf(chunk, before, after);

/** `councillor for Mberwa's Ward 22 in Chivando village, Garis Moyi is building`, `Japan's Ambassador to Samoa, Sento Keisu.` */
const isHolderOf = ({ words, text }: Chunk, before: string, after: string): boolean =>
  (words.length === 2 || words.length === 3) &&
  typeOfHead(words.at(-1)!.text) === undefined &&
  !isListedPlace(text) &&
  !isListedPlace(words[0]!.text) &&
  ((/\b(?:[Cc]ouncill?or|[Cc]hairman|[Cc]hairperson|[Hh]eadman|MP|[Mm]ayor) (?:for|of) [^.;,]{3,60}, $/.test(before) &&
    /^ (?:said|says|told|has|had|was|is|will|also)\b/.test(after)) ||
    // `overseen by the chairperson of the Holmo Commission, Oda Gasin.`
    (/\b(?:[Cc]hair(?:man|person|woman)|[Dd]irector|[Pp]resident|[Cc]hief executive|[Cc]ommissioner) of the [^.;,]{3,60}, $/.test(before) &&
      /^[.;]/.test(after) &&
      !words.some(({ text: word }) => topics.has(word.toLowerCase()))) ||
    (/\b(?:Ambassador|High Commissioner) to \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?, $/u.test(before) &&
      /^(?:[.,;]|$| (?:and|said|has|was)\b)/.test(after)));

const isOfHome = ({ words, text }: Chunk, before: string, after: string): boolean =>
  (words.length === 2 || words.length === 3) &&
  /\b(?:resident|native|inhabitant|citizen|villager|farmer|trader|fisherman|opinion leader|youth leader|elder|student|teacher) (?:of|from|in|at) (?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}, $/u.test(
    before,
  ) &&
  /^,? (?:said|says|told|had|has|who|was|also|added|explained|complained|noted|lamented|appealed|narrated|recounted|thanked|expressed)\b/.test(
    after,
  ) &&
  typeOfHead(words.at(-1)!.text) === undefined &&
  !isListedPlace(text);

export const placedBefore = /\b(?:in|at|near|on|around|outside|up|down|over|across|along|behind) (?:the )?$/;
