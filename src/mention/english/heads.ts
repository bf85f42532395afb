/** The kind of a name, from the word in it that says so. */
import type { Chunk } from "./chunks.ts";
import { lower, type Word } from "./tokens.ts";
import { isCountry } from "../../english/regions.ts";
import { isGivenName, isListedPlace } from "./lexicon.ts";
import { isPostWord } from "../../english/posts.ts";
import { isJoined, type Verdict } from "./place-context.ts";
import { built, forHeads, ofHeads, topics, typeOfHead } from "./words.ts";
import type { EntityLabel } from "../../../graph/ontology.ts";

const buildWords =
  /\b(?:buil[dt]|construct|fund|financ|upgrad|complet|develop|rehabilitat|phase|contractor|donat|commission(?!er)|design(?!at)|tender|implement|erect|laid out|restor)\w*/i;
/** What is told to be rising is a project, whatever it will house. */
const rising =
  /\b(?:[Cc]onstruction|[Dd]evelopment|[Rr]efurbishment|[Uu]pgrading|[Ee]xpansion|[Rr]ehabilitation|[Rr]enovation|[Rr]econstruction|[Rr]estoration|[Bb]uilding|[Pp]lans?|[Pp]lanning permission|[Ff]unding|[Pp]hase|[Ww]orks?) (?:work )?(?:of|on|for) (?:the |a |its )?(?:(?:first|second|third|fourth|final|next|last|new) (?:stage|phase|section|part|leg) of (?:the )?)?(?:new |proposed )?(?:\d[\w.,-]*[ -](?:kilometre |kilometer |km |mile |metre |hectare |acre |bed |storey |lane )?)?$/;
/** `the Rs 9-crore Pandavapura Bus Terminal`, `a $19.4 million Justice Center`. */
const sumBefore =
  /(?:[$€£¥₱₹₦₵]|\b(?:Rs|KSh|Ksh|Shs|Sh|UShs|TSh|PHP|Php|P|R|N|GH₵|RM|US\$|NZ\$|A\$|C\$)\.?) ?\d[\d.,]*[ -]?(?:bn|m|k|billion|million|thousand|crore|lakh)?\b(?:[ -](?:dollar|euro|peso|rupee|shilling|rand|naira|yuan|pound))?,?(?: for (?:the|a|an|its)(?: new)?)? $/;
export const hasSumBefore = (before: string): boolean => sumBefore.test(before);
const facility =
  /^(?:cent(?:er|re)|hospital|library|school|clinic|museum|gallery|hub|campus|compound|post|plant|factory|mill|hostel|dormitory|dispensary|market|arena|courthouse|hall|terminal|depot|hotel)$/;
const planned =
  /\b(?:will rise|under construction|proposed|to be built|will be built|(?:^|[.”"] )(?:Built|Constructed|Funded|Financed) by|\bbeing (?:built|constructed)|broke ground|break ground|(?:It|The \w+) (?:was|is being|will be|is to be) (?:built|constructed|funded|paid for|developed|laid out|restored|upgraded)|on the ballot|(?:for|build) a new (?:jail|home|facility|base|premises)|site of the)\b/;

/** Of old buildings, it is told when. */
const beingBuilt =
  /^(?:, [^,.;]{0,80},)? (?:was|is|has been|will be|is to be) (?:being )?(?:built|constructed|developed|rehabilitated|implemented|completed)\b(?! in (?:1\d|20[01])\d)/;

const beingFinished =
  /^ (?:will be|is to be|should be|is being|is expected to be|has been) (?:\p{Ll}+ )?(?:finished|completed|opened|built|ready|paved|tarmacked|resurfaced|widened)\b/u;
/** Where people meet is a place, whoever runs it. */
const venue =
  /\b(?:Theatre|Theater|Cinema|Hotel|Lodge|Resort|Inn|Pub|Restaurant|Playhouse|(?:Community|Arts|Sports|Civic|Cultural|Convention|Parish|Leisure|Heritage|Town|Youth|Resource|Visitor|Recreation|Conference|Social) Cent(?:re|er))$/;
const gathering =
  /\b(?:held|hold|hosted|took place|takes? place|gather(?:ed|ing)?|meeting|met|launch(?:ed)?|celebrat\w+|exhibition|concert|workshop|ceremony|event|festival|conference|attended|unveiled|performed?|staged|opens?|screening|party|dinner|night|festivities|awards?|honou?red|named|gala)\b/;

const grounds = /^(?:park|complex|farm|playground|pavilion|gardens?|shed)$/;
const paidFor =
  /^ (?:was|is|were|will be|is being|has been) (?:also |jointly |fully |partly |largely )?(?:funded|financed|paid for|bankrolled|grant-aided|co-funded)\b/;

/** `will build the Loboc River Esplanade`, `has begun the Kapsabet Bypass`. */
const builds =
  /\b(?:build|builds|building|built|construct|constructs|constructing|constructed|erect|erected|extend|extended|dig|dug|lay|laid|complete|completed|begun|begin|began|start|started|finish|finished|turn(?:ed|s)? over|hand(?:ed|s)? over|inaugurated|inaugurates|commissioned|commissions|launched|launches) (?:the|a|an|its|their|his|her) (?:new |proposed |long-awaited |[\d.]+[ -]\p{L}+ ){0,2}$/u;

/** A name that says nothing of its kind, of what is being built. */
export const risesUnnamed = (before: string, size: number): boolean =>
  size >= 2 &&
  /\b(?:[Cc]onstruction|[Ww]orks?|[Rr]ehabilitation|[Rr]estoration|[Uu]pgrading|[Ii]mplementation|[Pp]hase) (?:of|on) (?:the |its )$|\b[Uu]nder (?:the|its) (?:new )?$|\b(?:build|builds|building|built|construct|constructs|constructing|constructed|erect|erected) (?:the|a|an|its|their) (?:new |proposed )?$/.test(
    before,
  );

const awardsNight =
  /\b(?:at|during|host(?:ed|s|ing)?|organi[sz](?:ed|es|ing)|sponsor(?:ed|s|ing)?) (?:the |this year[’']s |last year[’']s )?(?:\d{4} )?$/;

interface Surroundings {
  readonly before: string;
  readonly after: string;
  /** The sentence, and the next where it goes on about the same. */
  readonly text: string;
}

/** `Health Centre IV`, `Phase 2`: the number behind the kind. */
const lastWord = ({ words }: Chunk): string =>
  words.findLast((word, index) => index === 0 || !/^(?:[IVX]+|\d+)$/.test(word.text))?.text ?? "";

/** `Dubois County Commissioners`, `Transport for London`, `Ministry for Primary Industries`: of the state, whatever the last word says. */
const publicBody =
  /\bPeople[’']s (?:Congress|Government|Court|Procuratorate)$|\b(?:Public Health|Public Works|Public Safety|Emergency Management|Human Services|County Commissioners)$|^Transport for |^(?:\p{Lu}\p{L}+ ){0,3}(?:Ministry|Department|Directorate) (?:for|of) (?!.* (?:University|College|School)$)/u;

/** The word that tells the kind: the last, or the last before `of`. */
export function headOf(chunk: Chunk): EntityLabel | undefined {
  if (chunk.words.length < 2) return undefined;
  const first = lower(chunk.words[0]);
  const small = chunk.words.findIndex((word) => /^(?:of|for|on|against)$/.test(lower(word)));
  const last = typeOfHead(lastWord(chunk));
  const governor = small > 0 ? typeOfHead(chunk.words[small - 1]?.text ?? "") : undefined;
  if (chunk.words.length <= 3 && /^(?:suny|cuny|iit|nit|aiims)$/.test(first)) return "Organization";
  // Schools and clinics as Malaysia and South Asia shorten them: `SK Nanga Gaat`, `ZPHS Kodur`.
  if (
    /^(?:SK|SMK|SJKC|SJKT|SMJK|ZPHS|GHS|GHSS|GHPS|GBHS|GGHS|GBPS|GGPS|GPS|GVHSS|GVHS|GLPS|GUPS|HSS|PHC|CHC|RHC|BHU)$/.test(
      chunk.words[0]!.text,
    )
  )
    return "Organization";
  // `ISU Extension` teaches; nothing is being extended.
  if (/\bUniversity Extension\b|^[A-Z]{2,5} Extension$/.test(chunk.text)) return "Organization";
  if (publicBody.test(chunk.text)) return "Agency";
  if (/\b(?:Conservation|Protected|Recreation|Wilderness|Management|Scenic) Area$/.test(chunk.text)) return "Place";
  if (/\b(?:Inshore|Mountain|Animal|Wildlife|Cave|Sea|Coast) Rescue$|\b(?:Sea|Coast|Farm) Watch$/.test(chunk.text)) return "Organization";
  if (chunk.text.endsWith(" Survey") && !/\b(?:Geological|Ordnance|Archaeological|Botanical|Zoological|National|Soil)\b/.test(chunk.text))
    return "Project";
  // `Jal Jeevan Mission`: a scheme of the Indian state; other missions preach.
  if (/^(?:Jal|Swachh|National|Poshan|Krishi|Smart|Digital|Skill|Atal|Clean|Green)\b.* Mission$/.test(chunk.text)) return "Project";
  if (/^Shire of\b/.test(chunk.text)) return "Agency";
  if (/^Friends of\b|\b(?:CHPS|Health) (?:Compound|Post)$|\b(?:Community|Text|Farm) Alert$|\bNeighbou?rhood Watch$/.test(chunk.text))
    return "Organization";
  if (/\b(?:Golf|Race) ?Course$|\bGolf Links$|\b(?:Shopping|Retail|Garden) Cent(?:re|er)$/i.test(chunk.text)) return "Place";
  if (governor === "Honor") return "Honor";
  if (/^Operation \p{Lu}\p{L}+$/u.test(chunk.text)) return "Event";
  if (/\b(?:Wind|Solar|Energy) Farm$/.test(chunk.text)) return "Place";
  if (/\b(?:Day Dawn|Carol|Memorial|Remembrance|Thanksgiving|Commemoration|Harvest|Candlelight) Service$/.test(chunk.text)) return "Event";
  if (/\bWater Supply$/.test(chunk.text)) return "Project";
  // `Project ConVERGE`.
  if (/^Project \p{Lu}[\p{L}\d-]+(?: \p{Lu}\p{L}+)?$/u.test(chunk.text) && !isPostWord(chunk.words[1]!.text)) return "Project";
  const governs =
    governor !== undefined && (ofHeads.has(lower(chunk.words[small - 1])) || (small > 0 && forHeads.has(lower(chunk.words[small - 1]))));
  // University of Cape Coast, Office of Public Works.
  // `College of Agriculture and Veterinary Services`.
  const teaches = governs && /^(?:college|university|faculty|academy)$/.test(lower(chunk.words[small - 1]));
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
  if (chunk.words.length <= 4 && /^(?:barangay|sitio|purok)$/.test(first)) return "Village";
  const inner = innerHead(chunk);
  if (inner !== undefined) return inner;
  // `Lake Naivasha`, `Mount Kenya`; `Lumi Farmers’ Society Ltd` has its kind at the end.
  if (
    chunk.words.length <= 3 &&
    /^(?:lake|lough|loch|river|mount|mt|port|fort|camp|county|co|cape|inis|glen|ben)$/.test(first) &&
    !topics.has(lower(chunk.words[1]))
  )
    return "Place";
  if (/\bTidy Towns$|^\S+ (?:\S+ )*(?:Rural|Local|Community|Economic) Development$/.test(chunk.text) && !topics.has(first))
    return "Organization";
  if (/\b(?:Local Government Area|LGA)$/.test(chunk.text)) return "Place";
  if (/\bFirst Nation$/.test(chunk.text)) return "Agency";
  return /^(?:ng[aā]ti|ng[aā]i|te whare|te r[uū]nanga)\b/iu.test(chunk.text) ? "Organization" : undefined;
}

/** `University Hospital Kerry`, `Technological University Dublin`: the kind, and then the place. */
function innerHead({ words }: Chunk): EntityLabel | undefined {
  const at = words.findLastIndex((word) =>
    /^(?:hospital|university|college|council|police|school|hospice|institute|girls|boys|primary|secondary)$/.test(lower(word)),
  );
  const rest = words.slice(at + 1).map((word) => word.text);
  const begins = at > 0 || lower(words[0]) === "university";
  return begins && rest.length > 0 && rest.length <= 2 && (isListedPlace(rest.join(" ")) || /^(?:girls|boys)$/.test(lower(words[at])))
    ? typeOfHead(words[at]!.text)
    : undefined;
}

const part =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|new|great|greater|rural|upper|lower|inner|outer|downtown|mainland|northeast|northwest|southeast|southwest|saint|st|county|co|city|republic|island|lake|river|lough|loch|gulf|mount|port|fort|dear)$/;
/** Nova Scotia Power, Kerry Tourism. */
const trade =
  /^(?:tourism|health|parks|forestry|transport|water|roads|fisheries|housing|power|airways|railways|rail|ports|post|broadcasting|gas|electricity|telecom|telecoms|pipeline|airlines|rugby|athletics|cricket|football|golf|swimming)$/;
const looksAfter = /^(?:natural|historic|visit|health|skills)$/;
/** Bodies that are named after what they look after and the place: Natural Resources Wales, Environment Canterbury, Kerry Tourism. */
export function topicBody({ words, text }: Chunk): EntityLabel | undefined {
  if (words.length < 2 || /\bof\b/.test(text)) return undefined;
  const isTopic = (word: Word): boolean => topics.has(lower(word)) || looksAfter.test(lower(word));
  const place = words.slice(words.findLastIndex(isTopic) + 1).map((word) => word.text);
  const before = words.slice(0, words.length - place.length);
  if (place.length > 0 && place.length <= 2 && before.length > 0 && isListedPlace(place.join(" ")))
    return before.every((word) => isTopic(word) || lower(word) === "and")
      ? before.some((word) => lower(word) === "humanities")
        ? "Organization"
        : "Agency"
      : undefined;
  // Self Help Africa.
  if (words.length <= 3 && /^(?:africa|asia|europe)$/.test(lower(words.at(-1))) && !part.test(lower(words.at(-2))) && !isTopic(words[0]!))
    return "Organization";
  // Del Monte Philippines.
  if (
    words.length === 3 &&
    isCountry(words[2]!.text) &&
    !words.slice(0, 2).some((word) => isGivenName(word.text) || part.test(lower(word)) || isListedPlace(word.text))
  )
    return "Organization";
  // Birdwatch Ireland, Humanities Iowa.
  if (
    words.length === 2 &&
    (isCountry(words[1]!.text) || /^(?:UK|NI|USA|NSW)$/.test(words[1]!.text)) &&
    !isListedPlace(words[0]!.text) &&
    !isGivenName(words[0]!.text) &&
    !part.test(lower(words[0]))
  )
    return "Organization";
  const last = lower(words.at(-1));
  const name = text.slice(0, -(words.at(-1)!.text.length + 1));
  const known = isListedPlace(name);
  if (/^(?:Mental|Animal|Plant|Oral|Dental|Eye|Maternal|Child|Primary|Occupational|One|Reproductive|Soil) Health$/.test(text))
    return undefined;
  if (!trade.test(last) || isTopic(words[0]!) || !(words.length === 2 || (words.length === 3 && known))) return undefined;
  return known && topics.has(last) ? "Agency" : "Organization";
}

export function ofHead(head: EntityLabel, chunk: Chunk, { before, after, text }: Surroundings): Verdict {
  const last = lastWord(chunk).toLowerCase();
  if (
    head === "Honor" &&
    last === "awards" &&
    (awardsNight.test(before) || /^ (?:were|was|are|is|will be) (?:organi[sz]ed|held|hosted|sponsored|run)/.test(after))
  )
    return ["Event", 0.78, "event"];
  if (
    head === "Event" &&
    /^(?:cup|shield)$/.test(last) &&
    /\b(?:won|win|wins|lifted|retained|took|claimed|collected|presented|with) (?:the |their |its )(?:coveted )?$/.test(before)
  )
    return ["Honor", 0.8, "honour"];
  // `took part in the Scarecrow Trail`.
  if (head === "Place" && /^(?:trail|drive|cycle|walkway)$/.test(last) && isJoined(before, after)) return ["Event", 0.8, "event"];
  const houses = head === "Organization" || head === "Place";
  const rises =
    rising.test(before) ||
    sumBefore.test(before) ||
    (facility.test(last) && /\b(?:built|building|constructed) (?:the|a|an) (?:new )?\p{Ll}+, (?:the )?$/u.test(before)) ||
    (built.has(last) && builds.test(before)) ||
    (built.has(last) && beingFinished.test(after)) ||
    ((built.has(last) || facility.test(last) || grounds.test(last)) && paidFor.test(after)) ||
    (built.has(last) && /\b(?:approved|funded|financed|commissioned|inaugurated) (?:the|a) (?:new |proposed )?$/.test(before)) ||
    (built.has(last) && buildWords.test(text) && !/\b(?:at|on|near|from|along|outside) (?:the )?$/.test(before));
  if (houses && (rises || (facility.test(last) && (planned.test(text) || beingBuilt.test(after))))) return ["Project", 0.82, "project"];
  if (head === "Place" && /\b(?:Infantry|Army|Police|Armoured|Airborne) (?:Division|Brigade)$/.test(chunk.text))
    return ["Agency", 0.85, "agency"];
  if (
    head === "Place" &&
    /\b(?:Local|District|Metropolitan|Regional|Rural) Municipality$|\b(?:Municipal|Borough) District$/.test(chunk.text)
  )
    return ["Agency", 0.85, "agency"];
  if (last === "estate" && /\b(?:Industrial|Housing|Business|Road|Street|Residential|Enterprise|Council)\b/.test(chunk.text))
    return ["Place", 0.84, "place"];
  const other = head === "Agency" ? notPublic(chunk.text, last) : undefined;
  if (other) return [other, 0.84, other.toLowerCase()];
  if (head === "Event" && last === "walk" && /\b(?:River|Canal|Lake|Forest|Nature|Heritage|Coastal|Cliff|Wood)\b/.test(chunk.text))
    return rises || buildWords.test(text) ? ["Project", 0.78, "project"] : ["Place", 0.8, "place"];
  if (
    /\b(?:School|Hospital|Water|Fire|Fire Protection|Sanitary|Sanitation|Sewer|Drainage|Levee|Flood Control|Park|Recreation|Transit|Ambulance|Irrigation|Conservation|Health|Library|Utility) District$/.test(
      chunk.text,
    ) ||
    (head === "Organization" && ofTheState(chunk, last))
  )
    return ["Agency", 0.84, "agency"];
  if (head === "Organization" && venue.test(chunk.text) && /\b(?:at|in|inside|outside)(?: the)? $/.test(before) && gathering.test(text))
    return ["Place", 0.8, "venue"];
  if (
    /^(?:congress|convention|assembly|forum)$/.test(last) &&
    /\b(?:join(?:ed|s)?|attend(?:ed|s|ing)?|during|host(?:ed|s)?|held|to|at)(?: the)? $/.test(before) &&
    head !== "Agency"
  )
    return ["Event", 0.78, "event"];
  if (head === "Village" && last === "parish" && /^(?:St|Saint|Holy|Our|Sacred|Immaculate|Blessed|Christ)\b/.test(chunk.text))
    return ["Organization", 0.84, "organization"];
  if (head === "Village" && chunk.words.length > 3) return ["Place", 0.7, "place"];
  return [head, head === "Event" && chunk.words.length < 3 ? 0.72 : 0.88, head.toLowerCase()];
}

const ownCommittee =
  /\b(?:Tidy Towns|Festival|Fair|Show|Parents['’]?|Carnival|Week|Sports|Church|Parish|Club|Hall|Fundraising|Organi[sz]ing|Memorial|Celebrations?|Twinning|Strike|Reunion|Regatta|Ploughing|Vintage|Arts|Gala|Parade|Party|Wedding|Residents['’]?)\b/;
const lawCourt =
  /\b(?:High|District|Circuit|Supreme|Magistrates?|County|Crown|Regional|Appeals?|Federal|Trial|Labour|Labor|Employment|Family|Coroners?|Childrens?|Youth|Superior|Municipal|Criminal|Sessions|Law|Anti-Corruption|Environment)\b|\bCourt of\b/;

/** A parish's fête committee, a bus service, a bus station, a food court: no body of government. */
function notPublic(name: string, last: string): EntityLabel | undefined {
  if (last === "committee") return ownCommittee.test(name) ? "Organization" : undefined;
  if (last === "court") return lawCourt.test(name) ? undefined : "Place";
  if (last === "station" && /\b(?:Radio|Television|TV)\b/.test(name)) return "Organization";
  if (last === "station")
    return /\b(?:Bus|Train|Railway|Rail|Power|Petrol|Filling|Service|Gas|Pumping|Polling|Metro|Tube|Space)\b/.test(name)
      ? "Place"
      : undefined;
  const firm =
    /\b(?:News|Media|Press|Bar|Taxi|Courier|Cleaning|Catering|Bus|Funeral|Home Care|Home Help|Childcare|Financial|Recruitment|Travel|Student|Students|Drilling)\b/;
  return firm.test(name) && /^(?:services?|agency|agencies|council|board|bureau|force)$/.test(last) ? "Organization" : undefined;
}

/** `Karnataka State Road Transport Corporation`, `National Irrigation Institute`. */
const ofTheState = ({ text }: Chunk, last: string): boolean =>
  (/^(?:corporation|company)$/.test(last) &&
    /\b(?:State|Municipal|City|National|Road Transport|Electricity|Infrastructure|Housing|Industrial Development)\b/.test(text)) ||
  (/^(?:institute|cent(?:er|re)|academy)$/.test(last) && /\b(?:State|National)\b/.test(text) && !/\bUniversity\b/.test(text)) ||
  /\bSurvey of \p{Lu}/u.test(text);
