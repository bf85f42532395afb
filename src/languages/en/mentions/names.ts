/** What the chunks of a page are, from their own words and from what stands beside them. */
import { bodyBeside } from "./bodies.ts";
import { chunksOf, type Chunk } from "./chunks.ts";
import { lower, wordsOf, type Word } from "./tokens.ts";
import { headOf } from "./heads.ts";
import { ofHead } from "./head-verdict.ts";
import { knownBody } from "./known-bodies.ts";
import { nameBehindSeat } from "./office-rules.ts";
import { isInOfficeRow, officeRows, splitInRow } from "./office-rows.ts";
import { isBehindSeat } from "./officer-seat.ts";
import { isGivenName, isListedPlace } from "./lexicon.ts";
import { holdsPost, isTitled, personOf } from "./people.ts";
import { programme } from "./context-rules.ts";
import { placeAtLast, placeByPosition, isProgramme, programmeBehind, toldPlace, type Beside, type Verdict } from "./place-context.ts";
import { risesUnnamed } from "./rising.ts";
import { splitChunk, surnameToo } from "./split.ts";
import { topicBody } from "./topic-body.ts";
import { severalBodies, topics, typeOfHead } from "./words.ts";
import { honorifics, isPostWord } from "../vocabulary/posts.ts";
import { isKindAlone, isOfDateline, isPortfolio, isWayOfCare, namesADay, tellsOne } from "./no-name.ts";
import { isPostedThere, isPresent, isResident, placedBefore } from "./apposed-people.ts";
import * as rules from "./name-rules.ts";
import type { EntityLabel } from "../../../../graph/ontology.ts";
import type { Sentence } from "../../../model.ts";

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

/** What was found, and the capitalised words that nothing told the kind of. */
export interface NamesOfSentence {
  readonly named: readonly Named[];
  readonly unknown: readonly Chunk[];
}

/** `next`: the sentence after it, which may tell a bridge that is being built from one that stands. */
export function namesIn(sentence: Sentence, next = ""): NamesOfSentence {
  const { text } = sentence;
  const words = wordsOf(text);
  const named: Named[] = [];
  const unknown: Chunk[] = [];
  const inRow = officeRows(text);
  for (const chunk of chunksOf(text, words)
    .flatMap((one) => (inRow.length > 0 ? splitInRow(text, inRow, one) : [one]))
    .flatMap((one) => splitChunk(text, one))) {
    if (
      (isKindAlone(chunk) && !tellsOne(text, chunk)) ||
      isWayOfCare(text, chunk) ||
      namesADay(chunk.text) ||
      isPortfolio(text, chunk) ||
      isOfDateline(text, chunk)
    )
      continue;
    const beside = { sentence, before: text.slice(Math.max(0, chunk.from - 80), chunk.from), after: text.slice(chunk.to, chunk.to + 80) };
    const verdict: Verdict | undefined = isInOfficeRow(inRow, chunk)
      ? ["Person", rules.inOfficeRow]
      : verdictOn(chunk, words, beside, next);
    if (!verdict) unknown.push(chunk);
    else named.push(namedAs(verdict, chunk, beside));
  }
  return { named, unknown };
}

function namedAs([type, rule, confidence = rule.confidence]: Verdict, chunk: Chunk, { sentence, before, after }: Beside): Named {
  if (rule === rules.knownBodyRule && /(?:^|\s)An $/.test(before) && knownBody(`An ${chunk.text}`))
    return { sentence, from: chunk.from - 3, to: chunk.to, text: `An ${chunk.text}`, type, confidence, extractor: rule.id };
  const [lead, tail] =
    type === "Policy"
      ? policyNumbers(before, after)
      : ["", rule === programme ? programmeBehind.exec(after)![0] : tailOf(type, chunk.text, after)];
  // `the 9th Infantry Division`, `Barangay Zone 8`.
  const ordinal = /^(?:Agency|Organization)$/.test(type)
    ? ((chunk.text.startsWith("Regional ") ? /\bRegion \d{1,2} $/ : /\b\d{1,3}(?:st|nd|rd|th) $/).exec(before)?.[0] ?? "")
    : "";
  const isNumbered =
    type === "Village" ||
    /\p{Ll} Ward$/u.test(chunk.text) ||
    /^(?:National|State|County|Provincial|Federal|Trunk) (?:Highway|Road|Route)$/.test(chunk.text);
  const isZone = type === "Place" && /^ No\. ?\d/.test(after);
  const number = isZone ? /^ No\. ?\d{1,2}/.exec(after)![0] : isNumbered ? (/^ \d+(?:-[A-Z])?\b/.exec(after)?.[0] ?? "") : "";
  // `the Dr. Cecilio Putong National High School`.
  const honoured =
    type === "Organization"
      ? (/(?<=\b(?:[Tt]he|of|at|from|in|to|and) )(?:Dr|Fr|Gen|Gov|Pres|Sen|Msgr|Mgr|Don|Doña|Sir|Bishop|President|Mother)\.? $/.exec(
          before,
        )?.[0] ?? "")
      : "";
  // `the Culture, Heritage and Libraries Committee`.
  const matters =
    type === "Agency" &&
    before.endsWith(", ") &&
    / (?:and|&) .*\b(?:Committee|Department|Directorate|Commission|Division|Board|Panel)$/.test(chunk.text)
      ? (/\b(?:[Tt]he|[Ii]ts) ((?:\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?, ){1,4})$/u.exec(before)?.[1] ?? "")
      : "";
  const listed = matters !== "" && matters.split(/[ ,]+/).every((word) => word === "" || topics.has(word.toLowerCase())) ? matters : "";
  // `son of late Md. Alim`: a name of two words.
  const first = type === "Person" && chunk.words.length === 1 ? (/\b(?:Md|Mohd|Mst)\.? $/.exec(before)?.[0] ?? "") : "";
  const [from, to] = [
    chunk.from - lead.length - ordinal.length - honoured.length - first.length - listed.length,
    chunk.to + tail.length + number.length,
  ];
  return { sentence, from, to, text: sentence.text.slice(from, to), type, confidence, extractor: rule.id };
}

/** `the 2024-2026 Tea Industry Development Plan`, `Constitution Act, 1982`, `Municipal Ordinance No. 2024-03`. */
const policyNumbers = (before: string, after: string): [string, string] => [
  /\b\d{4}(?:\s?[-–/]\s?\d{2,4})? $/.exec(before)?.[0] ?? "",
  /^(?: No\.? ?\d[\w-]*)?(?:,?\s+(?:of\s+)?\d{4}(?:\s?[-–/]\s?\d{2,4})?)?/.exec(after)?.[0] ?? "",
];
/** `Oscar Garin Jr.` */
const juniorAfter = /^,? (?:Jr|Sr)\b\.?/;
/** `International Builders Corp. and`: the stop is the name's own where the sentence goes on. */
const shortened = /^\.(?=,| \p{Ll})/u;

const proprietary = /^ \((?:Pty|PTY|Pvt|PVT|Private|U|K|T|Z|GH)\.?\)(?: (?:Ltd|LTD|Limited)\b\.?)?/;

/** What belongs to the name though no word of it: `, Jr.`, and the point of `Acme Co.`. */
function tailOf(type: EntityLabel, name: string, after: string): string {
  // `Holm Local Government council`, of Nigeria.
  if (type === "Agency" && name.endsWith(" Local Government")) return /^ council\b/.exec(after)?.[0] ?? "";
  if (type === "Person") return juniorAfter.exec(after)?.[0] ?? "";
  // `Notwane Civils (Pty) Ltd`.
  if (type === "Organization" && proprietary.test(after)) return proprietary.exec(after)![0];
  if (/\bCo$/.test(name) && /^\.?, (?:Ltd|Inc)\b\.?/.test(after)) return /^\.?, (?:Ltd|Inc)\b(?:\.(?=,| \p{Ll}))?/u.exec(after)![0];
  return /\b(?:Corp|Inc|Ltd|Co|Bros)$/.test(name) ? (shortened.exec(after)?.[0] ?? "") : "";
}

const papers =
  /^\S+(?: \S+)? (?:Independent|Express|Observer|Examiner|Echo|Leader|Champion|Chronicle|Sentinel|Standard|Post|Star|Sun|Mail|Advertiser|Guardian|News|Nationalist|Democrat|Argus|Courier|Messenger|Voice)$/;

/** `The Southern Star`, `the Sunday Express`. */
const compass = /^(?:Southern|Northern|Eastern|Western|Midland|Sunday|Daily|Evening|Morning|Weekly|Irish) /;

/** Nothing else is called so. */
const surePapers =
  /^\p{Lu}\p{L}+ (?:Guardian|Examiner|Nationalist|Advertiser|Gazette|Herald|Chronicle|Courier|Courant|Telegraph|Argus|Observer)$|^\p{Lu}\p{L}+ County (?:\p{Lu}\p{L}+ )?(?:Star|News|Record|Leader|Times|Press|Sun|Independent|Democrat|Republican|Sentinel|Reporter)$|^(?:Times|Voice|Herald) of \p{Lu}\p{L}+$/u;

/** `the Bodi Constituency | Organiser of the Farmers Party`: the area is in the office. */
const isOfOfficer = (name: string, after: string): boolean =>
  name.endsWith(" Constituency") && /^ (?:Organi[sz]er|Secretary|Chair(?:man|woman|person)?|Coordinator|Delegate)\b/.test(after);

/** `Nova Scotia Federation of Municipalities`. */
const ofSeveral =
  /\b(?:Federation|Association|Union|League|Conference|Congress|Society|Alliance|Network|Forum|Organi[sz]ation) (?:of|for) (?:\p{Lu}\p{L}+ ){0,3}\p{Lu}\p{L}+$/u;

function verdictOn(chunk: Chunk, words: readonly Word[], beside: Beside, next: string): Verdict | undefined {
  const { before, after, sentence } = beside;
  if (severalBodies.test(chunk.words.at(-1)!.text) && !ofSeveral.test(chunk.text)) return undefined;
  const told = toldPlace(chunk, beside);
  if (told) return told;
  if (chunk.words.length > 1 && typeOfHead(chunk.words.at(-1)!.text) === "Policy") return ["Policy", rules.policy];
  const known = knownBody(chunk.text);
  if (known) return [known, rules.knownBodyRule];
  if (surePapers.test(chunk.text) && (/\b[Tt]he $/.test(before) || isListedPlace(chunk.words[0]!.text)))
    return ["Organization", rules.surePaper];
  if (/\b[Tt]he $/.test(before) && papers.test(chunk.text) && (isListedPlace(chunk.words[0]!.text) || compass.test(chunk.text)))
    return ["Organization", rules.paper];
  const topic = topicBody(chunk);
  if (topic) return [topic, rules.topicRule];
  if (isPostedThere(chunk, before, after)) return ["Place", rules.postedThere];
  if (isBehindSeat(chunk, before)) return ["Person", nameBehindSeat];
  // Mayor Ron Lane is no lane.
  if (isTitled(chunk, words, before) && surnameToo(chunk.words)) return ["Person", rules.titled];
  // `from Jim Hill, director of the club`: no hill.
  if (
    surnameToo(chunk.words) &&
    (holdsPost.test(after) || isPresent(sentence.text.slice(0, chunk.from), after)) &&
    !placedBefore.test(before)
  )
    return ["Person", rules.apposedPost];
  if (isResident(chunk, before, after)) return ["Person", rules.apposedPost];
  if (proprietary.test(after)) return ["Organization", rules.apposed];
  const head = headOf(chunk);
  // `Clean Annapolis River Project, an environmental group`.
  if (head === "Project" && (bodyBeside(chunk, "", after) === "apposed" || runsProjects.test(after)))
    return ["Organization", rules.apposed];
  if (head === "Place" && isOfOfficer(chunk.text, after)) return undefined;
  if (head !== undefined)
    return ofHead(head, chunk, {
      before,
      after,
      text: `${sentence.text} ${/^(?:The|It|Built|Constructed|Funded|Financed)\b/.test(next) ? next : ""}`,
    });
  const position = placeByPosition(chunk, beside);
  if (position) return position;
  const body = chunk.words.slice(0, -1).some((word) => honorifics.has(lower(word))) ? undefined : bodyBeside(chunk, before, after);
  // A builder may be a firm or a man.
  const man =
    chunk.words.length < 4 &&
    (/^, (?:aged )?\d\d[,.]/.test(after) || (chunk.words.length === 2 && isGivenName(chunk.words[0]!.text))) &&
    /\b(?:builder|developer|operator|publisher|contractor|supplier|retailer|brewer|consultant) $/.test(before);
  if (man) return ["Person", rules.tradesman];
  if (body === "apposed") return ["Organization", rules.apposed];
  if (isProgramme(chunk, before, after)) return ["Project", programme];
  if (risesUnnamed(before, chunk.words.length)) return ["Project", rules.risesWithoutKind];
  const person = personOf(chunk, words, before, after, farBefore(chunk, beside));
  if (person !== undefined) return ["Person", rules.person, Math.min(rules.person.confidence, person)];
  if (/^[A-Z]{3,6}$/.test(chunk.text) && chunk.words.length === 1 && /\b(?:under|through) (?:the |its )?$/.test(before))
    return ["Project", rules.lettersOfScheme];
  // `The NCPB signed`: letters with an article that act.
  if (isPostWord(chunk.text)) return undefined;
  if (/^[A-Z]{3,6}$/.test(chunk.text) && /\b[Tt]he $/.test(before) && actsLikeBody.test(after))
    return ["Organization", rules.lettersActing];
  // `in an interview with ZANIS`, `told GBC News`.
  if (/^[A-Z]{3,6}$/.test(chunk.text) && /\b(?:interview with|interview granted|speaking (?:to|with)|told(?: the)?) $/i.test(before))
    return ["Organization", rules.lettersActing];
  if (/^[A-Z]{2,6}s?$/.test(chunk.text) && chunk.words.length === 1)
    return body === "beside" ? ["Organization", rules.lettersDealing] : undefined;
  // `employed by Kolb district`.
  const isArea = chunk.words.length < 3 && /^ (?:district|county|sub-county|municipality|city|town|province|region)\b/.test(after);
  if ((body === "beside" || isCamel(chunk.text)) && !isListedPlace(chunk.text) && !isArea) return ["Organization", rules.deals];
  // `from Union Agriculture Secretary Manoj Ahuja`: whose secretary, and no place.
  if (
    /^ (?:Secretary|Minister|Commissioner|Director|Officer|Correspondent|Editor)\b/.test(after) &&
    chunk.words.some((word) => topics.has(lower(word)))
  )
    return undefined;
  // `a former executive at Delmont`.
  if (/\b(?:executive|analyst|employee|director|manager|accountant) at $/.test(before) && !isListedPlace(chunk.text))
    return ["Organization", rules.deals];
  return placeAtLast(chunk, beside);
}

/** Behind a comma, more of what stands before: `The leader of the Agency for Resettlement (AFR) in Holm, Homer Doe, said`. */
const farBefore = ({ from }: Chunk, { sentence, before }: Beside): string =>
  before.endsWith(", ") ? sentence.text.slice(Math.max(0, from - 110), from) : before;

/** `The Rural Support Programme (RSP) rebuilt the bridge`: no programme but who runs some. */
const runsProjects =
  /^ \([A-Z]{2,6}\) (?:has |have )?(?:rebuilt|built|constructed|distributed|trained|donated|drilled|installed|handed over|reconstructed|rehabilitated)\b/;

const actsLikeBody =
  /^ (?:has|have|had|will|also|and the) |^ (?:signed|said|announced|launched|approved|funded|built|issued|ordered|warned|called|plans|provides|provided|supports|supported|donated|handed|opened|organi[sz]ed|hosted|wants|expects|began|completed|board|chairman|chairperson|director|secretary|president|officials?|spokesman|spokeswoman|spokesperson|staff|members)\b/;

/** `WaterAid`, `FedNor`; not McDonald. */
const isCamel = (name: string): boolean =>
  /^\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u.test(name) && !/^(?:Mac|Mc|De|Di|La|Le|Van|Von|Du|Da|O)/.test(name);
