/** What joins capitalised words to one name: `of`, `for`, `and`, a list of what a ministry deals with, a number. */
import { isNameWord, lower, touches, type Word } from "./tokens.ts";
import { isCountry, isRegion } from "../vocabulary/regions.ts";
import { isListedPlace } from "./lexicon.ts";
import { knownBody } from "./known-bodies.ts";
import { departments, forHeads, ofHeads, particles, topics, typeOfHead } from "./words.ts";
import { honorifics, isPostWord, posts } from "../vocabulary/posts.ts";

/** Where the name that began at `from` goes on to, if it goes on behind what stands at `at`. */
export const joinedEnd = (text: string, words: readonly Word[], from: number, at: number): number | undefined =>
  numbered(text, words, at) ?? leveled(text, words, at) ?? listed(text, words, from, at) ?? connected(text, words, from, at);

/** `Luzhai No 2 Middle School`, `China Railway 25th Bureau Group`. */
function numbered(text: string, words: readonly Word[], at: number): number | undefined {
  const ordinal = /^\d{1,3}(?:st|nd|rd|th)$/.test(lower(words[at]));
  const number = lower(words[at]) === "no" && /^\d{1,3}$/.test(words[at + 1]?.text ?? "");
  // `Holm Basic 1 School`, of Ghana.
  const grade =
    /^\d$/.test(lower(words[at])) &&
    /^(?:basic|primary|jhs|methodist|presby)$/.test(lower(words[at - 1])) &&
    lower(words[at + 1]) === "school";
  const year = grade || (/^\d{2,4}$/.test(lower(words[at])) && typeOfHead(words[at + 1]?.text ?? "") !== undefined);
  const next = words[at + (number ? 2 : 1)];
  if ((!ordinal && !number && !year) || !isNameWord(next)) return undefined;
  return /^\s+(?:No\.? )?\w+\s+$/u.test(text.slice(words[at - 1]!.to, next!.from)) ? words.indexOf(next!) + 1 : undefined;
}

/** `Tomavi regional Corporation`, `Bodira district Council`: the level in small letters between two of the name. */
function leveled(text: string, words: readonly Word[], at: number): number | undefined {
  // `Aguka local government Traditional Rulers Council`.
  if (
    words[at]?.text === "local" &&
    words[at + 1]?.text === "government" &&
    [at, at + 1, at + 2].every((index) => touches(text, words[index - 1], words[index])) &&
    isNameWord(words[at + 2]) &&
    !isPostWord(words[at + 2]!.text) &&
    headFollows(text, words, at + 2)
  )
    return at + 3;
  return /^(?:regional|district|county|municipal|borough|parish|community|rural)$/.test(words[at]?.text ?? "") &&
    /^(?:Corporation|Council|Assembly|Municipality|Authority)$/.test(words[at + 1]?.text ?? "") &&
    touches(text, words[at - 1], words[at]) &&
    touches(text, words[at], words[at + 1])
    ? at + 2
    : undefined;
}

/** `Department of Archaeology, Museums and Heritage`. */
function listed(text: string, words: readonly Word[], from: number, at: number): number | undefined {
  const begun = words.slice(from, at).map(lower);
  const of = begun.findIndex((word) => word === "of" || word === "for");
  if (of < 1 || of === begun.length - 1 || begun.includes("and") || !departments.has(begun[of - 1]!)) return undefined;
  const start = words[at - 1]!.to;
  const list = /^(?:, \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?){1,4},? (?:and|&) (?:the )?\p{Lu}[\p{L}-]+/u.exec(text.slice(start))?.[0];
  if (list === undefined) return undefined;
  const next = words.findIndex((word) => word.from >= start + list.length);
  return next < 0 ? words.length : next;
}

function connected(text: string, words: readonly Word[], from: number, at: number): number | undefined {
  const small = lower(words[at]);
  const left = lower(words[at - 1]).replace(/[’']$/, "");
  const skip = lower(words[at + 1]) === "the" ? 2 : 1;
  const right = words[at + skip];
  if (particles.has(small)) return particleEnd(text, words, at);
  // `the Men’s Shed and the Retirement Group` are two.
  if (/^(?:and|&)$/.test(small) && skip === 2) return undefined;
  if (![at, at + 1, at + skip].every((index) => touches(text, words[index - 1], words[index])) || !isNameWord(right)) return undefined;
  if (posts.has(left) && !(ofHeads.has(left) && !(left === "secretary" && lower(right) !== "state"))) return undefined;
  // `League of Municipalities of the Philippines`.
  if (small === "of" && isCountry(right!.text) && ofMembers.test(text.slice(words[from]!.from, words[at - 1]!.to))) return at + skip + 1;
  // `the Conference of the P81 million road`.
  if (/^\p{Lu}{1,4}\d/u.test(right!.text)) return undefined;
  // `Council for the Regulation of Engineering in Nigeria (COREN)`.
  if (
    small === "in" &&
    isCountry(right!.text) &&
    /^ \([A-Z]{3,9}\)/.test(text.slice(right!.to)) &&
    /^(?:council|association|society|institute|institution|federation|union)$/.test(lower(words[from]))
  )
    return at + skip + 1;
  // `City Council of the City of Kolb`, `Board of Trustees of the Village of Kolb`, as American minutes begin.
  if (
    small === "of" &&
    skip === 2 &&
    /^(?:city|town|village|township|borough|county|parish|municipality|shire)$/.test(lower(right)) &&
    lower(words[at + 3]) === "of" &&
    isNameWord(words[at + 4]) &&
    words.slice(from, at).some((word) => /^(?:council|board|commission|committee|court)$/.test(lower(word))) &&
    [at + 3, at + 4].every((index) => touches(text, words[index - 1], words[index]))
  )
    return at + 5;
  if (small === "of" && skip === 2 && /^(?:year|month|decade)$/.test(lower(right))) return at + 3;
  // The service, and the department that it is part of.
  if (small === "of" && skip === 2 && departments.has(lower(right))) return undefined;
  if (
    small === "of" &&
    skip === 2 &&
    /^(?:council|committee|senate|faculty|division|unit|secretariat)$/.test(left) &&
    headFollows(text, words, at + 2)
  )
    return undefined;
  // `Ikwa Local Government Council of Rivers State`, `the Management Team of Ekwa Council`: one in the other.
  if (small === "of" && skip === 1 && (isWholeCouncil(words.slice(from, at)) ? endsInArea(text, words, at + 1) : isStaff(words, at)))
    return undefined;
  if (small === "of" && /^st\.?$/.test(lower(words[from]))) return at + skip + 1;
  // `the United Nations Mission in South Sudan (UNMISS)`.
  if (small === "in" && left === "mission")
    return [3, 2].map((size) => at + size).find((end) => isCountry(text.slice(right!.from, words[end - 1]?.to ?? 0)));
  if (small === "of" && /^City and County$/.test(text.slice(words[from]!.from, words[at - 1]!.to))) return at + skip + 1;
  // `Linhuai Town of Sihong County` is one in the other, `the Town of Ajax` is one.
  if (small === "of" && at - 1 > from && /^(?:Place|Village)$/.test(typeOfHead(left) ?? ""))
    return /^Municipality of the (?:District|County)$/.test(text.slice(words[from]!.from, words[at - 1]!.to)) ? at + skip + 1 : undefined;
  // `Council for the Welfare of Children`.
  const ofMatter =
    /^(?:welfare|protection|promotion|prevention|rights|study|care|advancement|control|conservation|preservation|improvement|defence|relief|elimination)$/.test(
      left,
    );
  if (
    small === "of" &&
    ofMatter &&
    words.slice(from, at).some((word, index, all) => /^(?:for|of|on|against)$/.test(lower(word)) && forHeads.has(lower(all[index - 1])))
  )
    return at + skip + 1;
  if (small === "of") return ofHeads.has(left) ? at + skip + 1 : undefined;
  // `the Works Department for the Health Department`.
  if (/^(?:for|on)$/.test(small) && skip === 2 && headFollows(text, words, at + 2)) return undefined;
  // `Government College for Women Karor`; who leaves a college for the Office of Education leaves it.
  if (left === "college" && !/^(?:women|girls|boys|men|nurses|teachers)$/.test(lower(right))) return undefined;
  if (small === "for" || small === "on" || small === "against") return forHeads.has(left) ? at + skip + 1 : undefined;
  if (small === "&") return isPostWord(right!.text) ? undefined : at + 2;
  if (small === "and" && /^(?:partners|sons|associates|company|co|daughters|brothers)$/.test(lower(right))) return at + 2;
  return small === "and" && andJoins(text, words, from, at) ? at + 2 : undefined;
}

/** Named already: `County Council of Mayo` is not. */
const isWholeCouncil = (named: readonly Word[]): boolean =>
  named.length > 1 &&
  /^(?:council|assembly|government|authority)$/.test(lower(named.at(-1))) &&
  typeOfHead(named[0]!.text) === undefined &&
  !topics.has(lower(named[0])) &&
  !/^(?:municipal|general|national|executive|legislative|provincial|metropolitan|joint|high|supreme|royal|house)$/.test(lower(named[0]));

/** `Rivers State`, `Kolb County`. */
const endsInArea = (text: string, words: readonly Word[], at: number): boolean =>
  [1, 2].some(
    (step) =>
      /^(?:State|County|Province|Region|District)$/.test(words[at + step]?.text ?? "") &&
      touches(text, words[at + step - 1], words[at + step]),
  );

const isStaff = (words: readonly Word[], at: number): boolean => lower(words[at - 1]) === "team" && lower(words[at - 2]) === "management";

/** What firms do, two in one name. */
const trades =
  /^(?:plumbing|heating|cooling|air|excavation|excavating|concrete|paving|electric|electrical|roofing|drilling|landscaping|engineering|trucking|hauling|grading|asphalt|welding|machine|masonry|painting|lumber|hardware|towing|septic|sewer|gravel|sand|millwork|refrigeration|ventilation|glass|flooring|surveying)$/;

const firmBefore = /\b(?:builders?|contractors?|firm|company|architects|solicitors|auctioneers|engineers|accountants) $/;

/** What unites its members: of a country, it is a name's part. */
const ofMembers =
  /\b(?:League|Party|Association|Union|Federation|Society|Congress|Confederation|Chamber|Alliance|Conference|Organi[sz]ation|Network|Forum) (?:of|for) \p{Lu}[\p{L} ]*$/u;

/** `Willem van der Merwe`. */
function particleEnd(text: string, words: readonly Word[], at: number): number | undefined {
  let end = at;
  while (particles.has(lower(words[end])) && touches(text, words[end - 1], words[end])) end++;
  return isNameWord(words[end]) && touches(text, words[end - 1], words[end]) ? end + 1 : undefined;
}

/** `Water and Sanitation`, `Agriculture and Food Authority`, `the Swale and Ure Flood Scheme`. */
function andJoins(text: string, words: readonly Word[], from: number, at: number): boolean {
  const left = lower(words[at - 1]).replace(/[’']$/, "");
  // `Department of Provincial and Local-level Government Affairs`.
  const right = lower(words[at + 1]).replace(/^inter-(?=government)|(?<=local|national|provincial|district|county|state)-level$/, "");
  const kind = typeOfHead(left);
  // `Ministry of Rural Development and National Disaster Management`.
  if (/^(?:national|public|rural|urban|local)$/.test(right) && departments.has(lower(words[from])) && topics.has(lower(words[at + 2])))
    return true;
  // `the PNP and Philippine Army`.
  if (/^[A-Z]{2,6}$/.test(words[at - 1]!.text) && at - 1 === from && !topics.has(right) && !bracketed(text, words, from, at + 1))
    return false;
  // `chairman Lating Enta and Public Works Department engineer`: who is called so, and another body.
  const named = words.slice(from, at);
  if (
    from > 0 &&
    named.length < 4 &&
    isPerson(text, words, from) &&
    !named.some((word) => topics.has(lower(word)) || typeOfHead(word.text))
  )
    return false;
  // `Deputy Mayor of Bodira Ann Reed and Local Government expert`.
  if (right === "local" && lower(words[at + 2]) === "government" && !named.some((word) => topics.has(lower(word)) || typeOfHead(word.text)))
    return false;
  // `Rural Regeneration and Development Fund`: what is done, and no body yet.
  const trade = /^(?:construction|engineering|trading|transport|manufacturing|marketing|builders|mining|logistics)$/.test(left);
  if (trade && headFollows(text, words, at + 1, /^(?:corp|corporation|ltd|limited|inc|co|company|plc|llc|services|enterprises)$/))
    return true;
  // `Kurth Plumbing and Heating`, `Bodi Excavation and Concrete`.
  if (at - 1 > from && trades.test(left) && trades.test(right)) return true;
  if (bracketed(text, words, from, at + 1)) return true;
  if ((kind === undefined || kind === "Project") && topics.has(right) && at - 1 > from && headFollows(text, words, at + 1)) return true;
  // `the Town and Village Renewal Scheme`.
  if (
    /^(?:town|city|county|village|parish|state|school|church|police)$/.test(left) &&
    at - 1 === from &&
    headFollows(text, words, at + 1, /^(?:scheme|programme|program|project|fund|initiative|awards?|association)$/)
  )
    return true;
  // `Camperdown builder Hallam and Rowe`.
  if (
    at - 1 === from &&
    kind === undefined &&
    firmBefore.test(text.slice(0, words[from]!.from)) &&
    !isListedPlace(words[from]!.text) &&
    /^(?:\s*[,.;]|\s+\p{Ll})/u.test(text.slice(words[at + 1]!.to))
  )
    return true;
  // `Kincraig and Vicinity Community Council`, `Bega and District Agricultural Society`.
  if (/^(?:vicinity|district|districts|environs)$/.test(right) && at - from <= 3 && bodyOfThree(text, words, at + 1)) return true;
  // `Adur and Worthing Councils`: one body of two.
  if (at - from <= 2 && headFollows(text, words, at + 1, /^councils$/)) return true;
  // `Limerick City and County Council`, `the City and County of Limerick`.
  if (left === "city" && right === "county" && /^(?:council|of|government|library|board)$/.test(lower(words[at + 2]))) return true;
  // `Trinidad and Tobago`, `Argyll and Bute`.
  if (isRegion(text.slice(words[at - 1]!.from, words[at + 1]!.to))) return true;
  // `Highlands and Islands Enterprise`, `Rivers and Lakes Trust`: of two kinds of country, and named after none.
  if (at - 1 === from && kind === "Place" && typeOfHead(right) === "Place" && headFollows(text, words, at + 1)) return true;
  // `Vintage Week and Arts Festival`.
  if (kind === "Event" && topics.has(right) && headFollows(text, words, at + 1, /^(?:festival|show|fair|week|carnival|exhibition)$/))
    return true;
  // `Kyle and Lochalsh Community Trust`.
  if (at - 1 === from && isListedPlace(words[from]!.text) && lower(words[at + 2]) === "community" && headFollows(text, words, at + 2))
    return true;
  // `Devon and Somerset Fire and Rescue Service`.
  if (at - 1 === from && isListedPlace(words[from]!.text) && /^(?:police|constabulary|fire|ambulance|nhs)$/.test(lower(words[at + 2])))
    return true;
  // `Ministry of Local Government and Community Development`.
  const matters = words.slice(from, at).map(lower);
  if (
    topics.has(right) &&
    !matters.includes("and") &&
    matters.some((word, index) => departments.has(word) && /^(?:of|for)$/.test(matters[index + 1] ?? "")) &&
    !headFollows(text, words, at + 1)
  )
    return true;
  if (
    departments.has(lower(words[from])) &&
    /^(?:of|for)$/.test(lower(words[from + 1])) &&
    !matters.includes("and") &&
    endsInMatter(text, words, at + 1)
  )
    return true;
  if (kind && !topics.has(left)) return false;
  if (topics.has(left) && topics.has(right)) return true;
  // `Rural Development and Panchayat Raj Department`: nothing but matters so far.
  if (words.slice(from, at).every((word) => topics.has(lower(word))) && bodyOfThree(text, words, at + 1)) return true;
  // `Xundian Hui and Yi Autonomous County`.
  if (/^autonomous$/.test(lower(words[at + 2])) && /^(?:county|prefecture|region|banner)$/.test(lower(words[at + 3]))) return true;
  // `Ulster Wildlife and Mid Ulster District Council`: what follows is a body of its own.
  if (topics.has(left) && !topics.has(right) && at - 1 > from && bodyOfThree(text, words, at + 1)) return false;
  // `from Argyll and Bute Council`; `between` would join two.
  if (
    at - 1 === from &&
    /\b(?:from|by|of|to|with) $/.test(text.slice(0, words[from]!.from)) &&
    /^(?:council|enterprise|partnership|etb|district|borough|health)$/.test(lower(words[at + 2])) &&
    touches(text, words[at + 1], words[at + 2])
  )
    return true;
  // `Organisation of Nurses and Midwives`.
  const begun = words.slice(from, at).map(lower);
  if (
    begun.at(-2) === "of" &&
    !begun.includes("and") &&
    /^(?:association|organi[sz]ation|union|federation|society|guild|institute|institution|chamber|confederation|council|board|league|congress|academy|college)$/.test(
      begun.at(-3) ?? "",
    ) &&
    left.endsWith("s") &&
    right.endsWith("s")
  )
    return true;
  const before = words.slice(from, at).map(lower);
  // A ministry deals with what is listed; the bank behind it is another body.
  if (before.some((word, index) => departments.has(word) && /^(?:of|for)$/.test(before[index + 1] ?? "")))
    return (
      !before.includes("and") &&
      /^\p{Lu}\p{Ll}+$/u.test(words[at + 1]!.text) &&
      !knownBody(words[at + 1]!.text) &&
      !headFollows(text, words, at + 1)
    );
  if (before.includes("and") || honorifics.has(left) || !headFollows(text, words, at + 1))
    return topics.has(left) && at - 1 > from && !before.includes("and");
  // Two rivers of one scheme; two people would stand without an article.
  return (
    topics.has(left) ||
    ((at - 1 === from ||
      (at - from <= 3 && !isListedPlace(text.slice(words[from]!.from, words[at - 1]!.to))) ||
      /^(?:lough|lake|river|loch)$/.test(lower(words[from]))) &&
      /\b[Tt]he $/.test(text.slice(0, words[from]!.from)))
  );
}

/** `Ministry of Local Government and Institutional Strengthening`: two words at most, the last of what is done. */
function endsInMatter(text: string, words: readonly Word[], at: number): boolean {
  const end = isNameWord(words[at + 1]) && touches(text, words[at], words[at + 1]) ? at + 1 : at;
  const last = lower(words[end]);
  return (
    !(isNameWord(words[end + 1]) && touches(text, words[end], words[end + 1])) &&
    /(?:ing|ment|[^s]tion|ance|ence|ship|ity|ture|ics)$/.test(last) &&
    typeOfHead(last) === undefined &&
    !isListedPlace(words[end]!.text)
  );
}

/** A post or a form of address stands right before it. */
const isPerson = (text: string, words: readonly Word[], from: number): boolean =>
  isPostWord(words[from - 1]!.text) && /^\.?\s+$/u.test(text.slice(words[from - 1]!.to, words[from]!.from));

/** `Ministry of Provincial Government and Institutional Strengthening (MPGIS)`: the letters in brackets tell how far the name goes. */
function bracketed(text: string, words: readonly Word[], from: number, at: number): boolean {
  let end = at;
  while (isNameWord(words[end + 1]) && touches(text, words[end], words[end + 1])) end++;
  const letters = /^ \((?:the )?([A-Z]{3,9})\)/.exec(text.slice(words[end]!.to, words[end]!.to + 18))?.[1];
  const capitals = words.slice(from, end + 1).filter(({ text: word }) => /^\p{Lu}/u.test(word));
  return letters !== undefined && letters === capitals.map(({ text: word }) => word[0]).join("");
}

function bodyOfThree(text: string, words: readonly Word[], at: number): boolean {
  let end = at;
  while (isNameWord(words[end + 1]) && touches(text, words[end], words[end + 1])) end++;
  return end >= at + 2 && /^(?:Agency|Organization)$/.test(typeOfHead(words[end]!.text) ?? "");
}

/** Whether the run of capitals from `at` ends in a word like Authority: `Agriculture and Food Authority`. */
function headFollows(text: string, words: readonly Word[], at: number, heads?: RegExp): boolean {
  let end = at;
  while (
    isNameWord(words[end + 1]) &&
    (touches(text, words[end], words[end + 1]) || /^[’']s $/.test(text.slice(words[end]!.to, words[end + 1]!.from)))
  )
    end++;
  return end > at && (heads ? heads.test(lower(words[end])) : typeOfHead(words[end]?.text ?? "") !== undefined);
}
