/** A run of capitalised words that is more than one name: a post before a person, a school before its head, letters behind a name. */
import { chunkOf, type Chunk } from "./chunks.ts";
import { lower, type Word } from "./tokens.ts";
import { knownBody } from "./known-bodies.ts";
import { isGivenName, isListedPlace } from "./lexicon.ts";
import { splitBehindOffice } from "./officer-seat.ts";
import { deputyAt, isOfGuild, withoutField } from "./officer-area.ts";
import { withoutOffice } from "./split-office.ts";
import { isMatter } from "./portfolios.ts";
import { trimmed } from "./trims.ts";
import { topics, typeOfHead } from "./words.ts";
import { callings, honorifics, isPostWord } from "../vocabulary/posts.ts";
import { isCountry } from "../vocabulary/regions.ts";

export const splitChunk = (text: string, chunk: Chunk): Chunk[] =>
  knownBody(chunk.text)
    ? [chunk]
    : splitAtPost(text, trimmed(text, chunk))
        .flatMap((part) => splitBehindHead(text, part))
        .flatMap((part) => splitBehindLetters(text, part))
        .flatMap((part) => splitBehindSeat(text, part))
        .flatMap((part) => splitBehindOffice(text, part))
        .map((part) => withoutOffice(text, part));

/** `Governor Alfred Mwanjala`, `Bura Ward Representative Agnes Wakesho`, `Councillors Faulks`: the post apart from the name. */
function splitAtPost(text: string, chunk: Chunk): Chunk[] {
  const { words } = chunk;
  // A calling that begins the sentence has a capital of its own.
  const trade = chunk.from === 0 && words.length === 3 && isTrade(words) ? 0 : -1;
  const calling =
    chunk.from === 0 &&
    words.length > 2 &&
    (callings.has(lower(words[0]).replace(/^.*-/, "")) || /^\p{Ll}+-(?:of|in)-\p{Ll}+$/u.test(lower(words[0])))
      ? 0
      : -1;
  const post = words.findLastIndex(
    (word, index) =>
      (isPost(word) || isRank(words, index)) &&
      !/^(?:of|for)$/.test(lower(words[index - 1])) &&
      !isCountrysSri(words, index) &&
      !isOfGuild(words, index) &&
      !isSurname(text, words, index) &&
      !(index === 1 && isNamedAfterOfficer(words)),
  );
  // `Union of Post Primary Education Teachers`, `Dubois County Commissioners`.
  const at = Math.max(trade, calling, post);
  if (at === words.length - 1 && guild.test(chunk.text)) return [chunk];
  // `Office of the Vice Mayor`.
  if (at === words.length - 1 && /^Office of (?:the )?\p{Lu}/u.test(chunk.text)) return [chunk];
  if (at < 0) return withoutTrade(text, chunk);
  // `A Lunn (Manager Works)`: what the post is for.
  if (
    at === 0 &&
    text[chunk.from - 1] === "(" &&
    /^(?:Manager|Director|Executive|Officer|Engineer|Coordinator|Supervisor)$/.test(words[0]!.text) &&
    words
      .slice(1)
      .every(
        ({ text: word }) =>
          topics.has(word.toLowerCase()) ||
          /^(?:and|&|Works|Services?|Operations|Assets|Corporate|Governance|Projects|Parks|Customer)$/.test(word),
      )
  )
    return [];
  // `Ann Doe (Treasurer Lissan House Trust)`.
  if (at === 0 && words.length > 3 && text[chunk.from - 1] === "(" && typeOfHead(words.at(-1)!.text))
    return [chunkOf(text, words.slice(1))];
  // `Mr Lake`.
  if (words.length === 2 && /^(?:Mr|Mrs|Ms|Miss)$/.test(words[0]!.text)) return [chunkOf(text, words.slice(1))];
  const before = bodyAlone(
    withoutWorks(withoutField(withoutSameKind(words.slice(0, deputyAt(words, at)).filter((word) => !isPost(word)))), lower(words[at])),
  );
  const after = words.slice(at + 1);
  // `Vice Governor Zhejiang Provincial People's Government`.
  if (
    at === 1 &&
    after.length > 1 &&
    /^(?:Vice|Deputy|Assistant|Acting)$/.test(words[0]!.text) &&
    typeOfHead(words.at(-1)!.text) === "Agency"
  )
    return [chunkOf(text, after)];
  // `Council Manager Holm Local Government`, as letters and notices are signed.
  if (
    at > 0 &&
    after.length > 1 &&
    /^(?:Manager|Clerk|Chairman|Chairperson|Secretary|Treasurer|Director|Officer|Engineer|Administrator)$/.test(words[at]!.text) &&
    words
      .slice(0, at)
      .every(
        (word) => isPost(word) || /^(?:Council|Town|City|County|District|Parish|Village|Municipal|Borough|Executive)$/.test(word.text),
      ) &&
    typeOfHead(words.at(-1)!.text) === "Agency"
  )
    return [chunkOf(text, after)];
  // `Councillor P, Chairman Parish Council and Mayor of L`: of which there are many.
  if (
    after.length === 2 &&
    words.slice(0, at).every(isPost) &&
    /^(?:Chair(?:man|person|woman)?|Clerk|President|Mayor|Secretary|Treasurer)$/.test(words[at]!.text) &&
    /^(?:Parish|Town|City|County|District|Village|Municipal|Borough|Community) (?:Council|Board|Commission|Corporation)$/.test(
      chunkOf(text, after).text,
    )
  )
    return [];
  if (typeOfHead(words.at(-1)!.text) && !surnameToo(after)) return withoutTrade(text, chunk);
  return [before, after].filter((part) => part.length > 0).map((part) => chunkOf(text, part));
}

const grade =
  /^(?:Vice|Deputy|Assistant|Acting|Former|Associate|Chief|Senior|Junior|Executive|Managing|General|Permanent|Resident|Administrative|Publicity|Recording|Organi[sz]ing|Principal|Interim|Regional|National|Provincial|Municipal|District|Area|Branch|Country|Field|Group|Team|Project|Programme|Program|Operations|Communications|Marketing|Finance|Human|Resources|Technical|Cabinet|Prime|Portfolio|Shadow)$/;
/** `Godod Vice Mayor`, `Fraser Coast Regional Council Seniors Liaison Officer`: what the post is of, without what belongs to the post. */
function bodyAlone(words: readonly Word[]): readonly Word[] {
  // `Kurunza Municipal District Cllr P`.
  if (/^(?:Municipal|Borough|School|Water|Health)$/.test(words.at(-2)?.text ?? "") && words.at(-1)!.text === "District" && words.length > 2)
    return words;
  const end = words.findLastIndex((word) => !grade.test(word.text)) + 1;
  const kept = words.slice(0, end);
  const body = kept.findLastIndex(({ text }) => /^(?:Agency|Organization)$/.test(typeOfHead(text) ?? ""));
  const rest = kept.slice(body + 1);
  const ofPost = body > 0 && rest.length > 0 && !kept.some((word) => /^(?:of|for|and|&)$/.test(lower(word)));
  return ofPost && !rest.some(({ text }) => isListedPlace(text) || typeOfHead(text)) ? kept.slice(0, body + 1) : kept;
}

/** `Weakley County Road Supervisor`: the county's, and what he supervises. */
const withoutWorks = (words: readonly Word[], post: string): readonly Word[] =>
  /^(?:supervisor|superintendent|commissioner|engineer|foreman|manager|director|inspector)$/.test(post) &&
  /^(?:Road|Roads|Highway|Highways|Bridge|Bridges|Street|Streets|Park|Parks)$/.test(words.at(-1)?.text ?? "") &&
  /^(?:County|Township|District|Town|City|Borough|Parish)$/.test(words.at(-2)?.text ?? "")
    ? words.slice(0, -1)
    : words;

/** `Barangay Igparas Barangay Captain`: the village, and of what kind of place its captain is one. */
const withoutSameKind = (words: readonly Word[]): readonly Word[] =>
  words.length > 2 && words[0]!.text === words.at(-1)!.text ? words.slice(0, -1) : words;

const guild =
  /\b(?:Union|Association|Federation|Society|Guild|Institute|League|Congress|Forum|Network) of (?!.*\bof\b).*s$|\bCounty Commissioners$/;

/** `Clockmaker Philip Stokes`, at the beginning of a sentence. */
const isTrade = ([first, given]: readonly Word[]): boolean =>
  /^\p{Lu}\p{Ll}{3,}(?:er|or|ist|ian|man|woman|smith)$/u.test(first!.text) &&
  isGivenName(given!.text) &&
  !isGivenName(first!.text) &&
  !isListedPlace(first!.text) &&
  typeOfHead(first!.text) === undefined;

/** `Mayor Ron Lane`: people are called Lane, Park and Church too. */
export const surnameToo = (after: readonly Word[]): boolean =>
  after.length === 2 &&
  (isGivenName(after[0]!.text) || /^(?:\p{Lu}\.)*\p{Lu}\.?$/u.test(after[0]!.text)) &&
  (/^(?:Place|Village|Event|Project|Policy)$/.test(typeOfHead(after[1]!.text)!) ||
    /^(?:Cross|Church|Mills?|Temple|Banks?|Lodge|Chapel|Court|Stores?|Constable|Sanctuary|Chambers|Butchers|Farmer|Shields?)$/.test(
      after[1]!.text,
    ));

/** `Consultants SLC Rail`, at the beginning of a sentence. */
const withoutTrade = (text: string, chunk: Chunk): Chunk[] =>
  (chunk.from === 0 || chunk.words[0]!.text === "NGO") &&
  chunk.words.length > 2 &&
  /^(?:NGO|Consultants|Contractors?|Builders|Architects|Engineers|Developers?|Retailer|Supermarket|Charity)$/.test(chunk.words[0]!.text)
    ? [chunkOf(text, chunk.words.slice(1))]
    : [chunk];

/** `DPWH Iloilo First District`: the body, and the part of it. */
function splitBehindLetters(text: string, chunk: Chunk): Chunk[] {
  const { words } = chunk;
  const rest = words.slice(1);
  // `Chairman of the NIC Delroy Fairweather`; `FCPA Wycliffe Oparanya`: the letters of a degree are nothing then.
  if (
    (/^[A-Z]{2,6}$/.test(words[0]!.text) || knownBody(words[0]!.text) !== undefined) &&
    rest.length > 1 &&
    /\p{Ll}/u.test(rest[0]!.text) &&
    rest.length < 5 &&
    isGivenName(rest[0]!.text) &&
    !typeOfHead(rest.at(-1)!.text)
  )
    return [chunkOf(text, words.slice(0, 1)), chunkOf(text, rest)];
  const apart = words.length > 2 && /^[A-Z]{3,6}$/.test(words[0]!.text) && /^[A-Z]+$/.test(rest[0]!.text) === false;
  return apart && typeOfHead(rest.at(-1)!.text) === "Place" ? [chunkOf(text, words.slice(0, 1)), chunkOf(text, rest)] : [chunk];
}

const sentTo =
  /\b(?:[Aa]mbassador|[Hh]igh [Cc]ommissioner|[Ee]nvoy|[Rr]epresentative|[Cc]onsul|[Cc]onsul [Gg]eneral|[Cc]ountry [Dd]irector|[Mm]inister|[Pp]resident) (?:to|of|for|in) (?:the )?$/;

/** `Block Chief of Odisha Anasuya Malik`; the Kenya Forest Service is nobody. */
const isNamed = (words: readonly Word[]): boolean =>
  (words.length === 2 || words.length === 3) &&
  !words.some(({ text }) => typeOfHead(text) !== undefined || topics.has(text.toLowerCase()) || !/^\p{Lu}\p{Ll}+$/u.test(text));

const quarter = /^(?:North|South|East|West|Central|Northern|Southern|Eastern|Western|North-?East|North-?West|South-?East|South-?West)$/;

/** `Mayor of Black River Derrick Sangwell`: the town, and who its mayor is. */
function splitBehindSeat(text: string, chunk: Chunk): Chunk[] {
  const { words } = chunk;
  // `Ambassador to Fiji Rokuro Mishiro`: no given name that a list has, but a country.
  const country = [3, 2, 1].find((size) => size < words.length - 1 && isCountry(chunkOf(text, words.slice(0, size)).text));
  if (
    country !== undefined &&
    (sentTo.test(text.slice(Math.max(0, chunk.from - 30), chunk.from)) ||
      (isNamed(words.slice(country)) && officerOf.test(text.slice(Math.max(0, chunk.from - 24), chunk.from))))
  )
    return [chunkOf(text, words.slice(0, country)), chunkOf(text, words.slice(country))];
  const given = isGivenName(words.at(-2)?.text ?? "") ? words.length - 2 : -1;
  const seat =
    /\b(?:[Aa]mbassador to|[Hh]igh [Cc]ommissioner to) $|\b(?:[Mm]ayor|[Gg]overnor|[Cc]hairman|[Cc]hairperson|[Pp]resident|[Mm]ember of Parliament|[Mm]ember|MP|[Ss]enator) (?:of|for) (?:the )?$|\b[Oo]fficer for $/.test(
      text.slice(Math.max(0, chunk.from - 30), chunk.from),
    );
  // `MP for St James Central Kerrie Symmonds`.
  const side = seat ? words.findLastIndex(({ text: word }) => quarter.test(word)) : -1;
  if (side > 0 && isNamed(words.slice(side + 1))) return [chunkOf(text, words.slice(0, side + 1)), chunkOf(text, words.slice(side + 1))];
  if (!seat || given < 1 || given !== words.length - 2 || typeOfHead(words.at(-1)!.text)) return [chunk];
  return [chunkOf(text, words.slice(0, given)), chunkOf(text, words.slice(given))];
}

/** The LEADER programme leads nobody. */
const isPost = (word: Word): boolean => isPostWord(word.text) && word.text !== "LEADER";
/** `Barangay General Delgado`: a village is called so. */
const isNamedAfterOfficer = ([kind, post, ...rest]: readonly Word[]): boolean =>
  /^(?:Barangay|Brgy|Sitio|Purok)$/.test(kind?.text ?? "") &&
  /^(?:General|President|Governor|Senator|Doctor|Dr|Major|Colonel|Bishop|Father|Prince)$/.test(post?.text ?? "") &&
  rest.length > 0 &&
  rest.length < 3;
/** `Datuk Seri Anwar`, `Toh Puan Fauzi`, `Reverend Elder Siaosi`: titles in two words. */
const isRank = (words: readonly Word[], at: number): boolean =>
  (words[at]!.text === "Elder" && /^(?:reverend|rev|revd)$/.test(lower(words[at - 1]))) ||
  (/^(?:Seri|Sri|Patinggi|Amar|Pehin|Paduka|Wira|Puan|Setia)$/.test(words[at]!.text) &&
    /^(?:datuk|dato[’']?|datin|tun|tan|toh|pehin)$/.test(lower(words[at - 1])));
/** `Sri Lanka` is nobody called Lanka. */
const isCountrysSri = (words: readonly Word[], at: number): boolean => lower(words[at]) === "sri" && lower(words[at + 1]) === "lanka";

/** `Alhaji Mohammed Alkali, the chairman`, `Mary Judge said`: people are called so, where no name comes behind. */
const isSurname = (text: string, words: readonly Word[], at: number): boolean =>
  at > 0 &&
  at === words.length - 1 &&
  words.slice(0, at - 1).every((word) => honorifics.has(lower(word))) &&
  /^(?:Alkali|Bishop|Major|Judge|Dean|Lord|Priest|Marshall?|Constable|Steward|Page|Deacon|Canon|Prince|Provost|Sheriff|Clark|Cook)$/.test(
    words[at]!.text,
  ) &&
  isGivenName(words[at - 1]!.text) &&
  /^(?:, (?:the|a|an|who|chair|director|\d)| (?:said|says|told|was|is|has|had|will|and|who|also)\b|\.|;|$)/.test(
    text.slice(words[at]!.to),
  ) &&
  !/\b(?:Deputy|Vice|Assistant) $/.test(text.slice(0, words[0]!.from));

const officerOf =
  /\b(?:[Oo]fficer|[Cc]hair(?:person|man|woman)?|[Mm]ayor|[Mm]inister|[Ss]ecretary(?:[- ][Gg]eneral)?|[Cc]ommissioner|[Pp]resident|[Pp]rincipal|[Hh]ead|[Dd]irector|[Cc]oordinator) (?:of|for) (?:the )?$/;

/** `Minister for Lands and Mineral Resources`: up to what the run begins with. */
const directs =
  /\b(?:[Dd]irector|[Hh]ead|[Mm]anager|[Oo]fficer|[Mm]inister|[Ss]ecretary|[Cc]hief|[Cc]ommissioner|MEC|CECM?|[Ss]uperintendent) (?:of|for) (?:(?:\p{Lu}\p{L}+ ){0,2}\p{Lu}\p{L}+(?:, and | and |, ))*$/u;

/** `Bainbridge Primary School Charlotte Harpin`: two more words behind the kind of body, the first of them a given name. */
function splitBehindHead(text: string, chunk: Chunk): Chunk[] {
  const { words } = chunk;
  const [given, surname] = words.slice(-2);
  // `Director of Services Donal Brennan`: what the director directs.
  if (
    words.length > 2 &&
    words
      .slice(0, -2)
      .every(
        (word) =>
          topics.has(lower(word)) ||
          typeOfHead(word.text) ||
          isMatter(word.text) ||
          /^(?:and|&|Equalities|Cooperation|Care|Events|Marketing|Operations|Programs|Programmes|Sales|Nursing|Music|Athletics|Curriculum|Instruction|Facilities|Bands)$/.test(
            word.text,
          ),
      ) &&
    (isGivenName(given!.text) ||
      !(topics.has(lower(given)) || topics.has(lower(surname)) || typeOfHead(given!.text) || typeOfHead(surname!.text))) &&
    directs.test(text.slice(Math.max(0, chunk.from - 80), chunk.from))
  )
    return [chunkOf(text, words.slice(-2))];
  // `Chief Administrative Officer of Rolpi Rural Municipality Bishwa Raj Poudel`.
  const body = words.findLastIndex(
    ({ text: word }) =>
      /^(?:Agency|Organization|Project)$|^Municipality$/.test(typeOfHead(word) ?? "") ||
      word === "Municipality" ||
      topics.has(word.toLowerCase()),
  );
  const named = words.slice(body + 1);
  if (
    body > 0 &&
    (named.length === 2 || named.length === 3) &&
    officerOf.test(text.slice(Math.max(0, chunk.from - 24), chunk.from)) &&
    named.every(({ text: word }) => typeOfHead(word) === undefined && /^\p{Lu}\p{Ll}+$/u.test(word) && !isListedPlace(word))
  )
    return [chunkOf(text, words.slice(0, body + 1)), chunkOf(text, named)];
  // `The Gambia National Assembly Kebba K. Barrow`.
  if (words.length > 4 && /^\p{Lu}$/u.test(given!.text) && /^(?:Organization|Agency)$/.test(typeOfHead(words.at(-4)!.text) ?? ""))
    return [chunkOf(text, words.slice(0, -3)), chunkOf(text, words.slice(-3))];
  if (words.length < (topics.has(lower(words[0])) ? 3 : 4) || !given || !surname || typeOfHead(surname.text) || typeOfHead(given.text))
    return [chunk];
  const kind = typeOfHead(words.at(-3)?.text ?? "") ?? (topics.has(lower(words.at(-3))) ? "Agency" : undefined);
  // `Minister for ST & SC Development Jagannath Saraka`.
  const office = /\b(?:Minister|Secretary|Commissioner|Director|CEC|MEC) (?:for|of) (?:the )?$/.test(
    text.slice(Math.max(0, chunk.from - 24), chunk.from),
  );
  // `SHO Kotwal Police Station Javed Darzi`.
  const bare = /\b(?:SHO|Principal|Headmaster|Headmistress|Superintendent|Warden) $/.test(
    text.slice(Math.max(0, chunk.from - 16), chunk.from),
  );
  if ((kind !== "Organization" && kind !== "Agency") || !(isGivenName(given.text) || office || bare)) return [chunk];
  return [chunkOf(text, words.slice(0, -2)), chunkOf(text, words.slice(-2))];
}
