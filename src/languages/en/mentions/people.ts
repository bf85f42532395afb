/** Whether capitalised words are a person's name. */
import type { Chunk } from "./chunks.ts";
import { lower, type Word } from "./tokens.ts";
import { isGivenName, isListedPlace } from "./lexicon.ts";
import { noNames, topics, typeOfHead } from "./words.ts";
import { callings, isPostWord, posts } from "../vocabulary/posts.ts";
import { isPinyinName } from "./pinyin-names.ts";

const speech =
  /^\s*,?\s*(?:said|says|told|added|explained|noted|announced|urged|warned|thanked|recalled|recounted|insisted|argued|admitted|remembers?|remarked|lives?|lived|(?:was|has been|have been) (?:re-)?(?:born|named|elected|appointed|awarded|sworn|hired|promoted|jailed|sentenced|charged|convicted|arrested)|has (?:retired|died|won|joined|said|taken|stepped|resigned)|stepped down|resigned|won|died|who|joined|works?|worked|remains|remained|retired|arrived|sang|sings|danced|scored|smiled|laughed|spoke|wrote|testified|pleaded|pledged|promised|walked|cycled|fell|waited|attended|grew up|will (?:replace|serve|chair|lead|succeed|take over|represent|head)\b|chairs|leads|heads|runs|farms|farmed|teaches|taught|married|studied|graduated|enrolled|moved to|turned \d\d|has (?:lived|farmed|taught|served|worked)|is survived by)\b/;
const spokenBefore =
  /\b(?:said|says|added|explained|recounted|recalled|(?<!\b(?:built|constructed|funded|financed|sponsored|supported|implemented|owned|run|organi[sz]ed|donated|installed|supplied|designed|operated|managed|developed|made|produced) )by|named|called|told|asked|thanked|elected|appointed|hired|succeeds|succeeded|replaces|replaced|tak(?:es|en|ing) over from|took over from|handed over (?:office|power|duties|the reins|the office|the mantle) to)\s+$/;
export const placeBefore =
  /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom|[Aa]round|[Oo]utside|[Tt]owards?|[Tt]hrough|[Bb]etween|[Aa]cross|[Aa]long|[Tt]hroughout|[Ww]ithin|[Ii]nside|[Bb]eyond|via|far (?:away )?as|reach(?:ed|es)?|visit(?:ed|s)?|to|of)\s+(?:the\s+(?:\p{Ll}+\s+)?)?(?:(?:nearby|neighbouring|neighboring|downtown|suburban|upstate|rural|central|upper|lower|north|south|east|west|northern|southern|eastern|western)\s+)?$/u;
const postWords = [...posts].join("|");
const callingWords = [...callings].join("|");
/** With a small letter or a capital. */
const anyPost = [...posts].map((word) => `[${word[0]!.toUpperCase()}${word[0]!}]${word.slice(1)}`).join("|");
const rank =
  "Party|County|Deputy|Vice|Executive|Managing|General|Chief|Senior|Assistant|Regional|National|District|Municipal|Provincial|Acting|Principal|Town|City|Board|Branch|Area|Project|Programme|Interim|Founding";
/** `Vasant Patil, president of …`, `Qin Dezhi, Party secretary`, `Jo Bloggs, the society’s treasurer`: whoever holds a post is a person. */
export const holdsPost = new RegExp(`^,\\s+(?:(?:the|a|an|its|their|former|acting|\\p{Ll}+|${rank})\\s+){0,4}?(?:${anyPost})\\b`, "u");
/** `The LC5 chairman, Davidson Kasajja Mulumba,`; `the board’s chair, Jo Bloggs`. */
const postApart = new RegExp(`\\b(?:${postWords}|${callingWords}|DCE|MCE|MDCE|Member of Parliament|MP|MCA|MLA|RDC|CAO|OIC|CEO|DHO|DEO), $`);
/** `Chair of the society Fiona Metcalfe-Reid`; `head of operations Jo Bloggs`. */
const postOf = new RegExp(`\\b(?:${postWords})\\b of (?:(?:the|its|their) )?(?!(?:the|its|their|an?) )(?:\\p{Ll}+ ){1,3}$`, "u");
/** `whose chairperson is Donal Crowley`. */
/** `According to Chandra Thakali, the contractor of the building,`. */
const toldBy = /\b(?:[Aa]ccording to|[Aa]s per) $/;
const postIs = new RegExp(`\\b(?:${postWords}) (?:is|was|will be) $`);
const apposed = /^,\s+(?:(?:a|an|the|who|whose|aged|chair|head|director|secretary|\d{2})\b|[\p{L}’']+[’']s\s)/u;

/** K.R. Nandini, J. P. Morgan; SM City has no stops. */
const initialsFirst = /^(?:\p{Lu}\. ?)+\p{Lu}\p{Ll}|^(?:\p{Lu} )+\p{Lu}\p{Ll}+$/u;
const initialInside =
  /^(?!(?:Zone|Block|Phase|Group|Class|Grade|Level|Section|Lot|Area|Terminal|Platform|Plan|Vitamin|Hepatitis|Part|Unit|Ward|Type)\b)\p{Lu}\p{Ll}{2,} (?:\p{Lu}\.? ){1,2}\p{Lu}\p{Ll}{2,}$/u;
/** `The chief of Amanokrom, Osabarima Djan Kwasi,`. */
const postOfApart = new RegExp(
  `\\b(?:${postWords})s? (?:of|for|at) (?:the )?[^,.;]{3,90}, (?:\\p{Lu}\\p{Ll}{2,15}(?: \\p{Lu}\\p{Ll}+)?, )?$`,
  "iu",
);
/** `Project Director, District Rural Development Agency, Babu, and`. */
const postAndBody = new RegExp(`\\b(?:${[...posts].filter((post) => post.length > 3).join("|")}), \\p{Lu}[^,.;]{1,50}, $`, "iu");
/** `by the Yala Circuit Court Judge, Ochieng Rapudo.` */
const postAtBody =
  /\b(?:Court|Council|Assembly|Board|Hospital|School|College|University) (?:Judge|Magistrate|Chairman|Chairperson|Chairwoman|Clerk|Speaker|Mayor|Director|Manager|Secretary|President|Registrar|Principal), $/;
/** `Minister for Energy, Water Resources and Irrigation, Zorva Pun was also there`. */
const ministerApart = /\bMinister (?:for|of) (?:the )?\p{Lu}[^.;]{3,80}, $/u;
const actsAfter =
  /^,? (?:said|says|told|has|had|was|is|will|also|inaugurated|opened|launched|commissioned|handed|noted|urged|called|assured|visited|announced|confirmed)\b/;
const postBehind =
  /^ (?:(?:Regional|Provincial|Municipal|District|Deputy|Vice|Assistant|Executive|Chief|Acting|Senior|Country) )*(\p{Lu}\p{L}+)/u;
/** `from Fergal Keane of the Department`. */
const ofBody = /^ of the \p{Lu}/u;

const kin =
  /\b(?:the late|husband|wife|son|daughter|brother|sister|father|mother|widow|widower|uncle|aunt|nephew|niece|grandson|granddaughter|colleague|friend|teammate|neighbou?r),? $/;

/** `The victim, Sithum Nethsara,`, `a man identified as`. */
const toldOf =
  /\b(?:[Vv]ictims?|[Dd]eceased|suspects?|accused|survivor|winner|champion|(?:[Oo]ne|[Tt]he|[Aa]|[Aa]nother) (?:\p{Ll}+ )?(?:man|woman|boy|girl|farmer|student|driver|child)),(?: one)? $|\bidentified (?:(?:only )?as|him as|her as|them as) (?:one )?$/u;

/** As villages of the Philippines, Malaysia, Malawi and Fiji call their heads. */
const headsVillage =
  /\b(?:[Pp]unong [Bb]arangay|Tuai Rumah|Ketua (?:Kampung|Kaum)|(?:Sub )?Traditional Authority|[Tt]uraga [Nn]i [Kk]oro) $/;
const malayRank = /\b(?:Datuk|Dato[’']?|Datin|Tun|Tan|Toh|Pehin) (?:Seri|Sri|Patinggi|Amar|Pehin|Paduka|Wira|Puan|Setia) $/u;

/** Whether a post, a calling or an honorific stands right before it. */
export function isTitled(chunk: Chunk, words: readonly Word[], before: string): boolean {
  if (malayRank.test(before) || headsVillage.test(before)) return true;
  const last = words.findLastIndex((word) => word.to <= chunk.from);
  // Fire Officer 2 Jomar Abrematea.
  const previous = /^\d$/.test(words[last]?.text ?? "") && isPostWord(words[last - 1]?.text ?? "") ? words[last - 1] : words[last];
  const beside = previous && /^\.?(?: \d)?\s+$/.test(before.slice(before.length - (chunk.from - previous.to)));
  return beside === true && (isPostWord(previous!.text) || callings.has(lower(previous)));
}

const compass = /^(?:North|South|East|West|Central|Northern|Southern|Eastern|Western|Divisions|Wards|Districts|Zones)$/;

/** Given names that are months or days too; `Jan Wallis` is no date. */
const monthNames = /^(?:Jan|Jun|April|May|June|August|Augustus|Monday|Friday|Sunday)$/;

/** How sure the chunk is a person, or undefined. `before`, `after`: the text on either side; `far`: more of that before. */
export function personOf(chunk: Chunk, words: readonly Word[], before: string, after: string, far: string): number | undefined {
  const count = chunk.words.length;
  if (
    count > 4 ||
    /\d|&/.test(chunk.text) ||
    chunk.words.some(
      (word, at) => noNames.has(lower(word)) && !(count > 1 && (at === 0 ? monthNames.test(word.text) : word.text === "Islam")),
    )
  )
    return undefined;
  // Lambton Public Health speaks, too.
  // `Food and Civil Supplies`, `Glenfarg Village Halls`, `Kolar District In-charge`.
  if (
    chunk.words.some(({ text }) => text === "and") ||
    /^(?:Supplies|Halls|In-charge|Incharge|Municipal|Metropolitan|Oath)$/.test(chunk.words.at(-1)!.text)
  )
    return undefined;
  if (count > 2 && topics.has(lower(chunk.words.at(-1))) && !isTitled(chunk, words, before)) return undefined;
  // `the Miss Bodira pageant`: whoever wins it.
  if (/\bMiss $/.test(before) && /^ (?:\d{4} )?(?:pageant|beauty|contest|crown|title|competition)\b/.test(after)) return undefined;
  // `Sierra Leoneans`.
  if (/\p{Ll}(?:eans|ians)$/u.test(chunk.text)) return undefined;
  // `Chief of General Staff`, `the office of the Divisional Commissioner Eastern`.
  if (count === 1 && (chunk.text === "Staff" || compass.test(chunk.text))) return undefined;
  // `the Asante Akim North`, `Zonal Coordinator South East`: where.
  if (count > 1 && compass.test(chunk.words.at(-1)!.text) && (count > 2 || !isGivenName(chunk.words[0]!.text))) return undefined;
  // `Council’s Major Hall Upgrade Grants`.
  if (count > 1 && /^(?:Grants?|Upgrades?|Funds?|Works|Repairs|Projects?|Programmes?|Programs?)$/.test(chunk.words.at(-1)!.text))
    return undefined;
  // `was named Reserve Champion`.
  if (/\b(?:Champion|Order|Flag|Heart|Scout|Ribbon|Award|Star)\b/.test(chunk.text) && spokenBefore.test(before)) return undefined;
  // `the assistant Regional Director`, `by Western Visayas Regional Director`.
  if (
    chunk.words.every(
      (word) =>
        topics.has(lower(word)) ||
        /^(?:Planning|Operations|Relations|Services|Resources?|Affairs|Human|Administration|Audit|Procurement|Accounts|Estates|Property|Revenue|Legal|Corporate|Technical|Clinical|Care|Works|Projects|Programmes)$/.test(
          word.text,
        ),
    )
  )
    return undefined;
  if (isPostWord(postBehind.exec(after)?.[1] ?? "") && !chunk.words.some((word) => isGivenName(word.text))) return undefined;
  if (isTitled(chunk, words, before)) return /^[A-Z]{2,5}$/.test(chunk.text) ? undefined : 0.93;
  // `Project Director, Rural Livelihood Mission, Deivendran,`: as Indian papers list those present.
  if (postAndBody.test(before) && /^(?:,| and\b)/.test(after) && count <= 3 && !isListedPlace(chunk.text)) return 0.8;
  if (count < 2 || chunk.words.some((word) => /^[A-Z]{2,}$/.test(word.text) && word.text.length !== 2)) return undefined;
  // `the hospital at M Singur`, `M Singur panchayat`, of India: a village.
  if (
    /^\p{Lu} \p{Lu}\p{Ll}+$/u.test(chunk.text) &&
    (/\b(?:at|near) $/.test(before) || /^ (?:panchayat|village|mandal|hobli|taluk)\b/.test(after))
  )
    return undefined;
  if (initialsFirst.test(chunk.text)) return 0.8;
  // `Witnar A Sangmo`.
  if (initialInside.test(chunk.text) && !typeOfHead(chunk.words[0]!.text) && !typeOfHead(chunk.words.at(-1)!.text)) return 0.82;
  if (/\p{Ll} Islam$/u.test(chunk.text) && !/^(?:Political|Radical|Early|Modern)\b/.test(chunk.text)) return 0.85;
  // `thanks to National Lottery players`.
  if (
    /^(?:St\.?|Saint|National|Royal|International|Federal|Central|Big|Grand|Public|Social|Regional|Global|Western|Eastern|Northern|Southern) /.test(
      chunk.text,
    )
  )
    return undefined;
  // `Messrs Moagi Phalalo and Tebogo Ntshole`.
  if (/\bMessrs\.? $/.test(before) && count < 4 && /^(?:,| and\b)/.test(after)) return 0.86;
  // `Her father, the late Bill Shaw`, `his wife Nell Gray`.
  if (kin.test(before)) return 0.84;
  if (count <= 4 && toldOf.test(before)) return 0.84;
  // As the police write: `one Chidi Okafor`.
  if (/\bone $/.test(before) && count <= 3) return 0.85;
  if (isPinyinName(chunk.text) && !isListedPlace(chunk.text)) return 0.9;
  if (postAtBody.test(before) && count <= 3 && /^(?:[.,;]|$)/.test(after) && !typeOfHead(chunk.words.at(-1)!.text)) return 0.84;
  if (ministerApart.test(far) && actsAfter.test(after) && count <= 3 && !isListedPlace(chunk.text)) return 0.84;
  if (postApart.test(before) || (postOfApart.test(far) && /^[,;]/.test(after))) return 0.88;
  // `Mr. Ansel Kaal of Pueblo Nuevo, who`: where he is from.
  if (/\b(?:Mr|Mrs|Ms|Miss|Dr|Hon|Chief|Rev)\.? (?:\p{Lu}[\p{L}’'.-]+ ){1,3}(?:of|from) $/u.test(before)) return undefined;
  if (chunk.words.slice(0, -1).some((word) => isGivenName(word.text))) {
    if (isListedPlace(chunk.text)) return undefined;
    // `in Garba Tula`: Garba is a man's name, and the town is called so.
    if (/\b(?:in|near|outside) $/.test(before) && !/^(?:[’']s|,? (?:who|said|says|was|has)\b)/.test(after)) return undefined;
    return placeBefore.test(before) && !apposed.test(after) && !/\baccording to $/.test(before) ? 0.72 : 0.9;
  }
  const behindPlaceWord = /\b(?:in|at|near|from|outside|around|of)\s+(?:the\s+)?$/.test(before);
  if ((speech.test(after) && !behindPlaceWord) || spokenBefore.test(before)) return 0.82;
  if (
    count === 2 &&
    ofBody.test(after) &&
    !chunk.words.some((word) => topics.has(lower(word))) &&
    /\b(?:from|by|to|with|and) $/.test(before)
  )
    return 0.72;
  if (toldBy.test(before) && count <= 3) return 0.74;
  // `Fianna Fáil’s Eamon Dooley will contest it`.
  if (
    count === 2 &&
    /\p{L}[’']s $/u.test(before) &&
    /^(?:,| (?:will|said|says|was|has|is|who|and)\b)/.test(after) &&
    !isListedPlace(chunk.text)
  )
    return 0.72;
  if (postIs.test(before) || postOf.test(before)) return 0.86;
  if (holdsPost.test(after) && !/\b(?:in|at|near|of)\s+$/.test(before)) return 0.86;
  if (apposed.test(after) && !/\b(?:in|at|near)\s+$/.test(before)) return 0.8;
  return undefined;
}
