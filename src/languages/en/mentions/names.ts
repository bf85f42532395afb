/** What the chunks of a page are, from their own words and from what stands beside them. */
import { bodyBeside } from "./bodies.ts";
import { chunksOf, type Chunk } from "./chunks.ts";
import { lower, wordsOf, type Word } from "./tokens.ts";
import { headOf } from "./heads.ts";
import { ofHead } from "./head-verdict.ts";
import { knownBody } from "./known-bodies.ts";
import { nameBehindSeat } from "./office-rules.ts";
import { isBehindSeat } from "./officer-seat.ts";
import { isGivenName, isListedPlace } from "./lexicon.ts";
import { holdsPost, isTitled, personOf } from "./people.ts";
import { placeAtLast, placeByPosition, toldPlace, type Beside, type Verdict } from "./place-context.ts";
import { hasSumBefore, risesUnnamed } from "./rising.ts";
import { splitChunk, surnameToo } from "./split.ts";
import { topicBody } from "./topic-body.ts";
import { peoples, severalBodies, topics, typeOfHead } from "./words.ts";
import { honorifics, isPostWord } from "../vocabulary/posts.ts";
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
  for (const chunk of chunksOf(text, words).flatMap((one) => splitChunk(text, one))) {
    if (
      (isKindAlone(chunk) && !tellsOne(text, chunk)) ||
      isWayOfCare(text, chunk) ||
      namesADay(chunk.text) ||
      isPortfolio(text, chunk) ||
      isOfDateline(text, chunk)
    )
      continue;
    const beside = { sentence, before: text.slice(Math.max(0, chunk.from - 80), chunk.from), after: text.slice(chunk.to, chunk.to + 80) };
    const verdict = verdictOn(chunk, words, beside, next);
    if (!verdict) unknown.push(chunk);
    else named.push(namedAs(verdict, chunk, beside));
  }
  return { named, unknown };
}

function namedAs([type, rule, confidence = rule.confidence]: Verdict, chunk: Chunk, { sentence, before, after }: Beside): Named {
  if (rule === rules.knownBodyRule && /(?:^|\s)An $/.test(before) && knownBody(`An ${chunk.text}`))
    return { sentence, from: chunk.from - 3, to: chunk.to, text: `An ${chunk.text}`, type, confidence, extractor: rule.id };
  const [lead, tail] = type === "Policy" ? policyNumbers(before, after) : ["", tailOf(type, chunk.text, after)];
  // `the 9th Infantry Division`, `Barangay Zone 8`.
  const ordinal = /^(?:Agency|Organization)$/.test(type)
    ? ((chunk.text.startsWith("Regional ") ? /\bRegion \d{1,2} $/ : /\b\d{1,3}(?:st|nd|rd|th) $/).exec(before)?.[0] ?? "")
    : "";
  const isNumbered =
    type === "Village" ||
    /\p{Ll} Ward$/u.test(chunk.text) ||
    /^(?:National|State|County|Provincial|Federal|Trunk) (?:Highway|Road|Route)$/.test(chunk.text);
  const number = isNumbered ? (/^ \d+(?:-[A-Z])?\b/.exec(after)?.[0] ?? "") : "";
  // `the Dr. Cecilio Putong National High School`.
  const honoured =
    type === "Organization"
      ? (/(?<=\b(?:[Tt]he|of|at|from|in|to|and) )(?:Dr|Fr|Gen|Gov|Pres|Sen|Msgr|Mgr|Don|Doña|Sir|Bishop|President|Mother)\.? $/.exec(
          before,
        )?.[0] ?? "")
      : "";
  // `son of late Md. Alim`: a name of two words.
  const first = type === "Person" && chunk.words.length === 1 ? (/\b(?:Md|Mohd|Mst)\.? $/.exec(before)?.[0] ?? "") : "";
  const [from, to] = [chunk.from - lead.length - ordinal.length - honoured.length - first.length, chunk.to + tail.length + number.length];
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

/** What belongs to the name though no word of it: `, Jr.`, and the point of `Acme Co.`. */
function tailOf(type: EntityLabel, name: string, after: string): string {
  // `Holm Local Government council`, of Nigeria.
  if (type === "Agency" && / Local Government$/.test(name)) return /^ council\b/.exec(after)?.[0] ?? "";
  if (type === "Person") return juniorAfter.exec(after)?.[0] ?? "";
  if (/\bCo$/.test(name) && /^\.?, Ltd\b\.?/.test(after)) return /^\.?, Ltd\b\.?/.exec(after)![0];
  return /\b(?:Corp|Inc|Ltd|Co|Bros)$/.test(name) ? (shortened.exec(after)?.[0] ?? "") : "";
}

const papers =
  /^\S+(?: \S+)? (?:Independent|Express|Observer|Examiner|Echo|Leader|Champion|Chronicle|Sentinel|Standard|Post|Star|Sun|Mail|Advertiser|Guardian|News|Nationalist|Democrat|Argus|Courier|Messenger|Voice)$/;

/** `The Southern Star`, `the Sunday Express`. */
const compass = /^(?:Southern|Northern|Eastern|Western|Midland|Sunday|Daily|Evening|Morning|Weekly|Irish) /;

/** Nothing else is called so. */
const surePapers =
  /^\p{Lu}\p{L}+ (?:Guardian|Examiner|Nationalist|Advertiser|Gazette|Herald|Chronicle|Courier|Courant|Telegraph|Argus|Observer)$|^\p{Lu}\p{L}+ County (?:\p{Lu}\p{L}+ )?(?:Star|News|Record|Leader|Times|Press|Sun|Independent|Democrat|Republican|Sentinel|Reporter)$|^(?:Times|Voice|Herald) of \p{Lu}\p{L}+$/u;

const levels =
  /^(?:county|city|town|district|village|parish|state|province|region|municipal|national|local|school|church|police|community|public|high|division|ward|street|road|market|government|council|university|college|hospital|company|project|club)$/;

/** County, Bridge, The Council: a kind, and no name of one. */
function isKindAlone({ words, text }: Chunk): boolean {
  if (knownBody(text)) return false;
  if (/^(?:Punong Barangays?|Brgys?)$/.test(text) || /[’']s (?:Head|Director|Chief|Chair|Representative)$/.test(text)) return true;
  if (/^(?:Group Village|Health (?:Post|Cent(?:re|er)|Facility)|(?:Senior |Sub )?Traditional Authority|Paramount Chiefs?)$/.test(text))
    return true;
  if (/^Community-?[Bb]ased Health Planning|^Grant (?:Assistance|Agreement|Aid|Application|Program(?:me)?|Scheme|Funding)$/.test(text))
    return true;
  // `has opened a Primary Health Centre`, `the area Dispensary and Primary School`.
  if (
    /^(?:(?:Primary|Community|Rural|Comprehensive) Health(?: Care)? (?:Cent(?:re|er)s?|Posts?|Units?|Facility)|(?:Primary|Secondary|Elementary|Middle|High|Junior High|Senior High) Schools?)$/.test(
      text,
    )
  )
    return true;
  if (
    text === "Local Government" ||
    /^(?:Administration|Office|Classroom|Staff|Conference) (?:Building|Block|House|Room|Quarters)$/.test(text)
  )
    return true;
  if (/^(?:Non-?[Gg]overnmental|Community-[Bb]ased|Faith-[Bb]ased|Civil Society) Organi[sz]ations?$/.test(text)) return true;
  if (/^(?:(?:Annual|Extraordinary|Special|Regular|Ordinary|Monthly) )?(?:(?:General|Board|Council|Committee|Public) )?Meeting$/.test(text))
    return true;
  if (
    /^(?:Special|Regular|Full|Ordinary|Extraordinary) (?:Council|Board|Assembly|Committee)$|^(?:State|Regional|District|Provincial|County) Capital$/.test(
      text,
    )
  )
    return true;
  if (/^(?:Level|Grade|Phase|Class|Category|Stage|Group|Zone|Form|Type|Section|Lot|District) (?:[A-Z]|\d+)$/.test(text)) return true;
  if (
    words.length === 1 &&
    (peoples.has(lower(words[0])) ||
      /^(?:level|grade|phase|class|form|type|category|stage|step|figure|table|chapter|part|group|zone|purok|sitio|house)$/.test(
        lower(words[0]),
      ))
  )
    return true;
  // `a Memorandum of Understanding`; `Science Technology, Engineering and Maths`.
  if (/\b(?:[Mm]emorandum|Letter|Articles) of \p{Lu}\p{L}+$/u.test(text)) return true;
  if (
    words.length > 1 &&
    words.length < 4 &&
    words.every((word) => topics.has(lower(word))) &&
    !/^Public (?:Health|Works|Safety)$/.test(text)
  )
    return true;
  if (words.length > 1 && /^(?:ltd|limited|inc|corp|llc|plc|co|street|road|avenue|square|lane)$/.test(lower(words.at(-1)))) return false;
  if (!words.every((word) => typeOfHead(word.text) !== undefined || isPostWord(word.text))) return false;
  // Cooperative Bank, Library Extension, Teachers Service Commission are names all the same; Town Council and Director are not.
  return (
    words.length === 1 ||
    words.every((word) => isPostWord(word.text)) ||
    (words.length === 2 && levels.test(lower(words[0])) && !/^(?:Event|Honor|Policy|Project)$/.test(typeOfHead(words[1]!.text) ?? ""))
  );
}

/** `Republic Act No. 11478`, `the $19 million Justice Center`, `the Mayor’s Cup`: kinds alone, and yet names. */
const tellsOne = (text: string, { from, to, text: name, words }: Chunk): boolean =>
  (/^(?:Government|General|Community|Central|District|State|Federal|County|Public) (?:College|High School|Secondary School|Primary School|Hospital|School)$/.test(
    name,
  ) &&
    /^, \p{Lu}/u.test(text.slice(to))) ||
  (name !== "Ward" && /^ (?:No|town|village|ward|location|sub-county)\b/.test(text.slice(to))) ||
  // `the bid was awarded to Bridge Specialists, of Canfield,`.
  (words.length > 1 && /\b(?:awarded|let) to (?:the )?$/.test(text.slice(0, from))) ||
  (words.length > 1 &&
    (hasSumBefore(text.slice(Math.max(0, from - 40), from)) ||
      /^\p{Lu}\p{L}+[’']s (?:\p{Lu}\p{L}+ )?(?:Cup|Award|Awards|Trophy|Shield|Prize|Medal)$/u.test(name)));

const office =
  /\b(?:Minister|Secretary|Commissioner|Director|Head|Officer|Executive|Cabinet Member|Portfolio Holder|[Ss]pokes(?:person|man|woman)|CEC|CECM|MEC|Committee Member|Department) (?:of State )?(?:for|of|on) (?:the )?(?:(?:\p{Lu}\p{L}+|and|the),? ){0,8}$/u;
/** `Minister for the Environment, Community and Local Government`: what somebody is in charge of; and `the Chief Guest`. */
const isPortfolio = (text: string, { from, text: name, words }: Chunk): boolean =>
  (name === "Guest" && /\bChief $/.test(text.slice(0, from))) ||
  (words.every(
    (word) =>
      topics.has(lower(word)) ||
      lower(word) === "and" ||
      /^(?:Government|Outdoor|Leisure|Communities|Climate|Decarbonisation|Sustainability|Language|Welsh|Gaelic|Regeneration|Workforce|Homes|Policy|Learning|Wellbeing|Partnerships|Assets|Customer|Regulatory|Property|Democratic|Civil|Supplies|Institutional|Strengthening|Unity|Reconciliation|Reform|Coordination|Services?|Works|Highways?|Roads?|Bridges?|Buildings?|Parks?|Programmes?|Projects?)$/.test(
        word.text,
      ),
  ) &&
    office.test(text.slice(Math.max(0, from - 90), from)));

/** `a Community-based Health Planning and Services (CHPS) compound`: what is done there, and no body. */
const isWayOfCare = (text: string, { from }: Chunk): boolean =>
  /\b(?:community|home|school|village)-based $/i.test(text.slice(Math.max(0, from - 20), from));

/** `LUSAKA (ZANIS) --`, `SEFWI-BODI, June 4, GNA -`: who sent the piece. */
const isOfDateline = (text: string, { from, to }: Chunk): boolean =>
  from < 60 &&
  ((/^\p{Lu}[^().;:]{1,48}\($/u.test(text.slice(0, from)) && /^\)\s*(?:--|[—–]|- )/.test(text.slice(to))) ||
    (/^\p{Lu}[^.;:]{1,48}\d{1,2},? $/u.test(text.slice(0, from)) && /^\s*(?:--|[—–]|- )/.test(text.slice(to))));

/** Public holidays and wars are dates. */
const namesADay = (name: string): boolean =>
  /^(?:(?:New Year|Christmas|Boxing|Easter|Good|Labou?r|Independence|Memorial|Republic|Arbou?r|Mother|Father|Valentine|Patrick|Mashujaa|Madaraka|Jamhuri|Anzac|Australia|Canada|Columbus|Veterans|Thanksgiving|Remembrance|Heritage|Freedom|Heroes|Waitangi|Bank)[’']?s?[’']? ?(?:Day|Eve|Monday|Friday|Sunday|Holiday|Night))$|^(?:First |Second )?World War\b|^(?:Covid|Great Depression|Civil War)/.test(
    name,
  );

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
  if ((body === "beside" || isCamel(chunk.text)) && !isListedPlace(chunk.text)) return ["Organization", rules.deals];
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

/** `Assistant Commissioner Kohat, Sana Afridi, said`: where the office is, as South Asia says it. */
const isPostedThere = ({ words, text }: Chunk, before: string, after: string): boolean =>
  words.length === 1 &&
  !isGivenName(text) &&
  // `Deputy Commissioner Zorvane, Captain (Rtd) P`; `Provincial Administrator Talewa, P`.
  ((/\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+, (?:councill?or|alderman|member) $/u.test(before) && /^(?:[;,.]| and\b|$)/.test(after)) ||
    (/\b(?:(?:Deputy|Assistant|Additional) (?:Deputy )?Commissioner|Provincial Administrator) $/.test(before) &&
      /^,? (?:(?:Captain|Capt|Major|Maj|Lt|Col|Brig)\.? \((?:[Rr]td|[Rr]etired)\.?\) )?\p{Lu}\p{Ll}+ \p{Lu}/u.test(after)) ||
    isSeatOfOfficer(before, after));

const isSeatOfOfficer = (before: string, after: string): boolean =>
  /\b(?:Commissioner|Collector|Magistrate|DC|AC|DPO|Tehsildar|SHO|DSP)(?: \([A-Z]+\))? $/.test(before) &&
  /^,? \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,3}(?:,| (?:and|spoke|said|has|had|was|is|on|also|told|visited|inspected|directed|chaired|presided)\b)/u.test(
    after,
  );

/** `The Rural Support Programme (RSP) rebuilt the bridge`: no programme but who runs some. */
const runsProjects =
  /^ \([A-Z]{2,6}\) (?:has |have )?(?:rebuilt|built|constructed|distributed|trained|donated|drilled|installed|handed over|reconstructed|rehabilitated)\b/;

/** `Others in attendance were: Karen Heaton, Deputy Clerk, Doug Beach, John Ayers`: in a list of who was there. */
const isPresent = (before: string, after: string): boolean =>
  /\b(?:in attendance|attended|present|[Pp]resent|Attendees|Apologies|absent|Absent|[Rr]oll [Cc]all)\b(?:[^.]|(?<=\b[A-Z])\.)*(?:[,:;]|\band) $/.test(
    before,
  ) && /^(?:,| and\b|[.;]|$| \((?:[Vv]ice[- ])?[Cc]hair)/.test(after);

/** `A resident of Sassa, Dekon Nyanfo, had told a radio station`: whoever lives there, and no other place. */
const isResident = (chunk: Chunk, before: string, after: string): boolean =>
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

const placedBefore = /\b(?:in|at|near|on|around|outside|up|down|over|across|along|behind) (?:the )?$/;

const actsLikeBody =
  /^ (?:has|have|had|will|also|and the) |^ (?:signed|said|announced|launched|approved|funded|built|issued|ordered|warned|called|plans|provides|provided|supports|supported|donated|handed|opened|organi[sz]ed|hosted|wants|expects|began|completed|board|chairman|chairperson|director|secretary|president|officials?|spokesman|spokeswoman|spokesperson|staff|members)\b/;

/** `WaterAid`, `FedNor`; not McDonald. */
const isCamel = (name: string): boolean =>
  /^\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u.test(name) && !/^(?:Mac|Mc|De|Di|La|Le|Van|Von|Du|Da|O)/.test(name);
