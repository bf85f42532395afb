/** What the chunks of a page are, from their own words, from what stands beside them, and from the rest of the page. */
import { chunkOf, chunksOf, lower, wordsOf, type Chunk, type Word } from "./english-chunks.ts";
import { isGivenName, isListedPlace } from "./english-lexicon.ts";
import { built, callings, honorifics, noNames, ofHeads, peoples, posts, starters, typeOfHead } from "./english-words.ts";
import type { EntityLabel } from "../../graph/ontology.ts";
import type { Sentence } from "../model.ts";

/** A chunk with what it was taken for. */
export interface Named {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly type: EntityLabel;
  readonly confidence: number;
  readonly extractor: string;
}

const buildWords =
  /\b(?:buil[dt]|construct|fund|financ|upgrad|complet|rehabilitat|phase|contractor|donat|commission|design|tender|implement|erect)\w*/i;
const speech =
  /^\s*,?\s*(?:said|says|told|added|explained|noted|announced|urged|warned|thanked|recalled|lives?|lived|(?:was|has been|have been) (?:re-)?(?:born|named|elected|appointed|awarded|sworn)|has (?:retired|died|won|joined|said|taken|stepped|resigned)|stepped down|resigned|won|died|who|joined|works?|worked|retired|grew up|chairs|leads|heads|runs)\b/;
const spokenBefore =
  /\b(?:said|says|added|explained|(?<!\b(?:built|constructed|funded|financed|sponsored|supported|implemented|owned|run|organi[sz]ed|donated) )by|named|called|told|asked|thanked|elected|appointed|hired)\s+$/;
/** `Pat Doyle, 52, of Boyup Flat, said`: the home, and not who spoke. */
const ofHome = /\p{Lu}\p{Ll}+, (?:aged )?(?:\d{2},? )?(?:of|from) $/u;
/** `Save Mothers, a charity`; `funded by World Vision`. */
const bodyAfter =
  /^,\s+an?\s+(?:[\p{L}-]+\s+){0,3}?(?:agency|charity|company|firm|organi[sz]ation|group|non-?profit|ngo|contractor|subsidiary|association|cooperative)\b/iu;
const bodyBefore = /\b(?:built|constructed|funded|financed|sponsored|implemented|grants? from) (?:by )?(?:the )?$/;
const placeBefore =
  /\b(?:in|at|near|from|around|outside|towards?|through|between|across|via|reach(?:ed|es)?|visit(?:ed|s)?|to|of)\s+(?:the\s+(?:\p{Ll}+\s+)?)?(?:(?:nearby|neighbouring|rural|central|upper|lower|north|south|east|west|northern|southern|eastern|western)\s+)?$/u;
const homeBefore = /\b(?:grew up|born|raised|lives?|lived|living|resides) in $/;
const villageAfter = /^\s+(village|parish|hamlet|community)\b/;
const townAfter = /^\s+(town|city|county|district|ward|township|estate|area|region|sub-county|division|road|river|centre|market)\b/;
/** `Vasant Patil, president of …`, `Jo Bloggs, the society’s treasurer`: whoever holds a post is a person. */
const holdsPost = new RegExp(`^,\\s+(?:(?:the|a|an|its|their|former|acting|\\p{Ll}+)\\s+){0,4}?(?:${[...posts].join("|")})\\b`, "u");
/** `was named Best Village`, `won the Cleanest Ward`: a title, whatever its last word. */
const honourBefore = /\b(?:named|declared|adjudged|crowned|voted|judged|hailed|awarded|won|as)\s+(?:the\s+)?$/;
const honourName = /^(?:Best|Most|Top|Outstanding|Cleanest|Greenest|Model|Champion)\b(?: [\p{L}-]+){1,5}$/u;
/** `whose chairperson is Donal Crowley`. */
const postIs = new RegExp(`\\b(?:${[...posts].join("|")}) (?:is|was|will be) $`);
/** What is told to be rising is a project, whatever it will house. */
const rising =
  /\b(?:[Cc]onstruction|[Rr]efurbishment|[Uu]pgrading|[Ee]xpansion|[Rr]ehabilitation|[Rr]enovation|[Rr]econstruction|[Rr]estoration) of (?:the |a )?(?:new )?$/;
/** Bodies that are named after what they look after and the country: Natural Resources Wales, Sport England. */
const nationalBody =
  /^(?:Natural Resources|Sport|Historic|Visit|Police|Transport|Skills|Public Health|Social Care|Education|Creative|Arts Council|Network|National|Highways|Water|Healthcare Improvement|Forestry and Land|Health and Social Care) (?:England|Scotland|Wales|Ireland|Northern Ireland|Jersey|Australia|Canada|Victoria|Queensland|NSW)$/;
const apposed = /^,\s+(?:(?:a|an|the|who|whose|aged|chair|head|director|secretary|\d{2})\b|[\p{L}’']+[’']s\s)/u;

/** `next`: the sentence after it, which may tell a bridge that is being built from one that stands. */
export function namesIn(sentence: Sentence, next = ""): Named[] {
  const words = wordsOf(sentence.text);
  const chunks = chunksOf(sentence.text, words).flatMap((chunk) => splitAtPost(sentence.text, withoutLetters(sentence.text, chunk)));
  return chunks.flatMap((chunk) => {
    // County, Bridge, The Council: a kind, and no name of one.
    if (chunk.words.length === 1 && peoples.has(lower(chunk.words[0]))) return [];
    const street = chunk.words.length > 1 && /^(?:street|road|avenue|square|lane)$/.test(lower(chunk.words.at(-1)));
    if (!street && chunk.words.every((word) => typeOfHead(word.text) !== undefined || isPost(word))) return [];
    const named = classify(sentence, chunk, words, next);
    return named ? [named] : [];
  });
}

/** `Governor Alfred Mwanjala`, `Bura Ward Representative Agnes Wakesho`: the post apart from the name. */
function splitAtPost(text: string, chunk: Chunk): Chunk[] {
  // A calling that begins the sentence has a capital of its own.
  const calling = chunk.from === 0 && chunk.words.length > 2 && callings.has(lower(chunk.words[0])) ? 0 : -1;
  const at = Math.max(
    calling,
    chunk.words.findLastIndex((word) => isPost(word)),
  );
  if (at < 0 || typeOfHead(chunk.words.at(-1)?.text ?? "")) return [chunk];
  const before = chunk.words.slice(0, at).filter((word) => !isPost(word));
  const after = chunk.words.slice(at + 1);
  return [before, after].filter((part) => part.length > 0).map((part) => chunkOf(text, part));
}

const lettersAfter =
  /^(?:OAM|AM|AO|AC|MBE|OBE|CBE|KBE|BEM|JP|MP|MLA|MLC|MSP|MS|TD|MCA|MNA|MEC|PhD|KC|QC|SC|RN|DL|LVO|MVO|OOnt|CM|CMG|Jr|Sr|II|III)$/;

/** `Bob Farrell OAM`: the letters are no part of the name. */
function withoutLetters(text: string, chunk: Chunk): Chunk {
  const kept = chunk.words.findLastIndex((word) => !lettersAfter.test(word.text)) + 1;
  return kept >= 2 && kept < chunk.words.length ? chunkOf(text, chunk.words.slice(0, kept)) : chunk;
}

const isPost = (word: Word): boolean => honorifics.has(lower(word).replace(/\.$/, "")) || posts.has(lower(word));

function classify(sentence: Sentence, chunk: Chunk, words: readonly Word[], next: string): Named | undefined {
  const { text } = sentence;
  const before = text.slice(Math.max(0, chunk.from - 40), chunk.from);
  const after = text.slice(chunk.to, chunk.to + 60);
  const made = (type: EntityLabel, confidence: number, extractor: string, to = chunk.to): Named => ({
    sentence,
    from: chunk.from,
    to,
    text: text.slice(chunk.from, to),
    type,
    confidence,
    extractor,
  });
  if (/^-(?:based|area)\b/.test(after)) return made("Place", 0.85, "pattern:based");
  // A place called Center or Park is told by whoever lives there.
  if (chunk.words.length === 2 && homeBefore.test(before)) return made("Place", 0.8, "pattern:home");
  if (/\bvillage of $/.test(before) && chunk.words.length <= 3) return made("Village", 0.88, "pattern:village");
  const village = villageAfter.exec(after);
  if (village && chunk.words.length <= 3) return made("Village", 0.9, "pattern:village");
  const policy = policyEnd(chunk, after);
  if (policy !== undefined) return made("Policy", 0.92, "pattern:policy", policy);
  if (/^(?:\p{L}+ )*of the (?:Year|Month|Decade)$/u.test(chunk.text)) return made("Honor", 0.9, "pattern:honour");
  if (nationalBody.test(chunk.text)) return made("Agency", 0.88, "pattern:agency");
  if (honourBefore.test(before) && honourName.test(chunk.text)) return made("Honor", 0.85, "pattern:honour");
  const head = headOf(chunk);
  if (head !== undefined && /^(?:Organization|Place)$/.test(head) && rising.test(before)) return made("Project", 0.82, "pattern:project");
  if (head === "Place" && /\b(?:Local|District|Metropolitan|Regional|Rural) Municipality$/.test(chunk.text))
    return made("Agency", 0.85, "pattern:agency");
  if (head !== undefined) return ofHead(head, chunk, `${text} ${/^(?:The|It)\b/.test(next) ? next : ""}`, made);
  if (ofHome.test(before) && chunk.words.length <= 3) return made("Place", 0.8, "pattern:home");
  if (bodyAfter.test(after) && !chunk.words.slice(0, -1).some((word) => honorifics.has(lower(word))))
    return made("Organization", 0.82, "pattern:apposed");
  const person = personOf(chunk, words, before, after);
  if (person !== undefined) return made("Person", person, "pattern:person");
  if (chunk.words.length === 1 && /^[A-Z]{2,6}s?$/.test(chunk.text)) return undefined;
  if (bodyBefore.test(before) && chunk.words.length > 1 && !isListedPlace(chunk.text)) return made("Organization", 0.75, "pattern:payer");
  const town = townAfter.exec(after);
  if (town && chunk.words.length <= 2) return made("Place", 0.85, "pattern:place");
  if (chunk.words.length <= 3 && isListedPlace(chunk.text)) return made("Place", 0.85, "lexicon:place");
  if (placeBefore.test(before) && chunk.words.length <= 3 && !starters.has(chunk.text.toLowerCase())) {
    return made("Place", /\b(?:of|to)\s+$/.test(before) ? 0.62 : 0.8, "pattern:place");
  }
  return undefined;
}

function policyEnd(chunk: Chunk, after: string): number | undefined {
  const last = chunk.words.findLastIndex((word) => typeOfHead(word.text) === "Policy");
  if (last < 1 || last < chunk.words.length - 1) return undefined;
  const years = /^,?\s+(?:of\s+)?(?:\d{4})(?:\s?[-–]\s?\d{2,4})?/.exec(after);
  return chunk.to + (years?.[0].length ?? 0);
}

/** The word that tells the kind: the last, or the last before `of`. */
function headOf(chunk: Chunk): EntityLabel | undefined {
  if (chunk.words.length < 2) return undefined;
  const last = typeOfHead(chunk.words.at(-1)?.text ?? "");
  const of = chunk.words.findIndex((word) => lower(word) === "of" || lower(word) === "for" || lower(word) === "on");
  const governor = of > 0 ? typeOfHead(chunk.words[of - 1]?.text ?? "") : undefined;
  // `Lake Naivasha`, `Mount Kenya`; `Lumi Farmers’ Society Ltd` has its kind at the end.
  const first = /^(?:lake|river|mount|mt)$/.test(lower(chunk.words[0])) && chunk.words.length <= 3 ? ("Place" as const) : undefined;
  const campus =
    /^(?:suny|cuny|iit|nit|aiims)$/.test(lower(chunk.words[0])) && chunk.words.length <= 3 ? ("Organization" as const) : undefined;
  return campus ?? last ?? (ofHeads.has(lower(chunk.words[of - 1])) ? governor : undefined) ?? first;
}

function ofHead(
  head: EntityLabel,
  chunk: Chunk,
  text: string,
  made: (type: EntityLabel, confidence: number, extractor: string) => Named,
): Named {
  const last = lower(chunk.words.at(-1));
  if (built.has(last) && buildWords.test(text)) return made("Project", 0.82, "pattern:project");
  // What is still to rise is a project whatever it will house.
  if (/^(?:cent(?:er|re)|hospital|library|school|clinic|museum)$/.test(last) && /\b(?:will rise|under construction)\b/.test(text))
    return made("Project", 0.82, "pattern:project");
  // A board that is elected is public; a service may be a firm.
  if (head === "Agency" && /\b(?:News|Media|Press)\b/.test(chunk.text)) return made("Organization", 0.85, "pattern:organization");
  if (/\bSchool District$/.test(chunk.text)) return made("Agency", 0.85, "pattern:agency");
  if (head === "Village" && chunk.words.length > 3) return made("Place", 0.7, "pattern:place");
  return made(head, head === "Event" && chunk.words.length < 3 ? 0.72 : 0.88, `pattern:${head.toLowerCase()}`);
}

/** How sure the chunk is a person, or undefined. */
function personOf(chunk: Chunk, words: readonly Word[], before: string, after: string): number | undefined {
  const count = chunk.words.length;
  if (count > 4 || /\d|&/.test(chunk.text) || chunk.words.some((word) => noNames.has(lower(word)))) return undefined;
  const previous = words.findLast((word) => word.to <= chunk.from);
  const beside = previous && /^\.?\s+$/.test(before.slice(before.length - (chunk.from - previous.to)));
  const title =
    beside && (honorifics.has(lower(previous).replace(/\.$/, "")) || posts.has(lower(previous)) || callings.has(lower(previous)));
  if (title && !/\b(?:of|for|the)\s+$/.test(before)) return /^[A-Z]{2,5}$/.test(chunk.text) ? undefined : 0.93;
  if (count < 2 || chunk.words.some((word) => /^[A-Z]{2,}$/.test(word.text) && word.text.length !== 2)) return undefined;
  if (/^(?:\p{Lu}\.?\s+)+\p{Lu}\p{Ll}/u.test(chunk.text) && chunk.words.length <= 3) return 0.8;
  const given = chunk.words.slice(0, -1).some((word) => isGivenName(word.text));
  if (given) return placeBefore.test(before) && !apposed.test(after) ? 0.72 : 0.9;
  if (speech.test(after) || spokenBefore.test(before)) return 0.82;
  if (postIs.test(before)) return 0.86;
  if (holdsPost.test(after) && !/\b(?:in|at|near|of)\s+$/.test(before)) return 0.86;
  if (apposed.test(after) && !/\b(?:in|at|near)\s+$/.test(before)) return 0.8;
  return undefined;
}
